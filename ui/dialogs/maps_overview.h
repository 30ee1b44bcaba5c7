#pragma once

#include "core/model/map_tree.h"

#include <QDialog>

class QTreeWidget;

namespace throughline::ui {

class Session;

/// The maps of the workspace, under each those that its touchpoints open. Enter shows one. Stays open beside the map.
class MapsOverview : public QDialog {
  Q_OBJECT

public:
  MapsOverview(Session& session, QWidget* parent);

Q_SIGNALS:
  void mapChosen(throughline::model::MapId map);

private:
  void fill();

  Session& session_;
  QTreeWidget* tree_;
  std::vector<model::MapInTree> shown_;
};

} // namespace throughline::ui
