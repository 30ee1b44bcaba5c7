#pragma once

#include "core/base/result.h"
#include "core/exchange/event_log.h"

#include <span>

/// Event logs in XES (IEEE 1849), plain or gzipped, in and out.
namespace throughline::exchange {

/// All traces up to where the file breaks; that place is a remark when at least one trace was read.
/// Errors: syntaxError with line and column, notSupported (a document type), tooLarge, formatUnknown (no log in it).
Result<EventLog> readXes(std::string_view bytes);

/// One event of a customer, as plain values.
struct XesEvent {
  std::string name;
  std::optional<std::int64_t> time; ///< milliseconds since 1970 UTC
  std::optional<double> score;
  std::optional<bool> failed;
  std::string channel;
};
/// One customer's journey.
struct XesTrace {
  std::string id;
  std::vector<XesEvent> events; ///< in the order of time
};
/// The log of these journeys: one trace per respondent.
std::string writeXes(std::string_view title, std::span<const XesTrace> traces);

} // namespace throughline::exchange
