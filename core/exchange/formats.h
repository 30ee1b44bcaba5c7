#pragma once

#include "core/exchange/format.h"

/// All formats, in the order in which they are offered.
namespace throughline::exchange {

std::span<const Format* const> journeyFormats();

/// The format of that name in scripts; null: there is none.
const Format* formatNamed(std::string_view name);

/// By content, and by the name of the file where several could read it. Null: nothing that we read.
const Format* guessFormat(std::string_view bytes, std::string_view fileName);

} // namespace throughline::exchange
