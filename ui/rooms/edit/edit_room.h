#pragma once

#include "core/model/entity.h"
#include "ui/session/room.h"

#include <functional>

class QMenu;
class QPoint;

namespace throughline::ui {

class InspectorPanel;
class MapCanvas;

/// Changing the map: undo, clipboard, find, and everything that can be added to a map.
class EditRoom final : public Room {
  Q_OBJECT

public:
  EditRoom(const Desk& desk, MapCanvas& canvas, InspectorPanel& inspector, QObject* parent = nullptr);
  std::vector<ActionRow> actions() override;
  std::vector<MapKey> mapKeys() const override;

public Q_SLOTS:
  /// Asks nothing: the step can be taken back.
  void removeMap(throughline::model::MapId map);
  void showMenu(const QPoint& at);
  void addCardItems(QMenu& menu);
  void addStepItems(QMenu& menu);
  void addEmotions(QMenu& menu);
  void addStageItems(QMenu& menu);
  void addCellItems(QMenu& menu);
  void addFeedbackItems(QMenu& menu);
  void addUnder(QMenu& menu, const QString& title, const std::function<void(QMenu&)>& fill);

protected:
  /// Keys that would change the map belong to what has the focus, never to the map behind it.
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  bool isOfWindow(const QWidget& widget) const;
  bool isOfMap(const QWidget& widget) const;
  bool isMapKey(const QWidget& focused, const QKeySequence& pressed) const;
  ActionRow canvasRow(const char* id, const QString& text, Icon sign, Needs needs);
  std::vector<ActionRow> historyRows();
  std::vector<ActionRow> clipboardRows();
  std::vector<ActionRow> insertRows();
  void find();
  void changeImage();
  void show(const model::EntityKey& part);
  void addToMenu(QMenu& menu, std::initializer_list<const char*> ids);
  void step(bool back);
  void addLane();
  void addMap();

  MapCanvas& canvas_;
  InspectorPanel& inspector_;
};

} // namespace throughline::ui
