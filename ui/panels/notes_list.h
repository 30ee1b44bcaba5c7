#pragma once

#include "core/edit/note_edits.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace throughline::ui {

class Session;

/// The notes of one touchpoint or stage: each with its kind, text, votes and a way to remove it, comments with who said
/// them and whether they are resolved; below, a line to add one.
class NotesList : public QWidget {
  Q_OBJECT

public:
  explicit NotesList(Session& session, QWidget* parent = nullptr);
  void show(const edit::NotedThing& thing, const std::vector<model::Note>& notes);
  /// Nothing, or several things, are selected.
  void showNothing();

private:
  void fill(const std::optional<edit::NotedThing>& thing, const std::vector<model::Note>& notes);
  QWidget* rowOf(const model::Note& note);
  QWidget* headOf(const model::Note& note);
  void addVotes(QHBoxLayout& row, const model::Note& note);
  void addResolved(QHBoxLayout& row, const model::Note& note);
  void addNote();
  void changeDraft(const std::optional<edit::NotedThing>& next);
  void keepDraft();

  Session& session_;
  QVBoxLayout* notes_;
  QWidget* entry_;
  QComboBox* kind_;
  QLineEdit* text_;
  std::optional<edit::NotedThing> thing_;
  QString file_; ///< in which the thing is
  QTimer rest_;  ///< nothing was typed for a moment
  std::vector<model::Note> shown_;
};

} // namespace throughline::ui
