#include "ui/panels/wrapping_row.h"

#include "tests/support/test_registry.h"

#include <QTest>
#include <QWidget>

using namespace throughline;

class WrappingRowTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// A word beside a button stands in the middle of its line, on the first line and on the next.
  void whatIsLowerStandsInTheMiddleOfItsLine() {
    QWidget window;
    auto* row = new ui::WrappingRow(6);
    window.setLayout(row);
    QList<QWidget*> all;
    for (const int height : {30, 12, 30, 12}) {
      auto* each = new QWidget;
      each->setFixedSize(80, height);
      row->addWidget(each);
      all << each;
    }
    window.resize(180, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(all[2]->y() > all[0]->y());
    for (int line = 0; line < 4; line += 2)
      QCOMPARE(all[line]->geometry().center().y(), all[line + 1]->geometry().center().y());
    QCOMPARE(row->heightForWidth(180), 66);
  }
};

THROUGHLINE_TEST(WrappingRowTest)
#include "wrapping_row_test.moc"
