#include "core/data/reading/title_guess.h"

#include "core/data/reading/reading_words.h"
#include "core/data/reading/scale_in_header.h"
#include "core/data/table/cell_values.h"
#include "core/model/document.h"

#include <algorithm>
#include <map>
#include <set>

namespace throughline::data {
namespace {

/// Less is no name but an article that was left over.
constexpr std::size_t shortestTitle = 4;

/// ASCII, and the capitals of UTF-8 that differ from their small ones in one bit ("É").
char lowerLetter(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
}

bool startsWithWords(std::string_view text, std::string_view words) {
  const bool ends =
      words.ends_with(',') || words.ends_with('\'') || (text.size() > words.size() && text[words.size()] == ' ');
  return text.size() > words.size() && ends &&
         std::ranges::equal(text.substr(0, words.size()), std::string_view(words), std::ranges::equal_to{}, lowerLetter,
                            lowerLetter);
}

/// "12. ", "3) ", "Q4: ".
std::string_view withoutNumber(std::string_view text) {
  std::size_t at = text.starts_with('Q') || text.starts_with('q') ? 1 : 0;
  const std::size_t first = at;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9')
    ++at;
  const bool numbered = at > first && at + 1 < text.size() && (text[at] == '.' || text[at] == ')' || text[at] == ':') &&
                        text[at + 1] == ' ';
  return numbered ? trimmed(text.substr(at + 1)) : text;
}

/// "*booking*": emphasis of the form that asked.
std::string_view withoutEmphasis(std::string_view text) {
  const bool marked = text.size() > 2 && text.front() == text.back() && (text.front() == '*' || text.front() == '_');
  const auto inner = marked ? text.substr(1, text.size() - 2) : text;
  return marked && inner.find(text.front()) == std::string_view::npos ? trimmed(inner) : text;
}

std::string_view withoutEndMarks(std::string_view text) {
  while (!text.empty() && (text.back() == '?' || text.back() == ':' || text.back() == '.'))
    text = trimmed(text.substr(0, text.size() - 1));
  return text;
}

/// Where the part of a grid's question ends that all its rows share: after the last "-" or ":" or "[" before the row's
/// own text.
std::size_t gridPrefix(std::string_view question) {
  for (const std::string_view mark : {" >> ", " - ", " [", ": ", "-"})
    if (const auto at = question.rfind(mark); at != std::string_view::npos && at >= 12)
      return at + mark.size();
  // "group_sat/registration": how forms call what stands in a group.
  const auto slash = question.rfind('/');
  const bool path = slash != std::string_view::npos && question.find_first_of(" ?") == std::string_view::npos;
  return path ? slash + 1 : 0;
}

bool isOwnText(std::string_view text) {
  return text.size() > 1 &&
         std::ranges::any_of(text, [](char letter) { return static_cast<unsigned char>(letter) > '9'; });
}

/// "Check-in:How satisfied are you with the following?": the question, where the row's own text stands before it.
std::string_view gridSuffix(std::string_view question) {
  constexpr std::size_t shortestQuestion = 12;
  const auto at = question.find(':');
  const auto asked = at == std::string_view::npos ? std::string_view{} : question.substr(at + 1);
  return asked.size() >= shortestQuestion && isOwnText(trimmed(question.substr(0, at))) ? asked : std::string_view{};
}

std::string_view withoutGrid(std::string_view question, const std::map<std::string_view, int>& grids) {
  const auto suffix = gridSuffix(question);
  if (!suffix.empty() && grids.at(suffix) > 1)
    return trimmed(question.substr(0, question.size() - suffix.size() - 1));
  const std::size_t prefix = gridPrefix(question);
  if (prefix == 0 || grids.at(question.substr(0, prefix)) < 2)
    return question;
  std::string_view own = trimmed(question.substr(prefix));
  if (own.ends_with(']'))
    own.remove_suffix(1);
  return isOwnText(own) ? withoutEndMarks(own) : question;
}

std::string shortEnough(std::string text) {
  std::size_t end = std::min(text.size(), model::longestTitle);
  while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
    --end;
  text.resize(end);
  return text;
}

/// A header may be broken over lines.
std::string onOneLine(std::string_view text) {
  std::string line;
  for (const char letter : text)
    if (letter != '\n' && letter != '\r' && letter != '\t')
      line += letter;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  return line;
}

/// Each title once: the second of a name gets a number.
void tellApart(std::vector<std::string>& titles) {
  std::set<std::string> taken;
  for (auto& title : titles) {
    std::string wanted = title;
    for (int count = 2; !taken.insert(wanted).second; ++count)
      wanted = title + " (" + std::to_string(count) + ")";
    title = wanted;
  }
}

} // namespace

std::string withoutAsking(std::string_view whole) {
  const std::string question = withoutScale(trimmed(onOneLine(whole)));
  std::string_view text = withoutNumber(trimmed(question));
  bool asked = false;
  for (const auto& words : readingWords().asking)
    if (startsWithWords(text, words)) {
      text = trimmed(text.substr(words.size()));
      text = trimmed(text.substr(std::min(text.find_first_not_of("-:[ "), text.size())));
      asked = true;
    }
  if (!asked)
    return std::string(withoutEmphasis(text));
  // What follows the question mark only explains it: "(light, music ...)".
  std::string title(withoutEmphasis(withoutEndMarks(text.substr(0, text.find('?')))));
  if (title.size() < shortestTitle)
    return std::string(trimmed(question));
  if (title[0] >= 'a' && title[0] <= 'z')
    title[0] = static_cast<char>(title[0] - 32);
  return title;
}

std::vector<std::string> touchpointTitles(const std::vector<const ColumnProfile*>& columns) {
  std::map<std::string_view, int> grids;
  for (const auto* column : columns) {
    ++grids[std::string_view(column->question).substr(0, gridPrefix(column->question))];
    if (const auto suffix = gridSuffix(column->question); !suffix.empty())
      ++grids[suffix];
  }
  std::map<std::string_view, int> below;
  for (const auto* column : columns)
    ++below[column->heading];
  std::map<std::string_view, int> asked;
  for (const auto* column : columns)
    ++asked[column->question];
  std::vector<std::string> titles;
  for (const auto* column : columns) {
    // "Rating" below "Website", "Rating" below "Store": what is rated stands above, where nothing else is rated there.
    const bool named = asked[column->question] > 1 && !column->heading.empty() && below[column->heading] == 1;
    const std::string title =
        named ? withoutAsking(column->heading) : withoutAsking(withoutGrid(column->question, grids));
    titles.push_back(shortEnough(title.empty() ? "Column " + std::to_string(column->position + 1) : title));
  }
  tellApart(titles);
  return titles;
}

} // namespace throughline::data
