#include "core/layout/curves.h"

#include "core/layout/card_face.h"

#include <algorithm>

namespace throughline::layout {
namespace {

constexpr double curveInset = 24; // above +2 and below -2
constexpr double besideMarker = 12;
constexpr double betweenPersonas = 8; ///< markers of two personas with the same emotion stand side by side
constexpr double widestName = 180;

double yOfShare(const Curves& curves, double share) {
  return curves.bottom + (curves.top - curves.bottom) * share;
}

double yOfEmotion(const Curves& curves, int emotion) {
  return yOfShare(curves, (emotion + 2) / 4.0);
}

void addMeasuredPoint(Curves& curves, const model::Touchpoint& touchpoint, double x,
                      const insight::MapEvidence& evidence) {
  const auto found = evidence.cards.find(touchpoint.id);
  if (found == evidence.cards.end() || !found->second.score)
    return;
  const auto& score = *found->second.score;
  const double low = std::clamp(score.low, 0.0, 100.0);
  const double high = std::clamp(score.high, 0.0, 100.0);
  const Point at{x, yOfShare(curves, std::clamp(score.points, 0.0, 100.0) / 100)};
  curves.measured.push_back({.touchpoint = touchpoint.id,
                             .at = at,
                             .low = yOfShare(curves, low / 100),
                             .high = yOfShare(curves, high / 100),
                             .emotion = 0,
                             .evidence = found->second.evidence});
}

CurvePoint drawnPoint(const Curves& curves, const model::Touchpoint& touchpoint, double x, int emotion) {
  const double y = yOfEmotion(curves, emotion);
  return {.touchpoint = touchpoint.id, .at = {x, y}, .low = y, .high = y, .emotion = emotion};
}

std::optional<int> feltBy(model::PersonaId persona, const model::Touchpoint& touchpoint) {
  const auto& felt = touchpoint.personaEmotions;
  const auto found = std::ranges::lower_bound(felt, persona, {}, &model::PersonaEmotion::persona);
  return found == felt.end() || found->persona != persona ? std::nullopt : std::optional(found->emotion);
}

/// To the right, to the left, further to the right ... of where the touchpoint is.
double asideOf(std::size_t look, double room) {
  const double steps = static_cast<double>(look / 2 + 1) * (look % 2 == 0 ? 1 : -1);
  return std::clamp(steps * betweenPersonas, -room, room);
}

/// visit(touchpoint, x, width) for each touchpoint, in reading order.
template <class Visit> void forEachPlace(const CurveInput& input, Visit&& visit) {
  for (std::size_t column = 0; column < input.columns.size(); ++column) {
    const auto& touchpoints = input.touchpointsOf[column];
    const double share = input.columns[column].rect.width / static_cast<double>(touchpoints.size() + 1);
    double x = input.columns[column].rect.x;
    for (const auto* touchpoint : touchpoints)
      visit(*touchpoint, x += share, share);
  }
}

PersonaCurve curveOf(const ShownPersona& persona, std::size_t look, const Curves& curves, const CurveInput& input) {
  const double scale = readableScale(TextStyle::cardDetail, input.options.zoom);
  const auto text = input.measure.wrap(persona.name, TextStyle::cardDetail, widestName, 1);
  PersonaCurve curve{.persona = persona.id,
                     .look = look,
                     .points = {},
                     .name = placed(text, {}, text->width() * scale, Align::left, scale)};
  forEachPlace(input, [&](const model::Touchpoint& touchpoint, double x, double share) {
    if (const auto emotion = feltBy(persona.id, touchpoint))
      curve.points.push_back(drawnPoint(curves, touchpoint, x + asideOf(look, share / 3), *emotion));
  });
  return curve;
}

bool covers(const Rect& rect, const std::vector<Rect>& others) {
  return std::ranges::any_of(others, [&rect](const Rect& other) { return other.intersects(rect); });
}

/// Down from where it would stand, or up where the lane ends.
Rect clearOf(const std::vector<Rect>& taken, Rect wanted, const Rect& area) {
  const double lowest = area.bottom() - wanted.height;
  wanted.y = std::clamp(wanted.y, area.y, std::max(lowest, area.y));
  for (const double step : {wanted.height / 2, -wanted.height / 2}) {
    Rect tried = wanted;
    while (covers(tried, taken) && tried.y + step >= area.y && tried.y + step <= lowest)
      tried.y += step;
    if (!covers(tried, taken))
      return tried;
  }
  return wanted;
}

} // namespace

bool hasCurve(const ShownPersona& persona, const CurveInput& input) {
  if (input.options.onlyMeasured || (input.options.onlyPersona && *input.options.onlyPersona != persona.id))
    return false;
  return std::ranges::any_of(input.touchpointsOf, [&persona](const auto& touchpoints) {
    return std::ranges::any_of(touchpoints,
                               [&persona](const auto* each) { return feltBy(persona.id, *each).has_value(); });
  });
}

Curves curvesIn(const Rect& area, std::size_t row, const CurveInput& input) {
  Curves curves{row, area, area.y + curveInset, area.bottom() - curveInset, {}, {}, {}};
  forEachPlace(input, [&](const model::Touchpoint& touchpoint, double x, double) {
    addMeasuredPoint(curves, touchpoint, x, input.evidence);
    if (touchpoint.emotion && !input.options.onlyMeasured)
      curves.drawn.push_back(drawnPoint(curves, touchpoint, x, *touchpoint.emotion));
  });
  for (std::size_t look = 0; look < input.options.personas.size(); ++look)
    if (hasCurve(input.options.personas[look], input))
      curves.personas.push_back(curveOf(input.options.personas[look], look, curves, input));
  placeNames(curves, false);
  return curves;
}

void placeNames(Curves& curves, bool rightToLeft) {
  std::vector<Rect> taken;
  for (auto& curve : curves.personas) {
    if (curve.points.empty()) {
      curve.name.rect = {};
      continue;
    }
    const Point end = curve.points.back().at;
    const double width = curve.name.text->width() * curve.name.scale;
    const double height = curve.name.text->height() * curve.name.scale;
    const double beside = rightToLeft ? end.x - besideMarker - width : end.x + besideMarker;
    const double first = curves.area.x, last = curves.area.right() - width;
    const bool fits = beside >= first && beside <= last;
    const Rect wanted{std::clamp(beside, std::min(first, last), std::max(first, last)),
                      fits ? end.y - height / 2 : end.y - height - besideMarker, width, height};
    curve.name.rect = clearOf(taken, wanted, curves.area);
    curve.name.align = rightToLeft ? Align::right : Align::left;
    taken.push_back(curve.name.rect);
  }
}

} // namespace throughline::layout
