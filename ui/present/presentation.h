#pragma once

#include "ui/present/deck.h"
#include "ui/present/show_draft.h"

#include <QGuiApplication>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QScreen;

namespace throughline::ui {

class PresenterScreen;
class Session;
class Show;
class ShowScreen;

/// Where a show begins.
struct ShowStart {
  std::optional<model::TouchpointId> touchpoint; ///< at its stage;
  std::optional<model::StageId> stage;           ///< else at this one; else at the first step
  Theme theme = Theme::light;
  ShowDraft draft{}; ///< of a show that was cut off, to go on with
  /// Those that are plugged in now.
  std::function<QList<QScreen*>()> screens = [] { return QGuiApplication::screens(); };
};

/// The windows of a show: the room's on one screen and, where there is another, the speaker's on that. Follows screens
/// that are plugged in and out. Ends itself by Escape and then deletes its windows.
class Presentation : public QObject {
  Q_OBJECT

public:
  Presentation(Session& session, ShowContent content, const ShowStart& start, QObject* parent = nullptr);
  ~Presentation() override;

  Show& show() { return *show_; }
  ShowScreen* room();
  /// Null with one screen.
  PresenterScreen* speaker();

Q_SIGNALS:
  /// The show is over; what the room gave is in show().workshop().
  void ended();
  /// A copy of the file is wanted, with what the room gave.
  void copyWanted();
  /// The minutes are wanted.
  void workshopEndWanted();

private:
  void placeWindows();
  void put(QWidget& window, QScreen* screen, bool full);
  void openSpeaker(QScreen* screen);
  void closeSpeaker();
  void capture();

  Session& session_;
  std::unique_ptr<Show> show_;
  QPointer<ShowScreen> room_;
  QPointer<PresenterScreen> speaker_;
  std::function<QList<QScreen*>()> screens_;
  bool swapped_ = false;
  bool over_ = false;
  std::function<void()> letSleep_; ///< allows the screen saver again
};

} // namespace throughline::ui
