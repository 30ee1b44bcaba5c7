#pragma once

#include "core/exchange/imported.h"

#include <string>
#include <utility>
#include <vector>

/// A journey as files of others hold it: stages with cards in a row. The step from there to a map is the same for all.
namespace throughline::exchange {

struct SketchCard {
  /// Its id may be null; its place is not looked at.
  model::Touchpoint touchpoint;
  /// Titles of text lanes and what they say in the step of this card.
  std::vector<std::pair<std::string, std::string>> texts;
  std::string stepTitle;
  bool emptyStep = false; ///< there is no card: only the step and what the lanes say in it
};

struct SketchStage {
  std::string title;
  std::vector<model::Note> notes;
  std::vector<SketchCard> cards;
};

struct MapSketch {
  model::MapDetails details;
  std::vector<SketchStage> stages;
  bool curveLast = false; ///< nothing is known of emotions: the other lanes come first
};

/// The map: each card in a step of its own, one lane for touchpoints, one for the curve, text lanes in the order of
/// their first use. Titles that are too long are cut (textCut), missing ones come from words. ids that are null are
/// made.
model::JourneyMap mapOf(const MapSketch& sketch, const Words& words, IdSource& ids, Remarks& remarks);

/// A title as the model allows it: clean at both ends, cut where it is too long, which is said.
std::string fittingTitle(std::string_view title, std::int64_t line, Remarks& remarks);

/// Text as the model allows it: without NUL, up to where it stops being UTF-8, cut where it is too long.
std::string fittingText(std::string_view text);

} // namespace throughline::exchange
