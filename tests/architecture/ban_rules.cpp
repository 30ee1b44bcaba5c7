#include "tests/architecture/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace throughline::architecture {

namespace {

Ban ban(const char* pattern, const char* where, const char* because, const char* example,
        const QStringList& except = {}) {
  return {QString::fromLatin1(pattern), QString::fromLatin1(where), except, QString::fromLatin1(because),
          QString::fromLatin1(example)};
}

const std::vector<Ban>& archiveAndStorageBans() {
  static const std::vector<Ban> list{
      ban(R"(\b(xml|binary|polymorphic)_[io]archive)", "core ui app", "only text archives, through the hardened reader",
          "boost::archive::xml_iarchive in(stream);"),
      ban(R"((sqlite3_exec|sqlite3_prepare(_v[23])?)\s*\([^;]*("[^"]*"\s*\+|\+\s*"|\bformat\b|\bfmt::|\.append\())",
          "core ui app", "values go into SQL by binding, never by concatenation",
          "sqlite3_exec(db, (\"DELETE FROM t WHERE id=\" + id).c_str(), 0, 0, 0);"),
      ban(R"(setDirectWriteFallback)", "core ui app", "an export never writes into the old file",
          "file.setDirectWriteFallback(true);"),
      ban(R"(\bQSaveFile\b|\bstd::ofstream\b|\bfopen\s*\()", "ui app core",
          "files are written by writeCheckedFile alone", "QSaveFile file(path);"),
      ban(R"(\b(std::)?(atof|atoi|strtod|stod|stof|stoi|stol|sscanf)\s*\()", "core ui app",
          "these depend on the locale or accept rubbish; use from_chars", "const double value = std::stod(text);"),
      ban(R"((?<!ocale)(?<!ocale_)(?<!ocale\(\))\.toDouble\s*\()", "core ui app",
          "numbers are read by the parser of core/data, or by a QLocale", "text.toDouble(&ok)"),
      ban(R"(\bstd::(setlocale|locale::global)\b|\bsetlocale\s*\()", "core ui app",
          "nothing may depend on the C locale", "std::locale::global(std::locale(\"\"));"),
      ban(R"(\b(system|popen|execvp?|execlp?)\s*\(|\bQProcess\b)", "core ui app", "no data may start a program",
          "QProcess::startDetached(path);"),
      ban(R"(\bQNetwork\w+|\bQTcpSocket\b)", "core ui app", "the program works without a network",
          "QNetworkAccessManager network;"),
  };
  return list;
}

const std::vector<Ban>& textBans() {
  static const std::vector<Ban> list{
      ban(R"(\b(setHtml|insertHtml|appendHtml|setMarkdown)\s*\()", "ui app", "text of users is plain text",
          "edit->setHtml(note);"),
      ban(R"(\bQt::(RichText|AutoText|MarkdownText)\b)", "ui app", "text of users is plain text",
          "label->setTextFormat(Qt::AutoText);"),
      ban(R"(\bQTextBrowser\b|\bQWeb\w+)", "ui app", "they load what a text names",
          "auto* browser = new QTextBrowser(this);"),
      ban(R"((new QTextEdit|QTextEdit\s+\w+\s*[;({]|public QTextEdit)(?![\s\S]*setAcceptRichText\s*\(\s*false))",
          "ui app", "QPlainTextEdit, or setAcceptRichText(false)", "auto* edit = new QTextEdit(this);"),
      ban(R"(readElementText\s*\([^)]*Include)", "core ui app", "it recurses as deep as the file says",
          "reader.readElementText(QXmlStreamReader::IncludeChildElements);"),
      ban(R"(setAllocationLimit\s*\(\s*0\s*\))", "core ui app", "pictures have a limit of memory",
          "QImageReader::setAllocationLimit(0);"),
      ban(R"(QMessageBox::(about|information|warning|critical|question)\s*\()", "ui app",
          "these guess rich text from the text; errors are shown inline", "QMessageBox::warning(this, title, text);"),
  };
  return list;
}

const std::vector<Ban>& codeBans() {
  static const std::vector<Ban> list{
      ban(R"(^\s*using namespace (?![\w:]*[Ll]iterals))", "core ui/", "in unity builds it reaches into other files",
          "using namespace std;"),
      ban(R"(\bstd::views::)", "core ui app", "clang-tidy 14 cannot read it; use algorithms with projections",
          "rows | std::views::filter(isOpen)"),
      ban(R"(\branges::(unique|remove|remove_if|partition|stable_partition|rotate|search|equal_range|subrange|find_end)\b)",
          "core", "clang 14, which builds the fuzz targets, knows no ranges::subrange; use the algorithms of std",
          "list.erase(std::ranges::unique(list).begin(), list.end());"),
      ban(R"(\bQGraphicsScene\b|\bQGraphicsView\b)", "ui/canvas ui/paint ui/panels ui/window",
          "the map is a layout value and a painter (docs/decisions)", "auto* scene = new QGraphicsScene(this);"),
      ban(R"(\bclass\s+\w+[^;{]*\bpublic\s+QUndoCommand\b)", "ui app", "one undo command for the whole program",
          "class MoveCommand : public QUndoCommand {", {QStringLiteral("ui/session/")}),
      ban(R"(\b(class|struct)\s+\w+(Manager|Helper|Utils?)\b)", "core ui app", "a name that says nothing",
          "class MapManager {"),
      ban(R"(\b(sleep_for|sleep_until|qSleep|usleep|nanosleep|msleep)\s*\(|\bQTest::qWait\s*\()", "tests ui app",
          "wait for what happens (QTRY_...), not for time to pass", "QTest::qSleep(100);"),
      ban(R"(\bQSKIP\s*\(\s*""\s*\))", "tests", "a skip says why", "QSKIP(\"\");"),
  };
  return list;
}

bool isIn(const QString& path, const QString& prefixes) {
  return std::ranges::any_of(prefixes.split(QLatin1Char(' ')),
                             [&path](const QString& each) { return path.startsWith(each); });
}

bool isExcepted(const QString& path, const QStringList& except) {
  return std::ranges::any_of(except, [&path](const QString& each) { return path.startsWith(each); });
}

} // namespace

const std::vector<Ban>& bans() {
  static const auto all = [] {
    auto list = archiveAndStorageBans();
    for (const auto* more : {&textBans(), &codeBans()})
      list.insert(list.end(), more->begin(), more->end());
    return list;
  }();
  return all;
}

QStringList banBreaches(const SourceFile& file) {
  if (file.path.startsWith(QStringLiteral("tests/architecture/")))
    return {}; // the examples stand there
  QStringList breaches;
  const QString text = withoutComments(file.text);
  for (const auto& each : bans()) {
    if (!isIn(file.path, each.where) || isExcepted(file.path, each.except))
      continue;
    const QRegularExpression pattern(each.pattern, QRegularExpression::MultilineOption);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
      const auto match = matches.next();
      breaches << QStringLiteral("%1:%2: %3 - %4")
                      .arg(file.path)
                      .arg(lineAt(text, match.capturedStart()))
                      .arg(match.captured().simplified().left(60), each.because);
    }
  }
  return breaches;
}

} // namespace throughline::architecture
