#include "core/chart/catalog.h"
#include "core/insight/balance.h"
#include "core/insight/catalog.h"
#include "core/insight/metrics_of_map.h"
#include "core/insight/periods.h"
#include "core/tasks/overall_figure.h"
#include "tests/support/builders.h"
#include "tests/support/made_survey.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace throughline;
using insight::Part;

namespace {

insight::Parts partsMadeOf(const test::MadeSurvey& survey) {
  return insight::partsOf(std::make_shared<const data::FeedbackTable>(survey.feedback), survey.document.map(), {});
}

/// Holm (1979), written down anew: the k-th smallest of m times m - k + 1, never falling, at most 1.
std::vector<double> steppedDown(const std::vector<double>& p) {
  std::vector<std::size_t> order(p.size());
  for (std::size_t at = 0; at < order.size(); ++at)
    order[at] = at;
  std::ranges::sort(order, {}, [&p](std::size_t at) { return p[at]; });
  std::vector<double> adjusted(p.size());
  double least = 0;
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    least = std::max(least, std::min(1.0, static_cast<double>(p.size() - rank) * p[order[rank]]));
    adjusted[order[rank]] = least;
  }
  return adjusted;
}

tasks::OverallFigure overallFigureOf(const std::vector<double>& values) {
  tasks::OverallFigure figure{.n = static_cast<std::int64_t>(values.size()), .mean = {}, .nps = {}};
  for (const double value : values) {
    figure.weight += 1;
    figure.weightSquares += 1;
    figure.sum += value;
    figure.squares += value * value;
  }
  figure.mean = figure.sum / figure.weight;
  return figure;
}

} // namespace

/// Figures that must not say more than is known.
class HonestFiguresTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void moodIsNotTakenOut() {
    const auto survey = test::madeSurvey({.responses = 1200, .effects = {-2}, .customers = 100, .mood = 0.5});
    const auto drag = *partsMadeOf(survey).find<Part::drag>();
    QVERIFY(!drag.refused && !drag.moodOut);
  }
  void meansWithTheirSpreadHaveAnIntervalThatStaysOnItsScale() {
    test::DocumentBuilder builder;
    builder.withMap("Desk").withStage("Help").withTouchpoint("Hotline");
    const auto& map = builder.map();
    const auto card = map.touchpoints.front()->id;
    const auto seriesOf = [&](const char* metric, double value, double sd, std::int64_t n) {
      const data::MetricValue figure{.touchpoint = card,
                                     .metric = metric,
                                     .first = Date{0},
                                     .last = Date{30},
                                     .value = value,
                                     .n = n,
                                     .low = {},
                                     .high = {},
                                     .sd = sd,
                                     .source = {}};
      return insight::metricsOf({figure}, map, {}).at(0).points.at(0).interval;
    };
    // Student's t of 49 degrees of freedom, by numerical integration.
    const auto mean = seriesOf("csat_mean", 4.2, 1.1, 50);
    QVERIFY(mean && std::abs(mean->low - (4.2 - 0.3126165410453)) < 1e-9);
    QVERIFY(std::abs(mean->high - (4.2 + 0.3126165410453)) < 1e-9);
    QCOMPARE(seriesOf("csat_mean", 4.9, 1.1, 5)->high, 5.0);
    QCOMPARE(seriesOf("csat_mean", 1.1, 1.1, 5)->low, 1.0);
    QCOMPARE(seriesOf("frt", 3, 40, 5)->low, 0.0);
    QCOMPARE(seriesOf("nps", 95, 60, 5)->high, 100.0);
    QVERIFY(!seriesOf("csat_mean", 4.2, 1.1, 1)); // one answer has no spread
  }
  void twoPeriodsAreComparedByHolmOverEveryLine() {
    int changes = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const auto survey = test::madeSurvey(
          {.responses = 400, .touchpoints = 6, .services = 2, .effects = {-1}, .days = 60, .seed = seed});
      const auto found = *partsMadeOf(survey).find<Part::periods>();
      QVERIFY(found.has_value());
      std::vector<double> p, adjusted;
      const auto add = [&](const auto& line) {
        changes += line.moreThanChance() ? 1 : 0;
        if (line.p) {
          p.push_back(*line.p);
          adjusted.push_back(line.pHolm.value_or(-1));
        }
      };
      for (const auto* line : {&found->score, &found->drag, &found->experienceDrag, &found->serviceDrag})
        if (*line)
          add(**line);
      for (const auto* shares : {&found->failures, &found->mix})
        for (const auto& share : *shares)
          add(share);
      QVERIFY(p.size() > 6);
      const auto expected = steppedDown(p);
      for (std::size_t at = 0; at < p.size(); ++at)
        QVERIFY(std::abs(expected[at] - adjusted[at]) < 1e-12);
    }
    QVERIFY2(changes <= 2, std::to_string(changes).c_str()); // nothing changed in any of them
  }
  void aChangeOfTheOverallScoreIsHeldAgainstWhatCame() {
    std::vector<double> before, fresh;
    for (int at = 0; at < 200; ++at)
      before.push_back(at % 5 + 1);
    for (int at = 0; at < 50; ++at)
      fresh.push_back(at % 4 + 2);
    auto all = before;
    all.insert(all.end(), fresh.begin(), fresh.end());
    const auto change = tasks::changeOf(overallFigureOf(before), overallFigureOf(all), true);
    QVERIFY(change.has_value());
    // 50 of 250 are new: a fifth of the difference between their mean, 3.46, and that of the others, 3.
    QVERIFY(std::abs(change->value - 0.2 * 0.46) < 1e-12);
    constexpr double ofOld = 2; // the spread of 1 to 5
    double spread = 0;
    for (const double value : fresh)
      spread += (value - 3.46) * (value - 3.46);
    QVERIFY(std::abs(change->standardError - 0.2 * std::sqrt(spread / 50 / 49 + ofOld / 199)) < 1e-12);
    QVERIFY(change->low < 0.2 * 0.46 && change->high > 0.2 * 0.46);
    // The same figures of other people are less certain.
    QVERIFY(tasks::changeOf(overallFigureOf(before), overallFigureOf(all), false)->halfWidth() > change->halfWidth());
    QVERIFY(!tasks::changeOf(overallFigureOf(before), overallFigureOf(before), true)); // nothing came
    QVERIFY(!tasks::changeOf(overallFigureOf({1, 2, 3}), overallFigureOf(all), true)); // too few
    auto nps = overallFigureOf(all);
    nps.nps = 20;
    QVERIFY(!tasks::changeOf(overallFigureOf(before), nps, true)); // points of another kind
  }

  /// Nobody knows what goes with failures at touchpoints that had too few of them: that is not 0.
  void theDragOfAStageIsUnknownWhereNoTouchpointCouldBeCounted() {
    const auto document =
        test::aDocument().withMap("M").withStage("S").withTouchpoint("A").withTouchpoint("B", model::Kind::service);
    insight::Drag drag;
    drag.touchpoints = {{.touchpoint = document.touchpoint("A"), .drag = {.points = 13, .low = -2, .high = 29}}};
    const auto balance = insight::balanceOf({{.touchpoint = document.touchpoint("A"), .reached = 39},
                                             {.touchpoint = document.touchpoint("B"), .reached = 15}},
                                            drag, document.map());
    QCOMPARE(balance.stages.front().experienceDrag, std::optional(13.0));
    QCOMPARE(balance.stages.front().serviceDrag, std::optional<double>());
    chart::Findings findings{.map = Shared<model::JourneyMap>(document.map()), .parts = {}, .analysis = {}};
    findings.parts.put<Part::balance>(balance);
    const auto spec = chart::makeChart(chart::ChartId::balance, findings);
    QCOMPARE(spec.subjects.front().figures.size(), std::size_t{3});
    QVERIFY(spec.subjects.front().figures[2] == chart::Phrase{});
    QVERIFY(std::holds_alternative<std::monostate>(spec.table.rows.front().cells.back()));
  }
};

THROUGHLINE_TEST(HonestFiguresTest)
#include "honest_figures_test.moc"
