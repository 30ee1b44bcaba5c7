#pragma once

#include "core/base/result.h"
#include "core/insight/map_evidence.h"
#include "core/insight/parts.h"
#include "core/model/difference.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>
#include <set>
#include <variant>
#include <vector>

namespace throughline::ui {

/// What is selected: never in the document, never in undo.
struct Selection {
  std::optional<model::MapId> map;
  std::set<model::TouchpointId> touchpoints;
  std::optional<model::StageId> stage;
  std::optional<model::LaneId> lane;
  std::optional<model::PersonaId> persona{};
  std::optional<model::StepId> step{};  ///< of the stage, which is selected with it
  std::optional<std::int64_t> source{}; ///< of feedback, by its number in the workspace
  bool operator==(const Selection&) const = default;
};

/// How a document came about that is to be kept.
enum class CommitStep { edit, undo, redo };

/// A step that was kept on disk before the program was closed: undo goes on from there.
struct PastStep {
  QString label;
  model::Document before;
  model::Document after;
};

/// Oldest first; undone: in the order in which redo brings them again.
struct PastSteps {
  std::vector<PastStep> done;
  std::vector<PastStep> undone;
};

/// The open workspace as the window's parts see it; where folders that never include each other meet.
class Session : public QObject {
  Q_OBJECT

public:
  explicit Session(QObject* parent = nullptr);
  ~Session() override;

  const model::Document& document() const;
  /// Where it is kept; empty while it is in no file.
  const QString& file() const;
  /// The map on the canvas; null when there is none.
  const model::JourneyMap* currentMap() const;
  void showMap(model::MapId map);

  const Selection& selection() const;
  void select(const Selection& selection);

  /// Takes the result of an edit as one named undo step and keeps it on disk; an equal document is not a step. A
  /// failure is shown by editRefused. mergeKey: steps with the same non-empty key in a row become one (typing,
  /// sliders). Returns whether the edit was taken.
  bool apply(const QString& label, const Result<model::Document>& result, const QString& mergeKey = {});
  /// The same for a state that was there before, whatever is locked in one of the two: like an undo.
  bool goBack(const QString& label, const model::Document& document);
  /// Takes a document that is on disk already (an import drew touchpoints) as one undo step.
  void adopt(const QString& label, const model::Document& document);
  /// The same for a document that was made from this one; an edit made meanwhile does not know what came, which is then
  /// added to it as a step like any other.
  void adopt(const QString& label, const model::Document& madeFrom, const model::Document& document);
  /// While a gesture lasts: views show this document, nothing is kept. Ended by commitPreview or dropPreview.
  void preview(const model::Document& document);
  bool commitPreview(const QString& label, const QString& mergeKey = {});
  void dropPreview();
  bool previewing() const;
  /// Ends a run of merged steps and has it kept: the next one is a step of its own even with the same key (a field lost
  /// the focus).
  void endMerging();
  /// Has what was applied so far kept at once (nothing was typed for a moment); the next step of the same key still
  /// joins it.
  void keepNow();

  /// The map, the file or the program is about to be left: what is being typed goes into the document now. False: a
  /// text cannot be kept as it is; editRefused said why.
  bool settle();

  /// Typing that has not been handed over to be kept yet.
  bool hasUnsent() const;

  QUndoStack& undoStack();
  bool readOnly() const;
  void setReadOnly(bool readOnly);

  /// What a copy of the file is to hold: the document, or what was given beside it while no file could take it.
  const model::Document& forCopy() const;
  void setForCopy(const model::Document& document);
  /// Whether that is more than the file holds.
  bool holdsUnkept() const;

  /// What the data say of the current map; empty when there are none.
  const insight::MapEvidence& evidence() const;
  const std::shared_ptr<const insight::Analysis>& analysis() const;
  /// Takes a finished analysis and its evidence; one of another map than the current one is dropped.
  void setAnalysis(std::shared_ptr<const insight::Analysis> analysis, insight::MapEvidence evidence);
  /// What the data say of the current map is being read: whether there is any feedback is not known yet.
  bool awaitsAnalysis() const;
  void setAwaitsAnalysis(bool awaits);

  /// Parts of the analysis of the current map that have been computed, for what is shown beyond the headline.
  const insight::Parts& parts() const;
  void setParts(insight::Parts parts);
  /// What is shown needs these parts: whoever computes them hears of it by partsWanted.
  void wantParts(std::vector<insight::Part> parts);
  const std::vector<insight::Part>& wantedParts() const;

  IdSource& ids();

  /// Shows another document from scratch: nothing selected, its first map shown, nothing to undo or to redo but the
  /// past steps.
  void start(const model::Document& document, const PastSteps& past = {}, const QString& file = {});

Q_SIGNALS:
  /// After every edit, undo, redo and preview. Views apply the difference.
  void documentChanged(const throughline::model::Document& before, const throughline::model::Document& after,
                       const throughline::model::Difference& difference);
  /// After start(): everything is another document; documentChanged is not sent.
  void started();
  /// Something came into the workspace from outside (an import): maps, feedback or both.
  void arrived();
  void currentMapChanged();
  void selectionChanged();
  void evidenceChanged();
  void awaitingChanged();
  void partsChanged();
  void partsWanted();
  void editRefused(const throughline::Error& error);
  /// Whoever holds text that is not in the document yet puts it there; *kept becomes false where that cannot be.
  void settling(bool* kept);
  /// A document to keep on disk under the name of the step; sent once for each step, undo and redo, never for previews.
  /// A run of merged steps is sent when it ends; until then hasUnsent() holds.
  void committed(const throughline::model::Document& document, const QString& label, throughline::ui::CommitStep step);
  void unsentChanged();
  void readOnlyChanged();

private:
  friend class SnapshotCommand;
  void commit(const model::Document& document, const QString& label, CommitStep step, bool mayMerge);
  bool take(const QString& label, const model::Document& document, const QString& mergeKey);
  void push(const QString& label, const model::Document& document, const QString& mergeKey);
  void restore(const PastSteps& past);
  void sendCommitted();
  void show(const model::Document& document);
  void keepSelectionValid();

  struct State;
  std::unique_ptr<State> state_;
};

} // namespace throughline::ui
