#include "core/data/reading/name_matching.h"

#include "core/data/reading/folded_letters.h"

#include <unicode/uchar.h>
#include <vector>

namespace throughline::data {
namespace {

bool isGap(UChar32 letter) {
  const bool tellsApart = letter == '#' || letter == '%' || letter == '&' || letter == '@';
  return u_ispunct(letter) ? !tellsApart : u_isUWhiteSpace(letter) || u_iscntrl(letter);
}

} // namespace

std::string matchingName(std::string_view name) {
  std::vector<UChar32> matching;
  bool gap = false;
  for (const UChar32 letter : foldedLetters(name)) {
    if (isGap(letter)) {
      gap = true;
      continue;
    }
    if (gap && u_isdigit(letter) && !matching.empty() && u_isdigit(matching.back()))
      matching.push_back(' ');
    matching.push_back(letter);
    gap = false;
  }
  return utf8Of(matching);
}

} // namespace throughline::data
