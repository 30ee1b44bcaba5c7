#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite's C interface behind owners that clean up after themselves. Nothing here throws; every refusal is an Error.
namespace throughline::workspace {

namespace detail {
struct ConnectionHandle;
}

/// A prepared statement. Parameters count from 1, columns from 0. It goes back to its connection's store when it dies,
/// so preparing the same text again is cheap. A failed bind is reported by the next step() or run().
class Statement {
public:
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&& other) noexcept;
  ~Statement();

  template <class Integer>
  requires std::is_integral_v<Integer> Statement& bind(int parameter, Integer value) {
    return bindInteger(parameter, static_cast<std::int64_t>(value));
  }
  Statement& bind(int parameter, double value);
  Statement& bind(int parameter, std::string_view text);
  Statement& bind(int parameter, const char* text) { return bind(parameter, std::string_view(text)); }
  Statement& bind(int parameter, const std::string& text) { return bind(parameter, std::string_view(text)); }
  Statement& bind(int parameter, std::span<const std::byte> blob);
  Statement& bind(int parameter, std::nullopt_t);
  template <class Value> Statement& bind(int parameter, const std::optional<Value>& value) {
    return value ? bind(parameter, *value) : bind(parameter, std::nullopt);
  }
  /// Text and blobs without a copy: the bytes must live and stay as they are until the statement is reset or bound
  /// anew.
  Statement& bindBorrowed(int parameter, std::string_view text);
  Statement& bindBorrowed(int parameter, std::span<const std::byte> blob);
  /// Binds all parameters from 1 on.
  template <class... Values> Statement& bindAll(const Values&... values) {
    int parameter = 0;
    (bind(++parameter, values), ...);
    return *this;
  }

  /// True: a row can be read; false: there are no more, and the statement is reset.
  Result<bool> step();
  /// Steps to the end and resets; rows are passed over.
  Status run();
  /// Binds the values, then runs.
  template <class... Values> Status runWith(const Values&... values) {
    bindAll(values...);
    return run();
  }
  /// Ready to be stepped from the start; parameters stay bound.
  void reset();

  std::int64_t integer(int column) const;
  double real(int column) const;
  /// Valid until the next step or reset.
  std::string_view text(int column) const;
  std::span<const std::byte> blob(int column) const;
  bool isNull(int column) const;
  enum class Type { integer, real, text, blob, null };
  Type type(int column) const;
  int columns() const;
  std::optional<std::int64_t> optionalInteger(int column) const;
  std::optional<double> optionalReal(int column) const;

private:
  friend class Connection;
  Statement(std::shared_ptr<detail::ConnectionHandle> handle, sqlite3_stmt* statement);
  Statement& bindInteger(int parameter, std::int64_t value);
  Statement& noteBind(int code);
  void giveBack();

  std::shared_ptr<detail::ConnectionHandle> handle_;
  sqlite3_stmt* statement_ = nullptr;
  int bindFailure_ = 0;
};

/// The VFS for files that nobody else knows: drafts and private copies are opened on drives that give no locks, too.
inline constexpr const char* unlockedVfs = "unix-none";

/// One open database. For one thread at a time.
class Connection {
public:
  enum class Access { readWrite, readOnly, create };
  struct Options {
    Access access = Access::readWrite;
    /// The VFS under the guard (guard_vfs.h); empty is the system's.
    std::string vfs;
    /// How long to wait for a lock.
    int busyMilliseconds = 2000;
  };
  /// Opens with the limits and switches of reliability.md 2.2, through the guard VFS; links are not followed. Nothing
  /// is read from the file yet. path must be absolute. Errors: fileNotReadable, storageFailed.
  static Result<Connection> open(const std::filesystem::path& path, const Options& options);
  /// A database in memory, for tests and for reading our own schema.
  static Result<Connection> inMemory();

  Connection(Connection&&) noexcept = default;
  Connection& operator=(Connection&&) noexcept = default;
  ~Connection() = default;

  Result<Statement> prepare(std::string_view sql);
  /// One or more statements without parameters. Only for texts of our own.
  Status execute(const std::string& sql);
  /// The first column of the first row. Errors: notFound when there is no row.
  Result<std::int64_t> integer(std::string_view sql);
  Result<std::string> text(std::string_view sql);

  std::int64_t changes() const;
  bool inTransaction() const;
  const std::filesystem::path& path() const { return path_; }
  /// For what this class has no word for (backup, authorizer, progress). Never closed by the caller.
  sqlite3* handle() const;
  /// What SQLite's last refusal means to us, with the path.
  Error lastError() const;

  /// Asked before each commit of a Transaction; its refusal is the transaction's, which is rolled back.
  void setCommitGuard(std::function<Status()> guard);
  Status askCommitGuard() const;

private:
  Connection(std::shared_ptr<detail::ConnectionHandle> handle, std::filesystem::path path);
  std::shared_ptr<detail::ConnectionHandle> handle_;
  std::filesystem::path path_;
};

/// Begins (IMMEDIATE) when it is made, rolls back when it dies without commit().
class Transaction {
public:
  explicit Transaction(Connection& connection);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// Whether it began. Errors: workspaceLocked and what Connection says.
  const Status& begun() const { return begun_; }
  /// On disk when ok. After an error the file must be read again to know whether it is (a sync that fails after the
  /// commit point): Workspace does that for edits.
  Status commit();

private:
  Connection& connection_;
  Status begun_;
  bool open_ = false;
};

/// What a result code of SQLite means to us.
ErrorCode errorCodeOf(int sqliteCode);

} // namespace throughline::workspace
