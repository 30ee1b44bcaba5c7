#pragma once

#include "core/workspace/sqlite.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <variant>

namespace throughline::workspace {

/// One value handed to SQLite; texts must live until the statement has ended.
using FedValue = std::variant<std::monostate, std::int64_t, double, std::string_view>;

/// Rows that exist in memory only. For one thread.
class FedRows {
public:
  virtual ~FedRows() = default;
  virtual std::size_t size() const = 0;
  /// Rows are asked for in order, every column of a row before the next row.
  virtual FedValue value(std::size_t row, int column) = 0;
};

/// Lets a statement read rows in memory as the table throughline_rows(c0 .. c15): many rows are inserted by one
/// "INSERT INTO ... SELECT c0, c1 FROM throughline_rows" in about half the time of a statement per row, as the place at
/// the end of the table is looked for once. The table is part of the connection, never of the file.
class RowFeed {
public:
  /// Makes the table known to the connection, which outlives the feed. Errors: storageFailed.
  static Result<RowFeed> attach(Connection& connection);
  RowFeed(RowFeed&&) noexcept;
  RowFeed& operator=(RowFeed&&) = delete;
  ~RowFeed();

  /// Runs a statement that reads throughline_rows, on these rows. Errors: those of Statement::run.
  Status insert(std::string_view sql, FedRows& rows);

private:
  RowFeed(Connection& connection, std::shared_ptr<FedRows*> given);
  Connection* connection_;
  std::shared_ptr<FedRows*> given_; ///< the rows of the statement that runs now
};

} // namespace throughline::workspace
