#include "core/present/slide_page.h"

#include <algorithm>

namespace throughline::present {
namespace {

std::string joined(const layout::WrappedText& text) {
  std::string words;
  for (const auto& line : text.lines)
    words += (words.empty() ? "" : " ") + line.text;
  return words;
}

/// Texts of one drawing at one scale.
class Gathering {
public:
  explicit Gathering(std::vector<SizedText>& into) : into_(into) {}

  void add(const layout::PlacedText& placed, double scale) {
    if (!placed.text->lines.empty())
      into_.push_back({.text = joined(*placed.text),
                       .size = layout::typeSizeOf(placed.text->style).size * placed.scale * scale,
                       .cut = isCut(placed)});
  }

  void add(const layout::CardFace& face, double scale) {
    add(face.title, scale);
    for (const auto& detail : face.details)
      add(detail, scale);
    for (const auto& badge : face.badges)
      if (badge.text)
        add(*badge.text, scale);
    if (face.weight)
      add(face.weight->label, scale);
  }

  void add(const layout::MapLayout& map, double scale) {
    for (const auto& stage : map.stages) {
      add(stage.title, scale);
      if (stage.phaseTitle)
        add(*stage.phaseTitle, scale);
    }
    for (const auto& curves : map.curves)
      for (const auto& persona : curves.personas)
        add(persona.name, scale);
    for (const auto& column : map.columns)
      if (column.title)
        add(*column.title, scale);
    for (const auto& lane : map.lanes) {
      add(lane.title, scale);
      if (lane.line)
        add(lane.line->name, scale);
    }
    for (const auto& cell : map.cells)
      if (cell.text)
        add(*cell.text, scale);
    for (const auto& card : map.cards)
      add(*card.face, scale);
  }

private:
  std::vector<SizedText>& into_;
};

} // namespace

std::vector<SizedText> textsOf(const Slide& slide) {
  std::vector<SizedText> texts;
  Gathering all(texts);
  for (const auto& each : slide.texts)
    all.add(each.text, each.scale);
  for (const auto& map : slide.maps)
    all.add(map.layout, map.scale);
  for (const auto& card : slide.cards)
    all.add(*card.card.face, card.scale);
  return texts;
}

std::vector<SizedText> tooSmallOrCut(const Slide& slide) {
  auto texts = textsOf(slide);
  std::erase_if(texts, [](const SizedText& each) { return each.size >= smallestReadable - 1e-6 && !each.cut; });
  return texts;
}

} // namespace throughline::present
