#include "core/tasks/import_places.h"

#include "core/data/reading/mapping_guess.h"
#include "core/data/reading/name_matching.h"
#include "core/edit/locks.h"
#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_adding.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"

#include <algorithm>
#include <map>
#include <set>

namespace throughline::tasks {
namespace {

using model::Document;
using model::JourneyMap;

std::ptrdiff_t seriesOn(const JourneyMap& map, const std::vector<data::Series>& series, const PlaceOptions& options) {
  const CardFinder finder(map, options.names, options.known);
  return std::ranges::count_if(series, [&](const auto& each) { return finder.find(each.title).has_value(); });
}

const JourneyMap* mapFor(const Document& document, const std::vector<data::Series>& series,
                         const PlaceOptions& options) {
  if (options.mapTitle)
    return mapTitled(document, *options.mapTitle);
  const JourneyMap* current = options.currentMap ? model::findMap(document, *options.currentMap) : nullptr;
  if (series.empty() && !document.maps.empty())
    return current != nullptr ? current : &*document.maps.front();
  if (current != nullptr && seriesOn(*current, series, options) > 0)
    return current;
  const JourneyMap* best = nullptr;
  std::ptrdiff_t most = 0;
  for (const auto& map : document.maps)
    if (const auto there = seriesOn(*map, series, options); there > most) {
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

model::Touchpoint touchpointFor(const data::Series& series, const std::string& title, bool guessKinds, IdSource& ids) {
  model::Touchpoint touchpoint{.id = ids.make<model::TouchpointId>(), .title = title};
  touchpoint.kind = series.kind.value_or(guessKinds ? data::guessKind(title) : model::Kind::experience);
  if (touchpoint.kind == model::Kind::service) { // a kind follows its reason
    touchpoint.reason = model::Reason::question;
    touchpoint.initiator = model::Initiator::customer;
  }
  return touchpoint;
}

/// Finds the touchpoint of one series after the other, and says which have to be made.
class CardsOfSeries {
public:
  CardsOfSeries(ImportPlaces& places, const PlaceOptions& options, bool newMap, IdSource& ids)
      : places_(places), options_(options), newMap_(newMap), ids_(ids),
        finder_(*model::findMap(places.document, places.map), options.names, options.known) {}

  Status place(const data::Series& series) {
    const auto there = finder_.find(series.title);
    // Two columns of one row are two touchpoints, however alike their names; rows may write one name in many ways.
    const bool taken = there && options_.apart && placed_.contains(there->card.id);
    if (taken && there->how == NameFound::picked)
      return failure(ErrorCode::mappingInvalid,
                     {{Fact::name, "names." + series.title},
                      {Fact::detail, "\"" + there->card.title +
                                         "\" has another column already; one touchpoint has one column of a row"}});
    if (!there || taken)
      return make(series);
    keep({.name = series.title, .touchpoint = there->card.id, .title = there->card.title, .how = there->how});
    return {};
  }
  const std::vector<edit::NewTouchpoint>& added() const { return added_; }

private:
  Status make(const data::Series& series) {
    auto stage = stages_.find(series.stage);
    if (stage == stages_.end()) {
      THROUGHLINE_TRY(chosen, stageFor(places_.document, places_.map, series.stage, newMap_, ids_));
      stage = stages_.emplace(series.stage, chosen).first;
    }
    const std::string title = finder_.titleFor(series.title);
    added_.push_back({.stage = stage->second, .touchpoint = touchpointFor(series, title, options_.guessKinds, ids_)});
    const auto made = added_.back().touchpoint.id;
    finder_.add(series.title, {.id = made, .title = title});
    places_.created.push_back(title);
    keep({.name = series.title, .touchpoint = made, .title = title, .how = NameFound::created});
    return {};
  }
  void keep(const PlacedName& name) {
    places_.touchpoints.push_back(name.touchpoint);
    placed_.insert(name.touchpoint);
    if (said_.insert(name.name).second)
      places_.names.push_back(name);
  }

  ImportPlaces& places_;
  const PlaceOptions& options_;
  bool newMap_;
  IdSource& ids_;
  CardFinder finder_;
  std::set<model::TouchpointId> placed_;
  std::set<std::string> said_;                   ///< names
  std::map<std::string, model::StageId> stages_; ///< of the new ones, by the title the mapping gives
  std::vector<edit::NewTouchpoint> added_;
};

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

std::string titleOfFile(const std::filesystem::path& path) {
  const std::string name = path.stem().string();
  return name.empty() || !model::isCleanText(name, model::longestTitle) ? "Imported data" : name;
}

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
  CardsOfSeries cards(places, options, newMap, ids);
  for (const auto& each : series)
    THROUGHLINE_CHECK(cards.place(each));
  THROUGHLINE_TRY(whole, edit::addTouchpoints(places.document, places.map, cards.added(), ids));
  THROUGHLINE_CHECK(edit::checkLocks(document, whole));
  places.document = whole;
  THROUGHLINE_CHECK(placeTargets(places, series));
  return places;
}

std::vector<data::KnownName> namesToRemember(const ImportPlaces& places, const data::NameChoices& chosen,
                                             const std::vector<std::string>& leftOut,
                                             const std::vector<data::KnownName>& known) {
  const auto wasPicked = [&](const PlacedName& name) {
    const std::string compared = data::matchingName(name.name);
    return std::ranges::any_of(known, [&](const auto& each) {
      return each.picked && each.touchpoint == name.touchpoint && data::matchingName(each.written) == compared;
    });
  };
  std::vector<data::KnownName> names;
  for (const auto& name : places.names)
    names.push_back({.map = places.map,
                     .written = name.name,
                     .touchpoint = name.touchpoint,
                     .picked = data::choiceOf(chosen, name.name) != nullptr ||
                               (name.how == NameFound::remembered && wasPicked(name))});
  for (const auto& name : leftOut)
    names.push_back({.map = places.map, .written = name, .touchpoint = {}, .picked = true});
  return names;
}

} // namespace throughline::tasks
