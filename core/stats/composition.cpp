#include "core/stats/composition.h"

#include "core/base/contract.h"
#include "core/stats/jackknife.h"

#include <cmath>
#include <cstddef>

namespace throughline::stats {

namespace {

// 2^-40: fine enough for any score, and whole numbers add up the same in every order.
constexpr double fixedPoint = 0x1p40;

struct PlaceSums {
  std::int64_t rows = 0;
  std::int64_t fine = 0;
  __int128 sum = 0;
  __int128 sumOfFine = 0;

  void add(const CompositionRow& row) {
    const __int128 value = static_cast<__int128>(std::nearbyint(row.value * fixedPoint));
    ++rows;
    sum += value;
    fine += row.failed ? 0 : 1;
    sumOfFine += row.failed ? 0 : value;
  }
  PlaceSums minus(const PlaceSums& other) const {
    return {.rows = rows - other.rows,
            .fine = fine - other.fine,
            .sum = sum - other.sum,
            .sumOfFine = sumOfFine - other.sumOfFine};
  }
  static std::optional<double> mean(__int128 total, std::int64_t n) {
    if (n == 0)
      return std::nullopt;
    return static_cast<double>(total) / fixedPoint / static_cast<double>(n);
  }
};

using GroupOfPlaces = std::vector<PlaceSums>;

struct Figures {
  double index = 0;
  std::vector<double> drags;
};

Figures figuresOfPlaces(const GroupOfPlaces& places, const CompositionInput& input) {
  Figures figures;
  PlaceSums all;
  for (const auto& place : places) {
    all.rows += place.rows;
    all.sum += place.sum;
  }
  figures.index = PlaceSums::mean(all.sum, all.rows).value_or(0);
  for (std::size_t j = 0; j < places.size(); ++j) {
    const auto mean = PlaceSums::mean(places[j].sum, places[j].rows);
    auto fine = PlaceSums::mean(places[j].sumOfFine, places[j].fine);
    if (!fine)
      fine = input.touchpoints[j].target;
    const double share = all.rows > 0 ? static_cast<double>(places[j].rows) / static_cast<double>(all.rows) : 0;
    figures.drags.push_back(mean && fine ? share * (*fine - *mean) : 0);
  }
  return figures;
}

double sumOfKind(const std::vector<double>& drags, const CompositionInput& input, std::optional<bool> service) {
  double sum = 0;
  for (std::size_t j = 0; j < drags.size(); ++j)
    if (!service || input.touchpoints[j].service == *service)
      sum += drags[j];
  return sum;
}

template <class Figure>
Estimate estimateFromGroups(const Figures& all, const std::vector<Figures>& without, Figure&& figure) {
  std::vector<double> replicates;
  for (const auto& figures : without)
    replicates.push_back(figure(figures));
  return jackknifeEstimate(figure(all), replicates);
}

void describeParts(CompositionResult& result, const GroupOfPlaces& total, const CompositionInput& input) {
  for (std::size_t j = 0; j < total.size(); ++j) {
    CompositionPart part{.rows = total[j].rows,
                         .failed = total[j].rows - total[j].fine,
                         .mean = {},
                         .meanWithoutFailures = {},
                         .byTarget = false,
                         .drag = {}};
    part.mean = PlaceSums::mean(total[j].sum, total[j].rows);
    part.meanWithoutFailures = PlaceSums::mean(total[j].sumOfFine, total[j].fine);
    part.byTarget = part.mean && !part.meanWithoutFailures && input.touchpoints[j].target;
    if (part.byTarget)
      part.meanWithoutFailures = input.touchpoints[j].target;
    result.rows += part.rows;
    result.touchpoints.push_back(part);
  }
}

} // namespace

CompositionResult compositionDrag(const CompositionInput& input) {
  const std::size_t p = input.touchpoints.size();
  std::vector<GroupOfPlaces> groups(input.groupCount, GroupOfPlaces(p));
  GroupOfPlaces total(p);
  std::vector<bool> used(input.groupCount, false);
  for (const auto& row : input.rows) {
    THROUGHLINE_EXPECT(row.touchpoint < p && row.group < input.groupCount);
    if (!(std::abs(row.value) < 1e15))
      continue;
    groups[row.group][row.touchpoint].add(row);
    total[row.touchpoint].add(row);
    used[row.group] = true;
  }
  CompositionResult result;
  describeParts(result, total, input);
  std::vector<Figures> without;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    if (!used[g])
      continue;
    GroupOfPlaces rest;
    for (std::size_t j = 0; j < p; ++j)
      rest.push_back(total[j].minus(groups[g][j]));
    without.push_back(figuresOfPlaces(rest, input));
  }
  result.groups = static_cast<std::int64_t>(without.size());
  result.refused = without.size() < 2;
  if (result.refused)
    return result;
  const Figures all = figuresOfPlaces(total, input);
  const auto ofKind = [&](std::optional<bool> service) {
    return estimateFromGroups(all, without,
                              [&](const Figures& figures) { return sumOfKind(figures.drags, input, service); });
  };
  result.index = estimateFromGroups(all, without, [](const Figures& figures) { return figures.index; });
  result.total = ofKind(std::nullopt);
  result.service = ofKind(true);
  result.experience = ofKind(false);
  for (std::size_t j = 0; j < p; ++j)
    result.touchpoints[j].drag =
        estimateFromGroups(all, without, [j](const Figures& figures) { return figures.drags[j]; });
  return result;
}

} // namespace throughline::stats
