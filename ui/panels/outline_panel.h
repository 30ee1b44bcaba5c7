#pragma once

#include "ui/panels/outline_model.h"

#include <QMimeData>
#include <QWidget>

#include <functional>

class QMenu;
class QStackedWidget;

namespace throughline::ui {

class OutlineTree;

/// The outline: what is on every map, by keyboard and for screen readers as good as the picture.
class OutlinePanel : public QWidget {
  Q_OBJECT

public:
  explicit OutlinePanel(Session& session, QWidget* parent = nullptr);
  void setSources(const std::vector<OutlineSource>& sources) { model_->setSources(sources); }
  /// How much feedback has no card; without any, no row says so.
  void setUnplaced(std::int64_t responses, bool any);
  /// How what is selected on the map is copied, for what is dragged out of the outline.
  void setCopying(std::function<std::unique_ptr<QMimeData>()> copied);
  /// How what another window copied is pasted, for what is let go on the outline.
  void setPasting(const QString& mimeType, std::function<bool(const QMimeData& mime)> paste);

Q_SIGNALS:
  /// From the empty panel: the one action it offers.
  void drawMapWanted();
  /// Cut, copy, paste, duplicate or delete, as on the map; of a map where that is what is chosen.
  void commandWanted(const QString& id, bool ofMap);
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
  void runCommand(const QString& id);
  void addRename(QMenu& menu, const QModelIndex& index);
  void addPersonaItems(QMenu& menu, const QModelIndex& index);
  void addClipItems(QMenu& menu, const QModelIndex& index);
  void removePersona(model::PersonaId persona);
  void showMenu(const QPoint& at);
  void showEmptyOrTree();

  Session& session_;
  OutlineModel* model_;
  OutlineTree* tree_;
  QStackedWidget* pages_;
  bool following_ = false; ///< a selection of the session is being shown: do not send it back
};

} // namespace throughline::ui
