#include "ui/panels/goals_list.h"

#include "core/data/sources/metric_registry.h"
#include "core/edit/action_edits.h"
#include "ui/panels/part_rows.h"
#include "ui/session/metric_words.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {

GoalsList::GoalsList(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), list_(new QVBoxLayout), metric_(new QComboBox) {
  for (const auto& kind : data::metricKinds())
    metric_->addItem(metricName(std::string(kind.id)), QString::fromStdString(std::string(kind.id)));
  metric_->setAccessibleName(tr("Metric of the new goal"));
  metric_->setFocusPolicy(Qt::StrongFocus);
  metric_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  auto* add = new QPushButton(tr("Add goal"));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(4);
  rows->addLayout(list_);
  rows->addWidget(metric_);
  rows->addWidget(add);
  connect(add, &QPushButton::clicked, this, &GoalsList::addGoal);
}

void GoalsList::refresh() {
  const auto* map = session_.currentMap();
  const auto goals = map != nullptr ? map->goals : std::vector<Shared<model::Goal>>{};
  const auto isSame = [](const PartRows* rows, const Shared<model::Goal>& goal) {
    return rows->thing() == edit::Thing(goal->id);
  };
  // Rows that stay are kept, and with them the place of the keyboard.
  if (!std::ranges::equal(rows_, goals, isSame)) {
    while (auto* item = list_->takeAt(0)) {
      item->widget()->deleteLater();
      item->widget()->hide();
      delete item;
    }
    rows_.clear();
    for (const auto& goal : goals)
      list_->addWidget(rows_.emplace_back(makeRows(goal->id)));
  }
  for (std::size_t at = 0; at < goals.size(); ++at)
    fill(*rows_[at], *goals[at]);
}

PartRows* GoalsList::makeRows(model::GoalId id) {
  auto* rows = new PartRows(session_, id);
  QStringList names;
  for (const auto& kind : data::metricKinds())
    names << metricName(std::string(kind.id));
  rows->addChoice(tr("Metric"), "metric", names,
                  [](int chosen) { return model::text(data::metricKinds()[static_cast<std::size_t>(chosen)].id); });
  rows->addLine(tr("Target"), "target", numberValue);
  rows->addLine(tr("Due"), "due", dateValue);
  rows->addLine(tr("Experience owner"), "experienceOwner", textValue);
  rows->addLine(tr("Service owner"), "serviceOwner", textValue);
  rows->addRemove(tr("Remove goal"),
                  [this, id] { session_.apply(tr("Remove goal"), edit::removeGoal(session_.document(), id)); });
  return rows;
}

void GoalsList::fill(PartRows& rows, const model::Goal& goal) {
  const auto kinds = data::metricKinds();
  const auto found = std::ranges::find(kinds, goal.metric, [](const auto& kind) { return std::string(kind.id); });
  rows.show("metric", found == kinds.end() ? -1 : static_cast<int>(found - kinds.begin()));
  rows.show("target", QLocale().toString(goal.target));
  rows.show("due", goal.due ? dateText(*goal.due) : QString());
  rows.show("experienceOwner", QString::fromStdString(goal.experienceOwner));
  rows.show("serviceOwner", QString::fromStdString(goal.serviceOwner));
}

void GoalsList::addGoal() {
  const auto* map = session_.currentMap();
  if (map == nullptr)
    return;
  const model::Goal goal{.id = session_.ids().make<model::GoalId>(),
                         .metric = metric_->currentData().toString().toStdString()};
  session_.apply(tr("Add goal"), edit::addGoal(session_.document(), map->id, goal));
}

} // namespace throughline::ui
