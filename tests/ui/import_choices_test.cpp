#include "tests/support/test_registry.h"
#include "tests/ui/import_dialog_desk.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>

using namespace throughline;
using test::smallSurvey;
using Desk = test::ImportDialogDesk;

namespace {

constexpr int why = 6, touchpoint = 7;

/// A grid of 25 questions that begin alike.
QByteArray gridSurvey() {
  QByteArray text = "id";
  for (int question = 1; question <= 25; ++question)
    text += ",How satisfied or dissatisfied were you with the following parts of your last visit to our shop? - Part " +
            QByteArray::number(question);
  text += ",Overall rating\n";
  for (int row = 0; row < 40; ++row) {
    text += QByteArray::number(row);
    for (int question = 0; question <= 25; ++question)
      text += "," + QByteArray::number(1 + (row + row / 5 * question) % 5);
    text += "\n";
  }
  return text;
}

/// Ratings that go together, and a floor that goes with nothing.
QByteArray hotelSurvey() {
  QByteArray text = "Guest,Floor,Room rating,Breakfast rating,Overall rating\n";
  for (int row = 0; row < 100; ++row) {
    const int room = 1 + row % 5, breakfast = 1 + (row + row % 2) % 5;
    text += "G" + QByteArray::number(row) + "," + QByteArray::number(1 + row / 5 * 3 % 5) + ',' +
            QByteArray::number(room) + ',' + QByteArray::number(breakfast) + ',' + QByteArray::number(room) + '\n';
  }
  return text;
}

bool isInSight(const QTreeWidget& list, int row, int column) {
  const auto rect = list.visualItemRect(list.topLevelItem(row));
  const int left = list.header()->sectionViewportPosition(column);
  return list.viewport()->rect().contains(QPoint(left + list.header()->sectionSize(column) - 1, rect.center().y()));
}

QMessageBox* questionOf(const Desk& desk) {
  return desk.dialog->findChild<QMessageBox*>();
}

void press(const QMessageBox& question, QMessageBox::ButtonRole role) {
  for (auto* button : question.buttons())
    if (question.buttonRole(button) == role)
      return button->click();
}

} // namespace

/// What somebody sees and decides in the import dialog.
class ImportChoicesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void questionsThatBeginAlikeAreToldApart_data() {
    QTest::addColumn<QSize>("screen");
    QTest::newRow("1366x768") << QSize(1040, 708);
    QTest::newRow("1024x768") << QSize(984, 708);
  }
  void questionsThatBeginAlikeAreToldApart() {
    QFETCH(QSize, screen);
    Desk desk(gridSurvey());
    desk.show();
    desk.dialog->resize(screen);
    QVERIFY(desk.afterLook([] {}));
    auto* list = desk.named<QTreeWidget>("Columns");
    QCOMPARE(list->topLevelItem(1)->text(touchpoint), QStringLiteral("Part 1"));
    QCOMPARE(list->topLevelItem(25)->text(touchpoint), QStringLiteral("Part 25"));
    QVERIFY(isInSight(*list, 1, touchpoint));
    QVERIFY(isInSight(*list, 1, 1));
    const auto* rows = desk.named<QTableWidget>("First rows");
    QVERIFY(rows->horizontalHeaderItem(3)->text().endsWith(QStringLiteral("Part 3")));
    QVERIFY(rows->horizontalHeaderItem(1)->text() != rows->horizontalHeaderItem(2)->text());
    QCOMPARE(rows->horizontalHeaderItem(26)->text(), QStringLiteral("Overall rating"));
    QVERIFY2(rows->rowAt(rows->viewport()->height() - 1) >= 2 || rows->rowAt(rows->viewport()->height() - 1) < 0,
             qPrintable(QString::number(rows->viewport()->height())));
    list->setCurrentItem(list->topLevelItem(1));
    desk.named<QLineEdit>("Touchpoint")->setCursorPosition(6);
    QTest::keyClicks(desk.named<QLineEdit>("Touchpoint"), QStringLiteral(" of all"));
    QCOMPARE(list->currentItem()->text(touchpoint), QStringLiteral("Part 1 of all"));
    desk.story.lookAt(*desk.dialog, QStringLiteral("grid-%1").arg(screen.width()));
  }

  void whatWasDecidedIsNotAskedAgain() {
    Desk desk(hotelSurvey());
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    auto* list = desk.named<QTreeWidget>("Columns");
    QCOMPARE(list->currentItem()->text(0), QStringLiteral("Floor"));
    QVERIFY(list->currentItem()->text(why).startsWith(QStringLiteral("Please check")));
    auto* meaning = desk.named<QComboBox>("Meaning");
    QVERIFY(desk.afterLook([&] { desk.choose("Meaning", QStringLiteral("Segment")); }));
    QCOMPARE(list->currentItem()->text(why), QStringLiteral("chosen here"));
    QVERIFY(list->currentItem()->icon(why).isNull());
    Q_EMIT meaning->activated(0); // the guess was right
    QVERIFY(desk.afterLook([&] { meaning->setCurrentIndex(0); }));
    QVERIFY(!list->currentItem()->text(why).startsWith(QStringLiteral("Please check")));
    QVERIFY(list->currentItem()->icon(why).isNull());
    QVERIFY(desk.afterLook([&] { desk.choose("Header rows", QStringLiteral("1")); }));
    for (int row = 0; row < list->topLevelItemCount(); ++row)
      QVERIFY(!list->topLevelItem(row)->text(why).startsWith(QStringLiteral("Please check")));
  }

  void aGuessThatIsPickedAgainIsDecided() {
    Desk desk(hotelSurvey());
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    auto* list = desk.named<QTreeWidget>("Columns");
    auto* meaning = desk.named<QComboBox>("Meaning");
    Q_EMIT meaning->activated(meaning->currentIndex());
    QCOMPARE(list->currentItem()->text(why), QStringLiteral("it looks like a number that is no rating"));
    QVERIFY(list->currentItem()->icon(why).isNull());
  }

  void whatWasSaidIsNotLostByEscape() {
    Desk desk(smallSurvey("id,Shop,Helpdesk"));
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    desk.named<QTreeWidget>("Columns")->setCurrentItem(desk.named<QTreeWidget>("Columns")->topLevelItem(2));
    QVERIFY(desk.afterLook([&] { desk.choose("Meaning", QStringLiteral("Overall score")); }));
    QTest::keyClick(desk.dialog.get(), Qt::Key_Escape);
    QVERIFY(desk.dialog->isVisible());
    QVERIFY(questionOf(desk) != nullptr);
    press(*questionOf(desk), QMessageBox::RejectRole);
    QTRY_VERIFY(questionOf(desk) == nullptr);
    QVERIFY(desk.columns().contains(QStringLiteral("Helpdesk: Overall score")));
    desk.named<QPushButton>("Cancel")->click();
    QVERIFY(questionOf(desk) != nullptr);
    press(*questionOf(desk), QMessageBox::DestructiveRole);
    QTRY_VERIFY(!desk.dialog->isVisible());
  }

  void aTableThatNobodySaidAnythingOfIsLeftAtOnce() {
    Desk desk(smallSurvey("id,Shop,Helpdesk"));
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    QTest::keyClick(desk.dialog.get(), Qt::Key_Escape);
    QVERIFY(!desk.dialog->isVisible());
  }
};

THROUGHLINE_TEST(ImportChoicesTest)
#include "import_choices_test.moc"
