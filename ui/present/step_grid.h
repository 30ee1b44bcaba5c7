#pragma once

#include <QRectF>

#include <optional>

namespace throughline::ui {

/// The overview of all steps: as many rows as columns or one less, in units of the slide.
class StepGrid {
public:
  StepGrid(std::size_t steps, double screenWidth);

  QRectF cell(std::size_t step) const;
  /// The step whose cell is there.
  std::optional<std::size_t> at(QPointF place) const;
  /// So many steps on from one, the first or last at the end; so many rows on, the same where there is no such row.
  std::size_t moved(std::size_t from, int columns, int rows) const;

private:
  std::size_t steps_;
  std::size_t columns_;
  double width_;
  double height_;
};

} // namespace throughline::ui
