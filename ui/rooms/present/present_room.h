#pragma once

#include "core/present/workshop.h"
#include "ui/session/room.h"

#include <QPointer>

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
  /// The show under way; null without one.
  Presentation* presentation() { return presentation_.get(); }
  void minutesTo(const QString& path);

Q_SIGNALS:
  void minutesWritten(const QString& path);

private:
  void present(bool fromHere);
  void rehearseSteps();
  void endWorkshop();
  void over();

  std::unique_ptr<Presentation> presentation_;
};

} // namespace throughline::ui
