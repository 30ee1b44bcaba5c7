#include "core/data/table/sheet_text.h"
#include "core/data/table/workbook.h"

#include <algorithm>
#include <charconv>
#include <cstring>

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
  std::int64_t count = 1;
  std::from_chars(text.data(), text.data() + text.size(), count);
  return std::max<std::int64_t>(count, 1);
}

/// One table of content.xml. Repeated cells and rows that are empty are only counted until something follows.
class OpenDocumentSheet final : public PartParser {
public:
  explicit OpenDocumentSheet(std::string sheet) : sheet_(std::move(sheet)) {}
  SheetWriter writer;

private:
  struct Cell {
    std::int64_t column = 0;
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
      text_.append(static_cast<std::size_t>(std::min<std::int64_t>(countIn(attributes["c"]), 1'000)), ' ');
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
    if (taking_ && text_.size() < 1'000'000)
      text_ += text;
  }

  void openRow(const Attributes& attributes) {
    rowRepeats_ = countIn(attributes["number-rows-repeated"]);
    column_ = 0;
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
    const std::string& shown = value_.empty() ? text_ : value_;
    if (!shown.empty() && repeats_ > 16'384)
      return stop(failure(ErrorCode::tooLarge, {{Fact::name, "sheet"}, {Fact::limit, "16,384 columns"}}));
    for (std::int64_t each = 0; each < repeats_ && !shown.empty(); ++each)
      cells_.push_back({.column = column_ + each, .text = shown});
    column_ += repeats_;
  }

  void closeRow() {
    for (std::int64_t each = 0; each < rowRepeats_ && !cells_.empty(); ++each) {
      bool fits = writer.startRow(row_ + each);
      for (const auto& cell : cells_)
        fits = fits && writer.cell(cell.column, cell.text);
      if (!fits)
        return stop(failure(ErrorCode::tooLarge, {{Fact::name, "sheet"}, {Fact::limit, "1,048,576 rows"}}));
      writer.endRow();
      if (writer.text().size() > (std::size_t{64} << 20U))
        return stop(failure(ErrorCode::tooLarge, {{Fact::name, "sheet"}, {Fact::limit, "64 MB of one row"}}));
    }
    row_ += rowRepeats_;
  }

  std::string sheet_, text_, value_;
  std::vector<Cell> cells_;
  std::int64_t row_ = 0, rowRepeats_ = 1, column_ = 0, repeats_ = 1;
  int notes_ = 0;
  bool inTable_ = false, inCell_ = false, taking_ = false;
};

class OpenDocumentText final : public TextSource {
public:
  OpenDocumentText(std::unique_ptr<ByteSource> part, std::string sheet)
      : part_(std::move(part)), sheet_(std::move(sheet)) {}

  Result<std::size_t> read(std::span<char> room) override {
    auto& text = sheet_.writer.text();
    while (given_ == text.size() && more_) {
      text.clear();
      given_ = 0;
      THROUGHLINE_TRY(more, sheet_.readBlock(*part_));
      more_ = more;
    }
    const std::size_t count = std::min(room.size(), text.size() - given_);
    std::memcpy(room.data(), text.data() + given_, count);
    given_ += count;
    return count;
  }

private:
  std::unique_ptr<ByteSource> part_;
  OpenDocumentSheet sheet_;
  std::size_t given_ = 0;
  bool more_ = true;
};

} // namespace

Status Workbook::readOpenDocument() {
  THROUGHLINE_TRY(part, archive_.part("content.xml"));
  TableNames parser;
  THROUGHLINE_CHECK(parser.readAll(*part));
  for (const auto& name : parser.names)
    sheets_.push_back({.name = name, .part = "content.xml", .hidden = false});
  return {};
}

std::unique_ptr<TextSource> openDocumentText(std::unique_ptr<ByteSource> part, std::string sheet) {
  return std::make_unique<OpenDocumentText>(std::move(part), std::move(sheet));
}

} // namespace throughline::data
