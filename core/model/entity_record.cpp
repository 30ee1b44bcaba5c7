#include "core/model/entity_record.h"

#include "core/model/field_codec.h"

namespace throughline::model {
namespace {

constexpr Writing asKept{.withId = false, .defaults = false};

template <class T> FieldValue::Record recordOfPart(const Shared<T>& part) {
  return recordOf(*part, asKept);
}
template <Described T> FieldValue::Record recordOfPart(const T& part) {
  return recordOf(part, asKept);
}

Error damaged(EntityKind kind, RawId id, const Mismatch& problem) {
  return failure(ErrorCode::recordDamaged, {{Fact::name, std::string(nameOf(kind))},
                                            {Fact::value, id.text()},
                                            {Fact::detail, problem.path + ": " + problem.expected + " is expected"}});
}

template <class T> void giveId(T& part, RawId id) {
  if constexpr (requires { part.id.raw; })
    part.id.raw = id;
}

template <class T> Result<EntityValue> partOfRecord(EntityKind kind, const FieldValue::Record& record, RawId id) {
  T part;
  RecordReader reader(record);
  describe(part, reader);
  if (reader.problem().found())
    return damaged(kind, id, reader.problem());
  setUnknown(part, reader.unknown());
  giveId(part, id);
  if constexpr (std::constructible_from<EntityValue, Shared<T>>)
    return EntityValue(Shared(std::move(part)));
  else
    return EntityValue(std::move(part));
}

/// A part of the kind that is found in a list of kinds.
template <class List>
std::optional<Result<EntityValue>> listedPart(List list, EntityKind kind, const FieldValue::Record& record, RawId id) {
  std::optional<Result<EntityValue>> made;
  forEachKind(list, [&]<class T>(std::type_identity<T>) {
    if (KindOf<T>::kind == kind)
      made.emplace(partOfRecord<T>(kind, record, id));
  });
  return made;
}

} // namespace

FieldValue::Record recordOfEntity(const EntityValue& value) {
  return std::visit([](const auto& part) { return recordOfPart(part); }, value);
}

Result<EntityValue> entityOfRecord(EntityKind kind, const FieldValue::Record& record, RawId id) {
  if (kind == EntityKind::workspace && !id.isNull())
    return damaged(kind, id, {.path = "id", .expected = "the id of the workspace part"});
  if (kind == EntityKind::workspace)
    return partOfRecord<WorkspacePart>(kind, record, id);
  if (kind == EntityKind::map)
    return partOfRecord<MapPart>(kind, record, id);
  if (auto part = listedPart(KindsOfWorkspace{}, kind, record, id))
    return std::move(*part);
  if (auto part = listedPart(KindsOfMap{}, kind, record, id))
    return std::move(*part);
  return damaged(kind, id, {.path = "kind", .expected = "a known kind"});
}

} // namespace throughline::model
