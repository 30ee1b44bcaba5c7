#include "ui/present/presenter_screen.h"

#include "ui/present/capture_box.h"
#include "ui/present/show.h"
#include "ui/present/show_overlay.h"
#include "ui/present/show_screen.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

namespace throughline::ui {

/// A small picture of what the room sees, or will see.
class SlideThumbnail : public QWidget {
public:
  SlideThumbnail(Show& show, bool next, QWidget* parent) : QWidget(parent), show_(show), next_(next) {
    setMinimumSize(240, 135);
  }

protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    if (!next_) {
      paintShow(show_, painter, rect());
      return;
    }
    const auto look = showLook(show_.theme());
    painter.fillRect(rect(), look.map.background);
    if (const auto* slide = show_.nextSlide())
      show_.deck().paint(*slide, painter, rect(), look);
  }

private:
  Show& show_;
  bool next_;
};

namespace {

QLabel* label(QWidget* parent, const QString& name, int pixels, QFont::Weight weight = QFont::Normal) {
  auto* made = new QLabel(parent);
  made->setAccessibleName(name);
  made->setTextFormat(Qt::PlainText);
  QFont font = made->font();
  font.setPixelSize(pixels);
  font.setWeight(weight);
  made->setFont(font);
  return made;
}

/// For names that people give: they go on in further lines and never widen the window.
QLabel* wrapping(QLabel* label) {
  label->setWordWrap(true);
  auto policy = label->sizePolicy();
  policy.setHorizontalPolicy(QSizePolicy::Ignored);
  label->setSizePolicy(policy);
  return label;
}

/// The part of the agenda that runs, and what is left of its time.
QString agendaNow(const std::vector<present::AgendaItem>& agenda, const std::optional<Show::Part>& part) {
  if (agenda.empty() || !part)
    return agenda.empty() ? QString() : PresenterScreen::tr("The agenda is done");
  const auto& item = agenda[part->at];
  const auto left = qint64{60'000} * item.minutes - part->used;
  const auto title = QString::fromStdString(item.title);
  return left >= 0 ? PresenterScreen::tr("%1: %2 left").arg(title, timeText(left))
                   : PresenterScreen::tr("%1: %2 over; A goes on").arg(title, timeText(-left));
}

} // namespace

PresenterScreen::PresenterScreen(Show& show, QWidget* parent)
    : QWidget(parent, Qt::Window), show_(show), place_(label(this, tr("Step"), 22, QFont::DemiBold)),
      clock_(label(this, tr("Clock"), 22)), timer_(label(this, tr("Timer"), 22)),
      agendaNow_(label(this, tr("Agenda"), 18)), next_(label(this, tr("Next step"), 16)),
      thisSlide_(new SlideThumbnail(show, false, this)), nextSlide_(new SlideThumbnail(show, true, this)),
      throwAway_(new QPushButton(tr("Throw away"), this)), notes_(new QPlainTextEdit(this)),
      agenda_(new QPlainTextEdit(this)), capture_(new CaptureBox(show, CaptureBox::AtEscape::stay, this)) {
  setObjectName(QStringLiteral("presenterScreen"));
  setWindowTitle(tr("Speaker's view"));
  setAccessibleName(tr("Speaker's view"));
  setFocusPolicy(Qt::StrongFocus);
  thisSlide_->setAccessibleName(tr("This step"));
  nextSlide_->setAccessibleName(tr("Next step"));
  auto* pictures = new QVBoxLayout;
  pictures->addWidget(thisSlide_, 3);
  pictures->addWidget(wrapping(next_));
  pictures->addWidget(nextSlide_, 2);
  auto* side = new QVBoxLayout;
  side->addWidget(makeNotes(), 3);
  side->addWidget(makeAgenda(), 1);
  auto* middle = new QHBoxLayout;
  middle->addLayout(pictures, 3);
  middle->addLayout(side, 2);
  auto* all = new QVBoxLayout(this);
  all->addWidget(makeTimes());
  if (show_.cannotBeKept())
    all->addWidget(makeNotKept());
  all->addLayout(middle, 1);
  all->addWidget(capture_);
  connect(&show_, &Show::changed, this, &PresenterScreen::refresh);
  connect(&second_, &QTimer::timeout, this, &PresenterScreen::tick);
  second_.start(1'000);
  refresh();
}

QWidget* PresenterScreen::makeTimes() {
  auto* times = new QWidget(this);
  auto* row = new QHBoxLayout(times);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(wrapping(place_), 3);
  row->addWidget(wrapping(agendaNow_), 2);
  row->addWidget(timer_);
  row->addSpacing(24);
  row->addWidget(clock_);
  auto* endWorkshop = new QPushButton(tr("End workshop..."), this);
  endWorkshop->setAccessibleName(tr("End workshop"));
  endWorkshop->setFocusPolicy(Qt::NoFocus);
  connect(endWorkshop, &QPushButton::clicked, this, &PresenterScreen::workshopEndWanted);
  throwAway_->setAccessibleName(tr("Throw away the votes or the guess that is begun"));
  throwAway_->setToolTip(tr("Del"));
  throwAway_->setFocusPolicy(Qt::NoFocus);
  connect(throwAway_, &QPushButton::clicked, this, [this] { show_.run(ShowCommand::discard); });
  row->addSpacing(24);
  row->addWidget(throwAway_);
  row->addWidget(endWorkshop);
  return times;
}

/// Before anything is lost: what the room gives goes into no file, and how it can.
QWidget* PresenterScreen::makeNotKept() {
  auto* notKept = new QWidget(this);
  notKept->setObjectName(QStringLiteral("notKept"));
  auto* words = label(notKept, tr("Kept in no file"), 18, QFont::DemiBold);
  words->setText(show_.cannotBeKeptWords());
  words->setWordWrap(true);
  auto* copy = new QPushButton(tr("End and save a copy..."), notKept);
  copy->setAccessibleName(tr("End and save a copy"));
  copy->setFocusPolicy(Qt::NoFocus);
  connect(copy, &QPushButton::clicked, &show_, &Show::copyWanted);
  auto* row = new QHBoxLayout(notKept);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(words, 1);
  row->addWidget(copy);
  return notKept;
}

QWidget* PresenterScreen::makeNotes() {
  notes_->setReadOnly(true);
  notes_->setFocusPolicy(Qt::NoFocus);
  notes_->setAccessibleName(tr("Speaker notes"));
  QFont font = notes_->font();
  font.setPixelSize(20);
  notes_->setFont(font);
  return notes_;
}

QWidget* PresenterScreen::makeAgenda() {
  agenda_->setAccessibleName(tr("Agenda"));
  agenda_->setTabChangesFocus(true);
  agenda_->installEventFilter(this);
  agenda_->setPlaceholderText(tr("Agenda: a part in each line, its minutes last"));
  connect(agenda_, &QPlainTextEdit::textChanged, this, [this] {
    agendaRests_.start();
    tick();
  });
  agendaRests_.setSingleShot(true);
  agendaRests_.setInterval(700);
  connect(&agendaRests_, &QTimer::timeout, this, &PresenterScreen::keepAgenda);
  return agenda_;
}

void PresenterScreen::keepAgenda() {
  agendaRests_.stop();
  show_.setAgenda(present::agendaIn(agenda_->toPlainText().toStdString()));
}

/// As it was kept, where nobody is writing it.
void PresenterScreen::showAgenda() {
  const auto& kept = show_.workshop().agenda;
  const auto shown = present::agendaIn(agenda_->toPlainText().toStdString());
  if (agendaRests_.isActive() || agenda_->hasFocus() || present::withTimesOf(kept, shown) == kept)
    return;
  const QSignalBlocker quiet(agenda_);
  agenda_->setPlainText(QString::fromStdString(present::textOf(kept)));
}

void PresenterScreen::refresh() {
  place_->setText(tr("%1 · %2").arg(show_.place(), show_.deck().nameOf(show_.step())));
  const auto next = show_.nextName();
  next_->setText(next.isEmpty() ? tr("This is the last step") : tr("Next: %1").arg(next));
  if (const auto notes = show_.deck().notesOf(show_.step()); notes != notes_->toPlainText())
    notes_->setPlainText(notes);
  showAgenda();
  const auto begun = show_.draft();
  throwAway_->setVisible(begun.round || begun.guess);
  thisSlide_->update();
  nextSlide_->update();
  tick();
}

void PresenterScreen::tick() {
  clock_->setText(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
  timer_->setText(timeText(show_.timed()));
  const auto& agenda = show_.workshop().agenda;
  const bool waits = !agenda.empty() && !show_.timerRuns() && show_.timed() == 0;
  agendaNow_->setText(waits ? tr("T starts the timer and the agenda") : agendaNow(agenda, show_.partNow()));
}

/// While the agenda is written no key acts on the show; the first Escape leaves it.
bool PresenterScreen::eventFilter(QObject* watched, QEvent* event) {
  if (watched == agenda_ && event->type() == QEvent::FocusOut)
    keepAgenda();
  if (watched != agenda_ || event->type() != QEvent::KeyPress)
    return QWidget::eventFilter(watched, event);
  if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
    return false;
  keepAgenda();
  setFocus();
  return true;
}

void PresenterScreen::keyPressEvent(QKeyEvent* event) {
  if (agenda_->hasFocus()) // what its editor has no use for
    return;
  if (!takeShowKey(show_, *event))
    QWidget::keyPressEvent(event);
}

PresenterScreen::~PresenterScreen() = default;

void PresenterScreen::closeEvent(QCloseEvent* event) {
  QWidget::closeEvent(event);
  Q_EMIT show_.ended();
}

} // namespace throughline::ui
