#include "core/data/reading/reading.h"
#include "core/data/reading/scale_in_header.h"
#include "core/data/table/duration_text.h"
#include "core/data/table/sheet_text.h"
#include "core/tasks/other_file.h"
#include "core/tasks/ticket_table.h"
#include "tests/support/import_desk.h"
#include "tests/support/made_workbook.h"
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

const ColumnReading& spoiltColumn(const Reading& reading, std::size_t at) {
  return reading.columns.at(at);
}

bool isSaid(const std::vector<Assumption>& assumptions, AssumptionKind kind) {
  return std::ranges::find(assumptions, kind, &Assumption::kind) != assumptions.end();
}

const Assumption& saidOf(const std::vector<Assumption>& assumptions, AssumptionKind kind) {
  const auto found = std::ranges::find(assumptions, kind, &Assumption::kind);
  if (found == assumptions.end())
    qFatal("%s is not said", std::string(nameOf(kind)).c_str());
  return *found;
}

} // namespace

/// Tables that a spreadsheet program, a help desk or another machine left otherwise than people filled them in.
class SpoiltTablesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void daysWithoutAYearAreNoAnswers() {
    const auto reading = readingOf(tableOf("Guest,Shop rating,Desk rating,Visits a year", 60, [](int at) {
      const char* days[]{"05-Mar", "4. Mai", "Jun-03", "02/Apr"};
      const char* visits[]{"0", "1-2", "05-Mar", "6+"};
      return "g" + std::to_string(at) + "," + markOf(5, at) + "," + days[at % 4] + "," + visits[at * 3 % 4];
    }));
    QVERIFY(spoiltColumn(reading, 2).role == ColumnRole::unused);
    QVERIFY(spoiltColumn(reading, 2).reason == RoleReason::daysWithoutYear && !spoiltColumn(reading, 2).sure);
    const auto& said = saidOf(reading.assumptions, AssumptionKind::answersAsDays);
    QCOMPARE(said.column + "/" + said.taken + "/" + said.because, std::string("Visits a year/05-Mar/15"));
    QVERIFY(!spoiltColumn(reading, 3).sure);
    const auto plain = readingOf(tableOf("Guest,Shop rating,Plan", 60, [](int at) {
      return "g" + std::to_string(at) + "," + markOf(5, at) + (at % 2 == 0 ? ",May 12 tariff" : ",Basic");
    }));
    QVERIFY(!isSaid(plain.assumptions, AssumptionKind::answersAsDays));
  }

  void formulasThatSomeCellsLackTheValueOfAreSaid() {
    const auto reading = readingOf(tableOf("Guest,Shop rating,Desk rating,Region,Face", 60, [](int at) {
      const auto row = std::to_string(at + 2);
      return "g" + std::to_string(at) + "," + markOf(5, at) + "," + (at % 2 == 0 ? markOf(5, at) : "=B" + row + "+1") +
             (at % 3 == 0 ? ",=VLOOKUP(A" + row + ")" : ",North") + (at % 2 == 0 ? ",=)" : ",=(");
    }));
    QVERIFY(spoiltColumn(reading, 2).reason == RoleReason::someFormulas && !spoiltColumn(reading, 2).sure);
    QVERIFY(spoiltColumn(reading, 3).reason != RoleReason::someFormulas); // texts lose nothing by a cell or two
    QVERIFY(spoiltColumn(reading, 4).reason != RoleReason::someFormulas);
    const auto keys = readingOf(tableOf("Customer,Shop rating", 60,
                                        [](int at) { return "=ROW(A" + std::to_string(at) + ")," + markOf(5, at); }));
    QVERIFY(!keys.mapping.respondent && spoiltColumn(keys, 0).reason == RoleReason::formulas);
  }

  void cellsThatShareAFormulaAreNotEmpty() {
    const SheetContext context;
    const auto text = excelSheetText(
        std::make_unique<MemorySource>("<sheetData><row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"0\">B1*2</f></c></row>"
                                       "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/></c></row></sheetData>"),
        context);
    std::vector<char> room(1 << 16);
    const auto got = text->read(room);
    QVERIFY(got.ok());
    QCOMPARE(std::string(room.data(), *got), std::string("=B1*2\n=...\n"));
  }

  void aListOfCodesHoldsNoAnswers() {
    const std::string words[]{"Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"};
    const auto listed = [&words](int at) { return std::to_string(1 + at % 5) + "," + words[at % 5]; };
    const auto each = readingOf(tableOf("Variable,Question,Value,Label", 20, [&](int at) {
      return "Q" + std::to_string(at / 5) + ",How was part " + std::to_string(at / 5) + "?," + listed(at);
    }));
    QVERIFY(!each.usable && each.shape == RowShape::codes);
    const auto first = readingOf(tableOf("Variable,Value,Label", 20, [&](int at) {
      return (at % 5 == 0 ? "Q" + std::to_string(at / 5) : std::string()) + "," + listed(at);
    }));
    QVERIFY(!first.usable && first.shape == RowShape::codes);
    const auto one = readingOf(tableOf("Value,Label", 5, listed));
    QVERIFY(!one.usable && one.shape == RowShape::codes);
    const auto answers = readingOf(tableOf("Customer,Question,Answer,Text", 60, [&](int at) {
      const auto mark = 1 + (at * 7 + at / 3 * 5) % 5;
      return "c" + std::to_string(at / 3) + ",Part " + std::to_string(at % 3) + "," + std::to_string(mark) + "," +
             words[mark - 1];
    }));
    QVERIFY(answers.usable && answers.shape == RowShape::responses);
  }

  void aCodeBookIsNotOfferedAsASheetOfAnswers() {
    std::string answers = test::madeRow(1, {"Guest", "Room rating", "Desk rating"}), codes;
    for (int row = 2; row < 40; ++row)
      answers += test::madeRow(row, {"G" + std::to_string(row), markOf(5, row), markOf(5, row + 1)});
    codes = test::madeRow(1, {"Variable", "Value", "Label"});
    for (int row = 0; row < 10; ++row)
      codes += test::madeRow(row + 2, {row % 5 == 0 ? "Q" + std::to_string(row) : "", std::to_string(1 + row % 5),
                                       "answer " + std::to_string(row % 5)});
    ImportDesk desk;
    const auto book = desk.write(
        "book.xlsx", test::madeWorkbook({{.name = "Codes", .rows = codes}, {.name = "Answers", .rows = answers}}));
    QCOMPARE(tasks::sheetsWithAnswers(book), std::vector<std::string>{"Answers"});
  }

  void hiddenRowsAreReadAndSaid() {
    std::string rows = test::madeRow(1, {"Guest", "Room rating", "Desk rating"});
    for (int row = 2; row < 42; ++row)
      rows += test::madeRow(row, {"G" + std::to_string(row), markOf(5, row), markOf(5, row + 1)},
                            row % 4 == 0 ? "hidden=\"1\"" : "");
    ImportDesk desk;
    const auto summary = desk.import(desk.write("book.xlsx", test::madeWorkbook({{.name = "All", .rows = rows}})));
    QOK(summary);
    QCOMPARE(summary->responses, std::int64_t{40});
    const auto remark = std::ranges::find(summary->remarks, ImportRemarkKind::hiddenRows, &ImportRemark::kind);
    QVERIFY(remark != summary->remarks.end());
    QCOMPARE(remark->count, std::int64_t{10});
  }

  void daysInAHeaderAreNoScale() {
    for (const char* header : {"Visit 1 to 5 March", "Besuch vom 1 bis 5. März", "March 1 - 5", "Nights (1 to 5 days)",
                               "Semana 1 a 5", "1 to 10 minutes"})
      QVERIFY2(!scaleInHeader(header), header);
    for (const char* header : {"Rate the shop 1 to 5", "March survey: shop (1 to 5)", "Score 1-10 out of all"})
      QVERIFY2(scaleInHeader(header).has_value(), header);
    const auto reading = readingOf(tableOf("Guest,Shop rating,Visit 1 to 5 March", 60, [](int at) {
      return "g" + std::to_string(at) + "," + markOf(5, at) + ",2026-03-0" + std::to_string(1 + at % 5);
    }));
    QVERIFY(spoiltColumn(reading, 2).role == ColumnRole::time);
  }

  void idsAreKnownInTenLanguages() {
    for (const char* header :
         {"panel id", "Teilnehmerkennung", "identifiant du répondant", "código de participante", "codice intervistato",
          "código do respondente", "respondentnummer", "deltagarnummer", "deltakernummer", "回答者番号"}) {
      const auto reading = readingOf(tableOf(std::string(header) + ",Shop rating,Desk rating", 60, [](int at) {
        return "k" + std::to_string(at % 25) + "," + markOf(5, at) + "," + markOf(5, at + 1);
      }));
      QVERIFY2(reading.mapping.respondent && reading.mapping.respondent->header == header, header);
    }
  }

  void groupsOfARecommendationGiveTheNps() {
    const char* english[]{"Promoter", "Detractor", "Passive", "Promoter"};
    const char* german[]{"Förderer", "Kritiker", "Indifferente", "Förderer"};
    for (const auto* words : {english, german}) {
      ImportDesk desk;
      const auto summary = desk.import(desk.write("groups.csv", tableOf("Member,NPS category", 80, [words](int at) {
                                                    return "m" + std::to_string(at) + "," + words[at % 4];
                                                  })));
      QOK(summary);
      QCOMPARE(summary->after.n, std::int64_t{80});
      QVERIFY(summary->after.nps.has_value());
      QCOMPARE(*summary->after.nps, 25.0);
      QVERIFY(isSaid(summary->assumptions, AssumptionKind::npsGroups));
      const auto again = readMapping(writeMapping(summary->mapping));
      QOK(again);
      QVERIFY(again->overall == summary->mapping.overall);
    }
    // Under a header that does not say that it was worked out, it is another recommendation.
    const auto other = readingOf(tableOf("Member,Would you recommend us? (0-10),Group", 60, [](int at) {
      const int mark = (at * 7 + at / 3 * 5) % 11;
      return "m" + std::to_string(at) + "," + std::to_string(mark) + "," +
             (mark > 8   ? "Promoter"
              : mark > 6 ? "Passive"
                         : "Detractor");
    }));
    QVERIFY(spoiltColumn(other, 1).role == ColumnRole::overall && other.mapping.touchpoints.empty());
    const auto beside = readingOf(tableOf("Member,NPS,NPS category", 60, [](int at) {
      const int mark = (at * 7 + at / 3 * 5) % 11;
      return "m" + std::to_string(at) + "," + std::to_string(mark) + "," +
             (mark > 8   ? "Promoter"
              : mark > 6 ? "Passive"
                         : "Detractor");
    }));
    QVERIFY(spoiltColumn(beside, 2).role == ColumnRole::tool && spoiltColumn(beside, 1).role == ColumnRole::overall);
  }

  void figuresOfOneMonthAreTakenTogether() {
    const auto valueOf = [](const std::string& text) {
      ImportDesk desk;
      const auto summary = desk.import(desk.write("figures.csv", text));
      if (!summary.ok())
        qFatal("%s", test::explain(summary.error()).c_str());
      const auto columns = desk.load();
      if (columns.metrics.size() != 1 || !isSaid(summary->assumptions, AssumptionKind::sameMonth))
        qFatal("%zu figures", columns.metrics.size());
      return columns.metrics.front();
    };
    const auto based = valueOf("touchpoint,metric,period,value,n\nDesk,frt,2026-01,10,30\nDesk,frt,2026-01,20,10\n");
    QCOMPARE(based.value, 12.5);
    QCOMPARE(*based.n, std::int64_t{40});
    QCOMPARE(valueOf("touchpoint,metric,period,value\nDesk,frt,2026-01,10\nDesk,frt,2026-01,20\n").value, 20.0);
  }

  void timesThatAreSpelledOutAreRead() {
    const auto seconds = [](const char* text) {
      const auto time = durationIn(text);
      return time ? time->seconds : -1;
    };
    QCOMPARE(seconds("1:30"), 5400.0);
    QCOMPARE(seconds("26:30:15"), 95415.0);
    QCOMPARE(seconds("PT4H"), 14400.0);
    QCOMPARE(seconds("P1DT2H30M"), 95400.0);
    QCOMPARE(seconds("2h 30m"), 9000.0);
    QCOMPARE(seconds("1.5 hours"), 5400.0);
    QCOMPARE(seconds("45 min."), 2700.0);
    for (const char* none : {"", "12", "1:75", "P1M", "4 of 5", "a:b", "1:2:3:4", "3 cats", "PT", ":30"})
      QVERIFY2(!durationIn(none), none);
    QCOMPARE(numberAsShown("1.104166666666667", CellStyle::duration, false), std::string("26:30:00"));
    ImportDesk desk;
    const auto summary = desk.import(desk.write("times.csv", "touchpoint,metric,period,value\nDesk,frt,2026-01,1:30\n"
                                                             "Desk,rt,2026-01,PT4H\nDesk,rt,2026-02,6.5\n"));
    QOK(summary);
    QCOMPARE(summary->rejectedTotal, std::int64_t{0});
    const auto columns = desk.load();
    QCOMPARE(columns.metrics.size(), std::size_t{3});
    QCOMPARE(columns.metrics[0].value, 90.0);
    QCOMPARE(columns.metrics[1].value, 4.0);
    const auto& said = saidOf(summary->assumptions, AssumptionKind::spelledTimesOpen);
    QCOMPARE(said.taken + " or " + said.otherwise, std::string("90 minutes or 1.5 minutes"));
    QCOMPARE(saidOf(summary->assumptions, AssumptionKind::spelledTimes).because, std::string("PT4H"));
  }

  void textsOfAnOldMacAreRead() {
    const auto nameOfEncoding = [](const char* text) { return guessEncoding(text, true)->name; };
    QCOMPARE(nameOfEncoding("K\x8Aufer,gro\xA7,Gesch\x8A"
                            "ft\nsch\x9An,f\x9Fr\n"),
             std::string("macintosh"));
    QCOMPARE(nameOfEncoding("R\x8Eponse,Qualit\x8E,tr\x8Fs bien,d\xD5"
                            "accueil\n"),
             std::string("macintosh"));
    QVERIFY(nameOfEncoding("Caf\xE9,Qualit\xE9,don\x92t,c\x9Cur\n") != "macintosh");
    QVERIFY(nameOfEncoding("\x9Akola,\xE8lov\xECk,\x9Elu\x9Dou\xE8k\xFD k\xF9\xF2\n") != "macintosh");
    const auto japanese = guessEncoding("\x89\xF1\x93\x9A\x8E\xD2,\x96\x9E\x91\xAB\x93x\n\x83\x41\x83\x43,5\n", true);
    QVERIFY(japanese.ok() && japanese->name != "macintosh");
  }

  void changesOfATicketAreNoAnswers() {
    const auto guessOf = [](const std::string& header, const char* second, const char* third) {
      const test::WorkspaceFolder folder;
      test::writeBytes(folder.path() / "tickets.csv", tableOf(header, 18, [=](int at) {
                         const auto day = "2026-03-" + std::to_string(10 + at);
                         return std::to_string(at) + "," + day + " 09:00," + day + " " + second + "," + day + " " +
                                third;
                       }));
      return tasks::guessTickets(*sampleTable(folder.path() / "tickets.csv", {}, false));
    };
    const auto changed = guessOf("Id,Created at,Updated at,Solved at", "10:00", "11:00");
    QVERIFY(changed && !changed->answered && changed->solved->header == "Solved at");
    const auto later = guessOf("Id,Created at,Solved at,Updated at", "10:00", "11:00");
    QVERIFY(later && !later->answered && later->solved->header == "Solved at");
    const auto closed = guessOf("Id,Created at,Solved at,Closed at", "10:00", "11:00");
    QVERIFY(closed && !closed->answered && closed->solved->header == "Closed at");
    const auto replied = guessOf("Id,Created at,First reply at,Solved at", "10:00", "11:00");
    QVERIFY(replied && replied->answered->header == "First reply at" && replied->solved->header == "Solved at");
    const auto german = guessOf("Id,Erstellt am,Zuletzt geändert,Erledigt am", "10:00", "11:00");
    QVERIFY(german && !german->answered && german->solved->header == "Erledigt am");
  }
};

THROUGHLINE_TEST(SpoiltTablesTest)
#include "spoilt_tables_test.moc"
