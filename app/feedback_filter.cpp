#include "app/feedback_filter.h"

#include "core/data/sources/load.h"
#include "core/data/sources/sources.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace throughline::app {
namespace {

struct FilterWords {
  Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

Result<std::optional<Date>> dayOf(const Arguments& arguments, const QString& option) {
  const auto text = arguments.value(option);
  if (!text)
    return std::optional<Date>{};
  const auto day = Date::parse(text->toStdString());
  if (!day)
    return failure(
        ErrorCode::usage,
        {{Fact::detail,
          FilterWords::tr("--%1 takes a day like 2026-03-31, not \"%2\"").arg(option, *text).toStdString()}});
  return std::optional<Date>(*day);
}

Result<std::vector<std::int64_t>> sourcesOf(const Arguments& arguments) {
  std::vector<std::int64_t> sources;
  for (const QString& text : arguments.values(QStringLiteral("source"))) {
    bool isNumber = false;
    sources.push_back(text.toLongLong(&isNumber));
    if (!isNumber)
      return failure(ErrorCode::usage,
                     {{Fact::detail, FilterWords::tr("--source takes the number of an import as \"sources\" lists "
                                                     "it, not \"%1\"")
                                         .arg(text)
                                         .toStdString()}});
  }
  return sources;
}

QString joined(std::span<const std::string_view> words) {
  QStringList list;
  for (const auto word : words)
    list << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
  return list.join(QLatin1String(", "));
}

/// "Region: City, Coast", at most twenty values.
QString segmentOffer(const data::SegmentValues& segment) {
  constexpr qsizetype mostNamed = 20;
  QStringList values;
  for (const auto& value : segment.values)
    values << QString::fromStdString(value);
  const QString more = values.size() > mostNamed ? FilterWords::tr(" and others") : QString();
  return QString::fromStdString(segment.name) + QLatin1String(": ") +
         values.first(std::min(values.size(), mostNamed)).join(QLatin1String(", ")) + more;
}

/// "sources: 1 (customer), 2 (employee)".
QString sourceOffer(const std::vector<data::Source>& sources) {
  QStringList texts;
  for (const auto& source : sources)
    texts << QString::number(source.id) + QLatin1String(" (") + QString::fromStdString(source.voice) + QLatin1Char(')');
  return FilterWords::tr("sources: %1").arg(texts.join(QLatin1String(", ")));
}

} // namespace

Result<std::string> knownVoice(const QString& word) {
  const auto voice = word.toStdString();
  if (std::ranges::find(data::voices, voice) != data::voices.end())
    return voice;
  return failure(ErrorCode::usage,
                 {{Fact::detail, FilterWords::tr("--voice is %1").arg(joined(data::voices)).toStdString()}});
}

std::vector<OptionSpec> filterOptions() {
  return {
      {QStringLiteral("since"), QStringLiteral("DATE"), FilterWords::tr("first day, like 2026-01-01"), false},
      {QStringLiteral("until"), QStringLiteral("DATE"), FilterWords::tr("last day"), false},
      {QStringLiteral("segment"), QStringLiteral("NAME=VALUE"),
       FilterWords::tr("only these responses; may be repeated"), true},
      {QStringLiteral("channel"), QStringLiteral("NAME"), FilterWords::tr("only this channel; may be repeated"), true},
      {QStringLiteral("source"), QStringLiteral("ID"), FilterWords::tr("only this import; may be repeated"), true},
      {QStringLiteral("voice"), QStringLiteral("WHO"), FilterWords::tr("customer, employee, focus-group or interview"),
       true}};
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
      return failure(
          ErrorCode::usage,
          {{Fact::detail, FilterWords::tr("--segment takes NAME=VALUE, not \"%1\"").arg(segment).toStdString()}});
    filter.segments.emplace_back(segment.left(equals).toStdString(), segment.mid(equals + 1).toStdString());
  }
  for (const QString& channel : arguments.values(QStringLiteral("channel")))
    filter.segments.emplace_back("channel", channel.toStdString());
  for (const QString& voice : arguments.values(QStringLiteral("voice"))) {
    THROUGHLINE_TRY(known, knownVoice(voice));
    filter.voices.push_back(known);
  }
  THROUGHLINE_TRY(sources, sourcesOf(arguments));
  filter.sources = sources;
  return filter;
}

std::vector<std::string> filterTexts(const Arguments& arguments) {
  std::vector<std::string> texts;
  for (const auto* option : {"since", "until", "segment", "channel", "source", "voice"})
    for (const QString& value : arguments.values(QLatin1String(option)))
      texts.push_back((QLatin1String(option) + QLatin1Char(' ') + value).toStdString());
  return texts;
}

QStringList inWords(const std::vector<std::string>& filters) {
  QStringList words;
  for (const auto& each : filters)
    words << QString::fromStdString(each);
  return words;
}

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
    there << FilterWords::tr("feedback from %1 to %2")
                 .arg(QString::fromStdString(all.first->text()), QString::fromStdString(all.last->text()));
  THROUGHLINE_TRY(segments, data::segmentsOf(workspace, map));
  for (const auto& segment : segments)
    there << segmentOffer(segment);
  THROUGHLINE_TRY(sources, data::sources(workspace));
  there << sourceOffer(sources);
  return failure(ErrorCode::filterLeavesNothing,
                 {{Fact::name, inWords(filters).join(QLatin1String(", ")).toStdString()},
                  {Fact::expected, there.join(QLatin1String("; ")).toStdString()}});
}

} // namespace throughline::app
