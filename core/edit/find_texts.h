#pragma once

#include "core/base/result.h"
#include "core/edit/thing.h"
#include "core/model/entity.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Every text that people wrote, wherever it stands in a document: what is searched and replaced.
namespace throughline::edit {

struct TextPlace {
  model::EntityKey part;    ///< what is shown when the text is gone to
  Thing thing;              ///< what has the field, or the list that the text is in
  std::string_view list{};  ///< of parts without ids of their own ("texts" of a lane, "targets"); empty: none
  std::size_t position = 0; ///< in that list
  std::string_view field;   ///< its name in the description
  std::string text;
};

/// All that are not empty, by the description (core/model/fields.h): personas first, then map by map as entitiesOf().
std::vector<TextPlace> textsOf(const model::Document& document);

/// The document with other words there. An emptied text of a lane is taken away. Errors: as setField; notFound when the
/// place is not there any more.
Result<model::Document> withText(const model::Document& document, const TextPlace& place, std::string_view text);

} // namespace throughline::edit
