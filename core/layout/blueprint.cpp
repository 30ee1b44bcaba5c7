#include "core/layout/blueprint.h"

#include "core/layout/card_face.h"

#include <algorithm>

namespace throughline::layout {
namespace {

constexpr double aboveName = 4;

std::string_view nameOf(BlueprintLine line, const MapWords& words) {
  switch (line) {
  case BlueprintLine::interaction: return words.lineOfInteraction;
  case BlueprintLine::visibility: return words.lineOfVisibility;
  case BlueprintLine::internalInteraction: return words.lineOfInternalInteraction;
  }
  return {};
}

} // namespace

std::vector<std::optional<BlueprintLine>> blueprintLines(std::span<const model::LaneType> lanes) {
  std::vector<std::optional<BlueprintLine>> lines(lanes.size());
  const auto behind = [&](std::size_t row) { return lanes[row] == model::LaneType::backstage; };
  std::size_t firstBehind = 0;
  for (std::size_t row = 1; row < lanes.size(); ++row) {
    if (!behind(row))
      continue;
    if (!behind(row - 1)) {
      lines[row] = BlueprintLine::visibility;
      firstBehind = firstBehind == 0 ? row : firstBehind;
    } else if (row == 1 || !behind(row - 2)) {
      lines[row] = BlueprintLine::internalInteraction;
    }
  }
  const auto front = lanes.first(firstBehind);
  const auto met = std::ranges::find(front, model::LaneType::touchpoints);
  if (met != front.end())
    lines[static_cast<std::size_t>(met - front.begin())] = BlueprintLine::interaction;
  return lines;
}

NamedLine namedLine(BlueprintLine line, Point corner, double width, const TextMeasure& measure,
                    const LayoutOptions& options) {
  const double scale = readableScale(TextStyle::badge, options.zoom);
  return {line, placed(measure.wrap(nameOf(line, options.words), TextStyle::badge, width / scale, 3),
                       {corner.x, corner.y + aboveName}, width, Align::left, scale)};
}

double roomOf(const std::optional<NamedLine>& line) {
  return line ? aboveName + line->name.rect.height : 0;
}

} // namespace throughline::layout
