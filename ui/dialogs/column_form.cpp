#include "ui/dialogs/column_form.h"

#include "core/data/sources/metric_registry.h"
#include "ui/session/vocabulary_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace throughline::ui {
namespace {

/// The choices of the scale: found, the named ones in this order, then one of its own.
constexpr std::array<std::string_view, 7> namedScales{"nps", "csat", "ces2", "ces1", "fcr", "health", "binary"};
constexpr int foundScale = 0;
constexpr int ownScale = static_cast<int>(namedScales.size()) + 1;

int choiceOf(const std::optional<data::MappedScale>& scale) {
  if (!scale)
    return foundScale;
  const auto name = std::ranges::find(namedScales, scale->scale.metric);
  const bool asNamed = name != namedScales.end() && data::MappedScale::named(*name) == scale;
  return asNamed ? static_cast<int>(name - namedScales.begin()) + 1 : ownScale;
}

QString shownNumber(double value) {
  return QLocale().toString(value, 'g', 10);
}

std::optional<double> numberIn(const QLineEdit* field) {
  bool isNumber = false;
  const double value = QLocale().toDouble(field->text().trimmed(), &isNumber);
  return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void showNumber(QLineEdit* field, const std::optional<double>& value) {
  field->setText(value ? shownNumber(*value) : QString());
}

/// The choices of what two parts of a time are: found, then these.
constexpr std::array clockChoices{data::ClockParts::hoursMinutes, data::ClockParts::minutesSeconds};

int placeOf(const std::optional<data::ClockParts>& parts) {
  return parts ? static_cast<int>(std::ranges::find(clockChoices, *parts) - clockChoices.begin()) + 1 : 0;
}

std::optional<data::ClockParts> partsAt(int place) {
  return place > 0 ? std::optional(clockChoices[static_cast<std::size_t>(place - 1)]) : std::nullopt;
}

QString wordsText(const std::vector<std::pair<std::string, double>>& words) {
  QStringList parts;
  for (const auto& [word, score] : words)
    parts << QString::fromStdString(word) + QStringLiteral(" = ") + shownNumber(score);
  return parts.join(QStringLiteral("; "));
}

/// "good = 100; bad = 0"; a part that is none is left out.
std::vector<std::pair<std::string, double>> wordsIn(const QString& text) {
  std::vector<std::pair<std::string, double>> words;
  for (const auto& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
    const auto equals = part.lastIndexOf(QLatin1Char('='));
    bool isNumber = false;
    const double score = equals > 0 ? QLocale().toDouble(part.mid(equals + 1).trimmed(), &isNumber) : 0;
    if (isNumber && std::isfinite(score))
      words.emplace_back(part.left(equals).trimmed().toStdString(), score);
  }
  return words;
}

} // namespace

ColumnForm::ColumnForm(QWidget* parent) : QWidget(parent), rows_(new QFormLayout(this)), role_(new QComboBox) {
  rows_->setContentsMargins(8, 4, 14, 8);
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
  scale_->addItems({tr("Found from the data"), tr("NPS, 0 to 10"), tr("CSAT, 1 to 5"),
                    tr("Effort, 1 to 7, 7 is easiest"), tr("Effort, 1 to 5, 1 is easiest"),
                    tr("Resolved at first contact, 0 or 1"), tr("Health, 0 to 100"), tr("Yes or no"),
                    tr("From lowest to highest")});
  scale_->setAccessibleName(tr("Scale"));
  rows_->addRow(tr("Scale"), scale_);
  low_ = addLine(tr("Lowest"), shownNumber(data::Scale{}.low));
  high_ = addLine(tr("Highest"), shownNumber(data::Scale{}.high));
  words_ = addLine(tr("Words"), tr("such as good = 100; bad = 0"));
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
  metric_ = new QComboBox;
  metric_->setAccessibleName(tr("Metric"));
  metric_->addItem(tr("Named in each row"));
  for (const auto& kind : data::metricKinds())
    metric_->addItem(QString::fromUtf8(kind.id.data(), static_cast<qsizetype>(kind.id.size())));
  rows_->addRow(tr("Metric"), metric_);
  decimals_ = new QComboBox;
  decimals_->setAccessibleName(tr("Decimal mark"));
  decimals_->addItems({tr("Found from the data"), tr("Point, as in 1.5"), tr("Comma, as in 1,5")});
  rows_->addRow(tr("Decimal mark"), decimals_);
  times_ = new QComboBox;
  times_->setAccessibleName(tr("Times such as 1:30"));
  times_->addItems({tr("Found from the data"), tr("Hours and minutes"), tr("Minutes and seconds")});
  rows_->addRow(tr("Times such as 1:30"), times_);
  for (auto* combo :
       {role_, kind_, scale_, metric_, decimals_, times_}) { // no wider than the panel, however long their texts
    combo->setMinimumContentsLength(10);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  }
  for (auto* combo : {role_, kind_, scale_, decimals_, times_})
    connect(combo, &QComboBox::currentIndexChanged, this, &ColumnForm::tellChanged);
  for (const auto* combo : {role_, scale_, decimals_, times_})
    connect(combo, &QComboBox::activated, this, &ColumnForm::decided);
  connect(metric_, &QComboBox::currentIndexChanged, this, &ColumnForm::tellChanged);
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

void ColumnForm::offerTitles(const QStringList& titles) {
  auto* completer = new QCompleter(titles, title_);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  title_->setCompleter(completer);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ColumnForm::tellChanged);
}

void ColumnForm::fillScale(const std::optional<data::MappedScale>& scale) {
  scale_->setCurrentIndex(choiceOf(scale));
  showNumber(low_, scale ? std::optional(scale->scale.low) : std::nullopt);
  showNumber(high_, scale ? std::optional(scale->scale.high) : std::nullopt);
  words_->setText(scale ? wordsText(scale->words) : QString());
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
  metric_->setCurrentIndex(std::max(0, metric_->findText(QString::fromStdString(plan.metric))));
  decimals_->setCurrentIndex(static_cast<int>(plan.decimals));
  times_->setCurrentIndex(placeOf(plan.times));
  for (auto* field : findChildren<QLineEdit*>()) // the start of a long text says more than its end
    field->setCursorPosition(0);
  filling_ = false;
  showRows();
}

std::optional<data::MappedScale> ColumnForm::scaleShown() const {
  const int choice = scale_->currentIndex();
  if (choice == foundScale)
    return std::nullopt;
  if (choice != ownScale)
    return data::MappedScale::named(namedScales[static_cast<std::size_t>(choice - 1)]);
  data::MappedScale scale = choiceOf(plan_.score.scale) == ownScale ? *plan_.score.scale : data::MappedScale{};
  const auto ends = std::pair(scale.scale.low, scale.scale.high);
  // What was not typed over stays as it is, also where its text could be read in two ways.
  const auto before = plan_.score.scale ? plan_.score.scale->words : decltype(scale.words){};
  scale.words = words_->text() == wordsText(before) ? before : wordsIn(words_->text());
  scale.scale.low = numberIn(low_).value_or(data::Scale{}.low);
  scale.scale.high = numberIn(high_).value_or(data::Scale{}.high);
  if (ends != std::pair(scale.scale.low, scale.scale.high))
    scale.scale.metric = data::Scale{}.metric;
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
  plan.metric = metric_->currentIndex() > 0 ? metric_->currentText().toStdString() : std::string();
  plan.decimals = static_cast<data::DecimalSign>(std::max(0, decimals_->currentIndex()));
  plan.times = partsAt(times_->currentIndex());
  return plan;
}

void ColumnForm::showRows() {
  const auto role =
      roles_.empty() ? ColumnRole::leftOut : roles_[static_cast<std::size_t>(std::max(0, role_->currentIndex()))];
  const bool scores = hasScores(role);
  const bool own = scores && scale_->currentIndex() == ownScale;
  const bool touchpoint = role == ColumnRole::touchpointScore;
  const bool rule = touchpoint || role == ColumnRole::score;
  const std::initializer_list<std::pair<QWidget*, bool>> shown{
      {title_, touchpoint},
      {stage_, touchpoint},
      {kind_, touchpoint},
      {scale_, scores},
      {low_, own},
      {high_, own},
      {words_, own},
      {lowerIsBetter_, own},
      {failAtMost_, rule},
      {failAtLeast_, rule},
      {failValues_, rule},
      {missing_, scores},
      {notMet_, touchpoint},
      {yes_, role == ColumnRole::resolved},
      {timeFormat_, role == ColumnRole::time},
      {metric_, role == ColumnRole::value},
      {times_, role == ColumnRole::value},
      {decimals_, scores || role == ColumnRole::value || role == ColumnRole::weight}};
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
