#pragma once

#include "core/present/slide.h"

#include <cstdint>

namespace throughline::present {

/// Which of the slides of its step.
struct Place {
  std::size_t part = 1;
  std::size_t of = 1;
};

/// How the finding under a title is set: on up to two lines, or smaller where it then stands on one.
enum class Saying : std::uint8_t { large, onOneLine };

/// Fills one slide from the top downwards.
class SlidePage {
public:
  SlidePage(const StepKey& key, const SlideInput& input);

  /// Title, finding, and at the foot what it stands on, and which of its curves is which. The room that it leaves is
  /// the same for however many slides there are, as soon as there are several, and never larger than for one alone.
  void head(const StepText& text, const Place& place, const std::vector<layout::LegendSign>& curves = {},
            Saying saying = Saying::large);
  /// The free part of the slide.
  layout::Rect room() const { return room_; }
  /// Text at that size from a point; its height. ink and lines as given; rest: whether something had to be cut.
  double text(const std::string& words, layout::TextStyle style, double size, layout::Rect area, int mostLines,
              Ink ink = Ink::text);
  /// The largest size between least and most at which the words take no more lines; least where none does.
  double fittingSize(const std::string& words, layout::TextStyle style, double width, int lines, double most,
                     double least) const;
  /// The height that words take at that size.
  double heightOf(const std::string& words, layout::TextStyle style, double size, double width, int mostLines) const;

  /// A map with its upper left corner there; its cards can be clicked.
  void map(layout::MapLayout layout, layout::Point at, double scale);

  Slide& slide() { return slide_; }
  Slide take() { return std::move(slide_); }

private:
  struct TitleSize {
    double size = 0;
    double height = 0;
  };
  TitleSize sizeOfTitle(const std::string& title) const;
  double sizeOfSaying(const std::string& says, Saying saying) const;
  /// Gives the room that it takes above the foot: none where it stands beside it.
  double curveLegend(const std::vector<layout::LegendSign>& curves, const std::string& basis, double foot);

  const SlideInput* input_;
  Slide slide_;
  layout::Rect room_;
};

inline constexpr double slideMargin = 60;
inline constexpr double besideColumns = 8; ///< between lane heads and the first column of a map

/// How maps are laid out on slides.
layout::LayoutOptions slideOptions(const SlideInput& input);

/// As many lines as a text takes.
inline constexpr int everyLine = 100'000;
/// Words in parts of so many lines of theirs at most.
std::vector<std::string> partsOf(const std::string& words, const layout::WrappedText& wrapped, std::size_t lines);

/// Whether a text, or a word of it, ends in dots because there was no room.
bool isCut(const layout::PlacedText& text);

/// The curves that run through these touchpoints: measured ones, and drawn by hand.
std::vector<layout::LegendSign> curvesThrough(const std::vector<model::TouchpointId>& touchpoints,
                                              const SlideInput& input);

/// What of a layout is shown: heads, columns and lanes, no margins.
layout::Rect areaOf(const layout::MapLayout& layout);

std::vector<Slide> overviewSlides(const Step& step, const StepText& text, const SlideInput& input);
std::vector<Slide> stageSlides(const Step& step, const StepText& text, const SlideInput& input);
/// What goes on behind other slides of the step, so many of how many.
std::vector<Slide> restSlides(const StepKey& key, const StepText& text, const SlideInput& input, const Place& first);
/// A list, beside the card of the step's touchpoint when withCard.
std::vector<Slide> listSlides(const Step& step, const StepText& text, const SlideInput& input, bool withCard);

} // namespace throughline::present
