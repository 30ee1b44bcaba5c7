#include "core/insight/segment_differences.h"

#include "core/insight/answers.h"
#include "core/insight/figures.h"
#include "core/stats/distributions.h"
#include "core/stats/drag_filter.h"
#include "core/stats/jackknife.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace throughline::insight {
namespace {

constexpr std::size_t mostValues = 12;
constexpr std::int64_t fewestForDragOfValue = 100;

/// Sums of scores by value of a segment and jackknife group.
struct GroupSums {
  std::size_t groups = 0;
  std::vector<double> sum;
  std::vector<double> weight;
  std::vector<std::int64_t> n; ///< by value

  GroupSums(std::size_t values, std::size_t groupCount)
      : groups(groupCount), sum(values * groupCount, 0), weight(values * groupCount, 0), n(values, 0) {}
  void add(std::size_t value, std::size_t group, double score, double each) {
    sum[value * groups + group] += each * score;
    weight[value * groups + group] += each;
    ++n[value];
  }
};

/// A mean over the groups but one; `without` beyond the last: over all.
struct Pooled {
  double sum = 0;
  double weight = 0;
  double mean() const { return weight > 0 ? sum / weight : 0; }
};

Pooled pooled(std::span<const double> sums, std::span<const double> weights, std::size_t without) {
  Pooled all{.sum = std::accumulate(sums.begin(), sums.end(), 0.0),
             .weight = std::accumulate(weights.begin(), weights.end(), 0.0)};
  if (without < sums.size()) {
    all.sum -= sums[without];
    all.weight -= weights[without];
  }
  return all;
}

GroupSums sumsOf(const data::SegmentColumn& segment, const MapModel& model) {
  const auto& responses = model.modelled().responses;
  GroupSums sums(segment.values.size(), model.responses.groups.count);
  for (std::size_t row = 0; row < responses.count; ++row)
    if (segment.code[row] != 0 && std::isfinite(model.values[row]))
      sums.add(segment.code[row], model.responses.groups.group[row], model.sign * model.values[row],
               weightOf(responses, row).value_or(1));
  return sums;
}

/// The values with enough scores, largest first.
std::vector<std::size_t> valuesOf(const std::vector<std::int64_t>& n) {
  std::vector<std::size_t> values;
  for (std::size_t value = 1; value < n.size(); ++value)
    if (n[value] >= static_cast<std::int64_t>(fewestForAScore))
      values.push_back(value);
  std::ranges::stable_sort(values, std::greater<>(), [&n](std::size_t value) { return n[value]; });
  if (values.size() > mostValues)
    values.resize(mostValues);
  return values;
}

/// Answers and failures over all touchpoints, by value.
std::vector<std::pair<std::int64_t, std::int64_t>> failuresBy(const data::SegmentColumn& segment,
                                                              const data::ResponseColumns& responses) {
  constexpr std::size_t reaches = 4;
  std::vector<std::int64_t> byReach(segment.values.size() * reaches, 0);
  for (const auto& column : responses.touchpoints)
    for (std::size_t row = 0; row < responses.count; ++row)
      ++byReach[segment.code[row] * reaches + column.reach[row]];
  std::vector<std::pair<std::int64_t, std::int64_t>> counts;
  for (std::size_t first = 0; first < byReach.size(); first += reaches) {
    const auto failed = byReach[first + static_cast<std::size_t>(data::Reach::failed)];
    counts.emplace_back(failed + byReach[first + static_cast<std::size_t>(data::Reach::fine)], failed);
  }
  return counts;
}

/// Mean of one value and its difference from all others, each with every group left out once.
void compare(SegmentGroup& group, const GroupSums& sums, std::size_t value) {
  std::vector<double> othersSum(sums.groups, 0);
  std::vector<double> othersWeight(sums.groups, 0);
  for (std::size_t at = sums.groups; at < sums.sum.size(); ++at)
    if (at / sums.groups != value) {
      othersSum[at % sums.groups] += sums.sum[at];
      othersWeight[at % sums.groups] += sums.weight[at];
    }
  const auto own = std::span(sums.sum).subspan(value * sums.groups, sums.groups);
  const auto ownWeight = std::span(sums.weight).subspan(value * sums.groups, sums.groups);
  std::vector<double> means;
  std::vector<double> differences;
  for (std::size_t without = 0; without < sums.groups; ++without) {
    const auto here = pooled(own, ownWeight, without);
    const auto others = pooled(othersSum, othersWeight, without);
    if (!(here.weight > 0) || !(others.weight > 0))
      return;
    means.push_back(here.mean());
    differences.push_back(here.mean() - others.mean());
  }
  if (sums.groups < 2)
    return;
  const double mean = pooled(own, ownWeight, sums.groups).mean();
  const double difference = mean - pooled(othersSum, othersWeight, sums.groups).mean();
  group.mean = pointsOf(stats::jackknifeEstimate(mean, means));
  const auto estimate = stats::jackknifeEstimate(difference, differences);
  group.difference = pointsOf(estimate);
  if (estimate.standardError > 0)
    group.p = stats::studentTwoSided(difference / estimate.standardError, static_cast<double>(sums.groups - 1));
}

/// The total within each value, weighted by its responses.
void addDrags(SegmentTable& table, const data::SegmentColumn& segment, const std::vector<std::size_t>& values,
              const MapModel& model) {
  if (model.result.refused)
    return;
  const std::vector<std::int32_t> codes(segment.code.begin(), segment.code.end());
  const stats::PlacedColumn placed(model.table, codes);
  double sum = 0;
  double weight = 0;
  for (std::size_t at = 0; at < values.size(); ++at) {
    if (table.groups[at].n < fewestForDragOfValue)
      continue;
    const auto code = static_cast<std::int32_t>(values[at]);
    const auto within = placed.between(code, code);
    const auto result = stats::analyzeDrag(model.table, model.dragOptions, within);
    if (result.refused)
      continue;
    table.groups[at].drag = result.total.value;
    sum += result.total.value * static_cast<double>(result.responses);
    weight += static_cast<double>(result.responses);
  }
  // Of a small part nothing is said of the whole.
  if (!(2 * weight > static_cast<double>(model.result.responses)))
    return;
  table.dragWithin = sum / weight;
  const double all = model.result.total.value;
  table.headlineDoesNotHold = model.result.total.excludes(0) && *table.dragWithin * all < all * all / 2;
}

std::optional<SegmentTable> tableOf(const data::SegmentColumn& segment, const data::FeedbackColumns& feedback,
                                    const MapModel* model) {
  const auto failures = failuresBy(segment, feedback.responses);
  std::optional<GroupSums> sums;
  std::vector<std::int64_t> n;
  if (model != nullptr)
    n = sums.emplace(sumsOf(segment, *model)).n;
  else
    std::ranges::transform(failures, std::back_inserter(n), [](const auto& counts) { return counts.first; });
  const auto values = valuesOf(n);
  if (values.size() < 2)
    return std::nullopt;
  SegmentTable table{.name = segment.name, .groups = {}, .dragWithin = std::nullopt};
  for (const std::size_t value : values) {
    SegmentGroup group{.value = segment.values[value], .n = n[value]};
    if (sums)
      compare(group, *sums, value);
    if (failures[value].first >= static_cast<std::int64_t>(fewestForAScore))
      group.failures = shareOf(failures[value].second, failures[value].first);
    table.groups.push_back(std::move(group));
  }
  if (model != nullptr)
    addDrags(table, segment, values, *model);
  return table;
}

void adjust(SegmentDifferences& differences) {
  std::vector<std::optional<double>> p;
  for (const auto& segment : differences.segments)
    for (const auto& group : segment.groups)
      p.push_back(group.p);
  const auto adjusted = stats::holm(p);
  std::size_t next = 0;
  for (auto& segment : differences.segments)
    for (auto& group : segment.groups)
      group.pHolm = adjusted[next++];
}

} // namespace

std::optional<SegmentDifferences> segmentDifferencesOf(const data::FeedbackColumns& feedback, const MapModel* model) {
  // Linked scores are rows of their own, which no segment speaks of.
  if (feedback.segments.empty() || (model != nullptr && model->linked))
    return std::nullopt;
  SegmentDifferences differences;
  for (const auto& segment : feedback.segments)
    if (auto table = tableOf(segment, feedback, model))
      differences.segments.push_back(std::move(*table));
  if (differences.segments.empty())
    return std::nullopt;
  adjust(differences);
  return differences;
}

} // namespace throughline::insight
