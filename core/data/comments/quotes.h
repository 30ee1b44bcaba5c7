#pragma once

#include "core/workspace/workspace.h"

#include "core/model/document.h"

/// Comments that became quotes on the map.
namespace throughline::data {

/// Remembers of which comment a note is the quote, so that the quote goes when its author is forgotten; to be written
/// before the note is. Errors: workspaceReadOnly.
Status keepQuote(workspace::Workspace& workspace, std::int64_t row, model::NoteId note);

} // namespace throughline::data
