#pragma once

#include <QDialog>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace throughline::ui {

/// One entry to pick from.
struct PickEntry {
  QString text;
  bool checked = false; ///< with a mark, for lists from which several may be picked
};

/// A small list beside the map: typing narrows it, Enter takes what is marked, Escape leaves. Where free text is
/// allowed, what was typed is taken when nothing in the list begins with it.
class PickPopup : public QDialog {
  Q_OBJECT

public:
  PickPopup(const QString& title, const std::vector<PickEntry>& entries, bool freeText, QWidget* parent);
  /// The place of what was picked in the entries; none for free text.
  std::optional<int> picked() const { return picked_; }
  /// What was typed, or the text of what was picked.
  QString text() const { return result_; }
  /// What was typed before and not taken yet; from now on what is typed is given to keep, also when one leaves.
  void setDraft(const QString& typed, std::function<void(const QString&)> keep);
  /// Beside that point of the screen, but on it. Whether something was picked.
  bool pickAt(const QPoint& globalPosition);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void narrow();
  void take();

  QLineEdit* line_;
  QListWidget* list_;
  bool freeText_;
  std::optional<int> picked_;
  QString result_;
  QTimer rest_;
  std::function<void(const QString&)> keep_;
};

} // namespace throughline::ui
