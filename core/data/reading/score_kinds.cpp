#include "core/data/reading/score_kinds.h"

#include "core/data/reading/rating_candidates.h"
#include "core/data/reading/reading_board.h"
#include "core/data/sources/metric_registry.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace throughline::data {
namespace {

constexpr std::string_view recommendation = "nps";

/// How a column writes one kind of score ("NPS", "nps"), and in how many of the first rows.
struct KindOfScore {
  const MetricKind* metric = nullptr;
  std::vector<std::string> spellings; ///< the commonest first
  std::size_t rows = 0;
  std::size_t most = 0;

  void add(const std::string& spelling, std::size_t count) {
    rows += count;
    spellings.insert(count > most ? spellings.begin() : spellings.end(), spelling);
    most = std::max(most, count);
  }
};
using KindsOfScore = std::map<std::string_view, KindOfScore>;

/// The kinds that a column called so tells apart; none unless nearly every row names a scale that answers are given on.
/// open: the table has more rows than these, so that one kind may not be all.
KindsOfScore kindsIn(const ColumnProfile& profile, bool open) {
  constexpr std::size_t mostValues = 8;
  if (!profile.says("scoreKind") || profile.manyValues || profile.different() > mostValues)
    return {};
  KindsOfScore kinds;
  std::size_t named = 0;
  for (const auto& [text, count] : profile.values)
    if (const auto* kind = metricNamed(text); kind != nullptr && kind->scale) {
      kinds[kind->id].metric = kind;
      kinds[kind->id].add(text, count);
      named += count;
    }
  const bool nearlyAll = named * 10 >= profile.answered() * 9;
  return nearlyAll && (kinds.size() > 1 || (open && kinds.size() == 1)) ? kinds : KindsOfScore{};
}

/// The kind that is taken: the recommendation, else that of most rows.
const KindOfScore& keptOf(const KindsOfScore& kinds) {
  const auto named = kinds.find(recommendation);
  return named != kinds.end()
             ? named->second
             : std::ranges::max_element(kinds, {}, [](const auto& each) { return each.second.rows; })->second;
}

/// The answers of a column that stand in rows of each kind.
std::map<std::string_view, ColumnProfile> answersByKind(const ReadingBoard& board, const ColumnProfile& column,
                                                        const ColumnProfile& scores, const KindsOfScore& kinds) {
  std::map<std::string_view, ColumnProfile> answers;
  for (auto& each : questionColumns(board.evidence.rows, column.position, scores))
    for (const auto& [id, kind] : kinds)
      if (std::ranges::find(kind.spellings, each.header) != kind.spellings.end() && !each.scores.empty()) {
        auto& of = answers.try_emplace(id, each).first->second;
        of.scores.insert(each.scores.begin(), each.scores.end());
      }
  return answers;
}

/// Whether rows of several kinds give the answers of a column: those of one fit its scale, and all together do not.
bool mixesKinds(const std::map<std::string_view, ColumnProfile>& answers, const KindsOfScore& kinds) {
  double least = std::numeric_limits<double>::max(), most = std::numeric_limits<double>::lowest();
  for (const auto& [id, each] : answers) {
    least = std::min(least, each.least());
    most = std::max(most, each.most());
  }
  return answers.size() > 1 && std::ranges::any_of(answers, [&](const auto& each) {
           const auto& scale = *kinds.at(each.first).metric;
           const bool own = each.second.least() >= scale.low && each.second.most() <= scale.high;
           return own && (least < scale.low || most > scale.high);
         });
}

/// The scale of the answers of one kind, whatever the others are given on.
void readScaleOf(const ReadingBoard& board, MappedScore& score, const ColumnProfile& answers, const KindOfScore& kind,
                 const ColumnProfile& column) {
  const auto columns = questionColumns(board.evidence.rows, column.position, answers);
  for (const auto& candidate : ratingCandidates(columns, board.evidence.whole))
    if (candidate.rating && candidate.column->header == kind.spellings.front()) {
      score.scale = candidate.rating->scale;
      score.missing = candidate.rating->missing;
      if (score.failure)
        score.failure = candidate.rating->rule;
    }
  if (kind.metric->id == recommendation)
    score.scale = MappedScale::named(recommendation);
  if (kind.metric->id == recommendation && score.failure)
    score.failure = guessRule(score.scale->scale);
}

RowRule ruleFor(const ReadingBoard& board, const ColumnProfile& column, const KindOfScore& kept) {
  return {
      .column = board.nameOfColumn(column), .is = kept.spellings, .isNot = {}, .from = {}, .until = {}, .empty = {}};
}

void sayOthers(ReadingBoard& board, const ColumnProfile& column, const KindsOfScore& kinds, const KindOfScore& kept) {
  std::vector<std::string> others;
  for (const auto& [id, kind] : kinds)
    if (&kind != &kept)
      others.insert(others.end(), kind.spellings.begin(), kind.spellings.end());
  if (!others.empty())
    board.assume(AssumptionKind::otherScores, &column, kept.spellings.front(), joinedList(others));
}

/// The only score: the rows of other kinds have nothing else to say.
void keepRowsOfOneKind(ReadingBoard& board, const ColumnProfile& column, const KindsOfScore& kinds) {
  const auto* answers = board.firstTaken(ColumnRole::overall);
  if (answers == nullptr)
    return;
  const auto& kept = keptOf(kinds);
  readScaleOf(board, *board.mapping.overall, *answers, kept, column);
  board.mapping.rows.emplace().push_back(ruleFor(board, column, kept));
  sayOthers(board, column, kinds, kept);
  if (kinds.size() > 1)
    board.doubt(*answers);
}

/// Of scores beside others the rows of one kind: what else stands in the rows of the others is taken.
void keepScoresOfOneKind(ReadingBoard& board, const ColumnProfile& column, const KindsOfScore& kinds) {
  const KindOfScore* said = nullptr;
  const auto keepOne = [&](MappedScore& score) {
    const auto profile = std::ranges::find_if(
        board.evidence.columns, [&](const ColumnProfile& each) { return board.nameOfColumn(each) == score.column; });
    if (profile == board.evidence.columns.end())
      return;
    const auto answers = answersByKind(board, column, *profile, kinds);
    if (!mixesKinds(answers, kinds))
      return;
    KindsOfScore there = kinds;
    std::erase_if(there, [&answers](const auto& kind) { return !answers.contains(kind.first); });
    const auto& kept = kinds.at(keptOf(there).metric->id);
    readScaleOf(board, score, *profile, kept, column);
    score.rows.push_back(ruleFor(board, column, kept));
    board.doubt(*profile);
    said = &kept;
  };
  if (board.mapping.overall)
    keepOne(*board.mapping.overall);
  for (auto& touchpoint : board.mapping.touchpoints)
    keepOne(touchpoint.score);
  if (said != nullptr)
    sayOthers(board, column, kinds, *said);
}

/// Whether the answers to one question are of several kinds, however those are written.
bool variesWithinQuestion(const ReadingBoard& board, const ColumnProfile& column) {
  const auto* question = board.firstTaken(ColumnRole::question);
  if (question == nullptr)
    return false;
  const auto asked = questionColumns(board.evidence.rows, question->position, column);
  return std::ranges::any_of(asked, [](const ColumnProfile& each) {
    std::set<const MetricKind*> kinds;
    for (const auto& [text, count] : each.values)
      kinds.insert(metricNamed(text));
    kinds.erase(nullptr);
    return kinds.size() > 1;
  });
}

bool fitTheirScales(const std::map<std::string_view, ColumnProfile>& answers, const KindsOfScore& kinds) {
  return std::ranges::all_of(answers, [&kinds](const auto& each) {
    const auto& scale = *kinds.at(each.first).metric;
    return each.second.least() >= scale.low && each.second.most() <= scale.high;
  });
}

/// Names what is lost where rows stay answers by themselves.
void sayRowsStaySingle(ReadingBoard& board, const ColumnProfile& column) {
  auto questions = board.mapping.commentQuestions;
  if (!board.mapping.overallQuestion.empty())
    questions.push_back(board.mapping.overallQuestion);
  if (!questions.empty())
    board.assume(AssumptionKind::rowsStaySingle, &column, joinedList(questions), {});
}

/// What is a score of one of the kinds is never "no answer", whatever those of the others are.
void countScoresOfEachKind(ReadingBoard& board, const ColumnProfile& column) {
  auto& missing = board.mapping.score->missing;
  const auto isScore = [&column](const std::string& text) {
    const auto number = numberIn(text, DecimalSign::point);
    return number && std::ranges::any_of(column.values, [&number](const auto& value) {
             const auto* kind = metricNamed(value.first);
             return kind != nullptr && kind->scale && *number >= kind->low && *number <= kind->high;
           });
  };
  if (std::erase_if(missing, isScore) == 0)
    return;
  std::vector<std::string> codes;
  for (const auto& text : missing)
    if (numberIn(text, DecimalSign::point))
      codes.push_back(text);
  for (auto& each : board.assumptions)
    if (each.kind == AssumptionKind::codesMissing)
      each.taken = joinedList(codes);
  std::erase_if(board.assumptions, [&codes](const Assumption& each) {
    return each.kind == AssumptionKind::zeroMissing || (each.kind == AssumptionKind::codesMissing && codes.empty());
  });
}

/// A row per answer: each is read on the scale of its kind, where those are the usual ones; else one kind is taken.
void nameKindOfEachRow(ReadingBoard& board, const ColumnProfile& column, const KindsOfScore& kinds) {
  auto& mapping = board.mapping;
  const bool responses = mapping.makesResponses();
  const auto* answers = board.firstTaken(ColumnRole::answer);
  if (mapping.metricColumn || answers == nullptr || (responses && !variesWithinQuestion(board, column)))
    return;
  if (!fitTheirScales(answersByKind(board, column, *answers, kinds), kinds)) {
    const auto& kept = keptOf(kinds);
    readScaleOf(board, *mapping.score, *answers, kept, column);
    mapping.rows.emplace().push_back(ruleFor(board, column, kept));
    board.doubt(*answers);
    return sayOthers(board, column, kinds, kept);
  }
  mapping.metricColumn = board.take(column, ColumnRole::metric, RoleReason::values);
  mapping.score->scale.reset();
  mapping.score->failure.reset();
  mapping.scales.clear();
  sayRowsStaySingle(board, column);
  for (const auto& title : mapping.commentQuestions)
    mapping.names.emplace(title, NameChoice{.becomes = NameChoice::Becomes::leftOut, .title = {}});
  mapping.commentQuestions.clear();
  mapping.overall.reset();
  mapping.overallQuestion.clear();
  std::erase_if(board.assumptions, [](const Assumption& each) {
    return each.kind == AssumptionKind::questionOverall || each.kind == AssumptionKind::scaleFromValues ||
           each.kind == AssumptionKind::scaleFromSisters || each.kind == AssumptionKind::direction;
  });
  countScoresOfEachKind(board, column);
}

} // namespace

bool LoneKind::isAnother(std::string_view text) const {
  const auto* kind = metricNamed(text);
  return kind != nullptr && kind->scale && kind->id != metric;
}

std::optional<LoneKind> loneKindIn(const Evidence& evidence) {
  if (evidence.whole)
    return std::nullopt;
  for (const auto& profile : evidence.columns)
    if (const auto kinds = kindsIn(profile, true); kinds.size() == 1)
      return LoneKind{.column = profile.position, .metric = kinds.begin()->first};
  return std::nullopt;
}

void keepOneKindOfScore(ReadingBoard& board) {
  const auto& mapping = board.mapping;
  const bool open = !board.evidence.whole;
  if (const auto* kinds = board.firstTaken(ColumnRole::metric); kinds != nullptr && mapping.score)
    countScoresOfEachKind(board, *kinds);
  const auto* column =
      board.firstFree([open](const ColumnProfile& profile) { return !kindsIn(profile, open).empty(); });
  if (column == nullptr)
    return;
  if (mapping.layout == Layout::longRows)
    nameKindOfEachRow(board, *column, kindsIn(*column, open));
  else if (mapping.layout == Layout::wide && mapping.overall && mapping.touchpoints.empty())
    keepRowsOfOneKind(board, *column, kindsIn(*column, open));
  else if (mapping.layout == Layout::wide)
    keepScoresOfOneKind(board, *column, kindsIn(*column, open));
}

} // namespace throughline::data
