#include "core/exchange/logs/log_map.h"

#include <algorithm>
#include <map>
#include <set>

namespace throughline::exchange {
namespace {

/// An activity that is the last of this share of the cases that hold it closes a case.
constexpr double closingShare = 0.8;

double medianOf(std::vector<double>& values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  if (values.size() % 2 == 1)
    return *middle;
  return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

struct Counted {
  ActivityFacts facts;
  std::vector<double> positions;
  std::vector<double> waits;
  std::size_t last = 0; ///< traces that end with it
  std::map<std::uint32_t, std::size_t> channels;
  std::map<std::uint32_t, std::size_t> resources;
};

class FactCollector {
public:
  FactCollector(const EventLog& log, Remarks& remarks) : log_(log), remarks_(remarks), counted_(log.words.size()) {}

  std::vector<ActivityFacts> collect() {
    std::vector<std::vector<LogEvent>> traces;
    traces.reserve(log_.traces.size());
    const auto completed = activitiesCompleted();
    std::size_t starts = 0;
    for (const auto& trace : log_.traces) {
      traces.push_back(orderedEvents(trace, completed));
      starts += trace.events.size() - traces.back().size();
    }
    for (const auto& events : traces)
      countTrace(events);
    for (const auto& events : traces)
      countReopenings(events);
    say(RemarkCode::startsFolded, starts);
    say(RemarkCode::repeatsFolded, repeats_);
    remarks_.push_back({.code = RemarkCode::variantsFolded,
                        .value = std::to_string(variantsOf(traces)) + " / " + std::to_string(traces.size())});
    return factsInOrder();
  }

private:
  void say(RemarkCode code, std::size_t count) {
    if (count > 0)
      remarks_.push_back({.code = code, .value = std::to_string(count)});
  }

  std::vector<bool> activitiesCompleted() const {
    std::vector<bool> completed(log_.words.size());
    for (const auto& trace : log_.traces)
      for (const auto& event : trace.events)
        if (event.transition == Transition::complete)
          completed[event.activity] = true;
    return completed;
  }

  static std::vector<LogEvent> orderedEvents(const LogTrace& trace, const std::vector<bool>& completed) {
    std::vector<LogEvent> events;
    for (const auto& event : trace.events)
      if (event.activity != 0 && (event.transition != Transition::start || !completed[event.activity]))
        events.push_back(event);
    if (std::ranges::none_of(events, [](const LogEvent& event) { return event.time == noTime; }))
      std::ranges::stable_sort(events, {}, &LogEvent::time);
    return events;
  }

  void countTrace(const std::vector<LogEvent>& events) {
    std::map<std::uint32_t, std::size_t> seen;
    for (std::size_t at = 0; at < events.size(); ++at) {
      const auto& event = events[at];
      Counted& counted = counted_[event.activity];
      const auto rank = static_cast<double>(seen.size());
      if (++seen[event.activity] == 1) {
        counted.positions.push_back(rank);
        ++counted.facts.cases;
      } else {
        ++repeats_;
      }
      ++counted.facts.events;
      ++counted.channels[event.channel];
      ++counted.resources[event.resource];
      ++counted.resources[event.receiver];
      if (event.kind)
        counted.facts.kind = event.kind;
      counted.facts.byCustomer += event.byCustomer ? 1U : 0U;
      if (at + 1 < events.size() && event.time != noTime && events[at + 1].time != noTime)
        counted.waits.push_back(static_cast<double>(events[at + 1].time - event.time) / 3'600'000.0);
    }
    for (const auto& [activity, times] : seen)
      counted_[activity].facts.repeated += times > 1 ? 1U : 0U;
    if (!events.empty())
      ++counted_[events.back().activity].last;
  }

  bool closes(std::uint32_t activity) const {
    const auto& counted = counted_[activity];
    return static_cast<double>(counted.last) >= closingShare * static_cast<double>(counted.facts.cases);
  }

  void countReopenings(const std::vector<LogEvent>& events) {
    std::set<std::uint32_t> reopened;
    for (std::size_t at = 1; at < events.size(); ++at)
      if (events[at].activity != events[at - 1].activity && closes(events[at - 1].activity))
        reopened.insert(events[at].activity);
    for (const auto activity : reopened)
      ++counted_[activity].facts.reopened;
  }

  static std::size_t variantsOf(const std::vector<std::vector<LogEvent>>& traces) {
    std::set<std::vector<std::uint32_t>> variants;
    for (const auto& events : traces) {
      std::vector<std::uint32_t> names;
      for (const auto& event : events)
        names.push_back(event.activity);
      variants.insert(std::move(names));
    }
    return variants.size();
  }

  /// The words that were counted most, by count and then by text; empty ones never.
  std::vector<std::uint32_t> commonest(const std::map<std::uint32_t, std::size_t>& counts, std::size_t most) const {
    std::vector<std::uint32_t> words;
    for (const auto& [word, count] : counts)
      if (word != 0)
        words.push_back(word);
    const auto before = [&](std::uint32_t left, std::uint32_t right) {
      return std::tuple(counts.at(right), std::string_view(log_.words[left])) <
             std::tuple(counts.at(left), std::string_view(log_.words[right]));
    };
    std::ranges::sort(words, before);
    words.resize(std::min(words.size(), most));
    return words;
  }

  std::vector<ActivityFacts> factsInOrder() {
    std::vector<ActivityFacts> all;
    for (std::size_t word = 1; word < counted_.size(); ++word) {
      Counted& counted = counted_[word];
      if (counted.facts.cases == 0)
        continue;
      counted.facts.activity = static_cast<std::uint32_t>(word);
      counted.facts.position = medianOf(counted.positions);
      counted.facts.waits = counted.waits.size();
      if (!counted.waits.empty())
        counted.facts.wait = medianOf(counted.waits);
      counted.facts.resources = commonest(counted.resources, 3);
      const auto channels = commonest(counted.channels, 1);
      counted.facts.channel = channels.empty() ? 0 : channels.front();
      all.push_back(counted.facts);
    }
    std::ranges::sort(all, [this](const ActivityFacts& left, const ActivityFacts& right) {
      return std::tuple(left.position, right.cases, std::string_view(log_.words[left.activity])) <
             std::tuple(right.position, left.cases, std::string_view(log_.words[right.activity]));
    });
    return all;
  }

  const EventLog& log_;
  Remarks& remarks_;
  std::vector<Counted> counted_; ///< by word
  std::size_t repeats_ = 0;
};

} // namespace

std::vector<ActivityFacts> activityFacts(const EventLog& log, Remarks& remarks) {
  return FactCollector(log, remarks).collect();
}

} // namespace throughline::exchange
