#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace throughline::test {

/// All that operator new gave to this program so far, in bytes, by whatever thread.
std::size_t allocatedBytes();

/// Runs the task at one, two and four times a size. Empty when twice as much allocates at most 2.5 times the memory,
/// and four times as much at most 2.5 times that; else a sentence. Times are only printed.
std::string growthOf(const std::string& name, std::size_t size, const std::function<void(std::size_t)>& task);

/// The same piece of text, over and over.
std::string repeated(std::string_view piece, std::size_t count);

} // namespace throughline::test
