#include "ui/session/insight_feed.h"

#include "core/data/sources/typed_metrics.h"
#include "core/model/look_up.h"
#include "core/tasks/analysis_task.h"
#include "ui/session/feedback_lens.h"
#include "ui/session/job.h"
#include "ui/session/numbers.h"
#include "ui/session/storage.h"
#include "ui/session/voice_words.h"

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

/// A burst of edits is analysed once, after it.
constexpr int analysisPause = 400;

/// What the window shows by itself.
std::vector<insight::Part> shownParts() {
  const auto finding = insight::findingParts();
  return {finding.begin(), finding.end()};
}

} // namespace

InsightFeed::InsightFeed(Session& session, Storage& storage, QObject* parent)
    : QObject(parent), session_(session), storage_(storage) {
  pause_.setSingleShot(true);
  pause_.setInterval(analysisPause);
  connect(&pause_, &QTimer::timeout, this, &InsightFeed::readAnalysis);
  connect(&session, &Session::currentMapChanged, this, [this] {
    if (!hasSources_)
      return;
    session_.setAwaitsAnalysis(true);
    pause_.start();
  });
  connect(&session, &Session::partsWanted, this, &InsightFeed::readParts);
  connect(&session, &Session::documentChanged, this, &InsightFeed::documentChanged);
  connect(&session, &Session::arrived, this, &InsightFeed::refresh);
  connect(&session, &Session::started, this, [this] {
    filter_ = {};
    hasSources_ = false;
    lens_.reset();
    baselines_.clear();
    delete current_;
    session_.setAwaitsAnalysis(false);
    Q_EMIT sourcesRead({});
    Q_EMIT filterChanged();
  });
}

void InsightFeed::refresh() {
  using Read = Result<std::pair<std::vector<data::Source>, bool>>;
  session_.setAwaitsAnalysis(true);
  storage_.askOfData(
      this,
      [](workspace::Workspace& workspace, const Progress&) -> Read {
        THROUGHLINE_TRY(sources, data::sources(workspace));
        THROUGHLINE_TRY(typed, data::hasTypedFigures(workspace));
        return std::pair(std::move(sources), typed);
      },
      [this](const Read& read) {
        if (!read.ok()) {
          giveUp(read.error());
          return;
        }
        const auto& [sources, typed] = *read;
        hasSources_ = typed || !sources.empty();
        sourceNames_.clear();
        for (const auto& source : sources)
          sourceNames_.emplace(source.id, source.name);
        lens_.reset();
        baselines_.clear();
        Q_EMIT sourcesRead(sources);
        readAnalysis();
      });
}

void InsightFeed::setFilter(const data::Filter& filter) {
  if (filter_ == filter)
    return;
  filter_ = filter;
  baselines_.clear();
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
  for (const std::int64_t source : filter_.sources) {
    const auto name = sourceNames_.find(source);
    texts.push_back(
        tr("source: %1")
            .arg(name == sourceNames_.end() ? QString::number(source) : QString::fromStdString(name->second))
            .toStdString());
  }
  for (const auto& voice : filter_.voices)
    texts.push_back(tr("voice: %1").arg(voiceText(voice)).toStdString());
  return texts;
}

void InsightFeed::analyze(model::MapId map, QObject* receiver,
                          std::function<void(const Result<insight::Analysis>&)> done) {
  const auto document = session_.document();
  look(map, shownParts(), receiver, [document, map, done = std::move(done)](const Result<insight::Parts>& parts) {
    if (!parts.ok())
      return done(parts.error());
    done(Result<insight::Analysis>(insight::headlineOf(*parts, *model::findMap(document, map))));
  });
}

void InsightFeed::withLens(model::MapId map, QObject* receiver, LensDone done) {
  const auto document = session_.document();
  const auto* found = model::findMap(document, map);
  if (found == nullptr)
    return done(failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, map.text()}}));
  if (lens_ && lens_->holds(*found))
    return done(lens_);
  storage_.askOfData(
      receiver,
      [document, map](workspace::Workspace& workspace, const Progress&) -> Result<std::shared_ptr<FeedbackLens>> {
        data::WorkspaceRecords records(workspace);
        const auto& loaded = *model::findMap(document, map);
        THROUGHLINE_TRY(columns, records.columnsOf(loaded, true));
        return std::make_shared<FeedbackLens>(std::make_shared<const data::FeedbackTable>(std::move(columns)), loaded);
      },
      [this, map, done = std::move(done)](const Result<std::shared_ptr<FeedbackLens>>& lens) {
        const auto* shown = session_.currentMap();
        if (lens.ok() && shown != nullptr && shown->id == map)
          lens_ = *lens;
        done(lens);
      });
}

void InsightFeed::look(model::MapId map, std::vector<insight::Part> parts, QObject* receiver, LookDone done) {
  lookAt(session_.document(), map, std::move(parts), receiver, std::move(done));
}

void InsightFeed::lookAt(const model::Document& document, model::MapId map, std::vector<insight::Part> parts,
                         QObject* receiver, LookDone done) {
  withLens(map, receiver,
           [this, document, map, parts = std::move(parts), receiver,
            done = std::move(done)](const Result<std::shared_ptr<FeedbackLens>>& lens) {
             if (!lens.ok())
               return done(lens.error());
             lookThrough(*lens, document, map, parts, receiver, done);
           });
}

void InsightFeed::list(const data::ListWanted& wanted, QObject* receiver, ListDone done) {
  if (const auto* map = session_.currentMap())
    listOf(map->id, wanted, receiver, std::move(done));
}

void InsightFeed::listOf(model::MapId map, const data::ListWanted& wanted, QObject* receiver, ListDone done) {
  withLens(map, receiver,
           [this, wanted, receiver, done = std::move(done)](const Result<std::shared_ptr<FeedbackLens>>& lens) {
             if (!lens.ok())
               return done(lens.error());
             using Listed = Result<std::shared_ptr<const data::ResponseList>>;
             startJob(
                 receiver,
                 [table = (*lens)->table(), filter = filter_, wanted](const Progress&) -> Listed {
                   THROUGHLINE_TRY(selection, table->select(filter));
                   return std::make_shared<const data::ResponseList>(table, selection, wanted);
                 },
                 done);
           });
}

void InsightFeed::lookThrough(const std::shared_ptr<FeedbackLens>& lens, const model::Document& document,
                              model::MapId map, std::vector<insight::Part> parts, QObject* receiver, LookDone done) {
  startJob(
      receiver,
      [lens, document, map, parts = std::move(parts), filter = filter_](const Progress& progress) {
        return lens->look(*model::findMap(document, map), filter, tasks::optionsFor(document), parts, progress);
      },
      std::move(done));
}

bool InsightFeed::wantsAnalysis() const {
  const auto* map = session_.currentMap();
  return map != nullptr && (hasSources_ || mapAlone_ == map->id);
}

void InsightFeed::analyzeWithoutFeedback() {
  const auto* map = session_.currentMap();
  if (map == nullptr)
    return;
  mapAlone_ = map->id;
  readAnalysis();
}

void InsightFeed::giveUp(const Error& error) {
  session_.setAwaitsAnalysis(false);
  Q_EMIT failed(error);
}

void InsightFeed::readAnalysis() {
  delete current_;
  const auto* map = session_.currentMap();
  if (!wantsAnalysis()) {
    session_.setAwaitsAnalysis(false);
    if (std::exchange(gaveAnalysis_, false))
      session_.setAnalysis(nullptr, {});
    return;
  }
  current_ = new QObject(this);
  analyze(map->id, current_, [this](const Result<insight::Analysis>& analysis) {
    if (!analysis.ok()) {
      giveUp(analysis.error());
      return;
    }
    auto shared = std::make_shared<const insight::Analysis>(*analysis);
    const auto* shown = session_.currentMap();
    give(shared, insight::evidenceOf(*shared),
         shown == nullptr ? std::vector<model::MapId>{} : insight::mapsOfBaselines(session_.document(), *shown));
  });
}

void InsightFeed::give(const std::shared_ptr<const insight::Analysis>& analysis, insight::MapEvidence evidence,
                       std::vector<model::MapId> baselines) {
  const auto* shown = session_.currentMap();
  while (!baselines.empty() && shown != nullptr) {
    const auto& maps = session_.document().maps;
    const auto source = std::ranges::find(maps, baselines.back(), [](const auto& map) { return map->id; });
    const auto known = baselines_.find(baselines.back());
    if (source != maps.end() && (known == baselines_.end() || !known->second.map.same(*source))) {
      const auto read = *source;
      return analyze(read->id, current_, [=, this](const Result<insight::Analysis>& found) {
        baselines_.insert_or_assign(read->id,
                                    KnownMap{read, found.ok() ? insight::evidenceOf(*found) : insight::MapEvidence{}});
        give(analysis, evidence, baselines);
      });
    }
    if (source != maps.end())
      insight::addBaselines(evidence, *shown, known->second.evidence);
    baselines.pop_back();
  }
  gaveAnalysis_ = true;
  session_.setAnalysis(analysis, std::move(evidence));
  readParts();
}

void InsightFeed::readParts() {
  delete deeper_;
  const auto* map = session_.currentMap();
  auto wanted = session_.wantedParts();
  // What the actions of the map may promise.
  if (map != nullptr && !map->actions.empty())
    wanted.push_back(insight::Part::whatIf);
  const auto isKnown = [this](insight::Part part) { return session_.parts().has(part); };
  if (map == nullptr || session_.analysis() == nullptr || !gaveAnalysis_ || std::ranges::all_of(wanted, isKnown))
    return;
  deeper_ = new QObject(this);
  look(map->id, wanted, deeper_, [this](const Result<insight::Parts>& parts) {
    if (parts.ok())
      session_.setParts(*parts);
    else
      Q_EMIT failed(parts.error());
  });
}

void InsightFeed::documentChanged(const model::Document&, const model::Document&, const model::Difference& difference) {
  if (!wantsAnalysis() || session_.previewing())
    return;
  const bool matters = std::ranges::any_of(difference.changes, [](const model::EntityChange& change) {
    const auto kind = change.key.kind;
    return kind != model::EntityKind::lane && kind != model::EntityKind::persona && kind != model::EntityKind::image;
  });
  if (matters)
    pause_.start();
}

} // namespace throughline::ui
