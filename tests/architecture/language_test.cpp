#include "tests/architecture/source_text.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace throughline;
using namespace throughline::architecture;

namespace {

/// A text in English and in the language of the file: one form, or a form for each plural.
struct Translated {
  QString context;
  QString source;
  QStringList forms;
  bool isCounted = false;
  bool isFinished = true;
};

Translated readMessage(QXmlStreamReader& reader, const QString& context) {
  Translated message{.context = context,
                     .source = {},
                     .forms = {},
                     .isCounted = reader.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")};
  while (reader.readNextStartElement()) {
    if (reader.name() == QLatin1String("source"))
      message.source = reader.readElementText();
    else if (reader.name() == QLatin1String("translation")) {
      message.isFinished = !reader.attributes().hasAttribute(QLatin1String("type"));
      if (!message.isCounted)
        message.forms << reader.readElementText();
      while (message.isCounted && reader.readNextStartElement())
        message.forms << reader.readElementText();
    } else
      reader.skipCurrentElement();
  }
  return message;
}

std::vector<Translated> messagesIn(const QString& text) {
  std::vector<Translated> messages;
  QXmlStreamReader reader(text);
  QString context;
  while (!reader.atEnd()) {
    if (reader.readNext() != QXmlStreamReader::StartElement)
      continue;
    if (reader.name() == QLatin1String("name"))
      context = reader.readElementText();
    else if (reader.name() == QLatin1String("message"))
      messages.push_back(readMessage(reader, context));
  }
  return messages;
}

/// What a text hands over to the program and must stay the same in every language.
struct Marks {
  QSet<QString> places;  // %1, %n, %Ln
  qsizetype letters = 0; // of keys: &
  qsizetype lines = 0;
  qsizetype blanksBefore = 0;
  qsizetype blanksAfter = 0;
  bool asksMore = false;  // "..."
  QSet<QString> patterns; // of files: *.csv

  friend bool operator==(const Marks&, const Marks&) = default;
};

QSet<QString> found(const QString& text, const QString& pattern) {
  QSet<QString> all;
  for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
    all.insert(matches.next().captured());
  return all;
}

Marks marksOf(const QString& text) {
  const auto blanks = [](auto from, auto to) {
    return std::find_if(from, to, [](QChar c) { return c != ' '; }) - from;
  };
  return {.places = found(text, QStringLiteral("%L?(n|\\d+)")),
          .letters = text.count(QRegularExpression(QStringLiteral("&\\S"))),
          .lines = text.count(QLatin1Char('\n')),
          .blanksBefore = blanks(text.cbegin(), text.cend()),
          .blanksAfter = blanks(text.crbegin(), text.crend()),
          .asksMore = text.endsWith(QLatin1String("...")),
          .patterns = found(text, QStringLiteral("\\*\\.[\\w.]+"))};
}

/// Finished texts that have lost something on the way, or a plural form.
QStringList faultsOf(const std::vector<Translated>& messages) {
  qsizetype plurals = 0;
  for (const auto& message : messages)
    if (message.isCounted)
      plurals = std::max(plurals, message.forms.size());
  QStringList faults;
  for (const auto& message : messages) {
    if (!message.isFinished)
      continue;
    if (message.isCounted && message.forms.size() != plurals)
      faults << message.source + QStringLiteral(": a plural form is missing");
    for (const auto& form : message.forms)
      if (form.isEmpty() || marksOf(form) != marksOf(message.source))
        faults << message.source + QStringLiteral(" -> ") + form;
  }
  return faults;
}

} // namespace

/// Every language in translations/ says all that English says, with the same places, keys and plurals.
class LanguageTest : public QObject {
  Q_OBJECT

  static void languages() {
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(THROUGHLINE_SOURCE_DIR "/translations"));
    for (const auto& file : folder.entryList({QStringLiteral("*.ts")}))
      if (file != QLatin1String("throughline_en.ts"))
        QTest::newRow(qPrintable(file)) << QStringLiteral("translations/") + file;
  }

private Q_SLOTS:
  void everyTranslationKeepsWhatTheProgramNeeds_data() { languages(); }
  void everyTranslationKeepsWhatTheProgramNeeds() {
    QFETCH(QString, file);
    const auto messages = messagesIn(projectText(file));
    QVERIFY(messages.size() > 1000);
    const auto faults = faultsOf(messages);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
  }

  /// Whoever adds a text in English need not speak the others: it is shown in English until somebody translates it. A
  /// language that falls behind by more than one text in thirty is no longer one.
  void noLanguageFallsBehind_data() { languages(); }
  void noLanguageFallsBehind() {
    QFETCH(QString, file);
    const auto wanted = test::messagesOfSources();
    if (wanted.isEmpty())
      QSKIP("no lupdate");
    QSet<test::PseudoTranslator::Message> there;
    for (const auto& message : messagesIn(projectText(file)))
      if (message.isFinished)
        there.insert({message.context, message.source});
    QStringList missing;
    for (const auto& message : wanted - there)
      missing << message.first + QStringLiteral(": ") + message.second;
    for (const auto& each : missing)
      qInfo().noquote() << "not translated yet:" << each;
    QVERIFY2(missing.size() * 30 <= wanted.size(), qPrintable(QString::number(missing.size())));
  }

  /// "1 points": what is counted stands in the singular after one, so the text is counted (%n), or the number stands
  /// behind its word ("ratings: 1"), or number and word come as one (ui/session/unit_words.h, count_words.h).
  void whatIsCountedFollowsItsNumber() {
    const QRegularExpression counting(QStringLiteral(
        "(?<!of )(?<!of all )%L?\\d+ ((more|overall|touchpoint|different|NPS|percentage) )?(points?|responses|answers|"
        "customers|records|figures|rows|failures|touchpoints|periods|events|cases|ratings|contacts|fields|versions|"
        "parts|cells|votes|notes|stages|lanes|maps|cards|steps|comments|hours|minutes)\\b"));
    // What is never one: scores that a drag is of, and the least numbers of responses.
    const QStringList never{QStringLiteral("The drag is of the %1 overall scores"),
                            QStringLiteral("A touchpoint is estimated from %1 failed"),
                            QStringLiteral("Of all %4 failures %3 are at")};
    for (const auto& message : messagesIn(projectText(QStringLiteral("translations/throughline_de.ts"))))
      if (!message.isCounted &&
          std::ranges::none_of(never, [&message](const auto& start) { return message.source.startsWith(start); }))
        QVERIFY2(!message.source.contains(counting),
                 qPrintable(message.context + QStringLiteral(": ") + message.source));
  }

  void whatGetsLostIsCaught() {
    const auto counted = [](const QStringList& forms) {
      return Translated{.context = {}, .source = QStringLiteral("%n rows"), .forms = forms, .isCounted = true};
    };
    const auto plain = [](const char* source, const char* form) {
      return Translated{.context = {}, .source = QString::fromUtf8(source), .forms = {QString::fromUtf8(form)}};
    };
    const auto whole = counted({QStringLiteral("%n Zeile"), QStringLiteral("%n Zeilen")});
    QVERIFY(faultsOf({whole, plain("&Open %1...", "%1 &öffnen...")}).isEmpty());
    QCOMPARE(faultsOf({whole, counted({QStringLiteral("%n Zeilen")})}).size(), 1);
    QCOMPARE(faultsOf({counted({QStringLiteral("eine Zeile"), QStringLiteral("%n Zeilen")})}).size(), 1);
    for (const auto& [source, form] : {std::pair{"%1 of %2", "%1 von %1"},
                                       {"&Open", "Öffnen"},
                                       {"Open...", "Öffnen"},
                                       {" (%1)", "(%1)"},
                                       {"a\nb", "a b"},
                                       {"Tables (*.csv)", "Tabellen"},
                                       {"Yes", ""}})
      QVERIFY2(!faultsOf({plain(source, form)}).isEmpty(), source);
    const auto read = messagesIn(QStringLiteral("<TS><context><name>Words</name><message numerus=\"yes\"><source>%n "
                                                "rows</source><translation type=\"unfinished\"><numerusform>a"
                                                "</numerusform></translation></message></context></TS>"));
    QCOMPARE(read.size(), std::size_t{1});
    QCOMPARE(read.front().context, QStringLiteral("Words"));
    QVERIFY(read.front().isCounted && !read.front().isFinished);
    QCOMPARE(read.front().forms, QStringList{QStringLiteral("a")});
  }
};

THROUGHLINE_TEST(LanguageTest)
#include "language_test.moc"
