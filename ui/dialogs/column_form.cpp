#include "ui/dialogs/column_form.h"

#include "ui/session/vocabulary_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace throughline::ui {
namespace {

enum ScaleChoice { foundScale, npsScale, csatScale, ownScale };

constexpr std::array scaleNames{"", "nps", "csat", ""};

QString shownNumber(double value) { return QLocale().toString(value, 'g', 10); }

std::optional<double> numberIn(const QLineEdit* field) {
  bool isNumber = false;
  const double value = QLocale().toDouble(field->text().trimmed(), &isNumber);
  return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void showNumber(QLineEdit* field, const std::optional<double>& value) {
  field->setText(value ? shownNumber(*value) : QString());
}

} // namespace

ColumnForm::ColumnForm(QWidget* parent) : QWidget(parent), rows_(new QFormLayout(this)), role_(new QComboBox) {
  rows_->setContentsMargins(8, 8, 8, 8);
  rows_->setVerticalSpacing(4);
  rows_->addRow(tr("Meaning"), role_);
  role_->setAccessibleName(tr("Meaning"));
  title_ = addLine(tr("Touchpoint"), tr("as the column is called"));
  stage_ = addLine(tr("Stage"), tr("a stage of the map"));
  kind_ = new QComboBox;
  kind_->addItems({tr("Found by its name"), word(model::Kind::experience), word(model::Kind::service)});
  kind_->setAccessibleName(tr("Kind"));
  rows_->addRow(tr("Kind"), kind_);
  scale_ = new QComboBox;
  scale_->addItems({tr("Found from the data"), tr("NPS, 0 to 10"), tr("CSAT, 1 to 5"), tr("From lowest to highest")});
  scale_->setAccessibleName(tr("Scale"));
  rows_->addRow(tr("Scale"), scale_);
  low_ = addLine(tr("Lowest"), {});
  high_ = addLine(tr("Highest"), {});
  lowerIsBetter_ = new QCheckBox(tr("Lower is better"));
  lowerIsBetter_->setAccessibleName(lowerIsBetter_->text());
  rows_->addRow(lowerIsBetter_);
  failAtMost_ = addLine(tr("Failure at or under"), tr("usual for the scale"));
  failAtLeast_ = addLine(tr("Failure at or over"), {});
  failValues_ = addLine(tr("Failure values"), tr("such as 1; 2"));
  missing_ = addLine(tr("Not answered"), tr("such as 0, n/a"));
  notMet_ = addLine(tr("Not reached"), tr("such as 9, never used it"));
  yes_ = addLine(tr("Means resolved"), tr("such as yes, Y"));
  timeFormat_ = addLine(tr("Format"), tr("found from the data"));
  for (auto* combo : {role_, kind_, scale_})
    connect(combo, &QComboBox::currentIndexChanged, this, &ColumnForm::tellChanged);
  connect(lowerIsBetter_, &QCheckBox::toggled, this, &ColumnForm::tellChanged);
}

QLineEdit* ColumnForm::addLine(const QString& label, const QString& hint) {
  auto* field = new QLineEdit;
  field->setPlaceholderText(hint);
  field->setAccessibleName(label);
  rows_->addRow(label, field);
  connect(field, &QLineEdit::textEdited, this, &ColumnForm::tellChanged);
  return field;
}

void ColumnForm::fillScale(const std::optional<data::MappedScale>& scale) {
  int choice = foundScale;
  if (scale)
    choice = scale->scale.metric == "nps" ? npsScale : scale->scale.metric == "csat" ? csatScale : ownScale;
  scale_->setCurrentIndex(choice);
  showNumber(low_, scale ? std::optional(scale->scale.low) : std::nullopt);
  showNumber(high_, scale ? std::optional(scale->scale.high) : std::nullopt);
  lowerIsBetter_->setChecked(scale && scale->scale.lowerIsBetter);
}

void ColumnForm::show(const ColumnPlan& plan, data::Layout layout) {
  filling_ = true;
  plan_ = plan;
  roles_ = rolesOf(layout);
  role_->clear();
  for (const auto role : roles_)
    role_->addItem(word(role));
  const auto place = std::find(roles_.begin(), roles_.end(), plan.role);
  role_->setCurrentIndex(place == roles_.end() ? 0 : static_cast<int>(place - roles_.begin()));
  title_->setText(QString::fromStdString(plan.title));
  stage_->setText(QString::fromStdString(plan.stage));
  kind_->setCurrentIndex(!plan.kind ? 0 : *plan.kind == model::Kind::experience ? 1 : 2);
  fillScale(plan.score.scale);
  const auto rule = plan.score.failure.value_or(data::FailureRule{});
  showNumber(failAtMost_, rule.atMost);
  showNumber(failAtLeast_, rule.atLeast);
  QStringList failing;
  for (const double value : rule.values)
    failing << shownNumber(value);
  failValues_->setText(failing.join(QStringLiteral("; ")));
  missing_->setText(valuesText(plan.score.missing));
  notMet_->setText(valuesText(plan.score.notMet));
  yes_->setText(valuesText(plan.yes));
  timeFormat_->setText(QString::fromStdString(plan.timeFormat));
  filling_ = false;
  showRows();
}

std::optional<data::MappedScale> ColumnForm::scaleShown() const {
  const int choice = scale_->currentIndex();
  if (choice == foundScale)
    return std::nullopt;
  if (choice != ownScale)
    return data::MappedScale::named(scaleNames[static_cast<std::size_t>(choice)]);
  auto scale = plan_.score.scale.value_or(data::MappedScale{});
  if (scale.scale.metric == "nps" || scale.scale.metric == "csat")
    scale = data::MappedScale{};
  scale.scale.low = numberIn(low_).value_or(scale.scale.low);
  scale.scale.high = numberIn(high_).value_or(scale.scale.high);
  scale.scale.lowerIsBetter = lowerIsBetter_->isChecked();
  return scale;
}

std::optional<data::FailureRule> ColumnForm::ruleShown() const {
  data::FailureRule rule{.atMost = numberIn(failAtMost_), .atLeast = numberIn(failAtLeast_), .values = {}};
  for (const auto& part : failValues_->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
    bool isNumber = false;
    const double value = QLocale().toDouble(part.trimmed(), &isNumber);
    if (isNumber)
      rule.values.push_back(value);
  }
  return rule == data::FailureRule{} ? std::nullopt : std::optional(rule);
}

ColumnPlan ColumnForm::plan() const {
  ColumnPlan plan = plan_;
  plan.role = roles_[static_cast<std::size_t>(std::max(0, role_->currentIndex()))];
  plan.title = title_->text().trimmed().toStdString();
  plan.stage = stage_->text().trimmed().toStdString();
  plan.kind = kind_->currentIndex() == 0   ? std::nullopt
              : kind_->currentIndex() == 1 ? std::optional(model::Kind::experience)
                                           : std::optional(model::Kind::service);
  plan.score.scale = scaleShown();
  plan.score.failure = ruleShown();
  plan.score.missing = valuesOf(missing_->text());
  plan.score.notMet = valuesOf(notMet_->text());
  plan.yes = valuesOf(yes_->text());
  plan.timeFormat = timeFormat_->text().trimmed().toStdString();
  return plan;
}

void ColumnForm::showRows() {
  const auto role = roles_.empty() ? ColumnRole::leftOut : roles_[static_cast<std::size_t>(std::max(0, role_->currentIndex()))];
  const bool scores = hasScores(role);
  const bool own = scores && scale_->currentIndex() == ownScale;
  const bool touchpoint = role == ColumnRole::touchpointScore;
  const bool rule = touchpoint || role == ColumnRole::score;
  const std::initializer_list<std::pair<QWidget*, bool>> shown{
      {title_, touchpoint}, {stage_, touchpoint}, {kind_, touchpoint}, {scale_, scores}, {low_, own}, {high_, own},
      {lowerIsBetter_, own}, {failAtMost_, rule}, {failAtLeast_, rule}, {failValues_, rule}, {missing_, scores},
      {notMet_, touchpoint}, {yes_, role == ColumnRole::resolved}, {timeFormat_, role == ColumnRole::time}};
  for (const auto& [field, visible] : shown)
    rows_->setRowVisible(field, visible);
}

void ColumnForm::tellChanged() {
  if (filling_)
    return;
  showRows();
  Q_EMIT changed();
}

} // namespace throughline::ui
