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
    const double scale = readableScale(TextStyle::mapDetail, options.zoom);
    const auto text = measure.wrap(persona.name, TextStyle::mapDetail, widestWord, 1);
    head.name = placed(text, {}, text->width() * scale, Align::left, scale);
    shows = shows || head.photo;
    heads.push_back(std::move(head));
  }
  return shows ? heads : std::vector<PersonaHead>{};
}

double placePersonas(std::vector<PersonaHead>& heads, Point from, double width) {
  if (heads.empty())
    return 0;
  const bool photos = std::ranges::any_of(heads, [](const PersonaHead& head) { return head.photo.has_value(); });
  const double least = photos ? photoSize : signSize + 4;
  const double height = std::max(least, heads.front().name.rect.height);
  Point at = from;
  for (auto& head : heads) {
    const double wide =
        (head.photo ? photoSize + afterSign : 0) + (head.look ? curveSign + afterSign : 0) + head.name.rect.width;
    if (at.x > from.x && at.x + wide > from.x + width)
      at = {from.x, at.y + height + afterSign};
    head.rect = {at.x, at.y, wide, height};
    double x = at.x;
    if (head.photo) {
      head.photo->rect = {x, at.y + (height - photoSize) / 2, photoSize, photoSize};
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

std::vector<LegendEntry> kindEntries(const MapWords& words, bool withWeight) {
  std::vector<LegendEntry> entries;
  if (withWeight)
    entries.push_back({LegendSign::weight, words.weight});
  entries.push_back({LegendSign::service, words.service});
  entries.push_back({LegendSign::experience, words.experience});
  return entries;
}

std::vector<LegendEntry> curveEntries(const MapWords& words, std::span<const Curves> curves) {
  std::vector<LegendEntry> entries;
  if (std::ranges::any_of(curves, [](const Curves& each) { return !each.measured.empty(); }))
    entries.push_back({LegendSign::measuredCurve, words.measuredCurve});
  if (std::ranges::any_of(curves, [](const Curves& each) { return !each.drawn.empty(); }))
    entries.push_back({LegendSign::drawnCurve, words.drawnCurve});
  return entries;
}

Rect addLegendRow(MapLayout& layout, std::span<const LegendEntry> entries, const TextMeasure& measure, Point right,
                  double zoom) {
  std::vector<Shared<WrappedText>> words;
  double natural = 0;
  for (const auto& entry : entries) {
    words.push_back(measure.wrap(entry.word, TextStyle::cardDetail, widestWord, 1));
    natural += words.back()->width() + signSize + afterSign + betweenEntries;
  }
  const double most = natural > 0 ? layout.bounds.width / 2 / natural : 1;
  const double scale = std::clamp(most, 1.0, readableScale(TextStyle::cardDetail, zoom));
  double x = right.x;
  for (std::size_t at = 0; at < entries.size(); ++at) {
    const double width = words[at]->width() * scale;
    x -= width;
    const auto label = placed(words[at], {x, right.y + 2 * scale}, width, Align::left, scale);
    x -= (signSize + afterSign) * scale;
    layout.legend.push_back({entries[at].sign, {x, right.y, signSize * scale, signSize * scale}, label, 0});
    x -= betweenEntries * scale;
  }
  return {x, right.y, right.x - x, signSize * scale};
}

PlacedText headText(std::string_view text, TextStyle style, Point corner, double width, int mostLines,
                    const TextMeasure& measure, double zoom) {
  const double scale = readableScale(style, zoom);
  return placed(measure.wrap(text, style, std::max(width, 1.0) / scale, mostLines), corner, width, Align::left, scale);
}

} // namespace throughline::layout
