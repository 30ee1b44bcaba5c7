#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <optional>
#include <variant>

namespace throughline::edit {

/// Where a lane and a step meet.
struct LaneCell {
  model::LaneId lane;
  model::StepId step;
  bool operator==(const LaneCell&) const = default;
};
/// What can have an image.
using ImagePlace = std::variant<model::TouchpointId, LaneCell, model::PersonaId>;

/// The image shown there; none takes it away. An image that is there already (same id) is kept once, with what the
/// document says of it; one that nothing shows any more goes. Errors: notFound; valueNotAllowed for a cell of a lane of
/// touchpoints or of a curve, as addPart for the image.
Result<model::Document> setImage(const model::Document& document, const ImagePlace& place,
                                 const std::optional<model::Image>& image);

/// The image that is shown there; null: none.
const model::Image* imageAt(const model::Document& document, const ImagePlace& place);

} // namespace throughline::edit
