#include "core/insight/composition.h"

#include "core/model/look_up.h"
#include "core/stats/composition.h"
#include "core/stats/group_hash.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace throughline::insight {
namespace {

/// Every score of a card as a row on 0-100, with who gave it.
class ScoreRows {
public:
  explicit ScoreRows(const model::JourneyMap& map) : map_(map) {}

  void add(const data::ResponseColumns& responses) {
    for (const auto& column : responses.touchpoints) {
      const auto card = cardOf(column.touchpoint);
      for (std::size_t row = 0; card && row < responses.count; ++row)
        if (const auto reach = static_cast<data::Reach>(column.reach[row]); reach == data::Reach::fine || reach == data::Reach::failed)
          addScore(*card, column.scale, static_cast<double>(column.score[row]), reach == data::Reach::failed, responses.respondent[row]);
    }
  }
  void add(const data::FeedbackRows& rows) {
    for (std::size_t row = 0; row < rows.count; ++row) {
      const auto& series = rows.series[rows.touchpoint[row]];
      if (const auto card = cardOf(series.touchpoint))
        addScore(*card, series.scale, static_cast<double>(rows.score[row]), rows.failed[row] != 0, rows.respondent[row]);
    }
  }
  stats::CompositionInput input(int mostGroups) {
    const auto groups = stats::jackknifeGroups(respondents_, static_cast<std::uint32_t>(mostGroups));
    for (std::size_t row = 0; row < rows_.size(); ++row)
      rows_[row].group = groups.group[row];
    stats::CompositionInput input{.touchpoints = {}, .rows = std::move(rows_), .groupCount = groups.count};
    for (const auto* card : cards_)
      input.touchpoints.push_back({.service = card->kind == model::Kind::service, .target = std::nullopt});
    return input;
  }
  const model::Touchpoint& card(std::size_t index) const { return *cards_[index]; }

private:
  std::optional<std::uint32_t> cardOf(model::TouchpointId id) {
    const auto* touchpoint = model::findTouchpoint(map_, id);
    if (touchpoint == nullptr)
      return std::nullopt;
    const auto [entry, isNew] = numbers_.try_emplace(id, static_cast<std::uint32_t>(cards_.size()));
    if (isNew)
      cards_.push_back(touchpoint);
    return entry->second;
  }
  void addScore(std::uint32_t card, const data::Scale& scale, double score, bool failed, std::uint64_t respondent) {
    if (!std::isfinite(score))
      return;
    rows_.push_back({.touchpoint = card, .group = 0, .value = scale.toHundred(score), .failed = failed});
    respondents_.push_back(respondent);
  }

  const model::JourneyMap& map_;
  std::vector<const model::Touchpoint*> cards_;
  std::unordered_map<model::TouchpointId, std::uint32_t> numbers_;
  std::vector<stats::CompositionRow> rows_;
  std::vector<std::uint64_t> respondents_;
};

Estimate plainEstimate(const stats::Estimate& estimate) {
  return {.points = estimate.value, .low = estimate.low, .high = estimate.high};
}

TouchpointDrag partOf(const stats::CompositionPart& part, std::int64_t rows, const model::Touchpoint& card, const model::JourneyMap& map) {
  const auto* stage = model::stageOf(map, card.place.step);
  TouchpointDrag drag{.touchpoint = card.id, .title = card.title, .kind = card.kind, .stage = stage == nullptr ? std::string{} : stage->title, .reached = part.rows, .failed = part.failed};
  drag.drag = plainEstimate(part.drag);
  drag.fixOnly = drag.drag;
  drag.se = part.drag.standardError;
  drag.label = part.drag.standardError > 0 && part.drag.excludes(0) ? Label::probable : Label::unclear;
  drag.perFailure = part.failed == 0 ? 0 : part.drag.value * static_cast<double>(rows) / static_cast<double>(part.failed);
  return drag;
}

} // namespace

std::optional<Composition> compositionOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map, const AnalysisOptions& options) {
  ScoreRows rows(map);
  rows.add(feedback.responses);
  rows.add(feedback.rows);
  const auto result = stats::compositionDrag(rows.input(options.groups));
  // Statistics.md 2.7: below this there are counts only.
  constexpr std::int64_t fewestRows = 10;
  if (result.refused || result.rows < fewestRows)
    return std::nullopt;
  Composition composition{.n = result.rows, .index = result.index.value, .total = plainEstimate(result.total), .experience = plainEstimate(result.experience), .service = plainEstimate(result.service)};
  for (std::size_t index = 0; index < result.touchpoints.size(); ++index)
    composition.touchpoints.push_back(partOf(result.touchpoints[index], result.rows, rows.card(index), map));
  std::ranges::sort(composition.touchpoints, {}, [](const auto& each) { return std::pair(-each.drag.points, each.title); });
  composition.caveats = {{.code = CaveatCode::compositionOnly}, {.code = CaveatCode::sample, .numbers = {static_cast<double>(result.rows), static_cast<double>(feedback.respondents)}}, {.code = CaveatCode::failureRules}};
  return composition;
}

} // namespace throughline::insight
