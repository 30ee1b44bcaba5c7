#pragma once

#include "core/model/document.h"
#include "core/workspace/entity_rows.h"

#include <filesystem>

namespace throughline::workspace {

/// The valid document that these rows make. path is for the error's facts.
/// Errors: workspaceDamaged for whatever is wrong with a record or between them, recordNewer.
Result<model::Document> documentOfRows(const std::vector<EntityRow>& rows, const std::filesystem::path& path);

/// As the rows have it, and as it can be worked with: ids that earlier programs let in twice are renewed.
struct StoredDocument {
  model::Document stored;
  model::Document sound;
  int renewedIds = 0;
};
/// Errors: as documentOfRows, but for what can be repaired.
Result<StoredDocument> repairedDocumentOfRows(const std::vector<EntityRow>& rows, const std::filesystem::path& path);

} // namespace throughline::workspace
