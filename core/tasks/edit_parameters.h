#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/edit/note_edits.h"
#include "core/edit/set_field.h"
#include "core/model/look_up.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::tasks {

/// Reads an image from a file, made small enough to be kept: the core decodes none. Errors: as readWholeFile; those of
/// the decoder.
using ImageFiles = std::function<Result<model::Image>(const std::string& path)>;

/// The parameters of one edit of a script, read by name. Remembers the first thing that is wrong, so that a reader asks
/// for all it needs and then once whether it got it: finish() also refuses keys that nobody asked for.
class EditParameters {
public:
  EditParameters(const model::Document& document, const nlohmann::json& edit, IdSource& ids, const ImageFiles& images);

  const model::Document& document() const { return document_; }
  IdSource& ids() { return ids_; }

  bool has(std::string_view key) const;
  /// The key is there, and null.
  bool isNull(std::string_view key);
  std::string text(std::string_view key);
  /// The text under either key; several setters take their value as "value" or under its own name.
  std::string textOf(std::string_view key, std::string_view otherKey);
  std::string optionalText(std::string_view key);
  std::optional<int> optionalInteger(std::string_view key);
  int integer(std::string_view key);
  /// A number, or null for none; the key must be there.
  std::optional<int> integerOrNone(std::string_view key);
  bool truth(std::string_view key);
  std::optional<std::size_t> optionalPosition(std::string_view key);
  /// take(member name, member value) for each member of the object under key.
  void members(std::string_view key, const std::function<void(const std::string&, const nlohmann::json&)>& take);

  /// The word of a closed list, under key or otherKey; its names are the error's advice.
  template <class Word> Word wordOf(std::string_view key, std::string_view otherKey) {
    const std::string name = textOf(key, otherKey);
    if (const auto word = parseWord<Word>(name))
      return *word;
    std::string names;
    for (const auto& entry : model::namesOf(Word{}))
      names += (names.empty() ? "" : ", ") + std::string(entry.name);
    refuse(failure(ErrorCode::valueNotAllowed,
                   {{Fact::name, std::string(key)}, {Fact::value, name}, {Fact::expected, names}}));
    return Word{};
  }
  template <class Word> Word optionalWord(std::string_view key, Word otherwise) {
    return has(key) ? wordOf<Word>(key, key) : otherwise;
  }

  /// The map of the key "map"; the first one when it is not given.
  const model::JourneyMap& map(std::string_view key = "map");
  model::StageId stage(std::string_view key = "stage");
  model::LaneId lane(std::string_view key = "lane");
  /// The lane of the key "lane"; the first for touchpoints when it is not given.
  model::LaneId laneOrFirst();
  model::TouchpointId touchpoint(std::string_view key = "touchpoint");
  /// A touchpoint of the map under mapKey; without it, of the one under "map".
  model::TouchpointId touchpointOf(std::string_view key, std::string_view mapKey);
  /// The list under "touchpoints", or the one under "touchpoint".
  std::vector<model::TouchpointId> touchpoints(std::string_view key = "touchpoints");
  /// A step by id, or by its number (from 1) in the stage of the key "stage".
  model::StepId step(std::string_view key = "step");
  /// A note by id, or by its number (from 1) on the touchpoint or stage that is named beside it.
  model::NoteId note();
  /// The touchpoint, or else the stage, that is named.
  edit::NotedThing notedThing();
  /// By name or id.
  model::PersonaId persona(std::string_view key = "persona");
  std::vector<model::PersonaId> personas();
  /// The file under "file" as an image; null: none. What it shows stands under "alternativeText".
  std::optional<model::Image> imageFile();
  /// Of the map, under the name of its kind, by what it is called or by its id: "action", "goal".
  template <class T> decltype(T::id) part() { return std::get<decltype(T::id)>(plainPart(model::thingName<T>)); }
  /// What is named: a note, a part of the plain kinds, a persona, step, touchpoint, lane or stage, the settings
  /// ("settings": true), or else the map.
  edit::Thing thing();
  /// The value under key for a field; a title where the field names a thing is looked up.
  model::FieldValue valueFor(const edit::SettableField& field, std::string_view key);
  /// The id under "id", or a new one.
  template <class Tagged> Tagged newId() { return Tagged{newRawId()}; }

  /// The first thing that was wrong, or a key that no one asked for.
  Status finish();

private:
  edit::Thing plainPart(std::string_view kind);
  /// The part whose kind is named; nothing when none is.
  std::optional<edit::Thing> anyPlainPart();
  std::string titleLookedUp(std::string_view what, const std::string& text);
  const std::vector<model::Note>* notesOf(const edit::NotedThing& thing);
  template <class Word> static std::optional<Word> parseWord(std::string_view name) {
    return model::wordOf<Word>(name);
  }
  const nlohmann::json* find(std::string_view key);
  void refuse(Error error);
  /// Metrics are those of metricsOffered.
  void checkMetric(std::string_view key, const std::string& name);
  void refuseType(std::string_view key, std::string_view expected);
  RawId newRawId();
  std::string parameterNames() const;
  template <class T> T taken(Result<T> result) {
    if (!result.ok()) {
      refuse(result.error());
      return T{};
    }
    return *result;
  }

  const model::Document& document_;
  const nlohmann::json& edit_;
  IdSource& ids_;
  const ImageFiles& images_;
  std::optional<Error> wrong_;
  std::vector<std::string> asked_{"edit"};
};

template <> inline std::optional<model::Kind> EditParameters::parseWord<model::Kind>(std::string_view name) {
  return model::kindOf(name);
}

} // namespace throughline::tasks
