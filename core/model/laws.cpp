#include "core/model/laws.h"
#include "core/model/frontstage.h"

#include <algorithm>

namespace throughline::model {
namespace {

bool isOrdered(std::string_view what) {
  if (what == nameOf(EntityKind::map))
    return true;
  bool ordered = false;
  const auto look = [&]<class T>(std::type_identity<T>) {
    ordered = ordered || (Ordered<T> && what == nameOf(KindOf<T>::kind));
  };
  forEachKind(KindsOfWorkspace{}, look);
  forEachKind(KindsOfMap{}, look);
  return ordered;
}

int countOf(const std::unordered_map<RawId, int>& counts, const RawId& id) {
  const auto found = counts.find(id);
  return found == counts.end() ? 0 : found->second;
}

void addTo(std::unordered_map<RawId, int>& counts, const RawId& id, int by) {
  if ((counts[id] += by) == 0)
    counts.erase(id);
}

} // namespace

/// What one call of take() touches.
struct Laws::Round {
  std::string broken;
  std::unordered_map<RawId, Known> dropped;
  std::unordered_map<RawId, Known> added;
  std::unordered_map<RawId, int> namedHere;
  std::set<Cell> cells;
  std::set<RawId> lanes;
  std::set<MapId> maps;
  std::vector<std::pair<EntityKey, PartFacts>> facts;

  void expect(bool holds, const std::string& law) {
    if (!holds && broken.empty())
      broken = law;
  }
};

void Laws::place(const Place& place, int by, Round& round) {
  const Cell cell{place.step.raw, place.lane.raw};
  round.cells.insert(cell);
  addTo(cardsInLane_, place.lane.raw, by);
  auto& positions = positions_[cell];
  if (by > 0) {
    positions.push_back(place.position);
    return;
  }
  if (const auto found = std::ranges::find(positions, place.position); found != positions.end()) {
    *found = positions.back();
    positions.pop_back();
  }
  if (positions.empty())
    positions_.erase(cell);
}

void Laws::count(const EntityKey& key, const EntityValue& value, int by, Round& round) {
  auto& parts = partsOfMap_[{key.map, key.kind}];
  parts = by > 0 ? parts + 1 : parts - 1;
  round.expect(parts <= mostOfAKind, "too many parts of the kind " + std::string(nameOf(key.kind)));
  round.maps.insert(key.map);
  if (const auto* touchpoint = std::get_if<Shared<Touchpoint>>(&value))
    place((*touchpoint)->place, by, round);
  if (const auto* lane = std::get_if<Shared<Lane>>(&value)) {
    round.lanes.insert(key.id);
    if (isFrontstage((*lane)->type))
      cardLanesOfMap_[key.map] += by;
    if (!holdsCards((*lane)->type))
      return;
    if (by > 0)
      cardLanes_.insert(key.id);
    else
      cardLanes_.erase(key.id);
  }
}

void Laws::drop(const EntityChange& change, Round& round) {
  const auto facts = factsOf(change.key, *change.before);
  for (const auto& brought : facts.brings)
    if (const auto known = ids_.find(brought.id); known != ids_.end()) {
      round.dropped.emplace(brought.id, known->second);
      ids_.erase(known);
    }
  for (const auto& name : facts.names)
    addTo(name.role == IdRole::part ? ordered_ : named_, name.id, -1);
  count(change.key, *change.before, -1, round);
}

void Laws::add(const EntityChange& change, Round& round) {
  auto facts = factsOf(change.key, *change.after);
  const std::string kind(nameOf(change.key.kind));
  round.expect(facts.broken.empty(), kind + " " + change.key.id.text() + ": " + facts.broken);
  for (const auto& brought : facts.brings) {
    const Known known{.what = brought.what, .map = change.key.map};
    round.expect(!brought.id.isNull() && ids_.emplace(brought.id, known).second,
                 std::string(brought.what) + " id is there twice or empty");
    round.added.emplace(brought.id, known);
  }
  for (const auto& name : facts.names) {
    addTo(name.role == IdRole::part ? ordered_ : named_, name.id, +1);
    if (name.role != IdRole::part)
      ++round.namedHere[name.id];
  }
  count(change.key, *change.after, +1, round);
  round.facts.emplace_back(change.key, std::move(facts));
}

void Laws::checkNames(const EntityKey& key, const PartFacts& facts, Round& round) const {
  for (const auto& name : facts.names) {
    const auto known = ids_.find(name.id);
    const bool there = known != ids_.end() && known->second.what == name.what;
    const bool reached = there && (name.role == IdRole::anywhere || known->second.map.isNull() ||
                                   known->second.map == key.map || name.what == nameOf(EntityKind::map));
    round.expect(reached, std::string(nameOf(key.kind)) + " " + key.id.text() + " names a " + std::string(name.what) +
                              " that is not there");
    if (name.role == IdRole::part)
      round.expect(countOf(ordered_, name.id) == 1, std::string(name.what) + " " + name.id.text() + " is named twice");
  }
}

void Laws::checkIds(Round& round) const {
  for (const auto& [id, known] : round.dropped) {
    const auto now = ids_.find(id);
    if (now != ids_.end() && now->second == known)
      continue;
    // What the change itself names was looked at; what it leaves alone must not name something that is another now.
    const int elsewhere = countOf(named_, id) - countOf(round.namedHere, id);
    const bool free = now != ids_.end() ? elsewhere == 0 : countOf(named_, id) == 0 && countOf(ordered_, id) == 0;
    round.expect(free, std::string(known.what) + " " + id.text() + " is gone, and something names it");
  }
  for (const auto& [id, known] : round.added)
    round.expect(!isOrdered(known.what) || countOf(ordered_, id) == 1,
                 std::string(known.what) + " " + id.text() + " has no place");
}

void Laws::checkPlaces(Round& round) const {
  for (const auto& cell : round.cells) {
    const auto found = positions_.find(cell);
    if (found == positions_.end())
      continue;
    round.expect(cardLanes_.contains(cell.second), "a touchpoint stands in a lane that is not for touchpoints");
    auto positions = found->second;
    std::ranges::sort(positions);
    for (std::size_t at = 0; at < positions.size(); ++at)
      round.expect(positions[at] == static_cast<int>(at), "touchpoints of a cell leave gaps");
  }
  for (const auto& lane : round.lanes)
    round.expect(cardLanes_.contains(lane) || countOf(cardsInLane_, lane) == 0,
                 "a touchpoint stands in a lane that is not for touchpoints");
  for (const auto map : round.maps)
    if (!map.isNull() && ids_.contains(map.raw)) {
      const auto lanes = cardLanesOfMap_.find(map);
      round.expect(lanes != cardLanesOfMap_.end() && lanes->second > 0, "a map has no lane for touchpoints");
    }
}

Status Laws::take(const std::vector<EntityChange>& changes) {
  Round round;
  for (const auto& change : changes)
    if (change.before)
      drop(change, round);
  for (const auto& change : changes)
    if (change.after)
      add(change, round);
  for (const auto& [key, facts] : round.facts)
    checkNames(key, facts, round);
  checkIds(round);
  checkPlaces(round);
  if (!round.broken.empty())
    return failure(ErrorCode::documentInvalid, {{Fact::detail, round.broken}});
  return {};
}

} // namespace throughline::model
