#include "core/data/table/sheet_stream.h"

#include "core/data/table/cell_values.h"

#include <algorithm>
#include <charconv>

namespace throughline::data {
namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text) {
  std::int64_t value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && stop == text.data() + text.size() && !text.empty() ? std::optional(value)
                                                                                    : std::nullopt;
}

Error badSheet(const char* detail) {
  return failure(ErrorCode::syntaxError, {{Fact::detail, detail}});
}

/// sheetData: rows, cells, their values as they were calculated last.
class ExcelSheet final : public PartParser {
public:
  explicit ExcelSheet(const SheetContext& context) : context_(context) {}
  SheetWriter writer;

private:
  void opened(std::string_view name, const Attributes& attributes) override {
    if (name == "row")
      openRow(attributes);
    else if (name == "c" && inRow_)
      openCell(attributes);
    else if (inCell_ && (name == "v" || name == "t"))
      taking_ = phonetic_ == 0;
    else if (inCell_ && name == "f")
      inFormula_ = isFormula_ = true;
    else if (inCell_ && name == "rPh") // how to say it: no text of the cell
      ++phonetic_;
  }

  void closed(std::string_view name) override {
    if (name == "row" && inRow_) {
      inRow_ = false;
      writer.endRow();
    } else if (name == "c" && inCell_) {
      closeCell();
    } else if (name == "v" || name == "t") {
      taking_ = false;
    } else if (name == "f") {
      inFormula_ = false;
    } else if (name == "rPh" && phonetic_ > 0) {
      --phonetic_;
    }
  }

  void said(std::string_view text) override {
    constexpr std::size_t longestCell = 1'000'000;
    if (!taking_ && !inFormula_)
      return;
    auto& into = inFormula_ ? formula_ : value_;
    if (into.size() + text.size() > longestCell)
      return stop(failure(ErrorCode::tooLarge, {{Fact::name, "cell"}, {Fact::limit, "1 MB"}}));
    into += text;
  }

  void openRow(const Attributes& attributes) {
    const auto given = attributes["r"];
    const auto row = given.empty() ? std::optional(lastRow_ + 1) : wholeNumber(given);
    if (inRow_ || !row || !writer.startRow(*row - 1))
      return stop(badSheet("a row outside the sheet, or out of order"));
    if (attributes["hidden"] == "1" || attributes["hidden"] == "true")
      writer.hideRow();
    lastRow_ = *row;
    lastColumn_ = -1;
    inRow_ = true;
  }

  void openCell(const Attributes& attributes) {
    const auto given = attributes["r"];
    const auto column = given.empty() ? std::optional(lastColumn_ + 1) : columnOfReference(given);
    if (inCell_ || !column || *column <= lastColumn_)
      return stop(badSheet("a cell outside the sheet, or out of order"));
    lastColumn_ = *column;
    type_ = attributes["t"];
    const auto asked = attributes["s"];
    const auto style = asked.empty() ? 0 : wholeNumber(asked).value_or(0);
    style_ = style >= 0 && static_cast<std::size_t>(style) < context_.styles.size()
                 ? context_.styles[static_cast<std::size_t>(style)]
                 : CellStyle::number;
    value_.clear();
    formula_.clear();
    isFormula_ = false;
    inCell_ = true;
  }

  void closeCell() {
    inCell_ = false;
    if (!writer.cell(lastColumn_, shown()))
      stop(failure(ErrorCode::tooLarge, {{Fact::name, "sheet"}, {Fact::limit, writer.limit()}}));
  }

  std::string_view shown() {
    // A formula that was never calculated is shown as such: an empty cell would be a silent loss. One of type str has
    // been, and gives an empty text. Cells that share a formula have its text in the first of them only.
    if (value_.empty())
      return !isFormula_ || type_ == "str" ? std::string_view{} : formula_.insert(0, formula_.empty() ? "=..." : "=");
    if (type_ == "s") {
      const auto index = wholeNumber(value_);
      if (!index || *index < 0 || static_cast<std::size_t>(*index) >= context_.ends.size()) {
        stop(badSheet("a cell names a text that is not there"));
        return {};
      }
      const auto at = static_cast<std::size_t>(*index);
      const std::uint32_t begin = at == 0 ? 0 : context_.ends[at - 1];
      return std::string_view(context_.strings).substr(begin, context_.ends[at] - begin);
    }
    if (type_ == "b")
      value_ = value_ == "0" ? "FALSE" : "TRUE";
    else if ((type_.empty() || type_ == "n") && !isAsWritten())
      value_ = numberAsShown(value_, style_, context_.since1904);
    return value_;
  }

  /// A whole number without a format is shown as it stands.
  bool isAsWritten() const {
    constexpr std::size_t exact = 15; ///< digits that a number of a spreadsheet has
    return style_ == CellStyle::number && value_.size() <= exact && (value_[0] != '0' || value_.size() == 1) &&
           value_.find_first_not_of("0123456789") == std::string::npos;
  }

  const SheetContext& context_;
  std::int64_t lastRow_ = 0;
  std::int64_t lastColumn_ = -1;
  std::string type_, value_, formula_;
  CellStyle style_ = CellStyle::number;
  int phonetic_ = 0;
  bool inRow_ = false, inCell_ = false, taking_ = false, inFormula_ = false, isFormula_ = false;
};

} // namespace

std::unique_ptr<TextSource> excelSheetText(std::unique_ptr<ByteSource> part, const SheetContext& context) {
  return std::make_unique<SheetStream<ExcelSheet>>(std::move(part), context);
}

} // namespace throughline::data
