#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/rooms/edit/edit_room.h"
#include "ui/session/actions.h"
#include "ui/session/icons.h"
#include "ui/session/vocabulary_words.h"

#include <QAction>
#include <QMenu>

/// What the map's own menu offers, by what it was opened on.
namespace throughline::ui {

void EditRoom::addToMenu(QMenu& menu, std::initializer_list<const char*> ids) {
  for (const auto* id : ids) {
    if (*id == '\0')
      menu.addSeparator();
    else if (auto* action = desk_.actions.action(QString::fromLatin1(id)); action != nullptr && action->isEnabled())
      menu.addAction(action);
  }
}

/// Short enough for a small screen with large text: what is done most stands in it, the rest behind what it is about.
void EditRoom::addCardItems(QMenu& menu) {
  addToMenu(menu, {"edit.rename", "", "touchpoint.proactive", "touchpoint.service"});
  addUnder(menu, tr("Emotion"), [this](QMenu& inner) { addEmotions(inner); });
  menu.addSeparator();
  addUnder(menu, tr("Details"), [this](QMenu& inner) {
    addToMenu(inner, {"view.fields", "", "touchpoint.channel", "touchpoint.truth", "touchpoint.failure",
                      "touchpoint.answers"});
  });
  addUnder(menu, tr("Add"), [this](QMenu& inner) {
    addToMenu(inner, {"insert.before", "insert.touchpoint", "edit.duplicate", "", "touchpoint.note",
                      "touchpoint.comment", "insert.image"});
  });
  addUnder(menu, tr("Feedback"), [this](QMenu& inner) { addFeedbackItems(inner); });
  addUnder(menu, tr("Stage and step"), [this](QMenu& inner) {
    addToMenu(inner, {"touchpoint.move", "edit.join", ""});
    addStepItems(inner);
  });
  menu.addSeparator();
}

/// Where there is nothing in it there is no menu.
void EditRoom::addUnder(QMenu& menu, const QString& title, const std::function<void(QMenu&)>& fill) {
  auto* inner = menu.addMenu(title);
  fill(*inner);
  inner->menuAction()->setVisible(!inner->isEmpty());
}

void EditRoom::addFeedbackItems(QMenu& menu) {
  auto* feedback = desk_.actions.action(QStringLiteral("view.feedback"));
  if (feedback != nullptr && feedback->isEnabled() && !feedback->isChecked())
    menu.addAction(tr("Show its feedback"), feedback, &QAction::trigger);
  addToMenu(menu, {"touchpoint.metrics"});
}

void EditRoom::addStepItems(QMenu& menu) {
  addToMenu(menu,
            {"step.rename", "insert.stepBefore", "insert.stepAfter", "step.earlier", "step.later", "step.delete"});
}

void EditRoom::addEmotions(QMenu& menu) {
  addToMenu(menu, {"touchpoint.emotion5", "touchpoint.emotion4", "touchpoint.emotion3", "touchpoint.emotion2",
                   "touchpoint.emotion1", "touchpoint.emotionNone"});
}

void EditRoom::addStageItems(QMenu& menu) {
  addToMenu(menu, {"edit.rename", "touchpoint.comment", "edit.join", "", "insert.touchpoint"});
  if (!canvas_.readOnly())
    menu.addAction(tr("Add stage before"), this, [this] {
      if (canvas_.editing().finish())
        canvas_.commands().addStageBefore();
    });
  addToMenu(menu, {"insert.stage", ""});
}

/// In a lane of emotions those of the nearest card, else what can be put there.
void EditRoom::addCellItems(QMenu& menu) {
  auto& typing = canvas_.commands().emotionTyping();
  if (!typing.takesKeys()) {
    addToMenu(menu, {"edit.rename", "insert.image", "edit.join"});
    addUnder(menu, tr("Step"), [this](QMenu& inner) { addStepItems(inner); });
    return addToMenu(menu, {"", "insert.touchpoint", "insert.stage", "insert.lane", ""});
  }
  for (int emotion = 2; emotion >= -2 && !canvas_.readOnly(); --emotion)
    menu.addAction(icon(faceOf(emotion)), emotionWord(emotion), this, [&typing, emotion] { typing.set(emotion); });
  addToMenu(menu, {"", "insert.touchpoint", "insert.stage", "insert.lane", ""});
}

void EditRoom::showMenu(const QPoint& at) {
  const auto& place = canvas_.focusPlace();
  QMenu menu;
  if (std::holds_alternative<model::TouchpointId>(place))
    addCardItems(menu);
  else if (std::holds_alternative<model::StageId>(place))
    addStageItems(menu);
  else if (std::holds_alternative<model::StepId>(place))
    addStepItems(menu);
  else if (std::holds_alternative<model::LaneId>(place))
    addToMenu(menu, {"edit.rename", "edit.hideLane", "edit.showLanes", "", "insert.lane", ""});
  else if (std::holds_alternative<TitlePlace>(place))
    addToMenu(menu, {"edit.rename", "", "insert.stage", "insert.lane", ""});
  else
    addCellItems(menu);
  const bool emptyCell = std::holds_alternative<CellPlace>(place) && desk_.session.selection().touchpoints.empty();
  if (std::holds_alternative<model::TouchpointId>(place)) // the copy stands among what is added
    addToMenu(menu, {"edit.cut", "edit.copy", "edit.paste", "edit.delete"});
  else if (std::holds_alternative<model::StepId>(place))
    addToMenu(menu,
              {"", "edit.join", "insert.touchpoint", "", "edit.cut", "edit.copy", "edit.paste", "edit.duplicate"});
  else
    addToMenu(menu, {emptyCell ? "" : "edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"});
  menu.exec(at);
}

} // namespace throughline::ui
