#pragma once

#include "ui/dialogs/search_dialog.h"

#include <QList>

class QAction;

namespace throughline::ui {

/// Every action by typing a part of its name; Enter does it. Actions that cannot be done now are greyed.
class CommandPalette : public SearchDialog {
  Q_OBJECT

public:
  explicit CommandPalette(const QList<QAction*>& actions, QWidget* parent = nullptr);
  /// The chosen action, null when none was.
  QAction* chosen() const { return chosen_; }

private:
  void search(const QString& text) override;
  void take() override;

  QList<QAction*> actions_;
  QAction* chosen_ = nullptr;
};

} // namespace throughline::ui
