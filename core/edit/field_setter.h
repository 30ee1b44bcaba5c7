#pragma once

#include "core/edit/changing.h"
#include "core/model/field_codec.h"
#include "core/model/field_laws.h"

#include <string>

/// Included by set_field.cpp and by edits that add a described thing.
namespace throughline::edit {

/// "failureCode" as people write it: "failure code".
std::string spelled(std::string_view name);
/// A title is called by what it is the title of.
std::string calledField(std::string_view thing, std::string_view field);
/// What a number field may be: "-2 to 2".
std::string rangeOf(const model::Field& field);
Error lawError(const model::Field& field, model::FieldLaw law, const std::string& called, const std::string& expected);

inline void tidy(const model::Field& field, std::string& text) {
  if (field.form == model::TextForm::line)
    text = std::string(trimmed(text));
}
template <class Value> void tidy(const model::Field&, Value&) {}

template <class Value> std::string allowedIn(const model::Field& field) {
  if constexpr (model::AWord<Value>)
    return model::namesJoined<Value>();
  else if constexpr (model::AnOptional<Value>)
    return allowedIn<model::Item<Value>>(field) + " or null";
  else
    return rangeOf(field);
}

/// Visits a thing and changes the field of that name.
class FieldSetter {
public:
  FieldSetter(std::string_view thing, std::string_view name, const model::FieldValue& value)
      : thing_(thing), name_(name), value_(value) {}

  template <class Value> void operator()(const model::Field& field, Value& into) {
    if (field.changedBy == model::ChangedBy::setField)
      names_ += (names_.empty() ? "" : ", ") + std::string(field.name);
    if (field.name != name_ || field.changedBy != model::ChangedBy::setField)
      return;
    found_ = true;
    const std::string called = calledField(thing_, field.name);
    Value wanted{};
    if (const auto mismatch = model::readValue(value_, wanted); mismatch.found()) {
      status_ =
          failure(ErrorCode::valueNotAllowed,
                  {{Fact::name, called}, {Fact::value, model::shownText(value_)}, {Fact::expected, mismatch.expected}});
      return;
    }
    tidy(field, wanted);
    if (const auto law = model::brokenWhenSet(field, wanted); law != model::FieldLaw::kept)
      status_ = lawError(field, law, called, allowedIn<Value>(field)).with(Fact::value, model::shownText(value_));
    else
      into = std::move(wanted);
  }
  Status status() const;

private:
  std::string thing_;
  std::string name_;
  const model::FieldValue& value_;
  std::string names_;
  bool found_ = false;
  Status status_;
};

/// The thing with that field changed, its id's name being what it is called. Errors: as setField, but for names.
template <model::Described Part>
Status setFieldOf(Part& part, std::string_view thing, std::string_view field, const model::FieldValue& value) {
  FieldSetter setter(thing, field, value);
  describe(part, setter);
  return setter.status();
}

/// Every field of a new thing held against its description; lines are cut at both ends. Errors: as setField.
class FieldChecker {
public:
  explicit FieldChecker(std::string_view thing) : thing_(thing) {}
  template <class Value> void operator()(const model::Field& field, Value& value) {
    tidy(field, value);
    const auto law = model::brokenWhenSet(field, value);
    if (law != model::FieldLaw::kept && status_.ok())
      status_ = lawError(field, law, calledField(thing_, field.name), allowedIn<Value>(field));
  }
  const Status& status() const { return status_; }

private:
  std::string thing_;
  Status status_;
};

template <model::Described Part> Result<Part> checkedPart(const Part& part, std::string_view thing) {
  Part checked = part;
  FieldChecker checker(thing);
  describe(checked, checker);
  if (!checker.status().ok())
    return checker.status().error();
  return checked;
}

} // namespace throughline::edit
