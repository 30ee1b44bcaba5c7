#include "ui/rooms/edit/find_dialog.h"

#include "core/model/look_up.h"
#include "core/model/texts.h"
#include "ui/session/icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr std::size_t mostFound = 500;

bool holdsText(const model::Touchpoint& touchpoint, const QString& text) {
  const auto holds = [&text](const auto& named) {
    return QString::fromUtf8(named.second.data(), static_cast<qsizetype>(named.second.size()))
        .contains(text, Qt::CaseInsensitive);
  };
  return std::ranges::any_of(model::textsIn(touchpoint), holds);
}

} // namespace

FindDialog::FindDialog(const Session& session, QWidget* parent)
    : QDialog(parent), session_(session), text_(new QLineEdit), list_(new QListWidget) {
  setWindowTitle(tr("Find"));
  resize(520, 400);
  text_->setPlaceholderText(tr("Title, channel, owner or note"));
  text_->setAccessibleName(tr("Title, channel, owner or note"));
  text_->installEventFilter(this);
  list_->setAccessibleName(tr("Found touchpoints"));
  list_->setFocusPolicy(Qt::NoFocus);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(text_);
  rows->addWidget(list_);
  connect(text_, &QLineEdit::textChanged, this, &FindDialog::search);
  connect(text_, &QLineEdit::returnPressed, this, &FindDialog::accept);
  connect(list_, &QListWidget::itemClicked, this, &FindDialog::accept);
  search({});
}

std::optional<FindDialog::Found> FindDialog::chosen() const {
  const int row = list_->currentRow();
  return row < 0 || row >= static_cast<int>(found_.size()) ? std::nullopt
                                                           : std::optional(found_[static_cast<std::size_t>(row)]);
}

bool FindDialog::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
      QCoreApplication::sendEvent(list_, event);
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void FindDialog::search(const QString& text) {
  list_->clear();
  found_.clear();
  for (const auto& map : session_.document().maps) {
    for (const auto* touchpoint : model::inReadingOrder(*map)) {
      if (found_.size() >= mostFound || (!text.isEmpty() && !holdsText(*touchpoint, text)))
        continue;
      const auto* stage = model::stageOf(*map, touchpoint->place.step);
      found_.push_back({map->id, touchpoint->id});
      new QListWidgetItem(icon(touchpoint->kind == model::Kind::service ? Icon::service : Icon::proactive),
                          tr("%1   (%2, %3)")
                              .arg(QString::fromStdString(touchpoint->title), QString::fromStdString(stage->title),
                                   QString::fromStdString(map->details->title)),
                          list_);
    }
  }
  list_->setCurrentRow(found_.empty() ? -1 : 0);
}

} // namespace throughline::ui
