#include "core/data/reading/reading_board.h"

#include "core/base/plain_text.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"

namespace throughline::data {
namespace {

/// "3, 4, 5", at most eight.
std::string numbersText(const std::map<double, std::size_t>& scores) {
  std::string text;
  std::size_t count = 0;
  for (const auto& [score, times] : scores) {
    if (count == 8)
      return text + " ...";
    text += (count++ == 0 ? "" : ", ") + numberText(score);
  }
  return text;
}

std::string numbersText(const std::vector<double>& numbers) {
  std::map<double, std::size_t> scores;
  for (const double number : numbers)
    ++scores[number];
  return numbersText(scores);
}

/// "Detractor = 0, Promoter = 10"
std::string groupsText(const MappedScale& scale) {
  std::vector<std::string> groups;
  for (const auto& [word, score] : scale.words)
    groups.push_back(word + " = " + numberText(score));
  return joinedList(groups);
}

} // namespace

ColumnName ReadingBoard::nameOfColumn(const ColumnProfile& profile) const {
  const auto same = std::ranges::count(evidence.columns, profile.header, &ColumnProfile::header);
  if (profile.header.empty() || same > 1)
    return {.header = {}, .index = static_cast<int>(profile.position) + 1};
  return {.header = profile.header, .index = {}};
}

ColumnName ReadingBoard::take(const ColumnProfile& profile, ColumnRole role, RoleReason reason, bool sure) {
  taken_.insert(profile.position);
  auto& reading = readings_[profile.position];
  const auto runnerUp = reading ? reading->runnerUp : std::nullopt;
  reading = ColumnReading{.column = {}, .role = role, .reason = reason, .runnerUp = runnerUp, .sure = sure};
  return nameOfColumn(profile);
}

void ReadingBoard::leave(const ColumnProfile& profile, RoleReason reason) {
  auto& reading = readings_[profile.position];
  if (!reading)
    reading = ColumnReading{.column = {}, .role = ColumnRole::unused, .reason = reason, .runnerUp = {}};
}

void ReadingBoard::leaveOut(const ColumnProfile& profile, RoleReason reason) {
  leave(profile, reason);
  taken_.insert(profile.position);
}

void ReadingBoard::leaveAsTool(const ColumnProfile& profile, RoleReason reason) {
  taken_.insert(profile.position);
  readings_[profile.position] = ColumnReading{.column = {}, .role = ColumnRole::tool, .reason = reason, .runnerUp = {}};
}

void ReadingBoard::couldBe(const ColumnProfile& profile, ColumnRole role) {
  if (auto& reading = readings_[profile.position]; reading && reading->role != role)
    reading->runnerUp = role;
}

void ReadingBoard::assume(AssumptionKind kind, const ColumnProfile* profile, std::string taken, std::string because) {
  assumptions.push_back({.kind = kind,
                         .column = profile == nullptr ? std::string{} : nameOfColumn(*profile).text(),
                         .taken = std::move(taken),
                         .because = std::move(because)});
}

void ReadingBoard::assumeDecimals(const ColumnProfile& profile) {
  const auto name = nameOfColumn(profile).text();
  auto assumed = assumptionOf(profile.decimals, name);
  if (!assumed)
    return;
  mapping.decimals.emplace(name, profile.decimals.sign);
  if (assumed->kind == AssumptionKind::decimalMarkOpen)
    doubt(profile);
  assumptions.push_back(std::move(*assumed));
}

void ReadingBoard::doubt(const ColumnProfile& profile) {
  if (auto& reading = readings_[profile.position])
    reading->sure = false;
}

const ColumnProfile* ReadingBoard::named(std::string_view role, std::size_t from, std::size_t to) const {
  const auto known = readingWords().names.find(role);
  if (known == readingWords().names.end())
    return nullptr;
  for (std::size_t rank = from; rank < std::min(known->second.size(), to + 1); ++rank)
    for (const auto& name : known->second[rank])
      for (const auto& profile : evidence.columns)
        if (isFree(profile) && profile.filled > 0 && (profile.joined == name || profile.asked == name))
          return &profile;
  return nullptr;
}

bool ReadingBoard::isNamed(const ColumnProfile& profile, std::string_view role) const {
  const auto known = readingWords().names.find(role);
  return known != readingWords().names.end() && std::ranges::any_of(known->second, [&profile](const auto& names) {
           return std::ranges::any_of(
               names, [&profile](const auto& name) { return profile.joined == name || profile.asked == name; });
         });
}

bool ReadingBoard::isNamed(const ColumnProfile& profile, std::string_view role, std::size_t rank) const {
  const auto known = readingWords().names.find(role);
  return known != readingWords().names.end() && rank < known->second.size() &&
         std::ranges::any_of(known->second[rank],
                             [&](const auto& name) { return profile.joined == name || profile.asked == name; });
}

const ColumnProfile* ReadingBoard::firstTaken(ColumnRole role) const {
  for (const auto& profile : evidence.columns)
    if (readings_[profile.position] && readings_[profile.position]->role == role)
      return &profile;
  return nullptr;
}

std::vector<ColumnReading> ReadingBoard::columns() const {
  std::vector<ColumnReading> all;
  for (const auto& profile : evidence.columns) {
    all.push_back(readings_[profile.position].value_or(ColumnReading{}));
    all.back().column = nameOfColumn(profile).text();
  }
  return all;
}

std::optional<Assumption> assumptionOf(const DecimalChoice& decimals, std::string column) {
  const bool asPrograms =
      decimals.sign == DecimalSign::point && decimals.evidence == DecimalEvidence::column && !decimals.commaFirst;
  const auto value = numberIn(decimals.example, decimals.sign);
  const bool later = decimals.proofLine > 0;
  if (decimals.example.empty() || (asPrograms && !later) || !value)
    return std::nullopt;
  const auto other = decimals.sign == DecimalSign::comma ? DecimalSign::point : DecimalSign::comma;
  const bool told = decimals.evidence == DecimalEvidence::column || decimals.evidence == DecimalEvidence::range;
  return Assumption{.kind = later  ? AssumptionKind::decimalMarkLater
                            : told ? AssumptionKind::decimalMark
                                   : AssumptionKind::decimalMarkOpen,
                    .column = std::move(column),
                    .taken = numberText(*value),
                    .because = decimals.example,
                    .otherwise = later ? std::to_string(decimals.proofLine)
                                       : numberText(numberIn(decimals.example, other).value_or(*value))};
}

std::string joinedList(const std::vector<std::string>& texts) {
  std::string all;
  for (const auto& text : texts)
    all += (all.empty() ? "" : ", ") + text;
  return all;
}

std::string scaleText(const MappedScale& scale) {
  return numberText(scale.scale.low) + " to " + numberText(scale.scale.high);
}

void askForRating(ReadingBoard& board, const ColumnProfile& column, const GuessedRating& like) {
  board.assume(AssumptionKind::maybeRating, &column, scaleText(like.scale), numbersText(column.scores));
  board.doubt(column);
}

void assumeRating(ReadingBoard& board, const ColumnProfile& column, const GuessedRating& rating) {
  if (rating.scale.words.empty())
    board.assumeDecimals(column);
  for (const auto& phrase : rating.phrases) {
    board.assume(AssumptionKind::unknownPhrase, &column, phrase, std::to_string(column.otherTexts.at(phrase)));
    board.doubt(column);
  }
  if (!rating.codes.empty())
    board.assume(AssumptionKind::codesMissing, &column, numbersText(rating.codes), scaleText(rating.scale));
  if (rating.zeroMissing)
    board.assume(AssumptionKind::zeroMissing, &column, "0", scaleText(rating.scale));
  if (rating.scale.scale.metric == "nps" && !rating.scale.words.empty())
    board.assume(AssumptionKind::npsGroups, &column, groupsText(rating.scale), {});
  if (rating.wordsSupposed && rating.source == ScaleSource::words)
    board.assume(AssumptionKind::wordsSupposed, &column, std::to_string(rating.scale.words.size()), {});
  if (rating.directionAssumed)
    board.assume(AssumptionKind::direction, &column, rating.scale.scale.lowerIsBetter ? "lower" : "higher",
                 scaleText(rating.scale));
  const bool shown = rating.endsSeen || rating.source == ScaleSource::header || rating.source == ScaleSource::words ||
                     rating.source == ScaleSource::recommendation;
  if (!shown)
    board.assume(rating.source == ScaleSource::sisters ? AssumptionKind::scaleFromSisters
                                                       : AssumptionKind::scaleFromValues,
                 &column, scaleText(rating.scale), numbersText(column.scores));
}

} // namespace throughline::data
