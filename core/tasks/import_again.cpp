#include "core/tasks/import_again.h"

#include "core/data/comments/carried_remarks.h"
#include "core/data/sources/replaced_source.h"
#include "core/workspace/schema.h"

namespace throughline::tasks {

data::StoredSource shapeOf(const data::Converter& converter, std::int64_t source) {
  data::StoredSource shape{.id = source, .layout = converter.storedLayout()};
  for (const auto& series : converter.series())
    shape.series.push_back({.name = series.title,
                            .touchpoint = std::nullopt,
                            .scale = series.scale,
                            .rule = series.rule,
                            .recorded = series.recorded,
                            .dated = series.dated});
  const auto& mapping = converter.mapping();
  if (mapping.overall)
    shape.overall = data::StoredSeries{.name = mapping.overallQuestion,
                                       .touchpoint = std::nullopt,
                                       .scale = mapping.overall->scale->scale,
                                       .rule = {}};
  for (const auto& list : converter.wordLists())
    shape.lists.push_back({.name = list.name(), .values = list.words(), .code = {}});
  return shape;
}

Result<OverallFigure> overallOf(workspace::Connection& connection, model::MapId map) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT count(overall), avg(overall) FROM response WHERE id >> ? IN "
                                            "(SELECT id FROM source WHERE state = 1 AND map_id = ?)"));
  query.bindAll(std::int64_t{workspace::rowIdBits}, map.text());
  THROUGHLINE_TRY(found, query.step());
  if (!found)
    return OverallFigure{};
  return OverallFigure{.n = query.integer(0), .mean = query.optionalReal(1)};
}

Status refuseKnown(workspace::Connection& connection, const std::filesystem::path& path, const std::string& hash,
                   const std::string& mapping) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT id FROM source WHERE state = 1 AND sha256 = ? AND mapping = ?"));
  query.bindAll(hash, mapping);
  THROUGHLINE_TRY(found, query.step());
  if (found)
    return failure(ErrorCode::alreadyImported,
                   {{Fact::path, path.string()}, {Fact::value, std::to_string(query.integer(0))}});
  return {};
}

Status notePlaceTaken(workspace::Connection& connection, std::int64_t from, std::int64_t to, bool updated) {
  THROUGHLINE_TRY(earlier, data::sourceToReplace(connection, from, updated));
  return data::noteReplaced(connection, to, earlier);
}

Status giveWay(workspace::Connection& connection, std::int64_t from, std::int64_t to) {
  THROUGHLINE_CHECK(data::carryRemarks(connection, from, to));
  return workspace::removeSourceRows(connection, from);
}

} // namespace throughline::tasks
