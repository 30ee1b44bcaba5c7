#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What a field holds, without its type: the common language of records, JSON, scripts and forms.
namespace throughline::model {

struct NamedValue;

/// Nothing, true or false, a whole number, a number, a text, a list or a record. Ids, words of closed lists, dates and
/// durations are texts.
struct FieldValue {
  using List = std::vector<FieldValue>;
  using Record = std::vector<NamedValue>;
  std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Record> held;

  bool isNothing() const { return held.index() == 0; }
  /// Numbers are equal bit by bit, so that what was written is compared with what is read.
  bool operator==(const FieldValue& other) const;
};

struct NamedValue {
  std::string name;
  FieldValue value;
  bool operator==(const NamedValue& other) const;
};

/// Fields that a later program wrote and this one does not know: kept, and written back.
using UnknownFields = FieldValue::Record;

FieldValue nothing();
FieldValue truth(bool is);
FieldValue whole(std::int64_t number);
FieldValue real(double number);
FieldValue text(std::string_view text);

/// As it is shown in an error: a text as it is, else as JSON would have it, at most 80 bytes.
std::string shownText(const FieldValue& value);

/// The value of that name; null when there is none.
const FieldValue* find(const FieldValue::Record& record, std::string_view name);

} // namespace throughline::model
