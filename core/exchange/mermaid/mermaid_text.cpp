#include "core/exchange/mermaid/mermaid_text.h"

#include "core/exchange/mermaid/mermaid_entities.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>

namespace throughline::exchange {
namespace {

constexpr std::size_t largestDiagram = 2'000'000;
constexpr std::size_t longestLine = 10'000;
constexpr std::size_t mostSections = 1'000;
constexpr std::size_t mostTasks = 10'000;
constexpr std::string_view ownMark = "%% jm:";

bool isSpace(char character) {
  return character == ' ' || character == '\t';
}

/// The rest of a line that begins with the word, when white space or the end follows it.
std::optional<std::string_view> afterWord(std::string_view line, std::string_view word) {
  if (!startsWithWord(line, word) || (line.size() > word.size() && !isSpace(line[word.size()])))
    return std::nullopt;
  return trimmed(line.substr(word.size()));
}

/// Directives (%%{ ... }%%) as blanks, so that lines keep their numbers.
std::string withoutDirectives(std::string_view text) {
  std::string plain(text);
  for (auto start = plain.find("%%{"); start != std::string::npos; start = plain.find("%%{", start)) {
    auto end = plain.find("}%%", start);
    end = end == std::string::npos ? std::min(plain.find('\n', start), plain.size()) : end + 3;
    std::replace_if(
        plain.begin() + static_cast<std::ptrdiff_t>(start), plain.begin() + static_cast<std::ptrdiff_t>(end),
        [](char character) { return character != '\n' && character != '\r'; }, ' ');
    start = end;
  }
  return plain;
}

class Parser {
public:
  Parser(std::vector<TextLine> lines, std::int64_t firstLine) : lines_(std::move(lines)), offset_(firstLine - 1) {}

  Result<MermaidJourney> parse() {
    takeFrontMatter();
    THROUGHLINE_CHECK(takeHead());
    for (; at_ < lines_.size(); ++at_)
      THROUGHLINE_CHECK(takeLine(trimmed(lines_[at_].text)));
    return std::move(journey_);
  }

private:
  std::int64_t number() const { return lines_[at_].number + offset_; }
  void remark(RemarkCode code, std::string_view value = {}) {
    journey_.remarks.push_back({.code = code, .line = number(), .value = std::string(value)});
  }

  void takeFrontMatter() {
    if (lines_.empty() || trimmedRight(lines_[0].text) != "---")
      return;
    const auto isEnd = [](const TextLine& line) { return trimmedRight(line.text) == "---"; };
    const auto end = std::find_if(lines_.begin() + 1, lines_.end(), isEnd);
    if (end == lines_.end())
      return;
    for (at_ = 1; &lines_[at_] != &*end; ++at_)
      if (const auto line = lines_[at_].text; line.starts_with("title:")) {
        auto title = trimmed(line.substr(6));
        if (title.size() >= 2 && (title.front() == '"' || title.front() == '\'') && title.front() == title.back())
          title = title.substr(1, title.size() - 2);
        journey_.title = title;
      }
    ++at_;
  }

  Status takeHead() {
    for (; at_ < lines_.size(); ++at_) {
      auto line = trimmed(lines_[at_].text);
      if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
      if (line.empty() || takeOwnLine(line) || line.starts_with("%%"))
        continue;
      if (!line.starts_with("journey"))
        break;
      const auto rest = trimmedLeft(line.substr(7));
      if (rest.size() == line.size() - 7 && !rest.empty() && rest.front() != ';')
        break;
      if (!rest.empty() && rest != ";" && !rest.starts_with("%%"))
        THROUGHLINE_CHECK(takeLine(rest));
      ++at_;
      return {};
    }
    return failure(ErrorCode::formatUnknown, {{Fact::detail, "does not begin with the word journey"},
                                              {Fact::line, std::to_string(at_ < lines_.size() ? number() : 1)}});
  }

  bool takeOwnLine(std::string_view line) {
    if (!line.starts_with(ownMark))
      return false;
    journey_.ownLines.push_back({.line = number(),
                                 .json = std::string(trimmed(line.substr(ownMark.size()))),
                                 .nextSection = journey_.sections.size(),
                                 .nextTask = journey_.tasks.size()});
    return true;
  }

  Status takeLine(std::string_view line) {
    if (line.empty() || takeOwnLine(line) || line.starts_with("%%"))
      return {};
    size_ += line.size();
    if (size_ > largestDiagram)
      return failure(ErrorCode::tooLarge, {{Fact::name, "diagram"}, {Fact::limit, std::to_string(largestDiagram)}});
    if (line.size() > longestLine) {
      remark(RemarkCode::lineTooLong, clipped(line, 80));
      return {};
    }
    if (takeTitle(line) || takeAccessible(line))
      return {};
    if (const auto name = afterWord(line, "section"); name && !isTaskAfterAll(line, *name))
      return takeSection(*name);
    return takeTask(line);
  }

  /// A line that begins with "title" or "section" but has a score and actors.
  bool isTaskAfterAll(std::string_view line, std::string_view rest) {
    if (!looksLikeMermaidTask(rest))
      return false;
    remark(RemarkCode::titleIsATouchpoint, mermaidDecoded(line.substr(0, line.find(':'))));
    return true;
  }

  bool takeTitle(std::string_view line) {
    const auto title = afterWord(line, "title");
    if (!title || isTaskAfterAll(line, *title))
      return false;
    if (title->empty())
      remark(RemarkCode::titleEmpty);
    remarkKeptCharacters(*title, number(), journey_.remarks);
    journey_.title = mermaidDecoded(*title);
    return true;
  }

  bool takeAccessible(std::string_view line) {
    for (const std::string_view word : {"acctitle", "accdescr"}) {
      if (!startsWithWord(line, word))
        continue;
      const auto rest = trimmedLeft(line.substr(word.size()));
      auto& into = word == "acctitle" ? journey_.accessibleTitle : journey_.accessibleText;
      if (rest.starts_with(':'))
        return into = mermaidDecoded(rest.substr(1)), true;
      if (word == "accdescr" && rest.starts_with('{'))
        return takeBraced(rest.substr(1)), true;
    }
    return false;
  }

  /// Text up to the closing brace; when there is none, the rest of this line.
  void takeBraced(std::string_view first) {
    std::string text;
    for (std::size_t line = at_; line < lines_.size(); ++line) {
      const auto part = line == at_ ? first : lines_[line].text;
      const auto brace = part.find('}');
      text += (text.empty() ? "" : "\n") + std::string(trimmed(part.substr(0, brace)));
      if (brace != std::string_view::npos) {
        journey_.accessibleText = mermaidDecoded(text);
        at_ = line;
        return;
      }
    }
    remark(RemarkCode::braceNotClosed);
    journey_.accessibleText = mermaidDecoded(first);
  }

  Status takeSection(std::string_view name) {
    if (journey_.sections.size() >= mostSections)
      return failure(ErrorCode::tooLarge, {{Fact::name, "sections"}, {Fact::limit, std::to_string(mostSections)}});
    remarkKeptCharacters(name, number(), journey_.remarks);
    if (name.empty())
      remark(RemarkCode::sectionEmpty);
    const auto decoded = mermaidDecoded(name);
    if (name.find(':') != std::string_view::npos)
      remark(RemarkCode::colonInSection, decoded);
    // Without a name of its own it goes on with the section before it: none is invented.
    if (trimmed(decoded).empty() && !journey_.sections.empty())
      return {};
    journey_.sections.push_back({.line = number(), .name = decoded});
    return {};
  }

  Status takeTask(std::string_view line) {
    if (journey_.tasks.size() >= mostTasks)
      return failure(ErrorCode::tooLarge, {{Fact::name, "tasks"}, {Fact::limit, std::to_string(mostTasks)}});
    auto task = readMermaidTask(line, number(), journey_.remarks);
    if (!task)
      return {};
    if (journey_.sections.empty())
      journey_.sections.push_back({.line = number(), .name = {}});
    task->section = journey_.sections.size() - 1;
    journey_.tasks.push_back(*std::move(task));
    return {};
  }

  std::vector<TextLine> lines_;
  std::int64_t offset_;
  std::size_t at_ = 0;
  std::size_t size_ = 0;
  MermaidJourney journey_;
};

} // namespace

Result<MermaidJourney> parseMermaid(std::string_view text, std::int64_t firstLine) {
  const std::string plain = withoutDirectives(text);
  return Parser(linesOf(plain), firstLine).parse();
}

std::string firstMermaidLine(std::string_view diagram) {
  const std::string plain = withoutDirectives(diagram);
  const auto lines = linesOf(plain);
  const bool frontMatter = !lines.empty() && trimmedRight(lines[0].text) == "---";
  bool inFront = frontMatter;
  for (std::size_t at = frontMatter ? 1 : 0; at < lines.size(); ++at) {
    const auto line = trimmed(lines[at].text);
    if (inFront)
      inFront = line != "---";
    else if (!line.empty() && !line.starts_with("%%"))
      return std::string(line);
  }
  return {};
}

bool isMermaidJourney(std::string_view text) {
  if (!trimmedLeft(text).starts_with("journey") && !text.starts_with("---") && !text.starts_with("%%"))
    return false;
  const auto line = firstMermaidLine(text);
  if (!line.starts_with("journey"))
    return false;
  const auto rest = trimmedLeft(std::string_view(line).substr(7));
  if (rest.empty() || rest.starts_with(';') || rest.starts_with("%%"))
    return true;
  return rest.size() < line.size() - 7 && (afterWord(rest, "title") || afterWord(rest, "section"));
}

} // namespace throughline::exchange
