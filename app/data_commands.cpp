#include "app/again.h"
#include "app/commands.h"
#include "app/discretion.h"
#include "app/feedback_filter.h"
#include "app/import_texts.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "app/streams.h"
#include "app/ticket_tables.h"
#include "app/words.h"
#include "core/base/checked_file.h"
#include "core/data/sources/sources.h"
#include "core/model/difference.h"
#include "core/tasks/generate_task.h"
#include "core/tasks/import_task.h"
#include "core/tasks/put_back.h"
#include "ui/session/file_names.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace throughline::app {
namespace {

constexpr std::size_t largestMapping = 16U << 20;

Result<tasks::ImportRequest> requestOf(const Arguments& arguments, const std::filesystem::path& data) {
  tasks::ImportRequest request{.data = data, .mapping = std::nullopt, .mapTitle = std::nullopt};
  request.snapshot =
      arguments.has(QStringLiteral("no-snapshot")) ? tasks::SnapshotBefore::none : tasks::SnapshotBefore::needed;
  if (const auto title = arguments.value(QStringLiteral("map")))
    request.mapTitle = title->toStdString();
  if (const auto sheet = arguments.value(QStringLiteral("sheet")))
    request.sheet = sheet->toStdString();
  THROUGHLINE_TRY(discretion, discretionOf(arguments));
  request.discretion = discretion;
  THROUGHLINE_TRY(again, againOf(arguments));
  request.again = again;
  if (const auto voice = arguments.value(QStringLiteral("voice"))) {
    THROUGHLINE_TRY(known, knownVoice(*voice));
    request.voice = known;
  }
  THROUGHLINE_TRY(invited, arguments.number(QStringLiteral("invited"), 1));
  request.invited = invited;
  if (const auto path = arguments.value(QStringLiteral("mapping"))) {
    THROUGHLINE_TRY(text, readWholeFile(ui::pathOf(*path), largestMapping));
    const auto mapping = data::readMapping(text);
    if (!mapping.ok())
      return mapping.error().with(Fact::path, path->toStdString());
    request.mapping = *mapping;
  }
  return request;
}

/// The document of one file; of several files one document with theirs in a list.
std::string jsonOf(const std::vector<std::string>& documents) {
  if (documents.size() == 1)
    return documents.front() + "\n";
  std::string list;
  for (const auto& document : documents)
    list += (list.empty() ? "" : ",\n") + document;
  return "{\"imports\": [\n" + list + "\n]}\n";
}

/// What a file would be imported into; nothing where it is not there yet.
struct Surroundings {
  model::Document document;
  std::vector<data::KnownName> known;
};

Result<Surroundings> surroundingsIn(const std::string& path) {
  Surroundings found;
  std::error_code none;
  if (!std::filesystem::exists(path, none))
    return found;
  THROUGHLINE_TRY(workspace, openForReading(path));
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(known, data::knownNames(workspace.database()));
  found.document = document;
  found.known = known;
  return found;
}

/// One file of the command line with what is asked of it.
struct WantedImport {
  InputFile input;
  tasks::ImportRequest request;
};

Result<std::vector<WantedImport>> wantedImports(const Arguments& arguments) {
  std::vector<WantedImport> wanted;
  for (const QString& data : arguments.positional().mid(1)) {
    THROUGHLINE_TRY(input, InputFile::named(data));
    THROUGHLINE_TRY(request, requestOf(arguments, input.path()));
    wanted.push_back({.input = std::move(input), .request = std::move(request)});
  }
  return wanted;
}

Status takeOneBack(workspace::Workspace& workspace, const tasks::ImportSummary& done) {
  const auto& earlier = done.earlier;
  if (earlier && earlier->tookItsPlace) {
    const auto back = tasks::putBack(workspace, done.source);
    return back.ok() ? Status() : Status(back.error());
  }
  if (earlier && earlier->source == done.source)
    return {}; // nothing was new, and nothing was written
  return data::removeSource(workspace, done.source);
}

/// What was imported before one of several files failed, goes again, the last one first; what it replaced comes back.
/// What cannot go is said, and the map that it is on stays with it.
Status takeBack(workspace::Workspace& workspace, const model::Document& before,
                const std::vector<tasks::ImportSummary>& done) {
  bool all = true;
  for (std::size_t left = done.size(); left-- > 0;)
    if (const Status gone = takeOneBack(workspace, done[left]); !gone.ok()) {
      all = false;
      printNote(CommandWords::tr("Source %1 stays imported, although a later file failed: it could not be taken back.")
                    .arg(done[left].source)
                    .toStdString());
      printError(gone.error());
    }
  if (!all)
    return {};
  THROUGHLINE_TRY(now, workspace.document());
  THROUGHLINE_CHECK(
      workspace.persist(model::difference(now, before), CommandWords::tr("Take back the import").toStdString()));
  return {};
}

/// All of them or none.
Result<std::vector<tasks::ImportSummary>> importAll(workspace::Workspace& workspace,
                                                    const std::vector<WantedImport>& wanted) {
  THROUGHLINE_TRY(before, workspace.document());
  RandomIdSource ids;
  std::vector<tasks::ImportSummary> done;
  for (const auto& each : wanted) {
    auto summary = tasks::runImport(workspace, each.request, ids, terminalProgress());
    endProgress();
    if (!summary.ok()) {
      if (!done.empty())
        if (const Status back = takeBack(workspace, before, done); !back.ok())
          printError(back.error());
      return summary.error();
    }
    done.push_back(std::move(*summary));
  }
  return done;
}

/// Of several files each is read to its end first, so that hardly anything is ever to be taken back.
Status tryAll(const std::vector<WantedImport>& wanted) {
  for (const auto& each : wanted) {
    const auto preview = tasks::dryRunImport(each.request, terminalProgress());
    endProgress();
    if (!preview.ok())
      return preview.error();
  }
  return {};
}

/// What an import would do there.
Result<tasks::ImportPreview> lookedAt(tasks::ImportRequest request, const Surroundings& there) {
  request.known = tasks::namesKnownFor(there.document, there.known, request.mapTitle, request.currentMap);
  auto preview = tasks::dryRunImport(request, terminalProgress());
  endProgress();
  if (!preview.ok() || (preview->series.empty() && preview->leftOutNames.empty()))
    return preview;
  THROUGHLINE_TRY(places, tasks::namesOnMap(there.document, request, *preview));
  preview->places = std::move(places);
  return preview;
}

Status dryRun(const Arguments& arguments, const std::vector<WantedImport>& wanted) {
  const bool json = arguments.has(QStringLiteral("json"));
  THROUGHLINE_TRY(there, surroundingsIn(arguments.path(0)));
  std::vector<std::string> documents;
  for (const auto& each : wanted) {
    const auto preview = lookedAt(each.request, there);
    if (!preview.ok())
      return preview.error();
    if (json)
      documents.push_back(tasks::dryRunJson(*preview));
    else
      THROUGHLINE_CHECK(print(dryRunText(*preview)));
  }
  return json ? print(jsonOf(documents)) : Status();
}

Status importData(const Arguments& arguments) {
  THROUGHLINE_TRY(tickets, ticketMappingIn(arguments));
  if (tickets)
    return importTicketTables(arguments, *tickets);
  THROUGHLINE_TRY(wanted, wantedImports(arguments));
  if (arguments.has(QStringLiteral("dry-run")))
    return dryRun(arguments, wanted);
  if (wanted.size() > 1)
    THROUGHLINE_CHECK(tryAll(wanted));
  THROUGHLINE_TRY(opened, openOrCreate(arguments.path(0)));
  const auto summaries = importAll(opened.workspace, wanted);
  if (!summaries.ok())
    return endWith(summaries.error(), opened);
  if (arguments.has(QStringLiteral("json"))) {
    std::vector<std::string> documents;
    std::ranges::transform(*summaries, std::back_inserter(documents), tasks::importJson);
    return print(jsonOf(documents));
  }
  for (const auto& summary : *summaries)
    THROUGHLINE_CHECK(print(summaryText(summary)));
  return {};
}

Status generateData(const Arguments& arguments) {
  THROUGHLINE_TRY(rows, arguments.number(QStringLiteral("rows"), 1));
  THROUGHLINE_TRY(seed, arguments.number(QStringLiteral("seed"), 0));
  if (!rows)
    return failure(ErrorCode::usage, {{Fact::detail, CommandWords::tr("--rows N is needed").toStdString()}});
  const QString layout = arguments.value(QStringLiteral("layout")).value_or(QStringLiteral("long"));
  if (layout != QLatin1String("long") && layout != QLatin1String("wide"))
    return failure(ErrorCode::usage, {{Fact::detail, CommandWords::tr("--layout is long or wide").toStdString()}});
  THROUGHLINE_TRY(target, OutputFile::named(arguments.positional().at(0), arguments));
  THROUGHLINE_CHECK(
      tasks::generateFeedback(target.path(),
                              {.rows = *rows,
                               .seed = static_cast<std::uint64_t>(seed.value_or(1)),
                               .layout = layout == QLatin1String("wide") ? data::Layout::wide : data::Layout::longRows},
                              {}));
  return target.deliver();
}

} // namespace

std::vector<Command> dataCommands() {
  const OptionSpec json{QStringLiteral("json"), {}, CommandWords::tr("one JSON document on stdout"), false};
  const auto discretion = discretionOptions();
  return {
      {{QStringLiteral("import"),
        QStringLiteral("FILE.journey DATA..."),
        CommandWords::tr("Takes feedback or metrics from CSV, TSV, XLSX or ODS."),
        2,
        10'000,
        {{QStringLiteral("mapping"), QStringLiteral("M.json"),
          CommandWords::tr("what the columns mean; guessed when not given"), false},
         {QStringLiteral("map"), QStringLiteral("TITLE"), CommandWords::tr("the map it belongs to"), false},
         {QStringLiteral("dry-run"), {}, CommandWords::tr("reads everything, changes nothing"), false},
         {QStringLiteral("again"), QStringLiteral("update|replace|both"),
          CommandWords::tr("what to do with an earlier import of the same survey; update when not given"), false},
         {QStringLiteral("sheet"), QStringLiteral("NAME"), CommandWords::tr("of a workbook; the first when not given"),
          false},
         {QStringLiteral("voice"), QStringLiteral("customer|employee|focus-group|interview"),
          CommandWords::tr("who speaks; customer when not given"), false},
         {QStringLiteral("invited"), QStringLiteral("N"),
          CommandWords::tr("how many were asked, for the response rate"), false},
         {QStringLiteral("no-snapshot"),
          {},
          CommandWords::tr("goes on where no snapshot can be kept beforehand"),
          false},
         discretion.front(),
         discretion.back(),
         json}},
       importData},
      {{QStringLiteral("generate"),
        QStringLiteral("DATA.csv --rows N"),
        CommandWords::tr("Writes synthetic feedback for trials and benchmarks."),
        1,
        1,
        {{QStringLiteral("rows"), QStringLiteral("N"), CommandWords::tr("how many"), false},
         {QStringLiteral("seed"), QStringLiteral("S"), CommandWords::tr("the same seed gives the same file"), false},
         {QStringLiteral("layout"), QStringLiteral("long|wide"),
          CommandWords::tr("a row per feedback, or per response"), false},
         OutputFile::force()}},
       generateData},
  };
}

} // namespace throughline::app
