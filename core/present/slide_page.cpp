#include "core/present/slide_page.h"

#include "core/layout/card_face.h"
#include "core/model/look_up.h"

#include <algorithm>

namespace throughline::present {
namespace {

using layout::TextStyle;

constexpr double footSize = 24;
constexpr int mostFootLines = 4; // a filter of many values
constexpr double largestTitle = 60;
constexpr int mostTitleLines = 3;
constexpr Place longestPlace{.part = 88, .of = 88}; ///< what titles of several slides have room for
constexpr double smallestTitle = 34;
constexpr double smallestSaying = 30;
constexpr double smallestOnOneLine = 26;
constexpr double sizeStep = 1.5;
constexpr double everyWidth = 100'000;

double lineOf(TextStyle style, double size) {
  const auto type = layout::typeSizeOf(style);
  return type.lineHeight * size / type.size;
}

/// The title of the user goes in last: it may hold a % of its own.
std::string titleOfSeveral(const StepText& text, const Place& place) {
  const auto counted = layout::filledIn(layout::filledIn(text.oneOfSeveral, std::to_string(place.part), "%2"),
                                        std::to_string(place.of), "%3");
  return layout::filledIn(counted, text.title);
}

} // namespace

SlidePage::SlidePage(const StepKey& key, const SlideInput& input) : input_(&input) {
  slide_.key = key;
  slide_.width = input.width;
  room_ = {slideMargin, slideMargin, input.width - 2 * slideMargin, screenHeight - 2 * slideMargin};
}

double SlidePage::heightOf(const std::string& words, TextStyle style, double size, double width, int mostLines) const {
  const double scale = size / layout::typeSizeOf(style).size;
  return input_->measure.wrap(words, style, width / scale, mostLines)->height() * scale;
}

double SlidePage::fittingSize(const std::string& words, TextStyle style, double width, int lines, double most,
                              double least) const {
  for (double size = most; size > least; size -= sizeStep)
    if (heightOf(words, style, size, width, lines + 1) < lineOf(style, size) * (lines + 0.5))
      return size;
  return least;
}

double SlidePage::text(const std::string& words, TextStyle style, double size, layout::Rect area, int mostLines,
                       Ink ink) {
  const double scale = size / layout::typeSizeOf(style).size;
  layout::PlacedText placed{.text = input_->measure.wrap(words, style, area.width / scale, mostLines),
                            .rect = {},
                            .align = input_->rightToLeft ? layout::Align::right : layout::Align::left};
  if (placed.text->lines.empty())
    return 0;
  placed.rect = {0, 0, area.width / scale, placed.text->height()};
  slide_.texts.push_back({.text = placed, .at = {area.x, area.y}, .scale = scale, .ink = ink});
  return placed.text->height() * scale;
}

void SlidePage::head(const StepText& text, const Place& place, const std::vector<layout::LegendSign>& curves,
                     Saying saying) {
  slide_.part = place.part;
  const bool several = place.of > 1;
  const std::string title = several ? titleOfSeveral(text, place) : text.title;
  const double footHeight = std::max(lineOf(TextStyle::mapDetail, footSize),
                                     heightOf(text.basis, TextStyle::mapDetail, footSize, room_.width, mostFootLines));
  const double foot = screenHeight - 40 - footHeight;
  this->text(text.basis, TextStyle::mapDetail, footSize, {room_.x, foot, room_.width, footHeight}, mostFootLines,
             Ink::quiet);
  double y = 44;
  const auto alone = sizeOfTitle(text.title);
  const auto set = several ? sizeOfTitle(titleOfSeveral(text, longestPlace)) : alone;
  this->text(title, TextStyle::mapTitle, set.size, {room_.x, y, room_.width, 0}, mostTitleLines);
  y += std::max(set.height, alone.height);
  if (place.part == 1 && !text.says.empty()) {
    const double size = sizeOfSaying(text.says, saying);
    y += 4 + this->text(text.says, TextStyle::laneText, size, {room_.x, y + 4, room_.width, 0}, 4);
  }
  y += 20;
  const double legend = curves.empty() ? 0 : curveLegend(curves, text.basis, foot);
  room_ = {room_.x, y, room_.width, foot - 16 - legend - y};
}

double SlidePage::sizeOfSaying(const std::string& says, Saying saying) const {
  const auto fitting = [&](int lines, double least) {
    return fittingSize(says, TextStyle::laneText, room_.width, lines, comfortable, least);
  };
  const double large = fitting(2, smallestSaying);
  if (saying == Saying::large)
    return large;
  const double small = fitting(1, smallestOnOneLine);
  const bool one =
      heightOf(says, TextStyle::laneText, small, room_.width, 2) < 1.5 * lineOf(TextStyle::laneText, small);
  return one ? small : large;
}

SlidePage::TitleSize SlidePage::sizeOfTitle(const std::string& title) const {
  double size = fittingSize(title, TextStyle::mapTitle, room_.width, 1, largestTitle, comfortable);
  if (size <= comfortable) // two large lines rather than a small one
    size = fittingSize(title, TextStyle::mapTitle, room_.width, 2, largestTitle, smallestTitle);
  return {.size = size, .height = heightOf(title, TextStyle::mapTitle, size, room_.width, mostTitleLines)};
}

double SlidePage::curveLegend(const std::vector<layout::LegendSign>& curves, const std::string& basis, double foot) {
  constexpr double sign = 64, afterSign = 12, between = 40, lift = 40;
  const double scale = footSize / layout::typeSizeOf(TextStyle::mapDetail).size;
  const auto wordOf = [this](layout::LegendSign curve) {
    return curve == layout::LegendSign::measuredCurve ? input_->words.measuredCurve : input_->words.drawnCurve;
  };
  const auto widthOf = [&](const std::string& words) {
    return input_->measure.wrap(words, TextStyle::mapDetail, everyWidth, 1)->width() * scale + 2;
  };
  double all = widthOf(basis) + 2 * between;
  for (const auto curve : curves)
    all += sign + afterSign + widthOf(wordOf(curve)) + between;
  const bool beside = all <= room_.width && !input_->rightToLeft;
  const double y = beside ? foot : foot - lift;
  double right = room_.right();
  for (const auto curve : curves) {
    const double width = widthOf(wordOf(curve));
    const double height =
        text(wordOf(curve), TextStyle::mapDetail, footSize, {right - width, y, width, 0}, 1, Ink::quiet);
    right -= width + afterSign + sign;
    slide_.legend.push_back({.sign = curve, .rect = {right, y, sign, height}});
    right -= between;
  }
  return beside ? 0 : lift;
}

std::vector<layout::LegendSign> curvesThrough(const std::vector<model::TouchpointId>& touchpoints,
                                              const SlideInput& input) {
  bool drawn = false, measured = false;
  for (const auto id : touchpoints) {
    const auto* touchpoint = model::findTouchpoint(input.map, id);
    const auto found = input.evidence.cards.find(id);
    drawn = drawn || (touchpoint != nullptr && touchpoint->emotion);
    measured = measured || (found != input.evidence.cards.end() && found->second.score);
  }
  std::vector<layout::LegendSign> curves;
  if (measured)
    curves.push_back(layout::LegendSign::measuredCurve);
  if (drawn)
    curves.push_back(layout::LegendSign::drawnCurve);
  return curves;
}

std::vector<std::string> partsOf(const std::string& words, const layout::WrappedText& wrapped, std::size_t lines) {
  if (wrapped.lines.size() <= lines)
    return {words};
  std::vector<std::string> parts;
  std::size_t begin = 0, at = 0;
  for (std::size_t line = 0; line < wrapped.lines.size(); ++line) {
    const auto& text = wrapped.lines[line].text;
    const auto found = words.find(text, at);
    if (line > 0 && line % lines == 0 && found != std::string::npos) {
      parts.push_back(words.substr(begin, found - begin));
      begin = found;
    }
    at = found == std::string::npos ? at : found + text.size();
  }
  parts.push_back(words.substr(begin));
  return parts;
}

bool isCut(const layout::PlacedText& text) {
  return text.text->cut;
}

void SlidePage::map(layout::MapLayout layout, layout::Point at, double scale) {
  const auto area = areaOf(layout);
  for (const auto& card : layout.cards)
    slide_.touchpoints.push_back({.touchpoint = card.touchpoint,
                                  .rect = {at.x + (card.rect.x - area.x) * scale, at.y + (card.rect.y - area.y) * scale,
                                           card.rect.width * scale, card.rect.height * scale}});
  slide_.maps.push_back({.layout = std::move(layout), .area = area, .at = at, .scale = scale});
}

layout::Rect areaOf(const layout::MapLayout& layout) {
  auto area = layout.laneHeads;
  for (const auto& head : layout.stages)
    area = area.united(head.rect);
  for (const auto& column : layout.columns)
    area = area.united(column.rect);
  for (const auto& lane : layout.lanes)
    area = area.united(lane.rect);
  return area;
}

layout::LayoutOptions slideOptions(const SlideInput& input) {
  layout::LayoutOptions options;
  options.rightToLeft = input.rightToLeft;
  options.withHeader = false;
  options.words = input.words;
  // The head of a lane is too narrow there for words of this size; the dashes of each line are its own.
  options.words.lineOfInteraction.clear();
  options.words.lineOfVisibility.clear();
  options.words.lineOfInternalInteraction.clear();
  options.mostStepLines = 4;
  options.mostTitleLines = everyLine; // nobody in the room can open the card to read the rest
  options.images = input.images;
  options.personas = input.personas;
  return options;
}

std::vector<Slide> slidesOf(const Step& step, const StepText& text, const SlideInput& input) {
  switch (step.key.kind) {
  case StepKind::overview: return overviewSlides(step, text, input);
  case StepKind::stage: return stageSlides(step, text, input);
  case StepKind::lowestPoint: return listSlides(step, text, input, true);
  case StepKind::drag: {
    SlidePage page(step.key, input);
    page.head(text, {});
    page.slide().chart = page.room();
    std::vector<Slide> slides;
    slides.push_back(page.take());
    return slides;
  }
  case StepKind::evidence:
  case StepKind::whatIf:
  case StepKind::opportunities:
  case StepKind::actions: break;
  }
  return listSlides(step, text, input, false);
}

} // namespace throughline::present
