#pragma once

#include "core/model/document.h"

namespace throughline::model {

struct Repaired {
  Document document;
  int renewedIds = 0;
};

/// Gives notes and steps whose id something earlier in the document has an id of their own: earlier programs let
/// scripts make such documents. The same document gives the same ids, whenever it is read.
Repaired withIdsOfTheirOwn(const Document& document);

} // namespace throughline::model
