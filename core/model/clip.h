#pragma once

#include "core/model/document.h"

#include <cstdint>
#include <vector>

/// Parts of a map as a value by themselves: what the clipboard holds (core/edit/clip_edits.h makes and pastes them,
/// core/workspace/clip_text.h writes and reads them).
namespace throughline::model {

enum class ClipOf : std::uint8_t { touchpoints, stages, lanes, maps, steps };
inline constexpr std::array clipNames{Named{ClipOf::touchpoints, "touchpoints"}, Named{ClipOf::stages, "stages"},
                                      Named{ClipOf::lanes, "lanes"}, Named{ClipOf::maps, "maps"},
                                      Named{ClipOf::steps, "steps"}};
constexpr const auto& namesOf(ClipOf) {
  return clipNames;
}

/// A thing outside that names what was copied; put back when that comes back under its old id.
struct ClipLink {
  enum class Field : std::uint8_t { answers, feedbackFrom, linkedMap };
  RawId from; ///< a touchpoint
  Field field = Field::answers;
  RawId to;
  bool operator==(const ClipLink&) const = default;
};
inline constexpr std::array clipLinkNames{Named{ClipLink::Field::answers, "answers"},
                                          Named{ClipLink::Field::feedbackFrom, "feedbackFrom"},
                                          Named{ClipLink::Field::linkedMap, "linkedMap"}};
constexpr const auto& namesOf(ClipLink::Field) {
  return clipLinkNames;
}

struct Clip {
  ClipOf what = ClipOf::touchpoints;
  std::vector<RawId> chosen; ///< what was copied, in reading order
  /// The maps it stood on, with their personas, cut down to what was copied, the columns and rows that it stood in and
  /// the actions that answer it. Maps without gaps and complete only where whole maps were copied.
  Document parts{};
  std::vector<RawId> order{};    ///< all stages, lanes or maps as they stood, when such were copied
  std::vector<ClipLink> links{}; ///< what named it
  bool operator==(const Clip&) const = default;
};

} // namespace throughline::model
