#pragma once

#include "core/chart/chart_spec.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace throughline::ui {

class ChartTable;
class ChartView;
class Session;

/// What the data say of the current map: the finding in one sentence, its chart, the same as a table, and what must be
/// said next to it. Choosing a bar or a row selects the card.
class InsightsPanel : public QWidget {
  Q_OBJECT

public:
  explicit InsightsPanel(Session& session, QWidget* parent = nullptr);
  /// The filter in force, in words: said next to every figure.
  void setFilterTexts(const QStringList& texts);

Q_SIGNALS:
  void importWanted();
  /// A bar or row was chosen: bring its card into view.
  void touchpointChosen(throughline::model::TouchpointId touchpoint);

private:
  QWidget* makeContent();
  void refresh();
  void showChosenChart();
  void showSelection();
  void chooseTouchpoint(model::TouchpointId touchpoint);

  Session& session_;
  QStackedWidget* pages_;
  QLabel* sentence_ = nullptr;
  QLabel* basis_ = nullptr;
  QComboBox* which_ = nullptr;
  ChartView* chart_ = nullptr;
  ChartTable* table_ = nullptr;
  QLabel* notes_ = nullptr;
  QStringList filterTexts_;
};

} // namespace throughline::ui
