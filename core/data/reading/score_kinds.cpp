#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_board.h"
#include "core/data/sources/metric_registry.h"

#include <map>

namespace throughline::data {
namespace {

constexpr std::string_view recommendation = "nps";

/// How often each kind is there, where every value of the column is a kind of score and there are several.
std::map<std::string, std::size_t> kindsIn(const ColumnProfile& profile) {
  constexpr std::size_t most = 6;
  std::map<std::string, std::size_t> kinds;
  if (profile.manyValues || profile.different() < 2 || profile.different() > most)
    return {};
  for (const auto& [text, count] : profile.values) {
    if (metricNamed(text) == nullptr)
      return {};
    kinds[text] += count;
  }
  return kinds;
}

/// The recommendation, which has a scale of its own; else the commonest.
std::string kindToKeep(const std::map<std::string, std::size_t>& kinds) {
  for (const auto& [text, count] : kinds)
    if (plainWords(text) == recommendation)
      return text;
  return std::ranges::max_element(kinds, {}, [](const auto& each) { return each.second; })->first;
}

} // namespace

void keepOneKindOfScore(ReadingBoard& board) {
  auto& mapping = board.mapping;
  if (mapping.layout != Layout::wide || !mapping.overall || !mapping.touchpoints.empty())
    return;
  const auto* kind = board.firstFree([](const ColumnProfile& profile) { return !kindsIn(profile).empty(); });
  if (kind == nullptr)
    return;
  const auto kinds = kindsIn(*kind);
  const auto kept = kindToKeep(kinds);
  std::vector<std::string> others;
  for (const auto& [text, count] : kinds)
    if (text != kept)
      others.push_back(text);
  const auto& scale = mapping.overall->scale;
  if (plainWords(kept) == recommendation && scale && scale->words.empty() && scale->scale.high == 10)
    mapping.overall->scale = MappedScale::named("nps");
  mapping.rows.emplace().push_back(
      {.column = board.nameOfColumn(*kind), .is = {kept}, .isNot = {}, .from = {}, .until = {}, .empty = {}});
  board.assume(AssumptionKind::otherScores, kind, kept, joinedList(others));
}

} // namespace throughline::data
