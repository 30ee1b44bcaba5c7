#include "core/edit/persona_edits.h"

#include "core/edit/field_setter.h"
#include "core/edit/lasting.h"
#include "core/edit/set_field.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/names.h"

namespace throughline::edit {
namespace {

using model::Document;
using model::PersonaId;

constexpr auto idOfPersona = [](const Shared<model::Persona>& persona) { return persona->id; };

} // namespace

Result<Document> addPersona(const Document& document, const model::Persona& persona) {
  THROUGHLINE_CHECK(checkFree(document, persona.id));
  THROUGHLINE_TRY(checked, checkedPart(persona, "persona"));
  Document next = document;
  next.personas.emplace_back(std::move(checked));
  return next;
}

Result<Document> setPersonaField(const Document& document, PersonaId persona, std::string_view field,
                                 std::string_view text) {
  return setField(document, persona, field, model::text(text));
}

Result<Document> movePersona(const Document& document, PersonaId persona, std::size_t position) {
  Document next = document;
  const auto found = std::ranges::find(next.personas, persona, idOfPersona);
  if (found == next.personas.end())
    return notThere("persona", persona.raw);
  moveWithin(next.personas, static_cast<std::size_t>(found - next.personas.begin()), position);
  return next;
}

Result<Document> removePersona(const Document& document, PersonaId persona) {
  Document next = document;
  if (std::erase_if(next.personas, [persona](const auto& each) { return each->id == persona; }) == 0)
    return notThere("persona", persona.raw);
  return withoutGone(document, next);
}

Result<Document> setMapPersonas(const Document& document, model::MapId map, std::vector<PersonaId> personas) {
  for (std::size_t at = 0; at < personas.size(); ++at) {
    if (std::ranges::find(document.personas, personas[at], idOfPersona) == document.personas.end())
      return notThere("persona", personas[at].raw);
    const auto before = personas.begin() + static_cast<std::ptrdiff_t>(at);
    if (std::find(personas.begin(), before, personas[at]) != before)
      return failure(ErrorCode::alreadyExists, {{Fact::name, "persona"}, {Fact::value, personas[at].text()}});
  }
  return changeMap(document, map, [&](model::JourneyMap& changed) -> Status {
    model::IdSet left;
    for (const auto persona : changed.details->personas)
      if (std::ranges::find(personas, persona) == personas.end())
        left.insert(persona.raw);
    model::dropNames(changed, left);
    changed.details = changed.details.changed([&](model::MapDetails& details) { details.personas = personas; });
    return {};
  });
}

Result<Document> setPersonaCurve(const Document& document, model::MapId map, PersonaId persona,
                                 const std::vector<CurvePoint>& points) {
  const auto* owner = model::findMap(document, map);
  if (owner == nullptr)
    return notThere("map", map.raw);
  Document next = document;
  for (const auto& point : points) {
    if (model::findTouchpoint(*owner, point.touchpoint) == nullptr)
      return notThere("touchpoint", point.touchpoint.raw);
    THROUGHLINE_TRY(drawn, setPersonaEmotion(next, point.touchpoint, persona, point.emotion));
    next = std::move(drawn);
  }
  return next;
}

} // namespace throughline::edit
