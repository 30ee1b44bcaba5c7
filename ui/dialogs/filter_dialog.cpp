#include "ui/dialogs/filter_dialog.h"

#include "ui/session/days.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {

FilterDialog::FilterDialog(const data::Filter& filter, const std::vector<data::SegmentValues>& segments,
                           std::optional<Date> first, std::optional<Date> last, QWidget* parent)
    : QDialog(parent), given_(filter) {
  setWindowTitle(tr("Filter"));
  setMinimumWidth(440);
  auto* page = new QWidget;
  auto* fields = new QFormLayout(page);
  since_ = addDay(*fields, tr("From"), filter.since, first);
  until_ = addDay(*fields, tr("Until"), filter.until, last);
  for (const auto& segment : segments) {
    auto* values = new QComboBox;
    values->addItem(tr("All"));
    for (const auto& value : segment.values)
      if (!value.empty())
        values->addItem(QString::fromStdString(value));
    const auto name = QString::fromStdString(segment.name);
    values->setAccessibleName(name);
    const auto chosen = std::ranges::find(filter.segments, segment.name, &std::pair<std::string, std::string>::first);
    if (chosen != filter.segments.end())
      values->setCurrentText(QString::fromStdString(chosen->second));
    fields->addRow(new QLabel(name), values);
    segments_.emplace_back(segment.name, values);
  }
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(page);
  auto* buttons = new QDialogButtonBox;
  buttons->addButton(tr("Use filter"), QDialogButtonBox::AcceptRole)->setDefault(true);
  auto* all = buttons->addButton(tr("Show all"), QDialogButtonBox::ResetRole);
  all->setAutoDefault(false);
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(area, 1);
  rows->addWidget(buttons);
  connect(all, &QPushButton::clicked, this, [this] {
    since_.used->setChecked(false);
    until_.used->setChecked(false);
    for (const auto& [name, values] : segments_)
      values->setCurrentIndex(0);
    accept();
  });
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

FilterDialog::DayField FilterDialog::addDay(QFormLayout& rows, const QString& label, std::optional<Date> chosen,
                                            std::optional<Date> offered) {
  auto* used = new QCheckBox(label);
  used->setAccessibleName(label);
  used->setChecked(chosen.has_value());
  auto* day = new QDateEdit;
  day->setCalendarPopup(true);
  day->setAccessibleName(tr("%1 day").arg(label));
  const auto shown = chosen ? chosen : offered;
  day->setDate(shown ? dayOf(*shown) : QDate::currentDate());
  day->setEnabled(chosen.has_value());
  connect(used, &QCheckBox::toggled, day, &QWidget::setEnabled);
  rows.addRow(used, day);
  return {used, day};
}

data::Filter FilterDialog::filter() const {
  data::Filter filter;
  filter.sources = given_.sources;
  if (since_.used->isChecked())
    filter.since = dateOf(since_.day->date());
  if (until_.used->isChecked())
    filter.until = dateOf(until_.day->date());
  for (const auto& [name, values] : segments_)
    if (values->currentIndex() > 0)
      filter.segments.emplace_back(name, values->currentText().toStdString());
  return filter;
}

} // namespace throughline::ui
