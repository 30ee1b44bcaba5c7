#include "ui/panels/notes_list.h"

#include "core/edit/touchpoint_edits.h"
#include "ui/session/icons.h"
#include "ui/session/session.h"
#include "ui/session/vocabulary_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace throughline::ui {

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
  connect(add, &QPushButton::clicked, this, &NotesList::addNote);
  connect(text_, &QLineEdit::returnPressed, this, &NotesList::addNote);
}

void NotesList::show(const model::Touchpoint* touchpoint) {
  const auto id = touchpoint != nullptr ? std::optional(touchpoint->id) : std::nullopt;
  const auto notes = touchpoint != nullptr ? touchpoint->notes : std::vector<model::Note>{};
  entry_->setEnabled(touchpoint != nullptr && !session_.readOnly());
  if (id == touchpoint_ && notes == shown_)
    return;
  changeDraft(id);
  touchpoint_ = id;
  shown_ = notes;
  while (auto* item = notes_->takeAt(0)) {
    item->widget()->deleteLater();
    item->widget()->hide();
    delete item;
  }
  for (const auto& note : notes)
    notes_->addWidget(rowOf(note));
}

/// What was typed belongs to its card, and stays there until it is added.
void NotesList::changeDraft(const std::optional<model::TouchpointId>& next) {
  if (next == touchpoint_)
    return;
  if (touchpoint_)
    drafts_[*touchpoint_] = text_->text();
  text_->setText(next ? drafts_[*next] : QString());
}

QWidget* NotesList::rowOf(const model::Note& note) {
  auto* row = new QWidget;
  auto* text = new QLineEdit(QString::fromStdString(note.text));
  text->setAccessibleName(word(note.kind));
  text->setCursorPosition(0);
  auto* kind = new QLabel(word(note.kind));
  kind->setProperty("role", QStringLiteral("quiet"));
  auto* vote = new QToolButton;
  vote->setText(tr("Vote (%1)").arg(note.votes));
  vote->setAccessibleName(vote->text());
  vote->setAccessibleDescription(QString::fromStdString(note.text));
  auto* remove = new QToolButton;
  remove->setText(tr("Remove note"));
  remove->setAccessibleName(remove->text());
  remove->setToolTip(remove->text());
  remove->setAccessibleDescription(QString::fromStdString(note.text));
  remove->setIcon(icon(Icon::remove));
  auto* rows = new QVBoxLayout(row);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(2);
  auto* head = new QHBoxLayout;
  head->addWidget(kind, 1);
  head->addWidget(vote);
  head->addWidget(remove);
  rows->addLayout(head);
  rows->addWidget(text);
  const auto touchpoint = *touchpoint_;
  const auto id = note.id;
  connect(text, &QLineEdit::editingFinished, this, [this, text, touchpoint, id] {
    session_.apply(tr("Change note"),
                   edit::setNoteText(session_.document(), touchpoint, id, text->text().toStdString()));
  });
  connect(vote, &QToolButton::clicked, this, [this, touchpoint, id] {
    session_.apply(tr("Vote for note"), edit::voteForNote(session_.document(), touchpoint, id));
  });
  connect(remove, &QToolButton::clicked, this, [this, touchpoint, id] {
    session_.apply(tr("Remove note"), edit::removeNote(session_.document(), touchpoint, id));
  });
  return row;
}

void NotesList::addNote() {
  if (!touchpoint_ || text_->text().trimmed().isEmpty())
    return;
  const auto kind = model::noteKindNames[static_cast<std::size_t>(kind_->currentIndex())].word;
  const auto text = text_->text().toStdString();
  text_->clear();
  session_.apply(tr("Add note"),
                 edit::addNote(session_.document(), *touchpoint_, session_.ids().make<model::NoteId>(), kind, text));
}

} // namespace throughline::ui
