#pragma once

#include "core/exchange/imported.h"

/// A map laid out on a plane, as boards and drawing programs want it: in their units, which are about a screen's.
namespace throughline::exchange {

struct BoardCard {
  const model::Touchpoint* touchpoint;
  int x;
  int y;
  std::size_t row;
};

/// What a lane says in a step, or the notes of a card.
struct BoardText {
  std::string id;
  std::string text;
  int x;
  int y;
  int height;
  std::size_t row;
};

/// A lane, or the notes.
struct BoardRow {
  std::string id;
  std::string title;
  int top;
  int height;
};

struct BoardStage {
  const model::Stage* stage;
  int x;
  int width;
};

struct Board {
  std::string heading; ///< title, scenario and goal of the map
  std::vector<BoardStage> stages;
  std::vector<BoardRow> rows;
  std::vector<BoardCard> cards; ///< in reading order
  std::vector<BoardText> texts;
  int width = 0;
  int height = 0;
};

inline constexpr int boardCardWidth = 200;
inline constexpr int boardCardHeight = 90;
inline constexpr int boardGap = 40;
inline constexpr int boardHead = 60;

/// Columns by step, rows by lane, cards of one cell below each other; lanes of touchpoints first.
Board boardOf(const model::JourneyMap& map, const Words& words);

/// Title, channel, owner and emotion, each on a line.
std::string boardCaption(const model::Touchpoint& touchpoint);

} // namespace throughline::exchange
