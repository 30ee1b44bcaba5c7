#include "app/commands.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "app/streams.h"
#include "app/words.h"
#include "core/base/checked_file.h"
#include "core/tasks/run_edits.h"
#include "core/workspace/snapshot_copy.h"
#include "core/workspace/workspace.h"
#include "ui/paint/image_files.h"
#include "ui/session/count_words.h"
#include "ui/session/error_words.h"
#include "ui/session/template_texts.h"
#include "ui/session/thing_words.h"

#include <nlohmann/json.hpp>

namespace throughline::app {
namespace {

using nlohmann::ordered_json;
using workspace::Workspace;

constexpr std::size_t largestScript = 64U << 20;

Status createNew(const Arguments& arguments) {
  const auto name = arguments.value(QStringLiteral("template")).value_or(QStringLiteral("empty"));
  if (name == QLatin1String("list"))
    return print("empty\n" + ui::templateNames().join(QLatin1Char('\n')).toStdString() + "\n");
  if (arguments.positional().isEmpty())
    return failure(
        ErrorCode::usage,
        {{Fact::detail, CommandWords::tr("a file name is needed: throughline new FILE.journey").toStdString()}});
  if (name != QLatin1String("empty")) {
    THROUGHLINE_TRY(texts, ui::templateTexts(name));
    RandomIdSource ids;
    return tasks::buildSample(arguments.path(0), texts, ids, {});
  }
  THROUGHLINE_CHECK(Workspace::create(arguments.path(0)));
  return {};
}

/// Which edit of the script it was; errors of the script as a whole name the script only.
enum class Earlier { stays, isNotThere }; ///< what came before the edit that failed
Status scriptFailure(const std::string& script, const Error& error, Earlier earlier) {
  if (error.code == ErrorCode::jsonInvalid || error.fact(Fact::line).empty())
    return error.with(Fact::path, script);
  const Error refused = failure(
      ErrorCode::scriptEditRefused,
      {{Fact::path, script}, {Fact::line, error.fact(Fact::line)}, {Fact::detail, ui::sentence(error).toStdString()}});
  return earlier == Earlier::stays ? refused : refused.with(Fact::expected, "nothing");
}

std::string labelOf(const workspace::Revision& revision) {
  const auto text = ui::stepText(revision);
  return text.isEmpty() ? CommandWords::tr("New workspace").toStdString() : text.toStdString();
}

/// A copy of the document and its history, to try edits on.
Result<Workspace> trialCopy(const std::string& path, const workspace::PrivateFolder& folder) {
  THROUGHLINE_TRY(original, openForReading(path));
  const auto copy = folder.path() / "trial.journey";
  THROUGHLINE_CHECK(workspace::copyWithoutFeedback(original.database(), copy));
  return Workspace::open(copy, {.dataFolder = folder.path() / "data", .keepSnapshots = false});
}

/// A line for each edit. The script goes on when the lines cannot be written; that is said at the end.
Status runScript(Workspace& workspace, const std::string& script, const std::string& name, Earlier earlier) {
  Status printed;
  const auto done = tasks::runEditScript(
      workspace, script,
      [&](std::size_t position, std::int64_t revision, std::string_view edit) {
        const auto line =
            print(std::to_string(position) + " " + std::to_string(revision) + " " + std::string(edit) + "\n");
        if (!line.ok())
          printed = line;
        return Status();
      },
      ui::imageOfFile);
  return done.ok() ? printed : scriptFailure(name, done.error(), earlier);
}

Status runEdits(const Arguments& arguments) {
  THROUGHLINE_TRY(input, InputFile::named(arguments.positional().at(1), largestScript));
  const std::string name = arguments.path(1);
  auto script = readWholeFile(input.path(), largestScript);
  if (!script.ok())
    return script.error();
  if (arguments.has(QStringLiteral("dry-run"))) {
    THROUGHLINE_TRY(folder, workspace::PrivateFolder::make());
    THROUGHLINE_TRY(trial, trialCopy(arguments.path(0), folder));
    THROUGHLINE_CHECK(runScript(trial, *script, name, Earlier::isNotThere));
    printNote(CommandWords::tr("Nothing was changed.").toStdString());
    return {};
  }
  THROUGHLINE_TRY(workspace, openForWriting(arguments.path(0)));
  if (!arguments.has(QStringLiteral("atomic")))
    return runScript(workspace, *script, name, Earlier::stays);
  const auto revision =
      tasks::runEditsAsOne(workspace, *script, CommandWords::tr("Edit script").toStdString(), ui::imageOfFile);
  if (!revision.ok())
    return scriptFailure(name, revision.error(), Earlier::isNotThere);
  return print(std::to_string(*revision) + "\n");
}

Status showHistory(const Arguments& arguments) {
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  THROUGHLINE_TRY(revisions, workspace.revisions());
  if (!arguments.has(QStringLiteral("json"))) {
    std::string text;
    for (const auto& revision : revisions)
      text += std::to_string(revision.id.number) + "  " + revision.at.text() + "  " + labelOf(revision) + "\n";
    return print(text);
  }
  ordered_json list = ordered_json::array();
  for (const auto& revision : revisions)
    list.push_back({{"id", revision.id.number}, {"at", revision.at.text()}, {"label", labelOf(revision)}});
  return print(ordered_json{{"revisions", list}}.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n");
}

Status restoreRevision(const Arguments& arguments) {
  THROUGHLINE_TRY(revision, arguments.number(QStringLiteral("revision"), 1));
  if (!revision)
    return failure(
        ErrorCode::usage,
        {{Fact::detail, CommandWords::tr("--revision N is needed; throughline history lists them").toStdString()}});
  THROUGHLINE_TRY(workspace, openForWriting(arguments.path(0)));
  const QString label = CommandWords::tr("Restore version %1").arg(*revision);
  THROUGHLINE_CHECK(workspace.restore({*revision}, label.toStdString()));
  THROUGHLINE_TRY(newest, workspace.newestRevision());
  return print(std::to_string(newest.id.number) + "\n");
}

Status checkFile(const Arguments& arguments) {
  const bool json = arguments.has(QStringLiteral("json"));
  auto workspace = openForReading(arguments.path(0));
  auto report =
      workspace.ok() ? workspace->check(terminalProgress()) : Result<workspace::CheckReport>(workspace.error());
  endProgress();
  if (json) {
    ordered_json result{{"ok", report.ok()}};
    if (report.ok())
      result.update({{"pages", report->pages},
                     {"entities", report->entities},
                     {"revisions", report->revisions},
                     {"states", report->states}});
    else
      result.update(
          {{"error", ordered_json::parse(errorJson(report.error()))}, {"detail", report.error().fact(Fact::detail)}});
    THROUGHLINE_CHECK(print(result.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n"));
  }
  if (!report.ok())
    return report.error();
  if (json)
    return {};
  return print(CommandWords::tr("%1 is sound: %2, %3.\n", "parts, versions")
                   .arg(arguments.positional().at(0),
                        CommandWords::tr("%n parts", nullptr, ui::pluralCount(report->entities)),
                        CommandWords::tr("%n versions", nullptr, ui::pluralCount(report->revisions)))
                   .toStdString());
}

} // namespace

std::vector<Command> workspaceCommands() {
  const OptionSpec json{QStringLiteral("json"), {}, CommandWords::tr("one JSON document on stdout"), false};
  const QString file = QStringLiteral("FILE.journey");
  return {
      {{QStringLiteral("new"),
        QStringLiteral("FILE.journey [--template NAME]"),
        CommandWords::tr("Makes a new workspace."),
        0,
        1,
        {{QStringLiteral("template"), QStringLiteral("NAME"),
          CommandWords::tr("what it starts with; \"list\" lists them"), false}}},
       createNew},
      {{QStringLiteral("edit"),
        QStringLiteral("FILE.journey SCRIPT.json"),
        CommandWords::tr("Applies a list of edits, one version each; \"-\" reads them from stdin."),
        2,
        2,
        {{QStringLiteral("dry-run"), {}, CommandWords::tr("tries them on a copy and changes nothing"), false},
         {QStringLiteral("atomic"), {}, CommandWords::tr("all of them as one version, or none"), false}}},
       runEdits},
      {{QStringLiteral("history"), file, CommandWords::tr("Lists the versions."), 1, 1, {json}}, showHistory},
      {{QStringLiteral("restore"),
        QStringLiteral("FILE.journey --revision N"),
        CommandWords::tr("Appends an earlier state as the newest version."),
        1,
        1,
        {{QStringLiteral("revision"), QStringLiteral("N"), CommandWords::tr("the version to go back to"), false}}},
       restoreRevision},
      {{QStringLiteral("check"),
        file,
        CommandWords::tr("Reads all of the file and says whether it is sound; never writes."),
        1,
        1,
        {json}},
       checkFile,
       false,
       true},
  };
}

} // namespace throughline::app
