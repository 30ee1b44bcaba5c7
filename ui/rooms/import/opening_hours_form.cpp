#include "ui/rooms/import/opening_hours_form.h"

#include "ui/session/numbers.h"
#include "ui/session/typed_values.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr std::size_t workDays = 5;

int minutesOf(const QTimeEdit& field) {
  return field.time().hour() * 60 + field.time().minute();
}

} // namespace

OpeningHoursForm::OpeningHoursForm(QWidget* parent)
    : QWidget(parent), only_(new QCheckBox(tr("Count &opening hours only"))), from_(new QTimeEdit(QTime(8, 0))),
      to_(new QTimeEdit(QTime(18, 0))), closed_(new QLineEdit) {
  only_->setAccessibleName(tr("Count opening hours only"));
  auto* days = new QHBoxLayout;
  for (std::size_t day = 0; day < days_.size(); ++day) {
    days_[day] = new QCheckBox(QLocale().standaloneDayName(static_cast<int>(day) + 1, QLocale::ShortFormat));
    days_[day]->setAccessibleName(QLocale().standaloneDayName(static_cast<int>(day) + 1));
    days_[day]->setChecked(day < workDays);
    days->addWidget(days_[day]);
    connect(days_[day], &QCheckBox::toggled, this, &OpeningHoursForm::changed);
  }
  days->addStretch(1);
  for (auto* field : {from_, to_}) {
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    connect(field, &QTimeEdit::editingFinished, this, &OpeningHoursForm::changed);
  }
  from_->setAccessibleName(tr("Opens at"));
  to_->setAccessibleName(tr("Closes at"));
  to_->setToolTip(tr("00:00 is the end of the day"));
  closed_->setAccessibleName(tr("Closed on"));
  closed_->setPlaceholderText(tr("days, such as 2026-12-25; 2027-01-01"));
  connect(closed_, &QLineEdit::editingFinished, this, &OpeningHoursForm::changed);
  auto* fields = new QFormLayout;
  fields->addRow(tr("Open on"), days);
  fields->addRow(tr("Opens at"), from_);
  fields->addRow(tr("Closes at"), to_);
  fields->addRow(tr("Closed on"), closed_);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(only_);
  rows->addLayout(fields);
  rows->addStretch(1);
  connect(only_, &QCheckBox::toggled, this, [this] {
    showWhatCounts();
    Q_EMIT changed();
  });
  showWhatCounts();
}

void OpeningHoursForm::showWhatCounts() {
  for (auto* day : days_)
    day->setEnabled(only_->isChecked());
  for (QWidget* field : std::initializer_list<QWidget*>{from_, to_, closed_})
    field->setEnabled(only_->isChecked());
}

int OpeningHoursForm::endMinutes() const {
  const int end = minutesOf(*to_);
  return end == 0 ? minutesOfDay : end;
}

std::pair<std::vector<std::int32_t>, QString> OpeningHoursForm::closedDays() const {
  std::vector<std::int32_t> closed;
  for (const auto& text : closed_->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
    if (text.trimmed().isEmpty())
      continue;
    const auto day = dateIn(text);
    if (!day)
      return {closed, text.trimmed()};
    closed.push_back(day->day);
  }
  std::ranges::sort(closed);
  const auto last = std::ranges::unique(closed);
  closed.erase(last.begin(), last.end());
  return {closed, {}};
}

std::optional<tasks::OpeningHours> OpeningHoursForm::hours() const {
  if (!only_->isChecked())
    return std::nullopt;
  tasks::OpeningHours hours{.from = minutesOf(*from_), .to = endMinutes(), .closed = closedDays().first};
  for (std::size_t day = 0; day < days_.size(); ++day)
    hours.days[day] = days_[day]->isChecked();
  return hours;
}

QString OpeningHoursForm::problem() const {
  if (!only_->isChecked())
    return {};
  if (std::ranges::none_of(days_, [](const auto* day) { return day->isChecked(); }))
    return tr("The desk is open on no day: choose at least one under Opening hours.");
  if (endMinutes() <= minutesOf(*from_))
    return tr("The desk closes before it opens: change one of the two under Opening hours.");
  const auto unread = closedDays().second;
  return unread.isEmpty()
             ? QString()
             : tr("\"%1\" is no day: write closed days as 2026-12-25, with semicolons between them.").arg(unread);
}

} // namespace throughline::ui
