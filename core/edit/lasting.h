#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

/// What must hold between the document before and after an edit.
namespace throughline::edit {

/// Whether an id is free in all of the document. Errors: alreadyExists with what has it.
Status checkFree(const model::Document& document, const RawId& id);
template <class Tagged> Status checkFree(const model::Document& document, const Tagged& id) {
  return checkFree(document, id.raw);
}

/// Whether everything that the changed parts name is there and within reach. Errors: notFound.
Status checkNames(const model::Document& before, const model::Document& after);

/// The document after an edit that took things away: nothing names them any more.
model::Document withoutGone(const model::Document& before, const model::Document& after);
/// The same for an edit that may have failed.
Result<model::Document> withoutGone(const model::Document& before, const Result<model::Document>& after);

} // namespace throughline::edit
