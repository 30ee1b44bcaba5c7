#include "core/stats/drag_influence.h"

#include "core/base/contract.h"
#include "core/stats/drag_model.h"
#include "core/stats/drag_planes.h"

#include <Eigen/Dense>

#include <algorithm>
#include <bit>
#include <cmath>

namespace throughline::stats {

namespace {

// Everything about the model that one response's influence needs.
class Influence {
public:
  Influence(const DragSums& sums, const DragOptions& options, const DragResult& result)
      : sums_(sums), result_(result), design_(chooseColumns(sums, options)) {
    const auto total = totalMoments(sums, sums.moments);
    const auto equations = solveDesign(sums, design_, total);
    const auto size = static_cast<Eigen::Index>(design_.columns.size());
    Eigen::MatrixXd products(size, size);
    for (Eigen::Index i = 0; i < size; ++i)
      for (Eigen::Index j = 0; j < size; ++j) {
        const auto ends = std::minmax({column(i), column(j)});
        products(i, j) = total[DragSums::at(ends.first, ends.second)] / total[0];
      }
    inverse_ = products.llt().solve(Eigen::MatrixXd::Identity(size, size));
    coefficients_ = Eigen::Map<const Eigen::VectorXd>(equations.coefficients().data(), size);
  }

  // psi of one response, one element a touchpoint.
  Eigen::VectorXd of(const DragRow& row) const {
    const auto number = static_cast<double>(std::popcount(row.failed));
    Eigen::VectorXd x(coefficients_.size());
    for (Eigen::Index i = 0; i < x.size(); ++i)
      x(i) = value(row, column(i), std::max(0.0, number - 1));
    const Eigen::VectorXd moved = inverse_ * x * (row.outcome - x.dot(coefficients_));
    const std::size_t p = sums_.touchpoints.size();
    const double movedPileUp = at(moved, sums_.pileUpColumn());
    const double pileUp = at(coefficients_, sums_.pileUpColumn());
    Eigen::VectorXd psi(static_cast<Eigen::Index>(p));
    for (std::size_t j = 0; j < p; ++j) {
      const auto& touchpoint = result_.touchpoints[j];
      const double failed = (row.failed >> j & 1) != 0 ? 1 : 0;
      const double part = number > 0 ? failed * (number - 1) / number : 0;
      psi(static_cast<Eigen::Index>(j)) =
          -(touchpoint.failedShare * at(moved, sums_.failedColumn(j)) +
            touchpoint.failedCoefficient * (failed - touchpoint.failedShare) + touchpoint.pileUpShare * movedPileUp +
            pileUp * (part - touchpoint.pileUpShare));
    }
    return psi;
  }

private:
  std::size_t column(Eigen::Index i) const { return design_.columns[static_cast<std::size_t>(i)]; }
  double at(const Eigen::VectorXd& vector, std::size_t column) const {
    const auto position = design_.position(column);
    return position ? vector(static_cast<Eigen::Index>(*position)) : 0;
  }
  double value(const DragRow& row, std::size_t column, double further) const {
    if (column == 0)
      return 1;
    if (column < sums_.failedColumn(0))
      return static_cast<double>(row.reached >> (column - 1) & 1);
    if (column < sums_.pileUpColumn())
      return static_cast<double>(row.failed >> (column - sums_.failedColumn(0)) & 1);
    return further;
  }

  const DragSums& sums_;
  const DragResult& result_;
  DragDesign design_;
  Eigen::MatrixXd inverse_;
  Eigen::VectorXd coefficients_;
};

} // namespace

InfluenceErrors influenceErrors(const DragTable& table, const DragOptions& options, const DragResult& result,
                                std::span<const std::uint8_t> keepRows) {
  THROUGHLINE_EXPECT(!table.customers.empty() && table.weights.empty() && table.controls.empty() &&
                     !options.withinCustomer);
  InfluenceErrors errors;
  if (result.refused)
    return errors;
  const DragSums sums = accumulateDrag(table, options, keepRows);
  const Influence influence(sums, options, result);
  DragSelection selection{
      .touchpoints = {}, .places = selectedPlaces(table, keepRows, options.threads), .takeUnanswered = false};
  for (const auto& touchpoint : sums.touchpoints)
    selection.touchpoints.push_back(touchpoint.index);
  const auto p = static_cast<Eigen::Index>(sums.touchpoints.size());
  Eigen::MatrixXd ofCustomer = Eigen::MatrixXd::Zero(p, table.customerCount);
  for (std::size_t group = 0; group < table.groups(); ++group)
    for (const DragRow& row : rowsOfGroup(table, selection, group))
      ofCustomer.col(row.customer) += influence.of(row);
  Eigen::VectorXd ofService = Eigen::VectorXd::Zero(p);
  for (Eigen::Index j = 0; j < p; ++j)
    ofService(j) = table.touchpoints[sums.touchpoints[static_cast<std::size_t>(j)].index].service ? 1 : 0;
  const auto customers = static_cast<double>(sums.customers.value_or(2));
  const auto n = static_cast<double>(sums.responses);
  const auto error = [&](const Eigen::RowVectorXd& sumsOfCustomers) {
    return std::sqrt(customers / (customers - 1) / (n * n) * sumsOfCustomers.squaredNorm());
  };
  for (Eigen::Index j = 0; j < p; ++j)
    errors.drag.push_back(error(ofCustomer.row(j)));
  errors.total = error(ofCustomer.colwise().sum());
  errors.service = error(ofService.transpose() * ofCustomer);
  return errors;
}

} // namespace throughline::stats
