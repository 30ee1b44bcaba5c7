#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace throughline::ui {

/// A line to type in over a list of what was found: the arrow keys move in the list while the line keeps the focus,
/// Enter and a click take what is marked.
class SearchDialog : public QDialog {
  Q_OBJECT

protected:
  SearchDialog(const QString& title, const QString& typed, const QString& found, QWidget* parent);

  virtual void search(const QString& text) = 0;
  virtual void take() { accept(); }
  bool eventFilter(QObject* watched, QEvent* event) override;

  QLineEdit* text_;
  QListWidget* list_;
  QVBoxLayout* rows_;
};

} // namespace throughline::ui
