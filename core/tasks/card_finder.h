#pragma once

#include "core/base/id.h"
#include "core/data/reading/mapping.h"
#include "core/data/sources/known_names.h"
#include "core/model/document.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace throughline::tasks {

/// How the touchpoint of a name in data was found.
enum class NameFound : std::uint8_t {
  asTitle,    ///< a card has that title, or the same name written otherwise
  remembered, ///< the name was taken for that card before
  picked,     ///< a person said so
  created,    ///< no card had it: one was made
};
std::string_view nameOf(NameFound how);

/// A name in data and its touchpoint.
struct PlacedName {
  std::string name;
  model::TouchpointId touchpoint;
  std::string title;
  NameFound how = NameFound::asTitle;
  bool operator==(const PlacedName&) const = default;
};

/// Finds the touchpoints of a map by the names that data have for them: what a person said now or earlier goes before a
/// card of exactly that title, then come names that were taken for a card before, then titles written otherwise.
class CardFinder {
public:
  struct Card {
    model::TouchpointId id;
    std::string title;
  };
  struct Found {
    Card card;
    NameFound how = NameFound::asTitle;
  };

  /// names must outlive the finder.
  CardFinder(const model::JourneyMap& map, const data::NameChoices& names, const std::vector<data::KnownName>& known);
  /// One that was put at the end of the map for data of that name.
  void add(const std::string& name, const Card& card);
  /// None: a touchpoint has to be made, called as titleFor says.
  std::optional<Found> find(const std::string& name) const;
  /// The title of a touchpoint that is made for the name.
  std::string titleFor(const std::string& name) const;

private:
  using Cards = std::map<std::string, Card>;
  static std::optional<Card> in(const Cards& cards, const std::string& key);
  std::optional<Card> titled(const std::string& title) const;
  const data::NameChoices& names_;
  Cards exact_, alike_;       ///< by title, and by title as names are compared
  Cards picked_, remembered_; ///< by name
  Cards made_;                ///< by name
};

/// Without the names of other maps than the import goes to, as far as that is known before it is read: the map asked
/// for, else the current one, else any.
std::vector<data::KnownName> namesKnownFor(const model::Document& document, std::vector<data::KnownName> known,
                                           const std::optional<std::string>& mapTitle,
                                           const std::optional<model::MapId>& currentMap);

/// The map of that title or id; null when there is none.
const model::JourneyMap* mapTitled(const model::Document& document, const std::string& title);

} // namespace throughline::tasks
