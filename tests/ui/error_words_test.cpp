#include "core/base/result.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/test_registry.h"
#include "ui/session/error_words.h"
#include "ui/session/thing_words.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace throughline;

/// What a person reads when something did not work.
class ErrorWordsTest : public QObject {
  Q_OBJECT

  static std::vector<ErrorCode> everyCode() {
    std::vector<ErrorCode> codes;
    for (int number = 0; number <= static_cast<int>(ErrorCode::internal); ++number)
      codes.push_back(static_cast<ErrorCode>(number));
    return codes;
  }

  static Error withAllFacts(ErrorCode code) {
    return failure(code, {{Fact::path, "/home/ada/Orders 2026.csv"},
                          {Fact::line, "17"},
                          {Fact::column, "Checkout"},
                          {Fact::name, "touchpoint"},
                          {Fact::value, "Claims"},
                          {Fact::expected, "1 to 5"},
                          {Fact::limit, "500"},
                          {Fact::version, "9"},
                          {Fact::holder, "ada on desk"},
                          {Fact::detail, "no such thing"}});
  }

private Q_SLOTS:
  /// What core names stands in the sentence in the language of the sentence.
  void thingsAreNamedInTheLanguageOfTheSentence() {
    test::PseudoTranslator pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    const auto lane = ui::thingWord("lane");
    const auto sentence = ui::sentence(failure(ErrorCode::notFound, {{Fact::name, "lane"}, {Fact::value, "Staff"}}));
    const auto step = ui::stepWord(QStringLiteral("Sample"));
    QCoreApplication::removeTranslator(&pseudo);
    QVERIFY(lane != QStringLiteral("lane"));
    QVERIFY2(sentence.contains(lane), qPrintable(sentence));
    QVERIFY(step != QStringLiteral("Sample"));
    QCOMPARE(ui::thingWord("lane"), QStringLiteral("lane"));
    QCOMPARE(ui::thingWord("names.Order"), QStringLiteral("names.Order"));
    QCOMPARE(ui::stepWord(QStringLiteral("My own")), QStringLiteral("My own"));
  }

  void everyErrorHasASentenceOfItsOwnThatSaysWhatToDo() {
    std::set<QString> sentences;
    for (const auto code : everyCode()) {
      const auto text = ui::sentence(withAllFacts(code));
      QVERIFY2(text.size() > 15, nameOf(code).data());
      QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
      QVERIFY2(sentences.insert(text).second, nameOf(code).data());
      const bool advises =
          text.count(QLatin1Char('.')) >= 2 || code == ErrorCode::nothingToUndo || code == ErrorCode::nothingToRedo;
      QVERIFY2(advises, qPrintable(text));
    }
  }

  void noSentenceLeavesAPlaceholderOrNeedsItsFacts() {
    const QRegularExpression placeholder(QStringLiteral("%[0-9]"));
    for (const auto code : everyCode()) {
      QVERIFY2(!ui::sentence(withAllFacts(code)).contains(placeholder), nameOf(code).data());
      const auto bare = ui::sentence(failure(code));
      QVERIFY2(!bare.isEmpty() && !bare.contains(placeholder), qPrintable(bare));
    }
  }

  void noSentenceHasAHoleOrBlamesTheProgram() {
    // The others are what a sentence is about: whoever makes the error gives them.
    constexpr Fact optional[]{Fact::line,    Fact::column, Fact::expected, Fact::limit,
                              Fact::version, Fact::holder, Fact::detail};
    const QRegularExpression hole(QStringLiteral("  | [.,;](?![a-z])|\\.\\.|\\(\\)|: [.,]|\\binf\\b|\\bnan\\b"));
    const auto look = [&](const Error& error) {
      const auto text = ui::sentence(error);
      QVERIFY2(!hole.match(text).hasMatch(), qPrintable(text));
      QVERIFY2(error.code == ErrorCode::internal || !text.contains(QLatin1String("defect")), qPrintable(text));
      for (const char* useless : {"earlier version", "limit not known", "unknown error"})
        QVERIFY2(!text.contains(QLatin1String(useless)), qPrintable(text));
    };
    for (const auto code : everyCode()) {
      look(withAllFacts(code));
      for (const Fact without : optional) {
        if (without == Fact::detail && code == ErrorCode::scriptEditRefused)
          continue; // it is the sentence itself
        auto error = withAllFacts(code);
        std::erase_if(error.facts, [without](const auto& fact) { return fact.first == without; });
        look(error);
      }
      auto stopped = withAllFacts(code);
      std::erase_if(stopped.facts, [](const auto& fact) { return fact.first == Fact::detail; });
      look(stopped.with(Fact::detail, "a sentence with its full stop."));
    }
  }

  void factsAppearInTheSentence() {
    const auto holds = [](ErrorCode code, const char* part) {
      return ui::sentence(withAllFacts(code)).contains(QString::fromLatin1(part));
    };
    QVERIFY(holds(ErrorCode::fileNotFound, "Orders 2026.csv"));
    QVERIFY(holds(ErrorCode::workspaceLocked, "ada on desk"));
    QVERIFY(holds(ErrorCode::columnNotFound, "Checkout"));
    QVERIFY(holds(ErrorCode::columnNotFound, "1 to 5"));
    QVERIFY(holds(ErrorCode::syntaxError, "line 17"));
    QVERIFY(holds(ErrorCode::textTooLong, "500"));
    QVERIFY(holds(ErrorCode::storageFailed, "no such thing"));
    QVERIFY(holds(ErrorCode::valueNotAllowed, "Claims"));
  }
};

THROUGHLINE_TEST(ErrorWordsTest)
#include "error_words_test.moc"
