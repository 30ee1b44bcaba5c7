#include "core/stats/carry_over.h"

#include "core/base/contract.h"
#include "core/stats/grouped_regression.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace throughline::stats {

namespace {

// Columns of the later scores: score, contact and failure of each service touchpoint, which proactive touchpoint.
struct LaterScores {
  std::vector<double> score;
  std::vector<std::uint32_t> customer;
  std::vector<std::vector<double>> contact;
  std::vector<std::vector<double>> failure;
  std::vector<std::vector<double>> place;
};

std::vector<CarryOverRow> rowsByCustomerAndDay(std::span<const CarryOverRow> rows) {
  std::vector<CarryOverRow> sorted(rows.begin(), rows.end());
  std::ranges::sort(sorted, {}, [](const CarryOverRow& row) {
    return std::tuple(row.customer, row.day, row.touchpoint, row.value, row.failed);
  });
  return sorted;
}

// Position of each touchpoint among those of its kind.
std::vector<std::size_t> positionsWithinKind(const std::vector<bool>& service) {
  std::vector<std::size_t> positions;
  std::size_t counts[2] = {0, 0};
  for (const bool is : service)
    positions.push_back(counts[is ? 1 : 0]++);
  return positions;
}

LaterScores laterScores(const CarryOverInput& input) {
  const auto rows = rowsByCustomerAndDay(input.rows);
  const auto position = positionsWithinKind(input.service);
  const auto services = static_cast<std::size_t>(std::ranges::count(input.service, true));
  LaterScores result;
  result.contact.resize(services);
  result.failure.resize(services);
  result.place.resize(input.service.size() - services);
  for (auto row = rows.begin(); row != rows.end(); ++row) {
    THROUGHLINE_EXPECT(row->touchpoint < input.service.size() && row->customer < input.groupOfCustomer.size());
    if (input.service[row->touchpoint] || !std::isfinite(row->value))
      continue;
    result.score.push_back(row->value);
    result.customer.push_back(row->customer);
    for (auto* columns : {&result.contact, &result.failure, &result.place})
      for (auto& column : *columns)
        column.push_back(0);
    result.place[position[row->touchpoint]].back() = 1;
    for (auto before = row; before != rows.begin();) {
      --before;
      if (before->customer != row->customer || before->day < row->day - input.days)
        break;
      if (!input.service[before->touchpoint] || before->day >= row->day)
        continue;
      const std::size_t j = position[before->touchpoint];
      result.contact[j].back() = 1;
      if (before->failed)
        result.failure[j].back() = 1;
    }
  }
  return result;
}

// Rows are sorted by customer.
std::vector<double> withoutCustomerMean(const std::vector<double>& column, const std::vector<std::uint32_t>& customer) {
  std::vector<double> result(column.size());
  for (std::size_t first = 0; first < column.size();) {
    std::size_t last = first;
    double sum = 0;
    for (; last < column.size() && customer[last] == customer[first]; ++last)
      sum += column[last];
    for (std::size_t i = first; i < last; ++i)
      result[i] = column[i] - sum / static_cast<double>(last - first);
    first = last;
  }
  return result;
}

// Sum over the rows of each group, and the rows; the last element is over all.
struct GroupShares {
  std::vector<double> rows;
  std::vector<std::vector<double>> failures;

  double share(std::size_t j, std::optional<std::uint32_t> without) const {
    const double n = rows.back() - (without ? rows[*without] : 0);
    return n > 0 ? (failures[j].back() - (without ? failures[j][*without] : 0)) / n : 0;
  }
};

GroupShares groupShares(const LaterScores& scores, const std::vector<std::uint32_t>& groups, std::uint32_t count) {
  GroupShares shares{.rows = std::vector<double>(count + 1, 0),
                     .failures =
                         std::vector<std::vector<double>>(scores.failure.size(), std::vector<double>(count + 1, 0))};
  for (std::size_t i = 0; i < groups.size(); ++i) {
    shares.rows[groups[i]] += 1;
    shares.rows.back() += 1;
    for (std::size_t j = 0; j < scores.failure.size(); ++j) {
      shares.failures[j][groups[i]] += scores.failure[j][i];
      shares.failures[j].back() += scores.failure[j][i];
    }
  }
  return shares;
}

std::vector<CarryOverPart> partsOf(const CarryOverInput& input, const LaterScores& scores) {
  std::vector<CarryOverPart> parts;
  for (std::size_t touchpoint = 0; touchpoint < input.service.size(); ++touchpoint) {
    if (!input.service[touchpoint])
      continue;
    const auto& failure = scores.failure[parts.size()];
    CarryOverPart part{.touchpoint = touchpoint, .afterFailure = std::ranges::count(failure, 1.0), .drag = {}};
    part.shareAfterFailure =
        failure.empty() ? 0 : static_cast<double>(part.afterFailure) / static_cast<double>(failure.size());
    part.leftOut = part.afterFailure < input.minimumAfterFailure ||
                   static_cast<std::int64_t>(failure.size()) - part.afterFailure < input.minimumAfterFailure;
    parts.push_back(part);
  }
  return parts;
}

} // namespace

CarryOverResult carryOver(const CarryOverInput& input) {
  const LaterScores scores = laterScores(input);
  CarryOverResult result{.refused = false,
                         .rows = static_cast<std::int64_t>(scores.score.size()),
                         .total = {},
                         .touchpoints = partsOf(input, scores)};
  std::vector<std::vector<double>> columns;
  std::vector<std::size_t> used;
  for (std::size_t j = 0; j < result.touchpoints.size(); ++j)
    if (!result.touchpoints[j].leftOut)
      used.push_back(j);
  for (const auto* source : {&scores.contact, &scores.failure})
    for (const std::size_t j : used)
      columns.push_back(withoutCustomerMean((*source)[j], scores.customer));
  for (std::size_t k = 1; k < scores.place.size(); ++k)
    columns.push_back(withoutCustomerMean(scores.place[k], scores.customer));
  std::vector<std::uint32_t> groups;
  std::int64_t customers = 0;
  for (std::size_t i = 0; i < scores.customer.size(); ++i) {
    groups.push_back(input.groupOfCustomer[scores.customer[i]]);
    customers += i == 0 || scores.customer[i] != scores.customer[i - 1] ? 1 : 0;
  }
  const auto outcome = withoutCustomerMean(scores.score, scores.customer);
  RegressionInput regressionInput{.outcome = outcome, .columns = {}, .groups = groups, .groupCount = input.groupCount};
  for (const auto& column : columns)
    regressionInput.columns.emplace_back(column);
  const GroupedRegression regression(regressionInput);
  result.refused = used.empty() || regression.groups() < 2 ||
                   result.rows - customers - static_cast<std::int64_t>(columns.size()) < input.minimumSpare;
  if (result.refused)
    return result;
  const GroupShares shares = groupShares(scores, groups, input.groupCount);
  const auto drag = [&](std::size_t position, const RegressionFit& fit) {
    return -fit.coefficients[used.size() + position] * shares.share(used[position], fit.without);
  };
  for (std::size_t position = 0; position < used.size(); ++position) {
    auto& part = result.touchpoints[used[position]];
    part.contactCoefficient = regression.all().coefficients[position];
    part.failureCoefficient = regression.all().coefficients[used.size() + position];
    part.drag = regression.estimate([&](const RegressionFit& fit) { return drag(position, fit); });
  }
  result.total = regression.estimate([&](const RegressionFit& fit) {
    double sum = 0;
    for (std::size_t position = 0; position < used.size(); ++position)
      sum += drag(position, fit);
    return sum;
  });
  return result;
}

} // namespace throughline::stats
