#include "app/commands.h"
#include "app/discretion.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "app/streams.h"
#include "core/base/checked_file.h"
#include "core/data/comments/forgotten.h"
#include "core/tasks/comments_task.h"
#include "core/tasks/privacy_task.h"
#include "core/workspace/copy_as_shown.h"

#include <QCoreApplication>

namespace throughline::app {
namespace {

struct CustomerCommands {
  Q_DECLARE_TR_FUNCTIONS(CustomerCommands)
};

std::optional<std::string> textOf(const Arguments& arguments, const char* option) {
  const auto value = arguments.value(QString::fromLatin1(option));
  return value ? std::optional(value->toStdString()) : std::nullopt;
}

tasks::CommentsWanted commentsWanted(const Arguments& arguments) {
  return {.search = textOf(arguments, "search").value_or(std::string()),
          .touchpoint = textOf(arguments, "touchpoint"),
          .map = textOf(arguments, "map"),
          .theme = textOf(arguments, "theme"),
          .failed = arguments.has(QStringLiteral("failed"))};
}

/// One line for each comment: day, where and how it was rated, the channel, the words, the themes.
std::string linesOf(const std::vector<tasks::FoundComment>& comments,
                    const std::map<model::TouchpointId, std::string>& titles) {
  QStringList lines;
  for (const auto& [response, themes] : comments) {
    QStringList parts;
    parts << (response.day ? QString::fromStdString(response.day->text()) : CustomerCommands::tr("no day"));
    for (const auto& said : response.said)
      if (const auto title = titles.find(said.touchpoint); title != titles.end() && said.score)
        parts << (said.failed ? CustomerCommands::tr("%1 %2 (failed)") : CustomerCommands::tr("%1 %2"))
                     .arg(QString::fromStdString(title->second))
                     .arg(*said.score);
    if (!response.channel.empty())
      parts << QString::fromStdString(response.channel);
    parts << QLatin1Char('"') + QString::fromStdString(response.comment).simplified() + QLatin1Char('"');
    QStringList names;
    for (const auto& theme : themes)
      names << QString::fromStdString(theme);
    if (!names.isEmpty())
      parts << QLatin1Char('[') + names.join(QStringLiteral("; ")) + QLatin1Char(']');
    lines << parts.join(QStringLiteral("  "));
  }
  lines << CustomerCommands::tr("%n comments", nullptr, static_cast<int>(comments.size()));
  return lines.join(QLatin1Char('\n')).toStdString() + "\n";
}

/// Tags what was found with a theme, which is made when there is none of that name.
Status tagFound(workspace::Workspace& workspace, const std::string& theme,
                const std::vector<tasks::FoundComment>& comments) {
  THROUGHLINE_TRY(id, data::themeNamed(workspace, theme));
  std::vector<std::int64_t> rows;
  for (const auto& comment : comments)
    rows.push_back(comment.response.row);
  return data::setTagged(workspace, id, rows, true);
}

Status showComments(const Arguments& arguments) {
  const auto tag = textOf(arguments, "tag");
  THROUGHLINE_TRY(workspace, tag ? openForWriting(arguments.path(0)) : openForReading(arguments.path(0)));
  auto found = tasks::findComments(workspace, commentsWanted(arguments), terminalProgress());
  endProgress();
  if (!found.ok())
    return found.error();
  if (tag) {
    THROUGHLINE_CHECK(tagFound(workspace, *tag, *found));
    THROUGHLINE_TRY(tagged, tasks::findComments(workspace, commentsWanted(arguments), {}));
    found = std::move(tagged);
  }
  if (arguments.has(QStringLiteral("json"))) {
    THROUGHLINE_TRY(json, tasks::commentsJson(workspace, *found));
    return print(json);
  }
  THROUGHLINE_TRY(document, workspace.document());
  return print(linesOf(*found, tasks::touchpointTitles(document)));
}

Status writeFollowUp(const Arguments& arguments) {
  const auto output = arguments.value(QStringLiteral("output"));
  if (!output)
    return failure(ErrorCode::usage, {{Fact::detail, CustomerCommands::tr("--output F.csv is needed").toStdString()}});
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  THROUGHLINE_TRY(
      csv, tasks::followUpCsv(workspace, {.closedToo = arguments.has(QStringLiteral("all"))}, terminalProgress()));
  endProgress();
  THROUGHLINE_TRY(target, OutputFile::named(*output, arguments));
  THROUGHLINE_CHECK(writeCheckedFile(target.path(), csv));
  return target.deliver();
}

std::string reportText(const tasks::ForgetReport& report) {
  QStringList lines;
  lines << CustomerCommands::tr("%n responses taken out", nullptr, static_cast<int>(report.responses))
        << CustomerCommands::tr("%n rejected records taken out", nullptr, static_cast<int>(report.rejected))
        << CustomerCommands::tr("%n quotes taken off the maps and out of their history", nullptr,
                                static_cast<int>(report.quotes))
        << CustomerCommands::tr("%n snapshots rewritten", nullptr, static_cast<int>(report.snapshots));
  if (report.removed > 0)
    lines << CustomerCommands::tr("%n snapshots that could not be rewritten removed", nullptr,
                                  static_cast<int>(report.removed));
  for (const auto& file : report.unreadable)
    lines << CustomerCommands::tr("The snapshot %1 cannot be rewritten and may still hold the respondent; "
                                  "--purge-snapshots removes it.")
                 .arg(QString::fromStdString(file.string()));
  lines << CustomerCommands::tr("A salted hash of the key stays, so that a later import leaves this person out; forget "
                                "--drop-hashes takes it away.")
        << CustomerCommands::tr("Copies and exports made earlier are not reached.");
  return lines.join(QLatin1Char('\n')).toStdString() + "\n";
}

Status dropHashes(const Arguments& arguments) {
  THROUGHLINE_TRY(workspace, openForWriting(arguments.path(0)));
  THROUGHLINE_TRY(count, data::dropForgotten(workspace));
  return print(CustomerCommands::tr("%n hashes dropped; a later import takes these people in again", nullptr,
                                    static_cast<int>(count))
                   .toStdString() +
               "\n");
}

Status forget(const Arguments& arguments) {
  if (arguments.has(QStringLiteral("drop-hashes")))
    return dropHashes(arguments);
  const auto respondent = textOf(arguments, "respondent");
  if (!respondent || respondent->empty())
    return failure(ErrorCode::usage,
                   {{Fact::detail, CustomerCommands::tr("--respondent KEY is needed").toStdString()}});
  THROUGHLINE_TRY(workspace, openForWriting(arguments.path(0)));
  const auto report = tasks::forgetRespondent(
      workspace, {.respondent = *respondent, .removeUnreadable = arguments.has(QStringLiteral("purge-snapshots"))},
      terminalProgress());
  endProgress();
  return report.ok() ? print(reportText(*report)) : Status(report.error());
}

Status copy(const Arguments& arguments) {
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  if (arguments.has(QStringLiteral("without-customer-data")))
    return tasks::copyWithoutCustomerData(workspace, arguments.path(1));
  THROUGHLINE_TRY(document, workspace.document());
  return workspace::copyAsShown(workspace, arguments.path(1), document, {});
}

Command commentsCommand() {
  return {{QStringLiteral("comments"),
           QStringLiteral("FILE.journey"),
           CustomerCommands::tr("Shows comments: all, or those that fit every option."),
           1,
           1,
           {{QStringLiteral("search"), QStringLiteral("WORDS"),
             CustomerCommands::tr("words that begin so; \"words together\", -without"), false},
            {QStringLiteral("touchpoint"), QStringLiteral("T"), CustomerCommands::tr("of responses that reached it"),
             false},
            {QStringLiteral("map"), QStringLiteral("TITLE"), CustomerCommands::tr("the map of the touchpoint"), false},
            {QStringLiteral("theme"), QStringLiteral("T"), CustomerCommands::tr("tagged with this theme"), false},
            {QStringLiteral("failed"), {}, CustomerCommands::tr("only of responses with a failure"), false},
            {QStringLiteral("tag"), QStringLiteral("THEME"), CustomerCommands::tr("tags what is found"), false},
            {QStringLiteral("json"), {}, CustomerCommands::tr("one JSON document on stdout"), false}}},
          showComments};
}

} // namespace

Result<data::Discretion> discretionOf(const Arguments& arguments) {
  data::Discretion discretion;
  if (const auto word = textOf(arguments, "respondent-keys")) {
    const auto keys = data::keepKeysNamed(*word);
    if (!keys)
      return failure(ErrorCode::usage, {{Fact::detail, CustomerCommands::tr("--respondent-keys is keep, hash or drop, "
                                                                            "not \"%1\"")
                                                           .arg(QString::fromStdString(*word))
                                                           .toStdString()}});
    discretion.keys = *keys;
  }
  if (const auto word = textOf(arguments, "comments")) {
    if (*word != "keep" && *word != "drop")
      return failure(ErrorCode::usage, {{Fact::detail, CustomerCommands::tr("--comments is keep or drop, not \"%1\"")
                                                           .arg(QString::fromStdString(*word))
                                                           .toStdString()}});
    discretion.comments = *word == "keep";
  }
  return discretion;
}

std::vector<OptionSpec> discretionOptions() {
  return {{QStringLiteral("respondent-keys"), QStringLiteral("keep|hash|drop"),
           CustomerCommands::tr("what is stored of them; keep when not given"), false},
          {QStringLiteral("comments"), QStringLiteral("keep|drop"),
           CustomerCommands::tr("whether comments are stored; keep when not given"), false}};
}

std::vector<Command> customerCommands() {
  return {commentsCommand(),
          {{QStringLiteral("follow-up"),
            QStringLiteral("FILE.journey --output F.csv"),
            CustomerCommands::tr("Writes failures that were not resolved, with owner, due day and outcome."),
            1,
            1,
            {{QStringLiteral("output"), QStringLiteral("F.csv"), CustomerCommands::tr("where they are written"), false},
             {QStringLiteral("all"), {}, CustomerCommands::tr("those with an outcome, too"), false},
             OutputFile::force()}},
           writeFollowUp},
          {{QStringLiteral("forget"),
            QStringLiteral("FILE.journey --respondent KEY"),
            CustomerCommands::tr("Takes a respondent out of rows, quotes, history and snapshots."),
            1,
            1,
            {{QStringLiteral("respondent"), QStringLiteral("KEY"), CustomerCommands::tr("as it was imported"), false},
             {QStringLiteral("purge-snapshots"),
              {},
              CustomerCommands::tr("removes snapshots that cannot be rewritten"),
              false},
             {QStringLiteral("drop-hashes"),
              {},
              CustomerCommands::tr("lets later imports take in again who was forgotten"),
              false}}},
           forget},
          {{QStringLiteral("copy"),
            QStringLiteral("FILE.journey OUT.journey"),
            CustomerCommands::tr("Copies a workspace."),
            2,
            2,
            {{QStringLiteral("without-customer-data"),
              {},
              CustomerCommands::tr("maps and figures only: no responses, comments, quotes, history"),
              false}}},
           copy}};
}

} // namespace throughline::app
