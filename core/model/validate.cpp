#include "core/model/validate.h"

#include "core/base/characters.h"
#include "core/model/laws.h"

#include <algorithm>

namespace throughline::model {
namespace {

/// Bytes of the UTF-8 sequence at the start of text, 0 when it is not one (RFC 3629).
std::size_t sequenceLength(std::string_view text) {
  const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const unsigned first = byte(0);
  if (first < 0x80)
    return first == 0 ? 0 : 1;
  const std::size_t length = first >= 0xC2 && first <= 0xDF   ? 2
                             : (first & 0xF0U) == 0xE0        ? 3
                             : first >= 0xF0 && first <= 0xF4 ? 4
                                                              : 0;
  if (length == 0 || text.size() < length)
    return 0;
  for (std::size_t at = 1; at < length; ++at)
    if ((byte(at) & 0xC0U) != 0x80)
      return 0;
  const unsigned second = byte(1);
  const bool wrong = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
                     (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
  return wrong ? 0 : length;
}

/// Parts that nobody orders stand sorted by id.
template <class List, class Owner> bool partsAreSorted(List kinds, const Owner& map) {
  bool sorted = true;
  forEachKind(kinds, [&]<class T>(std::type_identity<T>) {
    if constexpr (!Ordered<T>)
      sorted = sorted && std::ranges::is_sorted(map.*KindOf<T>::list, std::ranges::less{},
                                                [](const auto& part) { return part->id; });
  });
  return sorted;
}

} // namespace

bool isCleanText(std::string_view text, std::size_t limit) {
  if (!fitsInto(text, limit))
    return false;
  while (!text.empty()) {
    const std::size_t length = sequenceLength(text);
    if (length == 0)
      return false;
    text.remove_prefix(length);
  }
  return true;
}

Result<Laws> lawsOf(const Document& document) {
  std::vector<EntityChange> changes;
  for (auto& entity : entitiesOf(document))
    changes.push_back({.key = entity.key, .before = std::nullopt, .after = std::move(entity.value)});
  if (!partsAreSorted(KindsOfWorkspace{}, document))
    return failure(ErrorCode::documentInvalid, {{Fact::detail, "parts of the workspace are out of order"}});
  for (const auto& map : document.maps)
    if (!partsAreSorted(KindsOfMap{}, *map))
      return failure(ErrorCode::documentInvalid, {{Fact::detail, "parts of a map are out of order"}});
  Laws laws;
  THROUGHLINE_CHECK(laws.take(changes));
  return laws;
}

Status validate(const Document& document) {
  const auto laws = lawsOf(document);
  return laws.ok() ? Status{} : Status(laws.error());
}

} // namespace throughline::model
