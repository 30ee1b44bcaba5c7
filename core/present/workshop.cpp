#include "core/present/workshop.h"

#include "core/model/look_up.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <sstream>

namespace throughline::present {
namespace {

constexpr int usualMinutes = 10;

void addBallots(VoteRound& round, const std::vector<HungNote>& notes, auto&& wanted) {
  for (const auto& hung : notes)
    if (hung.touchpoint && wanted(*hung.touchpoint))
      round.ballots.push_back(
          {.touchpoint = *hung.touchpoint, .note = hung.note.id, .text = hung.note.text, .votes = 0});
}

const insight::CardEvidence* scored(const insight::MapEvidence& evidence, model::TouchpointId touchpoint) {
  const auto found = evidence.cards.find(touchpoint);
  return found == evidence.cards.end() || !found->second.score ? nullptr : &found->second;
}

} // namespace

VoteRound voteRound(const model::JourneyMap& map, const std::vector<model::TouchpointId>& touchpoints) {
  VoteRound round;
  const auto notes = opportunitiesOf(map);
  addBallots(round, notes, [&touchpoints](model::TouchpointId id) {
    return std::ranges::find(touchpoints, id) != touchpoints.end();
  });
  if (round.ballots.empty())
    addBallots(round, notes, [](model::TouchpointId) { return true; });
  return round;
}

bool castVote(VoteRound& round, int number) {
  const auto index = static_cast<std::size_t>(number - 1);
  if (round.revealed || number < 1 || index >= round.ballots.size())
    return false;
  ++round.ballots[index].votes;
  round.order.push_back(index);
  return true;
}

bool takeVoteBack(VoteRound& round) {
  if (round.revealed || round.order.empty())
    return false;
  --round.ballots[round.order.back()].votes;
  round.order.pop_back();
  return true;
}

std::vector<std::size_t> ranking(const VoteRound& round) {
  std::vector<std::size_t> positions(round.ballots.size());
  std::iota(positions.begin(), positions.end(), std::size_t{0});
  std::ranges::stable_sort(positions, std::greater<>(), [&round](std::size_t at) { return round.ballots[at].votes; });
  return positions;
}

Guess newGuess(const model::JourneyMap& map, const insight::MapEvidence& evidence) {
  Guess guess;
  for (const auto* touchpoint : model::inReadingOrder(map))
    if (scored(evidence, touchpoint->id) != nullptr)
      guess.points.push_back({.touchpoint = touchpoint->id});
  return guess;
}

std::optional<Surprise> biggestSurprise(const Guess& guess, const insight::MapEvidence& evidence) {
  std::vector<Compared> all;
  for (const auto& point : guess.points)
    if (const auto* measured = point.placed ? scored(evidence, point.touchpoint) : nullptr)
      all.push_back({.touchpoint = point.touchpoint, .guessed = point.guessed, .measured = *measured->score});
  const auto distance = [](const Compared& each) { return std::abs(each.guessed - each.measured.points); };
  const auto biggest = std::ranges::max_element(all, {}, distance);
  if (biggest == all.end())
    return std::nullopt;
  Surprise surprise{.touchpoint = biggest->touchpoint, .guessed = biggest->guessed, .measured = biggest->measured};
  all.erase(biggest);
  surprise.others = std::move(all);
  return surprise;
}

void place(Guess::Point& point, double guessed) {
  point.guessed = std::clamp(guessed, 0.0, 100.0);
  point.placed = true;
}

bool isDrawn(const Guess& guess) {
  return std::ranges::any_of(guess.points, &Guess::Point::placed);
}

namespace {

/// Of up to three digits.
int minutesIn(std::string_view digits) {
  int minutes = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), minutes);
  return minutes;
}

} // namespace

std::vector<AgendaItem> agendaIn(const std::string& text) {
  std::vector<AgendaItem> items;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r'))
      line.pop_back();
    const auto blank = line.find_last_of(" \t");
    const std::string last = blank == std::string::npos ? std::string() : line.substr(blank + 1);
    const bool timed = !last.empty() && last.size() < 4 && last.find_first_not_of("0123456789") == std::string::npos;
    AgendaItem item{.title = timed ? line.substr(0, line.find_last_not_of(" \t", blank) + 1) : line,
                    .minutes = timed ? std::max(1, minutesIn(last)) : usualMinutes};
    if (!item.title.empty())
      items.push_back(std::move(item));
  }
  return items;
}

std::string textOf(const std::vector<AgendaItem>& agenda) {
  std::string text;
  for (const auto& item : agenda)
    text += (text.empty() ? "" : "\n") + item.title + " " + std::to_string(item.minutes);
  return text;
}

int secondsUsed(const std::vector<AgendaItem>& agenda) {
  return std::accumulate(agenda.begin(), agenda.end(), 0,
                         [](int sum, const AgendaItem& item) { return sum + item.secondsUsed; });
}

std::vector<AgendaItem> withTimesOf(const std::vector<AgendaItem>& before, std::vector<AgendaItem> agenda) {
  std::vector<bool> taken(before.size()), known(agenda.size());
  const auto keep = [&](std::size_t is, std::size_t was) {
    taken[was] = known[is] = true;
    agenda[is].secondsUsed = before[was].secondsUsed;
    agenda[is].over = before[was].over;
  };
  for (std::size_t is = 0; is < agenda.size(); ++is)
    for (std::size_t was = 0; was < before.size() && !known[is]; ++was)
      if (!taken[was] && before[was].title == agenda[is].title)
        keep(is, was);
  for (std::size_t at = 0; agenda.size() == before.size() && at < agenda.size(); ++at)
    if (!taken[at] && !known[at]) // was given another name
      keep(at, at);
  return agenda;
}

std::vector<model::TouchpointId> changedCards(const model::JourneyMap& before, const model::JourneyMap& after) {
  std::vector<model::TouchpointId> changed;
  for (const auto* touchpoint : model::inReadingOrder(after)) {
    const auto* was = model::findTouchpoint(before, touchpoint->id);
    if (was == nullptr || !(*was == *touchpoint))
      changed.push_back(touchpoint->id);
  }
  return changed;
}

} // namespace throughline::present
