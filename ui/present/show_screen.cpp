#include "ui/present/show_screen.h"

#include "ui/present/capture_box.h"
#include "ui/present/show.h"
#include "ui/present/show_overlay.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int pointerRests = 3'000;
constexpr double guessStep = 5;

/// While the room guesses, arrows draw.
bool takeGuessKey(Show& show, const QKeyEvent& event) {
  if (!show.guessOpen())
    return false;
  switch (event.key()) {
  case Qt::Key_Left: show.nudgeGuess(-1, 0); return true;
  case Qt::Key_Right: show.nudgeGuess(1, 0); return true;
  case Qt::Key_Up: show.nudgeGuess(0, guessStep); return true;
  case Qt::Key_Down: show.nudgeGuess(0, -guessStep); return true;
  default: return false;
  }
}

/// In the overview of the steps arrows move as they point.
bool takeGridKey(Show& show, const QKeyEvent& event) {
  if (!show.gridOpen())
    return false;
  const int all = static_cast<int>(show.deck().steps().size());
  switch (event.key()) {
  case Qt::Key_Left: show.moveInGrid(-1, 0); return true;
  case Qt::Key_Right: show.moveInGrid(1, 0); return true;
  case Qt::Key_Up: show.moveInGrid(0, -1); return true;
  case Qt::Key_Down: show.moveInGrid(0, 1); return true;
  case Qt::Key_Home: show.moveInGrid(-all, 0); return true;
  case Qt::Key_End: show.moveInGrid(all, 0); return true;
  default: return false;
  }
}

} // namespace

bool takeShowKey(Show& show, const QKeyEvent& event) {
  if (takeGuessKey(show, event) || takeGridKey(show, event))
    return true;
  if (const auto digit = digitOf(event)) {
    show.typeDigit(*digit);
    return true;
  }
  const auto command = commandOf(event);
  if (!command)
    return false;
  show.run(*command);
  return true;
}

ShowScreen::ShowScreen(Show& show, QWidget* parent)
    : QWidget(parent, Qt::Window), show_(show), capture_(new CaptureBox(show, CaptureBox::AtEscape::hide, this)) {
  setObjectName(QStringLiteral("showScreen"));
  setWindowTitle(tr("Presentation"));
  setAccessibleName(tr("Presentation"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  capture_->hide();
  still_.setSingleShot(true);
  still_.setInterval(pointerRests);
  connect(&still_, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
  connect(&show_, &Show::changed, this, &ShowScreen::refresh);
  second_.setInterval(1'000);
  connect(&second_, &QTimer::timeout, this, qOverload<>(&QWidget::update));
  still_.start();
  refresh();
}

void ShowScreen::refresh() {
  const QString words = show_.words();
  if (words != accessibleDescription()) {
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
  }
  const bool ticks = show_.alone() && show_.timerRuns();
  if (ticks != second_.isActive())
    ticks ? second_.start() : second_.stop();
  update();
}

void ShowScreen::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintShow(show_, painter, rect());
}

void ShowScreen::keyPressEvent(QKeyEvent* event) {
  if (!takeShowKey(show_, *event))
    QWidget::keyPressEvent(event);
}

QPointF ShowScreen::inSlide(const QPointF& at) const {
  const QRectF where = slideRect(show_.deck().width(), rect());
  return (at - where.topLeft()) * (present::screenHeight / where.height());
}

void ShowScreen::mousePressEvent(QMouseEvent* event) {
  wake();
  setFocus();
  if (event->button() == Qt::RightButton || event->button() == Qt::BackButton)
    show_.run(ShowCommand::back);
  else
    show_.clickAt(inSlide(event->position()));
}

void ShowScreen::mouseMoveEvent(QMouseEvent* event) {
  wake();
  show_.pointAt(inSlide(event->position()));
}

void ShowScreen::wheelEvent(QWheelEvent* event) {
  if (event->angleDelta().y() != 0)
    show_.run(event->angleDelta().y() < 0 ? ShowCommand::next : ShowCommand::back);
}

void ShowScreen::wake() {
  unsetCursor();
  still_.start();
}

void ShowScreen::resizeEvent(QResizeEvent* event) {
  show_.setScreenShape(size());
  capture_->setTextSize(std::max(16, qCeil(height() / 48.0))); // the room reads along
  const int height = capture_->sizeHint().height();
  capture_->setGeometry(0, this->height() - height, width(), height);
  QWidget::resizeEvent(event);
}

void ShowScreen::closeEvent(QCloseEvent* event) {
  QWidget::closeEvent(event);
  Q_EMIT show_.ended();
}

} // namespace throughline::ui
