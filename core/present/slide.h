#pragma once

#include "core/layout/layout_map.h"
#include "core/present/steps.h"

#include <string>
#include <vector>

/// What stands where on the screen, as values. One unit is 1/1080 of the screen's height.
namespace throughline::present {

inline constexpr double screenHeight = 1080;
/// Nobody in the last row reads smaller text (eight screen heights away).
inline constexpr double smallestReadable = screenHeight / 50;
/// What everybody must read.
inline constexpr double comfortable = screenHeight / 25;

enum class Ink : std::uint8_t { text, quiet, accent };

/// Text of the map's typeface, larger than there: scale times its size.
struct SlideText {
  layout::PlacedText text; ///< placed at 0, 0
  layout::Point at;        ///< of its top left corner, in units
  double scale = 1;
  Ink ink = Ink::text;
  bool operator==(const SlideText&) const = default;

  double size() const { return layout::typeSizeOf(text.text->style).size * scale; }
  double height() const { return text.text->height() * scale; }
};

/// A part of the map laid out for this screen.
struct SlideMap {
  layout::MapLayout layout;
  layout::Rect area; ///< of the layout that is shown
  layout::Point at;  ///< where its corner stands
  double scale = 1;
  bool operator==(const SlideMap&) const = default;
};

/// One card by itself.
struct SlideCard {
  layout::Card card;
  layout::Point at;
  double scale = 1;
  bool operator==(const SlideCard&) const = default;
};

struct SlideSign {
  model::Kind kind = model::Kind::experience;
  layout::Rect rect;
  bool operator==(const SlideSign&) const = default;
};

/// A piece of a curve that tells which curve is meant; its word is among the texts.
struct SlideLegend {
  layout::LegendSign sign = layout::LegendSign::measuredCurve;
  layout::Rect rect;
  bool operator==(const SlideLegend&) const = default;
};

/// Where a touchpoint can be clicked.
struct SlideTouchpoint {
  model::TouchpointId touchpoint;
  layout::Rect rect;
  bool operator==(const SlideTouchpoint&) const = default;
};

/// One screenful. A step takes several where its text would be too small on one.
struct Slide {
  StepKey key;
  std::size_t part = 1; ///< of the slides of its step
  double width = 1920;
  std::vector<SlideText> texts;
  std::vector<SlideMap> maps;
  std::vector<SlideCard> cards;
  std::vector<SlideSign> signs;
  std::vector<SlideLegend> legend;
  std::optional<layout::Rect> chart; ///< room for the chart of the drag
  std::vector<SlideTouchpoint> touchpoints;
  bool operator==(const Slide&) const = default;
};

/// A line of a list: the text, what stands quietly under it, and the sign of the kind before it.
struct SlideLine {
  std::string text;
  std::string aside;
  std::optional<model::Kind> sign;
  bool operator==(const SlideLine&) const = default;
};

/// The words of a step in the user's language.
struct StepText {
  std::string title;
  std::string says; ///< the finding in one sentence
  std::vector<SlideLine> lines;
  std::string basis; ///< filter, period and n: stands on every slide
  /// The title where the step takes several slides: %1 the title, %2 which, %3 of how many.
  std::string oneOfSeveral = "%1 (%2 of %3)";
  bool operator==(const StepText&) const = default;
};

/// What all slides of a presentation are made from.
struct SlideInput {
  const model::JourneyMap& map;
  const insight::MapEvidence& evidence;
  const layout::TextMeasure& measure;
  layout::MapWords words;
  bool rightToLeft = false;
  double width = 1920;                          ///< of the screen, in units: 1080 times its width by its height
  std::vector<Shared<model::Image>> images{};   ///< of the document
  std::vector<layout::ShownPersona> personas{}; ///< of the map
};

/// The slides of one step: at least one. No text is smaller than smallestReadable; what does not fit goes on to
/// another slide.
std::vector<Slide> slidesOf(const Step& step, const StepText& text, const SlideInput& input);

/// One touchpoint as large as the screen allows, with the same words beside it; what does not fit goes on.
std::vector<Slide> closeUp(model::TouchpointId touchpoint, const StepText& text, const SlideInput& input);

/// A text on a slide, with its height in units.
struct SizedText {
  std::string text;
  double size = 0;
  bool cut = false; ///< it goes on, or one of its words does
};
/// Every text of a slide but those of its chart, cards and maps included.
std::vector<SizedText> textsOf(const Slide& slide);
/// What a rehearsal warns of: texts under the size that the last row can read, or cut.
std::vector<SizedText> tooSmallOrCut(const Slide& slide);

} // namespace throughline::present
