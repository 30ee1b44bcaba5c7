#include "tests/support/observed_vfs.h"

#include <cstring>
#include <filesystem>
#include <memory>
#include <new>
#include <sqlite3.h>

namespace throughline::test {
namespace {

FileObserver& currentObserver() {
  static FileObserver observer;
  return observer;
}

int ask(const FileEvent& event) {
  return currentObserver() ? currentObserver()(event) : SQLITE_OK;
}

/// SQLite gives szOsFile bytes: this, and behind it the system's own file.
struct ObservedFile {
  sqlite3_file base;
  std::string* path;
  sqlite3_file* real;
};

ObservedFile& observed(sqlite3_file* file) {
  return *static_cast<ObservedFile*>(static_cast<void*>(file));
}
sqlite3_file* realOf(sqlite3_file* file) {
  return observed(file).real;
}

int observedClose(sqlite3_file* file) {
  const int code = realOf(file)->pMethods->xClose(realOf(file));
  delete observed(file).path;
  return code;
}
int observedRead(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
  return realOf(file)->pMethods->xRead(realOf(file), bytes, count, offset);
}
int observedWrite(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
  const int code = ask({.action = FileAction::write,
                        .path = *observed(file).path,
                        .offset = offset,
                        .bytes = bytes,
                        .count = static_cast<std::size_t>(count)});
  if (code == SQLITE_FULL && count > 1)
    realOf(file)->pMethods->xWrite(realOf(file), bytes, count / 2, offset);
  return code != SQLITE_OK ? code : realOf(file)->pMethods->xWrite(realOf(file), bytes, count, offset);
}
int observedTruncate(sqlite3_file* file, sqlite3_int64 size) {
  const int code = ask({.action = FileAction::truncate, .path = *observed(file).path, .offset = size});
  return code != SQLITE_OK ? code : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int observedSync(sqlite3_file* file, int flags) {
  const int code = ask({.action = FileAction::sync, .path = *observed(file).path});
  return code != SQLITE_OK ? code : realOf(file)->pMethods->xSync(realOf(file), flags);
}
int observedSize(sqlite3_file* file, sqlite3_int64* size) {
  return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int observedLock(sqlite3_file* file, int level) {
  return realOf(file)->pMethods->xLock(realOf(file), level);
}
int observedUnlock(sqlite3_file* file, int level) {
  return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int observedReserved(sqlite3_file* file, int* answer) {
  return realOf(file)->pMethods->xCheckReservedLock(realOf(file), answer);
}
int observedControl(sqlite3_file* file, int operation, void* argument) {
  return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int observedSector(sqlite3_file* file) {
  return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int observedDevice(sqlite3_file*) {
  return 0;
} // nothing is promised: sectors tear, order is free

const sqlite3_io_methods observedMethods{.iVersion = 1,
                                         .xClose = observedClose,
                                         .xRead = observedRead,
                                         .xWrite = observedWrite,
                                         .xTruncate = observedTruncate,
                                         .xSync = observedSync,
                                         .xFileSize = observedSize,
                                         .xLock = observedLock,
                                         .xUnlock = observedUnlock,
                                         .xCheckReservedLock = observedReserved,
                                         .xFileControl = observedControl,
                                         .xSectorSize = observedSector,
                                         .xDeviceCharacteristics = observedDevice};

sqlite3_vfs* systemVfs() {
  static sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
  return vfs;
}

int observedOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
  file->pMethods = nullptr;
  const std::string path = name == nullptr ? std::string() : std::string(name);
  if (name != nullptr && !std::filesystem::exists(path) && (flags & SQLITE_OPEN_CREATE) != 0)
    if (const int code = ask({.action = FileAction::create, .path = path}); code != SQLITE_OK)
      return SQLITE_CANTOPEN;
  ObservedFile& made = observed(file);
  made.real = static_cast<sqlite3_file*>(static_cast<void*>(&made + 1));
  const int code = systemVfs()->xOpen(systemVfs(), name, made.real, flags, outFlags);
  if (made.real->pMethods == nullptr)
    return code;
  made.path = new std::string(path);
  file->pMethods = &observedMethods;
  return code;
}

int observedDelete(sqlite3_vfs*, const char* name, int syncFolder) {
  const int code = ask({.action = FileAction::remove, .path = name, .folderToo = syncFolder != 0});
  return code != SQLITE_OK ? code : systemVfs()->xDelete(systemVfs(), name, syncFolder);
}

sqlite3_vfs& registeredVfs() {
  static sqlite3_vfs vfs = [] {
    sqlite3_vfs made = *systemVfs();
    made.pNext = nullptr;
    made.zName = "observed";
    made.szOsFile = static_cast<int>(sizeof(ObservedFile)) + systemVfs()->szOsFile;
    made.xOpen = observedOpen;
    made.xDelete = observedDelete;
    return made;
  }();
  return vfs;
}

} // namespace

const std::string& observedVfs() {
  static const std::string name = [] {
    sqlite3_vfs_register(&registeredVfs(), 0);
    return std::string(registeredVfs().zName);
  }();
  return name;
}

void observeFiles(FileObserver observer) {
  currentObserver() = std::move(observer);
}

} // namespace throughline::test
