#pragma once

#include "core/layout/map_layout.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace throughline::layout {

/// A number with the word for what it counts: of one, and of any other number.
struct CountedWord {
  std::string one;
  std::string many;
  bool operator==(const CountedWord&) const = default;
};

/// Words and signs on the map; the window gives them in the user's language. %1 stands for the number.
struct MapWords {
  std::string responses = "n %1";
  std::string assumed = "assumed";
  CountedWord points{"%1 point", "%1 points"};
  CountedWord npsPoints{"%1 NPS point", "%1 NPS points"};
  CountedWord percentagePoints{"%1 percentage point", "%1 percentage points"};
  std::string noLossFound = "no loss found";
  std::string interval = "%1 to %2";
  std::string noClearLink = "no clear link";
  std::string failing = "Failing";
  std::string missing = "Missing";
  std::string adHoc = "Ad hoc";
  std::string wrongSequence = "Wrong sequence";
  std::string asIs = "As-is";
  std::string toBe = "To-be";
  std::string experience = "Proactive";
  std::string service = "Service";
  std::string weight = "Points that go with failures";
  std::string drawnCurve = "Emotion, drawn by hand";
  std::string measuredCurve = "Emotion, measured";
  std::string score = "Score %1";
  std::string baseline = "Baseline %1, n %2";
  std::string baselineWithoutScore = "Baseline, n %1";
  std::string metric = "%1: %2";                              ///< its name and its latest value
  std::vector<std::pair<std::string, std::string>> metrics{}; ///< names by the ids of the registry
  std::string before = "Before the purchase";
  std::string during = "During the purchase";
  std::string after = "After the purchase";
  std::string lineOfInteraction = "Line of interaction";
  std::string lineOfVisibility = "Line of visibility";
  std::string lineOfInternalInteraction = "Line of internal interaction";
  std::string decimalPoint = ".";
  std::string groupSeparator = ",";
  std::string minus = "\u2212";
  bool operator==(const MapWords&) const = default;
};

/// One of those whom a map is about.
struct ShownPersona {
  model::PersonaId id;
  std::string name;
  std::optional<model::ImageId> photo{};
  bool operator==(const ShownPersona&) const = default;
};
/// The personas of a map in its order.
std::vector<ShownPersona> shownPersonas(const model::Document& document, const model::JourneyMap& map);

struct LayoutOptions {
  bool rightToLeft = false;
  bool onlyMeasured = false; ///< hides what no data back: curves drawn by hand, cards' emotions
  bool withHeader = true;    ///< the map's title, lens and legend
  /// With which it is looked at (1 = 100 %): heads and the titles of cards are set so that they can be read then, and
  /// cards say less. Below 80 % only.
  double zoom = 1;
  double columnWidth = 216;
  double laneHeadWidth = 144;
  int mostTitleLines = 5;                        ///< of a card that is seen whole
  int mostStepLines = 2;                         ///< of the name of a step
  int mostLensLines = 3;                         ///< of what the map is about, under its title
  int mostTextLines = 40;                        ///< of a cell without cards; what is longer ends with an ellipsis
  std::optional<model::StageId> onlyStage;       ///< for showing one stage at a time
  std::vector<ShownPersona> personas;            ///< of the map
  std::optional<model::PersonaId> onlyPersona{}; ///< the only one whose curve is drawn; none: everybody's
  std::vector<Shared<model::Image>> images{};    ///< of the document, sorted by id: those that are shown
  MapWords words;
  bool operator==(const LayoutOptions&) const = default;
};

CardStep cardStepAt(double zoom);

/// Faces of cards from earlier layouts, so that a relayout measures only the cards that changed. Serves one measure.
class FaceCache {
public:
  struct Entry {
    Shared<model::Touchpoint> touchpoint;
    insight::CardEvidence evidence;
    double columnWidth = 0;
    Shared<CardFace> face;
  };
  /// Forgets everything when what all faces depend on is not what it was.
  void prepareFor(const LayoutOptions& options, double largestDrag, bool withEvidence);
  std::unordered_map<model::TouchpointId, Entry> entries;

private:
  LayoutOptions options_;
  double largestDrag_ = 0;
  bool withEvidence_ = false;
};

/// The layout of a map. Pure: the same input gives the same value, with or without a cache.
MapLayout layoutMap(const model::JourneyMap& map, const insight::MapEvidence& evidence, const TextMeasure& measure,
                    const LayoutOptions& options = {}, FaceCache* cache = nullptr);

/// The layout as seen in a mirror, for scripts that run from right to left; mirroring twice gives the same.
void mirror(MapLayout& layout);

/// "1,234.5" with the signs of the words.
std::string numberText(double value, int decimals, const MapWords& words);

} // namespace throughline::layout
