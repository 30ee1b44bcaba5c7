#include "core/data/reading/answer_words.h"
#include "core/data/reading/reading_board.h"
#include "core/data/reading/reading_words.h"

#include <algorithm>
#include <functional>
#include <set>

/// Tables that list which answers can be given, with the code of each.
namespace throughline::data {
namespace {

using Profile = ColumnProfile;

std::string_view cellAt(const std::vector<std::string>& row, const Profile& column) {
  return column.position < row.size() ? trimmed(row[column.position]) : std::string_view{};
}

/// Where the codes begin anew: 1, 2, 3, 1, 2 ... Codes of no answer (99) end a list. None where a number is out of
/// order.
std::optional<std::vector<std::size_t>> beginsOfLists(const Evidence& evidence, const Profile& codes) {
  constexpr double farApart = 50;
  std::vector<std::size_t> begins;
  std::optional<double> before;
  for (std::size_t row = 0; row < evidence.rows.size(); ++row) {
    const auto text = cellAt(evidence.rows[row], codes);
    if (text.empty())
      continue;
    const auto code = numberIn(text, DecimalSign::point);
    if (!code)
      return std::nullopt;
    const bool next = before && (*code == *before + 1 || *code > *before + farApart);
    if (!next && *code != 0 && *code != 1)
      return std::nullopt;
    if (!next)
      begins.push_back(row);
    before = code;
  }
  return begins;
}

/// Whether a text stands for each code, and another for each of a list. What people write is longer.
bool labelsCodes(const Evidence& evidence, const Profile& labels, const std::vector<std::size_t>& begins) {
  constexpr double longest = 60;
  if (labels.meanLength > longest)
    return false;
  std::set<std::string_view> ofList;
  std::size_t list = 0;
  for (std::size_t row = begins.front(); row < evidence.rows.size(); ++row) {
    if (list + 1 < begins.size() && row >= begins[list + 1]) {
      ++list;
      ofList.clear();
    }
    const auto text = cellAt(evidence.rows[row], labels);
    if (text.empty() || !ofList.insert(text).second)
      return false;
  }
  return true;
}

/// Whether a column names the question of each list: at its beginning, or in each of its rows.
bool namesLists(const Evidence& evidence, const Profile& questions, const std::vector<std::size_t>& begins) {
  std::set<std::string_view> named;
  std::size_t list = 0;
  for (std::size_t row = begins.front(); row < evidence.rows.size(); ++row) {
    list += list + 1 < begins.size() && row >= begins[list + 1] ? 1U : 0U;
    const auto text = cellAt(evidence.rows[row], questions);
    const auto own = cellAt(evidence.rows[begins[list]], questions);
    if (own.empty() || (!text.empty() && text != own))
      return false;
    named.insert(own);
  }
  return named.size() * 2 > begins.size();
}

/// Whether texts come again within a list and differ: somebody answered there.
bool holdsAnswers(const Evidence& evidence, const Profile& column, const std::vector<std::size_t>& begins) {
  for (std::size_t list = 0; list < begins.size(); ++list) {
    const auto end = list + 1 < begins.size() ? begins[list + 1] : evidence.rows.size();
    std::set<std::string_view> different;
    std::size_t filled = 0;
    for (std::size_t row = begins[list]; row < end; ++row)
      if (const auto text = cellAt(evidence.rows[row], column); !text.empty()) {
        different.insert(text);
        ++filled;
      }
    if (different.size() > 1 && different.size() < filled)
      return true;
  }
  return false;
}

/// The answers of a scale from one end to the other.
bool isInOrder(const Evidence& evidence, const Profile& labels) {
  constexpr std::size_t fewest = 3;
  const auto texts = labels.answers();
  const auto scale = labels.manyValues || texts.size() < fewest ? std::nullopt : wordScaleOf(texts);
  if (!scale)
    return false;
  std::vector<double> levels;
  for (const auto& row : evidence.rows)
    for (const auto& [word, level] : scale->words)
      if (word == cellAt(row, labels))
        levels.push_back(level);
  return std::ranges::is_sorted(levels) || std::ranges::is_sorted(levels, std::ranges::greater{});
}

/// Somebody answered, or something was counted beside the codes.
bool holdsMoreThanCodes(const Evidence& evidence) {
  const auto& respondents = readingWords().names.at("respondent");
  const auto isPerson = [&respondents](const Profile& column) {
    return column.says("person") || column.says("mail") ||
           std::ranges::any_of(respondents, [&column](const auto& rank) {
             return std::ranges::find(rank, column.joined) != rank.end();
           });
  };
  const auto numbers =
      std::ranges::count_if(evidence.columns, [](const Profile& column) { return column.isNumeric(); });
  return numbers != 1 || std::ranges::any_of(evidence.columns, isPerson);
}

bool listsCodes(const Evidence& evidence, const Profile& codes) {
  constexpr std::size_t leastPerList = 2;
  const auto begins = beginsOfLists(evidence, codes);
  if (!begins || begins->empty() || codes.filled < begins->size() * leastPerList)
    return false;
  const auto isAnswered = [&](const Profile& column) {
    return &column != &codes && holdsAnswers(evidence, column, *begins);
  };
  if (std::ranges::any_of(evidence.columns, isAnswered))
    return false;
  const bool alone = begins->size() == 1;
  for (const auto& labels : evidence.columns) {
    if (!labels.isText() || !labelsCodes(evidence, labels, *begins))
      continue;
    if (alone && isInOrder(evidence, labels))
      return true;
    const auto names = [&](const Profile& column) {
      return &column != &labels && &column != &codes && column.filled > 0 && namesLists(evidence, column, *begins);
    };
    if (!alone && std::ranges::any_of(evidence.columns, names))
      return true;
  }
  return false;
}

} // namespace

bool isCodeBook(const Evidence& evidence) {
  return !evidence.rows.empty() && !holdsMoreThanCodes(evidence) &&
         std::ranges::any_of(evidence.columns, [&evidence](const Profile& column) {
           return column.isNumeric() && listsCodes(evidence, column);
         });
}

} // namespace throughline::data
