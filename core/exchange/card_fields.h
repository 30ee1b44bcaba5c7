#pragma once

#include "core/model/document.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Fields of a touchpoint by the names that attributes of nodes and columns of tables have.
namespace throughline::exchange {

using Attributes = std::vector<std::pair<std::string, std::string>>;

/// Takes a value for the field of that name or of a synonym, whatever its case; false when no field has that name or
/// the value is none of its own.
bool takeCardField(std::string_view name, std::string_view value, model::Touchpoint& card);

/// What differs from a new card, without title, notes and what stands elsewhere.
Attributes cardFields(const model::Touchpoint& card);

/// Whether takeCardField knows the name.
bool isCardField(std::string_view name);

/// Whether a node of ours may have an attribute of that name: a field of a card, or of the map.
bool isWrittenField(std::string_view name);

} // namespace throughline::exchange
