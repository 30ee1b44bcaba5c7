#pragma once

#include <string>
#include <vector>

namespace throughline::test {

struct MadeSheet {
  std::string name;
  std::string rows; ///< what stands in <sheetData>
};

/// The bytes of an XLSX workbook with these sheets. Style 1 of a cell is a day.
std::string madeWorkbook(const std::vector<MadeSheet>& sheets);

/// "<row r=..>" with a text or number in each cell, as they look; attributes go into the row.
std::string madeRow(int row, const std::vector<std::string>& cells, const std::string& attributes = {});

} // namespace throughline::test
