#include "ui/rooms/feedback/days_field.h"

#include "ui/session/days.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFrame>
#include <QHBoxLayout>
#include <QScreen>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

/// Opens something below it, and shows the arrow of the menus beside it.
class OpeningButton : public QToolButton {
  void initStyleOption(QStyleOptionToolButton* option) const override {
    QToolButton::initStyleOption(option);
    option->features |= QStyleOptionToolButton::HasMenu;
  }
};

} // namespace

DaysField::DaysField(QWidget* parent)
    : QWidget(parent), place_(new QHBoxLayout(this)), days_(new QWidget), button_(new OpeningButton),
      popup_(new QFrame(this, Qt::Popup)) {
  place_->setContentsMargins(0, 0, 0, 0);
  row_ = new QBoxLayout(QBoxLayout::LeftToRight, days_);
  row_->setContentsMargins(0, 0, 0, 0);
  since_ = addDay(tr("From"));
  until_ = addDay(tr("Until"));
  place_->addWidget(days_);
  place_->addWidget(button_);
  button_->setFocusPolicy(Qt::TabFocus);
  button_->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button_->hide();
  connect(button_, &QToolButton::clicked, this, &DaysField::openBelow);
  popup_->setAccessibleName(tr("Dates"));
  popup_->setFrameShape(QFrame::StyledPanel);
  new QVBoxLayout(popup_);
  showChosen();
}

DaysField::Day DaysField::addDay(const QString& label) {
  Day field{.used = new QCheckBox(label), .day = new QDateEdit};
  field.day->setCalendarPopup(true);
  field.day->setAccessibleName(tr("%1 day").arg(label));
  field.day->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
  field.day->setEnabled(false);
  auto* pair = new QHBoxLayout;
  pair->addWidget(field.used);
  pair->addWidget(field.day);
  pair->addStretch(0);
  row_->addLayout(pair);
  connect(field.used, &QCheckBox::toggled, this, [this, day = field.day](bool on) {
    day->setEnabled(on);
    tell();
  });
  connect(field.day, &QDateEdit::dateChanged, this, [this, day = field.day] {
    day->setToolTip(day->text()); // where the row has no room for it
    tell();
  });
  return field;
}

std::optional<Date> DaysField::since() const {
  return since_.used->isChecked() ? std::optional(dateOf(since_.day->date())) : std::nullopt;
}

std::optional<Date> DaysField::until() const {
  return until_.used->isChecked() ? std::optional(dateOf(until_.day->date())) : std::nullopt;
}

void DaysField::show(const std::optional<Date>& since, const std::optional<Date>& until,
                     const std::optional<Date>& first, const std::optional<Date>& last) {
  showing_ = true;
  const auto showDay = [](const Day& field, const std::optional<Date>& chosen, const std::optional<Date>& usual) {
    field.used->setChecked(chosen.has_value());
    field.day->setEnabled(chosen.has_value());
    if (const auto shown = chosen ? chosen : usual)
      field.day->setDate(dayOf(*shown));
  };
  showDay(since_, since, first);
  showDay(until_, until, last);
  showing_ = false;
  showChosen();
}

void DaysField::setFolded(bool folded) {
  if (std::exchange(folded_, folded) == folded)
    return;
  row_->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  if (folded) {
    popup_->layout()->addWidget(days_);
  } else {
    popup_->hide();
    place_->insertWidget(0, days_);
  }
  days_->setVisible(true);
  button_->setVisible(folded);
}

int DaysField::unfoldedWidth() const {
  return row_->itemAt(0)->minimumSize().width() + row_->itemAt(1)->minimumSize().width() + row_->spacing();
}

int DaysField::foldedWidth() const {
  return button_->sizeHint().width();
}

void DaysField::openBelow() {
  popup_->adjustSize();
  const auto room = screen()->availableGeometry();
  const bool mirrored = isRightToLeft();
  QPoint at = button_->mapToGlobal(mirrored ? button_->rect().bottomRight() : button_->rect().bottomLeft());
  if (mirrored)
    at.rx() -= popup_->width();
  popup_->move(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup_->width())), at.y() + 2);
  popup_->show();
  since_.used->setFocus(Qt::PopupFocusReason);
}

void DaysField::tell() {
  if (showing_)
    return;
  showChosen();
  Q_EMIT changed();
}

void DaysField::showChosen() {
  const bool from = since_.used->isChecked(), to = until_.used->isChecked();
  button_->setText(from && to ? tr("%1 to %2").arg(since_.day->text(), until_.day->text())
                   : from     ? tr("From %1").arg(since_.day->text())
                   : to       ? tr("Until %1").arg(until_.day->text())
                              : tr("Dates: all"));
  button_->setAccessibleName(button_->text());
}

} // namespace throughline::ui
