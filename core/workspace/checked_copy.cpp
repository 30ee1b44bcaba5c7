#include "core/workspace/checked_copy.h"

#include "core/workspace/descriptor.h"
#include "core/workspace/document_rows.h"
#include "core/workspace/file_system.h"
#include "core/workspace/known_files.h"
#include "core/workspace/opening.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

namespace throughline::workspace {
namespace {

constexpr std::array sideEndings{"-journal", "-wal"};

std::filesystem::path besideFile(const std::filesystem::path& file, const std::string& ending) {
  return file.string() + ending;
}

bool hasContent(const std::filesystem::path& file) {
  std::error_code none;
  const auto size = std::filesystem::file_size(file, none);
  return !none && size > 0;
}

/// A name beside the file that nothing has yet.
std::filesystem::path freeName(const std::filesystem::path& wanted) {
  auto name = wanted;
  for (int number = 2; somethingIsAt(name); ++number)
    name = wanted.string() + "-" + std::to_string(number);
  return name;
}

/// What cannot be copied is told of itself, a place that cannot be written of the folder for temporary files.
Status copyIntoFolder(const std::filesystem::path& file, const PrivateFolder& folder, const std::string& ending,
                      const Progress& progress) {
  const auto copy = besideFile(folder.path() / "copy.journey", ending);
  const Status copied = copyPrivately(besideFile(file, ending), copy, progress);
  if (copied.ok() || copied.error().fact(Fact::path) != copy.string())
    return copied;
  return aboutFile(copied.error(), folder.path().parent_path());
}

Result<CheckedCopy> openedCopy(PrivateFolder folder, const std::filesystem::path& copy, Thoroughness thoroughness,
                               const OpenOptions& options) {
  // The copy is ours alone, so it never goes through a VFS that a test put under the original.
  THROUGHLINE_TRY(opened, openGuarded(copy, {.vfs = unlockedVfs}, thoroughness, options.progress));
  THROUGHLINE_TRY(head, readHead(opened.connection));
  THROUGHLINE_TRY(rows, entityRowsAt(opened.connection, head));
  THROUGHLINE_CHECK(repairedDocumentOfRows(rows, copy));
  return CheckedCopy{
      .folder = std::move(folder), .connection = std::move(opened.connection), .version = opened.version, .head = head};
}

/// The file that we held when the program or the machine stopped: it still has the state that was noted.
bool isTheOneHeld(CheckedCopy& copy, const KnownState& state) {
  const auto revision = readRevision(copy.connection, RevisionId{state.revision});
  return revision.ok() && hexText(revision->hash) == state.hash;
}

} // namespace

Result<CheckedCopy> checkedCopy(const std::filesystem::path& file, bool withJournal, Thoroughness thoroughness,
                                const OpenOptions& options) {
  THROUGHLINE_TRY(folder, PrivateFolder::make());
  const auto copy = folder.path() / "copy.journey";
  THROUGHLINE_CHECK(copyIntoFolder(file, folder, "", options.progress));
  if (withJournal && hasContent(besideFile(file, sideEndings.front())))
    THROUGHLINE_CHECK(copyIntoFolder(file, folder, sideEndings.front(), options.progress));
  auto checked = openedCopy(std::move(folder), copy, thoroughness, options);
  if (!checked.ok())
    return aboutFile(checked.error(), file);
  return checked;
}

bool hasSideFiles(const std::filesystem::path& file) {
  return std::ranges::any_of(sideEndings, [&file](const char* ending) { return hasContent(besideFile(file, ending)); });
}

Status setSideFilesAside(const std::filesystem::path& file) {
  for (const char* ending : sideEndings) {
    const auto side = besideFile(file, ending);
    if (hasContent(side) && std::rename(side.c_str(), freeName(side.string() + ".set-aside").c_str()) != 0)
      return systemFailure(ErrorCode::fileNotWritable, side);
  }
  return {};
}

Status admit(const std::filesystem::path& file, const OpenOptions& options) {
  const KnownFile known = knownFile(options.dataFolder, file);
  if (known.origin == Origin::closedHere && !hasSideFiles(file))
    return {};
  if (known.origin == Origin::heldHere) {
    auto recovered = checkedCopy(file, true, Thoroughness::wholeFile, options);
    if (recovered.ok() && isTheOneHeld(*recovered, known.state))
      return {};
  }
  const auto alone = checkedCopy(file, false, Thoroughness::wholeFile, options);
  if (!alone.ok())
    return alone.error();
  return setSideFilesAside(file);
}

} // namespace throughline::workspace
