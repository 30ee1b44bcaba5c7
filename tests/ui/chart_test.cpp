#include "tests/support/chart_parts.h"
#include "tests/support/test_registry.h"
#include "tests/support/text_recorder.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/mark_painter.h"
#include "ui/charts/phrases.h"
#include "ui/charts/plain_text.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline;
using ui::ChartLook;
using ui::ChartView;

class ChartTest : public QObject {
  Q_OBJECT

  static chart::ChartSpec airlineChart() { return test::chartOf(test::anAirline(), chart::ChartId::drag); }

  static QPalette paletteOf(const QColor& base, const QColor& text) {
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
  }

  QTemporaryDir folder_;

  /// To look at them, let THROUGHLINE_PICTURES name a folder.
  bool isKept(const ChartView& view, const QString& name) {
    const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES", folder_.path());
    return view.image().save(QDir(folder).filePath(name + QStringLiteral(".png")));
  }

private Q_SLOTS:
  void itsCopyGoesBeforeTheWindowsOwn() {
    QMainWindow window;
    auto* view = new ChartView;
    window.setCentralWidget(view);
    auto* ofMap = new QAction(&window);
    ofMap->setShortcut(QKeySequence::Copy);
    window.addAction(ofMap);
    QSignalSpy map(ofMap, &QAction::triggered);
    view->show(airlineChart(), QStringLiteral("It says"));
    window.show();
    QApplication::setActiveWindow(&window);
    view->setFocus();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(map.count(), 0);
    QVERIFY(!view->data().isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), view->data());
  }
  void qtChartsAndTheOverlayAgreeWhereEverythingIs() {
    const auto spec = airlineChart();
    ui::ChartScene scene;
    scene.show(spec, ChartLook::light(QFont()), QLocale::c(), 800);
    for (const auto& bar : test::barsOf(spec)) {
      const QPointF drawn = scene.positionInChart({bar.to, bar.at});
      const QPointF ours = scene.geometry().at({bar.to, bar.at});
      QVERIFY(std::abs(drawn.x() - ours.x()) < 0.6);
      QVERIFY(std::abs(drawn.y() - ours.y()) < 0.6);
      QVERIFY(std::abs(drawn.y() - scene.geometry().row(bar.subject).center().y()) < 0.6);
    }
  }
  /// From right to left everything stands where a mirror shows it, and Qt Charts and the overlay still agree.
  void fromRightToLeftAChartIsMirrored() {
    auto mirrored = ChartLook::light(QFont());
    mirrored.mirrored = true;
    for (const auto id : {chart::ChartId::drag, chart::ChartId::trend, chart::ChartId::heat}) {
      const auto spec = test::chartOf(test::anAirline(), id);
      if (spec.empty())
        continue;
      ui::ChartScene left, right;
      left.show(spec, ChartLook::light(QFont()), QLocale::c(), 800);
      right.show(spec, mirrored, QLocale::c(), 800);
      const auto& a = left.geometry();
      const auto& b = right.geometry();
      QVERIFY(std::abs(b.plot.right() - (800 - a.plot.left())) < 0.01);
      for (qsizetype i = 0; i < a.places.size(); ++i)
        QVERIFY(std::abs(b.places[i].right() - (800 - a.places[i].left())) < 0.01);
      for (qsizetype i = 0; i < a.legend.size(); ++i)
        QVERIFY(std::abs(b.legend[i].area.right() - (800 - a.legend[i].area.left())) < 0.01);
      for (const auto& bar : test::barsOf(spec)) {
        const QPointF drawn = right.positionInChart({bar.to, bar.at});
        const QPointF ours = b.at({bar.to, bar.at});
        QVERIFY2(std::abs(drawn.x() - ours.x()) < 0.6 && std::abs(drawn.y() - ours.y()) < 0.6,
                 qPrintable(QString::number(drawn.x() - ours.x())));
      }
    }
  }
  void theTitleOfAnAxisIsWholeUnderANarrowPlot() {
    const auto spec = airlineChart();
    ui::ChartScene scene;
    scene.show(spec, ChartLook::light(QFont()), QLocale::c(), 260);
    const auto title = ui::phraseText(spec.x.title, QLocale::c());
    QVERIFY2(QFontMetricsF(ChartLook::light(QFont()).font).horizontalAdvance(title) > scene.geometry().plot.width(),
             "the plot is not narrower than its title");
    test::TextRecorder paper({260, 600});
    QPainter painter(&paper);
    scene.render(&painter);
    painter.end();
    QVERIFY2(paper.allText().contains(title), qPrintable(paper.allText()));
  }
  /// Words beside the plot go on in more lines before they are cut.
  void longWordsBesideThePlotGoOnInMoreLines() {
    auto spec = airlineChart();
    const auto words =
        QStringLiteral("Refund after a cancelled flight, Help on the phone in the evening, Lost luggage");
    spec.columns = {{.head = {chart::Say::headWorst, {}}}};
    for (auto& subject : spec.subjects)
      subject.figures = {chart::ownWords(words.toStdString())};
    ui::ChartScene scene;
    scene.show(spec, ChartLook::light(QFont()), QLocale::c(), 700);
    test::TextRecorder paper({700, 900});
    QPainter painter(&paper);
    scene.render(&painter);
    painter.end();
    QVERIFY2(paper.allText().contains(words), qPrintable(paper.allText()));
    QVERIFY(ui::figureLines(scene.geometry().rows.front().figures.front()).size() > 1);
  }
  /// The sign of what is hollow stands out from every paper.
  void theSignOfAHollowCellIsSeenOnEveryPaper() {
    for (const auto& look : {ChartLook::light(QFont()), ChartLook::dark(QFont()), ChartLook::highContrast(QFont())}) {
      QImage image(24, 24, QImage::Format_RGB32);
      image.fill(look.paper);
      QPainter painter(&image);
      ui::paintLegendSign(painter, {.sign = chart::SignKind::cell, .tone = chart::Tone::faint, .hollow = true},
                          QRectF(4, 4, 16, 16), look);
      painter.end();
      double most = 1;
      for (int x = 0; x < 24; ++x)
        most = std::max(most, ui::contrastOf(image.pixelColor(x, 4), look.paper));
      QVERIFY2(most >= 3, qPrintable(QString::number(most)));
    }
  }
  void theChartIsNamedForScreenReaders() {
    ChartView view;
    view.show(airlineChart(), QStringLiteral("Failures go with 29 points."));
    auto* seen = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(seen != nullptr);
    QCOMPARE(seen->role(), QAccessible::Chart);
    QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Chart: Drag by touchpoint"));
    QCOMPARE(seen->text(QAccessible::Description), QStringLiteral("Failures go with 29 points."));
    ui::ChartTable table;
    table.show(airlineChart().table, ui::chartName(chart::ChartId::drag));
    QCOMPARE(table.accessibleName(), QStringLiteral("Table: Drag by touchpoint"));
  }
  void keysChooseABarAndEnterTellsWhich() {
    const auto spec = airlineChart();
    ChartView view;
    view.resize(800, 300);
    view.show(spec, {});
    QSignalSpy told(&view, &ChartView::touchpointChosen);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(told.size(), 0); // the score without failures is no touchpoint
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.chosenWords().startsWith(QStringLiteral("In-flight wifi service: 6.7")));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].value<model::TouchpointId>(), *spec.subjects[1].touchpoint);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.chosen(), static_cast<int>(spec.subjects.size()) - 1);
  }
  void aClickChoosesTheBar() {
    const auto spec = airlineChart();
    ChartView view;
    view.resize(900, 700);
    view.show(spec, {});
    view.QWidget::show();
    QSignalSpy told(&view, &ChartView::touchpointChosen);
    ui::ChartScene same;
    same.show(spec, ChartLook::of(view.palette(), view.font()), view.locale(), view.viewport()->width(),
              view.viewport()->height());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, same.geometry().row(3).center().toPoint());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].value<model::TouchpointId>(), *spec.subjects[3].touchpoint);
  }
  void choosingFromOutsideIsNotTold() {
    const auto spec = airlineChart();
    ChartView view;
    view.show(spec, {});
    QSignalSpy told(&view, &ChartView::touchpointChosen);
    view.choose(spec.subjects[2].touchpoint);
    QCOMPARE(view.chosen(), 2);
    view.choose(std::nullopt);
    QCOMPARE(view.chosen(), -1);
    QCOMPARE(told.size(), 0);
  }
  void dataAreCopiedInFullPrecision() {
    auto airline = test::anAirline();
    airline.analysis.drag.touchpoints[0].title = "=HYPERLINK(\"x\")\t\nnext";
    ChartView view;
    view.show(test::chartOf(airline, chart::ChartId::drag), {});
    view.copyDataAction()->trigger();
    const QString data = QGuiApplication::clipboard()->text();
    const QStringList lines = data.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 14 + 3);
    const auto columns = lines[0].count(QLatin1Char('\t'));
    for (const auto& line : lines)
      QCOMPARE(line.count(QLatin1Char('\t')), columns);
    QVERIFY(lines[2].startsWith(QStringLiteral("'=HYPERLINK(\"x\") next\tProactive\t4083\t1388\t")));
    QVERIFY(lines[2].contains(QString::number(airline.analysis.drag.touchpoints[0].drag.points, 'g', 17).left(15)));
  }
  void noTwoColumnsOfATableAreHeadedAlike() {
    const auto airline = test::anAirline();
    for (const auto& table :
         {test::chartOf(airline, chart::ChartId::drag).table, chart::touchpointTable(airline.analysis)}) {
      QStringList heads;
      for (const auto& column : table.columns)
        heads << ui::columnTitle(column);
      QCOMPARE(heads.removeDuplicates(), 0);
    }
    const auto drag = test::chartOf(airline, chart::ChartId::drag).table;
    QCOMPARE(ui::columnTitle(drag.columns[6]), QStringLiteral("Drag, 95 % interval"));
  }
  void theObservedScoreSaysOfHowManyResponsesItIs() {
    auto airline = test::anAirline();
    airline.analysis.drag.n = 283;
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    QCOMPARE(ui::phraseText(spec.subjects.back().title, QLocale::c()), QStringLiteral("Observed (n = 283)"));
    QCOMPARE(ui::rowTitle(spec.table.rows.back()), QStringLiteral("Observed (n = 283)"));
    QCOMPARE(ui::phraseText(spec.subjects.front().title, QLocale::c()), QStringLiteral("Without failures"));
  }
  void aRefusedChartShowsItsSentence() {
    ChartView view;
    view.resize(500, 200);
    view.show(chart::ChartSpec{}, {});
    const QImage without = view.grab().toImage();
    view.show(chart::ChartSpec{}, QStringLiteral("There is no overall score, so no drag can be computed."));
    QVERIFY(view.grab().toImage() != without);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.chosen(), -1);
  }
  void markupInTitlesStaysText() {
    auto spec = airlineChart();
    QString nested = QStringLiteral("x");
    for (int i = 0; i < 18; ++i)
      nested = QStringLiteral("<table><tr><td>%1</td></tr></table>").arg(nested);
    spec.subjects[1].title = chart::ownWords(nested.toStdString());
    spec.x.title = chart::ownWords(nested.toStdString());
    spec.subjects[2].title =
        chart::ownWords(std::string("\xF0\x9F\x98\x80 \xE7\xA9\xBA\xE6\xB8\xAF \xD9\x85\xD8\xB7\xD8\xA7\xD8\xB1"));
    QElapsedTimer clock;
    clock.start();
    ChartView view;
    view.resize(800, 600);
    view.show(spec, nested);
    view.grab();
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
  }
  void everyWidthIsDrawn() {
    const auto spec = airlineChart();
    for (const int width : {60, 200, 420, 640, 1200}) {
      ChartView view;
      view.resize(width, 200);
      view.show(spec, {});
      QVERIFY(!view.grab().isNull());
      view.show(test::chartOf(test::anAirline(), chart::ChartId::failures), {});
      QVERIFY(!view.grab().isNull());
    }
  }
  void coloursFollowThePalette() {
    QVERIFY(ChartLook::of(paletteOf(Qt::white, Qt::black), {}).ink.lightnessF() < 0.3F);
    QVERIFY(ChartLook::of(paletteOf(QColor(30, 30, 30), QColor(220, 220, 220)), {}).ink.lightnessF() > 0.8F);
    QCOMPARE(ChartLook::of(paletteOf(Qt::black, Qt::white), {}).quiet, QColor(Qt::white));
  }
  void textIsBrokenBetweenWordsAndCutWithAnEllipsis() {
    QFont font;
    font.setPixelSize(20);
    const QString text = QStringLiteral("Refund and compensation after a cancelled flight");
    const QStringList all = ui::wrapped(text, font, 200);
    QCOMPARE(all.join(QLatin1Char(' ')), text);
    QVERIFY(all.size() > 1);
    QVERIFY(ui::wrapped(text, font, 200, 2).last().endsWith(QChar(0x2026)));
    QCOMPARE(ui::wrapped(QStringLiteral("a\nb"), font, 200).size(), 2);
    QVERIFY(ui::wrapped(QString(), font, 200).isEmpty());
    QCOMPARE(ui::onOneLine(QStringLiteral("a\tb\n c")), QStringLiteral("a b c"));
  }
  void picturesAreKeptInEveryLook() {
    ChartView view;
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    view.setFont(font);
    view.resize(980, 420);
    view.QWidget::show();
    view.show(airlineChart(), {});
    QVERIFY(isKept(view, QStringLiteral("light")));
    view.setPalette(paletteOf(QColor(0x1e, 0x21, 0x26), Qt::white));
    QVERIFY(isKept(view, QStringLiteral("dark")));
    view.setPalette(paletteOf(Qt::black, Qt::white));
    view.show(test::chartOf(test::anAirline(), chart::ChartId::failures), {});
    QVERIFY(isKept(view, QStringLiteral("contrast")));
    view.setPalette(paletteOf(Qt::white, Qt::black));
    view.resize(460, 420);
    QVERIFY(isKept(view, QStringLiteral("narrow")));
    auto airline = test::anAirline();
    airline.analysis.outcome->outcome = insight::Outcome::nps;
    airline.analysis.outcome->mean = {-8, -9.5, -6.5};
    airline.analysis.drag.observed = -8;
    test::addUp(airline.analysis.drag);
    view.resize(980, 420);
    view.show(test::chartOf(airline, chart::ChartId::drag, {.mostTouchpoints = 8}), {});
    QVERIFY(isKept(view, QStringLiteral("nps")));
  }
};

THROUGHLINE_TEST(ChartTest)
#include "chart_test.moc"
