#include "core/stats/drag_sums.h"

#include "core/base/contract.h"
#include "core/base/parallel.h"
#include "core/stats/drag_planes.h"
#include "core/stats/drag_rows.h"
#include "core/stats/pattern_counter.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace throughline::stats {

namespace {

constexpr std::size_t mostTouchpoints = 64;

struct StateCounts {
  std::vector<std::int64_t> reached;
  std::vector<std::int64_t> failed;
  std::int64_t responses = 0;
  std::int64_t several = 0;
  std::int64_t unanswered = 0;
};

template <class Work>
void forEachChunk(const DragTable& table, std::size_t group, ResponsePlanes& planes, Work&& work) {
  const std::size_t end = table.groupStart[group + 1];
  for (std::size_t first = table.groupStart[group]; first < end; first += ResponsePlanes::capacity) {
    planes.read(first, std::min(ResponsePlanes::capacity, end - first));
    work();
  }
}

// Per group: base counts, then several, then unanswered.
std::vector<std::int64_t> countGroup(const DragTable& table, const DragSelection& selection, std::size_t group) {
  ResponsePlanes planes(table, selection, ResponsePlanes::Detail::states);
  std::vector<std::int64_t> counts(planes.baseCount() + 2, 0);
  constexpr std::size_t stride = ResponsePlanes::capacity;
  forEachChunk(table, group, planes, [&] {
    const PlaneSets all{.words = planes.base().words, .count = 1};
    addIntersections(all, planes.base(), planes.blocks(), stride, Pairs::all, counts.data());
    addIntersections(planes.several(), planes.several(), planes.blocks(), stride, Pairs::all,
                     &counts[planes.baseCount()]);
    addIntersections(planes.unanswered(), planes.unanswered(), planes.blocks(), stride, Pairs::all,
                     &counts[planes.baseCount() + 1]);
  });
  return counts;
}

StateCounts countStates(const DragTable& table, const DragSelection& selection, std::size_t threads) {
  std::vector<std::vector<std::int64_t>> parts(table.groups());
  inParallel(threads, table.groups(), [&](std::size_t group) { parts[group] = countGroup(table, selection, group); });
  const std::size_t p = selection.touchpoints.size();
  StateCounts counts{.reached = std::vector<std::int64_t>(p, 0), .failed = std::vector<std::int64_t>(p, 0)};
  for (const auto& part : parts) {
    counts.responses += part[0];
    for (std::size_t j = 0; j < p; ++j) {
      counts.reached[j] += part[1 + j];
      counts.failed[j] += part[1 + p + j];
    }
    counts.several += part[1 + 2 * p];
    counts.unanswered += part[2 + 2 * p];
  }
  return counts;
}

void leaveOutBeyondMost(DragSums& sums) {
  if (sums.touchpoints.size() <= mostTouchpoints)
    return;
  auto order = sums.touchpoints;
  std::ranges::stable_sort(order, std::ranges::greater{}, &TouchpointCount::failed);
  for (std::size_t i = mostTouchpoints; i < order.size(); ++i)
    sums.leftOut.push_back({.index = order[i].index,
                            .reason = LeftOutReason::tooManyTouchpoints,
                            .reached = order[i].reached,
                            .failed = order[i].failed,
                            .from = std::nullopt});
  order.resize(mostTouchpoints);
  std::ranges::sort(order, {}, &TouchpointCount::index);
  sums.touchpoints = std::move(order);
}

std::optional<LeftOutReason> whyLeftOut(const TouchpointCount& count, const DragOptions& options) {
  if (std::ranges::count(options.leaveOut, count.index) > 0)
    return LeftOutReason::onRequest;
  if (count.failed < std::max<std::int64_t>(options.minimumFailed, 1))
    return LeftOutReason::tooFewFailed;
  if (count.notFailed() < options.minimumNotFailed)
    return LeftOutReason::tooFewNotFailed;
  return std::nullopt;
}

// Touchpoints of the selection with these counts become those of the sums, as far as the counts allow.
void chooseTouchpoints(DragSums& sums, const DragSelection& selection, const StateCounts& counts,
                       const DragOptions& options) {
  sums.touchpoints.clear();
  for (std::size_t j = 0; j < selection.touchpoints.size(); ++j) {
    const TouchpointCount count{
        .index = selection.touchpoints[j], .reached = counts.reached[j], .failed = counts.failed[j]};
    if (const auto reason = whyLeftOut(count, options))
      sums.leftOut.push_back({.index = count.index,
                              .reason = *reason,
                              .reached = count.reached,
                              .failed = count.failed,
                              .from = std::nullopt});
    else
      sums.touchpoints.push_back(count);
  }
  leaveOutBeyondMost(sums);
}

// Counts of one group, as far as they are added up 64 responses at a time.
struct GroupCounts {
  std::size_t base = 0;
  std::size_t bits = 0;
  std::vector<std::int64_t> pairs;          // base x base, upper triangle
  std::vector<std::int64_t> numberBase;     // number of failures - 2, base
  std::vector<std::int64_t> outcomeBase;    // bit, base
  std::vector<std::int64_t> outcomeOutcome; // bit, bit, upper triangle
  std::vector<std::int64_t> numberOutcome;  // number of failures - 2, bit
  std::int64_t unanswered = 0;
  std::vector<std::pair<std::uint64_t, std::uint64_t>> severalPatterns; // of two failures or more, with their counts

  GroupCounts(std::size_t touchpoints, std::size_t outcomeBits)
      : base(1 + 2 * touchpoints), bits(outcomeBits), pairs(base * base), numberBase(touchpoints * base),
        outcomeBase(bits * base), outcomeOutcome(bits * bits), numberOutcome(touchpoints * bits) {}

  double sumOfOutcomeSteps(const std::int64_t* counts, std::size_t stride) const {
    double sum = 0;
    for (std::size_t bit = 0; bit < bits; ++bit)
      sum += static_cast<double>(std::uint64_t{1} << bit) * static_cast<double>(counts[bit * stride]);
    return sum;
  }
};

void addPatterns(const ResponsePlanes& planes, PatternCounter& patterns) {
  for (std::size_t block = 0; block < planes.blocks(); ++block) {
    if (planes.severalWord(block) != 0)
      planes.forEachSeveral(block, [&patterns](std::uint64_t failed) { patterns.add(failed); });
  }
}

GroupCounts countPairs(const DragTable& table, const DragSelection& selection, std::size_t group) {
  ResponsePlanes planes(table, selection);
  GroupCounts counts(selection.touchpoints.size(), table.outcome.bits);
  PatternCounter patterns(selection.touchpoints.size());
  constexpr std::size_t stride = ResponsePlanes::capacity;
  forEachChunk(table, group, planes, [&] {
    const std::size_t blocks = planes.blocks();
    addIntersections(planes.base(), planes.base(), blocks, stride, Pairs::upperTriangle, counts.pairs.data());
    addIntersections(planes.numbers(), planes.base(), blocks, stride, Pairs::all, counts.numberBase.data());
    addIntersections(planes.outcome(), planes.base(), blocks, stride, Pairs::all, counts.outcomeBase.data());
    addIntersections(planes.outcome(), planes.outcome(), blocks, stride, Pairs::upperTriangle,
                     counts.outcomeOutcome.data());
    addIntersections(planes.numbers(), planes.outcome(), blocks, stride, Pairs::all, counts.numberOutcome.data());
    addIntersections(planes.unanswered(), planes.unanswered(), blocks, stride, Pairs::all, &counts.unanswered);
    addPatterns(planes, patterns);
  });
  counts.severalPatterns = patterns.sorted();
  return counts;
}

std::vector<GroupCounts> countAllPairs(const DragTable& table, const DragSelection& selection, std::size_t threads) {
  std::vector<GroupCounts> groups(table.groups(), GroupCounts(0, 0));
  inParallel(threads, groups.size(), [&](std::size_t group) { groups[group] = countPairs(table, selection, group); });
  return groups;
}

StateCounts statesOf(const std::vector<GroupCounts>& groups, std::size_t p) {
  StateCounts counts{.reached = std::vector<std::int64_t>(p, 0), .failed = std::vector<std::int64_t>(p, 0)};
  for (const auto& group : groups) {
    counts.responses += group.pairs[0];
    counts.unanswered += group.unanswered;
    for (std::size_t j = 0; j < p; ++j) {
      counts.reached[j] += group.pairs[1 + j];
      counts.failed[j] += group.pairs[1 + p + j];
      counts.several += group.numberBase[j * group.base];
    }
  }
  return counts;
}

// Leaving a touchpoint out brings back the responses that are unanswered there, so each is first judged by itself, then
// by the responses that those left over have in common, until no more is left out. Mostly none is, from the first look
// on: so that look counts all pairs already and gives them in `pairs`, which stays empty when they are not the model's.
DragSelection chooseModel(DragSums& sums, const DragTable& table, const DragFilter& filter, const DragOptions& options,
                          std::vector<GroupCounts>& pairs) {
  DragSelection selection{.touchpoints = std::vector<std::size_t>(table.touchpoints.size()),
                          .places = selectedPlaces(table, filter, options.threads),
                          .takeUnanswered = true};
  std::iota(selection.touchpoints.begin(), selection.touchpoints.end(), std::size_t{0});
  const std::size_t p = selection.touchpoints.size();
  const bool atOnce =
      table.weights.empty() && table.controls.empty() && p <= mostTouchpoints && options.leaveOut.empty();
  if (atOnce)
    pairs = countAllPairs(table, selection, options.threads);
  StateCounts counts = atOnce ? statesOf(pairs, p) : countStates(table, selection, options.threads);
  chooseTouchpoints(sums, selection, counts, options);
  const bool final = counts.unanswered == 0 && sums.touchpoints.size() == selection.touchpoints.size();
  selection.takeUnanswered = false;
  if (!final)
    pairs.clear();
  for (bool settled = final; !settled;) {
    selection.touchpoints.clear();
    for (const auto& touchpoint : sums.touchpoints)
      selection.touchpoints.push_back(touchpoint.index);
    counts = countStates(table, selection, options.threads);
    chooseTouchpoints(sums, selection, counts, options);
    settled = sums.touchpoints.size() == selection.touchpoints.size();
  }
  std::ranges::sort(sums.leftOut, {}, &LeftOutTouchpoint::index);
  sums.responses = counts.responses;
  sums.several = counts.several;
  sums.unanswered = counts.unanswered;
  selection.allAnswered = counts.unanswered == 0;
  return selection;
}

void momentsOfPileUp(const DragSums& sums, const GroupCounts& counts, const OutcomeGrid& grid, double* moments) {
  const std::size_t pileUp = sums.pileUpColumn();
  double withOutcome = 0;
  for (std::size_t number = 2; number <= sums.touchpoints.size(); ++number) {
    const auto further = static_cast<double>(number - 1);
    const std::int64_t* row = &counts.numberBase[(number - 2) * counts.base];
    for (std::size_t i = 0; i < counts.base; ++i)
      moments[DragSums::at(i, pileUp)] += further * static_cast<double>(row[i]);
    moments[DragSums::at(pileUp, pileUp)] += further * further * static_cast<double>(row[0]);
    const double steps = counts.sumOfOutcomeSteps(counts.numberOutcome.data() + (number - 2) * counts.bits, 1);
    withOutcome += further * (grid.offset * static_cast<double>(row[0]) + grid.step * steps);
  }
  moments[DragSums::at(pileUp, sums.outcomeColumn())] = withOutcome;
}

void momentsOfOutcome(const DragSums& sums, const GroupCounts& counts, const OutcomeGrid& grid, double* moments) {
  const std::size_t outcome = sums.outcomeColumn();
  for (std::size_t i = 0; i < counts.base; ++i)
    moments[DragSums::at(i, outcome)] =
        grid.offset * static_cast<double>(counts.pairs[i]) +
        grid.step * counts.sumOfOutcomeSteps(counts.outcomeBase.data() + i, counts.base);
  double squares = 0;
  for (std::size_t a = 0; a < counts.bits; ++a)
    for (std::size_t b = a; b < counts.bits; ++b)
      squares += (a == b ? 1.0 : 2.0) * static_cast<double>(std::uint64_t{1} << a) *
                 static_cast<double>(std::uint64_t{1} << b) *
                 static_cast<double>(counts.outcomeOutcome[a * counts.bits + b]);
  const double steps = counts.sumOfOutcomeSteps(counts.outcomeBase.data(), counts.base);
  moments[DragSums::at(outcome, outcome)] = grid.offset * grid.offset * static_cast<double>(counts.pairs[0]) +
                                            2 * grid.offset * grid.step * steps + grid.step * grid.step * squares;
}

void countsToSums(DragSums& sums, const GroupCounts& counts, const OutcomeGrid& grid, std::size_t group) {
  double* moments = sums.moments.data() + group * sums.triangle();
  for (std::size_t i = 0; i < counts.base; ++i)
    for (std::size_t j = i; j < counts.base; ++j)
      moments[DragSums::at(i, j)] = static_cast<double>(counts.pairs[i * counts.base + j]);
  momentsOfPileUp(sums, counts, grid, moments);
  momentsOfOutcome(sums, counts, grid, moments);
  const std::size_t p = sums.touchpoints.size();
  for (std::size_t j = 0; j < p; ++j) {
    double* byNumber = &sums.failedByNumber[(group * p + j) * (p + 1)];
    byNumber[1] = static_cast<double>(counts.pairs[1 + p + j]);
    for (std::size_t number = 2; number <= p; ++number) {
      byNumber[number] = static_cast<double>(counts.numberBase[(number - 2) * counts.base + 1 + p + j]);
      byNumber[1] -= byNumber[number];
    }
  }
}

std::vector<FailurePattern> patternsOfGroup(const DragSums& sums, const GroupCounts& counts, std::size_t group) {
  std::vector<FailurePattern> patterns;
  const auto groupNumber = static_cast<std::uint32_t>(group);
  const std::size_t p = sums.touchpoints.size();
  patterns.reserve(p + counts.severalPatterns.size());
  for (std::size_t j = 0; j < p; ++j)
    if (const double alone = sums.failedByNumber[(group * p + j) * (p + 1) + 1]; alone > 0)
      patterns.push_back({.failed = std::uint64_t{1} << j, .group = groupNumber, .count = alone});
  for (const auto& [failed, count] : counts.severalPatterns)
    patterns.push_back({.failed = failed, .group = groupNumber, .count = static_cast<double>(count)});
  return patterns;
}

void joinPatterns(DragSums& sums, const std::vector<std::vector<FailurePattern>>& ofGroups, std::size_t threads) {
  std::vector<std::size_t> start(ofGroups.size() + 1, 0);
  for (std::size_t group = 0; group < ofGroups.size(); ++group)
    start[group + 1] = start[group] + ofGroups[group].size();
  sums.patterns.resize(start.back());
  inParallel(threads, ofGroups.size(), [&](std::size_t group) {
    std::ranges::copy(ofGroups[group], sums.patterns.begin() + static_cast<std::ptrdiff_t>(start[group]));
  });
}

void accumulateGroups(DragSums& sums, const DragTable& table, const DragSelection& selection,
                      const DragOptions& options, const std::vector<GroupCounts>& pairs) {
  const bool oneByOne = !table.weights.empty() || !table.controls.empty();
  std::vector<std::vector<FailurePattern>> patterns(table.groups());
  inParallel(options.threads, table.groups(), [&](std::size_t group) {
    std::optional<GroupCounts> counted;
    if (oneByOne) {
      patterns[group] = addRowsOneByOne(sums, table, selection, group);
    } else {
      if (pairs.empty())
        counted = countPairs(table, selection, group);
      const GroupCounts& counts = pairs.empty() ? *counted : pairs[group];
      countsToSums(sums, counts, table.outcome, group);
      patterns[group] = patternsOfGroup(sums, counts, group);
    }
  });
  joinPatterns(sums, patterns, options.threads);
}

} // namespace

DragSums accumulateDrag(const DragTable& table, const DragOptions& options, const DragFilter& filter) {
  THROUGHLINE_EXPECT(!options.withinCustomer || table.inputRows == 0 || !table.customers.empty());
  DragSums sums;
  sums.names = table.touchpoints;
  sums.groups = table.groups();
  sums.controls = table.controls.size();
  std::vector<GroupCounts> pairs;
  const DragSelection selection = chooseModel(sums, table, filter, options, pairs);
  const std::size_t p = sums.touchpoints.size();
  sums.moments.assign(sums.groups * sums.triangle(), 0);
  sums.failedByNumber.assign(sums.groups * p * (p + 1), 0);
  accumulateGroups(sums, table, selection, options, pairs);
  countCustomers(sums, table, selection, options.threads);
  if (options.withinCustomer)
    compareWithinCustomers(sums, table, selection, options.threads);
  return sums;
}

} // namespace throughline::stats
