#include "core/base/error.h"

#include <algorithm>

namespace throughline {

std::string Error::fact(Fact which) const {
  const auto found = std::ranges::find(facts, which, [](const auto& entry) { return entry.first; });
  return found == facts.end() ? std::string{} : found->second;
}

Error Error::with(Fact which, std::string_view text) const {
  Error more = *this;
  if (std::ranges::find(facts, which, [](const auto& entry) { return entry.first; }) == facts.end())
    more.facts.emplace_back(which, text);
  return more;
}

std::string_view nameOf(ErrorCode code) {
  switch (code) {
  case ErrorCode::titleEmpty: return "titleEmpty";
  case ErrorCode::textTooLong: return "textTooLong";
  case ErrorCode::notFound: return "notFound";
  case ErrorCode::scriptEditRefused: return "scriptEditRefused";
  case ErrorCode::ambiguousTitle: return "ambiguousTitle";
  case ErrorCode::alreadyExists: return "alreadyExists";
  case ErrorCode::valueNotAllowed: return "valueNotAllowed";
  case ErrorCode::lastOfItsKind: return "lastOfItsKind";
  case ErrorCode::nothingToUndo: return "nothingToUndo";
  case ErrorCode::nothingToRedo: return "nothingToRedo";
  case ErrorCode::documentInvalid: return "documentInvalid";
  case ErrorCode::fileNotFound: return "fileNotFound";
  case ErrorCode::fileExists: return "fileExists";
  case ErrorCode::fileNotReadable: return "fileNotReadable";
  case ErrorCode::fileNotWritable: return "fileNotWritable";
  case ErrorCode::diskFull: return "diskFull";
  case ErrorCode::notAWorkspace: return "notAWorkspace";
  case ErrorCode::workspaceNewer: return "workspaceNewer";
  case ErrorCode::workspaceDamaged: return "workspaceDamaged";
  case ErrorCode::workspaceHostile: return "workspaceHostile";
  case ErrorCode::workspaceLocked: return "workspaceLocked";
  case ErrorCode::workspaceReadOnly: return "workspaceReadOnly";
  case ErrorCode::workspaceMoved: return "workspaceMoved";
  case ErrorCode::recordDamaged: return "recordDamaged";
  case ErrorCode::recordNewer: return "recordNewer";
  case ErrorCode::tooLarge: return "tooLarge";
  case ErrorCode::revisionNotFound: return "revisionNotFound";
  case ErrorCode::sourceNotFound: return "sourceNotFound";
  case ErrorCode::storageFailed: return "storageFailed";
  case ErrorCode::encodingUnknown: return "encodingUnknown";
  case ErrorCode::quoteNotClosed: return "quoteNotClosed";
  case ErrorCode::noRecords: return "noRecords";
  case ErrorCode::columnNotFound: return "columnNotFound";
  case ErrorCode::mappingInvalid: return "mappingInvalid";
  case ErrorCode::noScoreFound: return "noScoreFound";
  case ErrorCode::jsonInvalid: return "jsonInvalid";
  case ErrorCode::formatUnknown: return "formatUnknown";
  case ErrorCode::alreadyImported: return "alreadyImported";
  case ErrorCode::everyRecordRejected: return "everyRecordRejected";
  case ErrorCode::imageUnreadable: return "imageUnreadable";
  case ErrorCode::syntaxError: return "syntaxError";
  case ErrorCode::notEnoughData: return "notEnoughData";
  case ErrorCode::filterLeavesNothing: return "filterLeavesNothing";
  case ErrorCode::outOfMemory: return "outOfMemory";
  case ErrorCode::snapshotNotKept: return "snapshotNotKept";
  case ErrorCode::usage: return "usage";
  case ErrorCode::cancelled: return "cancelled";
  case ErrorCode::notSupported: return "notSupported";
  case ErrorCode::internal: return "internal";
  }
  return "unknown";
}

} // namespace throughline
