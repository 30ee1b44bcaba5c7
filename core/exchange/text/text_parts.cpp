#include "core/exchange/text/text_parts.h"

#include "core/base/characters.h"

#include "core/data/table/text_encoding.h"
#include "core/model/validate.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

namespace throughline::exchange {
namespace {

bool isBlank(char character) {
  return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == '\f' ||
         character == '\v';
}

char loweredLetter(char character) {
  return character >= 'A' && character <= 'Z' ? static_cast<char>(character + ('a' - 'A')) : character;
}

bool isWordCharacter(char character) {
  const char lower = loweredLetter(character);
  return (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
}

Result<std::string> readAllText(data::TextSource& source) {
  std::string text;
  std::vector<char> room(65'536);
  while (true) {
    THROUGHLINE_TRY(got, source.read(room));
    if (got == 0)
      return text;
    text.append(room.data(), got);
  }
}

} // namespace

Result<std::string> decodedText(std::string_view bytes, std::size_t limit) {
  if (bytes.size() > limit)
    return failure(ErrorCode::tooLarge, {{Fact::name, "file"}, {Fact::limit, std::to_string(limit)}});
  THROUGHLINE_TRY(encoding, data::guessEncoding(bytes, true));
  data::MemorySource memory(bytes);
  THROUGHLINE_TRY(source, data::TextSource::make(memory, encoding));
  THROUGHLINE_TRY(text, readAllText(*source));
  if (!model::isCleanText(text, std::numeric_limits<std::size_t>::max()))
    return failure(ErrorCode::encodingUnknown, {{Fact::detail, "not text"}});
  return text;
}

std::vector<TextLine> linesOf(std::string_view text) {
  std::vector<TextLine> lines;
  std::int64_t number = 1;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of("\r\n"), text.size());
    lines.push_back({.number = number++, .text = text.substr(0, end)});
    const bool pair = text.substr(end).starts_with("\r\n");
    text.remove_prefix(std::min(text.size(), end + (pair ? 2U : 1U)));
  }
  return lines;
}

std::string_view trimmedLeft(std::string_view text) {
  while (!text.empty() && isBlank(text.front()))
    text.remove_prefix(1);
  return text;
}
std::string_view trimmedRight(std::string_view text) {
  while (!text.empty() && isBlank(text.back()))
    text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> splitAt(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos)
      return parts;
    text.remove_prefix(at + 1);
  }
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const auto& part : parts) {
    if (&part != &parts.front())
      text += between;
    text += part;
  }
  return text;
}

std::string replaced(std::string_view text, std::string_view what, std::string_view with) {
  std::string made;
  while (true) {
    const auto at = text.find(what);
    made += text.substr(0, at);
    if (at == std::string_view::npos)
      return made;
    made += with;
    text.remove_prefix(at + what.size());
  }
}

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& character : lower)
    character = loweredLetter(character);
  return lower;
}

bool startsWithWord(std::string_view text, std::string_view loweredWord) {
  return lowered(text.substr(0, loweredWord.size())) == loweredWord;
}

std::string bareWord(std::string_view text) {
  std::string word;
  for (const char character : text)
    if (isWordCharacter(character))
      word.push_back(loweredLetter(character));
  return word;
}

std::string_view clipped(std::string_view text, std::size_t limit) {
  return firstOf(text, limit);
}

std::optional<double> numberOf(std::string_view text) {
  if (text.starts_with('+'))
    text.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
    return std::nullopt;
  return number;
}

std::string roundedText(double number, int decimals) {
  const double scale = std::pow(10.0, decimals);
  return numberText(std::round(number * scale) / scale + 0.0);
}

std::string utf8Of(std::uint32_t code) {
  const auto byte = [](std::uint32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  const auto tail = [&](int shift) { return byte(0x80U | ((code >> shift) & 0x3FU)); };
  if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
    return {};
  if (code < 0x80)
    return {byte(code)};
  if (code < 0x800)
    return {byte(0xC0U | (code >> 6)), tail(0)};
  if (code < 0x10000)
    return {byte(0xE0U | (code >> 12)), tail(6), tail(0)};
  return {byte(0xF0U | (code >> 18)), tail(12), tail(6), tail(0)};
}

} // namespace throughline::exchange
