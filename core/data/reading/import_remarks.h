#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::data {

/// What one should know of how a table was understood: what was found, and what was not taken.
enum class ImportRemarkKind : std::uint8_t {
  titleRows,   ///< rows above the header were skipped; count
  headerRows,  ///< several rows are headers; count
  noHeader,    ///< the first row is a record
  sameHeader,  ///< columns of the same header, told apart by their position; text: the header
  otherScale,  ///< ratings left out because most are on another scale
  noScore,     ///< no column looks like a score
  looksTurned, ///< who rates it high rates the whole low, unlike the other touchpoints; text: its title
  mostTurned,  ///< who rates these touchpoints high rates the whole low; columns: their titles
  sameRows,    ///< rows that are the same as another in every column; count
  tickets,     ///< it looks like a table of tickets; columns: those of their moments, text: a mapping that reads it so
  remarksLost, ///< answers with themes, quotes or follow-ups that the new file does not have; count
  otherSheets, ///< sheets that hold answers too and were not read; columns: their names, text: the one that was
  hiddenRows,  ///< rows that nobody sees in a spreadsheet program were read; count, 0 where not all rows are read yet
  targetKept,  ///< a target of the map stays beside another in the data; text: touchpoint and metric
};
std::string_view nameOf(ImportRemarkKind kind);

struct ImportRemark {
  ImportRemarkKind kind = ImportRemarkKind::noScore;
  std::string text;
  std::vector<std::string> columns; ///< names
  std::vector<int> positions;       ///< of columns, from 1
  std::int64_t count = 0;
  bool operator==(const ImportRemark&) const = default;
};

} // namespace throughline::data
