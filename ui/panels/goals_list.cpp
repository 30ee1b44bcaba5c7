#include "ui/panels/goals_list.h"

#include "core/edit/part_edits.h"
#include "core/tasks/metric_names.h"
#include "ui/panels/described_rows.h"
#include "ui/panels/field_form.h"
#include "ui/panels/part_forms.h"
#include "ui/session/metric_words.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

/// Metrics are chosen from a list: a word of it, not any text, is what figures are found for.
void addMetric(Session& session, FieldForm& form, const edit::Thing& goal) {
  const auto offered = tasks::metricsOffered(session.document());
  QStringList names;
  for (const auto& metric : offered)
    names << metricName(metric);
  const auto read = [&session, goal, offered]() -> std::optional<int> {
    const auto* shown = edit::findById(session.document(), std::get<model::GoalId>(goal));
    const auto found = shown == nullptr ? offered.end() : std::ranges::find(offered, shown->metric);
    return found == offered.end() ? -1 : static_cast<int>(found - offered.begin());
  };
  form.addChoice(GoalsList::tr("Metric"), GoalsList::tr("Change metric of goal"), names, read,
                 [&session, goal, offered](int chosen) {
                   return edit::setField(session.document(), goal, "metric",
                                         model::text(offered[static_cast<std::size_t>(chosen)]));
                 });
}

PartForms::Kind kindOfForms(Session& session) {
  return {.remove = GoalsList::tr("Remove goal"),
          .removed =
              [](const model::Document& document, const edit::Thing& thing) {
                return edit::removePart<model::Goal>(document, std::get<model::GoalId>(thing));
              },
          .byHand =
              [&session](DescribedRows& rows, FieldForm& form, const edit::Thing& thing) {
                rows.byHand("metric", [&session, &form, thing] { addMetric(session, form, thing); });
              }};
}

} // namespace

GoalsList::GoalsList(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), forms_(new PartForms(session, kindOfForms(session))), metric_(new QComboBox) {
  metric_->setAccessibleName(tr("Metric of the new goal"));
  metric_->setFocusPolicy(Qt::StrongFocus);
  metric_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  offerMetrics();
  auto* add = new QPushButton(tr("Add goal"));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(4);
  rows->addWidget(forms_);
  rows->addWidget(metric_);
  rows->addWidget(add);
  connect(add, &QPushButton::clicked, this, &GoalsList::addGoal);
}

void GoalsList::refresh() {
  const auto* map = session_.currentMap();
  const auto goals = map != nullptr ? map->goals : std::vector<Shared<model::Goal>>{};
  std::vector<edit::Thing> things;
  std::ranges::transform(goals, std::back_inserter(things), [](const auto& goal) { return goal->id; });
  forms_->show(things);
  offerMetrics();
}

void GoalsList::offerMetrics() {
  const auto offered = tasks::metricsOffered(session_.document());
  if (metric_->count() == static_cast<int>(offered.size()))
    return;
  const auto chosen = metric_->currentData();
  metric_->clear();
  for (const auto& metric : offered)
    metric_->addItem(metricName(metric), QString::fromStdString(metric));
  metric_->setCurrentIndex(std::max(0, metric_->findData(chosen)));
}

void GoalsList::addGoal() {
  const auto* map = session_.currentMap();
  if (map == nullptr)
    return;
  const model::Goal goal{.id = session_.ids().make<model::GoalId>(),
                         .metric = metric_->currentData().toString().toStdString()};
  session_.apply(tr("Add goal"), edit::addPart<model::Goal>(session_.document(), map->id, goal));
}

} // namespace throughline::ui
