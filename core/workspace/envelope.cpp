#include "core/workspace/envelope.h"

#include "core/base/sha256.h"
#include "core/model/images.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "core/workspace/entity_rows.h"
#include "core/workspace/record_text.h"

#include <algorithm>
#include <charconv>

namespace throughline::workspace {
namespace {

Error damagedEnvelope(std::string detail) {
  return failure(ErrorCode::recordDamaged, {{Fact::name, "exchange"}, {Fact::detail, std::move(detail)}});
}

/// Takes "<number> " off the front.
std::optional<std::size_t> takeNumber(std::string_view& text) {
  std::size_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc{} || end == text.data() + text.size() || *end != ' ')
    return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
  return number;
}

/// By the map itself, or by a card for the persona's curve.
bool isNamed(const model::JourneyMap& map, model::PersonaId persona) {
  const auto feels = [persona](const Shared<model::Touchpoint>& touchpoint) {
    const auto& felt = touchpoint->personaEmotions;
    return std::ranges::find(felt, persona, &model::PersonaEmotion::persona) != felt.end();
  };
  return std::ranges::find(map.details->personas, persona) != map.details->personas.end() ||
         std::ranges::any_of(map.touchpoints, feels);
}

/// The parts of a document with one map that no longer mention what did not come along.
model::Document oneMap(const model::Document& document, const model::JourneyMap& map) {
  model::Document one{.maps = {}, .personas = {}, .settings = document.settings};
  for (const auto& persona : document.personas)
    if (isNamed(map, persona->id))
      one.personas.push_back(persona);
  model::JourneyMap copy = map;
  for (auto& touchpoint : copy.touchpoints)
    if ((touchpoint->linkedMap && *touchpoint->linkedMap != map.id) ||
        (touchpoint->feedbackFrom && model::findTouchpoint(map, *touchpoint->feedbackFrom) == nullptr))
      touchpoint = touchpoint.changed([&map](model::Touchpoint& change) {
        if (change.linkedMap != map.id)
          change.linkedMap = std::nullopt;
        if (change.feedbackFrom && model::findTouchpoint(map, *change.feedbackFrom) == nullptr)
          change.feedbackFrom = std::nullopt;
      });
  one.maps.emplace_back(std::move(copy));
  one.images = model::imagesIn(one, document.images);
  return one;
}

} // namespace

std::string inEnvelope(std::string_view payload) {
  std::string text(envelopeMagic);
  text += " " + std::to_string(envelopeFormat) + " " + std::to_string(envelopeLeastReader) + " " +
          std::to_string(payload.size()) + " " + hexText(sha256(payload)) + "\n";
  return text.append(payload);
}

Result<std::string_view> outOfEnvelope(std::string_view text) {
  if (text.size() > longestExchange)
    return failure(ErrorCode::tooLarge, {{Fact::name, "exchange"}, {Fact::limit, std::to_string(longestExchange)}});
  if (!text.starts_with(std::string(envelopeMagic) + " "))
    return damagedEnvelope("not a map exchange text");
  text.remove_prefix(envelopeMagic.size() + 1);
  const auto format = takeNumber(text);
  const auto leastReader = takeNumber(text);
  const auto length = takeNumber(text);
  constexpr std::size_t hashDigits = 64;
  if (!format || !leastReader || !length || text.size() < hashDigits + 1 || text[hashDigits] != '\n')
    return damagedEnvelope("the head is damaged");
  if (*leastReader > envelopeFormat)
    return failure(ErrorCode::recordNewer, {{Fact::version, std::to_string(*format)}});
  const std::string_view hash = text.substr(0, hashDigits);
  const std::string_view payload = text.substr(hashDigits + 1);
  if (payload.size() != *length)
    return damagedEnvelope("cut off or too long");
  if (hexText(sha256(payload)) != hash)
    return damagedEnvelope("the hash does not fit");
  return payload;
}

Result<ExchangeParts> exchangeOfEntities(const std::vector<model::Entity>& entities) {
  ExchangeParts exchange;
  for (const auto& entity : entities) {
    THROUGHLINE_TRY(row, rowOf(entity.key, entity.value));
    exchange.parts.push_back(
        {.id = row.id, .map = row.map.value_or(std::string{}), .kind = row.kind, .record = row.record});
  }
  return exchange;
}

Result<std::string> envelopeOf(const ExchangeParts& exchange) {
  THROUGHLINE_TRY(payload, textOf(exchange));
  std::string text = inEnvelope(payload);
  if (text.size() > longestExchange)
    return failure(ErrorCode::tooLarge, {{Fact::name, "exchange"}, {Fact::limit, std::to_string(longestExchange)}});
  return text;
}

Result<std::string> exchangeText(const std::vector<model::Entity>& entities) {
  THROUGHLINE_TRY(exchange, exchangeOfEntities(entities));
  return envelopeOf(exchange);
}

Result<std::vector<model::Entity>> entitiesOfExchange(ExchangeParts exchange) {
  std::vector<model::Entity> entities;
  entities.reserve(exchange.parts.size());
  for (auto& part : exchange.parts) {
    EntityRow row{
        .id = std::move(part.id), .map = std::nullopt, .kind = std::move(part.kind), .record = std::move(part.record)};
    if (!part.map.empty())
      row.map = std::move(part.map);
    row.hash = hashOf(row);
    THROUGHLINE_TRY(entity, entityOf(row));
    entities.push_back(std::move(entity));
  }
  return entities;
}

Result<std::vector<model::Entity>> entitiesOfExchangeText(std::string_view text) {
  THROUGHLINE_TRY(payload, outOfEnvelope(text));
  THROUGHLINE_TRY(exchange, exchangeOf(payload));
  return entitiesOfExchange(std::move(exchange));
}

Result<std::string> exchangeTextOfMap(const model::Document& document, model::MapId map) {
  const auto* found = model::findMap(document, map);
  if (found == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, map.text()}});
  return exchangeText(model::entitiesOf(oneMap(document, *found)));
}

Result<model::Document> documentOfExchangeText(std::string_view text) {
  THROUGHLINE_TRY(entities, entitiesOfExchangeText(text));
  THROUGHLINE_TRY(document, model::documentOf(entities));
  THROUGHLINE_CHECK(model::validate(document));
  return document;
}

} // namespace throughline::workspace
