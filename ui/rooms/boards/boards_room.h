#pragma once

#include "core/model/document.h"
#include "ui/session/room.h"

#include <QPointer>

class QDialog;

namespace throughline::ui {

class MapCanvas;

/// Lists that stay open beside the map: the board of opportunities, the check of kinds and the hierarchy of maps; and
/// the way from a card to the map that it opens, and back.
class BoardsRoom final : public Room {
  Q_OBJECT

public:
  BoardsRoom(const Desk& desk, MapCanvas& canvas, QObject* parent = nullptr);
  std::vector<ActionRow> actions() override;

private:
  void showBoard();
  void showKindCheck();
  void showMaps();
  std::vector<ActionRow> boardRows();
  std::vector<ActionRow> linkRows();
  void followLink();
  void goBack();
  void prepare(QDialog& dialog) const;
  void raise(QDialog& dialog);

  MapCanvas& canvas_;
  QPointer<QDialog> board_;
  QPointer<QDialog> kindCheck_;
  QPointer<QDialog> maps_;
  /// From where links were followed, the last one last.
  struct Left {
    model::MapId map;
    model::TouchpointId touchpoint;
  };
  std::vector<Left> ways_;
};

} // namespace throughline::ui
