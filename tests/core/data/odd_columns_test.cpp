#include "core/data/reading/mapping_guess.h"
#include "core/data/reading/reading.h"
#include "core/data/table/sheet_text.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace throughline;
using namespace throughline::data;

namespace {

/// Headers and sixty rows whose cells cell(row) gives.
Reading oddReading(const std::string& headers, const std::function<std::string(int)>& row) {
  const test::WorkspaceFolder folder;
  std::string text = headers + "\n";
  for (int at = 0; at < 60; ++at)
    text += row(at) + "\n";
  test::writeBytes(folder.path() / "table.csv", text);
  const auto sample = sampleTable(folder.path() / "table.csv", {}, false);
  if (!sample.ok())
    qFatal("%s", std::string(nameOf(sample.error().code)).c_str());
  return read(evidenceOf(*sample));
}

std::string upTo(int most, int row, int from = 1) {
  return std::to_string(from + (row * 7 + row / 3 * 5) % (most - from + 1));
}

const ColumnReading& oddColumn(const Reading& reading, const std::string& name) {
  const auto found = std::ranges::find(reading.columns, name, &ColumnReading::column);
  if (found == reading.columns.end())
    qFatal("no column %s", name.c_str());
  return *found;
}

std::vector<std::string> titlesOf(const Reading& reading) {
  std::vector<std::string> titles;
  for (const auto& touchpoint : reading.mapping.touchpoints)
    titles.push_back(touchpoint.title);
  return titles;
}

std::string textOfSheet(std::string_view xml) {
  const SheetContext context{.strings = "onetwo", .ends = {3, 6}};
  const auto text = excelSheetText(std::make_unique<MemorySource>(xml), context);
  std::vector<char> room(1 << 16);
  std::string all;
  for (;;) {
    const auto got = text->read(room);
    if (!got.ok() || *got == 0)
      return all;
    all.append(room.data(), *got);
  }
}

} // namespace

/// Columns that are not what they look like at first.
class OddColumnsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void scoresOfSeveralKindsAreNotMixed() {
    const auto reading = oddReading("Member,Rating,Survey type", [](int at) {
      return "m" + std::to_string(at) + "," + (at % 3 == 0 ? upTo(5, at) + ",CSAT" : upTo(10, at, 0) + ",NPS");
    });
    QVERIFY(reading.usable && reading.mapping.overall && reading.mapping.rows);
    QCOMPARE(reading.mapping.rows->size(), std::size_t{1});
    QCOMPARE(reading.mapping.rows->front().column.header, std::string("Survey type"));
    QCOMPARE(reading.mapping.rows->front().is, std::vector<std::string>{"NPS"});
    QVERIFY(reading.mapping.overall->scale == MappedScale::named("nps"));
    QVERIFY(std::ranges::any_of(reading.assumptions, [](const Assumption& each) {
      return each.kind == AssumptionKind::otherScores && each.taken == "NPS" && each.because == "CSAT";
    }));
    const auto spelled = oddReading("Member,Rating,Metric", [](int at) {
      const char* kind = at % 4 == 0 ? ",CSAT" : at % 4 == 1 ? ",nps" : ",NPS";
      return "m" + std::to_string(at) + "," + (at % 4 == 0 ? upTo(5, at) : upTo(10, at, 0)) + kind;
    });
    QCOMPARE(spelled.mapping.rows->front().is, (std::vector<std::string>{"NPS", "nps"}));
    const auto effort = oddReading("Member,Rating,Score type", [](int at) {
      return "m" + std::to_string(at) + "," + (at % 3 == 0 ? upTo(7, at) + ",CES" : upTo(5, at) + ",CSAT");
    });
    QCOMPARE(effort.mapping.rows->front().is, std::vector<std::string>{"CSAT"});
    QCOMPARE(effort.mapping.overall->scale->scale.high, 5.0);
    const auto topics = oddReading("Member,Rating,Topic", [](int at) {
      return "m" + std::to_string(at) + "," + upTo(5, at) + (at % 3 == 0 ? ",CES" : ",CSAT");
    });
    QVERIFY(!topics.mapping.rows);
    const auto plain = oddReading("Member,Rating,Survey type", [](int at) {
      return "m" + std::to_string(at) + "," + upTo(5, at) + (at % 3 == 0 ? ",Phone" : ",Web");
    });
    QVERIFY(!plain.mapping.rows);
  }

  void marksUpToTwentyAreNoHundreds() {
    const auto reading = oddReading("Client;Note accueil;Note generale", [](int at) {
      return "c" + std::to_string(at) + ";" + upTo(20, at, 0) + ";" + upTo(16, at + 1, 2);
    });
    QVERIFY(reading.usable && reading.mapping.overall);
    QCOMPARE(reading.mapping.overall->scale->scale.high, 20.0);
    const auto points = oddReading("Client;Score accueil;Score overall", [](int at) {
      return "c" + std::to_string(at) + ";" + upTo(96, at * 5, 0) + ";" + upTo(88, at * 7, 2);
    });
    QCOMPARE(points.mapping.overall->scale->scale.high, 100.0);
  }

  void shortCommentsAreNoScale() {
    const auto reading = oddReading(",Web,,Shop,\nNr,Rating,Remarks,Rating,Remarks", [](int at) {
      return std::to_string(at) + "," + upTo(5, at) + (at % 2 == 0 ? ",good" : ",bad") + "," + upTo(5, at + 1) +
             (at % 3 == 0 ? ",ok" : ",very good");
    });
    QCOMPARE(titlesOf(reading), (std::vector<std::string>{"Web", "Shop"}));
    QVERIFY(reading.mapping.touchpoints.front().stage.empty());
  }

  void aWholeScaleOfWordsIsOneUnderAnyHeader() {
    const std::array words{"Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "Very dissatisfied"};
    const auto reading = oddReading("Member,Feedback", [&words](int at) {
      return "m" + std::to_string(at) + "," + words[static_cast<std::size_t>(at * 7 % 5)];
    });
    QVERIFY(reading.usable && reading.mapping.overall);
    QCOMPARE(oddColumn(reading, "Feedback").role, ColumnRole::overall);
  }

  void headingsNameOnlyWhatStandsAlone() {
    const auto row = [](int at) {
      return std::to_string(at) + "," + upTo(5, at) + "," + upTo(5, at + 1) + "," + upTo(5, at + 2) + "," +
             upTo(5, at + 3);
    };
    const auto titles = titlesOf(oddReading(",Web,,Shop,\nNr,Rating,Speed,Rating,Speed", row));
    QVERIFY(std::ranges::find(titles, std::string("Speed")) != titles.end());
    QCOMPARE(titlesOf(oddReading("user,Rating for orders > 100 EUR,Rating of *desk* and *room*,Rating of staff,Overall",
                                 row))
                 .at(0),
             std::string("Rating for orders > 100 EUR"));
  }

  void titlesAreCleared() {
    const auto row = [](int at) {
      return "u" + std::to_string(at) + "," + upTo(5, at) + "," + upTo(5, at + 1) + "," + upTo(5, at + 2);
    };
    QCOMPARE(titlesOf(oddReading("user,How happy are you with us? >> Web,How happy are you with us? >> Parcel,Overall",
                                 row)),
             (std::vector<std::string>{"Web", "Parcel"}));
    QCOMPARE(titlesOf(oddReading("user,sat_grp/desk,sat_grp/room,Overall", row)),
             (std::vector<std::string>{"desk", "room"}));
    QCOMPARE(titlesOf(oddReading("user,How satisfied were you with *the desk*?,How satisfied were you with *parking*?,"
                                 "Overall",
                                 row)),
             (std::vector<std::string>{"The desk", "Parking"}));
  }

  void aDayThatNobodyAnsweredOnIsNone() {
    const auto reading = oddReading("id,submitdate,Desk rating,Overall", [](int at) {
      return std::to_string(at) + ",1980-01-01 00:00:00," + upTo(5, at) + "," + upTo(5, at + 1);
    });
    QVERIFY(!reading.mapping.time);
    QCOMPARE(oddColumn(reading, "submitdate").reason, RoleReason::dayNotKept);
  }

  void answersThatBecameDaysAreToldOf() {
    const auto reading = oddReading("Customer,Desk (out of 5),Overall (out of 5)", [](int at) {
      return "c" + std::to_string(at) + ",2026-0" + upTo(5, at) + "-05," + upTo(5, at + 1);
    });
    QVERIFY(!reading.mapping.time);
    const auto& column = oddColumn(reading, "Desk (out of 5)");
    QCOMPARE(column.reason, RoleReason::scoreDates);
    QVERIFY(!column.sure && column.runnerUp == ColumnRole::touchpoint);
    const auto named = oddReading("Customer,Desk rating,Overall rating", [](int at) {
      return "c" + std::to_string(at) + ",2026-0" + upTo(5, at) + "-05," + upTo(5, at + 1);
    });
    QVERIFY(!named.mapping.time);
  }

  void stampsOfMachinesAreTimes() {
    const auto reading = oddReading("memberId,ts,desk_rating,overall", [](int at) {
      return std::to_string(at) + "," + std::to_string(1772356718275 + at * 26'801'117LL) + "," + upTo(5, at) + "," +
             upTo(5, at + 1);
    });
    QVERIFY(reading.mapping.time);
    QCOMPARE(reading.mapping.time->format, std::string("unix_ms"));
  }

  void codesOfPanelsArePeople() {
    for (const char* header : {"panel_id", "Participant code", "respondent_ref"}) {
      const auto reading = oddReading(std::string(header) + ",Desk,Overall satisfaction", [](int at) {
        return "p" + std::to_string(at / 2) + "," + upTo(5, at) + "," + upTo(5, at + 1);
      });
      QVERIFY2(reading.mapping.respondent && reading.mapping.respondent->header == header, header);
    }
  }

  void formulasWithoutValuesAreSeen() {
    QCOMPARE(textOfSheet("<worksheet><sheetData><row><c><f>B2*2</f></c><c><f>A1</f><v>7</v></c><c/></row>"
                         "</sheetData></worksheet>"),
             textOfSheet("<worksheet><sheetData><row><c t=\"str\"><v>=B2*2</v></c><c><v>7</v></c><c/></row>"
                         "</sheetData></worksheet>"));
    QCOMPARE(
        textOfSheet("<worksheet><sheetData><row><c t=\"str\"><f>IF(B2=1,B2,\"\")</f><v></v></c><c><v>7</v></c></row>"
                    "</sheetData></worksheet>"),
        textOfSheet("<worksheet><sheetData><row><c/><c><v>7</v></c></row></sheetData></worksheet>"));
    const auto reading = oddReading("Customer,Desk,Overall", [](int at) {
      return "c" + std::to_string(at) + ",=B" + std::to_string(at) + "*5," + upTo(5, at);
    });
    QCOMPARE(oddColumn(reading, "Desk").reason, RoleReason::formulas);
  }
};

THROUGHLINE_TEST(OddColumnsTest)
#include "odd_columns_test.moc"
