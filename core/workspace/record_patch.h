#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

/// How an earlier record follows from the one that replaced it: what both have in common is named, not kept twice, so
/// that a history grows with what edits change and not with what they stand in. docs/file-format.md, "History".
namespace throughline::workspace {

/// A text from which patched(later, ...) gives `earlier`; `earlier` itself where that is shorter or hardly longer.
/// No record starts like a patch. In time with the length of both.
std::string patchTo(std::string_view earlier, std::string_view later);

bool isPatch(std::string_view text);

/// What patchTo(earlier, later) was made of. A text that is no patch is given as it is.
/// Errors: recordDamaged for a patch that does not fit `later` or makes more than a record may hold.
Result<std::string> patched(std::string_view later, std::string_view text);

} // namespace throughline::workspace
