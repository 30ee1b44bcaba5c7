#include "core/data/comments/themes.h"

#include "core/model/validate.h"
#include "core/workspace/table_seals.h"

namespace throughline::data {
namespace {

using workspace::Connection;
using workspace::Transaction;
using workspace::Workspace;

Status expectWritable(const Workspace& workspace) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  return {};
}

/// One letter, digit or sign: its first byte says how long it is.
bool isOneCharacter(const std::string& key) {
  const auto first = static_cast<unsigned char>(key.front());
  const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  return key.size() == size && first > ' ';
}

/// other: the theme itself, which may keep its name and key.
Status expectFree(Connection& connection, const Theme& theme) {
  if (theme.name.empty())
    return failure(ErrorCode::titleEmpty);
  if (!model::isCleanText(theme.name, model::longestTitle))
    return failure(ErrorCode::textTooLong, {{Fact::name, "theme"}, {Fact::limit, std::to_string(model::longestTitle)}});
  if (!theme.key.empty() && !isOneCharacter(theme.key))
    return failure(ErrorCode::valueNotAllowed,
                   {{Fact::name, "key"}, {Fact::value, theme.key}, {Fact::expected, "one letter or digit"}});
  THROUGHLINE_TRY(query, connection.prepare("SELECT name FROM theme WHERE id <> ? AND (name = ? OR (key = ? AND key <> "
                                            "''))"));
  query.bindAll(theme.id, theme.name, theme.key);
  THROUGHLINE_TRY(taken, query.step());
  if (!taken)
    return {};
  const bool byName = query.text(0) == theme.name;
  return failure(ErrorCode::alreadyExists,
                 {{Fact::name, byName ? "theme" : "key"}, {Fact::value, byName ? theme.name : theme.key}});
}

Status expectTheme(Connection& connection, std::int64_t theme) {
  THROUGHLINE_TRY(count, connection.integer("SELECT count(*) FROM theme WHERE id = " + std::to_string(theme)));
  if (count == 0)
    return failure(ErrorCode::notFound, {{Fact::name, "theme"}, {Fact::value, std::to_string(theme)}});
  return {};
}

} // namespace

Result<std::vector<Theme>> themes(Workspace& workspace) {
  THROUGHLINE_CHECK(workspace::expectSealedTable(workspace.database(), "theme"));
  THROUGHLINE_TRY(rows, workspace.database().prepare("SELECT id, name, key FROM theme ORDER BY id"));
  std::vector<Theme> all;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return all;
    all.push_back({.id = rows.integer(0), .name = std::string(rows.text(1)), .key = std::string(rows.text(2))});
  }
}

Result<std::int64_t> addTheme(Workspace& workspace, const std::string& name, const std::string& key) {
  THROUGHLINE_CHECK(expectWritable(workspace));
  Connection& connection = workspace.database();
  Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(expectFree(connection, {.id = 0, .name = name, .key = key}));
  THROUGHLINE_TRY(id, connection.integer("SELECT coalesce(max(id), 0) + 1 FROM theme"));
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(connection, {"theme"}));
  THROUGHLINE_TRY(row, connection.prepare("INSERT INTO theme VALUES(?, ?, ?)"));
  THROUGHLINE_CHECK(row.runWith(id, name, key));
  THROUGHLINE_CHECK(sealing.end());
  THROUGHLINE_CHECK(transaction.commit());
  return std::int64_t{id};
}

Result<std::int64_t> themeNamed(Workspace& workspace, const std::string& name) {
  THROUGHLINE_TRY(all, themes(workspace));
  for (const auto& theme : all)
    if (theme.name == name)
      return std::int64_t{theme.id};
  return addTheme(workspace, name, {});
}

Status changeTheme(Workspace& workspace, const Theme& theme) {
  THROUGHLINE_CHECK(expectWritable(workspace));
  Connection& connection = workspace.database();
  Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(expectTheme(connection, theme.id));
  THROUGHLINE_CHECK(expectFree(connection, theme));
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(connection, {"theme"}));
  THROUGHLINE_TRY(row, connection.prepare("UPDATE theme SET name = ?, key = ? WHERE id = ?"));
  THROUGHLINE_CHECK(row.runWith(theme.name, theme.key, theme.id));
  THROUGHLINE_CHECK(sealing.end());
  return transaction.commit();
}

Status removeTheme(Workspace& workspace, std::int64_t theme) {
  THROUGHLINE_CHECK(expectWritable(workspace));
  Connection& connection = workspace.database();
  Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(expectTheme(connection, theme));
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(connection, {"theme", "theme_tag"}));
  THROUGHLINE_TRY(tags, connection.prepare("DELETE FROM theme_tag WHERE theme = ?"));
  THROUGHLINE_CHECK(tags.runWith(theme));
  THROUGHLINE_TRY(row, connection.prepare("DELETE FROM theme WHERE id = ?"));
  THROUGHLINE_CHECK(row.runWith(theme));
  THROUGHLINE_CHECK(sealing.end());
  return transaction.commit();
}

Status setTagged(Workspace& workspace, std::int64_t theme, std::span<const std::int64_t> rows, bool tagged) {
  THROUGHLINE_CHECK(expectWritable(workspace));
  Connection& connection = workspace.database();
  Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(expectTheme(connection, theme));
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(connection, {"theme_tag"}));
  THROUGHLINE_TRY(change, connection.prepare(tagged ? "INSERT OR IGNORE INTO theme_tag(row, theme) VALUES(?, ?)"
                                                    : "DELETE FROM theme_tag WHERE row = ? AND theme = ?"));
  for (const std::int64_t row : rows)
    THROUGHLINE_CHECK(change.runWith(row, theme));
  THROUGHLINE_CHECK(sealing.end());
  return transaction.commit();
}

Result<std::map<std::int64_t, std::set<std::int64_t>>> themesByRow(Workspace& workspace) {
  THROUGHLINE_CHECK(workspace::expectSealedTable(workspace.database(), "theme_tag"));
  THROUGHLINE_TRY(rows, workspace.database().prepare("SELECT row, theme FROM theme_tag"));
  std::map<std::int64_t, std::set<std::int64_t>> tags;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return tags;
    tags[rows.integer(0)].insert(rows.integer(1));
  }
}

Result<KnownThemes> knownThemes(Workspace& workspace) {
  THROUGHLINE_TRY(all, themes(workspace));
  THROUGHLINE_TRY(tags, themesByRow(workspace));
  return KnownThemes{.themes = std::move(all), .tags = std::move(tags)};
}

Result<std::vector<ThemeCount>> themeCounts(Workspace& workspace) {
  THROUGHLINE_TRY(tags, themesByRow(workspace));
  THROUGHLINE_TRY(reader, ResponseReader::make(workspace));
  std::map<std::pair<std::int64_t, model::TouchpointId>, ThemeCount> counts;
  for (const auto& [row, themes] : tags) {
    THROUGHLINE_TRY(response, reader.at(row));
    if (!response)
      continue;
    for (const std::int64_t theme : themes)
      for (const auto& said : response->said) {
        auto& count = counts[{theme, said.touchpoint}];
        count.theme = theme;
        count.touchpoint = said.touchpoint;
        ++count.responses;
        count.failed += said.failed ? 1 : 0;
      }
  }
  std::vector<ThemeCount> list;
  for (const auto& [key, count] : counts)
    list.push_back(count);
  return list;
}

} // namespace throughline::data
