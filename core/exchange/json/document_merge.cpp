#include "core/exchange/json/document_changes.h"
#include "core/exchange/json/json_document.h"
#include "core/model/images.h"

#include <algorithm>
#include <set>
#include <tuple>

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

class Merge {
public:
  Merge(Json mine, Json theirs) : mine_(std::move(mine)), theirs_(std::move(theirs)) {}

  Json take(const DocumentChanges& changes) {
    auto objects = objectsIn(mine_);
    for (const auto& change : changes.changed)
      if (const auto found = objects.find(change.id); found != objects.end())
        setField(*found->second, change);
    remove(mine_, {changes.removed.begin(), changes.removed.end()});
    add(changes.added);
    for (auto& map : mine_["maps"])
      mend(map);
    return std::move(mine_);
  }

private:
  static void setField(Json& object, const FieldChange& change) {
    const auto slash = change.field.find('/');
    if (slash == std::string::npos) {
      auto& value = object[change.field];
      value = change.theirs.is_null() && value.is_array() ? Json::array() : change.theirs;
      return;
    }
    if (change.field.starts_with("order/"))
      return setOrder(object[change.field.substr(slash + 1)], change.theirs);
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

  /// Whole things with all that is in them, each behind the neighbour that it has in theirs.
  void add(const std::vector<std::string>& added) {
    const std::set<std::string> ids(added.begin(), added.end());
    addInto(theirs_, mine_, ids);
    for (const auto& [id, theirs] : objectsIn(theirs_))
      if (!ids.contains(id)) {
        auto own = objectsIn(mine_);
        if (const auto found = own.find(id); found != own.end())
          addInto(*theirs, *found->second, ids);
      }
  }

  static void addInto(const Json& theirs, Json& mine, const std::set<std::string>& ids) {
    for (const auto& [key, list] : theirs.items()) {
      if (!list.is_array())
        continue;
      std::string before;
      for (const auto& each : list) {
        const auto id = idOf(each);
        if (ids.contains(id)) {
          auto& own = mine[key];
          if (!own.is_array())
            own = Json::array();
          auto& items = own.get_ref<Json::array_t&>();
          auto place = std::ranges::find(items, before, idOf);
          items.insert(before.empty() || place == items.end() ? items.begin() : place + 1, each);
        }
        before = id;
      }
    }
  }

  static void mend(Json& map) {
    std::set<std::string> steps;
    std::vector<std::string> order;
    for (const auto& stage : map["stages"])
      for (const auto& step : stage["steps"]) {
        order.push_back(idOf(step));
        steps.insert(order.back());
      }
    std::vector<std::string> rows;
    for (auto& lane : map["lanes"]) {
      if (lane.value("type", "") == "touchpoints")
        rows.push_back(idOf(lane));
      mendTexts(lane, steps);
    }
    mendCards(map["touchpoints"], order, rows);
  }

  /// In the order of the steps' ids, and only where there is a step.
  static void mendTexts(Json& lane, const std::set<std::string>& steps) {
    if (!lane.contains("texts") || !lane["texts"].is_array())
      return;
    auto& texts = lane["texts"].get_ref<Json::array_t&>();
    std::erase_if(texts, [&steps](const Json& text) { return !steps.contains(text.value("step", "")); });
    std::ranges::sort(texts, {}, [](const Json& text) { return text.value("step", ""); });
  }

  static void mendCards(Json& list, const std::vector<std::string>& steps, const std::vector<std::string>& rows) {
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
    std::ranges::stable_sort(cards, {}, [](const Json& card) {
      return std::tuple(card.value("step", ""), card.value("lane", ""), card.value("position", 0));
    });
    int position = 0;
    for (std::size_t at = 0; at < cards.size(); ++at) {
      const bool same =
          at > 0 && cards[at]["step"] == cards[at - 1]["step"] && cards[at]["lane"] == cards[at - 1]["lane"];
      position = same ? position + 1 : 0;
      cards[at]["position"] = position;
    }
    std::ranges::sort(cards, {}, idOf);
  }

  Json mine_;
  Json theirs_;
};

/// Links to maps and personas that are not in the document.
void dropDanglingReferences(Json& document) {
  std::set<std::string> maps;
  std::set<std::string> personas;
  for (const auto& map : document["maps"])
    maps.insert(idOf(map));
  for (const auto& persona : document["personas"])
    personas.insert(idOf(persona));
  for (auto& map : document["maps"]) {
    if (map.contains("personas") && map["personas"].is_array())
      std::erase_if(map["personas"].get_ref<Json::array_t&>(),
                    [&personas](const Json& id) { return !personas.contains(id.get<std::string>()); });
    for (auto& card : map["touchpoints"])
      if (card.contains("linkedMap") && card["linkedMap"].is_string() &&
          !maps.contains(card["linkedMap"].get<std::string>()))
        card["linkedMap"] = nullptr;
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
