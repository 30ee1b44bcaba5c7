#pragma once

#include <QWidget>

class QPushButton;

namespace throughline::ui {

/// What an empty panel shows: a sentence of what will be here, and the one action that fills it.
class EmptyState : public QWidget {
  Q_OBJECT

public:
  /// Without an action text there is no button.
  EmptyState(const QString& sentence, const QString& action, QWidget* parent = nullptr);

Q_SIGNALS:
  void wanted();
};

} // namespace throughline::ui
