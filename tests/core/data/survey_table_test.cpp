#include "core/data/reading/reading.h"
#include "tests/support/read_table.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <functional>

using namespace throughline;
using namespace throughline::data;

namespace {

Reading readingOfTable(const std::string& header, const std::function<std::string(int)>& row, int rows = 60) {
  return test::readingOf(test::tableOf(header, rows, row));
}

/// Numbers from 1 that look thrown.
int thrown(int row, int most, int seed = 0) {
  auto mixed = static_cast<std::uint32_t>(row) * 0x9E3779B9U + static_cast<std::uint32_t>(seed) * 0x85EBCA6BU;
  for (const std::uint32_t factor : {0x7FEB352DU, 0x846CA68BU})
    mixed = (mixed ^ (mixed >> 16)) * factor;
  return 1 + static_cast<int>((mixed ^ (mixed >> 16)) % static_cast<std::uint32_t>(most));
}

/// Marks of one person that go with each other: a mood, and what was met.
int felt(int row, int seed) {
  return std::clamp((thrown(row, 5) * 2 + thrown(row, 5, seed)) / 3, 1, 5);
}

std::string number(int value) {
  return std::to_string(value);
}

bool isTouchpoint(const Reading& reading, const std::string& column) {
  return std::ranges::any_of(reading.mapping.touchpoints,
                             [&](const auto& each) { return each.score.column.text() == column; });
}

const MappedScale& scaleOf(const Reading& reading, const std::string& column) {
  for (const auto& each : reading.mapping.touchpoints)
    if (each.score.column.text() == column)
      return *each.score.scale;
  if (!reading.mapping.overall || reading.mapping.overall->column.text() != column)
    qFatal("no rating %s", column.c_str());
  return *reading.mapping.overall->scale;
}

bool says(const Reading& reading, AssumptionKind kind, const std::string& column) {
  return std::ranges::any_of(reading.assumptions,
                             [&](const Assumption& each) { return each.kind == kind && each.column == column; });
}

bool leavesOut(const Reading& reading, const std::string& column, const std::string& value) {
  return reading.mapping.rows && std::ranges::any_of(*reading.mapping.rows, [&](const RowRule& rule) {
           return rule.column.text() == column && std::ranges::find(rule.isNot, value) != rule.isNot.end();
         });
}

} // namespace

/// Survey tables whose headers, labels and rows tell more than the numbers do.
class SurveyTableTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void labelsSayWhichEndIsGood_data() {
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("lower");
    QTest::newRow("before") << QStringList{"1 - Excellent", "2 - Good", "3 - Fair", "4 - Poor", "5 - Very poor"}
                            << true;
    QTest::newRow("equals") << QStringList{"1 = sehr gut", "2 = gut", "3 = mittel", "4 = schlecht", "5 = sehr schlecht"}
                            << true;
    QTest::newRow("behind") << QStringList{"muy satisfecho (1)", "satisfecho (2)", "neutral (3)", "insatisfecho (4)",
                                           "muy insatisfecho (5)"}
                            << true;
    QTest::newRow("brackets") << QStringList{"(1) Very easy", "(2) Easy", "(3) Neutral", "(4) Difficult",
                                             "(5) Very difficult"}
                              << true;
    QTest::newRow("ends") << QStringList{"1 (very good)", "2", "3", "4", "5 (very bad)"} << true;
    QTest::newRow("one end") << QStringList{"1", "2", "3", "4", "5 - very bad"} << true;
    QTest::newRow("upwards") << QStringList{"1 - Poor", "2 - Fair", "3 - Good", "4 - Very good", "5 - Excellent"}
                             << false;
  }
  void labelsSayWhichEndIsGood() {
    QFETCH(QStringList, cells);
    QFETCH(bool, lower);
    const auto reading = readingOfTable("who,Garden,Kitchen,Overall", [&](int row) {
      const auto cell = [&](int seed) { return cells[thrown(row, 5, seed) - 1].toStdString(); };
      return "p" + number(row) + "," + cell(1) + "," + cell(2) + "," + cell(3);
    });
    for (const char* column : {"Garden", "Kitchen", "Overall"}) {
      QCOMPARE(scaleOf(reading, column).scale.lowerIsBetter, lower);
      QCOMPARE(scaleOf(reading, column).scale.high, 5.0);
    }
  }
  void numberedChoicesAreNoRating() {
    const auto reading = readingOfTable("who,Entrance,Garden rating,Kitchen rating,Overall", [](int row) {
      const std::vector<std::string> doors{"(1) North", "(2) South", "(3) East", "(4) West", "(5) Roof"};
      return "p" + number(row) + "," + doors[static_cast<std::size_t>(thrown(row, 5, 9) - 1)] + "," +
             number(thrown(row, 5, 1)) + "," + number(thrown(row, 5, 2)) + "," + number(thrown(row, 5, 3));
    });
    QVERIFY(!isTouchpoint(reading, "Entrance"));
    QVERIFY(isTouchpoint(reading, "Garden rating"));
    QCOMPARE(reading.mapping.segments.size(), std::size_t(1));
  }
  void aWordBelongsToItsLanguage_data() {
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("lower");
    QTest::newRow("fr") << "Adhérent,Note commande,Note du magasin,Note globale" << false;
    QTest::newRow("de") << "Kunde,Note Bestellung,Note Filiale,Gesamtnote" << true;
    QTest::newRow("unknown") << "x,Note A,Note B,Note C" << true;
  }
  void aWordBelongsToItsLanguage() {
    QFETCH(QString, header);
    QFETCH(bool, lower);
    const auto reading = readingOfTable(header.toStdString(), [](int row) {
      return "k" + number(row) + "," + number(thrown(row, 5, 1)) + "," + number(thrown(row, 5, 2)) + "," +
             number(thrown(row, 5, 3));
    });
    const auto column = header.split(',')[1].toStdString();
    QCOMPARE(scaleOf(reading, column).scale.lowerIsBetter, lower);
    QCOMPARE(says(reading, AssumptionKind::direction, column), lower); // marks may be given the other way round
  }
  void moreStarsAreBetter() {
    const auto reading = readingOfTable("Nr;Note Zimmer;Note Essen", [](int row) {
      const auto stars = [&](int seed) { return number(thrown(row, 5, seed)) + " Sterne"; };
      return number(row) + ";" + stars(1) + ";" + stars(2);
    });
    QVERIFY(!scaleOf(reading, "Note Zimmer").scale.lowerIsBetter);
  }
  void whatTheHeaderSaysOfCodesHolds() {
    const auto reading = readingOfTable("\"case\",\"Bike (0 = did not use, 1 = very bad, 5 = very good)\",\"Bus (1 = "
                                        "very bad, 5 = very good, 6 = don't "
                                        "know)\",\"Overall (1-5, 8 = refused)\"",
                                        [](int row) {
                                          return number(row) + "," + number(thrown(row, 6, 1) - 1) + "," +
                                                 number(thrown(row, 6, 2)) + "," +
                                                 number(row % 9 == 0 ? 8 : thrown(row, 5, 3));
                                        });
    QCOMPARE(reading.mapping.touchpoints.size(), std::size_t(2));
    for (const auto& [at, code] : {std::pair{0, "0"}, std::pair{1, "6"}}) {
      const auto& score = reading.mapping.touchpoints[static_cast<std::size_t>(at)].score;
      QCOMPARE(score.scale->scale.low, 1.0);
      QCOMPARE(score.scale->scale.high, 5.0);
      QVERIFY(std::ranges::find(score.missing, code) != score.missing.end());
    }
  }
  void labelsOfNoAnswerAreCodes() {
    const auto reading = readingOfTable("who,Taxi rating,Overall rating", [](int row) {
      const std::vector<std::string> cells{"1 - Bad",       "2 - Fair",      "3 - Good",
                                           "4 - Very good", "5 - Excellent", "6 - Did not use"};
      return "p" + number(row) + "," + cells[static_cast<std::size_t>(thrown(row, 6, 1) - 1)] + "," +
             number(thrown(row, 5, 2));
    });
    QCOMPARE(scaleOf(reading, "Taxi rating").scale.high, 5.0);
  }
  void aStepOverTheTopIsSaid() {
    const auto reading = readingOfTable("who,Bed,Bath,Overall", [](int row) {
      const auto mark = [row](int seed) { return number(row % 8 == seed ? 7 : thrown(row, 5, seed)); };
      return "p" + number(row) + "," + mark(1) + "," + mark(2) + "," + mark(3);
    });
    QVERIFY(says(reading, AssumptionKind::scaleFromValues, "Bed"));
  }
  void aNumberBelowAllMarksIsACode_data() {
    QTest::addColumn<QString>("code");
    for (const char* code : {"-66", "-55", "-9999", "-6", "9998", "96"})
      QTest::newRow(code) << code;
  }
  void aNumberBelowAllMarksIsACode() {
    QFETCH(QString, code);
    const auto reading = readingOfTable("who,Satisfaction with bar,Overall satisfaction", [&](int row) {
      return "p" + number(row) + "," + number(thrown(row, 5, 1)) + "," +
             (row % 7 == 3 ? code.toStdString() : number(thrown(row, 5, 2)));
    });
    QVERIFY(reading.mapping.overall && reading.mapping.overall->column.header == "Overall satisfaction");
    QVERIFY(says(reading, AssumptionKind::codesMissing, "Overall satisfaction"));
    QCOMPARE(scaleOf(reading, "Overall satisfaction").scale.low, 1.0);
  }
  void noOtherColumnTakesThePlaceOfTheOverallScore() {
    const auto reading = readingOfTable("who,Satisfaction,Overall", [](int row) {
      const std::vector<std::string> words{"wonky", "dandy", "meh"};
      return "p" + number(row) + "," + number(thrown(row, 5, 1)) + "," +
             words[static_cast<std::size_t>(thrown(row, 3, 2) - 1)];
    });
    QVERIFY(!reading.mapping.overall);
    const auto overall = std::ranges::find(reading.columns, "Overall", &ColumnReading::column);
    QVERIFY(!overall->sure);
  }
  void countsAndCodesAreNoTouchpoints() {
    const auto reading = readingOfTable(
        "Guest,Desk no,Zone,Towels,Pool,Bar,Gym,Overall",
        [](int row) {
          return "g" + number(row) + "," + number(thrown(row, 5, 71)) + "," + number(thrown(row, 5, 72)) + "," +
                 number(thrown(row, 5, 73)) + "," + number(felt(row, 1)) + "," + number(felt(row, 2)) + "," +
                 number(felt(row, 3)) + "," + number(felt(row, 4));
        },
        400);
    for (const char* column : {"Zone", "Towels"}) {
      QVERIFY2(!isTouchpoint(reading, column), column);
      QVERIFY2(says(reading, AssumptionKind::maybeRating, column), column);
    }
    for (const char* column : {"Pool", "Bar", "Gym"})
      QVERIFY2(isTouchpoint(reading, column), column);
  }
  void unrelatedRatingsStayWhereNoneGoTogether() {
    const auto reading = readingOfTable("Guest,Zone,Towels,Pool,Overall", [](int row) {
      return "g" + number(row) + "," + number(thrown(row, 5, 1)) + "," + number(thrown(row, 5, 2)) + "," +
             number(thrown(row, 5, 3)) + "," + number(thrown(row, 5, 4));
    });
    QCOMPARE(reading.mapping.touchpoints.size(), std::size_t(3));
  }
  void touchpointsOfTheirOwnStay() {
    const auto reading = readingOfTable(
        "Guest,Website,Order,Pool,Bar,Overall",
        [](int row) {
          const auto mark = [row](int seed) { return thrown(row, 5, seed); };
          return "g" + number(row) + "," + number(mark(21)) + "," + number(mark(22)) + "," + number(mark(23)) + "," +
                 number(mark(24)) + "," + number((mark(23) + mark(24)) / 2);
        },
        400);
    QCOMPARE(reading.mapping.touchpoints.size(), std::size_t(4));
  }
  void aColumnWithinAGridStays() {
    const auto reading = readingOfTable("Guest,Pool,Zone,Bar,Gym,Overall", [](int row) {
      return "g" + number(row) + "," + number(felt(row, 1)) + "," + number(thrown(row, 5, 72)) + "," +
             number(felt(row, 2)) + "," + number(felt(row, 3)) + "," + number(felt(row, 4));
    });
    QCOMPARE(reading.mapping.touchpoints.size(), std::size_t(4));
  }
  void aHardQuestionTurnsNoOther() {
    const auto reading = readingOfTable("Case,How difficult was the form?,Website,Overall satisfaction", [](int row) {
      return number(row) + "," + number(thrown(row, 5, 1)) + "," + number(thrown(row, 5, 2)) + "," +
             number(thrown(row, 5, 3));
    });
    QVERIFY(scaleOf(reading, "How difficult was the form?").scale.lowerIsBetter);
    QVERIFY(!scaleOf(reading, "Overall satisfaction").scale.lowerIsBetter);
  }
  void recommendationsMayBeCountedFromOne() {
    const auto reading = readingOfTable(
        "id,Satisfaction with bar,Would you recommend us?",
        [](int row) { return number(row) + "," + number(thrown(row, 5, 1)) + "," + number(thrown(row, 11, 2)); }, 120);
    QCOMPARE(scaleOf(reading, "Would you recommend us?").scale.low, 1.0);
    QCOMPARE(scaleOf(reading, "Would you recommend us?").scale.high, 11.0);
    QVERIFY(says(reading, AssumptionKind::scaleFromValues, "Would you recommend us?"));
  }
  void testsOfTheAuthorAreLeftOut() {
    const auto status = readingOfTable("Antwort-ID,Statut,Arrivée,Satisfaction globale", [](int row) {
      return "r" + number(row) + "," + (row < 3 ? "Aperçu de l'enquête" : "Adresse IP") + "," +
             number(thrown(row, 5, 1)) + "," + number(thrown(row, 5, 2));
    });
    QVERIFY(leavesOut(status, "Statut", "Aperçu de l'enquête"));
    const auto flagged = readingOfTable("lfdn;tester;Zufriedenheit Bad;Zufriedenheit gesamt", [](int row) {
      return number(row) + ";" + (row < 4 ? "1" : "0") + ";" + number(thrown(row, 5, 1)) + ";" +
             number(thrown(row, 5, 2));
    });
    QVERIFY(leavesOut(flagged, "tester", "1"));
    const auto mail = readingOfTable("Email,Satisfaction with bar,Overall satisfaction", [](int row) {
      return (row < 2 ? "test" + number(row) + "@test.org" : "lea" + number(row) + "@example.com") + "," +
             number(thrown(row, 5, 1)) + "," + number(thrown(row, 5, 2));
    });
    QVERIFY(leavesOut(mail, "Email", "test1@test.org"));
    QVERIFY(mail.mapping.respondent && mail.mapping.respondent->header == "Email");
  }
  void unfinishedRowsAreSaid() {
    const auto reading = readingOfTable("ResponseId,Finished,Satisfaction,Overall satisfaction", [](int row) {
      return "R_" + number(row) + "," + (row % 5 == 0 ? "False" : "True") + "," + number(thrown(row, 5, 1)) + "," +
             number(thrown(row, 5, 2));
    });
    QVERIFY(says(reading, AssumptionKind::partialKept, "Finished"));
  }
  void groupsOfTheRecommendationAreNoSegment() {
    const auto reading = readingOfTable("id,Q1_NPS_GROUP,Empfehlung", [](int row) {
      const int mark = thrown(row, 11, 1) - 1;
      return number(row) + "," + (mark < 7 ? "Kritiker" : mark < 9 ? "Passive" : "Förderer") + "," + number(mark);
    });
    QVERIFY(reading.mapping.segments.empty());
  }
  void countedAnswersAreNoResponses() {
    const std::vector<std::string> rows{"Check-in,40,30,20,10", "Check-out,25,50,15,10", "Bar,10,20,30,40"};
    const auto reading = readingOfTable(
        "Item,Excellent,Good,Fair,Poor", [&](int row) { return rows[static_cast<std::size_t>(row)]; }, 3);
    QVERIFY(!reading.usable);
    QVERIFY(reading.shape == RowShape::frequencies);
  }
  void aTableOnItsSideIsNotRead() {
    std::string header = "Item";
    for (int person = 1; person <= 30; ++person)
      header += ",P" + number(person);
    const std::vector<std::string> items{"Check-in", "Bar", "Overall satisfaction"};
    const auto reading = readingOfTable(
        header,
        [&](int row) {
          std::string line = items[static_cast<std::size_t>(row)];
          for (int person = 1; person <= 30; ++person)
            line += "," + number(thrown(person, 5, row));
          return line;
        },
        3);
    QVERIFY(!reading.usable);
    QVERIFY(reading.shape == RowShape::questions);
  }
  void wordsAreOneWhateverTheirCapitals() {
    const auto reading = readingOfTable("who,Tour,Overall", [](int row) {
      const std::vector<std::string> words{"very poor", "poor", "average", "good", "very good"};
      const auto word = [&](int seed) {
        std::string text = words[static_cast<std::size_t>(thrown(row, 5, seed) - 1)];
        const std::size_t capitals = thrown(row, 3, seed + 50) == 1 ? 1 : thrown(row, 2, seed + 51) == 1 ? 99 : 0;
        for (std::size_t at = 0; at < std::min(capitals, text.size()); ++at)
          text[at] = text[at] == ' ' ? ' ' : static_cast<char>(text[at] - 32);
        const auto blank = text.find(' ');
        return blank != std::string::npos && thrown(row, 2, seed + 52) == 1 ? text.insert(blank, " ") : text;
      };
      return "p" + number(row) + "," + word(1) + "," + word(2);
    });
    QVERIFY(reading.mapping.overall.has_value());
    QVERIFY(isTouchpoint(reading, "Tour"));
  }
  void reportMarksOfTheNetherlandsBeginAtOne() {
    const auto reading = readingOfTable("Klant,Rapportcijfer balie,Rapportcijfer totaal", [](int row) {
      return "k" + number(row) + "," + number(thrown(row, 7, 1) + 3) + "," + number(thrown(row, 7, 2) + 3);
    });
    QCOMPARE(scaleOf(reading, "Rapportcijfer balie").scale.low, 1.0);
  }
  void rowsOfFiguresBelowTheAnswersAreTotals() {
    for (const auto& cells : {std::vector<std::string_view>{"N", "", "54", "53"},
                              {"Std. deviation", "", "1.1"},
                              {"% Top 2", "", "0.7"},
                              {"Standardabweichung", "", "1,1"}})
      QVERIFY2(startsAsTotal(cells), std::string(cells[0]).c_str());
    for (const auto& cells : {std::vector<std::string_view>{"N", "", "4", "5"}, {"N", "x", "54", "53"}, {"Top", "3"}})
      QVERIFY(!startsAsTotal(cells));
  }
  void aWeightMayBeShort() {
    const auto reading = readingOfTable("RESPID,Satisfaction,Overall satisfaction,WGT", [](int row) {
      return number(1000 + row) + "," + number(thrown(row, 5, 1)) + "," + number(thrown(row, 5, 2)) + ",1." +
             number(thrown(row, 9, 3));
    });
    QVERIFY(reading.mapping.weight && reading.mapping.weight->header == "WGT");
  }
};

THROUGHLINE_TEST(SurveyTableTest)
#include "survey_table_test.moc"
