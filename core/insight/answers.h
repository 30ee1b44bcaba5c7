#pragma once

#include "core/insight/analysis.h"
#include "core/stats/mean.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace throughline::insight {

/// Below this many answers there are counts only, no score (statistics.md 2.7).
inline constexpr std::size_t fewestForAScore = 10;

/// Answers with who gave them and how much each weighs.
struct Answers {
  std::vector<double> values;           ///< finite numbers
  std::vector<std::uint32_t> customers; ///< numbers of FeedbackColumns::customers
  std::vector<double> weights;          ///< empty when no answer has one

  void add(double value, std::uint32_t customer, std::optional<double> weight);
  /// Each customer once.
  bool eachOnce() const;
  /// Their mean with an interval that allows for repeated customers and for weights; none without answers.
  std::optional<stats::Mean> mean() const;
  /// Kish's effective number; their number when there are no weights.
  double effectiveCount() const;
};

/// A share that is counted; with weights its figure and interval are of the weighted shares and Kish's number, the
/// counts stay plain.
class ShareCount {
public:
  void add(bool success, std::optional<double> weight);
  std::int64_t n() const { return n_; }
  /// None where n is 0.
  std::optional<Share> share() const;

private:
  std::int64_t count_ = 0;
  std::int64_t n_ = 0;
  double weightOfCount_ = 0;
  double weight_ = 0;
  double squares_ = 0;
};

/// The weight of a response; none when no source has weights.
std::optional<double> weightOf(const data::ResponseColumns& responses, std::size_t row);

} // namespace throughline::insight
