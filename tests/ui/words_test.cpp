#include "tests/support/airline.h"
#include "tests/support/test_registry.h"
#include "ui/session/format_words.h"
#include "ui/session/insight_words.h"
#include "ui/session/journey_words.h"
#include "ui/session/metric_words.h"
#include "ui/session/numbers.h"
#include "ui/session/rejection_words.h"
#include "ui/session/unit_words.h"
#include "ui/session/vocabulary_words.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace throughline;

class WordsTest : public QObject {
  Q_OBJECT

  static insight::Analysis npsAnalysis(double service, double experience) {
    insight::Analysis analysis;
    analysis.outcome = insight::OutcomeSummary{.outcome = insight::Outcome::nps};
    analysis.drag.total = {
        .points = service + experience, .low = service + experience - 5.5, .high = service + experience + 5.3};
    analysis.drag.service = {.points = service, .low = service - 3, .high = service + 3};
    analysis.drag.experience = {.points = experience, .low = experience - 3, .high = experience + 3};
    insight::TouchpointDrag claims;
    claims.title = "Claims";
    claims.drag = {.points = 12.7, .low = 10.3, .high = 15.1};
    claims.label = insight::Label::clear;
    analysis.drag.touchpoints = {claims};
    analysis.drag.named = {"Claims"};
    analysis.drag.serviceKnown = analysis.drag.experienceKnown = true;
    return analysis;
  }

private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(ui::numberText(1234.5, 1), QStringLiteral("1,234.5"));
  }

  void everyRemarkOfAnImportHasASentenceOfItsOwn() {
    std::set<QString> sentences;
    const QRegularExpression placeholder(QStringLiteral("%[0-9]"));
    for (int code = 0; code <= static_cast<int>(exchange::RemarkCode::idRenewed); ++code) {
      const exchange::Remark remark{
          .code = static_cast<exchange::RemarkCode>(code), .line = 12, .value = "7, 9 / 10", .column = 5};
      const auto text = ui::remarkText(remark);
      const auto name = nameOf(remark.code);
      QVERIFY2(text.size() > 15 && !text.contains(placeholder), name.data());
      QVERIFY2(sentences.insert(text).second, name.data());
      QCOMPARE(ui::sentence(remark), QStringLiteral("Line 12, column 5: ") + text);
      const auto bare = ui::sentence(exchange::Remark{.code = remark.code});
      QVERIFY2(!bare.contains(placeholder) && !bare.startsWith(QStringLiteral("Line")), name.data());
    }
  }

  void everyFormatOfJourneysHasANameForTheFileChooser() {
    std::set<QString> filters;
    for (const auto* format : exchange::journeyFormats()) {
      const auto filter = ui::formatFilter(*format);
      QVERIFY2(filter.size() > 8 && filter.contains(QLatin1String(" (*.")), format->name.data());
      filters.insert(filter);
    }
    QCOMPARE(filters.size(), exchange::journeyFormats().size());
  }

  void theFindingNamesTotalBothPartsAndTheWorst() {
    QCOMPARE(ui::findingSentence(npsAnalysis(26.2, 20.9)),
             QStringLiteral("Failures go with 47 NPS points (42 to 52): 26 at service, 21 at proactive touchpoints. "
                            "Worst: Claims, 13."));
  }

  void partsThatMissTheTotalAreCalledRounded() {
    QVERIFY(ui::findingSentence(npsAnalysis(25.6, 20.6)).contains(QStringLiteral("(rounded)")));
    QVERIFY(!ui::findingSentence(npsAnalysis(26.0, 21.0)).contains(QStringLiteral("rounded")));
  }

  void aDragBelowZeroReadsNoLossFound() {
    insight::TouchpointDrag drag;
    drag.drag = {.points = -0.4, .low = -1.2, .high = 0.4};
    QVERIFY(ui::dragText(drag, {}).startsWith(QStringLiteral("no loss found")));
  }

  void whereTheIntervalOfTheTotalHoldsZeroNothingIsNamed() {
    const auto sentence = ui::findingSentence(npsAnalysis(3, 1));
    QCOMPARE(sentence, QString::fromUtf8("The data do not show that failures go with a lower score (\u22122 to 9 NPS "
                                         "points)."));
    auto churn = npsAnalysis(3, 1);
    churn.outcome = insight::OutcomeSummary{
        .name = "Churn", .unit = insight::OutcomeUnit::share, .lowerIsBetter = true, .scaleHigh = 1};
    QVERIFY(ui::findingSentence(churn).contains(QStringLiteral("go with a higher Churn (")));
  }

  void theRangeLeadsWhereItIsWiderThanTwiceTheInterval() {
    auto analysis = npsAnalysis(6, 5);
    analysis.drag.total = {.points = 11, .low = 10, .high = 13};
    analysis.drag.range = insight::DragRange{.oneLower = 4, .oneHigher = 32};
    const auto between = QStringLiteral("between 4.0 and 32.0 depending on where a failure begins");
    QVERIFY2(ui::findingSentence(analysis).startsWith(
                 QStringLiteral("Failures go with 11.0 NPS points (10.0 to 13.0); ") + between),
             qPrintable(ui::findingSentence(analysis)));
    // The total itself lies within what is said.
    analysis.drag.range = insight::DragRange{.oneLower = 4, .oneHigher = 3};
    QVERIFY2(ui::findingSentence(analysis).contains(QStringLiteral("between 3.0 and 11.0 depending")),
             qPrintable(ui::findingSentence(analysis)));
    analysis.drag.range = insight::DragRange{.oneLower = 9, .oneHigher = 12};
    QVERIFY(!ui::findingSentence(analysis).contains(QStringLiteral("between")));
    QVERIFY(ui::notesOf(analysis).join(QLatin1Char(' ')).contains(QStringLiteral("between 9.0 and 12.0")));
    analysis.drag.range = insight::DragRange{.oneLower = {}, .oneHigher = 11.01};
    const auto notes = ui::notesOf(analysis).join(QLatin1Char(' '));
    QVERIFY2(notes.contains(QStringLiteral("the total is 11.0 wherever a failure begins")), qPrintable(notes));
  }

  void aHalfWithoutATouchpointIsNotKnownAndNeverZero() {
    auto analysis = npsAnalysis(0, 20.9);
    analysis.drag.serviceKnown = false;
    const auto sentence = ui::findingSentence(analysis);
    QVERIFY2(sentence.contains(QStringLiteral("21 at proactive touchpoints; at service not known")) &&
                 !sentence.contains(QStringLiteral("0 at service")),
             qPrintable(sentence));
  }

  void theRankIsSaidFromNinetyPercentOn() {
    auto analysis = npsAnalysis(26.2, 20.9);
    analysis.drag.touchpoints.push_back(analysis.drag.touchpoints.front());
    analysis.drag.touchpoints.back().title = "Repair";
    analysis.drag.worstOutranksNext = 0.89;
    QVERIFY(!ui::findingSentence(analysis).contains(QStringLiteral("sure")));
    analysis.drag.worstOutranksNext = 0.93;
    QVERIFY(ui::findingSentence(analysis).endsWith(QStringLiteral("93 % sure that it is worse than Repair.")));
  }

  void tooFewFailuresAreTooFewToTell() {
    const insight::LeftOut few{
        .title = "Claims", .reason = insight::LeftOutReason::tooFewFailures, .failed = 7, .fine = 53};
    QCOMPARE(ui::leftOutSentence(few), QStringLiteral("Claims: too few to tell (7 of 60 failed)."));
  }

  void aShareIsSaidInPercentAndKeepsTheDirectionOfItsName() {
    const insight::OutcomeSummary churn{.name = "Churn",
                                        .unit = insight::OutcomeUnit::share,
                                        .lowerIsBetter = true,
                                        .scaleHigh = 1,
                                        .n = 7043,
                                        .mean = insight::Estimate{0.2654, 0.2552, 0.2758}};
    QVERIFY2(ui::outcomeSentence(churn).startsWith(QStringLiteral("Churn now: 26.5 % (")),
             qPrintable(ui::outcomeSentence(churn)));
    insight::TouchpointDrag drag;
    drag.drag = {.points = 0.05, .low = 0.03, .high = 0.07};
    QVERIFY2(ui::dragText(drag, churn).startsWith(QStringLiteral("5 percentage points (3 to 7)")),
             qPrintable(ui::dragText(drag, churn)));
  }

  void everyNumberSaysItsUnit() {
    const insight::OutcomeSummary mean{.scaleLow = 1, .scaleHigh = 5};
    QCOMPARE(ui::unitName(mean).many, QStringLiteral("points of 1-5"));
    insight::Analysis composition;
    composition.drag.refused = insight::Refusal::noOverall;
    composition.composition = insight::Composition{.n = 100, .total = {.points = 12, .low = 10, .high = 14}};
    QVERIFY(
        ui::findingSentence(composition).contains(QStringLiteral("12 points (10 to 14) of the rating index (0-100)")));
  }

  void theSampleIsSaidWithItsDays() {
    const auto dated = ui::caveatSentence(
        {.code = insight::CaveatCode::sample, .titles = {}, .numbers = {4120, 3987, 20458, 20726}, .estimate = {}});
    QVERIFY2(dated.contains(QStringLiteral("2026")) && dated.contains(QStringLiteral("3,987")), qPrintable(dated));
    QVERIFY(!ui::caveatSentence(
                 {.code = insight::CaveatCode::sample, .titles = {}, .numbers = {4120, 3987}, .estimate = {}})
                 .contains(QStringLiteral("2026")));
  }

  void noSentencePromisesACeiling() {
    auto analysis = test::anAirline().analysis;
    QString all = ui::findingSentence(analysis) + ui::notesOf(analysis).join(QLatin1Char('\n'));
    for (int code = 0; code <= static_cast<int>(insight::CaveatCode::fewAnswers); ++code)
      all += ui::caveatSentence(
          {.code = static_cast<insight::CaveatCode>(code), .titles = {"A"}, .numbers = {10, 9}, .estimate = {}});
    for (int grade = 0; grade <= static_cast<int>(insight::Grade::d); ++grade)
      all += ui::gradeSentence(static_cast<insight::Grade>(grade));
    for (const auto* word : {"ceiling", "at most", "probably smaller", "Trust: good"})
      QVERIFY2(!all.contains(QLatin1String(word)), word);
  }

  void anOverallScoreAloneIsShownAndNeverAskedFor() {
    insight::Analysis analysis;
    analysis.drag.refused = insight::Refusal::noData;
    analysis.outcome = insight::OutcomeSummary{
        .name = "satisfaction", .scaleLow = 0, .scaleHigh = 10, .n = 40, .mean = insight::Estimate{7, 6, 8}};
    const auto sentence = ui::findingSentence(analysis);
    QVERIFY2(sentence.contains(QStringLiteral("satisfaction now: 7")) &&
                 sentence.contains(QStringLiteral("one more question")) &&
                 !sentence.contains(QStringLiteral("Import feedback")),
             qPrintable(sentence));
  }

  void onePointIsSingularAndMinusIsTheTrueSign() {
    insight::OutcomeSummary nps{.outcome = insight::Outcome::nps};
    nps.unit = insight::OutcomeUnit::nps;
    insight::TouchpointDrag drag;
    drag.drag = {.points = 1.2, .low = -9, .high = 11};
    QVERIFY2(ui::dragText(drag, nps).startsWith(QString::fromUtf8("1 NPS point (\u22129 to 11)")),
             qPrintable(ui::dragText(drag, nps)));
    drag.drag = {.points = 1.24, .low = 0.9, .high = 1.6};
    QVERIFY(ui::dragText(drag, nps).contains(QStringLiteral("NPS points")));
    auto little = npsAnalysis(0.6, 0.6);
    QCOMPARE(ui::findingSentence(little),
             QString::fromUtf8("The data do not show that failures go with a lower score (\u22124 to 7 NPS points)."));
    little.drag.total = {.points = 1.2, .low = 0.9, .high = 5.5};
    QVERIFY2(ui::findingSentence(little).startsWith(QStringLiteral("Failures go with 1 NPS point (1 to 6)")),
             qPrintable(ui::findingSentence(little)));
    QCOMPARE(ui::unitName(insight::OutcomeSummary{.outcome = insight::Outcome::detractor}).after(1, 0),
             QStringLiteral("percentage point"));
    QCOMPARE(ui::numberText(-42.4, 0), QString::fromUtf8("\u221242"));
    QCOMPARE(ui::estimateText({.points = -42, .low = -49.4, .high = -35}),
             QString::fromUtf8("\u221242 (\u221249 to \u221235)"));
  }

  void fewScoresHaveNoFigureAndSomeAreIndicative() {
    insight::OutcomeSummary outcome{.outcome = insight::Outcome::mean, .name = "satisfaction", .n = 9};
    QCOMPARE(ui::outcomeSentence(outcome), QStringLiteral("satisfaction: only 9 scores, too few for a figure"));
    outcome.mean = insight::Estimate{4, 3, 5};
    outcome.n = 12;
    QVERIFY(ui::outcomeSentence(outcome).endsWith(QStringLiteral("n = 12, indicative")));
    outcome.n = 30;
    QVERIFY(ui::outcomeSentence(outcome).endsWith(QStringLiteral("n = 30")));
  }

  void theHeadlineIsThatWithinCustomers() {
    auto analysis = npsAnalysis(26.2, 20.9);
    insight::Within within{.drag = analysis.drag};
    within.drag.total = {.points = 12, .low = 8, .high = 16};
    within.drag.service = {.points = 7, .low = 4, .high = 10};
    within.drag.experience = {.points = 5, .low = 2, .high = 8};
    within.drag.grade = insight::Grade::a;
    within.drag.caveats = {
        {.code = insight::CaveatCode::acrossCustomers, .titles = {}, .numbers = {}, .estimate = analysis.drag.total}};
    analysis.within = within;
    QVERIFY(ui::findingSentence(analysis).startsWith(
        QStringLiteral("Failures go with 12 NPS points (8 to 16): 7 at service, 5 at")));
    const auto notes = ui::notesOf(analysis).join(QLatin1Char('\n'));
    QVERIFY(notes.contains(QStringLiteral("Trust: high")) &&
            notes.contains(QStringLiteral("47 NPS points (42 to 52)")));
  }

  void theRuleOfEveryTouchpointIsSaid() {
    auto analysis = test::anAirline().analysis;
    const auto same = ui::notesOf(analysis).join(QLatin1Char('\n'));
    QVERIFY2(same.contains(QStringLiteral("An answer is a failure at every touchpoint: 2 or less.")), qPrintable(same));
    analysis.touchpoints.front().rule.atMost = 1;
    const auto notes = ui::notesOf(analysis).join(QLatin1Char('\n'));
    for (const auto& figures : analysis.touchpoints)
      if (figures.reached > 0)
        QVERIFY2(notes.contains(QString::fromStdString(figures.title)), figures.title.c_str());
    QVERIFY(notes.contains(QStringLiteral("1 or less")));
  }

  void aMetricIsSaidWithItsBaseItsChangeAndItsAlarms() {
    model::Touchpoint call;
    call.title = "Helpdesk call";
    std::vector<insight::MetricPoint> points;
    for (int month = 0; month < 14; ++month)
      points.push_back({.first = Date{30 * month},
                        .last = Date{30 * month + 29},
                        .value = month == 13 ? 0.4 : 0.8 + 0.01 * (month % 3),
                        .n = 400});
    const auto text = ui::metricText(insight::metricSeriesOf(call, "fcr", points));
    QVERIFY2(text.contains(QStringLiteral("First contact resolution: 40 %")) &&
                 text.contains(QStringLiteral("n = 400")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("(worse)")) && text.contains(QStringLiteral("worse than chance allows")),
             qPrintable(text));
    points.back().value = 0.81;
    const auto steady = ui::metricText(insight::metricSeriesOf(call, "fcr", points));
    QVERIFY2(steady.contains(QStringLiteral("may be chance")), qPrintable(steady));
    for (auto& point : points)
      point.n.reset();
    const auto bare = ui::metricText(insight::metricSeriesOf(call, "frt", points));
    QVERIFY2(bare.contains(QStringLiteral("no interval: only value and n are known")) &&
                 !bare.contains(QStringLiteral("better")) && !bare.contains(QStringLiteral("(worse)")),
             qPrintable(bare));
    points.resize(1);
    points.front().n.reset();
    QVERIFY(ui::metricText(insight::metricSeriesOf(call, "frt", points)).contains(QStringLiteral("n not given")));
  }

  void aRefusalIsSaidInsteadOfAFigure() {
    for (int number = 0; number <= static_cast<int>(insight::Refusal::noVariation); ++number) {
      insight::Analysis analysis;
      analysis.drag.refused = static_cast<insight::Refusal>(number);
      QCOMPARE(ui::findingSentence(analysis), ui::refusalSentence(*analysis.drag.refused));
      QVERIFY(ui::findingSentence(analysis).contains(QStringLiteral("No drag is shown")));
    }
  }

  void noWordOfTheResultsClaimsACause() {
    QStringList all;
    for (int code = 0; code <= static_cast<int>(insight::CaveatCode::fewAnswers); ++code)
      all << ui::caveatSentence(
          {.code = static_cast<insight::CaveatCode>(code), .titles = {"A", "B"}, .numbers = {10, 9}, .estimate = {}});
    for (int grade = 0; grade <= static_cast<int>(insight::Grade::d); ++grade)
      all << ui::gradeSentence(static_cast<insight::Grade>(grade));
    all << ui::findingSentence(test::anAirline().analysis) << ui::notesOf(test::anAirline().analysis);
    const QRegularExpression claim(QStringLiteral("\\b(cost|costs|cause|causes|caused|due to)\\b"));
    for (const auto& text : all) {
      QVERIFY2(!text.isEmpty(), qPrintable(QString::number(all.indexOf(text))));
      QVERIFY2(!text.contains(claim), qPrintable(text));
    }
  }

  void everyReasonForLeavingOutAndRejectingHasWords() {
    for (int reason = 0; reason <= static_cast<int>(insight::LeftOutReason::cannotBeSeparated); ++reason)
      QVERIFY(ui::leftOutSentence({.title = "Claims", .reason = static_cast<insight::LeftOutReason>(reason)})
                  .contains(QStringLiteral("Claims")));
    for (int reason = 0; reason <= static_cast<int>(data::RejectReason::everyScoreFails); ++reason)
      QVERIFY(!ui::rejectionSentence({.reason = static_cast<data::RejectReason>(reason), .text = "7"}).isEmpty());
  }

  void touchpointsBeyondTheMostAreSaidOnce() {
    auto analysis = test::anAirline().analysis;
    for (const char* title : {"Claims", "Refund"})
      analysis.drag.leftOut.push_back({.title = title, .reason = insight::LeftOutReason::tooManyTouchpoints});
    const auto notes = ui::notesOf(analysis).filter(QStringLiteral("where most failed"));
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.front().startsWith(QStringLiteral("2 touchpoints are left out")), qPrintable(notes.front()));
    QVERIFY2(notes.front().endsWith(QStringLiteral("Left out: Claims, Refund.")), qPrintable(notes.front()));
  }

  void everyWordOfTheFieldHasALabel() {
    std::set<QString> labels;
    const auto take = [&labels](const auto& names) {
      for (const auto& entry : names)
        labels.insert(ui::word(entry.word));
    };
    take(model::kindNames);
    take(model::reasonNames);
    take(model::componentNames);
    take(model::laneTypeNames);
    take(model::failureCodeNames);
    QVERIFY(!labels.contains(QString()));
    QVERIFY(labels.contains(QStringLiteral("Proactive")) && labels.contains(QStringLiteral("Service")));
  }

  void digitsAreThoseThatTheIntervalSupports() {
    QCOMPARE(ui::estimateText({.points = 46.6, .low = 41.2, .high = 52.1}), QStringLiteral("47 (41 to 52)"));
    QCOMPARE(ui::estimateText({.points = 1.078, .low = 0.93, .high = 1.22}), QStringLiteral("1.08 (0.93 to 1.22)"));
    QCOMPARE(ui::estimateText({.points = 0.446, .low = 0.001, .high = 0.89}), QStringLiteral("0.4 (0.001 to 0.9)"));
    QCOMPARE(ui::numberText(-0.04, 1), QStringLiteral("0.0"));
  }
};

THROUGHLINE_TEST(WordsTest)
#include "words_test.moc"
