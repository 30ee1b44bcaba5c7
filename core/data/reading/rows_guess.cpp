#include "core/data/reading/mapping_guess.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_board.h"

#include <set>
#include <unordered_map>

namespace throughline::data {
namespace {

using Profile = ColumnProfile;

std::string_view cellOf(const std::vector<std::string>& row, std::size_t column) {
  return column < row.size() ? trimmed(row[column]) : std::string_view{};
}

constexpr std::size_t mostQuestions = 200;

/// What is answered to each question, as if each were a column.
struct Questions {
  const Profile* question = nullptr;
  const Profile* answer = nullptr;
  std::vector<ColumnProfile> columns;
  std::vector<RatingCandidate> ratings; ///< of columns
};

/// Whether each respondent answers each question at most once, and most more than one.
bool answersOnce(const Evidence& evidence, const Profile& respondent, const Profile& question) {
  std::set<std::pair<std::string_view, std::string_view>> pairs;
  std::set<std::string_view> people;
  std::size_t rows = 0;
  for (const auto& row : evidence.rows) {
    const auto who = cellOf(row, respondent.position), what = cellOf(row, question.position);
    if (who.empty() || what.empty())
      continue;
    ++rows;
    pairs.emplace(who, what);
    people.insert(who);
  }
  return rows > 0 && pairs.size() * 20 >= rows * 19 && people.size() * 3 <= rows * 2;
}

bool namesQuestions(const Profile& profile) {
  return !profile.manyValues && profile.isText() && profile.different() >= 2 && profile.different() <= mostQuestions &&
         profile.filled > profile.different();
}

std::size_t ratedOf(const Questions& questions) {
  return static_cast<std::size_t>(
      std::ranges::count_if(questions.ratings, [](const auto& each) { return each.rating.has_value(); }));
}

std::optional<Questions> questionsIn(const ReadingBoard& board, const Profile& question, const Profile& answer) {
  Questions found{.question = &question, .answer = &answer};
  found.columns = questionColumns(board.evidence.rows, question.position, answer);
  found.ratings = ratingCandidates(found.columns, board.evidence.whole);
  std::erase_if(found.ratings, [](const auto& each) { return !each.rating; });
  return ratedOf(found) > 0 ? std::optional(std::move(found)) : std::nullopt;
}

/// Numbers of some questions among the words that answer others; nullptr where several columns are like that.
const Profile* onlyMixed(const ReadingBoard& board) {
  const Profile* mixed = nullptr;
  for (const auto& profile : board.evidence.columns)
    if (board.isFree(profile) && !profile.isRated() && profile.ratings * 4 >= profile.filled && profile.filled > 0) {
      if (mixed != nullptr)
        return nullptr;
      mixed = &profile;
    }
  return mixed;
}

/// The one free column of ratings, or of ratings among words; nullptr where there are more.
const Profile* onlyRated(const ReadingBoard& board) {
  const Profile* rated = nullptr;
  for (const auto& candidate : ratingCandidates(board.evidence.columns, board.evidence.whole))
    if (board.isFree(*candidate.column) && candidate.rating && candidate.rating->source != ScaleSource::words) {
      if (rated != nullptr)
        return nullptr;
      rated = candidate.column;
    }
  return rated == nullptr ? onlyMixed(board) : rated;
}

/// What each question is asked of, where no header says so: many values, each of which meets every question once, and
/// many more of them than of questions. These may be people; shops by products look alike.
const Profile* whoOrWhatByShape(const ReadingBoard& board, const Profile& question, const Profile& answer) {
  constexpr std::size_t fewest = 10, timesQuestions = 3;
  return board.firstFree([&](const Profile& profile) {
    return &profile != &question && &profile != &answer && profile.filled == question.filled &&
           profile.different() >= fewest &&
           (profile.manyValues || profile.different() >= timesQuestions * question.different()) &&
           answersOnce(board.evidence, profile, question);
  });
}

/// "u17", "4711": keys that nobody would give to a shop in a report. Means are given by many.
bool holdsKeysOfPeople(const Profile& profile, const Profile& answer) {
  const auto isKey = [](const auto& each) {
    return each.first.find(' ') == std::string::npos && each.first.find_first_of("0123456789@") != std::string::npos;
  };
  return !namesThings(profile) && std::ranges::all_of(profile.values, isKey) && answer.isWhole();
}

/// Takes the column as the one of people where something speaks for it. Names alone may be those of shops or products:
/// then the table does not tell whose the answers are, which is asked.
void takeWho(ReadingBoard& board, const Profile& column, const Profile& answer) {
  const bool people = column.says("person") || board.isNamed(column, "respondent") || column.says("mail");
  if ((people && !namesThings(column)) || holdsKeysOfPeople(column, answer)) {
    board.mapping.respondent = board.take(column, ColumnRole::respondent, RoleReason::shape, false);
    return;
  }
  if (!namesThings(column))
    board.assume(AssumptionKind::whoOpen, &column, {}, column.values.begin()->first);
}

/// A few texts that repeat for each respondent beside the one rating.
std::optional<Questions> questionsByShape(ReadingBoard& board, const Profile* respondent) {
  constexpr std::size_t most = 60;
  const auto* rated = onlyRated(board);
  if (rated == nullptr)
    return std::nullopt;
  const Profile* who = respondent;
  const auto* shape = board.firstFree([&](const Profile& profile) {
    if (&profile == rated || !namesQuestions(profile) || profile.different() > most)
      return false;
    if (respondent == nullptr)
      who = whoOrWhatByShape(board, profile, *rated);
    return who != nullptr && answersOnce(board.evidence, *who, profile);
  });
  if (shape == nullptr)
    return std::nullopt;
  auto questions = questionsIn(board, *shape, *rated);
  if (questions && respondent == nullptr)
    takeWho(board, *who, *rated);
  return questions;
}

/// Columns called question and answer, or the shape of the table.
std::optional<Questions> findQuestions(ReadingBoard& board) {
  const auto* respondent = board.mapping.respondent ? board.firstTaken(ColumnRole::respondent) : nullptr;
  const auto* question = board.named("touchpoint", 1, 1);
  const auto* answer = board.named("score");
  if (question != nullptr && answer != nullptr && namesQuestions(*question) &&
      (respondent == nullptr || answersOnce(board.evidence, *respondent, *question))) {
    auto questions = questionsIn(board, *question, *answer);
    const auto* who = questions && respondent == nullptr ? whoOrWhatByShape(board, *question, *answer) : nullptr;
    if (who != nullptr)
      takeWho(board, *who, *answer);
    return questions;
  }
  return questionsByShape(board, respondent);
}

const RatingCandidate* overallQuestion(const Questions& questions) {
  for (const char* topic : {"overall", "recommend"})
    for (const auto& each : questions.ratings)
      if (each.column->says(topic))
        return &each;
  return nullptr;
}

bool sameScale(const GuessedRating& first, const GuessedRating& second) {
  return first.scale == second.scale;
}

/// The scale that most questions have.
const RatingCandidate* commonestScale(const Questions& questions, const RatingCandidate* overall) {
  const RatingCandidate* best = nullptr;
  std::ptrdiff_t most = 0;
  for (const auto& each : questions.ratings) {
    const auto alike = std::ranges::count_if(questions.ratings, [&](const auto& other) {
      return &other != overall && sameScale(*each.rating, *other.rating);
    });
    if (&each != overall && alike > most) {
      most = alike;
      best = &each;
    }
  }
  return best;
}

void takeQuestionScales(ReadingBoard& board, const Questions& questions, const RatingCandidate* overall,
                        const RatingCandidate& common) {
  for (const auto& each : questions.ratings) {
    const auto title = each.column->header;
    if (&each != overall && !sameScale(*each.rating, *common.rating))
      board.mapping.scales.emplace(title, each.rating->scale);
    if (guessKind(title) == model::Kind::service && &each != overall)
      board.mapping.kinds.emplace(title, model::Kind::service);
  }
}

/// Questions that people answer in their own words.
std::vector<std::string> openQuestions(const Questions& questions) {
  constexpr std::size_t mostChoices = 12;
  std::vector<std::string> open;
  for (const auto& column : questions.columns) {
    const bool rated = std::ranges::any_of(
        questions.ratings, [&column](const auto& each) { return each.column == &column && each.rating; });
    const bool own = column.says("openQuestion") || column.says("comment") || column.different() > mostChoices;
    if (!rated && column.isText() && own)
      open.push_back(column.header);
  }
  return open;
}

/// Their answers are comments where the rows of a person become one response; else they are left out, and counted.
void takeOpenQuestions(ReadingBoard& board, const Questions& questions) {
  const auto open = openQuestions(questions);
  // Whether it was solved is known of rows, not of responses.
  const bool responses =
      !board.mapping.overallQuestion.empty() || (board.mapping.respondent && board.named("resolved") == nullptr);
  if (responses)
    board.mapping.commentQuestions = open;
  else
    for (const auto& title : open)
      board.mapping.names.emplace(title, NameChoice{.becomes = NameChoice::Becomes::leftOut, .title = {}});
  if (!open.empty())
    board.assume(AssumptionKind::openQuestions, questions.question, joinedList(open), {});
}

void takeAnswers(ReadingBoard& board, const Questions& questions) {
  const auto* overall = overallQuestion(questions);
  if (board.mapping.respondent == std::nullopt)
    overall = nullptr;
  const auto* common = commonestScale(questions, overall);
  if (common == nullptr)
    common = &questions.ratings.front();
  board.mapping.layout = Layout::longRows;
  board.mapping.touchpoint = board.take(*questions.question, ColumnRole::question, RoleReason::shape);
  board.mapping.score = MappedScore{.column = board.take(*questions.answer, ColumnRole::answer, RoleReason::shape),
                                    .scale = common->rating->scale,
                                    .missing = common->rating->missing,
                                    .notMet = {},
                                    .failure = common->rating->rule};
  assumeRating(board, *questions.answer, *common->rating);
  takeQuestionScales(board, questions, overall, *common);
  if (overall != nullptr) {
    board.mapping.overall = MappedScore{.column = {},
                                        .scale = overall->rating->scale,
                                        .missing = overall->rating->missing,
                                        .notMet = {},
                                        .failure = {}};
    board.mapping.overallQuestion = overall->column->header;
    board.assume(AssumptionKind::questionOverall, questions.question, overall->column->header,
                 scaleText(overall->rating->scale));
  }
  takeOpenQuestions(board, questions);
  if (const auto* text = board.named("answerText"); text != nullptr && text->isText())
    board.mapping.comment = board.take(*text, ColumnRole::comment, RoleReason::header);
}

void takeMetrics(ReadingBoard& board, const Profile* period, const Profile& value) {
  auto& mapping = board.mapping;
  mapping.layout = Layout::metrics;
  mapping.period =
      period != nullptr ? board.take(*period, ColumnRole::period, RoleReason::header) : mapping.time->column;
  mapping.time.reset();
  mapping.value = board.take(value, ColumnRole::value, RoleReason::header);
  board.assumeDecimals(value);
  if (const auto* n = board.named("base"))
    mapping.n = board.take(*n, ColumnRole::base, RoleReason::header);
}

void takeScore(ReadingBoard& board, const Profile& profile) {
  auto& mapping = board.mapping;
  mapping.layout = Layout::longRows;
  MappedScore score{.column = board.take(profile, ColumnRole::answer, RoleReason::header),
                    .scale = {},
                    .missing = profile.noAnswers,
                    .notMet = {},
                    .failure = {}};
  for (const auto& candidate : ratingCandidates(board.evidence.columns, board.evidence.whole))
    if (candidate.column == &profile && candidate.rating) {
      score.scale = candidate.rating->scale;
      score.missing = candidate.rating->missing;
      score.failure = candidate.rating->rule;
      assumeRating(board, profile, *candidate.rating);
    }
  if (score.failure && mapping.metricColumn)
    score.failure.reset();
  mapping.score = score;
}

/// Rows that name their touchpoint: feedback or metrics.
bool takeTouchpointRows(ReadingBoard& board) {
  const auto* touchpoint = board.named("touchpoint", 0, 0);
  if (touchpoint == nullptr || !touchpoint->isText())
    return false;
  const auto* metric = board.named("metric");
  const auto* period = board.named("period");
  const auto* value = board.named("value");
  const auto* score = board.named("score");
  if (score == nullptr) // "Mean score", "How was it?": whatever it is called, where it is the only one
    score = onlyRated(board);
  const bool isMetrics = metric != nullptr && value != nullptr && (period != nullptr || board.mapping.time);
  if (!isMetrics && (score == nullptr || !score->isNumeric()))
    return false;
  board.mapping.touchpoint = board.take(*touchpoint, ColumnRole::question, RoleReason::header);
  if (metric != nullptr)
    board.mapping.metricColumn = board.take(*metric, ColumnRole::metric, RoleReason::header);
  for (const auto& [title, count] : touchpoint->values)
    if (guessKind(title) == model::Kind::service)
      board.mapping.kinds.emplace(title, model::Kind::service);
  if (isMetrics)
    takeMetrics(board, period, *value);
  else
    takeScore(board, *score);
  return true;
}

} // namespace

std::vector<ColumnProfile> questionColumns(const std::vector<std::vector<std::string>>& rows, std::size_t question,
                                           const ColumnProfile& answer) {
  std::map<std::string, std::vector<std::string_view>> answers;
  for (const auto& row : rows)
    if (const auto text = cellOf(row, question); !text.empty())
      answers[std::string(text)].push_back(cellOf(row, answer.position));
  std::vector<ColumnProfile> columns;
  for (const auto& [title, texts] : answers)
    columns.push_back(profileOfCells(title, columns.size(), texts, answer.decimals.sign));
  return columns;
}

bool findRows(ReadingBoard& board) {
  if (!takeTouchpointRows(board)) {
    const auto questions = findQuestions(board);
    if (!questions)
      return false;
    takeAnswers(board, *questions);
  }
  if (board.mapping.layout == Layout::longRows)
    if (const auto* resolved = board.named("resolved"))
      board.mapping.resolved =
          MappedResolved{.column = board.take(*resolved, ColumnRole::resolved, RoleReason::header), .yes = {}};
  return true;
}

} // namespace throughline::data
