#pragma once

namespace throughline {

/// Ends the program with the place of the broken promise. Never for bad input: that is an Error.
[[noreturn]] void contractBroken(const char* condition, const char* file, int line);

} // namespace throughline

/// A promise between pieces of our own code.
#define THROUGHLINE_EXPECT(condition)                                                                                  \
  (static_cast<bool>(condition) ? static_cast<void>(0) : ::throughline::contractBroken(#condition, __FILE__, __LINE__))
