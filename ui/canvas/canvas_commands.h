#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "ui/canvas/clip_commands.h"
#include "ui/canvas/emotion_typing.h"
#include "ui/canvas/focus_place.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <vector>

namespace throughline::ui {

class MapCanvas;

/// What can be done on the canvas by key, menu or button, as named undo steps on the session. Each acts on the
/// selection and on the place with the keyboard's attention; where there is nothing to act on, nothing happens.
class CanvasCommands {
  Q_DECLARE_TR_FUNCTIONS(CanvasCommands)

public:
  explicit CanvasCommands(MapCanvas& canvas) : canvas_(canvas), clips_(canvas), emotionTyping_(canvas) {}

  /// A new card after the place, edited at once; a cell for texts that has the focus is edited instead. A map and a
  /// stage are made first where there are none.
  void addHere();
  void addBefore();
  /// Typing: edits the place with that text, makes a card in an empty cell, or sets an emotion.
  void type(const QString& text);
  /// A new card on that side of the place.
  void addTowards(Direction direction);
  /// After the stage of the place, or before it.
  void addStage();
  void addStageBefore();
  void addLane(model::LaneType type);
  /// Edits the title or text of the place; in an empty cell for cards that is a new one.
  void rename();
  /// The lane of the place is no longer drawn; nothing in it is lost.
  void hideLane();
  void showHiddenLanes();
  void duplicate();
  void remove();
  void copy();
  void cut();
  void paste();
  void setEmotion(std::optional<int> emotion);
  ClipCommands& clips() { return clips_; }
  /// Whose emotion the keys set, where they set one.
  EmotionTyping& emotionTyping() { return emotionTyping_; }
  void setKind(model::Kind kind);
  void moveSelection(Direction direction);

private:
  using EditOfCard = std::function<Result<model::Document>(const model::Document&, model::TouchpointId)>;
  void addTouchpoint(bool before, const std::optional<QString>& firstText = {});
  std::optional<model::LaneType> typeOfCell() const;
  const model::Document& document() const;
  const model::JourneyMap* map() const;
  IdSource& ids() const;
  std::vector<model::TouchpointId> touchpoints() const;
  bool apply(const QString& label, const Result<model::Document>& next);
  void applyToAll(const QString& label, const EditOfCard& edit);
  /// The document with a map and a stage in it.
  Result<model::Document> prepared(model::MapId& map, std::optional<model::StageId>& firstStage) const;
  Result<model::Document> withCard(const model::Document& prepared, model::MapId map, bool before,
                                   const model::Touchpoint& card, std::optional<model::StageId> firstStage) const;
  std::size_t stagePosition() const;
  void addStageAt(std::size_t position);
  void removeTouchpoints();
  void removeMap();
  void duplicateTouchpoints();

  MapCanvas& canvas_;
  ClipCommands clips_;
  EmotionTyping emotionTyping_;
};

} // namespace throughline::ui
