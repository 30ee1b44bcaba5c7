#pragma once

#include "core/data/table/part_parser.h"
#include "core/data/table/workbook.h"

#include <atomic>
#include <optional>

namespace throughline::data {

/// Rows and cells of a sheet as they come, as comma separated text. Caps: 1,048,576 rows, 16,384 columns, 25 million
/// cells, 250 million empty ones between them, 64 MB of text that nobody has taken yet.
class SheetWriter {
public:
  /// False: beyond the caps.
  bool startRow(std::int64_t row);
  bool cell(std::int64_t column, std::string_view text);
  void endRow();
  /// Nobody sees the row that was started in a spreadsheet program.
  void hideRow() { hidden_ = true; }
  /// Of those, the ones that hold something; asked for by another thread, too.
  std::int64_t hiddenRows() const { return hiddenRows_; }
  std::string& text() { return text_; }
  /// Which cap it was: "25,000,000 cells".
  const char* limit() const { return limit_; }

private:
  bool refused(const char* limit);

  std::string text_;
  const char* limit_ = "";
  std::int64_t gaps_ = 0;  ///< empty cells before others
  std::int64_t lines_ = 0; ///< written
  std::int64_t cells_ = 0; ///< in all rows
  std::int64_t next_ = 0;  ///< column
  bool hidden_ = false;
  std::atomic<std::int64_t> hiddenRows_ = 0;
};

/// "B12" -> 1 from 0; none where it is no reference.
std::optional<std::int64_t> columnOfReference(std::string_view reference);

/// A number of a cell as people see it: a day, a time, a share as percent, or the shortest form of the number.
std::string numberAsShown(std::string_view raw, CellStyle style, bool since1904);

/// The texts that cells of a workbook share, into the context. Caps: 128 MB, 10 million texts, 1 MB each.
Status readSharedStrings(ByteSource& part, SheetContext& context);

/// The tables of an OpenDocument content, by name.
Result<std::vector<std::string>> tableNames(ByteSource& part);

/// The text of one sheet, read from its part as it is asked for.
std::unique_ptr<TextSource> excelSheetText(std::unique_ptr<ByteSource> part, const SheetContext& context);
std::unique_ptr<TextSource> openDocumentText(std::unique_ptr<ByteSource> part, std::string sheet);

} // namespace throughline::data
