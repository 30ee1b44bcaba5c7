#pragma once

#include "ui/session/action_row.h"

#include <QHash>
#include <QObject>

class QAction;

namespace throughline::ui {

class InsightFeed;
class Session;
class Storage;

/// The rows of all rooms as one table, and the actions made from it: enabled, checked and called as the session stands.
class Actions : public QObject {
  Q_OBJECT

public:
  Actions(Session& session, Storage& storage, InsightFeed& feed, QObject* parent = nullptr);

  void add(std::vector<ActionRow> rows);
  void addMapKeys(const std::vector<MapKey>& keys);
  const std::vector<ActionRow>& rows() const { return rows_; }
  const std::vector<MapKey>& mapKeys() const { return mapKeys_; }
  /// The rows of a menu by section, each in the order in which it was added.
  std::vector<ActionRow> rowsOf(MenuPlace menu) const;
  std::vector<ActionRow> rowsOfToolbar() const;
  /// The action of that id; null when there is none.
  QAction* action(const QString& id) const { return actions_.value(id); }
  /// Does what the action of that id does, when it is offered now.
  void trigger(const QString& id) const;

public Q_SLOTS:
  /// Looks again at what is offered, on and called how.
  void update();

private:
  bool offered(Needs needs) const;

  Session& session_;
  Storage& storage_;
  InsightFeed& feed_;
  std::vector<ActionRow> rows_;
  std::vector<MapKey> mapKeys_;
  QHash<QString, QAction*> actions_;
};

} // namespace throughline::ui
