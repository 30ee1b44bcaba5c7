#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_board.h"
#include "core/data/reading/reading_words.h"
#include "core/data/reading/scale_in_header.h"

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

/// =B2+C2, =IF(...): what a cell holds that nobody has calculated. ="North" is a text that was kept from being read as
/// a number, and "=)" is a face.
bool isFormula(std::string_view text) {
  if (text.size() < 2 || text.front() != '=' || text[1] == '"')
    return false;
  const auto isLetter = [](char sign) { return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z'); };
  const bool figures = std::ranges::any_of(text, isFigure);
  const bool calls = std::ranges::any_of(text, isLetter) && text.find('(') != std::string_view::npos;
  return figures || calls || text == "=...";
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

bool mayBeRating(const Profile& profile) {
  return profile.says("rating") || profile.says("recommend") || scaleInHeader(profile.question).has_value() ||
         profile.ratings > 0;
}

} // namespace

void leaveSpoiltColumns(ReadingBoard& board) {
  for (const auto& profile : board.evidence.columns) {
    if (!board.isFree(profile) || profile.filled == 0)
      continue;
    const auto formulas = cellsOf(board.evidence, profile, isFormula);
    const bool days =
        !daysIn(profile).empty() && cellsOf(board.evidence, profile, isDayOfYear) * 2 > profile.answered();
    if (formulas * 50 <= profile.filled && !days)
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
    const bool spoilt =
        !days.empty() && !profile.says("time") && !board.isLeftFor(profile, RoleReason::daysWithoutYear);
    if (!spoilt || board.firstTaken(ColumnRole::time) == &profile || board.firstTaken(ColumnRole::comment) == &profile)
      continue;
    board.assume(AssumptionKind::answersAsDays, &profile, joinedList(days),
                 std::to_string(cellsOf(board.evidence, profile, isDayOfYear)));
    board.doubt(profile);
  }
}

} // namespace throughline::data
