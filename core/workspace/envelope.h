#pragma once

#include "core/base/result.h"
#include "core/model/entity.h"
#include "core/workspace/record_text.h"

#include <string>
#include <string_view>
#include <vector>

/// Map exchange files (.journeymap), templates and the clipboard: the records of some parts as one text in an envelope
/// that is checked before a byte inside is parsed. docs/file-format.md, "Map exchange files".
namespace throughline::workspace {

/// First word of every envelope.
inline constexpr std::string_view envelopeMagic = "THRUJ";
/// The format this program writes, and the oldest program that may read it.
inline constexpr int envelopeFormat = 1;
inline constexpr int envelopeLeastReader = 1;
/// No exchange text is longer, in bytes.
inline constexpr std::size_t longestExchange = 32U << 20;

/// "THRUJ <format> <least reader> <length> <sha256>\n" and the payload.
std::string inEnvelope(std::string_view payload);
/// The payload of an envelope that is whole. Errors: recordDamaged, recordNewer, tooLarge.
Result<std::string_view> outOfEnvelope(std::string_view text);

/// What stands in an exchange text, and its envelope. Errors: as exchangeText and entitiesOfExchangeText.
Result<ExchangeParts> exchangeOfEntities(const std::vector<model::Entity>& entities);
Result<std::string> envelopeOf(const ExchangeParts& exchange);
Result<std::vector<model::Entity>> entitiesOfExchange(ExchangeParts exchange);

/// The parts as an exchange text. Errors: recordDamaged when one does not read back, tooLarge.
Result<std::string> exchangeText(const std::vector<model::Entity>& entities);
/// The parts of an exchange text, in their order; each is sound by itself, what holds between them is for the caller to
/// check (model::documentOf, model::validate). Errors: recordDamaged, recordNewer, tooLarge.
Result<std::vector<model::Entity>> entitiesOfExchangeText(std::string_view text);

/// One map with everything on it and the personas it names; links to other maps are left out. Errors: notFound, as
/// exchangeText.
Result<std::string> exchangeTextOfMap(const model::Document& document, model::MapId map);
/// The document of one map (and its personas) that exchangeTextOfMap() wrote, valid. Errors: as entitiesOfExchangeText;
/// documentInvalid.
Result<model::Document> documentOfExchangeText(std::string_view text);

} // namespace throughline::workspace
