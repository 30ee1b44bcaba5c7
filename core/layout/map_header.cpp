#include "core/layout/map_header.h"

#include "core/layout/card_face.h"

#include <algorithm>

namespace throughline::layout {
namespace {

constexpr double signSize = 20;
constexpr double widestWord = 240;
constexpr double afterSign = 6;
constexpr double betweenEntries = 20;
constexpr double photoSize = 48;
constexpr double curveSign = 36;

} // namespace

std::string lensOf(const model::MapDetails& details, const LayoutOptions& options, bool withPersonas) {
  std::string text = details.state == model::MapState::asIs ? options.words.asIs : options.words.toBe;
  for (const auto& persona : options.personas)
    if (withPersonas)
      text += "  \u00b7  " + persona.name;
  for (const auto* part : {&details.scenario, &details.goal})
    if (!part->empty())
      text += "  \u00b7  " + *part;
  return text;
}

std::vector<ShownPersona> shownPersonas(const model::Document& document, const model::JourneyMap& map) {
  std::vector<ShownPersona> shown;
  for (const auto id : map.details->personas)
    for (const auto& persona : document.personas)
      if (persona->id == id)
        shown.push_back({.id = id, .name = persona->name, .photo = persona->photo});
  return shown;
}

std::vector<PersonaHead> personaHeads(const LayoutOptions& options, const std::vector<std::size_t>& drawn,
                                      const TextMeasure& measure) {
  std::vector<PersonaHead> heads;
  bool shows = !drawn.empty() || options.onlyPersona.has_value();
  for (std::size_t at = 0; at < options.personas.size(); ++at) {
    const auto& persona = options.personas[at];
    PersonaHead head{.persona = persona.id, .rect = {}, .name = {}};
    head.photo = placedImage(persona.photo, options, {0, 0}, photoSize);
    if (std::ranges::find(drawn, at) != drawn.end())
      head.look = at;
    const auto text = measure.wrap(persona.name, TextStyle::mapDetail, widestWord, 1);
    head.name = placed(text, {}, text->width());
    shows = shows || head.photo;
    heads.push_back(std::move(head));
  }
  return shows ? heads : std::vector<PersonaHead>{};
}

double placePersonas(std::vector<PersonaHead>& heads, Point from, double width) {
  if (heads.empty())
    return 0;
  const bool photos = std::ranges::any_of(heads, [](const PersonaHead& head) { return head.photo.has_value(); });
  const double height = photos ? photoSize : signSize + 4;
  Point at = from;
  for (auto& head : heads) {
    const double wide =
        (head.photo ? photoSize + afterSign : 0) + (head.look ? curveSign + afterSign : 0) + head.name.rect.width;
    if (at.x > from.x && at.x + wide > from.x + width)
      at = {from.x, at.y + height + afterSign};
    head.rect = {at.x, at.y, wide, height};
    double x = at.x;
    if (head.photo) {
      head.photo->rect = {x, at.y, photoSize, photoSize};
      x += photoSize + afterSign;
    }
    if (head.look) {
      head.sign = {x, at.y + (height - signSize) / 2, curveSign, signSize};
      x += curveSign + afterSign;
    }
    head.name.rect = {x, at.y + (height - head.name.rect.height) / 2, head.name.rect.width, head.name.rect.height};
    at.x += wide + betweenEntries;
  }
  return at.y + height - from.y;
}

double addLegendRow(MapLayout& layout, std::span<const LegendEntry> entries, const TextMeasure& measure, Point right) {
  double x = right.x;
  for (const auto& entry : entries) {
    const auto text = measure.wrap(entry.word, TextStyle::cardDetail, widestWord, 1);
    x -= text->width();
    const PlacedText label = placed(text, {x, right.y + 2}, text->width());
    x -= signSize + afterSign;
    layout.legend.push_back({entry.sign, {x, right.y, signSize, signSize}, label, 0});
    x -= betweenEntries;
  }
  return right.x - x;
}

} // namespace throughline::layout
