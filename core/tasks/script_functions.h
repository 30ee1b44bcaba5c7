#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/tasks/edit_parameters.h"

#include <map>
#include <string_view>
#include <utility>

/// The edits of a script by name; each reads its parameters and calls its function of core/edit.
namespace throughline::tasks {

using ScriptFunction = Result<model::Document> (*)(EditParameters&);
using ScriptFunctions = std::map<std::string_view, ScriptFunction>;

ScriptFunctions mapScriptFunctions();        ///< maps, stages, steps, lanes
ScriptFunctions touchpointScriptFunctions(); ///< touchpoints
ScriptFunctions thingScriptFunctions();      ///< fields of anything, notes, personas, actions, goals, settings

/// Edits only when all parameters were read: nothing is changed by an edit with a wrong one.
template <class Edit> Result<model::Document> whenRead(EditParameters& parameters, Edit&& edit) {
  THROUGHLINE_CHECK(parameters.finish());
  return std::forward<Edit>(edit)();
}

} // namespace throughline::tasks
