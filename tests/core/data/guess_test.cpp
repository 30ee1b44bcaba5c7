#include "core/data/reading/header_guess.h"
#include "core/data/reading/mapping_guess.h"
#include "core/data/reading/name_matching.h"
#include "core/data/reading/rating_guess.h"
#include "core/data/reading/reading.h"
#include "core/data/reading/title_guess.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace throughline;
using namespace throughline::data;

namespace {

TableSample tableOf(const std::string& text) {
  const test::WorkspaceFolder folder;
  test::writeBytes(folder.path() / "table.csv", text);
  const auto sample = sampleTable(folder.path() / "table.csv", {}, false);
  if (!sample.ok())
    qFatal("%s", std::string(nameOf(sample.error().code)).c_str());
  return *sample;
}

std::vector<std::string> titlesOf(const Mapping& mapping) {
  std::vector<std::string> titles;
  for (const auto& touchpoint : mapping.touchpoints)
    titles.push_back(touchpoint.title);
  return titles;
}

/// A header and forty rows whose cells cell(row) gives.
std::string tableWith(const std::string& header, const std::function<std::string(int)>& row) {
  std::string text = header + "\n";
  for (int at = 0; at < 40; ++at)
    text += row(at) + "\n";
  return text;
}

std::string digit(int row, int range, int from = 1) {
  return std::to_string(from + (row * 7 + row / 3 * 5) % range);
}

const ImportRemark* remarkOf(const std::vector<ImportRemark>& remarks, ImportRemarkKind kind) {
  const auto found = std::ranges::find(remarks, kind, &ImportRemark::kind);
  return found == remarks.end() ? nullptr : &*found;
}

} // namespace

/// What is guessed of tables as survey tools write them.
class GuessTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void threeHeaderRowsOfASurveyToolAreSeenAndSaid() {
    for (const std::string quote : {"\"\"", "'"}) {
      std::string text = "ResponseId,Q1,Q2_1,Q2_2\nResponse ID,\"Overall, how satisfied are you with us?\",How "
                         "satisfied are you with - Checkout,How satisfied are you with - helpdesk call\n";
      for (const char* id : {"_recordId", "QID1", "QID2_1", "QID2_2"})
        text += std::string(text.back() == '\n' ? "" : ",") + "\"{" + quote + "ImportId" + quote + ":" + quote + id +
                quote + "}\"";
      text += "\n";
      for (int row = 0; row < 12; ++row)
        text +=
            "R_" + std::to_string(row) + "," + digit(row, 5) + "," + digit(row + 1, 5) + "," + digit(row + 2, 5) + "\n";
      const auto sample = tableOf(text);
      QCOMPARE(sample.format.headerRows, 3);
      QCOMPARE(sample.rows.size(), std::size_t(12));
      const auto remarks = headerRemarks(sample);
      QVERIFY(remarkOf(remarks, ImportRemarkKind::headerRows) != nullptr);
      QCOMPARE(remarkOf(remarks, ImportRemarkKind::headerRows)->count, std::int64_t(3));
      const auto guessed = read(evidenceOf(sample));
      QVERIFY(guessed.usable);
      QCOMPARE(guessed.mapping.headerRows, 3);
      QCOMPARE(guessed.mapping.overall->column.header, std::string("Q1"));
      QCOMPARE(guessed.mapping.response->header, std::string("ResponseId"));
      QVERIFY((titlesOf(guessed.mapping) == std::vector<std::string>{"Checkout", "helpdesk call"}));
    }
  }
  void twoHeaderRowsWithAnswersInWordsAreSeen() {
    const auto sample =
        tableOf("V1,Q1,Q2\nResponseID,How satisfied are you with the shop?,How satisfied are you with the support?\n"
                "R_1,Very satisfied,Satisfied\nR_2,Neutral,Very "
                "dissatisfied\nR_3,Dissatisfied,Neutral\nR_4,Satisfied,Very satisfied\n");
    QCOMPARE(sample.format.headerRows, 2);
    QVERIFY((sample.header == std::vector<std::string>{"ResponseID", "Q1", "Q2"}));
    const auto guessed = read(evidenceOf(sample));
    QCOMPARE(guessed.mapping.response->header, std::string("ResponseID"));
    QVERIFY((titlesOf(guessed.mapping) == std::vector<std::string>{"Shop", "Support"}));
    QVERIFY(guessed.mapping.touchpoints[1].kind == model::Kind::service);
    const auto& scale = *guessed.mapping.touchpoints[0].score.scale;
    QCOMPARE(scale.words.size(), std::size_t(5)); // the sister has a fifth
    QVERIFY(guessed.mapping.touchpoints[0].score.failure->fails(25) &&
            !guessed.mapping.touchpoints[0].score.failure->fails(50));
  }
  void wordyAnswersUnderCodesAreNoHeader() {
    const auto sample = tableOf("Q1,Q2\nIt was fine by me,Nothing to say here\nQuite slow this time,I liked it "
                                "all\nNot what I expected,The help was kind\n");
    QCOMPARE(sample.format.headerRows, 1);
  }
  void groupsOfColumnsKeepTheirOwnNames() {
    const auto names =
        columnNames({{"Id", "How was it?", "Rate these", "", ""}, {"", "Response", "Food", "Seat", "Crew"}});
    QVERIFY((names == TableRow{"Id", "How was it?", "Food", "Seat", "Crew"}) ||
            (names == TableRow{"Id", "Response", "Food", "Seat", "Crew"}));
    const auto same = columnNames({{"Id", "Sex", "Age"}, {"", "Response", "Response"}});
    QVERIFY((same == TableRow{"Id", "Sex", "Age"}));
  }
  void columnsOfTheSameNameAreAllTakenAndToldOf() {
    const auto sample = tableOf(tableWith("id,Rating,Rating,Rating", [](int row) {
      return std::to_string(row) + "," + digit(row, 5) + "," + digit(row + 1, 5) + "," + digit(row + 2, 5);
    }));
    const auto remarks = headerRemarks(sample);
    const auto* same = remarkOf(remarks, ImportRemarkKind::sameHeader);
    QVERIFY(same != nullptr);
    QCOMPARE(same->text, std::string("Rating"));
    QVERIFY((same->positions == std::vector<int>{2, 3, 4}));
    const auto guessed = read(evidenceOf(sample));
    QVERIFY((titlesOf(guessed.mapping) == std::vector<std::string>{"Rating", "Rating (2)", "Rating (3)"}));
    QCOMPARE(guessed.mapping.touchpoints[2].score.column.index, 4);
  }
  void ratingsOnAnotherScaleAreKeptByNameOrToldOf() {
    const auto sample = tableOf(tableWith("Food,Seat,Crew,Wifi,How easy was it to check in,Lane", [](int row) {
      return digit(row, 5) + "," + digit(row + 1, 5) + "," + digit(row + 2, 5) + "," + digit(row + 3, 5) + "," +
             digit(row, 7) + "," + digit(row, 7);
    }));
    const auto guessed = read(evidenceOf(sample));
    QVERIFY((titlesOf(guessed.mapping) == std::vector<std::string>{"Food", "Seat", "Crew", "Wifi", "Check in"}));
    const auto* other = remarkOf(guessed.remarks, ImportRemarkKind::otherScale);
    QVERIFY(other != nullptr);
    QVERIFY((other->columns == std::vector<std::string>{"Lane"}));
  }
  void codesThatAreNoAnswersAreMissing() {
    const auto sample =
        tableOf(tableWith("How satisfied are you with Food,How satisfied are you with Crew", [](int row) {
          return (row % 9 == 0 ? "99" : digit(row, 5)) + "," + (row % 8 == 0 ? "-1" : digit(row + 1, 5));
        }));
    const auto guessed = read(evidenceOf(sample));
    QCOMPARE(guessed.mapping.touchpoints.size(), std::size_t(2));
    const auto has = [](const auto& list, const char* value) { return std::ranges::find(list, value) != list.end(); };
    QVERIFY(has(guessed.mapping.touchpoints[0].score.missing, "99"));
    QVERIFY(has(guessed.mapping.touchpoints[1].score.missing, "-1"));
  }
  void aSlipInOneCellLosesNoColumn() {
    std::string text = "id,Shop,Hotline,Kommentar\n";
    for (int row = 0; row < 200; ++row)
      text += std::to_string(row) + "," + (row % 10 == 0 ? "9" : digit(row, 5)) + "," +
              (row == 70 ? "gut" : digit(row + 1, 5)) + ",das war so Nummer " + std::to_string(row) + "\n";
    const auto guessed = read(evidenceOf(tableOf(text)));
    QVERIFY((titlesOf(guessed.mapping) == std::vector<std::string>{"Shop", "Hotline"}));
    const auto& missing = guessed.mapping.touchpoints[0].score.missing;
    QVERIFY(std::ranges::find(missing, "9") != missing.end());
    QCOMPARE(guessed.mapping.comment->header, std::string("Kommentar"));
  }
  void agesCountsAndPersonsAreNoScores() {
    const auto sample =
        tableOf(tableWith("id,Age,How many visits,How important is price?,Household size,Tenure", [](int row) {
          return std::to_string(1000 + row) + "," + std::to_string(18 + row) + "," + digit(row, 5) + "," +
                 digit(row, 5) + "," + digit(row, 5) + "," + digit(row, 10);
        }));
    const auto guessed = read(evidenceOf(sample));
    QVERIFY(!guessed.usable);
    QVERIFY(guessed.mapping.touchpoints.empty() && !guessed.mapping.overall);
    QVERIFY(remarkOf(guessed.remarks, ImportRemarkKind::noScore) != nullptr);
    QVERIFY(guessMapping(sample).error().code == ErrorCode::noScoreFound);
  }
  void leavingInWordsIsTheOutcomeTurnedRound() {
    const auto sample = tableOf(tableWith("customerID,Partner,Churn", [](int row) {
      return "c" + std::to_string(row) + "," + (row % 2 == 0 ? "Yes" : "No") + "," + (row % 3 == 0 ? "Yes" : "No");
    }));
    const auto guessed = read(evidenceOf(sample));
    QCOMPARE(guessed.mapping.overall->column.header, std::string("Churn"));
    QVERIFY(
        (guessed.mapping.overall->scale->words == std::vector<std::pair<std::string, double>>{{"No", 0}, {"Yes", 1}}));
    QVERIFY(guessed.mapping.overall->scale->scale.lowerIsBetter);
    QVERIFY(guessed.mapping.touchpoints.empty());
  }
  void productsThatOneHasOrNotAreNoTouchpoints() {
    const auto sample = tableOf(tableWith("id,StreamingTV,Churn", [](int row) {
      return std::to_string(row) + "," +
             (row % 3 == 0   ? "Yes"
              : row % 3 == 1 ? "No"
                             : "No internet service") +
             "," + (row % 2 == 0 ? "Yes" : "No");
    }));
    QVERIFY(read(evidenceOf(sample)).mapping.touchpoints.empty());
  }
  void ratingsThatAllEndAtThreeAreOnAScaleOfThree() {
    const auto sample = tableOf(tableWith("How was the food,How was the seat,How was the crew", [](int row) {
      return digit(row, 3) + "," + digit(row + 1, 3) + "," + digit(row + 2, 3);
    }));
    const auto guessed = read(evidenceOf(sample));
    QCOMPARE(guessed.mapping.touchpoints.size(), std::size_t(3));
    QCOMPARE(guessed.mapping.touchpoints[0].score.scale->scale.high, 3.0);
    QVERIFY(guessed.mapping.touchpoints[0].score.failure->fails(1) &&
            !guessed.mapping.touchpoints[0].score.failure->fails(2));
  }
  void npsGoesBeforeOtherSatisfactionsAsOverall() {
    const auto sample = tableOf(tableWith(
        "NPS_GROUP,How likely are you to recommend us?,Satisfaction with the shop,Satisfaction with the help desk",
        [](int row) {
          return std::string(row % 2 == 0 ? "Promoter" : "Detractor") + "," + digit(row, 11, 0) + "," + digit(row, 5) +
                 "," + digit(row + 1, 5);
        }));
    const auto guessed = read(evidenceOf(sample));
    QCOMPARE(guessed.mapping.overall->column.header, std::string("How likely are you to recommend us?"));
    QCOMPARE(guessed.mapping.overall->scale->scale.metric, std::string("nps"));
    QVERIFY((titlesOf(guessed.mapping) == std::vector<std::string>{"Shop", "Help desk"}));
  }
  void aCallIsNoOverallScore() {
    const auto sample = tableOf(tableWith(
        "id,Call,Recall", [](int row) { return std::to_string(row) + "," + digit(row, 5) + "," + digit(row + 1, 5); }));
    const auto guessed = read(evidenceOf(sample));
    QVERIFY(!guessed.mapping.overall);
    QCOMPARE(guessed.mapping.touchpoints.size(), std::size_t(2));
  }
  void theDayOfTheAnswerGoesBeforeOtherDays() {
    const auto sample = tableOf(tableWith("Date of birth,Purchase date,Survey date,rating", [](int row) {
      return "1970-01-0" + digit(row, 9) + ",2026-01-0" + digit(row, 9) + ",2026-02-0" + digit(row, 9) + "," +
             digit(row, 5);
    }));
    QCOMPARE(read(evidenceOf(sample)).mapping.time->column.header, std::string("Survey date"));
    const auto zoned = tableOf(tableWith("Timestamp,rating", [](int row) {
      return "2019/10/01 12:38:4" + digit(row, 9) + " PM GMT+8," + digit(row, 5);
    }));
    QCOMPARE(read(evidenceOf(zoned)).mapping.time->format, std::string("yyyy/MM/dd"));
  }
  void questionsBecomeShortTitles() {
    QCOMPARE(withoutAsking("12. How would you rate the price range at the shop?"),
             std::string("Price range at the shop"));
    QCOMPARE(withoutAsking("How satisfied are you with our delivery?"), std::string("Delivery"));
    QCOMPARE(withoutAsking("Q3: Please rate: the crew"), std::string("Please rate: the crew"));
    QCOMPARE(withoutAsking("How satisfied are you with - Order a part"), std::string("Order a part"));
    QCOMPARE(withoutAsking("Checkout"), std::string("Checkout"));
    QCOMPARE(withoutAsking("Please rate the"), std::string("Please rate the"));
  }
  void namesMatchHoweverTheyAreWritten() {
    for (const char* name : {"helpdesk", " Help desk ", "HELP-DESK", "Help_desk", "Ｈｅｌｐdesk"})
      QCOMPARE(matchingName(name), std::string("helpdesk"));
    QCOMPARE(matchingName("Straße"), matchingName("STRASSE"));
    QVERIFY(matchingName("C++") != matchingName("C"));
    QVERIFY(matchingName("Level 1-2") != matchingName("Level 12"));
    QCOMPARE(matchingName(" - "), std::string());
  }
};

THROUGHLINE_TEST(GuessTest)
#include "guess_test.moc"
