#include "core/edit/image_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/part_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/insight/map_evidence.h"
#include "core/layout/layout_map.h"
#include "core/model/images.h"
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

chart::Findings findingsOf(const test::Airline& journey) {
  return {.map = Shared<model::JourneyMap>(journey.map()), .parts = {}, .analysis = journey.analysis};
}

report::ReportPlan planOf(const test::Airline& journey, const report::ReportOptions& options = {}) {
  return report::planReport(journey.document, findingsOf(journey), layoutOf(journey), options);
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
  void notesOfAStageStandBeforeThoseOfItsTouchpoints() {
    auto airline = test::anAirline();
    const auto stage = *airline.map().stages.back();
    airline.document =
        *edit::addNote(airline.document, stage.id, {{61, 1}}, model::NoteKind::painPoint, "All too slow");
    airline.document =
        *edit::addNote(airline.document, stage.id, {{61, 2}}, model::NoteKind::quote, "Write to me@example.org");
    const auto plan = planOf(airline);
    const auto* notes = blockOf<report::Notes>(plan);
    const auto group = std::ranges::find(notes->groups, std::string(), &report::NoteGroup::touchpoint);
    QVERIFY(group != notes->groups.end());
    QCOMPARE(group->stage, stage.title);
    QCOMPARE(group->notes.front().text, std::string("All too slow"));
    for (auto before = notes->groups.begin(); before != group; ++before)
      QVERIFY(before->stage != stage.title);
    const auto* quotes = blockOf<report::Quotes>(plan);
    const auto quote = std::ranges::find(quotes->groups, std::string(), &report::NoteGroup::touchpoint);
    QVERIFY(quote != quotes->groups.end());
  }
  void aPersonaIsThereWithItsPhotoAndWhatItFeels() {
    auto airline = test::anAirline();
    const model::PersonaId marta{{5, 1}};
    const auto card = *airline.map().touchpoints.front();
    auto document = *edit::addPersona(airline.document, {.id = marta, .name = "Marta"});
    document = *edit::setMapPersonas(document, airline.map().id, {marta});
    document = *edit::setPersonaEmotion(document, card.id, marta, -2);
    airline.document = *edit::setImage(document, marta, model::imageOf(model::ImageFormat::png, 2, 2, "bytes"));
    const auto plan = planOf(airline);
    const auto& person = blockOf<report::PersonaCards>(plan)->personas.back();
    QVERIFY(person.photo.has_value());
    QCOMPARE(person.feels.size(), std::size_t(1));
    QCOMPARE(person.feels.front().touchpoint, card.title);
    QCOMPARE(person.feels.front().emotion, -2);
  }
  void sectionsStandInTheOrderOfReading() {
    QVERIFY(kindsOf(planOf(test::anAirline())) ==
            (std::vector{SectionKind::summary, SectionKind::proposals, SectionKind::goals, SectionKind::map,
                         SectionKind::chart, SectionKind::touchpoints, SectionKind::dragTable, SectionKind::quotes,
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
    const auto plan = report::planReport(airline.document, findingsOf(airline), layoutOf(airline), options);
    QVERIFY(kindsOf(plan) == (std::vector{SectionKind::map, SectionKind::method}));
    QCOMPARE(report::partsIn("map,colours").unknown, std::string("colours"));
    const auto read = report::partsIn("map,drag,pareto");
    QVERIFY(read.parts == (std::vector{report::Part::map, report::Part::charts}));
    QVERIFY(read.charts == (std::vector{chart::ChartId::drag, chart::ChartId::pareto}));
  }
  void theChoiceIsKeptAsTextAndAnUnknownNameOfItIsPassedOver() {
    report::ReportOptions options;
    QCOMPARE(report::choiceOf(options), std::string());
    options.parts = {report::Part::summary, report::Part::charts};
    options.charts = {chart::ChartId::trend};
    options.valuePerPoint = 25'000.5;
    options.valueTerms = "EUR a year, of 40,000 customers";
    QCOMPARE(report::choiceOf(options), std::string("summary,trend\n25000.5 EUR a year, of 40,000 customers"));
    report::ReportOptions again;
    report::takeChoice(report::choiceOf(options), again);
    QVERIFY(again.parts == options.parts && again.charts == options.charts);
    QVERIFY(again.valuePerPoint == options.valuePerPoint && again.valueTerms == options.valueTerms);
    report::takeChoice("map,of-a-later-version", again);
    QVERIFY(again.parts == std::vector{report::Part::map});
  }
  void everyChartThatTheDataAllowIsThereAndTheOthersAreNamed() {
    const auto plan = planOf(test::anAirline());
    std::set<chart::ChartId> shown;
    for (const auto& section : plan.sections)
      if (section.chart)
        shown.insert(*section.chart);
    QVERIFY(shown.contains(chart::ChartId::drag) && shown.contains(chart::ChartId::failures));
    for (const auto& each : blockOf<report::Method>(plan)->leftOut)
      QVERIFY(shown.insert(each.chart).second);
    QCOMPARE(shown.size(), report::allCharts().size());
  }
  void actionsStandByTheDayOnWhichTheyAreDue() {
    auto airline = test::anAirline();
    const auto map = airline.map().id;
    CountingIdSource ids(7000);
    const auto add = [&](const char* title, std::optional<Date> due) {
      airline.document = *edit::addPart(airline.document, map,
                                        model::Action{.id = ids.make<model::ActionId>(),
                                                      .title = title,
                                                      .due = due,
                                                      .touchpoint = airline.analysis.touchpoints[0].touchpoint});
    };
    add("Some day", {});
    add("Later", Date{20'000});
    add("Soon", Date{19'000});
    const auto plan = planOf(airline);
    const auto* actions = blockOf<report::Actions>(plan);
    QVERIFY(actions != nullptr);
    QCOMPARE(actions->actions[0].title, std::string("Soon"));
    QCOMPARE(actions->actions[2].title, std::string("Some day"));
    QCOMPARE(actions->actions[0].touchpoint, airline.analysis.touchpoints[0].title);
  }
  void aTextLongerThanItsCellEndsWithANumberAndGoesOnThere() {
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
    QVERIFY(!paper.texts.empty());
    const auto& full = paper.texts.back();
    const auto& shown = paper.map.lanes.back()->texts.front().text;
    const std::string mark = "\u2026 [" + std::to_string(full.number) + "]";
    QVERIFY2(shown.ends_with(mark), shown.c_str());
    // Both together are the text, every word once.
    QVERIFY(full.text.starts_with("\u2026 word"));
    std::string again = shown.substr(0, shown.size() - mark.size()) + " " + full.text.substr(4);
    std::ranges::replace(again, '\n', ' ');
    QCOMPARE(again, words.substr(0, words.size() - 1));
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
  void whereTheTotalMayBeNothingThereIsNothingToDecide() {
    auto airline = test::anAirline();
    const auto sure = planOf(airline);
    QVERIFY(blockOf<report::Proposals>(sure) != nullptr);
    airline.analysis.drag.total.low = -1; // then no touchpoint is named
    airline.analysis.drag.named.clear();
    const auto unsure = planOf(airline);
    QVERIFY(blockOf<report::Proposals>(unsure) == nullptr);
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
    const auto pages = report::mapPages(layoutOf(airline), airline.map(), report::paperOf(report::PageSize::a4)).pages;
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
      const auto paged = report::mapPages(layoutOf(airline), airline.map(), paper);
      const double width = paged.landscape ? paper.height : paper.width;
      const double room = paged.landscape ? paper.width : paper.height;
      for (const auto& page : paged.pages) {
        double height = -report::gapBetweenPieces;
        for (const auto& piece : page) {
          QVERIFY(piece.area.width * piece.scale <= width - frame.left - frame.right + 1e-6);
          QVERIFY(piece.scale >= 0.5 && piece.scale <= 0.75 + 1e-9);
          height += piece.area.height * piece.scale + report::gapBetweenPieces;
        }
        QVERIFY(height <= room - frame.top - frame.bottom - frame.heading + 1e-6);
      }
    }
  }
  void largerPaperTakesFewerPages() {
    const auto journey = test::aLongJourney(60);
    const auto layout = layoutOf(journey);
    const auto onA4 = report::mapPages(layout, journey.map(), report::paperOf(report::PageSize::a4)).pages.size();
    const auto onA3 = report::mapPages(layout, journey.map(), report::paperOf(report::PageSize::a3)).pages.size();
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
