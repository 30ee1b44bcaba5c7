#include "core/insight/stage_curve.h"

#include "core/insight/answers.h"
#include "core/insight/figures.h"
#include "core/model/look_up.h"
#include "core/stats/mean.h"

#include <algorithm>
#include <cmath>

namespace throughline::insight {
namespace {

constexpr std::int64_t fewestForLowest = 30;

/// Sums of one stage: by customer, so that many answers of one customer count as one voice.
class StageSums {
public:
  explicit StageSums(std::size_t customers) : voices_(customers) {}

  void add(const data::Scale& scale, double score, bool failed, std::uint32_t customer) {
    ++n_;
    failed_ += failed ? 1 : 0;
    if (!std::isfinite(score))
      return;
    const double value = std::clamp(scale.toHundred(score), 0.0, 100.0);
    values_.add(value);
    voices_[customer].sum += value;
    voices_[customer].number += 1;
  }
  StageScore score(const model::Stage& stage) const {
    StageScore score{.id = stage.id, .stage = stage.title, .n = n_};
    if (n_ < static_cast<std::int64_t>(fewestForAScore))
      return score;
    score.failures = shareOf(failed_, n_);
    stats::ClusterSums sums{.values = values_};
    for (const auto& voice : voices_) {
      sums.squares += voice.sum * voice.sum;
      sums.products += voice.sum * voice.number;
      sums.numbers += voice.number * voice.number;
      sums.customers += voice.number > 0 ? 1 : 0;
    }
    if (const auto mean = stats::meanOf(sums))
      score.score = mean->estimate ? Estimate{mean->mean, std::max(0.0, mean->estimate->low),
                                              std::min(100.0, mean->estimate->high)}
                                   : Estimate{mean->mean, 0, 100};
    return score;
  }

private:
  std::int64_t n_ = 0;
  std::int64_t failed_ = 0;
  stats::MeanSums values_;
  /// What one customer said, in all.
  struct Voice {
    double sum = 0;
    double number = 0;
  };
  std::vector<Voice> voices_;
};

/// Where touchpoints stand.
struct Places {
  const model::JourneyMap& map;
  model::StagesOfSteps stages;

  explicit Places(const model::JourneyMap& of) : map(of), stages(of) {}
  bool standsIn(model::TouchpointId id, const model::Stage& stage) const {
    const auto* touchpoint = model::findTouchpoint(map, id);
    return touchpoint != nullptr && stages.stageOf(touchpoint->place.step) == &stage;
  }
};

StageScore scoreOf(const data::FeedbackColumns& feedback, const Places& places, const model::Stage& stage) {
  StageSums sums(feedback.customers.size());
  for (const auto& column : feedback.responses.touchpoints) {
    if (!places.standsIn(column.touchpoint, stage))
      continue;
    for (std::size_t row = 0; row < feedback.responses.count; ++row) {
      const auto reach = static_cast<data::Reach>(column.reach[row]);
      if (reach == data::Reach::fine || reach == data::Reach::failed)
        sums.add(column.scale, static_cast<double>(column.score[row]), reach == data::Reach::failed,
                 feedback.responses.customer[row]);
    }
  }
  std::vector<std::uint8_t> here;
  for (const auto& series : feedback.rows.series)
    here.push_back(places.standsIn(series.touchpoint, stage) ? 1 : 0);
  for (std::size_t row = 0; row < feedback.rows.count; ++row)
    if (here[feedback.rows.touchpoint[row]] != 0)
      sums.add(feedback.rows.series[feedback.rows.touchpoint[row]].scale, static_cast<double>(feedback.rows.score[row]),
               feedback.rows.failed[row] != 0, feedback.rows.customer[row]);
  return sums.score(stage);
}

std::optional<double> drawnEmotion(const Places& places, const model::Stage& stage) {
  double sum = 0;
  int drawn = 0;
  for (const auto& touchpoint : places.map.touchpoints)
    if (touchpoint->emotion && places.stages.stageOf(touchpoint->place.step) == &stage) {
      sum += *touchpoint->emotion;
      ++drawn;
    }
  return drawn == 0 ? std::nullopt : std::optional(sum / drawn);
}

} // namespace

std::optional<StageCurve> stageCurveOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map) {
  StageCurve curve;
  bool anything = false;
  const Places places(map);
  for (const auto& stage : map.stages) {
    auto score = scoreOf(feedback, places, *stage);
    score.emotion = drawnEmotion(places, *stage);
    anything = anything || score.n > 0 || score.emotion;
    curve.stages.push_back(std::move(score));
  }
  for (std::size_t at = 0; at < curve.stages.size(); ++at) {
    const auto& here = curve.stages[at];
    if (here.score && here.n >= fewestForLowest &&
        (!curve.lowest || here.score->points < curve.stages[*curve.lowest].score->points))
      curve.lowest = at;
  }
  return anything ? std::optional(std::move(curve)) : std::nullopt;
}

} // namespace throughline::insight
