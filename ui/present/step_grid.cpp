#include "ui/present/step_grid.h"

#include "core/present/slide.h"

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

constexpr double edge = 40;
constexpr double between = 16;

} // namespace

StepGrid::StepGrid(std::size_t steps, double screenWidth)
    : steps_(std::max<std::size_t>(steps, 1)),
      columns_(static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(steps_))))) {
  const auto rows = (steps_ + columns_ - 1) / columns_;
  width_ = (screenWidth - 2 * edge) / static_cast<double>(columns_);
  height_ = (present::screenHeight - 1.5 * edge) / static_cast<double>(rows);
}

QRectF StepGrid::cell(std::size_t step) const {
  return {edge + static_cast<double>(step % columns_) * width_, edge + static_cast<double>(step / columns_) * height_,
          width_ - between, height_ - between};
}

std::optional<std::size_t> StepGrid::at(QPointF place) const {
  for (std::size_t step = 0; step < steps_; ++step)
    if (cell(step).contains(place))
      return step;
  return std::nullopt;
}

std::size_t StepGrid::moved(std::size_t from, int columns, int rows) const {
  const auto wanted = static_cast<std::ptrdiff_t>(from) + columns + rows * static_cast<std::ptrdiff_t>(columns_);
  const auto last = static_cast<std::ptrdiff_t>(steps_) - 1;
  if (rows != 0 && (wanted < 0 || wanted > last))
    return from;
  return static_cast<std::size_t>(std::clamp(wanted, std::ptrdiff_t{0}, last));
}

} // namespace throughline::ui
