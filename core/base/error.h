#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace throughline {

/// Everything that can be expected to go wrong. The set is closed: ui/session/error_words has a sentence with a remedy
/// for each, and a test checks that none is missing. Add a code only when an existing one would send the user to the
/// wrong remedy.
enum class ErrorCode {
  // Editing
  titleEmpty,        ///< a title is needed here
  textTooLong,       ///< fact name: the field, limit
  notFound,          ///< fact name: what was looked for, value: its title or id
  scriptEditRefused, ///< one edit of a script; fact path, line: its position, detail: the sentence why
  ambiguousTitle,    ///< a title that fits several things; fact value: the title
  alreadyExists,     ///< fact name, value
  valueNotAllowed,   ///< fact name: the field, value, expected: what is allowed
  lastOfItsKind,     ///< the last lane of a map cannot be removed; fact name
  nothingToUndo,
  nothingToRedo,
  documentInvalid, ///< a document breaks a law; fact detail
  // Files
  fileNotFound,      ///< fact path
  fileExists,        ///< fact path
  fileNotReadable,   ///< fact path, detail
  fileNotWritable,   ///< fact path, detail
  diskFull,          ///< fact path
  notAWorkspace,     ///< another program's file; fact path, detail
  workspaceNewer,    ///< fact path, version, expected
  workspaceDamaged,  ///< fact path, detail
  workspaceHostile,  ///< holds something that no Throughline wrote; fact path, detail
  workspaceLocked,   ///< fact path, holder
  workspaceReadOnly, ///< fact path, detail
  workspaceMoved,    ///< the open file is no longer at its path; fact path, expected: "moved", "replaced" or "gone",
                     ///< value:
                     ///< where it is now, when that is known
  recordDamaged,     ///< fact name: what kind of record, value: its id, detail
  recordNewer,       ///< fact version
  tooLarge,          ///< fact path or name, limit
  revisionNotFound,  ///< facts value, expected: "1 .. 7"
  sourceNotFound,    ///< fact value
  storageFailed,     ///< the database said no; fact path, detail
  // Reading data
  encodingUnknown,     ///< fact path, line
  quoteNotClosed,      ///< fact path, line
  noRecords,           ///< fact path
  columnNotFound,      ///< fact path, column, expected: the columns there are
  mappingInvalid,      ///< fact path, name: the key, detail
  noScoreFound,        ///< a mapping was to be guessed, and no column looks like a score; fact path
  jsonInvalid,         ///< fact path, line, column, detail
  formatUnknown,       ///< fact path, detail
  alreadyImported,     ///< the same file is there; fact path, value: the source
  everyRecordRejected, ///< fact path, detail: the commonest reason
  imageUnreadable,     ///< no image that can be kept; fact path, detail
  syntaxError,         ///< of a file of another program; fact path, line, column, detail
  // Analysis
  notEnoughData,       ///< fact detail
  filterLeavesNothing, ///< of the feedback there is; fact name: what the filter says, expected: what there is
  // Other
  usage, ///< the command line is wrong; fact detail
  cancelled,
  outOfMemory,     ///< fact detail: what for, where that is known
  snapshotNotKept, ///< none could be kept before a change that is hard to take back; fact path, detail
  notSupported,    ///< fact name
  internal,        ///< a library refused in a way nobody foresaw; fact detail
};

/// What a fact of an error is about.
enum class Fact { path, line, column, name, value, expected, limit, version, holder, detail };

/// One expected failure: what kind, and the facts its sentence needs.
struct Error {
  ErrorCode code;
  std::vector<std::pair<Fact, std::string>> facts;

  /// The fact's text, empty when it was not given.
  std::string fact(Fact which) const;
  /// The same error with one more fact; an existing one of that kind is kept.
  Error with(Fact which, std::string_view text) const;

  bool operator==(const Error&) const = default;
};

/// Name of a code, as in the source ("fileNotFound"): for logs and tests, never for users.
std::string_view nameOf(ErrorCode code);

} // namespace throughline
