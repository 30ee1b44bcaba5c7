#include "core/data/sources/converters.h"

#include "core/base/characters.h"
#include "core/base/respondent_hash.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"
#include "core/data/sources/metric_registry.h"
#include "core/data/table/duration_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace throughline::data {
namespace {

std::optional<int> wholeIn(std::string_view digits) {
  int value = 0;
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || stop != digits.data() + digits.size() || digits[0] == '-')
    return std::nullopt;
  return value;
}

constexpr std::string_view countedInMinutes = "frt";

ClockParts otherParts(ClockParts parts) {
  return parts == ClockParts::hoursMinutes ? ClockParts::minutesSeconds : ClockParts::hoursMinutes;
}

std::string_view cellOf(const std::vector<std::string>& row, std::size_t column) {
  return column < row.size() ? std::string_view(row[column]) : std::string_view();
}

/// From the first of a month to the day before the first of the month this many months later.
std::optional<PeriodOfDays> months(int year, int month, int count) {
  const int after = month - 1 + count;
  const auto start = Date::of(year, month, 1);
  const auto next = Date::of(year + after / 12, after % 12 + 1, 1);
  if (!start || !next)
    return std::nullopt;
  return PeriodOfDays{.start = start->day, .end = next->day - 1};
}

/// ISO 8601 weeks: week 1 holds 4 January.
std::optional<PeriodOfDays> week(int year, int number) {
  const auto fourth = Date::of(year, 1, 4);
  if (!fourth || number < 1 || number > 53)
    return std::nullopt;
  const int weekday = ((fourth->day + 3) % 7 + 7) % 7; // Monday is 0
  const std::int32_t monday = fourth->day - weekday + 7 * (number - 1);
  return PeriodOfDays{.start = monday, .end = monday + 6};
}

} // namespace

namespace {

/// 2026, 2026-02, 2026-W05, 2026Q1: longer than a day, also where the days are written by month or week.
bool namesMonthOrMore(std::string_view text) {
  if (text.size() < 4 || text.size() > 8 || !wholeIn(text.substr(0, 4)))
    return false;
  return text.size() == 4 || ((text[4] == '-' || text[4] == 'Q' || text[4] == 'W') && text.find('-', 5) == text.npos);
}

} // namespace

namespace {

/// "Q1 2026", "W5 2026", "01/2026", "202601", "2026 Q1", "Jan 2026", "März 2026" and "Jan-26" as periods are written
/// otherwise: 2026Q1, 2026-01; other texts as they are.
std::string asPeriod(std::string_view text) {
  const auto isYear = [](std::string_view part) { return part.size() == 4 && wholeIn(part); };
  const auto isMonth = [](std::string_view part) { return !part.empty() && part.size() <= 2 && wholeIn(part); };
  const auto isSign = [](char sign) { return sign == ' ' || sign == '/' || sign == '.' || sign == '-'; };
  if (text.size() == 6 && wholeIn(text))
    return std::string(text.substr(0, 4)) + '-' + std::string(text.substr(4));
  const auto first = std::ranges::find_if(text, isSign);
  if (first == text.end())
    return std::string(text);
  const auto at = static_cast<std::size_t>(first - text.begin());
  const std::string_view head = text.substr(0, at), tail = trimmed(text.substr(at + 1));
  const auto isPart = [&](std::string_view part) {
    return part.size() > 1 && (part[0] == 'Q' || part[0] == 'W') && isMonth(part.substr(1));
  };
  if (isYear(tail) && isPart(head))
    return std::string(tail) + std::string(head);
  if (isYear(head) && isPart(tail))
    return std::string(head) + std::string(tail);
  if (isYear(tail) && isMonth(head))
    return std::string(tail) + '-' + std::string(head);
  if (isYear(head) && isMonth(tail))
    return std::string(head) + '-' + std::string(tail);
  if (const auto month = readingWords().months.find(plainWords(head));
      month != readingWords().months.end() && tail.size() == 2 && isMonth(tail))
    return "20" + std::string(tail) + '-' + std::to_string(month->second);
  static const auto named = TimeFormat::make("d MMM yyyy");
  const auto day = named.ok() ? named->day("1 " + std::string(text)) : std::nullopt;
  return day ? Date{.day = day->day}.text().substr(0, 7) : std::string(text);
}

} // namespace

std::optional<PeriodOfDays> periodIn(std::string_view given, const TimeFormat& dayFormat) {
  if (const auto day = dayFormat.day(given); day && !namesMonthOrMore(given))
    return PeriodOfDays{.start = day->day, .end = day->day};
  const std::string period = asPeriod(given);
  const std::string_view text = period;
  if (text.size() < 4)
    return std::nullopt;
  const auto year = wholeIn(text.substr(0, 4));
  std::string_view rest = text.substr(4);
  if (!year)
    return std::nullopt;
  if (rest.empty())
    return months(*year, 1, 12);
  if (rest.starts_with("-"))
    rest.remove_prefix(1);
  if (rest.empty())
    return std::nullopt;
  const char letter = rest[0];
  const auto number = wholeIn(letter == 'Q' || letter == 'W' ? rest.substr(1) : rest);
  if (!number || *number < 1)
    return std::nullopt;
  if (letter == 'W')
    return week(*year, *number);
  if (letter == 'Q')
    return *number <= 4 ? months(*year, 3 * *number - 2, 3) : std::nullopt;
  return *number <= 12 ? months(*year, *number, 1) : std::nullopt;
}

namespace {

/// 1204, also as people group its digits; none where the mark between them may be the decimal one.
std::optional<std::int64_t> countIn(std::string_view text, DecimalSign sign) {
  const bool comma = sign == DecimalSign::comma;
  const auto count = numberIn(text, comma ? DecimalSign::comma : DecimalSign::point);
  constexpr double most = 1e15;
  const bool whole = count && *count >= 0 && *count <= most && *count == std::floor(*count);
  return whole && text.find(comma ? ',' : '.') == text.npos ? std::optional(static_cast<std::int64_t>(*count))
                                                            : std::nullopt;
}

/// "82 %" is 0.82 where the metric is a share, else 82; a figure without the sign is as it stands.
std::optional<double> figureOf(std::string_view text, const Scale& scale, DecimalSign sign) {
  if (!text.ends_with('%'))
    return numberIn(text, sign);
  const bool share = mayBeShare(scale.metric, scale.low, scale.high);
  const auto figure = numberIn(trimmed(text.substr(0, text.size() - 1)), sign);
  return figure && share ? std::optional(*figure / 100) : figure;
}

} // namespace

Status MetricsConverter::findColumns(const TableSample& sample) {
  THROUGHLINE_TRY(touchpoint, findColumn(sample, *mapping_.touchpoint));
  THROUGHLINE_TRY(period, findColumn(sample, *mapping_.period));
  THROUGHLINE_TRY(value, findColumn(sample, *mapping_.value));
  touchpointColumn_ = touchpoint;
  periodColumn_ = period;
  valueColumn_ = value;
  if (mapping_.metricColumn) {
    THROUGHLINE_TRY(metric, findColumn(sample, *mapping_.metricColumn));
    metricColumn_ = metric;
  }
  if (mapping_.n) {
    THROUGHLINE_TRY(found, findColumn(sample, *mapping_.n));
    nColumn_ = found;
  }
  // Ends, spread and target are written like the values that they belong to.
  valueSign_ = decimalsOf(sample, value);
  for (const auto& [name, column] : {std::pair{&mapping_.low, &lowColumn_}, std::pair{&mapping_.high, &highColumn_},
                                     std::pair{&mapping_.sd, &sdColumn_}, std::pair{&mapping_.target, &targetColumn_}})
    if (*name) {
      THROUGHLINE_TRY(found, findColumn(sample, **name));
      *column = FigureColumn{.column = found, .sign = decimalsLike(valueSign_, sample, found)};
    }
  std::vector<std::string> texts;
  for (const auto& row : sample.rows)
    if (period < row.size() && !trimmed(row[period]).empty())
      texts.emplace_back(trimmed(row[period]));
  const auto guessed = TimeFormat::guess(texts);
  THROUGHLINE_TRY(format, TimeFormat::make(mapping_.time && !mapping_.time->format.empty() ? mapping_.time->format
                                           : guessed                                       ? guessed->pattern()
                                                                                           : std::string("iso")));
  periodFormat_ = format;
  return findClocks(sample);
}

/// Figures of one metric are written in one way, those of another may not be.
Status MetricsConverter::findClocks(const TableSample& sample) {
  std::map<std::string, std::vector<std::string_view>, std::less<>> cells;
  for (const auto& row : sample.rows) {
    const auto* metric = metricNamed(metricColumn_ ? trimmed(cellOf(row, *metricColumn_)) : mapping_.metric);
    if (metric != nullptr)
      cells[std::string(metric->id)].push_back(trimmed(cellOf(row, valueColumn_)));
  }
  const auto header = headerOf(valueColumn_);
  std::optional<ClockParts> said;
  for (const auto& [name, parts] : mapping_.times) {
    THROUGHLINE_TRY(column, columnCalled(name, sample));
    if (column == valueColumn_)
      said = parts;
  }
  for (const auto& [metric, texts] : cells)
    clocks_[metric] =
        said ? ClockReading{.parts = *said, .told = true} : clockReading(header, texts, metric == countedInMinutes);
  return {};
}

std::optional<std::uint32_t> MetricsConverter::seriesOf(std::string_view title, std::string_view metric) {
  const MetricKind* kind = metricNamed(metric);
  if (kind == nullptr)
    return std::nullopt;
  const auto found = std::ranges::find_if(
      series_, [&](const Series& series) { return series.title == title && series.scale.metric == kind->id; });
  if (found != series_.end())
    return static_cast<std::uint32_t>(found - series_.begin());
  const std::string text(title);
  const auto tagged = mapping_.kinds.find(text);
  const auto stage = mapping_.stages.find(text);
  series_.push_back({.title = text,
                     .stage = stage == mapping_.stages.end() ? std::string{} : stage->second,
                     .kind = tagged == mapping_.kinds.end() ? std::nullopt : std::optional(tagged->second),
                     .scale = scaleOf(*kind),
                     .rule = {}});
  return static_cast<std::uint32_t>(series_.size() - 1);
}

Status MetricsConverter::add(const Record& record, std::int64_t number) {
  if (!isAnswer(record, number))
    return {};
  const std::string_view title = trimmed(cell(record, touchpointColumn_));
  if (title.empty() || !fitsInto(title, model::longestTitle) || title.find('\0') != std::string_view::npos) {
    reject(record, number, headerOf(touchpointColumn_), RejectReason::noTouchpoint, title);
    return {};
  }
  if (leavesOut(title))
    return {};
  const std::string_view metric =
      metricColumn_ ? trimmed(cell(record, *metricColumn_)) : std::string_view(mapping_.metric);
  const auto series = seriesOf(title, metric);
  if (!series) {
    reject(record, number, metricColumn_ ? headerOf(*metricColumn_) : std::string_view{}, RejectReason::noMetric,
           metric);
    return {};
  }
  if (series_.size() > mostNames)
    return failure(ErrorCode::tooLarge,
                   {{Fact::name, std::string(headerOf(touchpointColumn_))}, {Fact::limit, std::to_string(mostNames)}});
  const std::string_view when = trimmed(cell(record, periodColumn_));
  const auto period = periodIn(when, periodFormat_);
  if (!period) {
    reject(record, number, headerOf(periodColumn_), RejectReason::notADay, when);
    return {};
  }
  const std::string_view text = trimmed(cell(record, valueColumn_));
  const auto figure = figureOf(text, series_[*series].scale, valueSign_);
  const auto value = figure ? figure : timeIn(text, series_[*series].scale, valueColumn_);
  if (!value) {
    reject(record, number, headerOf(valueColumn_), RejectReason::everyScoreFails, text);
    return {};
  }
  if (series_[*series].scale.metric == "nps" && std::abs(*value) > 100) {
    reject(record, number, headerOf(valueColumn_), RejectReason::outsideScale, text);
    return {};
  }
  MetricRow row{.series = *series, .start = period->start, .end = period->end, .value = *value, .n = {}};
  if (nColumn_) {
    const std::string_view base = trimmed(cell(record, *nColumn_));
    row.n = countIn(base, valueSign_);
    if (!base.empty() && (!row.n || *row.n < 0)) {
      row.n.reset();
      reject(record, number, headerOf(*nColumn_), RejectReason::notANumber, base);
    }
  }
  addInterval(record, number, row);
  ++chunk_.fates.answers;
  keepFigure(row);
  return {};
}

void MetricsConverter::keepFigure(const MetricRow& row) {
  const auto [known, fresh] = figures_.try_emplace({row.series, row.start, row.end}, chunk_.metrics.size());
  if (fresh) {
    chunk_.metrics.push_back(row);
    return;
  }
  ++chunk_.fates.sameMonth;
  auto& kept = chunk_.metrics[known->second];
  const bool based = kept.n && row.n && *kept.n + *row.n > 0;
  if (!based) {
    kept = row;
    return;
  }
  const auto n = static_cast<double>(*kept.n), more = static_cast<double>(*row.n);
  kept = {.series = row.series,
          .start = row.start,
          .end = row.end,
          .value = (kept.value * n + row.value * more) / (n + more),
          .n = *kept.n + *row.n};
}

/// A time that is spelled out, in the unit of its metric.
std::optional<double> MetricsConverter::timeIn(std::string_view text, const Scale& scale, std::size_t column) {
  const bool minutes = scale.metric == countedInMinutes;
  const auto known = clocks_.find(scale.metric);
  const auto clock = known == clocks_.end() ? ClockReading{} : known->second;
  const auto time = std::isinf(scale.high) ? durationIn(text, clock.parts) : std::nullopt;
  if (!time)
    return std::nullopt;
  const double unit = minutes ? 60 : 3600;
  RowFates::SpelledTime said{.column = std::string(headerOf(column)),
                             .text = std::string(text),
                             .unit = minutes ? "minutes" : "hours",
                             .figure = time->seconds / unit};
  if (time->twoParts)
    said.parts = clock.parts;
  if (time->twoParts && !clock.told)
    said.otherwise = durationIn(text, otherParts(clock.parts))->seconds / unit;
  // What nothing tells is said before what is plain.
  const auto [first, fresh] = chunk_.fates.spelledTimes.try_emplace(scale.metric, said);
  if (!fresh && said.otherwise && !first->second.otherwise)
    first->second = said;
  return said.figure;
}

std::optional<double> MetricsConverter::figureIn(const Record& record, std::int64_t number, const Scale& scale,
                                                 const std::optional<FigureColumn>& column) {
  const auto text = column ? trimmed(cell(record, column->column)) : std::string_view{};
  if (text.empty())
    return std::nullopt;
  auto figure = figureOf(text, scale, column->sign);
  if (!figure)
    figure = timeIn(text, scale, column->column);
  if (!figure)
    reject(record, number, headerOf(column->column), RejectReason::notANumber, text);
  return figure;
}

/// Ends that are the wrong way round, or do not hold the value, are no interval.
void MetricsConverter::addInterval(const Record& record, std::int64_t number, MetricRow& row) {
  const Scale scale = series_[row.series].scale;
  row.low = figureIn(record, number, scale, lowColumn_);
  row.high = figureIn(record, number, scale, highColumn_);
  row.sd = figureIn(record, number, scale, sdColumn_);
  if (row.low && row.high && (*row.low > row.value || *row.high < row.value))
    reject(record, number, headerOf(lowColumn_->column), RejectReason::notANumber,
           trimmed(cell(record, lowColumn_->column)));
  if (!row.low || !row.high || *row.low > row.value || *row.high < row.value) {
    row.low.reset();
    row.high.reset();
  }
  if (row.sd && *row.sd < 0) {
    reject(record, number, headerOf(sdColumn_->column), RejectReason::notANumber,
           trimmed(cell(record, sdColumn_->column)));
    row.sd.reset();
  }
  const auto target = figureIn(record, number, scale, targetColumn_);
  targetDays_.resize(series_.size(), noDay);
  if (target && row.end >= targetDays_[row.series]) {
    series_[row.series].target = target;
    targetDays_[row.series] = row.end;
  }
}

Result<std::unique_ptr<Converter>> Converter::make(const Mapping& mapping, const TableSample& sample) {
  THROUGHLINE_CHECK(checkMapping(mapping));
  std::unique_ptr<Converter> converter;
  const std::size_t columns = sample.header.size();
  if (mapping.layout == Layout::wide)
    converter = std::make_unique<WideConverter>(mapping, columns);
  else if (mapping.makesResponses())
    converter = std::make_unique<AnswersConverter>(mapping, columns);
  else if (mapping.layout == Layout::longRows)
    converter = std::make_unique<LongConverter>(mapping, columns);
  else
    converter = std::make_unique<MetricsConverter>(mapping, columns);
  THROUGHLINE_CHECK(converter->findCommonColumns(sample));
  THROUGHLINE_CHECK(converter->findColumns(sample));
  return converter;
}

} // namespace throughline::data
