#include "core/data/sources/replaced_source.h"
#include "core/tasks/import_task.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using data::ImportRemark;
using test::ImportDesk;

/// What the whole file says beside the first thousand rows.
class SecondLookTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void rowsFurtherDownMayChangeTheReading() {
    std::string text = "id,date,Shop,Hotline,Overall rating\n";
    for (int row = 0; row < 3'000; ++row) { // the first thousand say neither which is the day nor that 10 is possible
      const int day = row < 1'200 ? 1 + row % 12 : 13 + row % 15;
      const int most = row < 1'200 ? 5 : 10;
      text += std::to_string(row) + "," + (day < 10 ? "0" : "") + std::to_string(day) + "/05/2026," +
              std::to_string(1 + row % most) + "," + std::to_string(1 + (row + 1) % most) + "," +
              std::to_string(1 + (row + 2) % most) + "\n";
    }
    ImportDesk desk;
    const auto path = desk.write("later.csv", text);
    const auto preview = tasks::dryRunImport({.data = path, .mapping = {}, .mapTitle = {}}, {});
    QOK(preview);
    QCOMPARE(preview->rejectedTotal, std::int64_t(0));
    QCOMPARE(preview->mapping.time->format, std::string("dd/MM/yyyy"));
    QCOMPARE(preview->mapping.touchpoints[0].score.scale->scale.high, 10.0);
    const auto summary = desk.import(path);
    QOK(summary);
    QCOMPARE(summary->responses, std::int64_t(3'000));
    QCOMPARE(summary->rejectedTotal, std::int64_t(0));
    QVERIFY(std::ranges::any_of(summary->assumptions, [](const auto& assumption) {
      return assumption.kind == data::AssumptionKind::laterRows && assumption.column == "Shop";
    }));
    QCOMPARE(desk.load().responses.count, std::size_t(3'000));
    QVERIFY(desk.workspace().check({}).ok());
  }

  void blanksTakenForNotReachedAreSaidWithTheirCount() {
    std::string text = "id,Shop,Hotline,Overall rating\n";
    for (int row = 0; row < 2'000; ++row)
      text += std::to_string(row) + "," + std::to_string(1 + row % 5) + "," +
              (row % 4 == 0 ? std::string() : std::to_string(1 + (row + 1) % 5)) + "," +
              std::to_string(1 + (row + 2) % 5) + "\n";
    ImportDesk desk;
    const auto path = desk.write("blank.csv", text);
    const auto saidIn = [](const auto& assumptions) {
      return std::ranges::find(assumptions, data::AssumptionKind::blankNotReached, &data::Assumption::kind);
    };
    const auto preview = tasks::dryRunImport({.data = path, .mapping = {}, .mapTitle = {}}, {});
    QOK(preview);
    const auto before = saidIn(preview->assumptions);
    QVERIFY(before != preview->assumptions.end() && before->taken == "500" && before->because == "500 of 2000");
    auto mapping = preview->mapping;
    for (auto& touchpoint : mapping.touchpoints)
      touchpoint.score.notMet = {"-"};
    const auto summary = desk.import(path, mapping);
    QOK(summary);
    QVERIFY(saidIn(summary->assumptions) == summary->assumptions.end()); // now a blank is no answer
  }

  void blanksAreAskedFirstWhereNearlyEverybodyAnswered() {
    for (const int blanks : {19, 20}) { // of 400: a twentieth is no longer few
      std::string text = "id,Shop,Hotline,Overall rating\n";
      for (int row = 0; row < 400; ++row)
        text += std::to_string(row) + "," + std::to_string(1 + row % 5) + "," +
                (row < blanks ? std::string() : std::to_string(1 + (row + 1) % 5)) + "," +
                std::to_string(1 + (row + 2) % 5) + "\n";
      ImportDesk desk;
      const auto path = desk.write("few.csv", text);
      const auto preview = tasks::dryRunImport({.data = path, .mapping = {}, .mapTitle = {}}, {});
      QOK(preview);
      QVERIFY(preview->assumptions.size() > 1);
      QCOMPARE(preview->assumptions.front().kind == data::AssumptionKind::blankNotReached, blanks == 19);
    }
  }

  void whatIsNotKnownIsSaidApartFromWhatDidNotApply() {
    constexpr const char* nothing[] = {"Don't know", "Not applicable", "99", ""};
    std::string text = "id,Shop,Hotline,Overall rating\n";
    for (int row = 0; row < 400; ++row)
      text += std::to_string(row) + "," + std::to_string(1 + row % 5) + "," +
              (row % 2 == 0 ? std::string(nothing[row / 2 % 4]) : std::to_string(1 + row / 2 % 5)) + "," +
              std::to_string(1 + (row + 2) % 5) + "\n";
    ImportDesk desk;
    const auto summary = desk.import(desk.write("nothing.csv", text));
    QOK(summary);
    const auto said = [&summary](data::AssumptionKind kind) {
      const auto found = std::ranges::find(summary->assumptions, kind, &data::Assumption::kind);
      return found == summary->assumptions.end() ? data::Assumption{} : *found;
    };
    QCOMPARE(said(data::AssumptionKind::notApplicable).because, std::string("50"));
    QCOMPARE(said(data::AssumptionKind::dontKnow).taken, std::string("Don't know: 50, 99: 50"));
    QCOMPARE(said(data::AssumptionKind::dontKnow).because, std::string("100 of 400"));
    QCOMPARE(said(data::AssumptionKind::blankNotReached).taken, std::string("50"));
  }

  void cutsOfScalesInWordsAreSaidInWords() {
    constexpr const char* words[] = {"Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "Very dissatisfied"};
    std::string text = "id,Shop,Hotline,Overall\n";
    for (int row = 0; row < 60; ++row)
      text +=
          "c" + std::to_string(row) + "," + words[row % 5] + "," + words[(row + 2) % 5] + "," + words[row % 3] + "\n";
    ImportDesk desk;
    const auto summary = desk.import(desk.write("words.csv", text));
    QOK(summary);
    const auto cut = std::ranges::find(summary->assumptions, data::AssumptionKind::failureCut, &data::Assumption::kind);
    QVERIFY(cut != summary->assumptions.end());
    QCOMPARE(cut->taken, std::string("\"Dissatisfied\" or worse"));
    QCOMPARE(cut->because, std::string("\"Very dissatisfied\" to \"Very satisfied\""));
  }

  void answersThatOnlyHaveAnIdNameNoCustomers() {
    std::string text = "Response ID,Shop,Hotline,Overall rating\n";
    for (int row = 0; row < 60; ++row)
      text += "R" + std::to_string(row) + "," + std::to_string(1 + row % 5) + "," + std::to_string(1 + (row + 1) % 5) +
              "," + std::to_string(1 + (row + 2) % 5) + "\n";
    ImportDesk desk;
    QOK(desk.import(desk.write("ids.csv", text)));
    const auto feedback = desk.load();
    QVERIFY(!feedback.sources.front().namesCustomers);
    QCOMPARE(feedback.respondents, std::int64_t(60));
  }

  void rowsThatAreTheSameInEveryColumnAreCountedAndSaid() {
    std::string text = "date,Shop,Hotline,Overall rating\n";
    for (int row = 0; row < 60; ++row) // each of 20 rows three times
      text += "2026-05-" + std::to_string(10 + row % 20) + "," + std::to_string(1 + row % 5) + "," +
              std::to_string(1 + (row + 1) % 5) + "," + std::to_string(1 + (row + 2) % 5) + "\n";
    ImportDesk desk;
    const auto summary = desk.import(desk.write("same.csv", text));
    QOK(summary);
    QCOMPARE(summary->responses, std::int64_t(60));
    const auto said = std::ranges::find(summary->remarks, data::ImportRemarkKind::sameRows, &ImportRemark::kind);
    QVERIFY(said != summary->remarks.end());
    QCOMPARE(said->count, std::int64_t(40));
    QCOMPARE(desk.load().sources.front().sameRows, std::int64_t(40)); // the source knows it from then on
    QVERIFY(desk.workspace().check({}).ok());
    QVERIFY(data::replacedSources(desk.workspace().database())->empty());
  }

  void slipsFurtherDownChangeNothing() {
    std::string text = "id,Shop,Hotline,Overall rating\n";
    for (int row = 0; row < 3'000; ++row)
      text += std::to_string(row) + "," + (row % 300 == 299 ? "55" : std::to_string(1 + row % 5)) + "," +
              std::to_string(1 + (row + 1) % 5) + "," + std::to_string(1 + (row + 2) % 5) + "\n";
    ImportDesk desk;
    const auto summary = desk.import(desk.write("slips.csv", text));
    QOK(summary);
    QCOMPARE(summary->rejectedTotal, std::int64_t(10));
    QCOMPARE(summary->mapping.touchpoints[0].score.scale->scale.high, 5.0);
  }

  void aRatingThatRunsAgainstAllOthersIsSaid() {
    std::string text = "id,Shop,Hotline,Invoice,Overall rating\n";
    for (int row = 0; row < 200; ++row) {
      const int mood = 1 + row % 5, noise = (row / 5) % 2;
      text += std::to_string(row) + "," + std::to_string(std::min(5, mood + noise)) + "," +
              std::to_string(6 - std::min(5, mood + noise)) + "," + std::to_string(std::max(1, mood - noise)) + "," +
              std::to_string(mood) + "\n";
    }
    ImportDesk desk;
    const auto summary = desk.import(desk.write("turned.csv", text));
    QOK(summary);
    const auto said = std::ranges::find(summary->remarks, data::ImportRemarkKind::looksTurned, &ImportRemark::kind);
    QVERIFY(said != summary->remarks.end());
    QCOMPARE(said->text, std::string("Hotline"));
    QCOMPARE(std::ranges::count(summary->remarks, data::ImportRemarkKind::looksTurned, &ImportRemark::kind), 1);
  }
  void severalThatRunAgainstTheOverallScoreAreSaid_data() {
    QTest::addColumn<QString>("against");
    QTest::addColumn<int>("single");
    QTest::addColumn<int>("together");
    QTest::newRow("none") << "" << 0 << 0;
    QTest::newRow("half") << "AB" << 2 << 0; // "I waited too long", "The staff was rude"
    QTest::newRow("all") << "ABCD" << 0 << 4;
  }
  void severalThatRunAgainstTheOverallScoreAreSaid() {
    QFETCH(QString, against);
    QFETCH(int, single);
    QFETCH(int, together);
    std::string text = "id,A rating,B rating,C rating,D rating,Overall rating\n";
    for (int row = 0; row < 100; ++row) {
      const int mood = 1 + row % 5;
      text += std::to_string(row);
      for (const char name : {'A', 'B', 'C', 'D'}) {
        const int mark = std::clamp(mood + (row / 5 + name) % 3 - 1, 1, 5);
        text += "," + std::to_string(against.contains(QLatin1Char(name)) ? 6 - mark : mark);
      }
      text += "," + std::to_string(mood) + "\n";
    }
    ImportDesk desk;
    const auto summary = desk.import(desk.write("against.csv", text));
    QOK(summary);
    const auto most = std::ranges::find(summary->remarks, data::ImportRemarkKind::mostTurned, &ImportRemark::kind);
    QCOMPARE(most == summary->remarks.end() ? 0 : static_cast<int>(most->columns.size()), together);
    QCOMPARE(std::ranges::count(summary->remarks, data::ImportRemarkKind::looksTurned, &ImportRemark::kind), single);
  }
};

THROUGHLINE_TEST(SecondLookTest)
#include "second_look_test.moc"
