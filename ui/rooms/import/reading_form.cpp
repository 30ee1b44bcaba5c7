#include "ui/rooms/import/reading_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

QString shownFigure(const std::optional<double>& value) {
  return value ? QLocale().toString(*value, 'g', 10) : QString();
}

std::optional<double> figureIn(const QLineEdit* field) {
  bool isNumber = false;
  const double value = QLocale().toDouble(field->text().trimmed(), &isNumber);
  return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QLineEdit* addFigure(QFormLayout* rows, const QString& label) {
  auto* field = new QLineEdit;
  field->setAccessibleName(label);
  field->setMaximumWidth(120);
  rows->addRow(label, field);
  return field;
}

} // namespace

ReadingForm::ReadingForm(QWidget* parent)
    : QWidget(parent), column_(new QComboBox), lowerIsBetter_(new QCheckBox(tr("Lower is better"))),
      change_(new QPushButton(tr("Read it so"))) {
  auto* rows = new QFormLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  column_->setAccessibleName(tr("Column"));
  column_->setMinimumContentsLength(16);
  column_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  rows->addRow(tr("Column"), column_);
  low_ = addFigure(rows, tr("Lowest"));
  high_ = addFigure(rows, tr("Highest"));
  lowerIsBetter_->setAccessibleName(lowerIsBetter_->text());
  rows->addRow(lowerIsBetter_);
  failsAtMost_ = addFigure(rows, tr("Failure at or under"));
  failsAtLeast_ = addFigure(rows, tr("Failure at or over"));
  change_->setAutoDefault(false);
  change_->setAccessibleName(change_->text());
  change_->setToolTip(tr("The answers stay as they were imported; only how they are read changes"));
  rows->addRow(change_);
  connect(column_, &QComboBox::currentIndexChanged, this, &ReadingForm::showColumn);
  connect(change_, &QPushButton::clicked, this, &ReadingForm::want);
}

void ReadingForm::show(const data::StoredSource& source) {
  const auto chosen = column_->currentText();
  source_ = source;
  const QSignalBlocker blocked(column_);
  column_->clear();
  for (const auto& series : source_.series)
    column_->addItem(QString::fromStdString(series.name));
  if (source_.overall)
    column_->addItem(QString::fromStdString(source_.overall->name));
  column_->setCurrentIndex(std::max(0, column_->findText(chosen)));
  const bool any = source_.layout != data::Layout::metrics && column_->count() > 0;
  setEnabled(any);
  showColumn();
}

void ReadingForm::showColumn() {
  const auto at = static_cast<std::size_t>(std::max(0, column_->currentIndex()));
  const bool isOverall = at >= source_.series.size();
  if (column_->count() == 0)
    return;
  const auto& series = isOverall ? *source_.overall : source_.series[at];
  low_->setText(shownFigure(series.scale.low));
  high_->setText(shownFigure(series.scale.high));
  lowerIsBetter_->setChecked(series.scale.lowerIsBetter);
  failsAtMost_->setText(isOverall ? QString() : shownFigure(series.rule.atMost));
  failsAtLeast_->setText(isOverall ? QString() : shownFigure(series.rule.atLeast));
  failsAtMost_->setEnabled(!isOverall);
  failsAtLeast_->setEnabled(!isOverall);
}

void ReadingForm::want() {
  const auto at = static_cast<std::size_t>(std::max(0, column_->currentIndex()));
  const bool isOverall = at >= source_.series.size();
  const auto& series = isOverall ? *source_.overall : source_.series[at];
  data::ColumnChange change{.column = series.name, .ends = {}, .lowerIsBetter = {}, .failure = {}};
  const auto low = figureIn(low_), high = figureIn(high_);
  if (low && high && *low < *high && (*low != series.scale.low || *high != series.scale.high))
    change.ends = std::pair(*low, *high);
  if (lowerIsBetter_->isChecked() != series.scale.lowerIsBetter)
    change.lowerIsBetter = lowerIsBetter_->isChecked();
  data::FailureRule rule = series.rule;
  rule.atMost = figureIn(failsAtMost_);
  rule.atLeast = figureIn(failsAtLeast_);
  if (!isOverall && !(rule == series.rule))
    change.failure = rule;
  Q_EMIT changeWanted(change);
}

} // namespace throughline::ui
