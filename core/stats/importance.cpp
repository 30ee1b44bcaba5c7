#include "core/stats/importance.h"

#include "core/base/parallel.h"
#include "core/stats/drag_model.h"
#include "core/stats/grouped_regression.h"
#include "core/stats/jackknife.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace throughline::stats {

namespace {

constexpr double noEigenvalue = 1e-12;

// Correlations among the columns and with the outcome; columns without variance are left out.
struct CorrelationView {
  Eigen::MatrixXd among;
  Eigen::VectorXd withOutcome;
  std::vector<std::size_t> columns;

  // Spreads one number a column with variance over all columns.
  std::vector<double> spread(const Eigen::VectorXd& values, std::size_t size) const {
    std::vector<double> result(size, 0);
    for (std::size_t i = 0; i < columns.size(); ++i)
      result[columns[i]] = values(static_cast<Eigen::Index>(i));
    return result;
  }
};

CorrelationView correlationView(const ExplainedInput& input) {
  CorrelationView view;
  for (std::size_t i = 0; i < input.columns; ++i)
    if (input.at(i, i) > 0 && input.outcomeTotal > 0)
      view.columns.push_back(i);
  const auto size = static_cast<Eigen::Index>(view.columns.size());
  view.among.resize(size, size);
  view.withOutcome.resize(size);
  for (Eigen::Index i = 0; i < size; ++i) {
    const std::size_t a = view.columns[static_cast<std::size_t>(i)];
    for (Eigen::Index j = 0; j < size; ++j) {
      const std::size_t b = view.columns[static_cast<std::size_t>(j)];
      view.among(i, j) = input.at(a, b) / std::sqrt(input.at(a, a) * input.at(b, b));
    }
    view.withOutcome(i) = input.at(a, input.columns) / std::sqrt(input.at(a, a) * input.outcomeTotal);
  }
  return view;
}

// Symmetric square root of the correlations, and its inverse where there is one.
struct SquareRoots {
  Eigen::MatrixXd root;
  Eigen::MatrixXd inverse;
};

SquareRoots squareRoots(const Eigen::MatrixXd& among) {
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(among);
  const Eigen::VectorXd roots = solver.eigenvalues().cwiseMax(0).cwiseSqrt();
  const Eigen::VectorXd inverses =
      solver.eigenvalues().unaryExpr([](double value) { return value > noEigenvalue ? 1 / std::sqrt(value) : 0; });
  const auto& vectors = solver.eigenvectors();
  return {.root = vectors * roots.asDiagonal() * vectors.transpose(),
          .inverse = vectors * inverses.asDiagonal() * vectors.transpose()};
}

double squareOfOthers(const CorrelationView& view, Eigen::Index without) {
  const Eigen::Index size = view.among.rows();
  Eigen::MatrixXd among(size - 1, size - 1);
  Eigen::VectorXd withOutcome(size - 1);
  const auto original = [without](Eigen::Index i) { return i < without ? i : i + 1; };
  for (Eigen::Index i = 0; i < size - 1; ++i) {
    withOutcome(i) = view.withOutcome(original(i));
    for (Eigen::Index j = 0; j < size - 1; ++j)
      among(i, j) = view.among(original(i), original(j));
  }
  return size > 1 ? withOutcome.dot(among.completeOrthogonalDecomposition().solve(withOutcome)) : 0;
}

// Failed columns and outcome after 1 and the reached columns of the model were taken out.
ExplainedInput failuresGivenReached(const DragSums& sums, const std::vector<std::size_t>& reached,
                                    const std::vector<double>& moments) {
  const std::size_t p = sums.touchpoints.size();
  std::vector<std::size_t> columns = reached;
  for (std::size_t j = 0; j < p; ++j)
    columns.push_back(sums.failedColumn(j));
  columns.push_back(sums.outcomeColumn());
  const std::size_t size = columns.size();
  Eigen::MatrixXd left(size, size);
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = 0; j < size; ++j) {
      const auto ends = std::minmax({columns[i], columns[j]});
      left(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = moments[DragSums::at(ends.first, ends.second)];
    }
  const Eigen::VectorXd whole = left.diagonal();
  double outcomeTotal = 0;
  for (std::size_t k = 0; k < reached.size(); ++k) {
    const auto pivot = static_cast<Eigen::Index>(k);
    if (left(pivot, pivot) > 1e-10 * whole(pivot))
      left -= (left.col(pivot) * left.row(pivot) / left(pivot, pivot)).eval();
    if (k == 0)
      outcomeTotal = left(static_cast<Eigen::Index>(size) - 1, static_cast<Eigen::Index>(size) - 1);
  }
  ExplainedInput input{.columns = p, .products = {}, .outcomeTotal = outcomeTotal};
  const auto first = static_cast<Eigen::Index>(reached.size());
  for (Eigen::Index i = first; i < left.rows(); ++i)
    for (Eigen::Index j = first; j < left.cols(); ++j) {
      // What rounding leaves of a column that those taken out explain wholly.
      const bool nothing = i == j && left(i, i) <= 1e-10 * whole(i);
      input.products.push_back(nothing ? 0 : left(i, j));
    }
  return input;
}

} // namespace

ExplainedInput explainedBy(std::vector<double> products) {
  const auto width = static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(products.size()))));
  const double total = products.back();
  return {.columns = width - 1, .products = std::move(products), .outcomeTotal = total};
}

Importance johnsonWeights(const ExplainedInput& input) {
  const CorrelationView view = correlationView(input);
  Importance result{.r2 = 0,
                    .shares = std::vector<double>(input.columns, 0),
                    .method = ImportanceMethod::johnson,
                    .samplingErrors = {}};
  if (view.columns.empty())
    return result;
  const SquareRoots roots = squareRoots(view.among);
  const Eigen::VectorXd weights = roots.root.cwiseAbs2() * (roots.inverse * view.withOutcome).cwiseAbs2();
  result.shares = view.spread(weights, input.columns);
  result.r2 = weights.sum();
  return result;
}

std::vector<double> firstShares(const ExplainedInput& input) {
  const CorrelationView view = correlationView(input);
  return view.spread(view.withOutcome.cwiseAbs2(), input.columns);
}

std::vector<double> lastShares(const ExplainedInput& input) {
  const CorrelationView view = correlationView(input);
  if (view.columns.empty())
    return std::vector<double>(input.columns, 0);
  const double all = view.withOutcome.dot(view.among.completeOrthogonalDecomposition().solve(view.withOutcome));
  Eigen::VectorXd shares(view.among.rows());
  for (Eigen::Index i = 0; i < shares.size(); ++i)
    shares(i) = std::max(0.0, all - squareOfOthers(view, i));
  return view.spread(shares, input.columns);
}

std::vector<double> carScores(const ExplainedInput& input) {
  const CorrelationView view = correlationView(input);
  if (view.columns.empty())
    return std::vector<double>(input.columns, 0);
  return view.spread((squareRoots(view.among).inverse * view.withOutcome).cwiseAbs2(), input.columns);
}

ImportanceEstimate importanceWithIntervals(const ExplainedInput& all, std::span<const ExplainedInput> without,
                                           std::size_t threads) {
  ImportanceEstimate result{.all = lmgImportance(all), .r2 = {}, .shares = {}, .relativeWeights = {}};
  const Importance weights = johnsonWeights(all);
  std::vector<Importance> refits(without.size());
  std::vector<Importance> weightRefits(without.size());
  inParallel(threads, without.size(), [&](std::size_t i) {
    refits[i] = lmgOfRefit(without[i]);
    weightRefits[i] = johnsonWeights(without[i]);
  });
  const auto estimate = [&](double value, const std::vector<Importance>& of, auto&& figure) {
    std::vector<double> replicates;
    for (const auto& refit : of)
      replicates.push_back(figure(refit));
    return replicates.size() < 2 ? Estimate{.value = value, .standardError = 0, .low = value, .high = value}
                                 : jackknifeEstimate(value, replicates);
  };
  result.r2 = estimate(result.all.r2, refits, [](const Importance& refit) { return refit.r2; });
  for (std::size_t j = 0; j < all.columns; ++j) {
    const auto share = [j](const Importance& refit) { return refit.shares[j]; };
    result.shares.push_back(estimate(result.all.shares[j], refits, share));
    result.relativeWeights.push_back(estimate(weights.shares[j], weightRefits, share));
  }
  return result;
}

ImportanceEstimate failureImportance(const DragSums& sums, const DragOptions& options) {
  std::vector<std::size_t> reached;
  for (const std::size_t column : chooseColumns(sums, options).columns)
    if (column < sums.failedColumn(0))
      reached.push_back(column);
  const std::vector<double> total = totalMoments(sums, sums.moments);
  if (sums.touchpoints.empty() || !(total[0] > 0))
    return {};
  std::vector<ExplainedInput> without;
  for (std::size_t group = 0; group < sums.groups; ++group)
    if (sums.moments[group * sums.triangle()] > 0 && sums.moments[group * sums.triangle()] < total[0])
      without.push_back(failuresGivenReached(sums, reached, momentsWithout(sums, sums.moments, total, group)));
  return importanceWithIntervals(failuresGivenReached(sums, reached, total), without, options.threads);
}

ImportanceEstimate columnImportance(const RegressionInput& input, std::size_t threads) {
  const GroupedRegression regression(input);
  std::vector<ExplainedInput> without;
  if (regression.groups() > 1)
    for (std::size_t position = 0; position < regression.groups(); ++position)
      without.push_back(explainedBy(regression.products(position)));
  return importanceWithIntervals(explainedBy(regression.products()), without, threads);
}

} // namespace throughline::stats
