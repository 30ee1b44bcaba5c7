#include "core/workspace/projection.h"

#include "core/model/field_codec.h"

#include <algorithm>
#include <array>
#include <string>

namespace throughline::workspace {
namespace {

using model::FieldValue;

/// What a description puts into plain columns.
class ColumnCollector {
public:
  template <class Value> void operator()(const model::Field& field, const Value& value) {
    if (field.column.empty())
      return;
    names.emplace_back(field.column);
    values.push_back(model::valueOf(value, {}));
  }
  std::vector<std::string> names;
  std::vector<FieldValue> values;
};

template <class T> ColumnCollector columnsOf(const T& part) {
  ColumnCollector collector;
  model::describe(part, collector);
  return collector;
}

/// The plain table of a kind.
std::string tableOf(model::EntityKind kind) {
  return kind == model::EntityKind::map ? "journey_map" : std::string(nameOf(kind));
}

/// Kinds without a described column have no table.
template <class T> bool hasTable() {
  static const bool has = !columnsOf(T{}).names.empty();
  return has;
}

/// "INSERT INTO stage(id, map_id, title, position) VALUES(?, ?, ?, 0) ON CONFLICT ...": what other parts say of it (its
/// place in an order) is 0 until they, which changed with it, say it.
std::string writingOf(model::EntityKind kind, const std::vector<std::string>& columns) {
  const bool isMap = kind == model::EntityKind::map;
  const bool placed = isMap || kind == model::EntityKind::stage;
  std::string names = isMap ? "id" : "id, map_id";
  std::string marks = isMap ? "?" : "?, ?";
  std::string updates = isMap ? "" : "map_id = excluded.map_id";
  for (const auto& column : columns) {
    names += ", " + column;
    marks += ", ?";
    updates += (updates.empty() ? "" : ", ") + column + " = excluded." + column;
  }
  return "INSERT INTO " + tableOf(kind) + "(" + names + (placed ? ", position" : "") + ") VALUES(" + marks +
         (placed ? ", 0" : "") + ") ON CONFLICT(id) DO UPDATE SET " + updates;
}

void bindValue(Statement& statement, int parameter, const FieldValue& value) {
  if (const auto* is = std::get_if<bool>(&value.held))
    statement.bind(parameter, *is);
  else if (const auto* whole = std::get_if<std::int64_t>(&value.held))
    statement.bind(parameter, *whole);
  else if (const auto* real = std::get_if<double>(&value.held))
    statement.bind(parameter, *real);
  else if (const auto* text = std::get_if<std::string>(&value.held))
    statement.bind(parameter, *text);
  else
    statement.bind(parameter, std::nullopt);
}

template <class T> Status projectColumns(Connection& connection, const model::EntityKey& key, const T& part) {
  const auto columns = columnsOf(part);
  static const std::string sql = writingOf(key.kind, columns.names);
  THROUGHLINE_TRY(write, connection.prepare(sql));
  int parameter = 0;
  write.bind(++parameter, key.id.text());
  if (key.kind != model::EntityKind::map)
    write.bind(++parameter, key.map.text());
  for (const auto& value : columns.values)
    bindValue(write, ++parameter, value);
  return write.run();
}

Status removeRow(Connection& connection, const std::string& table, const std::string& column, const std::string& id) {
  THROUGHLINE_TRY(remove, connection.prepare("DELETE FROM " + table + " WHERE " + column + " = ?"));
  return remove.runWith(id);
}

Status removeProjected(Connection& connection, const model::EntityChange& change) {
  const std::string id = change.key.id.text();
  if (change.key.kind == model::EntityKind::stage)
    THROUGHLINE_CHECK(removeRow(connection, "step", "stage_id", id));
  bool projected = change.key.kind == model::EntityKind::map;
  model::forEachKind(model::KindsOfMap{}, [&]<class T>(std::type_identity<T>) {
    projected = projected || (model::KindOf<T>::kind == change.key.kind && hasTable<T>());
  });
  return projected ? removeRow(connection, tableOf(change.key.kind), "id", id) : Status{};
}

Status projectSteps(Connection& connection, const model::Stage& stage) {
  THROUGHLINE_CHECK(removeRow(connection, "step", "stage_id", stage.id.text()));
  THROUGHLINE_TRY(insert, connection.prepare("INSERT INTO step(stage_id, position, id, title) VALUES(?, ?, ?, ?)"));
  std::int64_t position = 0;
  for (const auto& step : stage.steps)
    THROUGHLINE_CHECK(insert.runWith(stage.id.text(), position++, step.id.text(), step.title));
  return {};
}

Status projectStageOrder(Connection& connection, const model::MapPart& map) {
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
  if (const auto* workspace = std::get_if<model::WorkspacePart>(&value))
    return projectMapOrder(connection, *workspace);
  if (const auto* map = std::get_if<model::MapPart>(&value)) {
    THROUGHLINE_CHECK(projectColumns(connection, key, *map));
    return projectStageOrder(connection, *map);
  }
  Status status;
  model::forEachKind(model::KindsOfMap{}, [&]<class T>(std::type_identity<T>) {
    if (const auto* part = std::get_if<Shared<T>>(&value); part != nullptr && hasTable<T>())
      status = projectColumns(connection, key, **part);
  });
  if (const auto* stage = std::get_if<Shared<model::Stage>>(&value); stage != nullptr && status.ok())
    return projectSteps(connection, **stage);
  return status;
}

constexpr std::array projectedTables{"journey_map", "stage", "step", "touchpoint", "action", "goal"};

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
      THROUGHLINE_CHECK(removeProjected(connection, change));
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
