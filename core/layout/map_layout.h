#pragma once

#include "core/insight/map_evidence.h"
#include "core/layout/text.h"
#include "core/model/document.h"

#include <optional>
#include <variant>
#include <vector>

/// Where everything of a map goes, as a value. Painting, hit-testing, keyboard movement and accessibility read it.
namespace throughline::layout {

enum class BadgeKind : std::uint8_t {
  momentOfTruth,
  failureCode,
  emotion,
  painPoints,
  ideas,
  votes,
  comments, ///< that are not resolved
  linkedMap,
  otherNotes ///< quotes, questions, decisions
};

/// A small sign on a card. value: the emotion (-2..+2), the count, or the failure code as a number.
struct Badge {
  BadgeKind kind = BadgeKind::momentOfTruth;
  int value = 0;
  Rect rect;
  std::optional<PlacedText> text;
  bool operator==(const Badge&) const = default;
};

enum class WeightLook : std::uint8_t { clear, probable, hollow, nothingFound };

/// The points of the overall score that go with failures at a card, hung under it. rect has the width of the points'
/// share of the largest drag on the map; it is empty where no loss was found.
struct Weight {
  WeightLook look = WeightLook::hollow;
  double points = 0;
  Rect rect;
  PlacedText label;
  PlacedText interval; ///< from where to where, and that the link is not clear
  bool operator==(const Weight&) const = default;
};

/// An image in the frame that it is fitted into, without being cut or stretched.
struct PlacedImage {
  Shared<model::Image> image;
  Rect rect;
  bool operator==(const PlacedImage&) const = default;
};

/// What a card still says, the smaller it is seen.
enum class CardStep : std::uint8_t { full, title, icon };

/// How one card looks. Every rectangle is relative to the card's top left corner.
struct CardFace {
  CardStep step = CardStep::full;
  model::Kind kind = model::Kind::experience;
  model::FailureCode failureCode = model::FailureCode::none;
  double width = 0;
  double height = 0;     ///< of the outline
  double slotHeight = 0; ///< with what hangs under it
  Rect icon;
  PlacedText title;
  std::vector<PlacedText> details; ///< channel, responses
  std::vector<Badge> badges;
  std::optional<Weight> weight;
  std::optional<PlacedImage> image{}; ///< above the title
  bool operator==(const CardFace&) const = default;
};

struct Card {
  model::TouchpointId touchpoint;
  std::size_t column = 0;
  std::size_t row = 0;
  int position = 0;
  Rect rect; ///< outline
  Rect slot; ///< outline and weight: no two slots overlap
  Shared<CardFace> face;
  bool operator==(const Card&) const = default;
};

struct StageHead {
  model::StageId stage;
  Rect rect;
  Rect band; ///< from the head to the bottom of the map
  PlacedText title;
  std::size_t firstColumn = 0;
  std::size_t columnCount = 0;
  /// Where the stage lies around the purchase: its part of a band above the heads, and at the first of a run the name.
  std::optional<model::JourneyPhase> phase{};
  Rect phaseBand{};
  std::optional<PlacedText> phaseTitle{};
  std::vector<Badge> notes{}; ///< how many of each kind the stage has; placed on the map as the head is
  bool operator==(const StageHead&) const = default;
};

struct StepColumn {
  model::StepId step;
  model::StageId stage;
  std::size_t stageIndex = 0;
  Rect rect; ///< from the step's title to the bottom of the map
  std::optional<PlacedText> title;
  bool operator==(const StepColumn&) const = default;
};

/// Of a service blueprint.
enum class BlueprintLine : std::uint8_t { interaction, visibility, internalInteraction };

/// Lies on the upper edge of a lane; its name stands in the head of the lane.
struct NamedLine {
  BlueprintLine line = BlueprintLine::visibility;
  PlacedText name;
  bool operator==(const NamedLine&) const = default;
};

struct LaneRow {
  model::LaneId lane;
  model::LaneType type = model::LaneType::touchpoints;
  Rect rect; ///< head and cells
  Rect head;
  PlacedText title;
  std::optional<NamedLine> line{}; ///< on its upper edge
  bool operator==(const LaneRow&) const = default;
};

/// A score as a length on a scale from 0 to 100, with its interval; the ends run the way the journey goes.
struct ScoreBar {
  Rect track;
  double share = 0; ///< 0..1
  double low = 0;
  double high = 0;
  bool operator==(const ScoreBar&) const = default;
};

/// How a metric went over its periods, as a small line from the least to the greatest of its values.
struct Sparkline {
  Rect area;
  std::vector<double> shares; ///< 0 (least) .. 1 (greatest), in the order of time; at least two
  bool operator==(const Sparkline&) const = default;
};

/// Where a step and a lane meet; there is one for each pair.
struct Cell {
  std::size_t column = 0;
  std::size_t row = 0;
  Rect rect;
  std::size_t firstCard = 0; ///< its cards are cards[firstCard] .. cards[firstCard + cardCount - 1]
  std::size_t cardCount = 0;
  std::optional<PlacedText> text;
  std::optional<PlacedImage> image{}; ///< above the text
  std::vector<ScoreBar> scores{};     ///< under the text, of a lane of metrics
  std::vector<Sparkline> trends{};    ///< under the scores
  bool written = false;               ///< the text was written by somebody; otherwise it was gathered from the cards
  bool operator==(const Cell&) const = default;
};

/// A point of a curve; low and high are the ends of the interval, equal to at.y where there is none.
struct CurvePoint {
  std::optional<model::TouchpointId> touchpoint; ///< none where a curve was cut at the edge of a page
  Point at;
  double low = 0;
  double high = 0;
  int emotion = 0; ///< drawn by hand: -2 .. +2
  insight::Evidence evidence = insight::Evidence::assumed;
  bool operator==(const CurvePoint&) const = default;
};

/// How one persona feels along the way, drawn by hand.
struct PersonaCurve {
  model::PersonaId persona;
  std::size_t look = 0; ///< its place among the map's personas: dashes, marker and colour follow
  std::vector<CurvePoint> points;
  PlacedText name; ///< beside its end
  bool operator==(const PersonaCurve&) const = default;
};

/// Of one emotion lane: what was drawn by hand (assumed: hollow and dashed) and what the data say (solid, with band).
struct Curves {
  std::size_t row = 0;
  Rect area;
  double top = 0;    ///< y of +2, of a score of 100
  double bottom = 0; ///< y of -2, of a score of 0
  std::vector<CurvePoint> drawn;
  std::vector<CurvePoint> measured;
  std::vector<PersonaCurve> personas{};
  bool operator==(const Curves&) const = default;
};

/// One of those whom the map is about, in its header.
struct PersonaHead {
  model::PersonaId persona;
  Rect rect; ///< all of it
  std::optional<PlacedImage> photo{};
  std::optional<std::size_t> look{}; ///< of the persona's curve; none: no curve of theirs is drawn
  Rect sign{};                       ///< a piece of the curve
  PlacedText name;
  bool operator==(const PersonaHead&) const = default;
};

/// From a service card to a card whose problem it answers.
struct Arrow {
  model::TouchpointId from;
  model::TouchpointId to;
  Point start;
  Point startControl;
  Point endControl;
  Point end;
  bool operator==(const Arrow&) const = default;
};

enum class LegendSign : std::uint8_t { experience, service, weight, drawnCurve, measuredCurve, personaCurve };
struct LegendItem {
  LegendSign sign = LegendSign::experience;
  Rect rect;
  PlacedText text;
  std::size_t look = 0; ///< of a persona's curve
  bool operator==(const LegendItem&) const = default;
};

struct MapLayout {
  model::MapId map;
  Rect bounds; ///< starts at 0, 0
  bool rightToLeft = false;
  PlacedText title;
  PlacedText details;
  std::vector<LegendItem> legend;
  std::vector<PersonaHead> personas{}; ///< only where one of them has a curve or a photo
  double headTop = 0;                  ///< y of the stage heads
  double headBottom = 0;               ///< y where the first lane begins
  Rect laneHeads;                      ///< the column of lane heads
  std::vector<StageHead> stages;
  std::vector<StepColumn> columns;
  std::vector<LaneRow> lanes;
  std::vector<Cell> cells;              ///< cells[column * lanes.size() + row]
  std::vector<Card> cards;              ///< in reading order: column, row, position
  std::vector<std::uint32_t> cardsById; ///< positions in cards, sorted by touchpoint id
  std::vector<Curves> curves;
  std::vector<Arrow> arrows;
  bool operator==(const MapLayout&) const = default;

  const Cell& cell(std::size_t column, std::size_t row) const { return cells[column * lanes.size() + row]; }
};

/// The card of a touchpoint; null when it is not on this map.
const Card* cardOf(const MapLayout& layout, model::TouchpointId touchpoint);
const StageHead* headOf(const MapLayout& layout, model::StageId stage);
const LaneRow* rowOf(const MapLayout& layout, model::LaneId lane);
/// Columns and rows that share something with an area, as first and one past the last.
struct Span {
  std::size_t first = 0;
  std::size_t end = 0;
};
Span columnsIn(const MapLayout& layout, const Rect& area);
Span rowsIn(const MapLayout& layout, const Rect& area);

/// What is at a point, the uppermost first.
struct NothingHit {
  bool operator==(const NothingHit&) const = default;
};
struct TitleHit {
  bool operator==(const TitleHit&) const = default;
};
struct PersonaHit {
  std::size_t persona = 0;
  bool operator==(const PersonaHit&) const = default;
};
struct StageHit {
  std::size_t stage = 0;
  bool operator==(const StageHit&) const = default;
};
struct StepHit {
  std::size_t column = 0;
  bool operator==(const StepHit&) const = default;
};
struct LaneHit {
  std::size_t lane = 0;
  bool operator==(const LaneHit&) const = default;
};
struct CardHit {
  std::size_t card = 0;
  bool operator==(const CardHit&) const = default;
};
struct CellHit {
  std::size_t column = 0;
  std::size_t row = 0;
  bool operator==(const CellHit&) const = default;
};
using Hit = std::variant<NothingHit, TitleHit, PersonaHit, StageHit, StepHit, LaneHit, CardHit, CellHit>;
Hit hitAt(const MapLayout& layout, Point point);
/// The cards that share something with an area.
std::vector<model::TouchpointId> cardsIn(const MapLayout& layout, const Rect& area);

} // namespace throughline::layout
