#include "core/workspace/known_files.h"

#include "core/base/checked_file.h"
#include "core/workspace/descriptor.h"
#include "core/workspace/user_folders.h"

#include <charconv>
#include <optional>
#include <string_view>
#include <sys/stat.h>

namespace throughline::workspace {
namespace {

constexpr std::size_t longestNote = 10'000;

std::filesystem::path notePath(const std::filesystem::path& dataFolder, const std::filesystem::path& file) {
  return dataFolder / "files" / keyOfPath(file);
}

/// Everything that changes when the file is written or replaced. Not the device: its number may differ after a reboot.
std::string closedNote(const struct stat& about, const std::filesystem::path& file) {
  return "closed\n" + file.string() + "\n" + std::to_string(about.st_ino) + " " + std::to_string(about.st_size) + " " +
         std::to_string(about.st_mtim.tv_sec) + " " + std::to_string(about.st_mtim.tv_nsec) + "\n";
}

/// Not the file's number either: on some file systems it differs after a crash. The state it had proves which one it
/// is.
std::string heldHead(const std::filesystem::path& file) {
  return "held\n" + file.string() + "\n";
}

std::optional<KnownState> heldState(std::string_view note, const std::filesystem::path& file) {
  const std::string head = heldHead(file);
  if (!note.starts_with(head))
    return std::nullopt;
  note.remove_prefix(head.size());
  KnownState state;
  const auto [end, problem] = std::from_chars(note.data(), note.data() + note.size(), state.revision);
  if (problem != std::errc{} || end == note.data() + note.size())
    return std::nullopt;
  state.hash = std::string(end + 1, note.data() + note.size());
  return state;
}

Status writeNote(const std::filesystem::path& dataFolder, const std::filesystem::path& file, std::string_view note) {
  THROUGHLINE_TRY(folder, dataFolderFor(dataFolder));
  THROUGHLINE_CHECK(dataFolderFor(folder / "files"));
  return writeCheckedFile(notePath(folder, file), note);
}

} // namespace

KnownFile knownFile(const std::filesystem::path& dataFolder, const std::filesystem::path& file) {
  const auto folder = dataFolderFor(dataFolder);
  struct stat about {};
  if (!folder.ok() || ::lstat(file.c_str(), &about) != 0)
    return {};
  const auto note = readWholeFile(notePath(*folder, file), longestNote);
  if (!note.ok())
    return {};
  if (*note == closedNote(about, file))
    return {.origin = Origin::closedHere, .state = {}};
  const auto held = heldState(*note, file);
  return held ? KnownFile{.origin = Origin::heldHere, .state = *held} : KnownFile{};
}

Status noteHeld(const std::filesystem::path& dataFolder, const std::filesystem::path& file, const KnownState& state) {
  return writeNote(dataFolder, file, heldHead(file) + std::to_string(state.revision) + " " + state.hash);
}

Status noteClosed(const std::filesystem::path& dataFolder, const std::filesystem::path& file) {
  struct stat about {};
  if (::lstat(file.c_str(), &about) != 0)
    return systemFailure(ErrorCode::fileNotReadable, file);
  return writeNote(dataFolder, file, closedNote(about, file));
}

} // namespace throughline::workspace
