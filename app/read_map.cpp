#include "app/read_map.h"

#include "app/open_workspace.h"
#include "core/data/sources/load.h"
#include "core/model/look_up.h"
#include "core/tasks/metric_task.h"

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
  THROUGHLINE_TRY(feedback, data::loadFeedback(workspace, *map, {}));
  auto analysis = insight::analyze(
      feedback, *map,
      {.minimumFailed = document.settings->minimumFailed, .minimumMeasured = document.settings->minimumMeasured});
  THROUGHLINE_TRY(metrics, tasks::metricsOfMap(workspace, *map, {}));
  analysis.metrics = std::move(metrics);
  THROUGHLINE_TRY(newest, workspace.newestRevision());
  return ReadMap{.document = document, .map = id, .analysis = std::move(analysis), .asOf = newest.at};
}

} // namespace throughline::app
