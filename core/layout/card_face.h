#pragma once

#include "core/layout/layout_map.h"

namespace throughline::layout {

/// What all faces of one layout have in common.
struct FaceInput {
  const insight::MapEvidence& evidence;
  const TextMeasure& measure;
  const LayoutOptions& options;
  double columnWidth = 0; ///< of the card's column
};

/// How the card of a touchpoint looks, before mirroring. evidence is null where there are no data on it.
CardFace faceOf(const model::Touchpoint& touchpoint, const insight::CardEvidence* evidence, const FaceInput& input);

/// The same face as seen in a mirror.
CardFace mirrored(CardFace face);

/// mirror() but for the faces.
void mirrorPlaces(MapLayout& layout);

/// A text set into a rectangle of that width at a point; the rectangle has the text's height.
PlacedText placed(Shared<WrappedText> text, Point topLeft, double width, Align align = Align::left, double scale = 1);

/// The image of that id in a frame that begins there, of the shape of a screen; none when the options do not hold it.
std::optional<PlacedImage> placedImage(std::optional<model::ImageId> image, const LayoutOptions& options, Point topLeft,
                                       double width);

/// The word with %1 replaced.
std::string filledIn(const std::string& word, const std::string& number, const char* place = "%1");

} // namespace throughline::layout
