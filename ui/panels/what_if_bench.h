#pragma once

#include "core/chart/chart_spec.h"
#include "core/insight/parts.h"

#include <QWidget>

class QLabel;
class QSlider;
class QVBoxLayout;

namespace throughline::ui {

/// What fixing failures at several touchpoints at once would give: a slider for each, from 0 to all of its failures,
/// and the gain of the choice as a whole. Answers while a slider moves.
class WhatIfBench : public QWidget {
  Q_OBJECT

public:
  explicit WhatIfBench(QWidget* parent = nullptr);

  /// Sliders stay where they were for touchpoints that are still there.
  void show(const insight::WhatIf& whatIf, chart::Unit unit, const std::map<model::TouchpointId, double>& targets);
  using QWidget::show;
  /// The part of the failures that vanishes at each touchpoint, 0..1, in the order of the gains.
  std::vector<double> fixed() const;
  /// What the sliders together give, in words.
  QString result() const;

Q_SIGNALS:
  void changed();

private:
  struct Row {
    model::TouchpointId touchpoint;
    QSlider* slider;
    QLabel* share;
    std::optional<double> toTarget; ///< part that must vanish to be on target
  };
  void addRow(const insight::TouchpointGain& gain, std::optional<double> target);
  void setAll(double part);
  void setToTargets();
  void sum();

  insight::WhatIf whatIf_;
  chart::Unit unit_ = chart::Unit::scalePoints;
  std::vector<Row> rows_;
  QWidget* list_;
  QVBoxLayout* sliders_;
  QLabel* result_;
  QLabel* usual_ = nullptr; ///< what "To target" means without one
};

} // namespace throughline::ui
