#include "tests/support/every_part.h"
#include "tests/support/test_registry.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/chart_words.h"
#include "ui/panels/chart_card.h"
#include "ui/panels/chart_gallery.h"
#include "ui/panels/chart_help.h"
#include "ui/panels/insights_panel.h"
#include "ui/panels/question_choice.h"
#include "ui/panels/what_if_bench.h"
#include "ui/session/session.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline;

/// The gallery of charts over a session that holds a whole analysis.
class InsightsPanelTest : public QObject {
  Q_OBJECT

  struct Desk {
    std::unique_ptr<test::Illustrated> airline = test::anIllustratedAirline();
    ui::Session session;
    std::unique_ptr<ui::InsightsPanel> panel;

    explicit Desk(bool withParts = true) {
      QSettings().remove(QStringLiteral("insights/pinned"));
      session.start(airline->airline.document);
      panel = std::make_unique<ui::InsightsPanel>(session);
      panel->resize(1300, 420);
      session.setAnalysis(std::make_shared<const insight::Analysis>(airline->airline.analysis), {});
      if (withParts)
        session.setParts(test::everyPart(airline->airline));
      panel->show();
    }
    ui::ChartView* chart() const { return panel->findChild<ui::ChartCard*>()->view(); }
  };

  QTemporaryDir folder_;

private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("throughline-tests"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    QVERIFY(folder_.isValid());
  }
  void everyQuestionOpensItsChartAndTable() {
    Desk desk;
    auto* gallery = desk.panel->gallery();
    QCOMPARE(gallery->count(), static_cast<int>(chart::catalog().size()));
    for (const auto& description : chart::catalog()) {
      gallery->choose(description.id);
      const QString name = ui::chartName(description.id);
      QCOMPARE(desk.chart()->accessibleName(), QStringLiteral("Chart: ") + name);
      QVERIFY(!desk.chart()->accessibleDescription().isEmpty());
      const auto tables = desk.panel->findChildren<ui::ChartTable*>();
      QCOMPARE(tables.front()->accessibleName(), QStringLiteral("Table: ") + name);
      // There is an overall score, so there is no composition.
      QCOMPARE(desk.chart()->spec().empty(), description.id == chart::ChartId::composition);
    }
  }
  void onlyWhatIsShownIsAskedFor() {
    Desk desk(false);
    desk.panel->gallery()->choose(chart::ChartId::heat);
    const auto& wanted = desk.session.wantedParts();
    QVERIFY(std::ranges::find(wanted, insight::Part::heat) != wanted.end());
    QVERIFY(std::ranges::find(wanted, insight::Part::drivers) == wanted.end());
  }
  void whatIsNotThereYetIsSaidToBeOnItsWay() {
    Desk desk(false);
    desk.panel->gallery()->choose(chart::ChartId::heat);
    QVERIFY(desk.chart()->spec().empty());
    QVERIFY(desk.chart()->accessibleDescription().contains(QStringLiteral("worked out")));
    desk.session.setParts(test::everyPart(desk.airline->airline));
    QVERIFY(!desk.chart()->spec().empty());
  }
  void threeChartsArePinnedSideBySideAndRemembered() {
    Desk desk;
    auto* gallery = desk.panel->gallery();
    using chart::ChartId;
    for (const auto id : {ChartId::trend, ChartId::heat, ChartId::pareto, ChartId::drivers})
      gallery->setPinned(id, true);
    QCOMPARE(gallery->pinned().size(), std::size_t{3});
    gallery->setCurrentRow(0);
    QCoreApplication::processEvents();
    QVERIFY(!gallery->chosen());
    QStringList shown;
    for (const auto* view : desk.panel->findChildren<ui::ChartView*>())
      if (view->isVisible())
        shown << view->accessibleName();
    QCOMPARE(shown.size(), 3);
    QVERIFY(shown.contains(QStringLiteral("Chart: Trend")));
    ui::ChartGallery again;
    QVERIFY(again.pinned() == gallery->pinned());
    again.setPinned(ChartId::heat, false);
    QCOMPARE(again.pinned().size(), std::size_t{2});
  }
  void choosingACardMarksItInTheChartAndTheReverse() {
    Desk desk;
    desk.panel->gallery()->choose(chart::ChartId::impact);
    const auto* map = desk.session.currentMap();
    const auto touchpoint = *desk.chart()->spec().subjects[2].touchpoint;
    desk.session.select({.map = map->id, .touchpoints = {touchpoint}, .stage = {}, .lane = {}});
    QCOMPARE(desk.chart()->chosen(), 2);
    QSignalSpy told(desk.panel.get(), &ui::InsightsPanel::touchpointChosen);
    QTest::keyClick(desk.chart(), Qt::Key_Home);
    QTest::keyClick(desk.chart(), Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    QVERIFY(desk.session.selection().touchpoints == std::set{*desk.chart()->spec().subjects[0].touchpoint});
  }
  void theLineOfRobustnessStandsUnderTheFinding() {
    Desk desk;
    const auto labels = desk.panel->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
      return label->isVisible() && label->text().startsWith(QStringLiteral("The worst three stay the same")) &&
             label->text().contains(QStringLiteral("Ask next: 60"));
    }));
  }
  void aChartStandsAboveItsTableWhereThereIsNoRoomBeside() {
    Desk desk;
    desk.panel->gallery()->choose(chart::ChartId::whatIf);
    desk.panel->resize(52 * desk.panel->fontMetrics().height(), 50 * desk.panel->fontMetrics().height());
    QTRY_VERIFY(desk.chart()->isVisible());
    const auto* table = desk.panel->findChild<QTableView*>();
    QVERIFY(table != nullptr && table->isVisible());
    const auto topOf = [&desk](const QWidget* widget) { return widget->mapTo(desk.panel.get(), QPoint()).y(); };
    QTRY_VERIFY(topOf(table) > topOf(desk.chart()) + desk.chart()->height() / 2);
    QVERIFY(desk.chart()->width() > desk.panel->width() / 2);
    desk.panel->resize(90 * desk.panel->fontMetrics().height(), 40 * desk.panel->fontMetrics().height());
    QTRY_COMPARE(topOf(table), topOf(desk.chart()));
  }
  /// Beside the map, on a screen of 1366 x 768.
  void aNarrowPanelShowsTheWholeChartAndAllQuestions() {
    Desk desk;
    desk.panel->resize(640, 590);
    QCoreApplication::processEvents();
    auto* questions = desk.panel->findChild<ui::QuestionChoice*>();
    QVERIFY(questions != nullptr && questions->isVisible() && !desk.panel->gallery()->isVisible());
    QCOMPARE(questions->accessibleName(), QStringLiteral("Questions"));
    QCOMPARE(questions->count(), static_cast<int>(chart::catalog().size()));
    QVERIFY(questions->maxVisibleItems() >= questions->count());
    QCOMPARE(questions->currentIndex(), desk.panel->gallery()->currentRow());
    // Chosen by key, and the chart follows; what is chosen elsewhere is followed.
    QTest::keyClick(questions, Qt::Key_Down);
    QVERIFY(desk.panel->gallery()->chosen() == chart::catalog()[1].id);
    desk.panel->gallery()->choose(chart::ChartId::impact);
    QVERIFY(questions->currentText() == ui::chartQuestion(chart::ChartId::impact));
    desk.panel->gallery()->choose(chart::ChartId::drag);
    QTRY_VERIFY2(desk.chart()->height() >= desk.chart()->neededHeight(),
                 qPrintable(QStringLiteral("%1 of %2").arg(desk.chart()->height()).arg(desk.chart()->neededHeight())));
    QVERIFY(!desk.chart()->verticalScrollBar()->isVisible());
    desk.panel->resize(1300, 420);
    QTRY_VERIFY(desk.panel->gallery()->isVisible() && !questions->isVisible());
  }
  /// An empty chart says why in its own place, and not as a table too.
  void anEmptyChartGivesItsReasonOnce() {
    Desk desk;
    desk.panel->gallery()->choose(chart::ChartId::composition);
    QVERIFY(desk.chart()->spec().empty() && desk.chart()->isVisible());
    QVERIFY(!desk.panel->findChild<ui::ChartTable*>()->isVisible());
    desk.panel->gallery()->choose(chart::ChartId::drag);
    QVERIFY(desk.panel->findChild<ui::ChartTable*>()->isVisible());
  }
  void everyChartHasItsParagraphOfHelp() {
    for (const auto& description : chart::catalog())
      QVERIFY2(ui::ChartHelp::paragraphOf(description.id).size() > 80, description.name.data());
  }
};

THROUGHLINE_TEST(InsightsPanelTest)
#include "insights_panel_test.moc"
