#include "core/insight/answers.h"

#include "core/stats/proportion.h"

#include <algorithm>
#include <numeric>

namespace throughline::insight {

namespace {

/// One more than the largest number.
std::uint32_t endOf(const std::vector<std::uint32_t>& customers) {
  return customers.empty() ? 0 : *std::ranges::max_element(customers) + 1;
}

} // namespace

void Answers::add(double value, std::uint32_t customer, std::optional<double> weight) {
  if (weight && !(*weight > 0))
    return;
  values.push_back(value);
  customers.push_back(customer);
  if (weight)
    weights.push_back(*weight);
}

bool Answers::eachOnce() const {
  std::vector<bool> seen(endOf(customers), false);
  return std::ranges::none_of(customers, [&seen](std::uint32_t customer) {
    const bool before = seen[customer];
    seen[customer] = true;
    return before;
  });
}

std::optional<stats::Mean> Answers::mean() const {
  if (!weights.empty() && eachOnce())
    return stats::weightedMeanOf(values, weights);
  return stats::clusterMeanOf(values, customers, endOf(customers), weights);
}

double Answers::effectiveCount() const {
  if (weights.empty())
    return static_cast<double>(values.size());
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  return stats::kishEffectiveCount(sum, std::inner_product(weights.begin(), weights.end(), weights.begin(), 0.0));
}

void ShareCount::add(bool success, std::optional<double> weight) {
  const double counts = weight.value_or(1);
  if (!(counts > 0))
    return;
  ++n_;
  count_ += success ? 1 : 0;
  weight_ += counts;
  squares_ += counts * counts;
  weightOfCount_ += success ? counts : 0;
}

std::optional<Share> ShareCount::share() const {
  if (n_ == 0)
    return std::nullopt;
  const double n = stats::kishEffectiveCount(weight_, squares_);
  const auto interval = stats::wilson({.successes = std::min(n, weightOfCount_ * n / weight_), .n = n});
  return Share{.share = std::min(1.0, weightOfCount_ / weight_),
               .low = interval.low,
               .high = interval.high,
               .count = count_,
               .n = n_};
}

std::optional<double> weightOf(const data::ResponseColumns& responses, std::size_t row) {
  return responses.weight.empty() ? std::nullopt : std::optional(responses.weight[row]);
}

} // namespace throughline::insight
