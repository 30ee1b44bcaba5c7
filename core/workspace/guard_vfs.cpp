#include "core/workspace/guard_vfs.h"

#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <sqlite3.h>

namespace throughline::workspace {
namespace {

/// One guard: SQLite keeps a pointer to `vfs`, so it lives as long as the program.
struct GuardedVfs {
  sqlite3_vfs vfs{};
  sqlite3_vfs* below = nullptr;
  std::string name;
  std::mutex mutex;
  std::set<std::string> databases; ///< main files opened through this guard
};

GuardedVfs& guardOf(sqlite3_vfs* vfs) {
  return *static_cast<GuardedVfs*>(vfs->pAppData);
}

bool isSideFile(GuardedVfs& guard, std::string_view name) {
  const std::lock_guard lock(guard.mutex);
  for (const std::string_view ending : {"-journal", "-wal"})
    if (name.ends_with(ending) && guard.databases.contains(std::string(name.substr(0, name.size() - ending.size()))))
      return true;
  return false;
}

bool isDatabase(GuardedVfs& guard, std::string_view name) {
  const std::lock_guard lock(guard.mutex);
  return guard.databases.contains(std::string(name));
}

int guardOpen(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
  GuardedVfs& guard = guardOf(vfs);
  file->pMethods = nullptr;
  if ((flags & SQLITE_OPEN_SUPER_JOURNAL) != 0)
    return SQLITE_CANTOPEN;
  if ((flags & SQLITE_OPEN_MAIN_DB) != 0 && name != nullptr) {
    // Names stay after closing: side files of a database belong to nobody else.
    const std::lock_guard lock(guard.mutex);
    guard.databases.insert(name);
  } else if (name != nullptr && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL)) != 0 &&
             !isSideFile(guard, name)) {
    return SQLITE_CANTOPEN;
  }
  return guard.below->xOpen(guard.below, name, file, flags, outFlags);
}

int guardDelete(sqlite3_vfs* vfs, const char* name, int syncFolder) {
  GuardedVfs& guard = guardOf(vfs);
  return isSideFile(guard, name) ? guard.below->xDelete(guard.below, name, syncFolder) : SQLITE_IOERR_DELETE;
}

int guardAccess(sqlite3_vfs* vfs, const char* name, int flags, int* answer) {
  GuardedVfs& guard = guardOf(vfs);
  if (isDatabase(guard, name) || isSideFile(guard, name))
    return guard.below->xAccess(guard.below, name, flags, answer);
  *answer = 0;
  return SQLITE_OK;
}

std::unique_ptr<GuardedVfs> makeGuard(sqlite3_vfs* below, std::string name) {
  auto guard = std::make_unique<GuardedVfs>();
  guard->below = below;
  guard->name = std::move(name);
  guard->vfs = *below;
  guard->vfs.pNext = nullptr;
  guard->vfs.zName = guard->name.c_str();
  guard->vfs.pAppData = guard.get();
  guard->vfs.xOpen = guardOpen;
  guard->vfs.xDelete = guardDelete;
  guard->vfs.xAccess = guardAccess;
  return guard;
}

} // namespace

std::string guardVfsOver(std::string_view base) {
  static std::mutex mutex;
  static std::map<std::string, std::unique_ptr<GuardedVfs>, std::less<>> guards;
  const std::lock_guard lock(mutex);
  if (const auto found = guards.find(base); found != guards.end())
    return found->second->name;
  sqlite3_vfs* below = sqlite3_vfs_find(base.empty() ? nullptr : std::string(base).c_str());
  if (below == nullptr)
    return std::string(base); // SQLite says that there is no such VFS
  auto guard = makeGuard(below, "throughline-guard-" + std::string(base));
  sqlite3_vfs_register(&guard->vfs, 0);
  return guards.emplace(std::string(base), std::move(guard)).first->second->name;
}

} // namespace throughline::workspace
