#pragma once

#include "core/base/plain_text.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Small pieces of text handling that every reader needs. Nothing here depends on the locale.
namespace throughline::exchange {

/// The text of a file as UTF-8 without byte order mark, whatever its encoding. Errors: encodingUnknown, tooLarge.
Result<std::string> decodedText(std::string_view bytes, std::size_t limit);

struct TextLine {
  std::int64_t number; ///< from 1
  std::string_view text;
};
/// Lines that end in LF, CRLF or CR, without their ends.
std::vector<TextLine> linesOf(std::string_view text);

/// Without white space (ASCII) at the ends.
std::string_view trimmedLeft(std::string_view text);
std::string_view trimmedRight(std::string_view text);
std::vector<std::string_view> splitAt(std::string_view text, char separator);
std::string joined(const std::vector<std::string>& parts, std::string_view between);
std::string replaced(std::string_view text, std::string_view what, std::string_view with);

/// ASCII letters only.
std::string lowered(std::string_view text);
bool startsWithWord(std::string_view text, std::string_view loweredWord);
/// Letters and digits of ASCII in lower case, nothing else: how headings are compared.
std::string bareWord(std::string_view text);

/// The start of text that fits limit bytes and ends at a character.
std::string_view clipped(std::string_view text, std::size_t limit);

/// A decimal number that takes up the whole text; finite.
std::optional<double> numberOf(std::string_view text);
/// With this many decimals at most, without zeros at the end.
std::string roundedText(double number, int decimals);

/// The character as UTF-8; empty for what is no character.
std::string utf8Of(std::uint32_t codePoint);

} // namespace throughline::exchange
