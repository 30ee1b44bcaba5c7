#include "app/commands.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "core/base/checked_file.h"
#include "core/data/sources/sources.h"
#include "core/tasks/generate_task.h"
#include "core/tasks/import_task.h"
#include "ui/session/import_words.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <filesystem>

namespace throughline::app {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t largestMapping = 16U << 20;

struct DataCommands {
  Q_DECLARE_TR_FUNCTIONS(DataCommands)
};

Result<tasks::ImportRequest> requestOf(const Arguments& arguments, const QString& data) {
  tasks::ImportRequest request{.data = data.toStdString(), .mapping = std::nullopt, .mapTitle = std::nullopt};
  if (const auto title = arguments.value(QStringLiteral("map")))
    request.mapTitle = title->toStdString();
  if (const auto path = arguments.value(QStringLiteral("mapping"))) {
    THROUGHLINE_TRY(text, readWholeFile(path->toStdString(), largestMapping));
    const auto mapping = data::readMapping(text);
    if (!mapping.ok())
      return mapping.error().with(Fact::path, path->toStdString());
    request.mapping = *mapping;
  }
  return request;
}

std::string remarksText(const std::vector<data::ImportRemark>& remarks) {
  std::string text;
  for (const auto& sentence : ui::remarkSentences(remarks))
    text += sentence.toStdString() + "\n";
  return text;
}

/// What a person wants to know after an import.
std::string summaryText(const tasks::ImportSummary& summary) {
  std::string text = remarksText(summary.remarks);
  if (summary.guessed)
    text += DataCommands::tr("The mapping was guessed; give it back with --mapping to change it:").toStdString() +
            "\n" + data::writeMapping(summary.mapping) + "\n";
  text += DataCommands::tr("Source %1 on map \"%2\": %3 records, %4 responses, %5 touchpoint scores, %6 rejected.")
              .arg(summary.source)
              .arg(QString::fromStdString(summary.map))
              .arg(summary.records)
              .arg(summary.responses)
              .arg(summary.feedback)
              .arg(summary.rejectedTotal)
              .toStdString() +
          "\n";
  for (const auto& [name, title] : summary.matchedTouchpoints)
    text += DataCommands::tr("  \"%1\" was taken for the touchpoint \"%2\".")
                .arg(QString::fromStdString(name), QString::fromStdString(title))
                .toStdString() +
            "\n";
  const std::size_t shown = std::min<std::size_t>(summary.rejected.size(), 10);
  for (std::size_t at = 0; at < shown; ++at) {
    const auto& rejection = summary.rejected[at];
    text += DataCommands::tr("  line %1: %2")
                .arg(rejection.line)
                .arg(QString::fromStdString(data::sentenceOf(rejection.reason, rejection.column, rejection.text)))
                .toStdString() +
            "\n";
  }
  return text;
}

Status dryRun(const Arguments& arguments, const tasks::ImportRequest& request) {
  const auto preview = tasks::dryRunImport(request, terminalProgress());
  endProgress();
  if (!preview.ok())
    return preview.error();
  if (arguments.has(QStringLiteral("json")))
    return print(tasks::dryRunJson(*preview) + "\n");
  return print(data::writeMapping(preview->mapping) + "\n" + remarksText(preview->remarks) +
               DataCommands::tr("%1 records, %2 rejected; nothing was changed.")
                   .arg(preview->records)
                   .arg(preview->rejectedTotal)
                   .toStdString() +
               "\n");
}

/// A file that this command made is taken away again when its first import fails.
class NewFile {
public:
  explicit NewFile(std::filesystem::path path) : path_(std::move(path)), isNew_(!std::filesystem::exists(path_)) {}
  ~NewFile() {
    std::error_code ignored;
    if (isNew_ && !kept_)
      std::filesystem::remove(path_, ignored);
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  void keep() { kept_ = true; }

private:
  std::filesystem::path path_;
  bool isNew_;
  bool kept_ = false;
};

Status importInto(const Arguments& arguments, const tasks::ImportRequest& request) {
  NewFile file(arguments.path(0));
  RandomIdSource ids;
  auto workspace = openOrCreate(arguments.path(0));
  if (!workspace.ok())
    return workspace.error();
  const auto summary = tasks::runImport(*workspace, request, ids, terminalProgress());
  endProgress();
  if (!summary.ok())
    return summary.error();
  file.keep();
  return print(arguments.has(QStringLiteral("json")) ? tasks::importJson(*summary) + "\n" : summaryText(*summary));
}

Status importData(const Arguments& arguments) {
  const QStringList files = arguments.positional().mid(1);
  if (files.size() > 1 && arguments.has(QStringLiteral("json")))
    return failure(ErrorCode::usage,
                   {{Fact::detail, DataCommands::tr("--json takes one data file at a time").toStdString()}});
  for (const QString& data : files) {
    THROUGHLINE_TRY(request, requestOf(arguments, data));
    THROUGHLINE_CHECK(arguments.has(QStringLiteral("dry-run")) ? dryRun(arguments, request)
                                                               : importInto(arguments, request));
  }
  return {};
}

Status listSources(const Arguments& arguments) {
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  THROUGHLINE_TRY(sources, data::sources(workspace));
  if (arguments.has(QStringLiteral("json"))) {
    ordered_json list = ordered_json::array();
    for (const auto& source : sources)
      list.push_back({{"id", source.id},
                      {"name", source.name},
                      {"imported_at", source.importedAt.text()},
                      {"records", source.records},
                      {"responses", source.responses},
                      {"feedback", source.feedback},
                      {"rejected", source.rejected}});
    return print(ordered_json{{"sources", list}}.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n");
  }
  std::string text;
  for (const auto& source : sources)
    text += DataCommands::tr("%1  %2  %3 records, %4 rejected")
                .arg(source.id)
                .arg(QString::fromStdString(source.name))
                .arg(source.records)
                .arg(source.rejected)
                .toStdString() +
            "\n";
  return print(text);
}

Status removeSource(const Arguments& arguments) {
  bool isNumber = false;
  const qlonglong id = arguments.positional().at(1).toLongLong(&isNumber);
  if (!isNumber)
    return failure(ErrorCode::sourceNotFound, {{Fact::value, arguments.path(1)}});
  THROUGHLINE_TRY(workspace, openForWriting(arguments.path(0)));
  return data::removeSource(workspace, id);
}

Status generateData(const Arguments& arguments) {
  THROUGHLINE_TRY(rows, arguments.number(QStringLiteral("rows"), 1));
  THROUGHLINE_TRY(seed, arguments.number(QStringLiteral("seed"), 0));
  if (!rows)
    return failure(ErrorCode::usage, {{Fact::detail, DataCommands::tr("--rows N is needed").toStdString()}});
  const QString layout = arguments.value(QStringLiteral("layout")).value_or(QStringLiteral("long"));
  if (layout != QLatin1String("long") && layout != QLatin1String("wide"))
    return failure(ErrorCode::usage, {{Fact::detail, DataCommands::tr("--layout is long or wide").toStdString()}});
  return tasks::generateFeedback(
      arguments.path(0),
      {.rows = *rows,
       .seed = static_cast<std::uint64_t>(seed.value_or(1)),
       .layout = layout == QLatin1String("wide") ? data::Layout::wide : data::Layout::longRows},
      {});
}

} // namespace

std::vector<Command> dataCommands() {
  const OptionSpec json{QStringLiteral("json"), {}, DataCommands::tr("one JSON document on stdout"), false};
  return {
      {{QStringLiteral("import"),
        QStringLiteral("FILE.journey DATA..."),
        DataCommands::tr("Takes feedback or metrics from CSV or TSV."),
        2,
        10'000,
        {{QStringLiteral("mapping"), QStringLiteral("M.json"),
          DataCommands::tr("what the columns mean; guessed when not given"), false},
         {QStringLiteral("map"), QStringLiteral("TITLE"), DataCommands::tr("the map it belongs to"), false},
         {QStringLiteral("dry-run"), {}, DataCommands::tr("reads everything, changes nothing"), false},
         json}},
       importData},
      {{QStringLiteral("sources"),
        QStringLiteral("FILE.journey"),
        DataCommands::tr("Lists the imports."),
        1,
        1,
        {json}},
       listSources},
      {{QStringLiteral("remove-source"),
        QStringLiteral("FILE.journey ID"),
        DataCommands::tr("Removes an import with all its rows."),
        2,
        2,
        {}},
       removeSource},
      {{QStringLiteral("generate"),
        QStringLiteral("DATA.csv --rows N"),
        DataCommands::tr("Writes synthetic feedback for trials and benchmarks."),
        1,
        1,
        {{QStringLiteral("rows"), QStringLiteral("N"), DataCommands::tr("how many"), false},
         {QStringLiteral("seed"), QStringLiteral("S"), DataCommands::tr("the same seed gives the same file"), false},
         {QStringLiteral("layout"), QStringLiteral("long|wide"),
          DataCommands::tr("a row per feedback, or per response"), false}}},
       generateData},
  };
}

} // namespace throughline::app
