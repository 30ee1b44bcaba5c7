#pragma once

#include "core/present/steps.h"
#include "core/present/workshop.h"
#include "ui/session/room.h"

#include <QPointer>

#include <map>
#include <memory>

namespace throughline::ui {

class Presentation;

/// The map and its evidence for people in a room: a show on the screen that they see, notes on the speaker's.
class PresentRoom final : public Room {
  Q_OBJECT

public:
  PresentRoom(const Desk& desk, QObject* parent);
  ~PresentRoom() override;
  std::vector<ActionRow> actions() override;
  std::vector<MapKey> mapKeys() const override;
  /// The show under way; null without one.
  Presentation* presentation() { return presentation_.get(); }
  /// Of the shows of that map, the one under way too, which ends; nothing where there is nothing to write.
  void writeMinutes(model::MapId map, const QString& path);
  /// Keeps which steps are shown, and in which order, with the map.
  void keepOrder(const present::StepOrder& order);
  /// Presents the map of that title (the first without one) of the file that is being opened, when its data are there.
  void presentOnOpening(const QString& title);

Q_SIGNALS:
  void minutesWritten(const QString& path);

private:
  void present(bool fromHere);
  void rehearseSteps();
  void copySlide();
  void endWorkshop();
  void askForMinutes(model::MapId map);
  void over();
  /// How many things were taken down that were not held yet.
  int hold();
  void choose(const QString& title);
  void beginOnce();

  /// What is left of the shows of a map until its minutes are written.
  struct Held {
    model::JourneyMap before;
    present::Workshop workshop;
  };

  std::unique_ptr<Presentation> presentation_;
  std::map<model::MapId, Held> held_;
  QPointer<QObject> opening_; ///< waits for a file to present
};

} // namespace throughline::ui
