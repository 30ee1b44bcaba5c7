#pragma once

#include "core/exchange/json/document_changes.h"

#include <QTreeWidget>

#include <vector>

namespace throughline::ui {

/// What one state of the document has otherwise than another, a row for each thing and field: added, changed, removed.
class ChangesList : public QTreeWidget {
  Q_OBJECT

public:
  /// With a tick at each row where some of them are chosen.
  explicit ChangesList(bool choosing, QWidget* parent = nullptr);
  void show(const std::vector<exchange::ChangeLine>& lines);
  /// The rows with a tick, of all.
  exchange::DocumentChanges chosenOf(const exchange::DocumentChanges& all) const;
  void chooseAll(bool all);
  int chosenCount() const;

Q_SIGNALS:
  void choiceChanged();

private:
  bool takesAllButConflicts() const;
  static QString conflictWord(exchange::ChangeLine::Kind kind);
  static QString aboutConflict(const exchange::ChangeLine& line);

  std::vector<exchange::ChangeLine> lines_;
  bool choosing_;
};

} // namespace throughline::ui
