#pragma once

#include "ui/charts/chart_geometry.h"

#include <QGraphicsItem>

namespace throughline::ui {

/// What Qt Charts does not draw: legend, words, figures, patterns, whiskers, cells, labels, and the ring around what is
/// chosen.
class ChartOverlay final : public QGraphicsItem {
public:
  void show(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale, const ChartGeometry& geometry);
  /// Which subject is chosen, -1 for none; focused: the keys go there.
  void choose(int subject, bool focused);

  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
  void paintLegend(QPainter& painter) const;
  void paintHeads(QPainter& painter) const;
  void paintRules(QPainter& painter) const;
  Qt::Alignment reading() const;
  void paintRow(QPainter& painter, int index) const;
  void paintTicks(QPainter& painter) const;
  void paintAxisTitles(QPainter& painter) const;
  void paintChosen(QPainter& painter) const;

  chart::ChartSpec spec_;
  ChartLook look_;
  QLocale locale_;
  ChartGeometry geometry_;
  int chosen_ = -1;
  bool focused_ = false;
};

/// The sign of a kind: a rounded square with a star, a square with cut corners and a lifebuoy.
void paintKindSign(QPainter& painter, const QRectF& square, model::Kind kind, const ChartLook& look);

} // namespace throughline::ui
