#include "core/model/field_value.h"

#include "core/base/plain_text.h"

#include <algorithm>
#include <bit>

namespace throughline::model {

bool FieldValue::operator==(const FieldValue& other) const {
  const auto* mine = std::get_if<double>(&held);
  const auto* theirs = std::get_if<double>(&other.held);
  if (mine != nullptr && theirs != nullptr)
    return std::bit_cast<std::uint64_t>(*mine) == std::bit_cast<std::uint64_t>(*theirs);
  return held == other.held;
}

bool NamedValue::operator==(const NamedValue& other) const {
  return name == other.name && value == other.value;
}

FieldValue nothing() {
  return {};
}
FieldValue truth(bool is) {
  return {.held = is};
}
FieldValue whole(std::int64_t number) {
  return {.held = number};
}
FieldValue real(double number) {
  return {.held = number};
}
FieldValue text(std::string_view text) {
  return {.held = std::string(text)};
}

std::string shownText(const FieldValue& value) {
  if (const auto* words = std::get_if<std::string>(&value.held)) {
    std::size_t length = std::min<std::size_t>(words->size(), 80);
    while (length > 0 && length < words->size() && (static_cast<unsigned char>((*words)[length]) & 0xC0U) == 0x80U)
      --length;
    return words->substr(0, length);
  }
  if (const auto* is = std::get_if<bool>(&value.held))
    return *is ? "true" : "false";
  if (const auto* number = std::get_if<std::int64_t>(&value.held))
    return std::to_string(*number);
  if (const auto* number = std::get_if<double>(&value.held))
    return numberText(*number);
  if (value.isNothing())
    return "null";
  return std::holds_alternative<FieldValue::List>(value.held) ? "a list" : "an object";
}

const FieldValue* find(const FieldValue::Record& record, std::string_view name) {
  const auto found = std::ranges::find(record, name, &NamedValue::name);
  return found == record.end() ? nullptr : &found->value;
}

} // namespace throughline::model
