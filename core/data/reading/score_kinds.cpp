#include "core/data/reading/rating_candidates.h"
#include "core/data/reading/reading_board.h"
#include "core/data/sources/metric_registry.h"

#include <map>

namespace throughline::data {
namespace {

constexpr std::string_view recommendation = "nps";

/// How a column writes one kind of score ("NPS", "nps"), and in how many of the first rows.
struct KindOfScore {
  std::vector<std::string> spellings; ///< the commonest first
  std::size_t rows = 0;
  std::size_t most = 0;

  void add(const std::string& spelling, std::size_t count) {
    rows += count;
    spellings.insert(count > most ? spellings.begin() : spellings.end(), spelling);
    most = std::max(most, count);
  }
};

/// The kinds that a column called so tells apart; none unless every value is a scale that answers are given on.
std::map<std::string_view, KindOfScore> kindsIn(const ColumnProfile& profile) {
  constexpr std::size_t mostValues = 8;
  std::map<std::string_view, KindOfScore> kinds;
  if (!profile.says("scoreKind") || profile.manyValues || profile.different() > mostValues)
    return {};
  for (const auto& [text, count] : profile.values) {
    const auto* kind = metricNamed(text);
    if (kind == nullptr || !kind->scale)
      return {};
    kinds[kind->id].add(text, count);
  }
  return kinds.size() > 1 ? kinds : std::map<std::string_view, KindOfScore>{};
}

/// The scale of the answers of one kind, whatever the others are given on.
void readScaleOf(ReadingBoard& board, const ColumnProfile& kind, const std::string& spelling) {
  const auto* answers = board.firstTaken(ColumnRole::overall);
  if (answers == nullptr)
    return;
  const auto columns = questionColumns(board.evidence.rows, kind.position, *answers);
  for (const auto& candidate : ratingCandidates(columns, board.evidence.whole))
    if (candidate.rating && candidate.column->header == spelling) {
      board.mapping.overall->scale = candidate.rating->scale;
      board.mapping.overall->missing = candidate.rating->missing;
    }
}

} // namespace

void keepOneKindOfScore(ReadingBoard& board) {
  auto& mapping = board.mapping;
  if (mapping.layout != Layout::wide || !mapping.overall || !mapping.touchpoints.empty())
    return;
  const auto* column = board.firstFree([](const ColumnProfile& profile) { return !kindsIn(profile).empty(); });
  if (column == nullptr)
    return;
  const auto kinds = kindsIn(*column);
  const auto named = kinds.find(recommendation);
  const auto kept = named != kinds.end()
                        ? named
                        : std::ranges::max_element(kinds, {}, [](const auto& each) { return each.second.rows; });
  std::vector<std::string> others;
  for (const auto& [id, kind] : kinds)
    if (id != kept->first)
      others.insert(others.end(), kind.spellings.begin(), kind.spellings.end());
  const auto& spellings = kept->second.spellings;
  readScaleOf(board, *column, spellings.front());
  if (kept->first == recommendation)
    mapping.overall->scale = MappedScale::named("nps");
  mapping.rows.emplace().push_back(
      {.column = board.nameOfColumn(*column), .is = spellings, .isNot = {}, .from = {}, .until = {}, .empty = {}});
  board.assume(AssumptionKind::otherScores, column, spellings.front(), joinedList(others));
  board.doubt(*board.firstTaken(ColumnRole::overall));
}

} // namespace throughline::data
