#include "ui/panels/targets_list.h"

#include "core/edit/thing.h"
#include "core/edit/touchpoint_edits.h"
#include "core/tasks/metric_names.h"
#include "ui/panels/field_form.h"
#include "ui/session/icons.h"
#include "ui/session/metric_words.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/typed_values.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace throughline::ui {
namespace {

Error refused(const char* field, const QString& typed, const char* expected) {
  return failure(ErrorCode::valueNotAllowed,
                 {{Fact::name, field}, {Fact::value, typed.toStdString()}, {Fact::expected, expected}});
}

} // namespace

TargetsList::TargetsList(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), list_(new QVBoxLayout), metric_(new QComboBox),
      add_(new QPushButton(tr("Add target"))) {
  metric_->setAccessibleName(tr("Metric of the new target"));
  metric_->setFocusPolicy(Qt::StrongFocus);
  metric_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  metric_->setMinimumContentsLength(8);
  list_->setContentsMargins(0, 0, 0, 0);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(4);
  rows->addLayout(list_);
  rows->addWidget(metric_);
  rows->addWidget(add_);
  connect(add_, &QPushButton::clicked, this, &TargetsList::addTarget);
}

/// Forms that stay are kept, and with them the place of the keyboard.
void TargetsList::show(const model::Touchpoint* touchpoint) {
  const auto id = touchpoint == nullptr ? std::nullopt : std::optional(touchpoint->id);
  std::vector<std::string> metrics;
  if (touchpoint != nullptr)
    std::ranges::transform(touchpoint->targets, std::back_inserter(metrics), &model::Target::metric);
  if (id != touchpoint_ || metrics != shown_) {
    for (auto* form : forms_) {
      list_->removeWidget(form);
      form->hide();
      form->deleteLater();
    }
    forms_.clear();
    touchpoint_ = id;
    shown_ = metrics;
    for (const auto& metric : metrics)
      list_->addWidget(forms_.emplace_back(formOf(metric)));
  }
  offerMetrics(metrics);
  for (auto* form : forms_)
    form->refresh();
}

/// A metric has one target here; those that have none yet can be chosen.
void TargetsList::offerMetrics(const std::vector<std::string>& set) {
  const auto chosen = metric_->currentData();
  metric_->clear();
  if (touchpoint_)
    for (const auto& metric : tasks::metricsOffered(session_.document()))
      if (std::ranges::find(set, metric) == set.end())
        metric_->addItem(metricName(metric), QString::fromStdString(metric));
  metric_->setCurrentIndex(std::max(0, metric_->findData(chosen)));
  const bool offers = metric_->count() > 0 && !session_.readOnly();
  metric_->setEnabled(offers);
  add_->setEnabled(offers);
}

const model::Target* TargetsList::targetOf(const std::string& metric) const {
  const auto* touchpoint = touchpoint_ ? edit::findById(session_.document(), *touchpoint_) : nullptr;
  if (touchpoint == nullptr)
    return nullptr;
  const auto found = std::ranges::find(touchpoint->targets, metric, &model::Target::metric);
  return found == touchpoint->targets.end() ? nullptr : &*found;
}

Result<model::Document> TargetsList::changed(const std::string& metric, const Change& change) const {
  const auto* target = targetOf(metric);
  if (target == nullptr)
    return session_.document();
  auto next = *target;
  change(next);
  return edit::setTarget(session_.document(), *touchpoint_, next);
}

FieldForm* TargetsList::formOf(const std::string& metric) {
  auto* form = new FieldForm(session_);
  form->makeDense();
  form->addHeading(metricName(metric));
  addLines(*form, metric);
  addRemoval(*form, metric);
  return form;
}

void TargetsList::addLines(FieldForm& form, const std::string& metric) {
  const auto read = [this, metric](auto show) {
    return [this, metric, show]() -> std::optional<QString> {
      const auto* target = targetOf(metric);
      return target == nullptr ? QString() : show(*target);
    };
  };
  form.addTypedLine(tr("Target"), tr("Change target"),
                    read([](const auto& target) { return QLocale().toString(target.value); }),
                    [this, metric](const QString& typed) -> Result<model::Document> {
                      bool isNumber = false;
                      const double value = QLocale().toDouble(typed, &isNumber);
                      if (!isNumber)
                        return refused("target", typed, "a number");
                      return changed(metric, [value](model::Target& target) { target.value = value; });
                    });
  form.addTypedLine(tr("Due"), tr("Change due date of target"),
                    read([](const auto& target) { return target.due ? dateText(*target.due) : QString(); }),
                    [this, metric](const QString& typed) -> Result<model::Document> {
                      const auto due = dateIn(typed);
                      if (!due && !typed.trimmed().isEmpty())
                        return refused("due", typed, "a date");
                      return changed(metric, [due](model::Target& target) { target.due = due; });
                    });
  const auto addOwner = [&](const QString& label, const QString& step, std::string model::Target::*owner) {
    form.addLine(label, step, read([owner](const auto& target) { return QString::fromStdString(target.*owner); }),
                 [this, metric, owner](const QString& name) {
                   return changed(metric, [&](model::Target& target) { target.*owner = name.toStdString(); });
                 });
  };
  addOwner(tr("Experience owner"), tr("Change experience owner"), &model::Target::experienceOwner);
  addOwner(tr("Service owner"), tr("Change service owner"), &model::Target::serviceOwner);
}

void TargetsList::addRemoval(FieldForm& form, const std::string& metric) {
  auto* remove = new QToolButton;
  remove->setText(tr("Remove target"));
  remove->setAccessibleName(tr("Remove target"));
  remove->setAccessibleDescription(metricName(metric));
  remove->setIcon(icon(Icon::remove));
  remove->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  connect(remove, &QToolButton::clicked, this, [this, metric] {
    if (touchpoint_)
      session_.apply(tr("Remove target"), edit::removeTarget(session_.document(), *touchpoint_, metric));
  });
  form.addWidget(remove, {});
}

void TargetsList::addTarget() {
  if (!touchpoint_ || metric_->currentIndex() < 0)
    return;
  const model::Target target{.metric = metric_->currentData().toString().toStdString()};
  session_.apply(tr("Add target"), edit::setTarget(session_.document(), *touchpoint_, target));
}

} // namespace throughline::ui
