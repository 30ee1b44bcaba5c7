#pragma once

#include "ui/session/action_row.h"

#include <QObject>

class QWidget;

namespace throughline::ui {

class Actions;
class InsightFeed;
class Messages;
class Session;
class Storage;

/// What the rooms of one window share; they meet here and nowhere else.
struct Desk {
  Session& session;
  Storage& storage;
  InsightFeed& feed;
  Messages& messages;
  Actions& actions;
  QWidget* window = nullptr; ///< dialogs stand on it
};

/// One feature of the window: its rows of actions, what they do, and the dialogs that they open. The window joins the
/// rows of all rooms; rooms never include each other.
class Room : public QObject {
  Q_OBJECT

public:
  explicit Room(const Desk& desk, QObject* parent = nullptr) : QObject(parent), desk_(desk) {}
  virtual std::vector<ActionRow> actions() = 0;
  /// Keys that the map takes itself, for the list of keys.
  virtual std::vector<MapKey> mapKeys() const { return {}; }
  /// A file that was dropped on the window or given to the program. Whether the room took it.
  virtual bool take(const QString& path) {
    static_cast<void>(path);
    return false;
  }

protected:
  Desk desk_;
};

} // namespace throughline::ui
