#include "core/insight/catalog.h"
#include "tests/support/made_survey.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cmath>

using namespace throughline;
using insight::ActionVerdict;
using insight::PromiseKept;

namespace {

constexpr std::int32_t firstDay = 20'000, days = 200, doneDay = firstDay + 120;

model::Action doneAction(const std::string& title, std::optional<double> promised, std::int32_t day = doneDay) {
  static CountingIdSource ids(9000);
  return {.id = ids.make<model::ActionId>(),
          .title = title,
          .status = model::ActionStatus::done,
          .expectedGain = promised,
          .done = Date{day}};
}

/// From the day of the action on, scores are higher by so much, and t1 fails less often.
struct Changed {
  test::MadeSurvey survey;
  model::JourneyMap map;

  explicit Changed(double by, std::size_t responses = 2000)
      : survey(test::madeSurvey({.responses = responses, .touchpoints = 3, .effects = {-1}, .days = days})),
        map(survey.document.map()) {
    auto& all = survey.feedback.responses;
    for (std::size_t row = 0; row < all.count; ++row) {
      if (all.day[row] < doneDay)
        continue;
      all.overall[row] = std::clamp(all.overall[row] + by, 0.0, 10.0);
      if (by > 0 && row % 2 == 0)
        all.touchpoints.front().reach[row] = static_cast<std::uint8_t>(data::Reach::fine);
    }
  }
  std::optional<insight::ActionOutcomes> outcomes(std::initializer_list<model::Action> actions) {
    for (const auto& action : actions)
      map.actions.emplace_back(action);
    insight::Catalog catalog(std::make_shared<const data::FeedbackTable>(survey.feedback), map);
    return *catalog.parts(insight::Part::actions).find<insight::Part::actions>();
  }
  double meanWithin(insight::DaySpan span) const {
    double sum = 0;
    double count = 0;
    const auto& all = survey.feedback.responses;
    for (std::size_t row = 0; row < all.count; ++row)
      if (all.day[row] >= span.first && all.day[row] <= span.last) {
        sum += all.overall[row];
        ++count;
      }
    return sum / count;
  }
};

} // namespace

/// A done action is held against its promise, and "no evidence of change" is an answer.
class ActionOutcomesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aChangeIsFoundWithItsIntervalAndThePromiseJudged() {
    Changed made(1);
    auto kept = doneAction("Kept", 1);
    kept.touchpoint = made.survey.document.touchpoint("t1");
    const auto found = made.outcomes({kept, doneAction("Too much", 3), doneAction("Modest", 0.1)});
    QVERIFY(found && found->actions.size() == 3 && !found->lowerIsBetter);
    for (const auto& each : found->actions) {
      QVERIFY2(each.verdict == ActionVerdict::better, each.title.c_str());
      QCOMPARE(each.after.first, doneDay);
      QCOMPARE(each.before.last, doneDay - 1);
      QCOMPARE(each.after.last - each.after.first, each.before.last - each.before.first);
      QVERIFY(std::abs(each.score->before - made.meanWithin(each.before)) < 1e-9);
      QVERIFY(std::abs(each.score->after - made.meanWithin(each.after)) < 1e-9);
      QVERIFY(each.gain.low < each.gain.points && each.gain.points < each.gain.high && each.gain.low > 0);
      QVERIFY(std::abs(each.gain.points - (each.score->after - each.score->before)) < 1e-9);
    }
    QVERIFY(found->actions[0].title == "Kept" && found->actions[0].kept == PromiseKept::inLine);
    QVERIFY(found->actions[1].title == "Modest" && found->actions[1].kept == PromiseKept::more);
    QVERIFY(found->actions[2].title == "Too much" && found->actions[2].kept == PromiseKept::less);
    const auto& failures = found->actions[0].failures;
    QVERIFY(failures && failures->difference.high < 0 && failures->moreThanChance());
    QVERIFY(!found->actions[1].failures); // it says no touchpoint
  }

  void noChangeIsSaidToBeNoEvidence() {
    Changed made(0);
    const auto found = made.outcomes({doneAction("Nothing", 2), doneAction("Nothing promised", std::nullopt)});
    QVERIFY(found.has_value());
    for (const auto& each : found->actions) {
      QVERIFY2(each.verdict == ActionVerdict::noEvidence, each.title.c_str());
      QVERIFY(each.gain.low < 0 && each.gain.high > 0);
    }
    QVERIFY(found->actions[0].kept == PromiseKept::less); // two points would be seen
    QVERIFY(found->actions[1].kept == PromiseKept::notPromised);
  }

  void whereLessIsBetterAFallIsAGain() {
    Changed made(-1);
    made.survey.feedback.overall->scale.lowerIsBetter = true;
    const auto found = made.outcomes({doneAction("Fewer complaints", 1)});
    QVERIFY(found && found->lowerIsBetter);
    const auto& action = found->actions.front();
    QVERIFY(action.verdict == ActionVerdict::better && action.gain.low > 0);
    QVERIFY(action.score->after < action.score->before);
  }

  void tooFewDaysOrScoresAreSaid() {
    Changed made(1, 60);
    const auto found =
        made.outcomes({doneAction("On the first day", 1, firstDay), doneAction("Long ago", 1, firstDay - 500),
                       doneAction("Few days", 1, firstDay + days - 5)});
    QVERIFY(found.has_value());
    for (const auto& each : found->actions)
      QVERIFY2(each.verdict == ActionVerdict::tooFew && !each.score && each.kept == PromiseKept::cannotTell,
               each.title.c_str());
  }

  void onlyWhatIsDoneAndSaysWhenIsHeldAgainstItsPromise() {
    Changed made(1);
    auto open = doneAction("Open", 1);
    open.status = model::ActionStatus::open;
    auto undated = doneAction("Undated", 1);
    undated.done.reset();
    QVERIFY(!made.outcomes({open, undated}));
  }
};

THROUGHLINE_TEST(ActionOutcomesTest)
#include "action_outcomes_test.moc"
