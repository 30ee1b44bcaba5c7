#include "core/insight/robustness.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace throughline::insight {
namespace {

/// One step of a scale: a whole point, or a tenth of a longer or a fourth of a shorter one.
double stepOf(const data::Scale& scale) {
  const double range = scale.high - scale.low;
  return range > 10 ? range / 10 : range < 2 ? range / 4 : 1;
}

bool isYesOrNo(const data::Scale& scale) {
  return scale.high - scale.low == 1;
}

/// The rule by which more (direction 1) or fewer (-1) fail; the same rule when the cut would leave no answer on one
/// side of it. What was recorded, yes or no, and listed values have no cut.
data::FailureRule movedRule(const data::FailureRule& rule, const data::Scale& scale, bool recorded, int direction) {
  data::FailureRule moved = rule;
  if (recorded || isYesOrNo(scale))
    return moved;
  const double step = direction * stepOf(scale);
  if (rule.atMost && *rule.atMost + step >= scale.low && *rule.atMost + step < scale.high)
    moved.atMost = *rule.atMost + step;
  if (rule.atLeast && *rule.atLeast - step <= scale.high && *rule.atLeast - step > scale.low)
    moved.atLeast = *rule.atLeast - step;
  return moved;
}

std::uint8_t movedReach(std::uint8_t before, double score, const data::FailureRule& rule) {
  const auto reach = static_cast<data::Reach>(before);
  if ((reach != data::Reach::fine && reach != data::Reach::failed) || !std::isfinite(score))
    return before;
  return static_cast<std::uint8_t>(rule.fails(score) ? data::Reach::failed : data::Reach::fine);
}

/// What the states of a column are under another rule.
std::vector<std::uint8_t> statesUnder(const data::TouchpointColumn& column, const data::FailureRule& rule) {
  std::vector<std::uint8_t> states(column.reach.size());
  if (!column.score.isCompact()) {
    for (std::size_t row = 0; row < states.size(); ++row)
      states[row] = movedReach(column.reach[row], static_cast<double>(column.score[row]), rule);
    return states;
  }
  // One answer for each state and code.
  std::array<std::uint8_t, 1024> under{};
  for (std::size_t answer = 0; answer < under.size(); ++answer)
    under[answer] = movedReach(
        static_cast<std::uint8_t>(answer >> 8U),
        static_cast<double>(data::ScoreColumn<float>::valueOf(static_cast<std::uint8_t>(answer & 0xFFU))), rule);
  const auto codes = column.score.bytes();
  for (std::size_t row = 0; row < states.size(); ++row)
    states[row] = under[std::size_t{column.reach[row]} << 8U | codes[row]];
  return states;
}

bool moveRows(data::FeedbackRows& rows, int direction) {
  std::vector<bool> moved;
  bool any = false;
  for (auto& series : rows.series) {
    const auto rule = movedRule(series.rule, series.scale, series.recorded, direction);
    moved.push_back(rule != series.rule);
    any = any || moved.back();
    series.rule = rule;
  }
  for (std::size_t row = 0; row < rows.count; ++row) {
    const auto score = static_cast<double>(rows.score[row]);
    if (moved[rows.touchpoint[row]] && std::isfinite(score))
      rows.failed[row] = rows.series[rows.touchpoint[row]].rule.fails(score) ? 1 : 0;
  }
  return any;
}

std::vector<std::string> worstTitles(const MapModel& model, const stats::DragResult& result) {
  std::vector<std::string> titles;
  for (const std::size_t position : model.byFallingDrag(result))
    if (titles.size() < 3)
      titles.push_back(model.cardOf(result.touchpoints[position]).touchpoint->title);
  return titles;
}

bool sameTitles(std::vector<std::string> first, std::vector<std::string> second) {
  std::ranges::sort(first);
  std::ranges::sort(second);
  return first == second;
}

/// Only the total and the order matter: two groups make the refits cheap.
stats::DragResult fitWith(const MapModel& model, const std::vector<std::vector<std::uint8_t>>& states) {
  auto input = model.responses.input;
  std::vector<std::uint32_t> halves(input.groups.begin(), input.groups.end());
  for (auto& group : halves)
    group %= 2;
  input.groups = halves;
  input.groupCount = 2;
  input.customers = {};
  for (std::size_t at = 0; at < states.size(); ++at)
    if (!states[at].empty())
      input.states[at] = states[at];
  return stats::analyzeDrag(stats::packDragTable(input), dragOptionsOf(model.options));
}

std::optional<stats::DragResult> movedWide(const MapModel& model, int direction) {
  std::vector<std::vector<std::uint8_t>> states;
  bool any = false;
  for (const auto& card : model.responses.cards) {
    const auto& column = *card.column;
    const auto rule = movedRule(column.rule, column.scale, column.recorded, direction);
    states.push_back(rule == column.rule ? std::vector<std::uint8_t>{} : statesUnder(column, rule));
    any = any || rule != column.rule;
  }
  return any ? std::optional(fitWith(model, states)) : std::nullopt;
}

/// Long feedback is linked to its scores again: a window fails when any of its rows does.
std::optional<stats::DragResult> movedLinked(const MapModel& model, int direction) {
  data::FeedbackColumns moved{.overall = model.given.overall,
                              .responses = model.given.responses,
                              .rows = model.given.rows,
                              .customers = model.given.customers};
  if (!moveRows(moved.rows, direction))
    return std::nullopt;
  auto options = model.options;
  options.groups = 2;
  options.controls.clear();
  return MapModel(moved, model.map, options).result;
}

/// None where no cut moves, or too few are left to tell.
std::optional<MovedRule> underMovedRules(const MapModel& model, int direction) {
  const auto result = model.linked ? movedLinked(model, direction) : movedWide(model, direction);
  if (!result || result->refused)
    return std::nullopt;
  const auto worst = worstTitles(model, *result);
  return MovedRule{.worst = worst,
                   .total = result->total.value,
                   .sameTouchpoints = sameTitles(worst, worstTitles(model, model.result))};
}

} // namespace

std::optional<Robustness> robustnessOf(const MapModel& model) {
  if (model.result.refused)
    return std::nullopt;
  const auto fewer = underMovedRules(model, -1), more = underMovedRules(model, 1);
  if (!fewer && !more)
    return std::nullopt;
  const auto stays = [](const std::optional<MovedRule>& moved) { return !moved || moved->sameTouchpoints; };
  return Robustness{.worst = worstTitles(model, model.result),
                    .fewerFail = fewer,
                    .moreFail = more,
                    .stays = stays(fewer) && stays(more)};
}

} // namespace throughline::insight
