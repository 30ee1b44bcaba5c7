#pragma once

#include <QDockWidget>
#include <QPointer>

class QLabel;
class QToolButton;

namespace throughline::ui {

/// A panel beside the map that collapses to a bar: at the side to a narrow one with its name, at the foot to a strip
/// that still says in one sentence what is in it.
class PanelDock : public QDockWidget {
  Q_OBJECT

public:
  PanelDock(const QString& title, const char* name, QWidget* content, QWidget* parent);
  bool isCollapsed() const { return collapsed_; }
  void setCollapsed(bool collapsed);
  /// The sentence of the strip.
  void setSummary(const QString& sentence);
  /// Where the keys go: what had the focus in it last, else its first field; the button of the bar when collapsed.
  void takeFocus();

Q_SIGNALS:
  void collapsedChanged(bool collapsed);

protected:
  bool event(QEvent* event) override;

private:
  void showCollapsed();
  void rememberFocus(QWidget* now);

  QWidget* body_;  ///< the panel and, beside it, its bar
  QWidget* panel_;
  QToolButton* bar_;
  QWidget* titleBar_;
  QLabel* title_;
  QLabel* summary_;
  QToolButton* toggle_;
  QPointer<QWidget> lastFocus_;
  bool collapsed_ = false;
  bool atFoot_ = false;
};

} // namespace throughline::ui
