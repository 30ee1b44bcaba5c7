#include "core/exchange/mermaid/mermaid_task.h"

#include "core/exchange/mermaid/mermaid_entities.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <charconv>

namespace throughline::exchange {
namespace {

constexpr std::string_view wideColon = "：";

bool isDigit(char character) {
  return character >= '0' && character <= '9';
}

/// A number as JavaScript reads it; not for an empty text.
std::optional<double> scriptNumber(std::string_view text) {
  text = trimmed(text);
  if (startsWithWord(text, "0x")) {
    unsigned long number = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), number, 16);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional<double>(static_cast<double>(number))
                                                                    : std::nullopt;
  }
  return numberOf(text);
}

/// Whether the colon at this place stands within a time of day, as in 10:30.
bool isWithinTime(std::string_view text, std::size_t colon) {
  std::size_t start = colon;
  while (start > 0 && isDigit(text[start - 1]))
    --start;
  std::size_t end = colon + 1;
  while (end < text.size() && isDigit(text[end]))
    ++end;
  const auto hours = scriptNumber(text.substr(start, colon - start));
  const auto minutes = scriptNumber(text.substr(colon + 1, end - colon - 1));
  return hours && minutes && colon - start <= 2 && end - colon - 1 == 2 && *hours < 24 && *minutes < 60;
}

/// What follows a colon up to the next one.
std::string_view pieceAfter(std::string_view text, std::size_t colon) {
  const auto rest = text.substr(colon + 1);
  return rest.substr(0, rest.find(':'));
}

/// The last colon that is followed by a number and then by a colon or the end.
std::optional<std::size_t> lastScoreColon(std::string_view text) {
  for (auto colon = text.rfind(':'); colon != std::string_view::npos;
       colon = colon == 0 ? std::string_view::npos : text.rfind(':', colon - 1))
    if (!isWithinTime(text, colon) && scriptNumber(pieceAfter(text, colon)))
      return colon;
  return std::nullopt;
}

bool isOnScale(double score) {
  return score >= 1 && score <= 5;
}

/// The colon before the score: Mermaid takes the first; a better one is taken when that gives no score of the scale.
std::optional<std::size_t> scoreColon(std::string_view text) {
  const auto first = text.find(':');
  if (first == std::string_view::npos)
    return std::nullopt;
  const auto score = scriptNumber(pieceAfter(text, first));
  const bool time = isWithinTime(text, first);
  if (score && isOnScale(*score) && !time)
    return first;
  if (const auto last = lastScoreColon(text))
    return last;
  if (!time)
    return first;
  const auto next = text.find(':', first + 1);
  return next == std::string_view::npos ? std::nullopt : std::optional(next);
}

void takeActors(std::string_view text, MermaidTask& task, Remarks& remarks) {
  const auto remark = [&](RemarkCode code, const std::string& value) {
    remarks.push_back({.code = code, .line = task.line, .value = value});
  };
  const bool any = !trimmed(text).empty();
  for (const auto part : splitAt(text, ',')) {
    auto actor = mermaidDecoded(part);
    if (actor.empty()) {
      if (any)
        remark(RemarkCode::actorEmptyDropped, {});
      continue;
    }
    if (part.find(':') != std::string_view::npos)
      remark(RemarkCode::colonInActor, actor);
    if (std::ranges::find(task.actors, actor) != task.actors.end())
      remark(RemarkCode::actorDoubledDropped, actor);
    else
      task.actors.push_back(std::move(actor));
  }
}

void takeScore(std::string_view text, MermaidTask& task, Remarks& remarks) {
  const auto piece = trimmed(text);
  task.score = scriptNumber(piece);
  if (piece.empty())
    remarks.push_back({.code = RemarkCode::scoreMissing, .line = task.line, .value = task.name});
  else if (!task.score)
    remarks.push_back({.code = RemarkCode::scoreNotANumber, .line = task.line, .value = std::string(piece)});
  else if (!isOnScale(*task.score))
    remarks.push_back({.code = RemarkCode::scoreOutsideScale, .line = task.line, .value = numberText(*task.score)});
}

MermaidTask taskSplitAt(std::string_view text, std::optional<std::size_t> colon, std::int64_t line, Remarks& remarks) {
  MermaidTask task{.line = line, .name = mermaidDecoded(text.substr(0, colon.value_or(text.size())))};
  if (colon && text.find(':') != *colon)
    remarks.push_back({.code = RemarkCode::colonInName, .line = line, .value = task.name});
  const auto score = colon ? pieceAfter(text, *colon) : std::string_view{};
  takeScore(score, task, remarks);
  if (colon && *colon + 1 + score.size() < text.size())
    takeActors(text.substr(*colon + 2 + score.size()), task, remarks);
  if (task.name.empty())
    remarks.push_back({.code = RemarkCode::nameMissing, .line = line});
  return task;
}

bool hasScore(std::string_view text) {
  const auto colon = scoreColon(text);
  return colon && scriptNumber(pieceAfter(text, *colon));
}

/// Without " %% ..." at the end, when what is left is a task.
std::string_view withoutComment(std::string_view text, std::int64_t line, Remarks& remarks) {
  for (auto at = text.find(" %%"); at != std::string_view::npos; at = text.find(" %%", at + 1))
    if (hasScore(text.substr(0, at))) {
      remarks.push_back({.code = RemarkCode::commentCut, .line = line, .value = std::string(text.substr(at + 1))});
      return text.substr(0, at);
    }
  return text;
}

} // namespace

bool looksLikeMermaidTask(std::string_view text) {
  for (auto colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
    const auto piece = pieceAfter(text, colon);
    if (colon + 1 + piece.size() < text.size() && !isWithinTime(text, colon) && scriptNumber(piece))
      return true;
  }
  return false;
}

void remarkKeptCharacters(std::string_view text, std::int64_t line, Remarks& remarks) {
  bool semicolon = false;
  bool hash = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (const auto entity = mermaidEntityLength(text.substr(at)); entity > 0)
      at += entity - 1;
    else {
      semicolon = semicolon || text[at] == ';';
      hash = hash || text[at] == '#';
    }
  }
  if (semicolon)
    remarks.push_back({.code = RemarkCode::semicolonKept, .line = line});
  if (hash)
    remarks.push_back({.code = RemarkCode::hashKept, .line = line});
}

std::optional<MermaidTask> readMermaidTask(std::string_view text, std::int64_t line, Remarks& remarks) {
  std::string withColons;
  if (text.find(wideColon) != std::string_view::npos && !hasScore(text)) {
    withColons = replaced(text, wideColon, ":");
    if (hasScore(withColons)) {
      text = withColons;
      remarks.push_back({.code = RemarkCode::fullWidthColon, .line = line});
    }
  }
  text = withoutComment(text, line, remarks);
  remarkKeptCharacters(text, line, remarks);
  if (text.find("%%") != std::string_view::npos)
    remarks.push_back({.code = RemarkCode::percentKept, .line = line});
  if (trimmed(replaced(text, ":", "")).empty()) {
    remarks.push_back({.code = RemarkCode::lineIgnored, .line = line, .value = std::string(text)});
    return std::nullopt;
  }
  return taskSplitAt(text, scoreColon(text), line, remarks);
}

} // namespace throughline::exchange
