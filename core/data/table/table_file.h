#pragma once

#include "core/data/reading/decimal_marks.h"
#include "core/data/reading/mapping.h"
#include "core/data/table/csv_reader.h"
#include "core/data/table/workbook.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

/// A CSV or TSV file, also packed by gzip, or a sheet of an XLSX or ODS workbook, as a table: its format, its header,
/// its records.
namespace throughline::data {

/// How a file is written down.
struct TableFormat {
  TextEncoding encoding;
  char delimiter = ',';
  bool separatorLine = false; ///< the first line is "sep=;" and no record
  int headerRows = 1;
  std::string sheet;   ///< of a workbook; empty for a text
  bool packed = false; ///< a gzip file around the text
};

/// The start of a file: what a preview shows and a mapping is guessed from.
struct TableSample {
  TableFormat format;
  std::vector<std::vector<std::string>> headerRows;
  int titleRows = 0;                          ///< of headerRows, those at the start that hold a title or nothing
  std::vector<std::string> header;            ///< the names of the columns (columnNames of header_guess.h)
  std::vector<std::vector<std::string>> rows; ///< at most 1,000, blank lines left out
  std::vector<std::int64_t> lines;            ///< of rows
  bool whole = false;                         ///< the file has no more rows
  std::map<std::size_t, DecimalMarks> marks;  ///< of columns whose later rows write numbers in another way: of all rows
};

/// Reads at most 1 MB. What the mapping says of delimiter, encoding and header rows holds, the rest is guessed;
/// explicitly says that the user wrote the mapping: then only title rows above a single header are guessed. Errors:
/// those of FileSource and Workbook, formatUnknown (something else), encodingUnknown, noRecords, quoteNotClosed in a
/// file that is read whole, tooLarge (columns).
Result<TableSample> sampleTable(const std::filesystem::path& path, const Mapping& mapping, bool explicitly);

/// The column's position from 0. Errors: columnNotFound with the columns there are; mappingInvalid where a name fits
/// twice.
Result<std::size_t> findColumn(const TableSample& sample, const ColumnName& name);

/// The records after the header rows, one by one.
class TableFile {
public:
  /// Errors: those of FileSource and TextSource.
  static Result<std::unique_ptr<TableFile>> open(const std::filesystem::path& path, const TableFormat& format);

  /// The next record that is not a blank line; number counts from 1 after the header rows. In a table of one column a
  /// blank line is a record. Errors carry path and line.
  Result<bool> next(Record& record, std::int64_t& number);

  FileSource& file() { return file_; }
  std::int64_t blankLines() const { return blankLines_; }
  std::int64_t strayQuotes() const { return strayQuotes_; }
  /// As TextSource has them.
  std::int64_t hiddenRows() const { return text_->hiddenRows(); }
  void setColumns(std::size_t columns) { columns_ = columns; }

private:
  TableFile(std::filesystem::path path, FileSource file, const TableFormat& format);
  Status openText();
  Status skipHeader();
  Error placed(const Error& error) const;

  std::filesystem::path path_;
  FileSource file_;
  TableFormat format_;
  std::unique_ptr<Workbook> book_;
  std::unique_ptr<ByteSource> unpacked_;
  std::unique_ptr<TextSource> text_;
  std::unique_ptr<CsvReader> reader_;
  void fillUp(Record& record);
  std::vector<std::string_view> filled_; ///< a row of a sheet up to its last column
  std::size_t columns_ = 2;
  std::int64_t number_ = 0;
  std::int64_t blankLines_ = 0;
  std::int64_t strayQuotes_ = 0;
};

} // namespace throughline::data
