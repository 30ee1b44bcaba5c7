#include "core/tasks/import_places.h"

#include "core/data/reading/mapping_guess.h"
#include "core/data/reading/name_matching.h"
#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_adding.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <map>
#include <set>

namespace throughline::tasks {
namespace {

using model::Document;
using model::JourneyMap;

/// Finds touchpoints of a map by title: those of exactly that title first, then those of the same name written
/// otherwise.
class TitleFinder {
public:
  struct Found {
    model::TouchpointId id;
    std::string title;
  };

  explicit TitleFinder(const JourneyMap& map) {
    for (const auto* touchpoint : model::inReadingOrder(map))
      add({.id = touchpoint->id, .title = touchpoint->title});
  }
  /// One that was put at the end of the map.
  void add(const Found& touchpoint) {
    exact_.emplace(touchpoint.title, touchpoint);
    alike_.emplace(data::matchingName(touchpoint.title), touchpoint);
  }
  const Found* find(const std::string& title) const {
    if (const auto found = exact_.find(title); found != exact_.end())
      return &found->second;
    const std::string name = data::matchingName(title);
    const auto found = name.empty() ? alike_.end() : alike_.find(name);
    return found == alike_.end() ? nullptr : &found->second;
  }

private:
  std::map<std::string, Found> exact_;
  std::map<std::string, Found> alike_;
};

const JourneyMap* mapTitled(const Document& document, const std::string& title) {
  const auto found = std::ranges::find_if(
      document.maps, [&](const auto& map) { return map->details->title == title || map->id.text() == title; });
  return found == document.maps.end() ? nullptr : &**found;
}

std::ptrdiff_t seriesOn(const JourneyMap& map, const std::vector<data::Series>& series) {
  const TitleFinder finder(map);
  return std::ranges::count_if(series, [&](const auto& each) { return finder.find(each.title) != nullptr; });
}

const JourneyMap* mapFor(const Document& document, const std::vector<data::Series>& series,
                         const PlaceOptions& options) {
  if (options.mapTitle)
    return mapTitled(document, *options.mapTitle);
  const JourneyMap* current = options.currentMap ? model::findMap(document, *options.currentMap) : nullptr;
  if (series.empty() && !document.maps.empty())
    return current != nullptr ? current : &*document.maps.front();
  if (current != nullptr && seriesOn(*current, series) > 0)
    return current;
  const JourneyMap* best = nullptr;
  std::ptrdiff_t most = 0;
  for (const auto& map : document.maps)
    if (const auto there = seriesOn(*map, series); there > most) {
      best = &*map;
      most = there;
    }
  return best != nullptr ? best : mapTitled(document, options.newMapTitle);
}

constexpr const char* usualStage = "Journey";

/// The stage of a new touchpoint: that of the mapping, else "Journey", else in an existing map its last.
Result<model::StageId> stageFor(Document& document, model::MapId map, const std::string& title, bool newMap,
                                IdSource& ids) {
  const JourneyMap* found = model::findMap(document, map);
  const std::string wanted = title.empty() ? usualStage : title;
  const auto stage = std::ranges::find_if(found->stages, [&](const auto& each) { return each->title == wanted; });
  if (stage != found->stages.end())
    return (*stage)->id;
  if (title.empty() && !newMap && !found->stages.empty())
    return found->stages.back()->id;
  const auto made = ids.make<model::StageId>();
  THROUGHLINE_TRY(changed, edit::addStage(document, map, made, wanted, ids));
  document = changed;
  return made;
}

model::Touchpoint touchpointFor(const data::Series& series, bool guessKinds, IdSource& ids) {
  model::Touchpoint touchpoint{.id = ids.make<model::TouchpointId>(), .title = series.title};
  touchpoint.kind = series.kind.value_or(guessKinds ? data::guessKind(series.title) : model::Kind::experience);
  if (touchpoint.kind == model::Kind::service) { // a kind follows its reason
    touchpoint.reason = model::Reason::question;
    touchpoint.initiator = model::Initiator::customer;
  }
  return touchpoint;
}

/// A target of the data where the map has none; one that the map has stays, and is said.
Status placeTargets(ImportPlaces& places, const std::vector<data::Series>& series) {
  for (std::size_t at = 0; at < series.size(); ++at) {
    if (!series[at].target)
      continue;
    const auto& touchpoint =
        *model::findTouchpoint(*model::findMap(places.document, places.map), places.touchpoints[at]);
    const std::string& metric = series[at].scale.metric;
    const auto there = std::ranges::find(touchpoint.targets, metric, &model::Target::metric);
    if (there == touchpoint.targets.end()) {
      THROUGHLINE_TRY(changed,
                      edit::setTarget(places.document, touchpoint.id, {.metric = metric, .value = *series[at].target}));
      places.document = changed;
    } else if (there->value != *series[at].target) {
      places.keptTargets.push_back(touchpoint.title + ": " + metric);
    }
  }
  return {};
}

} // namespace

Result<ImportPlaces> placeSeries(const Document& document, const std::vector<data::Series>& series,
                                 const PlaceOptions& options, IdSource& ids) {
  ImportPlaces places{.document = document};
  const JourneyMap* found = mapFor(document, series, options);
  const bool newMap = found == nullptr;
  places.map = newMap ? ids.make<model::MapId>() : found->id;
  if (newMap) {
    THROUGHLINE_TRY(
        added,
        edit::addMap(document, {.id = places.map, .title = options.mapTitle.value_or(options.newMapTitle)}, ids));
    places.document = added;
    // An empty map may have a stage of its own that nobody asked for; the stages of the data are all it needs.
    const auto stages = model::findMap(places.document, places.map)->stages;
    for (const auto& stage : stages)
      if (auto removed = edit::removeStage(places.document, stage->id); removed.ok() && !series.empty())
        places.document = *removed;
  }
  TitleFinder finder(*model::findMap(places.document, places.map));
  std::set<model::TouchpointId> placed;
  std::map<std::string, model::StageId> stages; ///< of the new ones, by the title the mapping gives
  std::vector<edit::NewTouchpoint> added;
  for (const auto& each : series) {
    const auto* there = finder.find(each.title);
    // Two columns of one row are two touchpoints, however alike their names; rows may write one name in many ways.
    const bool taken = there != nullptr && options.apart && placed.contains(there->id);
    if (there != nullptr && !taken) {
      places.touchpoints.push_back(there->id);
      placed.insert(there->id);
      if (there->title != each.title)
        places.matched.emplace_back(each.title, there->title);
      continue;
    }
    auto stage = stages.find(each.stage);
    if (stage == stages.end()) {
      THROUGHLINE_TRY(chosen, stageFor(places.document, places.map, each.stage, newMap, ids));
      stage = stages.emplace(each.stage, chosen).first;
    }
    added.push_back({.stage = stage->second, .touchpoint = touchpointFor(each, options.guessKinds, ids)});
    const auto made = added.back().touchpoint.id;
    places.touchpoints.push_back(made);
    placed.insert(made);
    finder.add({.id = made, .title = each.title});
    places.created.push_back(each.title);
  }
  THROUGHLINE_TRY(whole, edit::addTouchpoints(places.document, places.map, added, ids));
  places.document = whole;
  THROUGHLINE_CHECK(placeTargets(places, series));
  return places;
}

} // namespace throughline::tasks
