#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_board.h"
#include "core/data/reading/reading_words.h"

#include <algorithm>
#include <map>
#include <set>

/// Tables of metrics with figures of all customers beside those of some of them.
namespace throughline::data {
namespace {

using Profile = ColumnProfile;
using Row = std::vector<std::string>;
/// Rows that give a figure for the same touchpoint, metric and period.
using SameFigures = std::map<std::vector<std::string_view>, std::vector<const Row*>>;

std::string_view textIn(const Row& row, const Profile& column) {
  return column.position < row.size() ? trimmed(row[column.position]) : std::string_view{};
}

/// "All", "Gesamt"
bool isWhole(std::string_view text) {
  const auto& wholes = readingWords().names.at("wholeGroup");
  const auto word = joinedWords(text);
  return std::ranges::any_of(wholes, [&word](const auto& rank) { return std::ranges::find(rank, word) != rank.end(); });
}

bool isNamed(const std::optional<ColumnName>& name, const Profile& column) {
  return name && (name->index ? static_cast<std::size_t>(*name->index) == column.position + 1
                              : trimmed(column.header) == trimmed(name->header));
}

ColumnName nameIn(const Evidence& evidence, const Profile& column) {
  const auto same = std::ranges::count(evidence.columns, column.header, &Profile::header);
  if (column.header.empty() || same > 1)
    return {.header = {}, .index = static_cast<int>(column.position) + 1};
  return {.header = column.header, .index = {}};
}

/// What a figure is told by.
bool tellsFigure(const Mapping& mapping, const Profile& column) {
  return isNamed(mapping.touchpoint, column) || isNamed(mapping.metricColumn, column) ||
         isNamed(mapping.period, column);
}

SameFigures sameFigures(const Evidence& evidence, const Mapping& mapping) {
  SameFigures figures;
  for (const auto& row : evidence.rows) {
    std::vector<std::string_view> of;
    for (const auto& column : evidence.columns)
      if (tellsFigure(mapping, column))
        of.push_back(textIn(row, column));
    figures[of].push_back(&row);
  }
  return figures;
}

bool tellsApart(const SameFigures& figures, const Profile& column) {
  return std::ranges::any_of(figures, [&column](const auto& figure) {
    const auto differs = [&](const Row* row) { return textIn(*row, column) != textIn(*figure.second.front(), column); };
    return std::ranges::any_of(figure.second, differs);
  });
}

/// Whether each figure is given for the whole, too.
bool hasWholes(const SameFigures& figures, const Profile& column) {
  return std::ranges::all_of(figures, [&column](const auto& figure) {
    return std::ranges::any_of(figure.second, [&column](const Row* row) { return isWhole(textIn(*row, column)); });
  });
}

/// Whether a column may name groups of customers: short texts that come again, and nothing else that figures have.
bool mayNameGroups(const Mapping& mapping, const Profile& column) {
  constexpr std::size_t mostGroups = 30;
  for (const auto& name : {mapping.value, mapping.n, mapping.low, mapping.high, mapping.sd, mapping.target})
    if (isNamed(name, column))
      return false;
  return column.isText() && !column.manyValues && column.different() <= mostGroups && !tellsFigure(mapping, column) &&
         !column.says("time") && !column.says("comment");
}

/// Leaves the rows of the whole.
void keepWholes(Mapping& mapping, SameFigures& figures, const Profile& column, RowRule rule) {
  for (const auto& [text, count] : column.values)
    if (isWhole(text))
      rule.is.push_back(text);
  for (auto& [of, rows] : figures)
    std::erase_if(rows, [&column](const Row* row) { return !isWhole(textIn(*row, column)); });
  if (!mapping.rows)
    mapping.rows.emplace();
  mapping.rows->push_back(std::move(rule));
}

Assumption saidOf(const Profile& column, const ColumnName& name, bool wholes) {
  std::vector<std::string> whole, others;
  for (const auto& [text, count] : column.values)
    (wholes && isWhole(text) ? whole : others).push_back(text);
  return {.kind = wholes ? AssumptionKind::wholeFigures : AssumptionKind::groupsOfFigures,
          .column = name.text(),
          .taken = joinedList(whole),
          .because = joinedList(others)};
}

} // namespace

std::vector<Assumption> separateFigures(Mapping& mapping, const Evidence& evidence) {
  std::vector<Assumption> said;
  if (mapping.layout != Layout::metrics)
    return said;
  auto figures = sameFigures(evidence, mapping);
  for (const bool wholes : {true, false})
    for (const auto& column : evidence.columns) {
      if (!mayNameGroups(mapping, column) || !tellsApart(figures, column) || (wholes && !hasWholes(figures, column)))
        continue;
      const auto name = nameIn(evidence, column);
      said.push_back(saidOf(column, name, wholes));
      if (wholes)
        keepWholes(mapping, figures, column,
                   {.column = name, .is = {}, .isNot = {}, .from = {}, .until = {}, .empty = {}});
    }
  return said;
}

} // namespace throughline::data
