#include "core/data/feedback_columns.h"

#include <algorithm>
#include <bit>

namespace throughline::data {
namespace {

constexpr std::uint32_t noCustomer = std::numeric_limits<std::uint32_t>::max();
/// Rows looked ahead, so that memory answers in time.
constexpr std::size_t lookAhead = 16;

/// Numbers by hash. Hashes are evenly spread already, so their low bits are the place.
class CustomerNumbers {
public:
  explicit CustomerNumbers(std::size_t most)
      : places_(std::bit_ceil(2 * most + 2), noCustomer), mask_(places_.size() - 1) {}

  std::vector<std::uint32_t> number(const std::vector<std::uint64_t>& respondents) {
    std::vector<std::uint32_t> numbers(respondents.size());
    for (std::size_t row = 0; row < respondents.size(); ++row) {
      if (row + lookAhead < respondents.size())
        __builtin_prefetch(&places_[respondents[row + lookAhead] & mask_]);
      numbers[row] = numberOf(respondents[row]);
    }
    return numbers;
  }
  std::vector<std::uint64_t> take() { return std::move(hashes_); }

private:
  std::uint32_t numberOf(std::uint64_t hash) {
    std::size_t at = hash & mask_;
    while (places_[at] != noCustomer && hashes_[places_[at]] != hash)
      at = (at + 1) & mask_;
    if (places_[at] == noCustomer) {
      places_[at] = static_cast<std::uint32_t>(hashes_.size());
      hashes_.push_back(hash);
    }
    return places_[at];
  }

  std::vector<std::uint32_t> places_;
  std::size_t mask_;
  std::vector<std::uint64_t> hashes_;
};

} // namespace

void numberCustomers(FeedbackColumns& columns) {
  CustomerNumbers numbers(columns.responses.respondent.size() + columns.rows.respondent.size());
  columns.responses.customer = numbers.number(columns.responses.respondent);
  columns.rows.customer = numbers.number(columns.rows.respondent);
  columns.customers = numbers.take();
  columns.respondents = static_cast<std::int64_t>(columns.customers.size());
}

} // namespace throughline::data
