#include "core/tasks/import_task.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using test::ImportDesk;

namespace {

constexpr const char* mappingText = R"({'layout': 'long', 'respondent': {'column': 'who'},
  'touchpoint': {'column': 'asked'}, 'score': {'column': 'given', 'scale': {'low': 1, 'high': 5}},
  'comment_questions': ['Why?']})";

std::string row(const std::string& who, const std::string& asked, const std::string& given) {
  return who + "," + asked + "," + given + "\n";
}

} // namespace

/// A person who answers a question again without a word of when.
class WavesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anAnswerMoreIsAnotherResponse_data() {
    QTest::addColumn<bool>("byQuestion");
    QTest::newRow("a wave after the other") << false;
    QTest::newRow("a question after the other") << true;
  }
  void anAnswerMoreIsAnotherResponse() {
    QFETCH(bool, byQuestion);
    std::string text = "who,asked,given\n";
    for (int who = 0; who < 20; ++who) {
      const auto name = "c" + std::to_string(who);
      if (byQuestion)
        text += row(name, "Shop", "1") + row(name, "Shop", "5") + row(name, "Hotline", "2") +
                row(name, "Hotline", "4") + row(name, "Why?", "late");
      else
        text += row(name, "Shop", "1") + row(name, "Hotline", "2") + row(name, "Why?", "late") +
                row(name, "Shop", "5") + row(name, "Hotline", "4") + row(name, "Why?", "better");
    }
    ImportDesk desk;
    const auto summary = desk.import(desk.write("waves.csv", text), test::mappingOf(mappingText));
    QOK(summary);
    QCOMPARE(summary->responses, std::int64_t(40));
    QCOMPARE(summary->feedback, std::int64_t(80));
    const auto feedback = desk.load();
    QCOMPARE(feedback.responses.count, std::size_t(40));
    QCOMPARE(feedback.respondents, std::int64_t(20));
    const auto& shop = desk.column(feedback, "Shop").score;
    QCOMPARE(std::ranges::count(shop, 1.0F), 20); // the first wave is not written over
    QCOMPARE(std::ranges::count(shop, 5.0F), 20);
    const auto& hotline = desk.column(feedback, "Hotline").score;
    for (std::size_t at = 0; at < feedback.responses.count; ++at)
      QCOMPARE(hotline[at], shop[at] == 1.0F ? 2.0F : 4.0F); // answers of one wave stay together
    const auto said =
        std::ranges::find(summary->assumptions, data::AssumptionKind::answeredAgain, &data::Assumption::kind);
    QVERIFY(said != summary->assumptions.end());
    QCOMPARE(said->taken, std::string("20"));
  }
  /// An empty cell, and a choice that is no score, open no response of their own.
  void whatIsNoScoreAnswersNothingAgain() {
    std::string text = "who,asked,given\n";
    for (int who = 0; who < 20; ++who) {
      const auto name = "c" + std::to_string(who);
      text += row(name, "Shop", "") + row(name, "Shop", "4") + row(name, "Channels", "App") +
              row(name, "Channels", "Web") + row(name, "Shop", "");
    }
    ImportDesk desk;
    const auto summary = desk.import(desk.write("choices.csv", text), test::mappingOf(mappingText));
    QOK(summary);
    QCOMPARE(summary->responses, std::int64_t(20));
    QCOMPARE(summary->feedback, std::int64_t(20));
    QVERIFY(std::ranges::find(summary->assumptions, data::AssumptionKind::answeredAgain, &data::Assumption::kind) ==
            summary->assumptions.end());
  }
  /// One name for everybody, by question: as many steps as rows.
  void oneNameForEverybodyTakesNoLongerThanOthers() {
    std::string text = "who,asked,given\n";
    for (const char* question : {"Shop", "Hotline"})
      for (int at = 0; at < 30'000; ++at)
        text += row("anonymous", question, std::to_string(1 + at % 5));
    ImportDesk desk;
    const auto summary = desk.import(desk.write("one.csv", text), test::mappingOf(mappingText));
    QOK(summary);
    QCOMPARE(summary->responses, std::int64_t(30'000));
    QCOMPARE(summary->feedback, std::int64_t(60'000));
  }
  void severalCommentsAreOneResponse() {
    std::string text = "who,asked,given\n";
    for (int who = 0; who < 20; ++who) {
      const auto name = "c" + std::to_string(who);
      text += row(name, "Why?", "late") + row(name, "Shop", "1") + row(name, "Why?", "and cold");
    }
    ImportDesk desk;
    const auto summary = desk.import(desk.write("comments.csv", text), test::mappingOf(mappingText));
    QOK(summary);
    QCOMPARE(summary->responses, std::int64_t(20));
    QVERIFY(std::ranges::find(summary->assumptions, data::AssumptionKind::answeredAgain, &data::Assumption::kind) ==
            summary->assumptions.end());
  }
};

THROUGHLINE_TEST(WavesTest)
#include "waves_test.moc"
