#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace throughline::tasks {

/// Counts the rows of a table that are the same as an earlier one in every cell: eight bytes a row until the end.
class RowRepeats {
public:
  void add(std::span<const std::string_view> cells);
  /// After the last row; on the thread that reads, while another still writes.
  void finish();
  /// 0 before the end.
  std::int64_t count() const { return count_; }

private:
  std::vector<std::uint64_t> hashes_;
  std::int64_t count_ = 0;
};

} // namespace throughline::tasks
