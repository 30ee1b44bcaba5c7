#pragma once

#include "core/exchange/logs/event_log.h"

/// Events of a log as contacts: what a customer went through once, with its start and its end.
namespace throughline::exchange {

struct Contact {
  LogEvent event;
  std::int64_t start = noTime;
  std::int64_t end = noTime;
};

/// What became of the events that are no contact of their own.
struct LeftEvents {
  std::size_t unnamed = 0;
  std::size_t joined = 0;               ///< starts that were joined with their end
  std::vector<std::size_t> transitions; ///< by word: neither start nor complete
};

class ContactMaker {
public:
  explicit ContactMaker(const EventLog& log);

  /// The contacts of a trace in the order of time. An event without a time stays behind the one before it in the file.
  /// A start and the next complete of the same activity are one contact. Other transitions (schedule, suspend) are no
  /// contacts, unless the log has no start and no complete at all.
  std::vector<Contact> contactsOf(const LogTrace& trace);
  const LeftEvents& left() const { return left_; }

private:
  const EventLog& log_;
  bool lifecycle_ = false;
  LeftEvents left_;
};

} // namespace throughline::exchange
