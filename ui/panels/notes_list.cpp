#include "ui/panels/notes_list.h"

#include "core/edit/set_field.h"
#include "ui/panels/note_handle.h"
#include "ui/panels/note_text.h"
#include "ui/session/icons.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/session/vocabulary_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace throughline::ui {
namespace {

constexpr int restOfTyping = 500; // milliseconds

QToolButton* addButton(QHBoxLayout& to, const model::Note& note, const QString& text) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setAccessibleName(text);
  button->setAccessibleDescription(QString::fromStdString(note.text));
  button->setToolTip(text);
  to.addWidget(button);
  return button;
}

QString idOf(const edit::NotedThing& thing) {
  return std::visit([](const auto& id) { return QString::fromStdString(id.text()); }, thing);
}

} // namespace

NotesList::NotesList(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), notes_(new QVBoxLayout), entry_(new QWidget), kind_(new QComboBox),
      text_(new QLineEdit) {
  for (const auto& entry : model::noteKindNames)
    kind_->addItem(word(entry.word));
  kind_->setAccessibleName(tr("Kind of note"));
  text_->setAccessibleName(tr("New note"));
  text_->setPlaceholderText(tr("New note"));
  auto* add = new QPushButton(tr("Add note"));
  auto* entryRows = new QVBoxLayout(entry_);
  entryRows->setContentsMargins(0, 0, 0, 0);
  entryRows->setSpacing(4);
  entryRows->addWidget(text_);
  auto* line = new QHBoxLayout;
  line->addWidget(kind_, 1);
  line->addWidget(add);
  entryRows->addLayout(line);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(6);
  notes_->setSpacing(6);
  rows->addLayout(notes_);
  rows->addWidget(entry_);
  rest_.setSingleShot(true);
  rest_.setInterval(restOfTyping);
  connect(text_, &QLineEdit::textChanged, &rest_, qOverload<>(&QTimer::start));
  connect(&rest_, &QTimer::timeout, this, &NotesList::keepDraft);
  connect(&session_, &Session::settling, this, &NotesList::keepDraft);
  connect(&session_, &Session::started, this, &NotesList::showNothing);
  connect(add, &QPushButton::clicked, this, &NotesList::addNote);
  connect(text_, &QLineEdit::returnPressed, this, &NotesList::addNote);
}

void NotesList::show(const edit::NotedThing& thing, const std::vector<model::Note>& notes) {
  fill(thing, notes);
}

void NotesList::showNothing() {
  fill(std::nullopt, {});
}

void NotesList::fill(const std::optional<edit::NotedThing>& thing, const std::vector<model::Note>& notes) {
  entry_->setEnabled(thing.has_value() && !session_.readOnly());
  if (thing == thing_ && notes == shown_ && file_ == session_.file())
    return;
  changeDraft(thing);
  shown_ = notes;
  while (auto* item = notes_->takeAt(0)) {
    item->widget()->deleteLater();
    item->widget()->hide();
    delete item;
  }
  for (const auto& note : notes)
    notes_->addWidget(rowOf(note));
}

/// What was typed belongs to its card or stage, and stays there until it is added. A copy of a file has the same
/// things, so it belongs to the file too.
void NotesList::changeDraft(const std::optional<edit::NotedThing>& next) {
  if (next == thing_ && file_ == session_.file())
    return;
  keepDraft();
  thing_ = next;
  file_ = session_.file();
  const QSignalBlocker quiet(text_); // it is the draft of the next one already
  text_->setText(next ? Settings::noteDraft(file_, idOf(*next)) : QString());
}

void NotesList::keepDraft() {
  rest_.stop();
  if (thing_ && Settings::noteDraft(file_, idOf(*thing_)) != text_->text())
    Settings::setNoteDraft(file_, idOf(*thing_), text_->text());
}

void NotesList::addVotes(QHBoxLayout& row, const model::Note& note) {
  const auto id = note.id;
  connect(addButton(row, note, tr("Vote (%1)").arg(note.votes)), &QToolButton::clicked, this,
          [this, id] { session_.apply(tr("Vote for note"), edit::voteForNote(session_.document(), id)); });
  auto* back = addButton(row, note, tr("Take vote back"));
  back->setIcon(icon(Icon::undo));
  back->setEnabled(note.votes > 0);
  connect(back, &QToolButton::clicked, this,
          [this, id] { session_.apply(tr("Take vote back"), edit::takeVoteBack(session_.document(), id)); });
}

/// Who said it, and whether anything is left to do about it.
void NotesList::addResolved(QHBoxLayout& row, const model::Note& note) {
  auto* resolved = new QCheckBox(tr("Resolved"));
  resolved->setChecked(note.resolved);
  resolved->setAccessibleDescription(QString::fromStdString(note.text));
  row.addWidget(resolved);
  connect(resolved, &QCheckBox::clicked, this, [this, id = note.id](bool on) {
    session_.apply(on ? tr("Resolve comment") : tr("Reopen comment"),
                   edit::setField(session_.document(), id, "resolved", model::truth(on)));
  });
  if (note.author.empty())
    return;
  auto* author = new QLabel(QString::fromStdString(note.author));
  author->setTextFormat(Qt::PlainText);
  author->setProperty("role", QStringLiteral("quiet"));
  row.addWidget(author);
}

QWidget* NotesList::headOf(const model::Note& note) {
  const auto id = note.id;
  auto* head = new QWidget;
  auto* lines = new QVBoxLayout(head);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(2);
  auto* line = new QHBoxLayout;
  auto* votes = new QHBoxLayout;
  lines->addLayout(line);
  lines->addLayout(votes);
  auto* kind = new QComboBox;
  for (const auto& entry : model::noteKindNames)
    kind->addItem(word(entry.word));
  kind->setCurrentIndex(kind->findText(word(note.kind)));
  kind->setAccessibleName(tr("Kind of note"));
  kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  kind->setMinimumContentsLength(6);
  kind->setFocusPolicy(Qt::StrongFocus);
  line->addWidget(kind, 1);
  connect(kind, &QComboBox::activated, this, [this, id](int place) {
    const auto wanted = model::noteKindNames[static_cast<std::size_t>(place)].word;
    session_.apply(tr("Change kind of note"), edit::setNoteKind(session_.document(), id, wanted));
  });
  if (note.kind == model::NoteKind::comment)
    addResolved(*votes, note);
  else
    addVotes(*votes, note);
  auto* handle = new NoteHandle(session_, id);
  handle->setAccessibleName(tr("Move note"));
  handle->setAccessibleDescription(QString::fromStdString(note.text));
  handle->setIcon(icon(Icon::up));
  line->addWidget(handle);
  auto* remove = addButton(*line, note, tr("Remove note"));
  remove->setIcon(icon(Icon::remove));
  connect(remove, &QToolButton::clicked, this,
          [this, id] { session_.apply(tr("Remove note"), edit::removeNote(session_.document(), id)); });
  votes->addStretch(1);
  return head;
}

QWidget* NotesList::rowOf(const model::Note& note) {
  auto* row = new QWidget;
  auto* text = new NoteText(QString::fromStdString(note.text));
  text->setAccessibleName(word(note.kind));
  text->setReadOnly(session_.readOnly());
  auto* rows = new QVBoxLayout(row);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(2);
  rows->addWidget(headOf(note));
  rows->addWidget(text);
  connect(text, &NoteText::changed, this, [this, id = note.id](const QString& words) {
    session_.apply(tr("Change note"), edit::setNoteText(session_.document(), id, words.toStdString()));
  });
  return row;
}

void NotesList::addNote() {
  if (!thing_ || text_->text().trimmed().isEmpty())
    return;
  const auto kind = model::noteKindNames[static_cast<std::size_t>(kind_->currentIndex())].word;
  const auto text = text_->text().toStdString();
  text_->clear();
  keepDraft();
  session_.apply(kind == model::NoteKind::comment ? tr("Add comment") : tr("Add note"),
                 edit::addNote(session_.document(), *thing_, session_.ids().make<model::NoteId>(), kind, text,
                               kind == model::NoteKind::comment ? Settings::authorName().toStdString() : ""));
}

} // namespace throughline::ui
