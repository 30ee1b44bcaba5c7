#pragma once

#include "core/exchange/outline/outline.h"

/// The parts of Markdown that an outline needs.
namespace throughline::exchange {

/// Without **bold**, `code`, the addresses of links and the backslash before a sign; the sign that something is a link
/// or a picture goes too.
std::string plainMarkdown(std::string_view text);
/// With a backslash before every sign that plainMarkdown would take for a mark.
std::string escapedMarkdown(std::string_view text);

/// The cells of "| a | b |"; empty for a line that is no row.
std::vector<std::string> tableCells(std::string_view line);
/// "|---|:-:|", the line under the head of a table.
bool isTableRule(std::string_view line);
/// Whether the beginning of a text has a table of Markdown, which readers of delimited tables would take for theirs.
bool beginsWithMarkdownTable(std::string_view text);

/// Touchpoints of a table, hung under parent. A column of stages and one of touchpoints give a touchpoint a row;
/// without them the columns are stages and the rows are lanes, the first of them the touchpoints. atStage: parent is a
/// stage, so every row is a touchpoint of it. What stands under an empty head is kept under the name of its place, as
/// spreadsheets call it ("C" for a column, "3" for a row), which is added to unnamed. Gives how many touchpoints there
/// are.
std::size_t addTable(const std::vector<std::vector<std::string>>& table, bool atStage, OutlineNode& parent,
                     std::vector<std::string>& unnamed);

} // namespace throughline::exchange
