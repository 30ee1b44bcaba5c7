#pragma once

#include "core/workspace/workspace.h"

#include <string>

namespace throughline::test {

/// One map with one touchpoint whose title is the number: cheap to write, and every state says which it is.
model::Document numberedDocument(int number);
/// The number of such a document; -1 for any other.
int numberOf(const model::Document& document);

/// Goes from numberedDocument(number) to the next; on disk when ok.
Result<workspace::RevisionId> persistNext(workspace::Workspace& workspace, int number);

/// A closed file whose document is numberedDocument(0), as bytes; the same every time.
const std::string& numberedFile();

/// "code: detail (path ...)" for messages of tests.
std::string describe(const Error& error);

} // namespace throughline::test
