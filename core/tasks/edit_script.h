#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/document.h"
#include "core/tasks/edit_parameters.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Edit scripts (docs/command-line.md): a JSON list of edits, each one of the functions of core/edit by its name.
namespace throughline::tasks {

/// What a script's edit does: an edit of the document, or a step through history that only the workspace can take.
enum class EditStep { edit, undo, redo, restore };

/// One entry of a script, checked for its name only.
struct ScriptEdit {
  EditStep step = EditStep::edit;
  std::string name;
  std::int64_t revision = 0; ///< for restore
  std::string text;          ///< the entry as JSON
};

/// The entries of a script, each read or refused by itself (valueNotAllowed: no object, an unknown name), because what
/// comes before a wrong one is still done. Errors: jsonInvalid with line and column.
Result<std::vector<Result<ScriptEdit>>> readEditScript(std::string_view json);

/// The document after one edit. Errors: those of the edit; notFound and ambiguousTitle for its names; notSupported for
/// a file without images to read it.
Result<model::Document> applyEdit(const model::Document& document, const ScriptEdit& edit, IdSource& ids,
                                  const ImageFiles& images = {});

/// What the history calls the edit: "Rename touchpoint: Pay".
std::string labelOf(const ScriptEdit& edit);

/// Every edit name, sorted; docs/command-line.md lists them all (a test compares).
std::vector<std::string_view> editNames();

} // namespace throughline::tasks
