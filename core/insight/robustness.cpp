#include "core/insight/robustness.h"

#include <algorithm>
#include <cmath>

namespace throughline::insight {
namespace {

/// One step of a scale: a whole point, or a tenth of a longer or a fourth of a shorter one.
double stepOf(const data::Scale& scale) {
  const double range = scale.high - scale.low;
  return range > 10 ? range / 10 : range < 2 ? range / 4 : 1;
}

/// The rule by which more (direction 1) or fewer (-1) fail; the same rule when it would leave the scale.
data::FailureRule movedRule(const data::FailureRule& rule, const data::Scale& scale, int direction) {
  data::FailureRule moved = rule;
  const double step = direction * stepOf(scale);
  if (rule.atMost && *rule.atMost + step >= scale.low && *rule.atMost + step < scale.high)
    moved.atMost = *rule.atMost + step;
  if (rule.atLeast && *rule.atLeast - step <= scale.high && *rule.atLeast - step > scale.low)
    moved.atLeast = *rule.atLeast - step;
  return moved;
}

void moveResponses(data::ResponseColumns& responses, int direction, bool& anyMoved) {
  for (auto& column : responses.touchpoints) {
    const auto rule = movedRule(column.rule, column.scale, direction);
    if (rule == column.rule)
      continue;
    anyMoved = true;
    column.rule = rule;
    for (std::size_t row = 0; row < responses.count; ++row) {
      const auto reach = static_cast<data::Reach>(column.reach[row]);
      const auto score = static_cast<double>(column.score[row]);
      if ((reach == data::Reach::fine || reach == data::Reach::failed) && std::isfinite(score))
        column.reach[row] = static_cast<std::uint8_t>(rule.fails(score) ? data::Reach::failed : data::Reach::fine);
    }
  }
}

void moveRows(data::FeedbackRows& rows, int direction, bool& anyMoved) {
  std::vector<bool> moved;
  for (auto& series : rows.series) {
    const auto rule = movedRule(series.rule, series.scale, direction);
    moved.push_back(rule != series.rule);
    anyMoved = anyMoved || moved.back();
    series.rule = rule;
  }
  for (std::size_t row = 0; row < rows.count; ++row) {
    const auto score = static_cast<double>(rows.score[row]);
    if (moved[rows.touchpoint[row]] && std::isfinite(score))
      rows.failed[row] = rows.series[rows.touchpoint[row]].rule.fails(score) ? 1 : 0;
  }
}

std::vector<std::string> worstTitles(const MapModel& model) {
  std::vector<std::string> titles;
  for (const std::size_t position : model.byFallingDrag())
    if (titles.size() < 3)
      titles.push_back(model.cardOf(model.result.touchpoints[position]).touchpoint->title);
  return titles;
}

bool sameTitles(std::vector<std::string> first, std::vector<std::string> second) {
  std::ranges::sort(first);
  std::ranges::sort(second);
  return first == second;
}

/// Only the order matters: two groups make the refits cheap.
std::optional<MovedRule> underMovedRules(const MapModel& model, int direction, bool& anyMoved) {
  data::FeedbackColumns moved = model.given;
  moveResponses(moved.responses, direction, anyMoved);
  moveRows(moved.rows, direction, anyMoved);
  auto options = model.options;
  options.groups = 2;
  const MapModel other(moved, model.map, options);
  if (other.result.refused)
    return std::nullopt;
  const auto worst = worstTitles(other);
  return MovedRule{
      .worst = worst, .total = other.result.total.value, .sameTouchpoints = sameTitles(worst, worstTitles(model))};
}

} // namespace

std::optional<Robustness> robustnessOf(const MapModel& model) {
  if (model.result.refused)
    return std::nullopt;
  Robustness robustness{.worst = worstTitles(model), .fewerFail = std::nullopt, .moreFail = std::nullopt};
  bool anyMoved = false;
  robustness.fewerFail = underMovedRules(model, -1, anyMoved);
  robustness.moreFail = underMovedRules(model, 1, anyMoved);
  if (!anyMoved)
    return std::nullopt;
  robustness.stays = robustness.fewerFail && robustness.moreFail && robustness.fewerFail->sameTouchpoints &&
                     robustness.moreFail->sameTouchpoints;
  return robustness;
}

} // namespace throughline::insight
