#pragma once

#include "core/workspace/records.h"

#include <boost/serialization/collection_size_type.hpp>
#include <boost/serialization/level.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/tracking.hpp>

/// How each record goes through a Boost archive, reading and writing alike. Included by record_text.cpp only.
namespace throughline::workspace {

/// A list is its length and its elements; std::vector's own support would add a version and a tracking flag per list.
template <class Archive, class Element> void serializeList(Archive& archive, std::vector<Element>& list) {
  boost::serialization::collection_size_type count(list.size());
  archive& boost::serialization::make_nvp("count", count);
  if constexpr (Archive::is_loading::value) {
    // The reading archive has compared the count with the bytes that are left; memory still grows only with what is
    // read.
    list.clear();
    for (std::size_t left = static_cast<const boost::serialization::collection_size_type&>(count); left > 0; --left)
      archive& boost::serialization::make_nvp("element", list.emplace_back());
  } else {
    for (auto& element : list)
      archive& boost::serialization::make_nvp("element", element);
  }
}

template <class Archive, class... Fields> void serializeFields(Archive& archive, Fields&... fields) {
  (static_cast<void>(archive & boost::serialization::make_nvp("field", fields)), ...);
}

template <class Archive> void serialize(Archive& archive, SettingsRecord& record, unsigned) {
  serializeFields(archive, record.minimumFailed, record.minimumMeasured);
}
template <class Archive> void serialize(Archive& archive, WorkspaceRecord& record, unsigned) {
  serializeList(archive, record.maps);
  serializeList(archive, record.personas);
  serializeFields(archive, record.settings);
}
template <class Archive> void serialize(Archive& archive, PersonaRecord& record, unsigned) {
  serializeFields(archive, record.name, record.role, record.quote, record.goals, record.frustrations);
}
template <class Archive> void serialize(Archive& archive, MapRecord& record, unsigned) {
  serializeFields(archive, record.title, record.scenario, record.goal, record.owner, record.state);
  serializeList(archive, record.personas);
  serializeList(archive, record.stages);
  serializeList(archive, record.lanes);
}
template <class Archive> void serialize(Archive& archive, NoteRecord& record, unsigned) {
  serializeFields(archive, record.id, record.kind, record.text, record.votes);
}
template <class Archive> void serialize(Archive& archive, StepRecord& record, unsigned) {
  serializeFields(archive, record.id, record.title);
}
template <class Archive> void serialize(Archive& archive, StageRecord& record, unsigned) {
  serializeFields(archive, record.title);
  serializeList(archive, record.steps);
  serializeList(archive, record.notes);
}
template <class Archive> void serialize(Archive& archive, LaneTextRecord& record, unsigned) {
  serializeFields(archive, record.step, record.text);
}
template <class Archive> void serialize(Archive& archive, LaneRecord& record, unsigned) {
  serializeFields(archive, record.title, record.type);
  serializeList(archive, record.texts);
}
template <class Archive> void serialize(Archive& archive, TargetRecord& record, unsigned) {
  serializeFields(archive, record.metric, record.value, record.hasDue, record.due, record.experienceOwner,
                  record.serviceOwner);
}
template <class Archive> void serialize(Archive& archive, ComponentScoreRecord& record, unsigned) {
  serializeFields(archive, record.component, record.score);
}
template <class Archive> void serialize(Archive& archive, TouchpointRecord& record, unsigned) {
  serializeFields(archive, record.title, record.step, record.lane, record.position, record.kind, record.reason);
  serializeList(archive, record.answers);
  serializeFields(archive, record.initiator, record.channel);
  serializeList(archive, record.components);
  serializeFields(archive, record.momentOfTruth, record.hasEmotion, record.emotion, record.failureCode, record.owner,
                  record.importance, record.speakerNotes);
  serializeList(archive, record.notes);
  serializeList(archive, record.targets);
  serializeFields(archive, record.linkedMap);
}
template <class Archive> void serialize(Archive& archive, ExchangePartRecord& record, unsigned) {
  serializeFields(archive, record.id, record.map, record.kind, record.record);
}
template <class Archive> void serialize(Archive& archive, ExchangeRecord& record, unsigned) {
  serializeList(archive, record.parts);
}

} // namespace throughline::workspace

// Plain values: no class version, no object tracking, nothing about types in the text.
#define THROUGHLINE_PLAIN_RECORD(Type)                                                                                 \
  BOOST_CLASS_IMPLEMENTATION(throughline::workspace::Type, boost::serialization::object_serializable)                  \
  BOOST_CLASS_TRACKING(throughline::workspace::Type, boost::serialization::track_never)
THROUGHLINE_PLAIN_RECORD(SettingsRecord)
THROUGHLINE_PLAIN_RECORD(WorkspaceRecord)
THROUGHLINE_PLAIN_RECORD(PersonaRecord)
THROUGHLINE_PLAIN_RECORD(MapRecord)
THROUGHLINE_PLAIN_RECORD(NoteRecord)
THROUGHLINE_PLAIN_RECORD(StepRecord)
THROUGHLINE_PLAIN_RECORD(StageRecord)
THROUGHLINE_PLAIN_RECORD(LaneTextRecord)
THROUGHLINE_PLAIN_RECORD(LaneRecord)
THROUGHLINE_PLAIN_RECORD(TargetRecord)
THROUGHLINE_PLAIN_RECORD(ComponentScoreRecord)
THROUGHLINE_PLAIN_RECORD(TouchpointRecord)
THROUGHLINE_PLAIN_RECORD(ExchangePartRecord)
THROUGHLINE_PLAIN_RECORD(ExchangeRecord)
#undef THROUGHLINE_PLAIN_RECORD
