#include "core/data/sources/overall_join.h"

#include <algorithm>
#include <cmath>

namespace throughline::data {
namespace {

/// One overall score, in the order in which it is looked for.
struct GivenScore {
  std::uint64_t respondent = 0;
  std::int32_t day = noDay;
  std::uint32_t part = 0;
  std::uint32_t row = 0;
  auto operator<=>(const GivenScore&) const = default;
};

} // namespace

void OverallScores::add(const StoredSource& source, SourceColumns columns) {
  std::vector<bool> used(columns.overall.size(), false);
  parts_.push_back(
      {.source = source, .series = *source.overall, .columns = std::move(columns), .used = std::move(used)});
}

void OverallScores::joinTo(ResponseColumns& responses) {
  std::vector<GivenScore> given;
  for (std::size_t part = 0; part < parts_.size(); ++part) {
    const auto& columns = parts_[part].columns;
    for (std::size_t row = 0; row < columns.named.size(); ++row)
      if (columns.named[row] != 0 && !std::isnan(columns.overall[row]))
        given.push_back({.respondent = columns.respondent[row],
                         .day = columns.day[row],
                         .part = static_cast<std::uint32_t>(part),
                         .row = static_cast<std::uint32_t>(row)});
  }
  std::ranges::sort(given);
  for (std::size_t at = 0; at < responses.overall.size(); ++at) {
    if (!std::isnan(responses.overall[at]))
      continue;
    const auto first = std::ranges::lower_bound(given, responses.respondent[at], {}, &GivenScore::respondent);
    const auto last =
        std::ranges::upper_bound(first, given.end(), responses.respondent[at], {}, &GivenScore::respondent);
    if (first == last)
      continue;
    const std::int32_t day = responses.day[at];
    auto chosen = day == noDay ? last : std::ranges::lower_bound(first, last, day, {}, &GivenScore::day);
    if (chosen == last)
      --chosen;
    responses.overall[at] = parts_[chosen->part].columns.overall[chosen->row];
    parts_[chosen->part].used[chosen->row] = true;
  }
}

} // namespace throughline::data
