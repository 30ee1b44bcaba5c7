#pragma once

#include <string>
#include <string_view>
#include <unicode/umachine.h>
#include <vector>

namespace throughline::data {

/// The letters of a UTF-8 text by NFKC with case folding, so that what looks alike is alike.
std::vector<UChar32> foldedLetters(std::string_view text);

std::string utf8Of(const std::vector<UChar32>& letters);

} // namespace throughline::data
