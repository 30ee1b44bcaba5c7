#pragma once

#include "core/model/kinds.h"

#include <algorithm>
#include <cmath>
#include <string>

/// Between typed fields and FieldValue, by the description.
namespace throughline::model {

/// What was expected of a value, and where in it ("notes[2].kind"); expected is empty when all is well.
struct Mismatch {
  std::string path;
  std::string expected;

  bool found() const { return !expected.empty(); }
  Mismatch within(std::string_view outer) const {
    const bool joins = path.empty() || path.front() == '[';
    return {.path = std::string(outer) + (joins ? "" : ".") + path, .expected = expected};
  }
};

/// How a described thing is written.
struct Writing {
  bool withId = true;    ///< of the thing itself; parts within it always have theirs
  bool defaults = false; ///< also what a field has anyway
};

inline FieldValue valueOf(bool is, const Writing&) {
  return truth(is);
}
inline FieldValue valueOf(int number, const Writing&) {
  return whole(number);
}
inline FieldValue valueOf(double number, const Writing&) {
  return real(number);
}
inline FieldValue valueOf(const std::string& words, const Writing&) {
  return text(words);
}
inline FieldValue valueOf(const Date& date, const Writing&) {
  return text(date.text());
}
inline FieldValue valueOf(const Duration& duration, const Writing&) {
  return text(duration.text());
}
template <class Tag> FieldValue valueOf(const Id<Tag>& id, const Writing&) {
  return text(id.text());
}
template <AWord Word> FieldValue valueOf(const Word& word, const Writing&) {
  return text(nameOf(word));
}
template <class T> FieldValue valueOf(const std::optional<T>& perhaps, const Writing& how);
template <class T> FieldValue valueOf(const std::vector<T>& list, const Writing& how);
template <class T> FieldValue valueOf(const Shared<T>& shared, const Writing& how);
template <Described T> FieldValue valueOf(const T& thing, const Writing& how);

template <Described T> const UnknownFields& unknownOf(const T& thing) {
  if constexpr (std::same_as<T, MapPart>)
    return thing.details->unknown;
  else
    return thing.unknown;
}
template <Described T> void setUnknown(T& thing, UnknownFields unknown) {
  if constexpr (std::same_as<T, MapPart>)
    thing.details = thing.details.changed([&](MapDetails& details) { details.unknown = std::move(unknown); });
  else
    thing.unknown = std::move(unknown);
}

/// Every field of a thing, in the order of its description.
class FieldCollector {
public:
  explicit FieldCollector(const Writing& parts) : parts_(parts) {}
  template <class Value> void operator()(const Field& field, const Value& value) {
    record.push_back({.name = std::string(field.name), .value = valueOf(value, parts_)});
  }
  FieldValue::Record record;

private:
  Writing parts_;
};

template <Described T> FieldValue::Record allFieldsOf(const T& thing, bool defaults) {
  FieldCollector collector({.withId = true, .defaults = defaults});
  describe(thing, collector);
  return std::move(collector.record);
}

/// The thing as a record, with the fields that a later program gave it.
template <Described T> FieldValue::Record recordOf(const T& thing, const Writing& how) {
  FieldValue::Record all = allFieldsOf(thing, how.defaults);
  FieldValue::Record record;
  record.reserve(all.size());
  static const FieldValue::Record usual = allFieldsOf(T{}, false);
  for (std::size_t at = 0; at < all.size(); ++at) {
    const bool identity = all[at].name == ownId().name;
    if (identity ? how.withId : how.defaults || !(all[at].value == usual[at].value))
      record.push_back(std::move(all[at]));
  }
  const auto& unknown = unknownOf(thing);
  record.insert(record.end(), unknown.begin(), unknown.end());
  return record;
}

template <class T> FieldValue valueOf(const std::optional<T>& perhaps, const Writing& how) {
  return perhaps ? valueOf(*perhaps, how) : nothing();
}
template <class T> FieldValue valueOf(const std::vector<T>& list, const Writing& how) {
  FieldValue::List values;
  values.reserve(list.size());
  for (const auto& element : list)
    values.push_back(valueOf(element, how));
  return {.held = std::move(values)};
}
template <class T> FieldValue valueOf(const Shared<T>& shared, const Writing& how) {
  return valueOf(*shared, how);
}
template <Described T> FieldValue valueOf(const T& thing, const Writing& how) {
  return {.held = recordOf(thing, how)};
}

inline Mismatch expecting(std::string what) {
  return {.path = {}, .expected = std::move(what)};
}

template <AWord Word> std::string namesJoined() {
  std::string names;
  for (const auto& entry : namesOf(Word{}))
    names += (names.empty() ? "" : ", ") + std::string(entry.name);
  return names;
}
/// As people write it: kinds have two names each.
template <AWord Word> std::optional<Word> wordWritten(std::string_view name) {
  if constexpr (std::same_as<Word, Kind>)
    return kindOf(name);
  else
    return wordOf<Word>(name);
}

Mismatch readValue(const FieldValue& from, bool& into);
Mismatch readValue(const FieldValue& from, int& into);
Mismatch readValue(const FieldValue& from, double& into);
Mismatch readValue(const FieldValue& from, std::string& into);
Mismatch readValue(const FieldValue& from, Date& into);
Mismatch readValue(const FieldValue& from, Duration& into);
Mismatch readValue(const FieldValue& from, RawId& into);

template <class Tag> Mismatch readValue(const FieldValue& from, Id<Tag>& into) {
  return readValue(from, into.raw);
}
template <AWord Word> Mismatch readValue(const FieldValue& from, Word& into) {
  const auto* name = std::get_if<std::string>(&from.held);
  const auto word = name == nullptr ? std::nullopt : wordWritten<Word>(*name);
  if (!word)
    return expecting(namesJoined<Word>());
  into = *word;
  return {};
}
template <class T> Mismatch readValue(const FieldValue& from, std::optional<T>& into);
template <class T> Mismatch readValue(const FieldValue& from, std::vector<T>& into);
template <class T> Mismatch readValue(const FieldValue& from, Shared<T>& into);
template <Described T> Mismatch readValue(const FieldValue& from, T& into);

/// Takes the fields of a record; what is not there stays as it is.
class RecordReader {
public:
  explicit RecordReader(const FieldValue::Record& record) : record_(record), taken_(record.size(), false) {}

  template <class Value> void operator()(const Field& field, Value& into) {
    const auto* from = take(field.name);
    if (from == nullptr || problem_.found())
      return;
    if (const auto mismatch = readValue(*from, into); mismatch.found())
      problem_ = mismatch.within(field.name);
  }
  const Mismatch& problem() const { return problem_; }
  /// What nobody asked for.
  UnknownFields unknown() const;

private:
  /// Fields mostly come in the order in which they are asked for.
  const FieldValue* take(std::string_view name);
  const FieldValue::Record& record_;
  std::vector<bool> taken_;
  std::size_t next_ = 0;
  Mismatch problem_;
};

template <class T> Mismatch readValue(const FieldValue& from, std::optional<T>& into) {
  into.reset();
  return from.isNothing() ? Mismatch{} : readValue(from, into.emplace());
}
template <class T> Mismatch readValue(const FieldValue& from, std::vector<T>& into) {
  const auto* list = std::get_if<FieldValue::List>(&from.held);
  if (list == nullptr)
    return expecting("a list");
  into.clear();
  into.reserve(list->size());
  for (const auto& element : *list)
    if (const auto mismatch = readValue(element, into.emplace_back()); mismatch.found())
      return mismatch.within("[" + std::to_string(into.size() - 1) + "]");
  return {};
}
template <class T> Mismatch readValue(const FieldValue& from, Shared<T>& into) {
  T value;
  const auto mismatch = readValue(from, value);
  into = Shared(std::move(value));
  return mismatch;
}
template <Described T> Mismatch readValue(const FieldValue& from, T& into) {
  const auto* record = std::get_if<FieldValue::Record>(&from.held);
  if (record == nullptr)
    return expecting("an object");
  RecordReader reader(*record);
  describe(into, reader);
  setUnknown(into, reader.unknown());
  return reader.problem();
}

} // namespace throughline::model
