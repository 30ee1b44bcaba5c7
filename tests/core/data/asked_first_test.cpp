#include "core/data/reading/reading.h"
#include "tests/support/read_table.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace throughline;
using namespace throughline::data;
using test::markOf;
using test::readingOf;

namespace {

/// Each of these answers, or stands for, every product once.
std::string matrix(const std::string& header, const std::function<std::string(int)>& who, const char* fraction = "") {
  std::string text = header + "\n";
  for (int at = 0; at < 40; ++at)
    for (const char* product : {"Coffee", "Bread", "Cake"})
      text += who(at) + "," + product + "," + markOf(5, at + product[0]) + fraction + "\n";
  return text;
}

bool asks(const Reading& reading, AssumptionKind kind, const std::string& column) {
  return std::ranges::any_of(reading.assumptions,
                             [&](const Assumption& each) { return each.kind == kind && each.column == column; });
}

const ColumnReading& columnNamed(const Reading& reading, const std::string& name) {
  return *std::ranges::find(reading.columns, name, &ColumnReading::column);
}

} // namespace

/// What a table does not tell is asked before anything is stored.
class AskedFirstTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void shopsAreNoRespondents_data() {
    QTest::addColumn<QString>("header");
    for (const char* header : {"Store,Product,Rating", "Filiale,Produkt,Bewertung", "Magasin,Produit,Note",
                               "Tienda,Producto,Nota", "Store ID,Question,Answer", "店舗,質問,回答"})
      QTest::newRow(header) << QString::fromUtf8(header);
  }
  void shopsAreNoRespondents() {
    QFETCH(QString, header);
    const auto reading = readingOf(matrix(header.toStdString(), [](int at) { return "S" + std::to_string(100 + at); }));
    QVERIFY(reading.usable);
    QVERIFY(reading.mapping.layout == Layout::longRows);
    QVERIFY(!reading.mapping.respondent);
  }
  void namesAloneAreAskedAbout() {
    const auto called = [](int at) {
      return std::string(1, static_cast<char>('A' + at % 26)) + "ndra " +
             std::string(1, static_cast<char>('a' + at / 26));
    };
    const auto reading = readingOf(matrix("Name,Item,Score", called));
    QVERIFY(reading.usable && reading.mapping.layout == Layout::longRows);
    QVERIFY(!reading.mapping.respondent);
    QVERIFY(asks(reading, AssumptionKind::whoOpen, "Name"));
    const auto people = readingOf(matrix("Shopper,Item,Score", called));
    QVERIFY(people.mapping.respondent && people.mapping.respondent->header == "Shopper");
    QVERIFY(!columnNamed(people, "Shopper").sure);
  }
  void meansAreGivenByMany() {
    const auto key = [](int at) { return "k" + std::to_string(at); };
    QVERIFY(readingOf(matrix("Code,Item,Score", key)).mapping.respondent.has_value());
    QVERIFY(!readingOf(matrix("Code,Item,Score", key, ".25")).mapping.respondent);
  }
  /// A table of means with their number: neither is anybody, and what is rated stands in each row.
  void countsAreNobody() {
    std::string text = "Store,Touchpoint,Mean score,n\n";
    for (int at = 0; at < 120; ++at)
      text += "Store " + std::to_string(at / 3) + "," +
              (at % 3 == 0   ? "Checkout"
               : at % 3 == 1 ? "Cafe"
                             : "Desk") +
              "," + markOf(4, at) + ".25," + std::to_string(20 + at * 37 % 181) + "\n";
    const auto reading = readingOf(text);
    QVERIFY(reading.mapping.layout == Layout::longRows);
    QVERIFY(reading.mapping.touchpoint && reading.mapping.touchpoint->header == "Touchpoint");
    QVERIFY(!reading.mapping.respondent);
  }
  /// "Row:Question", and names of questions under the codes of a second row.
  void titlesAreWhatIsAskedAbout() {
    const auto titles = [](const std::string& headers) {
      std::string text = headers + "\n";
      for (int row = 0; row < 60; ++row)
        text += std::to_string(row) + "," + markOf(5, row) + "," + markOf(5, row + 1) + "," + markOf(5, row + 2) + "\n";
      std::vector<std::string> found;
      for (const auto& touchpoint : readingOf(text).mapping.touchpoints)
        found.push_back(touchpoint.title);
      return found;
    };
    const std::vector<std::string> rows{"Check-in", "Rooms", "Breakfast"};
    QCOMPARE(titles("id,Check-in:How satisfied are you with the following?,Rooms:How satisfied are you with the "
                    "following?,Breakfast:How satisfied are you with the following?"),
             rows);
    QCOMPARE(titles("CASE,ZU01_01,ZU01_02,ZU01_03\nInterview-Nummer (fortlaufend),Zufriedenheit: Beratung,"
                    "Zufriedenheit: Lieferung,Zufriedenheit: Montage"),
             (std::vector<std::string>{"Beratung", "Lieferung", "Montage"}));
  }
  void headersMayBeBrokenOverLines() {
    std::string text =
        "id,\"How satisfied are you\nwith the delivery?\",\"How satisfied are you\r\nwith the hotline?\"\n";
    for (int row = 0; row < 60; ++row)
      text += std::to_string(row) + "," + markOf(5, row) + "," + markOf(5, row + 1) + "\n";
    const auto reading = readingOf(text);
    QCOMPARE(reading.mapping.touchpoints.size(), std::size_t(2));
    QCOMPARE(reading.mapping.touchpoints[0].title, std::string("Delivery"));
    QCOMPARE(reading.mapping.touchpoints[1].title, std::string("Hotline"));
  }
  /// 0.35 is no mark from 1 to 5, however its column is called: nearly every row would be rejected.
  void sharesOfOneAreNoMarks() {
    std::string text = "id,Delivery score,Support score,Overall score\n";
    for (int row = 0; row < 60; ++row)
      text += std::to_string(row) + ",0." + std::to_string(20 + row % 79) + ",0." + std::to_string(21 + row % 78) +
              ",0." + std::to_string(22 + row % 77) + "\n";
    QVERIFY(!readingOf(text).usable);
  }
  void answersOfFourAndFiveWordsAreSpreadEvenly() {
    const auto scoreOf = [](const std::vector<std::string>& words, const std::string& word) {
      std::string text = "id,Shop,Hotline rating\n";
      for (int row = 0; row < 60; ++row)
        text += std::to_string(row) + "," + markOf(5, row) + "," + words[static_cast<std::size_t>(row) % words.size()] +
                "\n";
      const auto reading = readingOf(text);
      const auto& scores = reading.mapping.overall ? reading.mapping.overall->scale->words
                                                   : reading.mapping.touchpoints.back().score.scale->words;
      const auto found = std::ranges::find(scores, word, &std::pair<std::string, double>::first);
      return found == scores.end() ? -1 : std::round(found->second);
    };
    QCOMPARE(scoreOf({"Always", "Usually", "Sometimes", "Never"}, "Usually"), 67.0);
    QCOMPARE(scoreOf({"amazing", "great", "ok", "bad", "terrible"}, "great"), 75.0);
  }
  /// A merged cell above three columns, under the title of the sheet.
  void groupsOfThreeHaveTheirNames() {
    std::string text =
        "Survey of spring 2026,,,,,\n,,,,,\nGuest,Day,Satisfaction,,,Overall\n,,Advice,Delivery,Hotline,\n";
    for (int row = 0; row < 60; ++row)
      text += "T" + std::to_string(row) + ",2026-02-" + std::to_string(10 + row % 18) + "," + markOf(5, row) + "," +
              markOf(5, row + 1) + "," + markOf(5, row + 2) + "," + markOf(5, row + 3) + "\n";
    const auto reading = readingOf(text);
    std::vector<std::string> titles;
    for (const auto& touchpoint : reading.mapping.touchpoints) {
      titles.push_back(touchpoint.title);
      QVERIFY(touchpoint.stage.empty()); // one group says no more than the table
    }
    QCOMPARE(titles, (std::vector<std::string>{"Advice", "Delivery", "Hotline"}));
    QCOMPARE(reading.mapping.overall->column.header, std::string("Overall"));
  }
  /// Tools add it, and it knows an answer again.
  void theNumberThatAToolGivesAnAnswerIsItsId() {
    std::string text = "Survey ID,Shop,Hotline,Overall\n";
    for (int row = 0; row < 60; ++row)
      text += "S" + std::to_string(1000 + row) + "," + markOf(5, row) + "," + markOf(5, row + 1) + "," +
              markOf(5, row + 2) + "\n";
    const auto reading = readingOf(text);
    QVERIFY(reading.mapping.response && reading.mapping.response->header == "Survey ID");
  }
  void aRatingThatNobodyGaveTheBestMarkIsTakenWithinItsGrid() {
    const auto table = [](const std::string& header, const std::function<std::string(int)>& cells) {
      std::string text = header + "\n";
      for (int row = 0; row < 60; ++row)
        text += std::to_string(row) + "," + cells(row) + "\n";
      return readingOf(text);
    };
    const auto within = table("id,Shop,Delivery,Packing,Hotline,Overall", [](int row) {
      return markOf(5, row) + "," + markOf(4, row) + "," + markOf(4, row + 1) + "," + markOf(5, row + 2) + "," +
             markOf(5, row + 3);
    });
    for (const char* title : {"Delivery", "Packing"}) {
      QVERIFY2(columnNamed(within, title).role == ColumnRole::touchpoint, title);
      QVERIFY2(asks(within, AssumptionKind::scaleFromSisters, title), title);
      QVERIFY2(!columnNamed(within, title).sure, title);
    }
    // At its end nothing tells whether it is one.
    const auto atEnd = table("id,Overall,Shop,Hotline,Delivery", [](int row) {
      return markOf(5, row) + "," + markOf(5, row + 1) + "," + markOf(5, row + 2) + "," + markOf(4, row);
    });
    QVERIFY(columnNamed(atEnd, "Delivery").role == ColumnRole::unused);
    QVERIFY(!columnNamed(atEnd, "Delivery").sure);
    QVERIFY(asks(atEnd, AssumptionKind::maybeRating, "Delivery"));
    // Counts beside ratings are none.
    const auto counts = table("id,Shop,Visits,Hotline,Overall", [](int row) {
      return markOf(5, row) + "," + markOf(4, row) + "," + markOf(5, row + 2) + "," + markOf(5, row + 3);
    });
    QVERIFY(columnNamed(counts, "Visits").role != ColumnRole::touchpoint);
    QVERIFY(!asks(counts, AssumptionKind::maybeRating, "Visits"));
  }
};

THROUGHLINE_TEST(AskedFirstTest)
#include "asked_first_test.moc"
