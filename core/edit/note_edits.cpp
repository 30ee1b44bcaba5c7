#include "core/edit/note_edits.h"

#include "core/edit/changing.h"
#include "core/edit/lasting.h"
#include "core/edit/set_field.h"
#include "core/model/find_thing.h"

namespace throughline::edit {
namespace {

using model::Document;
using model::Note;
using model::NoteId;

/// change(notes) -> Status on the notes of the thing.
template <class Change> Result<Document> changeNotes(const Document& document, const NotedThing& on, Change&& change) {
  const auto changeIn = [&](auto& part) -> Status { return change(part.notes); };
  if (const auto* touchpoint = std::get_if<model::TouchpointId>(&on))
    return changePart<model::Touchpoint>(document, *touchpoint, changeIn);
  return changePart<model::Stage>(document, std::get<model::StageId>(on), changeIn);
}

Status insertNote(std::vector<Note>& notes, Note note, std::size_t position) {
  const auto at = std::min(position, notes.size());
  notes.insert(notes.begin() + static_cast<std::ptrdiff_t>(at), std::move(note));
  return {};
}

Result<Document> takenAway(const Document& document, NoteId note) {
  return changeNote(document, note, [note](std::vector<Note>& notes, const Note&) -> Status {
    std::erase_if(notes, [note](const Note& each) { return each.id == note; });
    return {};
  });
}

RawId rawIdOf(const NotedThing& thing) {
  return std::visit([](const auto& id) { return id.raw; }, thing);
}

} // namespace

Result<Document> addNote(const Document& document, const NotedThing& on, NoteId note, model::NoteKind kind,
                         std::string_view text, std::string_view author) {
  THROUGHLINE_TRY(checked, checkedText(text, "note"));
  THROUGHLINE_TRY(said, checkedTitle(author, "author", true));
  THROUGHLINE_CHECK(checkFree(document, note));
  if (nameOf(kind).empty())
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "note kind"}});
  return changeNotes(document, on, [&](std::vector<Note>& notes) {
    return insertNote(notes, {.id = note, .kind = kind, .text = checked, .votes = 0, .author = said}, notes.size());
  });
}

Result<Document> setNoteText(const Document& document, NoteId note, std::string_view text) {
  return setField(document, note, "text", model::text(text));
}
Result<Document> setNoteKind(const Document& document, NoteId note, model::NoteKind kind) {
  return setField(document, note, "kind", model::text(nameOf(kind)));
}

Result<Document> removeNote(const Document& document, NoteId note) {
  return withoutGone(document, takenAway(document, note));
}

Result<Document> moveNote(const Document& document, NoteId note, const NotedThing& to, std::size_t position) {
  const auto from = model::findThing(document, note.raw);
  const auto target = model::findThing(document, rawIdOf(to));
  if (!from)
    return notThere("note", note.raw);
  if (!target || target->part.map != from->part.map)
    return notThere("place for the note", rawIdOf(to));
  Note moved;
  THROUGHLINE_CHECK(changeNote(document, note, [&moved](std::vector<Note>&, const Note& found) -> Status {
    moved = found;
    return {};
  }));
  THROUGHLINE_TRY(without, takenAway(document, note));
  return changeNotes(without, to, [&](std::vector<Note>& notes) { return insertNote(notes, moved, position); });
}

Result<Document> voteForNote(const Document& document, NoteId note) {
  return changeNote(document, note, [](std::vector<Note>&, Note& found) -> Status {
    ++found.votes;
    return {};
  });
}

Result<Document> takeVoteBack(const Document& document, NoteId note) {
  return changeNote(document, note, [](std::vector<Note>&, Note& found) -> Status {
    if (found.votes == 0)
      return failure(ErrorCode::valueNotAllowed,
                     {{Fact::name, "votes"}, {Fact::value, "0"}, {Fact::expected, "a note that has a vote"}});
    --found.votes;
    return {};
  });
}

} // namespace throughline::edit
