#pragma once

#include "ui/panels/outline_model.h"

#include <QCoreApplication>

#include <functional>

class QMimeData;

namespace throughline::ui {

/// What another window copied, and how it is pasted where the selection is.
struct OutlinePasting {
  QString mimeType;
  std::function<bool(const QMimeData& mime)> paste;
};

/// What of this window is let go on a row of the outline: cards go among cards, stages and lanes among theirs, notes to
/// a card or a stage; each as one step. What comes from
/// another window is pasted there. What cannot be dropped there gives nothing.
class OutlineDrop {
  Q_DECLARE_TR_FUNCTIONS(OutlineDrop)

public:
  /// on: the item, row: the place among what is in it, or -1 for the item itself.
  OutlineDrop(Session& session, const OutlinePasting& pasting, const OutlineModel::Item& on, int row)
      : session_(session), pasting_(pasting), on_(on), row_(row) {}

  bool canTake(const QMimeData& mime) const;
  bool take(const QMimeData& mime) const;

private:
  using Item = OutlineModel::Item;
  bool isForeign(const QMimeData& mime) const;
  bool pasteHere(const QMimeData& mime) const;
  std::optional<model::StageId> stage() const;
  bool moveCards() const;
  bool moveStage() const;
  bool moveLane() const;
  bool moveNote(model::NoteId note) const;

  Session& session_;
  const OutlinePasting& pasting_;
  const Item& on_;
  int row_;
};

} // namespace throughline::ui
