#include "core/stats/drag_rows.h"

#include "core/base/parallel.h"
#include "core/stats/proportion.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>

namespace throughline::stats {

namespace {

struct ColumnValue {
  std::size_t column = 0;
  double value = 0;
};

// Columns of one response that are not zero, in rising order.
void columnsOfRow(const DragSums& sums, const DragTable& table, const DragRow& row, std::vector<ColumnValue>& values) {
  values.assign(1, {.column = 0, .value = 1});
  const auto addBits = [&values](std::uint64_t bits, std::size_t first) {
    for (; bits != 0; bits &= bits - 1)
      values.push_back({.column = first + static_cast<std::size_t>(std::countr_zero(bits)), .value = 1});
  };
  if (!sums.touchpoints.empty()) {
    addBits(row.reached, sums.reachedColumn(0));
    addBits(row.failed, sums.failedColumn(0));
  }
  if (const int failures = std::popcount(row.failed); failures > 1)
    values.push_back({.column = sums.pileUpColumn(), .value = static_cast<double>(failures - 1)});
  for (std::size_t c = 0; c < sums.controls; ++c)
    values.push_back({.column = sums.controlColumn(c), .value = table.controls[c][row.row]});
  values.push_back({.column = sums.outcomeColumn(), .value = row.outcome});
}

void addProducts(double* moments, const std::vector<ColumnValue>& values, double weight) {
  for (std::size_t b = 0; b < values.size(); ++b)
    for (std::size_t a = 0; a <= b; ++a)
      moments[DragSums::at(values[a].column, values[b].column)] += weight * values[a].value * values[b].value;
}

// Sums of the columns over one customer's responses.
struct CustomerSums {
  std::vector<double> columns;
  double weight = 0;
};

void takeOffCustomerMean(double* moments, const CustomerSums& customer) {
  std::vector<ColumnValue> values;
  for (std::size_t column = 0; column < customer.columns.size(); ++column)
    if (customer.columns[column] != 0)
      values.push_back({.column = column, .value = customer.columns[column]});
  // Divided, not multiplied by a reciprocal: a column that never varies for a customer then leaves exactly 0.
  for (std::size_t b = 0; b < values.size(); ++b)
    for (std::size_t a = 0; a <= b; ++a)
      moments[DragSums::at(values[a].column, values[b].column)] -= values[a].value * values[b].value / customer.weight;
}

void addContrasts(const DragSums& sums, const CustomerSums& customer, std::vector<std::int64_t>& both) {
  for (std::size_t j = 0; j < sums.touchpoints.size(); ++j) {
    const double failed = customer.columns[sums.failedColumn(j)];
    if (failed > 0 && customer.columns[sums.reachedColumn(j)] > failed)
      ++both[j];
  }
}

std::vector<std::int64_t> compareWithinGroup(DragSums& sums, const DragTable& table, const DragSelection& selection,
                                             std::size_t group) {
  std::vector<DragRow> rows = rowsOfGroup(table, selection, group);
  // By row within a customer: sums of fractions then do not depend on how the rows were packed.
  std::ranges::sort(rows, {}, [](const DragRow& row) { return std::pair(row.customer, row.row); });
  double* moments = sums.within.data() + group * sums.triangle();
  std::copy_n(sums.moments.begin() + static_cast<std::ptrdiff_t>(group * sums.triangle()), sums.triangle(), moments);
  std::vector<std::int64_t> both(sums.touchpoints.size(), 0);
  std::vector<ColumnValue> values;
  CustomerSums customer;
  for (std::size_t i = 0; i < rows.size();) {
    customer.columns.assign(sums.columns(), 0);
    customer.weight = 0;
    const std::uint32_t who = rows[i].customer;
    for (; i < rows.size() && rows[i].customer == who; ++i) {
      columnsOfRow(sums, table, rows[i], values);
      for (const auto& [column, value] : values)
        customer.columns[column] += rows[i].weight * value;
      customer.weight += rows[i].weight;
    }
    takeOffCustomerMean(moments, customer);
    addContrasts(sums, customer, both);
  }
  return both;
}

// Customers with a place that the model takes: those places before which the customer has none, 64 at a time.
std::int64_t customersOfGroup(const DragTable& table, const DragSelection& selection, std::size_t group) {
  std::int64_t customers = 0;
  std::uint64_t before = 0; // the last customer so far has been counted
  for (std::size_t block = table.groupStart[group]; block < table.groupStart[group + 1]; ++block) {
    const std::uint64_t taken = answeredPlaces(table, selection, block);
    const std::uint64_t same = table.sameCustomer[block];
    const std::uint64_t next = ((taken << 1U) | before) & same;
    // The carry of the sum runs on through the places of the same customer.
    const std::uint64_t known = (((same + next) ^ same) | next) & same;
    customers += std::popcount(taken & ~known);
    before = (taken | known) >> 63U;
  }
  return customers;
}

double effectiveCount(const DragTable& table, const DragSelection& selection) {
  double sum = 0;
  double squares = 0;
  for (std::size_t block = 0; block < table.blocks(); ++block)
    for (std::uint64_t rest = answeredPlaces(table, selection, block); rest != 0; rest &= rest - 1) {
      const auto place = block * 64 + static_cast<std::size_t>(std::countr_zero(rest));
      const double weight = table.weights[table.rows[place]];
      sum += weight;
      squares += weight * weight;
    }
  return kishEffectiveCount(sum, squares);
}

} // namespace

std::vector<FailurePattern> addRowsOneByOne(DragSums& sums, const DragTable& table, const DragSelection& selection,
                                            std::size_t group) {
  std::map<std::uint64_t, double> patterns;
  const std::size_t p = sums.touchpoints.size();
  std::vector<ColumnValue> values;
  for (const DragRow& row : rowsOfGroup(table, selection, group)) {
    columnsOfRow(sums, table, row, values);
    addProducts(sums.moments.data() + group * sums.triangle(), values, row.weight);
    if (row.failed == 0)
      continue;
    patterns[row.failed] += row.weight;
    const auto failures = static_cast<std::size_t>(std::popcount(row.failed));
    for (std::uint64_t rest = row.failed; rest != 0; rest &= rest - 1) {
      const auto j = static_cast<std::size_t>(std::countr_zero(rest));
      sums.failedByNumber[(group * p + j) * (p + 1) + failures] += row.weight;
    }
  }
  std::vector<FailurePattern> result;
  for (const auto& [failed, count] : patterns)
    result.push_back({.failed = failed, .group = static_cast<std::uint32_t>(group), .count = count});
  return result;
}

void countCustomers(DragSums& sums, const DragTable& table, const DragSelection& selection, std::size_t threads) {
  sums.effectiveResponses =
      table.weights.empty() ? static_cast<double>(sums.responses) : effectiveCount(table, selection);
  if (table.customers.empty())
    return;
  std::vector<std::int64_t> counts(table.groups(), 0);
  inParallel(threads, table.groups(),
             [&](std::size_t group) { counts[group] = customersOfGroup(table, selection, group); });
  sums.customers = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

void compareWithinCustomers(DragSums& sums, const DragTable& table, const DragSelection& selection,
                            std::size_t threads) {
  sums.within.assign(sums.moments.size(), 0);
  std::vector<std::vector<std::int64_t>> both(table.groups());
  inParallel(threads, table.groups(),
             [&](std::size_t group) { both[group] = compareWithinGroup(sums, table, selection, group); });
  for (const auto& part : both)
    for (std::size_t j = 0; j < part.size(); ++j)
      sums.touchpoints[j].customersWithBoth += part[j];
}

} // namespace throughline::stats
