#pragma once

#include "core/base/result.h"
#include "core/edit/thing.h"
#include "core/model/field.h"
#include "core/model/field_codec.h"

#include <optional>
#include <string_view>
#include <vector>

namespace throughline::edit {

/// The thing with one field changed: any that its description (core/model/fields.h) names and leaves to setField.
/// Lines are cut at both ends; dates and durations are ISO 8601 texts, words and ids texts; nothing takes away what may
/// be absent. Errors: notFound; titleEmpty, textTooLong, valueNotAllowed with the field and what it may hold; notFound
/// for an id that names nothing within reach.
Result<model::Document> setField(const model::Document& document, const Thing& thing, std::string_view field,
                                 const model::FieldValue& value);

/// What the field of the thing holds; nothing when there is no such thing or field.
std::optional<model::FieldValue> fieldOf(const model::Document& document, const Thing& thing, std::string_view field);

/// Takes the value of the field of that name.
class FieldReader {
public:
  explicit FieldReader(std::string_view name) : name_(name) {}
  template <class Value> void operator()(const model::Field& field, const Value& value) {
    if (field.name == name_)
      read = model::valueOf(value, {.withId = true, .defaults = true});
  }
  std::optional<model::FieldValue> read;

private:
  std::string_view name_;
};
/// The same of a thing by itself.
template <model::Described T> std::optional<model::FieldValue> fieldIn(const T& thing, std::string_view field) {
  FieldReader reader(field);
  describe(thing, reader);
  return std::move(reader.read);
}

/// A field that setField changes, and what it names ("touchpoint"; empty: nothing).
struct SettableField {
  model::Field field;
  std::string_view names;
};
/// Those of such a thing, in the order of its description; the thing need not exist.
std::vector<SettableField> settableFields(const Thing& thing);

} // namespace throughline::edit
