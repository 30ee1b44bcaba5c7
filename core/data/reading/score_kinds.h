#pragma once

#include "core/data/reading/reading.h"

#include <optional>

namespace throughline::data {

/// A column that says of what kind the scores of each row are ("NPS"), with one kind only as far as the sample goes.
struct LoneKind {
  std::size_t column = 0;
  std::string_view metric; ///< id of the metric registry
  /// Whether the text names another kind.
  bool isAnother(std::string_view text) const;
};
/// The first such column; none where the sample is the whole table.
std::optional<LoneKind> loneKindIn(const Evidence& evidence);

} // namespace throughline::data
