#include "core/data/table/sheet_text.h"

namespace throughline::data {
namespace {

constexpr std::size_t largestStrings = 128U << 20U;
constexpr std::size_t mostStrings = 10'000'000;
constexpr std::size_t longestString = 1'000'000; // a spreadsheet itself ends at 32,767 letters

/// The texts that cells share.
class SharedStrings final : public PartParser {
public:
  explicit SharedStrings(SheetContext& context) : context_(context) {}

private:
  void opened(std::string_view name, const Attributes&) override {
    taking_ = name == "t" && phonetic_ == 0;
    phonetic_ += name == "rPh" ? 1 : 0;
  }
  void closed(std::string_view name) override {
    taking_ = false;
    phonetic_ -= name == "rPh" ? 1 : 0;
    if (name != "si")
      return;
    context_.ends.push_back(static_cast<std::uint32_t>(context_.strings.size()));
    begin_ = context_.strings.size();
    if (context_.ends.size() > mostStrings)
      stop(failure(ErrorCode::tooLarge, {{Fact::name, "texts"}, {Fact::limit, "10,000,000"}}));
  }
  void said(std::string_view text) override {
    if (taking_)
      context_.strings += text;
    if (context_.strings.size() - begin_ > longestString)
      stop(failure(ErrorCode::tooLarge, {{Fact::name, "cell"}, {Fact::limit, "1 MB"}}));
    else if (context_.strings.size() > largestStrings)
      stop(failure(ErrorCode::tooLarge, {{Fact::name, "texts"}, {Fact::limit, "128 MB"}}));
  }
  SheetContext& context_;
  std::size_t begin_ = 0; ///< of the text that is being read
  bool taking_ = false;
  int phonetic_ = 0;
};

} // namespace

Status readSharedStrings(ByteSource& part, SheetContext& context) {
  SharedStrings parser(context);
  return parser.readAll(part);
}

} // namespace throughline::data
