#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace throughline;
using namespace throughline::test;
using data::AssumptionKind;

namespace {

std::string mark(int most, int row, int from = 1) {
  return std::to_string(from + (row * 7 + row / 3 * 5) % (most - from + 1));
}

std::string rowsOf(const std::string& header, int count, const std::function<std::string(int)>& row) {
  std::string text = header + "\n";
  for (int at = 0; at < count; ++at)
    text += row(at) + "\n";
  return text;
}

const data::Assumption* leftOutSaid(const tasks::ImportSummary& summary, AssumptionKind kind) {
  const auto found = std::ranges::find(summary.assumptions, kind, &data::Assumption::kind);
  return found == summary.assumptions.end() ? nullptr : &*found;
}

std::ptrdiff_t answersIn(const data::TouchpointColumn& column) {
  return std::ranges::count_if(column.score, [](float score) { return !std::isnan(score); });
}

std::int64_t sumOf(const tasks::RowCounts& rows) {
  return rows.responses + rows.headers + rows.titles + rows.totals + rows.tests + rows.ruled + rows.empty +
         rows.rejected + rows.leftOut + rows.unwanted + rows.known;
}

} // namespace

/// Rows and scores that are not taken are named with their reason and their number.
class LeftOutRowsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void rowsOfOtherKindsAndOfNoneAreCountedByWhatTheySay() {
    ImportDesk desk;
    const auto path = desk.write("kinds.csv", rowsOf("Member,Rating,Survey type", 60, [](int at) {
                                   const char* kind = at % 6 == 0 ? "" : at % 3 == 0 ? "CSAT" : "NPS";
                                   return "m" + std::to_string(at) + "," + mark(at % 3 == 0 ? 5 : 10, at) + "," + kind;
                                 }));
    const auto summary = desk.import(path);
    QOK(summary);
    QCOMPARE(summary->responses, std::int64_t{40});
    QCOMPARE(summary->rowCounts.tests, std::int64_t{0});
    QCOMPARE(summary->rowCounts.ruled, std::int64_t{20});
    QCOMPARE(sumOf(summary->rowCounts), std::int64_t{61});
    const auto* why = leftOutSaid(*summary, AssumptionKind::rowsLeftOut);
    QVERIFY(why != nullptr);
    QCOMPARE(why->column, std::string("Survey type"));
    QCOMPARE(why->taken, std::string("\"\": 10, CSAT: 10"));
    QCOMPARE(why->because, std::string("20"));
  }

  void aRuleOfTheUserLeavesOutNoTests() {
    ImportDesk desk;
    const auto path = desk.write("states.csv", rowsOf("id,State,Shop,Desk", 40, [](int at) {
                                   const char* state = at % 4 == 0 ? "draft" : at % 10 == 1 ? "Survey Preview" : "sent";
                                   return std::to_string(at) + "," + state + "," + mark(5, at) + "," + mark(5, at + 1);
                                 }));
    const auto mapping = mappingOf("{'layout': 'wide', 'rows': [{'column': 'State', 'is_not': ['draft']},"
                                   "{'column': 'State', 'is_not': ['Survey Preview']}], 'touchpoints':"
                                   "[{'column': 'Shop', 'scale': 'csat'}, {'column': 'Desk', 'scale': 'csat'}]}");
    const auto summary = desk.import(path, mapping);
    QOK(summary);
    QCOMPARE(summary->rowCounts.ruled, std::int64_t{10});
    QCOMPARE(summary->rowCounts.tests, std::int64_t{4});
    QCOMPARE(leftOutSaid(*summary, AssumptionKind::rowsLeftOut)->taken, std::string("draft: 10"));
  }

  void scoresOfSeveralKindsBesideTouchpointsAreNotMixed() {
    ImportDesk desk;
    const auto path = desk.write("beside.csv", rowsOf("Member,Survey type,Score,Delivery,Support", 120, [](int at) {
                                   const bool nps = at % 3 != 0;
                                   return "m" + std::to_string(at) + (nps ? ",NPS," : ",CSAT,") +
                                          (nps ? mark(10, at, 0) : mark(5, at)) + "," + mark(5, at + 1) + "," +
                                          mark(5, at + 2);
                                 }));
    const auto summary = desk.import(path);
    QOK(summary);
    QCOMPARE(summary->responses, std::int64_t{120});
    QCOMPARE(summary->after.n, std::int64_t{80});
    QVERIFY(summary->after.nps.has_value());
    const auto* why = leftOutSaid(*summary, AssumptionKind::scoresLeftOut);
    QVERIFY(why != nullptr);
    QCOMPARE(why->column + "/" + why->otherwise + "/" + why->taken, std::string("Score/Survey type/CSAT: 40"));
    QVERIFY(leftOutSaid(*summary, AssumptionKind::otherScores) != nullptr);
    const auto feedback = desk.load();
    QCOMPARE(answersIn(desk.column(feedback, "Delivery")), std::ptrdiff_t{120});
    const auto again = data::readMapping(data::writeMapping(summary->mapping));
    QOK(again);
    QVERIFY(again->overall == summary->mapping.overall);
  }

  /// Kinds that share a scale in every column tell of the questionnaire, and nothing of the scores.
  void kindsThatMixNothingLeaveNothingOut() {
    ImportDesk desk;
    const auto path = desk.write("same.csv", rowsOf("Member,Survey type,Overall rating,Delivery", 120, [](int at) {
                                   return "m" + std::to_string(at) + (at % 2 == 0 ? ",CSAT," : ",CES,") + mark(5, at) +
                                          "," + mark(5, at + 1);
                                 }));
    const auto summary = desk.import(path);
    QOK(summary);
    QCOMPARE(summary->after.n, std::int64_t{120});
    QVERIFY(leftOutSaid(*summary, AssumptionKind::scoresLeftOut) == nullptr);
  }

  void rowsOfAnswersAreReadOnTheScaleOfTheirKind() {
    ImportDesk desk;
    const auto path = desk.write("long.csv", rowsOf("Customer,Touchpoint,Survey type,Score", 120, [](int at) {
                                   const bool nps = at % 3 == 0;
                                   return "c" + std::to_string(at) + (at % 2 == 0 ? ",Shop," : ",Hotline,") +
                                          (nps ? "NPS" : "Customer satisfaction") + "," +
                                          (nps ? mark(10, at, 0) : mark(5, at));
                                 }));
    const auto summary = desk.import(path);
    QOK(summary);
    QCOMPARE(summary->feedback, std::int64_t{120});
    std::vector<std::string> metrics;
    for (const auto& series : summary->series)
      metrics.push_back(series.title + " " + series.scale.metric);
    std::ranges::sort(metrics);
    QCOMPARE(metrics, (std::vector<std::string>{"Hotline csat", "Hotline nps", "Shop csat", "Shop nps"}));
  }

  void kindsOnOtherScalesThanTheirsAreTakenOneByOne() {
    ImportDesk desk;
    const auto path = desk.write("ten.csv", rowsOf("Customer,Touchpoint,Survey type,Score", 120, [](int at) {
                                   const bool nps = at % 3 == 0;
                                   return "c" + std::to_string(at) + (at % 2 == 0 ? ",Shop," : ",Hotline,") +
                                          (nps ? "NPS" : "CSAT") + "," + (nps ? mark(10, at, 0) : mark(100, at * 9, 0));
                                 }));
    const auto summary = desk.import(path);
    QOK(summary);
    QCOMPARE(summary->feedback, std::int64_t{40});
    QCOMPARE(summary->rowCounts.ruled, std::int64_t{80});
    QCOMPARE(summary->rejectedTotal, std::int64_t{0});
  }

  void aKindThatComesLaterIsNotMixedIn_data() {
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("middle");
    QTest::addColumn<int>("taken");
    QTest::newRow("the only score") << "Member,Survey type,Rating"
                                    << "" << 1100;
    QTest::newRow("a row per answer") << "Member,Touchpoint,Survey type,Score"
                                      << ",Shop" << 1300;
  }
  void aKindThatComesLaterIsNotMixedIn() {
    QFETCH(QString, header);
    QFETCH(QString, middle);
    QFETCH(int, taken);
    ImportDesk desk;
    const auto path = desk.write("later.csv", rowsOf(header.toStdString(), 1300, [&middle](int at) {
                                   const bool nps = at < 1100;
                                   return "m" + std::to_string(at) + middle.toStdString() + (nps ? ",NPS," : ",CSAT,") +
                                          (nps ? mark(10, at, 0) : mark(5, at));
                                 }));
    const auto summary = desk.import(path);
    QOK(summary);
    if (taken == 1300) {
      QCOMPARE(summary->feedback, std::int64_t{1300});
      QCOMPARE(summary->series.size(), std::size_t{2});
      return;
    }
    QCOMPARE(summary->responses, std::int64_t{taken});
    QCOMPARE(leftOutSaid(*summary, AssumptionKind::rowsLeftOut)->taken, std::string("CSAT: 200"));
  }

  /// Scores of the later kind fit the scale of the first: nothing but the column tells them apart.
  void aKindThatComesLaterBesideTouchpointsIsFound() {
    ImportDesk desk;
    const auto path = desk.write("beside.csv", rowsOf("Member,Survey type,Checkout,Delivery", 2400, [](int at) {
                                   const bool nps = at < 1500 || at % 2 == 0;
                                   const int most = nps ? 10 : 5, least = nps ? 0 : 1;
                                   return "m" + std::to_string(at) + (nps ? ",NPS," : ",CSAT,") +
                                          mark(most, at, least) + "," + mark(most, at + 1, least);
                                 }));
    const auto summary = desk.import(path);
    QOK(summary);
    const auto* said = leftOutSaid(*summary, AssumptionKind::otherScores);
    QVERIFY(said != nullptr);
    QCOMPARE(said->taken + " / " + said->because, std::string("NPS / CSAT"));
    QCOMPARE(leftOutSaid(*summary, AssumptionKind::scoresLeftOut)->taken, std::string("CSAT: 450"));
    QCOMPARE(summary->feedback, std::int64_t{2 * 1950});
  }
};

THROUGHLINE_TEST(LeftOutRowsTest)
#include "left_out_rows_test.moc"
