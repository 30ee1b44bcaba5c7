#include "core/base/characters.h"

#include <algorithm>
#include <memory>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace throughline {
namespace {

constexpr std::size_t fewestBytes = 16'000;
constexpr std::size_t bytesOfCharacter = 4;

std::size_t mostBytes(std::size_t characters) {
  return std::max(fewestBytes, bytesOfCharacter * characters);
}

/// Where so many characters end, in bytes; the whole length when there are no more.
std::size_t endOf(std::string_view text, std::size_t characters) {
  UErrorCode problem = U_ZERO_ERROR;
  const std::unique_ptr<UText, decltype(&utext_close)> read(
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &problem), &utext_close);
  const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> breaks(
      ubrk_open(UBRK_CHARACTER, "en", nullptr, 0, &problem), &ubrk_close);
  if (U_SUCCESS(problem))
    ubrk_setUText(breaks.get(), read.get(), &problem);
  if (U_FAILURE(problem)) // without its data ICU knows no characters: no byte is more than one
    return std::min(characters, text.size());
  std::int32_t end = 0;
  for (std::size_t count = 0; count < characters; ++count) {
    const auto next = ubrk_next(breaks.get());
    if (next == UBRK_DONE)
      break;
    end = next;
  }
  return static_cast<std::size_t>(end);
}

} // namespace

bool fitsInto(std::string_view utf8, std::size_t characters) {
  if (utf8.size() <= characters)
    return true;
  return utf8.size() <= mostBytes(characters) && endOf(utf8, characters) == utf8.size();
}

bool mayFitInto(std::string_view utf8, std::size_t characters) {
  const auto isOneForSure = [](char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
  };
  if (utf8.size() <= characters)
    return true;
  return utf8.size() <= mostBytes(characters) &&
         static_cast<std::size_t>(std::ranges::count_if(utf8, isOneForSure)) <= characters;
}

std::string_view firstOf(std::string_view utf8, std::size_t characters) {
  if (utf8.size() <= characters)
    return utf8;
  // What is cut off at the limit of bytes may begin within a character: the last one is left out.
  const auto bounded = utf8.substr(0, mostBytes(characters));
  const auto first = bounded.substr(0, endOf(bounded, characters));
  if (bounded.size() == utf8.size() || first.size() < bounded.size())
    return first;
  std::size_t end = first.size();
  while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
    --end;
  return utf8.substr(0, end);
}

} // namespace throughline
