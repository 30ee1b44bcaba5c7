#include "app/commands.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "app/streams.h"
#include "app/words.h"
#include "core/base/checked_file.h"
#include "core/data/sources/sources.h"
#include "core/data/sources/unplaced.h"
#include "core/data/table/cell_values.h"
#include "core/tasks/import_task.h"
#include "core/tasks/put_back.h"
#include "core/tasks/source_task.h"
#include "core/workspace/snapshots.h"
#include "ui/session/count_words.h"
#include "ui/session/import_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace throughline::app {
namespace {

using nlohmann::ordered_json;

/// The import of that number; what there is, when there is none.
Result<data::Source> sourceNamed(workspace::Workspace& workspace, std::int64_t id, const QString& asked) {
  THROUGHLINE_TRY(sources, data::sources(workspace));
  if (const auto source = std::ranges::find(sources, id, &data::Source::id); source != sources.end())
    return *source;
  QStringList there;
  for (const auto& each : sources)
    there << QString::number(each.id);
  return failure(ErrorCode::sourceNotFound,
                 {{Fact::value, asked.toStdString()}, {Fact::expected, there.join(QLatin1String(", ")).toStdString()}});
}

/// The rejected rows of one import, to mend and import.
Status writeRejected(const Arguments& arguments, workspace::Workspace& workspace) {
  THROUGHLINE_TRY(source, arguments.number(QStringLiteral("rejected"), 1));
  const auto output = arguments.value(QStringLiteral("output"));
  if (!source || !output)
    return failure(ErrorCode::usage,
                   {{Fact::detail, CommandWords::tr("--rejected ID and --output R.csv go together").toStdString()}});
  THROUGHLINE_TRY(found, sourceNamed(workspace, *source, QString::number(*source)));
  THROUGHLINE_TRY(rejected, data::rejections(workspace, found.id));
  THROUGHLINE_TRY(target, OutputFile::named(*output, arguments));
  THROUGHLINE_CHECK(writeCheckedFile(target.path(), tasks::rejectedCsv(rejected)));
  return target.deliver();
}

/// How many of those who were asked answered.
std::string invitedText(const data::Source& source) {
  if (!source.invited || *source.invited <= 0)
    return {};
  const double share = static_cast<double>(source.responses) / static_cast<double>(*source.invited);
  return CommandWords::tr(", %1 of %2 invited answered (%3 %)")
      .arg(source.responses)
      .arg(*source.invited)
      .arg(share * 100, 0, 'f', 1)
      .toStdString();
}

std::string replacedText(const data::Source& source) {
  if (!source.replaced)
    return {};
  return CommandWords::tr(", in the place of source %1 (%2)")
      .arg(source.replaced->id)
      .arg(QString::fromStdString(source.replaced->name))
      .toStdString();
}

ordered_json sourceJson(const data::Source& source) {
  ordered_json json{{"id", source.id},
                    {"name", source.name},
                    {"imported_at", source.importedAt.text()},
                    {"records", source.records},
                    {"responses", source.responses},
                    {"feedback", source.feedback},
                    {"rejected", source.rejected},
                    {"voice", source.voice},
                    {"invited", nullptr},
                    {"response_rate", nullptr},
                    {"replaced", nullptr}};
  if (const auto& replaced = source.replaced)
    json["replaced"] = {{"source", replaced->id},
                        {"name", replaced->name},
                        {"imported_at", replaced->importedAt.text()},
                        {"how", replaced->updated ? "update" : "replace"}};
  if (source.invited) {
    json["invited"] = *source.invited;
    if (*source.invited > 0)
      json["response_rate"] = static_cast<double>(source.responses) / static_cast<double>(*source.invited);
  }
  return json;
}

ordered_json unplacedJson(const std::vector<data::UnplacedFeedback>& unplaced) {
  auto list = ordered_json::array();
  for (const auto& each : unplaced)
    list.push_back({{"name", each.name},
                    {"touchpoint", each.touchpoint.text()},
                    {"responses", each.responses},
                    {"figures", each.figures},
                    {"sources", each.sources}});
  return list;
}

ordered_json puttingBackJson(const tasks::PuttingBack& change, bool done) {
  const auto figure = [](const tasks::OverallFigure& score) {
    ordered_json printed{{"n", score.n}, {"mean", score.mean ? ordered_json(*score.mean) : ordered_json(nullptr)}};
    if (score.nps)
      printed["nps"] = *score.nps;
    return printed;
  };
  return {{"returns", sourceJson(change.returns)}, {"leaves", sourceJson(change.leaves)},
          {"kept_at", change.keptAt.text()},       {"before", figure(change.before)},
          {"after", figure(change.after)},         {"forgotten", change.forgotten},
          {"remarks_gone", change.remarks},        {"done", done}};
}

/// An import makes room for the one whose place it took.
Status putBack(const Arguments& arguments, const QString& asked) {
  const bool tries = arguments.has(QStringLiteral("dry-run"));
  THROUGHLINE_TRY(workspace, openForWriting(arguments.path(0)));
  THROUGHLINE_TRY(source, sourceNamed(workspace, asked.toLongLong(), asked));
  const auto change = tries ? tasks::planPutBack(workspace, source.id) : tasks::putBack(workspace, source.id);
  if (!change.ok())
    return change.error();
  if (arguments.has(QStringLiteral("json")))
    return print(puttingBackJson(*change, !tries).dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n");
  return print(ui::puttingBackSentence(*change, !tries).toStdString() + "\n");
}

Status listSources(const Arguments& arguments) {
  if (const auto asked = arguments.value(QStringLiteral("put-back")))
    return putBack(arguments, *asked);
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  if (arguments.has(QStringLiteral("rejected")) || arguments.has(QStringLiteral("output")))
    return writeRejected(arguments, workspace);
  THROUGHLINE_TRY(sources, data::sources(workspace));
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(unplaced, data::unplacedFeedback(workspace, document));
  if (arguments.has(QStringLiteral("json"))) {
    ordered_json list = ordered_json::array();
    for (const auto& source : sources)
      list.push_back(sourceJson(source));
    const ordered_json printed{{"sources", list}, {"unplaced", unplacedJson(unplaced)}};
    return print(printed.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n");
  }
  std::string text;
  for (const auto& source : sources)
    text += CommandWords::tr("%1  %2  %3, %4 rejected", "id, name, records")
                .arg(source.id)
                .arg(QString::fromStdString(source.name),
                     CommandWords::tr("%n records", nullptr, ui::pluralCount(source.records)))
                .arg(source.rejected)
                .toStdString() +
            invitedText(source) + replacedText(source) + "\n";
  for (const auto& each : unplaced)
    text += CommandWords::tr("Unplaced: %1, %2, %3; its touchpoint is gone", "name, responses, figures")
                .arg(QString::fromStdString(each.name),
                     CommandWords::tr("%n responses", nullptr, ui::pluralCount(each.responses)),
                     CommandWords::tr("%n figures", nullptr, ui::pluralCount(each.figures)))
                .toStdString() +
            "\n";
  return print(text);
}

std::optional<double> numberOf(const QString& text) {
  return data::numberIn(text.toStdString(), data::DecimalSign::point);
}

std::optional<std::pair<double, double>> endsIn(const QString& text) {
  const QStringList ends = text.split(QStringLiteral(".."));
  const auto low = numberOf(ends.value(0)), high = numberOf(ends.value(1));
  return ends.size() == 2 && low && high && *low < *high ? std::optional(std::pair(*low, *high)) : std::nullopt;
}

/// "at_most=2", "at_least=4" or "values=1,2".
std::optional<data::FailureRule> failureIn(const QString& text) {
  const QString key = text.section(QLatin1Char('='), 0, 0), value = text.section(QLatin1Char('='), 1);
  data::FailureRule rule;
  if (key == QLatin1String("at_most"))
    rule.atMost = numberOf(value);
  else if (key == QLatin1String("at_least"))
    rule.atLeast = numberOf(value);
  else if (key == QLatin1String("values"))
    for (const QString& each : value.split(QLatin1Char(','))) {
      const auto number = numberOf(each);
      if (!number)
        return std::nullopt;
      rule.values.push_back(*number);
    }
  return rule == data::FailureRule{} ? std::nullopt : std::optional(rule);
}

Status usageOf(const QString& sentence) {
  return failure(ErrorCode::usage, {{Fact::detail, sentence.toStdString()}});
}

Result<data::ColumnChange> changeOf(const Arguments& arguments) {
  const auto column = arguments.value(QStringLiteral("column"));
  if (!column)
    return usageOf(CommandWords::tr("--column C is needed: the header of the column, or the title of its touchpoint"))
        .error();
  data::ColumnChange change{.column = column->toStdString(), .ends = {}, .lowerIsBetter = {}, .failure = {}};
  if (const auto scale = arguments.value(QStringLiteral("scale"))) {
    change.ends = endsIn(*scale);
    if (!change.ends)
      return usageOf(CommandWords::tr("--scale is LOW..HIGH, as 1..5")).error();
  }
  if (const auto better = arguments.value(QStringLiteral("better"))) {
    if (*better != QLatin1String("higher") && *better != QLatin1String("lower"))
      return usageOf(CommandWords::tr("--better is higher or lower")).error();
    change.lowerIsBetter = *better == QLatin1String("lower");
  }
  if (const auto rule = arguments.value(QStringLiteral("failure"))) {
    change.failure = failureIn(*rule);
    if (!change.failure)
      return usageOf(CommandWords::tr("--failure is at_most=N, at_least=N or values=N,N")).error();
  }
  return change;
}

QString changedText(const QString& column, const data::ChangedColumn& changed) {
  const QString scale = CommandWords::tr("%1: %2 to %3, %4")
                            .arg(column)
                            .arg(changed.scale.low)
                            .arg(changed.scale.high)
                            .arg(changed.scale.lowerIsBetter ? CommandWords::tr("lower is better")
                                                             : CommandWords::tr("higher is better"));
  if (!changed.touchpoint || changed.answers == 0)
    return scale + QLatin1String(".\n");
  return CommandWords::tr("%1. %2 of %3 answers fail, before %4.")
             .arg(scale)
             .arg(changed.failed)
             .arg(changed.answers)
             .arg(changed.failedBefore) +
         QLatin1Char('\n');
}

bool namesFacts(const Arguments& arguments) {
  return arguments.has(QStringLiteral("name")) || arguments.has(QStringLiteral("voice")) ||
         arguments.has(QStringLiteral("invited"));
}

/// What is not said stays as it is.
Status setFacts(const Arguments& arguments) {
  const QString& asked = arguments.positional().at(1);
  THROUGHLINE_TRY(workspace, openForWriting(arguments.path(0)));
  THROUGHLINE_TRY(source, sourceNamed(workspace, asked.toLongLong(), asked));
  data::SourceFacts facts{.name = source.name, .voice = source.voice, .invited = source.invited};
  if (const auto name = arguments.value(QStringLiteral("name")))
    facts.name = name->toStdString();
  if (const auto voice = arguments.value(QStringLiteral("voice")))
    facts.voice = voice->toStdString();
  THROUGHLINE_TRY(invited, arguments.number(QStringLiteral("invited"), 1));
  if (invited)
    facts.invited = invited;
  THROUGHLINE_CHECK(data::setSourceFacts(workspace, source.id, facts));
  return print(CommandWords::tr("Source %1 is \"%2\": %3.")
                   .arg(source.id)
                   .arg(QString::fromStdString(facts.name), QString::fromStdString(facts.voice))
                   .toStdString() +
               "\n");
}

Status setSource(const Arguments& arguments) {
  if (namesFacts(arguments))
    THROUGHLINE_CHECK(setFacts(arguments));
  if (namesFacts(arguments) && !arguments.has(QStringLiteral("column")))
    return {};
  bool isNumber = false;
  const qlonglong id = arguments.positional().at(1).toLongLong(&isNumber);
  THROUGHLINE_TRY(change, changeOf(arguments));
  std::optional<model::Kind> kind;
  if (const auto word = arguments.value(QStringLiteral("kind"))) {
    kind = data::kindNamed(word->toStdString());
    if (!kind)
      return usageOf(CommandWords::tr("--kind is experience or service"));
  }
  if (!change.changesReading() && !kind)
    return usageOf(CommandWords::tr("say what changes: --scale, --better, --failure or --kind"));
  THROUGHLINE_TRY(workspace, openForWriting(arguments.path(0)));
  const auto changed = tasks::changeSource(workspace, isNumber ? id : 0, change, kind);
  if (!changed.ok())
    return changed.error().with(Fact::path, workspace.path().string());
  return print(changedText(QString::fromStdString(change.column), *changed).toStdString());
}

/// Snapshots that still hold the rows of a removed source are named, and removed when that was asked for.
Status tellOfSnapshots(const Arguments& arguments, const data::Source& source) {
  THROUGHLINE_TRY(holding, workspace::snapshotsHolding(arguments.path(0), source.sha256));
  if (holding.empty())
    return {};
  if (arguments.has(QStringLiteral("purge-snapshots")))
    return workspace::removeSnapshots(holding);
  for (const auto& snapshot : holding)
    printNote(CommandWords::tr("The snapshot %1 still holds these rows.")
                  .arg(QString::fromStdString(snapshot.file.string()))
                  .toStdString());
  printNote(
      CommandWords::tr("Snapshots go by themselves in time; --purge-snapshots removes those at once.").toStdString());
  return {};
}

Status removeSource(const Arguments& arguments) {
  const QString& asked = arguments.positional().at(1); // what is no number is 0, which no source has
  THROUGHLINE_TRY(workspace, openForWriting(arguments.path(0)));
  THROUGHLINE_TRY(source, sourceNamed(workspace, asked.toLongLong(), asked));
  THROUGHLINE_CHECK(data::removeSource(workspace, source.id));
  return tellOfSnapshots(arguments, source);
}

} // namespace

std::vector<Command> sourceCommands() {
  const OptionSpec json{QStringLiteral("json"), {}, CommandWords::tr("one JSON document on stdout"), false};
  return {
      {{QStringLiteral("sources"),
        QStringLiteral("FILE.journey"),
        CommandWords::tr("Lists the imports, writes the rejected rows of one, or puts back what one replaced."),
        1,
        1,
        {{QStringLiteral("rejected"), QStringLiteral("ID"),
          CommandWords::tr("the import whose rejected rows are written"), false},
         {QStringLiteral("output"), QStringLiteral("R.csv"), CommandWords::tr("where they are written"), false},
         {QStringLiteral("put-back"), QStringLiteral("ID"),
          CommandWords::tr("the import that goes, so that the one comes back whose place it took"), false},
         {QStringLiteral("dry-run"),
          {},
          CommandWords::tr("with --put-back: say what would change, change nothing"),
          false},
         OutputFile::force(),
         json}},
       listSources},
      {{QStringLiteral("set-source"),
        QStringLiteral("FILE.journey ID"),
        CommandWords::tr(
            "Changes how a column of an import is read, or what is known of the import, without importing again."),
        2,
        2,
        {{QStringLiteral("column"), QStringLiteral("C"), CommandWords::tr("its header, or the title of its touchpoint"),
          false},
         {QStringLiteral("scale"), QStringLiteral("LOW..HIGH"), CommandWords::tr("the ends of its scale"), false},
         {QStringLiteral("better"), QStringLiteral("higher|lower"), CommandWords::tr("which end is good"), false},
         {QStringLiteral("failure"), QStringLiteral("at_most=2"),
          CommandWords::tr("which answers are failures; at_least=N, values=N,N"), false},
         {QStringLiteral("kind"), QStringLiteral("experience|service"), CommandWords::tr("of its touchpoint"), false},
         {QStringLiteral("name"), QStringLiteral("NAME"), CommandWords::tr("what the import is called"), false},
         {QStringLiteral("voice"), QStringLiteral("customer|employee|focus-group|interview"),
          CommandWords::tr("who speaks"), false},
         {QStringLiteral("invited"), QStringLiteral("N"), CommandWords::tr("how many were asked"), false}}},
       setSource},
      {{QStringLiteral("remove-source"),
        QStringLiteral("FILE.journey ID"),
        CommandWords::tr("Removes an import with all its rows."),
        2,
        2,
        {{QStringLiteral("purge-snapshots"),
          {},
          CommandWords::tr("removes the snapshots that still hold them, too"),
          false}}},
       removeSource},
  };
}

} // namespace throughline::app
