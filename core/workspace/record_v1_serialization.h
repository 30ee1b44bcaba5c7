#pragma once

#include "core/workspace/record_v1.h"

#include <boost/serialization/collection_size_type.hpp>
#include <boost/serialization/level.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/tracking.hpp>

/// How records of format 1 come out of a Boost archive. Included by record_text.cpp only.
namespace throughline::workspace::record_v1 {

/// A list was its length and its elements; the archive has compared the length with the bytes that are left.
template <class Archive, class Element> void serializeList(Archive& archive, std::vector<Element>& list) {
  boost::serialization::collection_size_type count;
  archive& count;
  list.clear();
  for (std::size_t left = static_cast<const boost::serialization::collection_size_type&>(count); left > 0; --left)
    archive& list.emplace_back();
}

template <class Archive, class... Fields> void serializeFields(Archive& archive, Fields&... fields) {
  (static_cast<void>(archive & fields), ...);
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

} // namespace throughline::workspace::record_v1

// Plain values: no class version, no object tracking, nothing about types in the text.
#define THROUGHLINE_RECORD_V1(Type)                                                                                    \
  BOOST_CLASS_IMPLEMENTATION(throughline::workspace::record_v1::Type, boost::serialization::object_serializable)       \
  BOOST_CLASS_TRACKING(throughline::workspace::record_v1::Type, boost::serialization::track_never)
THROUGHLINE_RECORD_V1(SettingsRecord)
THROUGHLINE_RECORD_V1(WorkspaceRecord)
THROUGHLINE_RECORD_V1(PersonaRecord)
THROUGHLINE_RECORD_V1(MapRecord)
THROUGHLINE_RECORD_V1(NoteRecord)
THROUGHLINE_RECORD_V1(StepRecord)
THROUGHLINE_RECORD_V1(StageRecord)
THROUGHLINE_RECORD_V1(LaneTextRecord)
THROUGHLINE_RECORD_V1(LaneRecord)
THROUGHLINE_RECORD_V1(TargetRecord)
THROUGHLINE_RECORD_V1(ComponentScoreRecord)
THROUGHLINE_RECORD_V1(TouchpointRecord)
#undef THROUGHLINE_RECORD_V1
