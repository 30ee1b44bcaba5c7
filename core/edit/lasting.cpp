#include "core/edit/lasting.h"

#include "core/model/difference.h"
#include "core/model/find_thing.h"
#include "core/model/images.h"
#include "core/model/names.h"
#include "core/model/part_facts.h"

#include <algorithm>

namespace throughline::edit {
namespace {

void collectIds(const model::EntityKey& key, const model::EntityValue& value, model::IdSet& ids) {
  for (const auto& brought : model::factsOf(key, value).brings)
    ids.insert(brought.id);
}

bool reaches(const model::EntityKey& from, const model::IdInPart& name, const model::ThingAt& thing) {
  return thing.what == name.what && (name.role == model::IdRole::anywhere || thing.part.map.isNull() ||
                                     thing.part.map == from.map || thing.part.kind == model::EntityKind::map);
}

} // namespace

Status checkFree(const model::Document& document, const RawId& id) {
  const auto taken = model::findThing(document, id);
  if (!taken && !id.isNull())
    return {};
  return failure(ErrorCode::alreadyExists,
                 {{Fact::name, taken ? std::string(taken->what) : "id"}, {Fact::value, id.text()}});
}

Status checkNames(const model::Document& before, const model::Document& after) {
  for (const auto& change : model::difference(before, after).changes) {
    if (!change.after)
      continue;
    const auto had = change.before ? model::factsOf(change.key, *change.before).names : std::vector<model::IdInPart>{};
    for (const auto& name : model::factsOf(change.key, *change.after).names) {
      if (name.role == model::IdRole::part || std::ranges::find(had, name.id, &model::IdInPart::id) != had.end())
        continue;
      const auto thing = model::findThing(after, name.id);
      if (!thing || !reaches(change.key, name, *thing))
        return failure(ErrorCode::notFound, {{Fact::name, std::string(name.what)}, {Fact::value, name.id.text()}});
    }
  }
  return {};
}

model::Document withoutGone(const model::Document& before, const model::Document& after) {
  model::IdSet gone;
  model::IdSet left;
  for (const auto& change : model::difference(before, after).changes) {
    if (change.before)
      collectIds(change.key, *change.before, gone);
    if (change.after)
      collectIds(change.key, *change.after, left);
  }
  std::erase_if(gone, [&left](const RawId& id) { return left.contains(id); });
  return model::withoutUnusedImages(model::withoutNames(after, gone));
}

Result<model::Document> withoutGone(const model::Document& before, const Result<model::Document>& after) {
  if (!after.ok())
    return after.error();
  return withoutGone(before, *after);
}

} // namespace throughline::edit
