#pragma once

#include "core/model/document.h"

#include <QString>
#include <QUndoCommand>

namespace throughline::ui {

class Session;

/// The one undo step of the program: the document before and after. A copy of a document copies pointers.
class SnapshotCommand final : public QUndoCommand {
public:
  /// alreadyDone: the first redo() (by QUndoStack::push) does nothing, because the step was made before a restart.
  SnapshotCommand(Session& session, const QString& label, model::Document before, model::Document after,
                  QString mergeKey = {}, bool alreadyDone = false);

  void undo() override;
  void redo() override;
  /// All steps have the same id; mergeWith compares the keys.
  int id() const override { return 1; }
  bool mergeWith(const QUndoCommand* other) override;
  /// From now on nothing merges into this step.
  void endMerging() { mergeKey_.clear(); }

private:
  Session& session_;
  model::Document before_;
  model::Document after_;
  QString mergeKey_;
  bool alreadyDone_;
  bool done_ = false; ///< a later redo() is one that the user asked for
};

} // namespace throughline::ui
