#include "core/model/find_thing.h"

#include "core/model/field_laws.h"

namespace throughline::model {
namespace {

class IdFinder {
public:
  explicit IdFinder(const RawId& id) : id_(id) {}
  template <class Tag> void operator()(const Field& field, const Id<Tag>& id) {
    if (field.role == IdRole::identity && id.raw == id_)
      what = nameOfThing(id);
  }
  template <class Value> void operator()(const Field&, const Value&) {}
  std::string_view what;

private:
  const RawId& id_;
};

template <class List, class Owner>
void findWithin(List kinds, const Owner& owner, MapId map, const RawId& id, std::optional<ThingAt>& found) {
  forEachKind(kinds, [&]<class T>(std::type_identity<T>) {
    for (const auto& part : owner.*KindOf<T>::list) {
      if (found)
        return;
      IdFinder finder(id);
      EveryField every(finder);
      describe(*part, every);
      if (!finder.what.empty())
        found = ThingAt{.what = finder.what, .part = {KindOf<T>::kind, part->id.raw, map}};
    }
  });
}

} // namespace

std::optional<ThingAt> findThing(const Document& document, const RawId& id) {
  std::optional<ThingAt> found;
  findWithin(KindsOfWorkspace{}, document, {}, id, found);
  for (const auto& map : document.maps) {
    if (map->id.raw == id)
      found = ThingAt{.what = nameOf(EntityKind::map), .part = {EntityKind::map, id, map->id}};
    findWithin(KindsOfMap{}, *map, map->id, id, found);
  }
  return found;
}

} // namespace throughline::model
