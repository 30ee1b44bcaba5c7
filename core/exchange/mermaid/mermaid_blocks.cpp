#include "core/exchange/mermaid/mermaid_blocks.h"

#include "core/exchange/mermaid/mermaid_text.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <array>

namespace throughline::exchange {
namespace {

/// What a fence calls the language, in any case.
constexpr std::array<std::string_view, 2> languageNames{"mermaid", "mmd"};

/// Without the signs of a quotation before it.
std::string_view withoutQuotation(std::string_view line) {
  auto rest = trimmedLeft(line);
  while (rest.starts_with('>')) {
    line = rest.substr(1);
    rest = trimmedLeft(line);
  }
  return line;
}

/// The marks of a fence: at least three of one sign.
std::string_view fenceIn(std::string_view line) {
  const auto text = trimmedLeft(line);
  if (text.empty() || (text[0] != '`' && text[0] != '~' && text[0] != ':'))
    return {};
  const auto end = std::min(text.find_first_not_of(text[0]), text.size());
  return end >= 3 ? text.substr(0, end) : std::string_view{};
}

/// "mermaid", "Mermaid", "mmd", "{mermaid}", "{mermaid, echo=FALSE}", "{.mermaid}".
bool namesMermaid(std::string_view info) {
  info = trimmed(info);
  while (info.starts_with('{') || info.starts_with('.') || info.starts_with(' '))
    info.remove_prefix(1);
  return std::ranges::any_of(languageNames, [info](std::string_view name) {
    return startsWithWord(info, name) && (info.size() == name.size() || bareWord(info.substr(name.size(), 1)).empty());
  });
}

/// The tag that closes what this line opens: "</pre>" for <pre class="mermaid">, "</code>" for what renderers of
/// Markdown make of a fence.
std::string closingTag(std::string_view line) {
  const auto lower = lowered(line);
  for (const std::string tag : {"pre", "div", "code"}) {
    const auto open = lower.find("<" + tag);
    const auto end = open == std::string::npos ? open : lower.find('>', open);
    if (end == std::string::npos)
      continue;
    const auto inside = std::string_view(lower).substr(open, end - open);
    if (inside.find("class") != std::string_view::npos && inside.find("mermaid") != std::string_view::npos)
      return "</" + tag + ">";
  }
  const bool shortcode = lower.find("{{<") != std::string::npos && lower.find("mermaid") != std::string::npos;
  return shortcode && lower.find('/') == std::string::npos ? "{{<" : std::string{};
}

std::string withoutEntities(std::string_view text) {
  std::string plain(text);
  for (const auto& [entity, sign] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
           {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&apos;", "'"}, {"&amp;", "&"}})
    plain = replaced(plain, entity, sign);
  return plain;
}

class BlockFinder {
public:
  std::vector<MermaidBlock> find(std::string_view text) {
    for (const auto& line : linesOf(text))
      take(line.number, withoutQuotation(line.text));
    finish();
    return std::move(blocks_);
  }

private:
  void take(std::int64_t number, std::string_view line) {
    if (!fence_.empty() && closesFence(line))
      return finish();
    if (!tag_.empty())
      if (const auto end = lowered(line).find(tag_); end != std::string::npos) {
        block_.text += withoutEntities(line.substr(0, end)) + "\n";
        return finish();
      }
    if (!fence_.empty() || !tag_.empty())
      block_.text += (tag_.empty() ? std::string(line) : withoutEntities(line)) + "\n";
    else
      open(number, line);
  }

  void open(std::int64_t number, std::string_view line) {
    // A list item may begin with a fence.
    auto text = trimmedLeft(line);
    for (const std::string_view mark : {"- ", "* ", "+ "})
      if (text.starts_with(mark))
        text = trimmedLeft(text.substr(mark.size()));
    if (const auto mark = fenceIn(text); !mark.empty()) {
      fence_ = mark;
      wanted_ = namesMermaid(text.substr(mark.size()));
      block_ = {.firstLine = number + 1};
    } else if (tag_ = closingTag(line); !tag_.empty()) {
      wanted_ = true;
      const auto start = lowered(line).find("<" + tag_.substr(2, tag_.size() - 3));
      const auto after = line.find('>', std::min(start, line.size()));
      block_ = {.firstLine = number, .text = tag_ == "{{<" ? "\n" : withoutEntities(line.substr(after + 1)) + "\n"};
      if (const auto end = block_.text.find(tag_); end != std::string::npos) {
        block_.text.resize(end);
        finish();
      }
    }
  }

  bool closesFence(std::string_view line) const {
    const auto mark = fenceIn(line);
    return mark.starts_with(fence_) && trimmed(line) == mark;
  }

  void finish() {
    if (wanted_) {
      block_.journey = firstMermaidLine(block_.text).starts_with("journey");
      blocks_.push_back(std::move(block_));
    }
    wanted_ = false;
    fence_.clear();
    tag_.clear();
    block_ = {};
  }

  std::vector<MermaidBlock> blocks_;
  MermaidBlock block_;
  std::string fence_;
  std::string tag_;
  bool wanted_ = false;
};

} // namespace

std::vector<MermaidBlock> mermaidBlocksOf(std::string_view text) {
  const auto lower = lowered(text);
  if (std::ranges::none_of(languageNames, [&lower](std::string_view name) { return lower.find(name) != lower.npos; }))
    return {};
  return BlockFinder().find(text);
}

} // namespace throughline::exchange
