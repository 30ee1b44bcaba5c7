#include "core/tasks/import_again.h"

#include "core/base/plain_text.h"
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

namespace {

/// The scale of a source's overall scores.
struct SourceScale {
  std::int64_t source = 0;
  data::Scale scale;
};

Result<std::vector<SourceScale>> overallScales(workspace::Connection& connection, model::MapId map) {
  THROUGHLINE_TRY(query, connection.prepare(
                             "SELECT source.id, metric, scale_low, scale_high, lower_is_better FROM source JOIN "
                             "source_series ON source_series.source = source.id WHERE role = 'overall' AND state = 1 "
                             "AND map_id = ? ORDER BY source.id"));
  query.bindAll(map.text());
  std::vector<SourceScale> scales;
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return scales;
    scales.push_back({.source = query.integer(0),
                      .scale = {.metric = std::string(query.text(1)),
                                .low = query.optionalReal(2).value_or(0),
                                .high = query.optionalReal(3).value_or(0),
                                .lowerIsBetter = query.integer(4) != 0}});
  }
}

/// The scores on the scale of the first source, as an expression.
std::string onOneScale(const std::vector<SourceScale>& scales) {
  const auto& first = scales.front().scale;
  std::string cases;
  for (const auto& [source, scale] : scales) {
    const bool turned = scale.lowerIsBetter != first.lowerIsBetter;
    const bool same = scale.low == first.low && scale.high == first.high && !turned;
    if (same || scale.high <= scale.low)
      continue;
    const double factor = (first.high - first.low) / (scale.high - scale.low);
    const std::string way = turned ? numberText(first.high) + " - " : numberText(first.low) + " + ";
    cases += " WHEN " + std::to_string(source) + " THEN " + way + "(overall - (" + numberText(scale.low) + ")) * " +
             numberText(factor);
  }
  return cases.empty() ? "overall" : "CASE id >> " + std::to_string(workspace::rowIdBits) + cases + " ELSE overall END";
}

} // namespace

Result<OverallFigure> overallOf(workspace::Connection& connection, model::MapId map) {
  THROUGHLINE_TRY(scales, overallScales(connection, map));
  if (scales.empty())
    return OverallFigure{};
  const auto& scale = scales.front().scale;
  const bool isNps = scale.metric == "nps";
  const std::string points = "CASE WHEN x >= 9 THEN 100.0 WHEN x >= 7 THEN 0.0 ELSE -100.0 END";
  THROUGHLINE_TRY(query,
                  connection.prepare("SELECT count(*), sum(w), sum(w * v), sum(w * v * v), sum(w * w), sum(w * x) FROM "
                                     "(SELECT w, x, " +
                                     (isNps ? points : std::string("x")) +
                                     " AS v FROM (SELECT coalesce(weight, 1.0) AS w, " + onOneScale(scales) +
                                     " AS x FROM response WHERE overall IS NOT NULL AND id >> ? IN (SELECT id FROM "
                                     "source WHERE state = 1 AND map_id = ?)))"));
  query.bindAll(std::int64_t{workspace::rowIdBits}, map.text());
  THROUGHLINE_TRY(found, query.step());
  OverallFigure figure{.n = found ? query.integer(0) : 0, .mean = {}, .nps = {}, .scale = scale};
  figure.weight = found ? query.optionalReal(1).value_or(0) : 0;
  if (!(figure.weight > 0))
    return figure;
  figure.sum = query.optionalReal(2).value_or(0);
  figure.squares = query.optionalReal(3).value_or(0);
  figure.weightSquares = query.optionalReal(4).value_or(0);
  figure.mean = query.optionalReal(5).value_or(0) / figure.weight;
  if (isNps)
    figure.nps = figure.sum / figure.weight;
  return figure;
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

Result<std::int64_t> giveWay(workspace::Connection& connection, std::int64_t from, std::int64_t to) {
  THROUGHLINE_TRY(lost, data::carryRemarks(connection, from, to));
  THROUGHLINE_CHECK(workspace::removeSourceRows(connection, from));
  return lost;
}

} // namespace throughline::tasks
