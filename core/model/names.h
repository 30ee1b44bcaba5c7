#pragma once

#include "core/base/id.h"
#include "core/model/field_laws.h"
#include "core/model/kinds.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

/// Ids that parts bring and name, by the description, so that a new field that names something is looked after from the
/// start: dropped when the thing is gone, carried over to copies.
namespace throughline::model {

using IdSet = std::unordered_set<RawId>;
/// Old id to new id.
using IdMapping = std::unordered_map<RawId, RawId>;

class IdCollector {
public:
  template <class Tag> void operator()(const Field& field, const Id<Tag>& id) {
    if (field.role == IdRole::identity)
      ids.push_back(id.raw);
  }
  template <class Value> void operator()(const Field&, const Value&) {}
  std::vector<RawId> ids;
};

class IdRenamer {
public:
  explicit IdRenamer(const IdMapping& mapping) : mapping_(mapping) {}
  template <class Tag> void operator()(const Field&, Id<Tag>& id) {
    if (const auto found = mapping_.find(id.raw); found != mapping_.end())
      id.raw = found->second;
  }
  template <class Value> void operator()(const Field&, Value&) {}

private:
  const IdMapping& mapping_;
};

/// Ids of a part and of what is in it (steps, notes).
template <Described Part> std::vector<RawId> idsIn(const Part& part) {
  IdCollector collector;
  EveryField every(collector);
  describe(part, every);
  return std::move(collector.ids);
}
/// Ids of the map and of all that stands on it.
std::vector<RawId> idsOn(const JourneyMap& map);
/// Ids of everything in the document.
IdSet idsIn(const Document& document);

/// A new id for each.
IdMapping newIdsFor(const std::vector<RawId>& old, IdSource& ids);

/// Replaces every id of the mapping in the part, its own and those that it names, and puts sorted lists in order again.
template <Described Part> void renameIds(Part& part, const IdMapping& mapping) {
  IdRenamer renamer(mapping);
  EveryField every(renamer);
  describe(part, every);
  if constexpr (std::same_as<Part, Lane>)
    std::ranges::sort(part.texts, {}, &LaneText::step);
  if constexpr (std::same_as<Part, Touchpoint>)
    std::ranges::sort(part.personaEmotions, {}, &PersonaEmotion::persona);
}
void renameIds(JourneyMap& map, const IdMapping& mapping);

/// The document in which nothing names what is gone: links are taken away, and list entries and texts about it. Parts
/// that name none of it stay the same objects.
Document withoutNames(const Document& document, const IdSet& gone);
void dropNames(JourneyMap& map, const IdSet& gone);

} // namespace throughline::model
