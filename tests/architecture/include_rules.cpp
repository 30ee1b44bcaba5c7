#include "tests/architecture/rules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace throughline::architecture {

namespace {

QStringList foldersNamed(const QString& parent, const QString& names) {
  QStringList folders;
  for (const QString& name : names.split(QLatin1Char(' '), Qt::SkipEmptyParts))
    folders << parent + name;
  return folders;
}

QStringList core(const char* names) {
  return foldersNamed(QStringLiteral("core/"), QString::fromLatin1(names));
}
QStringList ui(const char* names) {
  return foldersNamed(QStringLiteral("ui/"), QString::fromLatin1(names));
}

std::vector<FolderRule> coreTable() {
  const auto belowInsight = core("base model workspace data stats");
  const auto belowReport = belowInsight + core("insight");
  return {{QStringLiteral("core/base"), {}},
          {QStringLiteral("core/model"), core("base")},
          {QStringLiteral("core/edit"), core("base model")},
          {QStringLiteral("core/workspace"), core("base model")},
          {QStringLiteral("core/data"), core("base model workspace")},
          {QStringLiteral("core/exchange"), core("base model workspace data")},
          {QStringLiteral("core/stats"), core("base")},
          {QStringLiteral("core/insight"), belowInsight},
          {QStringLiteral("core/chart"), belowReport},
          {QStringLiteral("core/layout"), belowReport},
          {QStringLiteral("core/present"), belowReport + core("chart layout")},
          {QStringLiteral("core/report"), belowReport + core("chart layout present")},
          {QStringLiteral("core/tasks"),
           core("base model edit workspace data exchange stats insight chart layout report present")}};
}

/// What stands in one pair of braces in docs/architecture.md is never in each other's list.
std::vector<FolderRule> windowTable() {
  const auto allCore = core("base model edit workspace data exchange stats insight chart layout report present tasks");
  const auto lower = allCore + ui("charts paint session");
  std::vector<FolderRule> rules;
  for (const QString& folder : ui("paint session"))
    rules.push_back({folder, allCore});
  rules.push_back({QStringLiteral("ui/charts"), allCore + ui("session paint")});
  for (const QString& folder : ui("canvas panels pages present dialogs"))
    rules.push_back({folder, lower});
  const auto rooms = foldersNamed(
      QStringLiteral("ui/rooms/"),
      QStringLiteral("boards edit feedback file help import journeys present report steps touchpoint versions view"));
  for (const QString& room : rooms)
    rules.push_back({room, lower + ui("canvas panels pages present dialogs")});
  rules.push_back({QStringLiteral("ui/window"), lower + ui("canvas panels pages present dialogs") + rooms});
  rules.push_back({QStringLiteral("app"), core("base model workspace data exchange insight chart present tasks") +
                                              ui("session paint charts pages window")});
  return rules;
}

/// The folder of the table that a file is in: folders within core/x or ui/x are shelves of it, those in ui/rooms stand
/// each on its own.
QString folderOf(const QString& path) {
  const int depth = path.startsWith(QStringLiteral("ui/rooms/")) ? 2 : 1;
  return path.section(QLatin1Char('/'), 0, -2).section(QLatin1Char('/'), 0, depth);
}

const FolderRule* ruleFor(const QString& folder) {
  const auto rule = std::ranges::find(includeTable(), folder, &FolderRule::folder);
  return rule == includeTable().end() ? nullptr : &*rule;
}

struct Included {
  QString name;
  bool quoted = false;
  int line = 0;
};

std::vector<Included> includesOf(const SourceFile& file) {
  static const QRegularExpression line(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"),
                                       QRegularExpression::MultilineOption);
  std::vector<Included> found;
  const QString text = withoutComments(file.text);
  for (auto matches = line.globalMatch(text); matches.hasNext();) {
    const auto match = matches.next();
    found.push_back({match.captured(2), match.captured(1) == QLatin1String("\""), lineAt(text, match.capturedStart())});
  }
  return found;
}

QString breach(const SourceFile& file, int line, const QString& says) {
  return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(says);
}

/// A library's headers and the folders that may include them.
struct LibraryRule {
  QString headers; ///< regular expression on the name of the header
  QStringList folders;
};

const std::vector<LibraryRule>& libraryTable() {
  static const std::vector<LibraryRule> table{
      {QStringLiteral("^(Qt?[A-Z].*|q[a-z]+\\.h|qt[a-z0-9_]+(/.*)?)$"), {QStringLiteral("ui/"), QStringLiteral("app")}},
      {QStringLiteral("^sqlite3"), core("workspace data")},
      {QStringLiteral("^boost/(archive|serialization)/"), core("workspace")},
      {QStringLiteral("^boost/math/"), core("stats")},
      {QStringLiteral("^Eigen/"), core("stats")},
      {QStringLiteral("^openssl/"), core("base")},
      {QStringLiteral("^(expat|zip|zlib)"), core("data exchange")},
      {QStringLiteral("^qpdf/"), ui("pages")},
      {QStringLiteral("^QtCharts/|^Q(Abstract)?(Chart|Axis|BarSe|LineSeries)"), ui("charts")},
  };
  return table;
}

bool standsIn(const QString& path, const QStringList& folders) {
  return std::ranges::any_of(folders, [&path](const QString& folder) { return path.startsWith(folder); });
}

} // namespace

const std::vector<FolderRule>& includeTable() {
  static const auto table = [] {
    auto rules = coreTable();
    for (const auto& rule : windowTable())
      rules.push_back(rule);
    return rules;
  }();
  return table;
}

QStringList includeBreaches(const SourceFile& file) {
  const QString folder = folderOf(file.path);
  const auto* rule = ruleFor(folder);
  if (rule == nullptr)
    return {file.path + QStringLiteral(": its folder is not in the table of docs/architecture.md")};
  QStringList breaches;
  for (const auto& include : includesOf(file)) {
    if (!include.quoted || include.name.endsWith(QStringLiteral(".moc")))
      continue;
    const QString target = folderOf(include.name);
    if (ruleFor(target) == nullptr)
      breaches << breach(file, include.line, include.name + QStringLiteral(" is not a full path from the root"));
    else if (target != folder && !rule->mayInclude.contains(target))
      breaches << breach(file, include.line, folder + QStringLiteral(" may not include ") + target);
  }
  return breaches;
}

QStringList libraryBreaches(const SourceFile& file) {
  QStringList breaches;
  for (const auto& include : includesOf(file))
    for (const auto& library : libraryTable())
      if (!include.quoted && QRegularExpression(library.headers).match(include.name).hasMatch() &&
          !standsIn(file.path, library.folders))
        breaches << breach(file, include.line,
                           include.name + QStringLiteral(" belongs to ") + library.folders.join(QStringLiteral(", ")));
  return breaches;
}

} // namespace throughline::architecture
