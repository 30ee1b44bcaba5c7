#include "tests/support/every_part.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;

/// Which touchpoints a chart leaves out, and why.
class LeftOutTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void touchpointsThatAChartLeavesOutAreNamedWithTheReason() {
    auto findings = test::anIllustratedAirline()->findings;
    auto& drag = findings.analysis.drag;
    CountingIdSource ids{50'000};
    const auto leaveOut = [&](const char* title, insight::LeftOutReason reason, std::int64_t failed,
                              std::int64_t fine) {
      drag.leftOut.push_back({.touchpoint = ids.make<model::TouchpointId>(),
                              .title = title,
                              .reason = reason,
                              .failed = failed,
                              .fine = fine,
                              .inseparableFrom = "Claims"});
    };
    drag.leftOut.clear();
    leaveOut("Chat", insight::LeftOutReason::tooFewFailures, 7, 53);
    leaveOut("Lounge", insight::LeftOutReason::tooFewFine, 58, 2);
    leaveOut("Refund", insight::LeftOutReason::cannotBeSeparated, 30, 30);
    leaveOut("Wi-Fi", insight::LeftOutReason::noData, 0, 0);
    const auto noted = [&findings](chart::ChartId id, chart::Say say) {
      for (const auto& note : chart::makeChart(id, findings).notes)
        if (note.say == say)
          return std::get<std::string>(note.facts.front());
      return std::string();
    };
    for (const auto id : {chart::ChartId::drag, chart::ChartId::impact, chart::ChartId::drivers, chart::ChartId::whatIf,
                          chart::ChartId::importancePerformance, chart::ChartId::penaltyReward}) {
      QCOMPARE(noted(id, chart::Say::leftOutFew), std::string("Chat (7/60), Lounge (58/60)"));
      QCOMPARE(noted(id, chart::Say::leftOutTogether), std::string("Refund (Claims)"));
      QCOMPARE(noted(id, chart::Say::leftOutNoData), std::string("Wi-Fi"));
    }
    QCOMPARE(noted(chart::ChartId::heat, chart::Say::leftOutFew), std::string());
    // One of the model that this chart has no figure for.
    const auto ratings = findings.parts.find<insight::Part::penaltyReward>();
    QVERIFY(ratings != nullptr && *ratings);
    auto fewer = **ratings;
    const auto gone = fewer.touchpoints.back();
    fewer.touchpoints.pop_back();
    findings.parts.put<insight::Part::penaltyReward>(fewer);
    QVERIFY(noted(chart::ChartId::penaltyReward, chart::Say::leftOutRatings).find(gone.title) != std::string::npos);
  }
};

THROUGHLINE_TEST(LeftOutTest)
#include "left_out_test.moc"
