#include "ui/present/capture_box.h"

#include "core/model/look_up.h"
#include "ui/present/show.h"
#include "ui/session/vocabulary_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace throughline::ui {
namespace {

constexpr std::array noteKinds{model::NoteKind::idea, model::NoteKind::painPoint, model::NoteKind::opportunity,
                               model::NoteKind::question, model::NoteKind::decision};
constexpr int actionRow = static_cast<int>(noteKinds.size());
constexpr int parkedRow = actionRow + 1;

template <class Field> Field* named(Field* field, const QString& name) {
  field->setAccessibleName(name);
  return field;
}

} // namespace

CaptureBox::CaptureBox(Show& show, AtEscape atEscape, QWidget* parent)
    : QWidget(parent), show_(show), atEscape_(atEscape), kind_(named(new QComboBox(this), tr("What"))),
      target_(named(new QComboBox(this), tr("On"))), text_(named(new QLineEdit(this), tr("Text"))),
      owner_(named(new QLineEdit(this), tr("Owner"))), throwAway_(new QPushButton(tr("T&hrow away"), this)),
      said_(new QLabel(this)) {
  setObjectName(QStringLiteral("captureBox"));
  setAutoFillBackground(true);
  setCursor(Qt::ArrowCursor); // also while the one of the show rests and is hidden
  for (const auto kind : noteKinds)
    kind_->addItem(word(kind));
  kind_->addItem(tr("Action"));
  kind_->addItem(tr("Parking lot"));
  kind_->setToolTip(tr("Ctrl+1 to Ctrl+7 choose what it is"));
  target_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  target_->setMinimumContentsLength(18);
  text_->setObjectName(QStringLiteral("captureText"));
  text_->setPlaceholderText(tr("Type, then Enter"));
  owner_->setPlaceholderText(tr("Who"));
  owner_->setMaximumWidth(200);
  said_->setObjectName(QStringLiteral("captureSaid"));
  said_->setTextFormat(Qt::PlainText);
  auto* add = new QPushButton(tr("Capture"), this);
  auto* row = new QHBoxLayout;
  row->addWidget(kind_);
  row->addWidget(target_);
  row->addWidget(text_, 1);
  row->addWidget(owner_);
  row->addWidget(add);
  row->addWidget(throwAway_);
  auto* both = new QVBoxLayout(this);
  both->addLayout(row);
  both->addWidget(said_);
  connect(kind_, &QComboBox::currentIndexChanged, this, [this](int index) {
    owner_->setVisible(index >= actionRow - 1 && index != parkedRow);
    target_->setEnabled(index != parkedRow);
  });
  owner_->hide();
  throwAway_->setObjectName(QStringLiteral("captureThrowAway"));
  throwAway_->setAccessibleName(tr("Throw away what is typed"));
  throwAway_->hide();
  connect(throwAway_, &QPushButton::clicked, this, &CaptureBox::throwAway);
  connect(text_, &QLineEdit::textChanged, throwAway_,
          [this](const QString& text) { throwAway_->setVisible(!text.isEmpty()); });
  connect(text_, &QLineEdit::returnPressed, this, &CaptureBox::take);
  connect(owner_, &QLineEdit::returnPressed, this, &CaptureBox::take);
  connect(add, &QPushButton::clicked, this, &CaptureBox::take);
  connect(text_, &QLineEdit::textEdited, this, [this] {
    say({});
    follow();
  });
  for (auto* field : {text_, owner_})
    connect(field, &QLineEdit::textChanged, this, &CaptureBox::tellTyped);
  connect(kind_, &QComboBox::currentIndexChanged, this, &CaptureBox::tellTyped);
  connect(target_, &QComboBox::currentIndexChanged, this, &CaptureBox::tellTyped);
  connect(&show_, &Show::changed, this, &CaptureBox::follow);
  connect(&show_, &Show::told, this, &CaptureBox::say);
  follow();
}

void CaptureBox::open() {
  follow();
  show();
  raise();
  window()->activateWindow(); // whichever of both windows had the keys
  text_->setFocus();
}

void CaptureBox::setTextSize(int size) {
  QFont larger = font();
  larger.setPixelSize(size);
  for (auto* field : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
    field->setFont(larger);
}

void CaptureBox::takeOver(CaptureBox& other) {
  if (!other.text_->text().isEmpty()) {
    kind_->setCurrentIndex(other.kind_->currentIndex());
    text_->setText(other.text_->text());
    owner_->setText(other.owner_->text());
    setTargets(other.targets_, other.chosenTarget());
    other.text_->clear();
    other.owner_->clear();
  }
  follow();
  show_.setTyped(text_->text().isEmpty() ? present::Capture() : capture());
}

void CaptureBox::resume(const present::Capture& typed) {
  const auto kind = std::ranges::find(noteKinds, typed.kind);
  kind_->setCurrentIndex(typed.parked              ? parkedRow
                         : typed.action            ? actionRow
                         : kind != noteKinds.end() ? static_cast<int>(kind - noteKinds.begin())
                                                   : 0);
  auto targets = show_.captureTargets();
  if (typed.touchpoint && std::ranges::find(targets, *typed.touchpoint) == targets.end())
    targets.insert(targets.begin(), *typed.touchpoint);
  setTargets(targets, typed.touchpoint);
  text_->setText(QString::fromStdString(typed.text));
  owner_->setText(QString::fromStdString(typed.owner));
  follow();
}

/// A box in which nothing is typed has nothing to say of another one.
void CaptureBox::tellTyped() {
  const bool forgets = text_->text().isEmpty() && sender() == text_;
  if (!text_->text().isEmpty() || forgets)
    show_.setTyped(forgets ? present::Capture() : capture());
}

bool CaptureBox::parked() const {
  return kind_->currentIndex() == parkedRow;
}

std::optional<model::TouchpointId> CaptureBox::chosenTarget() const {
  const auto at = static_cast<std::size_t>(target_->currentIndex());
  return at < targets_.size() ? std::optional(targets_[at]) : std::nullopt;
}

/// Takes back its own words only: what a command has told stays to be read.
void CaptureBox::sayElsewhere(const QString& text) {
  if (!text.isEmpty() || elsewhere_)
    say(text);
  elsewhere_ = !text.isEmpty();
}

/// The touchpoints of the step that is shown. What is half typed stays with the one that it was begun for, and the
/// speaker is told so.
void CaptureBox::follow() {
  auto targets = show_.captureTargets();
  auto kept = chosenTarget();
  const bool halfTyped = !text_->text().trimmed().isEmpty() && !parked();
  if (!halfTyped || !kept || model::findTouchpoint(show_.deck().map(), *kept) == nullptr) {
    const bool same = targets == targets_; // a choice within the step stays
    setTargets(targets, same ? kept : std::nullopt);
    return sayElsewhere({});
  }
  const bool elsewhere = std::ranges::find(targets, *kept) == targets.end();
  if (elsewhere)
    targets.insert(targets.begin(), *kept);
  setTargets(targets, kept);
  sayElsewhere(elsewhere
                   ? tr("This goes on with \"%1\"; the room sees another step by now.").arg(target_->currentText())
                   : QString());
}

void CaptureBox::setTargets(const std::vector<model::TouchpointId>& targets,
                            std::optional<model::TouchpointId> chosen) {
  if (targets != targets_) {
    targets_ = targets;
    target_->clear();
    for (const auto id : targets_) {
      const auto* touchpoint = model::findTouchpoint(show_.deck().map(), id);
      target_->addItem(touchpoint == nullptr ? QString() : QString::fromStdString(touchpoint->title).simplified());
    }
  }
  if (const auto at = chosen ? std::ranges::find(targets_, *chosen) : targets_.begin(); at != targets_.end())
    target_->setCurrentIndex(static_cast<int>(at - targets_.begin()));
}

void CaptureBox::say(const QString& words) {
  said_->setText(words.isEmpty() ? tr("Enter takes it down; Esc goes back to the show.") : words);
}

present::Capture CaptureBox::capture() const {
  const auto row = kind_->currentIndex();
  present::Capture capture{.kind =
                               row < actionRow ? noteKinds[static_cast<std::size_t>(row)] : model::NoteKind::decision,
                           .action = row == actionRow,
                           .parked = parked(),
                           .text = text_->text().trimmed().toStdString(),
                           .owner = owner_->text().trimmed().toStdString(),
                           .touchpoint = {}};
  if (!capture.parked)
    capture.touchpoint = chosenTarget();
  return capture;
}

void CaptureBox::take() {
  const auto capture = this->capture();
  text_->setFocus();
  if (capture.text.empty())
    return say(tr("Type first what the room says."));
  if (!capture.parked && !capture.touchpoint)
    return say(tr("This map has no touchpoint to put it on; the parking lot takes it."));
  const QString where = target_->currentText();
  if (!show_.take(capture))
    return;
  text_->clear();
  owner_->clear();
  follow();
  const auto taken = capture.parked ? tr("Taken down in the parking lot.") : tr("Taken down on \"%1\".").arg(where);
  say(show_.cannotBeKept() ? taken + QLatin1Char(' ') + Show::tr("Kept in no file: this one cannot be written.")
                           : taken);
}

/// Typed over, not cleared: the field's own undo brings it back.
void CaptureBox::throwAway() {
  text_->selectAll();
  text_->del();
  text_->setFocus();
  follow();
  say(tr("Thrown away; Ctrl+Z brings it back."));
}

void CaptureBox::keyPressEvent(QKeyEvent* event) {
  // No key of the show acts while a field has the focus; Escape leaves the field first.
  if (event->key() == Qt::Key_Escape)
    close();
  // The fields take it by themselves.
  const bool entered = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (const auto* at = window()->focusWidget(); entered && at != text_ && at != owner_)
    take();
  const int row = event->key() - Qt::Key_1;
  if (event->modifiers() == Qt::ControlModifier && row >= 0 && row < kind_->count())
    kind_->setCurrentIndex(row);
  event->accept();
}

void CaptureBox::close() {
  if (atEscape_ == AtEscape::hide)
    hide();
  parentWidget()->setFocus();
}

} // namespace throughline::ui
