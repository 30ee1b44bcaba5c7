#include "core/exchange/logs/event_log.h"

#include "core/exchange/kind_guess.h"
#include "core/exchange/logs/event_moment.h"
#include "core/exchange/text/text_parts.h"

namespace throughline::exchange {
namespace {

constexpr std::size_t longestWord = 500;

/// Start and complete as XES and tables name them.
Transition transitionIn(std::string_view word) {
  if (word == "start" || word == "started" || word == "begin")
    return Transition::start;
  const bool ends =
      word == "complete" || word == "completed" || word == "end" || word == "finish" || word == "finished";
  return ends ? Transition::complete : Transition::other;
}

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
  add(trace, event, {.time = momentIn(event.time).value_or(noTime)}, customer);
}

void EventLogBuilder::add(std::size_t trace, const RawEvent& event, const EventTimes& times,
                          std::string_view customer) {
  ++log_.events;
  LogEvent made{.time = times.time == noTime ? times.start : times.time,
                .start = times.start,
                .order = times.order,
                .activity = wordOf(event.name),
                .resource = event.resource.empty() ? actorOf(event.initiator, customer) : wordOf(event.resource),
                .receiver = actorOf(event.receiver, customer),
                .channel = wordOf(event.channel),
                .stage = wordOf(event.stage),
                .step = wordOf(lowered(trimmed(event.transition)))};
  made.transition = transitionIn(log_.words[made.step]);
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
