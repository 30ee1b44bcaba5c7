#pragma once

#include "core/base/result.h"
#include "core/exchange/json/json_parts.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// Two states of a document side by side, thing by thing and field by field: two versions of a file, or the copies of
/// two people. Works on the JSON of documents, so that every field that a file can hold is compared.
namespace throughline::exchange {

/// A thing with an id: a map, stage, step, lane, touchpoint, note or persona.
struct DocumentThing {
  std::string kind;      ///< "touchpoint"
  std::string title;     ///< or the text of a note
  std::string map;       ///< title of the map it is on; empty for a persona
  std::string parent;    ///< id of what it stands in; empty: the document
  std::string list;      ///< key of the list there: "touchpoints"
  std::size_t place = 0; ///< in the order of the document: maps, their stages, lanes, then cards by where they stand
  std::map<std::string, nlohmann::json> fields; ///< what it says itself, by name; texts of a lane one by one
};
/// All things of a document by id.
using DocumentThings = std::map<std::string, DocumentThing>;
DocumentThings thingsOf(const nlohmann::json& document);

/// The field that says where a thing stands: {"in": id of its parent}, of a card with "step", "lane" and "position".
inline constexpr std::string_view placeField = "place";
/// Before the key of a list in the name of the field that holds its order.
inline constexpr std::string_view orderMark = "order/";
/// "touchpoints" holds a touchpoint.
std::string kindOfList(const std::string& list);

/// Two states side by side: whether a field of a thing that both have says the same. Cards stand in the same place
/// when those that both have in that cell stand in the same order: one that comes in between moves none of the others.
class SideBySide {
public:
  SideBySide(const DocumentThings& left, const DocumentThings& right);
  bool same(const std::string& id, const std::string& field) const;
  /// Whether both have the thing, and every field of it says the same.
  bool same(const std::string& id) const;

private:
  const DocumentThings& left_;
  const DocumentThings& right_;
  std::map<std::string, std::size_t> leftRanks_;
  std::map<std::string, std::size_t> rightRanks_;
};

struct FieldChange {
  std::string id;
  std::string field;
  nlohmann::json mine;
  nlohmann::json theirs; ///< null: not there
  bool conflict = false; ///< both have changed it since base
  nlohmann::json base{};
};

struct DocumentChanges {
  std::vector<std::string> added; ///< ids of theirs that mine has not
  std::vector<FieldChange> changed;
  std::vector<std::string> removed;  ///< ids of mine that theirs has not
  std::set<std::string> contested{}; ///< of the added and removed: one has taken it away and the other changed it
  bool empty() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// What theirs has otherwise than mine, in the order of the map. With the state that both come from, only what they
/// have changed since: what I added is not removed, what only I changed is not theirs, and what I removed and they
/// changed since is added and contested.
DocumentChanges changesBetween(const DocumentThings& mine, const DocumentThings& theirs,
                               const DocumentThings* base = nullptr);

/// What is otherwise or new since base, with what that stands in: its parents, and a card's column, stage and lane.
std::set<std::string> touchedSince(const DocumentThings& now, const DocumentThings& base);

/// Links that theirs has lost only because it has not what they lead to stay where that stays: what is listed as
/// removed is all that goes. Changes that are nothing but that are taken off.
void keepLinksToWhatStays(DocumentChanges& changes, const DocumentThings& mine, const DocumentThings& theirs);

/// One change in words that a person can read: ids are replaced by titles.
struct ChangeLine {
  enum class Kind : std::uint8_t { added, changed, removed };
  Kind kind = Kind::changed;
  std::size_t position = 0; ///< in the list of that kind of DocumentChanges
  std::string id;
  DocumentThing thing{}; ///< as theirs has it when added, else as mine has it
  std::string field{};   ///< when changed: "channel", "text: Search", "order of stages"
  nlohmann::json mine{};
  nlohmann::json theirs{};
  bool conflict = false; ///< both have changed it
  nlohmann::json base{}; ///< what it was before, of a conflict
};
/// Added, changed, removed; steps without a title, which nobody sees, are left out of the first and last.
std::vector<ChangeLine> linesOf(const DocumentChanges& changes, const DocumentThings& mine,
                                const DocumentThings& theirs);

/// {"added": [{"what", "kind", "map"}], "changed": [{"what", "kind", "map", "field", "mine", "theirs"}], "removed":
/// [...]}; ids within values are replaced by titles. What both have changed says "conflict": true, a change also what
/// it was before under "before".
OrderedJson jsonOf(const DocumentChanges& changes, const DocumentThings& mine, const DocumentThings& theirs);

/// My document with these changes taken, without cutting links to what stays. What then points at nothing is dropped, a
/// card whose column is gone comes into the first one, a stage that is left without a column gets one. Errors: those
/// of readJson.
Result<model::Document> withChanges(const model::Document& mine, const model::Document& theirs,
                                    const DocumentChanges& changes);

} // namespace throughline::exchange
