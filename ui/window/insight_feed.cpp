#include "ui/window/insight_feed.h"

#include "core/insight/deep_parts.h"
#include "core/model/look_up.h"
#include "core/tasks/metric_task.h"
#include "ui/session/job.h"
#include "ui/session/numbers.h"
#include "ui/session/storage.h"

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

/// A burst of edits is analysed once, after it.
constexpr int analysisPause = 400;

/// What a workspace holds of a map.
struct MapData {
  data::FeedbackColumns columns;
  std::vector<insight::MetricSeries> metrics;
};

insight::AnalysisOptions optionsFor(const model::Document& document) {
  return {.minimumFailed = document.settings->minimumFailed, .minimumMeasured = document.settings->minimumMeasured};
}

} // namespace

InsightFeed::InsightFeed(Session& session, Storage& storage, QObject* parent)
    : QObject(parent), session_(session), storage_(storage) {
  pause_.setSingleShot(true);
  pause_.setInterval(analysisPause);
  connect(&pause_, &QTimer::timeout, this, &InsightFeed::readAnalysis);
  connect(&session, &Session::currentMapChanged, this, [this] {
    if (hasSources_)
      pause_.start();
  });
  connect(&session, &Session::partsWanted, this, &InsightFeed::readParts);
  connect(&session, &Session::documentChanged, this, &InsightFeed::documentChanged);
  connect(&session, &Session::started, this, [this] {
    filter_ = {};
    hasSources_ = false;
    delete current_;
    Q_EMIT sourcesRead({});
    Q_EMIT filterChanged();
  });
}

void InsightFeed::refresh() {
  storage_.ask(
      this, [](workspace::Workspace& workspace, const Progress&) { return data::sources(workspace); },
      [this](const Result<std::vector<data::Source>>& sources) {
        if (!sources.ok()) {
          Q_EMIT failed(sources.error());
          return;
        }
        hasSources_ = !sources->empty();
        Q_EMIT sourcesRead(*sources);
        readAnalysis();
      });
}

void InsightFeed::setFilter(const data::Filter& filter) {
  if (filter_ == filter)
    return;
  filter_ = filter;
  Q_EMIT filterChanged();
  readAnalysis();
}

std::vector<std::string> InsightFeed::filterTexts() const {
  std::vector<std::string> texts;
  if (filter_.since)
    texts.push_back(tr("from %1").arg(dateText(*filter_.since)).toStdString());
  if (filter_.until)
    texts.push_back(tr("until %1").arg(dateText(*filter_.until)).toStdString());
  for (const auto& [name, value] : filter_.segments)
    texts.push_back(tr("%1: %2").arg(QString::fromStdString(name), QString::fromStdString(value)).toStdString());
  return texts;
}

void InsightFeed::analyze(model::MapId map, QObject* receiver,
                          std::function<void(const Result<insight::Analysis>&)> done) {
  const auto document = session_.document();
  storage_.ask(
      receiver,
      [document, map, filter = filter_](workspace::Workspace& workspace, const Progress&) -> Result<MapData> {
        const auto* found = model::findMap(document, map);
        if (found == nullptr)
          return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, map.text()}});
        THROUGHLINE_TRY(columns, data::loadFeedback(workspace, *found, filter));
        THROUGHLINE_TRY(metrics, tasks::metricsOfMap(workspace, *found, filter));
        return MapData{.columns = std::move(columns), .metrics = std::move(metrics)};
      },
      [document, map, receiver, done = std::move(done)](Result<MapData> loaded) {
        if (!loaded.ok())
          return done(loaded.error());
        startJob(
            receiver,
            [document, map, loaded = std::make_shared<const MapData>(std::move(*loaded))](const Progress&) {
              auto analysis = insight::analyze(loaded->columns, *model::findMap(document, map), optionsFor(document));
              analysis.metrics = loaded->metrics;
              return analysis;
            },
            [done](insight::Analysis analysis) { done(Result<insight::Analysis>(std::move(analysis))); });
      });
}

void InsightFeed::readAnalysis() {
  delete current_;
  const auto* map = session_.currentMap();
  if (map == nullptr || !hasSources_) {
    if (std::exchange(gaveAnalysis_, false))
      session_.setAnalysis(nullptr, {});
    return;
  }
  current_ = new QObject(this);
  analyze(map->id, current_, [this](const Result<insight::Analysis>& analysis) {
    if (!analysis.ok()) {
      Q_EMIT failed(analysis.error());
      return;
    }
    auto shared = std::make_shared<const insight::Analysis>(*analysis);
    gaveAnalysis_ = true;
    session_.setAnalysis(shared, insight::evidenceOf(*shared));
    readParts();
  });
}

void InsightFeed::readParts() {
  delete deeper_;
  const auto* map = session_.currentMap();
  const auto& wanted = session_.wantedParts();
  const auto isKnown = [this](insight::Part part) { return session_.parts().has(part); };
  if (map == nullptr || session_.analysis() == nullptr || !gaveAnalysis_ || std::ranges::all_of(wanted, isKnown))
    return;
  deeper_ = new QObject(this);
  storage_.ask(
      deeper_,
      [map = *map, filter = filter_](workspace::Workspace& workspace, const Progress&) {
        return data::loadFeedback(workspace, map, filter);
      },
      [this, map = *map, analysis = session_.analysis(),
       options = optionsFor(session_.document())](const Result<data::FeedbackColumns>& loaded) {
        if (!loaded.ok()) {
          Q_EMIT failed(loaded.error());
          return;
        }
        startJob(
            deeper_,
            [map, analysis, options,
             columns = std::make_shared<const data::FeedbackColumns>(*loaded)](const Progress&) {
              return insight::partsOf(*analysis, insight::deepAnalysis(*columns, map, *analysis, options));
            },
            [this](insight::Parts parts) { session_.setParts(std::move(parts)); });
      });
}

void InsightFeed::documentChanged(const model::Document&, const model::Document&, const model::Difference& difference) {
  if (!hasSources_ || session_.previewing())
    return;
  const bool matters = std::ranges::any_of(difference.changes, [](const model::EntityChange& change) {
    return change.key.kind != model::EntityKind::lane && change.key.kind != model::EntityKind::persona;
  });
  if (matters)
    pause_.start();
}

} // namespace throughline::ui
