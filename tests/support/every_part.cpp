#include "tests/support/every_part.h"

#include <cmath>

namespace throughline::test {

namespace {

using insight::Estimate;
using insight::Part;

insight::Share shareOf(std::int64_t count, std::int64_t n) {
  const double share = static_cast<double>(count) / static_cast<double>(n);
  return {.share = share, .low = 0.8 * share, .high = std::min(1.0, 1.2 * share + 0.01), .count = count, .n = n};
}

Estimate within(double value, double half) {
  return {.points = value, .low = value - half, .high = value + half};
}

/// The n-th month from January 2025 on.
Date month(int n) {
  return *Date::of(2025 + n / 12, n % 12 + 1, 1);
}

void putGains(insight::Parts& parts, const insight::Drag& drag) {
  insight::WhatIf whatIf;
  for (const auto& part : drag.touchpoints)
    whatIf.gains.touchpoints.push_back({.touchpoint = part.touchpoint,
                                        .title = part.title,
                                        .failureShare = 0.2,
                                        .all = part.fixOnly,
                                        .half = {part.fixOnly.points / 2, part.fixOnly.low / 2, part.fixOnly.high / 2},
                                        .toFivePercent = part.fixOnly});
  whatIf.gains.worstThree = within(14, 2);
  parts.put<Part::whatIf>(std::move(whatIf));
}

void putDrivers(insight::Parts& parts, const insight::Drag& drag) {
  insight::Drivers drivers{.n = drag.n, .r2 = within(0.34, 0.02), .touchpoints = {}};
  insight::ImportancePerformance impact{.n = 25976, .touchpoints = {}};
  insight::PenaltyAndReward asymmetry{.n = drag.n, .r2 = 0.4, .touchpoints = {}};
  double share = 0.12;
  for (const auto& part : drag.touchpoints) {
    drivers.touchpoints.push_back({.touchpoint = part.touchpoint,
                                   .title = part.title,
                                   .kind = part.kind,
                                   .lmg = within(share, 0.01),
                                   .johnson = within(share * 0.9, 0.01)});
    impact.touchpoints.push_back({.touchpoint = part.touchpoint,
                                  .title = part.title,
                                  .kind = part.kind,
                                  .reached = part.reached,
                                  .failed = part.failed,
                                  .failures = shareOf(part.failed, part.reached),
                                  .performance = within(80 - 200 * share, 1),
                                  .perFailure = part.perFailure,
                                  .drag = part.drag,
                                  .label = part.label,
                                  .importance = within(share, 0.01)});
    asymmetry.touchpoints.push_back(
        {.touchpoint = part.touchpoint,
         .title = part.title,
         .penalty = within(-100 * share, 1),
         .reward = within(40 * share, 1),
         .asymmetry = within(-0.4, 0.1),
         .label = share > 0.1 ? stats::AsymmetryLabel::dissatisfier : stats::AsymmetryLabel::unclear});
    share *= 0.8;
  }
  parts.put<Part::drivers>(drivers);
  parts.put<Part::importancePerformance>(impact);
  parts.put<Part::penaltyReward>(asymmetry);
}

void putTrend(insight::Parts& parts, const insight::Analysis& analysis) {
  insight::Trend trend{.length = insight::PeriodLength::month, .periods = {}, .touchpoints = {}};
  std::vector<stats::PeriodCount> counts;
  for (int i = 0; i < 18; ++i) {
    insight::TrendPeriod period{.first = month(i), .n = 200 + 10 * i, .mean = within(55 + std::sin(i), 2)};
    if (i != 7) {
      period.experienceDrag = within(6 + 0.1 * i, 1);
      period.serviceDrag = within(4 - 0.1 * i, 1);
    } else {
      period.mean.reset();
    }
    trend.periods.push_back(period);
    counts.push_back({.failures = i == 14 ? 95 : 40 + i % 3, .contacts = 200});
  }
  const auto& card = analysis.touchpoints.front();
  insight::FailureTrend failures{.touchpoint = card.touchpoint, .title = card.title, .counts = counts};
  failures.chart = *stats::shareChart(counts);
  failures.failurePeriods = {14};
  trend.touchpoints.push_back(failures);
  parts.put<Part::trend>(trend);
}

void putMetrics(insight::Parts& parts, const insight::Analysis& analysis) {
  std::vector<insight::MetricSeries> metrics;
  const auto& card = analysis.touchpoints.front();
  insight::MetricSeries series{.touchpoint = card.touchpoint, .title = card.title, .kind = card.kind, .metric = "frt"};
  series.lowerIsBetter = true;
  series.target = 30;
  for (int i = 0; i < 14; ++i)
    series.points.push_back(
        {.first = month(i), .last = Date{month(i + 1).day - 1}, .value = 40.0 - i + i % 3, .n = 100});
  series.change = -1;
  metrics.push_back(series);
  parts.put<Part::metrics>(metrics);
  insight::GoalStatus goal{.touchpoint = card.touchpoint,
                           .title = card.title,
                           .metric = "frt",
                           .target = 30,
                           .lowerIsBetter = true,
                           .due = month(30),
                           .experienceOwner = "Ada",
                           .serviceOwner = "Grace",
                           .now = 27.0,
                           .interval = within(27, 2),
                           .n = 100,
                           .state = insight::GoalState::met};
  auto second = goal;
  second.state = insight::GoalState::missed;
  second.now = 44;
  second.interval.reset();
  parts.put<Part::goals>({goal, second});
}

void putPlaces(insight::Parts& parts, const model::JourneyMap& map) {
  insight::Heat heat{.stages = {}, .channels = {"app", "phone", "web"}, .cells = {}};
  insight::StageCurve curve;
  insight::Balance balance;
  std::int64_t failed = 4;
  for (const auto& stage : map.stages) {
    heat.stages.push_back(stage->title);
    for (const auto& channel : heat.channels) {
      insight::HeatCell cell{.stage = stage->title, .channel = channel, .n = 80, .failed = failed, .failures = {}};
      if (failed % 5 != 0)
        cell.failures = shareOf(failed, 80);
      heat.cells.push_back(cell);
      failed += 3;
    }
    curve.stages.push_back({.id = stage->id,
                            .stage = stage->title,
                            .n = 400,
                            .score = within(72 - static_cast<double>(failed) / 4, 2),
                            .failures = shareOf(failed, 400),
                            .emotion = failed % 2 == 0 ? std::optional(1.0) : std::nullopt});
    balance.stages.push_back({.stage = stage->title,
                              .experienceTouchpoints = 2,
                              .serviceTouchpoints = 1,
                              .experienceFeedback = 500,
                              .serviceFeedback = 10 * failed,
                              .experienceDrag = 2.5,
                              .serviceDrag = 1.5});
  }
  curve.lowest = curve.stages.size() - 1;
  balance.failureDemand = {.contacts = 900, .caused = 300, .share = shareOf(300, 900)};
  parts.put<Part::heat>(heat);
  parts.put<Part::stageCurve>(curve);
  parts.put<Part::balance>(balance);
}

void putGroups(insight::Parts& parts, const insight::Analysis& analysis) {
  insight::Distribution distribution{.name = "satisfaction", .scaleLow = 0, .scaleHigh = 10, .n = 1000, .scores = {}};
  for (int score = 0; score <= 10; ++score)
    distribution.scores.push_back(
        {.low = 1.0 * score, .high = 1.0 * score, .count = 10 * score, .share = score / 55.0});
  parts.put<Part::distribution>(distribution);
  insight::SegmentTable segment{.name = "Class", .groups = {}};
  segment.groups.push_back({.value = "Economy",
                            .n = 700,
                            .mean = within(51, 1),
                            .difference = within(-9, 2),
                            .p = 0.0001,
                            .pHolm = 0.0002,
                            .failures = shareOf(200, 700)});
  segment.groups.push_back({.value = "Business", .n = 300, .mean = within(60, 2), .difference = within(9, 2)});
  parts.put<Part::segments>(insight::SegmentDifferences{{segment}});
  insight::RecoveryResult recovery;
  recovery.recovery.emplace();
  recovery.recovery->failed = 100;
  recovery.recovery->recovered = 60;
  recovery.recovery->share = shareOf(60, 100);
  const auto& card = analysis.touchpoints.front();
  recovery.recovery->touchpoints.push_back(
      {.touchpoint = card.touchpoint, .title = card.title, .failed = 100, .recovered = 60, .share = shareOf(60, 100)});
  recovery.recovery->noFailure = {.n = 300, .mean = within(70, 1)};
  recovery.recovery->allRecovered = {.n = 60, .mean = within(61, 2)};
  recovery.recovery->someNotRecovered = {.n = 40, .mean = within(44, 3)};
  parts.put<Part::recovery>(recovery);
  insight::PeriodComparison periods{.before = {20000, 20089}, .after = {20090, 20180}, .beforeN = 400, .afterN = 420};
  periods.score = insight::PeriodChange{.before = 55, .after = 59, .difference = within(4, 2), .p = 0.001};
  for (const auto& each : analysis.touchpoints)
    periods.failures.push_back({.touchpoint = each.touchpoint,
                                .title = each.title,
                                .beforeCount = 90,
                                .beforeN = 300,
                                .afterCount = 60,
                                .afterN = 300,
                                .difference = within(-0.1, 0.06)});
  parts.put<Part::periods>(periods);
  insight::CarryOver carry{.n = 5000, .total = within(3, 1), .touchpoints = {}};
  carry.touchpoints.push_back(
      {.touchpoint = card.touchpoint, .title = card.title, .afterFailure = 240, .drag = within(2, 1)});
  parts.put<Part::carryOver>(carry);
  parts.put<Part::actions>(insight::ActionOutcomes{
      .actions = {{.action = {},
                   .title = "Say how long it takes",
                   .done = {20090},
                   .touchpoint = card.touchpoint,
                   .promised = 3,
                   .before = {20000, 20089},
                   .after = {20090, 20179},
                   .beforeN = 400,
                   .afterN = 420,
                   .score = insight::PeriodChange{.before = 55, .after = 59, .difference = within(4, 2), .p = 0.001},
                   .verdict = insight::ActionVerdict::better,
                   .kept = insight::PromiseKept::inLine,
                   .gain = within(4, 2)}}});
}

} // namespace

insight::Parts everyPart(const Airline& airline) {
  insight::Parts parts;
  const auto& analysis = airline.analysis;
  parts.put<Part::overall>({.first = analysis.first,
                            .last = analysis.last,
                            .responses = analysis.responses,
                            .respondents = analysis.respondents,
                            .outcome = analysis.outcome,
                            .nps = analysis.nps,
                            .bySource = {}});
  parts.put<Part::figures>(analysis.touchpoints);
  parts.put<Part::drag>(analysis.drag);
  insight::Composition composition{.n = 900, .index = 61, .total = analysis.drag.total};
  composition.touchpoints = analysis.drag.touchpoints;
  parts.put<Part::composition>(composition);
  putGains(parts, analysis.drag);
  putDrivers(parts, analysis.drag);
  putTrend(parts, analysis);
  putMetrics(parts, analysis);
  putPlaces(parts, airline.map());
  putGroups(parts, analysis);
  parts.put<Part::pareto>(insight::paretoOf(analysis.touchpoints));
  const std::vector<std::string> worst{"In-flight wifi service", "Check-in", "Boarding"};
  parts.put<Part::range>(insight::Robustness{.worst = worst,
                                             .fewerFail = insight::MovedRule{worst, 9.5, true},
                                             .moreFail = insight::MovedRule{worst, 41, true},
                                             .stays = true});
  parts.put<Part::askNext>({{.touchpoint = analysis.touchpoints.front().touchpoint,
                             .title = analysis.touchpoints.front().title,
                             .reached = 20,
                             .more = 60}});
  return parts;
}

std::unique_ptr<Illustrated> anIllustratedAirline() {
  auto made = std::make_unique<Illustrated>();
  made->airline = anAirline();
  auto map = *made->airline.document.maps.front();
  int score = 1;
  for (auto& touchpoint : map.touchpoints) {
    auto card = *touchpoint;
    card.components = {{.component = static_cast<model::Component>(score % 8), .score = 1 + score % 5}};
    ++score;
    touchpoint = model::Touchpoint(card);
  }
  made->airline.document.maps.front() = model::JourneyMap(map);
  made->findings = chart::findingsOf(made->airline.document.maps.front(), everyPart(made->airline));
  return made;
}

} // namespace throughline::test
