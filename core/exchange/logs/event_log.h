#pragma once

#include "core/exchange/remark.h"
#include "core/model/vocabulary.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// An event log as numbers: what XES and event tables hold, and what a map is drawn from.
namespace throughline::exchange {

inline constexpr std::int64_t noTime = std::numeric_limits<std::int64_t>::min();

enum class Transition : std::uint8_t { other, start, complete };

struct LogEvent {
  std::int64_t time = noTime;  ///< milliseconds since 1970 UTC; when it ended where start is known too
  std::int64_t start = noTime; ///< of logs that have a start and an end in one event
  double order = 0;            ///< of events at the same time, where the log says it
  std::uint32_t activity = 0;  ///< index into the words of the log
  std::uint32_t resource = 0;  ///< who did it, or started it; 0 = none
  std::uint32_t receiver = 0;
  std::uint32_t channel = 0;
  std::uint32_t stage = 0;
  std::uint32_t step = 0; ///< the transition as the log names it
  Transition transition = Transition::other;
  bool byCustomer = false;              ///< the log says that the customer started it
  std::optional<model::Kind> kind = {}; ///< only logs of ours say it
};

struct LogTrace {
  std::string id;
  std::vector<LogEvent> events; ///< as in the file
};

struct EventLog {
  std::vector<std::string> words{""}; ///< names of activities, resources and channels; the first is empty
  std::vector<LogTrace> traces;
  std::size_t events = 0;
  Remarks remarks;
};

/// One event as a file tells it.
struct RawEvent {
  std::string_view name;
  std::string_view time;
  std::string_view transition;
  std::string_view resource;
  std::string_view channel;
  std::string_view initiator;
  std::string_view kind = {};
  std::string_view receiver = {};
  std::string_view stage = {};
};

/// When an event of a table was.
struct EventTimes {
  std::int64_t time = noTime;
  std::int64_t start = noTime;
  double order = 0;
};

/// Puts events into a log and counts what it could not read.
class EventLogBuilder {
public:
  /// The trace of that id; a new one when none has it, or always when the id is empty.
  std::size_t traceOf(std::string_view id);
  std::size_t newTrace(std::string_view id);
  /// customer is the customer's id where the log names one.
  void add(std::size_t trace, const RawEvent& event, std::string_view customer = {});
  /// For an event whose time a reader has worked out itself.
  void add(std::size_t trace, const RawEvent& event, const EventTimes& times, std::string_view customer = {});
  void setTraceId(std::size_t trace, std::string_view id) { log_.traces[trace].id = id; }
  Remarks& remarks() { return log_.remarks; }
  EventLog finish();

private:
  std::uint32_t wordOf(std::string_view text);
  std::uint32_t actorOf(std::string_view name, std::string_view customer);
  EventLog log_;
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> words_;
  std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> traces_;
  std::size_t unnamed_ = 0;
  std::size_t timeless_ = 0;
};

} // namespace throughline::exchange
