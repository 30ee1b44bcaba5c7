#include "ui/window/panel_dock.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace throughline::ui {
namespace {

constexpr int barWidth = 30;

/// The bar of a collapsed side panel: its name, written from top to bottom.
class SideBar final : public QToolButton {
public:
  explicit SideBar(const QString& title) {
    setText(title);
    setFixedWidth(barWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFocusPolicy(Qt::TabFocus);
  }

protected:
  /// The style draws the button, we draw the words. Nothing of the button changes: that would ask for the next
  /// painting.
  void paintEvent(QPaintEvent*) override {
    QStyleOptionToolButton look;
    initStyleOption(&look);
    const QString words = std::exchange(look.text, {});
    QPainter painter(this);
    style()->drawComplexControl(QStyle::CC_ToolButton, &look, &painter, this);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.translate(width() / 2.0, 14);
    painter.rotate(90);
    painter.drawText(QRectF(0, -width() / 2.0, height() - 28, width()), Qt::AlignLeft | Qt::AlignVCenter, words);
  }
};

/// Shows as much of its text as there is room for, and says so by an ellipsis; the text itself stays whole. A click on
/// the sentence opens what it is about.
class SummaryLabel final : public QLabel {
public:
  explicit SummaryLabel(std::function<void()> open) : open_(std::move(open)) { setCursor(Qt::PointingHandCursor); }

protected:
  void mousePressEvent(QMouseEvent* event) override { event->accept(); }
  void mouseReleaseEvent(QMouseEvent* event) override {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
      open_();
  }
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const auto words = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), Qt::AlignVCenter | Qt::AlignLeading, palette(), isEnabled(), words,
                          foregroundRole());
  }

private:
  std::function<void()> open_;
};

} // namespace

PanelDock::PanelDock(const QString& title, const char* name, QWidget* content, QWidget* parent)
    : QDockWidget(title, parent), body_(new QWidget), panel_(content), bar_(new SideBar(title)), titleBar_(new QFrame),
      title_(new QLabel(title)), summary_(new SummaryLabel([this] { setCollapsed(false); })), toggle_(new QToolButton) {
  setObjectName(QString::fromLatin1(name));
  setAccessibleName(title);
  auto* columns = new QHBoxLayout(body_);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(0);
  columns->addWidget(panel_, 1);
  columns->addWidget(bar_);
  setWidget(body_);
  titleBar_->setProperty("role", QStringLiteral("dockTitle"));
  title_->setTextFormat(Qt::PlainText);
  title_->setProperty("role", QStringLiteral("heading"));
  summary_->setTextFormat(Qt::PlainText);
  summary_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  summary_->setContentsMargins(12, 0, 0, 0);
  toggle_->setFocusPolicy(Qt::TabFocus);
  auto* row = new QHBoxLayout(titleBar_);
  row->setContentsMargins(12, 3, 4, 3);
  row->addWidget(title_);
  row->addWidget(summary_, 1);
  row->addWidget(toggle_);
  setTitleBarWidget(titleBar_);
  bar_->setAccessibleName(title);
  bar_->setToolTip(tr("Open %1").arg(title));
  connect(bar_, &QToolButton::clicked, this, [this] { setCollapsed(false); });
  connect(toggle_, &QToolButton::clicked, this, [this] { setCollapsed(!collapsed_); });
  connect(this, &QDockWidget::dockLocationChanged, this, [this](Qt::DockWidgetArea area) {
    atFoot_ = area == Qt::BottomDockWidgetArea || area == Qt::TopDockWidgetArea;
    showCollapsed();
  });
  connect(this, &QDockWidget::topLevelChanged, this, &PanelDock::showCollapsed);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { rememberFocus(now); });
  showCollapsed();
}

void PanelDock::setCollapsed(bool collapsed) {
  if (std::exchange(collapsed_, collapsed) == collapsed)
    return;
  showCollapsed();
  Q_EMIT collapsedChanged(collapsed);
}

void PanelDock::setSummary(const QString& sentence) {
  summary_->setText(sentence);
  summary_->setToolTip(sentence);
  showCollapsed();
}

void PanelDock::showCollapsed() {
  const bool closed = collapsed_ && !isFloating();
  panel_->setVisible(!closed);
  bar_->setVisible(closed && !atFoot_);
  titleBar_->setVisible(!closed || atFoot_);
  // Not hidden: a dock without contents gives its title bar no width.
  body_->setMaximumHeight(closed && atFoot_ ? 0 : QWIDGETSIZE_MAX);
  summary_->setVisible(closed && !summary_->text().isEmpty());
  toggle_->setText((closed ? tr("Open %1") : tr("Collapse %1")).arg(windowTitle()));
  toggle_->setAccessibleName(toggle_->text());
  toggle_->setToolTip(toggle_->text());
  toggle_->setToolButtonStyle(Qt::ToolButtonIconOnly);
  toggle_->setArrowType(closed ? Qt::UpArrow : atFoot_ ? Qt::DownArrow : Qt::LeftArrow);
  if (!atFoot_ && !closed)
    if (auto* window = qobject_cast<QMainWindow*>(parentWidget()))
      toggle_->setArrowType(window->dockWidgetArea(this) == Qt::RightDockWidgetArea ? Qt::RightArrow : Qt::LeftArrow);
  if (closed && !atFoot_) {
    auto* none = new QWidget(this);
    none->setFixedHeight(0);
    if (titleBarWidget() == titleBar_)
      setTitleBarWidget(none);
    else
      delete none;
  } else if (titleBarWidget() != titleBar_) {
    delete titleBarWidget();
    setTitleBarWidget(titleBar_);
    titleBar_->show();
  }
  const int strip = titleBar_->sizeHint().height();
  setMinimumSize(0, 0);
  setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
  if (closed && atFoot_)
    setFixedHeight(strip);
  else if (closed)
    setFixedWidth(barWidth);
}

void PanelDock::rememberFocus(QWidget* now) {
  if (now != nullptr && panel_->isAncestorOf(now))
    lastFocus_ = now;
}

void PanelDock::takeFocus() {
  if (collapsed_ && !isFloating()) {
    (atFoot_ ? toggle_ : bar_)->setFocus(Qt::ShortcutFocusReason);
    return;
  }
  if (lastFocus_ && lastFocus_->isVisible() && lastFocus_->isEnabled())
    return lastFocus_->setFocus(Qt::ShortcutFocusReason);
  for (auto* widget : panel_->findChildren<QWidget*>())
    if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
        widget->focusProxy() == nullptr)
      return widget->setFocus(Qt::ShortcutFocusReason);
  toggle_->setFocus(Qt::ShortcutFocusReason);
}

/// The font may have grown: the strip is as high as its words.
bool PanelDock::event(QEvent* event) {
  const bool done = QDockWidget::event(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::Polish)
    showCollapsed();
  return done;
}

} // namespace throughline::ui
