#include "core/stats/drag.h"

#include "core/base/contract.h"
#include "core/base/parallel.h"
#include "core/stats/distributions.h"
#include "core/stats/drag_model.h"
#include "core/stats/jackknife.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace throughline::stats {

namespace {

// Sums over groups, and with one group taken off.
class ReplicateMaker {
public:
  ReplicateMaker(const DragSums& sums, const DragDesign& design)
      : sums_(sums), design_(design), moments_(totalMoments(sums, sums.moments)),
        within_(design.within ? totalMoments(sums, sums.within) : std::vector<double>{}),
        byNumber_(numbersPerGroup(), 0) {
    for (std::size_t i = 0; i < sums.failedByNumber.size(); ++i)
      byNumber_[i % numbersPerGroup()] += sums.failedByNumber[i];
    // What rounding leaves of a column that never varies for any customer.
    for (std::size_t column = 0; design.within && column < sums.columns(); ++column)
      if (double& left = within_[DragSums::at(column, column)]; left <= 1e-12 * moments_[DragSums::at(column, column)])
        left = 0;
  }

  const std::vector<double>& moments() const { return moments_; }
  NormalEquations solveAll() const { return solveDesign(sums_, design_, design_.within ? within_ : moments_); }
  DragReplicate all(const NormalEquations& equations) const { return make(equations, moments_, byNumber_); }

  DragReplicate without(std::size_t group) const {
    const auto moments = momentsWithout(sums_, sums_.moments, moments_, group);
    auto byNumber = byNumber_;
    for (std::size_t i = 0; i < byNumber.size(); ++i)
      byNumber[i] -= sums_.failedByNumber[group * byNumber.size() + i];
    const auto equations = design_.within
                               ? solveDesign(sums_, design_, momentsWithout(sums_, sums_.within, within_, group))
                               : solveDesign(sums_, design_, moments);
    DragReplicate replicate = make(equations, moments, byNumber);
    replicate.group = static_cast<std::uint32_t>(group);
    return replicate;
  }

private:
  std::size_t numbersPerGroup() const { return sums_.touchpoints.size() * (sums_.touchpoints.size() + 1); }

  double coefficient(const NormalEquations& equations, std::size_t column) const {
    const auto position = design_.position(column);
    return position ? equations.coefficients()[*position] : 0;
  }

  DragReplicate make(const NormalEquations& equations, const std::vector<double>& moments,
                     const std::vector<double>& byNumber) const {
    DragReplicate replicate;
    const double n = moments[0];
    replicate.responses = n;
    replicate.outcomeMean = moments[DragSums::at(0, sums_.outcomeColumn())] / n;
    replicate.pileUp = coefficient(equations, sums_.pileUpColumn());
    replicate.furtherFailures = moments[DragSums::at(0, sums_.pileUpColumn())] / n;
    for (std::size_t c = 0; c < sums_.controls; ++c)
      replicate.controls.push_back(coefficient(equations, sums_.controlColumn(c)));
    const std::size_t p = sums_.touchpoints.size();
    for (std::size_t j = 0; j < p; ++j) {
      replicate.failed.push_back(coefficient(equations, sums_.failedColumn(j)));
      replicate.reachedShare.push_back(moments[DragSums::at(0, sums_.reachedColumn(j))] / n);
      replicate.failedShare.push_back(moments[DragSums::at(0, sums_.failedColumn(j))] / n);
      double pileUpShare = 0;
      double severalShare = 0;
      for (std::size_t number = 2; number <= p; ++number) {
        const double count = byNumber[j * (p + 1) + number];
        pileUpShare += count * static_cast<double>(number - 1) / static_cast<double>(number);
        severalShare += count;
      }
      replicate.pileUpShare.push_back(pileUpShare / n);
      replicate.severalShare.push_back(severalShare / n);
    }
    return replicate;
  }

  const DragSums& sums_;
  const DragDesign& design_;
  std::vector<double> moments_;
  std::vector<double> within_;
  std::vector<double> byNumber_;
};

using Figure = std::function<double(const DragReplicate&)>;

Estimate estimate(const DragResult& result, const Figure& figure) {
  std::vector<double> replicates;
  replicates.reserve(result.replicates.size());
  for (const auto& replicate : result.replicates)
    replicates.push_back(figure(replicate));
  return jackknifeEstimate(figure(result.all), replicates, result.t);
}

DragResult resultWithCounts(const DragSums& sums, const DragOptions& options) {
  DragResult result;
  result.responses = sums.responses;
  result.several = sums.several;
  result.unanswered = sums.unanswered;
  result.effectiveResponses = sums.effectiveResponses;
  result.customers = sums.customers;
  result.leftOut = sums.leftOut;
  result.withinCustomer = options.withinCustomer;
  for (std::size_t group = 0; group < sums.groups; ++group)
    result.groups += sums.moments[group * sums.triangle()] > 0 ? 1U : 0U;
  return result;
}

bool outcomeIsConstant(const DragSums& sums, const std::vector<double>& moments) {
  const double n = moments[0];
  const double sum = moments[DragSums::at(0, sums.outcomeColumn())];
  const double squares = moments[DragSums::at(sums.outcomeColumn(), sums.outcomeColumn())];
  return n * squares - sum * sum <= 1e-13 * n * squares;
}

std::optional<DragRefusal> refusal(const DragSums& sums, const DragDesign& design, const DragOptions& options,
                                   const DragResult& result) {
  if (sums.responses == 0)
    return DragRefusal::noResponses;
  if (sums.touchpoints.empty())
    return DragRefusal::noTouchpoint;
  if (outcomeIsConstant(sums, totalMoments(sums, sums.moments)))
    return DragRefusal::outcomeConstant;
  // A customer's own mean is one more thing that is estimated.
  const std::int64_t means = design.within ? sums.customers.value_or(0) : 0;
  const std::int64_t columns = static_cast<std::int64_t>(design.columns.size());
  if (sums.responses - means - columns < options.minimumSpare)
    return DragRefusal::tooFewResponses;
  if (result.groups < 2)
    return DragRefusal::oneGroup;
  return std::nullopt;
}

std::optional<double> unadjustedDrag(const DragSums& sums, const std::vector<double>& moments, std::size_t j) {
  const double reached = moments[DragSums::at(0, sums.reachedColumn(j))];
  const double failed = moments[DragSums::at(0, sums.failedColumn(j))];
  const double ofReached = moments[DragSums::at(sums.reachedColumn(j), sums.outcomeColumn())];
  const double ofFailed = moments[DragSums::at(sums.failedColumn(j), sums.outcomeColumn())];
  if (!(failed > 0) || !(reached > failed))
    return std::nullopt;
  return -(ofFailed / failed - (ofReached - ofFailed) / (reached - failed)) * failed / moments[0];
}

TouchpointDrag describe(const DragResult& result, const DragSums& sums, std::size_t j) {
  TouchpointDrag touchpoint{.index = sums.touchpoints[j].index,
                            .reached = sums.touchpoints[j].reached,
                            .failed = sums.touchpoints[j].failed,
                            .customersWithBoth = sums.touchpoints[j].customersWithBoth,
                            .reachedShare = result.all.reachedShare[j],
                            .failedShare = result.all.failedShare[j],
                            .pileUpShare = result.all.pileUpShare[j],
                            .severalShare = result.all.severalShare[j],
                            .reachedCoefficient = std::nullopt,
                            .failedCoefficient = result.all.failed[j],
                            .drag = {},
                            .p = {},
                            .pHolm = {},
                            .fixOnly = {},
                            .perFailure = {},
                            .unadjusted = {}};
  touchpoint.drag = estimate(result, [j](const DragReplicate& r) { return r.drag(j); });
  touchpoint.fixOnly = estimate(result, [j](const DragReplicate& r) { return r.fixOnly(j); });
  touchpoint.perFailure =
      estimate(result, [j](const DragReplicate& r) { return r.failedShare[j] > 0 ? r.drag(j) / r.failedShare[j] : 0; });
  if (touchpoint.drag.standardError > 0)
    touchpoint.p =
        studentTwoSided(touchpoint.drag.value / touchpoint.drag.standardError, static_cast<double>(result.groups - 1));
  return touchpoint;
}

DragLabel labelOf(const TouchpointDrag& touchpoint, bool totalShows) {
  constexpr double level = 0.05;
  if (!(touchpoint.drag.value > 0))
    return DragLabel::none;
  if (totalShows && touchpoint.pHolm && *touchpoint.pHolm < level)
    return DragLabel::clear;
  return touchpoint.p && *touchpoint.p < level ? DragLabel::probable : DragLabel::unclear;
}

void labelTouchpoints(DragResult& result) {
  std::vector<std::optional<double>> p;
  for (const auto& touchpoint : result.touchpoints)
    p.push_back(touchpoint.p);
  const auto adjusted = holm(p);
  for (std::size_t j = 0; j < result.touchpoints.size(); ++j) {
    result.touchpoints[j].pHolm = adjusted[j];
    result.touchpoints[j].label = labelOf(result.touchpoints[j], result.total.excludes(0));
  }
}

// sum over touchpoints of one kind, or of all when no kind is given.
Figure sumOfDrags(const DragSums& sums, std::optional<bool> service) {
  return [&sums, service](const DragReplicate& replicate) {
    double sum = 0;
    for (std::size_t j = 0; j < replicate.failed.size(); ++j)
      if (!service || sums.names[sums.touchpoints[j].index].service == *service)
        sum += replicate.drag(j);
    return sum;
  };
}

void summarize(DragResult& result, const DragSums& sums) {
  const Figure total = sumOfDrags(sums, std::nullopt);
  result.outcome = estimate(result, [](const DragReplicate& r) { return r.outcomeMean; });
  result.total = estimate(result, total);
  result.withoutFailures = estimate(result, [&total](const DragReplicate& r) { return r.outcomeMean + total(r); });
  result.service = estimate(result, sumOfDrags(sums, true));
  result.experience = estimate(result, sumOfDrags(sums, false));
}

void takeCoefficients(DragResult& result, const DragSums& sums, const DragDesign& design,
                      const NormalEquations& equations) {
  const auto coefficient = [&](std::size_t column) {
    const auto position = design.position(column);
    return position ? std::optional(equations.coefficients()[*position]) : std::nullopt;
  };
  result.intercept = coefficient(0);
  result.pileUp = coefficient(sums.pileUpColumn());
  for (std::size_t j = 0; j < result.touchpoints.size(); ++j)
    result.touchpoints[j].reachedCoefficient = coefficient(sums.reachedColumn(j));
  for (std::size_t c = 0; c < sums.controls; ++c)
    result.controlCoefficients.push_back(estimate(result, [c](const DragReplicate& r) { return r.controls[c]; }));
}

// The touchpoint that a column speaks of.
std::optional<std::size_t> touchpointOfColumn(const DragSums& sums, std::size_t column) {
  if (column == 0 || column >= sums.pileUpColumn())
    return std::nullopt;
  return (column - 1) % sums.touchpoints.size();
}

// Takes columns that cannot be told apart out of the design, and names the touchpoints whose failures they were.
void leaveOutInseparable(DragResult& result, const DragSums& sums, DragDesign& design,
                         const NormalEquations& equations) {
  std::vector<std::size_t> gone;
  for (const auto& out : equations.leftOut()) {
    const std::size_t column = design.columns[out.column];
    gone.push_back(column);
    if (column < sums.failedColumn(0) || column >= sums.pileUpColumn())
      continue;
    const std::size_t j = column - sums.failedColumn(0);
    std::optional<std::size_t> from;
    if (out.from)
      from = touchpointOfColumn(sums, design.columns[*out.from]);
    LeftOutTouchpoint leftOut{.index = sums.touchpoints[j].index,
                              .reason = LeftOutReason::notSeparable,
                              .reached = sums.touchpoints[j].reached,
                              .failed = sums.touchpoints[j].failed,
                              .from = std::nullopt};
    if (from && *from != j)
      leftOut.from = sums.touchpoints[*from].index;
    result.leftOut.push_back(leftOut);
  }
  std::erase_if(design.columns, [&gone](std::size_t column) { return std::ranges::count(gone, column) > 0; });
}

} // namespace

std::optional<std::size_t> DragResult::find(std::size_t index) const {
  const auto found = std::ranges::find(touchpoints, index, &TouchpointDrag::index);
  return found == touchpoints.end() ? std::nullopt
                                    : std::optional(static_cast<std::size_t>(found - touchpoints.begin()));
}

DragResult fitDrag(DragSums sums, const DragOptions& options) {
  THROUGHLINE_EXPECT(!options.withinCustomer || sums.within.size() == sums.moments.size());
  DragResult result = resultWithCounts(sums, options);
  DragDesign design = chooseColumns(sums, options);
  result.refused = refusal(sums, design, options, result);
  if (result.refused)
    return result;
  result.t = studentQuantile((1 + confidenceLevel) / 2, static_cast<double>(result.groups - 1));

  // The maker looks at the design each time: refits are without the columns that could not be told apart.
  const ReplicateMaker maker(sums, design);
  const NormalEquations equations = maker.solveAll();
  result.all = maker.all(equations);
  const DragDesign wholeDesign = design;
  leaveOutInseparable(result, sums, design, equations);
  std::vector<std::size_t> used;
  for (std::size_t group = 0; group < sums.groups; ++group)
    if (sums.moments[group * sums.triangle()] > 0)
      used.push_back(group);
  result.replicates.resize(used.size());
  inParallel(options.threads, used.size(),
             [&](std::size_t position) { result.replicates[position] = maker.without(used[position]); });

  for (std::size_t j = 0; j < sums.touchpoints.size(); ++j) {
    result.touchpoints.push_back(describe(result, sums, j));
    result.touchpoints[j].unadjusted = unadjustedDrag(sums, maker.moments(), j);
  }
  summarize(result, sums);
  labelTouchpoints(result);
  takeCoefficients(result, sums, wholeDesign, equations);
  result.furtherFailures = result.all.furtherFailures;
  findInseparable(result, sums, design);
  result.patterns = std::move(sums.patterns);
  return result;
}

DragResult analyzeDrag(const DragTable& table, const DragOptions& options, const DragFilter& filter) {
  DragOptions again = options;
  std::vector<LeftOutTouchpoint> notSeparable;
  for (;;) {
    DragResult result = fitDrag(accumulateDrag(table, again, filter), again);
    const auto first = std::ranges::find(result.leftOut, LeftOutReason::notSeparable, &LeftOutTouchpoint::reason);
    if (first == result.leftOut.end()) {
      for (auto& out : result.leftOut)
        for (const auto& known : notSeparable)
          if (out.index == known.index)
            out = known;
      return result;
    }
    for (const auto& out : result.leftOut)
      if (out.reason == LeftOutReason::notSeparable) {
        notSeparable.push_back(out);
        again.leaveOut.push_back(out.index);
      }
  }
}

} // namespace throughline::stats
