#pragma once

#include "core/present/slide.h"
#include "ui/paint/look.h"

#include <QRectF>

#include <functional>
#include <memory>

class QPainter;

namespace throughline::ui {

/// Draws the chart of a slide into that rectangle, in units of the slide.
using DrawChart = std::function<void(QPainter& painter, const QRectF& where)>;

/// Draws a slide with the same cards, curves and text as the map: on the screen, as a picture, on paper.
class SlidePainter {
public:
  SlidePainter();
  ~SlidePainter();
  SlidePainter(const SlidePainter&) = delete;
  SlidePainter& operator=(const SlidePainter&) = delete;

  /// The painter's transform maps units of the slide (1080 to the height) to the device.
  void paint(const present::Slide& slide, const Look& look, QPainter& painter, const DrawChart& chart);

private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

} // namespace throughline::ui
