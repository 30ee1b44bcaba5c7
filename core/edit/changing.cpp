#include "core/edit/changing.h"

#include "core/base/characters.h"

namespace throughline::edit {
namespace {

Status checkEncodingAndLength(std::string_view text, std::string_view what, std::size_t limit) {
  if (!fitsInto(text, limit))
    return failure(ErrorCode::textTooLong, {{Fact::name, std::string(what)}, {Fact::limit, std::to_string(limit)}});
  if (!model::isCleanText(text, limit))
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, std::string(what)}, {Fact::expected, "UTF-8 text"}});
  return {};
}

} // namespace

Result<std::string> checkedTitle(std::string_view title, std::string_view what, bool mayBeEmpty) {
  const auto kept = trimmed(title);
  if (kept.empty() && !mayBeEmpty)
    return failure(ErrorCode::titleEmpty, {{Fact::name, std::string(what)}});
  THROUGHLINE_CHECK(checkEncodingAndLength(kept, what, model::longestTitle));
  return std::string(kept);
}

Result<std::string> checkedText(std::string_view text, std::string_view what) {
  THROUGHLINE_CHECK(checkEncodingAndLength(text, what, model::longestText));
  return std::string(text);
}

} // namespace throughline::edit
