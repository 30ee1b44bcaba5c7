#include "core/data/reading/header_guess.h"

#include "core/data/table/cell_values.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace throughline::data {
namespace {

constexpr std::size_t rowsLookedAt = 50;
constexpr std::size_t mostTitleRows = 20;

std::size_t filledIn(const TableRow& row) {
  return static_cast<std::size_t>(std::ranges::count_if(row, [](const auto& cell) { return !trimmed(cell).empty(); }));
}

bool isNumberCell(const std::string& cell) {
  return numberIn(trimmed(cell)).has_value();
}

std::string_view cellAt(const TableRow& row, std::size_t column) {
  return column < row.size() ? trimmed(row[column]) : std::string_view{};
}

/// {"ImportId":"QID1"}, in either sort of quotes: no answer ever looks like this.
bool isImportRow(const std::vector<TableRow>& rows, std::size_t at) {
  return at < rows.size() && std::ranges::any_of(rows[at], [](const auto& cell) {
           return cell.starts_with('{') && cell.find("ImportId") != std::string::npos;
         });
}

std::span<const TableRow> rowsBelow(const std::vector<TableRow>& rows, std::size_t at) {
  return std::span(rows).subspan(at + 1, std::min(rows.size() - at - 1, rowsLookedAt));
}

/// Words where all rows below have numbers.
bool hasWordsAboveNumbers(const std::vector<TableRow>& rows, std::size_t at) {
  std::size_t numericColumns = 0, wordsThere = 0;
  for (std::size_t column = 0; column < rows[at].size(); ++column) {
    std::size_t numbers = 0, filled = 0;
    for (const auto& row : rowsBelow(rows, at))
      if (!cellAt(row, column).empty()) {
        ++filled;
        numbers += isNumberCell(row[column]) ? 1U : 0U;
      }
    if (filled == 0 || numbers * 10 < filled * 9)
      continue;
    ++numericColumns;
    wordsThere += !cellAt(rows[at], column).empty() && !isNumberCell(rows[at][column]) ? 1U : 0U;
  }
  return numericColumns >= 2 && wordsThere * 2 > numericColumns;
}

/// "Q1", "Q3_2", "V10", "q12#1_2": how survey tools number their questions.
bool isQuestionCode(std::string_view name) {
  std::size_t letters = 0;
  while (letters < name.size() &&
         ((name[letters] >= 'A' && name[letters] <= 'Z') || (name[letters] >= 'a' && name[letters] <= 'z')))
    ++letters;
  const bool numbered =
      letters >= 1 && letters <= 3 && letters < name.size() && name[letters] >= '0' && name[letters] <= '9';
  return numbered && name.find(' ') == std::string_view::npos;
}

bool isNameOfOneWord(std::string_view text) {
  return text.size() > 2 && text.find_first_of(" {?.:-") == std::string_view::npos && !isQuestionCode(text) &&
         !numberIn(text);
}

bool isSentence(std::string_view text) {
  return std::ranges::count(text, ' ') >= 2 || text.ends_with('?');
}

/// Questions under the codes of the row above, where the rows below answer with something else.
bool asksQuestions(const std::vector<TableRow>& rows, std::size_t at) {
  std::size_t codes = 0, questions = 0;
  for (std::size_t column = 0; at > 0 && column < rows[at].size(); ++column) {
    if (!isQuestionCode(cellAt(rows[at - 1], column)))
      continue;
    ++codes;
    const std::string_view text = cellAt(rows[at], column);
    const auto below = rowsBelow(rows, at);
    const auto alike = std::ranges::count_if(
        below, [&](const auto& row) { return cellAt(row, column) == text || isSentence(cellAt(row, column)); });
    questions +=
        isSentence(text) && static_cast<std::size_t>(alike) * 2 < std::max<std::size_t>(below.size(), 1) ? 1U : 0U;
  }
  return codes >= 2 && questions * 2 >= codes;
}

/// Names of the rows of a matrix: filled where the row above is blank, and blank in several columns where nearly all
/// rows below have something.
bool fillsGaps(const std::vector<TableRow>& rows, std::size_t at) {
  if (at == 0)
    return false;
  std::size_t intoGaps = 0, blankAboveFull = 0, full = 0;
  const auto below = rowsBelow(rows, at);
  for (std::size_t column = 0; column < rows[at].size(); ++column) {
    const bool here = !cellAt(rows[at], column).empty();
    const auto filled = static_cast<std::size_t>(
        std::ranges::count_if(below, [column](const auto& row) { return !cellAt(row, column).empty(); }));
    const bool usual = !below.empty() && filled * 10 >= below.size() * 9;
    intoGaps += here && cellAt(rows[at - 1], column).empty() ? 1U : 0U;
    full += usual ? 1U : 0U;
    blankAboveFull += usual && !here ? 1U : 0U;
  }
  return intoGaps >= 2 && blankAboveFull >= 2 && blankAboveFull * 3 >= full;
}

bool continuesHeader(const std::vector<TableRow>& rows, std::size_t at) {
  return at + 1 < rows.size() && (hasWordsAboveNumbers(rows, at) || asksQuestions(rows, at) || fillsGaps(rows, at));
}

bool startsWithARecord(const std::vector<TableRow>& rows) {
  return rows.size() > 1 && filledIn(rows[0]) > 0 &&
         static_cast<std::size_t>(std::ranges::count_if(rows[0], isNumberCell)) * 2 > filledIn(rows[0]);
}

/// Of the rows, the one with the most different names, cells without one left out.
const TableRow* rowThatSaysMost(const std::vector<TableRow>& rows) {
  const TableRow* best = nullptr;
  std::size_t most = 0;
  for (const auto& row : rows) {
    std::set<std::string_view> different;
    for (const auto& cell : row)
      if (const auto name = trimmed(cell); !name.empty())
        different.insert(name);
    if (different.size() > most && !isImportRow({row}, 0)) {
      most = different.size();
      best = &row;
    }
  }
  return best;
}

/// Whether a cell stands above a group of columns: nothing to its right, where the names have something.
bool headsGroup(const TableRow& row, const TableRow& names, std::size_t column) {
  return !cellAt(row, column).empty() && column + 1 < names.size() && cellAt(row, column + 1).empty() &&
         !cellAt(names, column + 1).empty() && !cellAt(names, column).empty();
}

/// The names below the headings of a row that heads groups; none where it does not.
const TableRow* namesBelow(const std::vector<TableRow>& rows, const TableRow& headings, std::size_t column) {
  for (const auto& row : rows)
    if (&row > &headings && headsGroup(headings, row, column) && !isImportRow({row}, 0))
      return &row;
  return nullptr;
}

} // namespace

int titleRowsOf(const std::vector<TableRow>& rows) {
  std::size_t widest = 0;
  for (std::size_t at = 0; at < std::min<std::size_t>(rows.size(), 30); ++at)
    widest = std::max(widest, filledIn(rows[at]));
  std::size_t titles = 0;
  while (widest > 2 && titles + 1 < rows.size() && titles < mostTitleRows && filledIn(rows[titles]) <= 1)
    ++titles;
  return static_cast<int>(titles);
}

int guessHeaderRows(const std::vector<TableRow>& rows, bool explicitly) {
  auto header = static_cast<std::size_t>(titleRowsOf(rows));
  if (!explicitly && header == 0 && startsWithARecord(rows))
    return 0;
  ++header;
  for (int more = 0; more < 2; ++more)
    if ((!explicitly && continuesHeader(rows, header)) || isImportRow(rows, header) ||
        (more == 0 && isImportRow(rows, header + 1)))
      ++header;
  return static_cast<int>(header);
}

TableRow columnNames(const std::vector<TableRow>& headerRows) {
  const TableRow* best = rowThatSaysMost(headerRows);
  if (best == nullptr)
    return {};
  const auto countsOf = [](const TableRow& row) {
    std::map<std::string_view, int> counts;
    for (const auto& cell : row)
      ++counts[trimmed(cell)];
    return counts;
  };
  const auto counts = countsOf(*best);
  const std::size_t width = std::ranges::max_element(headerRows, {}, &TableRow::size)->size();
  TableRow names;
  for (std::size_t column = 0; column < width; ++column) {
    std::string_view name = cellAt(*best, column);
    if (const auto* below = namesBelow(headerRows, *best, column))
      name = cellAt(*below, column);
    if (name.empty() || (counts.contains(name) && counts.at(name) > 1))
      for (const auto& row : headerRows) {
        const std::string_view other = cellAt(row, column);
        // A text above, with nothing beside it, stands above a group of columns.
        const bool heads = &row < best && column + 1 < best->size() && cellAt(row, column + 1).empty() &&
                           !cellAt(*best, column + 1).empty();
        if (&row != best && !other.empty() && !heads && countsOf(row).at(other) == 1 && !counts.contains(other) &&
            !isImportRow({row}, 0))
          name = other;
      }
    // "ResponseID" under "V1": a name goes before a code, a question does not.
    if (isQuestionCode(name))
      for (const auto& row : headerRows)
        if (const std::string_view other = cellAt(row, column);
            &row != best && isNameOfOneWord(other) && countsOf(row).at(other) == 1 && !counts.contains(other))
          name = other;
    names.emplace_back(name);
  }
  return names;
}

std::string headingOf(const std::vector<TableRow>& headerRows, const std::string& name, std::size_t column) {
  for (const auto& row : headerRows) {
    if (filledIn(row) < 2) // the title of the whole table
      continue;
    std::size_t at = column;
    while (at > 0 && cellAt(row, at).empty())
      --at;
    const std::string_view text = cellAt(row, at);
    const auto* names = text.empty() || text == name ? nullptr : namesBelow(headerRows, row, at);
    if (names != nullptr && !cellAt(*names, column).empty())
      return std::string(text);
  }
  return {};
}

std::string questionOf(const std::vector<TableRow>& headerRows, const std::string& name, std::size_t column) {
  if (name.find(' ') != std::string::npos)
    return name;
  for (const auto& row : headerRows)
    if (const std::string_view text = cellAt(row, column);
        (isSentence(text) || (isQuestionCode(name) && text.find(' ') != std::string_view::npos)) &&
        !isImportRow({row}, 0) && namesBelow(headerRows, row, column) == nullptr)
      return std::string(text);
  return name;
}

} // namespace throughline::data
