#pragma once

#include "core/chart/chart_spec.h"
#include "ui/charts/chart_look.h"

#include <QGraphicsView>

#include <optional>

namespace throughline::ui {

class ChartScene;

/// A chart on screen. Arrows, Home and End choose a row or mark, Enter or a click tells which touchpoint was chosen;
/// the chart can be copied as image and as data. Its accessible name is "Chart: <name>", its description the sentence.
class ChartView : public QGraphicsView {
  Q_OBJECT

public:
  explicit ChartView(QWidget* parent = nullptr);
  ~ChartView() override;

  /// sentence: the finding in plain words; it is shown in place of a chart that has no bars.
  void show(const chart::ChartSpec& spec, const QString& sentence);
  using QGraphicsView::show;
  const chart::ChartSpec& spec() const { return spec_; }

  /// Marks the touchpoint without telling anybody; nothing is marked when it has none.
  void choose(std::optional<model::TouchpointId> touchpoint);
  /// The chosen subject, -1 for none.
  int chosen() const { return chosen_; }
  /// Words of what is chosen, empty for none: what a screen reader says.
  QString chosenWords() const;

  /// Text of the chart's own actions is translated; both are in the context menu as well.
  QAction* copyImageAction() const { return copyImage_; }
  QAction* copyDataAction() const { return copyData_; }
  /// The chart with its name and sentence on its paper, twice as sharp as the screen.
  QImage image() const;
  QString data() const;

  /// What is said of the mark there, or the whole of a text of the legend that had no room; empty for nothing.
  QString wordsAt(const QPointF& point) const;
  /// What it takes to be seen whole at its width, with rows as low as their words allow.
  int neededHeight() const;
  QSize sizeHint() const override;

Q_SIGNALS:
  /// The user chose this touchpoint's row or mark.
  void touchpointChosen(throughline::model::TouchpointId touchpoint);
  /// And what it stands on, by a double click.
  void responsesWanted();

protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool viewportEvent(QEvent* event) override;

private:
  void rebuild();
  void chooseSubject(int index, bool tell);
  /// The subject that one goes to from the chosen one with this key.
  int nextSubject(int key) const;
  void copyAsImage() const;
  void copyAsData() const;

  ChartScene* scene_;
  chart::ChartSpec spec_;
  QString sentence_;
  int chosen_ = -1;
  QAction* copyImage_;
  QAction* copyData_;
};

} // namespace throughline::ui
