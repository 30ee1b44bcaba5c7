#pragma once

#include "core/model/document.h"
#include "core/workspace/entity_rows.h"

#include <filesystem>

namespace throughline::workspace {

/// The valid document that these rows make. path is for the error's facts.
/// Errors: workspaceDamaged for whatever is wrong with a record or between them, recordNewer.
Result<model::Document> documentOfRows(const std::vector<EntityRow>& rows, const std::filesystem::path& path);

} // namespace throughline::workspace
