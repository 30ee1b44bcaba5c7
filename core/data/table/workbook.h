#pragma once

#include "core/data/table/text_encoding.h"
#include "core/data/table/zip_archive.h"

#include <string>
#include <vector>

/// Workbooks (XLSX and ODS) as tables of text.
namespace throughline::data {

/// How a number of a cell is shown.
enum class CellStyle : std::uint8_t { number, percent, day, time, duration };

/// What a sheet needs beside its own part.
struct SheetContext {
  std::string strings;             ///< all shared strings, one after the other
  std::vector<std::uint32_t> ends; ///< where each of them ends
  std::vector<CellStyle> styles;   ///< by the s attribute of a cell
  bool since1904 = false;          ///< days are counted from there
};

struct WorkbookSheet {
  std::string name;
  std::string part;
  bool hidden = false;
};

/// A workbook, opened: which sheets it has.
class Workbook {
public:
  /// Errors: formatUnknown with what the file is instead ("a Word document"), tooLarge, syntaxError, notSupported.
  static Result<Workbook> open(const std::filesystem::path& path);

  /// A sheet as text: cells between tabs' place, commas, quoted where they need it; a line for each row, blank ones
  /// too, so that lines count as in the sheet. name empty: the first one that is not hidden. The workbook stays alive
  /// as long as the text. Errors: valueNotAllowed with the names there are.
  Result<std::unique_ptr<TextSource>> sheet(const std::string& name) const;
  /// Those that a person sees, in their order.
  std::vector<std::string> visibleSheets() const;
  /// The name of that sheet.
  Result<std::string> sheetNamed(const std::string& name) const;

private:
  explicit Workbook(ZipArchive archive) : archive_(std::move(archive)) {}
  Status readExcel();
  Status readOpenDocument();
  Result<const WorkbookSheet*> find(const std::string& name) const;

  ZipArchive archive_;
  bool openDocument_ = false;
  std::vector<WorkbookSheet> sheets_;
  SheetContext context_;
};

/// Whether bytes begin as a zip archive does.
bool startsAsZip(std::string_view bytes);

/// What a file is by its first bytes, where it is nothing that can be read as a table: "a PDF"; empty otherwise.
std::string otherFormat(std::string_view bytes);

} // namespace throughline::data
