#pragma once

#include <string>
#include <variant>
#include <vector>

/// What is written to the file: plain values made for it, never model types. Ids are 32 hexadecimal digits (empty:
/// none), words of closed lists are their names, what may be absent has a flag before it. A change of any of these
/// structs is a new recordFormat (record_text.h).
namespace throughline::workspace {

struct SettingsRecord {
  int minimumFailed = 0;
  int minimumMeasured = 0;
  bool operator==(const SettingsRecord&) const = default;
};

struct WorkspaceRecord {
  std::vector<std::string> maps;
  std::vector<std::string> personas;
  SettingsRecord settings;
  bool operator==(const WorkspaceRecord&) const = default;
};

struct PersonaRecord {
  std::string name;
  std::string role;
  std::string quote;
  std::string goals;
  std::string frustrations;
  bool operator==(const PersonaRecord&) const = default;
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
  bool operator==(const MapRecord&) const = default;
};

struct NoteRecord {
  std::string id;
  std::string kind;
  std::string text;
  int votes = 0;
  bool operator==(const NoteRecord&) const = default;
};

struct StepRecord {
  std::string id;
  std::string title;
  bool operator==(const StepRecord&) const = default;
};

struct StageRecord {
  std::string title;
  std::vector<StepRecord> steps;
  std::vector<NoteRecord> notes;
  bool operator==(const StageRecord&) const = default;
};

struct LaneTextRecord {
  std::string step;
  std::string text;
  bool operator==(const LaneTextRecord&) const = default;
};

struct LaneRecord {
  std::string title;
  std::string type;
  std::vector<LaneTextRecord> texts;
  bool operator==(const LaneRecord&) const = default;
};

struct TargetRecord {
  std::string metric;
  double value = 0;
  bool hasDue = false;
  int due = 0; ///< days since 1970-01-01
  std::string experienceOwner;
  std::string serviceOwner;
  bool operator==(const TargetRecord&) const = default;
};

struct ComponentScoreRecord {
  std::string component;
  int score = 0;
  bool operator==(const ComponentScoreRecord&) const = default;
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
  bool operator==(const TouchpointRecord&) const = default;
};

/// One part within an exchange text; its record is a text of its own.
struct ExchangePartRecord {
  std::string id;
  std::string map;
  std::string kind;
  std::string record;
  bool operator==(const ExchangePartRecord&) const = default;
};

/// Parts that travel together: a map exchange file, the clipboard.
struct ExchangeRecord {
  std::vector<ExchangePartRecord> parts;
  bool operator==(const ExchangeRecord&) const = default;
};

/// In the order of model::EntityKind.
using Record = std::variant<WorkspaceRecord, PersonaRecord, MapRecord, StageRecord, LaneRecord, TouchpointRecord>;

} // namespace throughline::workspace
