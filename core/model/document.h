#pragma once

#include "core/base/date.h"
#include "core/base/duration.h"
#include "core/base/id.h"
#include "core/base/shared.h"
#include "core/model/field_value.h"
#include "core/model/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

/// The document is a value: edits make new ones, nothing in one ever changes. What the fields of each struct are called
/// in files and what they may hold stands in core/model/fields.h.
namespace throughline::model {

using MapId = Id<struct MapTag>;
using StageId = Id<struct StageTag>;
using StepId = Id<struct StepTag>;
using LaneId = Id<struct LaneTag>;
using TouchpointId = Id<struct TouchpointTag>;
using PersonaId = Id<struct PersonaTag>;
using NoteId = Id<struct NoteTag>;
using ActionId = Id<struct ActionTag>;
using GoalId = Id<struct GoalTag>;
using ImageId = Id<struct ImageTag>;

/// Where a touchpoint stands: a step (column), a lane (row), and its place from the top within that cell.
struct Place {
  StepId step;
  LaneId lane;
  int position = 0; ///< 0, 1, 2 ... without gaps in each cell
  bool operator==(const Place&) const = default;
};

/// A picture on the map, kept once however often it is shown. Its id follows from its bytes (core/model/images.h).
struct Image {
  ImageId id;
  std::string alternativeText{}; ///< what it shows, for who cannot see it
  ImageFormat format = ImageFormat::jpeg;
  int width = 0; ///< pixels
  int height = 0;
  std::string data{}; ///< the bytes of its file in base64
  UnknownFields unknown{};
  bool operator==(const Image&) const = default;
};

/// A pain point, opportunity, quote, idea, question or decision, or a comment from one colleague to the others.
struct Note {
  NoteId id;
  NoteKind kind = NoteKind::painPoint;
  std::string text;
  int votes = 0;
  std::string author{};  ///< who says it; empty: nobody was named
  bool resolved = false; ///< nothing is left to do about it
  UnknownFields unknown{};
  bool operator==(const Note&) const = default;
};

/// What a metric should be at this touchpoint, and by when.
struct Target {
  std::string metric; ///< id of the metric registry: nps, csat, frt ...
  double value = 0;
  std::optional<Date> due;
  std::string experienceOwner;
  std::string serviceOwner;
  UnknownFields unknown{};
  bool operator==(const Target&) const = default;
};

/// How well a component is delivered here, 1 (poor) to 5 (excellent), as judged by the team.
struct ComponentScore {
  Component component = Component::personalization;
  int score = 3;
  UnknownFields unknown{};
  bool operator==(const ComponentScore&) const = default;
};

/// How a persona feels at a touchpoint, -2 .. +2, drawn by hand: together the persona's own curve.
struct PersonaEmotion {
  PersonaId persona;
  int emotion = 0;
  UnknownFields unknown{};
  bool operator==(const PersonaEmotion&) const = default;
};

/// One interaction of the customer with the company.
struct Touchpoint {
  TouchpointId id;
  std::string title;
  Place place;
  Kind kind = Kind::experience;
  Reason reason = Reason::designedStep;
  std::vector<TouchpointId> answers; ///< the touchpoints whose problems this one answers
  Initiator initiator = Initiator::company;
  std::string channel;
  std::vector<ComponentScore> components; ///< in the order of the list of components, each at most once
  bool momentOfTruth = false;
  std::optional<int> emotion; ///< -2 .. +2, drawn by hand
  FailureCode failureCode = FailureCode::none;
  std::string owner;
  Importance importance = Importance::normal;
  std::string speakerNotes;
  std::vector<Note> notes;
  std::vector<Target> targets;
  std::optional<MapId> linkedMap;
  std::string expectation{};                     ///< what the customer expected here
  std::optional<Duration> responseTarget{};      ///< how soon an answer should come
  std::vector<PersonaEmotion> personaEmotions{}; ///< sorted by persona, each at most once
  std::optional<TouchpointId> feedbackFrom{};    ///< of any map: whose feedback is shown here too
  std::optional<ImageId> image{};
  UnknownFields unknown{};
  bool operator==(const Touchpoint&) const = default;
};

/// A column within a stage.
struct Step {
  StepId id;
  std::string title;          ///< may be empty
  std::optional<int> width{}; ///< of its column, in units of the layout; none: as the others
  UnknownFields unknown{};
  bool operator==(const Step&) const = default;
};

/// A phase of the journey: a band of at least one step.
struct Stage {
  StageId id;
  std::string title;
  std::vector<Step> steps;
  std::vector<Note> notes;
  std::optional<JourneyPhase> phase{};
  UnknownFields unknown{};
  bool operator==(const Stage&) const = default;
};

/// Text and image of a text-like lane in one step; one of them may be missing.
struct LaneText {
  StepId step;
  std::string text;
  std::optional<ImageId> image{};
  UnknownFields unknown{};
  bool operator==(const LaneText&) const = default;
};

/// A row of the map.
struct Lane {
  LaneId id;
  std::string title;
  LaneType type = LaneType::touchpoints;
  std::vector<LaneText> texts; ///< sorted by step id, no empty ones
  bool hidden = false;
  bool locked = false;         ///< its cards are not moved by hand
  std::optional<int> height{}; ///< at least so many units of the layout; none: what it needs
  UnknownFields unknown{};
  bool operator==(const Lane&) const = default;
};

/// What a map says about itself.
struct MapDetails {
  std::string title;
  std::string scenario;
  std::string goal;
  std::string owner;
  MapState state = MapState::asIs;
  std::vector<PersonaId> personas;
  std::string presentation{}; ///< steps in their order, those left out with a minus; empty: all, as they come
  std::string report{};       ///< what its report holds; empty: everything
  UnknownFields unknown{};
  bool operator==(const MapDetails&) const = default;
};

/// An opportunity taken up.
struct Action {
  ActionId id;
  std::string title;
  std::string owner{};
  std::optional<Date> due{};
  Effort effort = Effort::medium;
  ActionStatus status = ActionStatus::open;
  std::optional<TouchpointId> touchpoint{}; ///< what it answers: a touchpoint,
  std::optional<NoteId> note{};             ///< or one note
  std::optional<double> expectedGain{};     ///< in points of the overall score
  GainSource gainSource = GainSource::typedByHand;
  std::optional<Date> done{};         ///< the day on which it took effect
  std::optional<Importance> impact{}; ///< as the team judges it, while no gain is known
  UnknownFields unknown{};
  bool operator==(const Action&) const = default;
};

/// What customer experience and customer service want to reach together on a map.
struct Goal {
  GoalId id;
  std::string metric; ///< id of the metric registry: nps, csat, frt ...
  double target = 0;
  std::optional<Date> due{};
  std::string experienceOwner{};
  std::string serviceOwner{};
  UnknownFields unknown{};
  bool operator==(const Goal&) const = default;
};

struct JourneyMap {
  MapId id;
  Shared<MapDetails> details;
  std::vector<Shared<Stage>> stages;           ///< left to right
  std::vector<Shared<Lane>> lanes;             ///< top to bottom
  std::vector<Shared<Touchpoint>> touchpoints; ///< sorted by id; where they stand is in their place
  std::vector<Shared<Action>> actions{};       ///< sorted by id
  std::vector<Shared<Goal>> goals{};           ///< sorted by id
  bool operator==(const JourneyMap&) const = default;
};

struct Persona {
  PersonaId id;
  std::string name;
  std::string role;
  std::string quote;
  std::string goals;
  std::string frustrations;
  std::optional<ImageId> photo{};
  UnknownFields unknown{};
  bool operator==(const Persona&) const = default;
};

/// What holds for the whole workspace. Defaults as in docs/statistics.md.
struct Settings {
  int minimumFailed = 10;
  int minimumMeasured = 30;
  std::string broughtIn{}; ///< states of colleagues' copies that were taken whole, a line each; of the program
  UnknownFields unknown{};
  bool operator==(const Settings&) const = default;
};

struct Document {
  std::vector<Shared<JourneyMap>> maps; ///< in the order of the outline
  std::vector<Shared<Persona>> personas;
  Shared<Settings> settings;
  std::vector<Shared<Image>> images{}; ///< sorted by id
  UnknownFields unknown{};
  bool operator==(const Document&) const = default;
};

/// Longest text of a title, and of any other text field, in bytes of UTF-8.
/// In characters as people see them (core/base/characters.h).
inline constexpr std::size_t longestTitle = 500;
inline constexpr std::size_t longestText = 100'000;
/// Largest file of an image, in bytes of base64.
inline constexpr std::size_t longestImage = 4'000'000;
/// Most things of one kind in a map; a larger file is refused.
inline constexpr std::size_t mostOfAKind = 100'000;

} // namespace throughline::model
