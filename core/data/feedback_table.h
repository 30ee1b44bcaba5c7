#pragma once

#include "core/base/result.h"
#include "core/data/feedback_columns.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace throughline::data {

/// Which feedback counts. Values of one segment name are alternatives; different names must all fit. The channel is the
/// segment "channel". With a date filter, responses without a day are out. Overall scores of a source of their own have
/// no segments: segments let them through.
struct Filter {
  std::optional<Date> since; ///< the first day that counts
  std::optional<Date> until; ///< the last day that counts
  std::vector<std::pair<std::string, std::string>> segments;
  std::vector<std::int64_t> sources; ///< empty: all
  std::vector<std::string> voices;   ///< customer, employee ...; empty: all
  bool withPlaces = false;           ///< fill in RowPlace: for drilling down
  bool operator==(const Filter&) const = default;

  /// Lets everything through.
  bool keepsAll() const { return !since && !until && segments.empty() && sources.empty() && voices.empty(); }
};

/// A set of rows, one bit each; or all of them.
class RowSet {
public:
  RowSet() = default;
  /// None of so many rows.
  explicit RowSet(std::size_t rows) : all_(false), bits_((rows + 63) / 64, 0) {}

  bool all() const { return all_; }
  bool has(std::size_t row) const { return all_ || ((bits_[row / 64] >> (row % 64)) & 1U) != 0; }
  /// is: 1 to add the row, 0 to leave it as it is.
  void put(std::size_t row, std::uint8_t is) { bits_[row / 64] |= std::uint64_t{is} << (row % 64); }
  /// of: how many rows there are.
  std::size_t count(std::size_t of) const { return countBetween(0, of); }
  /// Of rows first up to end, which is excluded.
  std::size_t countBetween(std::size_t first, std::size_t end) const;
  bool operator==(const RowSet&) const = default;

private:
  bool all_ = true;
  std::vector<std::uint64_t> bits_;
};

/// What a filter lets through of a table.
struct Selection {
  RowSet responses;
  RowSet rows;
  std::optional<Date> since, until; ///< metrics have periods of their own
  /// Every response and row.
  bool all() const { return responses.all() && rows.all(); }
  bool operator==(const Selection&) const = default;
};

/// The responses of each customer who gave several: rows[start[i]] up to rows[start[i + 1]] are one customer's.
struct Repeats {
  std::vector<std::uint32_t> start; ///< one more than there are such customers; empty where there are none
  std::vector<std::uint32_t> rows;
};

/// The feedback of one map as it lies in memory: loaded once for a map and a version of the data, never changed, shared
/// by all who look at it. Customers are numbered once, from the respondents' hashes; those are kept per customer only.
class FeedbackTable {
public:
  explicit FeedbackTable(FeedbackColumns columns);

  const FeedbackColumns& columns() const { return columns_; }
  const Repeats& repeats() const { return repeats_; }
  /// Errors: notFound for the name of a segment that no feedback has.
  Result<Selection> select(const Filter& filter) const;
  /// The selected part as a table of its own, its customers numbered anew.
  FeedbackTable part(const Selection& selection) const;

private:
  FeedbackColumns columns_;
  Repeats repeats_;
};

/// What a filter lets through of loaded columns, which need no numbers of customers. Errors: as FeedbackTable::select.
Result<Selection> selectionOf(const FeedbackColumns& columns, const Filter& filter);
/// Only those rows; customers are not numbered.
FeedbackColumns selected(const FeedbackColumns& columns, const Selection& selection);

} // namespace throughline::data
