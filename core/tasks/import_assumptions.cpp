#include "core/tasks/import_assumptions.h"

#include "core/base/plain_text.h"
#include "core/data/reading/column_profile.h"
#include "core/data/reading/reading_board.h"

#include <algorithm>
#include <functional>
#include <map>

namespace throughline::tasks {
namespace {

/// The scale by which a mapping reads a touchpoint.
const data::MappedScale* scaleOf(const data::Mapping& mapping, const std::string& title) {
  if (const auto own = mapping.scales.find(title); own != mapping.scales.end())
    return &own->second;
  for (const auto& touchpoint : mapping.touchpoints)
    if (touchpoint.title == title)
      return touchpoint.score.scale ? &*touchpoint.score.scale : nullptr;
  return mapping.score && mapping.score->scale ? &*mapping.score->scale : nullptr;
}

struct CutText {
  std::string cut, scale;
};

/// "Dissatisfied" or worse, on "Very dissatisfied" to "Very satisfied": words are not spoken of in numbers.
std::optional<CutText> cutInWords(const data::Series& series, const data::MappedScale* scale) {
  if (scale == nullptr || scale->words.empty() || !(scale->scale == series.scale))
    return std::nullopt;
  const auto quoted = [](const std::string& word) { return "\"" + word + "\""; };
  auto words = scale->words;
  std::ranges::sort(words, {}, &std::pair<std::string, double>::second);
  if (series.rule.atLeast)
    std::ranges::reverse(words);
  std::string cut;
  for (const auto& [word, score] : words)
    if (series.rule.fails(score))
      cut = quoted(word) + " or worse";
  return CutText{.cut = cut, .scale = quoted(words.front().first) + " to " + quoted(words.back().first)};
}

CutText cutOf(const data::Series& series, const data::MappedScale* scale) {
  if (auto words = cutInWords(series, scale))
    return *words;
  const auto& rule = series.rule;
  return {.cut = rule.atMost    ? numberText(*rule.atMost) + " or less"
                 : rule.atLeast ? numberText(*rule.atLeast) + " or more"
                                : std::string{},
          .scale = numberText(series.scale.low) + " to " + numberText(series.scale.high)};
}

/// Answers of one meaning that are no answers: "Refused" 4, 99 12; commonest first.
struct SaidNothing {
  std::int64_t count = 0;
  std::string texts;
};

SaidNothing saidNothing(const data::RowFates& fates, data::NoAnswer meaning) {
  constexpr std::size_t mostNamed = 8;
  std::vector<std::pair<std::int64_t, std::string>> found;
  for (const auto& [text, count] : fates.saidNothing)
    if (data::noAnswerIn(text) == meaning)
      found.emplace_back(count, text);
  std::ranges::sort(found, std::ranges::greater{});
  SaidNothing said;
  for (std::size_t at = 0; at < found.size(); ++at) {
    said.count += found[at].first;
    if (at < mostNamed)
      said.texts += (at == 0 ? "" : ", ") + found[at].second + ": " + std::to_string(found[at].first);
  }
  return said;
}

using TextCounts = std::map<std::string, std::int64_t, std::less<>>;

/// "CSAT: 20, CES: 3", commonest first.
std::string countedTexts(const TextCounts& texts) {
  std::vector<std::pair<std::string, std::int64_t>> sorted(texts.begin(), texts.end());
  std::ranges::stable_sort(sorted, std::ranges::greater{}, &std::pair<std::string, std::int64_t>::second);
  std::string all;
  for (const auto& [text, count] : sorted)
    all += (all.empty() ? "" : ", ") + (text.empty() ? "\"\"" : text) + ": " + std::to_string(count);
  return all;
}

std::int64_t totalOf(const TextCounts& texts) {
  std::int64_t total = 0;
  for (const auto& [text, count] : texts)
    total += count;
  return total;
}

/// What each reading takes a score or a time for, by column.
std::map<std::string, std::string> formsIn(const data::Mapping& mapping) {
  std::map<std::string, std::string> forms;
  const auto add = [&forms](const data::MappedScore& score) {
    if (score.scale)
      forms[score.column.text()] = data::scaleText(*score.scale);
  };
  for (const auto& touchpoint : mapping.touchpoints)
    add(touchpoint.score);
  for (const auto* score : {&mapping.overall, &mapping.score})
    if (*score)
      add(**score);
  if (mapping.time)
    forms[mapping.time->column.text()] = mapping.time->format;
  return forms;
}

/// What later rows changed comes before what is asked, and that before the rest.
int rankOf(const data::Assumption& assumption) {
  using enum data::AssumptionKind;
  switch (assumption.kind) {
  case laterRows:
  case decimalMarkLater:
  case decimalMarkSaid: return 0;
  case maybeRating:
  case whoOpen:
  case decimalMarkOpen:
  case spelledTimesOpen:
  case unknownPhrase:
  case rowsStaySingle:
  case wholeFigures:
  case groupsOfFigures:
  case otherScores: return 1;
  default: return 2;
  }
}

} // namespace

void sayWhatChanged(const data::Reading& before, data::Reading& after) {
  const auto old = formsIn(before.mapping);
  for (const auto& [column, form] : formsIn(after.mapping)) {
    const auto was = old.find(column);
    if (was == old.end() || was->second != form)
      after.assumptions.push_back({.kind = data::AssumptionKind::laterRows,
                                   .column = column,
                                   .taken = form,
                                   .because = was == old.end() ? "-" : was->second});
  }
}

void putQuestionsFirst(std::vector<data::Assumption>& all) {
  std::ranges::stable_sort(all, {}, &rankOf);
}

void addFailureCuts(std::vector<data::Assumption>& all, const data::Converter& converter) {
  for (const auto& each : converter.series()) {
    const auto [cut, scale] = cutOf(each, scaleOf(converter.mapping(), each.title));
    if (cut.empty() || each.recorded)
      continue;
    const auto same = std::ranges::find_if(all, [&](const data::Assumption& known) {
      return known.kind == data::AssumptionKind::failureCut && known.taken == cut && known.because == scale;
    });
    if (same != all.end())
      same->column += ", " + each.title;
    else
      all.push_back({.kind = data::AssumptionKind::failureCut, .column = each.title, .taken = cut, .because = scale});
  }
}

void addMetricFigures(std::vector<data::Assumption>& all, const data::RowFates& fates) {
  for (const auto& [metric, time] : fates.spelledTimes) {
    const char* parts = !time.parts                                       ? ""
                        : *time.parts == data::ClockParts::minutesSeconds ? " (minutes and seconds)"
                                                                          : " (hours and minutes)";
    if (time.otherwise)
      all.push_back({.kind = data::AssumptionKind::spelledTimesOpen,
                     .column = time.column,
                     .taken = numberText(time.figure) + " " + time.unit,
                     .because = time.text,
                     .otherwise = numberText(*time.otherwise) + " " + time.unit});
    else
      all.push_back({.kind = data::AssumptionKind::spelledTimes,
                     .column = time.column,
                     .taken = numberText(time.figure),
                     .because = time.text,
                     .otherwise = time.unit + parts});
  }
  if (fates.sameMonth > 0)
    all.push_back({.kind = data::AssumptionKind::sameMonth,
                   .column = {},
                   .taken = std::to_string(fates.sameMonth),
                   .because = {}});
}

void addLeftOut(std::vector<data::Assumption>& all, const data::RowFates& fates) {
  for (const auto& [rule, texts] : fates.ruledBy.byColumn())
    all.push_back({.kind = data::AssumptionKind::rowsLeftOut,
                   .column = rule,
                   .taken = countedTexts(texts),
                   .because = std::to_string(totalOf(texts))});
  for (const auto& [score, rules] : fates.otherScores)
    for (const auto& [rule, texts] : rules.byColumn())
      all.push_back({.kind = data::AssumptionKind::scoresLeftOut,
                     .column = score,
                     .taken = countedTexts(texts),
                     .because = std::to_string(totalOf(texts)),
                     .otherwise = rule});
}

void addNotReached(std::vector<data::Assumption>& all, const data::RowFates& fates) {
  const auto ofAll = [&fates](std::int64_t responses) {
    return std::to_string(responses) + " of " + std::to_string(fates.answers);
  };
  std::vector<data::Assumption> asked, said;
  // Where nearly everybody answered, a blank is hardly "not reached".
  const bool fewBlanks = fates.withBlanks * 20 < fates.answers;
  if (fates.blanks > 0)
    (fewBlanks ? asked : said)
        .push_back({.kind = data::AssumptionKind::blankNotReached,
                    .column = {},
                    .taken = std::to_string(fates.blanks),
                    .because = ofAll(fates.withBlanks)});
  if (const auto none = saidNothing(fates, data::NoAnswer::notReached); none.count > 0)
    said.push_back({.kind = data::AssumptionKind::notApplicable,
                    .column = {},
                    .taken = none.texts,
                    .because = std::to_string(none.count)});
  if (const auto none = saidNothing(fates, data::NoAnswer::dontKnow); none.count > 0)
    asked.push_back({.kind = data::AssumptionKind::dontKnow,
                     .column = std::to_string(none.count),
                     .taken = none.texts,
                     .because = ofAll(fates.withDontKnow)});
  if (fates.again > 0)
    said.push_back({.kind = data::AssumptionKind::answeredAgain,
                    .column = {},
                    .taken = std::to_string(fates.again),
                    .because = {}});
  all.insert(all.begin(), asked.begin(), asked.end());
  all.insert(all.end(), said.begin(), said.end());
}

} // namespace throughline::tasks
