#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/json_text.h"
#include "core/exchange/remark.h"
#include "core/model/document.h"

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

/// Takes members out of an object; what is not there leaves the value as it was.
class JsonObject {
public:
  JsonObject(const Json& value, std::string path, JsonProblems& problems);
  /// Adds a remark for every key that nobody asked for.
  ~JsonObject();
  JsonObject(const JsonObject&) = delete;
  JsonObject& operator=(const JsonObject&) = delete;

  void text(const char* key, std::string& into);
  void whole(const char* key, int& into);
  void number(const char* key, double& into);
  void truth(const char* key, bool& into);
  void date(const char* key, std::optional<Date>& into);
  void wholeOrNull(const char* key, std::optional<int>& into);
  /// The key is known; its value is of no interest here.
  void skip(const char* key) { member(key); }

  template <class Tagged> void id(const char* key, Tagged& into) {
    if (const Json* value = member(key))
      idIn(*value, pathOf(key), into);
  }
  template <class Tagged> void idOrNull(const char* key, std::optional<Tagged>& into) {
    const Json* value = member(key);
    if (value != nullptr && !value->is_null())
      idIn(*value, pathOf(key), into.emplace());
  }
  template <class Tagged> void ids(const char* key, std::vector<Tagged>& into) {
    each(key, [&](const Json& value, const std::string& path) { idIn(value, path, into.emplace_back()); });
  }
  template <class Word> void word(const char* key, Word& into) {
    const Json* value = member(key);
    if (value == nullptr)
      return;
    const auto found = value->is_string() ? model::wordOf<Word>(value->get_ref<const std::string&>()) : std::nullopt;
    if (found)
      into = *found;
    else
      problems_.wrong(pathOf(key), "a word of its list");
  }
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
  template <class Tagged> void idIn(const Json& value, const std::string& path, Tagged& into) {
    const auto parsed = value.is_string() ? Tagged::parse(value.get_ref<const std::string&>()) : std::nullopt;
    if (parsed)
      into = *parsed;
    else
      problems_.wrong(path, "an id of 32 hexadecimal digits");
  }

  const Json& value_;
  std::string path_;
  JsonProblems& problems_;
  std::set<std::string, std::less<>> known_;
};

void readPart(JsonObject& object, model::Step& step);
void readPart(JsonObject& object, model::LaneText& text);
void readPart(JsonObject& object, model::ComponentScore& score);
void readPart(JsonObject& object, model::Note& note);
void readPart(JsonObject& object, model::Target& target);
void readPart(JsonObject& object, model::Touchpoint& touchpoint);
void readPart(JsonObject& object, model::Stage& stage);
void readPart(JsonObject& object, model::Lane& lane);
void readPart(JsonObject& object, model::Persona& persona);
void readPart(JsonObject& object, model::MapDetails& details);
/// Puts lists into the order that the model asks for.
void readPart(JsonObject& object, model::JourneyMap& map);

} // namespace throughline::exchange
