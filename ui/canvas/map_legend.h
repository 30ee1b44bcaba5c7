#pragma once

#include "core/layout/map_layout.h"

#include <QWidget>

#include <span>
#include <vector>

class QPainter;

namespace throughline::ui {

class MapCanvas;

/// What the signs on the map mean, for the status line: there in place of the map's own legend while that is not seen
/// whole. Where one line has no room for the words there are two, each entry where it fits best; what is still too long
/// is shortened, and whole in the tooltip.
class MapLegend : public QWidget {
  Q_OBJECT

public:
  explicit MapLegend(MapCanvas& canvas, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, static_cast<int>(lines_.size()) * lineHeight()}; }
  /// Whether all words have room.
  bool isWhole() const;

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void refresh();
  bool isNeeded() const;
  int lineHeight() const;
  using Line = std::vector<layout::LegendItem>;
  int widthOf(const layout::LegendItem& item) const;
  int widthOf(const Line& line) const;
  std::vector<Line> inTwoLines() const;
  void breakLines();
  void paintLine(QPainter& painter, std::span<const layout::LegendItem> items, double top) const;

  MapCanvas& canvas_;
  std::vector<layout::LegendItem> items_;
  std::vector<Line> lines_{1}; ///< two where one has no room for the words
};

} // namespace throughline::ui
