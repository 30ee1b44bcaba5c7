#include "core/stats/severity.h"

#include "core/base/contract.h"
#include "core/stats/grouped_regression.h"

#include <algorithm>
#include <cmath>

namespace throughline::stats {

namespace {

double shortfallOf(const SeverityTouchpoint& touchpoint, double rating) {
  if (std::isnan(rating) || touchpoint.target <= touchpoint.lowest)
    return 0;
  return std::max(0.0, touchpoint.target - rating) / (touchpoint.target - touchpoint.lowest);
}

std::vector<std::size_t> rowsWithOutcome(std::span<const double> outcome) {
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < outcome.size(); ++i)
    if (std::isfinite(outcome[i]))
      rows.push_back(i);
  return rows;
}

// Shortfall of each touchpoint, then "was reached" where there is enough on each side.
std::vector<std::vector<double>> severityColumns(const SeverityInput& input, const std::vector<std::size_t>& rows) {
  std::vector<std::vector<double>> columns;
  std::vector<std::vector<double>> reached;
  for (const auto& touchpoint : input.touchpoints) {
    THROUGHLINE_EXPECT(touchpoint.ratings.size() == input.outcome.size());
    auto& shortfall = columns.emplace_back();
    std::vector<double> met;
    for (const std::size_t i : rows) {
      shortfall.push_back(shortfallOf(touchpoint, touchpoint.ratings[i]));
      met.push_back(std::isnan(touchpoint.ratings[i]) ? 0 : 1);
    }
    const std::int64_t those = std::ranges::count(met, 1.0);
    if (those >= input.minimumOnEachSide && static_cast<std::int64_t>(rows.size()) - those >= input.minimumOnEachSide)
      reached.push_back(std::move(met));
  }
  std::ranges::move(reached, std::back_inserter(columns));
  return columns;
}

} // namespace

SeverityResult severityDrag(const SeverityInput& input) {
  const std::vector<std::size_t> rows = rowsWithOutcome(input.outcome);
  const auto columns = severityColumns(input, rows);
  SeverityResult result;
  result.rows = static_cast<std::int64_t>(rows.size());
  result.refused = input.touchpoints.empty() || result.rows - 1 - static_cast<std::int64_t>(columns.size()) <
                                                    std::max<std::int64_t>(input.minimumSpare, 1);
  if (result.refused)
    return result;
  std::vector<double> outcome;
  std::vector<std::uint32_t> groups;
  for (const std::size_t i : rows) {
    outcome.push_back(input.outcome[i]);
    groups.push_back(input.groups.empty() ? 0 : input.groups[i]);
  }
  RegressionInput regressionInput{
      .outcome = outcome, .columns = {}, .groups = groups, .groupCount = std::max(input.groupCount, 1U)};
  for (const auto& column : columns)
    regressionInput.columns.emplace_back(column);
  const GroupedRegression regression(regressionInput);
  const auto dragOfKind = [&](bool serviceOnly) {
    return regression.estimate([&input, serviceOnly](const RegressionFit& fit) {
      double sum = 0;
      for (std::size_t j = 0; j < input.touchpoints.size(); ++j)
        if (!serviceOnly || input.touchpoints[j].service)
          sum -= fit.coefficients[j] * fit.means[j];
      return sum;
    });
  };
  for (std::size_t j = 0; j < input.touchpoints.size(); ++j)
    result.touchpoints.push_back(
        {.coefficient = regression.all().coefficients[j],
         .meanShortfall = regression.all().means[j],
         .drag = regression.estimate([j](const RegressionFit& fit) { return -fit.coefficients[j] * fit.means[j]; })});
  result.total = dragOfKind(false);
  result.service = dragOfKind(true);
  return result;
}

} // namespace throughline::stats
