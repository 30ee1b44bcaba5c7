#include "ui/present/presentation.h"

#include "ui/present/awake.h"
#include "ui/present/capture_box.h"
#include "ui/present/presenter_screen.h"
#include "ui/present/show.h"
#include "ui/present/show_screen.h"

#include <QScreen>

namespace throughline::ui {

Presentation::Presentation(Session& session, ShowContent content, const ShowStart& start, QObject* parent)
    : QObject(parent), session_(session), show_(std::make_unique<Show>(session, std::move(content), start.theme)),
      room_(new ShowScreen(*show_)), screens_(start.screens), letSleep_(keepAwake(tr("Presentation"))) {
  if (start.touchpoint)
    show_->goToTouchpoint(*start.touchpoint);
  else if (start.stage)
    show_->goToStage(*start.stage);
  connect(show_.get(), &Show::captureWanted, this, &Presentation::capture);
  connect(show_.get(), &Show::swapWanted, this, [this] {
    swapped_ = !swapped_;
    placeWindows();
  });
  connect(show_.get(), &Show::ended, this, [this] {
    if (over_)
      return;
    over_ = true;
    show_->settle();
    if (speaker_ != nullptr)
      speaker_->keepAgenda();
    Q_EMIT ended();
  });
  connect(show_.get(), &Show::copyWanted, this, &Presentation::copyWanted);
  connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presentation::placeWindows);
  // The screen is still in the list while it is told that it goes.
  connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presentation::placeWindows, Qt::QueuedConnection);
  room_->captureBox().resume(start.draft.typed);
  show_->resume(start.draft);
  placeWindows();
  if (!start.draft.typed.text.empty() && !show_->votesOpen() && !show_->guessOpen())
    capture();
}

Presentation::~Presentation() {
  over_ = true;
  letSleep_();
  delete room_;
  delete speaker_;
}

ShowScreen* Presentation::room() {
  return room_;
}

PresenterScreen* Presentation::speaker() {
  return speaker_;
}

/// The room gets the screen that is not the primary one, the speaker the primary one.
void Presentation::placeWindows() {
  const auto screens = screens_();
  auto* primary = QGuiApplication::primaryScreen();
  QScreen* other = nullptr;
  for (auto* screen : screens)
    if (screen != primary && other == nullptr)
      other = screen;
  show_->setAlone(other == nullptr);
  if (other == nullptr) {
    closeSpeaker();
    put(*room_, primary, true);
    room_->activateWindow();
    room_->setFocus();
    return;
  }
  auto* forRoom = swapped_ ? primary : other;
  auto* forSpeaker = swapped_ ? other : primary;
  put(*room_, forRoom, true);
  openSpeaker(forSpeaker);
}

void Presentation::put(QWidget& window, QScreen* screen, bool full) {
  if (screen == nullptr)
    return;
  window.setGeometry(screen->geometry());
  full ? window.showFullScreen() : window.showMaximized();
  window.setGeometry(screen->geometry());
}

void Presentation::openSpeaker(QScreen* screen) {
  if (speaker_ == nullptr) {
    speaker_ = new PresenterScreen(*show_);
    speaker_->captureBox().takeOver(room_->captureBox());
    connect(speaker_, &PresenterScreen::workshopEndWanted, this, &Presentation::workshopEndWanted);
  }
  put(*speaker_, screen, false);
  speaker_->activateWindow();
  speaker_->setFocus();
}

void Presentation::closeSpeaker() {
  if (speaker_ == nullptr)
    return;
  room_->captureBox().takeOver(speaker_->captureBox());
  speaker_->keepAgenda();
  speaker_->deleteLater();
  speaker_->hide();
  speaker_ = nullptr;
}

void Presentation::capture() {
  if (speaker_ != nullptr)
    speaker_->captureBox().open();
  else
    room_->captureBox().open();
}

} // namespace throughline::ui
