#pragma once

#include "core/data/comments/given_response.h"

#include <map>
#include <set>
#include <string>
#include <vector>

/// Themes of the user's own, with which comments are tagged.
namespace throughline::data {

struct Theme {
  std::int64_t id = 0;
  std::string name;
  std::string key; ///< the letter or digit that tags with it; may be empty
  bool operator==(const Theme&) const = default;
};

/// By id: in the order in which they were made. Errors: those of Connection.
Result<std::vector<Theme>> themes(workspace::Workspace& workspace);
/// A new one. key: empty, or one letter or digit that no other has. Errors: titleEmpty, textTooLong, alreadyExists,
/// valueNotAllowed, workspaceReadOnly.
Result<std::int64_t> addTheme(workspace::Workspace& workspace, const std::string& name, const std::string& key);
/// The one of that name, made when there is none.
Result<std::int64_t> themeNamed(workspace::Workspace& workspace, const std::string& name);
/// Errors: as addTheme, notFound.
Status changeTheme(workspace::Workspace& workspace, const Theme& theme);
/// With all its tags. Errors: notFound, workspaceReadOnly.
Status removeTheme(workspace::Workspace& workspace, std::int64_t theme);

/// Tags rows, or takes the tags away, in one transaction. Errors: notFound, workspaceReadOnly.
Status setTagged(workspace::Workspace& workspace, std::int64_t theme, std::span<const std::int64_t> rows, bool tagged);
/// The themes of each tagged row. Errors: those of Connection.
Result<std::map<std::int64_t, std::set<std::int64_t>>> themesByRow(workspace::Workspace& workspace);

/// All themes, and the themes of each tagged row.
struct KnownThemes {
  std::vector<Theme> themes;
  std::map<std::int64_t, std::set<std::int64_t>> tags;
};
Result<KnownThemes> knownThemes(workspace::Workspace& workspace);

/// Tagged responses that reached a touchpoint, and how many of them failed there.
struct ThemeCount {
  std::int64_t theme = 0;
  model::TouchpointId touchpoint;
  std::int64_t responses = 0;
  std::int64_t failed = 0;
  double failureShare() const { return static_cast<double>(failed) / static_cast<double>(responses); }
  bool operator==(const ThemeCount&) const = default;
};
/// Of each theme and touchpoint with a tagged response, by theme and touchpoint. Errors: recordDamaged.
Result<std::vector<ThemeCount>> themeCounts(workspace::Workspace& workspace);

} // namespace throughline::data
