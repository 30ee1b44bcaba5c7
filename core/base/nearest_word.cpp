#include "core/base/nearest_word.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace throughline {
namespace {

/// Letters to change, add or leave out (Levenshtein).
std::size_t distance(std::string_view one, std::string_view other) {
  std::vector<std::size_t> row(other.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t at = 0; at < one.size(); ++at) {
    std::size_t diagonal = std::exchange(row[0], at + 1);
    for (std::size_t to = 1; to < row.size(); ++to) {
      const std::size_t replaced = diagonal + (one[at] == other[to - 1] ? 0 : 1);
      diagonal = row[to];
      row[to] = std::min({replaced, row[to] + 1, row[to - 1] + 1});
    }
  }
  return row.back();
}

} // namespace

std::string nearestOf(std::string_view word, std::span<const std::string> known) {
  std::string nearest;
  std::size_t least = word.size() < 4 ? 2 : 4; // more is another word
  for (const std::string& each : known) {
    const auto away = each.starts_with(word) && word.size() > 1 ? 1 : distance(word, each);
    if (away < least) {
      least = away;
      nearest = each;
    }
  }
  return nearest;
}

std::string nearestFirst(std::string_view word, std::vector<std::string> known) {
  const auto nearest = nearestOf(word, known);
  std::stable_partition(known.begin(), known.end(), [&nearest](const std::string& name) { return name == nearest; });
  std::string list;
  for (const auto& name : known)
    list += (list.empty() ? "" : ", ") + name;
  return list;
}

} // namespace throughline
