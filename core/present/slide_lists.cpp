#include "core/model/look_up.h"
#include "core/present/slide_page.h"

#include <algorithm>
#include <utility>

namespace throughline::present {
namespace {

using layout::Rect;
using layout::TextStyle;

constexpr double signSize = 40;
constexpr double smallestLine = 32;
constexpr double largestLine = 60; // a few lines fill the screen rather than leave it empty
constexpr double asideOfLine = 0.72;
constexpr double gap = 20;
constexpr double largestCardScale = 5;

double asideSize(double size) {
  return std::max(asideOfLine * size, smallestReadable + 1.4);
}

/// A list at one size of text.
class LineFlow {
public:
  LineFlow(const SlidePage& page, const SlideInput& input, double size, double width, bool signs)
      : page_(page), input_(input), size_(size), width_(width), indent_(signs ? signSize + 20 : 0) {}

  double heightOf(const SlideLine& line) const {
    double height = page_.heightOf(line.text, TextStyle::laneText, size_, textWidth(), everyLine);
    if (!line.aside.empty())
      height += page_.heightOf(line.aside, TextStyle::laneText, asideSize(size_), textWidth(), everyLine);
    return height + gap;
  }

  void place(SlidePage& onto, const SlideLine& line, layout::Point at) const {
    const double left = input_.rightToLeft ? at.x : at.x + indent_;
    const double signLeft = input_.rightToLeft ? at.x + width_ - signSize : at.x;
    if (line.sign)
      onto.slide().signs.push_back({.kind = *line.sign, .rect = {signLeft, at.y + size_ * 0.15, signSize, signSize}});
    const double taken = onto.text(line.text, TextStyle::laneText, size_, {left, at.y, textWidth(), 0}, everyLine);
    onto.text(line.aside, TextStyle::laneText, asideSize(size_), {left, at.y + taken, textWidth(), 0}, everyLine,
              Ink::quiet);
  }

  /// Parts of a text that are not taller.
  std::vector<std::string> partsOf(const std::string& words, double height) const {
    const auto type = layout::typeSizeOf(TextStyle::laneText);
    const double scale = size_ / type.size;
    const auto lines = std::max(1.0, (height - gap) / (type.lineHeight * scale));
    return present::partsOf(words, *input_.measure.wrap(words, TextStyle::laneText, textWidth() / scale, everyLine),
                            static_cast<std::size_t>(lines));
  }

private:
  double textWidth() const { return width_ - indent_; }

  const SlidePage& page_;
  const SlideInput& input_;
  double size_;
  double width_;
  double indent_;
};

bool anySign(const std::vector<SlideLine>& lines) {
  return std::ranges::any_of(lines, [](const SlideLine& line) { return line.sign.has_value(); });
}

double heightOf(const LineFlow& flow, const std::vector<SlideLine>& lines) {
  double height = 0;
  for (const auto& line : lines)
    height += flow.heightOf(line);
  return height;
}

/// The largest size at which all lines stand on this slide; the smallest one where they never do.
double sizeFor(const SlidePage& page, const SlideInput& input, const std::vector<SlideLine>& lines, const Rect& room) {
  for (double size = largestLine; size > smallestLine; size -= 2)
    if (heightOf(LineFlow(page, input, size, room.width, anySign(lines)), lines) <= room.height)
      return size;
  return smallestLine;
}

std::optional<layout::Card> cardFor(model::TouchpointId touchpoint, const SlideInput& input) {
  const auto* found = model::findTouchpoint(input.map, touchpoint);
  const auto* stage = found == nullptr ? nullptr : model::stageOf(input.map, found->place.step);
  if (stage == nullptr)
    return std::nullopt;
  auto options = slideOptions(input);
  options.onlyStage = stage->id;
  const auto laidOut = layout::layoutMap(input.map, input.evidence, input.measure, options);
  const auto* card = layout::cardOf(laidOut, touchpoint);
  return card == nullptr ? std::nullopt : std::optional(*card);
}

/// Places the card at the beginning of the room, at most so high; what is left beside it.
Rect placeCard(SlidePage& page, const layout::Card& card, const SlideInput& input, double most) {
  const auto room = page.room();
  const double scale = std::min({largestCardScale, 0.5 * room.width / card.slot.width, most / card.slot.height});
  const double width = card.slot.width * scale;
  const double left = input.rightToLeft ? room.right() - width : room.x;
  page.slide().cards.push_back({.card = card, .at = {left, room.y}, .scale = scale});
  page.slide().touchpoints.push_back(
      {.touchpoint = card.touchpoint, .rect = {left, room.y, width, card.slot.height * scale}});
  const double rest = room.width - width - 60;
  return {input.rightToLeft ? room.x : left + width + 60, room.y, rest, room.height};
}

/// Lines that are taller than a slide in parts that are not, each with its aside, or with a long one after them.
std::vector<SlideLine> inParts(const std::vector<SlideLine>& lines, const LineFlow& flow, double height) {
  std::vector<SlideLine> parts;
  for (const auto& line : lines) {
    if (flow.heightOf(line) <= height) {
      parts.push_back(line);
      continue;
    }
    const double aside = flow.heightOf({.text = {}, .aside = line.aside, .sign = {}}) - gap;
    const bool shortAside = aside <= height / 4;
    for (auto& words : flow.partsOf(line.text, shortAside ? height - aside : height))
      parts.push_back({.text = std::move(words), .aside = shortAside ? line.aside : std::string(), .sign = line.sign});
    if (shortAside)
      continue;
    for (auto& words : flow.partsOf(line.aside, height))
      if (!words.empty())
        parts.push_back({.text = std::move(words), .aside = {}, .sign = {}});
  }
  return parts;
}

/// One slide after the other, from the one of that place on.
std::vector<Slide> flowLines(SlidePage page, const StepKey& key, const StepText& text, const SlideInput& input,
                             Rect room, const Place& first) {
  std::vector<Slide> slides;
  const bool signs = anySign(text.lines);
  const double size = sizeFor(page, input, text.lines, room);
  const auto lines = inParts(text.lines, LineFlow(page, input, size, room.width, signs), room.height);
  double y = room.y;
  for (const auto& line : lines) {
    const double height = LineFlow(page, input, size, room.width, signs).heightOf(line);
    if (y + height > room.bottom() + gap && y > room.y) {
      slides.push_back(page.take());
      page = SlidePage(key, input);
      page.head(text, {.part = first.part + slides.size(), .of = first.of});
      room = page.room();
      y = room.y;
    }
    const LineFlow flow(page, input, size, room.width, signs);
    flow.place(page, line, {room.x, y});
    y += flow.heightOf(line);
  }
  slides.push_back(page.take());
  return slides;
}

/// What the head leaves on the first of several slides.
Rect roomOfSeveral(const StepKey& key, const StepText& text, const SlideInput& input) {
  SlidePage page(key, input);
  page.head(text, {.part = 1, .of = 2});
  return page.room();
}

} // namespace

std::vector<Slide> restSlides(const StepKey& key, const StepText& text, const SlideInput& input, const Place& first) {
  SlidePage page(key, input);
  page.head(text, first);
  const auto room = page.room();
  return flowLines(std::move(page), key, text, input, room, first);
}

std::vector<Slide> listSlides(const Step& step, const StepText& said, const SlideInput& input, bool withCard) {
  auto text = said;
  const auto card =
      withCard && !step.touchpoints.empty() ? cardFor(step.touchpoints.front(), input) : std::optional<layout::Card>();
  if (text.lines.empty() && !card) // a sentence alone is what the slide is for
    text.lines.push_back({.text = std::exchange(text.says, {}), .aside = {}, .sign = {}});
  const auto made = [&](std::size_t of) {
    SlidePage page(step.key, input);
    page.head(text, {.part = 1, .of = of});
    const auto room = card ? placeCard(page, *card, input, roomOfSeveral(step.key, text, input).height) : page.room();
    return flowLines(std::move(page), step.key, text, input, room, {.part = 1, .of = of});
  };
  auto slides = made(1);
  for (std::size_t of = 1; slides.size() > 1 && slides.size() != of;) {
    of = slides.size();
    slides = made(of);
  }
  return slides;
}

std::vector<Slide> closeUp(model::TouchpointId touchpoint, const StepText& text, const SlideInput& input) {
  const Step step{.key = {.kind = StepKind::lowestPoint, .stage = {}}, .touchpoints = {touchpoint}};
  return listSlides(step, text, input, true);
}

} // namespace throughline::present
