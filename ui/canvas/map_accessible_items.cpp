#include "ui/canvas/map_accessible_items.h"

#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/map_words.h"

#include <QCoreApplication>

namespace throughline::ui {
namespace {

QString editAction() {
  return QStringLiteral("edit");
}

} // namespace

bool MapItemAccessible::isValid() const {
  return isThere(canvas_.layout(), place_);
}

QWindow* MapItemAccessible::window() const {
  return table_.window();
}

bool MapItemAccessible::isCell() const {
  return std::holds_alternative<CellPlace>(place_) || std::holds_alternative<model::TouchpointId>(place_);
}

/// The cell in which this item is, or which it is, when that holds several things; else null.
const layout::Cell* MapItemAccessible::stack() const {
  const auto at = gridPlaceOf(canvas_.layout(), place_);
  if (!at.column || !at.row)
    return nullptr;
  const auto& cell = canvas_.layout().cell(*at.column, *at.row);
  return isStack(cell) ? &cell : nullptr;
}

QAccessibleInterface* MapItemAccessible::parent() const {
  const auto* cell = std::holds_alternative<model::TouchpointId>(place_) ? stack() : nullptr;
  if (cell == nullptr)
    return table();
  return table_.itemAt(cellPlaceOf(canvas_.layout(), *cell));
}

int MapItemAccessible::childCount() const {
  const auto* cell = std::holds_alternative<CellPlace>(place_) ? stack() : nullptr;
  return cell == nullptr ? 0 : static_cast<int>(cell->cardCount);
}

QAccessibleInterface* MapItemAccessible::child(int index) const {
  if (index < 0 || index >= childCount())
    return nullptr;
  return table_.itemAt(canvas_.layout().cards[stack()->firstCard + static_cast<std::size_t>(index)].touchpoint);
}

int MapItemAccessible::indexOfChild(const QAccessibleInterface* child) const {
  for (int index = 0; index < childCount(); ++index)
    if (this->child(index) == child)
      return index;
  return -1;
}

QAccessibleInterface* MapItemAccessible::childAt(int x, int y) const {
  for (int index = 0; index < childCount(); ++index)
    if (auto* item = child(index); item->rect().contains(x, y))
      return item;
  return nullptr;
}

QString MapItemAccessible::text(QAccessible::Text kind) const {
  switch (kind) {
  case QAccessible::Name: return spokenName(canvas_, place_);
  case QAccessible::Description: return spokenDescription(canvas_, place_);
  default: return {};
  }
}

QRect MapItemAccessible::rect() const {
  const QRect seen = canvas_.seenRectOf(place_).toAlignedRect();
  return {canvas_.viewport()->mapToGlobal(seen.topLeft()), seen.size()};
}

QAccessible::Role MapItemAccessible::role() const {
  if (isColumnHead(place_))
    return QAccessible::ColumnHeader;
  return std::holds_alternative<model::LaneId>(place_) ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State MapItemAccessible::state() const {
  QAccessible::State state;
  state.focusable = true;
  state.selectable = true;
  state.focused = canvas_.hasFocus() && canvas_.focusPlace() == place_;
  state.selected = isSelected();
  state.invisible = !canvas_.isVisible();
  state.offscreen = !canvas_.seenRectOf(place_).intersects(QRectF(canvas_.viewport()->rect()));
  state.readOnly = canvas_.readOnly();
  state.editable = !canvas_.readOnly();
  return state;
}

void* MapItemAccessible::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::TableCellInterface && isCell())
    return static_cast<QAccessibleTableCellInterface*>(this);
  if (type == QAccessible::ActionInterface)
    return static_cast<QAccessibleActionInterface*>(this);
  return nullptr;
}

int MapItemAccessible::columnIndex() const {
  const auto at = gridPlaceOf(canvas_.layout(), place_);
  return at.column ? static_cast<int>(*at.column) : -1;
}

int MapItemAccessible::rowIndex() const {
  const auto at = gridPlaceOf(canvas_.layout(), place_);
  return at.row ? static_cast<int>(*at.row) : -1;
}

bool MapItemAccessible::isSelected() const {
  if (const auto* card = std::get_if<model::TouchpointId>(&place_))
    return canvas_.cards().isSelected(*card);
  const auto& selection = canvas_.session().selection();
  if (const auto* stage = std::get_if<model::StageId>(&place_))
    return selection.stage == *stage && !selection.step;
  if (const auto* step = std::get_if<model::StepId>(&place_))
    return selection.step == *step;
  if (const auto* lane = std::get_if<model::LaneId>(&place_))
    return selection.lane == *lane;
  return canvas_.focusPlace() == place_;
}

QList<QAccessibleInterface*> MapItemAccessible::columnHeaderCells() const {
  const int column = columnIndex();
  if (column < 0)
    return {};
  return {table_.itemAt(canvas_.layout().columns[static_cast<std::size_t>(column)].stage)};
}

QList<QAccessibleInterface*> MapItemAccessible::rowHeaderCells() const {
  const int row = rowIndex();
  if (row < 0)
    return {};
  return {table_.itemAt(canvas_.layout().lanes[static_cast<std::size_t>(row)].lane)};
}

QAccessibleInterface* MapItemAccessible::table() const {
  return QAccessible::queryAccessibleInterface(&canvas_);
}

QStringList MapItemAccessible::actionNames() const {
  QStringList names{pressAction()};
  if (!canvas_.readOnly())
    names << editAction();
  return names;
}

void MapItemAccessible::doAction(const QString& name) {
  if (!isValid())
    return;
  canvas_.setFocus(Qt::OtherFocusReason);
  canvas_.focusOn(FocusPlace(place_));
  if (name == editAction())
    canvas_.run(QStringLiteral("edit.rename"));
}

QStringList MapItemAccessible::keyBindingsForAction(const QString& name) const {
  return name == editAction() ? QStringList{QStringLiteral("F2")} : QStringList{};
}

QString MapItemAccessible::localizedActionName(const QString& name) const {
  return name == editAction() ? QCoreApplication::translate("MapCanvas", "Edit")
                              : QCoreApplication::translate("MapCanvas", "Select");
}

QString MapItemAccessible::localizedActionDescription(const QString& name) const {
  return name == editAction() ? QCoreApplication::translate("MapCanvas", "Changes the text")
                              : QCoreApplication::translate("MapCanvas", "Selects it");
}

} // namespace throughline::ui
