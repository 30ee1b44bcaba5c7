#include "core/tasks/workspace_exchange.h"

#include "core/base/checked_file.h"
#include "core/data/sources/load.h"
#include "core/data/sources/metric_registry.h"
#include "core/data/sources/metric_store.h"
#include "core/data/sources/respondent_names.h"
#include "core/exchange/logs/feedback_traces.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <map>

namespace throughline::tasks {
namespace {

std::vector<data::MetricFigure> figuresOf(const ReadJourneyFile& file) {
  std::vector<data::MetricFigure> figures;
  const auto& journeys = file.journeys;
  if (!journeys.firstDay || !journeys.lastDay)
    return figures;
  for (const auto& value : journeys.metricValues)
    for (const auto& map : journeys.maps)
      if (const auto* touchpoint = model::findTouchpoint(map, value.touchpoint);
          touchpoint != nullptr && data::metricKind(value.metric) != nullptr)
        figures.push_back({.touchpoint = value.touchpoint,
                           .title = touchpoint->title,
                           .metric = value.metric,
                           .first = *journeys.firstDay,
                           .last = *journeys.lastDay,
                           .value = value.value,
                           .n = value.n});
  return figures;
}

Result<std::int64_t> storeFigures(workspace::Connection& connection, const ReadJourneyFile& file) {
  const auto figures = figuresOf(file);
  if (figures.empty())
    return std::int64_t{0};
  const data::MetricOrigin origin{.name = std::filesystem::path(file.path).filename().string(),
                                  .path = file.path,
                                  .bytes = file.bytes,
                                  .sha256 = file.sha256,
                                  .mapping = file.mapping.empty() ? R"({"layout":"events"})" : file.mapping,
                                  .map = file.journeys.maps.front().id,
                                  .records = file.journeys.events};
  return data::storeMetricSource(connection, origin, figures);
}

/// Pieces of at least this size go to the file.
constexpr std::size_t pieceOfFile = 1 << 16;

Status writeTraces(const exchange::FeedbackTraces& traces, data::RespondentNames& names, const FileSink& write,
                   const Progress& progress) {
  const auto nameOf = [&names](const data::RowPlace& place, bool wide) { return names.at(place, wide); };
  std::string text;
  for (std::size_t at = 0; at < traces.size(); ++at) {
    THROUGHLINE_TRY(own, traces.traces(at, nameOf));
    for (const auto& trace : own)
      text += exchange::xesText(trace);
    if (text.size() < pieceOfFile)
      continue;
    THROUGHLINE_CHECK(write(text));
    text.clear();
    if (!progress.goOn(static_cast<std::int64_t>(at), static_cast<std::int64_t>(traces.size())))
      return failure(ErrorCode::cancelled);
  }
  return write(text.append(exchange::xesEnd()));
}

Result<ExportedWith> exportLog(workspace::Workspace& workspace, const model::JourneyMap& map,
                               const std::filesystem::path& path, const Progress& progress) {
  THROUGHLINE_TRY(columns, data::loadFeedback(workspace, map, {.withPlaces = true}));
  const exchange::FeedbackTraces traces(map, columns);
  if (traces.size() == 0)
    return failure(ErrorCode::notEnoughData, {{Fact::detail, "no responses for a log"}});
  THROUGHLINE_TRY(names, data::RespondentNames::make(workspace));
  const auto writeAll = [&](const FileSink& write) -> Status {
    THROUGHLINE_CHECK(write(exchange::xesHead(map.details->title)));
    return writeTraces(traces, names, write, progress);
  };
  THROUGHLINE_CHECK(writeCheckedFile(path, writeAll));
  return ExportedWith{.channelOfSurvey = traces.withChannelOfSurvey()};
}

std::map<model::TouchpointId, std::int64_t> responsesOf(const data::FeedbackColumns& columns) {
  std::map<model::TouchpointId, std::int64_t> responses;
  for (const auto& touchpoint : columns.responses.touchpoints)
    responses[touchpoint.touchpoint] += std::ranges::count_if(touchpoint.reach, [](std::uint8_t reach) {
      return reach == static_cast<std::uint8_t>(data::Reach::fine) ||
             reach == static_cast<std::uint8_t>(data::Reach::failed);
    });
  for (const auto series : columns.rows.touchpoint)
    ++responses[columns.rows.series[series].touchpoint];
  std::erase_if(responses, [](const auto& each) { return each.second == 0; });
  return responses;
}

Result<ExportedWith> written(const Status& status) {
  return status.ok() ? Result<ExportedWith>(ExportedWith{}) : Result<ExportedWith>(status.error());
}

} // namespace

Result<ImportedInto> storeJourneys(workspace::Workspace& workspace, std::span<ReadJourneyFile> files,
                                   std::string_view label, IdSource& ids) {
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(imported, addJourneys(document, files, ids));
  const auto storeAll = [&](workspace::Connection& connection) -> Status {
    for (std::size_t at = 0; at < files.size(); ++at) {
      THROUGHLINE_TRY(source, storeFigures(connection, files[at]));
      imported.files[at].source = source;
    }
    return {};
  };
  THROUGHLINE_CHECK(workspace.persistWith(model::difference(document, imported.document), label, storeAll));
  return imported;
}

Result<ExportedWith> exportWithFeedback(workspace::Workspace& workspace, const model::Document& document,
                                        std::string_view mapTitleOrId, const exchange::Format& format,
                                        const std::filesystem::path& path, exchange::ExportOptions options,
                                        const Progress& progress) {
  if (format.feedback == exchange::FeedbackUse::none)
    return written(exportJourneyFile(document, mapTitleOrId, format, path, options));
  THROUGHLINE_TRY(id, chosenMap(document, mapTitleOrId));
  const auto& map = *model::findMap(document, id);
  if (format.feedback == exchange::FeedbackUse::traces)
    return exportLog(workspace, map, path, progress);
  THROUGHLINE_TRY(columns, data::loadFeedback(workspace, map, {}));
  options.responses = responsesOf(columns);
  return written(exportJourneyFile(document, id.text(), format, path, options));
}

} // namespace throughline::tasks
