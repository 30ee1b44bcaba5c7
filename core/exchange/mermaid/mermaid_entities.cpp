#include "core/exchange/mermaid/mermaid_entities.h"

#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace throughline::exchange {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 14> namedEntities{{{"quot", "\""},
                                                                                       {"amp", "&"},
                                                                                       {"lt", "<"},
                                                                                       {"gt", ">"},
                                                                                       {"apos", "'"},
                                                                                       {"nbsp", " "},
                                                                                       {"colon", ":"},
                                                                                       {"semi", ";"},
                                                                                       {"comma", ","},
                                                                                       {"num", "#"},
                                                                                       {"percnt", "%"},
                                                                                       {"hearts", "♥"},
                                                                                       {"euro", "€"},
                                                                                       {"infin", "∞"}}};

bool isEntityCharacter(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         (character >= '0' && character <= '9') || character == '_';
}

/// What an entity stands for; empty for one that stands for nothing we know.
std::string meaningOf(std::string_view entity) {
  const std::string_view word = entity.substr(1, entity.size() - 2);
  const auto named = std::ranges::find(namedEntities, word, &std::pair<std::string_view, std::string_view>::first);
  if (named != namedEntities.end())
    return std::string(named->second);
  std::uint32_t code = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), code);
  return error == std::errc{} && end == word.data() + word.size() ? utf8Of(code) : std::string{};
}

std::size_t lineBreakLength(std::string_view text) {
  for (const std::string_view tag : {"<br>", "<br/>", "<br />"})
    if (startsWithWord(text, tag))
      return tag.size();
  return 0;
}

/// White space of JavaScript beyond ASCII, which Mermaid skips at the start of a token.
bool isWideSpace(std::string_view character) {
  static constexpr std::array<std::string_view, 10> spaces{"\u00A0", "\uFEFF", "\u1680", "\u2028", "\u2029",
                                                           "\u202F", "\u205F", "\u3000", "\u200A", "\u2003"};
  return std::ranges::find(spaces, character) != spaces.end() ||
         (character.size() == 3 && character.starts_with("\xE2\x80") &&
          static_cast<unsigned char>(character[2]) <= 0x8A);
}

std::uint32_t codeOf(std::string_view character) {
  const auto byte = [character](std::size_t at) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(character[at]));
  };
  if (character.size() == 1)
    return byte(0);
  std::uint32_t code = byte(0) & (0xFFU >> (character.size() + 1));
  for (std::size_t at = 1; at < character.size(); ++at)
    code = (code << 6) | (byte(at) & 0x3FU);
  return code;
}

std::string entityOf(std::string_view character) {
  return "#" + std::to_string(codeOf(character)) + ";";
}

std::size_t characterLength(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
    ++length;
  return length;
}

std::string encodedWith(std::string_view text, std::string_view special) {
  std::string encoded;
  text = trimmed(text);
  while (!text.empty()) {
    const auto character = text.substr(0, characterLength(text));
    if (text.starts_with("\r\n"))
      text.remove_prefix(1);
    if (text.starts_with('\n') || text.starts_with('\r'))
      encoded += "<br>";
    else if (text.starts_with("%%"))
      encoded += "#37;#37;";
    else if (special.find(character) != std::string_view::npos || isWideSpace(character))
      encoded += entityOf(character);
    else
      encoded += character;
    text.remove_prefix(text.starts_with("%%") ? 2 : character.size());
  }
  return encoded.empty() ? "…" : encoded;
}

} // namespace

std::size_t mermaidEntityLength(std::string_view text) {
  if (!text.starts_with('#'))
    return 0;
  std::size_t end = 1;
  while (end < text.size() && isEntityCharacter(text[end]))
    ++end;
  return end > 1 && end < text.size() && text[end] == ';' ? end + 1 : 0;
}

std::string mermaidDecoded(std::string_view text) {
  std::string decoded;
  text = trimmed(text);
  while (!text.empty()) {
    std::size_t length = 1;
    if (const auto entity = mermaidEntityLength(text); entity > 0) {
      const auto meaning = meaningOf(text.substr(0, entity));
      decoded += meaning.empty() ? text.substr(0, entity) : std::string_view(meaning);
      length = entity;
    } else if (const auto lineBreak = lineBreakLength(text); lineBreak > 0) {
      decoded.push_back('\n');
      length = lineBreak;
    } else {
      decoded.push_back(text.front());
    }
    text.remove_prefix(length);
  }
  return std::string(trimmed(decoded));
}

std::string mermaidEncoded(std::string_view text) {
  return encodedWith(text, "#:;<>&");
}

std::string mermaidEncodedName(std::string_view text) {
  std::string encoded = mermaidEncoded(text);
  for (const std::string_view word : {"title", "section", "journey", "acctitle", "accdescr"})
    if (startsWithWord(encoded, word))
      return entityOf(encoded.substr(0, 1)) + encoded.substr(1);
  return encoded;
}

std::string mermaidEncodedActor(std::string_view text) {
  return encodedWith(text, "#:;<>&,");
}

} // namespace throughline::exchange
