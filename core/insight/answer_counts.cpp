#include "core/insight/answer_counts.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace throughline::insight {
namespace {

constexpr std::uint16_t notSelected = 0;
constexpr std::size_t mostCells = 4096;
constexpr std::uint8_t unseen = 255;

const data::SegmentColumn* channelOf(const data::FeedbackColumns& columns) {
  const auto found = std::ranges::find(columns.segments, "channel", &data::SegmentColumn::name);
  return found == columns.segments.end() ? nullptr : &*found;
}

/// For each day from the first on the position of its period, from 1.
std::vector<std::uint16_t> periodOfDay(const Calendar& calendar, std::int32_t first, std::int32_t last) {
  std::vector<std::uint16_t> periods;
  for (std::int32_t day = first; day <= last; ++day)
    periods.push_back(static_cast<std::uint16_t>(calendar.at(day) + 1));
  return periods;
}

/// Counts the answers of one column by cell and kind.
class ColumnCounter {
public:
  ColumnCounter(std::span<const std::uint8_t> reach, std::span<const std::uint8_t> codes, std::size_t cells)
      : reach_(reach), codes_(codes) {
    kindOf_.fill(unseen);
    counts_.counts.assign(cells * ColumnCounts::mostKinds, 0);
  }

  /// False where there are too many kinds.
  bool count(std::span<const std::uint16_t> cell) {
    for (std::size_t row = 0; row < cell.size(); ++row) {
      const std::size_t answer = std::size_t{reach_[row]} << 8U | codes_[row];
      if (kindOf_[answer] == unseen && !addKind(answer))
        return false;
      ++counts_.counts[cell[row] * ColumnCounts::mostKinds + kindOf_[answer]];
    }
    return true;
  }
  void addRepeats(const data::Repeats& repeats, std::span<const std::uint16_t> cell) {
    for (std::size_t customer = 0; customer + 1 < repeats.start.size(); ++customer)
      addCustomer(std::span(repeats.rows)
                      .subspan(repeats.start[customer], repeats.start[customer + 1] - repeats.start[customer]),
                  cell);
  }
  ColumnCounts take() { return std::move(counts_); }

private:
  bool addKind(std::size_t answer) {
    if (counts_.kinds.size() == ColumnCounts::mostKinds)
      return false;
    kindOf_[answer] = static_cast<std::uint8_t>(counts_.kinds.size());
    const auto code = static_cast<std::uint8_t>(answer & 0xFFU);
    counts_.kinds.push_back({.reach = static_cast<data::Reach>(answer >> 8U),
                             .score = static_cast<double>(data::ScoreColumn<float>::valueOf(code))});
    return true;
  }
  void addCustomer(std::span<const std::uint32_t> rows, std::span<const std::uint16_t> cell) {
    double number = 0;
    double sum = 0;
    double squares = 0;
    for (const std::uint32_t row : rows) {
      const auto code = codes_[row];
      const auto reach = static_cast<data::Reach>(reach_[row]);
      if (cell[row] == notSelected || code == data::ScoreColumn<float>::none ||
          (reach != data::Reach::fine && reach != data::Reach::failed))
        continue;
      number += 1;
      sum += code;
      squares += double{1} * code * code;
    }
    if (number < 2)
      return;
    counts_.repeats.squares += sum * sum - squares;
    counts_.repeats.products += sum * number - sum;
    counts_.repeats.numbers += number * number - number;
    counts_.repeats.merged += static_cast<std::int64_t>(number) - 1;
  }

  std::span<const std::uint8_t> reach_;
  std::span<const std::uint8_t> codes_;
  std::array<std::uint8_t, 1024> kindOf_{};
  ColumnCounts counts_;
};

std::optional<ColumnCounts> overallCounts(const data::FeedbackTable& table, std::span<const std::uint16_t> cell,
                                          std::size_t cells) {
  const auto& overall = table.columns().responses.overall;
  std::vector<std::uint8_t> codes(cell.size(), data::ScoreColumn<float>::none);
  std::vector<std::uint8_t> reach(cell.size(), static_cast<std::uint8_t>(data::Reach::notReached));
  for (std::size_t row = 0; row < std::min(cell.size(), overall.size()); ++row) {
    const double score = overall[row];
    if (std::isnan(score))
      continue;
    if (!(score >= 0 && score < data::ScoreColumn<float>::none) || score != std::floor(score))
      return std::nullopt;
    codes[row] = static_cast<std::uint8_t>(score);
    reach[row] = static_cast<std::uint8_t>(data::Reach::fine);
  }
  ColumnCounter counter(reach, codes, cells);
  if (!counter.count(cell))
    return std::nullopt;
  counter.addRepeats(table.repeats(), cell);
  return counter.take();
}

} // namespace

std::int64_t ColumnCounts::ofKind(std::size_t kind) const {
  std::int64_t all = 0;
  for (std::size_t at = mostKinds + kind; at < counts.size(); at += mostKinds)
    all += counts[at];
  return all;
}

std::optional<AnswerCounts> AnswerCounts::of(const data::FeedbackTable& table, const data::Selection& selection,
                                             std::size_t threads) {
  const auto& columns = table.columns();
  const auto& responses = columns.responses;
  const bool compact =
      std::ranges::all_of(responses.touchpoints, [](const auto& column) { return column.score.isCompact(); });
  if (!compact || !responses.weight.empty())
    return std::nullopt;
  AnswerCounts all;
  all.takeDays(responses.day, selection.responses);
  const auto* channel = channelOf(columns);
  all.channels_ = channel == nullptr ? 1 : channel->values.size();
  all.periods_ = all.calendar_ ? all.calendar_->count() + 1 : 1;
  if (all.channels_ * all.periods_ >= mostCells)
    return std::nullopt;
  const std::size_t cells = all.channels_ * all.periods_ + 1;
  all.hasRepeats_ = !table.repeats().start.empty();
  const auto cell = all.cellsOf(columns, selection.responses);
  std::vector<std::uint8_t> fits(responses.touchpoints.size(), 0);
  all.columns_.resize(responses.touchpoints.size());
  inParallel(threads, responses.touchpoints.size(), [&](std::size_t at) {
    const auto& column = responses.touchpoints[at];
    ColumnCounter counter(column.reach, column.score.bytes(), cells);
    fits[at] = counter.count(cell) ? 1 : 0;
    counter.addRepeats(table.repeats(), cell);
    all.columns_[at] = counter.take();
  });
  all.overall_ = overallCounts(table, cell, cells);
  const bool allFit = std::ranges::all_of(fits, [](std::uint8_t fit) { return fit != 0; });
  return allFit ? std::optional(std::move(all)) : std::nullopt;
}

void AnswerCounts::takeDays(const std::vector<std::int32_t>& days, const data::RowSet& selected) {
  std::int32_t first = std::numeric_limits<std::int32_t>::max();
  std::int32_t last = data::noDay;
  for (std::size_t row = 0; row < days.size(); ++row)
    if (days[row] != data::noDay && selected.has(row)) {
      first = std::min(first, days[row]);
      last = std::max(last, days[row]);
    }
  if (last == data::noDay)
    return;
  first_ = Date{first};
  last_ = Date{last};
  calendar_.emplace(first, last);
}

std::vector<std::uint16_t> AnswerCounts::cellsOf(const data::FeedbackColumns& columns,
                                                 const data::RowSet& selected) const {
  const auto& day = columns.responses.day;
  std::vector<std::uint16_t> cell(columns.responses.count, notSelected);
  const auto* channel = channelOf(columns);
  const std::int32_t firstDay = calendar_ ? calendar_->firstDay(0).day : 0;
  const auto period = calendar_ ? periodOfDay(*calendar_, firstDay, calendar_->firstDay(calendar_->count()).day - 1)
                                : std::vector<std::uint16_t>{};
  for (std::size_t row = 0; row < cell.size(); ++row) {
    if (!selected.has(row))
      continue;
    const std::size_t at = day[row] == data::noDay ? 0 : period[static_cast<std::size_t>(day[row] - firstDay)];
    cell[row] = static_cast<std::uint16_t>(cellOf(at, channel == nullptr ? 0 : channel->code[row]));
  }
  return cell;
}

} // namespace throughline::insight
