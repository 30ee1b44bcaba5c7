#pragma once

#include "core/base/result.h"
#include "core/edit/note_edits.h"
#include "core/model/document.h"
#include "ui/session/room.h"

class QMenu;

namespace throughline::ui {

class MapCanvas;
struct PickEntry;

/// What a card is: its kind, emotion, channel and marks, each with a key, for all selected cards at once.
class TouchpointRoom final : public Room {
  Q_OBJECT

public:
  TouchpointRoom(const Desk& desk, MapCanvas& canvas, QObject* parent = nullptr);
  std::vector<ActionRow> actions() override;

private:
  using EditOfCard = std::function<Result<model::Document>(const model::Document&, model::TouchpointId)>;
  std::vector<ActionRow> kindRows();
  std::vector<ActionRow> emotionRows();
  std::vector<ActionRow> markRows();
  std::vector<ActionRow> linkRows();
  ActionRow row(const char* id, const QString& text, const char* key, int section, std::function<void()> run) const;
  ActionRow canvasRow(const char* id, const QString& text, int section,
                      const std::function<bool(const model::Touchpoint&)>& holds) const;
  std::vector<const model::Touchpoint*> selected() const;
  void applyToAll(const QString& label, const EditOfCard& edit);
  QPoint besideTheCard() const;
  /// The place of what was picked, or none.
  std::optional<int> pick(const QString& title, const std::vector<PickEntry>& entries);
  void pickChannel();
  void pickFailureCode();
  void pickAnswer();
  void pickStage();
  void typeNote(const QString& title, const QString& label, const edit::NotedThing& on, model::NoteKind kind,
                const std::string& author);
  void addNote();
  void addComment();
  void toggleMomentOfTruth();

  MapCanvas& canvas_;
};

} // namespace throughline::ui
