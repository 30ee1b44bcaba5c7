#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/json_text.h"
#include "core/exchange/remark.h"
#include "core/model/field_codec.h"

#include <set>

/// Reading parts of a document from JSON, field by field, with the path of the first thing that is wrong.
namespace throughline::exchange {

using Json = nlohmann::json;

/// What went wrong first, and the keys that nobody knows.
struct JsonProblems {
  std::string first; ///< "maps[0].stages: a list is expected"; empty when all is well
  Remarks remarks;
  void wrong(const std::string& path, const std::string& expected);
};

/// The value without a type; numbers too large for a whole number are numbers.
model::FieldValue fieldValueOf(const Json& value);

/// Takes members out of an object; what is not there leaves the value as it was.
class JsonObject {
public:
  JsonObject(const Json& value, std::string path, JsonProblems& problems);
  /// Adds a remark for every key that nobody asked for.
  ~JsonObject();
  JsonObject(const JsonObject&) = delete;
  JsonObject& operator=(const JsonObject&) = delete;

  /// The value under the key, as its type asks for it; parts and lists of parts with the place of what is wrong in
  /// them.
  template <class Value> void field(const char* key, Value& into) {
    const Json* value = member(key);
    if (value == nullptr)
      return;
    if constexpr (model::Described<model::Item<Value>> && model::AList<Value>)
      objects(key, [&into](JsonObject& element) { element.part(into.emplace_back()); });
    else if (const auto problem = model::readValue(fieldValueOf(*value), into); problem.found())
      problems_.wrong(problem.within(pathOf(key)).path, problem.expected);
  }
  /// Every field of a described part.
  template <model::Described T> void part(T& into) { describe(into, *this); }
  /// What a description calls.
  template <class Value> void operator()(const model::Field& described, Value& into) {
    field(std::string(described.name).c_str(), into);
  }

  void text(const char* key, std::string& into) { field(key, into); }
  void whole(const char* key, int& into) { field(key, into); }
  /// The key is known; its value is of no interest here.
  void skip(const char* key) { member(key); }

  /// take(value, path) for each element of a list.
  template <class Take> void each(const char* key, Take&& take) {
    const Json* value = member(key);
    if (value == nullptr)
      return;
    if (!value->is_array())
      return problems_.wrong(pathOf(key), "a list");
    std::size_t position = 0;
    for (const auto& element : *value)
      take(element, pathOf(key) + "[" + std::to_string(position++) + "]");
  }
  /// take(element as object) for each element of a list of objects.
  template <class Take> void objects(const char* key, Take&& take) {
    each(key, [&](const Json& element, const std::string& path) {
      JsonObject object(element, path, problems_);
      take(object);
    });
  }
  bool has(const char* key) const;
  JsonProblems& problems() { return problems_; }
  const std::string& path() const { return path_; }

private:
  const Json* member(const char* key);
  std::string pathOf(const char* key) const { return path_.empty() ? key : path_ + "." + key; }
  const Json& value_;
  std::string path_;
  JsonProblems& problems_;
  std::set<std::string, std::less<>> known_;
};

/// A described part; lists that the model wants sorted are sorted.
template <model::Described T> void readPart(JsonObject& object, T& part) {
  object.part(part);
}
void readPart(JsonObject& object, model::Lane& lane);
void readPart(JsonObject& object, model::Touchpoint& touchpoint);
/// Puts lists into the order that the model asks for.
void readPart(JsonObject& object, model::JourneyMap& map);

} // namespace throughline::exchange
