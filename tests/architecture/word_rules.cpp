#include "tests/architecture/rules.h"

#include <QRegularExpression>
#include <QSet>

namespace throughline::architecture {

namespace {

/// One string literal and the names of the calls that it stands in, outermost first.
struct Literal {
  QString text;
  qsizetype position = 0;
  QStringList calls;
};

QString nameBefore(const QString& text, qsizetype position) {
  static const QRegularExpression name(QStringLiteral("([A-Za-z_][A-Za-z0-9_]*)\\s*$"));
  return name.match(text.mid(qMax<qsizetype>(0, position - 80), qMin<qsizetype>(80, position))).captured(1);
}

/// Walks over code whose literals are blanked, beside the text that still has them.
std::vector<Literal> literalsIn(const QString& source) {
  const QString text = withoutComments(source);
  const QString code = onlyCode(source);
  std::vector<Literal> found;
  QStringList calls;
  for (qsizetype at = 0; at < code.size(); ++at) {
    if (code[at] == QLatin1Char('('))
      calls << nameBefore(code, at);
    else if (code[at] == QLatin1Char(')') && !calls.isEmpty())
      calls.removeLast();
    else if (code[at] == QLatin1Char('"')) {
      const auto end = code.indexOf(QLatin1Char('"'), at + 1);
      if (end < 0)
        break;
      found.push_back({text.mid(at + 1, end - at - 1), at, calls});
      at = end;
    }
  }
  return found;
}

bool isInOneOf(const Literal& literal, const QSet<QString>& names) {
  for (const QString& call : literal.calls)
    if (names.contains(call))
      return true;
  return false;
}

const QSet<QString>& translating() {
  static const QSet<QString> names{QStringLiteral("tr"),           QStringLiteral("translate"),
                                   QStringLiteral("QT_TR_NOOP"),   QStringLiteral("QT_TRANSLATE_NOOP"),
                                   QStringLiteral("QT_TR_N_NOOP"), QStringLiteral("QT_TRANSLATE_N_NOOP")};
  return names;
}

/// Calls whose text nobody reads on the screen.
const QSet<QString>& silent() {
  static const QSet<QString> names{QStringLiteral("setStyleSheet"),
                                   QStringLiteral("QRegularExpression"),
                                   QStringLiteral("qWarning"),
                                   QStringLiteral("qDebug"),
                                   QStringLiteral("qCritical"),
                                   QStringLiteral("THROUGHLINE_EXPECT"),
                                   QStringLiteral("THROUGHLINE_CONTRACT"),
                                   QStringLiteral("QFont"),
                                   QStringLiteral("setFamily"),
                                   QStringLiteral("static_assert"),
                                   QStringLiteral("setObjectName"),
                                   QStringLiteral("Q_ASSERT_X"),
                                   QStringLiteral("Q_CLASSINFO"),
                                   QStringLiteral("QKeySequence"),
                                   QStringLiteral("fromString"),
                                   QStringLiteral("toString"),
                                   QStringLiteral("failure")};
  return names;
}

/// Calls that put their text on the screen or into a screen reader.
const QSet<QString>& showing() {
  static const QSet<QString> names{QStringLiteral("setText"),
                                   QStringLiteral("setTitle"),
                                   QStringLiteral("setWindowTitle"),
                                   QStringLiteral("setToolTip"),
                                   QStringLiteral("setStatusTip"),
                                   QStringLiteral("setPlaceholderText"),
                                   QStringLiteral("setAccessibleName"),
                                   QStringLiteral("setAccessibleDescription"),
                                   QStringLiteral("addAction"),
                                   QStringLiteral("addMenu"),
                                   QStringLiteral("addButton"),
                                   QStringLiteral("addTab"),
                                   QStringLiteral("addItem"),
                                   QStringLiteral("QLabel"),
                                   QStringLiteral("QPushButton"),
                                   QStringLiteral("QToolButton"),
                                   QStringLiteral("QCheckBox"),
                                   QStringLiteral("QRadioButton"),
                                   QStringLiteral("QGroupBox"),
                                   QStringLiteral("QAction"),
                                   QStringLiteral("setLabelText"),
                                   QStringLiteral("showMessage"),
                                   QStringLiteral("setInformativeText"),
                                   QStringLiteral("addRow"),
                                   QStringLiteral("setHorizontalHeaderLabels"),
                                   QStringLiteral("QDockWidget")};
  return names;
}

bool hasWord(const QString& text) {
  static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
  return word.match(text).hasMatch();
}

/// Two words with a space between them, the way people write.
bool readsAsProse(const QString& text) {
  static const QRegularExpression prose(QStringLiteral("[A-Za-z]{2,}[,;.:]? [a-z]{2,}"));
  static const QRegularExpression notForPeople(QStringLiteral("[{}<>=]|\\bSELECT\\b|\\w-\\w+:|\\d(px|pt)\\b"));
  return prose.match(text).hasMatch() && !notForPeople.match(text).hasMatch();
}

bool standsInInclude(const QString& source, qsizetype position) {
  const auto lineStart = source.lastIndexOf(QLatin1Char('\n'), position) + 1;
  return source.mid(lineStart, position - lineStart).trimmed().startsWith(QLatin1Char('#'));
}

bool asserts(const QString& body, const QSet<QString>& asserting) {
  static const QRegularExpression assertion(
      QStringLiteral("\\b(QVERIFY2?|QCOMPARE|QTRY_\\w+|QFAIL|RC_\\w+|QVERIFY_\\w+|QEXPECT_FAIL|rc::check)\\b"));
  static const QRegularExpression call(QStringLiteral("\\b([A-Za-z_]\\w*)\\s*\\("));
  if (assertion.match(body).hasMatch())
    return true;
  for (auto calls = call.globalMatch(body); calls.hasNext();)
    if (asserting.contains(calls.next().captured(1)))
      return true;
  return false;
}

/// Macros with their bodies count as functions.
std::vector<FunctionText> macrosIn(const QString& text) {
  static const QRegularExpression macro(QStringLiteral("^#define (\\w+)\\(((?:[^\\n\\\\]|\\\\\\n|\\\\.)*)"),
                                        QRegularExpression::MultilineOption);
  std::vector<FunctionText> found;
  for (auto matches = macro.globalMatch(onlyCode(text)); matches.hasNext();) {
    const auto match = matches.next();
    found.push_back({match.captured(1), 0, 0, match.captured(2)});
  }
  return found;
}

QSet<QString> assertingFunctions(const std::vector<SourceFile>& files) {
  std::vector<FunctionText> functions;
  for (const auto& file : files)
    for (const auto& some : {functionsIn(file.text), macrosIn(file.text)})
      functions.insert(functions.end(), some.begin(), some.end());
  QSet<QString> names;
  for (qsizetype before = -1; before != names.size();) { // until no more are found: functions call functions
    before = names.size();
    for (const auto& function : functions)
      if (asserts(function.body, names))
        names.insert(function.name);
  }
  return names;
}

/// The text from each "private Q_SLOTS:" to the end of its class.
QString slotsOf(const QString& text) {
  const QString code = onlyCode(text);
  const auto first = code.indexOf(QRegularExpression(QStringLiteral("private (Q_SLOTS|slots):")));
  return first < 0 ? QString() : code.mid(first);
}

} // namespace

QStringList untranslatedText(const SourceFile& file) {
  QStringList breaches;
  for (const auto& literal : literalsIn(file.text)) {
    if (isInOneOf(literal, translating()) || isInOneOf(literal, silent()) ||
        standsInInclude(file.text, literal.position))
      continue;
    const bool shown =
        isInOneOf(literal, showing()) && hasWord(literal.text) && !literal.text.startsWith(QLatin1Char(':'));
    if (shown || readsAsProse(literal.text))
      breaches << QStringLiteral("%1:%2: \"%3\" does not go through tr()")
                      .arg(file.path)
                      .arg(lineAt(file.text, literal.position))
                      .arg(literal.text);
  }
  return breaches;
}

QStringList textsWithoutPlural(const SourceFile& file, const QString& translation) {
  QStringList breaches;
  for (const auto& literal : literalsIn(file.text)) {
    if ((!literal.text.contains(QStringLiteral("%n")) && !literal.text.contains(QStringLiteral("%Ln"))) ||
        !isInOneOf(literal, translating()))
      continue;
    const auto from = translation.indexOf(QStringLiteral("<source>%1</source>").arg(literal.text.toHtmlEscaped()));
    const auto forms =
        from < 0 ? QString() : translation.mid(from, translation.indexOf(QStringLiteral("</message>"), from) - from);
    if (forms.count(QStringLiteral("</numerusform>")) != 2 ||
        forms.contains(QStringLiteral("<numerusform></numerusform>")))
      breaches << QStringLiteral("%1:%2: \"%3\" has no plural in the translation")
                      .arg(file.path)
                      .arg(lineAt(file.text, literal.position))
                      .arg(literal.text);
  }
  return breaches;
}

QStringList testsWithoutAssertion(const std::vector<SourceFile>& files) {
  static const QSet<QString> setUp{QStringLiteral("init"), QStringLiteral("cleanup"), QStringLiteral("initTestCase"),
                                   QStringLiteral("cleanupTestCase")};
  const auto asserting = assertingFunctions(files);
  QStringList breaches;
  for (const auto& file : files)
    for (const auto& function : functionsIn(slotsOf(file.text))) {
      const bool isTest = !setUp.contains(function.name) && !function.name.endsWith(QStringLiteral("_data"));
      if (isTest && !asserting.contains(function.name))
        breaches << file.path + QStringLiteral(": ") + function.name + QStringLiteral(" asserts nothing");
    }
  return breaches;
}

} // namespace throughline::architecture
