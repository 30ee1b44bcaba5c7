#include "core/workspace/history.h"

#include "core/workspace/projection.h"
#include "core/workspace/record_patch.h"

#include <algorithm>
#include <array>
#include <map>

namespace throughline::workspace {
namespace {

constexpr std::array<std::string_view, 4> stepNames{"edit", "undo", "redo", "restore"};
constexpr std::string_view revisionColumns =
    "SELECT id, at, label, step, parent, position, name, state, hash FROM revision ";

Error damagedHistory(Connection& connection, std::string detail) {
  return failure(ErrorCode::workspaceDamaged,
                 {{Fact::path, connection.path().string()}, {Fact::detail, std::move(detail)}});
}

Sha256 hashAt(const Statement& row, int column) {
  Sha256 hash{};
  const auto bytes = row.blob(column);
  std::ranges::copy_n(bytes.begin(), static_cast<std::ptrdiff_t>(std::min(bytes.size(), hash.size())), hash.begin());
  return hash;
}

RevisionStep stepNamed(std::string_view name) {
  const auto found = std::ranges::find(stepNames, name);
  return found == stepNames.end() ? RevisionStep::edit : static_cast<RevisionStep>(found - stepNames.begin());
}

Result<RevisionRow> revisionAt(Connection& connection, const Statement& row) {
  RevisionRow read{.revision = {.id = {row.integer(0)},
                                .at = {row.integer(1)},
                                .label = std::string(row.text(2)),
                                .step = stepNamed(row.text(3)),
                                .parent = std::nullopt,
                                .position = {row.integer(5)},
                                .name = std::nullopt},
                   .state = hashAt(row, 7),
                   .hash = hashAt(row, 8)};
  if (const auto parent = row.optionalInteger(4))
    read.revision.parent = RevisionId{*parent};
  if (!row.isNull(6))
    read.revision.name = std::string(row.text(6));
  if (hashOf(read) != read.hash)
    return damagedHistory(connection, "revision " + std::to_string(read.revision.id.number) + " is damaged");
  return read;
}

/// What happens to one row: a part that moves from one map to another is removed and added under the same id.
struct RowChange {
  const model::EntityChange* from = nullptr; ///< whose before is there
  std::optional<EntityRow> after;
};

Result<std::map<std::string, RowChange>> rowChangesOf(const model::Difference& difference) {
  std::map<std::string, RowChange> rows;
  for (const auto& change : difference.changes) {
    RowChange& row = rows[change.key.id.text()];
    if (change.before)
      row.from = &change;
    if (change.after) {
      THROUGHLINE_TRY(after, rowOf(change.key, *change.after));
      row.after = std::move(after);
    }
  }
  return rows;
}

/// As a patch on what replaced it, where there is something.
Status writeBefore(Connection& connection, RevisionId revision, const std::string& id,
                   const std::optional<EntityRow>& before, const std::optional<EntityRow>& after) {
  THROUGHLINE_TRY(write,
                  connection.prepare("INSERT INTO entity_before(revision, entity_id, map_id, kind, record, hash) "
                                     "VALUES(?, ?, ?, ?, ?, ?)"));
  write.bind(1, revision.number).bind(2, id);
  if (before)
    write.bind(3, before->map)
        .bind(4, before->kind)
        .bind(5, after ? patchTo(before->record, after->record) : before->record)
        .bind(6, std::span<const std::byte>(before->hash));
  else
    write.bind(3, std::nullopt).bind(4, std::nullopt).bind(5, std::nullopt).bind(6, std::nullopt);
  return write.run();
}

/// Whether the row holds what the change replaces. What it says counts, not how: it may be in an older format.
bool holdsBefore(const std::optional<EntityRow>& there, const model::EntityChange* from) {
  if (!there || from == nullptr)
    return !there && from == nullptr;
  const auto entity = entityOf(*there);
  return entity.ok() && entity->key == from->key && entity->value == *from->before;
}

/// Writes it; what was there comes off the state, what is there now is added.
Status writeRowChange(Connection& connection, RevisionId revision, const std::string& id, const RowChange& change,
                      StateHash& state) {
  THROUGHLINE_TRY(there, readEntityRow(connection, id));
  if (!holdsBefore(there, change.from))
    return failure(ErrorCode::documentInvalid,
                   {{Fact::value, id}, {Fact::detail, "the change does not fit what is in the file"}});
  THROUGHLINE_CHECK(writeBefore(connection, revision, id, there, change.after));
  if (there)
    state.toggle(there->hash);
  if (change.after)
    state.toggle(change.after->hash);
  return change.after ? writeEntityRow(connection, *change.after) : removeEntityRow(connection, id);
}

} // namespace

Sha256 hashOf(const RevisionRow& row) {
  const Revision& revision = row.revision;
  std::string bytes;
  const auto append = [&bytes](std::string_view field) {
    bytes.append(std::to_string(field.size())).push_back(' ');
    bytes.append(field);
  };
  append(std::to_string(revision.id.number));
  append(std::to_string(revision.at.milliseconds));
  append(revision.label);
  append(stepNames.at(static_cast<std::size_t>(revision.step)));
  append(revision.parent ? std::to_string(revision.parent->number) : "-");
  append(std::to_string(revision.position.number));
  append(revision.name ? "+" + *revision.name : "-");
  append(hexText(row.state));
  return sha256(bytes);
}

Status writeRevisionRow(Connection& connection, const RevisionRow& row) {
  THROUGHLINE_TRY(write, connection.prepare("INSERT INTO revision(id, at, label, step, parent, position, name, state, "
                                            "hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  const Revision& revision = row.revision;
  return write.runWith(revision.id.number, revision.at.milliseconds, revision.label,
                       stepNames.at(static_cast<std::size_t>(revision.step)),
                       revision.parent ? std::optional(revision.parent->number) : std::nullopt,
                       revision.position.number, revision.name, std::span<const std::byte>(row.state),
                       std::span<const std::byte>(row.hash));
}

Result<RevisionRow> readHead(Connection& connection) {
  THROUGHLINE_TRY(query, connection.prepare(std::string(revisionColumns) + "ORDER BY id DESC LIMIT 1"));
  THROUGHLINE_TRY(found, query.step());
  if (!found)
    return damagedHistory(connection, "there is no revision");
  THROUGHLINE_TRY(head, revisionAt(connection, query));
  THROUGHLINE_TRY(last, connection.integer("SELECT coalesce(max(revision), 1) FROM entity_before"));
  if (last > head.revision.id.number)
    return damagedHistory(connection, "the newest revision is missing");
  return head;
}

Result<RevisionRow> readRevision(Connection& connection, RevisionId id) {
  THROUGHLINE_TRY(query, connection.prepare(std::string(revisionColumns) + "WHERE id = ?"));
  query.bind(1, id.number);
  THROUGHLINE_TRY(found, query.step());
  if (found)
    return revisionAt(connection, query);
  THROUGHLINE_TRY(newest, connection.integer("SELECT max(id) FROM revision"));
  return failure(ErrorCode::revisionNotFound,
                 {{Fact::value, std::to_string(id.number)}, {Fact::expected, "1 .. " + std::to_string(newest)}});
}

Result<std::vector<RevisionRow>> readRevisions(Connection& connection) {
  THROUGHLINE_TRY(query, connection.prepare(std::string(revisionColumns) + "ORDER BY id"));
  std::vector<RevisionRow> rows;
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return rows;
    THROUGHLINE_TRY(row, revisionAt(connection, query));
    if (row.revision.id.number != static_cast<std::int64_t>(rows.size()) + 1)
      return damagedHistory(connection, "a revision is missing");
    rows.push_back(std::move(row));
  }
}

Result<RevisionRow> appendRevision(Connection& connection, const RevisionRow& head, const Revision& next,
                                   const model::Difference& difference) {
  THROUGHLINE_EXPECT(next.id.number == head.revision.id.number + 1);
  THROUGHLINE_TRY(changes, rowChangesOf(difference));
  StateHash state(head.state);
  for (const auto& [id, change] : changes)
    THROUGHLINE_CHECK(writeRowChange(connection, next.id, id, change, state));
  RevisionRow row{.revision = next, .state = state.value()};
  row.hash = hashOf(row);
  THROUGHLINE_CHECK(writeRevisionRow(connection, row));
  THROUGHLINE_CHECK(project(connection, difference));
  return row;
}

Status goBack(const Statement& before, std::map<std::string, EntityRow>& rows) {
  EntityRow row = entityRowAt(before, 0);
  const auto now = rows.find(row.id);
  if (before.isNull(3)) {
    if (now != rows.end())
      rows.erase(now);
    return {};
  }
  THROUGHLINE_TRY(record, patched(now == rows.end() ? std::string_view{} : now->second.record, row.record));
  row.record = std::move(record);
  rows.insert_or_assign(row.id, row);
  return {};
}

Result<std::vector<EntityRow>> entityRowsAt(Connection& connection, const RevisionRow& revision) {
  THROUGHLINE_TRY(today, readEntityRows(connection));
  std::map<std::string, EntityRow> rows;
  for (auto& row : today)
    rows.emplace(row.id, std::move(row));
  THROUGHLINE_TRY(query, connection.prepare("SELECT entity_id, map_id, kind, record, hash FROM entity_before "
                                            "WHERE revision > ? ORDER BY revision DESC"));
  query.bind(1, revision.revision.id.number);
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      break;
    THROUGHLINE_CHECK(goBack(query, rows));
  }
  StateHash state;
  std::vector<EntityRow> result;
  for (auto& [id, row] : rows) {
    state.toggle(row.hash);
    result.push_back(std::move(row));
  }
  if (state.value() != revision.state)
    return damagedHistory(connection, "what is there does not give the state of revision " +
                                          std::to_string(revision.revision.id.number));
  return result;
}

Result<std::optional<RevisionId>> redoTarget(Connection& connection, const Revision& head) {
  // The newest edit made from the state shown; there is one only when it was undone.
  THROUGHLINE_TRY(query, connection.prepare("SELECT max(id) FROM revision WHERE parent = ? AND position = id"));
  query.bind(1, head.position.number);
  THROUGHLINE_TRY(found, query.step());
  if (!found || query.isNull(0))
    return std::optional<RevisionId>();
  return std::optional(RevisionId{query.integer(0)});
}

} // namespace throughline::workspace
