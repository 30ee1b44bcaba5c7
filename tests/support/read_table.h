#pragma once

#include "core/data/reading/reading.h"
#include "tests/support/workspace_folder.h"

#include <functional>
#include <string>

/// Tables that a test writes out, and what is read from them.
namespace throughline::test {

inline std::string tableOf(const std::string& header, int rows, const std::function<std::string(int)>& row) {
  std::string text = header + "\n";
  for (int at = 0; at < rows; ++at)
    text += row(at) + "\n";
  return text;
}

/// A mark from `from` to most, another in most rows.
inline std::string markOf(int most, int row, int from = 1) {
  return std::to_string(from + (row * 7 + row / 3 * 5) % (most - from + 1));
}

inline data::Reading readingOf(const std::string& table) {
  const WorkspaceFolder folder;
  writeBytes(folder.path() / "table.csv", table);
  const auto sample = data::sampleTable(folder.path() / "table.csv", {}, false);
  if (!sample.ok())
    qFatal("%s", std::string(nameOf(sample.error().code)).c_str());
  return data::read(data::evidenceOf(*sample));
}

} // namespace throughline::test
