#pragma once

#include "core/model/document.h"

#include <QToolButton>

namespace throughline::ui {

class Session;

/// Moves a note: dragged onto a card or a stage, or pressed for the menu of where it can go.
class NoteHandle final : public QToolButton {
  Q_OBJECT

public:
  NoteHandle(Session& session, model::NoteId note);

protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

private:
  void showPlaces();

  Session& session_;
  model::NoteId note_;
  QPoint pressed_;
};

} // namespace throughline::ui
