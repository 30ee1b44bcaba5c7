#pragma once

#include "core/layout/map_layout.h"

#include <QWidget>

#include <span>
#include <vector>

class QPainter;

namespace throughline::ui {

class MapCanvas;

/// What the signs on the map mean, for the status line: there while the map's own legend is out of view. Where one line
/// has no room for the words there are two; what is still too long is shortened, and whole in the tooltip.
class MapLegend : public QWidget {
  Q_OBJECT

public:
  explicit MapLegend(MapCanvas& canvas, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, lines_ * lineHeight()}; }

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void refresh();
  bool isNeeded() const;
  int lineHeight() const;
  void breakLines();
  void paintLine(QPainter& painter, std::span<const layout::LegendItem> items, double top) const;

  MapCanvas& canvas_;
  std::vector<layout::LegendItem> items_;
  int lines_ = 1; ///< two where one has no room for the words
};

} // namespace throughline::ui
