#include "core/stats/drag_model.h"

#include "core/stats/what_if.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace throughline::stats {

namespace {

constexpr double mostInflation = 5;
constexpr double mostCorrelation = 0.8;
constexpr double leastPartnerCorrelation = 0.5;

std::vector<std::size_t> touchpointsInModelOrder(const DragSums& sums) {
  std::vector<std::size_t> order(sums.touchpoints.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&sums](std::size_t a, std::size_t b) {
    const auto& first = sums.touchpoints[a];
    const auto& second = sums.touchpoints[b];
    if (first.failed != second.failed)
      return first.failed > second.failed;
    return sums.names[first.index].title < sums.names[second.index].title;
  });
  return order;
}

// Correlations of the reached and failed columns of the design, failed touchpoint j in row rowOf[j] (or nowhere).
struct StateCorrelations {
  Eigen::MatrixXd matrix;
  std::vector<std::optional<Eigen::Index>> rowOf;
};

StateCorrelations stateCorrelations(const DragSums& sums, const DragDesign& design) {
  const std::vector<double> total = totalMoments(sums, design.within ? sums.within : sums.moments);
  std::vector<std::size_t> columns;
  for (const std::size_t column : design.columns)
    if (column > 0 && column < sums.pileUpColumn())
      columns.push_back(column);
  const double n = design.within ? 0 : total[0];
  const auto covariance = [&](std::size_t a, std::size_t b) {
    const double product = total[DragSums::at(std::min(a, b), std::max(a, b))];
    return n > 0 ? product - total[DragSums::at(0, a)] * total[DragSums::at(0, b)] / n : product;
  };
  std::erase_if(columns, [&](std::size_t column) { return !(covariance(column, column) > 0); });
  const auto size = static_cast<Eigen::Index>(columns.size());
  StateCorrelations result{.matrix = Eigen::MatrixXd::Identity(size, size),
                           .rowOf = std::vector<std::optional<Eigen::Index>>(sums.touchpoints.size())};
  for (Eigen::Index i = 0; i < size; ++i) {
    const std::size_t a = columns[static_cast<std::size_t>(i)];
    if (a >= sums.failedColumn(0))
      result.rowOf[a - sums.failedColumn(0)] = i;
    for (Eigen::Index j = 0; j < i; ++j) {
      const std::size_t b = columns[static_cast<std::size_t>(j)];
      const double value = covariance(a, b) / std::sqrt(covariance(a, a) * covariance(b, b));
      result.matrix(i, j) = result.matrix(j, i) = value;
    }
  }
  return result;
}

double correlationBetween(const StateCorrelations& correlations, std::size_t first, std::size_t second) {
  const auto& a = correlations.rowOf[first];
  const auto& b = correlations.rowOf[second];
  return a && b ? correlations.matrix(*a, *b) : 0;
}

void inflateVariances(DragResult& result, const StateCorrelations& correlations) {
  if (correlations.matrix.rows() == 0)
    return;
  const Eigen::MatrixXd inverse = correlations.matrix.ldlt().solve(
      Eigen::MatrixXd::Identity(correlations.matrix.rows(), correlations.matrix.cols()));
  for (std::size_t j = 0; j < result.touchpoints.size(); ++j)
    if (const auto& row = correlations.rowOf[j]) {
      const double inflation = inverse(*row, *row);
      result.touchpoints[j].varianceInflation = std::isfinite(inflation) ? std::max(1.0, inflation) : 1e10;
    }
}

} // namespace

std::optional<std::size_t> DragDesign::position(std::size_t column) const {
  const auto found = std::ranges::find(columns, column);
  return found == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

DragDesign chooseColumns(const DragSums& sums, const DragOptions& options) {
  DragDesign design{.columns = {}, .within = options.withinCustomer, .tolerance = options.pivotTolerance};
  if (!design.within)
    design.columns.push_back(0);
  const auto order = touchpointsInModelOrder(sums);
  for (const std::size_t j : order)
    if (sums.touchpoints[j].reached >= options.minimumReached &&
        sums.responses - sums.touchpoints[j].reached >= std::max<std::int64_t>(options.minimumNotReached, 1))
      design.columns.push_back(sums.reachedColumn(j));
  for (const std::size_t j : order)
    design.columns.push_back(sums.failedColumn(j));
  if (options.pileUp && sums.several >= std::max<std::int64_t>(options.minimumSeveral, 1))
    design.columns.push_back(sums.pileUpColumn());
  for (std::size_t c = 0; c < sums.controls; ++c)
    design.columns.push_back(sums.controlColumn(c));
  return design;
}

NormalEquations solveDesign(const DragSums& sums, const DragDesign& design, const std::vector<double>& moments) {
  const std::size_t size = design.columns.size();
  NormalEquations equations(size);
  for (std::size_t i = 0; i < size; ++i) {
    const std::size_t a = design.columns[i];
    for (std::size_t j = i; j < size; ++j) {
      const std::size_t b = design.columns[j];
      equations.product(i, j) = moments[DragSums::at(std::min(a, b), std::max(a, b))];
    }
    equations.right(i) = moments[DragSums::at(a, sums.outcomeColumn())];
  }
  equations.solve(design.tolerance);
  return equations;
}

std::vector<double> totalMoments(const DragSums& sums, const std::vector<double>& moments) {
  std::vector<double> total(sums.triangle(), 0);
  for (std::size_t group = 0; group < sums.groups; ++group)
    for (std::size_t i = 0; i < total.size(); ++i)
      total[i] += moments[group * total.size() + i];
  return total;
}

std::vector<double> momentsWithout(const DragSums& sums, const std::vector<double>& moments,
                                   const std::vector<double>& total, std::size_t group) {
  std::vector<double> rest = total;
  for (std::size_t i = 0; i < rest.size(); ++i)
    rest[i] -= moments[group * sums.triangle() + i];
  return rest;
}

void findInseparable(DragResult& result, const DragSums& sums, const DragDesign& design) {
  const StateCorrelations correlations = stateCorrelations(sums, design);
  inflateVariances(result, correlations);
  const std::size_t p = result.touchpoints.size();
  for (std::size_t j = 0; j < p; ++j)
    for (std::size_t k = j + 1; k < p; ++k) {
      const auto isPartner = [&](std::size_t one, std::size_t other) {
        if (result.touchpoints[one].varianceInflation <= mostInflation)
          return false;
        for (std::size_t third = 0; third < p; ++third)
          if (third != one && std::abs(correlationBetween(correlations, one, third)) >
                                  std::abs(correlationBetween(correlations, one, other)))
            return false;
        return std::abs(correlationBetween(correlations, one, other)) >= leastPartnerCorrelation;
      };
      const double correlation = correlationBetween(correlations, j, k);
      if (std::abs(correlation) > mostCorrelation || isPartner(j, k) || isPartner(k, j))
        result.inseparable.push_back(
            {.first = j, .second = k, .correlation = correlation, .jointDrag = jointDrag(result, j, k)});
    }
}

} // namespace throughline::stats
