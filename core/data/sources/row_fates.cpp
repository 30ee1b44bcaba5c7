#include "core/data/sources/row_fates.h"

#include <algorithm>

namespace throughline::data {

std::string_view shortenedCell(std::string_view text) {
  constexpr std::size_t longest = 200;
  std::size_t end = std::min(text.size(), longest);
  while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
    --end;
  return text.substr(0, end);
}

void LeftOut::add(std::string_view column, std::string_view text, std::int64_t more) {
  constexpr std::size_t mostTexts = 20;
  auto known = counts_.find(column);
  if (known == counts_.end())
    known = counts_.emplace(column, std::map<std::string, std::int64_t, std::less<>>{}).first;
  auto& texts = known->second;
  const bool full = texts.size() >= mostTexts && !texts.contains(text);
  const auto found = texts.find(full ? "..." : shortenedCell(text));
  (found == texts.end() ? texts.emplace(full ? "..." : shortenedCell(text), 0).first : found)->second += more;
}

void LeftOut::count(std::string_view column, std::string_view text) {
  add(column, text, 1);
}

void LeftOut::add(const LeftOut& more) {
  for (const auto& [column, texts] : more.counts_)
    for (const auto& [text, count] : texts)
      add(column, text, count);
}

void RowFates::add(const RowFates& more) {
  tests += more.tests;
  ruled += more.ruled;
  sameMonth += more.sameMonth;
  spelledTimes.insert(more.spelledTimes.begin(), more.spelledTimes.end());
  ruledBy.add(more.ruledBy);
  for (const auto& [column, scores] : more.otherScores)
    otherScores[column].add(scores);
  totals += more.totals;
  empty += more.empty;
  lost += more.lost;
  answers += more.answers;
  leftOut += more.leftOut;
  again += more.again;
  blanks += more.blanks;
  withBlanks += more.withBlanks;
  for (const auto& [text, count] : more.saidNothing)
    saidNothing[text] += count;
  withDontKnow += more.withDontKnow;
}

} // namespace throughline::data
