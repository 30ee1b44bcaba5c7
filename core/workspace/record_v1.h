#pragma once

#include "core/model/field_value.h"

#include <string>
#include <vector>

/// Records as format 1 had them, frozen: fields followed one another without names. They are read for ever and never
/// written. Ids are 32 hexadecimal digits (empty: none), words of closed lists are their names, what may be absent has
/// a flag before it.
namespace throughline::workspace::record_v1 {

struct SettingsRecord {
  int minimumFailed = 0;
  int minimumMeasured = 0;
};

struct WorkspaceRecord {
  std::vector<std::string> maps;
  std::vector<std::string> personas;
  SettingsRecord settings;
};

struct PersonaRecord {
  std::string name;
  std::string role;
  std::string quote;
  std::string goals;
  std::string frustrations;
};

struct MapRecord {
  std::string title;
  std::string scenario;
  std::string goal;
  std::string owner;
  std::string state;
  std::vector<std::string> personas;
  std::vector<std::string> stages;
  std::vector<std::string> lanes;
};

struct NoteRecord {
  std::string id;
  std::string kind;
  std::string text;
  int votes = 0;
};

struct StepRecord {
  std::string id;
  std::string title;
};

struct StageRecord {
  std::string title;
  std::vector<StepRecord> steps;
  std::vector<NoteRecord> notes;
};

struct LaneTextRecord {
  std::string step;
  std::string text;
};

struct LaneRecord {
  std::string title;
  std::string type;
  std::vector<LaneTextRecord> texts;
};

struct TargetRecord {
  std::string metric;
  double value = 0;
  bool hasDue = false;
  int due = 0; ///< days since 1970-01-01
  std::string experienceOwner;
  std::string serviceOwner;
};

struct ComponentScoreRecord {
  std::string component;
  int score = 0;
};

struct TouchpointRecord {
  std::string title;
  std::string step;
  std::string lane;
  int position = 0;
  std::string kind;
  std::string reason;
  std::vector<std::string> answers;
  std::string initiator;
  std::string channel;
  std::vector<ComponentScoreRecord> components;
  bool momentOfTruth = false;
  bool hasEmotion = false;
  int emotion = 0;
  std::string failureCode;
  std::string owner;
  std::string importance;
  std::string speakerNotes;
  std::vector<NoteRecord> notes;
  std::vector<TargetRecord> targets;
  std::string linkedMap;
};

/// The same with the names that format 2 gave the fields: what leads from one format to the other.
model::FieldValue::Record named(const WorkspaceRecord& record);
model::FieldValue::Record named(const PersonaRecord& record);
model::FieldValue::Record named(const MapRecord& record);
model::FieldValue::Record named(const StageRecord& record);
model::FieldValue::Record named(const LaneRecord& record);
model::FieldValue::Record named(const TouchpointRecord& record);

} // namespace throughline::workspace::record_v1
