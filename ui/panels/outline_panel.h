#pragma once

#include "ui/panels/outline_model.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace throughline::ui {

/// The outline: what is on every map, by keyboard and for screen readers as good as the picture.
class OutlinePanel : public QWidget {
  Q_OBJECT

public:
  explicit OutlinePanel(Session& session, QWidget* parent = nullptr);
  void setSources(const std::vector<OutlineSource>& sources) { model_->setSources(sources); }
  /// How much feedback has no card; without any, no row says so.
  void setUnplaced(std::int64_t responses, bool any);

Q_SIGNALS:
  /// From the empty panel: the one action it offers.
  void drawMapWanted();
  void deleteWanted();
  void deleteMapWanted(throughline::model::MapId map);
  void addTouchpointWanted();
  void addStageWanted();
  void importWanted();
  void unplacedWanted();
  void sourceWanted(qint64 source);
  void removeSourceWanted(qint64 source, const QString& title);

private:
  void showSelection();
  void takeSelection();
  void open(const QModelIndex& index);
  void showMenu(const QPoint& at);
  void showEmptyOrTree();

  Session& session_;
  OutlineModel* model_;
  QTreeView* tree_;
  QStackedWidget* pages_;
  bool following_ = false; ///< a selection of the session is being shown: do not send it back
};

} // namespace throughline::ui
