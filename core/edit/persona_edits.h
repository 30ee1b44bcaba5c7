#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <string_view>
#include <vector>

namespace throughline::edit {

/// A new persona, the last of the library. Errors: alreadyExists, and as setField for each of its fields.
Result<model::Document> addPersona(const model::Document& document, const model::Persona& persona);
/// name, role, quote, goals, frustrations.
Result<model::Document> setPersonaField(const model::Document& document, model::PersonaId persona,
                                        std::string_view field, std::string_view text);
/// To this position (0 = first) of the library.
Result<model::Document> movePersona(const model::Document& document, model::PersonaId persona, std::size_t position);
/// Removes the persona, and its curves on all maps.
Result<model::Document> removePersona(const model::Document& document, model::PersonaId persona);
/// Whom the map is about, in this order; curves of those who are not any more are removed.
Result<model::Document> setMapPersonas(const model::Document& document, model::MapId map,
                                       std::vector<model::PersonaId> personas);

/// One point of a persona's curve.
struct CurvePoint {
  model::TouchpointId touchpoint;
  std::optional<int> emotion; ///< -2 .. +2; none: no point there
};
/// Draws points of the curve of a persona of the map; other points stay.
Result<model::Document> setPersonaCurve(const model::Document& document, model::MapId map, model::PersonaId persona,
                                        const std::vector<CurvePoint>& points);

} // namespace throughline::edit
