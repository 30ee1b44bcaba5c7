#include "core/workspace/record_v1.h"

#include "core/base/date.h"

#include <optional>

namespace throughline::workspace::record_v1 {
namespace {

using model::FieldValue;
using model::nothing;
using model::real;
using model::text;
using model::truth;
using model::whole;

template <class Things, class Convert> FieldValue listOf(const Things& things, Convert&& convert) {
  FieldValue::List values;
  values.reserve(things.size());
  for (const auto& thing : things)
    values.push_back(convert(thing));
  return {.held = std::move(values)};
}

FieldValue texts(const std::vector<std::string>& all) {
  return listOf(all, [](const std::string& each) { return text(each); });
}

FieldValue valueOf(const NoteRecord& note) {
  return {
      .held = FieldValue::Record{
          {"id", text(note.id)}, {"kind", text(note.kind)}, {"text", text(note.text)}, {"votes", whole(note.votes)}}};
}
FieldValue valueOf(const StepRecord& step) {
  return {.held = FieldValue::Record{{"id", text(step.id)}, {"title", text(step.title)}}};
}
FieldValue valueOf(const LaneTextRecord& words) {
  return {.held = FieldValue::Record{{"step", text(words.step)}, {"text", text(words.text)}}};
}
FieldValue valueOf(const ComponentScoreRecord& score) {
  return {.held = FieldValue::Record{{"component", text(score.component)}, {"score", whole(score.score)}}};
}
FieldValue valueOf(const TargetRecord& target) {
  return {.held = FieldValue::Record{{"metric", text(target.metric)},
                                     {"value", real(target.value)},
                                     {"due", target.hasDue ? text(Date{target.due}.text()) : nothing()},
                                     {"experienceOwner", text(target.experienceOwner)},
                                     {"serviceOwner", text(target.serviceOwner)}}};
}
template <class Record> FieldValue parts(const std::vector<Record>& records) {
  return listOf(records, [](const Record& record) { return valueOf(record); });
}

} // namespace

FieldValue::Record named(const WorkspaceRecord& record) {
  FieldValue::Record settings{{"minimumFailed", whole(record.settings.minimumFailed)},
                              {"minimumMeasured", whole(record.settings.minimumMeasured)}};
  return {
      {"maps", texts(record.maps)}, {"personas", texts(record.personas)}, {"settings", {.held = std::move(settings)}}};
}

FieldValue::Record named(const PersonaRecord& record) {
  return {{"name", text(record.name)},
          {"role", text(record.role)},
          {"quote", text(record.quote)},
          {"goals", text(record.goals)},
          {"frustrations", text(record.frustrations)}};
}

FieldValue::Record named(const MapRecord& record) {
  return {{"title", text(record.title)},    {"scenario", text(record.scenario)}, {"goal", text(record.goal)},
          {"owner", text(record.owner)},    {"state", text(record.state)},       {"personas", texts(record.personas)},
          {"stages", texts(record.stages)}, {"lanes", texts(record.lanes)}};
}

FieldValue::Record named(const StageRecord& record) {
  return {{"title", text(record.title)}, {"steps", parts(record.steps)}, {"notes", parts(record.notes)}};
}

FieldValue::Record named(const LaneRecord& record) {
  return {{"title", text(record.title)}, {"type", text(record.type)}, {"texts", parts(record.texts)}};
}

FieldValue::Record named(const TouchpointRecord& record) {
  return {{"title", text(record.title)},
          {"step", text(record.step)},
          {"lane", text(record.lane)},
          {"position", whole(record.position)},
          {"kind", text(record.kind)},
          {"reason", text(record.reason)},
          {"answers", texts(record.answers)},
          {"initiator", text(record.initiator)},
          {"channel", text(record.channel)},
          {"components", parts(record.components)},
          {"momentOfTruth", truth(record.momentOfTruth)},
          {"emotion", record.hasEmotion ? whole(record.emotion) : nothing()},
          {"failureCode", text(record.failureCode)},
          {"owner", text(record.owner)},
          {"importance", text(record.importance)},
          {"speakerNotes", text(record.speakerNotes)},
          {"notes", parts(record.notes)},
          {"targets", parts(record.targets)},
          {"linkedMap", record.linkedMap.empty() ? nothing() : text(record.linkedMap)}};
}

} // namespace throughline::workspace::record_v1
