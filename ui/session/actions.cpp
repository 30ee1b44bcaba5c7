#include "ui/session/actions.h"

#include "ui/session/insight_feed.h"
#include "ui/session/session.h"
#include "ui/session/storage.h"

#include <QAction>

#include <algorithm>

namespace throughline::ui {

QString plainName(const QString& text) {
  QString name = text;
  name.remove(QLatin1Char('&'));
  while (name.endsWith(QLatin1Char('.')) || name.endsWith(QChar(0x2026)))
    name.chop(1);
  return name;
}

QKeySequence keyOf(const char* text) {
  return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

namespace {

QString tooltipOf(const ActionRow& row) {
  const auto words = row.hint.isEmpty() ? plainName(row.text) : row.hint;
  return row.keys.isEmpty() ? words
                            : Actions::tr("%1 (%2)").arg(words, row.keys.first().toString(QKeySequence::NativeText));
}

std::vector<ActionRow> bySection(std::vector<ActionRow> rows, int ActionRow::*section) {
  std::ranges::stable_sort(rows, {}, section);
  return rows;
}

} // namespace

Actions::Actions(Session& session, Storage& storage, InsightFeed& feed, QObject* parent)
    : QObject(parent), session_(session), storage_(storage), feed_(feed) {
  connect(&session, &Session::documentChanged, this, &Actions::update);
  connect(&session, &Session::started, this, &Actions::update);
  connect(&session, &Session::selectionChanged, this, &Actions::update);
  connect(&session, &Session::currentMapChanged, this, &Actions::update);
  connect(&session, &Session::readOnlyChanged, this, &Actions::update);
  connect(&session.undoStack(), &QUndoStack::indexChanged, this, &Actions::update);
  connect(&storage, &Storage::opened, this, &Actions::update);
  connect(&storage, &Storage::closed, this, &Actions::update);
  connect(&feed, &InsightFeed::sourcesRead, this, &Actions::update);
  connect(&feed, &InsightFeed::filterChanged, this, &Actions::update);
}

void Actions::add(std::vector<ActionRow> rows) {
  for (auto& row : rows) {
    auto* action = new QAction(icon(row.icon), row.text, this);
    action->setObjectName(row.id);
    action->setShortcuts(row.keys);
    action->setCheckable(static_cast<bool>(row.checked));
    action->setToolTip(tooltipOf(row));
    if (row.run)
      connect(action, &QAction::triggered, this, [this, run = row.run] {
        run();
        update();
      });
    actions_.insert(row.id, action);
    rows_.push_back(std::move(row));
  }
}

void Actions::addMapKeys(const std::vector<MapKey>& keys) {
  mapKeys_.insert(mapKeys_.end(), keys.begin(), keys.end());
}

std::vector<ActionRow> Actions::rowsOf(MenuPlace menu) const {
  std::vector<ActionRow> rows;
  std::ranges::copy_if(rows_, std::back_inserter(rows), [menu](const ActionRow& row) { return row.menu == menu; });
  return bySection(std::move(rows), &ActionRow::section);
}

std::vector<ActionRow> Actions::rowsOfToolbar() const {
  std::vector<ActionRow> rows;
  std::ranges::copy_if(rows_, std::back_inserter(rows), [](const ActionRow& row) { return row.toolbar > 0; });
  return bySection(std::move(rows), &ActionRow::toolbar);
}

void Actions::trigger(const QString& id) const {
  if (auto* wanted = action(id); wanted != nullptr)
    wanted->trigger();
}

void Actions::update() {
  for (const auto& row : rows_) {
    auto* action = actions_.value(row.id);
    action->setEnabled(offered(row.needs));
    if (row.checked)
      action->setChecked(row.checked());
    if (row.textNow)
      action->setText(row.textNow());
  }
}

bool Actions::offered(Needs needs) const {
  const auto& selection = session_.selection();
  const bool map = session_.currentMap() != nullptr;
  const bool writable = storage_.isOpen() && !session_.readOnly();
  switch (needs) {
  case Needs::nothing: return true;
  case Needs::workspace: return storage_.isOpen();
  case Needs::writable: return writable;
  case Needs::map: return map;
  case Needs::writableMap: return map && writable;
  case Needs::touchpoints: return !selection.touchpoints.empty();
  case Needs::writableTouchpoints: return writable && !selection.touchpoints.empty();
  case Needs::writableSelection:
    return writable && (!selection.touchpoints.empty() || selection.stage || selection.lane);
  case Needs::writableLane: return writable && selection.lane.has_value();
  case Needs::hiddenLanes:
    return writable && map &&
           std::ranges::any_of(session_.currentMap()->lanes, [](const auto& lane) { return lane->hidden; });
  case Needs::data: return map && feed_.hasSources();
  case Needs::undo: return writable && session_.undoStack().canUndo();
  case Needs::redo: return writable && session_.undoStack().canRedo();
  }
  return false;
}

} // namespace throughline::ui
