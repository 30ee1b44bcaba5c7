#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

namespace throughline::model {

/// Whether the document keeps every law: ids are there once and not null, texts are UTF-8 within their limits, titles
/// of maps, stages and lanes are not empty, words are of their lists, every place names a step and a touchpoint lane of
/// its own map with positions 0, 1, 2 ... in each cell, links point at things that exist, every stage has a step, every
/// map a touchpoint lane, emotions are -2..+2, scores 1..5, numbers finite. Errors: documentInvalid with the first law
/// that is broken.
Status validate(const Document& document);

/// Valid UTF-8 without NUL, at most limit bytes.
bool isCleanText(std::string_view text, std::size_t limit);

} // namespace throughline::model
