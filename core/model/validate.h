#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

namespace throughline::model {

/// Whether the document keeps every law: ids are there once and not null; every field holds what its description allows
/// (core/model/fields.h); what a part names is there, is of the right kind and within reach; every place names a step
/// and a lane for touchpoints of its own map with positions 0, 1, 2 ... in each cell; every stage has a step, every map
/// a lane for touchpoints. Errors: documentInvalid with the first law that is broken.
Status validate(const Document& document);

/// Valid UTF-8 without NUL, at most limit characters (fitsInto).
bool isCleanText(std::string_view text, std::size_t limit);

} // namespace throughline::model
