#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/reading/mapping.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

/// Synthetic feedback for trials and benchmarks: the same options give the same bytes on every machine.
namespace throughline::tasks {

/// One touchpoint of the made-up journey. In wide data a failure lowers the overall score by loss points on average, so
/// that an analysis has something to find again.
struct GeneratedTouchpoint {
  std::string_view title;
  model::Kind kind = model::Kind::experience;
  double reached = 1;     ///< share of customers
  double failureRate = 0; ///< share of those
  double loss = 0;        ///< points of 0-10
};
std::span<const GeneratedTouchpoint> generatedTouchpoints();

struct GenerateOptions {
  std::int64_t rows = 1'000;
  std::uint64_t seed = 1;
  data::Layout layout = data::Layout::longRows; ///< long or wide
};

/// Writes a CSV file beside path and moves it there when it is whole. Long: respondent, time, touchpoint, score,
/// channel, resolved, comment; wide: respondent, time, segment, a column per touchpoint, overall, comment. Some
/// comments hold line ends, quotation marks and letters beyond ASCII. Errors: fileNotWritable, diskFull, cancelled;
/// valueNotAllowed for fewer than no rows.
Status generateFeedback(const std::filesystem::path& path, const GenerateOptions& options, const Progress& progress);

/// How the files of generateFeedback are read.
data::Mapping generatedMapping(data::Layout layout);

} // namespace throughline::tasks
