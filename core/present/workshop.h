#pragma once

#include "core/insight/map_evidence.h"
#include "core/present/steps.h"

#include <optional>
#include <string>
#include <vector>

/// What happens in the room while a map is presented, as values: captures, votes, guesses.
namespace throughline::present {

/// In a round of so many proposals each has a digit of the keyboard; in a larger one their numbers are typed.
inline constexpr std::size_t mostByDigit = 9;

/// A proposal that can be voted for.
struct Ballot {
  model::TouchpointId touchpoint;
  model::NoteId note;
  std::string text;
  int votes = 0; ///< of this round
  bool operator==(const Ballot&) const = default;
};

/// A round of votes by key. Until it is revealed only how many were cast may be shown.
struct VoteRound {
  std::vector<Ballot> ballots;
  std::vector<std::size_t> order; ///< ballots in the order of the votes, to take them back
  bool revealed = false;
  bool operator==(const VoteRound&) const = default;

  std::size_t cast() const { return order.size(); }
};
/// On the opportunities and ideas of these touchpoints, of the whole map when they have none.
VoteRound voteRound(const model::JourneyMap& map, const std::vector<model::TouchpointId>& touchpoints);
/// One vote for the ballot of that number (1 the first); false: there is none, or the round is over.
bool castVote(VoteRound& round, int number);
/// Takes the last vote back; false when there is none.
bool takeVoteBack(VoteRound& round);
/// Positions of the ballots by falling votes, ties in their order.
std::vector<std::size_t> ranking(const VoteRound& round);

/// The curve that the room guesses before it sees the data: 0 (worst) .. 100 (best) for each touchpoint that has data.
struct Guess {
  struct Point {
    model::TouchpointId touchpoint;
    double guessed = 50;
    bool placed = false; ///< by somebody; else it still stands where all begin
    bool operator==(const Point&) const = default;
  };
  std::vector<Point> points; ///< in reading order
  bool revealed = false;
  bool operator==(const Guess&) const = default;
};
/// Every touchpoint whose score was measured, at the middle.
Guess newGuess(const model::JourneyMap& map, const insight::MapEvidence& evidence);

/// A guess and what was measured.
struct Compared {
  model::TouchpointId touchpoint;
  double guessed = 0;
  insight::Estimate measured;
};
/// Where the room was most wrong, of what somebody placed: guessed minus measured has the largest distance from zero.
struct Surprise {
  model::TouchpointId touchpoint;
  double guessed = 0;
  insight::Estimate measured;
  std::vector<Compared> others{}; ///< the rest of what was placed, in reading order
};
/// None where nothing was placed.
std::optional<Surprise> biggestSurprise(const Guess& guess, const insight::MapEvidence& evidence);
/// Puts the guess at that point to a score; from then on it counts.
void place(Guess::Point& point, double guessed);
/// Whether the room has placed any of it.
bool isDrawn(const Guess& guess);

/// One thing that was taken down in the room.
struct Capture {
  model::NoteKind kind = model::NoteKind::idea;
  bool action = false; ///< an action: what, who
  bool parked = false; ///< parking lot: to come back to, on no touchpoint
  std::string text;
  std::string owner;
  std::optional<model::TouchpointId> touchpoint;
  bool operator==(const Capture&) const = default;
};

/// A part of the agenda and how long it may take.
struct AgendaItem {
  std::string title;
  int minutes = 10;
  int secondsUsed = 0;
  bool over = false; ///< somebody went on to the next part
  bool operator==(const AgendaItem&) const = default;
};
/// "Vote on steps 15" a line each: title, then minutes; 10 where none are given.
std::vector<AgendaItem> agendaIn(const std::string& text);
/// The text that gives this agenda again, without what was used of it.
std::string textOf(const std::vector<AgendaItem>& agenda);
int secondsUsed(const std::vector<AgendaItem>& agenda);
/// An agenda that was written anew, with what parts of the same title have used.
std::vector<AgendaItem> withTimesOf(const std::vector<AgendaItem>& before, std::vector<AgendaItem> agenda);

/// What the minutes of a workshop are made of.
struct Workshop {
  std::vector<Capture> captures;
  std::vector<VoteRound> rounds; ///< revealed ones
  std::vector<Surprise> surprises;
  std::vector<AgendaItem> agenda;
  /// Nothing that minutes would tell.
  bool empty() const { return size() == 0 && secondsUsed(agenda) == 0; }
  std::size_t size() const { return captures.size() + rounds.size() + surprises.size(); }
};

/// Touchpoints that differ between the map before the workshop and after it, in reading order of the later one.
std::vector<model::TouchpointId> changedCards(const model::JourneyMap& before, const model::JourneyMap& after);

} // namespace throughline::present
