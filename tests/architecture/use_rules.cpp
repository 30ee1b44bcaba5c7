#include "tests/architecture/rules.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace throughline::architecture {
namespace {

/// A word of the code and where it stands.
struct Word {
  QString text;
  qsizetype position = 0;
  bool isCall = false; ///< or a declaration: a bracket opens behind it
};

std::vector<Word> wordsIn(const QString& code) {
  static const QRegularExpression word(QStringLiteral("\\b[A-Za-z_]\\w*"));
  std::vector<Word> words;
  for (auto matches = word.globalMatch(code); matches.hasNext();) {
    const auto match = matches.next();
    words.push_back({match.captured(), match.capturedStart(),
                     match.capturedEnd() < code.size() && code[match.capturedEnd()] == QLatin1Char('(')});
  }
  return words;
}

QString lineUpTo(const QString& code, qsizetype position) {
  const auto start = code.lastIndexOf(QLatin1Char('\n'), position - 1) + 1;
  return code.mid(start, position - start);
}

/// In a header a type stands before the name, close to its * or &.
bool isDeclaredInHeader(const QString& code, const Word& word) {
  static const QSet<QString> noTypes{QStringLiteral("return"), QStringLiteral("else"),     QStringLiteral("case"),
                                     QStringLiteral("new"),    QStringLiteral("operator"), QStringLiteral("throw")};
  static const QRegularExpression type(QStringLiteral("(?:(\\w+) |[\\w>]> |[\\w>][*&] |\\w&& )$"));
  const auto match = type.match(lineUpTo(code, word.position));
  return word.isCall && match.hasMatch() && !noTypes.contains(match.captured(1));
}

/// In a source a definition begins at the edge, before any bracket.
bool isDefinedInSource(const QString& code, const Word& word) {
  const auto before = lineUpTo(code, word.position);
  return word.isCall && !before.startsWith(QLatin1Char(' ')) && !before.contains(QLatin1Char('(')) &&
         !before.contains(QLatin1Char('='));
}

/// What is called by name from elsewhere: overrides, macros, what a library of archives asks for.
bool isBound(const QString& code, const Word& word) {
  const auto end = code.indexOf(QRegularExpression(QStringLiteral("[;{]")), word.position);
  const auto signature = code.mid(word.position, end - word.position);
  const auto before = lineUpTo(code, word.position);
  return signature.contains(QStringLiteral("override")) || before.contains(QStringLiteral("virtual ")) ||
         before.contains(QStringLiteral("friend ")) || before.contains(QStringLiteral("#define")) ||
         word.text == QStringLiteral("serialize") || word.text.toUpper() == word.text;
}

QSet<QString> wordsOf(const std::vector<SourceFile>& files) {
  QSet<QString> all;
  for (const auto& file : files)
    for (const auto& word : wordsIn(onlyCode(file.text)))
      all.insert(word.text);
  return all;
}

} // namespace

UnusedFunctions unusedFunctions(const std::vector<SourceFile>& program, const std::vector<SourceFile>& tests) {
  QMap<QString, QString> declared;
  QSet<QString> used;
  for (const auto& file : program) {
    const auto code = onlyCode(file.text);
    const bool header = file.path.endsWith(QStringLiteral(".h"));
    for (const auto& word : wordsIn(code)) {
      if (!(header ? isDeclaredInHeader(code, word) : isDefinedInSource(code, word)))
        used.insert(word.text);
      else if (header && !isBound(code, word))
        declared.insert(word.text, file.path);
    }
  }
  const auto inTests = wordsOf(tests);
  UnusedFunctions unused;
  for (auto each = declared.cbegin(); each != declared.cend(); ++each)
    if (!used.contains(each.key()))
      (inTests.contains(each.key()) ? unused.byTestsOnly : unused.nowhere)
          << each.value() + QStringLiteral(": ") + each.key();
  return unused;
}

} // namespace throughline::architecture
