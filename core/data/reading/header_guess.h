#pragma once

#include <string>
#include <vector>

/// Which rows at the start of a table are headers, and what its columns are called.
namespace throughline::data {

using TableRow = std::vector<std::string>;

/// How many rows stand above the records, titles included; 0 when the first row is a record. Explicitly: the user wrote
/// a mapping, so there is a header, and only titles above it and the rows of survey tools that never are records are
/// added.
int guessHeaderRows(const std::vector<TableRow>& rows, bool explicitly);

/// Rows at the start with at most one cell filled, in a table that is wider.
int titleRowsOf(const std::vector<TableRow>& rows);

/// A name for each column: that of the header row with the most different ones, and where it is empty or the same as
/// another there, that of a header row which tells the columns apart.
TableRow columnNames(const std::vector<TableRow>& headerRows);

/// The text of a header row that asks the question ("How satisfied are you with the checkout?") where the name of the
/// column is a code ("Q3_1"); else the name.
std::string questionOf(const std::vector<TableRow>& headerRows, const std::string& name, std::size_t column);

/// What stands above a group of columns that this one belongs to; empty without such a row.
std::string headingOf(const std::vector<TableRow>& headerRows, const std::string& name, std::size_t column);

} // namespace throughline::data
