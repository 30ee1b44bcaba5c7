#pragma once

#include "ui/charts/chart_geometry.h"

#include <QGraphicsItem>

namespace throughline::ui {

/// What Qt Charts cannot draw, over its bars: the users' titles as plain text, patterns, outlines, whiskers,
/// connectors, figures, the legend and the focus.
class ChartOverlay : public QGraphicsItem {
public:
  void show(const chart::ChartSpec& spec, const ChartLook& look, const ChartGeometry& geometry);
  /// The chosen bar, -1 for none; focused shows the focus ring around it.
  void choose(int index, bool focused);

  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
  void paintChosen(QPainter& painter) const;
  void paintHeads(QPainter& painter) const;
  void paintRules(QPainter& painter) const;
  void paintLegend(QPainter& painter) const;
  void paintRow(QPainter& painter, int index) const;
  void paintBar(QPainter& painter, int index) const;
  void paintConnector(QPainter& painter, int index) const;

  chart::ChartSpec spec_;
  ChartLook look_;
  ChartGeometry geometry_;
  int chosen_ = -1;
  bool focused_ = false;
};

/// The sign of a kind: rounded square or cut corners, filled with its colour and marked.
void paintKindSign(QPainter& painter, const QRectF& square, model::Kind kind, const ChartLook& look);

} // namespace throughline::ui
