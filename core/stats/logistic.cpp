#include "core/stats/logistic.h"

#include "core/stats/drag_model.h"
#include "core/stats/drag_planes.h"

#include <Eigen/Dense>

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <utility>

namespace throughline::stats {

namespace {

constexpr std::size_t mostFailuresSplit = 16;
constexpr int mostSteps = 60;

// Responses that were reached by and failed at the same touchpoints.
struct ResponseCell {
  std::uint64_t reached = 0;
  std::uint64_t failed = 0;
  double responses = 0;
  double bad = 0;
};

double logistic(double x) {
  return 1 / (1 + std::exp(-x));
}

std::vector<ResponseCell> cellsOf(const DragTable& table, const DragSums& sums, const DragSelection& selection) {
  std::map<std::pair<std::uint64_t, std::uint64_t>, ResponseCell> cells;
  for (std::size_t group = 0; group < sums.groups; ++group)
    for (const DragRow& row : rowsOfGroup(table, selection, group)) {
      auto& cell = cells[{row.reached, row.failed}];
      cell.reached = row.reached;
      cell.failed = row.failed;
      cell.responses += 1;
      cell.bad += row.outcome == table.outcome.offset ? 1 : 0;
    }
  std::vector<ResponseCell> result;
  for (const auto& [key, cell] : cells)
    result.push_back(cell);
  return result;
}

Eigen::MatrixXd designOfCells(const DragSums& sums, const DragDesign& design, const std::vector<ResponseCell>& cells) {
  Eigen::MatrixXd x(cells.size(), design.columns.size());
  for (std::size_t i = 0; i < cells.size(); ++i)
    for (std::size_t k = 0; k < design.columns.size(); ++k) {
      const std::size_t column = design.columns[k];
      const bool one = column == 0 ||
                       (column < sums.failedColumn(0) ? (cells[i].reached >> (column - 1) & 1) != 0
                                                      : (cells[i].failed >> (column - sums.failedColumn(0)) & 1) != 0);
      x(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(k)) = one ? 1 : 0;
    }
  return x;
}

// Newton's steps from zero; nothing when they do not settle.
std::optional<Eigen::VectorXd> fitLogistic(const Eigen::MatrixXd& x, const std::vector<ResponseCell>& cells) {
  Eigen::VectorXd coefficients = Eigen::VectorXd::Zero(x.cols());
  for (int step = 0; step < mostSteps; ++step) {
    const Eigen::VectorXd predictor = x * coefficients;
    Eigen::VectorXd residual(x.rows());
    Eigen::VectorXd weight(x.rows());
    for (Eigen::Index i = 0; i < x.rows(); ++i) {
      const auto& cell = cells[static_cast<std::size_t>(i)];
      const double p = logistic(predictor(i));
      residual(i) = cell.bad - cell.responses * p;
      weight(i) = cell.responses * p * (1 - p);
    }
    const Eigen::MatrixXd information = x.transpose() * weight.asDiagonal() * x;
    const Eigen::LDLT<Eigen::MatrixXd> solver(information);
    if (solver.info() != Eigen::Success || solver.rcond() < 1e-12)
      return std::nullopt;
    const Eigen::VectorXd move = solver.solve(x.transpose() * residual);
    coefficients += move;
    if (!coefficients.allFinite() || coefficients.cwiseAbs().maxCoeff() > 50)
      return std::nullopt;
    if (move.cwiseAbs().maxCoeff() < 1e-13 * (1 + coefficients.cwiseAbs().maxCoeff()))
      return coefficients;
  }
  return std::nullopt;
}

// Shapley split of logistic(predictor) - logistic(predictor - all effects).
std::vector<double> splitGain(double predictor, const std::vector<double>& effects) {
  const std::size_t k = effects.size();
  std::vector<double> probability(std::size_t{1} << k);
  for (std::size_t removed = 0; removed < probability.size(); ++removed) {
    double sum = predictor;
    for (std::size_t i = 0; i < k; ++i)
      sum -= (removed >> i & 1) != 0 ? effects[i] : 0;
    probability[removed] = logistic(sum);
  }
  std::vector<double> weight(k, k > 0 ? 1 / static_cast<double>(k) : 0);
  for (std::size_t size = 1; size < k; ++size)
    weight[size] = weight[size - 1] * static_cast<double>(size) / static_cast<double>(k - size);
  std::vector<double> parts(k, 0);
  for (std::size_t i = 0; i < k; ++i)
    for (std::size_t removed = 0; removed < probability.size(); ++removed)
      if ((removed >> i & 1) == 0)
        parts[i] += weight[static_cast<std::size_t>(std::popcount(removed))] *
                    (probability[removed] - probability[removed | std::size_t{1} << i]);
  return parts;
}

void addPoints(LogisticResult& result, const ResponseCell& cell, double predictor, double responses) {
  std::vector<std::size_t> failed;
  for (std::uint64_t rest = cell.failed; rest != 0; rest &= rest - 1)
    failed.push_back(static_cast<std::size_t>(std::countr_zero(rest)));
  const auto strength = [&result](std::size_t j) { return -std::abs(result.touchpoints[j].failedCoefficient); };
  if (failed.size() > mostFailuresSplit) {
    std::ranges::stable_sort(failed, {}, strength);
    failed.resize(mostFailuresSplit);
  }
  std::vector<double> effects;
  for (const std::size_t j : failed)
    effects.push_back(result.touchpoints[j].failedCoefficient);
  const std::vector<double> parts = splitGain(predictor, effects);
  for (std::size_t i = 0; i < failed.size(); ++i)
    result.touchpoints[failed[i]].points += 100 * parts[i] * cell.responses / responses;
}

} // namespace

LogisticResult logisticDrag(const DragTable& table, const DragOptions& options,
                            std::span<const std::uint8_t> keepRows) {
  LogisticResult result;
  if (table.outcome.bits != 1) {
    result.refused = LogisticRefusal::notTwoValues;
    return result;
  }
  DragOptions plain = options;
  plain.pileUp = false;
  plain.withinCustomer = false;
  const DragSums sums = accumulateDrag(table, plain, keepRows);
  DragDesign design = chooseColumns(sums, plain);
  std::erase_if(design.columns, [&sums](std::size_t column) { return column >= sums.pileUpColumn(); });
  if (sums.touchpoints.empty() ||
      sums.responses - static_cast<std::int64_t>(design.columns.size()) < options.minimumSpare) {
    result.refused = LogisticRefusal::noModel;
    return result;
  }
  DragSelection selection{
      .touchpoints = {}, .places = selectedPlaces(table, keepRows, options.threads), .takeUnanswered = false};
  for (const auto& touchpoint : sums.touchpoints)
    selection.touchpoints.push_back(touchpoint.index);
  const auto cells = cellsOf(table, sums, selection);
  const Eigen::MatrixXd x = designOfCells(sums, design, cells);
  const auto coefficients = fitLogistic(x, cells);
  if (!coefficients) {
    result.refused = LogisticRefusal::doesNotConverge;
    return result;
  }
  const auto coefficient = [&](std::size_t column) {
    const auto position = design.position(column);
    return position ? std::optional((*coefficients)(static_cast<Eigen::Index>(*position))) : std::nullopt;
  };
  result.intercept = coefficient(0).value_or(0);
  for (std::size_t j = 0; j < sums.touchpoints.size(); ++j)
    result.touchpoints.push_back({.index = sums.touchpoints[j].index,
                                  .reachedCoefficient = coefficient(sums.reachedColumn(j)),
                                  .failedCoefficient = coefficient(sums.failedColumn(j)).value_or(0)});
  const Eigen::VectorXd predictor = x * *coefficients;
  for (std::size_t i = 0; i < cells.size(); ++i)
    addPoints(result, cells[i], predictor(static_cast<Eigen::Index>(i)), static_cast<double>(sums.responses));
  for (const auto& touchpoint : result.touchpoints)
    result.total += touchpoint.points;
  return result;
}

} // namespace throughline::stats
