#include "core/workspace/projection.h"

#include <algorithm>
#include <array>
#include <string>

namespace throughline::workspace {
namespace {

Status removeProjected(Connection& connection, model::EntityKind kind, const std::string& id) {
  const auto removed = [&](std::string_view sql) -> Status {
    THROUGHLINE_TRY(remove, connection.prepare(sql));
    return remove.runWith(id);
  };
  switch (kind) {
  case model::EntityKind::map: return removed("DELETE FROM journey_map WHERE id = ?");
  case model::EntityKind::stage:
    THROUGHLINE_CHECK(removed("DELETE FROM step WHERE stage_id = ?"));
    return removed("DELETE FROM stage WHERE id = ?");
  case model::EntityKind::touchpoint: return removed("DELETE FROM touchpoint WHERE id = ?");
  case model::EntityKind::workspace:
  case model::EntityKind::persona:
  case model::EntityKind::lane: break;
  }
  return {};
}

Status projectTouchpoint(Connection& connection, model::MapId map, const model::Touchpoint& touchpoint) {
  THROUGHLINE_TRY(write, connection.prepare("INSERT OR REPLACE INTO touchpoint VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                            "?, ?, ?, ?)"));
  return write.runWith(touchpoint.id.text(), map.text(), touchpoint.place.step.text(), touchpoint.place.lane.text(),
                       touchpoint.place.position, touchpoint.title, nameOf(touchpoint.kind), nameOf(touchpoint.reason),
                       nameOf(touchpoint.initiator), touchpoint.channel, touchpoint.owner,
                       nameOf(touchpoint.importance), nameOf(touchpoint.failureCode), touchpoint.momentOfTruth,
                       touchpoint.emotion);
}

/// A new stage is at position 0 until its map, which changed with it, says where it stands.
Status projectStage(Connection& connection, model::MapId map, const model::Stage& stage) {
  THROUGHLINE_TRY(write, connection.prepare("INSERT INTO stage(id, map_id, title, position) VALUES(?, ?, ?, 0) "
                                            "ON CONFLICT(id) DO UPDATE SET map_id = excluded.map_id, "
                                            "title = excluded.title"));
  THROUGHLINE_CHECK(write.runWith(stage.id.text(), map.text(), stage.title));
  THROUGHLINE_TRY(clear, connection.prepare("DELETE FROM step WHERE stage_id = ?"));
  THROUGHLINE_CHECK(clear.runWith(stage.id.text()));
  THROUGHLINE_TRY(insert, connection.prepare("INSERT INTO step(stage_id, position, id, title) VALUES(?, ?, ?, ?)"));
  std::int64_t position = 0;
  for (const auto& step : stage.steps)
    THROUGHLINE_CHECK(insert.runWith(stage.id.text(), position++, step.id.text(), step.title));
  return {};
}

Status projectMap(Connection& connection, model::MapId id, const model::MapPart& map) {
  THROUGHLINE_TRY(write, connection.prepare("INSERT INTO journey_map(id, title, state, position) VALUES(?, ?, ?, 0) "
                                            "ON CONFLICT(id) DO UPDATE SET title = excluded.title, "
                                            "state = excluded.state"));
  THROUGHLINE_CHECK(write.runWith(id.text(), map.details->title, nameOf(map.details->state)));
  THROUGHLINE_TRY(place, connection.prepare("UPDATE stage SET position = ? WHERE id = ?"));
  std::int64_t position = 0;
  for (const auto stage : map.stages)
    THROUGHLINE_CHECK(place.runWith(position++, stage.text()));
  return {};
}

Status projectMapOrder(Connection& connection, const model::WorkspacePart& workspace) {
  THROUGHLINE_TRY(place, connection.prepare("UPDATE journey_map SET position = ? WHERE id = ?"));
  std::int64_t position = 0;
  for (const auto map : workspace.maps)
    THROUGHLINE_CHECK(place.runWith(position++, map.text()));
  return {};
}

Status projectPart(Connection& connection, const model::EntityKey& key, const model::EntityValue& value) {
  if (const auto* touchpoint = std::get_if<Shared<model::Touchpoint>>(&value))
    return projectTouchpoint(connection, key.map, **touchpoint);
  if (const auto* stage = std::get_if<Shared<model::Stage>>(&value))
    return projectStage(connection, key.map, **stage);
  if (const auto* map = std::get_if<model::MapPart>(&value))
    return projectMap(connection, key.map, *map);
  if (const auto* workspace = std::get_if<model::WorkspacePart>(&value))
    return projectMapOrder(connection, *workspace);
  return {};
}

constexpr std::array projectedTables{"journey_map", "stage", "step", "touchpoint"};

/// All rows of a table as one text, in the order of its key.
Result<std::string> tableText(Connection& connection, const std::string& table) {
  THROUGHLINE_TRY(rows, connection.prepare("SELECT * FROM " + table + " ORDER BY 1, 2"));
  std::string all;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return all;
    for (int column = 0; column < rows.columns(); ++column) {
      all.append(rows.isNull(column) ? "-" : std::to_string(rows.text(column).size())).push_back(' ');
      all.append(rows.text(column));
    }
    all.push_back('\n');
  }
}

} // namespace

Status project(Connection& connection, const model::Difference& difference) {
  for (const auto& change : difference.changes)
    if (change.removed())
      THROUGHLINE_CHECK(removeProjected(connection, change.key.kind, change.key.id.text()));
  // Parts that hold an order come after the parts they order: kinds are numbered from the outside in.
  for (auto change = difference.changes.rbegin(); change != difference.changes.rend(); ++change)
    if (change->after)
      THROUGHLINE_CHECK(projectPart(connection, change->key, *change->after));
  return {};
}

Status rebuildProjection(Connection& connection, const model::Document& document) {
  for (const std::string table : projectedTables)
    THROUGHLINE_CHECK(connection.execute("DELETE FROM " + table));
  const auto entities = model::entitiesOf(document);
  model::Difference all;
  for (const auto& entity : entities)
    all.changes.push_back({.key = entity.key, .before = std::nullopt, .after = entity.value});
  std::ranges::sort(all.changes, {}, &model::EntityChange::key);
  return project(connection, all);
}

Status checkProjection(Connection& connection, const model::Document& document) {
  THROUGHLINE_TRY(expected, Connection::inMemory());
  for (const std::string table : projectedTables) {
    THROUGHLINE_TRY(made, connection.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"));
    made.bind(1, table);
    THROUGHLINE_TRY(found, made.step());
    if (!found)
      return failure(ErrorCode::workspaceDamaged, {{Fact::detail, "table " + table + " is not there"}});
    THROUGHLINE_CHECK(expected.execute(std::string(made.text(0))));
  }
  THROUGHLINE_CHECK(rebuildProjection(expected, document));
  for (const std::string table : projectedTables) {
    THROUGHLINE_TRY(there, tableText(connection, table));
    THROUGHLINE_TRY(wanted, tableText(expected, table));
    if (there != wanted)
      return failure(ErrorCode::workspaceDamaged, {{Fact::path, connection.path().string()},
                                                   {Fact::detail, "table " + table + " does not fit the document"}});
  }
  return {};
}

} // namespace throughline::workspace
