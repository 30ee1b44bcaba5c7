#pragma once

#include "tests/support/observed_vfs.h"

#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace throughline::test {

/// A disk that forgets: while it lives, writes that were not synced may be kept, lost or torn sector by sector when the
/// power goes, and files made or removed without a sync of their folder may come back or vanish.
class PowerLoss {
public:
  explicit PowerLoss(unsigned seed);

  /// The power goes at the count-th action from now; every action after that fails.
  void cutAfter(int actions);
  bool cut() const { return cut_; }
  void cutNow() { cut_ = true; }
  int syncs() const { return syncs_; }
  /// Puts on the real files what the disk holds. Close everything first.
  void leaveTheDiskAsItIs();

private:
  struct Write {
    bool truncate = false;
    std::size_t offset = 0;
    std::string bytes;
  };
  /// One file's content, as synced and what came since.
  struct Node {
    std::string durable;
    std::vector<Write> pending;
    bool linked = true; ///< its name is on disk
  };
  int act(const FileEvent& event);
  Node& nodeOf(const std::string& path);
  std::string afterTheCut(const Node& node);

  std::mt19937 random_;
  int left_ = -1;
  bool cut_ = false;
  int syncs_ = 0;
  std::map<std::string, std::shared_ptr<Node>> now_;
  std::map<std::string, std::shared_ptr<Node>> removed_; ///< names that are gone, but not yet on disk
  FileObservation observation_;
};

} // namespace throughline::test
