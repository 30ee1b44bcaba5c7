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

/// Spreadsheets call their columns A, B ... Z, AA: what has no head is found again by that.
std::string namedByPlace(std::size_t column, std::vector<std::string>& unnamed) {
  std::string name;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
    name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
  return unnamed.emplace_back(std::move(name));
}

bool isEmptyColumn(const std::vector<Row>& rows, std::size_t column) {
  return std::ranges::all_of(rows, [column](const Row& row) { return cellAt(row, column).empty(); });
}

/// Every row as wide as the widest: a head may be shorter than what stands under it.
std::vector<Row> evened(const std::vector<Row>& rows) {
  std::size_t width = 0;
  for (const auto& row : rows)
    width = std::max(width, row.size());
  auto even = rows;
  for (auto& row : even)
    row.resize(width);
  return even;
}

/// What the columns are called; the one of the cards needs no name.
Row headsOf(const std::vector<Row>& rows, std::size_t cardColumn, std::vector<std::string>& unnamed) {
  Row heads = rows[0];
  for (std::size_t column = 0; column < heads.size(); ++column)
    if (heads[column].empty() && column != cardColumn && !isEmptyColumn(rows, column))
      heads[column] = namedByPlace(column, unnamed);
  return heads;
}

/// The cell that names the row's touchpoint. Where its own is empty the next one that says something, unless its head
/// says that it is something else; none: the row has no name.
std::size_t titleColumn(const Row& row, const Row& heads, std::size_t stageColumn, std::size_t cardColumn) {
  if (!cellAt(row, cardColumn).empty())
    return cardColumn;
  const bool headed = columnNamed({cellAt(heads, cardColumn)}, cardHeads) != none;
  for (std::size_t column = 0; column < row.size(); ++column)
    if (column != stageColumn && !row[column].empty() && !(headed && !cellAt(heads, column).empty()))
      return column;
  return none;
}

bool isBlank(const Row& row) {
  return std::ranges::all_of(row, [](const std::string& cell) { return cell.empty(); });
}

/// A touchpoint a row, without a name called by its place. An empty cell of the stage is the one above.
std::size_t addRows(const std::vector<Row>& rows, std::size_t stageColumn, std::size_t cardColumn, OutlineNode& parent,
                    std::vector<std::string>& unnamed) {
  const auto heads = headsOf(rows, cardColumn, unnamed);
  std::size_t added = 0;
  std::string stage;
  for (std::size_t at = 1; at < rows.size(); ++at) {
    const auto& row = rows[at];
    if (isBlank(row))
      continue;
    if (stageColumn != none && !cellAt(row, stageColumn).empty())
      stage = cellAt(row, stageColumn);
    const auto named = titleColumn(row, rows[0], stageColumn, cardColumn);
    OutlineNode card{.text = named == none ? unnamed.emplace_back(std::to_string(at + 1)) : row[named]};
    for (std::size_t column = 0; column < row.size(); ++column)
      if (column != stageColumn && column != named && !row[column].empty())
        card.attributes.emplace_back(heads[column], row[column]);
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

/// What the rows are called; the one of the cards needs no name.
Row lanesOf(const std::vector<Row>& rows, std::size_t cards, std::vector<std::string>& unnamed) {
  Row lanes;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    lanes.push_back(rows[row][0]);
    const bool says = std::ranges::any_of(rows[row], [](const std::string& cell) { return !cell.empty(); });
    if (lanes.back().empty() && row > 0 && row != cards && says)
      lanes.back() = unnamed.emplace_back(std::to_string(row + 1));
  }
  return lanes;
}

/// Stages across, lanes down.
std::size_t addColumns(const std::vector<Row>& rows, OutlineNode& parent, std::vector<std::string>& unnamed) {
  std::size_t added = 0;
  const auto cards = rowOfCards(rows);
  const auto lanes = lanesOf(rows, cards, unnamed);
  for (std::size_t column = 1; column < rows[0].size(); ++column) {
    if (isEmptyColumn(rows, column))
      continue;
    const auto head = rows[0][column].empty() ? namedByPlace(column, unnamed) : rows[0][column];
    OutlineNode stage{.text = head};
    for (const auto& title : linesInCell(cellAt(rows[cards], column)))
      stage.children.push_back({.text = title});
    if (stage.children.empty())
      stage.children.push_back({.text = head});
    for (std::size_t row = 1; row < rows.size(); ++row)
      if (row != cards && !cellAt(rows[row], column).empty())
        stage.children.front().attributes.emplace_back(lanes[row],
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

constexpr std::string_view punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
constexpr char hidden = '\x01'; ///< stands before the place of a sign in punctuation

/// Whether each backslash stands before a sign, as it does where it is a mark: those of "\\\\server\\share" do not.
bool marksWithBackslashes(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (text[at] == '\\' && (++at == text.size() || punctuation.find(text[at]) == std::string::npos))
      return false;
  return text.find('\\') != std::string_view::npos;
}

/// Signs behind a backslash, so that no mark is seen in them.
std::string withSignsHidden(std::string_view text) {
  std::string hiding;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto sign = text[at] == '\\' && at + 1 < text.size() ? punctuation.find(text[at + 1]) : std::string::npos;
    if (sign == std::string::npos) {
      hiding.push_back(text[at]);
      continue;
    }
    hiding.push_back(hidden);
    hiding.push_back(static_cast<char>('0' + sign));
    ++at;
  }
  return hiding;
}

std::string withSignsShown(std::string_view text) {
  std::string shown;
  for (std::size_t at = 0; at < text.size(); ++at)
    if (text[at] == hidden && at + 1 < text.size())
      shown.push_back(punctuation[static_cast<std::size_t>(static_cast<unsigned char>(text[++at]) - '0')]);
    else
      shown.push_back(text[at]);
  return shown;
}

std::string withoutMarks(std::string_view text) {
  auto plain = withoutAddresses(text);
  for (const std::string_view mark : {"**", "__", "~~", "`"})
    if (plain.find(mark) != plain.rfind(mark))
      plain = replaced(plain, mark, "");
  const bool slanted =
      plain.size() > 2 && (plain.front() == '*' || plain.front() == '_') && plain.front() == plain.back();
  return slanted ? plain.substr(1, plain.size() - 2) : plain;
}

} // namespace

std::string plainMarkdown(std::string_view text) {
  if (!marksWithBackslashes(text) || text.find(hidden) != std::string_view::npos)
    return withoutMarks(text);
  return withSignsShown(withoutMarks(withSignsHidden(text)));
}

std::string escapedMarkdown(std::string_view text) {
  constexpr std::string_view marks = "\\`*_~[]";
  if (plainMarkdown(text) == text && !text.starts_with('['))
    return std::string(text);
  std::string escaped;
  for (const char character : text) {
    if (marks.find(character) != std::string_view::npos)
      escaped.push_back('\\');
    escaped.push_back(character);
  }
  return escaped;
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

std::size_t addTable(const std::vector<std::vector<std::string>>& table, bool atStage, OutlineNode& parent,
                     std::vector<std::string>& unnamed) {
  if (table.size() < 2)
    return 0;
  const auto rows = evened(table);
  const auto stages = columnNamed(rows[0], stageHeads);
  const auto cards = columnNamed(rows[0], cardHeads);
  if (atStage)
    return addRows(rows, none, cards == none ? 0 : cards, parent, unnamed);
  if (cards != none && cards != stages)
    return addRows(rows, stages, cards, parent, unnamed);
  if (stages != none && rows[0].size() >= 2 && stages == 0 && columnNamed({cellAt(rows[1], 0)}, cardHeads) == none)
    return addRows(rows, stages, 1, parent, unnamed);
  if (rows[0].size() == 2 && !rows[0][0].empty())
    return addRows(rows, 0, 1, parent, unnamed);
  return addColumns(rows, parent, unnamed);
}

} // namespace throughline::exchange
