#include "core/base/sha256.h"
#include "core/exchange/json/document_changes.h"
#include "core/exchange/json/json_document.h"
#include "core/model/images.h"

#include <algorithm>
#include <set>

namespace throughline::exchange {
namespace {

using Json = nlohmann::json;
using Objects = std::map<std::string, Json*>;

/// Every object with an id, in its place. Good until something is added or taken away.
void collectObjects(Json& value, Objects& objects) {
  if (value.is_object() && value.contains("id"))
    objects.emplace(value["id"].get<std::string>(), &value);
  if (value.is_structured())
    for (auto& each : value)
      collectObjects(each, objects);
}

Objects objectsIn(Json& document) {
  Objects objects;
  collectObjects(document, objects);
  return objects;
}

std::string idOf(const Json& object) {
  return object.is_object() ? object.value("id", std::string()) : std::string{};
}

/// A cell: its column and its lane.
using Cell = std::pair<std::string, std::string>;

Cell cellOf(const Json& card) {
  return {card.value("step", ""), card.value("lane", "")};
}

class Merge {
public:
  Merge(Json mine, Json theirs) : mine_(std::move(mine)), theirs_(std::move(theirs)) {}

  Json take(const DocumentChanges& changes) {
    setFields(changes.changed);
    add(changes.added);
    takePlaces(changes.changed);
    remove(mine_, {changes.removed.begin(), changes.removed.end()});
    for (const auto& map : theirs_["maps"])
      for (const auto& card : inCells(map["touchpoints"]))
        theirCells_[cellOf(*card)].push_back(idOf(*card));
    for (auto& map : mine_["maps"])
      mend(map);
    return std::move(mine_);
  }

private:
  /// Orders come last: they move what the others point at.
  void setFields(const std::vector<FieldChange>& changes) {
    auto objects = objectsIn(mine_);
    for (const auto& change : changes)
      if (const auto found = objects.find(change.id);
          found != objects.end() && change.field != placeField && !change.field.starts_with(orderMark))
        setField(*found->second, change);
    for (const auto& change : changes)
      if (change.field.starts_with(orderMark)) {
        const auto now = objectsIn(mine_);
        if (const auto found = now.find(change.id); found != now.end())
          setOrder((*found->second)[change.field.substr(orderMark.size())], change.theirs);
      }
  }

  static std::vector<const Json*> inCells(const Json& cards) {
    std::vector<const Json*> sorted;
    for (const auto& card : cards)
      sorted.push_back(&card);
    std::ranges::stable_sort(sorted, {}, [](const Json* card) { return card->value("position", 0); });
    return sorted;
  }

  static void setField(Json& object, const FieldChange& change) {
    const auto slash = change.field.find('/');
    if (slash == std::string::npos) {
      auto& value = object[change.field];
      value = change.theirs.is_null() && value.is_array() ? Json::array() : change.theirs;
      return;
    }
    const bool isImage = change.field.starts_with("image/");
    setText(object[isImage ? "texts" : change.field.substr(0, slash)], change.field.substr(slash + 1),
            isImage ? "image" : "text", change.theirs);
  }

  /// What a lane says or shows in a step; what it neither says nor shows is no entry.
  static void setText(Json& list, const std::string& step, const char* key, const Json& value) {
    if (!list.is_array())
      list = Json::array();
    auto& texts = list.get_ref<Json::array_t&>();
    auto found = std::ranges::find(texts, step, [](const Json& text) { return text.value("step", ""); });
    if (found == texts.end())
      found = texts.insert(texts.end(), Json{{"step", step}, {"text", ""}});
    (*found)[key] = value.is_null() && std::string_view(key) == "text" ? Json("") : value;
    if (found->value("text", "").empty() && found->value("image", Json()).is_null())
      texts.erase(found);
  }

  /// What theirs has not keeps its place behind the one before it.
  static void setOrder(Json& list, const Json& order) {
    if (!list.is_array() || !order.is_array())
      return;
    std::vector<std::pair<std::ptrdiff_t, Json>> ranked;
    std::ptrdiff_t rank = -1;
    for (auto& each : list) {
      const auto found = std::find(order.begin(), order.end(), Json(idOf(each)));
      rank = found == order.end() ? rank : found - order.begin();
      ranked.emplace_back(rank, std::move(each));
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<std::ptrdiff_t, Json>::first);
    for (std::size_t at = 0; at < ranked.size(); ++at)
      list[at] = std::move(ranked[at].second);
  }

  static void remove(Json& value, const std::set<std::string>& ids) {
    if (value.is_array())
      std::erase_if(value.get_ref<Json::array_t&>(), [&ids](const Json& each) { return ids.contains(idOf(each)); });
    if (value.is_structured())
      for (auto& each : value)
        remove(each, ids);
  }

  /// Whole things with what is in them and is not here yet, each behind the neighbour that it has in theirs.
  void add(const std::vector<std::string>& added) {
    const std::set<std::string> ids(added.begin(), added.end());
    placed_ = ids;
    std::set<std::string> here;
    for (const auto& [id, unused] : objectsIn(mine_))
      here.insert(id);
    addInto(theirs_, mine_, ids, here);
    for (const auto& [id, theirs] : objectsIn(theirs_))
      if (here.contains(id)) {
        auto own = objectsIn(mine_);
        if (const auto found = own.find(id); found != own.end())
          addInto(*theirs, *found->second, ids, here);
      }
  }

  static void addInto(const Json& theirs, Json& mine, const std::set<std::string>& ids,
                      const std::set<std::string>& here) {
    for (const auto& [key, list] : theirs.items()) {
      if (!list.is_array())
        continue;
      std::string before;
      for (const auto& each : list) {
        if (ids.contains(idOf(each)) && !here.contains(idOf(each))) {
          auto whole = each;
          dropWhatIsHere(whole, here);
          insertBehind(mine[key], before, std::move(whole));
        }
        before = idOf(each);
      }
    }
  }

  /// What is here already stands where it stands.
  static void dropWhatIsHere(Json& thing, const std::set<std::string>& here) {
    for (auto& list : thing)
      if (list.is_array()) {
        std::erase_if(list.get_ref<Json::array_t&>(), [&here](const Json& each) { return here.contains(idOf(each)); });
        for (auto& each : list)
          if (each.is_object())
            dropWhatIsHere(each, here);
      }
  }

  static void insertBehind(Json& list, const std::string& before, Json thing) {
    if (!list.is_array())
      list = Json::array();
    auto& items = list.get_ref<Json::array_t&>();
    const auto place = std::ranges::find(items, before, idOf);
    items.insert(before.empty() || place == items.end() ? items.begin() : place + 1, std::move(thing));
  }

  void takePlaces(const std::vector<FieldChange>& changes) {
    auto objects = objectsIn(mine_);
    std::vector<const FieldChange*> elsewhere;
    for (const auto& change : changes)
      if (change.field != placeField || !change.theirs.is_object() || !objects.contains(change.id))
        continue;
      else if (change.mine.value("in", "") == change.theirs.value("in", ""))
        setPlace(*objects.at(change.id), change.theirs);
      else
        elsewhere.push_back(&change);
    for (const auto* change : elsewhere)
      move(change->id, change->theirs);
  }

  void setPlace(Json& thing, const Json& place) {
    placed_.insert(idOf(thing));
    for (const char* part : {"step", "lane", "position"})
      if (place.contains(part))
        thing[part] = place[part];
  }

  /// To where theirs has it, when what it stands in there is here.
  void move(const std::string& id, const Json& place) {
    auto objects = objectsIn(mine_);
    auto others = objectsIn(theirs_);
    const auto into = place.value("in", std::string());
    if (!objects.contains(id) || !objects.contains(into) || !others.contains(into))
      return;
    auto thing = *objects.at(id);
    setPlace(thing, place);
    for (const auto& [key, list] : others.at(into)->items()) {
      const auto at = list.is_array()
                          ? std::find_if(list.begin(), list.end(), [&id](const Json& each) { return idOf(each) == id; })
                          : list.end();
      if (!list.is_array() || at == list.end())
        continue;
      const auto before = at == list.begin() ? std::string() : idOf(*(at - 1));
      remove(mine_, {id});
      insertBehind((*objectsIn(mine_).at(into))[key], before, std::move(thing));
      return;
    }
  }

  void mend(Json& map) const {
    std::set<std::string> steps;
    std::vector<std::string> order;
    // Cards that stay although every stage goes stand in one that is called as the map is.
    if (map["stages"].empty() && !map["touchpoints"].empty())
      map["stages"].push_back(
          {{"id", columnFor("stage of " + idOf(map))}, {"title", map.value("title", "")}, {"steps", Json::array()}});
    for (auto& stage : map["stages"]) {
      if (stage["steps"].empty())
        stage["steps"].push_back({{"id", columnFor(idOf(stage))}, {"title", ""}});
      for (const auto& step : stage["steps"]) {
        order.push_back(idOf(step));
        steps.insert(order.back());
      }
    }
    std::vector<std::string> rows;
    for (auto& lane : map["lanes"]) {
      if (lane.value("type", "") == "touchpoints")
        rows.push_back(idOf(lane));
      mendTexts(lane, steps);
    }
    mendCards(map["touchpoints"], order, rows);
  }

  /// The id of a column for a stage that has lost all that it had; the same whoever brings in.
  static std::string columnFor(const std::string& stage) { return hexText(sha256("column of " + stage)).substr(0, 32); }

  /// In the order of the steps' ids, and only where there is a step.
  static void mendTexts(Json& lane, const std::set<std::string>& steps) {
    if (!lane.contains("texts") || !lane["texts"].is_array())
      return;
    auto& texts = lane["texts"].get_ref<Json::array_t&>();
    std::erase_if(texts, [&steps](const Json& text) { return !steps.contains(text.value("step", "")); });
    std::ranges::sort(texts, {}, [](const Json& text) { return text.value("step", ""); });
  }

  void mendCards(Json& list, const std::vector<std::string>& steps, const std::vector<std::string>& rows) const {
    auto& cards = list.get_ref<Json::array_t&>();
    std::set<std::string> ids;
    for (const auto& card : cards)
      ids.insert(idOf(card));
    for (auto& card : cards) {
      if (std::ranges::find(steps, card.value("step", "")) == steps.end() && !steps.empty())
        card["step"] = steps.front();
      if (std::ranges::find(rows, card.value("lane", "")) == rows.end() && !rows.empty())
        card["lane"] = rows.front();
      if (card.contains("answers") && card["answers"].is_array())
        std::erase_if(card["answers"].get_ref<Json::array_t&>(),
                      [&ids](const Json& id) { return !id.is_string() || !ids.contains(id.get<std::string>()); });
    }
    std::map<Cell, std::vector<Json*>> cells;
    for (auto& card : cards)
      cells[cellOf(card)].push_back(&card);
    for (auto& [cell, standing] : cells)
      number(cell, standing);
    std::ranges::sort(cards, {}, idOf);
  }

  /// Mine in my order; what came from theirs each behind the one that it is behind there.
  void number(const Cell& cell, std::vector<Json*>& cards) const {
    std::ranges::stable_sort(cards, {}, [](const Json* card) { return card->value("position", 0); });
    std::vector<std::string> order;
    for (const auto* card : cards)
      if (!placed_.contains(idOf(*card)))
        order.push_back(idOf(*card));
    std::map<std::string, Json*> placed;
    for (auto* card : cards)
      if (placed_.contains(idOf(*card)))
        placed.emplace(idOf(*card), card);
    auto at = order.begin();
    const auto theirs = theirCells_.find(cell);
    for (const auto& id : theirs == theirCells_.end() ? std::vector<std::string>{} : theirs->second)
      if (const auto found = std::ranges::find(order, id); found != order.end())
        at = found + 1;
      else if (placed.erase(id) > 0)
        at = order.insert(at, id) + 1;
    for (const auto& [id, unused] : placed)
      order.push_back(id);
    for (auto* card : cards)
      (*card)["position"] = std::ranges::find(order, idOf(*card)) - order.begin();
  }

  std::set<std::string> placed_; ///< cards that stand where theirs has them
  std::map<Cell, std::vector<std::string>> theirCells_;
  Json mine_;
  Json theirs_;
};

/// A link to what is gone leads nowhere.
void dropGone(Json& thing, const char* link, const Objects& there) {
  if (thing.contains(link) && thing[link].is_string() && !there.contains(thing[link].get<std::string>()))
    thing[link] = nullptr;
}

/// Links to maps and personas that are not in the document.
void dropDanglingReferences(Json& document) {
  const auto anywhere = objectsIn(document);
  std::set<std::string> personas;
  for (const auto& persona : document["personas"])
    personas.insert(idOf(persona));
  for (auto& map : document["maps"]) {
    if (map.contains("personas") && map["personas"].is_array())
      std::erase_if(map["personas"].get_ref<Json::array_t&>(),
                    [&personas](const Json& id) { return !personas.contains(id.get<std::string>()); });
    const auto onMap = objectsIn(map);
    for (auto& action : map["actions"])
      for (const char* link : {"touchpoint", "note"})
        dropGone(action, link, onMap);
    for (auto& card : map["touchpoints"])
      for (const char* link : {"linkedMap", "feedbackFrom"})
        dropGone(card, link, anywhere);
  }
}

/// The images of a list that something in the document shows, as they are in it or else as they are in the list; names
/// of others are dropped.
Json imagesOf(Json& document, const std::vector<Shared<model::Image>>& images) {
  std::map<std::string, Json> known;
  for (const auto& image : images)
    known.emplace(image->id.text(), Json::parse(jsonOf(*image).dump()));
  for (auto& image : document["images"])
    known.insert_or_assign(idOf(image), image);
  std::set<std::string> named;
  const auto lookAt = [&](Json& shows, const char* key) {
    const auto image = shows.value(key, Json());
    if (image.is_string() && known.contains(image.get<std::string>()))
      named.insert(image.get<std::string>());
    else if (image.is_string())
      shows[key] = nullptr;
  };
  const auto look = [&](Json& shows) { lookAt(shows, "image"); };
  for (auto& persona : document["personas"])
    lookAt(persona, "photo");
  for (auto& map : document["maps"]) {
    std::ranges::for_each(map["touchpoints"], look);
    for (auto& lane : map["lanes"]) {
      std::ranges::for_each(lane["texts"], look);
      if (lane["texts"].is_array())
        std::erase_if(lane["texts"].get_ref<Json::array_t&>(), [](const Json& text) {
          return text.value("text", "").empty() && text.value("image", Json()).is_null();
        });
    }
  }
  auto list = Json::array();
  for (auto& [id, image] : known)
    if (named.contains(id))
      list.push_back(image);
  return list;
}

} // namespace

Result<model::Document> withChanges(const model::Document& mine, const model::Document& theirs,
                                    const DocumentChanges& changes) {
  auto own = Json::parse(writeJson(mine));
  auto others = Json::parse(writeJson(theirs));
  auto kept = changes;
  keepLinksToWhatStays(kept, thingsOf(own), thingsOf(others));
  auto merged = Merge(std::move(own), std::move(others)).take(kept);
  dropDanglingReferences(merged);
  // Images follow what shows them, whichever copy that came from.
  auto images = mine.images;
  for (const auto& image : theirs.images)
    if (model::findImage(mine.images, image->id) == nullptr)
      images.insert(std::ranges::lower_bound(images, image->id, {}, [](const auto& each) { return each->id; }), image);
  merged["images"] = imagesOf(merged, images);
  Remarks remarks;
  return readJson(merged.dump(), remarks);
}

} // namespace throughline::exchange
