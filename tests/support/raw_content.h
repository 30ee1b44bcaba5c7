#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace throughline::test {

/// Every value of every table but the holder, as plain SQLite reads it; none where it cannot be read to the end.
std::optional<std::string> rawContent(const std::filesystem::path& file);

} // namespace throughline::test
