#include "core/data/table/table_file.h"

#include "core/base/spreadsheet_cell.h"
#include "core/data/reading/header_guess.h"
#include "core/data/table/cell_values.h"
#include "core/data/table/gunzip_source.h"

#include <algorithm>

namespace throughline::data {
namespace {

constexpr std::size_t sampleBytes = 1'000'000;
constexpr std::size_t sampleRows = 1'000;

using Cells = TableRow;

/// The sample's bytes as UTF-8; where the sample ends within a letter, that letter is left out.
/// Errors: encodingUnknown where the bytes are not text before that.
Result<std::string> decodedSample(std::string_view bytes, const TextEncoding& encoding, bool whole) {
  constexpr std::size_t longestLetter = 8;
  MemorySource source(bytes);
  THROUGHLINE_TRY(text, TextSource::make(source, encoding));
  std::string all;
  std::vector<char> block(1 << 16);
  for (;;) {
    const auto got = text->read(block);
    if (!got.ok()) {
      const auto place = static_cast<std::size_t>(std::stoll("0" + got.error().fact(Fact::value)));
      const bool cutOff = !whole && place + longestLetter >= bytes.size();
      return cutOff ? Result<std::string>(all) : got.error();
    }
    if (*got == 0)
      return all;
    all.append(block.data(), *got);
  }
}

struct SampleRecords {
  std::vector<Cells> rows;
  std::vector<std::int64_t> lines;
  std::optional<Error> error;
  bool more = false;
};

/// ofSheet: a workbook needs no apostrophe to keep a text a text.
SampleRecords readSample(std::string_view text, char delimiter, bool skipFirst, bool ofSheet) {
  MemorySource source(text);
  auto decoded = TextSource::make(source, TextEncoding{});
  CsvReader reader(**decoded, delimiter);
  SampleRecords records;
  Record record;
  std::vector<std::string_view> room;
  while (records.rows.size() < sampleRows + 20) {
    const auto more = reader.next(record);
    if (!more.ok())
      records.error = more.error();
    if (!more.ok() || !*more)
      return records;
    const bool skipped = std::exchange(skipFirst, false);
    if (skipped || record.tooLong || (record.blank && !records.rows.empty() && records.rows[0].size() > 1))
      continue;
    if (!ofSheet)
      takeGuards(record, room);
    records.rows.emplace_back(record.fields.begin(), record.fields.end());
    records.lines.push_back(record.line);
  }
  records.more = true;
  return records;
}

std::size_t filledCells(const Cells& row) {
  return static_cast<std::size_t>(std::ranges::count_if(row, [](const auto& cell) { return !trimmed(cell).empty(); }));
}

/// The start of a file as text, and how it is written.
struct SampleText {
  TableFormat format;
  std::string text;
  bool whole = false; ///< it is all of the table
};

Result<SampleText> sheetSample(const std::filesystem::path& path, const std::string& sheet) {
  THROUGHLINE_TRY(book, Workbook::open(path));
  THROUGHLINE_TRY(name, book.sheetNamed(sheet));
  THROUGHLINE_TRY(source, book.sheet(name));
  SampleText sample;
  sample.format.sheet = name;
  std::vector<char> block(1 << 16);
  for (;;) {
    THROUGHLINE_TRY(got, source->read(block));
    sample.whole = got == 0;
    sample.text.append(block.data(), got);
    if (got == 0 || sample.text.size() >= sampleBytes)
      return sample;
  }
}

Result<std::string> startOf(ByteSource& bytes, std::size_t most) {
  std::string start;
  std::vector<char> block(1 << 16);
  while (start.size() < most) {
    THROUGHLINE_TRY(got, bytes.read(block));
    if (got == 0)
      return start;
    start.append(block.data(), got);
  }
  return start;
}

Result<SampleText> fileSample(const std::filesystem::path& path, const Mapping& mapping) {
  THROUGHLINE_TRY(file, FileSource::open(path));
  THROUGHLINE_TRY(bytes, file.start(sampleBytes));
  if (startsAsZip(bytes))
    return sheetSample(path, mapping.sheet);
  SampleText sample;
  bool wholeFile = bytes.size() == static_cast<std::size_t>(file.size());
  if (startsAsGzip(bytes)) {
    sample.format.packed = true;
    THROUGHLINE_TRY(unpacked, startOf(*gunzipSource(file), sampleBytes));
    wholeFile = unpacked.size() < sampleBytes;
    bytes = std::move(unpacked);
  }
  if (const auto other = otherFormat(bytes); !other.empty())
    return failure(ErrorCode::formatUnknown, {{Fact::path, path.string()}, {Fact::detail, other}});
  THROUGHLINE_TRY(encoding,
                  mapping.encoding.empty() ? guessEncoding(bytes, wholeFile) : encodingNamed(mapping.encoding, bytes));
  sample.format.encoding = encoding;
  THROUGHLINE_TRY(text, decodedSample(bytes, encoding, wholeFile));
  sample.text = std::move(text);
  sample.whole = wholeFile;
  return sample;
}

/// Columns up to the last one with something in it.
std::size_t widthOf(const Cells& row) {
  const auto last = std::find_if(row.rbegin(), row.rend(), [](const auto& cell) { return !trimmed(cell).empty(); });
  return static_cast<std::size_t>(row.rend() - last);
}

/// The delimiter that the mapping, the line "sep=" or the text itself says.
char delimiterOf(const SampleText& sample, const Mapping& mapping, const SeparatorLine& separator) {
  const std::string_view start = std::string_view(sample.text).substr(separator.length, 64'000);
  const bool whole = sample.whole && start.size() + separator.length == sample.text.size();
  if (!sample.format.sheet.empty())
    return ',';
  return mapping.delimiter.value_or(separator.length > 0 ? separator.delimiter : guessDelimiter(start, whole));
}

} // namespace

Result<TableSample> sampleTable(const std::filesystem::path& path, const Mapping& mapping, bool explicitly) {
  auto start = fileSample(path, mapping);
  if (!start.ok())
    return start.error().with(Fact::path, path.string());
  TableSample sample;
  sample.format = start->format;
  const std::string& text = start->text;
  const bool wholeFile = start->whole;
  const SeparatorLine separator = sample.format.sheet.empty() ? separatorLine(text) : SeparatorLine{};
  sample.format.separatorLine = separator.length > 0;
  sample.format.delimiter = delimiterOf(*start, mapping, separator);
  SampleRecords records = readSample(text, sample.format.delimiter, separator.length > 0, !sample.format.sheet.empty());
  if (records.error && wholeFile)
    return records.error->with(Fact::path, path.string());
  sample.whole = wholeFile && !records.more;
  if (!sample.whole && !records.more && records.rows.size() > 1) { // the last one is cut off by the end of the sample
    records.rows.pop_back();
    records.lines.pop_back();
  }
  const int headerRows = mapping.headerRows.value_or(guessHeaderRows(records.rows, explicitly));
  const auto header = static_cast<std::ptrdiff_t>(headerRows);
  if (records.rows.empty() || header > std::ssize(records.rows) || filledCells(records.rows[0]) == 0)
    return failure(ErrorCode::noRecords, {{Fact::path, path.string()}});
  sample.format.headerRows = headerRows;
  sample.headerRows.assign(records.rows.begin(), records.rows.begin() + header);
  sample.header = columnNames(sample.headerRows);
  if (headerRows == 0)
    sample.header.resize(records.rows[0].size());
  // A cell of a sheet knows its column, whether that has a name or not.
  if (!sample.format.sheet.empty())
    for (const auto& row : records.rows)
      sample.header.resize(std::max(sample.header.size(), widthOf(row)));
  sample.titleRows = std::min(titleRowsOf(records.rows), std::max(headerRows - 1, 0));
  if (sample.header.size() >= CsvLimits{}.columns)
    return failure(
        ErrorCode::tooLarge,
        {{Fact::path, path.string()}, {Fact::name, "columns"}, {Fact::limit, std::to_string(CsvLimits{}.columns)}});
  sample.rows.assign(records.rows.begin() + header, records.rows.end());
  sample.lines.assign(records.lines.begin() + header, records.lines.end());
  if (sample.rows.size() > sampleRows) {
    sample.rows.resize(sampleRows);
    sample.lines.resize(sampleRows);
  }
  return sample;
}

Result<std::size_t> findColumn(const TableSample& sample, const ColumnName& name) {
  const auto missing = [&] {
    std::string there;
    for (const auto& header : sample.header)
      there += (there.empty() ? "" : ", ") + header;
    return failure(ErrorCode::columnNotFound, {{Fact::column, name.text()}, {Fact::expected, there}});
  };
  if (name.index)
    return static_cast<std::size_t>(*name.index) <= sample.header.size()
               ? Result<std::size_t>(static_cast<std::size_t>(*name.index - 1))
               : missing();
  std::vector<const Cells*> rows{&sample.header};
  for (const auto& row : sample.headerRows)
    rows.push_back(&row);
  for (const Cells* row : rows) {
    const auto fits = [wanted = trimmed(name.header)](const std::string& cell) {
      return trimmed(cell) == wanted || trimmed(cell) == withoutGuard(wanted);
    };
    const auto found = std::ranges::find_if(*row, fits);
    if (found == row->end())
      continue;
    if (std::find_if(found + 1, row->end(), fits) != row->end())
      return failure(ErrorCode::mappingInvalid,
                     {{Fact::name, name.header}, {Fact::detail, "fits two columns; name it by its index"}});
    return static_cast<std::size_t>(found - row->begin());
  }
  return missing();
}

TableFile::TableFile(std::filesystem::path path, FileSource file, const TableFormat& format)
    : path_(std::move(path)), file_(std::move(file)), format_(format) {}

Result<std::unique_ptr<TableFile>> TableFile::open(const std::filesystem::path& path, const TableFormat& format) {
  THROUGHLINE_TRY(file, FileSource::open(path));
  std::unique_ptr<TableFile> table(new TableFile(path, std::move(file), format));
  table->file_.hashWhileReading();
  if (const Status text = table->openText(); !text.ok())
    return text.error().with(Fact::path, path.string());
  table->reader_ = std::make_unique<CsvReader>(*table->text_, format.delimiter);
  THROUGHLINE_CHECK(table->skipHeader());
  return table;
}

Status TableFile::openText() {
  if (!format_.sheet.empty()) {
    THROUGHLINE_TRY(book, Workbook::open(path_));
    book_ = std::make_unique<Workbook>(std::move(book));
    THROUGHLINE_TRY(text, book_->sheet(format_.sheet));
    text_ = std::move(text);
    return {};
  }
  if (format_.packed)
    unpacked_ = gunzipSource(file_);
  THROUGHLINE_TRY(text,
                  TextSource::make(format_.packed ? *unpacked_ : static_cast<ByteSource&>(file_), format_.encoding));
  text_ = std::move(text);
  return {};
}

Status TableFile::skipHeader() {
  Record record;
  int left = format_.headerRows + (format_.separatorLine ? 1 : 0);
  std::size_t width = 0;
  while (left > 0) {
    const auto more = reader_->next(record);
    if (!more.ok())
      return placed(more.error());
    if (!*more)
      return {};
    if (record.blank && width > 1)
      continue;
    const bool separator = format_.separatorLine && left > format_.headerRows;
    width = separator ? 0 : std::max(width, record.fields.size());
    --left;
  }
  return {};
}

Error TableFile::placed(const Error& error) const {
  Error placed = error.with(Fact::path, path_.string());
  if (error.code != ErrorCode::encodingUnknown || !error.fact(Fact::line).empty())
    return placed;
  const auto line = file_.lineOf(std::stoll("0" + error.fact(Fact::value)));
  return line.ok() ? placed.with(Fact::line, std::to_string(*line)) : placed;
}

/// Sheets leave out the empty cells at the end of a row.
void TableFile::fillUp(Record& record) {
  if (format_.sheet.empty() || record.fields.size() >= columns_ || record.tooLong)
    return;
  filled_.assign(record.fields.begin(), record.fields.end());
  filled_.resize(columns_);
  record.fields = filled_;
}

Result<bool> TableFile::next(Record& record, std::int64_t& number) {
  for (;;) {
    const auto more = reader_->next(record);
    if (!more.ok())
      return placed(more.error());
    if (!*more)
      return false;
    strayQuotes_ += record.strayQuote ? 1 : 0;
    if (!record.blank || columns_ == 1) {
      number = ++number_;
      if (format_.sheet.empty())
        takeGuards(record, filled_);
      fillUp(record);
      return true;
    }
    ++blankLines_;
  }
}

} // namespace throughline::data
