#include "core/data/reading/answer_labels.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_board.h"
#include "core/data/reading/reading_words.h"

#include <array>
#include <functional>

namespace throughline::data {
namespace {

using Profile = ColumnProfile;

constexpr std::size_t mostSegments = 12;

bool isDates(const Profile& profile) {
  std::vector<CountedText> texts;
  for (const auto& [text, count] : profile.values)
    texts.push_back({.text = text, .count = count});
  return findTimeFormat(texts, {}).has_value();
}

/// "A1" .. "A5": answers as a survey tool codes them.
bool isCodes(const Profile& profile) {
  const auto answers = profile.answers();
  if (profile.manyValues || answers.size() < 2 || answers.size() > 12)
    return false;
  std::size_t codes = 0;
  for (const auto& text : answers) {
    const auto digits = text.find_first_of("0123456789");
    codes += digits != std::string::npos && digits >= 1 && digits <= 3 && text.size() - digits <= 2 &&
                     text.find_first_not_of("0123456789", digits) == std::string::npos
                 ? 1U
                 : 0U;
  }
  return codes * 3 >= answers.size() * 2 && codes >= 2;
}

bool isLink(const Profile& profile) {
  const auto& first = profile.values.begin()->first;
  return first.starts_with("http") || first.starts_with("www.") || first.find("://") != std::string::npos;
}

bool isCalledComment(const Profile& profile) {
  const bool texts = profile.meanLength > 8 || profile.manyValues || profile.different() > 12;
  return profile.different() > 1 && (profile.says("openQuestion") || (texts && profile.says("comment")));
}

bool isSentences(const Profile& profile) {
  return profile.meanLength > 20 && profile.different() * 2 > std::min<std::size_t>(profile.filled, 200) &&
         profile.values.begin()->first.find(' ') != std::string::npos && !profile.says("notComment");
}

/// Of two columns of comments the one that is called so and says more; a title says less than its text.
double commentRank(const Profile& profile) {
  return profile.meanLength * static_cast<double>(profile.filled) * (profile.says("notComment") ? 0.1 : 1);
}

void findComment(ReadingBoard& board) {
  if (board.mapping.comment)
    return;
  const std::array<std::function<bool(const Profile&)>, 2> kinds{isCalledComment, isSentences};
  for (const auto& fits : kinds) {
    const Profile* comment = nullptr;
    for (const auto& profile : board.evidence.columns)
      if (board.isFree(profile) && profile.isText() && fits(profile) && !isDates(profile) && !isLink(profile) &&
          (comment == nullptr || commentRank(profile) > commentRank(*comment)))
        comment = &profile;
    if (comment == nullptr)
      continue;
    board.mapping.comment = board.take(*comment, ColumnRole::comment, RoleReason::header);
    for (const auto& profile : board.evidence.columns)
      if (board.isFree(profile) && profile.isText() && fits(profile) && !isLink(profile)) {
        board.leave(profile, RoleReason::anotherComment);
        board.couldBe(profile, ColumnRole::comment);
      }
    return;
  }
}

void findChannel(ReadingBoard& board) {
  const auto* channel = board.named("channel");
  if (channel == nullptr)
    channel = board.firstFree([](const Profile& profile) { return profile.plain.ends_with(" channel"); });
  if (channel != nullptr && channel->isText() && !channel->manyValues)
    board.mapping.channel = board.take(*channel, ColumnRole::channel, RoleReason::header);
}

void findWeight(ReadingBoard& board) {
  const auto* weight = board.named("weight");
  if (weight == nullptr || !weight->isNumeric() || weight->least() < 0)
    return;
  board.mapping.weight = board.take(*weight, ColumnRole::weight, RoleReason::header);
  board.assumeDecimals(*weight);
  std::size_t rows = 0;
  for (const auto& profile : board.evidence.columns)
    rows = std::max(rows, profile.filled);
  if (weight->filled < rows)
    board.assume(AssumptionKind::weightsEmpty, weight, "0", std::to_string(rows - weight->filled));
}

bool isSegment(const Profile& profile) {
  const bool words = profile.isText() && profile.ratings * 10 <= profile.filled;
  const bool choices = profile.numbers == 0 && labelsNameChoices(profile);
  return (words || choices) && !profile.manyValues && !profile.says("openQuestion") && profile.different() >= 2 &&
         profile.different() <= 12 && profile.meanLength <= 40 && profile.filled > profile.different() &&
         !isDates(profile);
}

RoleReason reasonToLeave(const Profile& profile) {
  if (profile.filled == 0)
    return RoleReason::empty;
  if (profile.different() == 1 && !profile.manyValues)
    return RoleReason::oneValue;
  if (isCodes(profile))
    return RoleReason::codes;
  if (profile.isText() && profile.says("openQuestion"))
    return RoleReason::anotherComment;
  if (profile.isText())
    return profile.manyValues || profile.different() > 12 ? RoleReason::manyTexts : RoleReason::unknownWords;
  if (profile.plain.starts_with("id ") || profile.plain.ends_with(" id"))
    return RoleReason::anotherId;
  if (profile.manyValues || profile.different() > 50)
    return profile.isWhole() && profile.different() * 10 >= profile.filled * 9 ? RoleReason::anotherId
                                                                               : RoleReason::otherNumber;
  return profile.scores.size() == 2 && profile.least() == 0 && profile.most() == 1 ? RoleReason::yesNo
                                                                                   : RoleReason::otherNumber;
}

} // namespace

void findTexts(ReadingBoard& board) {
  findChannel(board);
  findWeight(board);
  findComment(board);
  for (const auto& profile : board.evidence.columns) {
    if (!board.isFree(profile) || !isSegment(profile) || isCodes(profile))
      continue;
    if (board.mapping.segments.size() < mostSegments)
      board.mapping.segments.push_back(board.take(profile, ColumnRole::segment, RoleReason::values));
    else
      board.leave(profile, RoleReason::enough);
  }
}

void explainTheRest(ReadingBoard& board) {
  for (const auto& profile : board.evidence.columns)
    if (board.isFree(profile))
      board.leave(profile, reasonToLeave(profile));
}

} // namespace throughline::data
