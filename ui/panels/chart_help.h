#pragma once

#include "core/chart/chart_spec.h"

#include <QDialog>

namespace throughline::ui {

/// What a chart answers, how to read it, what it needs and what it does not say, in a paragraph from docs/charts.md.
class ChartHelp : public QDialog {
  Q_OBJECT

public:
  explicit ChartHelp(chart::ChartId id, QWidget* parent = nullptr);

  /// The paragraph of a chart as it stands in the file; empty when there is none.
  static QString paragraphOf(chart::ChartId id);
};

} // namespace throughline::ui
