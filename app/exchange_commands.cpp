#include "app/chart_commands.h"
#include "app/commands.h"
#include "app/feedback_filter.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "app/picture_export.h"
#include "app/report_parts.h"
#include "app/streams.h"
#include "app/table_export.h"
#include "app/words.h"
#include "core/base/checked_file.h"
#include "core/data/table/cell_values.h"
#include "core/tasks/workspace_exchange.h"
#include "ui/session/format_words.h"
#include "ui/session/journey_words.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace throughline::app {
namespace {

using exchange::Format;

constexpr std::size_t largestMapping = 16U << 20;

enum class Way { in, out };

bool goes(const Format& format, Way way) {
  return way == Way::in ? format.read != nullptr : format.write != nullptr;
}

/// "mermaid, json, ..." of the formats that go that way.
QString formatNames(Way way) {
  QStringList names;
  for (const auto* format : exchange::journeyFormats())
    if (goes(*format, way))
      names << QString::fromUtf8(format->name.data(), static_cast<qsizetype>(format->name.size()));
  return names.join(QLatin1String(", "));
}

Result<const Format*> formatNamed(const QString& name, Way way) {
  const auto* format = exchange::formatNamed(name.toStdString());
  if (format != nullptr && goes(*format, way))
    return format;
  QString names = formatNames(way);
  if (way == Way::out)
    names += QLatin1String(", ") +
             (pictureFormats() + QStringList{QStringLiteral("csv"), QStringLiteral("xlsx")}).join(QLatin1String(", "));
  return failure(
      ErrorCode::usage,
      {{Fact::detail, CommandWords::tr("--format is one of %1, not \"%2\"").arg(names, name).toStdString()}});
}

/// What the file will not hold is said before it is in its place; nothing, where there is no file to be.
Status sayWhatIsLost(const model::Document& document, const std::string& map, const Format& format) {
  THROUGHLINE_TRY(lost, tasks::lostInExport(document, map, format));
  for (const auto& part : lost)
    std::fprintf(stderr, "%s\n", ui::lostText(format, part).toUtf8().constData());
  return {};
}

/// What the ending of a file's name says where only one format has it; else empty. A PDF may be slides or a poster.
QString formatOfEnding(const QString& file) {
  const QString ending = QFileInfo(file).suffix().toLower();
  if (pictureFormats().contains(ending) || ending == QLatin1String("csv") || ending == QLatin1String("xlsx"))
    return ending;
  QStringList names;
  for (const auto* format : exchange::journeyFormats())
    if (goes(*format, Way::out) && std::ranges::find(format->endings, ending.toStdString()) != format->endings.end())
      names << QString::fromUtf8(format->name.data(), static_cast<qsizetype>(format->name.size()));
  return names.size() == 1 ? names.front() : QString();
}

/// A file whose name says something else than what is in it opens in the wrong program, or in none.
void sayOtherEnding(const QString& format, const QString& output) {
  const QString ending = QFileInfo(output).suffix().toLower();
  QStringList usual{format};
  if (format == QLatin1String("slides") || format == QLatin1String("poster"))
    usual = QStringList{QStringLiteral("pdf")};
  for (const auto* each : exchange::journeyFormats())
    if (format.toStdString() == each->name)
      for (const auto& one : each->endings)
        usual << QString::fromStdString(std::string(one));
  if (!ending.isEmpty() && !usual.contains(ending))
    std::fprintf(stderr, "%s\n",
                 CommandWords::tr("%1 is written as %2; such files usually end with .%3.")
                     .arg(output, format, usual.value(1, usual.first()))
                     .toUtf8()
                     .constData());
}

/// Other tools get maps as they are, to be read in again; where that is asked for, all of them covered.
model::Document asAsked(const Arguments& arguments, const model::Document& stored) {
  auto document = stored;
  if (arguments.has(QStringLiteral("cover-contacts")))
    for (const auto& map : stored.maps)
      document = tasks::forReaders(document, map->id, tasks::Cover::everything);
  return document;
}

Status exportAs(const Arguments& arguments) {
  THROUGHLINE_CHECK(speakAsAsked(arguments));
  const auto name = arguments.value(QStringLiteral("format"));
  const auto output = arguments.value(QStringLiteral("output"));
  if (name && output && wantsTables(arguments))
    return exportTables(arguments);
  if (arguments.value(QStringLiteral("what")).value_or(QStringLiteral("map")) != QLatin1String("map"))
    return exportChart(arguments);
  if (!name || !output)
    return failure(
        ErrorCode::usage,
        {{Fact::detail,
          CommandWords::tr("--output is needed, and --format where its ending does not say it").toStdString()}});
  if (pictureFormats().contains(*name)) {
    THROUGHLINE_CHECK(exportPicture(arguments, *name));
    sayOtherEnding(*name, *output);
    return {};
  }
  THROUGHLINE_TRY(format, formatNamed(*name, Way::out));
  THROUGHLINE_TRY(target, OutputFile::named(*output, arguments));
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  const auto map = arguments.value(QStringLiteral("map")).value_or(QString()).toStdString();
  THROUGHLINE_TRY(stored, workspace.document());
  const auto document = asAsked(arguments, stored);
  const auto done = tasks::exportWithFeedback(workspace, document, map, *format, target.path(),
                                              {.words = ui::journeyWords()}, terminalProgress());
  endProgress();
  if (!done.ok())
    return done.error();
  THROUGHLINE_CHECK(sayWhatIsLost(document, map, *format));
  if (!done->channelOfSurvey.empty())
    std::fprintf(stderr, "%s\n", ui::surveyChannelText(done->channelOfSurvey).toUtf8().constData());
  THROUGHLINE_CHECK(target.deliver());
  sayOtherEnding(*name, *output);
  return {};
}

Status exportMap(const Arguments& arguments) {
  const auto output = arguments.value(QStringLiteral("output"));
  const QString format = output ? formatOfEnding(*output) : QString();
  const bool said = arguments.has(QStringLiteral("format")) || format.isEmpty();
  if (arguments.has(QStringLiteral("changes-since")) &&
      (said ? arguments.value(QStringLiteral("format")).value_or(QString()) : format) != QLatin1String("html"))
    return failure(
        ErrorCode::usage,
        {{Fact::detail, CommandWords::tr("--changes-since is told by report and by --format html").toStdString()}});
  return exportAs(said ? arguments : arguments.with(QStringLiteral("format"), format));
}

/// A share as a number, or as a percentage with its sign.
Result<double> shareIn(const QString& text) {
  const bool percent = text.endsWith(QLatin1Char('%'));
  const auto number = data::numberIn((percent ? text.chopped(1) : text).toStdString());
  const double share = number.value_or(-1) / (percent ? 100 : 1);
  if (share >= 0 && share <= 1)
    return share;
  return failure(
      ErrorCode::usage,
      {{Fact::detail,
        CommandWords::tr("--rarest is a share from 0 to 1 or a percentage, not \"%1\"").arg(text).toStdString()}});
}

Result<exchange::ImportOptions> importOptions(const Arguments& arguments) {
  exchange::ImportOptions options;
  if (const auto name = arguments.value(QStringLiteral("format"))) {
    THROUGHLINE_TRY(format, formatNamed(*name, Way::in));
    options.format = format;
  }
  if (const auto path = arguments.value(QStringLiteral("mapping"))) {
    THROUGHLINE_TRY(text, readWholeFile(ui::pathOf(*path), largestMapping));
    options.mapping = text;
  }
  if (const auto rarest = arguments.value(QStringLiteral("rarest"))) {
    THROUGHLINE_TRY(share, shareIn(*rarest));
    options.rarestActivity = share;
  }
  options.rescaleScores = arguments.has(QStringLiteral("rescale"));
  return options;
}

/// "journey.mmd:12: A colon in a section was kept: Step 1: Context"
std::string remarkLine(const std::string& path, const exchange::Remark& remark) {
  std::string line = path + ":";
  for (const auto place : {remark.line, remark.column})
    if (place > 0)
      line += std::to_string(place) + ":";
  return line + " " + ui::remarkText(remark).toStdString();
}

Status importMaps(const Arguments& arguments) {
  std::vector<InputFile> inputs;
  std::vector<std::filesystem::path> files;
  for (const QString& file : arguments.positional().mid(1)) {
    THROUGHLINE_TRY(input, InputFile::named(file));
    files.push_back(input.path());
    inputs.push_back(std::move(input));
  }
  THROUGHLINE_TRY(options, importOptions(arguments));
  RandomIdSource ids;
  // The files are read before a workspace is made for them: a file that cannot be read leaves nothing behind.
  THROUGHLINE_TRY(read, tasks::readJourneyFiles(files, options, ids));
  auto trial = read;
  THROUGHLINE_CHECK(tasks::addJourneys({}, trial, ids));
  THROUGHLINE_TRY(opened, openOrCreate(arguments.path(0)));
  const QString label =
      CommandWords::tr("Import map %1").arg(QString::fromStdString(files.front().filename().string()));
  const auto stored = tasks::storeJourneys(opened.workspace, read, label.toStdString(), ids);
  if (!stored.ok())
    return endWith(stored.error(), opened);
  const auto& imported = *stored;
  if (arguments.has(QStringLiteral("json")))
    return print(tasks::importedJson(imported) + "\n");
  std::string text;
  for (const auto& file : imported.files) {
    for (const auto& title : file.titles)
      text += title + "\n";
    for (const auto& remark : file.remarks)
      std::fprintf(stderr, "%s\n", remarkLine(file.path, remark).c_str());
  }
  return print(text);
}

} // namespace

std::vector<Command> exchangeCommands() {
  std::vector<OptionSpec> exportOptions{
      {QStringLiteral("format"), QStringLiteral("FORMAT"),
       formatNames(Way::out) + QLatin1String(", ") +
           (pictureFormats() + QStringList{QStringLiteral("csv"), QStringLiteral("xlsx")}).join(QLatin1String(", ")),
       false},
      {QStringLiteral("output"), QStringLiteral("OUT"), CommandWords::tr("where to"), false},
      {QStringLiteral("what"), QStringLiteral("WHAT"),
       CommandWords::tr("%1, or a chart as svg, png, csv or xlsx: %2").arg(tableNames(), chartNames()), false},
      {QStringLiteral("size"), QStringLiteral("WxH"),
       CommandWords::tr("png and svg, in pixels: a map is as large as it needs without, a chart 1600x900"), false},
      {QStringLiteral("page-size"), QStringLiteral("SIZE"),
       CommandWords::tr("poster: A0, A1, A2, A3, or A4 for an A1 in sheets of A4"), false},
      {QStringLiteral("blank"),
       {},
       CommandWords::tr("poster, png and svg: stages and lanes only, to fill in by hand"),
       false},
      {QStringLiteral("map"), QStringLiteral("TITLE"),
       CommandWords::tr("which map; without it the first, for json all"), false},
      OutputFile::force()};
  // What pictures, slides, charts and tables say of the feedback.
  for (auto& option : filterOptions())
    exportOptions.push_back(std::move(option));
  for (auto& option : wordingSpecs())
    exportOptions.push_back(std::move(option));
  exportOptions.push_back(changesSpec());
  return {
      {{QStringLiteral("export"), QStringLiteral("FILE.journey --output OUT [--format FORMAT]"),
        CommandWords::tr("Writes a map for others."), 1, 1, exportOptions},
       exportMap,
       true},
      {{QStringLiteral("import-map"),
        QStringLiteral("FILE.journey JOURNEY..."),
        CommandWords::tr("Takes maps from files of others."),
        2,
        10'000,
        {{QStringLiteral("format"), QStringLiteral("FORMAT"), formatNames(Way::in), false},
         {QStringLiteral("mapping"), QStringLiteral("M.json"), CommandWords::tr("the columns of an event table"),
          false},
         {QStringLiteral("rarest"), QStringLiteral("SHARE"),
          CommandWords::tr("event logs: leave out activities in fewer of the cases (0.02; 0 keeps all)"), false},
         {QStringLiteral("rescale"),
          {},
          CommandWords::tr("Mermaid: bring the scores of a file that goes beyond 1 to 5 into that scale"),
          false},
         {QStringLiteral("json"), {}, CommandWords::tr("one JSON document on stdout"), false}}},
       importMaps},
  };
}

} // namespace throughline::app
