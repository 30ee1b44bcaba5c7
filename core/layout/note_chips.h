#pragma once

#include "core/layout/layout_map.h"

#include <vector>

namespace throughline::layout {

/// How many notes of a kind there are, under the sign that they are shown by.
struct NoteCount {
  BadgeKind kind = BadgeKind::painPoints;
  int count = 0;
};

/// Pain points, ideas (with opportunities), votes, comments that are not resolved; withOthers: quotes, questions and
/// decisions too. None of what there is none of.
std::vector<NoteCount> countsOf(const std::vector<model::Note>& notes, bool withOthers);

/// The notes of a stage as chips in a row that ends at its right side, in the middle of a head from there downwards;
/// where all kinds have no room they are counted together. width: of the head, that holds its name as well.
std::vector<Badge> stageChips(const std::vector<model::Note>& notes, double width, const TextMeasure& measure,
                              double zoom);
/// Room that they take, with the gap before them.
double roomOf(const std::vector<Badge>& chips);
/// Puts them into a head.
void placeChips(std::vector<Badge>& chips, const Rect& head);

} // namespace throughline::layout
