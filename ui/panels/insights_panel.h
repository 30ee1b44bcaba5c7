#pragma once

#include "core/chart/catalog.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace throughline::ui {

class ChartCard;
class ChartGallery;
class FieldArea;
class QuestionChoice;
class Session;
class WhatIfBench;

/// What the data say of the current map: the finding in one sentence, how robust it is and what to ask next, then a
/// gallery of charts, each an answer to a question. Choosing a mark or a row selects its card, and the reverse.
class InsightsPanel : public QWidget {
  Q_OBJECT

public:
  explicit InsightsPanel(Session& session, QWidget* parent = nullptr);
  /// The filter in force, in words: said next to every figure.
  void setFilterTexts(const QStringList& texts);
  ChartGallery* gallery() const { return gallery_; }
  bool showsMapAlone() const;

Q_SIGNALS:
  void importWanted();
  /// What the map says without feedback is to be worked out.
  void mapAloneWanted();
  /// Something is in the clipboard: what, in a sentence.
  void copied(const QString& sentence);
  /// A mark or row was chosen: bring its card into view.
  void touchpointChosen(throughline::model::TouchpointId touchpoint);
  /// The responses that a figure stands on: of what is chosen, else all.
  void responsesWanted();

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void showMapAlone();
  QWidget* makeContent();
  QWidget* makeHead();
  ChartCard* makeCard(bool whole);
  void refresh();
  /// Beside the map, where it is narrow, everything stands under one another.
  void arrange();
  void showHead();
  void showChart();
  void showIn(ChartCard& card, chart::ChartId id);
  void showBench(chart::ChartId id);
  void showPinned();
  void showSelection();
  void chooseTouchpoint(model::TouchpointId touchpoint);
  std::vector<chart::ChartId> shownCharts() const;
  void askForParts();

  Session& session_;
  QStackedWidget* pages_;
  QLabel* sentence_ = nullptr;
  QLabel* robustness_ = nullptr;
  QToolButton* range_ = nullptr;
  QLabel* basis_ = nullptr;
  QLabel* notes_ = nullptr;
  QToolButton* more_ = nullptr;
  FieldArea* area_ = nullptr;
  QBoxLayout* headRow_ = nullptr;   ///< what the figures stand on, and the buttons
  QBoxLayout* questions_ = nullptr; ///< the gallery and its button
  QSplitter* parts_ = nullptr;      ///< the questions and the charts
  ChartGallery* gallery_ = nullptr;
  QuestionChoice* choice_ = nullptr; ///< in its place where the panel is narrow
  QStackedWidget* charts_ = nullptr; ///< one chart, or the pinned ones side by side
  ChartCard* card_ = nullptr;
  QWidget* pinnedRow_ = nullptr;
  QHBoxLayout* pinnedLayout_ = nullptr;
  std::vector<ChartCard*> pinned_;
  WhatIfBench* bench_ = nullptr;
  chart::Findings findings_; ///< of the current map; made anew before anything is shown
  QStringList filterTexts_;
  std::optional<model::MapId> mapAlone_; ///< whose charts are shown without feedback
  bool narrow_ = false;
};

} // namespace throughline::ui
