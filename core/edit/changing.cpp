#include "core/edit/changing.h"

namespace throughline::edit {
namespace {

Status checkEncodingAndLength(std::string_view text, std::string_view what, std::size_t limit) {
  if (text.size() > limit)
    return failure(ErrorCode::textTooLong, {{Fact::name, std::string(what)}, {Fact::limit, std::to_string(limit)}});
  if (!model::isCleanText(text, limit))
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, std::string(what)}, {Fact::expected, "UTF-8 text"}});
  return {};
}

} // namespace

Result<std::string> checkedTitle(std::string_view title, std::string_view what, bool mayBeEmpty) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = title.find_first_not_of(blanks);
  const auto trimmed = first == std::string_view::npos
                           ? std::string_view{}
                           : title.substr(first, title.find_last_not_of(blanks) - first + 1);
  if (trimmed.empty() && !mayBeEmpty)
    return failure(ErrorCode::titleEmpty, {{Fact::name, std::string(what)}});
  THROUGHLINE_CHECK(checkEncodingAndLength(trimmed, what, model::longestTitle));
  return std::string(trimmed);
}

Result<std::string> checkedText(std::string_view text, std::string_view what) {
  THROUGHLINE_CHECK(checkEncodingAndLength(text, what, model::longestText));
  return std::string(text);
}

} // namespace throughline::edit
