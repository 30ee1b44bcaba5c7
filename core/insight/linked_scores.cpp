#include "core/insight/linked_scores.h"

#include "core/stats/drag_table.h"
#include "core/stats/window.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace throughline::insight {
namespace {

bool ratesTouchpoints(const data::ResponseColumns& responses) {
  const auto rated = [](std::uint8_t reach) {
    return reach == static_cast<std::uint8_t>(data::Reach::fine) ||
           reach == static_cast<std::uint8_t>(data::Reach::failed);
  };
  return std::ranges::any_of(responses.touchpoints,
                             [&](const auto& column) { return std::ranges::any_of(column.reach, rated); });
}

bool allHaveDays(const data::FeedbackColumns& feedback) {
  const auto known = [](std::int32_t day) { return day != data::noDay; };
  for (std::size_t row = 0; row < feedback.responses.count; ++row)
    if (std::isfinite(feedback.responses.overall[row]) && !known(feedback.responses.day[row]))
      return false;
  return std::ranges::all_of(feedback.rows.day, known);
}

/// The overall scores there are: their rows among the responses, and what the statistics ask of them.
struct ScoredResponses {
  std::vector<std::size_t> row;
  std::vector<stats::OverallRow> overall;
};

ScoredResponses scoresOfResponses(const data::ResponseColumns& responses, bool withDays) {
  ScoredResponses scores;
  for (std::size_t row = 0; row < responses.count; ++row) {
    if (!std::isfinite(responses.overall[row]))
      continue;
    scores.row.push_back(row);
    scores.overall.push_back({.customer = responses.customer[row], .day = withDays ? responses.day[row] : 0});
  }
  return scores;
}

std::vector<stats::ContactRow> contactsOf(const data::FeedbackRows& rows, bool withDays) {
  std::vector<stats::ContactRow> contacts;
  contacts.reserve(rows.count);
  for (std::size_t row = 0; row < rows.count; ++row) {
    const auto state = rows.failed[row] != 0            ? stats::TouchpointState::failed
                       : std::isfinite(rows.score[row]) ? stats::TouchpointState::fine
                                                        : stats::TouchpointState::unanswered;
    contacts.push_back({.customer = rows.customer[row],
                        .touchpoint = rows.touchpoint[row],
                        .day = withDays ? rows.day[row] : 0,
                        .state = static_cast<std::uint8_t>(state)});
  }
  return contacts;
}

data::FeedbackColumns linkedColumns(const data::FeedbackColumns& feedback, const ScoredResponses& scores,
                                    stats::WindowedStates states, bool withDays) {
  data::FeedbackColumns linked{.overall = feedback.overall,
                               .records = feedback.records,
                               .respondents = feedback.respondents,
                               .first = feedback.first,
                               .last = feedback.last,
                               .sameQuestionnaire = false,
                               .customers = feedback.customers};
  const auto& from = feedback.responses;
  auto& to = linked.responses;
  to.count = states.overall.size();
  for (const std::size_t position : states.overall) {
    const std::size_t row = scores.row[position];
    to.overall.push_back(from.overall[row]);
    to.customer.push_back(from.customer[row]);
    to.day.push_back(from.day[row]);
    if (!from.weight.empty())
      to.weight.push_back(from.weight[row]);
  }
  for (std::size_t series = 0; series < feedback.rows.series.size(); ++series) {
    const auto& of = feedback.rows.series[series];
    to.touchpoints.push_back({.touchpoint = of.touchpoint,
                              .scale = of.scale,
                              .rule = of.rule,
                              .reach = std::move(states.states[series]),
                              .score = data::ScoreColumn<float>(to.count, std::numeric_limits<float>::quiet_NaN()),
                              .recorded = of.recorded,
                              .day = withDays ? std::move(states.days[series]) : std::vector<std::int32_t>{}});
  }
  return linked;
}

} // namespace

std::optional<LinkedScores> linkScores(const data::FeedbackColumns& feedback, int days) {
  if (feedback.rows.count == 0 || ratesTouchpoints(feedback.responses))
    return std::nullopt;
  const bool withDays = allHaveDays(feedback);
  const ScoredResponses scores = scoresOfResponses(feedback.responses, withDays);
  if (scores.row.empty())
    return std::nullopt;
  const auto contacts = contactsOf(feedback.rows, withDays);
  auto states = stats::statesBeforeScores(scores.overall, contacts, feedback.rows.series.size(), days);
  const double without = static_cast<double>(states.withoutFeedback) / static_cast<double>(scores.row.size());
  return LinkedScores{.feedback = linkedColumns(feedback, scores, std::move(states), withDays),
                      .shareWithoutFeedback = without};
}

} // namespace throughline::insight
