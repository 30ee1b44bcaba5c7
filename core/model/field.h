#pragma once

#include "core/base/date.h"
#include "core/base/duration.h"
#include "core/base/id.h"
#include "core/base/shared.h"
#include "core/model/vocabulary.h"

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

/// What a description (core/model/fields.h) says of one field, beside its type.
namespace throughline::model {

/// A line is cut at both ends and at most longestTitle long, a text is kept as it is, at most longestText; a file is
/// the bytes of one in base64, at most longestImage.
enum class TextForm : std::uint8_t { line, text, file };

/// Who may change a field: setField and what is built on it, or only edits of its own that keep laws between parts.
enum class ChangedBy : std::uint8_t { setField, ownEdit };

/// What an id in a field stands for.
enum class IdRole : std::uint8_t {
  identity, ///< of the thing itself
  part,     ///< a part whose place in an order this is: named exactly once
  sameMap,  ///< a thing of the same map, or of the workspace
  anywhere, ///< a thing of any map
};

struct Field {
  std::string_view name; ///< in files, scripts and JSON
  TextForm form = TextForm::line;
  bool needed = false; ///< may not be empty
  /// What a number may be; durations in seconds.
  double low = std::numeric_limits<double>::lowest();
  double high = std::numeric_limits<double>::max();
  ChangedBy changedBy = ChangedBy::setField;
  IdRole role = IdRole::sameMap;
  std::string_view column{}; ///< in the plain tables; empty: none
  bool code = false;         ///< a text that is an id of a registry: not written by people, nor replaced in texts
  bool machine = false;      ///< a text that the program reads: no prose, neither found nor replaced nor covered

  constexpr Field mustBeThere() const {
    Field field = *this;
    field.needed = true;
    return field;
  }
  constexpr Field byOwnEdit() const {
    Field field = *this;
    field.changedBy = ChangedBy::ownEdit;
    return field;
  }
  constexpr Field as(IdRole given) const {
    Field field = *this;
    field.role = given;
    return field;
  }
  constexpr Field inColumn(std::string_view given) const {
    Field field = *this;
    field.column = given;
    return field;
  }
  constexpr Field fromRegistry() const {
    Field field = *this;
    field.code = true;
    return field;
  }
  constexpr Field forTheProgram() const {
    Field field = *this;
    field.machine = true;
    return field;
  }
  constexpr Field between(double least, double most) const {
    Field field = *this;
    field.low = least;
    field.high = most;
    return field;
  }
};

/// A field of any type that needs no limits, and a text of one line.
constexpr Field field(std::string_view name) {
  return {.name = name};
}
/// A text of many lines.
constexpr Field longText(std::string_view name) {
  return {.name = name, .form = TextForm::text};
}
/// The bytes of a file, which people do not write.
constexpr Field fileBytes(std::string_view name) {
  return {.name = name, .form = TextForm::file, .changedBy = ChangedBy::ownEdit, .code = true};
}
constexpr Field ownId() {
  return {.name = "id", .changedBy = ChangedBy::ownEdit, .role = IdRole::identity};
}

/// A struct or its const, so that one description serves reading and writing.
template <class Self, class Struct>
concept Of = std::same_as<std::remove_const_t<Self>, Struct>;

template <class T> struct IdTag { static constexpr bool is = false; };
template <class T> struct IdTag<Id<T>> { static constexpr bool is = true; };
template <class T>
concept AnId = IdTag<std::remove_const_t<T>>::is;

template <class T> struct ItemOf { using Type = void; };
template <class T> struct ItemOf<std::vector<T>> { using Type = T; };
template <class T> struct ItemOf<std::optional<T>> { using Type = T; };
/// The element of a list, the value of an optional; void of all else.
template <class T> using Item = typename ItemOf<std::remove_const_t<T>>::Type;
template <class T>
concept AList = std::same_as<std::remove_const_t<T>, std::vector<Item<T>>>;
template <class T>
concept AnOptional = std::same_as<std::remove_const_t<T>, std::optional<Item<T>>>;

/// A word of a closed list.
template <class T>
concept AWord = std::is_enum_v<std::remove_const_t<T>> && requires(T word) {
  namesOf(word);
};

} // namespace throughline::model
