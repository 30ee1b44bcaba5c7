#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace throughline::workspace {
class Workspace;
}

namespace throughline::tasks {

/// What the sample workspace is made of: an edit script that draws its map, feedback as CSV, and the mapping of that. A
/// template is the same without feedback.
struct SampleTexts {
  std::string edits;
  std::string data; ///< empty: no feedback
  std::string mapping;
};

/// Draws (as one revision) and fills an open workspace whose document is empty. When the import fails the map stays.
/// Errors: those of the edits, of the mapping and of runImport.
Status fillSample(workspace::Workspace& workspace, const SampleTexts& texts, IdSource& ids, const Progress& progress);

/// A new workspace at path, drawn (as one revision) and filled from these texts. Made in a folder beside path and put
/// there when it is whole, so that a failure leaves nothing. Errors: fileExists, fileNotWritable, diskFull, and those
/// of the edits, of the mapping and of runImport.
Status buildSample(const std::filesystem::path& path, const SampleTexts& texts, IdSource& ids,
                   const Progress& progress);

} // namespace throughline::tasks
