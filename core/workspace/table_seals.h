#pragma once

#include "core/workspace/sqlite.h"

#include <initializer_list>
#include <string_view>
#include <vector>

/// Seals of the tables that belong to no source: what people made of comments, what names were taken for, who is to be
/// forgotten, saved views. Whoever changes one of them seals it again in the same transaction (TableSealing); `check`
/// and whoever reads a whole table find what does not fit. A file written before there were such seals is sealed by the
/// next change.
namespace throughline::workspace {

/// Around a change of some of them, within the caller's transaction. A table that was damaged before is not sealed as
/// it is: it stays damaged for who reads or checks it.
class TableSealing {
public:
  /// Before the first row is written. Errors: those of Connection.
  static Result<TableSealing> begin(Connection& connection, std::initializer_list<std::string_view> tables);
  /// After the last. Errors: those of Connection.
  Status end();

private:
  explicit TableSealing(Connection& connection) : connection_(&connection) {}
  Connection* connection_;
  std::vector<std::string_view> sound_;
};
/// All of them as they are: of a new file, and of one that had no seals. Within the caller's transaction.
Status sealAllTables(Connection& connection);
/// The table is as it was sealed, or the file has no seals of tables yet. Errors: recordDamaged.
Status expectSealedTable(Connection& connection, std::string_view table);
/// All of them. Errors: recordDamaged.
Status expectSealedTables(Connection& connection);

} // namespace throughline::workspace
