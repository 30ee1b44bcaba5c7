#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace throughline::ui {

/// Every action by typing a part of its name; Enter does it. Actions that cannot be done now are greyed.
class CommandPalette : public QDialog {
  Q_OBJECT

public:
  explicit CommandPalette(const QList<QAction*>& actions, QWidget* parent = nullptr);
  /// The chosen action, null when none was.
  QAction* chosen() const { return chosen_; }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void filter(const QString& text);
  void choose();

  QList<QAction*> actions_;
  QLineEdit* text_;
  QListWidget* list_;
  QAction* chosen_ = nullptr;
};

} // namespace throughline::ui
