#pragma once

#include "core/base/shared.h"
#include "core/layout/geometry.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::layout {

/// What a text is on the map; its size and weight follow.
enum class TextStyle : std::uint8_t {
  mapTitle,
  mapDetail,
  stageTitle,
  stepTitle,
  laneTitle,
  cardTitle,
  cardDetail,
  badge,
  weight,
  laneText
};

/// Size and line height in layout units, weight as in CSS (400, 500, 600 or 700).
struct TypeSize {
  double size;
  double lineHeight;
  int weight;
};

constexpr TypeSize typeSizeOf(TextStyle style) {
  switch (style) {
  case TextStyle::mapTitle: return {24, 32, 700};
  case TextStyle::mapDetail: return {14, 20, 400};
  case TextStyle::stageTitle: return {15, 20, 600};
  case TextStyle::stepTitle: return {13, 16, 600};
  case TextStyle::laneTitle: return {13, 18, 600};
  case TextStyle::cardTitle: return {14, 18, 600};
  case TextStyle::cardDetail: return {12, 16, 400};
  case TextStyle::badge: return {11, 16, 600};
  case TextStyle::weight: return {13, 16, 700};
  case TextStyle::laneText: return {13, 18, 400};
  }
  return {14, 20, 400};
}

struct TextLine {
  std::string text;
  double width = 0;
  bool operator==(const TextLine&) const = default;
};

/// A text broken into lines.
struct WrappedText {
  TextStyle style = TextStyle::cardTitle;
  std::vector<TextLine> lines;
  bool cut = false;        ///< not all of it stands in the lines; a "…" at the end may be its own
  bool fromRight = false;  ///< its script begins at the right
  bool breaksWord = false; ///< a word that is not overlong goes on in the next line
  bool operator==(const WrappedText&) const = default;

  /// Of the widest line.
  double width() const {
    double widest = 0;
    for (const auto& line : lines)
      widest = std::max(widest, line.width);
    return widest;
  }
  double height() const { return static_cast<double>(lines.size()) * typeSizeOf(style).lineHeight; }
};

enum class Align : std::uint8_t { left, centre, right };

/// Lines of text in a rectangle, from its top downwards.
struct PlacedText {
  Shared<WrappedText> text;
  Rect rect;
  Align align = Align::left;
  double scale = 1; ///< set so many times larger than its style, so that it can be read from afar
  bool operator==(const PlacedText&) const = default;
};

/// Where its lines begin: text of a script that is read from the right begins there, whatever stands around it.
inline Align alignOf(const PlacedText& placed) {
  return placed.align == Align::left && placed.text->fromRight ? Align::right : placed.align;
}

/// The least height of letters that can be read on a screen, in pixels.
constexpr double smallestReadable = 11;

/// How much larger a text must be set to be read when the map is looked at with that zoom; never smaller than it is.
constexpr double readableScale(TextStyle style, double zoom) {
  return std::max(1.0, zoom >= 0.8 ? 1.0 : smallestReadable / (typeSizeOf(style).size * zoom));
}

/// Breaks and measures text. What it says must not depend on the screen: unhinted, at one fixed resolution.
class TextMeasure {
public:
  TextMeasure() = default;
  TextMeasure(const TextMeasure&) = delete;
  TextMeasure& operator=(const TextMeasure&) = delete;
  virtual ~TextMeasure() = default;
  /// Lines no wider than width, at most mostLines of them; what does not fit is cut off with "…". A line break in the
  /// text is one in the lines. An empty text has no lines.
  virtual Shared<WrappedText> wrap(std::string_view text, TextStyle style, double width, int mostLines) const = 0;
};

} // namespace throughline::layout
