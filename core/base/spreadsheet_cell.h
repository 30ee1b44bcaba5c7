#pragma once

#include <string>
#include <string_view>

namespace throughline {

/// Whether a spreadsheet would take the text for a formula and run it.
bool startsFormula(std::string_view text);

/// The text of a cell without the apostrophe that kept a spreadsheet from running it: what csvCell was given.
std::string_view withoutGuard(std::string_view cell);

/// A text as a cell of a CSV file: in quotation marks where it needs them, with an apostrophe before what a spreadsheet
/// would run.
std::string csvCell(std::string_view text);

} // namespace throughline
