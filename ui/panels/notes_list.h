#pragma once

#include "core/model/document.h"

#include <QWidget>

#include <map>
#include <optional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace throughline::ui {

class Session;

/// The notes of one touchpoint: each with its kind, text, votes and a way to remove it; below, a line to add one.
class NotesList : public QWidget {
  Q_OBJECT

public:
  explicit NotesList(Session& session, QWidget* parent = nullptr);
  /// Null: nothing, or several, are selected.
  void show(const model::Touchpoint* touchpoint);

private:
  QWidget* rowOf(const model::Note& note);
  void addNote();
  void changeDraft(const std::optional<model::TouchpointId>& next);

  Session& session_;
  QVBoxLayout* notes_;
  QWidget* entry_;
  QComboBox* kind_;
  QLineEdit* text_;
  std::optional<model::TouchpointId> touchpoint_;
  std::map<model::TouchpointId, QString> drafts_; ///< typed, but not added yet
  std::vector<model::Note> shown_;
};

} // namespace throughline::ui
