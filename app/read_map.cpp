#include "app/read_map.h"

#include "app/feedback_filter.h"
#include "app/open_workspace.h"
#include "core/model/look_up.h"
#include "core/tasks/analysis_task.h"
#include "core/tasks/contacts.h"
#include "core/tasks/exchange_task.h"

namespace throughline::app {
Result<model::MapId> mapAskedFor(const Arguments& arguments, const model::Document& document) {
  const auto title = arguments.value(QStringLiteral("map"));
  const auto chosen = tasks::chosenMap(document, title.value_or(QString()).toStdString());
  return chosen.ok() ? chosen : Result<model::MapId>(chosen.error().with(Fact::path, arguments.path(0)));
}

model::Document forReaders(const Arguments& arguments, const model::Document& document, model::MapId map) {
  return tasks::forReaders(document, map,
                           arguments.has(QStringLiteral("cover-contacts")) ? tasks::Cover::everything
                                                                           : tasks::Cover::customers);
}

namespace {

Result<ReadMap> mapOf(workspace::Workspace& workspace, const Arguments& arguments,
                      std::span<const insight::Part> parts) {
  THROUGHLINE_TRY(stored, workspace.document());
  THROUGHLINE_TRY(id, mapAskedFor(arguments, stored));
  const auto document = forReaders(arguments, stored, id);
  const auto* map = model::findMap(document, id);
  const insight::AnalysisOptions options{.minimumFailed = document.settings->minimumFailed,
                                         .minimumMeasured = document.settings->minimumMeasured};
  THROUGHLINE_TRY(filter, filterOf(arguments));
  THROUGHLINE_TRY(results, tasks::analysisOf(workspace, *map, filter, options, parts));
  if (const auto* overall = results.find<insight::Part::overall>(); overall == nullptr || overall->responses == 0)
    THROUGHLINE_CHECK(expectFeedbackWithin(workspace, *map, filter, arguments));
  THROUGHLINE_TRY(newest, workspace.newestRevision());
  return ReadMap{.document = document,
                 .map = id,
                 .analysis = insight::headlineOf(results, *map),
                 .parts = results,
                 .filters = filterTexts(arguments),
                 .asOf = newest.at};
}

} // namespace

Result<ReadMap> readMap(const Arguments& arguments, std::span<const insight::Part> parts) {
  return readOnce(arguments.path(0),
                  [&](workspace::Workspace& workspace) { return mapOf(workspace, arguments, parts); });
}

} // namespace throughline::app
