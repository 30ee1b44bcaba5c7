#include "ui/panels/actions_list.h"

#include "core/edit/action_edits.h"
#include "core/model/look_up.h"
#include "ui/panels/part_rows.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/vocabulary_words.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

template <class Word> QStringList wordsOf() {
  QStringList words;
  for (const auto& entry : model::namesOf(Word{}))
    words << word(entry.word);
  return words;
}

/// Words stand in the order of their list.
template <class Word> model::FieldValue wordValue(int place) {
  return model::text(model::namesOf(Word{})[static_cast<std::size_t>(place)].name);
}

/// It answers the touchpoint, or one of its notes.
bool answers(const model::Action& action, const model::Touchpoint& touchpoint) {
  const auto isItsNote = [&action](const model::Note& note) { return action.note == note.id; };
  return action.touchpoint == touchpoint.id || std::ranges::any_of(touchpoint.notes, isItsNote);
}

void clear(QVBoxLayout& list) {
  while (auto* item = list.takeAt(0)) {
    item->widget()->deleteLater();
    item->widget()->hide();
    delete item;
  }
}

} // namespace

ActionsList::ActionsList(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), list_(new QVBoxLayout), entry_(new QWidget), title_(new QLineEdit) {
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
  rows->addLayout(list_);
  rows->addWidget(entry_);
  connect(add, &QPushButton::clicked, this, &ActionsList::addAction);
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
  // Rows that stay are kept, and with them the place of the keyboard.
  const auto ids = [](const std::vector<PartRows*>& rows) {
    std::vector<edit::Thing> things;
    std::ranges::transform(rows, std::back_inserter(things), &PartRows::thing);
    return things;
  };
  std::vector<edit::Thing> things;
  std::ranges::transform(wanted, std::back_inserter(things), &model::Action::id);
  if (ids(rows_) != things) {
    clear(*list_);
    rows_.clear();
    for (const auto& action : wanted)
      list_->addWidget(rows_.emplace_back(makeRows(action.id)));
  }
  for (std::size_t at = 0; at < wanted.size(); ++at)
    fill(*rows_[at], wanted[at]);
}

PartRows* ActionsList::makeRows(model::ActionId id) {
  auto* rows = new PartRows(session_, id);
  rows->addLine(tr("Action"), "title", textValue);
  rows->addLine(tr("Owner"), "owner", textValue);
  rows->addLine(tr("Due"), "due", dateValue);
  rows->addChoice(tr("Effort"), "effort", wordsOf<model::Effort>(), wordValue<model::Effort>);
  rows->addChoice(tr("Status"), "status", wordsOf<model::ActionStatus>(), wordValue<model::ActionStatus>);
  rows->addLine(tr("Expected gain"), "expectedGain", numberValue);
  rows->addChoice(tr("Gain is"), "gainSource", wordsOf<model::GainSource>(), wordValue<model::GainSource>);
  rows->addLine(tr("Done on"), "done", dateValue);
  rows->addRemove(tr("Remove action"),
                  [this, id] { session_.apply(tr("Remove action"), edit::removeAction(session_.document(), id)); });
  return rows;
}

void ActionsList::fill(PartRows& rows, const model::Action& action) {
  rows.show("title", QString::fromStdString(action.title));
  rows.show("owner", QString::fromStdString(action.owner));
  rows.show("due", action.due ? dateText(*action.due) : QString());
  rows.show("effort", static_cast<int>(action.effort));
  rows.show("status", static_cast<int>(action.status));
  rows.show("expectedGain", action.expectedGain ? QLocale().toString(*action.expectedGain) : QString());
  rows.show("gainSource", static_cast<int>(action.gainSource));
  rows.show("done", action.done ? dateText(*action.done) : QString());
}

void ActionsList::addAction() {
  const auto* map = session_.currentMap();
  if (map == nullptr || title_->text().trimmed().isEmpty())
    return;
  const model::Action action{
      .id = session_.ids().make<model::ActionId>(), .title = title_->text().toStdString(), .touchpoint = touchpoint_};
  title_->clear();
  session_.apply(tr("Add action"), edit::addAction(session_.document(), map->id, action));
}

} // namespace throughline::ui
