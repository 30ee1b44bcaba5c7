#include "core/exchange/logs/contacts.h"
#include "core/exchange/logs/log_map.h"
#include "core/exchange/text/text_parts.h"

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

/// Steps that overlap leave no wait between them.
double hoursBetween(std::int64_t end, std::int64_t start) {
  return std::max(0.0, static_cast<double>(start - end) / 3'600'000.0);
}

struct Counted {
  ActivityFacts facts;
  std::vector<double> positions;
  std::vector<double> waits;
  std::size_t last = 0; ///< traces that end with it
  std::map<std::uint32_t, std::size_t> channels;
  std::map<std::uint32_t, std::size_t> resources;
  std::map<std::uint32_t, std::size_t> stages;
};

class FactCollector {
public:
  FactCollector(const EventLog& log, Remarks& remarks) : log_(log), remarks_(remarks), counted_(log.words.size()) {}

  std::vector<ActivityFacts> collect() {
    std::vector<std::vector<Contact>> traces;
    traces.reserve(log_.traces.size());
    ContactMaker maker(log_);
    for (const auto& trace : log_.traces)
      traces.push_back(maker.contactsOf(trace));
    for (const auto& contacts : traces)
      countTrace(contacts);
    for (const auto& contacts : traces)
      countReopenings(contacts);
    sayTransitions(maker.left());
    say(RemarkCode::startsFolded, maker.left().joined);
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

  /// "schedule, suspend: 9"
  void sayTransitions(const LeftEvents& left) {
    std::vector<std::string> names;
    std::size_t count = 0;
    for (std::size_t word = 0; word < left.transitions.size(); ++word)
      if (left.transitions[word] > 0) {
        names.push_back(log_.words[word]);
        count += left.transitions[word];
      }
    if (count > 0)
      remarks_.push_back(
          {.code = RemarkCode::transitionsLeftOut, .value = joined(names, ", ") + ": " + std::to_string(count)});
  }

  void countTrace(const std::vector<Contact>& contacts) {
    std::map<std::uint32_t, std::size_t> seen;
    for (std::size_t at = 0; at < contacts.size(); ++at) {
      const auto& event = contacts[at].event;
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
      if (event.stage != 0)
        ++counted.stages[event.stage];
      if (at + 1 < contacts.size() && contacts[at].end != noTime && contacts[at + 1].start != noTime)
        counted.waits.push_back(hoursBetween(contacts[at].end, contacts[at + 1].start));
    }
    for (const auto& [activity, times] : seen)
      counted_[activity].facts.repeated += times > 1 ? 1U : 0U;
    if (!contacts.empty())
      ++counted_[contacts.back().event.activity].last;
  }

  bool closes(std::uint32_t activity) const {
    const auto& counted = counted_[activity];
    return static_cast<double>(counted.last) >= closingShare * static_cast<double>(counted.facts.cases);
  }

  void countReopenings(const std::vector<Contact>& contacts) {
    std::set<std::uint32_t> reopened;
    for (std::size_t at = 1; at < contacts.size(); ++at)
      if (activityAt(contacts, at) != activityAt(contacts, at - 1) && closes(activityAt(contacts, at - 1)))
        reopened.insert(activityAt(contacts, at));
    for (const auto activity : reopened)
      ++counted_[activity].facts.reopened;
  }

  static std::uint32_t activityAt(const std::vector<Contact>& contacts, std::size_t at) {
    return contacts[at].event.activity;
  }

  static std::size_t variantsOf(const std::vector<std::vector<Contact>>& traces) {
    std::set<std::vector<std::uint32_t>> variants;
    for (const auto& contacts : traces) {
      std::vector<std::uint32_t> names;
      for (const auto& contact : contacts)
        names.push_back(contact.event.activity);
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
      const auto stages = commonest(counted.stages, 1);
      counted.facts.stage = stages.empty() ? 0 : stages.front();
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
