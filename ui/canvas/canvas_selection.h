#pragma once

#include "core/layout/map_layout.h"
#include "ui/canvas/focus_place.h"
#include "ui/session/session.h"

#include <map>
#include <vector>

namespace throughline::ui {

/// The selection of the session as the canvas changes it, and the place with the keyboard's attention.
class CanvasSelection {
public:
  CanvasSelection(Session& session, const layout::MapLayout& layout) : session_(session), layout_(layout) {}

  const FocusPlace& place() const { return place_; }
  /// Selects only this place.
  void selectOnly(const FocusPlace& place);
  /// Moves the attention and leaves the selection as it is.
  void attend(const FocusPlace& place) { place_ = place; }
  void toggle(model::TouchpointId touchpoint);
  /// From where the selection began to this card, in reading order, in their lanes and those between.
  void extendTo(model::TouchpointId touchpoint);
  void select(const std::vector<model::TouchpointId>& touchpoints);
  bool isSelected(model::TouchpointId touchpoint) const;
  /// In reading order.
  std::vector<model::TouchpointId> touchpoints() const;
  /// Somebody else selected: the attention follows. Whether it moved.
  bool follow();
  /// Where a copy is taken back the attention goes to what it was made from.
  void noteCopies(const std::vector<model::TouchpointId>& copies, const std::vector<model::TouchpointId>& originals);
  std::optional<model::TouchpointId> originalOf(model::TouchpointId copy) const;
  /// After a new layout: a place that is gone gives way to the one in its stead.
  void keepThere(const FocusPlace& instead);

private:
  void write(std::set<model::TouchpointId> touchpoints, const FocusPlace& place);

  Session& session_;
  const layout::MapLayout& layout_;
  FocusPlace place_;
  std::optional<model::TouchpointId> anchor_;
  std::map<model::TouchpointId, model::TouchpointId> copiedFrom_;
};

} // namespace throughline::ui
