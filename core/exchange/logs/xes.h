#pragma once

#include "core/base/result.h"
#include "core/exchange/logs/event_log.h"
#include "core/model/document.h"

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
  bool channelOfSurvey = false; ///< the card has none of its own: the one over which the answer came
  std::optional<bool> resolved = {};
  std::optional<model::Kind> kind = {};
  std::string stage = {};
  std::vector<std::pair<std::string, std::string>> segments = {}; ///< names and values
};
/// One customer's journey.
struct XesTrace {
  std::string id;
  std::vector<XesEvent> events; ///< in the order of time
  std::optional<double> overall = {};
};
/// The log of these journeys: one trace per respondent.
std::string writeXes(std::string_view title, std::span<const XesTrace> traces);

/// The same in pieces, for logs that are too large for the memory: the head, each trace, the end.
std::string xesHead(std::string_view title);
std::string xesText(const XesTrace& trace);
std::string_view xesEnd();

} // namespace throughline::exchange
