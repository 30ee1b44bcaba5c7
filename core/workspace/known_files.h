#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

/// Which files this user has written on this machine: a note per path in the data folder with what the system says of
/// the file. A file that differs from its note was changed or brought by someone else.
namespace throughline::workspace {

enum class Origin {
  elsewhere,  ///< no note, or it does not fit: treated as foreign
  closedHere, ///< exactly as we left it
  heldHere,   ///< we had it open for writing and did not close it: a crash, or another process has it now
};

/// A state that the file had: proof that it is the one we held.
struct KnownState {
  std::int64_t revision = 0;
  std::string hash; ///< of that revision's row, 64 hexadecimal digits
  bool operator==(const KnownState&) const = default;
};

struct KnownFile {
  Origin origin = Origin::elsewhere;
  KnownState state; ///< of a held file: the newest revision when it was opened
};

/// Never fails: what is not known is from elsewhere.
KnownFile knownFile(const std::filesystem::path& dataFolder, const std::filesystem::path& file);

/// To be on disk before the first byte is written, so that after a crash the journal beside the file is known as ours.
/// Errors: fileNotWritable, diskFull.
Status noteHeld(const std::filesystem::path& dataFolder, const std::filesystem::path& file, const KnownState& state);
Status noteClosed(const std::filesystem::path& dataFolder, const std::filesystem::path& file);

} // namespace throughline::workspace
