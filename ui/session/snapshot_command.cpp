#include "ui/session/snapshot_command.h"

#include "ui/session/session.h"

#include <utility>

namespace throughline::ui {

SnapshotCommand::SnapshotCommand(Session& session, const QString& label, model::Document before, model::Document after,
                                 QString mergeKey, bool alreadyDone)
    : QUndoCommand(label), session_(session), before_(std::move(before)), after_(std::move(after)),
      mergeKey_(std::move(mergeKey)), alreadyDone_(alreadyDone) {}

void SnapshotCommand::undo() {
  session_.endMerging();
  session_.commit(before_, text(), CommitStep::undo, false);
}

void SnapshotCommand::redo() {
  const bool first = !std::exchange(done_, true);
  if (std::exchange(alreadyDone_, false))
    return;
  session_.commit(after_, text(), first ? CommitStep::edit : CommitStep::redo, first && !mergeKey_.isEmpty());
}

bool SnapshotCommand::mergeWith(const QUndoCommand* other) {
  const auto& next = static_cast<const SnapshotCommand&>(*other);
  if (mergeKey_.isEmpty() || next.mergeKey_ != mergeKey_)
    return false;
  after_ = next.after_;
  setText(next.text());
  setObsolete(after_ == before_);
  return true;
}

} // namespace throughline::ui
