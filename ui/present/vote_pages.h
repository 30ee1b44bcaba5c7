#pragma once

#include "core/present/workshop.h"

#include <QFont>
#include <QStringList>

#include <vector>

namespace throughline::ui {

/// A proposal as it stands on the screen, whole, on as many lines as it takes.
struct VoteRow {
  std::size_t ballot = 0; ///< position in the round
  QString mark;           ///< while votes are hidden its number, afterwards its votes
  QStringList lines;
  double top = 0; ///< in units of the slide
};

/// A screenful of proposals.
struct VotePage {
  QFont font;
  double markWidth = 0; ///< the room of the marks before the lines
  std::vector<VoteRow> rows;
};

/// All proposals at the largest size at which they stand on one screen; where that would be too small, on several.
/// Revealed rounds begin with the most votes.
std::vector<VotePage> votePages(const present::VoteRound& round, double screenWidth);

/// Where proposals begin, and the first place below them.
inline constexpr double votesTop = 176;
inline constexpr double votesEnd = 950;

} // namespace throughline::ui
