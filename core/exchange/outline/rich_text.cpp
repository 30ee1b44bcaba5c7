#include "core/exchange/outline/rich_text.h"

#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace throughline::exchange {
namespace {

constexpr std::array<std::string_view, 18> blocks{"p",  "div", "li", "ul", "ol", "tr", "table",      "h1",  "h2",
                                                  "h3", "h4",  "h5", "h6", "dt", "dd", "blockquote", "pre", "section"};
constexpr std::array<std::string_view, 5> unseen{"head", "style", "script", "title", "meta"};
constexpr std::array<std::string_view, 18> inlineTags{"b",    "i", "u",   "em",   "strong", "span",
                                                      "font", "a", "br",  "code", "mark",   "sub",
                                                      "sup",  "s", "del", "p",    "tt",     "small"};

template <std::size_t size> bool isOneOf(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool isWhite(char character) {
  return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

class RichText {
public:
  void take(const XmlElement& element) {
    const auto name = lowered(element.name);
    if (isOneOf(unseen, name))
      return;
    if (name == "br")
      return endLine(true);
    const bool block = isOneOf(blocks, name);
    if (block)
      endLine(false);
    const bool before = std::exchange(verbatim_, verbatim_ || name == "pre");
    std::string_view text = element.text;
    std::size_t said = 0;
    for (const auto& child : element.children) {
      say(text.substr(said, child.at - said));
      said = child.at;
      take(child);
    }
    say(text.substr(said));
    if (block)
      endLine(name == "p");
    verbatim_ = before;
    if (!block && (name == "td" || name == "th"))
      say(" ");
  }

  std::string text() {
    endLine(false);
    while (!lines_.empty() && lines_.back().empty())
      lines_.pop_back();
    const auto first = std::ranges::find_if(lines_, [](const auto& line) { return !line.empty(); });
    lines_.erase(lines_.begin(), first);
    return joined(lines_, "\n");
  }

private:
  void say(std::string_view text) {
    if (verbatim_)
      return sayVerbatim(text);
    for (const char character : replaced(text, "&nbsp;", " "))
      if (!isWhite(character))
        line_.push_back(character);
      else if (!line_.empty() && line_.back() != ' ')
        line_.push_back(' ');
  }
  void sayVerbatim(std::string_view text) {
    for (const char character : text)
      if (character == '\n')
        endLine(!lines_.empty());
      else
        line_.push_back(character);
  }
  void endLine(bool evenEmpty) {
    const std::string line(verbatim_ ? trimmedRight(line_) : trimmed(line_));
    line_.clear();
    if (evenEmpty || !line.empty())
      lines_.push_back(line);
  }

  std::vector<std::string> lines_;
  std::string line_;
  bool verbatim_ = false; ///< blanks count
};

/// Length of the tag at the start of text; 0 when it is none of those that stand within a line.
std::size_t tagLength(std::string_view text) {
  const auto end = text.find('>');
  if (end == std::string_view::npos || text.size() < 3)
    return 0;
  auto name = text.substr(1, end - 1);
  if (name.starts_with('/'))
    name.remove_prefix(1);
  name = name.substr(0, name.find_first_of(" \t\n/"));
  return isOneOf(inlineTags, lowered(name)) ? end + 1 : 0;
}

} // namespace

std::string richTextOf(const XmlElement& element) {
  RichText text;
  text.take(element);
  return text.text();
}

std::string withoutTags(std::string_view text) {
  std::string plain;
  bool any = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto length = text[at] == '<' ? tagLength(text.substr(at)) : 0;
    if (length == 0) {
      plain.push_back(text[at]);
      continue;
    }
    any = true;
    if (startsWithWord(text.substr(at), "<br"))
      plain.push_back('\n');
    at += length - 1;
  }
  if (!any)
    return plain;
  for (const auto& [entity, sign] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
           {"&nbsp;", " "}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
    plain = replaced(plain, entity, sign);
  return plain;
}

} // namespace throughline::exchange
