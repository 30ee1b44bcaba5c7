#include "core/exchange/json/document_changes.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace throughline::exchange {

std::string kindOfList(const std::string& list) {
  return list.ends_with('s') ? list.substr(0, list.size() - 1) : list;
}

namespace {

using Json = nlohmann::json;

bool holdsThings(const Json& value) {
  return value.is_array() && !value.empty() && value.front().is_object() && value.front().contains("id");
}

/// Texts of a lane: objects without an id that say which step they are of.
bool holdsTexts(const Json& value) {
  return value.is_array() && !value.empty() && value.front().is_object() && !value.front().contains("id") &&
         value.front().contains("step");
}

std::string titleIn(const Json& thing) {
  for (const char* key : {"title", "name", "text", "alternativeText"})
    if (const auto found = thing.find(key); found != thing.end() && found->is_string() && !found->empty())
      return std::string(clipped(found->get<std::string>(), 120));
  return {};
}

Json idsIn(const Json& list) {
  auto ids = Json::array();
  for (const auto& each : list)
    ids.push_back(each.value("id", std::string()));
  return ids;
}

/// Lists of things in the order in which a map is read; what is not named here comes last.
std::vector<std::string> listsOf(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items())
    if (holdsThings(value))
      keys.push_back(key);
  constexpr std::array<std::string_view, 5> order{"maps", "steps", "stages", "lanes", "touchpoints"};
  std::ranges::stable_sort(keys, {}, [&order](const std::string& key) { return std::ranges::find(order, key); });
  return keys;
}

/// Where each of the list stands in it.
std::map<std::string, std::size_t> placesIn(const Json& list) {
  std::map<std::string, std::size_t> places;
  for (const auto& each : list)
    places.emplace(each.value("id", std::string()), places.size());
  return places;
}

/// Cards by column, lane and place in the cell; everything else as it is listed.
std::vector<const Json*> inOrder(const Json& object, const std::string& key) {
  std::vector<const Json*> children;
  for (const auto& child : object.at(key))
    children.push_back(&child);
  if (key != "touchpoints" || !object.contains("stages") || !object.contains("lanes"))
    return children;
  auto steps = Json::array();
  for (const auto& stage : object.at("stages"))
    for (const auto& step : stage.value("steps", Json::array()))
      steps.push_back(step);
  const auto columns = placesIn(steps);
  const auto rows = placesIn(object.at("lanes"));
  const auto at = [](const auto& places, const std::string& id) {
    const auto found = places.find(id);
    return found == places.end() ? places.size() : found->second;
  };
  std::ranges::stable_sort(children, {}, [&](const Json* card) {
    return std::tuple(at(columns, card->value("step", "")), at(rows, card->value("lane", "")),
                      card->value("position", 0));
  });
  return children;
}

class Collector {
public:
  DocumentThings collect(const Json& document) {
    for (const auto& key : listsOf(document))
      for (const auto& thing : document.at(key))
        take(thing, key, {}, {});
    return std::move(things_);
  }

private:
  void take(const Json& object, const std::string& list, const std::string& parent, const std::string& map) {
    const auto id = object.value("id", std::string());
    DocumentThing thing{.kind = kindOfList(list),
                        .title = titleIn(object),
                        .map = map,
                        .parent = parent,
                        .list = list,
                        .place = place_++,
                        .fields = {}};
    const auto& inner = list == "maps" ? thing.title : map;
    takeFields(object, thing);
    takePlace(thing);
    for (const auto& key : listsOf(object))
      for (const auto* child : inOrder(object, key))
        take(*child, key, id, inner);
    things_.emplace(id, std::move(thing));
  }

  static void takeFields(const Json& object, DocumentThing& thing) {
    for (const auto& [key, value] : object.items()) {
      if (holdsThings(value)) {
        // Cards say themselves where they stand.
        if (key != "touchpoints")
          thing.fields[std::string(orderMark) + key] = idsIn(value);
      } else if (holdsTexts(value))
        for (const auto& text : value)
          takeText(thing, key, text);
      else if (key != "id" && !(value.is_array() && value.empty()))
        thing.fields[key] = value;
    }
  }

  /// Where it stands is one thing to say, not one for each part of it.
  static void takePlace(DocumentThing& thing) {
    if (thing.parent.empty())
      return;
    Json place{{"in", thing.parent}};
    if (thing.list == "touchpoints")
      for (const char* part : {"step", "lane", "position"})
        if (auto found = thing.fields.extract(part); !found.empty())
          place[part] = std::move(found.mapped());
    thing.fields[std::string(placeField)] = std::move(place);
  }

  /// What a lane says in a step, and the image that it shows there, each by itself.
  static void takeText(DocumentThing& thing, const std::string& key, const Json& text) {
    const auto step = text.value("step", std::string());
    if (const auto words = text.value("text", std::string()); !words.empty())
      thing.fields[key + "/" + step] = words;
    if (const auto image = text.value("image", Json()); image.is_string())
      thing.fields["image/" + step] = image;
  }

  DocumentThings things_;
  std::size_t place_ = 0;
};

/// Without those that the other list has not.
Json common(const Json& ids, const Json& others) {
  auto both = Json::array();
  for (const auto& id : ids)
    if (std::find(others.begin(), others.end(), id) != others.end())
      both.push_back(id);
  return both;
}

const Json& fieldOf(const DocumentThings& things, const std::string& id, const std::string& field) {
  static const Json nothing;
  const auto thing = things.find(id);
  if (thing == things.end())
    return nothing;
  const auto found = thing->second.fields.find(field);
  return found == thing->second.fields.end() ? nothing : found->second;
}

Json placeOf(const DocumentThings& things, const std::string& id) {
  return fieldOf(things, id, std::string(placeField));
}

/// The place without where in its cell; null: no card.
Json cellOf(const DocumentThings& things, const std::string& id) {
  auto place = placeOf(things, id);
  if (!place.contains("step"))
    return {};
  place.erase("position");
  return place;
}

/// Cards that stand in the same cell in both, by their order there among each other.
std::map<std::string, std::size_t> ranksIn(const DocumentThings& things, const DocumentThings& others) {
  std::map<Json, std::vector<std::pair<int, std::string>>> cells;
  for (const auto& [id, thing] : things)
    if (const auto cell = cellOf(things, id); !cell.is_null() && cell == cellOf(others, id))
      cells[cell].emplace_back(placeOf(things, id).value("position", 0), id);
  std::map<std::string, std::size_t> ranks;
  for (auto& [cell, cards] : cells) {
    std::ranges::sort(cards);
    for (std::size_t at = 0; at < cards.size(); ++at)
      ranks.emplace(cards[at].second, at);
  }
  return ranks;
}

} // namespace

DocumentThings thingsOf(const Json& document) {
  return Collector().collect(document);
}

SideBySide::SideBySide(const DocumentThings& left, const DocumentThings& right)
    : left_(left), right_(right), leftRanks_(ranksIn(left, right)), rightRanks_(ranksIn(right, left)) {}

bool SideBySide::same(const std::string& id, const std::string& field) const {
  const auto& left = fieldOf(left_, id, field);
  const auto& right = fieldOf(right_, id, field);
  if (field.starts_with(orderMark))
    return left.is_array() && right.is_array() ? common(left, right) == common(right, left) : true;
  const auto rank = leftRanks_.find(id);
  if (field == placeField && rank != leftRanks_.end())
    return rank->second == rightRanks_.at(id);
  return left == right;
}

bool SideBySide::same(const std::string& id) const {
  const auto left = left_.find(id);
  const auto right = right_.find(id);
  const auto says = [&](const auto& field) { return same(id, field.first); };
  return left != left_.end() && right != right_.end() && std::ranges::all_of(left->second.fields, says) &&
         std::ranges::all_of(right->second.fields, says);
}

} // namespace throughline::exchange
