#pragma once

#include "core/layout/map_layout.h"

#include <QWidget>

#include <vector>

namespace throughline::ui {

class MapCanvas;

/// What the signs on the map mean, for the status line: there while the map's own legend is out of view.
class MapLegend : public QWidget {
  Q_OBJECT

public:
  explicit MapLegend(MapCanvas& canvas, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void refresh();
  bool isNeeded() const;
  int widestWord() const;

  MapCanvas& canvas_;
  std::vector<layout::LegendItem> items_;
};

} // namespace throughline::ui
