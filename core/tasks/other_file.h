#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

/// What to say of a file that was given as a table and is something else, or has its table elsewhere.
namespace throughline::tasks {

/// Fails for a map of ours or of another program, by what it holds or by its name, and for other files that are no
/// table: formatUnknown with value = "map" and name = the format, or value = the kind of file (data::ForeignFile).
/// Tables by their name, and what cannot be opened here, pass: their reader says more.
Status refuseMap(const std::filesystem::path& file);

/// The visible sheets of a workbook that hold a table of answers, of the first twenty; none of a text. Once it is
/// cancelled, those that were looked at by then.
std::vector<std::string> sheetsWithAnswers(const std::filesystem::path& file, const Progress& progress = {});

/// The error with expected = the sheets of a workbook that hold a table, where it failed for want of one (noRecords,
/// noScoreFound) on the sheet that was read.
Error withOtherSheets(const Error& error, const std::filesystem::path& file);

} // namespace throughline::tasks
