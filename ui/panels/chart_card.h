#pragma once

#include "core/chart/catalog.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;

namespace throughline::ui {

class ChartTable;
class ChartView;

/// One chart with its sentence, the choice of what it is of, the chart itself, what must be said below it and, where
/// there is room for it, its table.
class ChartCard : public QWidget {
  Q_OBJECT

public:
  enum class Size { whole, small };

  explicit ChartCard(Size size, QWidget* parent = nullptr);

  void show(chart::ChartId id, const chart::Findings& findings, const QString& finding);
  using QWidget::show;
  chart::ChartId id() const { return id_; }
  /// Marks the touchpoint in chart and table without telling anybody.
  void choose(std::optional<model::TouchpointId> touchpoint);
  /// Space for what belongs beside the chart: the sliders of what-if. Hidden when null.
  void setBeside(QWidget* widget);

  /// The table under the chart rather than beside it.
  void setUpright(bool upright);

  ChartView* view() const { return view_; }

Q_SIGNALS:
  void touchpointChosen(throughline::model::TouchpointId touchpoint);
  void helpWanted(throughline::chart::ChartId id);
  /// What the chosen mark or row stands on.
  void responsesWanted();
  /// Something is in the clipboard: what, in a sentence.
  void copied(const QString& sentence);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void arrange();
  void makeRoom();
  void draw();
  void showChoices(const chart::ChartSpec& spec);
  QWidget* makeHead();

  Size size_;
  chart::ChartId id_ = chart::ChartId::drag;
  std::optional<chart::Findings> findings_;
  QString finding_;
  std::map<chart::ChartId, std::size_t> chosen_; ///< what each chart was last of
  QLabel* name_;
  QLabel* sentence_;
  QWidget* choiceRow_;
  QComboBox* choice_;
  ChartView* view_;
  QSplitter* parts_ = nullptr; ///< chart and side
  QSplitter* side_ = nullptr;  ///< table and notes
  ChartTable* table_ = nullptr;
  QLabel* notes_;
  QWidget* beside_ = nullptr;
  bool upright_ = false; ///< the panel is a column
  bool stacked_ = false; ///< this card has no room for a table beside its chart
  std::optional<model::TouchpointId> touchpoint_;
};

} // namespace throughline::ui
