#include "app/commands.h"
#include "app/feedback_filter.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "app/read_map.h"
#include "app/report_parts.h"
#include "app/streams.h"
#include "app/words.h"
#include "core/data/sources/load.h"
#include "core/model/look_up.h"
#include "core/tasks/analysis_json.h"
#include "core/tasks/analysis_task.h"
#include "ui/pages/chart_files.h"
#include "ui/pages/response_rows.h"
#include "ui/pages/write_report.h"
#include "ui/session/insight_words.h"
#include "ui/session/metric_words.h"
#include "ui/session/numbers.h"
#include "ui/session/period_words.h"

#include <QLocale>

#include <filesystem>

namespace throughline::app {
namespace {

std::optional<insight::DaySpan> spanIn(const QString& text) {
  const auto dots = text.indexOf(QLatin1String(".."));
  if (dots < 0)
    return std::nullopt;
  const auto first = Date::parse(text.left(dots).toStdString());
  const auto last = Date::parse(text.mid(dots + 2).toStdString());
  return first && last && *first <= *last ? std::optional(insight::DaySpan{first->day, last->day}) : std::nullopt;
}

Result<std::optional<insight::PeriodPair>> comparedPeriods(const Arguments& arguments) {
  const auto text = arguments.value(QStringLiteral("compare"));
  if (!text)
    return std::optional<insight::PeriodPair>{};
  const QStringList spans = text->split(QLatin1Char(','));
  const auto before = spanIn(spans.front());
  const auto after = spans.size() == 2 ? spanIn(spans.back()) : std::nullopt;
  if (!before || !after)
    return failure(
        ErrorCode::usage,
        {{Fact::detail,
          CommandWords::tr("--compare takes two periods like 2026-01-01..2026-03-31,2026-04-01..2026-06-30, not \"%1\"")
              .arg(*text)
              .toStdString()}});
  if (before->first <= after->last && after->first <= before->last)
    return failure(
        ErrorCode::usage,
        {{Fact::detail,
          CommandWords::tr("--compare takes two periods that share no day, not \"%1\"").arg(*text).toStdString()}});
  return std::optional(insight::PeriodPair{.before = *before, .after = *after});
}

Result<insight::AnalysisOptions> optionsOf(const Arguments& arguments, const model::Document& document) {
  auto options = tasks::optionsFor(document);
  for (const QString& control : arguments.values(QStringLiteral("control")))
    options.controls.push_back(control.toStdString());
  THROUGHLINE_TRY(groups, arguments.number(QStringLiteral("groups"), 2));
  options.groups = static_cast<int>(std::min<std::int64_t>(groups.value_or(options.groups), 100'000));
  const auto outcome = arguments.value(QStringLiteral("outcome"));
  const std::vector<std::pair<QString, insight::Outcome>> names{
      {QStringLiteral("mean"), insight::Outcome::mean},
      {QStringLiteral("nps"), insight::Outcome::nps},
      {QStringLiteral("top-box"), insight::Outcome::topBox},
      {QStringLiteral("detractor"), insight::Outcome::detractor}};
  for (const auto& [name, value] : names)
    if (outcome == name)
      options.outcome = value;
  THROUGHLINE_TRY(compare, comparedPeriods(arguments));
  options.compare = compare;
  if (outcome && !options.outcome)
    return failure(
        ErrorCode::usage,
        {{Fact::detail,
          CommandWords::tr("--outcome is mean, nps, top-box or detractor, not \"%1\"").arg(*outcome).toStdString()}});
  return options;
}

/// What analyze and report have in common: the map, and what its data say.
struct MapAnalysis {
  model::Document document;
  model::MapId map;
  insight::Parts parts;
  insight::Analysis analysis;                  ///< the headline of the parts
  std::optional<insight::PeriodPair> compared; ///< the periods asked for
};

QString partNames() {
  QStringList names;
  for (const auto part : insight::allParts())
    names << QString::fromUtf8(insight::nameOf(part).data());
  return names.join(QLatin1String(", "));
}

/// Those that --parts names; otherwise the ones given.
Result<std::vector<insight::Part>> partsOf(const Arguments& arguments, std::vector<insight::Part> otherwise) {
  const auto text = arguments.value(QStringLiteral("parts"));
  if (!text)
    return otherwise;
  std::vector<insight::Part> parts;
  for (const QString& name : text->split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    const auto part = insight::partNamed(name.trimmed().replace(QLatin1Char('_'), QLatin1Char('-')).toStdString());
    if (!part)
      return failure(
          ErrorCode::usage,
          {{Fact::detail,
            CommandWords::tr("--parts does not know \"%1\"; it knows %2").arg(name, partNames()).toStdString()}});
    parts.push_back(*part);
  }
  return parts;
}

Result<MapAnalysis> analyzed(workspace::Workspace& workspace, const Arguments& arguments,
                             const std::vector<insight::Part>& parts) {
  THROUGHLINE_TRY(stored, workspace.document());
  THROUGHLINE_TRY(mapId, mapAskedFor(arguments, stored));
  const auto document = forReaders(arguments, stored, mapId);
  THROUGHLINE_TRY(filter, filterOf(arguments));
  THROUGHLINE_TRY(options, optionsOf(arguments, document));
  const auto* map = model::findMap(document, mapId);
  THROUGHLINE_TRY(results, tasks::analysisOf(workspace, *map, filter, options, parts));
  auto analysis = insight::headlineOf(results, *map);
  if (const auto* overall = results.find<insight::Part::overall>(); overall == nullptr || overall->responses == 0)
    THROUGHLINE_CHECK(expectFeedbackWithin(workspace, *map, filter, arguments));
  if (options.outcome && analysis.outcome && analysis.outcome->outcome != *options.outcome)
    return failure(ErrorCode::valueNotAllowed,
                   {{Fact::name, "--outcome"},
                    {Fact::value, arguments.value(QStringLiteral("outcome"))->toStdString()},
                    {Fact::expected, "mean or top-box: the overall score is not 0 to 10"}});
  return MapAnalysis{.document = document,
                     .map = mapId,
                     .parts = std::move(results),
                     .analysis = std::move(analysis),
                     .compared = options.compare};
}

tasks::AnalysisWords words(const std::optional<insight::OutcomeSummary>& outcome) {
  return {
      .caveat = [outcome](const insight::Caveat& caveat) { return ui::caveatSentence(caveat, outcome).toStdString(); },
      .refusal = [](insight::Refusal refusal) { return ui::refusalSentence(refusal).toStdString(); },
      .leftOut = [](const insight::LeftOut& leftOut) { return ui::leftOutSentence(leftOut).toStdString(); }};
}

/// The sentence, the touchpoints by falling drag, and what must be said next to them.
QString analysisText(const insight::Analysis& analysis, const insight::Parts& computed) {
  QString text;
  // What was not computed is not spoken of.
  const bool headline = computed.has(insight::Part::drag) && computed.has(insight::Part::composition);
  if (headline)
    text += ui::findingSentence(analysis) + QLatin1Char('\n');
  if (analysis.outcome)
    text += ui::outcomeSentence(*analysis.outcome) + QLatin1String(".\n");
  if (!headline)
    return text;
  text += QLatin1Char('\n');
  const auto& parts =
      analysis.composition ? analysis.composition->touchpoints : insight::headline(analysis).touchpoints;
  for (const auto& touchpoint : parts)
    text +=
        QStringLiteral("  %1  %2\n")
            .arg(QString::fromStdString(touchpoint.title), -34)
            .arg(analysis.composition ? ui::compositionText(touchpoint) : ui::dragText(touchpoint, analysis.outcome));
  if (!parts.empty())
    text += QLatin1Char('\n');
  for (const auto& series : analysis.metrics)
    text += QStringLiteral("  %1  %2\n").arg(QString::fromStdString(series.title), -34).arg(ui::metricText(series));
  if (!analysis.metrics.empty())
    text += QLatin1Char('\n');
  for (const QString& note : ui::notesOf(analysis))
    text += QLatin1String("- ") + note + QLatin1Char('\n');
  return text;
}

QString comparisonText(const MapAnalysis& result) {
  if (!result.compared)
    return {};
  return QLatin1Char('\n') +
         ui::periodLines(*result.compared, *result.parts.find<insight::Part::periods>(), result.analysis.outcome)
             .join(QLatin1String("\n  ")) +
         QLatin1Char('\n');
}

/// What each chart of the window says.
QString chartText(const MapAnalysis& result) {
  const auto* map = model::findMap(result.document, result.map);
  const auto lines = ui::chartLines(
      chart::findingsOf(Shared<model::JourneyMap>(*map), result.parts, result.document.settings->minimumMeasured));
  return lines.isEmpty() ? QString() : QLatin1Char('\n') + lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Status analyzeMap(const Arguments& arguments) {
  const bool asJson = arguments.has(QStringLiteral("json"));
  const auto all = insight::allParts();
  THROUGHLINE_TRY(parts, partsOf(arguments, {all.begin(), all.end()}));
  if (arguments.has(QStringLiteral("compare")))
    parts.push_back(insight::Part::periods);
  if (!asJson)
    parts.push_back(insight::Part::overall); // every sentence names the score and its n
  THROUGHLINE_TRY(result, readOnce(arguments.path(0), [&](workspace::Workspace& workspace) {
                    return analyzed(workspace, arguments, parts);
                  }));
  if (asJson)
    return print(tasks::analysisJson(result.parts, *model::findMap(result.document, result.map),
                                     words(result.analysis.outcome)) +
                 "\n");
  return print(
      (analysisText(result.analysis, result.parts) + chartText(result) + comparisonText(result)).toStdString());
}

/// What the filter lets through of the responses at the map's touchpoints.
Result<std::shared_ptr<const data::ResponseList>>
responsesOf(workspace::Workspace& workspace, const model::JourneyMap& map, const Arguments& arguments) {
  THROUGHLINE_TRY(filter, filterOf(arguments));
  data::WorkspaceRecords records(workspace);
  THROUGHLINE_TRY(columns, records.columnsOf(map, true));
  const auto table = std::make_shared<const data::FeedbackTable>(std::move(columns));
  THROUGHLINE_TRY(selection, table->select(filter));
  return std::make_shared<const data::ResponseList>(table, selection, ui::responsesWanted(map));
}

/// What the report says, out of the file.
Result<ui::ReportRequest> reportRequest(workspace::Workspace& workspace, const Arguments& arguments) {
  THROUGHLINE_TRY(options, reportOptionsOf(arguments, workspace));
  THROUGHLINE_CHECK(speakAsAsked(arguments));
  THROUGHLINE_TRY(result, analyzed(workspace, arguments, report::analysisFor(options)));
  THROUGHLINE_TRY(newest, workspace.newestRevision());
  options.fileName = std::filesystem::path(arguments.path(0)).filename().string();
  options.asOf = newest.at;
  options.filters = filterTexts(arguments);
  ui::ReportRequest request{.document = result.document,
                            .map = result.map,
                            .analysis = result.analysis,
                            .parts = result.parts,
                            .options = options};
  if (options.attach == report::Attach::responses) {
    THROUGHLINE_TRY(responses, responsesOf(workspace, *model::findMap(result.document, result.map), arguments));
    request.responses = responses;
  }
  sayContacts(arguments, request.document, request.map);
  sayMissingGlyphs(request.document, request.map);
  return request;
}

Status makeReport(const Arguments& arguments) {
  const auto output = arguments.value(QStringLiteral("output"));
  if (!output)
    return failure(ErrorCode::usage, {{Fact::detail, CommandWords::tr("--output R.pdf is needed").toStdString()}});
  THROUGHLINE_TRY(target, OutputFile::named(*output, arguments));
  THROUGHLINE_TRY(request, readOnce(arguments.path(0), [&](workspace::Workspace& workspace) {
                    return reportRequest(workspace, arguments);
                  }));
  THROUGHLINE_CHECK(ui::writeReport(request, target.path()));
  return target.deliver();
}

} // namespace

std::vector<Command> analysisCommands() {
  const OptionSpec map{QStringLiteral("map"), QStringLiteral("TITLE"),
                       CommandWords::tr("which map; the first when not given"), false};
  std::vector<OptionSpec> filters = filterOptions();
  filters.insert(filters.begin(), map);
  const std::vector<OptionSpec> model{
      {QStringLiteral("control"), QStringLiteral("SEGMENT"),
       CommandWords::tr("adjusted for this segment; may be repeated"), true},
      {QStringLiteral("outcome"), QStringLiteral("WHAT"), CommandWords::tr("mean, nps, top-box or detractor"), false},
      {QStringLiteral("groups"), QStringLiteral("N"), CommandWords::tr("jackknife groups, 200 when not given"), false}};
  filters.insert(filters.end(), model.begin(), model.end());
  auto analyzeOptions = filters;
  analyzeOptions.push_back({QStringLiteral("compare"), QStringLiteral("FROM..TO,FROM..TO"),
                            CommandWords::tr("two periods: score, drag and failures of the second against the first"),
                            false});
  analyzeOptions.push_back({QStringLiteral("parts"), QStringLiteral("LIST"),
                            CommandWords::tr("only these, like drag,trend: %1").arg(partNames()), false});
  analyzeOptions.push_back({QStringLiteral("json"), {}, CommandWords::tr("one JSON document on stdout"), false});
  auto reportOptions = filters;
  reportOptions.push_back({QStringLiteral("output"), QStringLiteral("R.pdf"), CommandWords::tr("where to"), false});
  for (const auto& option : reportOptionSpecs())
    reportOptions.push_back(option);
  reportOptions.push_back(OutputFile::force());
  const QString file = QStringLiteral("FILE.journey");
  return {
      {{QStringLiteral("analyze"), file,
        CommandWords::tr("Figures of each touchpoint and the failure drag, with intervals."), 1, 1, analyzeOptions},
       analyzeMap},
      {{QStringLiteral("report"), QStringLiteral("FILE.journey --output R.pdf"),
        CommandWords::tr("Writes the PDF report."), 1, 1, reportOptions},
       makeReport,
       true},
  };
}

} // namespace throughline::app
