#include "app/read_map.h"

#include "app/open_workspace.h"
#include "core/model/look_up.h"
#include "core/tasks/analysis_task.h"

namespace throughline::app {

Result<model::MapId> mapOf(const Arguments& arguments, const model::Document& document) {
  if (const auto title = arguments.value(QStringLiteral("map")))
    return model::mapNamed(document, title->toStdString());
  if (document.maps.empty())
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, arguments.path(0)}});
  return document.maps.front()->id;
}

Result<ReadMap> readMap(const Arguments& arguments, std::span<const insight::Part> parts) {
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(id, mapOf(arguments, document));
  const auto* map = model::findMap(document, id);
  const insight::AnalysisOptions options{.minimumFailed = document.settings->minimumFailed,
                                         .minimumMeasured = document.settings->minimumMeasured};
  THROUGHLINE_TRY(results, tasks::analysisOf(workspace, *map, {}, options, parts));
  THROUGHLINE_TRY(newest, workspace.newestRevision());
  return ReadMap{.document = document,
                 .map = id,
                 .analysis = insight::headlineOf(results, *map),
                 .parts = results,
                 .asOf = newest.at};
}

} // namespace throughline::app
