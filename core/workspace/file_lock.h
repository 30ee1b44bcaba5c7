#pragma once

#include "core/base/result.h"
#include "core/workspace/descriptor.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>

/// Who may touch a file, asked without SQLite. POSIX locks of a process end when it closes any descriptor of the file,
/// so nothing here opens a file that this process holds.
namespace throughline::workspace {

/// The detail of an error where locks are not to be had.
inline constexpr const char* noLocksHere = "this drive cannot lock files";

/// Marks a file as open for writing in this process, so that nobody here opens it a second time.
class ProcessHold {
public:
  /// None when this process holds the file already.
  static std::optional<ProcessHold> take(const std::filesystem::path& file);
  ProcessHold(ProcessHold&& other) noexcept;
  ProcessHold& operator=(ProcessHold&& other) noexcept;
  ~ProcessHold();

private:
  ProcessHold(std::uint64_t device, std::uint64_t number) : device_(device), number_(number) {}
  void release();
  std::uint64_t device_;
  std::uint64_t number_;
  bool held_ = true;
};

/// The lock that SQLite takes to write, for the time in which files are looked at and moved before SQLite opens them.
class WritersLock {
public:
  enum class Outcome {
    taken,
    heldByAnother,
    noLocks, ///< the drive knows no locks (some network drives): nobody can be kept from writing
    cannotWrite
  };
  /// Waits that long for another process to let go; anew when the next one has taken it, as long as the queue moves (50
  /// turns at most).
  WritersLock(const std::filesystem::path& file, std::chrono::milliseconds patience);
  Outcome outcome() const { return outcome_; }
  /// The process that has it, or had it last while this one waited, as the system says; 0 when nobody had it or it is
  /// not told.
  std::int64_t holder() const { return holder_; }

private:
  Descriptor file_;
  Outcome outcome_ = Outcome::cannotWrite;
  std::int64_t holder_ = 0;
};

} // namespace throughline::workspace
