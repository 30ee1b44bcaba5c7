#pragma once

#include "core/base/characters.h"
#include "core/model/fields.h"
#include "core/model/validate.h"

#include <cmath>

/// Whether a value is one that its field may hold: in a file (brokenBy), and when somebody sets it (brokenWhenSet),
/// which counts characters as this machine knows them.
namespace throughline::model {

enum class FieldLaw : std::uint8_t { kept, empty, tooLong, notText, outOfRange, notAWord };

constexpr std::size_t longestOf(const Field& field) {
  switch (field.form) {
  case TextForm::line: return longestTitle;
  case TextForm::text: return longestText;
  case TextForm::file: break;
  }
  return longestImage;
}

inline FieldLaw brokenBy(const Field& field, const std::string& words) {
  const bool fits =
      field.form == TextForm::file ? words.size() <= longestOf(field) : mayFitInto(words, longestOf(field));
  if (!fits)
    return FieldLaw::tooLong;
  if (!isCleanText(words, words.size()))
    return FieldLaw::notText;
  return field.needed && words.empty() ? FieldLaw::empty : FieldLaw::kept;
}
inline FieldLaw brokenBy(const Field& field, double number) {
  const bool inside = std::isfinite(number) && number >= field.low && number <= field.high;
  return inside ? FieldLaw::kept : FieldLaw::outOfRange;
}
inline FieldLaw brokenBy(const Field& field, int number) {
  return brokenBy(field, static_cast<double>(number));
}
inline FieldLaw brokenBy(const Field& field, const Duration& duration) {
  return brokenBy(field, static_cast<double>(duration.seconds));
}
template <AWord Word> FieldLaw brokenBy(const Field&, const Word& word) {
  return nameOf(word).empty() ? FieldLaw::notAWord : FieldLaw::kept;
}
template <class T> FieldLaw brokenBy(const Field& field, const std::optional<T>& perhaps);
/// Dates, ids and truths are what they are; lists and parts are looked at one by one.
template <class T> FieldLaw brokenBy(const Field&, const T&) {
  return FieldLaw::kept;
}
template <class T> FieldLaw brokenBy(const Field& field, const std::optional<T>& perhaps) {
  return perhaps ? brokenBy(field, *perhaps) : FieldLaw::kept;
}

template <class T> FieldLaw brokenWhenSet(const Field& field, const T& value) {
  return brokenBy(field, value);
}
inline FieldLaw brokenWhenSet(const Field& field, const std::string& words) {
  const bool tooLong = field.form != TextForm::file && !fitsInto(words, longestOf(field));
  return tooLong ? FieldLaw::tooLong : brokenBy(field, words);
}

/// Visits a thing and every part within it. visitor(field, value) is called for what is no list and no part.
template <class Visitor> class EveryField {
public:
  explicit EveryField(Visitor& visitor) : visitor_(visitor) {}
  template <class Value> void operator()(const Field& field, Value& value) {
    if constexpr (Described<Value>)
      describe(value, *this);
    else if constexpr (AList<Value>)
      for (auto& element : value)
        (*this)(field, element);
    else if constexpr (AnOptional<Value> && AnId<Item<Value>>) {
      if (value)
        visitor_(field, *value);
    } else
      visitor_(field, value);
  }
  template <class T> void operator()(const Field&, const Shared<T>& shared) { describe(*shared, *this); }
  template <class T> void operator()(const Field&, Shared<T>& shared) { describeWithin(shared, *this); }

private:
  Visitor& visitor_;
};

} // namespace throughline::model
