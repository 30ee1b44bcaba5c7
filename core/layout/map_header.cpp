#include "core/layout/map_header.h"

#include "core/layout/card_face.h"

namespace throughline::layout {
namespace {

constexpr double signSize = 20;
constexpr double widestWord = 240;
constexpr double afterSign = 6;
constexpr double betweenEntries = 20;

} // namespace

std::string lensOf(const model::MapDetails& details, const LayoutOptions& options) {
  std::string text = details.state == model::MapState::asIs ? options.words.asIs : options.words.toBe;
  for (const auto& persona : options.personas)
    text += "  \u00b7  " + persona;
  for (const auto* part : {&details.scenario, &details.goal})
    if (!part->empty())
      text += "  \u00b7  " + *part;
  return text;
}

double addLegendRow(MapLayout& layout, std::span<const LegendEntry> entries, const TextMeasure& measure, Point right) {
  double x = right.x;
  for (const auto& entry : entries) {
    const auto text = measure.wrap(entry.word, TextStyle::cardDetail, widestWord, 1);
    x -= text->width();
    const PlacedText label = placed(text, {x, right.y + 2}, text->width());
    x -= signSize + afterSign;
    layout.legend.push_back({entry.sign, {x, right.y, signSize, signSize}, label});
    x -= betweenEntries;
  }
  return right.x - x;
}

} // namespace throughline::layout
