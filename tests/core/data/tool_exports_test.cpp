#include "core/data/reading/reading.h"
#include "core/data/table/rating_text.h"
#include "tests/support/import_desk.h"
#include "tests/support/read_table.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using namespace throughline::data;
using test::markOf;
using test::readingOf;
using test::tableOf;

namespace {

const ColumnReading& columnOf(const Reading& reading, const std::string& name) {
  const auto found = std::ranges::find(reading.columns, name, &ColumnReading::column);
  if (found == reading.columns.end())
    qFatal("no column %s", name.c_str());
  return *found;
}

int scoreOf(int at) {
  return (at * 7 + at / 3 * 5) % 11;
}
std::string groupOf(int score) {
  return score > 8 ? "Promoter" : score > 6 ? "Passive" : "Detractor";
}

} // namespace

/// Exports of survey tools with what those add of their own.
class ToolExportsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void groupsThatFollowFromScoresAreWorkedOut_data() {
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("scores");
    QTest::addColumn<QString>("groups");
    QTest::newRow("in two header rows")
        << "Who,Wave,Would you tell others?,,Please rate:,,,\n,,Response,Group,Desk,Shop,Till,Car"
        << "Response"
        << "Group";
    QTest::newRow("in one") << "Who,Wave,Score,Score type,Desk,Shop,Till,Car"
                            << "Score"
                            << "Score type";
    QTest::newRow("called so") << "Who,Wave,Score,NPS category,Desk,Shop,Till,Car"
                               << "Score"
                               << "NPS category";
  }
  void groupsThatFollowFromScoresAreWorkedOut() {
    QFETCH(QString, header);
    QFETCH(QString, scores);
    QFETCH(QString, groups);
    const char* words[]{"Very poor", "Poor", "Fair", "Good", "Excellent"};
    const auto reading = readingOf(tableOf(header.toStdString(), 60, [&words](int at) {
      std::string row = "w" + std::to_string(at) + ",7,";
      row += at % 9 == 0 ? "," : std::to_string(scoreOf(at)) + "," + groupOf(scoreOf(at));
      for (int column = 1; column < 5; ++column)
        row += std::string(",") + words[(at * column + at / 4) % 5];
      return row;
    }));
    QVERIFY(reading.mapping.overall.has_value());
    QCOMPARE(reading.mapping.overall->column.header, scores.toStdString());
    QCOMPARE(reading.mapping.overall->scale->scale.metric, std::string("nps"));
    QVERIFY(columnOf(reading, groups.toStdString()).reason == RoleReason::computed);
    QCOMPARE(reading.mapping.touchpoints.size(), std::size_t{4});
  }

  void groupsOfAnotherQuestionStay() {
    const auto reading = readingOf(tableOf("Who,Score,Last year,Desk", 60, [](int at) {
      return "w" + std::to_string(at) + "," + std::to_string(scoreOf(at)) + "," + groupOf(scoreOf(at + 1)) + "," +
             markOf(5, at);
    }));
    QVERIFY(columnOf(reading, "Last year").reason != RoleReason::computed);
  }

  void starsBehindAWordAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("best");
    QTest::newRow("en") << "Rated 4 out of 5 stars" << 5.0;
    QTest::newRow("de") << "Bewertet mit 4 von 5 Sternen" << 5.0;
    QTest::newRow("fr") << "Noté 4 sur 5 étoiles" << 5.0;
    QTest::newRow("es") << "Calificado con 4 de 5 estrellas" << 5.0;
    QTest::newRow("it") << "Valutata 4 stelle su 5" << 5.0;
    QTest::newRow("pt") << "Avaliado com 4 de 5 estrelas" << 5.0;
    QTest::newRow("nl") << "Beoordeeld met 4 van de 5 sterren" << 5.0;
    QTest::newRow("sv") << "Betygsatt 4 av 5 stjärnor" << 5.0;
    QTest::newRow("nb") << "Vurdert til 4 av 5 stjerner" << 5.0;
    QTest::newRow("no stars") << "Rating: 4 out of 5" << 5.0;
    QTest::newRow("no best") << "Rated 4 stars" << 0.0;
    QTest::newRow("stars first") << "4 stars out of 5" << 5.0;
  }
  void starsBehindAWordAreRead() {
    QFETCH(QString, text);
    QFETCH(double, best);
    const auto rating = ratingIn(text.toStdString(), DecimalSign::point);
    QVERIFY(rating.has_value());
    QCOMPARE(rating->value, 4.0);
    QCOMPARE(rating->outOf.value_or(0.0), best);
  }

  void otherNumbersBehindWordsAreNoStars() {
    for (const char* text : {"Step 2 of 5", "Page 3/7", "I would give it 3 or 4 stars", "Room 12", "Gate 4 of 5"})
      QVERIFY2(!ratingIn(text, DecimalSign::point), text);
  }

  void ticketsThatNobodyWasAskedAboutAreNoAnswers() {
    const char* answers[]{"Good",     "Bad", "Offered", "Not offered", "Good with comment", "Bad with comment",
                          "Unoffered"};
    const auto reading = readingOf(tableOf("Ticket ID,Satisfaction Score,Group", 80, [&answers](int at) {
      return std::to_string(30000 + at) + "," + answers[(at + at / 5) % 7] + "," + (at % 3 != 0 ? "Post" : "Shop");
    }));
    QVERIFY(reading.mapping.overall.has_value());
    for (const auto& [word, score] : reading.mapping.overall->scale->words)
      QCOMPARE(score, word.starts_with("Good") ? 100.0 : 0.0);
    QCOMPARE(reading.mapping.overall->missing.size(), std::size_t{3});
  }

  void answersOfTestsAreLeftOut_data() {
    QTest::addColumn<QString>("status");
    for (const char* status : {"Test Data", "Test response", "Testdaten", "Datos de prueba", "Dati di prova",
                               "Dados de teste", "Testgegevens", "Testdata"})
      QTest::newRow(status) << status;
    QTest::newRow("fr") << "Données de test";
    QTest::newRow("ja") << "テストデータ";
  }
  void answersOfTestsAreLeftOut() {
    QFETCH(QString, status);
    const auto reading = readingOf(tableOf("Response ID,Status,Overall,Desk", 60, [&status](int at) {
      return std::to_string(at + 1) + "," + (at % 9 == 0 ? status.toStdString() : "Complete") + "," + markOf(5, at) +
             "," + markOf(5, at + 1);
    }));
    QVERIFY(reading.mapping.rows.has_value());
    QVERIFY(leavesOutTests(reading.mapping.rows->front()));
    QCOMPARE(reading.mapping.rows->front().isNot.front(), status.toStdString());
  }

  void howMuchEffortIsARating_data() {
    QTest::addColumn<QString>("header");
    QTest::newRow("en") << "How much effort did it take?";
    QTest::newRow("de") << "Wie viel Aufwand war es?";
    QTest::newRow("es") << "¿Cuánto esfuerzo le costó?";
    QTest::newRow("fr") << "Combien d'effort cela a-t-il pris?";
    QTest::newRow("it") << "Quanto sforzo è stato necessario?";
    QTest::newRow("pt") << "Quanto esforço foi preciso?";
    QTest::newRow("nl") << "Hoeveel moeite heeft het gekost?";
    QTest::newRow("sv") << "Hur mycket ansträngning krävdes?";
    QTest::newRow("nb") << "Hvor mye innsats krevdes?";
  }
  void howMuchEffortIsARating() {
    QFETCH(QString, header);
    const auto reading = readingOf(tableOf("Who,Overall," + header.toStdString(), 60, [](int at) {
      return "w" + std::to_string(at) + "," + markOf(5, at) + "," + markOf(5, at + 1);
    }));
    QCOMPARE(reading.mapping.touchpoints.size(), std::size_t{1});
    QVERIFY(reading.mapping.touchpoints.front().score.scale->scale.lowerIsBetter);
  }
};

THROUGHLINE_TEST(ToolExportsTest)
#include "tool_exports_test.moc"
