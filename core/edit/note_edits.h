#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <string_view>
#include <variant>

/// Notes on touchpoints and stages. A note is named by its id alone, wherever it is.
namespace throughline::edit {

using NotedThing = std::variant<model::TouchpointId, model::StageId>;

/// A new note, the last of the thing; author: who says it, when that is known.
Result<model::Document> addNote(const model::Document& document, const NotedThing& on, model::NoteId note,
                                model::NoteKind kind, std::string_view text, std::string_view author = {});
Result<model::Document> setNoteText(const model::Document& document, model::NoteId note, std::string_view text);
Result<model::Document> setNoteKind(const model::Document& document, model::NoteId note, model::NoteKind kind);
Result<model::Document> removeNote(const model::Document& document, model::NoteId note);
/// To another touchpoint or stage of the same map, or to another place of its own; positions past the end mean the end.
Result<model::Document> moveNote(const model::Document& document, model::NoteId note, const NotedThing& to,
                                 std::size_t position);
/// One vote more.
Result<model::Document> voteForNote(const model::Document& document, model::NoteId note);
/// One vote less; without a vote: valueNotAllowed.
Result<model::Document> takeVoteBack(const model::Document& document, model::NoteId note);

} // namespace throughline::edit
