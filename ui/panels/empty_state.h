#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace throughline::ui {

/// What an empty panel shows: a sentence of what will be here, the one action that fills it, and perhaps what there is
/// without it.
class EmptyState : public QWidget {
  Q_OBJECT

public:
  /// Without an action text there is no button.
  EmptyState(const QString& sentence, const QString& action, QWidget* parent = nullptr);
  /// Offers what there is without that.
  void offer(const QString& other);

Q_SIGNALS:
  void wanted();
  void otherWanted();

private:
  QHBoxLayout* buttons_;
};

} // namespace throughline::ui
