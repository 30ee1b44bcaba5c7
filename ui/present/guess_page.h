#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace throughline::ui {

/// The name of a touchpoint that is guessed, whole, on as many lines as it takes.
struct GuessName {
  std::size_t point = 0; ///< position in the guess
  QStringList lines;
  QRectF area;           ///< in units of the slide
  std::size_t group = 0; ///< only the group of the point that is marked is shown
};

/// How a guess stands on the screen: the curve above, the names below.
struct GuessPage {
  double left = 0;   ///< of the place of the first point
  double across = 0; ///< from point to point
  double bottom = 0; ///< of the curve: the worst score
  QFont font;
  bool numbered = false; ///< names stand in a list, each with the number that stands under its point
  double lowerRow = 0;   ///< where every other name stands one row lower, led to by a line; 0: they do not
  std::vector<GuessName> names;

  double xOf(std::size_t point) const { return left + across * (static_cast<double>(point) + 0.5); }
};

/// Under their points in one row or in two; where that leaves too little room for one, as a list in columns.
GuessPage guessPage(const QStringList& titles, double screenWidth);

/// The best score of a curve stands here, in units of the slide.
inline constexpr double guessTop = 330;

} // namespace throughline::ui
