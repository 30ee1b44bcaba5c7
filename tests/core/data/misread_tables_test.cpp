#include "core/data/reading/reading.h"
#include "tests/support/import_desk.h"
#include "tests/support/read_table.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using namespace throughline::data;
using test::ImportDesk;
using test::markOf;
using test::readingOf;
using test::tableOf;

namespace {

const Assumption* sayingOf(const std::vector<Assumption>& assumptions, AssumptionKind kind) {
  const auto found = std::ranges::find(assumptions, kind, &Assumption::kind);
  return found == assumptions.end() ? nullptr : &*found;
}

} // namespace

/// Tables that look like something odd, and are plain.
class MisreadTablesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void signsOfWesternTextsAreNoLettersOfAMac_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("trade mark") << QByteArray("Guest,Comment\n1,don\x92t like Photo\x99, it is 5 \x80\n"
                                              "2,\x93good\x94 Photo\x99 \x96 I\x92ll stay\n");
    QTest::newRow("names") << QByteArray("Guest,Comment\n1,\x8Akoda and \x8Eilina\n2,Kova\x9A and Bre\x9Eice\n");
    QTest::newRow("per mille") << QByteArray("Guest,Comment\n1,5 \x89of it\n2,one\x87 two\x86\n3,\xBFque tal? \xA7"
                                             "a\n");
    QTest::newRow("small letters") << QByteArray("Gost,Komentar\n1,na\x9A"
                                                 "e mu\x9E"
                                                 "e\n2,vi\x9A"
                                                 "je, bo\x9E"
                                                 "i\n");
    QTest::newRow("joined letters") << QByteArray("Nom,Avis\n1,c\x9Cur et s\x9Cur, 5 \x80\n2,l\x92\x9Cuvre\n");
  }
  void signsOfWesternTextsAreNoLettersOfAMac() {
    QFETCH(QByteArray, text);
    const auto guess = guessEncoding(text.toStdString(), true);
    QVERIFY(guess.ok());
    QVERIFY2(guess->name != "macintosh", guess->name.c_str());
  }

  void commentsThatBeginWithASignAreNoFormulas() {
    const auto reading = readingOf(tableOf("Guest,Shop rating,Comment", 60, [](int at) {
      const char* texts[]{"=> 3 days too late",
                          "= 5 stars!",
                          "== 2 weeks to wait for it",
                          "the desk was friendly",
                          "=A1 service from start to end",
                          "we waited (again) for long"};
      return "g" + std::to_string(at) + "," + markOf(5, at) + "," + texts[at % 6] + " " + std::to_string(at);
    }));
    QVERIFY(reading.columns.at(2).role == ColumnRole::comment);
    const auto scores = readingOf(tableOf("Guest,Shop rating,Desk rating", 60, [](int at) {
      const char* forms[]{"=Sheet1!$B$2", "='My sheet'!B2*2", "=IF(B2>3;5;1)", "=...", "=[.B2]+1"};
      return "g" + std::to_string(at) + "," + markOf(5, at) + "," + (at % 2 == 0 ? forms[at / 2 % 5] : "4");
    }));
    QVERIFY(scores.columns.at(2).reason == RoleReason::someFormulas);
  }

  void daysOfThingsThatHappenedAreNoSpoiltAnswers() {
    const auto reading = readingOf(tableOf("Guest,Shop rating,Delivered,Desk rating", 60, [](int at) {
      return "g" + std::to_string(at) + "," + markOf(5, at) + "," + std::to_string(1 + at % 28) + " May," +
             markOf(5, at + 1);
    }));
    QVERIFY(reading.columns.at(2).reason != RoleReason::daysWithoutYear);
    QVERIFY(sayingOf(reading.assumptions, AssumptionKind::answersAsDays) == nullptr);
    const auto mixed = readingOf(tableOf("Guest,Shop rating,Month,Desk rating", 60, [](int at) {
      const char* months[]{"Jan-24", "Feb-24", "Mar-24"};
      return "g" + std::to_string(at) + "," + markOf(5, at) + "," + months[at % 3] + "," + markOf(5, at + 1);
    }));
    QVERIFY(mixed.columns.at(2).reason != RoleReason::daysWithoutYear);
  }

  void monthsWithShortYearsArePeriods() {
    ImportDesk desk;
    const auto summary =
        desk.import(desk.write("months.csv", "touchpoint,metric,period,value\nDesk,frt,Jan-24,10\nDesk,frt,Feb-24,12\n"
                                             "Desk,frt,Mar-24,11\nDesk,frt,Sep-24,9\n"));
    QOK(summary);
    QCOMPARE(summary->rejectedTotal, std::int64_t{0});
    const auto columns = desk.load();
    QCOMPARE(columns.metrics.size(), std::size_t{4});
    QCOMPARE(columns.metrics[1].first.text(), std::string("2024-02-01"));
    QCOMPARE(columns.metrics[1].last.text(), std::string("2024-02-29"));
  }

  void numberedVisitsAreNoCodeBook() {
    const std::string words[]{"Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"};
    const auto reading = readingOf(tableOf("Branch;Visit;Rating;Comment", 24, [&words](int at) {
      return "Branch " + std::to_string(at / 8) + ";" + std::to_string(1 + at % 8) + ";" +
             words[(at * 7 + at / 3 * 5) % 5] + ";visit " + std::to_string(at) + " was as it was";
    }));
    QVERIFY(reading.usable && reading.shape == RowShape::responses);
    const auto book = readingOf(tableOf("Variable;Question;Value;Label;Etikett", 20, [&words](int at) {
      return "Q" + std::to_string(at / 5) + ";How was part " + std::to_string(at / 5) + "?;" +
             std::to_string(1 + at % 5) + ";" + words[at % 5] + ";Wort " + std::to_string(at % 5);
    }));
    QVERIFY(!book.usable && book.shape == RowShape::codes);
  }

  void noughtsOfARecommendationCountBesideOtherKinds() {
    ImportDesk desk;
    const auto path = desk.write("kinds.csv", tableOf("Customer,Touchpoint,Survey type,Score", 240, [](int at) {
                                   const bool nps = at % 4 == 0;
                                   return "c" + std::to_string(at) + (at % 8 < 4 ? ",Shop," : ",Hotline,") +
                                          (nps ? "NPS" : "CSAT") + "," +
                                          (nps ? (at % 16 == 0 ? "0" : markOf(5, at)) : markOf(5, at));
                                 }));
    const auto summary = desk.import(path);
    QOK(summary);
    QVERIFY(summary->mapping.metricColumn.has_value());
    QVERIFY(std::ranges::find(summary->mapping.score->missing, "0") == summary->mapping.score->missing.end());
  }

  void oneKindIsOneHoweverItIsSpelled() {
    const auto spelled = [](const char* other) {
      return tableOf("Customer,Question,Survey type,Score", 240, [other](int at) {
        const int who = at / 2;
        return "c" + std::to_string(who) + (at % 2 == 0 ? ",Shop," : ",Hotline,") + (who % 2 == 0 ? "CSAT," : other) +
               markOf(5, at);
      });
    };
    ImportDesk desk;
    const auto one = desk.import(
        desk.write("one.csv", "touchpoint,metric,score\nShop,csat,4\nShop,CSAT,2\nShop,csat,5\nShop,CSAT,1\n"),
        test::mappingOf("{'layout': 'long', 'touchpoint': 'touchpoint', 'metric': {'column': 'metric'},"
                        "'score': {'column': 'score'}}"));
    QOK(one);
    QCOMPARE(one->series.size(), std::size_t{1});
    QVERIFY(!readingOf(spelled("csat,")).mapping.metricColumn);
  }

  void groupsOfOneMonthAreNotPooledWithTheirTotal() {
    const auto figures = [](const char* total) {
      return tableOf("touchpoint,metric,period,Customers,value,n", 9, [total](int at) {
        const char* groups[]{total, "B2B", "B2C"};
        return "Desk,frt,2026-0" + std::to_string(1 + at / 3) + "," + groups[at % 3] + "," +
               std::to_string(10 + at % 3 * 5) + "," + std::to_string(at % 3 == 0 ? 300 : 150);
      });
    };
    for (const char* total : {"All", "Gesamt", "Total"}) {
      ImportDesk desk;
      const auto summary = desk.import(desk.write("groups.csv", figures(total)));
      QOK(summary);
      const auto columns = desk.load();
      QCOMPARE(columns.metrics.size(), std::size_t{3});
      QCOMPARE(columns.metrics.front().value, 10.0);
      QCOMPARE(*columns.metrics.front().n, std::int64_t{300});
      const auto* said = sayingOf(summary->assumptions, AssumptionKind::wholeFigures);
      QVERIFY(said != nullptr);
      QCOMPARE(said->column + "/" + said->taken + "/" + said->because, "Customers/" + std::string(total) + "/B2B, B2C");
    }
    ImportDesk desk;
    const auto summary = desk.import(desk.write("parts.csv", figures("Public")));
    QOK(summary);
    const auto* said = sayingOf(summary->assumptions, AssumptionKind::groupsOfFigures);
    QVERIFY(said != nullptr);
    QCOMPARE(said->column + "/" + said->because, std::string("Customers/B2B, B2C, Public"));
    QVERIFY(sayingOf(summary->assumptions, AssumptionKind::groupsOfFigures) == &summary->assumptions.front());
  }
};

THROUGHLINE_TEST(MisreadTablesTest)
#include "misread_tables_test.moc"
