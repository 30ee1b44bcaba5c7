#include "core/insight/periods.h"

#include "core/insight/same_touchpoints.h"
#include "core/stats/distributions.h"
#include "core/stats/drag_filter.h"
#include "core/stats/jackknife.h"
#include "core/stats/proportion.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace throughline::insight {
namespace {

constexpr std::int64_t fewestInPeriod = 10;

/// One period: which rows, and a figure over all of them and without each group.
struct PeriodRows {
  std::vector<std::uint8_t> keep;
  std::int64_t scores = 0;
};

PeriodRows rowsWithin(const MapModel& model, DaySpan span) {
  const auto& responses = model.modelled().responses;
  PeriodRows rows{.keep = std::vector<std::uint8_t>(responses.count, 0)};
  for (std::size_t row = 0; row < responses.count; ++row) {
    const std::int32_t day = responses.day[row];
    if (day == data::noDay || day < span.first || day > span.last || !std::isfinite(model.values[row]))
      continue;
    rows.keep[row] = 1;
    ++rows.scores;
  }
  return rows;
}

/// A figure of one period, and the same with each group left out.
struct Replicated {
  double value = 0;
  std::vector<double> without;
};

Replicated meanScore(const MapModel& model, const PeriodRows& rows) {
  const std::size_t groups = model.responses.groups.count;
  std::vector<double> sums(groups, 0);
  std::vector<double> weights(groups, 0);
  const auto& weight = model.modelled().responses.weight;
  double sum = 0;
  double total = 0;
  for (std::size_t row = 0; row < rows.keep.size(); ++row) {
    if (rows.keep[row] == 0)
      continue;
    const double each = weight.empty() ? 1 : weight[row];
    const auto group = model.responses.groups.group[row];
    sums[group] += each * model.values[row];
    weights[group] += each;
    sum += each * model.values[row];
    total += each;
  }
  Replicated mean{.value = total > 0 ? sum / total : 0, .without = {}};
  for (std::size_t group = 0; group < groups; ++group)
    mean.without.push_back(total - weights[group] > 0 ? (sum - sums[group]) / (total - weights[group]) : mean.value);
  return mean;
}

/// A sum of drags of one period, with each group left out that it has.
template <class Counts> Replicated dragSum(const MapModel& model, const stats::DragResult& result, Counts&& counts) {
  const auto sumOf = [&](const stats::DragReplicate& replicate) {
    double sum = 0;
    for (std::size_t j = 0; j < result.touchpoints.size(); ++j)
      if (counts(model.cardOf(result.touchpoints[j]).touchpoint->kind))
        sum += replicate.drag(j);
    return sum;
  };
  Replicated drag{.value = sumOf(result.all), .without = {}};
  drag.without.assign(model.responses.groups.count, drag.value);
  for (const auto& replicate : result.replicates)
    drag.without[replicate.group] = sumOf(replicate);
  return drag;
}

PeriodChange changeOf(const Replicated& before, const Replicated& after, double sign) {
  std::vector<double> replicates;
  for (std::size_t group = 0; group < before.without.size(); ++group)
    replicates.push_back(sign * (after.without[group] - before.without[group]));
  const double difference = sign * (after.value - before.value);
  const auto estimate = stats::jackknifeEstimate(difference, replicates);
  PeriodChange change{
      .before = sign * before.value, .after = sign * after.value, .difference = pointsOf(estimate), .p = std::nullopt};
  if (estimate.standardError > 0)
    change.p = stats::studentTwoSided(difference / estimate.standardError, static_cast<double>(replicates.size() - 1));
  return change;
}

std::optional<ShareChange> shareChangeOf(const MappedCard& card, std::pair<std::int64_t, std::int64_t> before,
                                         std::pair<std::int64_t, std::int64_t> after) {
  if (before.second < fewestInPeriod || after.second < fewestInPeriod)
    return std::nullopt;
  const auto difference =
      stats::newcombe(stats::Share::of(after.first, after.second), stats::Share::of(before.first, before.second));
  return ShareChange{.touchpoint = card.touchpoint->id,
                     .title = card.touchpoint->title,
                     .beforeCount = before.first,
                     .beforeN = before.second,
                     .afterCount = after.first,
                     .afterN = after.second,
                     .difference = {difference.difference, difference.low, difference.high}};
}

constexpr std::size_t reachKinds = 4;
constexpr std::size_t inFirst = 1, inSecond = 2, inBoth = 3;

/// For each row where its counts stand: by group, then by the periods that it lies in. Then one look at each answer of
/// a touchpoint counts it for everything that is compared.
std::vector<std::uint32_t> placesOfCounts(const MapModel& model, const PeriodRows& first, const PeriodRows& second) {
  std::vector<std::uint32_t> places(first.keep.size());
  for (std::size_t row = 0; row < places.size(); ++row) {
    const std::size_t periods = (first.keep[row] != 0 ? inFirst : 0U) + (second.keep[row] != 0 ? inSecond : 0U);
    places[row] = static_cast<std::uint32_t>((model.responses.groups.group[row] * (inBoth + 1) + periods) * reachKinds);
  }
  return places;
}

std::vector<std::int64_t> reachCounts(const MappedCard& card, const std::vector<std::uint32_t>& places,
                                      std::size_t groups) {
  std::vector<std::int64_t> counts(groups * (inBoth + 1) * reachKinds, 0);
  const auto* reach = card.column->reach.data();
  for (std::size_t row = 0; row < places.size(); ++row)
    ++counts[places[row] + static_cast<std::size_t>(reach[row])];
  return counts;
}

/// Failures among answers, or reached among all, of one period: as a whole and by group.
struct Counted {
  std::int64_t count = 0;
  std::int64_t of = 0;
  std::vector<std::pair<std::int64_t, std::int64_t>> groups{}; ///< count, of
};

Counted countedIn(const std::vector<std::int64_t>& counts, std::size_t period, bool ofFailures) {
  Counted all;
  for (std::size_t group = 0; group < counts.size(); group += (inBoth + 1) * reachKinds) {
    const auto rows = [&](data::Reach reach) {
      const auto at = group + static_cast<std::size_t>(reach);
      return counts[at + period * reachKinds] + counts[at + inBoth * reachKinds];
    };
    const auto answered = rows(data::Reach::fine) + rows(data::Reach::failed);
    const auto reached = answered + rows(data::Reach::unanswered);
    all.groups.emplace_back(ofFailures ? rows(data::Reach::failed) : reached,
                            ofFailures ? answered : reached + rows(data::Reach::notReached));
    all.count += all.groups.back().first;
    all.of += all.groups.back().second;
  }
  return all;
}

Replicated shareOf(const Counted& counted) {
  const auto shareOr = [](std::int64_t count, std::int64_t of, double otherwise) {
    return of > 0 ? static_cast<double>(count) / static_cast<double>(of) : otherwise;
  };
  Replicated share{.value = shareOr(counted.count, counted.of, 0), .without = {}};
  for (const auto& [count, of] : counted.groups)
    share.without.push_back(shareOr(counted.count - count, counted.of - of, share.value));
  return share;
}

void addShareChange(std::vector<ShareChange>& changes, const MappedCard& card, const Counted& first,
                    const Counted& second) {
  auto change = shareChangeOf(card, {first.count, first.of}, {second.count, second.of});
  if (!change)
    return;
  change->p = changeOf(shareOf(first), shareOf(second), 1).p;
  changes.push_back(std::move(*change));
}

void compareShares(PeriodComparison& comparison, const MapModel& model, const PeriodRows& first,
                   const PeriodRows& second) {
  const auto places = placesOfCounts(model, first, second);
  for (const auto& card : model.responses.cards) {
    const auto counts = reachCounts(card, places, model.responses.groups.count);
    for (const bool ofFailures : {true, false})
      addShareChange(ofFailures ? comparison.failures : comparison.mix, card, countedIn(counts, inFirst, ofFailures),
                     countedIn(counts, inSecond, ofFailures));
  }
}

/// Drags are compared over the same touchpoints: those that both periods have enough of.
void compareDrags(PeriodComparison& comparison, const MapModel& model) {
  const stats::PlacedColumn days(model.table, model.modelled().responses.day);
  const auto all = comparableFits(model, {days.between(comparison.before.first, comparison.before.last),
                                          days.between(comparison.after.first, comparison.after.last)});
  for (const std::size_t index : all.notCompared)
    comparison.notCompared.push_back(model.responses.cards[index].touchpoint->title);
  const auto& first = all.fits[0];
  const auto& second = all.fits[1];
  if (first.refused || second.refused)
    return;
  const auto change = [&](auto&& counts) {
    return changeOf(dragSum(model, first, counts), dragSum(model, second, counts), 1);
  };
  comparison.drag = change([](model::Kind) { return true; });
  comparison.experienceDrag = change([](model::Kind kind) { return kind == model::Kind::experience; });
  comparison.serviceDrag = change([](model::Kind kind) { return kind == model::Kind::service; });
}

/// Holm over every line of the comparison.
void adjustLines(PeriodComparison& comparison) {
  std::vector<std::pair<std::optional<double>*, std::optional<double>>> lines;
  for (auto* change : {&comparison.score, &comparison.drag, &comparison.experienceDrag, &comparison.serviceDrag})
    if (*change)
      lines.emplace_back(&(*change)->pHolm, (*change)->p);
  for (auto* shares : {&comparison.failures, &comparison.mix})
    for (auto& share : *shares)
      lines.emplace_back(&share.pHolm, share.p);
  std::vector<std::optional<double>> p;
  for (const auto& line : lines)
    p.push_back(line.second);
  const auto adjusted = stats::holm(p);
  for (std::size_t at = 0; at < lines.size(); ++at)
    *lines[at].first = adjusted[at];
}

} // namespace

std::optional<PeriodComparison> comparePeriods(const MapModel& model, PeriodPair periods) {
  const auto first = rowsWithin(model, periods.before);
  const auto second = rowsWithin(model, periods.after);
  if (first.scores < fewestInPeriod || second.scores < fewestInPeriod || model.responses.groups.count < 2)
    return std::nullopt;
  PeriodComparison comparison{
      .before = periods.before, .after = periods.after, .beforeN = first.scores, .afterN = second.scores};
  comparison.score = changeOf(meanScore(model, first), meanScore(model, second), model.sign);
  compareDrags(comparison, model);
  compareShares(comparison, model, first, second);
  adjustLines(comparison);
  return comparison;
}

ScoreComparison compareScores(const MapModel& model, PeriodPair periods,
                              std::optional<model::TouchpointId> touchpoint) {
  const auto first = rowsWithin(model, periods.before);
  const auto second = rowsWithin(model, periods.after);
  ScoreComparison comparison{.beforeN = first.scores, .afterN = second.scores};
  if (first.scores < fewestInPeriod || second.scores < fewestInPeriod || model.responses.groups.count < 2)
    return comparison;
  comparison.score = changeOf(meanScore(model, first), meanScore(model, second), model.sign);
  const auto card = std::ranges::find_if(
      model.responses.cards, [&](const MappedCard& each) { return touchpoint && each.touchpoint->id == *touchpoint; });
  if (card == model.responses.cards.end())
    return comparison;
  const auto counts = reachCounts(*card, placesOfCounts(model, first, second), model.responses.groups.count);
  std::vector<ShareChange> failures;
  addShareChange(failures, *card, countedIn(counts, inFirst, true), countedIn(counts, inSecond, true));
  if (!failures.empty())
    comparison.failures = std::move(failures.front());
  return comparison;
}

std::optional<PeriodPair> halvesOf(const data::ResponseColumns& responses) {
  std::int32_t first = std::numeric_limits<std::int32_t>::max();
  std::int32_t last = data::noDay;
  for (std::size_t row = 0; row < responses.count; ++row)
    if (responses.day[row] != data::noDay && std::isfinite(responses.overall[row])) {
      first = std::min(first, responses.day[row]);
      last = std::max(last, responses.day[row]);
    }
  if (last == data::noDay || first >= last)
    return std::nullopt;
  const std::int32_t middle = first + (last - first) / 2;
  return PeriodPair{.before = {first, middle}, .after = {middle + 1, last}};
}

std::optional<PeriodComparison> periodsOf(const MapModel& model) {
  const auto periods = model.options.compare ? model.options.compare : halvesOf(model.modelled().responses);
  return periods ? comparePeriods(model, *periods) : std::nullopt;
}

} // namespace throughline::insight
