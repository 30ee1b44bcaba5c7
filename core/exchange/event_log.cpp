#include "core/exchange/event_log.h"

#include "core/base/date.h"
#include "core/exchange/kind_guess.h"
#include "core/exchange/text_parts.h"

namespace throughline::exchange {
namespace {

constexpr std::size_t longestWord = 500;

/// Takes digits off the front; none when there are not exactly that many.
std::optional<int> takeDigits(std::string_view& text, std::size_t count) {
  if (text.size() < count)
    return std::nullopt;
  int number = 0;
  for (std::size_t at = 0; at < count; ++at) {
    if (text[at] < '0' || text[at] > '9')
      return std::nullopt;
    number = number * 10 + (text[at] - '0');
  }
  text.remove_prefix(count);
  return number;
}

bool takeCharacter(std::string_view& text, char character) {
  if (!text.starts_with(character))
    return false;
  text.remove_prefix(1);
  return true;
}

/// The fraction of a second in milliseconds.
int takeFraction(std::string_view& text) {
  int milliseconds = 0;
  int weight = 100;
  while (!text.empty() && text[0] >= '0' && text[0] <= '9') {
    milliseconds += weight * (text[0] - '0');
    weight /= 10;
    text.remove_prefix(1);
  }
  return milliseconds;
}

/// Minutes east of UTC at the end of a moment.
std::optional<int> zoneIn(std::string_view text) {
  text = trimmed(text);
  if (text.empty() || text == "Z" || text == "z")
    return 0;
  const int sign = text[0] == '-' ? -1 : 1;
  if (text[0] != '+' && text[0] != '-')
    return std::nullopt;
  text.remove_prefix(1);
  const auto hours = takeDigits(text, 2);
  takeCharacter(text, ':');
  const auto minutes = text.empty() ? std::optional(0) : takeDigits(text, 2);
  if (!hours || !minutes || !text.empty() || *hours > 18 || *minutes > 59)
    return std::nullopt;
  return sign * (*hours * 60 + *minutes);
}

} // namespace

std::optional<std::int64_t> momentIn(std::string_view text) {
  text = trimmed(text);
  const auto date = Date::parse(text.substr(0, 10));
  if (!date)
    return std::nullopt;
  text.remove_prefix(10);
  std::int64_t milliseconds = static_cast<std::int64_t>(date->day) * 86'400'000;
  if (text.empty())
    return milliseconds;
  if (!takeCharacter(text, 'T') && !takeCharacter(text, ' '))
    return std::nullopt;
  const auto hours = takeDigits(text, 2);
  const bool colon = takeCharacter(text, ':');
  const auto minutes = takeDigits(text, 2);
  if (!hours || !colon || !minutes || *hours > 24 || *minutes > 59)
    return std::nullopt;
  milliseconds += (*hours * 60 + *minutes) * 60'000;
  if (takeCharacter(text, ':')) {
    const auto seconds = takeDigits(text, 2);
    if (!seconds || *seconds > 60)
      return std::nullopt;
    milliseconds += *seconds * 1'000;
    if (takeCharacter(text, '.') || takeCharacter(text, ','))
      milliseconds += takeFraction(text);
  }
  const auto zone = zoneIn(text);
  return zone ? std::optional(milliseconds - *zone * std::int64_t{60'000}) : std::nullopt;
}

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
                .resource = wordOf(event.resource),
                .channel = wordOf(event.channel)};
  const auto transition = lowered(trimmed(event.transition));
  made.transition = transition == "start" ? Transition::start : transition == "complete" ? Transition::complete : Transition::other;
  const auto initiator = trimmed(event.initiator.empty() ? event.resource : event.initiator);
  made.byCustomer = !initiator.empty() && (initiator == customer || isCustomerWord(initiator));
  timeless_ += made.time == noTime ? 1U : 0U;
  unnamed_ += made.activity == 0 ? 1U : 0U;
  log_.traces[trace].events.push_back(made);
}

EventLog EventLogBuilder::finish() {
  const auto say = [this](RemarkCode code, std::size_t count) {
    if (count > 0)
      log_.remarks.push_back({.code = code, .value = std::to_string(count)});
  };
  log_.remarks.push_back({.code = RemarkCode::eventsRead, .value = std::to_string(log_.traces.size()) + ", " + std::to_string(log_.events)});
  say(RemarkCode::timeUnreadable, timeless_);
  say(RemarkCode::eventUnnamed, unnamed_);
  return std::move(log_);
}

} // namespace throughline::exchange
