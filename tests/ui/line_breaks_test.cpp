#include "tests/support/test_registry.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/page_style.h"
#include "ui/paint/fonts.h"
#include "ui/paint/qt_text_measure.h"

#include <QTest>

using namespace throughline;

/// A figure is never torn between two lines, on pages and in charts, on the map and on slides.
class LineBreaksTest : public QObject {
  Q_OBJECT

  static bool tears(const QString& line) {
    static const QStringList ends{QStringLiteral(" n"), QStringLiteral("=")};
    return line.startsWith(QLatin1Char('=')) || line.startsWith(QLatin1Char('%')) || line.endsWith(ends[0]) ||
           line.endsWith(ends[1]);
  }

private Q_SLOTS:
  void initTestCase() {
    ui::registerFonts();
    QVERIFY(tears(QStringLiteral("% sure")) && tears(QStringLiteral("of 100, n")) && !tears(QStringLiteral("n = 5")));
  }

  void figuresAreKeptWhole() {
    const QString text =
        QStringLiteral("2 touchpoints; lowest here: Bill query, 60 (57 to 63) of 100, n = 544. We are 99 % sure.");
    const ui::QtTextMeasure measure;
    for (int width = 90; width < 900; width += 3) {
      const auto lines = ui::wrapped(text, ui::pageStyle().body, ui::points(width));
      for (const auto& line : lines)
        QVERIFY2(!tears(line), qPrintable(line));
      QCOMPARE(lines.join(QLatin1Char(' ')), text);
      QString whole;
      for (const auto& line : measure.wrap(text.toStdString(), layout::TextStyle::laneText, width, 100)->lines) {
        QVERIFY2(!tears(QString::fromStdString(line.text)), line.text.c_str());
        whole += (whole.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(line.text);
      }
      QCOMPARE(whole, text);
    }
  }
};

THROUGHLINE_TEST(LineBreaksTest)
#include "line_breaks_test.moc"
