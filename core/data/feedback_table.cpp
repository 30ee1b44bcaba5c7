#include "core/data/feedback_table.h"

#include <algorithm>
#include <bit>
#include <set>

namespace throughline::data {
namespace {

/// Where the kept rows stand, in order.
std::vector<std::uint32_t> keptRows(const RowSet& set, std::size_t count) {
  std::vector<std::uint32_t> kept;
  kept.reserve(set.count(count));
  for (std::size_t row = 0; row < count; ++row)
    if (set.has(row))
      kept.push_back(static_cast<std::uint32_t>(row));
  return kept;
}

template <class Value> std::vector<Value> at(const std::vector<Value>& values, const std::vector<std::uint32_t>& kept) {
  std::vector<Value> some;
  if (values.empty())
    return some;
  some.reserve(kept.size());
  for (const std::uint32_t row : kept)
    some.push_back(values[row]);
  return some;
}

std::vector<SegmentColumn> segmentsAt(const std::vector<SegmentColumn>& segments,
                                      const std::vector<std::uint32_t>& kept) {
  std::vector<SegmentColumn> some;
  for (const auto& segment : segments)
    some.push_back({.name = segment.name, .values = segment.values, .code = at(segment.code, kept)});
  return some;
}

ResponseColumns responsesAt(const ResponseColumns& from, const std::vector<std::uint32_t>& kept) {
  ResponseColumns to{.count = kept.size(),
                     .overall = at(from.overall, kept),
                     .respondent = at(from.respondent, kept),
                     .customer = at(from.customer, kept),
                     .day = at(from.day, kept),
                     .weight = at(from.weight, kept),
                     .touchpoints = {},
                     .place = at(from.place, kept)};
  for (const auto& column : from.touchpoints)
    to.touchpoints.push_back({.touchpoint = column.touchpoint,
                              .scale = column.scale,
                              .rule = column.rule,
                              .reach = at(column.reach, kept),
                              .score = column.score.at(kept),
                              .recorded = column.recorded,
                              .day = at(column.day, kept)});
  return to;
}

FeedbackRows rowsAt(const FeedbackRows& from, const std::vector<std::uint32_t>& kept) {
  return {.count = kept.size(),
          .touchpoint = at(from.touchpoint, kept),
          .score = at(from.score, kept),
          .failed = at(from.failed, kept),
          .resolved = at(from.resolved, kept),
          .respondent = at(from.respondent, kept),
          .customer = at(from.customer, kept),
          .day = at(from.day, kept),
          .series = from.series,
          .segments = segmentsAt(from.segments, kept),
          .place = at(from.place, kept)};
}

/// How many of the kept rows stand before a row.
std::size_t keptBefore(const std::vector<std::uint32_t>& kept, std::size_t row) {
  return static_cast<std::size_t>(std::ranges::lower_bound(kept, row) - kept.begin());
}

void spanDays(FeedbackColumns& columns) {
  columns.first.reset();
  columns.last.reset();
  for (const auto* days : {&columns.responses.day, &columns.rows.day}) {
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = noDay;
    for (const std::int32_t day : *days) {
      first = day == noDay ? first : std::min(first, day);
      last = std::max(last, day);
    }
    if (last == noDay)
      continue;
    columns.first = std::min(columns.first.value_or(Date{first}), Date{first});
    columns.last = std::max(columns.last.value_or(Date{last}), Date{last});
  }
}

/// Customers that are left, numbered in the order in which they come.
void renumber(FeedbackColumns& columns, const std::vector<std::uint64_t>& hashes) {
  constexpr std::uint32_t unknown = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> number(hashes.size(), unknown);
  for (auto* customers : {&columns.responses.customer, &columns.rows.customer})
    for (std::uint32_t& customer : *customers) {
      if (number[customer] == unknown) {
        number[customer] = static_cast<std::uint32_t>(columns.customers.size());
        columns.customers.push_back(hashes[customer]);
      }
      customer = number[customer];
    }
  columns.respondents = static_cast<std::int64_t>(columns.customers.size());
}

/// Which codes of a segment a filter lets through; empty where it does not speak of it.
std::vector<std::uint8_t> allowedCodes(const SegmentColumn& segment, const Filter& filter) {
  std::vector<std::uint8_t> allowed;
  for (const auto& [name, value] : filter.segments) {
    if (name != segment.name)
      continue;
    allowed.resize(segment.values.size(), 0);
    const auto code = std::ranges::find(segment.values, value);
    if (code != segment.values.end())
      allowed[static_cast<std::size_t>(code - segment.values.begin())] = 1;
  }
  return allowed;
}

/// One byte a row, 1 where it counts: simple loops over one column each, which compilers vectorise.
class Sieve {
public:
  Sieve(std::size_t rows, const Filter& filter) : kept_(rows, 1), filter_(filter) {}

  void byDay(const std::vector<std::int32_t>& day) {
    if (!filter_.since && !filter_.until)
      return;
    const std::int32_t first = filter_.since ? filter_.since->day : noDay + 1;
    const std::int32_t last = filter_.until ? filter_.until->day : std::numeric_limits<std::int32_t>::max();
    for (std::size_t row = 0; row < kept_.size(); ++row)
      kept_[row] &=
          static_cast<std::uint8_t>(static_cast<unsigned>(day[row] >= first) & static_cast<unsigned>(day[row] <= last));
  }
  /// apart: 1 where a row has no segments of its own and passes; may be empty.
  void bySegments(const std::vector<SegmentColumn>& segments, const std::vector<std::uint8_t>& apart) {
    for (const auto& wanted : filter_.segments) {
      const auto found = std::ranges::find(segments, wanted.first, &SegmentColumn::name);
      if (found == segments.end())
        for (std::size_t row = 0; row < kept_.size(); ++row)
          kept_[row] = static_cast<std::uint8_t>(kept_[row] & passes(apart, row));
    }
    for (const auto& segment : segments)
      if (const auto allowed = allowedCodes(segment, filter_); !allowed.empty())
        for (std::size_t row = 0; row < kept_.size(); ++row)
          kept_[row] = static_cast<std::uint8_t>(kept_[row] & (allowed[segment.code[row]] | passes(apart, row)));
  }
  void drop(std::size_t first, std::size_t end) {
    std::fill(kept_.begin() + static_cast<std::ptrdiff_t>(first), kept_.begin() + static_cast<std::ptrdiff_t>(end), 0);
  }
  RowSet set() const {
    RowSet set(kept_.size());
    for (std::size_t row = 0; row < kept_.size(); ++row)
      set.put(row, kept_[row]);
    return set;
  }

private:
  static std::uint8_t passes(const std::vector<std::uint8_t>& apart, std::size_t row) {
    return apart.empty() ? std::uint8_t{0} : apart[row];
  }

  std::vector<std::uint8_t> kept_;
  const Filter& filter_;
};

bool isWanted(const SourceSpan& span, const Filter& filter) {
  const bool source = filter.sources.empty() || std::ranges::find(filter.sources, span.source) != filter.sources.end();
  const std::string& voice = span.voice.empty() ? "customer" : span.voice;
  return source && (filter.voices.empty() || std::ranges::find(filter.voices, voice) != filter.voices.end());
}

/// What an error offers instead.
std::string segmentNames(const FeedbackColumns& columns) {
  std::set<std::string> names;
  for (const auto* segments : {&columns.segments, &columns.rows.segments})
    for (const auto& segment : *segments)
      names.insert(segment.name);
  std::string text;
  for (const auto& name : names)
    text += (text.empty() ? "" : ", ") + name;
  return text;
}

Status checkSegmentNames(const FeedbackColumns& columns, const Filter& filter) {
  const auto has = [](const auto& segments, const std::string& name) {
    return std::ranges::find(segments, name, &SegmentColumn::name) != segments.end();
  };
  for (const auto& segment : filter.segments)
    if (!has(columns.segments, segment.first) && !has(columns.rows.segments, segment.first))
      return failure(ErrorCode::notFound,
                     {{Fact::name, "segment"}, {Fact::value, segment.first}, {Fact::expected, segmentNames(columns)}});
  return {};
}

Repeats repeatsOf(const FeedbackColumns& columns) {
  const auto& customer = columns.responses.customer;
  std::vector<std::uint32_t> number(columns.customers.size(), 0);
  std::size_t several = 0;
  for (const std::uint32_t each : customer)
    several += ++number[each] == 2 ? std::size_t{1} : std::size_t{0};
  Repeats repeats;
  if (several == 0)
    return repeats;
  // From now on: where the next row of the customer goes.
  constexpr std::uint32_t single = std::numeric_limits<std::uint32_t>::max();
  repeats.start.reserve(several + 1);
  repeats.start.push_back(0);
  for (std::uint32_t& each : number) {
    if (each < 2) {
      each = single;
      continue;
    }
    const std::uint32_t first = repeats.start.back();
    repeats.start.push_back(first + each);
    each = first;
  }
  repeats.rows.resize(repeats.start.back());
  for (std::uint32_t row = 0; row < customer.size(); ++row)
    if (number[customer[row]] != single)
      repeats.rows[number[customer[row]]++] = row;
  return repeats;
}

} // namespace

std::size_t RowSet::countBetween(std::size_t first, std::size_t end) const {
  if (all_)
    return end - first;
  std::size_t count = 0;
  for (std::size_t row = first; row < end;) {
    const std::size_t next = std::min(end, (row / 64 + 1) * 64);
    const std::uint64_t from = bits_[row / 64] >> (row % 64);
    const std::size_t length = next - row;
    count += static_cast<std::size_t>(std::popcount(length == 64 ? from : from & ((std::uint64_t{1} << length) - 1)));
    row = next;
  }
  return count;
}

Result<Selection> selectionOf(const FeedbackColumns& columns, const Filter& filter) {
  THROUGHLINE_CHECK(checkSegmentNames(columns, filter));
  if (filter.keepsAll())
    return Selection{};
  Sieve responses(columns.responses.count, filter);
  Sieve rows(columns.rows.count, filter);
  std::vector<std::uint8_t> apart;
  for (const auto& span : columns.sources) {
    if (!isWanted(span, filter)) {
      responses.drop(span.firstResponse, span.endResponse);
      rows.drop(span.firstRow, span.endRow);
    }
    if (!span.overallOnly)
      continue;
    apart.resize(columns.responses.count, 0);
    std::fill(apart.begin() + static_cast<std::ptrdiff_t>(span.firstResponse),
              apart.begin() + static_cast<std::ptrdiff_t>(span.endResponse), 1);
  }
  responses.byDay(columns.responses.day);
  rows.byDay(columns.rows.day);
  responses.bySegments(columns.segments, apart);
  rows.bySegments(columns.rows.segments, {});
  return Selection{.responses = responses.set(), .rows = rows.set(), .since = filter.since, .until = filter.until};
}

FeedbackColumns selected(const FeedbackColumns& columns, const Selection& selection) {
  if (selection.all())
    return columns;
  const auto responses = keptRows(selection.responses, columns.responses.count);
  const auto rows = keptRows(selection.rows, columns.rows.count);
  FeedbackColumns some{.overall = columns.overall,
                       .responses = responsesAt(columns.responses, responses),
                       .rows = rowsAt(columns.rows, rows),
                       .segments = segmentsAt(columns.segments, responses),
                       .records = columns.records,
                       .sameQuestionnaire = columns.sameQuestionnaire,
                       .sources = columns.sources};
  for (auto& span : some.sources) {
    span.firstResponse = keptBefore(responses, span.firstResponse);
    span.endResponse = keptBefore(responses, span.endResponse);
    span.firstRow = keptBefore(rows, span.firstRow);
    span.endRow = keptBefore(rows, span.endRow);
  }
  spanDays(some);
  if (!columns.customers.empty())
    renumber(some, columns.customers);
  return some;
}

FeedbackTable::FeedbackTable(FeedbackColumns columns) : columns_(std::move(columns)) {
  if (!columns_.responses.respondent.empty() || !columns_.rows.respondent.empty())
    numberCustomers(columns_);
  repeats_ = repeatsOf(columns_);
  columns_.responses.respondent = {};
  columns_.rows.respondent = {};
}

Result<Selection> FeedbackTable::select(const Filter& filter) const {
  return selectionOf(columns_, filter);
}

FeedbackTable FeedbackTable::part(const Selection& selection) const {
  return FeedbackTable(selected(columns_, selection));
}

} // namespace throughline::data
