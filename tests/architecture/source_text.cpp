#include "tests/architecture/source_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace throughline::architecture {

namespace {

QString projectRoot() {
  return QStringLiteral(THROUGHLINE_SOURCE_DIR);
}

/// Goes through a text and blanks what is comment or literal; keeps line ends.
class Blanking {
public:
  Blanking(const QString& text, bool literalsToo) : text_(text), literalsToo_(literalsToo) {}

  QString run() {
    while (at_ < text_.size())
      step();
    return text_;
  }

private:
  QChar here(qsizetype ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : QChar(); }
  bool starts(QLatin1String word) const { return QStringView(text_).mid(at_).startsWith(word); }

  void step() {
    if (starts(QLatin1String("//")))
      blankUntil(QStringLiteral("\n"), 0);
    else if (starts(QLatin1String("/*")))
      blankUntil(QStringLiteral("*/"), 2);
    else if (starts(QLatin1String("R\"")))
      rawLiteral();
    else if (here() == QLatin1Char('"') || (here() == QLatin1Char('\'') && !isDigitSeparator()))
      literal(here());
    else
      ++at_;
  }

  bool isDigitSeparator() const { return at_ > 0 && text_[at_ - 1].isLetterOrNumber() && here(1).isLetterOrNumber(); }

  void blankUntil(const QString& end, qsizetype endLength) {
    const auto found = text_.indexOf(end, at_ + endLength);
    blankTo(found < 0 ? text_.size() : found + endLength);
  }

  void blankTo(qsizetype end) {
    for (; at_ < end; ++at_)
      if (text_[at_] != QLatin1Char('\n'))
        text_[at_] = QLatin1Char(' ');
  }

  void skipTo(qsizetype end) {
    if (literalsToo_)
      blankTo(end);
    else
      at_ = end;
  }

  void rawLiteral() {
    const auto open = text_.indexOf(QLatin1Char('('), at_);
    const QString close = QLatin1Char(')') + text_.mid(at_ + 2, open - at_ - 2) + QLatin1Char('"');
    const auto end = text_.indexOf(close, open);
    at_ += 2;
    skipTo(end < 0 ? text_.size() : end + close.size() - 1);
    ++at_;
  }

  void literal(QChar quote) {
    auto end = at_ + 1;
    while (end < text_.size() && text_[end] != quote && text_[end] != QLatin1Char('\n'))
      end += text_[end] == QLatin1Char('\\') ? 2 : 1;
    ++at_;
    skipTo(std::min(end, text_.size()));
    ++at_;
  }

  QString text_;
  bool literalsToo_;
  qsizetype at_ = 0;
};

/// Finds function bodies in code without comments, literals and preprocessor lines.
class FunctionScan {
public:
  explicit FunctionScan(const QString& code) : code_(code) {}

  std::vector<FunctionText> run() {
    for (; at_ < code_.size(); ++at_)
      step(code_[at_]);
    return std::move(found_);
  }

private:
  void step(QChar character) {
    if (character == QLatin1Char('('))
      ++parentheses_;
    else if (character == QLatin1Char(')'))
      --parentheses_;
    else if (parentheses_ == 0 && character == QLatin1Char('{'))
      open();
    else if (parentheses_ == 0 && (character == QLatin1Char(';') || character == QLatin1Char('}')))
      headStart_ = at_ + 1;
  }

  void open() {
    const QString head = code_.mid(headStart_, at_ - headStart_);
    // Its last words, because a macro of tests may stand before it without a semicolon.
    static const QRegularExpression type(QStringLiteral("\\b(class|struct|union|namespace|extern)\\b[^()]*$"));
    if (type.match(head).hasMatch()) {
      headStart_ = at_ + 1; // what is inside counts too
      return;
    }
    const auto end = matchingBrace();
    const auto next = nextCharacter(end + 1);
    if (next == QLatin1Char(',') || next == QLatin1Char('{')) { // a member set before the body of a constructor
      at_ = end;
      return;
    }
    if (head.contains(QLatin1Char('(')))
      keep(head, end);
    at_ = end;
    headStart_ = end + 1;
  }

  void keep(const QString& head, qsizetype end) {
    static const QRegularExpression name(QStringLiteral("([A-Za-z_~][A-Za-z0-9_]*|operator[^(]*)\\s*\\("));
    auto first = headStart_;
    while (first < at_ && code_[first].isSpace())
      ++first;
    const int line = lineAt(code_, first);
    found_.push_back(
        {name.match(head).captured(1), line, lineAt(code_, end) - line + 1, code_.mid(at_, end - at_ + 1)});
  }

  qsizetype matchingBrace() const {
    int depth = 0;
    for (auto position = at_; position < code_.size(); ++position) {
      depth += code_[position] == QLatin1Char('{') ? 1 : 0;
      depth -= code_[position] == QLatin1Char('}') ? 1 : 0;
      if (depth == 0)
        return position;
    }
    return code_.size() - 1;
  }

  QChar nextCharacter(qsizetype position) const {
    while (position < code_.size() && code_[position].isSpace())
      ++position;
    return position < code_.size() ? code_[position] : QChar();
  }

  QString code_;
  std::vector<FunctionText> found_;
  qsizetype at_ = 0;
  qsizetype headStart_ = 0;
  int parentheses_ = 0;
};

QString withoutPreprocessor(QString code) {
  static const QRegularExpression line(QStringLiteral("^[ \\t]*#(?:[^\\n\\\\]|\\\\\\n|\\\\.)*"),
                                       QRegularExpression::MultilineOption);
  for (auto matches = line.globalMatch(code); matches.hasNext();) {
    const auto match = matches.next();
    for (auto at = match.capturedStart(); at < match.capturedEnd(); ++at)
      if (code[at] != QLatin1Char('\n'))
        code[at] = QLatin1Char(' ');
  }
  return code;
}

} // namespace

std::vector<SourceFile> sourcesIn(const QStringList& folders) {
  std::vector<SourceFile> files;
  for (const QString& folder : folders) {
    QDirIterator entries(projectRoot() + QLatin1Char('/') + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                         QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
      const QString path = QDir(projectRoot()).relativeFilePath(entries.next());
      files.push_back({path, projectText(path)});
    }
  }
  std::ranges::sort(files, {}, &SourceFile::path);
  return files;
}

QString projectText(const QString& path) {
  QFile file(projectRoot() + QLatin1Char('/') + path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutComments(const QString& text) {
  return Blanking(text, false).run();
}
QString onlyCode(const QString& text) {
  return Blanking(text, true).run();
}

int lineAt(const QString& text, qsizetype position) {
  return 1 + static_cast<int>(QStringView(text).first(position).count(QLatin1Char('\n')));
}

std::vector<FunctionText> functionsIn(const QString& text) {
  return FunctionScan(withoutPreprocessor(onlyCode(text))).run();
}

} // namespace throughline::architecture
