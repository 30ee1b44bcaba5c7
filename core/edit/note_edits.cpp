#include "core/edit/changing.h"
#include "core/edit/touchpoint_edits.h"

namespace throughline::edit {
namespace {

using model::Document;
using model::Touchpoint;
using model::TouchpointId;

template <class Change>
Result<Document> changeNote(const Document& document, TouchpointId id, model::NoteId note, Change&& change) {
  const auto* map = model::mapOf(document, id);
  if (map == nullptr)
    return notThere("touchpoint", id.raw);
  const auto& notes = model::findTouchpoint(*map, id)->notes;
  if (std::ranges::find(notes, note, &model::Note::id) == notes.end())
    return notThere("note", note.raw);
  return changeTouchpoint(document, id, [&](Touchpoint& touchpoint) {
    change(touchpoint.notes, std::ranges::find(touchpoint.notes, note, &model::Note::id));
  });
}

} // namespace

Result<Document> addNote(const Document& document, TouchpointId id, model::NoteId note, model::NoteKind kind,
                         std::string_view text) {
  THROUGHLINE_TRY(checked, checkedText(text, "note"));
  return changeTouchpoint(document, id, [&](Touchpoint& touchpoint) {
    touchpoint.notes.push_back({.id = note, .kind = kind, .text = checked, .votes = 0});
  });
}
Result<Document> setNoteText(const Document& document, TouchpointId id, model::NoteId note, std::string_view text) {
  THROUGHLINE_TRY(checked, checkedText(text, "note"));
  return changeNote(document, id, note, [&](auto&, auto found) { found->text = checked; });
}
Result<Document> removeNote(const Document& document, TouchpointId id, model::NoteId note) {
  return changeNote(document, id, note, [](auto& notes, auto found) { notes.erase(found); });
}
Result<Document> voteForNote(const Document& document, TouchpointId id, model::NoteId note) {
  return changeNote(document, id, note, [](auto&, auto found) { ++found->votes; });
}

} // namespace throughline::edit
