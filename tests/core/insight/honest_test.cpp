#include "core/edit/touchpoint_edits.h"
#include "core/insight/catalog.h"
#include "core/insight/footing.h"
#include "tests/support/made_survey.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cmath>

using namespace throughline;
using insight::Part;

namespace {

insight::Parts partsOf(const test::MadeSurvey& survey, const insight::AnalysisOptions& options = {}) {
  return insight::partsOf(std::make_shared<const data::FeedbackTable>(survey.feedback), survey.document.map(), options);
}

bool says(const insight::Drag& drag, insight::CaveatCode code) {
  return std::ranges::find(drag.caveats, code, &insight::Caveat::code) != drag.caveats.end();
}

} // namespace

/// What may be said about a number, on small data sets of which the truth is known.
class HonestTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whereNothingGoesWithAnythingNothingIsNamed() {
    int named = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const auto survey = test::madeSurvey({.responses = 400, .touchpoints = 14, .services = 5, .seed = seed});
      const auto analysis = insight::analyze(survey.feedback, survey.document.map());
      named += analysis.drag.named.empty() ? 0 : 1;
      for (const auto& each : analysis.drag.touchpoints)
        QVERIFY(each.drag.points > 0 || each.label == insight::Label::none);
      if (analysis.drag.total.low <= 0)
        QVERIFY(analysis.drag.named.empty() && !analysis.drag.worstOutranksNext);
    }
    QVERIFY2(named <= 2, std::to_string(named).c_str());
  }

  void fortyRecommendationsNameNothingAndStayOnTheirScale() {
    int losses = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      auto survey = test::madeSurvey({.responses = 40, .failureRate = 0.35, .seed = seed});
      survey.feedback.overall->scale = {.metric = "nps", .low = 0, .high = 10};
      const auto analysis = insight::analyze(survey.feedback, survey.document.map());
      QVERIFY(analysis.nps && analysis.nps->points && !analysis.drag.refused);
      const auto& nps = *analysis.nps->points;
      QVERIFY(nps.low >= -100 && nps.low < nps.points && nps.points < nps.high && nps.high <= 100);
      losses += analysis.drag.showsLoss() ? 1 : 0;
      if (!analysis.drag.showsLoss())
        QVERIFY(analysis.drag.named.empty() && !analysis.drag.worstOutranksNext);
    }
    QVERIFY2(losses <= 2, std::to_string(losses).c_str());
  }

  void ratingsOfTheSameDayAreLimitedWhateverTheNumberOfFiles() {
    auto survey = test::madeSurvey({.effects = {-2}, .mood = 0.5, .days = 30});
    survey.feedback.sameQuestionnaire = false; // scores and ratings came in two files
    const auto drag = *partsOf(survey).find<Part::drag>();
    QVERIFY(drag.grade == insight::Grade::c);
    QVERIFY(says(drag, insight::CaveatCode::sameSurvey) && !says(drag, insight::CaveatCode::askedApart));
    // Asked on an earlier day, apart: still C, and said.
    for (auto& column : survey.feedback.responses.touchpoints)
      for (const auto day : survey.feedback.responses.day)
        column.day.push_back(day - 1);
    const auto apart = *partsOf(survey).find<Part::drag>();
    QVERIFY(apart.grade == insight::Grade::c && says(apart, insight::CaveatCode::askedApart));
  }

  void customersComparedWithThemselvesAreFairAndTheMoodOfTheDayStays() {
    const auto survey = test::madeSurvey({.responses = 1200, .effects = {-2}, .customers = 100, .mood = 0.5});
    const auto within = *partsOf(survey).find<Part::within>();
    QVERIFY(within.has_value());
    QVERIFY(within->drag.grade == insight::Grade::b);
    QVERIFY(says(within->drag, insight::CaveatCode::sameSurvey) &&
            says(within->drag, insight::CaveatCode::lastingMood));
  }

  void recordedFailuresAreAsGoodAsTheirDays() {
    auto survey = test::madeSurvey({.effects = {-2}, .days = 30});
    auto& columns = survey.feedback.responses.touchpoints;
    for (auto& column : columns)
      column.recorded = true;
    const auto undated = *partsOf(survey).find<Part::drag>();
    QVERIFY(undated.grade == insight::Grade::c && says(undated, insight::CaveatCode::recordedUndated));
    const auto setDays = [&](std::int32_t back) {
      for (auto& column : columns) {
        column.day.clear();
        for (const auto day : survey.feedback.responses.day)
          column.day.push_back(day - back);
      }
    };
    setDays(0); // on the day of the score: not known to come first
    QVERIFY(partsOf(survey).find<Part::drag>()->grade == insight::Grade::c);
    setDays(1);
    const auto before = *partsOf(survey).find<Part::drag>();
    QVERIFY(before.grade == insight::Grade::b && !says(before, insight::CaveatCode::sameSurvey));
    columns.front().recorded = false; // one rating that carries drag weighs the total down
    const auto mixed = *partsOf(survey).find<Part::drag>();
    QVERIFY(mixed.grade == insight::Grade::c && says(mixed, insight::CaveatCode::sameSurvey));
  }

  void nineFailuresAreTooFewToTellAndTenAreAFigure() {
    for (const std::size_t failures : {9U, 10U}) {
      auto survey = test::madeSurvey({.responses = 60, .touchpoints = 2, .services = 1, .effects = {0, -1}});
      auto& rare = survey.feedback.responses.touchpoints[0];
      for (std::size_t row = 0; row < 60; ++row)
        rare.reach[row] =
            static_cast<std::uint8_t>(row % 6 == 0 && row / 6 < failures ? data::Reach::failed : data::Reach::fine);
      const auto drag = *partsOf(survey).find<Part::drag>();
      QCOMPARE(drag.experienceKnown, failures == 10);
      const auto left = std::ranges::find(drag.leftOut, std::string("t1"), &insight::LeftOut::title);
      QCOMPARE(left == drag.leftOut.end(), failures == 10);
      if (left != drag.leftOut.end())
        QVERIFY(left->failed == 9 && left->fine == 51);
    }
  }

  void whatIsBeyondTheMostTouchpointsIsNotSaidToBeInseparable() {
    const auto survey = test::madeSurvey({.responses = 4000, .touchpoints = 70, .services = 20, .effects = {-1, -1}});
    const auto drag = *partsOf(survey).find<Part::drag>();
    QCOMPARE(drag.touchpoints.size() + drag.leftOut.size(), std::size_t{70});
    QCOMPARE(std::ranges::count(drag.leftOut, insight::LeftOutReason::tooManyTouchpoints, &insight::LeftOut::reason),
             std::ptrdiff_t{6});
    for (const auto& left : drag.leftOut)
      QVERIFY(left.reason != insight::LeftOutReason::cannotBeSeparated || !left.inseparableFrom.empty());
  }

  void whereOneIsTheBestAnswerTheScaleIsAskedFor() {
    const auto survey = test::madeSurvey({.responses = 800, .effects = {1.5, -1}});
    const auto parts = partsOf(survey);
    const auto& drag = *parts.find<Part::drag>();
    const auto caveat = std::ranges::find(drag.caveats, insight::CaveatCode::oneIsBest, &insight::Caveat::code);
    QVERIFY(caveat != drag.caveats.end() && caveat->titles == std::vector<std::string>{"t1"});
    const auto t1 = std::ranges::find(drag.touchpoints, std::string("t1"), &insight::TouchpointDrag::title);
    QVERIFY(t1->label == insight::Label::none);
    for (const auto& gain : (*parts.find<Part::whatIf>())->gains.touchpoints)
      QVERIFY(gain.title != "t1");
  }

  void aDragThatComesFromASegmentIsSaidToBeSo() {
    auto survey =
        test::madeSurvey({.responses = 2000, .touchpoints = 2, .services = 1, .segmentValues = {"eco", "business"}});
    // Within each class failures do nothing; economy fails more often and is scored lower.
    test::Dice dice(7);
    for (std::size_t row = 0; row < 2000; ++row) {
      const bool eco = row % 2 == 0;
      survey.feedback.responses.overall[row] = std::round((eco ? 4 : 8) + dice.normal());
      for (auto& column : survey.feedback.responses.touchpoints)
        column.reach[row] =
            static_cast<std::uint8_t>(dice.happens(eco ? 0.5 : 0.05) ? data::Reach::failed : data::Reach::fine);
    }
    const auto parts = partsOf(survey);
    const auto& segments = *parts.find<Part::segments>();
    QVERIFY(segments && segments->segments.front().headlineDoesNotHold);
    const auto analysis = insight::headlineOf(parts, survey.document.map());
    const auto caveat =
        std::ranges::find(analysis.drag.caveats, insight::CaveatCode::withinSegments, &insight::Caveat::code);
    QVERIFY(caveat != analysis.drag.caveats.end() && caveat->titles == std::vector<std::string>{"class"});
    QVERIFY(segments->segments.front().groups.front().pHolm.value_or(1) < 1e-6);
  }

  void twoPeriodsAreComparedOverTheSameTouchpoints() {
    auto survey = test::madeSurvey({.responses = 800, .touchpoints = 3, .effects = {-1, -1, -1}, .days = 100});
    auto& late = survey.feedback.responses.touchpoints[2]; // hardly fails in the second half
    for (std::size_t row = 400; row < 800; ++row)
      late.reach[row] = static_cast<std::uint8_t>(row < 405 ? data::Reach::failed : data::Reach::fine);
    const auto periods = *partsOf(survey).find<Part::periods>();
    QVERIFY(periods && periods->drag);
    QVERIFY(periods->notCompared == std::vector<std::string>{"t3"});
    QVERIFY(std::abs(periods->drag->before - periods->experienceDrag->before - periods->serviceDrag->before) < 1e-9);
    QVERIFY(periods->failures[2].moreThanChance());
    QVERIFY(*periods->score->pHolm >= *periods->score->p);
  }

  void aYesOrNoOutcomeKeepsTheDirectionOfItsName() {
    auto survey = test::madeSurvey({.responses = 1000, .effects = {}});
    test::Dice dice(11);
    for (std::size_t row = 0; row < 1000; ++row) {
      const bool failed = survey.feedback.responses.touchpoints[0].reach[row] == 2;
      survey.feedback.responses.overall[row] = dice.happens(failed ? 0.6 : 0.2) ? 1 : 0;
    }
    survey.feedback.overall =
        data::OverallScore{.name = "Churn", .scale = {.metric = "binary", .low = 0, .high = 1, .lowerIsBetter = true}};
    const auto parts = partsOf(survey);
    const auto& outcome = *parts.find<Part::overall>()->outcome;
    QVERIFY(outcome.lowerIsBetter && outcome.unit == insight::OutcomeUnit::share);
    QVERIFY(outcome.mean->points > 0.2 && outcome.mean->points < 0.35);
    QVERIFY(outcome.mean->low >= 0 && outcome.mean->high <= 1);
    QVERIFY(parts.find<Part::drag>()->total.points > 0.03); // more of it goes with failures
  }

  void whereNoFailureCostsAnythingTheGradeIsNoBetter() {
    // Failures go with higher scores.
    const auto parts = partsOf(test::madeSurvey({.touchpoints = 1, .services = 0, .effects = {2}}));
    const auto& drag = *parts.find<Part::drag>();
    QVERIFY(drag.touchpoints.front().drag.points < 0);
    QVERIFY(drag.grade == insight::Grade::c);
  }

  void withoutACustomerColumnThatIsSaid() {
    auto survey = test::madeSurvey({.effects = {-2}});
    survey.feedback.sources.front().namesCustomers = false;
    QVERIFY(says(*partsOf(survey).find<Part::drag>(), insight::CaveatCode::customersUnknown));
  }

  void failureDemandIsNotKnownWhereNobodySaysWhatServiceAnswers() {
    const auto survey = test::madeSurvey({.effects = {-2}});
    const auto demandOn = [&survey](const model::Document& document) {
      return insight::partsOf(std::make_shared<const data::FeedbackTable>(survey.feedback), *document.maps.front(), {})
          .find<Part::balance>()
          ->failureDemand;
    };
    const auto unknown = demandOn(survey.document.document());
    QVERIFY(unknown.contacts > 0 && !unknown.share); // and no 0 %
    const auto said = edit::setAnswers(survey.document.document(), survey.document.touchpoint("t4"),
                                       {survey.document.touchpoint("t1")});
    QVERIFY(said.ok());
    QCOMPARE(demandOn(*said).share->share, 1.0);
  }

  void rowsThatAreTheSameAreSaid() {
    auto survey = test::madeSurvey({.effects = {-2}});
    QVERIFY(!says(*partsOf(survey).find<Part::drag>(), insight::CaveatCode::identicalRows));
    survey.feedback.sources.front().sameRows = 40;
    const auto parts = partsOf(survey);
    const auto& caveats = parts.find<Part::drag>()->caveats;
    const auto said = std::ranges::find(caveats, insight::CaveatCode::identicalRows, &insight::Caveat::code);
    QVERIFY(said != caveats.end() && said->numbers == std::vector<double>{40});
    survey.feedback.overall.reset(); // then there is a composition
    std::ranges::fill(survey.feedback.responses.overall, std::numeric_limits<double>::quiet_NaN());
    const auto apart = partsOf(survey);
    const auto& composition = *apart.find<Part::composition>();
    QVERIFY(composition.has_value());
    const auto& composed = composition->caveats;
    QVERIFY(std::ranges::find(composed, insight::CaveatCode::identicalRows, &insight::Caveat::code) != composed.end());
  }

  void theDragUnderTheOtherReadingOfBlanksIsSaidAboveAFifth() {
    const auto withBlanks = [](std::size_t count, data::Reach blank, std::size_t unanswered) {
      auto some = test::madeSurvey({.responses = 400, .touchpoints = 3, .effects = {-2, -1}});
      some.feedback.sources = {{.source = 1, .endResponse = 400, .blanksInDoubt = unanswered == 0}};
      auto& first = some.feedback.responses.touchpoints.front();
      for (std::size_t row = 0; row < count; ++row) {
        first.reach[row] = static_cast<std::uint8_t>(blank);
        first.score.set(row, std::numeric_limits<float>::quiet_NaN());
      }
      for (std::size_t row = 0; row < unanswered; ++row)
        some.feedback.responses.touchpoints.back().reach[399 - row] =
            static_cast<std::uint8_t>(data::Reach::unanswered);
      return some;
    };
    const auto code = insight::CaveatCode::takenAsNotReached;
    QVERIFY(!says(*partsOf(withBlanks(80, data::Reach::notReached, 0)).find<Part::drag>(), code));
    // One more is more than a fifth; the other drag is the one of the survey in which they are unanswered.
    const auto drag = *partsOf(withBlanks(81, data::Reach::notReached, 0)).find<Part::drag>();
    QVERIFY(says(drag, code));
    const auto& said = std::ranges::find(drag.caveats, code, &insight::Caveat::code)->numbers;
    const auto other = *partsOf(withBlanks(81, data::Reach::unanswered, 0)).find<Part::drag>();
    QCOMPARE(said, (std::vector<double>{81, 400, other.total.points, drag.total.points}));
    QVERIFY(std::abs(other.total.points - drag.total.points) > 1e-6 && other.n == 319);
    QVERIFY(std::ranges::find(drag.caveats, code, &insight::Caveat::code)->estimate == other.total);
    // Somebody told the two apart: nothing is in doubt.
    QVERIFY(!says(*partsOf(withBlanks(81, data::Reach::notReached, 5)).find<Part::drag>(), code));
    // A touchpoint that a second survey did not ask about is no blank there.
    auto twice = withBlanks(81, data::Reach::notReached, 0);
    twice.feedback.sources = {{.source = 1, .endResponse = 319, .blanksInDoubt = true},
                              {.source = 2, .firstResponse = 319, .endResponse = 400, .blanksInDoubt = true}};
    QVERIFY(!says(*partsOf(twice).find<Part::drag>(), code));
    // Where a touchpoint has too few failures among those who are left, the two drags do not compare.
    auto apart = withBlanks(355, data::Reach::notReached, 0);
    for (std::size_t row = 355; row < 400; ++row)
      apart.feedback.responses.touchpoints.back().reach[row] = static_cast<std::uint8_t>(data::Reach::fine);
    const auto wide = *partsOf(apart).find<Part::drag>();
    QCOMPARE(wide.touchpoints.size(), std::size_t(3));
    const auto thin = std::ranges::find(wide.caveats, code, &insight::Caveat::code);
    QVERIFY(thin != wide.caveats.end());
    QCOMPARE(thin->numbers, (std::vector<double>{355, 400}));
    // Nobody answered all: there would be no drag.
    auto none = withBlanks(200, data::Reach::notReached, 0);
    for (std::size_t row = 200; row < 400; ++row)
      none.feedback.responses.touchpoints[1].reach[row] = static_cast<std::uint8_t>(data::Reach::notReached);
    const auto whole = *partsOf(none).find<Part::drag>();
    const auto price = std::ranges::find(whole.caveats, code, &insight::Caveat::code);
    QVERIFY(price != whole.caveats.end());
    QCOMPARE(price->numbers, (std::vector<double>{400, 400}));
  }

  void ofSeveralNamedItIsSaidOnceThatTheLargestIsUsuallyTooLarge() {
    const auto two = *partsOf(test::madeSurvey({.responses = 1200, .effects = {-2, -2}})).find<Part::drag>();
    QVERIFY(two.named.size() == 2);
    QCOMPARE(std::ranges::count(two.caveats, insight::CaveatCode::largestTooLarge, &insight::Caveat::code), 1);
    const auto one = *partsOf(test::madeSurvey({.responses = 1200, .effects = {-2}})).find<Part::drag>();
    QVERIFY(one.named.size() == 1 && !says(one, insight::CaveatCode::largestTooLarge));
  }

  void probableLinksAreSaidToBeSomeOfThoseLookedAt() {
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      const auto drag = *partsOf(test::madeSurvey({.effects = {-0.35, -2}, .seed = seed})).find<Part::drag>();
      const auto probable =
          std::ranges::count(drag.touchpoints, insight::Label::probable, &insight::TouchpointDrag::label);
      const auto caveat = std::ranges::find(drag.caveats, insight::CaveatCode::probableOfMany, &insight::Caveat::code);
      QCOMPARE(caveat != drag.caveats.end(), probable > 0);
      if (probable > 0)
        QCOMPARE(caveat->numbers, (std::vector<double>{static_cast<double>(probable), 4}));
      found += probable > 0 ? 1 : 0;
    }
    QVERIFY(found > 0 && found < 40);
  }

  void aSegmentInTheModelIsSaid() {
    const auto survey = test::madeSurvey({.effects = {-2}, .segmentValues = {"Economy", "Business"}});
    QVERIFY(!says(*partsOf(survey).find<Part::drag>(), insight::CaveatCode::adjustedFor));
    insight::AnalysisOptions options;
    options.controls = {"class"};
    QVERIFY(says(*partsOf(survey, options).find<Part::drag>(), insight::CaveatCode::adjustedFor));
  }

  void valuesOfASegmentAreComparedWithATest() {
    auto survey = test::madeSurvey({.effects = {-1}, .segmentValues = {"Economy", "Business"}});
    const auto groupsOf = [](const test::MadeSurvey& of) {
      return (*partsOf(of).find<Part::segments>())->segments.front().groups;
    };
    for (const auto& group : groupsOf(survey))
      QVERIFY(group.difference && group.difference->low < 0 && group.difference->high > 0 && *group.pHolm > 0.05);
    for (std::size_t row = 0; row < 400; row += 2)
      survey.feedback.responses.overall[row] = std::max(0.0, survey.feedback.responses.overall[row] - 2);
    for (const auto& group : groupsOf(survey))
      QVERIFY(*group.pHolm < 0.001 && (group.value == "Economy") == (group.difference->high < 0));
  }

  void labelsOfPenaltyAndRewardNeedHolm() {
    int labelled = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
      const auto parts = partsOf(test::madeSurvey({.responses = 600, .touchpoints = 6, .seed = seed}));
      const auto& touchpoints = parts.find<Part::penaltyReward>()->value().touchpoints;
      labelled += std::ranges::any_of(touchpoints,
                                      [](const auto& each) { return each.label != stats::AsymmetryLabel::unclear; });
    }
    // Nothing goes with anything here: at most 6 % may say so.
    QVERIFY2(labelled <= 18, std::to_string(labelled).c_str());
  }
};

THROUGHLINE_TEST(HonestTest)
#include "honest_test.moc"
