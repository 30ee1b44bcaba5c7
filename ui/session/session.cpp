#include "ui/session/session.h"

#include "core/edit/locks.h"
#include "core/model/look_up.h"
#include "ui/session/snapshot_command.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

/// A pause in typing that ends an undo step, in milliseconds.
constexpr int typingPauseLength = 700;

} // namespace

struct Session::State {
  model::Document document;                 ///< what is kept
  std::optional<model::Document> previewed; ///< what a gesture shows meanwhile
  std::optional<model::MapId> map;
  Selection selection;
  QString file;
  std::optional<model::Document> forCopy;
  QUndoStack undo;
  bool wentBack = false;  ///< the newest step was an undo or a redo
  bool restoring = false; ///< steps that are on disk already get their places
  insight::MapEvidence evidence;
  std::shared_ptr<const insight::Analysis> analysis;
  bool awaitsAnalysis = false;
  insight::Parts parts; ///< of the same map and state of the data as the analysis
  std::vector<insight::Part> wanted;
  RandomIdSource ids;
  bool readOnly = false;
  model::Document sent; ///< what was last handed over to be kept
  QString unsentLabel;  ///< of the merged run under way
  bool unsent = false;
  QTimer typingPause;
};

Session::Session(QObject* parent) : QObject(parent), state_(std::make_unique<State>()) {
  state_->typingPause.setSingleShot(true);
  state_->typingPause.setInterval(typingPauseLength);
  connect(&state_->typingPause, &QTimer::timeout, this, &Session::keepNow);
}
Session::~Session() {
  // The stack clears itself on the way out, when nobody should hear of it any more.
  state_->undo.blockSignals(true);
}

const model::Document& Session::document() const {
  return state_->previewed ? *state_->previewed : state_->document;
}

const QString& Session::file() const {
  return state_->file;
}

const model::JourneyMap* Session::currentMap() const {
  return state_->map ? model::findMap(document(), *state_->map) : nullptr;
}

void Session::showMap(model::MapId map) {
  if (state_->map == map || model::findMap(document(), map) == nullptr)
    return;
  state_->map = map;
  state_->evidence = {};
  state_->analysis.reset();
  state_->parts = {};
  Q_EMIT currentMapChanged();
  Q_EMIT evidenceChanged();
  if (state_->selection.map != map)
    select(Selection{.map = map, .touchpoints = {}, .stage = {}, .lane = {}});
}

const Selection& Session::selection() const {
  return state_->selection;
}

void Session::select(const Selection& selection) {
  if (state_->selection == selection)
    return;
  state_->selection = selection;
  endMerging();
  Q_EMIT selectionChanged();
}

bool Session::apply(const QString& label, const Result<model::Document>& result, const QString& mergeKey) {
  dropPreview();
  if (!result.ok()) {
    Q_EMIT editRefused(result.error());
    return false;
  }
  if (const auto held = edit::checkLocks(state_->document, *result); !state_->readOnly && !held.ok()) {
    Q_EMIT editRefused(held.error());
    return false;
  }
  return take(label, *result, mergeKey);
}

bool Session::goBack(const QString& label, const model::Document& document) {
  dropPreview();
  return take(label, document, {});
}

bool Session::take(const QString& label, const model::Document& document, const QString& mergeKey) {
  if (document == state_->document)
    return true;
  if (state_->readOnly) {
    Q_EMIT editRefused(failure(ErrorCode::workspaceReadOnly));
    return false;
  }
  push(label, document, mergeKey);
  return true;
}

/// Typing after an undo or a redo is a step of its own: what was typed before has been left.
void Session::push(const QString& label, const model::Document& document, const QString& mergeKey) {
  if (std::exchange(state_->wentBack, false))
    endMerging();
  state_->undo.push(new SnapshotCommand(*this, label, state_->document, document, mergeKey));
}

void Session::adopt(const QString& label, const model::Document& document) {
  dropPreview();
  endMerging();
  const auto before = state_->document;
  if (!(before == document)) {
    state_->sent = document;
    show(document);
    state_->undo.push(new SnapshotCommand(*this, label, before, document, {}, true));
  }
  Q_EMIT arrived();
}

void Session::adopt(const QString& label, const model::Document& madeFrom, const model::Document& document) {
  dropPreview();
  endMerging();
  if (state_->document == madeFrom)
    return adopt(label, document);
  apply(label, model::apply(model::difference(madeFrom, document), state_->document));
  Q_EMIT arrived();
}

void Session::preview(const model::Document& document) {
  const auto before = this->document();
  state_->previewed = document;
  const auto change = model::difference(before, document);
  if (!change.empty())
    Q_EMIT documentChanged(before, document, change);
}

bool Session::commitPreview(const QString& label, const QString& mergeKey) {
  if (!state_->previewed)
    return false;
  // The views already show it: going back to the kept document first would only make them flicker.
  const auto wanted = *state_->previewed;
  if (wanted == state_->document) {
    state_->previewed.reset();
    return true;
  }
  if (state_->readOnly)
    return apply(label, wanted, mergeKey);
  push(label, wanted, mergeKey);
  return true;
}

void Session::dropPreview() {
  if (!state_->previewed)
    return;
  const auto before = *std::exchange(state_->previewed, std::nullopt);
  const auto change = model::difference(before, state_->document);
  if (!change.empty())
    Q_EMIT documentChanged(before, state_->document, change);
}

bool Session::previewing() const {
  return state_->previewed.has_value();
}

bool Session::settle() {
  bool kept = true;
  Q_EMIT settling(&kept);
  return kept;
}

bool Session::hasUnsent() const {
  return state_->unsent;
}

void Session::keepNow() {
  sendCommitted();
}

void Session::endMerging() {
  keepNow();
  const auto* last = state_->undo.command(state_->undo.index() - 1);
  if (last != nullptr)
    const_cast<SnapshotCommand*>(static_cast<const SnapshotCommand*>(last))->endMerging();
}

QUndoStack& Session::undoStack() {
  return state_->undo;
}
bool Session::readOnly() const {
  return state_->readOnly;
}

void Session::setReadOnly(bool readOnly) {
  if (std::exchange(state_->readOnly, readOnly) != readOnly)
    Q_EMIT readOnlyChanged();
}

const model::Document& Session::forCopy() const {
  return state_->forCopy ? *state_->forCopy : document();
}
void Session::setForCopy(const model::Document& document) {
  state_->forCopy = document;
}
bool Session::holdsUnkept() const {
  return state_->forCopy.has_value();
}

const insight::MapEvidence& Session::evidence() const {
  return state_->evidence;
}
const std::shared_ptr<const insight::Analysis>& Session::analysis() const {
  return state_->analysis;
}

void Session::setAnalysis(std::shared_ptr<const insight::Analysis> analysis, insight::MapEvidence evidence) {
  if (analysis && (!state_->map || analysis->map != *state_->map))
    return;
  state_->evidence = std::move(evidence);
  state_->analysis = std::move(analysis);
  state_->awaitsAnalysis = awaitsAnalysis();
  state_->parts = {};
  Q_EMIT evidenceChanged();
}

bool Session::awaitsAnalysis() const {
  return state_->awaitsAnalysis && state_->analysis == nullptr;
}

void Session::setAwaitsAnalysis(bool awaits) {
  const bool before = awaitsAnalysis();
  state_->awaitsAnalysis = awaits;
  if (awaitsAnalysis() != before)
    Q_EMIT awaitingChanged();
}

const insight::Parts& Session::parts() const {
  return state_->parts;
}

void Session::setParts(insight::Parts parts) {
  state_->parts = std::move(parts);
  Q_EMIT partsChanged();
}

void Session::wantParts(std::vector<insight::Part> parts) {
  if (state_->wanted == parts)
    return;
  state_->wanted = std::move(parts);
  Q_EMIT partsWanted();
}

const std::vector<insight::Part>& Session::wantedParts() const {
  return state_->wanted;
}

IdSource& Session::ids() {
  return state_->ids;
}

void Session::start(const model::Document& document, const PastSteps& past, const QString& file) {
  state_->previewed.reset();
  state_->undo.clear();
  state_->typingPause.stop();
  state_->unsent = false;
  state_->wentBack = false;
  state_->document = document;
  state_->sent = document;
  state_->file = file;
  state_->forCopy.reset();
  state_->map = document.maps.empty() ? std::nullopt : std::optional(document.maps.front()->id);
  state_->selection = Selection{.map = state_->map, .touchpoints = {}, .stage = {}, .lane = {}};
  state_->evidence = {};
  state_->analysis.reset();
  state_->parts = {};
  restore(past);
  Q_EMIT started();
  Q_EMIT currentMapChanged();
  Q_EMIT selectionChanged();
  Q_EMIT evidenceChanged();
}

void Session::restore(const PastSteps& past) {
  state_->restoring = true;
  for (const auto* steps : {&past.done, &past.undone})
    for (const auto& step : *steps)
      state_->undo.push(new SnapshotCommand(*this, step.label, step.before, step.after, {}, true));
  state_->undo.setIndex(static_cast<int>(past.done.size()));
  state_->restoring = false;
}

void Session::commit(const model::Document& document, const QString& label, CommitStep step, bool mayMerge) {
  if (state_->restoring)
    return;
  state_->wentBack = step != CommitStep::edit;
  const bool goesOn = mayMerge && step == CommitStep::edit && state_->unsentLabel == label;
  if (!goesOn)
    sendCommitted();
  show(document);
  state_->unsent = true;
  state_->unsentLabel = label;
  Q_EMIT unsentChanged();
  if (mayMerge)
    return state_->typingPause.start();
  state_->unsent = false;
  state_->sent = document;
  Q_EMIT committed(document, label, step);
  Q_EMIT unsentChanged();
}

void Session::sendCommitted() {
  state_->typingPause.stop();
  if (!std::exchange(state_->unsent, false))
    return;
  // A run that typed something and took it back again is no step.
  if (!(state_->sent == state_->document)) {
    state_->sent = state_->document;
    Q_EMIT committed(state_->document, state_->unsentLabel, CommitStep::edit);
  }
  Q_EMIT unsentChanged();
}

void Session::show(const model::Document& document) {
  const auto before = this->document();
  const bool previewed = std::exchange(state_->previewed, std::nullopt).has_value();
  state_->document = document;
  const auto change = model::difference(before, document);
  const bool mapIsGone = state_->map && currentMap() == nullptr;
  if (mapIsGone || (!state_->map && !document.maps.empty()))
    state_->map = document.maps.empty() ? std::nullopt : std::optional(document.maps.front()->id);
  // What a gesture previewed is now real: views that do not follow previews take it in here.
  if (!change.empty() || previewed)
    Q_EMIT documentChanged(before, document, change);
  if (mapIsGone || before.maps.empty() != document.maps.empty()) {
    state_->evidence = {};
    state_->analysis.reset();
    state_->parts = {};
    Q_EMIT currentMapChanged();
    Q_EMIT evidenceChanged();
  }
  keepSelectionValid();
}

void Session::keepSelectionValid() {
  Selection valid = state_->selection;
  const auto* map = currentMap();
  valid.map = map != nullptr ? std::optional(map->id) : std::nullopt;
  std::erase_if(valid.touchpoints,
                [map](model::TouchpointId id) { return map == nullptr || model::findTouchpoint(*map, id) == nullptr; });
  const auto* owner = valid.step && map != nullptr ? model::stageOf(*map, *valid.step) : nullptr;
  if (owner != nullptr)
    valid.stage = owner->id;
  else
    valid.step.reset();
  if (valid.stage && (map == nullptr || model::findStage(*map, *valid.stage) == nullptr))
    valid.stage.reset();
  if (valid.lane && (map == nullptr || model::findLane(*map, *valid.lane) == nullptr))
    valid.lane.reset();
  const auto isChosen = [&valid](const auto& persona) { return persona->id == *valid.persona; };
  if (valid.persona && std::ranges::none_of(document().personas, isChosen))
    valid.persona.reset();
  if (!(valid == state_->selection)) {
    state_->selection = valid;
    Q_EMIT selectionChanged();
  }
}

} // namespace throughline::ui
