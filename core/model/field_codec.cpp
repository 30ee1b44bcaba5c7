#include "core/model/field_codec.h"

namespace throughline::model {
namespace {

template <class Held> const Held* heldAs(const FieldValue& value) {
  return std::get_if<Held>(&value.held);
}

template <class Value> Mismatch readParsed(const FieldValue& from, Value& into, const char* expected) {
  const auto* words = heldAs<std::string>(from);
  const auto parsed = words == nullptr ? std::nullopt : Value::parse(*words);
  if (!parsed)
    return expecting(expected);
  into = *parsed;
  return {};
}

} // namespace

Mismatch readValue(const FieldValue& from, bool& into) {
  const auto* is = heldAs<bool>(from);
  if (is == nullptr)
    return expecting("true or false");
  into = *is;
  return {};
}

Mismatch readValue(const FieldValue& from, int& into) {
  constexpr std::int64_t largest = 1'000'000'000;
  const auto* number = heldAs<std::int64_t>(from);
  if (number == nullptr || *number < -largest || *number > largest)
    return expecting("a whole number");
  into = static_cast<int>(*number);
  return {};
}

Mismatch readValue(const FieldValue& from, double& into) {
  if (const auto* number = heldAs<std::int64_t>(from)) {
    into = static_cast<double>(*number);
    return {};
  }
  const auto* number = heldAs<double>(from);
  if (number == nullptr || !std::isfinite(*number))
    return expecting("a number");
  into = *number;
  return {};
}

Mismatch readValue(const FieldValue& from, std::string& into) {
  const auto* words = heldAs<std::string>(from);
  if (words == nullptr)
    return expecting("text");
  into = *words;
  return {};
}

Mismatch readValue(const FieldValue& from, Date& into) {
  return readParsed(from, into, "a date like 2026-11-22");
}
Mismatch readValue(const FieldValue& from, Duration& into) {
  return readParsed(from, into, "a duration like PT4H");
}
Mismatch readValue(const FieldValue& from, RawId& into) {
  return readParsed(from, into, "an id of 32 hexadecimal digits");
}

const FieldValue* RecordReader::take(std::string_view name) {
  for (std::size_t tried = 0; tried < record_.size(); ++tried) {
    const std::size_t at = (next_ + tried) % record_.size();
    if (record_[at].name != name || taken_[at])
      continue;
    taken_[at] = true;
    next_ = at + 1;
    return &record_[at].value;
  }
  return nullptr;
}

UnknownFields RecordReader::unknown() const {
  UnknownFields left;
  for (std::size_t at = 0; at < record_.size(); ++at)
    if (!taken_[at])
      left.push_back(record_[at]);
  return left;
}

} // namespace throughline::model
