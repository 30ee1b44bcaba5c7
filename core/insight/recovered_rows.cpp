#include "core/insight/recovered_rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <tuple>
#include <unordered_map>

namespace throughline::insight {
namespace {

/// Rows by customer, then touchpoint, then day.
std::vector<std::size_t> rowsByCustomerAndPlace(const data::FeedbackRows& rows) {
  std::vector<std::size_t> order(rows.count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&rows](std::size_t row) {
    return std::tuple(rows.customer[row], rows.touchpoint[row], rows.day[row], row);
  });
  return order;
}

bool isFine(const data::FeedbackRows& rows, std::size_t row) {
  return rows.failed[row] == 0 && std::isfinite(rows.score[row]);
}
bool isResolved(const data::FeedbackRows& rows, std::size_t row) {
  return !rows.resolved.empty() && rows.resolved[row] == 1;
}

/// Of rows of one customer at one touchpoint, by day.
struct LaterFine {
  std::int32_t day = data::noDay;
  bool recovers(const data::FeedbackRows& rows, std::size_t row, int days) const {
    return day != data::noDay && rows.day[row] != data::noDay && day > rows.day[row] && day - rows.day[row] <= days;
  }
};

/// What happened to one customer at one touchpoint until a day.
struct LastFailure {
  std::int32_t day = data::noDay;
  bool recovered = false;
};

LastFailure lastFailureBefore(const data::FeedbackRows& rows, std::span<const std::size_t> ofCustomerHere,
                              std::int32_t score, int windowDays, int days) {
  LastFailure last;
  for (const std::size_t row : ofCustomerHere) {
    if (rows.day[row] == data::noDay || rows.day[row] > score || rows.day[row] < score - windowDays)
      continue;
    if (rows.failed[row] != 0)
      last = {.day = rows.day[row], .recovered = isResolved(rows, row)};
    else if (isFine(rows, row) && last.day != data::noDay && rows.day[row] > last.day &&
             rows.day[row] - last.day <= days)
      last.recovered = true;
  }
  return last;
}

} // namespace

std::optional<std::vector<std::uint8_t>> recoveredRows(const data::FeedbackRows& rows, int days) {
  std::vector<std::uint8_t> recovered(rows.count, 0);
  bool canBeSeen = std::ranges::any_of(rows.resolved, [](std::uint8_t said) { return said != 2; });
  const auto order = rowsByCustomerAndPlace(rows);
  LaterFine later;
  for (std::size_t position = order.size(); position-- > 0;) {
    const std::size_t row = order[position];
    const bool sameAsNext = position + 1 < order.size() && rows.customer[order[position + 1]] == rows.customer[row] &&
                            rows.touchpoint[order[position + 1]] == rows.touchpoint[row];
    canBeSeen =
        canBeSeen || (sameAsNext && rows.day[row] != data::noDay && rows.day[order[position + 1]] > rows.day[row]);
    if (!sameAsNext)
      later = {};
    if (rows.failed[row] != 0)
      recovered[row] = isResolved(rows, row) || later.recovers(rows, row, days) ? 1 : 0;
    else if (isFine(rows, row) && rows.day[row] != data::noDay)
      later.day = rows.day[row];
  }
  return canBeSeen ? std::optional(std::move(recovered)) : std::nullopt;
}

ScoreRecoveries recoveriesBeforeScores(const data::FeedbackRows& rows, const data::ResponseColumns& scores,
                                       int windowDays, int days) {
  ScoreRecoveries result{.recovered = std::vector<std::vector<std::uint8_t>>(
                             rows.series.size(), std::vector<std::uint8_t>(scores.count, 0))};
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> scoresOf;
  for (std::size_t score = 0; score < scores.count; ++score)
    if (scores.day[score] != data::noDay)
      scoresOf[scores.customer[score]].push_back(score);
  const auto order = rowsByCustomerAndPlace(rows);
  for (std::size_t first = 0; first < order.size();) {
    std::size_t last = first;
    while (last < order.size() && rows.customer[order[last]] == rows.customer[order[first]] &&
           rows.touchpoint[order[last]] == rows.touchpoint[order[first]])
      ++last;
    if (const auto found = scoresOf.find(rows.customer[order[first]]); found != scoresOf.end())
      for (const std::size_t score : found->second)
        if (lastFailureBefore(rows, std::span(order).subspan(first, last - first), scores.day[score], windowDays, days)
                .recovered)
          result.recovered[rows.touchpoint[order[first]]][score] = 1;
    first = last;
  }
  return result;
}

} // namespace throughline::insight
