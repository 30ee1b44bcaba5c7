#include "ui/panels/actions_list.h"

#include "core/edit/part_edits.h"
#include "core/edit/set_field.h"
#include "core/model/look_up.h"
#include "ui/panels/part_forms.h"
#include "ui/session/session.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

/// It answers the touchpoint, or one of its notes.
bool answers(const model::Action& action, const model::Touchpoint& touchpoint) {
  const auto isItsNote = [&action](const model::Note& note) { return action.note == note.id; };
  return action.touchpoint == touchpoint.id || std::ranges::any_of(touchpoint.notes, isItsNote);
}

PartForms::Kind kindOfForms() {
  return {.remove = ActionsList::tr("Remove action"),
          .removed =
              [](const model::Document& document, const edit::Thing& thing) {
                return edit::removePart<model::Action>(document, std::get<model::ActionId>(thing));
              },
          .byHand = {}};
}

} // namespace

ActionsList::ActionsList(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), forms_(new PartForms(session, kindOfForms())), entry_(new QWidget),
      title_(new QLineEdit), gains_(new QPushButton(tr("Take gains from what-if"))) {
  title_->setAccessibleName(tr("New action"));
  title_->setPlaceholderText(tr("New action"));
  auto* add = new QPushButton(tr("Add action"));
  auto* entryRows = new QVBoxLayout(entry_);
  entryRows->setContentsMargins(0, 0, 0, 0);
  entryRows->setSpacing(4);
  entryRows->addWidget(title_);
  entryRows->addWidget(add);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(forms_);
  rows->addWidget(gains_);
  gains_->setToolTip(tr(
      "What half of the failures fixed at its touchpoint would give. Gains of several actions must not be added up."));
  gains_->hide();
  rows->addWidget(entry_);
  connect(add, &QPushButton::clicked, this, &ActionsList::addAction);
  connect(gains_, &QPushButton::clicked, this, &ActionsList::takeGains);
  connect(&session_, &Session::partsChanged, this, &ActionsList::showGains);
  connect(title_, &QLineEdit::returnPressed, this, &ActionsList::addAction);
}

std::vector<model::Action> ActionsList::wantedActions() const {
  std::vector<model::Action> wanted;
  const auto* map = session_.currentMap();
  if (map == nullptr || !enabled_)
    return wanted;
  const auto* touchpoint = touchpoint_ ? model::findTouchpoint(*map, *touchpoint_) : nullptr;
  for (const auto& action : map->actions)
    if (touchpoint == nullptr || answers(*action, *touchpoint))
      wanted.push_back(*action);
  std::ranges::stable_sort(wanted, {}, [](const model::Action& action) {
    return std::pair(!action.due.has_value(), action.due.value_or(Date{}));
  });
  return wanted;
}

void ActionsList::show(const std::optional<model::TouchpointId>& touchpoint, bool enabled) {
  touchpoint_ = touchpoint;
  enabled_ = enabled;
  entry_->setEnabled(enabled && !session_.readOnly());
  const auto wanted = wantedActions();
  std::vector<edit::Thing> things;
  std::ranges::transform(wanted, std::back_inserter(things), &model::Action::id);
  forms_->show(things);
  showGains();
}

std::optional<double> ActionsList::gainAt(const model::Touchpoint* touchpoint) const {
  const auto* found = session_.parts().find<insight::Part::whatIf>();
  if (touchpoint == nullptr || found == nullptr || !*found)
    return std::nullopt;
  const auto& gains = (*found)->gains.touchpoints;
  const auto gain = std::ranges::find(gains, touchpoint->id, &insight::TouchpointGain::touchpoint);
  return gain == gains.end() ? std::nullopt : std::optional(gain->half.points);
}

/// Offered where there is something to take.
void ActionsList::showGains() {
  const auto* map = session_.currentMap();
  const bool any =
      map != nullptr && !session_.readOnly() && std::ranges::any_of(wantedActions(), [&](const auto& action) {
        return gainAt(model::answeredBy(*map, action)).has_value();
      });
  gains_->setVisible(any);
}

void ActionsList::takeGains() {
  const auto* map = session_.currentMap();
  Result<model::Document> next = session_.document();
  const auto set = [&next](model::ActionId action, std::string_view field, const model::FieldValue& value) {
    if (next.ok())
      next = edit::setField(*next, action, field, value);
  };
  for (const auto& action : wantedActions()) {
    const auto gain = gainAt(model::answeredBy(*map, action));
    if (!gain || action.status == model::ActionStatus::done) // what was promised stays
      continue;
    set(action.id, "expectedGain", model::real(*gain));
    set(action.id, "gainSource", model::text(model::nameOf(model::GainSource::whatIf)));
  }
  session_.apply(tr("Take gains from what-if"), next);
}

void ActionsList::addAction() {
  const auto* map = session_.currentMap();
  if (map == nullptr || title_->text().trimmed().isEmpty())
    return;
  model::Action action{
      .id = session_.ids().make<model::ActionId>(), .title = title_->text().toStdString(), .touchpoint = touchpoint_};
  action.expectedGain = gainAt(model::answeredBy(*map, action));
  if (action.expectedGain)
    action.gainSource = model::GainSource::whatIf;
  title_->clear();
  session_.apply(tr("Add action"), edit::addPart<model::Action>(session_.document(), map->id, action));
}

} // namespace throughline::ui
