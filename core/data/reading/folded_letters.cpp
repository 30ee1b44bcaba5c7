#include "core/data/reading/folded_letters.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

namespace throughline::data {
namespace {

std::vector<UChar> utf16Of(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::vector<UChar> letters(text.size() + 1);
  std::int32_t length = 0;
  u_strFromUTF8WithSub(letters.data(), static_cast<std::int32_t>(letters.size()), &length, text.data(),
                       static_cast<std::int32_t>(text.size()), 0xFFFD, nullptr, &status);
  letters.resize(static_cast<std::size_t>(length));
  return letters;
}

/// NFKC with case folding. One letter becomes at most 18.
std::vector<UChar> caseFolded(const std::vector<UChar>& letters) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* folding = unorm2_getNFKCCasefoldInstance(&status);
  std::vector<UChar> folded(letters.size() * 18 + 1);
  const std::int32_t length = unorm2_normalize(folding, letters.data(), static_cast<std::int32_t>(letters.size()),
                                               folded.data(), static_cast<std::int32_t>(folded.size()), &status);
  if (U_FAILURE(status))
    return letters;
  folded.resize(static_cast<std::size_t>(length));
  return folded;
}

std::vector<UChar32> codePointsOf(const std::vector<UChar>& letters) {
  UErrorCode status = U_ZERO_ERROR;
  std::vector<UChar32> points(letters.size() + 1);
  std::int32_t length = 0;
  u_strToUTF32WithSub(points.data(), static_cast<std::int32_t>(points.size()), &length, letters.data(),
                      static_cast<std::int32_t>(letters.size()), 0xFFFD, nullptr, &status);
  points.resize(static_cast<std::size_t>(length));
  return points;
}

} // namespace

std::vector<UChar32> foldedLetters(std::string_view text) {
  return codePointsOf(caseFolded(utf16Of(text)));
}

std::string utf8Of(const std::vector<UChar32>& points) {
  UErrorCode status = U_ZERO_ERROR;
  std::vector<UChar> letters(points.size() * 2 + 1);
  std::int32_t length = 0;
  u_strFromUTF32(letters.data(), static_cast<std::int32_t>(letters.size()), &length, points.data(),
                 static_cast<std::int32_t>(points.size()), &status);
  std::string text(static_cast<std::size_t>(length) * 3, '\0');
  std::int32_t bytes = 0;
  u_strToUTF8(text.data(), static_cast<std::int32_t>(text.size()), &bytes, letters.data(), length, &status);
  text.resize(static_cast<std::size_t>(bytes));
  return text;
}

} // namespace throughline::data
