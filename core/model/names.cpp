#include "core/model/names.h"

#include <algorithm>

namespace throughline::model {
namespace {

/// Whether a part, or a part within it, names something of a set.
class NameLooker {
public:
  explicit NameLooker(const IdSet& gone) : gone_(gone) {}
  template <class Tag> void operator()(const Field& field, const Id<Tag>& id) {
    const bool isName = field.role != IdRole::identity && field.role != IdRole::part;
    names = names || (isName && gone_.contains(id.raw));
  }
  template <class Value> void operator()(const Field&, const Value&) {}
  bool names = false;

private:
  const IdSet& gone_;
};

template <class Part> bool namesOneOf(const Part& part, const IdSet& gone) {
  NameLooker looker(gone);
  EveryField every(looker);
  describe(part, every);
  return looker.names;
}

class NameDropper {
public:
  explicit NameDropper(const IdSet& gone) : gone_(gone) {}
  template <class Value> void operator()(const Field& field, Value& value) {
    using Element = Item<Value>;
    if constexpr (AnOptional<Value> && AnId<Element>) {
      if (value && gone_.contains(value->raw))
        value.reset();
    } else if constexpr (AList<Value> && AnId<Element>) {
      if (field.role != IdRole::part)
        std::erase_if(value, [this](const auto& id) { return gone_.contains(id.raw); });
    } else if constexpr (AList<Value> && Described<Element>) {
      std::erase_if(value, [this](const auto& part) { return namesOneOf(part, gone_); });
    }
  }

private:
  const IdSet& gone_;
};

/// Whether it named one of them.
template <class Part> bool dropFrom(Shared<Part>& part, const IdSet& gone) {
  if (!namesOneOf(*part, gone))
    return false;
  part = part.changed([&gone](Part& changed) {
    NameDropper dropper(gone);
    describe(changed, dropper);
  });
  return true;
}

bool dropFromMap(JourneyMap& map, const IdSet& gone) {
  bool dropped = dropFrom(map.details, gone);
  forEachKind(KindsOfMap{}, [&]<class T>(std::type_identity<T>) {
    for (auto& part : map.*KindOf<T>::list)
      dropped = dropFrom(part, gone) || dropped;
  });
  return dropped;
}

template <class List, class Owner> void appendIds(List kinds, const Owner& owner, std::vector<RawId>& ids) {
  forEachKind(kinds, [&]<class T>(std::type_identity<T>) {
    for (const auto& part : owner.*KindOf<T>::list)
      for (const auto& id : idsIn(*part))
        ids.push_back(id);
  });
}

} // namespace

std::vector<RawId> idsOn(const JourneyMap& map) {
  std::vector<RawId> ids{map.id.raw};
  appendIds(KindsOfMap{}, map, ids);
  return ids;
}

IdSet idsIn(const Document& document) {
  std::vector<RawId> ids;
  appendIds(KindsOfWorkspace{}, document, ids);
  IdSet all(ids.begin(), ids.end());
  for (const auto& map : document.maps)
    for (const auto& id : idsOn(*map))
      all.insert(id);
  return all;
}

IdMapping newIdsFor(const std::vector<RawId>& old, IdSource& ids) {
  IdMapping mapping;
  for (const auto& id : old)
    mapping.emplace(id, ids.next());
  return mapping;
}

void renameIds(JourneyMap& map, const IdMapping& mapping) {
  if (const auto found = mapping.find(map.id.raw); found != mapping.end())
    map.id.raw = found->second;
  map.details = map.details.changed([&mapping](MapDetails& details) { renameIds(details, mapping); });
  forEachKind(KindsOfMap{}, [&]<class T>(std::type_identity<T>) {
    auto& parts = map.*KindOf<T>::list;
    for (auto& part : parts)
      part = part.changed([&mapping](T& changed) { renameIds(changed, mapping); });
    if constexpr (!Ordered<T>)
      std::ranges::sort(parts, {}, [](const auto& part) { return part->id; });
  });
}

void dropNames(JourneyMap& map, const IdSet& gone) {
  dropFromMap(map, gone);
}

Document withoutNames(const Document& document, const IdSet& gone) {
  Document next = document;
  if (gone.empty())
    return next;
  for (auto& shared : next.maps) {
    JourneyMap map = *shared;
    if (dropFromMap(map, gone))
      shared = Shared(std::move(map));
  }
  return next;
}

} // namespace throughline::model
