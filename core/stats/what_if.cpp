#include "core/stats/what_if.h"

#include "core/base/contract.h"
#include "core/stats/distributions.h"
#include "core/stats/jackknife.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

namespace throughline::stats {

namespace {

template <class Figure> std::vector<double> figuresOfReplicates(const DragResult& result, Figure&& figure) {
  std::vector<double> values;
  values.reserve(result.replicates.size());
  for (const auto& replicate : result.replicates)
    values.push_back(figure(replicate));
  return values;
}

template <class Figure> Estimate estimateOf(const DragResult& result, Figure&& figure) {
  return jackknifeEstimate(figure(result.all), figuresOfReplicates(result, figure), result.t);
}

// Expected further failures of a response with these failures, when parts of them vanish independently.
double furtherFailuresAfter(std::uint64_t failed, std::span<const double> parts) {
  double left = -1;
  double none = 1;
  for (std::uint64_t rest = failed; rest != 0; rest &= rest - 1) {
    const double part = parts[static_cast<std::size_t>(std::countr_zero(rest))];
    left += 1 - part;
    none *= part;
  }
  return left + none;
}

// Sums of further failures after, per group and over all (the last element).
std::vector<double> sumsOfFurtherFailuresAfter(const DragResult& result, std::span<const double> parts) {
  std::uint32_t groups = 0;
  for (const auto& replicate : result.replicates)
    groups = std::max(groups, replicate.group + 1);
  std::vector<double> sums(groups + 1, 0);
  for (const auto& pattern : result.patterns)
    sums[pattern.group] += pattern.count * furtherFailuresAfter(pattern.failed, parts);
  for (std::uint32_t group = 0; group < groups; ++group)
    sums[groups] += sums[group];
  return sums;
}

double gainOf(const DragReplicate& replicate, std::span<const double> parts, double sumAfter) {
  double sum = replicate.pileUp * (replicate.furtherFailures - sumAfter / replicate.responses);
  for (std::size_t j = 0; j < parts.size(); ++j)
    sum += parts[j] * replicate.failed[j] * replicate.failedShare[j];
  return -sum;
}

} // namespace

Estimate gain(const DragResult& result, std::span<const double> parts) {
  if (result.refused)
    return {};
  THROUGHLINE_EXPECT(parts.size() == result.touchpoints.size());
  const std::vector<double> after = sumsOfFurtherFailuresAfter(result, parts);
  std::vector<double> replicates;
  for (const auto& replicate : result.replicates)
    replicates.push_back(gainOf(replicate, parts, after.back() - after[replicate.group]));
  return jackknifeEstimate(gainOf(result.all, parts, after.back()), replicates, result.t);
}

Estimate targetGain(const DragResult& result, std::size_t touchpoint, double toleratedShare) {
  if (result.refused)
    return {};
  return estimateOf(result, [touchpoint, toleratedShare](const DragReplicate& r) {
    const double failed = r.failedShare[touchpoint];
    return failed > 0 ? r.fixOnly(touchpoint) * std::max(0.0, 1 - toleratedShare * r.reachedShare[touchpoint] / failed)
                      : 0;
  });
}

Estimate jointDrag(const DragResult& result, std::size_t first, std::size_t second) {
  if (result.refused)
    return {};
  return estimateOf(result, [first, second](const DragReplicate& r) { return r.drag(first) + r.drag(second); });
}

double dragCovariance(const DragResult& result, std::size_t first, std::size_t second) {
  if (result.refused)
    return 0;
  return jackknifeCovariance(figuresOfReplicates(result, [first](const DragReplicate& r) { return r.drag(first); }),
                             figuresOfReplicates(result, [second](const DragReplicate& r) { return r.drag(second); }));
}

double probabilityThatWorse(const DragResult& result, std::size_t first, std::size_t second) {
  if (result.refused)
    return 0.5;
  const auto difference = [first, second](const DragReplicate& r) { return r.drag(first) - r.drag(second); };
  const double value = difference(result.all);
  const double error = jackknifeError(figuresOfReplicates(result, difference));
  if (error > 0)
    return normalCdf(value / error);
  return value > 0 ? 1 : value < 0 ? 0 : 0.5;
}

} // namespace throughline::stats
