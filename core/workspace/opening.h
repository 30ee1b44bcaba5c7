#pragma once

#include "core/base/progress.h"
#include "core/workspace/sqlite.h"

#include <chrono>
#include <optional>

/// How a file that may be damaged, foreign or hostile is opened without harm (docs/file-format.md, "Opening").
namespace throughline::workspace {

/// How much is looked at before a file counts as sound.
enum class Thoroughness {
  documentTables, ///< last written by us here: the tables that open() reads anyway
  wholeFile,      ///< every page
};

struct OpenedFile {
  Connection connection;
  int version = 0;
};

/// Opens an existing file and looks at it in an order in which nothing of it can do anything: marks, version, schema
/// text by text, pages. Nothing is written. Memory and time are bounded until the schema is known to be ours. Errors:
/// fileNotReadable, notAWorkspace, workspaceNewer, workspaceHostile, workspaceDamaged, workspaceLocked, cancelled,
/// tooLarge.
Result<OpenedFile> openGuarded(const std::filesystem::path& path, const Connection::Options& options,
                               Thoroughness thoroughness, const Progress& progress);

/// From here on only what core needs: rows read and written, transactions, a few functions and checks. No schema
/// change, no ATTACH, no PRAGMA that writes.
void confine(Connection& connection);

/// TRUNCATE, EXTRA, EXCLUSIVE and the rest of our mode, read back. Errors: storageFailed when one does not hold.
Status setDurableMode(Connection& connection);

/// For a copy that nobody else knows and that goes with this process: no lock kept for others, no waiting for the disk.
/// Otherwise as setDurableMode. Errors: storageFailed.
Status setPassingMode(Connection& connection);

/// Bounds the time of everything the connection does while it lives, and lets the user cancel.
class TimeBudget {
public:
  TimeBudget(Connection& connection, std::optional<std::chrono::milliseconds> limit, const Progress& progress);
  ~TimeBudget();
  TimeBudget(const TimeBudget&) = delete;
  TimeBudget& operator=(const TimeBudget&) = delete;
  /// The same error, or why it was this budget that ended the work.
  Error explain(const Error& error) const;

private:
  static int look(void* self);
  Connection& connection_;
  const Progress& progress_;
  std::optional<std::chrono::steady_clock::time_point> end_;
  bool over_ = false;
};

} // namespace throughline::workspace
