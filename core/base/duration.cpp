#include "core/base/duration.h"

#include <array>
#include <charconv>

namespace throughline {
namespace {

struct Unit {
  char letter;
  bool ofTime; ///< stands behind the T
  std::int64_t seconds;
};

constexpr std::int64_t day = 86'400;
constexpr std::int64_t longest = 36'525 * day;
constexpr std::array<Unit, 5> units{
    {{'W', false, 7 * day}, {'D', false, day}, {'H', true, 3'600}, {'M', true, 60}, {'S', true, 1}}};

/// Takes "<number><letter>" off the front; gives the place of its unit, and the seconds.
std::optional<std::pair<std::size_t, std::int64_t>> takePart(std::string_view& text, bool ofTime) {
  std::int64_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  const auto used = static_cast<std::size_t>(end - text.data());
  if (problem != std::errc{} || used == text.size() || number < 0 || text.front() == '-')
    return std::nullopt;
  for (std::size_t at = 0; at < units.size(); ++at)
    if (units[at].letter == text[used] && units[at].ofTime == ofTime && number <= longest / units[at].seconds) {
      text.remove_prefix(used + 1);
      return std::pair(at, number * units[at].seconds);
    }
  return std::nullopt;
}

} // namespace

std::string Duration::text() const {
  if (seconds == 0)
    return "PT0S";
  std::string days;
  std::string time;
  std::int64_t rest = seconds;
  for (const auto& unit : units) {
    if (unit.letter == 'W' || rest < unit.seconds)
      continue;
    auto& part = unit.ofTime ? time : days;
    part += std::to_string(rest / unit.seconds) + unit.letter;
    rest %= unit.seconds;
  }
  return "P" + days + (time.empty() ? "" : "T" + time);
}

std::optional<Duration> Duration::parse(std::string_view text) {
  if (text.size() < 3 || text.front() != 'P')
    return std::nullopt;
  text.remove_prefix(1);
  Duration duration;
  bool ofTime = false;
  std::optional<std::size_t> last;
  while (!text.empty()) {
    if (!ofTime && text.front() == 'T') {
      ofTime = true;
      text.remove_prefix(1);
    }
    const auto part = takePart(text, ofTime);
    if (!part || (last && part->first <= *last))
      return std::nullopt;
    last = part->first;
    duration.seconds += part->second;
  }
  return last && duration.seconds <= longest ? std::optional(duration) : std::nullopt;
}

} // namespace throughline
