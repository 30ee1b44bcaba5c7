#pragma once

#include "core/exchange/exchange.h"
#include "core/model/validate.h"

#include <cstdlib>

/// What every reader of journeys must do with any bytes: refuse them, or give maps that keep every law and can be
/// written again. Used by the fuzz programs and by the test that replays their corpora.
namespace throughline::fuzz {

inline bool isReadOrRefused(const exchange::Format& format, std::string_view bytes) {
  CountingIdSource ids(1);
  exchange::ImportOptions options;
  options.format = &format;
  auto imported = exchange::importJourneys(bytes, "fuzz", options, ids);
  if (!imported.ok())
    return true;
  const auto document = exchange::addImported({}, *imported, ids);
  if (!document.ok())
    return false;
  for (const auto& map : document->maps)
    for (const auto* written : {exchange::formatNamed("mermaid"), exchange::formatNamed("json")})
      if (!exchange::exportJourney(*document, map->id, *written).ok())
        return false;
  return true;
}

/// Longer texts find nothing that shorter ones do not, and take ICU's guess of their encoding much longer.
inline constexpr std::size_t longestPlainText = 1'024;

inline int runOn(const exchange::Format& format, const std::uint8_t* data, std::size_t size) {
  if (!isReadOrRefused(format, {reinterpret_cast<const char*>(data), size}))
    std::abort();
  return 0;
}

/// For tables and texts in any encoding; -1: one that is too long is no input to go on from.
inline int runOnPlainText(const exchange::Format& format, const std::uint8_t* data, std::size_t size) {
  return size > longestPlainText ? -1 : runOn(format, data, size);
}

} // namespace throughline::fuzz
