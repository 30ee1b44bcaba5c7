#pragma once

#include "core/present/kept_workshop.h"
#include "core/present/steps.h"
#include "core/tasks/contacts.h"
#include "ui/present/show_draft.h"
#include "ui/session/room.h"

#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>

namespace throughline::ui {

class MapCanvas;
class Presentation;

/// The map and its evidence for people in a room: a show on the screen that they see, notes on the speaker's.
class PresentRoom final : public Room {
  Q_OBJECT

public:
  PresentRoom(const Desk& desk, const MapCanvas& canvas, QObject* parent);
  ~PresentRoom() override;
  std::vector<ActionRow> actions() override;
  std::vector<MapKey> mapKeys() const override;
  /// The show under way; null without one.
  Presentation* presentation() { return presentation_.get(); }
  /// Of the shows of that map, the one under way too, which ends; nothing where there is nothing to write.
  void writeMinutes(model::MapId map, const QString& path, tasks::Cover cover = tasks::Cover::customers);
  /// Keeps which steps are shown, and in which order, with the map.
  void keepOrder(const present::StepOrder& order);
  /// Presents the map of that title (the first without one) of the file that is being opened, when its data are there.
  void presentOnOpening(const QString& title);

Q_SIGNALS:
  void minutesWritten(const QString& path);

private:
  /// The session's document, with what shows gave that it cannot take.
  const model::Document& document() const;
  /// Takes what the show under way gave and no file holds; whether there was anything.
  bool gather();
  void present(bool fromHere);
  std::optional<model::StageId> stageHere() const;
  void rehearseSteps();
  void copySlide();
  void endWorkshop();
  void askForMinutes(model::MapId map);
  void over();
  /// What the room gave and no edit has taken, kept after a rest until it is taken.
  void keepDraft();
  void throwDraftAway(model::MapId map);
  ShowDraft draftOf(const model::JourneyMap& map) const;
  /// When the file opens again: says that a show was cut off.
  void offerDraft();
  void finishMinutes(const model::JourneyMap& before, model::MapId map, const QString& path, tasks::Cover cover);
  void choose(const QString& title);
  void beginOnce();

  /// A map as it was when the workshop began that was held on it in this run of the program.
  struct Before {
    std::int64_t revision = 0;
    model::JourneyMap map;
  };

  const MapCanvas& canvas_;
  std::unique_ptr<Presentation> presentation_;
  std::map<model::MapId, Before> before_;
  std::size_t takenBefore_ = 0; ///< what was there to be written before the show
  QTimer rest_;                 ///< since the room gave something
  QPointer<QObject> opening_;   ///< waits for a file to present
};

} // namespace throughline::ui
