#include "core/present/slide_page.h"

#include <algorithm>

namespace throughline::present {
namespace {

using layout::TextStyle;

constexpr double footSize = 24;
constexpr int mostFootLines = 4; // a filter of many values
constexpr double largestTitle = 60;
constexpr double smallestTitle = 34;
constexpr double smallestSaying = 30;
constexpr double sizeStep = 1.5;

double lineOf(TextStyle style, double size) {
  const auto type = layout::typeSizeOf(style);
  return type.lineHeight * size / type.size;
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

void SlidePage::head(const StepText& text, std::size_t part) {
  slide_.part = part;
  const std::string title = part > 1 ? text.title + " (" + std::to_string(part) + ")" : text.title;
  const double footHeight = std::max(lineOf(TextStyle::mapDetail, footSize),
                                     heightOf(text.basis, TextStyle::mapDetail, footSize, room_.width, mostFootLines));
  const double foot = screenHeight - 40 - footHeight;
  this->text(text.basis, TextStyle::mapDetail, footSize, {room_.x, foot, room_.width, footHeight}, mostFootLines,
             Ink::quiet);
  double y = 44;
  const double size = fittingSize(title, TextStyle::mapTitle, room_.width, 2, largestTitle, smallestTitle);
  y += this->text(title, TextStyle::mapTitle, size, {room_.x, y, room_.width, 0}, 3);
  if (part == 1 && !text.says.empty()) {
    const double saying = fittingSize(text.says, TextStyle::laneText, room_.width, 2, comfortable, smallestSaying);
    y += 4 + this->text(text.says, TextStyle::laneText, saying, {room_.x, y + 4, room_.width, 0}, 4);
  }
  y += 20;
  room_ = {room_.x, y, room_.width, foot - 16 - y};
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
    page.head(text, 1);
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
