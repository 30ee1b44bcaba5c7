#include "core/exchange/logs/contacts.h"

#include <algorithm>
#include <map>

namespace throughline::exchange {
namespace {

struct Placed {
  std::int64_t time;
  const LogEvent* event;
};

/// By time; an event without one goes with its neighbour in the file.
std::vector<const LogEvent*> inOrderOfTime(const std::vector<LogEvent>& events) {
  std::vector<Placed> placed;
  auto before = noTime;
  for (const auto& event : events) {
    before = event.time == noTime ? before : event.start == noTime ? event.time : event.start;
    placed.push_back({.time = before, .event = &event});
  }
  // What stands before the first event with a time goes with that one.
  const auto timed = std::ranges::find_if(placed, [](const Placed& each) { return each.time != noTime; });
  if (timed != placed.end())
    for (auto each = placed.begin(); each != timed; ++each)
      each->time = timed->time;
  std::ranges::stable_sort(placed, [](const Placed& left, const Placed& right) {
    return std::pair(left.time, left.event->order) < std::pair(right.time, right.event->order);
  });
  std::vector<const LogEvent*> ordered;
  for (const auto& each : placed)
    ordered.push_back(each.event);
  return ordered;
}

/// What the end of a contact says beyond its start.
void join(Contact& contact, const LogEvent& end) {
  contact.end = end.time;
  const auto take = [](std::uint32_t& word, std::uint32_t other) { word = other == 0 ? word : other; };
  take(contact.event.resource, end.resource);
  take(contact.event.receiver, end.receiver);
  take(contact.event.channel, end.channel);
  take(contact.event.stage, end.stage);
  contact.event.byCustomer = contact.event.byCustomer || end.byCustomer;
  if (end.kind)
    contact.event.kind = end.kind;
}

} // namespace

ContactMaker::ContactMaker(const EventLog& log) : log_(log) {
  left_.transitions.resize(log.words.size());
  for (const auto& trace : log.traces)
    lifecycle_ = lifecycle_ || std::ranges::any_of(trace.events, [](const LogEvent& event) {
                   return event.transition != Transition::other;
                 });
}

std::vector<Contact> ContactMaker::contactsOf(const LogTrace& trace) {
  std::vector<Contact> contacts;
  std::map<std::uint32_t, std::vector<std::size_t>> open; ///< contacts that have not ended, by activity
  for (const auto* event : inOrderOfTime(trace.events)) {
    if (event->activity == 0) {
      ++left_.unnamed;
      continue;
    }
    if (lifecycle_ && event->transition == Transition::other && event->step != 0) {
      ++left_.transitions[event->step];
      continue;
    }
    auto& started = open[event->activity];
    if (event->transition == Transition::complete && !started.empty()) {
      join(contacts[started.front()], *event);
      started.erase(started.begin());
      ++left_.joined;
      continue;
    }
    if (event->transition == Transition::start)
      started.push_back(contacts.size());
    const auto start = event->start == noTime ? event->time : event->start;
    contacts.push_back({.event = *event, .start = start, .end = event->time});
  }
  return contacts;
}

} // namespace throughline::exchange
