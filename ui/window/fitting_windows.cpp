#include "ui/window/fitting_windows.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>

namespace throughline::ui {
namespace {

const QSize aroundWindows(16, 48);  ///< what the desktop puts around a window
constexpr int usualTextHeight = 17; ///< of the letters that sizes of dialogs are given for
constexpr auto fitted = "throughlineFitted";

QSize& screenTried() {
  static QSize screen;
  return screen;
}

double textFactor(const QWidget& widget) {
  return std::max(1.0, widget.fontMetrics().height() / static_cast<double>(usualTextHeight));
}

/// A sentence is as wide as can be read, not as it is long.
void wrapSentences(QDialog& dialog, int widest) {
  for (auto* label : dialog.findChildren<QLabel*>())
    if (!label->wordWrap() && label->sizeHint().width() > widest)
      label->setWordWrap(true);
}

QDialogButtonBox* takeButtons(QLayout& rows) {
  auto* last = rows.count() == 0 ? nullptr : rows.itemAt(rows.count() - 1);
  auto* buttons = last == nullptr ? nullptr : qobject_cast<QDialogButtonBox*>(last->widget());
  if (buttons != nullptr)
    rows.removeWidget(buttons);
  return buttons;
}

void scrollInside(QDialog& dialog) {
  auto* rows = dialog.layout();
  auto* buttons = takeButtons(*rows);
  dialog.setMinimumSize(0, 0); // what the rows asked for
  auto* content = new QWidget;
  content->setLayout(rows);
  auto* area = new QScrollArea;
  area->setFocusPolicy(Qt::NoFocus);
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setWidget(content);
  auto* whole = new QVBoxLayout(&dialog);
  whole->setContentsMargins(0, 0, 0, buttons == nullptr ? 0 : 9);
  whole->addWidget(area, 1);
  if (buttons != nullptr)
    whole->addWidget(buttons);
  area->show();
}

void fitDialog(QDialog& dialog) {
  if (dialog.layout() == nullptr || dialog.property(fitted).toBool())
    return;
  dialog.setProperty(fitted, true);
  const QSize room = (screenTried().isEmpty() ? dialog.screen()->availableSize() : screenTried()) - aroundWindows;
  wrapSentences(dialog, std::min(room.width() * 2 / 3, static_cast<int>(640 * textFactor(dialog))));
  QSize wanted = dialog.size();
  if (dialog.testAttribute(Qt::WA_Resized))
    wanted = (QSizeF(wanted) * textFactor(dialog)).toSize();
  else
    wanted = dialog.layout()->totalSizeHint();
  const QSize least = dialog.layout()->totalMinimumSize();
  wanted = wanted.expandedTo(least);
  if (least.height() > room.height() || least.width() > room.width())
    scrollInside(dialog);
  dialog.resize(wanted.boundedTo(room));
}

void widenPopup(QWidget& popup) {
  auto* view = popup.findChild<QAbstractItemView*>();
  if (view == nullptr)
    return;
  const int room = popup.screen()->availableSize().width();
  const int bar = view->verticalScrollBar()->sizeHint().width();
  const int wanted = std::min(view->sizeHintForColumn(0) + bar + 2 * view->frameWidth() + 8, room);
  if (wanted <= popup.width())
    return;
  const int right = popup.screen()->availableGeometry().right();
  popup.resize(wanted, popup.height());
  popup.move(std::min(popup.x(), right - wanted), popup.y());
}

class FittingWindows final : public QObject {
public:
  using QObject::QObject;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::Show)
      return false;
    if (auto* dialog = qobject_cast<QDialog*>(watched); dialog != nullptr && fits(*dialog))
      fitDialog(*dialog);
    else if (watched->inherits("QComboBoxPrivateContainer"))
      widenPopup(*static_cast<QWidget*>(watched));
    else
      measureAgain(*watched);
    return false;
  }

private:
  /// Rows may have been measured before the style sheet was known.
  static void measureAgain(QObject& watched) {
    const bool list = qobject_cast<QListView*>(&watched) != nullptr || qobject_cast<QTreeView*>(&watched) != nullptr;
    if (!list || watched.property(fitted).toBool())
      return;
    watched.setProperty(fitted, true);
    static_cast<QAbstractItemView&>(watched).doItemsLayout();
  }
  static bool fits(const QDialog& dialog) {
    return qobject_cast<const QFileDialog*>(&dialog) == nullptr && qobject_cast<const QMessageBox*>(&dialog) == nullptr;
  }
};

} // namespace

void installFittingWindows() {
  static constexpr auto installed = "throughlineFittingWindows";
  if (qApp->property(installed).toBool())
    return;
  qApp->setProperty(installed, true);
  qApp->installEventFilter(new FittingWindows(qApp));
}

void tryDialogsOn(const QSize& screen) {
  screenTried() = screen;
}

} // namespace throughline::ui
