#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_board.h"
#include "core/data/reading/reading_words.h"
#include "core/data/reading/scale_in_header.h"
#include "core/data/table/rating_text.h"

#include <algorithm>

/// What spreadsheet programs made of a table before it was exported: days of answers, formulas without their values.
namespace throughline::data {
namespace {

using Profile = ColumnProfile;

bool isFigure(char letter) {
  return letter >= '0' && letter <= '9';
}

/// "05-Mar", "5. März", "Mar-05": a day without a year.
bool isDayOfYear(std::string_view text) {
  constexpr std::size_t longest = 20;
  if (text.empty() || text.size() > longest)
    return false;
  const bool dayFirst = isFigure(text.front());
  const auto isOther = [dayFirst](char letter) { return isFigure(letter) != dayFirst; };
  const auto turn = static_cast<std::size_t>(std::ranges::find_if(text, isOther) - text.begin());
  const auto first = text.substr(0, turn), second = text.substr(turn);
  auto digits = dayFirst ? first : second, name = dayFirst ? second : first;
  const auto apart = name.find_first_of("-./ ");
  if (apart == std::string_view::npos)
    return false;
  digits = trimmed(digits);
  const auto day = numberIn(digits, DecimalSign::point);
  const bool isDay =
      !digits.empty() && digits.size() <= 2 && std::ranges::all_of(digits, isFigure) && day >= 1 && day <= 31;
  return isDay && readingWords().months.contains(plainWords(name));
}

bool isLetter(char sign) {
  return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
}

/// How many signs of a text fit from the start on.
std::size_t lengthOf(std::string_view text, bool (*fits)(char)) {
  return static_cast<std::size_t>(std::ranges::find_if_not(text, fits) - text.begin());
}

/// B2, $B$2, and behind it nothing or what calculates with it.
bool startsWithCell(std::string_view text) {
  constexpr std::size_t mostLetters = 3;
  const auto leave = [&text](std::size_t length) { text.remove_prefix(length); };
  leave(text.starts_with('$') ? 1 : 0);
  const auto letters = lengthOf(text, isLetter);
  leave(letters);
  leave(text.starts_with('$') ? 1 : 0);
  const auto figures = lengthOf(text, isFigure);
  leave(figures);
  const auto next = trimmed(text);
  constexpr std::string_view calculating = "+-*/^&=<>:;,)]%";
  return letters > 0 && letters <= mostLetters && figures > 0 &&
         (next.empty() || calculating.find(next.front()) != std::string_view::npos);
}

/// =B2+C2, ='My sheet'!B2, =IF(...): what a cell holds that nobody has calculated. "=> 3 days", "= 5 stars" and "=)"
/// are what people write.
bool isFormula(std::string_view text) {
  if (!text.starts_with('='))
    return false;
  if (text == "=...")
    return true;
  constexpr std::string_view before = "(+-[.";
  const auto start = std::min(text.find_first_not_of(before, 1), text.size());
  text.remove_prefix(start);
  const auto sheet = text.starts_with('\'') ? text.find("'!", 1) : text.find('!');
  if (startsWithCell(text) ||
      (sheet != std::string_view::npos && startsWithCell(text.substr(text.find('!', sheet) + 1))))
    return true;
  const auto inName = [](char sign) { return isLetter(sign) || isFigure(sign) || sign == '_' || sign == '.'; };
  const auto name = lengthOf(text, inName);
  return name > 0 && isLetter(text.front()) && text.substr(name).starts_with('(');
}

std::size_t cellsOf(const Evidence& evidence, const Profile& profile, bool (*fits)(std::string_view)) {
  std::size_t cells = 0;
  for (const auto& row : evidence.rows)
    cells += profile.position < row.size() && fits(trimmed(row[profile.position])) ? 1U : 0U;
  return cells;
}

std::vector<std::string> daysIn(const Profile& profile) {
  std::vector<std::string> days;
  for (const auto& [text, count] : profile.values)
    if (isDayOfYear(text))
      days.push_back(text);
  return days;
}

/// Its header says that it holds ratings, or some stand among its days.
bool mayBeRating(const Profile& profile) {
  const auto isRating = [&profile](const auto& value) {
    return ratingIn(value.first, profile.decimals.sign) && !isDayOfYear(value.first);
  };
  return profile.says("rating") || profile.says("recommend") || scaleInHeader(profile.question).has_value() ||
         std::ranges::any_of(profile.values, isRating);
}

/// Most of its answers are days without a year. What happened on a day is no rating, and "Jan-24" is a month there.
bool holdsDaysOfRatings(const Evidence& evidence, const Profile& profile) {
  const bool isTime = profile.says("time") && !scaleInHeader(profile.question);
  return !isTime && mayBeRating(profile) && !daysIn(profile).empty() &&
         cellsOf(evidence, profile, isDayOfYear) * 2 > profile.answered();
}

/// Formulas are there in more than a cell or two, and nothing else but numbers.
bool lacksCalculated(const Profile& profile, std::size_t formulas) {
  const auto others = profile.answered() - std::min(profile.answered(), formulas);
  const auto numbers = std::max(profile.numbers, profile.ratings);
  return formulas * 50 > profile.filled && (others - std::min(others, numbers)) * 50 <= profile.filled;
}

} // namespace

void leaveSpoiltColumns(ReadingBoard& board) {
  for (const auto& profile : board.evidence.columns) {
    if (!board.isFree(profile) || profile.filled == 0)
      continue;
    const auto formulas = cellsOf(board.evidence, profile, isFormula);
    const bool days = holdsDaysOfRatings(board.evidence, profile);
    if (!lacksCalculated(profile, formulas) && !days)
      continue;
    board.leaveOut(profile, days                         ? RoleReason::daysWithoutYear
                            : formulas == profile.filled ? RoleReason::formulas
                                                         : RoleReason::someFormulas);
    if (!mayBeRating(profile))
      continue;
    board.couldBe(profile, ColumnRole::touchpoint);
    board.doubt(profile);
  }
}

void saySpoiltAnswers(ReadingBoard& board) {
  for (const auto& profile : board.evidence.columns) {
    const auto days = daysIn(profile);
    const bool spoilt = !days.empty() && !profile.says("time") && mayBeRating(profile) &&
                        !board.isLeftFor(profile, RoleReason::daysWithoutYear);
    if (!spoilt || board.firstTaken(ColumnRole::time) == &profile || board.firstTaken(ColumnRole::comment) == &profile)
      continue;
    board.assume(AssumptionKind::answersAsDays, &profile, joinedList(days),
                 std::to_string(cellsOf(board.evidence, profile, isDayOfYear)));
    board.doubt(profile);
  }
}

} // namespace throughline::data
