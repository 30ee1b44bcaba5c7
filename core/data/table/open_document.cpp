#include "core/data/table/sheet_stream.h"
#include "core/data/table/workbook.h"

#include <algorithm>
#include <charconv>

namespace throughline::data {
namespace {

/// The names of the tables; their cells are read over.
class TableNames final : public PartParser {
public:
  std::vector<std::string> names;

private:
  void opened(std::string_view name, const Attributes& attributes) override {
    if (name == "table" && names.size() < 1'000)
      names.emplace_back(attributes["name"]);
  }
  void closed(std::string_view) override {}
};

std::int64_t countIn(std::string_view text) {
  constexpr std::int64_t most = 1 << 24; // beyond any sheet, and no sum of these overflows
  std::int64_t count = 1;
  std::from_chars(text.data(), text.data() + text.size(), count);
  return std::clamp<std::int64_t>(count, 1, most);
}

/// One table of content.xml. Repeated cells and rows that are empty are only counted until something follows.
class OpenDocumentSheet final : public PartParser {
public:
  explicit OpenDocumentSheet(std::string sheet) : sheet_(std::move(sheet)) {}
  SheetWriter writer;

private:
  struct Cell {
    std::int64_t column = 0;
    std::int64_t repeats = 1;
    std::string text;
  };

  void opened(std::string_view name, const Attributes& attributes) override {
    if (name == "table")
      inTable_ = attributes["name"] == sheet_;
    else if (inTable_ && name == "table-row")
      openRow(attributes);
    else if (inTable_ && (name == "table-cell" || name == "covered-table-cell"))
      openCell(attributes);
    else if (inCell_ && name == "p")
      takeParagraph();
    else if (inCell_ && name == "annotation") // a note on the cell, not its text
      ++notes_;
    else if (taking_ && name == "s")
      take(std::string(static_cast<std::size_t>(std::min<std::int64_t>(countIn(attributes["c"]), 1'000)), ' '));
  }

  void closed(std::string_view name) override {
    if (name == "table")
      inTable_ = false;
    else if (inTable_ && name == "table-row")
      closeRow();
    else if (inCell_ && (name == "table-cell" || name == "covered-table-cell"))
      closeCell();
    else if (name == "p")
      taking_ = false;
    else if (name == "annotation" && notes_ > 0)
      --notes_;
  }

  void said(std::string_view text) override {
    if (taking_)
      take(text);
  }

  void take(std::string_view text) {
    constexpr std::size_t longestCell = 1'000'000;
    if (text_.size() + text.size() > longestCell)
      return stop(failure(ErrorCode::tooLarge, {{Fact::name, "cell"}, {Fact::limit, "1 MB"}}));
    text_ += text;
  }

  void openRow(const Attributes& attributes) {
    rowRepeats_ = countIn(attributes["number-rows-repeated"]);
    hidden_ = attributes["visibility"] == "collapse" || attributes["visibility"] == "filter";
    column_ = 0;
    rowBytes_ = 0;
    cells_.clear();
  }

  void takeParagraph() {
    taking_ = notes_ == 0;
    if (taking_ && !text_.empty())
      text_ += '\n';
  }

  void openCell(const Attributes& attributes) {
    inCell_ = true;
    text_.clear();
    repeats_ = countIn(attributes["number-columns-repeated"]);
    const auto type = attributes["value-type"];
    isFormula_ = !attributes["formula"].empty() && type.empty();
    value_.clear();
    if (type == "float" || type == "currency")
      value_ = numberAsShown(attributes["value"], CellStyle::number, false);
    else if (type == "percentage")
      value_ = numberAsShown(attributes["value"], CellStyle::percent, false);
    else if (type == "date")
      value_ = std::string(attributes["date-value"]);
    else if (type == "boolean")
      value_ = attributes["boolean-value"] == "true" ? "TRUE" : "FALSE";
  }

  void closeCell() {
    inCell_ = false;
    if (isFormula_ && text_.empty()) // nobody has calculated it
      value_ = "=...";
    const std::string& shown = value_.empty() ? text_ : value_;
    if (!shown.empty() && column_ + repeats_ > mostColumns)
      return tooLarge("16,384 columns");
    rowBytes_ += shown.size();
    if (rowBytes_ > mostRowBytes)
      return tooLarge("64 MB of one row");
    if (!shown.empty())
      cells_.push_back({.column = column_, .repeats = repeats_, .text = shown});
    column_ += repeats_;
  }

  bool writeRow(std::int64_t row) {
    bool fits = writer.startRow(row);
    if (hidden_)
      writer.hideRow();
    for (const auto& cell : cells_)
      for (std::int64_t each = 0; each < cell.repeats && fits; ++each)
        fits = writer.cell(cell.column + each, cell.text);
    if (fits)
      writer.endRow();
    return fits;
  }

  void closeRow() {
    for (std::int64_t each = 0; each < rowRepeats_ && !cells_.empty(); ++each)
      if (!writeRow(row_ + each))
        return tooLarge(writer.limit());
    row_ += rowRepeats_;
  }

  void tooLarge(const char* limit) {
    stop(failure(ErrorCode::tooLarge, {{Fact::name, "sheet"}, {Fact::limit, limit}}));
  }

  static constexpr std::int64_t mostColumns = 16'384;
  static constexpr std::size_t mostRowBytes = std::size_t{64} << 20U;
  std::string sheet_, text_, value_;
  std::vector<Cell> cells_;
  bool hidden_ = false, isFormula_ = false;
  std::int64_t row_ = 0, rowRepeats_ = 1, column_ = 0, repeats_ = 1;
  std::size_t rowBytes_ = 0;
  int notes_ = 0;
  bool inTable_ = false, inCell_ = false, taking_ = false;
};

} // namespace

Result<std::vector<std::string>> tableNames(ByteSource& part) {
  TableNames parser;
  THROUGHLINE_CHECK(parser.readAll(part));
  return std::move(parser.names);
}

Status Workbook::readOpenDocument() {
  THROUGHLINE_TRY(part, archive_.part("content.xml"));
  THROUGHLINE_TRY(names, tableNames(*part));
  for (const auto& name : names)
    sheets_.push_back({.name = name, .part = "content.xml", .hidden = false});
  return {};
}

std::unique_ptr<TextSource> openDocumentText(std::unique_ptr<ByteSource> part, std::string sheet) {
  return std::make_unique<SheetStream<OpenDocumentSheet>>(std::move(part), std::move(sheet));
}

} // namespace throughline::data
