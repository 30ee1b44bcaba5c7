#pragma once

#include "core/exchange/imported.h"

#include <string>
#include <string_view>

/// A document as JSON (docs/journey.schema.json), without loss.
namespace throughline::exchange {

/// The whole document. Two spaces of indent, keys in a fixed order: the same document gives the same bytes.
std::string writeJson(const model::Document& document);
/// One map with its personas, in the same format. Errors: notFound.
Result<std::string> writeJson(const model::Document& document, model::MapId map);

/// The document that writeJson wrote, equal to it. Keys that are not known are remarks, missing ones have their
/// default. Errors: jsonInvalid, tooLarge, documentInvalid, formatUnknown (no journey of ours), workspaceNewer (a later
/// version).
Result<model::Document> readJson(std::string_view text, Remarks& remarks);
/// Its maps and personas, to be added to another document. Links to maps of another document are kept for addImported.
Result<ImportedJourneys> readJsonMaps(std::string_view text);

} // namespace throughline::exchange
