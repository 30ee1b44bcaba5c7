#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <filesystem>

/// When the snapshots of a workspace that is gone go too.
namespace throughline::workspace {

/// How many different days a workspace must have been missed on.
inline constexpr std::size_t daysUntilForgotten = 30;

/// Notes which workspace a folder of snapshots belongs to, and on what file system it lies.
/// Errors: fileNotWritable, diskFull.
Status noteWhose(const std::filesystem::path& snapshots, const std::filesystem::path& workspace);

/// Looks at every folder of snapshots below dataFolder/snapshots. Of a workspace whose file is not there although its
/// folder is, on the same file system as before, today is noted; with enough different days noted its snapshots are
/// removed. While a disk or share is absent nothing is noted; when the file is back, the notes are taken away. Never
/// fails: what cannot be looked at stays.
void forgetMissingWorkspaces(const std::filesystem::path& dataFolder, const Date& today);

} // namespace throughline::workspace
