#include "core/insight/heat.h"

#include "core/insight/figures.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace throughline::insight {
namespace {

using Cells = std::map<std::pair<std::string, std::string>, std::pair<std::int64_t, std::int64_t>>;

const data::SegmentColumn* channelOf(const std::vector<data::SegmentColumn>& segments) {
  const auto found = std::ranges::find(segments, "channel", &data::SegmentColumn::name);
  return found == segments.end() ? nullptr : &*found;
}

const model::Stage* stageOfCard(const model::JourneyMap& map, model::TouchpointId id) {
  const auto* touchpoint = model::findTouchpoint(map, id);
  return touchpoint == nullptr ? nullptr : model::stageOf(map, touchpoint->place.step);
}

void countAnswer(std::vector<std::pair<std::int64_t, std::int64_t>>& byChannel, std::uint32_t code, bool failed) {
  byChannel[code].first += 1;
  byChannel[code].second += failed ? 1 : 0;
}

/// Adds counts by channel code to the cells of a stage; code 0 is "no channel".
void addCounts(Cells& cells, const model::Stage& stage, const data::SegmentColumn& channel,
               const std::vector<std::pair<std::int64_t, std::int64_t>>& byChannel) {
  for (std::size_t code = 1; code < byChannel.size(); ++code)
    if (byChannel[code].first > 0) {
      auto& cell = cells[{stage.title, channel.values[code]}];
      cell.first += byChannel[code].first;
      cell.second += byChannel[code].second;
    }
}

void addCountedCells(Cells& cells, const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                     const AnswerCounts& counts) {
  const auto* channel = channelOf(feedback.segments);
  for (std::size_t at = 0; channel != nullptr && at < counts.columns().size(); ++at) {
    const auto* stage = stageOfCard(map, feedback.responses.touchpoints[at].touchpoint);
    if (stage == nullptr)
      continue;
    const auto& column = counts.columns()[at];
    std::vector<std::pair<std::int64_t, std::int64_t>> byChannel(counts.channels());
    for (std::size_t kind = 0; kind < column.kinds.size(); ++kind) {
      const auto reach = column.kinds[kind].reach;
      if (reach != data::Reach::fine && reach != data::Reach::failed)
        continue;
      for (std::size_t period = 0; period < counts.periods(); ++period)
        for (std::size_t code = 0; code < byChannel.size(); ++code) {
          const auto count = column.count(counts.cellOf(period, code), kind);
          byChannel[code].first += count;
          byChannel[code].second += reach == data::Reach::failed ? count : 0;
        }
    }
    addCounts(cells, *stage, *channel, byChannel);
  }
}

void addResponseCells(Cells& cells, const data::FeedbackColumns& feedback, const model::JourneyMap& map) {
  const auto* channel = channelOf(feedback.segments);
  for (const auto& column : feedback.responses.touchpoints) {
    const auto* stage = stageOfCard(map, column.touchpoint);
    if (channel == nullptr || stage == nullptr)
      continue;
    std::vector<std::pair<std::int64_t, std::int64_t>> byChannel(channel->values.size());
    for (std::size_t row = 0; row < feedback.responses.count; ++row) {
      const auto reach = static_cast<data::Reach>(column.reach[row]);
      if (reach == data::Reach::fine || reach == data::Reach::failed)
        countAnswer(byChannel, channel->code[row], reach == data::Reach::failed);
    }
    addCounts(cells, *stage, *channel, byChannel);
  }
}

void addRowCells(Cells& cells, const data::FeedbackColumns& feedback, const model::JourneyMap& map) {
  const auto& rows = feedback.rows;
  const auto* channel = channelOf(rows.segments);
  if (channel == nullptr)
    return;
  std::vector<std::vector<std::pair<std::int64_t, std::int64_t>>> bySeries(
      rows.series.size(), std::vector<std::pair<std::int64_t, std::int64_t>>(channel->values.size()));
  for (std::size_t row = 0; row < rows.count; ++row)
    if (rows.failed[row] != 0 || std::isfinite(rows.score[row]))
      countAnswer(bySeries[rows.touchpoint[row]], channel->code[row], rows.failed[row] != 0);
  for (std::size_t series = 0; series < bySeries.size(); ++series)
    if (const auto* stage = stageOfCard(map, rows.series[series].touchpoint))
      addCounts(cells, *stage, *channel, bySeries[series]);
}

} // namespace

std::optional<Heat> heatOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                           const AnswerCounts* counted) {
  Cells cells;
  if (counted != nullptr)
    addCountedCells(cells, feedback, map, *counted);
  else
    addResponseCells(cells, feedback, map);
  addRowCells(cells, feedback, map);
  if (cells.empty())
    return std::nullopt;
  Heat heat;
  for (const auto& stage : map.stages)
    heat.stages.push_back(stage->title);
  for (const auto& [place, counts] : cells) {
    HeatCell cell{.stage = place.first,
                  .channel = place.second,
                  .n = counts.first,
                  .failed = counts.second,
                  .failures = std::nullopt};
    if (cell.n >= 10)
      cell.failures = shareOf(cell.failed, cell.n);
    heat.cells.push_back(cell);
    heat.channels.push_back(cell.channel);
  }
  std::ranges::sort(heat.channels);
  heat.channels.erase(std::unique(heat.channels.begin(), heat.channels.end()),
                      heat.channels.end()); // clang 14 knows no ranges::subrange
  std::ranges::stable_sort(heat.cells, {}, [&](const HeatCell& cell) {
    return std::ranges::find(heat.stages, cell.stage) - heat.stages.begin();
  });
  return heat;
}

} // namespace throughline::insight
