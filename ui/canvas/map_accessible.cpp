#include "ui/canvas/map_accessible.h"
namespace throughline::ui {
void installMapAccessibility() {}
void forgetMapAccessibility(MapCanvas&) {}
void tellFocus(MapCanvas&) {}
void tellSelectionChange(MapCanvas&, const std::vector<model::TouchpointId>&) {}
void tellLayoutChange(MapCanvas&) {}
}
