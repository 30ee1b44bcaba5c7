#include "app/commands.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "core/tasks/bring_in_task.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace throughline::app {
namespace {

using nlohmann::ordered_json;

struct ColleagueCommands {
  Q_DECLARE_TR_FUNCTIONS(ColleagueCommands)
};

std::string lineOf(const ordered_json& json) {
  return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

QString textOf(const ordered_json& value) {
  if (value.is_null())
    return ColleagueCommands::tr("nothing");
  const auto text =
      value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
  return QLatin1Char('"') + QString::fromStdString(text).simplified() + QLatin1Char('"');
}

QString nameIn(const ordered_json& thing) {
  const auto word = [&thing](const char* key) { return QString::fromStdString(thing.value(key, std::string())); };
  const auto name = ColleagueCommands::tr("%1 \"%2\"").arg(word("kind"), word("what"));
  return word("map").isEmpty() ? name : ColleagueCommands::tr("%1 on map \"%2\"").arg(name, word("map"));
}

/// A line for each thing and each field.
std::string sentencesOf(const ordered_json& changes) {
  QStringList lines;
  for (const auto& thing : changes.at("added"))
    lines << (thing.contains("conflict") ? ColleagueCommands::tr("conflict: %1: you removed it, they changed it since")
                                         : ColleagueCommands::tr("added: %1"))
                 .arg(nameIn(thing));
  for (const auto& change : changes.at("changed")) {
    if (change.contains("conflict")) {
      lines << ColleagueCommands::tr("conflict: %1, %2: theirs %3, mine %4, before %5")
                   .arg(nameIn(change), QString::fromStdString(change.value("field", std::string())),
                        textOf(change.at("theirs")), textOf(change.at("mine")), textOf(change.at("before")));
      continue;
    }
    lines << ColleagueCommands::tr("changed: %1, %2: %3, before %4")
                 .arg(nameIn(change), QString::fromStdString(change.value("field", std::string())),
                      textOf(change.at("theirs")), textOf(change.at("mine")));
  }
  for (const auto& thing : changes.at("removed"))
    lines << ColleagueCommands::tr("removed: %1").arg(nameIn(thing));
  if (changes.contains("kept"))
    for (const auto& thing : changes.at("kept"))
      lines << ColleagueCommands::tr("stays: %1 (they removed it, but it was changed here since)").arg(nameIn(thing));
  if (lines.isEmpty())
    lines << ColleagueCommands::tr("Nothing differs.");
  return lines.join(QLatin1Char('\n')).toStdString() + "\n";
}

Status showDifference(const Arguments& arguments) {
  THROUGHLINE_TRY(from, arguments.number(QStringLiteral("from"), 1));
  THROUGHLINE_TRY(to, arguments.number(QStringLiteral("to"), 1));
  if (!from)
    return failure(
        ErrorCode::usage,
        {{Fact::detail,
          ColleagueCommands::tr("--from N is needed; throughline history lists the versions").toStdString()}});
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  THROUGHLINE_TRY(newest, workspace.newestRevision());
  THROUGHLINE_TRY(changes, tasks::versionDifference(workspace, {*from}, {to.value_or(newest.id.number)}));
  return print(arguments.has(QStringLiteral("json")) ? lineOf(changes) : sentencesOf(changes));
}

Result<tasks::Take> takeIn(const Arguments& arguments) {
  const auto word = arguments.value(QStringLiteral("take")).value_or(QStringLiteral("none"));
  if (word == QLatin1String("none"))
    return tasks::Take::none;
  if (word == QLatin1String("new"))
    return tasks::Take::onlyNew;
  if (word == QLatin1String("all"))
    return tasks::Take::all;
  return failure(
      ErrorCode::usage,
      {{Fact::detail, ColleagueCommands::tr("--take is all, new or none, not \"%1\"").arg(word).toStdString()}});
}

Status bringInChanges(const Arguments& arguments) {
  THROUGHLINE_TRY(take, takeIn(arguments));
  THROUGHLINE_TRY(theirs, openForReading(arguments.path(1)));
  const bool only = take == tasks::Take::none;
  THROUGHLINE_TRY(mine, only ? openForReading(arguments.path(0)) : openForWriting(arguments.path(0)));
  const auto label = ColleagueCommands::tr("Bring in changes from %1")
                         .arg(QFileInfo(QString::fromStdString(arguments.path(1))).fileName());
  THROUGHLINE_TRY(brought, tasks::bringIn(mine, theirs, take, label.toStdString()));
  if (arguments.has(QStringLiteral("json"))) {
    auto json = brought.changes;
    json["base"] = brought.base ? ordered_json(*brought.base) : ordered_json(nullptr);
    json["settled"] = brought.settled;
    json["taken"] = {{"added", brought.added}, {"changed", brought.changed}, {"removed", brought.removed}};
    return print(lineOf(json));
  }
  auto text = sentencesOf(brought.changes);
  if (!brought.base)
    text +=
        ColleagueCommands::tr("The two files have no version in common, so whatever differs is listed.").toStdString() +
        "\n";
  if (brought.settled > 0)
    text += ColleagueCommands::tr("%n conflicts in which yours was kept before stay settled.", nullptr, brought.settled)
                .toStdString() +
            "\n";
  if (!only)
    text += ColleagueCommands::tr("Taken: %1 added, %2 changed, %3 removed.")
                .arg(brought.added)
                .arg(brought.changed)
                .arg(brought.removed)
                .toStdString() +
            "\n";
  return print(text);
}

} // namespace

std::vector<Command> colleagueCommands() {
  const OptionSpec json{QStringLiteral("json"), {}, ColleagueCommands::tr("one JSON document on stdout"), false};
  return {
      {{QStringLiteral("diff"),
        QStringLiteral("FILE.journey --from N [--to M]"),
        ColleagueCommands::tr("Shows what changed from one version to another."),
        1,
        1,
        {{QStringLiteral("from"), QStringLiteral("N"), ColleagueCommands::tr("the earlier version"), false},
         {QStringLiteral("to"), QStringLiteral("M"), ColleagueCommands::tr("the later one; without it the newest"),
          false},
         json}},
       showDifference},
      {{QStringLiteral("bring-in"),
        QStringLiteral("FILE.journey THEIRS.journey"),
        ColleagueCommands::tr("Shows, and takes, what a colleague changed in a copy of the file."),
        2,
        2,
        {{QStringLiteral("take"), QStringLiteral("WHICH"),
          ColleagueCommands::tr("all, new (only what is added) or none (the default: only shows)"), false},
         json}},
       bringInChanges},
  };
}

} // namespace throughline::app
