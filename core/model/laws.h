#pragma once

#include "core/base/result.h"
#include "core/model/difference.h"
#include "core/model/part_facts.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace throughline::model {

/// The laws between the parts of one document, brought up to date by what changes: looking at an edit costs what the
/// edit touches, not what is there.
class Laws {
public:
  /// Takes over changes from the document that was taken so far (at first the one with no parts at all) and says
  /// whether the document after them keeps every law. Errors: documentInvalid with the first law that is broken; what
  /// was taken is then of no more use.
  Status take(const std::vector<EntityChange>& changes);

private:
  struct Known {
    std::string_view what;
    MapId map; ///< null: of the workspace
    bool operator==(const Known&) const = default;
  };
  using Cell = std::pair<RawId, RawId>; ///< step, lane
  struct Round;

  void drop(const EntityChange& change, Round& round);
  void add(const EntityChange& change, Round& round);
  void count(const EntityKey& key, const EntityValue& value, int by, Round& round);
  void place(const Place& place, int by, Round& round);
  void checkNames(const EntityKey& key, const PartFacts& facts, Round& round) const;
  void checkIds(Round& round) const;
  void checkPlaces(Round& round) const;

  std::unordered_map<RawId, Known> ids_;
  std::unordered_map<RawId, int> named_;   ///< how often, but for order
  std::unordered_map<RawId, int> ordered_; ///< how often by the parts that hold an order
  std::unordered_map<RawId, int> cardsInLane_;
  std::set<RawId> cardLanes_;
  std::map<MapId, int> cardLanesOfMap_;
  std::map<std::pair<MapId, EntityKind>, std::size_t> partsOfMap_;
  std::map<Cell, std::vector<int>> positions_;
};

/// The laws with all of a document taken. Errors: documentInvalid.
Result<Laws> lawsOf(const Document& document);

} // namespace throughline::model
