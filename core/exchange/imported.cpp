#include "core/exchange/imported.h"

#include "core/model/look_up.h"
#include "core/model/validate.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace throughline::exchange {
namespace {

using model::Document;
using model::JourneyMap;
using Renewed = std::unordered_map<RawId, RawId>;

void collectIdsOf(const JourneyMap& map, std::vector<RawId>& ids) {
  ids.push_back(map.id.raw);
  const auto addNotes = [&ids](const std::vector<model::Note>& notes) {
    for (const auto& note : notes)
      ids.push_back(note.id.raw);
  };
  for (const auto& stage : map.stages) {
    ids.push_back(stage->id.raw);
    for (const auto& step : stage->steps)
      ids.push_back(step.id.raw);
    addNotes(stage->notes);
  }
  for (const auto& lane : map.lanes)
    ids.push_back(lane->id.raw);
  for (const auto& touchpoint : map.touchpoints) {
    ids.push_back(touchpoint->id.raw);
    addNotes(touchpoint->notes);
  }
}

std::unordered_set<RawId> idsIn(const Document& document) {
  std::vector<RawId> all;
  for (const auto& persona : document.personas)
    all.push_back(persona->id.raw);
  for (const auto& map : document.maps)
    collectIdsOf(*map, all);
  return {all.begin(), all.end()};
}

/// A map with every id replaced that is in renewed.
class IdChange {
public:
  explicit IdChange(const Renewed& renewed) : renewed_(renewed) {}

  template <class Tagged> void change(Tagged& id) const {
    if (const auto found = renewed_.find(id.raw); found != renewed_.end())
      id.raw = found->second;
  }
  void change(std::vector<model::Note>& notes) const {
    for (auto& note : notes)
      change(note.id);
  }
  void change(model::Stage& stage) const {
    change(stage.id);
    for (auto& step : stage.steps)
      change(step.id);
    change(stage.notes);
  }
  void change(model::Lane& lane) const {
    change(lane.id);
    for (auto& text : lane.texts)
      change(text.step);
    std::ranges::sort(lane.texts, {}, &model::LaneText::step);
  }
  void change(model::Touchpoint& touchpoint) const {
    change(touchpoint.id);
    change(touchpoint.place.step);
    change(touchpoint.place.lane);
    for (auto& answered : touchpoint.answers)
      change(answered);
    if (touchpoint.linkedMap)
      change(*touchpoint.linkedMap);
    change(touchpoint.notes);
  }
  void change(JourneyMap& map) const {
    change(map.id);
    const auto each = [this](auto& parts) {
      for (auto& part : parts)
        part = part.changed([this](auto& value) { change(value); });
    };
    each(map.stages);
    each(map.lanes);
    each(map.touchpoints);
    std::ranges::sort(map.touchpoints, {}, [](const auto& touchpoint) { return touchpoint->id; });
    map.details = map.details.changed([this](model::MapDetails& details) {
      for (auto& persona : details.personas)
        change(persona);
    });
  }

private:
  const Renewed& renewed_;
};

/// The document's own persona where there is one of that name; its id stands for the imported one.
void addPersonas(Document& document, const std::vector<model::Persona>& personas,
                 const std::unordered_set<RawId>& taken, Renewed& renewed, IdSource& ids) {
  for (const auto& persona : personas) {
    const auto same = std::ranges::find(document.personas, persona.name, [](const auto& own) { return own->name; });
    if (same != document.personas.end()) {
      renewed[persona.id.raw] = (*same)->id.raw;
      continue;
    }
    model::Persona added = persona;
    if (taken.contains(added.id.raw))
      renewed[added.id.raw] = (added.id = ids.make<model::PersonaId>()).raw;
    document.personas.emplace_back(std::move(added));
  }
}

void dropDanglingLinks(const Document& document, JourneyMap& map, Remarks& remarks) {
  for (auto& touchpoint : map.touchpoints) {
    if (!touchpoint->linkedMap || *touchpoint->linkedMap == map.id ||
        model::findMap(document, *touchpoint->linkedMap) != nullptr)
      continue;
    remarks.push_back({.code = RemarkCode::linkDropped, .value = touchpoint->title});
    touchpoint = touchpoint.changed([](model::Touchpoint& each) { each.linkedMap.reset(); });
  }
}

void dropUnknownPersonas(const Document& document, JourneyMap& map) {
  const auto unknown = [&document](model::PersonaId id) {
    return std::ranges::none_of(document.personas, [id](const auto& persona) { return persona->id == id; });
  };
  if (std::ranges::any_of(map.details->personas, unknown))
    map.details = map.details.changed([&](model::MapDetails& details) { std::erase_if(details.personas, unknown); });
}

/// New ids for all that the document has already, in every imported map.
void renewTaken(const ImportedJourneys& imported, const std::unordered_set<RawId>& taken, Renewed& renewed,
                IdSource& ids) {
  for (const auto& map : imported.maps) {
    std::vector<RawId> own;
    collectIdsOf(map, own);
    if (std::ranges::any_of(own, [&](RawId id) { return taken.contains(id); }))
      for (const auto id : own)
        renewed.try_emplace(id, ids.next());
  }
}

} // namespace

Result<Document> addImported(const Document& document, ImportedJourneys& imported, IdSource& ids) {
  Document next = document;
  const auto taken = idsIn(document);
  Renewed renewed;
  addPersonas(next, imported.personas, taken, renewed, ids);
  renewTaken(imported, taken, renewed, ids);
  const IdChange change(renewed);
  const std::size_t before = next.maps.size();
  for (auto& map : imported.maps) {
    if (renewed.contains(map.id.raw))
      imported.remarks.push_back({.code = RemarkCode::idRenewed, .value = map.details->title});
    change.change(map);
    dropUnknownPersonas(next, map);
    next.maps.emplace_back(map);
  }
  for (auto& value : imported.metricValues)
    change.change(value.touchpoint);
  for (std::size_t at = before; at < next.maps.size(); ++at) {
    dropDanglingLinks(next, imported.maps[at - before], imported.remarks);
    next.maps[at] = Shared(imported.maps[at - before]);
  }
  THROUGHLINE_CHECK(model::validate(next));
  return next;
}

} // namespace throughline::exchange
