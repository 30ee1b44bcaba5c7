#pragma once

#include "core/base/date.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace throughline::workspace {

/// Revisions of a workspace are numbered 1, 2, 3 ...; 1 is the state it was created with.
struct RevisionId {
  std::int64_t number = 0;
  auto operator<=>(const RevisionId&) const = default;
};

enum class RevisionStep : std::uint8_t { edit, undo, redo, restore };

/// One state the document had, and how it came about.
struct Revision {
  RevisionId id;
  Timestamp at;
  /// What the user did, in his language. Of an undo or redo: the label of the edit that was undone or redone.
  std::string label;
  RevisionStep step = RevisionStep::edit;
  /// The state this one was made from (edits and restores); none for the first.
  std::optional<RevisionId> parent;
  /// The revision whose state this one shows: itself, or for undo and redo the one gone back to.
  RevisionId position;
  /// Given by the user to find it again.
  std::optional<std::string> name;
  bool operator==(const Revision&) const = default;
};

} // namespace throughline::workspace
