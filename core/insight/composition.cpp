#include "core/insight/composition.h"

#include "core/insight/answers.h"
#include "core/insight/customer_groups.h"
#include "core/insight/drag_of_map.h"
#include "core/model/look_up.h"
#include "core/stats/composition.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace throughline::insight {
namespace {

/// The score that the card is to reach, on 0-100; none without a target for the metric of its answers. A target in NPS
/// points is no score.
std::optional<double> targetOf(const model::Touchpoint& card, const data::Scale& scale) {
  if (scale.metric == "nps")
    return std::nullopt;
  const auto found = std::ranges::find(card.targets, scale.metric, &model::Target::metric);
  const bool fits = found != card.targets.end() && found->value >= scale.low && found->value <= scale.high;
  return fits ? std::optional(scale.toHundred(found->value)) : std::nullopt;
}

/// Every score of a card as a row on 0-100, with who gave it.
class ScoreRows {
public:
  explicit ScoreRows(const model::JourneyMap& map) : map_(map) {}

  void add(const data::ResponseColumns& responses) {
    for (const auto& column : responses.touchpoints) {
      const auto card = cardOf(column.touchpoint, column.scale);
      for (std::size_t row = 0; card && row < responses.count; ++row)
        if (const auto reach = static_cast<data::Reach>(column.reach[row]);
            reach == data::Reach::fine || reach == data::Reach::failed)
          addScore(*card, column.scale, static_cast<double>(column.score[row]), reach == data::Reach::failed,
                   responses.customer[row]);
    }
  }
  void add(const data::FeedbackRows& rows) {
    for (std::size_t row = 0; row < rows.count; ++row) {
      const auto& series = rows.series[rows.touchpoint[row]];
      if (const auto card = cardOf(series.touchpoint, series.scale))
        addScore(*card, series.scale, static_cast<double>(rows.score[row]), rows.failed[row] != 0, rows.customer[row]);
    }
  }
  stats::CompositionInput input(const std::vector<std::uint64_t>& hashes, int mostGroups) {
    const auto groups = groupsOf(customers_, hashes, mostGroups);
    for (std::size_t row = 0; row < rows_.size(); ++row)
      rows_[row].group = groups.group[row];
    stats::CompositionInput input{.touchpoints = {}, .rows = std::move(rows_), .groupCount = groups.count};
    for (std::size_t index = 0; index < cards_.size(); ++index)
      input.touchpoints.push_back(
          {.service = cards_[index]->kind == model::Kind::service, .target = targetOf(*cards_[index], scales_[index])});
    return input;
  }
  const model::Touchpoint& card(std::size_t index) const { return *cards_[index]; }

private:
  std::optional<std::uint32_t> cardOf(model::TouchpointId id, const data::Scale& scale) {
    const auto* touchpoint = model::findTouchpoint(map_, id);
    if (touchpoint == nullptr)
      return std::nullopt;
    const auto [entry, isNew] = numbers_.try_emplace(id, static_cast<std::uint32_t>(cards_.size()));
    if (isNew) {
      cards_.push_back(touchpoint);
      scales_.push_back(scale);
    }
    return entry->second;
  }
  void addScore(std::uint32_t card, const data::Scale& scale, double score, bool failed, std::uint32_t customer) {
    if (!std::isfinite(score))
      return;
    rows_.push_back({.touchpoint = card, .group = 0, .value = scale.toHundred(score), .failed = failed});
    customers_.push_back(customer);
  }

  const model::JourneyMap& map_;
  std::vector<const model::Touchpoint*> cards_;
  std::vector<data::Scale> scales_;
  std::unordered_map<model::TouchpointId, std::uint32_t> numbers_;
  std::vector<stats::CompositionRow> rows_;
  std::vector<std::uint32_t> customers_;
};

Estimate plainEstimate(const stats::Estimate& estimate) {
  return {.points = estimate.value, .low = estimate.low, .high = estimate.high};
}

TouchpointDrag partOf(const stats::CompositionPart& part, std::int64_t rows, const model::Touchpoint& card,
                      const model::JourneyMap& map) {
  const auto* stage = model::stageOf(map, card.place.step);
  TouchpointDrag drag{.touchpoint = card.id,
                      .title = card.title,
                      .kind = card.kind,
                      .stage = stage == nullptr ? std::string{} : stage->title,
                      .reached = part.rows,
                      .failed = part.failed};
  drag.drag = plainEstimate(part.drag);
  drag.fixOnly = drag.drag;
  drag.se = part.drag.standardError;
  drag.grade = Grade::d;
  drag.label = part.drag.value > 0 ? Label::unclear : Label::none;
  drag.perFailure =
      part.failed == 0 ? 0 : part.drag.value * static_cast<double>(rows) / static_cast<double>(part.failed);
  return drag;
}

void addTitled(std::vector<Caveat>& caveats, CaveatCode code, std::vector<std::string> titles) {
  if (!titles.empty())
    caveats.push_back({.code = code, .titles = std::move(titles)});
}

/// What weakens the figure of one touchpoint.
void addCaveatsOfParts(Composition& composition, const stats::CompositionResult& result, const ScoreRows& rows) {
  std::vector<std::string> byTarget;
  std::vector<std::string> allFailed;
  std::vector<std::string> few;
  for (std::size_t index = 0; index < result.touchpoints.size(); ++index) {
    const auto& part = result.touchpoints[index];
    const std::string& title = rows.card(index).title;
    if (part.byTarget)
      byTarget.push_back(title);
    else if (part.rows > 0 && !part.meanWithoutFailures)
      allFailed.push_back(title);
    if (part.rows > 0 && part.rows < static_cast<std::int64_t>(fewestForAScore))
      few.push_back(title);
  }
  addTitled(composition.caveats, CaveatCode::targetStandsIn, std::move(byTarget));
  addTitled(composition.caveats, CaveatCode::everyAnswerFailed, std::move(allFailed));
  addTitled(composition.caveats, CaveatCode::fewAnswers, std::move(few));
}

Caveat sampleOf(const data::FeedbackColumns& feedback) {
  Caveat caveat{.code = knowsCustomers(feedback) ? CaveatCode::sample : CaveatCode::customersUnknown,
                .numbers = {static_cast<double>(feedback.responses.count + feedback.rows.count),
                            static_cast<double>(feedback.respondents)}};
  if (feedback.first && feedback.last)
    caveat.numbers.insert(caveat.numbers.end(),
                          {static_cast<double>(feedback.first->day), static_cast<double>(feedback.last->day)});
  return caveat;
}

} // namespace

std::optional<Composition> compositionOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                                         const AnalysisOptions& options) {
  ScoreRows rows(map);
  rows.add(feedback.responses);
  rows.add(feedback.rows);
  const auto input = rows.input(feedback.customers, options.groups);
  const auto result = stats::compositionDrag(input);
  // Of a few people an interval would say nothing of others.
  if (result.refused || result.rows < static_cast<std::int64_t>(fewestForAScore) ||
      static_cast<std::size_t>(input.groupCount) < fewestForAScore)
    return std::nullopt;
  Composition composition{.n = result.rows,
                          .index = result.index.value,
                          .total = plainEstimate(result.total),
                          .experience = plainEstimate(result.experience),
                          .service = plainEstimate(result.service)};
  for (std::size_t index = 0; index < result.touchpoints.size(); ++index)
    composition.touchpoints.push_back(partOf(result.touchpoints[index], result.rows, rows.card(index), map));
  std::ranges::sort(composition.touchpoints, {},
                    [](const auto& each) { return std::pair(-each.drag.points, each.title); });
  composition.caveats = {{.code = CaveatCode::compositionOnly}, sampleOf(feedback)};
  addSameRows(composition.caveats, feedback);
  composition.caveats.push_back({.code = CaveatCode::failureRules});
  addCaveatsOfParts(composition, result, rows);
  return composition;
}

} // namespace throughline::insight
