#include "ui/canvas/canvas_walk.h"

#include "core/model/difference.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/map_canvas.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace throughline::ui {

void goTowards(MapCanvas& canvas, Direction direction) {
  canvas.focusOn(moved(canvas.layout(), canvas.focusPlace(), direction));
}

void extendTowards(MapCanvas& canvas, Direction direction) {
  const auto next = moved(canvas.layout(), canvas.focusPlace(), direction);
  const auto* card = std::get_if<model::TouchpointId>(&next);
  if (card == nullptr)
    return canvas.focusOn(next);
  canvas.cards().extendTo(*card);
  canvas.bringIntoView(next);
  canvas.showSelection();
}

void goToRowEnd(MapCanvas& canvas, bool last) {
  canvas.focusOn(movedToRowEnd(canvas.layout(), canvas.focusPlace(), last));
}

FocusPlace placeBesideSelected(const MapCanvas& canvas) {
  const auto& layout = canvas.layout();
  const auto* last = cardOf(layout, canvas.cards().touchpoints().back());
  const auto stageOf = [&layout](const layout::Card& card) { return layout.columns[card.column].stageIndex; };
  const layout::Card* best = nullptr;
  const auto rank = [&](const layout::Card& card) {
    const bool sameRow = card.row == last->row, sameStage = sameRow && stageOf(card) == stageOf(*last);
    const auto away = std::abs(&card - last);
    return std::tuple(!sameStage, !sameRow, &card < last, away);
  };
  for (const auto& card : layout.cards)
    if (!canvas.cards().isSelected(card.touchpoint) && (best == nullptr || rank(card) < rank(*best)))
      best = &card;
  return best != nullptr ? FocusPlace(best->touchpoint) : FocusPlace(layout.columns[last->column].stage);
}

void selectAll(MapCanvas& canvas) {
  std::vector<model::TouchpointId> all;
  std::ranges::transform(canvas.layout().cards, std::back_inserter(all), &layout::Card::touchpoint);
  canvas.cards().select(all);
  canvas.showSelection();
}

namespace {

/// Where something was that is gone: the card before it in its row, else what stands there now.
FocusPlace besideGone(const layout::MapLayout& layout, const GridPlace& was) {
  if (layout.columns.empty() || layout.lanes.empty())
    return {};
  const std::size_t column = std::min(was.column.value_or(0), layout.columns.size() - 1);
  if (!was.row)
    return layout.columns[column].stage;
  const std::size_t row = std::min(*was.row, layout.lanes.size() - 1);
  for (std::size_t back = column + 1; back > 0; --back)
    if (const auto place = placeInCell(layout, back - 1, row, true); std::holds_alternative<model::TouchpointId>(place))
      return place;
  return placeInCell(layout, column, row);
}

/// Moved up or down within its cell, because another card came or went.
bool onlyMadeRoom(const model::EntityChange& change) {
  if (change.added() || change.removed())
    return false;
  const auto* before = std::get_if<Shared<model::Touchpoint>>(&*change.before);
  const auto* after = std::get_if<Shared<model::Touchpoint>>(&*change.after);
  return before != nullptr && after != nullptr && change.movedOnly() && (*before)->place.step == (*after)->place.step &&
         (*before)->place.lane == (*after)->place.lane;
}

bool isOnMap(model::EntityKind kind) {
  return kind == model::EntityKind::touchpoint || kind == model::EntityKind::stage || kind == model::EntityKind::lane;
}

/// The one that stands elsewhere in the order; of two that changed places the one that has the attention, else either.
template <class Id>
std::optional<Id> movedIn(const std::vector<Id>& before, const std::vector<Id>& after, const FocusPlace& attended) {
  if (before == after || before.size() != after.size())
    return std::nullopt;
  const auto without = [](std::vector<Id> ids, Id id) {
    std::erase(ids, id);
    return ids;
  };
  const auto moved = [&](Id id) { return without(before, id) == without(after, id); };
  const auto* attendedId = std::get_if<Id>(&attended);
  if (attendedId != nullptr && std::ranges::find(after, *attendedId) != after.end() && moved(*attendedId))
    return *attendedId;
  const auto found = std::ranges::find_if(after, moved);
  return found == after.end() ? std::nullopt : std::optional(*found);
}

/// What a change did to the things of the map that is seen.
struct Seen {
  FocusPlace attended; ///< before
  bool goneCard = false;
  bool gone = false;
  std::vector<model::TouchpointId> cards, madeRoom;
  std::optional<FocusPlace> head;   ///< changed
  std::optional<FocusPlace> step;   ///< came, changed or stands elsewhere
  std::optional<FocusPlace> beside; ///< of a step that went
  std::optional<FocusPlace> whole;  ///< a stage or lane that came with all that is in it
  bool details = false;             ///< of the map itself

  void take(const model::EntityChange& change, const layout::MapLayout& layout) {
    const auto kind = change.key.kind;
    if (change.removed()) {
      goneCard = goneCard || kind == model::EntityKind::touchpoint;
      gone = gone || isOnMap(kind);
    } else if (kind == model::EntityKind::touchpoint) {
      (onlyMadeRoom(change) ? madeRoom : cards).push_back(model::TouchpointId{change.key.id});
    } else if (kind == model::EntityKind::stage) {
      takeHead(change, model::StageId{change.key.id}, layout.stages.size());
      if (!change.added())
        takeSteps(*std::get<Shared<model::Stage>>(*change.before), *std::get<Shared<model::Stage>>(*change.after));
    } else if (kind == model::EntityKind::lane) {
      takeHead(change, model::LaneId{change.key.id}, layout.lanes.size());
    } else if (kind == model::EntityKind::map && !change.added()) {
      takeMap(std::get<model::MapPart>(*change.before), std::get<model::MapPart>(*change.after));
    }
  }

  std::optional<FocusPlace> changedHead() const { return step ? step : beside ? beside : head; }

private:
  void takeMap(const model::MapPart& before, const model::MapPart& after) {
    details = !(before.details == after.details);
    if (const auto stage = movedIn(before.stages, after.stages, attended))
      head = *stage;
    else if (const auto lane = movedIn(before.lanes, after.lanes, attended))
      head = *lane;
  }

  void takeSteps(const model::Stage& before, const model::Stage& after) {
    const auto idsOf = [](const std::vector<model::Step>& steps) {
      std::vector<model::StepId> ids;
      std::ranges::transform(steps, std::back_inserter(ids), &model::Step::id);
      return ids;
    };
    const auto had = idsOf(before.steps), has = idsOf(after.steps);
    const auto came = std::ranges::find_if(after.steps, [&before](const model::Step& each) {
      return std::ranges::find(before.steps, each) == before.steps.end();
    });
    const auto went =
        std::ranges::find_if(had, [&has](model::StepId each) { return std::ranges::find(has, each) == has.end(); });
    if (const auto moved = movedIn(had, has, attended))
      step = *moved;
    else if (came != after.steps.end())
      step = came->id;
    else if (went != had.end() && !has.empty())
      beside = has[std::min(static_cast<std::size_t>(went - had.begin()), has.size() - 1)];
  }

  /// The first one of a map only came for what stands in it.
  void takeHead(const model::EntityChange& change, const FocusPlace& place, std::size_t count) {
    head = place;
    if (change.added() && count > 1)
      whole = place;
  }
};

bool isOf(const model::EntityKey& key, model::MapId map) {
  return key.map == map || (key.kind == model::EntityKind::map && key.id == map.raw);
}

/// The map of what changed, when nothing of the one that is seen did.
void showMapOf(MapCanvas& canvas, const model::Difference& change) {
  const auto seen = canvas.layout().map;
  std::optional<model::MapId> elsewhere;
  for (const auto& each : change.changes) {
    if (isOf(each.key, seen))
      return;
    if (!elsewhere && !each.key.map.isNull())
      elsewhere = each.key.map;
    if (!elsewhere && each.key.kind == model::EntityKind::map && !each.removed())
      elsewhere = model::MapId{each.key.id};
  }
  if (elsewhere)
    canvas.session().showMap(*elsewhere);
}

/// What a copy that is gone was made from.
std::optional<model::TouchpointId> originalOfGone(MapCanvas& canvas, const model::Difference& change) {
  for (const auto& each : change.changes)
    if (each.removed() && each.key.kind == model::EntityKind::touchpoint)
      if (const auto original = canvas.cards().originalOf(model::TouchpointId{each.key.id});
          original && cardOf(canvas.layout(), *original) != nullptr)
        return original;
  return std::nullopt;
}

} // namespace

void showChanged(MapCanvas& canvas, const model::Difference& change, const GridPlace& was) {
  showMapOf(canvas, change);
  Seen seen{.attended = canvas.focusPlace()};
  for (const auto& each : change.changes)
    if (isOf(each.key, canvas.layout().map))
      seen.take(each, canvas.layout());
  if (seen.cards.empty() && !seen.gone)
    seen.cards = seen.madeRoom;
  std::erase_if(seen.cards, [&canvas](model::TouchpointId id) { return cardOf(canvas.layout(), id) == nullptr; });
  const auto head = seen.changedHead();
  if (seen.whole && isThere(canvas.layout(), *seen.whole)) {
    canvas.focusOn(*seen.whole);
  } else if (!seen.cards.empty()) {
    canvas.cards().select(seen.cards);
    canvas.bringIntoView(seen.cards.back());
    canvas.showSelection();
  } else if (head && !seen.goneCard && isThere(canvas.layout(), *head)) {
    canvas.focusOn(*head);
  } else if (const auto original = originalOfGone(canvas, change)) {
    canvas.focusOn(*original);
  } else if (seen.gone) {
    canvas.focusOn(besideGone(canvas.layout(), was));
  } else if (seen.details) {
    canvas.focusOn(TitlePlace{});
  }
}

} // namespace throughline::ui
