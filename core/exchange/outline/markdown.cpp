#include "core/exchange/outline/markdown.h"

#include "core/exchange/outline/rich_text.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <array>

namespace throughline::exchange {
namespace {

using Row = std::vector<std::string>;

constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr std::array<std::string_view, 8> stageHeads{"stage",   "phase",  "stages", "phases",
                                                     "section", "etappe", "fase",   "journeystage"};
constexpr std::array<std::string_view, 16> cardHeads{"touchpoint", "touchpoints",     "step",           "steps",
                                                     "activity",   "action",          "task",           "name",
                                                     "title",      "kontaktpunkt",    "berhrungspunkt", "interaction",
                                                     "event",      "puntodecontacto", "pointdecontact", "moment"};

template <std::size_t size> std::size_t columnNamed(const Row& head, const std::array<std::string_view, size>& names) {
  const auto found = std::ranges::find_if(
      head, [&names](const std::string& cell) { return std::ranges::find(names, bareWord(cell)) != names.end(); });
  return found == head.end() ? none : static_cast<std::size_t>(found - head.begin());
}

std::string cellAt(const Row& row, std::size_t column) {
  return column < row.size() ? row[column] : std::string{};
}

OutlineNode& stageNamed(OutlineNode& parent, const std::string& title) {
  const auto known = std::ranges::find(parent.children, title, &OutlineNode::text);
  if (known != parent.children.end())
    return *known;
  return parent.children.emplace_back(OutlineNode{.text = title});
}

/// A touchpoint a row. An empty cell of the stage is the one above.
std::size_t addRows(const std::vector<Row>& rows, std::size_t stageColumn, std::size_t cardColumn,
                    OutlineNode& parent) {
  std::size_t added = 0;
  std::string stage;
  for (const auto& row : std::span(rows).subspan(1)) {
    if (stageColumn != none && !cellAt(row, stageColumn).empty())
      stage = cellAt(row, stageColumn);
    if (cellAt(row, cardColumn).empty())
      continue;
    OutlineNode card{.text = cellAt(row, cardColumn)};
    for (std::size_t column = 0; column < row.size(); ++column)
      if (column != stageColumn && column != cardColumn && !row[column].empty())
        card.attributes.emplace_back(cellAt(rows[0], column), row[column]);
    (stageColumn == none ? parent : stageNamed(parent, stage)).children.push_back(std::move(card));
    ++added;
  }
  return added;
}

/// Several touchpoints of one cell stand on lines of their own.
std::vector<std::string> linesInCell(const std::string& cell) {
  std::vector<std::string> lines;
  const std::string plain = withoutTags(cell); // the lines look into it
  for (const auto& line : linesOf(plain))
    if (!trimmed(line.text).empty())
      lines.emplace_back(trimmed(line.text));
  return lines;
}

std::size_t rowOfCards(const std::vector<Row>& rows) {
  for (std::size_t row = 1; row < rows.size(); ++row)
    if (columnNamed({cellAt(rows[row], 0)}, cardHeads) != none)
      return row;
  return 1;
}

/// Stages across, lanes down.
std::size_t addColumns(const std::vector<Row>& rows, OutlineNode& parent) {
  std::size_t added = 0;
  const auto cards = rowOfCards(rows);
  for (std::size_t column = 1; column < rows[0].size(); ++column) {
    OutlineNode stage{.text = rows[0][column]};
    for (const auto& title : linesInCell(cellAt(rows[cards], column)))
      stage.children.push_back({.text = title});
    if (stage.children.empty())
      stage.children.push_back({.text = rows[0][column]});
    for (std::size_t row = 1; row < rows.size(); ++row)
      if (row != cards && !cellAt(rows[row], column).empty())
        stage.children.front().attributes.emplace_back(rows[row][0],
                                                       joined(linesInCell(cellAt(rows[row], column)), "\n"));
    added += stage.children.size();
    parent.children.push_back(std::move(stage));
  }
  return added;
}

/// [words](address) and ![words](address) as their words.
std::string withoutAddresses(std::string_view text) {
  std::string plain;
  while (true) {
    const auto open = text.find('[');
    const auto close = open == std::string_view::npos ? open : text.find("](", open);
    const auto end = close == std::string_view::npos ? close : text.find(')', close);
    if (end == std::string_view::npos)
      return plain.append(text);
    auto before = text.substr(0, open);
    if (before.ends_with('!'))
      before.remove_suffix(1);
    plain.append(before).append(text.substr(open + 1, close - open - 1));
    text.remove_prefix(end + 1);
  }
}

} // namespace

std::string plainMarkdown(std::string_view text) {
  auto plain = withoutAddresses(text);
  for (const std::string_view mark : {"**", "__", "~~", "`"})
    if (plain.find(mark) != plain.rfind(mark))
      plain = replaced(plain, mark, "");
  const bool slanted =
      plain.size() > 2 && (plain.front() == '*' || plain.front() == '_') && plain.front() == plain.back();
  return slanted ? plain.substr(1, plain.size() - 2) : plain;
}

std::vector<std::string> tableCells(std::string_view line) {
  line = trimmed(line);
  if (!line.starts_with('|') || line.size() < 3)
    return {};
  line.remove_prefix(1);
  if (line.ends_with('|') && !line.ends_with("\\|"))
    line.remove_suffix(1);
  std::vector<std::string> cells{{}};
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '\\' && at + 1 < line.size() && line[at + 1] == '|')
      cells.back().push_back(line[++at]);
    else if (line[at] == '|')
      cells.emplace_back();
    else
      cells.back().push_back(line[at]);
  }
  for (auto& cell : cells)
    cell = plainMarkdown(trimmed(cell));
  return cells;
}

bool isTableRule(std::string_view line) {
  line = trimmed(line);
  return line.find("--") != std::string_view::npos && line.find('|') != std::string_view::npos &&
         line.find_first_not_of("|-: \t") == std::string_view::npos;
}

bool beginsWithMarkdownTable(std::string_view text) {
  constexpr std::size_t looked = 16'000;
  return std::ranges::any_of(linesOf(text.substr(0, looked)), [](const auto& line) { return isTableRule(line.text); });
}

std::size_t addTable(const std::vector<std::vector<std::string>>& rows, bool atStage, OutlineNode& parent) {
  if (rows.size() < 2)
    return 0;
  const auto stages = columnNamed(rows[0], stageHeads);
  const auto cards = columnNamed(rows[0], cardHeads);
  if (atStage)
    return addRows(rows, none, cards == none ? 0 : cards, parent);
  if (cards != none && cards != stages)
    return addRows(rows, stages, cards, parent);
  if (stages != none && rows[0].size() >= 2 && stages == 0 && columnNamed({cellAt(rows[1], 0)}, cardHeads) == none)
    return addRows(rows, stages, 1, parent);
  if (rows[0].size() == 2 && !rows[0][0].empty())
    return addRows(rows, 0, 1, parent);
  return addColumns(rows, parent);
}

} // namespace throughline::exchange
