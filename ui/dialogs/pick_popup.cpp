#include "ui/dialogs/pick_popup.h"

#include <QApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace throughline::ui {

PickPopup::PickPopup(const QString& title, const std::vector<PickEntry>& entries, bool freeText, QWidget* parent)
    : QDialog(parent), line_(new QLineEdit), list_(new QListWidget), freeText_(freeText) {
  setWindowTitle(title);
  resize(300, 320);
  line_->setAccessibleName(title);
  line_->setPlaceholderText(freeText ? tr("Type or pick") : tr("Type to find"));
  line_->installEventFilter(this);
  list_->setAccessibleName(tr("Choices"));
  list_->setFocusPolicy(Qt::NoFocus);
  for (std::size_t place = 0; place < entries.size(); ++place) {
    auto* item = new QListWidgetItem(entries[place].text, list_);
    item->setData(Qt::UserRole, static_cast<int>(place));
    if (entries[place].checked)
      item->setCheckState(Qt::Checked);
  }
  auto* heading = new QLabel(title);
  heading->setProperty("role", QStringLiteral("heading"));
  heading->setBuddy(line_);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(10, 8, 10, 10);
  rows->setSpacing(6);
  rows->addWidget(heading);
  rows->addWidget(line_);
  rows->addWidget(list_);
  connect(line_, &QLineEdit::textChanged, this, &PickPopup::narrow);
  connect(line_, &QLineEdit::returnPressed, this, &PickPopup::take);
  connect(list_, &QListWidget::itemClicked, this, &PickPopup::take);
  if (entries.empty() && freeText) {
    list_->hide();
    line_->setPlaceholderText(QString());
    resize(360, sizeHint().height());
  }
  narrow();
}

void PickPopup::setDraft(const QString& typed, std::function<void(const QString&)> keep) {
  constexpr int restOfTyping = 500; // milliseconds
  keep_ = std::move(keep);
  line_->setText(typed);
  // A dialog that opens marks what its first field holds, and the next letter would replace it.
  QMetaObject::invokeMethod(
      line_, [line = line_] { line->end(false); }, Qt::QueuedConnection);
  rest_.setSingleShot(true);
  rest_.setInterval(restOfTyping);
  connect(line_, &QLineEdit::textChanged, &rest_, qOverload<>(&QTimer::start));
  connect(&rest_, &QTimer::timeout, this, [this] { keep_(line_->text()); });
  connect(this, &QDialog::finished, this, [this] {
    rest_.stop();
    keep_(line_->text());
  });
}

/// What begins with the letters comes before what only holds them.
void PickPopup::narrow() {
  const auto typed = line_->text().trimmed();
  QListWidgetItem* best = nullptr;
  bool bestBegins = false;
  for (int row = 0; row < list_->count(); ++row) {
    auto* item = list_->item(row);
    item->setHidden(!item->text().contains(typed, Qt::CaseInsensitive));
    const bool begins = item->text().startsWith(typed, Qt::CaseInsensitive);
    if (!item->isHidden() && (best == nullptr || (begins && !bestBegins))) {
      best = item;
      bestBegins = begins;
    }
  }
  const bool offered = best != nullptr && (!freeText_ || (bestBegins && !typed.isEmpty()));
  list_->setCurrentItem(offered ? best : nullptr);
}

void PickPopup::take() {
  const auto* item = list_->currentItem();
  if (item == nullptr && !freeText_)
    return;
  result_ = item != nullptr ? item->text() : line_->text().trimmed();
  if (item != nullptr)
    picked_ = item->data(Qt::UserRole).toInt();
  accept();
}

bool PickPopup::pickAt(const QPoint& globalPosition) {
  const auto* on = QGuiApplication::screenAt(globalPosition);
  const auto room = (on != nullptr ? on : screen())->availableGeometry();
  move(std::clamp(globalPosition.x(), room.left(), std::max(room.left(), room.right() - width())),
       std::clamp(globalPosition.y(), room.top(), std::max(room.top(), room.bottom() - height())));
  line_->setFocus();
  const QPointer<QWidget> back = QApplication::focusWidget();
  const bool accepted = exec() == QDialog::Accepted;
  // Where nobody manages windows, no window is active after a dialog, and its keys would be dead.
  parentWidget()->activateWindow();
  if (back != nullptr)
    back->setFocus();
  return accepted;
}

bool PickPopup::eventFilter(QObject* watched, QEvent* event) {
  if (watched != line_ || event->type() != QEvent::KeyPress)
    return QDialog::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
  if (step == 0)
    return QDialog::eventFilter(watched, event);
  int row = list_->currentRow();
  do
    row += step;
  while (row >= 0 && row < list_->count() && list_->item(row)->isHidden());
  if (row >= 0 && row < list_->count())
    list_->setCurrentRow(row);
  return true;
}

} // namespace throughline::ui
