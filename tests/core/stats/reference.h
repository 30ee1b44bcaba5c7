#pragma once

#include "tests/support/test_registry.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

/// The values that R and Python agreed on, and the inputs they were computed from.
namespace throughline::test {

inline nlohmann::json referenceValues(const std::string& key) {
  std::ifstream file(sharedFolder("reference") + "/stats_expected.json");
  return nlohmann::json::parse(file).at(key);
}

/// Why actual is not what is expected; empty when every key, number and list is there and right. Counts and lists are
/// exact, other numbers agree to the relative tolerance.
inline std::string mismatch(const nlohmann::json& actual, const nlohmann::json& expected, double tolerance,
                            const std::string& path = {}) {
  if (expected.is_object()) {
    if (!actual.is_object() || actual.size() != expected.size())
      return path + ": other keys: " + actual.dump() + " for " + expected.dump();
    for (const auto& [key, value] : expected.items()) {
      if (!actual.contains(key))
        return path + "/" + key + ": not computed";
      if (const auto problem = mismatch(actual.at(key), value, tolerance, path + "/" + key); !problem.empty())
        return problem;
    }
    return {};
  }
  bool same = actual == expected;
  if (expected.is_number_float() && actual.is_number()) {
    const double wanted = expected.get<double>();
    const double had = actual.get<double>();
    same = std::abs(had - wanted) <= (wanted == 0 ? 1e-12 : tolerance * std::abs(wanted));
  } else if (expected.is_number() && actual.is_number()) {
    same = actual.get<double>() == expected.get<double>();
  }
  return same ? std::string{} : path + ": " + actual.dump() + " for " + expected.dump();
}

/// A small CSV file without quotes, by column name. Empty cells are NaN in numbers().
struct ReferenceTable {
  std::vector<std::string> names;
  std::map<std::string, std::vector<std::string>> cells;

  std::vector<double> numbers(const std::string& name) const {
    std::vector<double> values;
    for (const auto& cell : cells.at(name))
      values.push_back(cell.empty() ? std::numeric_limits<double>::quiet_NaN() : std::strtod(cell.c_str(), nullptr));
    return values;
  }
  std::size_t rows() const { return cells.begin()->second.size(); }
};

inline ReferenceTable referenceTable(const std::string& name) {
  ReferenceTable table;
  std::ifstream file(sharedFolder("reference") + "/stats_inputs/" + name);
  std::string line;
  const auto split = [](const std::string& text) {
    std::vector<std::string> parts;
    std::string part;
    for (const char c : text + ",")
      if (c == ',') {
        parts.push_back(part);
        part.clear();
      } else if (c != '\r') {
        part += c;
      }
    return parts;
  };
  std::getline(file, line);
  table.names = split(line);
  while (std::getline(file, line)) {
    const auto parts = split(line);
    for (std::size_t i = 0; i < table.names.size(); ++i)
      table.cells[table.names[i]].push_back(i < parts.size() ? parts[i] : std::string{});
  }
  return table;
}

} // namespace throughline::test

#define THROUGHLINE_NEEDS_REFERENCE                                                                                    \
  if (throughline::test::sharedFolder("reference").empty())                                                            \
  QSKIP("the reference values are not on this machine")

/// Every value under a key of stats_expected.json, to the tolerance.
#define THROUGHLINE_MATCHES(actual, expected, tolerance)                                                               \
  do {                                                                                                                 \
    const std::string problem = throughline::test::mismatch(actual, expected, tolerance);                              \
    QVERIFY2(problem.empty(), problem.c_str());                                                                        \
  } while (false)

/// Two numbers agree to 1e-9 of the second (to 1e-12 when that is 0).
#define THROUGHLINE_NEAR(actual, expected)                                                                             \
  do {                                                                                                                 \
    const double nearActual = (actual);                                                                                \
    const double nearExpected = (expected);                                                                            \
    QVERIFY2(std::abs(nearActual - nearExpected) <= (nearExpected == 0 ? 1e-12 : 1e-9 * std::abs(nearExpected)),       \
             (std::to_string(nearActual) + " for " + std::to_string(nearExpected)).c_str());                           \
  } while (false)
