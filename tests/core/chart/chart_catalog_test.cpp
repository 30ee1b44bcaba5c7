#include "tests/support/every_part.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace throughline;

/// What holds for every chart of the catalogue.
class ChartCatalogTest : public QObject {
  Q_OBJECT

  /// Subjects that marks name, and whether each stands in its axes.
  struct MarkChecker {
    const chart::ChartSpec& spec;
    std::set<int> subjects{};
    QStringList outside{};

    void across(double value) { within(value, spec.x, "x"); }
    void up(double value) { within(value, spec.y, "y"); }
    void within(double value, const chart::Axis& axis, const char* name) {
      if (axis.kind == chart::AxisKind::categories)
        return;
      const double room = 1e-9 * std::max({1.0, std::abs(axis.low), std::abs(axis.high)});
      if (!(value >= axis.low - room && value <= axis.high + room))
        outside << QStringLiteral("%1 of %2 beyond %3..%4")
                       .arg(value)
                       .arg(QLatin1String(name))
                       .arg(axis.low)
                       .arg(axis.high);
    }
    void operator()(const chart::Bars& layer) {
      for (const auto& bar : layer.bars) {
        subjects.insert(bar.subject);
        for (const double end : {bar.from, bar.to})
          spec.hasRows() ? across(end) : up(end);
      }
    }
    void operator()(const chart::Points& layer) {
      for (const auto& point : layer.points) {
        subjects.insert(point.subject);
        across(point.at.x);
        up(point.at.y);
      }
    }
    void operator()(const chart::Intervals& layer) {
      for (const auto& interval : layer.intervals)
        for (const double end : {interval.range.low, interval.range.high})
          spec.hasRows() ? across(end) : up(end);
    }
    void operator()(const chart::Lines& layer) {
      for (const auto& line : layer.lines)
        for (const auto& spot : line.spots) {
          across(spot.x);
          up(spot.y);
        }
    }
    void operator()(const chart::Bands& layer) {
      for (const auto& band : layer.bands)
        for (const auto& edge : band.edges) {
          up(edge.low);
          up(edge.high);
        }
    }
    void operator()(const chart::Cells& layer) {
      for (const auto& cell : layer.cells) {
        subjects.insert(cell.subject);
        const bool fits = cell.column < static_cast<int>(spec.x.categories.size()) &&
                          cell.row < static_cast<int>(spec.y.categories.size());
        if (!fits)
          outside << QStringLiteral("a cell");
      }
    }
    void operator()(const chart::Areas&) {}
    void operator()(const chart::Labels&) {}
  };

  static void isSound(const chart::ChartSpec& spec, const char* name) {
    MarkChecker checker{spec};
    for (const auto& layer : spec.layers)
      std::visit(checker, layer);
    QVERIFY2(checker.outside.isEmpty(),
             qPrintable(QLatin1String(name) + QLatin1String(": ") + checker.outside.join(QLatin1String("; "))));
    for (const int subject : checker.subjects)
      QVERIFY2(subject < static_cast<int>(spec.subjects.size()), name);
    for (const auto& subject : spec.subjects) {
      QVERIFY2(subject.title.say != chart::Say::none, name);
      if (spec.hasRows() && spec.y.categories.empty())
        QCOMPARE(subject.figures.size(), spec.columns.size());
    }
    QVERIFY2(!spec.table.columns.empty() && !spec.table.rows.empty(), name);
    for (const auto& row : spec.table.rows)
      QCOMPARE(row.cells.size(), spec.table.columns.size());
  }

private Q_SLOTS:
  /// Two hundred rows on a page are a strip that nobody can read: the worst of them, and the table has all.
  void failuresOfALongJourneyFitOnAPage() {
    const auto journey = test::aLongJourney(200);
    const auto spec = chart::makeChart(
        chart::ChartId::failures,
        {.map = journey.document.maps.front(), .parts = {}, .analysis = journey.analysis, .minimumMeasured = 30});
    QVERIFY2(spec.subjects.size() >= 14 && spec.subjects.size() <= 40,
             qPrintable(QString::number(spec.subjects.size())));
    QCOMPARE(spec.table.rows.size(), journey.analysis.touchpoints.size());
    QCOMPARE(std::ranges::count(spec.notes, chart::Say::noteFurther, &chart::Phrase::say), std::ptrdiff_t{1});
    double least = 1;
    std::set<model::TouchpointId> drawn;
    std::vector<std::size_t> places;
    const auto& all = journey.analysis.touchpoints;
    for (const auto& subject : spec.subjects) {
      const auto at = std::ranges::find(all, subject.touchpoint, &insight::TouchpointFigures::touchpoint);
      QVERIFY(at != all.end());
      least = std::min(least, at->failures->share);
      drawn.insert(at->touchpoint);
      places.push_back(static_cast<std::size_t>(at - all.begin()));
    }
    QVERIFY(std::ranges::is_sorted(places));
    for (const auto& each : all)
      if (each.failures && each.failures->n >= 30 && !drawn.contains(each.touchpoint))
        QVERIFY(each.failures->share <= least);
  }

  void theNamesAreThoseOfTheContract() {
    const std::set<std::string> contract{
        "drag",           "composition", "what-if",    "impact",     "drivers", "importance-performance",
        "penalty-reward", "recovery",    "trend",      "periods",    "heat",    "pareto",
        "distribution",   "stage-curve", "balance",    "components", "goals",   "metrics",
        "segments",       "carry-over",  "robustness", "failures",   "actions"};
    std::set<std::string> names;
    for (const auto& description : chart::catalog()) {
      names.insert(std::string(description.name));
      QVERIFY(chart::chartNamed(description.name) == &description);
      QVERIFY(!description.needs.empty());
    }
    QVERIFY(names == contract);
    QVERIFY(chart::chartNamed("pie") == nullptr);
  }
  void everyChartHasSoundMarksASentenceAndATable() {
    const auto illustrated = test::anIllustratedAirline();
    for (const auto& description : chart::catalog()) {
      const auto spec = chart::makeChart(description.id, illustrated->findings);
      const char* name = description.name.data();
      QVERIFY2(!spec.empty() && !spec.refused, name);
      QVERIFY2(spec.id == description.id, name);
      QVERIFY2(!spec.sentence.empty() || description.id == chart::ChartId::drag ||
                   description.id == chart::ChartId::composition,
               name);
      isSound(spec, name);
    }
  }
  void everyChoiceOfAChartIsSoundToo() {
    const auto illustrated = test::anIllustratedAirline();
    for (const auto& description : chart::catalog()) {
      const auto choices = chart::makeChart(description.id, illustrated->findings).choices.size();
      for (std::size_t choice = 0; choice < choices; ++choice) {
        const auto spec = chart::makeChart(description.id, illustrated->findings, {.choice = choice});
        QCOMPARE(spec.choices.size(), choices);
        isSound(spec, description.name.data());
      }
    }
  }
  void withoutDataEveryChartSaysWhatItNeeds() {
    const auto airline = test::anAirline();
    insight::Parts parts;
    insight::Drag drag;
    drag.refused = insight::Refusal::noData;
    parts.put<insight::Part::drag>(drag);
    const auto findings = chart::findingsOf(airline.document.maps.front(), parts);
    for (const auto& description : chart::catalog()) {
      const auto spec = chart::makeChart(description.id, findings);
      QVERIFY2(spec.empty(), description.name.data());
      QVERIFY2(spec.refused && spec.refused->say != chart::Say::none, description.name.data());
    }
  }
  void whereTheTotalMayBeNothingNoChartNamesATouchpoint() {
    const auto illustrated = test::anIllustratedAirline();
    auto findings = illustrated->findings;
    findings.analysis.within.reset();
    const auto sentenceOf = [&findings](chart::ChartId id) {
      return chart::makeChart(id, findings).sentence.front().say;
    };
    QVERIFY(findings.analysis.drag.showsLoss());
    QVERIFY(sentenceOf(chart::ChartId::whatIf) == chart::Say::whatIfSentence);
    findings.analysis.drag.total.low = -0.1;
    QVERIFY(sentenceOf(chart::ChartId::impact) == chart::Say::impactNothing);
    QVERIFY(sentenceOf(chart::ChartId::whatIf) == chart::Say::whatIfNone);
    QVERIFY(sentenceOf(chart::ChartId::robustness) == chart::Say::impactNothing);
    QVERIFY(std::ranges::all_of(test::barsOf(chart::makeChart(chart::ChartId::whatIf, findings)), &chart::Bar::hollow));
    const auto impact = chart::makeChart(chart::ChartId::impact, findings);
    const auto* points = test::layerOf<chart::Points>(impact);
    QVERIFY(points != nullptr && std::ranges::all_of(points->points, &chart::Point::hollow));
  }
  void aYesNoOutcomeIsDistributedInPercent() {
    const auto airline = test::anAirline();
    const insight::Distribution churn{.name = "Churn",
                                      .scaleLow = 0,
                                      .scaleHigh = 1,
                                      .n = 200,
                                      .scores = {{.low = 0, .high = 0, .count = 147, .share = 0.735},
                                                 {.low = 1, .high = 1, .count = 53, .share = 0.265}}};
    insight::Parts parts;
    parts.put<insight::Part::distribution>(churn);
    auto findings = chart::findingsOf(airline.document.maps.front(), parts);
    findings.analysis = airline.analysis;
    findings.analysis.nps.reset();
    findings.analysis.outcome->outcome = insight::Outcome::mean;
    findings.analysis.outcome->mean = insight::Estimate{0.265, 0.21, 0.33};
    const auto spec = chart::makeChart(chart::ChartId::distribution, findings);
    QVERIFY(spec.sentence.front().say == chart::Say::distributionSentence);
    QVERIFY(std::get<chart::Figure>(spec.sentence.front().facts.at(1)).unit == chart::Unit::share);
  }
  void theNewestFigureOfAMetricIsSaidWithItsInterval() {
    const auto airline = test::anAirline();
    insight::MetricSeries series{.touchpoint = {}, .title = "Hotline", .metric = "fcr"};
    series.isShare = true;
    series.points.push_back({.first = *Date::parse("2026-03-01"),
                             .last = *Date::parse("2026-03-31"),
                             .value = 0.8,
                             .n = 100,
                             .interval = insight::MetricRange{.low = 0.711, .high = 0.867}});
    const auto latest = [&] {
      insight::Parts parts;
      parts.put<insight::Part::metrics>({series});
      return chart::makeChart(chart::ChartId::metrics, chart::findingsOf(airline.document.maps.front(), parts))
          .sentence.front()
          .facts.at(2);
    };
    const auto figure = latest();
    QVERIFY(std::get<chart::Figure>(figure).estimate == (insight::Estimate{0.8, 0.711, 0.867}));
    series.points.back().interval.reset();
    QCOMPARE(std::get<chart::Amount>(latest()).value, 0.8);
  }
  void withoutAnOverallScoreTheReasonNamesIt() {
    const auto airline = test::anAirline();
    insight::Parts parts;
    insight::Drag drag;
    drag.refused = insight::Refusal::noOverall;
    parts.put<insight::Part::drag>(drag);
    const auto spec =
        chart::makeChart(chart::ChartId::drivers, chart::findingsOf(airline.document.maps.front(), parts));
    QVERIFY(spec.refused->say == chart::Say::emptyNoOverall);
  }
  /// One touchpoint is not the largest of several, and one whose share may be nothing is not called the largest.
  void aLargestDriverIsNamedOnlyAmongOthersAndAboveNothing() {
    const auto airline = test::anAirline();
    const auto sayFor = [&](const std::vector<insight::Estimate>& shares) {
      insight::Drivers drivers{.n = 200, .r2 = {0.2, 0.1, 0.3}, .touchpoints = {}};
      for (const auto& share : shares)
        drivers.touchpoints.push_back({.title = "T", .lmg = share, .johnson = share});
      insight::Parts parts;
      parts.put<insight::Part::drivers>(drivers);
      return chart::makeChart(chart::ChartId::drivers, chart::findingsOf(airline.document.maps.front(), parts))
          .sentence.front()
          .say;
    };
    QCOMPARE(sayFor({{0.2, 0.1, 0.3}, {0.02, 0.0, 0.05}}), chart::Say::driversSentence);
    QCOMPARE(sayFor({{0.2, 0.1, 0.3}, {0.1, 0.0, 0.15}}), chart::Say::driversUnclear);
    QCOMPARE(sayFor({{0.2, 0.1, 0.3}}), chart::Say::driversOnly);
    QCOMPARE(sayFor({{0.02, 0.0, 0.05}, {0.0, 0.0, 0.0}}), chart::Say::driversUnclear);
  }
  void paretoNamesTheFewThatHoldMost() {
    const auto airline = test::anAirline();
    insight::Pareto pareto{.failures = 100, .touchpoints = {}};
    double upTo = 0;
    for (const std::int64_t failures : {50, 30, 15, 5}) {
      upTo += static_cast<double>(failures) / 100;
      pareto.touchpoints.push_back(
          {.title = "T", .failures = failures, .share = static_cast<double>(failures) / 100, .upToHere = upTo});
    }
    insight::Parts parts;
    parts.put<insight::Part::pareto>(pareto);
    const auto spec = chart::makeChart(chart::ChartId::pareto, chart::findingsOf(airline.document.maps.front(), parts));
    QCOMPARE(std::get<std::int64_t>(spec.sentence.front().facts.front()), std::int64_t{2});
    QCOMPARE(test::layerOf<chart::Lines>(spec)->lines.front().spots.back().x, 1.0);
  }
  void anEvenHeatMapNamesNoWorstChannel() {
    const auto airline = test::anAirline();
    insight::Heat heat{.stages = {"Buy"}, .channels = {"app", "web"}, .cells = {}};
    heat.cells.push_back({.stage = "Buy",
                          .channel = "app",
                          .n = 40,
                          .failed = 10,
                          .failures = insight::Share{0.25, 0.14, 0.40, 10, 40}});
    heat.cells.push_back(
        {.stage = "Buy", .channel = "web", .n = 40, .failed = 8, .failures = insight::Share{0.2, 0.1, 0.35, 8, 40}});
    insight::Parts parts;
    parts.put<insight::Part::heat>(heat);
    const auto even = chart::makeChart(chart::ChartId::heat, chart::findingsOf(airline.document.maps.front(), parts));
    QVERIFY(even.sentence.front().say == chart::Say::heatEven);
    heat.cells[1].failures = insight::Share{0.02, 0.0, 0.1, 1, 40};
    parts.put<insight::Part::heat>(heat);
    const auto uneven = chart::makeChart(chart::ChartId::heat, chart::findingsOf(airline.document.maps.front(), parts));
    QVERIFY(uneven.sentence.front().say == chart::Say::heatSentence);
  }
  /// Where not all rows fit those that matter most are drawn, and how many there are is said.
  void whatDoesNotFitIsSaid() {
    const auto airline = test::anAirline();
    insight::PenaltyAndReward all{.n = 400, .r2 = 0.4, .touchpoints = {}};
    insight::PeriodComparison periods;
    for (int i = 0; i < 30; ++i) {
      const auto title = "Point " + std::to_string(i);
      const double size = i % 7 == 3 ? 20 + i : 1;
      all.touchpoints.push_back({.touchpoint = {},
                                 .title = title,
                                 .penalty = {-size, -size - 1, -size + 1},
                                 .reward = {0.5, 0, 1},
                                 .asymmetry = {-0.4, -0.5, -0.3},
                                 .penaltyHolm = {},
                                 .rewardHolm = {}});
      periods.failures.push_back({.touchpoint = {},
                                  .title = title,
                                  .beforeCount = 10,
                                  .beforeN = 100,
                                  .afterCount = 10 + i,
                                  .afterN = 100,
                                  .difference = {0.01 * i, 0.01 * i - 0.1, 0.01 * i + 0.1}});
    }
    insight::Parts parts;
    parts.put<insight::Part::penaltyReward>(all);
    parts.put<insight::Part::periods>(periods);
    const auto findings = chart::findingsOf(airline.document.maps.front(), parts);
    for (const auto id : {chart::ChartId::penaltyReward, chart::ChartId::periods}) {
      const auto spec = chart::makeChart(id, findings);
      QCOMPARE(spec.subjects.size(), std::size_t{14});
      QCOMPARE(spec.table.rows.size(), std::size_t{30});
      const auto said = std::ranges::find(spec.notes, chart::Say::noteFurther, &chart::Phrase::say);
      QVERIFY(said != spec.notes.end());
      QCOMPARE(std::get<std::int64_t>(said->facts[0]), std::int64_t{14});
      QCOMPARE(std::get<std::int64_t>(said->facts[1]), std::int64_t{30});
    }
    const auto penalty = chart::makeChart(chart::ChartId::penaltyReward, findings);
    QCOMPARE(std::get<std::string>(penalty.subjects.front().title.facts.front()), std::string("Point 24"));
    const auto change = chart::makeChart(chart::ChartId::periods, findings);
    QCOMPARE(std::get<std::string>(change.subjects.front().title.facts.front()), std::string("Point 29"));
    const auto few = chart::makeChart(chart::ChartId::periods, findings, {.mostTouchpoints = 30});
    QCOMPARE(std::get<std::string>(few.subjects.front().title.facts.front()), std::string("Point 0"));
    QVERIFY(std::ranges::find(few.notes, chart::Say::noteFurther, &chart::Phrase::say) == few.notes.end());
  }
  void carryOverAndRecoveryDrawTheHeaviestOfMany() {
    const auto airline = test::anAirline();
    insight::CarryOver carry{.n = 900, .total = {3, 1, 5}, .touchpoints = {}};
    insight::Recovery recovery{.failed = 900, .recovered = 300, .share = {0.3, 0.2, 0.4}, .touchpoints = {}};
    for (int i = 0; i < 30; ++i) {
      const auto title = "Point " + std::to_string(i);
      carry.touchpoints.push_back({.touchpoint = {}, .title = title, .afterFailure = 20, .drag = {}});
      if (i > 2)
        carry.touchpoints.back().drag = insight::Estimate{1.0 * i, i - 1.0, i + 1.0};
      recovery.touchpoints.push_back({.touchpoint = {},
                                      .title = title,
                                      .failed = 10 + i,
                                      .recovered = i == 29 ? 39 : 5,
                                      .share = {0.3, 0.2, 0.4},
                                      .valueOfTheRest = {}});
    }
    insight::Parts parts;
    parts.put<insight::Part::carryOver>(carry);
    parts.put<insight::Part::recovery>({.recovery = recovery, .doubleDeviation = {}});
    const auto findings = chart::findingsOf(airline.document.maps.front(), parts);
    const auto firstOf = [&findings](chart::ChartId id, std::size_t most) {
      return std::get<std::string>(
          chart::makeChart(id, findings, {.mostTouchpoints = most}).subjects.front().title.facts.front());
    };
    QCOMPARE(firstOf(chart::ChartId::carryOver, 14), std::string("Point 29"));
    QCOMPARE(firstOf(chart::ChartId::recovery, 14), std::string("Point 28")); // of the last all were recovered
    for (const auto id : {chart::ChartId::carryOver, chart::ChartId::recovery}) {
      QCOMPARE(firstOf(id, 30), std::string("Point 0"));
      const auto spec = chart::makeChart(id, findings);
      const auto said = std::ranges::find(spec.notes, chart::Say::noteFurther, &chart::Phrase::say);
      QVERIFY(said != spec.notes.end());
      QCOMPARE(std::get<std::int64_t>(said->facts[1]), std::int64_t{30}); // the total is none of them
      const auto all = chart::makeChart(id, findings, {.mostTouchpoints = 30});
      QVERIFY(std::ranges::find(all.notes, chart::Say::noteFurther, &chart::Phrase::say) == all.notes.end());
    }
  }
  void aLongCourseIsThinnedToItsExtremes() {
    std::vector<chart::Spot> spots;
    for (int i = 0; i < 100000; ++i)
      spots.push_back({1.0 * i, i == 54321 ? 100.0 : i == 777 ? -100.0 : std::sin(i)});
    const auto thin = chart::thinned(spots);
    QVERIFY(thin.size() <= chart::mostSpots);
    QVERIFY(thin.size() > chart::mostSpots / 2);
    QVERIFY(std::ranges::find(thin, 100.0, &chart::Spot::y) != thin.end());
    QVERIFY(std::ranges::find(thin, -100.0, &chart::Spot::y) != thin.end());
    QVERIFY(std::ranges::is_sorted(thin, {}, &chart::Spot::x));
    QVERIFY(thin.front() == spots.front() && thin.back() == spots.back());
  }
};

THROUGHLINE_TEST(ChartCatalogTest)
#include "chart_catalog_test.moc"
