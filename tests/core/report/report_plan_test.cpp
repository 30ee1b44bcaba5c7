#include "core/insight/map_evidence.h"
#include "core/layout/layout_map.h"
#include "core/report/full_texts.h"
#include "core/report/report_plan.h"
#include "tests/support/airline.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace throughline;
using report::SectionKind;

namespace {

/// Eight units a byte, one line.
class PlanTextMeasure final : public layout::TextMeasure {
public:
  Shared<layout::WrappedText> wrap(std::string_view text, layout::TextStyle style, double, int) const override {
    layout::WrappedText wrapped{.style = style, .lines = {}};
    if (!text.empty())
      wrapped.lines.push_back({.text = std::string(text.substr(0, 12)),
                               .width = 8.0 * static_cast<double>(std::min<std::size_t>(text.size(), 12))});
    return wrapped;
  }
};

layout::MapLayout layoutOf(const test::Airline& journey) {
  layout::LayoutOptions options;
  options.withHeader = false;
  return layout::layoutMap(journey.map(), insight::evidenceOf(journey.analysis), PlanTextMeasure(), options);
}

report::ReportPlan planOf(const test::Airline& journey, const report::ReportOptions& options = {}) {
  return report::planReport(journey.document, journey.map(), journey.analysis, layoutOf(journey), options);
}

template <class Wanted> const Wanted* blockOf(const report::ReportPlan&& plan) = delete;
template <class Wanted> const Wanted* blockOf(const report::ReportPlan& plan) {
  for (const auto& section : plan.sections)
    for (const auto& block : section.blocks)
      if (const auto* wanted = std::get_if<Wanted>(&block))
        return wanted;
  return nullptr;
}

std::vector<SectionKind> kindsOf(const report::ReportPlan& plan) {
  std::vector<SectionKind> kinds;
  for (const auto& section : plan.sections)
    if (kinds.empty() || kinds.back() != section.kind)
      kinds.push_back(section.kind);
  return kinds;
}

} // namespace

class ReportPlanTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void sectionsStandInTheOrderOfReading() {
    QVERIFY(kindsOf(planOf(test::anAirline())) ==
            (std::vector{SectionKind::summary, SectionKind::proposals, SectionKind::goals, SectionKind::map,
                         SectionKind::drag, SectionKind::touchpoints, SectionKind::dragTable, SectionKind::quotes,
                         SectionKind::notes, SectionKind::method}));
  }
  void withoutFeedbackOnlyWhatIsKnownIsThere() {
    auto airline = test::anAirline();
    airline.analysis = {};
    airline.analysis.drag.refused = insight::Refusal::noData;
    QVERIFY(kindsOf(planOf(airline)) == (std::vector{SectionKind::summary, SectionKind::goals, SectionKind::map,
                                                     SectionKind::quotes, SectionKind::notes, SectionKind::method}));
  }
  void onlyThePartsThatWereChosenAreThere() {
    const auto airline = test::anAirline();
    report::ReportOptions options;
    options.parts = report::partsIn("Map,method").parts;
    const auto plan = report::planReport(airline.document, airline.map(), airline.analysis, layoutOf(airline), options);
    QVERIFY(kindsOf(plan) == (std::vector{SectionKind::map, SectionKind::method}));
    QCOMPARE(report::partsIn("map,colours").unknown, std::string("colours"));
  }
  void aTextLongerThanItsCellEndsWithANumberAndStandsInFull() {
    auto map = test::anAirline().map();
    auto lane = *map.lanes.back();
    std::string words;
    for (int i = 0; i < 400; ++i)
      words += "word" + std::to_string(i) + " ";
    lane.texts = {{.step = map.stages.front()->steps.front().id, .text = words}};
    map.lanes.back() = Shared(std::move(lane));
    const test::FixedTextMeasure measure;
    layout::LayoutOptions options;
    options.mostTextLines = 10;
    const auto paper = report::forPaper(map, measure, options);
    const auto full = std::ranges::find(paper.texts, words, &report::FullText::text);
    QVERIFY(full != paper.texts.end());
    const auto& shown = paper.map.lanes.back()->texts.front().text;
    QVERIFY2(shown.ends_with("[" + std::to_string(full->number) + "]"), shown.c_str());
    QCOMPARE(measure.wrap(shown, layout::TextStyle::laneText, options.columnWidth - 24, 1000)->lines.size(),
             std::size_t{10});
  }
  void keyFiguresAddUp() {
    const auto plan = planOf(test::anAirline());
    const auto* figures = blockOf<report::KeyFigures>(plan);
    QVERIFY(figures != nullptr);
    const auto value = [figures](report::FigureRole role) {
      return std::ranges::find(figures->figures, role, &report::Figure::role)->value;
    };
    using report::FigureRole;
    QVERIFY(std::abs(value(FigureRole::withoutFailures) - value(FigureRole::total) - value(FigureRole::observed)) <
            1e-9);
    QVERIFY(std::abs(value(FigureRole::service) + value(FigureRole::experience) - value(FigureRole::total)) < 1e-9);
  }
  void proposalsAreTheThreeLargestGainsWithALink() {
    auto airline = test::anAirline();
    std::erase(airline.analysis.drag.named, airline.analysis.drag.touchpoints[0].title);
    const auto plan = planOf(airline);
    const auto* proposals = blockOf<report::Proposals>(plan);
    QVERIFY(proposals != nullptr);
    QCOMPARE(proposals->proposals.size(), std::size_t(3));
    QCOMPARE(proposals->proposals[0].title, std::string("Online boarding"));
    QVERIFY(proposals->proposals[0].gain.points >= proposals->proposals[1].gain.points);
    for (const auto& proposal : proposals->proposals)
      QVERIFY(proposal.title != airline.analysis.drag.touchpoints[0].title);
  }
  void opportunitiesOfAProposalStandByVotes() {
    const auto plan = planOf(test::anAirline());
    const auto* proposals = blockOf<report::Proposals>(plan);
    QCOMPARE(proposals->proposals[0].opportunities.size(), std::size_t(1));
    QVERIFY(proposals->proposals[0].opportunities[0].kind == model::NoteKind::opportunity);
  }
  void theMapIsSplitOnlyBetweenStages() {
    const auto airline = test::anAirline();
    const auto pages = report::mapPages(layoutOf(airline), airline.map(), report::paperOf(report::PageSize::a4));
    std::size_t heads = 0;
    std::set<model::TouchpointId> seen;
    for (const auto& page : pages)
      for (const auto& piece : page) {
        heads += piece.layout.stages.size();
        QCOMPARE(piece.stages.size(), piece.layout.stages.size());
        QVERIFY(!piece.layout.lanes.empty());
        for (const auto& card : piece.layout.cards)
          QVERIFY2(seen.insert(card.touchpoint).second, "a card is on one piece only");
      }
    QCOMPARE(heads, airline.map().stages.size());
    QCOMPARE(seen.size(), airline.map().touchpoints.size());
  }
  void piecesFitTheirPageAndStayReadable() {
    for (const auto size : {report::PageSize::a4, report::PageSize::a3, report::PageSize::letter}) {
      const auto airline = test::anAirline();
      const auto paper = report::paperOf(size);
      const report::PageFrame frame;
      for (const auto& page : report::mapPages(layoutOf(airline), airline.map(), paper)) {
        double height = -report::gapBetweenPieces;
        for (const auto& piece : page) {
          QVERIFY(piece.area.width * piece.scale <= paper.height - frame.left - frame.right + 1e-6);
          QVERIFY(piece.scale >= 0.5 && piece.scale <= 0.75 + 1e-9);
          height += piece.area.height * piece.scale + report::gapBetweenPieces;
        }
        QVERIFY(height <= paper.width - frame.top - frame.bottom - frame.heading + 1e-6);
      }
    }
  }
  void largerPaperTakesFewerPages() {
    const auto journey = test::aLongJourney(60);
    const auto layout = layoutOf(journey);
    const auto onA4 = report::mapPages(layout, journey.map(), report::paperOf(report::PageSize::a4)).size();
    const auto onA3 = report::mapPages(layout, journey.map(), report::paperOf(report::PageSize::a3)).size();
    QVERIFY(onA3 < onA4);
  }
  void everyTouchpointHasItsFailureRule() {
    auto airline = test::anAirline();
    airline.analysis.touchpoints[4].rule.atMost = 3;
    const auto plan = planOf(airline);
    const auto* method = blockOf<report::Method>(plan);
    QVERIFY(method != nullptr);
    QCOMPARE(method->rules.size(), std::size_t(2));
    QCOMPARE(method->rules[0].touchpoints.size(), std::size_t(13));
    QCOMPARE(method->rules[1].touchpoints, std::vector<std::string>{"Check-in service"});
    QCOMPARE(method->minimumFailed, 10);
  }
  void evidenceIsCounted() {
    auto airline = test::anAirline();
    airline.analysis.touchpoints[0].evidence = insight::Evidence::assumed;
    airline.analysis.touchpoints[1].evidence = insight::Evidence::heard;
    const auto plan = planOf(airline);
    const auto* cover = blockOf<report::Cover>(plan);
    QCOMPARE(cover->measured, std::size_t(12));
    QCOMPARE(cover->heard, std::size_t(1));
    QCOMPARE(cover->experiences, std::size_t(9));
    QCOMPARE(cover->services, std::size_t(5));
  }
  void theReportKnowsNoClock() {
    report::ReportOptions options;
    options.asOf = Timestamp{86'400'000};
    const auto plan = planOf(test::anAirline(), options);
    QCOMPARE(blockOf<report::Cover>(plan)->asOf, Date{1});
    QCOMPARE(plan.asOf, options.asOf);
  }
  void pageSizesHaveNames() {
    QVERIFY(report::pageSizeNamed("A4") == report::PageSize::a4);
    QVERIFY(report::pageSizeNamed("a3") == report::PageSize::a3);
    QVERIFY(report::pageSizeNamed("LETTER") == report::PageSize::letter);
    QVERIFY(!report::pageSizeNamed("A5").has_value());
  }
};

THROUGHLINE_TEST(ReportPlanTest)
#include "report_plan_test.moc"
