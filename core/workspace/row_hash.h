#pragma once

#include "core/base/sha256.h"
#include "core/workspace/row_feed.h"

#include <memory>

namespace throughline::workspace {

/// SHA-256 of rows: every value with its type and its length, row after row, so that no two different tables read the
/// same (docs/file-format.md, "Seals"). -0 counts as 0, as the file cannot tell them apart.
class RowHash {
public:
  void add(const FedValue& value);
  void add(std::span<const std::byte> blob);
  void endRow();
  /// The row that a statement stands on. With maskedId, only the low rowIdBits of column 0 count: a block's hash does
  /// not depend on the number of its source, which a reader of data does not know yet.
  void addRow(const Statement& row, bool maskedId = false);

  std::int64_t rows() const { return rows_; }
  /// The hash of all that was added; the object is as new again.
  Sha256 finish();

private:
  void addMark(char type);
  void addNumber(char type, const void* bytes);
  void addBytes(char type, const void* bytes, std::size_t size);
  void addColumn(const Statement& row, int column);
  void makeRoom(std::size_t size);
  void passOn();

  Sha256Stream hash_;
  static constexpr std::size_t room = 1U << 15U;
  /// Bytes on their way to hash_, up to used_. Not filled before: many tables are small.
  std::unique_ptr<char[]> waiting_ = std::make_unique_for_overwrite<char[]>(room);
  std::size_t used_ = 0;
  std::int64_t rows_ = 0;
};

} // namespace throughline::workspace
