#include "ui/dialogs/changes_list.h"

#include "ui/session/change_words.h"

#include <QHeaderView>

#include <algorithm>
#include <set>

namespace throughline::ui {

namespace {

/// The column that a place names; null where it names none.
nlohmann::json stepIn(const nlohmann::json& place) {
  return place.is_object() ? place.value("step", nlohmann::json()) : nlohmann::json();
}

} // namespace

ChangesList::ChangesList(bool choosing, QWidget* parent) : QTreeWidget(parent), choosing_(choosing) {
  setAccessibleName(tr("Changes"));
  setHeaderLabels({tr("Change"), tr("What"), tr("Field"), tr("Before"), tr("After")});
  setRootIsDecorated(false);
  setUniformRowHeights(true);
  setSelectionMode(QAbstractItemView::SingleSelection);
  header()->setSectionResizeMode(QHeaderView::Interactive);
  connect(this, &QTreeWidget::itemChanged, this, &ChangesList::choiceChanged);
}

void ChangesList::show(const std::vector<exchange::ChangeLine>& lines) {
  const QSignalBlocker quiet(this);
  clear();
  lines_ = lines;
  for (const auto& line : lines_) {
    auto* item = new QTreeWidgetItem(this, {line.conflict ? conflictWord(line.kind) : changeWord(line.kind),
                                            nameOf(line), fieldNameOf(line), changedValue(line.mine, line.field),
                                            changedValue(line.theirs, line.field)});
    if (choosing_)
      item->setCheckState(0, line.conflict ? Qt::Unchecked : Qt::Checked);
    for (int column = 0; column < columnCount(); ++column)
      item->setToolTip(column, item->text(column));
    if (line.conflict)
      item->setToolTip(0, aboutConflict(line));
  }
  for (int column = 0; column < columnCount(); ++column) {
    resizeColumnToContents(column);
    setColumnWidth(column, std::min(columnWidth(column), 240));
  }
}

QString ChangesList::conflictWord(exchange::ChangeLine::Kind kind) {
  switch (kind) {
  case exchange::ChangeLine::Kind::added: return tr("Only you removed it");
  case exchange::ChangeLine::Kind::changed: return tr("Both changed");
  case exchange::ChangeLine::Kind::removed: return tr("Only they removed it");
  }
  return {};
}

QString ChangesList::aboutConflict(const exchange::ChangeLine& line) {
  switch (line.kind) {
  case exchange::ChangeLine::Kind::added: return tr("You removed this and they changed it; with a tick it comes back.");
  case exchange::ChangeLine::Kind::changed:
    return tr("Both of you have changed this; before it was: %1").arg(changedValue(line.base, line.field));
  case exchange::ChangeLine::Kind::removed: return tr("They removed this and you changed it; with a tick it goes.");
  }
  return {};
}

void ChangesList::chooseAll(bool all) {
  {
    const QSignalBlocker quiet(this);
    for (int row = 0; row < topLevelItemCount(); ++row)
      topLevelItem(row)->setCheckState(0, all ? Qt::Checked : Qt::Unchecked);
  }
  Q_EMIT choiceChanged();
}

int ChangesList::chosenCount() const {
  int count = 0;
  for (int row = 0; row < topLevelItemCount(); ++row)
    count += topLevelItem(row)->checkState(0) == Qt::Checked ? 1 : 0;
  return count;
}

bool ChangesList::takesAllButConflicts() const {
  for (int row = 0; row < topLevelItemCount(); ++row)
    if (!lines_[static_cast<std::size_t>(row)].conflict && topLevelItem(row)->checkState(0) != Qt::Checked)
      return false;
  return true;
}

/// Columns without a title have no row: those come along that something chosen stands in, and go with everything else.
exchange::DocumentChanges ChangesList::chosenOf(const exchange::DocumentChanges& all) const {
  exchange::DocumentChanges chosen;
  std::set<nlohmann::json> named;
  for (int row = 0; row < topLevelItemCount(); ++row) {
    if (topLevelItem(row)->checkState(0) != Qt::Checked)
      continue;
    const auto& line = lines_[static_cast<std::size_t>(row)];
    switch (line.kind) {
    case exchange::ChangeLine::Kind::added:
      chosen.added.push_back(line.id);
      if (const auto place = line.thing.fields.find(std::string(exchange::placeField));
          place != line.thing.fields.end())
        named.insert(stepIn(place->second));
      break;
    case exchange::ChangeLine::Kind::changed:
      chosen.changed.push_back(all.changed[line.position]);
      named.insert(chosen.changed.back().field == exchange::placeField ? stepIn(chosen.changed.back().theirs)
                                                                       : chosen.changed.back().theirs);
      break;
    case exchange::ChangeLine::Kind::removed: chosen.removed.push_back(line.id); break;
    }
  }
  const auto hasNoRow = [this](const std::string& id) {
    return std::ranges::none_of(lines_, [&id](const auto& line) { return line.id == id; });
  };
  const bool everything = takesAllButConflicts();
  std::ranges::copy_if(all.added, std::back_inserter(chosen.added),
                       [&](const std::string& id) { return hasNoRow(id) && (everything || named.contains(id)); });
  if (everything)
    std::ranges::copy_if(all.removed, std::back_inserter(chosen.removed), hasNoRow);
  return chosen;
}

} // namespace throughline::ui
