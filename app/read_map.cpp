#include "app/read_map.h"

#include "app/open_workspace.h"
#include "core/model/look_up.h"
#include "core/tasks/analysis_task.h"

namespace throughline::app {
namespace {

Result<model::MapId> mapFor(const Arguments& arguments, const model::Document& document) {
  if (const auto title = arguments.value(QStringLiteral("map")))
    return model::mapNamed(document, title->toStdString());
  if (document.maps.empty())
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, arguments.path(0)}});
  return document.maps.front()->id;
}

} // namespace

Result<ReadMap> readMap(const Arguments& arguments) {
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(id, mapFor(arguments, document));
  const auto* map = model::findMap(document, id);
  const insight::AnalysisOptions options{.minimumFailed = document.settings->minimumFailed,
                                         .minimumMeasured = document.settings->minimumMeasured};
  THROUGHLINE_TRY(results, tasks::analysisOf(workspace, *map, {}, options, insight::headlineParts()));
  THROUGHLINE_TRY(newest, workspace.newestRevision());
  return ReadMap{.document = document, .map = id, .analysis = insight::headlineOf(results, *map), .asOf = newest.at};
}

} // namespace throughline::app
