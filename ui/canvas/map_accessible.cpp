#include "ui/canvas/map_accessible.h"

#include "ui/canvas/map_accessible_items.h"
#include "ui/canvas/map_canvas.h"

#include <QAccessible>

namespace throughline::ui {
namespace {

QAccessibleInterface* accessibleOfClass(const QString& className, QObject* object) {
  if (className != QLatin1String("throughline::ui::MapCanvas"))
    return nullptr;
  return new MapAccessible(static_cast<MapCanvas*>(object));
}

MapAccessible* accessibleOf(MapCanvas& canvas) {
  return dynamic_cast<MapAccessible*>(QAccessible::queryAccessibleInterface(&canvas));
}

MapAccessible* listenedTo(MapCanvas& canvas) {
  return QAccessible::isActive() ? accessibleOf(canvas) : nullptr;
}

} // namespace

void installMapAccessibility() {
  static const bool once = [] {
    QAccessible::installFactory(accessibleOfClass);
    return true;
  }();
  static_cast<void>(once);
}

void forgetMapAccessibility(MapCanvas& canvas) {
  if (auto* table = accessibleOf(canvas))
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(table));
}

void tellFocus(MapCanvas& canvas) {
  auto* table = listenedTo(canvas);
  auto* item = table != nullptr && canvas.hasFocus() ? table->itemAt(canvas.focusPlace()) : nullptr;
  if (item == nullptr)
    return;
  QAccessibleEvent event(item, QAccessible::Focus);
  QAccessible::updateAccessibility(&event);
}

void tellSelectionChange(MapCanvas& canvas, const std::vector<model::TouchpointId>& changed) {
  auto* table = listenedTo(canvas);
  if (table == nullptr || changed.empty())
    return;
  constexpr std::size_t oneByOne = 20;
  if (changed.size() > oneByOne) {
    QAccessibleEvent event(table, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
    return;
  }
  for (const auto id : changed) {
    auto* item = table->itemAt(id);
    if (item == nullptr)
      continue;
    const bool selected = item->state().selected;
    QAccessibleEvent event(item, selected ? QAccessible::SelectionAdd : QAccessible::SelectionRemove);
    QAccessible::updateAccessibility(&event);
  }
}

void tellLayoutChange(MapCanvas& canvas) {
  if (auto* table = accessibleOf(canvas))
    table->followLayout();
}

} // namespace throughline::ui
