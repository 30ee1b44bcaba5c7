#include "core/workspace/record_of_entity.h"

#include <algorithm>
#include <array>

namespace throughline::workspace {
namespace {

constexpr std::array<std::string_view, 6> kindNames{"workspace", "persona", "map", "stage", "lane", "touchpoint"};

template <class Ids> std::vector<std::string> textsOf(const Ids& ids) {
  std::vector<std::string> texts;
  texts.reserve(ids.size());
  for (const auto& id : ids)
    texts.push_back(id.text());
  return texts;
}

NoteRecord recordOfNote(const model::Note& note) {
  return {.id = note.id.text(), .kind = std::string(nameOf(note.kind)), .text = note.text, .votes = note.votes};
}

template <class Records, class Things, class Convert> Records converted(const Things& things, Convert&& convert) {
  Records records;
  records.reserve(things.size());
  for (const auto& thing : things)
    records.push_back(convert(thing));
  return records;
}

TargetRecord recordOfTarget(const model::Target& target) {
  return {.metric = target.metric,
          .value = target.value,
          .hasDue = target.due.has_value(),
          .due = target.due.value_or(Date{}).day,
          .experienceOwner = target.experienceOwner,
          .serviceOwner = target.serviceOwner};
}

struct RecordMaker {
  Record operator()(const model::WorkspacePart& part) const {
    return WorkspaceRecord{
        .maps = textsOf(part.maps),
        .personas = textsOf(part.personas),
        .settings = {.minimumFailed = part.settings->minimumFailed, .minimumMeasured = part.settings->minimumMeasured}};
  }
  Record operator()(const Shared<model::Persona>& persona) const {
    return PersonaRecord{.name = persona->name,
                         .role = persona->role,
                         .quote = persona->quote,
                         .goals = persona->goals,
                         .frustrations = persona->frustrations};
  }
  Record operator()(const model::MapPart& map) const {
    return MapRecord{.title = map.details->title,
                     .scenario = map.details->scenario,
                     .goal = map.details->goal,
                     .owner = map.details->owner,
                     .state = std::string(nameOf(map.details->state)),
                     .personas = textsOf(map.details->personas),
                     .stages = textsOf(map.stages),
                     .lanes = textsOf(map.lanes)};
  }
  Record operator()(const Shared<model::Stage>& stage) const {
    return StageRecord{.title = stage->title,
                       .steps = converted<std::vector<StepRecord>>(stage->steps,
                                                                   [](const model::Step& step) {
                                                                     return StepRecord{.id = step.id.text(),
                                                                                       .title = step.title};
                                                                   }),
                       .notes = converted<std::vector<NoteRecord>>(stage->notes, recordOfNote)};
  }
  Record operator()(const Shared<model::Lane>& lane) const {
    return LaneRecord{.title = lane->title,
                      .type = std::string(nameOf(lane->type)),
                      .texts = converted<std::vector<LaneTextRecord>>(lane->texts, [](const model::LaneText& text) {
                        return LaneTextRecord{.step = text.step.text(), .text = text.text};
                      })};
  }
  Record operator()(const Shared<model::Touchpoint>& touchpoint) const {
    const auto& from = *touchpoint;
    TouchpointRecord record{.title = from.title,
                            .step = from.place.step.text(),
                            .lane = from.place.lane.text(),
                            .position = from.place.position,
                            .kind = std::string(nameOf(from.kind)),
                            .reason = std::string(nameOf(from.reason)),
                            .answers = textsOf(from.answers),
                            .initiator = std::string(nameOf(from.initiator)),
                            .channel = from.channel,
                            .components = {},
                            .momentOfTruth = from.momentOfTruth,
                            .hasEmotion = from.emotion.has_value(),
                            .emotion = from.emotion.value_or(0),
                            .failureCode = std::string(nameOf(from.failureCode)),
                            .owner = from.owner,
                            .importance = std::string(nameOf(from.importance)),
                            .speakerNotes = from.speakerNotes,
                            .notes = {},
                            .targets = {},
                            .linkedMap = from.linkedMap ? from.linkedMap->text() : std::string{}};
    for (const auto& score : from.components)
      record.components.push_back({.component = std::string(nameOf(score.component)), .score = score.score});
    record.notes = converted<std::vector<NoteRecord>>(from.notes, recordOfNote);
    record.targets = converted<std::vector<TargetRecord>>(from.targets, recordOfTarget);
    return record;
  }
};

/// Reads fields and remembers the first that is not what it should be, so that the conversions below stay plain.
class FieldReader {
public:
  template <class TypedId> TypedId id(const std::string& text) {
    const auto parsed = TypedId::parse(text);
    note(parsed.has_value(), "an id");
    return parsed.value_or(TypedId{});
  }
  template <class TypedId> std::vector<TypedId> ids(const std::vector<std::string>& texts) {
    return converted<std::vector<TypedId>>(texts,
                                           [this](const auto& text) { return this->template id<TypedId>(text); });
  }
  template <class Word> Word word(const std::string& name) {
    const auto found = model::wordOf<Word>(name);
    note(found.has_value(), "a word");
    return found.value_or(Word{});
  }
  std::vector<model::Note> notes(const std::vector<NoteRecord>& records) {
    return converted<std::vector<model::Note>>(records, [this](const NoteRecord& record) {
      return model::Note{.id = id<model::NoteId>(record.id),
                         .kind = word<model::NoteKind>(record.kind),
                         .text = record.text,
                         .votes = record.votes};
    });
  }
  void note(bool fine, const char* what) {
    if (!fine && wrong_.empty())
      wrong_ = what;
  }
  const std::string& wrong() const { return wrong_; }

private:
  std::string wrong_;
};

struct EntityMaker {
  FieldReader& read;
  RawId id;

  model::EntityValue operator()(const WorkspaceRecord& record) const {
    read.note(id.isNull(), "the id of the workspace part");
    return model::WorkspacePart{.maps = read.ids<model::MapId>(record.maps),
                                .personas = read.ids<model::PersonaId>(record.personas),
                                .settings = model::Settings{.minimumFailed = record.settings.minimumFailed,
                                                            .minimumMeasured = record.settings.minimumMeasured}};
  }
  model::EntityValue operator()(const PersonaRecord& record) const {
    return Shared(model::Persona{.id = {id},
                                 .name = record.name,
                                 .role = record.role,
                                 .quote = record.quote,
                                 .goals = record.goals,
                                 .frustrations = record.frustrations});
  }
  model::EntityValue operator()(const MapRecord& record) const {
    return model::MapPart{.details = model::MapDetails{.title = record.title,
                                                       .scenario = record.scenario,
                                                       .goal = record.goal,
                                                       .owner = record.owner,
                                                       .state = read.word<model::MapState>(record.state),
                                                       .personas = read.ids<model::PersonaId>(record.personas)},
                          .stages = read.ids<model::StageId>(record.stages),
                          .lanes = read.ids<model::LaneId>(record.lanes)};
  }
  model::EntityValue operator()(const StageRecord& record) const {
    model::Stage stage{.id = {id}, .title = record.title, .steps = {}, .notes = read.notes(record.notes)};
    for (const auto& step : record.steps)
      stage.steps.push_back({.id = read.id<model::StepId>(step.id), .title = step.title});
    return Shared(std::move(stage));
  }
  model::EntityValue operator()(const LaneRecord& record) const {
    model::Lane lane{.id = {id}, .title = record.title, .type = read.word<model::LaneType>(record.type), .texts = {}};
    for (const auto& text : record.texts)
      lane.texts.push_back({.step = read.id<model::StepId>(text.step), .text = text.text});
    return Shared(std::move(lane));
  }
  model::EntityValue operator()(const TouchpointRecord& record) const {
    model::Touchpoint made{.id = {id},
                           .title = record.title,
                           .place = {.step = read.id<model::StepId>(record.step),
                                     .lane = read.id<model::LaneId>(record.lane),
                                     .position = record.position},
                           .kind = read.word<model::Kind>(record.kind),
                           .reason = read.word<model::Reason>(record.reason),
                           .answers = read.ids<model::TouchpointId>(record.answers),
                           .initiator = read.word<model::Initiator>(record.initiator),
                           .channel = record.channel,
                           .components = {},
                           .momentOfTruth = record.momentOfTruth,
                           .emotion = record.hasEmotion ? std::optional(record.emotion) : std::nullopt,
                           .failureCode = read.word<model::FailureCode>(record.failureCode),
                           .owner = record.owner,
                           .importance = read.word<model::Importance>(record.importance),
                           .speakerNotes = record.speakerNotes,
                           .notes = read.notes(record.notes),
                           .targets = {},
                           .linkedMap = std::nullopt};
    for (const auto& score : record.components)
      made.components.push_back({.component = read.word<model::Component>(score.component), .score = score.score});
    for (const auto& target : record.targets)
      made.targets.push_back({.metric = target.metric,
                              .value = target.value,
                              .due = target.hasDue ? std::optional(Date{target.due}) : std::nullopt,
                              .experienceOwner = target.experienceOwner,
                              .serviceOwner = target.serviceOwner});
    if (!record.linkedMap.empty())
      made.linkedMap = read.id<model::MapId>(record.linkedMap);
    return Shared(std::move(made));
  }
};

} // namespace

Record recordOfEntity(const model::EntityValue& value) {
  return std::visit(RecordMaker{}, value);
}

Result<model::EntityValue> entityOfRecord(const Record& record, RawId id) {
  FieldReader read;
  auto value = std::visit(EntityMaker{.read = read, .id = id}, record);
  if (!read.wrong().empty())
    return failure(ErrorCode::recordDamaged, {{Fact::name, std::string(kindNames.at(record.index()))},
                                              {Fact::value, id.text()},
                                              {Fact::detail, read.wrong() + " is not one"}});
  return value;
}

std::string_view nameOfKind(model::EntityKind kind) {
  return kindNames.at(static_cast<std::size_t>(kind));
}

std::optional<model::EntityKind> kindNamed(std::string_view name) {
  const auto found = std::ranges::find(kindNames, name);
  if (found == kindNames.end())
    return std::nullopt;
  return static_cast<model::EntityKind>(found - kindNames.begin());
}

} // namespace throughline::workspace
