#include "core/workspace/snapshot_expiry.h"

#include "core/base/checked_file.h"
#include "core/workspace/file_system.h"

#include <algorithm>
#include <cstring>
#include <set>
#include <sys/statfs.h>
#include <vector>

namespace throughline::workspace {
namespace {

constexpr std::size_t longestOfNote = 100'000;
constexpr const char* whoseNote = "workspace";
constexpr const char* missedNote = "missed";

/// Tells a disk from the empty folder it is mounted on. The same after a restart where the file system says so.
std::string fileSystemOf(const std::filesystem::path& folder) {
  struct statfs about {};
  if (::statfs(folder.c_str(), &about) != 0)
    return {};
  std::uint64_t number = 0;
  std::memcpy(&number, &about.f_fsid, std::min(sizeof number, sizeof about.f_fsid));
  return std::to_string(about.f_type) + " " + std::to_string(number);
}

std::vector<std::string> linesOf(const std::filesystem::path& note) {
  std::vector<std::string> lines;
  const auto text = readWholeFile(note, longestOfNote);
  std::string_view rest = text.ok() ? std::string_view(*text) : std::string_view();
  while (!rest.empty()) {
    const auto end = rest.find('\n');
    lines.emplace_back(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
  return lines;
}

/// For the owner alone: paths say what somebody works on.
Status writePrivateNote(const std::filesystem::path& note, std::string_view text) {
  THROUGHLINE_CHECK(writeCheckedFile(note, text));
  using std::filesystem::perms;
  std::error_code none;
  std::filesystem::permissions(note, perms::owner_read | perms::owner_write, none);
  return {};
}

/// Not there, while the place where it would be is.
bool isMissing(const std::filesystem::path& workspace, const std::string& fileSystem) {
  std::error_code problem;
  const auto folder = workspace.parent_path();
  return !somethingIsAt(workspace) && std::filesystem::is_directory(folder, problem) &&
         fileSystemOf(folder) == fileSystem;
}

void noteMissed(const std::filesystem::path& snapshots, const Date& today) {
  const auto note = snapshots / missedNote;
  const auto lines = linesOf(note);
  std::set<std::string> days(lines.begin(), lines.end());
  days.insert(today.text());
  std::string text;
  for (const auto& day : days)
    text += day + "\n";
  std::error_code none;
  if (days.size() >= daysUntilForgotten)
    std::filesystem::remove_all(snapshots, none);
  else if (days.size() > lines.size())
    static_cast<void>(writePrivateNote(note, text).ok());
}

void lookAt(const std::filesystem::path& snapshots, const Date& today) {
  const auto whose = linesOf(snapshots / whoseNote);
  if (whose.size() != 2)
    return;
  std::error_code none;
  if (somethingIsAt(whose[0]))
    std::filesystem::remove(snapshots / missedNote, none);
  else if (isMissing(whose[0], whose[1]))
    noteMissed(snapshots, today);
}

} // namespace

Status noteWhose(const std::filesystem::path& snapshots, const std::filesystem::path& workspace) {
  const std::string text = workspace.string() + "\n" + fileSystemOf(workspace.parent_path()) + "\n";
  const auto note = snapshots / whoseNote;
  if (const auto there = readWholeFile(note, longestOfNote); there.ok() && *there == text)
    return {};
  return writePrivateNote(note, text);
}

void forgetMissingWorkspaces(const std::filesystem::path& dataFolder, const Date& today) {
  std::vector<std::filesystem::path> folders;
  std::error_code problem;
  for (std::filesystem::directory_iterator entry(dataFolder / "snapshots", problem), end; !problem && entry != end;
       entry.increment(problem))
    folders.push_back(entry->path());
  for (const auto& folder : folders)
    lookAt(folder, today);
}

} // namespace throughline::workspace
