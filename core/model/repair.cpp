#include "core/model/repair.h"

#include "core/model/names.h"

namespace throughline::model {
namespace {

class IdRepair {
public:
  explicit IdRepair(const Document& document) : taken_(idsIn(document)) {}
  int renewed() const { return renewed_; }

  void repair(JourneyMap& map) {
    repairSteps(map);
    for (auto& stage : map.stages)
      repairNotes(stage);
    for (auto& touchpoint : map.touchpoints)
      repairNotes(touchpoint);
  }

private:
  bool isFirst(const RawId& id) { return seen_.insert(id).second; }

  /// The next id after it that nothing has.
  RawId freeAfter(RawId id) {
    do
      ++id.low;
    while (!taken_.insert(id).second);
    ++renewed_;
    return id;
  }

  /// Cards and texts of the map follow its steps.
  void repairSteps(JourneyMap& map) {
    IdMapping renewed;
    for (const auto& stage : map.stages)
      for (const auto& step : stage->steps)
        if (!isFirst(step.id.raw))
          renewed.emplace(step.id.raw, freeAfter(step.id.raw));
    if (!renewed.empty())
      renameIds(map, renewed);
  }

  template <class Part> void repairNotes(Shared<Part>& part) {
    std::vector<Note> notes = part->notes;
    for (auto& note : notes)
      if (!isFirst(note.id.raw))
        note.id.raw = freeAfter(note.id.raw);
    if (!(notes == part->notes))
      part = part.changed([&notes](Part& changed) { changed.notes = notes; });
  }

  IdSet taken_;
  IdSet seen_;
  int renewed_ = 0;
};

} // namespace

Repaired withIdsOfTheirOwn(const Document& document) {
  Repaired repaired{.document = document};
  IdRepair repair(document);
  for (auto& shared : repaired.document.maps) {
    JourneyMap map = *shared;
    repair.repair(map);
    if (!(map == *shared))
      shared = Shared(std::move(map));
  }
  repaired.renewedIds = repair.renewed();
  return repaired;
}

} // namespace throughline::model
