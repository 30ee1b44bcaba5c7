#include "tests/architecture/source_text.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace throughline;
using namespace throughline::architecture;

namespace {

using Message = test::PseudoTranslator::Message;

/// What a literal, or several behind each other, stand for.
QString textOfLiterals(const QString& literals) {
  static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
  QString text;
  for (auto matches = literal.globalMatch(literals); matches.hasNext();)
    text += matches.next().captured(1);
  static const QRegularExpression unicode(QStringLiteral("\\\\u([0-9A-Fa-f]{4})"));
  for (auto match = unicode.match(text); match.hasMatch(); match = unicode.match(text))
    text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
  text.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String("\\\""), QLatin1String("\""));
  return text.replace(QLatin1String("\\\\"), QLatin1String("\\"));
}

/// In which context the program looks texts up, by the class before ::tr.
QMap<QString, QString> contextsOfClasses(const std::vector<SourceFile>& files) {
  static const QRegularExpression declared(
      QStringLiteral("(?:struct|class) (\\w+) (?:final )?\\{\\s*Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)"));
  static const QRegularExpression object(QStringLiteral("class (\\w+) (?:final )?: public [^{]*\\{\\s*Q_OBJECT"));
  QMap<QString, QString> contexts;
  for (const auto& file : files) {
    const auto text = withoutComments(file.text);
    for (auto matches = object.globalMatch(text); matches.hasNext();) {
      const auto name = matches.next().captured(1);
      contexts[name] = QStringLiteral("throughline::ui::") + name;
    }
    for (auto matches = declared.globalMatch(text); matches.hasNext();) {
      const auto match = matches.next();
      contexts[match.captured(1)] = match.captured(2);
    }
  }
  return contexts;
}

/// Values of enums that two contexts have a word for: after "case X::y: return" or in "x == X::y ? ".
QStringList doubledWords(const std::vector<SourceFile>& files) {
  static const QRegularExpression shown(
      QStringLiteral("(\\w+::\\w+)(?::\\s*return|\\s*\\?)\\s*(\\w+)::tr\\(\\s*\"([^\"]*)\""));
  QMap<QString, QMap<QString, QString>> found;
  for (const auto& file : files)
    for (auto matches = shown.globalMatch(withoutComments(file.text)); matches.hasNext();) {
      const auto match = matches.next();
      if (match.captured(3).count(QLatin1Char(' ')) < 3) // a word, not a sentence
        found[match.captured(1)][match.captured(2)] = match.captured(3);
    }
  QStringList doubled;
  for (auto value = found.cbegin(); value != found.cend(); ++value) {
    if (value->size() < 2)
      continue;
    QStringList words;
    for (auto word = value->cbegin(); word != value->cend(); ++word)
      words.prepend(QStringLiteral("\"%1\" in %2").arg(word.value(), word.key()));
    doubled << value.key() + QStringLiteral(" is ") + words.join(QStringLiteral(" and "));
  }
  return doubled;
}

} // namespace

/// A text that is shown is looked up in the context that a translator finds it in.
class TranslationTest : public QObject {
  Q_OBJECT

  QSet<Message> messages_;
  std::vector<SourceFile> files_;
  QMap<QString, QString> contexts_;

private Q_SLOTS:
  void initTestCase() {
    messages_ = test::messagesOfSources();
    if (messages_.isEmpty())
      QSKIP("no lupdate");
    files_ = sourcesIn({QStringLiteral("ui"), QStringLiteral("app")});
    contexts_ = contextsOfClasses(files_);
    QVERIFY(messages_.size() > 500);
  }

  void everyContextOfTheTranslatorsIsOneOfTheProgram() {
    QSet<QString> known(contexts_.cbegin(), contexts_.cend());
    static const QRegularExpression direct(QStringLiteral("(?:translate|QT_TRANSLATE_NOOP)\\(\\s*\"([\\w:]+)\""));
    for (const auto& file : files_)
      for (auto matches = direct.globalMatch(file.text); matches.hasNext();)
        known.insert(matches.next().captured(1));
    QStringList lost;
    for (const auto& [context, text] : messages_)
      if (!known.contains(context))
        lost << context + QStringLiteral(": ") + text;
    for (const auto& each : lost)
      qWarning().noquote() << each;
    QVERIFY(lost.isEmpty());
  }

  /// Where a class stands before ::tr, the text is looked up in its context; lupdate must have put it there.
  void everyTextIsLookedUpWhereItIsTranslated() {
    static const QRegularExpression call(QStringLiteral("\\b(\\w+)::tr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    QStringList lost;
    int calls = 0;
    for (const auto& file : files_) {
      const auto text = withoutComments(file.text);
      for (auto matches = call.globalMatch(text); matches.hasNext(); ++calls) {
        const auto match = matches.next();
        const Message asked{contexts_.value(match.captured(1)), textOfLiterals(match.captured(2))};
        if (!messages_.contains(asked))
          lost << QStringLiteral("%1:%2: %3 / %4")
                      .arg(file.path)
                      .arg(lineAt(text, match.capturedStart()))
                      .arg(asked.first, asked.second);
      }
    }
    for (const auto& each : lost)
      qWarning().noquote() << each;
    QVERIFY(lost.isEmpty());
    QVERIFY(calls > 300);
  }

  /// A bare tr( outside of a class is looked up where the compiler finds a function of that name; lupdate names the
  /// context after whatever stands before it. Only a method of a class may leave the class out.
  void everyTextOfAFunctionSaysItsContext() {
    static const QRegularExpression bare(QStringLiteral("[^:.>\\w]tr\\("));
    static const QRegularExpression direct(QStringLiteral("\\btranslate\\(\\s*\"([\\w:]+)\""));
    QSet<QString> known;
    for (const auto& [context, text] : messages_)
      known.insert(context);
    QStringList lost;
    for (const auto& file : files_) {
      const auto text = withoutComments(file.text);
      if (file.path.startsWith(QLatin1String("app/")))
        for (auto matches = bare.globalMatch(text); matches.hasNext();)
          lost << QStringLiteral("%1:%2: tr").arg(file.path).arg(lineAt(text, matches.next().capturedStart()));
      for (auto matches = direct.globalMatch(text); matches.hasNext();)
        if (const auto match = matches.next(); !known.contains(match.captured(1)))
          lost << QStringLiteral("%1:%2: %3")
                      .arg(file.path)
                      .arg(lineAt(text, match.capturedStart()))
                      .arg(match.captured(1));
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char('\n'))));
  }

  /// A value of the vocabulary is shown by one function: no two contexts have a word for it.
  void noVocabularyIsDoubled() {
    QVERIFY2(doubledWords(files_).isEmpty(), qPrintable(doubledWords(files_).join(QLatin1Char('\n'))));
    const SourceFile once{QStringLiteral("ui/a.cpp"),
                          QStringLiteral("case Kind::service: return Words::tr(\"Service\");")};
    SourceFile again{QStringLiteral("ui/b.cpp"),
                     QStringLiteral("kind == model::Kind::service ? Others::tr(\"service\") : Others::tr(\"Other\");")};
    QCOMPARE(doubledWords({once, again}),
             QStringList{QStringLiteral("Kind::service is \"Service\" in Words and \"service\" in Others")});
    again.text.replace(QStringLiteral("Others"), QStringLiteral("Words"));
    QVERIFY(doubledWords({once, again}).isEmpty());
  }

  void aTextInAnotherContextIsCaught() {
    const std::vector<SourceFile> files{
        {QStringLiteral("ui/a.cpp"), QStringLiteral("struct Words {\n  Q_DECLARE_TR_FUNCTIONS(Other)\n};")},
        {QStringLiteral("ui/b.h"), QStringLiteral("class Panel : public QWidget {\n  Q_OBJECT\n};")}};
    const auto contexts = contextsOfClasses(files);
    QCOMPARE(contexts.value(QStringLiteral("Words")), QStringLiteral("Other"));
    QCOMPARE(contexts.value(QStringLiteral("Panel")), QStringLiteral("throughline::ui::Panel"));
    QCOMPARE(textOfLiterals(QStringLiteral("\"a \\\"b\\\" \"\n  \"c\\n\"")), QStringLiteral("a \"b\" c\n"));
  }
};

THROUGHLINE_TEST(TranslationTest)
#include "translation_test.moc"
