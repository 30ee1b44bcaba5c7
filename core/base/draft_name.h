#pragma once

#include <filesystem>

namespace throughline {

/// A name beside a file to be, that no other process uses: ".throughline-<host>-<process>-<number>". While it lives it
/// is known to removeDrafts(). Nothing is made or removed by the name itself.
class DraftName {
public:
  /// Also removes what processes that were killed have left in that folder.
  explicit DraftName(const std::filesystem::path& target);
  ~DraftName();
  DraftName(const DraftName&) = delete;
  DraftName& operator=(const DraftName&) = delete;
  const std::filesystem::path& path() const { return path_; }

private:
  std::filesystem::path path_;
};

/// Removes the files under all living names: what is left to do when a signal ends the process. From any thread; who
/// takes or gives back a name afterwards waits until it has ended.
void removeDrafts();

} // namespace throughline
