#include "core/stats/recovery.h"

#include "core/base/contract.h"
#include "core/stats/jackknife.h"

#include <algorithm>
#include <cmath>

namespace throughline::stats {

namespace {

constexpr std::int64_t fewestRecovered = 30;
constexpr auto failedByte = static_cast<std::uint8_t>(TouchpointState::failed);

bool isRecovered(const DragInput& input, const std::vector<std::span<const std::uint8_t>>& recovered, std::size_t j,
                 std::size_t row) {
  return input.states[j][row] == failedByte && recovered[j][row] != 0;
}

// The kept rows of one touchpoint.
RecoveryPart countRecovered(const DragInput& input, const std::vector<std::span<const std::uint8_t>>& recovered,
                            std::size_t j, std::span<const std::uint8_t> keepRows) {
  RecoveryPart part{.index = j, .failed = 0, .recovered = 0, .valueOfRecoveringTheRest = {}};
  for (std::size_t row = 0; row < input.outcome.size(); ++row) {
    if ((!keepRows.empty() && keepRows[row] == 0) || input.states[j][row] != failedByte ||
        !std::isfinite(input.outcome[row]))
      continue;
    ++part.failed;
    part.recovered += isRecovered(input, recovered, j, row) ? 1 : 0;
  }
  return part;
}

template <class Figure> Estimate recoveryEstimate(const DragResult& drag, Figure&& figure) {
  std::vector<double> replicates;
  for (const auto& replicate : drag.replicates)
    replicates.push_back(figure(replicate));
  return jackknifeEstimate(figure(drag.all), replicates, drag.t);
}

// Loss of an average failure, weighted by how often each touchpoint fails.
double averageLoss(const DragReplicate& replicate) {
  double loss = 0;
  double failures = 0;
  for (std::size_t j = 0; j < replicate.failed.size(); ++j) {
    loss -= replicate.failed[j] * replicate.failedShare[j];
    failures += replicate.failedShare[j];
  }
  return failures > 0 ? loss / failures : 0;
}

} // namespace

RecoveryResult analyzeRecovery(const DragInput& input, const std::vector<std::span<const std::uint8_t>>& recovered,
                               const DragOptions& options, std::span<const std::uint8_t> keepRows) {
  THROUGHLINE_EXPECT(recovered.size() == input.states.size());
  std::vector<double> count(input.outcome.size(), 0);
  for (std::size_t j = 0; j < recovered.size(); ++j)
    for (std::size_t row = 0; row < count.size(); ++row)
      count[row] += isRecovered(input, recovered, j, row) ? 1 : 0;
  DragInput withRecovery = input;
  withRecovery.controls.emplace_back(count);
  const std::size_t column = withRecovery.controls.size() - 1;
  const DragResult drag = analyzeDrag(packDragTable(withRecovery, options.threads), options, keepRows);

  RecoveryResult result;
  for (std::size_t j = 0; j < recovered.size(); ++j) {
    result.touchpoints.push_back(countRecovered(input, recovered, j, keepRows));
    result.failed += result.touchpoints.back().failed;
    result.recovered += result.touchpoints.back().recovered;
  }
  result.refused = drag.refused.has_value() || result.recovered < fewestRecovered;
  if (result.refused)
    return result;
  const auto gainOfRecovery = [column](const DragReplicate& r) { return r.controls[column]; };
  result.perRecovered = recoveryEstimate(drag, gainOfRecovery);
  result.perFailure = recoveryEstimate(drag, averageLoss);
  result.offset = recoveryEstimate(
      drag, [&](const DragReplicate& r) { return averageLoss(r) > 0 ? gainOfRecovery(r) / averageLoss(r) : 0; });
  for (auto& part : result.touchpoints) {
    const double share = static_cast<double>(part.failed - part.recovered) / static_cast<double>(drag.responses);
    part.valueOfRecoveringTheRest =
        recoveryEstimate(drag, [&](const DragReplicate& r) { return gainOfRecovery(r) * share; });
  }
  return result;
}

} // namespace throughline::stats
