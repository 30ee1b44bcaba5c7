#pragma once

#include "core/model/fields.h"

#include <compare>
#include <variant>

/// The kinds of parts that a document is made of: what is compared, kept on disk and brought back by itself.
namespace throughline::model {

enum class EntityKind : std::uint8_t { workspace, persona, map, stage, lane, touchpoint, action, goal, image };

inline constexpr std::array entityKindNames{Named{EntityKind::workspace, "workspace"},
                                            Named{EntityKind::persona, "persona"},
                                            Named{EntityKind::map, "map"},
                                            Named{EntityKind::stage, "stage"},
                                            Named{EntityKind::lane, "lane"},
                                            Named{EntityKind::touchpoint, "touchpoint"},
                                            Named{EntityKind::action, "action"},
                                            Named{EntityKind::goal, "goal"},
                                            Named{EntityKind::image, "image"}};
constexpr const auto& namesOf(EntityKind) {
  return entityKindNames;
}

/// The order of things and what holds for the whole workspace. There is one; its id is null.
struct WorkspacePart {
  std::vector<MapId> maps;
  std::vector<PersonaId> personas;
  Shared<Settings> settings;
  UnknownFields unknown{};
  bool operator==(const WorkspacePart&) const = default;
};

/// A map without what stands on it, but with its order. Its unknown fields are those of its details.
struct MapPart {
  Shared<MapDetails> details;
  std::vector<StageId> stages;
  std::vector<LaneId> lanes;
  bool operator==(const MapPart&) const = default;
};

/// What is known of each kind: its EntityKind, where the document keeps it, and, when people order it, the list of the
/// owning part that says how (without one, parts are sorted by id).
template <class T> struct KindOf;
template <> struct KindOf<Persona> {
  static constexpr auto kind = EntityKind::persona;
  static constexpr auto list = &Document::personas;
  static constexpr auto order = &WorkspacePart::personas;
};
template <> struct KindOf<Stage> {
  static constexpr auto kind = EntityKind::stage;
  static constexpr auto list = &JourneyMap::stages;
  static constexpr auto order = &MapPart::stages;
};
template <> struct KindOf<Lane> {
  static constexpr auto kind = EntityKind::lane;
  static constexpr auto list = &JourneyMap::lanes;
  static constexpr auto order = &MapPart::lanes;
};
template <> struct KindOf<Touchpoint> {
  static constexpr auto kind = EntityKind::touchpoint;
  static constexpr auto list = &JourneyMap::touchpoints;
};
template <> struct KindOf<Action> {
  static constexpr auto kind = EntityKind::action;
  static constexpr auto list = &JourneyMap::actions;
};
template <> struct KindOf<Goal> {
  static constexpr auto kind = EntityKind::goal;
  static constexpr auto list = &JourneyMap::goals;
};
template <> struct KindOf<Image> {
  static constexpr auto kind = EntityKind::image;
  static constexpr auto list = &Document::images;
};
template <class T>
concept Ordered = requires {
  KindOf<T>::order;
};

template <class... Kinds> struct KindList {};
using KindsOfWorkspace = KindList<Persona, Image>;
/// Parts of a map that stand by themselves: sorted by id, without laws but those of their description.
using PlainKinds = KindList<Action, Goal>;
template <class... Firsts, class... Seconds>
constexpr KindList<Firsts..., Seconds...> joined(KindList<Firsts...>, KindList<Seconds...>) {
  return {};
}
using KindsOfMap = decltype(joined(KindList<Stage, Lane, Touchpoint>{}, PlainKinds{}));

/// visit(std::type_identity<T>) for each kind T of the list.
template <class... Kinds, class Visit> void forEachKind(KindList<Kinds...>, Visit&& visit) {
  (visit(std::type_identity<Kinds>{}), ...);
}

/// In the order of EntityKind.
using EntityValue = std::variant<WorkspacePart, Shared<Persona>, MapPart, Shared<Stage>, Shared<Lane>,
                                 Shared<Touchpoint>, Shared<Action>, Shared<Goal>, Shared<Image>>;

template <class Part, EntityKind kind>
inline constexpr bool standsAt =
    std::is_same_v<std::variant_alternative_t<static_cast<std::size_t>(kind), EntityValue>, Part>;
template <class... Kinds> constexpr bool standWhereTheyShould(KindList<Kinds...>) {
  return (standsAt<Shared<Kinds>, KindOf<Kinds>::kind> && ...);
}
static_assert(standWhereTheyShould(KindsOfWorkspace{}) && standWhereTheyShould(KindsOfMap{}) &&
              standsAt<MapPart, EntityKind::map> && standsAt<WorkspacePart, EntityKind::workspace> &&
              entityKindNames.size() == std::variant_size_v<EntityValue>);

/// The struct that an id is of: a part, what has an id within a part, or, for a map, its details.
template <class Id, class Kinds> struct ThingOfId { using type = MapDetails; };
template <class Id, class First, class... Rest> struct ThingOfId<Id, KindList<First, Rest...>> {
  using type = typename std::conditional_t<std::same_as<Id, decltype(First::id)>, std::type_identity<First>,
                                           ThingOfId<Id, KindList<Rest...>>>::type;
};
/// Everything that is described and has an id of its own in its struct.
using ThingsWithId = decltype(joined(KindsOfWorkspace{}, joined(KindsOfMap{}, KindList<Step, Note>{})));
template <class Id> using ThingOf = typename ThingOfId<Id, ThingsWithId>::type;

/// What a thing is called, in files and sentences.
template <class T> inline constexpr std::string_view thingName = nameOf(KindOf<T>::kind);
template <> inline constexpr std::string_view thingName<MapDetails> = "map";
template <> inline constexpr std::string_view thingName<Step> = "step";
template <> inline constexpr std::string_view thingName<Note> = "note";
template <> inline constexpr std::string_view thingName<Settings> = "settings";
/// What an id names.
template <class Tag> constexpr std::string_view nameOfThing(const Id<Tag>&) {
  return thingName<ThingOf<Id<Tag>>>;
}

/// Fields of a value that another shares: a changed copy takes its place.
template <class T, class Visitor> void describeWithin(const Shared<T>& shared, Visitor& visit) {
  describe(*shared, visit);
}
template <class T, class Visitor> void describeWithin(Shared<T>& shared, Visitor& visit) {
  T copy = *shared;
  describe(copy, visit);
  shared = Shared(std::move(copy));
}

template <Of<WorkspacePart> Self, class Visitor> void describe(Self& part, Visitor& visit) {
  visit(field("maps").as(IdRole::part).byOwnEdit(), part.maps);
  visit(field("personas").as(IdRole::part).byOwnEdit(), part.personas);
  visit(field("settings").byOwnEdit(), part.settings);
}

template <Of<MapPart> Self, class Visitor> void describe(Self& part, Visitor& visit) {
  describeWithin(part.details, visit);
  visit(field("stages").as(IdRole::part).byOwnEdit(), part.stages);
  visit(field("lanes").as(IdRole::part).byOwnEdit(), part.lanes);
}

} // namespace throughline::model
