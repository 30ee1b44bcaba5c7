#include "core/exchange/logs/event_log.h"

#include "core/exchange/kind_guess.h"
#include "core/exchange/logs/event_moment.h"
#include "core/exchange/text/text_parts.h"

namespace throughline::exchange {
namespace {

constexpr std::size_t longestWord = 500;

} // namespace

std::uint32_t EventLogBuilder::wordOf(std::string_view text) {
  text = trimmed(clipped(trimmed(text), longestWord));
  if (text.empty())
    return 0;
  if (const auto known = words_.find(text); known != words_.end())
    return known->second;
  const auto index = static_cast<std::uint32_t>(log_.words.size());
  log_.words.emplace_back(text);
  words_.emplace(text, index);
  return index;
}

/// Neither the customer, who is in every trace, nor keys of databases are actors.
std::uint32_t EventLogBuilder::actorOf(std::string_view name, std::string_view customer) {
  name = trimmed(name);
  const bool isKey = name.size() >= 16 && name.find_first_not_of("0123456789abcdefABCDEF-") == std::string_view::npos;
  return isKey || (!name.empty() && name == customer) ? 0 : wordOf(name);
}

std::size_t EventLogBuilder::newTrace(std::string_view id) {
  log_.traces.push_back({.id = std::string(id), .events = {}});
  return log_.traces.size() - 1;
}

std::size_t EventLogBuilder::traceOf(std::string_view id) {
  if (const auto known = traces_.find(id); known != traces_.end() && !id.empty())
    return known->second;
  const auto index = newTrace(id);
  if (!id.empty())
    traces_.emplace(id, index);
  return index;
}

void EventLogBuilder::add(std::size_t trace, const RawEvent& event, std::string_view customer) {
  add(trace, event, momentIn(event.time).value_or(noTime), customer);
}

void EventLogBuilder::add(std::size_t trace, const RawEvent& event, std::int64_t time, std::string_view customer) {
  ++log_.events;
  LogEvent made{.time = time,
                .activity = wordOf(event.name),
                .resource = event.resource.empty() ? actorOf(event.initiator, customer) : wordOf(event.resource),
                .receiver = actorOf(event.receiver, customer),
                .channel = wordOf(event.channel)};
  const auto transition = lowered(trimmed(event.transition));
  made.transition = transition == "start"      ? Transition::start
                    : transition == "complete" ? Transition::complete
                                               : Transition::other;
  const auto initiator = trimmed(event.initiator.empty() ? event.resource : event.initiator);
  made.byCustomer = !initiator.empty() && (initiator == customer || isCustomerWord(initiator));
  made.kind = model::kindOf(trimmed(event.kind));
  timeless_ += made.time == noTime ? 1U : 0U;
  unnamed_ += made.activity == 0 ? 1U : 0U;
  log_.traces[trace].events.push_back(made);
}

EventLog EventLogBuilder::finish() {
  const auto say = [this](RemarkCode code, std::size_t count) {
    if (count > 0)
      log_.remarks.push_back({.code = code, .value = std::to_string(count)});
  };
  log_.remarks.push_back({.code = RemarkCode::eventsRead,
                          .value = std::to_string(log_.traces.size()) + ", " + std::to_string(log_.events)});
  say(RemarkCode::timeUnreadable, timeless_);
  say(RemarkCode::eventUnnamed, unnamed_);
  return std::move(log_);
}

} // namespace throughline::exchange
