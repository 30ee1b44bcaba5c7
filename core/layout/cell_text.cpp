#include "core/layout/cell_text.h"

#include "core/insight/decimals.h"
#include "core/layout/card_face.h"

#include <algorithm>
#include <cmath>

namespace throughline::layout {
namespace {

using Touchpoints = std::vector<const model::Touchpoint*>;

void addTextLine(std::string& text, const std::string& line) {
  if (!text.empty())
    text += '\n';
  text += line;
}

std::string channelsOf(const Touchpoints& touchpoints) {
  std::vector<std::string> channels;
  for (const auto* touchpoint : touchpoints)
    if (!touchpoint->channel.empty() && std::ranges::find(channels, touchpoint->channel) == channels.end())
      channels.push_back(touchpoint->channel);
  std::string text;
  for (const auto& channel : channels)
    addTextLine(text, channel);
  return text;
}

std::string opportunitiesOf(const Touchpoints& touchpoints) {
  std::string text;
  for (const auto* touchpoint : touchpoints)
    for (const auto& note : touchpoint->notes)
      if (note.kind == model::NoteKind::opportunity)
        addTextLine(text, "\u2022 " + note.text);
  return text;
}

std::string scoresOf(const Touchpoints& touchpoints, const insight::MapEvidence& evidence, const MapWords& words) {
  std::string text;
  for (const auto* touchpoint : touchpoints) {
    const auto found = evidence.cards.find(touchpoint->id);
    if (found == evidence.cards.end() || !found->second.score)
      continue;
    const auto& score = *found->second.score;
    const auto interval = " (" + numberText(score.low, 0, words) + "\u2013" + numberText(score.high, 0, words) + ")";
    const auto figure = filledIn(words.score, numberText(score.points, 0, words) + interval);
    addTextLine(text, touchpoints.size() > 1 ? touchpoint->title + ": " + figure : figure);
  }
  return text;
}

const std::string& nameOf(const std::string& metric, const MapWords& words) {
  const auto found = std::ranges::find(words.metrics, metric, &std::pair<std::string, std::string>::first);
  return found == words.metrics.end() ? metric : found->second;
}

std::string figureOf(const insight::CardMetric& metric, const MapWords& words) {
  const double value = metric.values.back();
  if (metric.isShare)
    return numberText(100 * value, insight::decimalsOfPercent(value), words) + "\u00a0%";
  return numberText(value, insight::decimalsOfValue(value), words);
}

/// visit(touchpoint, metric) for each metric of the touchpoints, in their order.
template <class Visit>
void forEachMetric(const Touchpoints& touchpoints, const insight::MapEvidence& evidence, Visit&& visit) {
  for (const auto* touchpoint : touchpoints)
    if (const auto found = evidence.metrics.find(touchpoint->id); found != evidence.metrics.end())
      for (const auto& metric : found->second)
        visit(*touchpoint, metric);
}

std::string metricsOf(const Touchpoints& touchpoints, const insight::MapEvidence& evidence, const MapWords& words) {
  std::string text = scoresOf(touchpoints, evidence, words);
  forEachMetric(touchpoints, evidence, [&](const model::Touchpoint& touchpoint, const insight::CardMetric& metric) {
    const auto line = filledIn(filledIn(words.metric, nameOf(metric.metric, words)), figureOf(metric, words), "%2");
    addTextLine(text, touchpoints.size() > 1 ? touchpoint.title + ": " + line : line);
  });
  return text;
}

std::vector<Sparkline> trendsOf(const Touchpoints& touchpoints, const insight::MapEvidence& evidence) {
  std::vector<Sparkline> trends;
  forEachMetric(touchpoints, evidence, [&trends](const model::Touchpoint&, const insight::CardMetric& metric) {
    if (metric.values.size() < 2)
      return;
    const double least = std::ranges::min(metric.values), greatest = std::ranges::max(metric.values);
    Sparkline trend;
    for (const double value : metric.values)
      trend.shares.push_back(greatest > least ? (value - least) / (greatest - least) : 0.5);
    trends.push_back(std::move(trend));
  });
  return trends;
}

std::vector<ScoreBar> barsOf(const Touchpoints& touchpoints, const insight::MapEvidence& evidence) {
  std::vector<ScoreBar> bars;
  for (const auto* touchpoint : touchpoints)
    if (const auto found = evidence.cards.find(touchpoint->id); found != evidence.cards.end() && found->second.score) {
      const auto& score = *found->second.score;
      const auto share = [](double points) { return std::clamp(points / 100, 0.0, 1.0); };
      bars.push_back({.track = {}, .share = share(score.points), .low = share(score.low), .high = share(score.high)});
    }
  return bars;
}

std::string gathered(model::LaneType type, const Touchpoints& touchpoints, const insight::MapEvidence& evidence,
                     const MapWords& words) {
  switch (type) {
  case model::LaneType::channel: return channelsOf(touchpoints);
  case model::LaneType::opportunities: return opportunitiesOf(touchpoints);
  case model::LaneType::metric: return metricsOf(touchpoints, evidence, words);
  case model::LaneType::touchpoints:
  case model::LaneType::text:
  case model::LaneType::emotionCurve:
  case model::LaneType::storyboard:
  case model::LaneType::backstage: break;
  }
  return {};
}

} // namespace

std::vector<CellWords> wordsOfLane(const model::Lane& lane, const std::vector<model::StepId>& steps,
                                   const std::vector<Touchpoints>& touchpointsOf, const insight::MapEvidence& evidence,
                                   const MapWords& words) {
  std::vector<CellWords> cells(steps.size());
  for (std::size_t column = 0; column < steps.size(); ++column) {
    const auto found = std::ranges::lower_bound(lane.texts, steps[column], {}, &model::LaneText::step);
    const bool written = found != lane.texts.end() && found->step == steps[column];
    if (written)
      cells[column] = {.text = found->text, .image = found->image, .written = true};
    else
      cells[column] = {.text = gathered(lane.type, touchpointsOf[column], evidence, words)};
    if (!written && lane.type == model::LaneType::metric) {
      cells[column].scores = barsOf(touchpointsOf[column], evidence);
      cells[column].trends = trendsOf(touchpointsOf[column], evidence);
    }
  }
  return cells;
}

} // namespace throughline::layout
