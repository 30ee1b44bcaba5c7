#pragma once

#include "core/base/result.h"
#include "core/model/clip.h"

#include <string>
#include <string_view>

/// What is on the clipboard, under a type of its own: the records of a clip in the envelope of map exchange files.
/// docs/file-format.md, "The clipboard".
namespace throughline::workspace {

/// Errors: as exchangeText.
Result<std::string> clipText(const model::Clip& clip);
/// The clip that clipText() wrote. Each of its parts is sound by itself; what it makes of a document is checked when it
/// is pasted. Errors: as entitiesOfExchangeText; documentInvalid.
Result<model::Clip> clipOfText(std::string_view text);

} // namespace throughline::workspace
