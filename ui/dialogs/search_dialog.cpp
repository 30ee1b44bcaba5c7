#include "ui/dialogs/search_dialog.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace throughline::ui {

SearchDialog::SearchDialog(const QString& title, const QString& typed, const QString& found, QWidget* parent)
    : QDialog(parent), text_(new QLineEdit), list_(new QListWidget), rows_(new QVBoxLayout(this)) {
  setWindowTitle(title);
  resize(520, 400);
  text_->setPlaceholderText(typed);
  text_->setAccessibleName(typed);
  text_->installEventFilter(this);
  list_->setAccessibleName(found);
  list_->setFocusPolicy(Qt::NoFocus);
  rows_->addWidget(text_);
  rows_->addWidget(list_);
  connect(text_, &QLineEdit::textChanged, this, &SearchDialog::search);
  connect(text_, &QLineEdit::returnPressed, this, &SearchDialog::take);
  connect(list_, &QListWidget::itemClicked, this, &SearchDialog::take);
}

bool SearchDialog::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
      QCoreApplication::sendEvent(list_, event);
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

} // namespace throughline::ui
