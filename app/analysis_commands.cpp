#include "app/commands.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "app/read_map.h"
#include "app/report_parts.h"
#include "app/streams.h"
#include "core/data/sources/load.h"
#include "core/model/look_up.h"
#include "core/tasks/analysis_json.h"
#include "core/tasks/analysis_task.h"
#include "ui/pages/write_report.h"
#include "ui/session/insight_words.h"
#include "ui/session/metric_words.h"
#include "ui/session/numbers.h"
#include "ui/session/period_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <filesystem>

namespace throughline::app {
namespace {

/// In a context of the namespace, or of what the function gives, as lupdate sees them.
QString tr(const char* text) {
  const auto found = QCoreApplication::translate("throughline::app", text);
  return found == QString::fromUtf8(text) ? QCoreApplication::translate("std", text) : found;
}

Result<std::optional<Date>> dayOf(const Arguments& arguments, const QString& option) {
  const auto text = arguments.value(option);
  if (!text)
    return std::optional<Date>{};
  const auto day = Date::parse(text->toStdString());
  if (!day)
    return failure(
        ErrorCode::usage,
        {{Fact::detail, tr("--%1 takes a day like 2026-03-31, not \"%2\"").arg(option, *text).toStdString()}});
  return std::optional<Date>(*day);
}

Result<std::vector<std::int64_t>> sourcesOf(const Arguments& arguments) {
  std::vector<std::int64_t> sources;
  for (const QString& text : arguments.values(QStringLiteral("source"))) {
    bool isNumber = false;
    sources.push_back(text.toLongLong(&isNumber));
    if (!isNumber)
      return failure(ErrorCode::usage, {{Fact::detail, tr("--source takes the number of an import as \"sources\" lists "
                                                          "it, not \"%1\"")
                                                           .arg(text)
                                                           .toStdString()}});
  }
  return sources;
}

Result<data::Filter> filterOf(const Arguments& arguments) {
  data::Filter filter;
  THROUGHLINE_TRY(since, dayOf(arguments, QStringLiteral("since")));
  THROUGHLINE_TRY(until, dayOf(arguments, QStringLiteral("until")));
  filter.since = since;
  filter.until = until;
  for (const QString& segment : arguments.values(QStringLiteral("segment"))) {
    const auto equals = segment.indexOf(QLatin1Char('='));
    if (equals < 1)
      return failure(ErrorCode::usage,
                     {{Fact::detail, tr("--segment takes NAME=VALUE, not \"%1\"").arg(segment).toStdString()}});
    filter.segments.emplace_back(segment.left(equals).toStdString(), segment.mid(equals + 1).toStdString());
  }
  for (const QString& channel : arguments.values(QStringLiteral("channel")))
    filter.segments.emplace_back("channel", channel.toStdString());
  for (const QString& voice : arguments.values(QStringLiteral("voice")))
    filter.voices.push_back(voice.toStdString());
  THROUGHLINE_TRY(sources, sourcesOf(arguments));
  filter.sources = sources;
  return filter;
}

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
        {{Fact::detail, tr("--compare takes two periods like 2026-01-01..2026-03-31,2026-04-01..2026-06-30, not \"%1\"")
                            .arg(*text)
                            .toStdString()}});
  if (before->first <= after->last && after->first <= before->last)
    return failure(
        ErrorCode::usage,
        {{Fact::detail, tr("--compare takes two periods that share no day, not \"%1\"").arg(*text).toStdString()}});
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
        {{Fact::detail, tr("--outcome is mean, nps, top-box or detractor, not \"%1\"").arg(*outcome).toStdString()}});
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
          {{Fact::detail, tr("--parts does not know \"%1\"; it knows %2").arg(name, partNames()).toStdString()}});
    parts.push_back(*part);
  }
  return parts;
}

std::vector<std::string> filterTexts(const Arguments& arguments) {
  std::vector<std::string> texts;
  for (const auto* option : {"since", "until", "segment", "channel", "source", "voice"})
    for (const QString& value : arguments.values(QLatin1String(option)))
      texts.push_back((QLatin1String(option) + QLatin1Char(' ') + value).toStdString());
  return texts;
}

/// When a filter has left nothing of what there is: what there is.
Status expectFeedbackWithin(workspace::Workspace& workspace, const model::JourneyMap& map, const data::Filter& filter,
                            const Arguments& arguments) {
  const auto filters = filterTexts(arguments);
  if (filters.empty())
    return {};
  THROUGHLINE_TRY(left, data::loadFeedback(workspace, map, filter));
  THROUGHLINE_TRY(all, data::loadFeedback(workspace, map, {}));
  if (left.responses.count + left.rows.count > 0 || all.responses.count + all.rows.count == 0)
    return {};
  QStringList there;
  if (all.first && all.last)
    there << tr("feedback from %1 to %2")
                 .arg(QString::fromStdString(all.first->text()), QString::fromStdString(all.last->text()));
  THROUGHLINE_TRY(segments, data::segmentsOf(workspace, map));
  constexpr qsizetype mostNamed = 20;
  for (const auto& segment : segments) {
    QStringList values;
    for (const auto& value : segment.values)
      values << QString::fromStdString(value);
    const QString more = values.size() > mostNamed ? tr(" and others") : QString();
    there << QString::fromStdString(segment.name) + QLatin1String(": ") +
                 values.first(std::min(values.size(), mostNamed)).join(QLatin1String(", ")) + more;
  }
  QStringList asked;
  for (const auto& each : filters)
    asked << QString::fromStdString(each);
  return failure(ErrorCode::filterLeavesNothing, {{Fact::name, asked.join(QLatin1String(", ")).toStdString()},
                                                  {Fact::expected, there.join(QLatin1String("; ")).toStdString()}});
}

Result<MapAnalysis> analyzed(workspace::Workspace& workspace, const Arguments& arguments,
                             const std::vector<insight::Part>& parts) {
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(mapId, mapAskedFor(arguments, document));
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

tasks::AnalysisWords words() {
  return {.caveat = [](const insight::Caveat& caveat) { return ui::caveatSentence(caveat).toStdString(); },
          .refusal = [](insight::Refusal refusal) { return ui::refusalSentence(refusal).toStdString(); },
          .leftOut = [](const insight::LeftOut& leftOut) { return ui::leftOutSentence(leftOut).toStdString(); }};
}

/// The sentence, the touchpoints by falling drag, and what must be said next to them.
QString analysisText(const insight::Analysis& analysis) {
  QString text = ui::findingSentence(analysis) + QLatin1Char('\n');
  if (analysis.outcome)
    text += ui::outcomeSentence(*analysis.outcome) + QLatin1String(".\n");
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

/// The headline with its range; the comparison where it is asked for.
std::vector<insight::Part> textParts(const Arguments& arguments) {
  const auto headline = insight::headlineParts();
  std::vector<insight::Part> parts(headline.begin(), headline.end());
  parts.push_back(insight::Part::range);
  if (arguments.has(QStringLiteral("compare")))
    parts.push_back(insight::Part::periods);
  return parts;
}

Status analyzeMap(const Arguments& arguments) {
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  const bool asJson = arguments.has(QStringLiteral("json"));
  const auto all = insight::allParts();
  THROUGHLINE_TRY(
      parts, partsOf(arguments, asJson ? std::vector<insight::Part>(all.begin(), all.end()) : textParts(arguments)));
  if (arguments.has(QStringLiteral("compare")))
    parts.push_back(insight::Part::periods);
  THROUGHLINE_TRY(result, analyzed(workspace, arguments, parts));
  if (asJson)
    return print(tasks::analysisJson(result.parts, *model::findMap(result.document, result.map), words()) + "\n");
  return print((analysisText(result.analysis) + comparisonText(result)).toStdString());
}

Result<report::PageSize> pageSizeOf(const Arguments& arguments) {
  const auto name = arguments.value(QStringLiteral("page-size")).value_or(QStringLiteral("A4"));
  if (const auto size = report::pageSizeNamed(name.toStdString()))
    return *size;
  return failure(ErrorCode::usage,
                 {{Fact::detail, tr("--page-size is A4, A3, Letter or long, not \"%1\"").arg(name).toStdString()}});
}

/// Words and numbers of the report; the translators live as long as the program.
Status useLanguage(const QString& language) {
  if (language == QLatin1String("en"))
    return {};
  auto* translator = new QTranslator(QCoreApplication::instance());
  if (!translator->load(QStringLiteral(":/translations/throughline_%1.qm").arg(language)))
    return failure(ErrorCode::notSupported, {{Fact::name, "--language " + language.toStdString()}});
  QCoreApplication::installTranslator(translator);
  QLocale::setDefault(QLocale(language));
  return {};
}

Status makeReport(const Arguments& arguments) {
  const auto output = arguments.value(QStringLiteral("output"));
  if (!output)
    return failure(ErrorCode::usage, {{Fact::detail, tr("--output R.pdf is needed").toStdString()}});
  THROUGHLINE_TRY(size, pageSizeOf(arguments));
  THROUGHLINE_TRY(parts, reportPartsOf(arguments));
  THROUGHLINE_TRY(target, OutputFile::named(*output, arguments));
  const QString language = arguments.value(QStringLiteral("language")).value_or(QStringLiteral("en"));
  THROUGHLINE_CHECK(useLanguage(language));
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  THROUGHLINE_TRY(result, analyzed(workspace, arguments, textParts(arguments)));
  THROUGHLINE_TRY(newest, workspace.newestRevision());
  const ui::ReportRequest request{.document = result.document,
                                  .map = result.map,
                                  .analysis = result.analysis,
                                  .options = {.pageSize = size,
                                              .parts = parts,
                                              .fileName = std::filesystem::path(arguments.path(0)).filename().string(),
                                              .language = language.toStdString(),
                                              .asOf = newest.at,
                                              .filters = filterTexts(arguments)}};
  THROUGHLINE_CHECK(ui::writeReport(request, target.path()));
  return target.deliver();
}

} // namespace

std::vector<Command> analysisCommands() {
  const OptionSpec map{QStringLiteral("map"), QStringLiteral("TITLE"), tr("which map; the first when not given"),
                       false};
  std::vector<OptionSpec> filters{
      map,
      {QStringLiteral("since"), QStringLiteral("DATE"), tr("first day, like 2026-01-01"), false},
      {QStringLiteral("until"), QStringLiteral("DATE"), tr("last day"), false},
      {QStringLiteral("segment"), QStringLiteral("NAME=VALUE"), tr("only these responses; may be repeated"), true},
      {QStringLiteral("channel"), QStringLiteral("NAME"), tr("only this channel; may be repeated"), true},
      {QStringLiteral("source"), QStringLiteral("ID"), tr("only this import; may be repeated"), true},
      {QStringLiteral("voice"), QStringLiteral("WHO"), tr("customer, employee, focus-group or interview"), true},
      {QStringLiteral("control"), QStringLiteral("SEGMENT"), tr("adjusted for this segment; may be repeated"), true},
      {QStringLiteral("outcome"), QStringLiteral("WHAT"), tr("mean, nps, top-box or detractor"), false},
      {QStringLiteral("groups"), QStringLiteral("N"), tr("jackknife groups, 200 when not given"), false}};
  auto analyzeOptions = filters;
  analyzeOptions.push_back({QStringLiteral("compare"), QStringLiteral("FROM..TO,FROM..TO"),
                            tr("two periods: score, drag and failures of the second against the first"), false});
  analyzeOptions.push_back(
      {QStringLiteral("parts"), QStringLiteral("LIST"), tr("only these, like drag,trend: %1").arg(partNames()), false});
  analyzeOptions.push_back({QStringLiteral("json"), {}, tr("one JSON document on stdout"), false});
  auto reportOptions = filters;
  reportOptions.push_back({QStringLiteral("output"), QStringLiteral("R.pdf"), tr("where to"), false});
  reportOptions.push_back({QStringLiteral("page-size"), QStringLiteral("SIZE"),
                           tr("A4, A3, Letter, or long for the map on one page"), false});
  reportOptions.push_back({QStringLiteral("parts"), QStringLiteral("LIST"), reportPartNames(), false});
  reportOptions.push_back(
      {QStringLiteral("language"), QStringLiteral("CODE"), tr("of the words, en when not given"), false});
  reportOptions.push_back(OutputFile::force());
  const QString file = QStringLiteral("FILE.journey");
  return {
      {{QStringLiteral("analyze"), file, tr("Figures of each touchpoint and the failure drag, with intervals."), 1, 1,
        analyzeOptions},
       analyzeMap},
      {{QStringLiteral("report"), QStringLiteral("FILE.journey --output R.pdf"), tr("Writes the PDF report."), 1, 1,
        reportOptions},
       makeReport,
       true},
  };
}

} // namespace throughline::app
