#include "core/layout/note_chips.h"

#include "core/layout/card_face.h"

#include <algorithm>

namespace throughline::layout {
namespace {

constexpr double chipHeight = 20;
constexpr double afterCount = 6;
constexpr double betweenChips = 4;
constexpr double endOfHead = 16;
constexpr double largestShare = 0.5; ///< of a head: the rest is for its name

int countOf(const std::vector<model::Note>& notes, std::initializer_list<model::NoteKind> kinds) {
  int count = 0;
  for (const auto& note : notes)
    count += std::ranges::find(kinds, note.kind) != kinds.end() ? 1 : 0;
  return count;
}

/// A chip that begins at x; its place on the map comes later.
Badge chipOf(const NoteCount& count, double x, const TextMeasure& measure, double scale) {
  const auto text = measure.wrap(std::to_string(count.count), TextStyle::badge, 200, 1);
  const double words = text->width() * scale;
  const double height = chipHeight * scale;
  const double line = text->height() * scale;
  return {.kind = count.kind,
          .value = count.count,
          .rect = {x, 0, height + words + afterCount * scale, height},
          .text = placed(text, {x + height, (height - line) / 2}, words, Align::left, scale)};
}

std::vector<Badge> rowOf(const std::vector<NoteCount>& counts, const TextMeasure& measure, double scale) {
  std::vector<Badge> row;
  double x = 0;
  for (const auto& count : counts) {
    row.push_back(chipOf(count, x, measure, scale));
    x = row.back().rect.right() + betweenChips * scale;
  }
  return row;
}

} // namespace

std::vector<NoteCount> countsOf(const std::vector<model::Note>& notes, bool withOthers) {
  using enum model::NoteKind;
  int votes = 0, comments = 0;
  for (const auto& note : notes) {
    votes += note.votes;
    comments += note.kind == comment && !note.resolved ? 1 : 0;
  }
  std::vector<NoteCount> counts{{BadgeKind::painPoints, countOf(notes, {painPoint})},
                                {BadgeKind::ideas, countOf(notes, {opportunity, idea})},
                                {BadgeKind::otherNotes, withOthers ? countOf(notes, {quote, question, decision}) : 0},
                                {BadgeKind::votes, votes},
                                {BadgeKind::comments, comments}};
  std::erase_if(counts, [](const NoteCount& each) { return each.count == 0; });
  return counts;
}

std::vector<Badge> stageChips(const std::vector<model::Note>& notes, double width, const TextMeasure& measure,
                              double zoom) {
  const auto counts = countsOf(notes, true);
  if (counts.empty())
    return {};
  const double scale = readableScale(TextStyle::badge, zoom);
  auto row = rowOf(counts, measure, scale);
  if (roomOf(row) > width * largestShare)
    row = rowOf({{BadgeKind::otherNotes, static_cast<int>(notes.size())}}, measure, scale);
  return roomOf(row) > width * largestShare ? std::vector<Badge>{} : row;
}

double roomOf(const std::vector<Badge>& chips) {
  return chips.empty() ? 0 : chips.back().rect.right() + endOfHead;
}

void placeChips(std::vector<Badge>& chips, const Rect& head) {
  const double left = head.right() - roomOf(chips);
  for (auto& chip : chips) {
    const double top = head.y + (head.height - chip.rect.height) / 2;
    chip.rect = chip.rect.moved(left, top);
    chip.text->rect = chip.text->rect.moved(left, top);
  }
}

} // namespace throughline::layout
