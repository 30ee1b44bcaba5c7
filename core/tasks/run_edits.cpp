#include "core/tasks/run_edits.h"

#include "core/tasks/edit_script.h"
#include "core/workspace/workspace.h"

namespace throughline::tasks {
namespace {

using workspace::RevisionId;
using workspace::Workspace;

Result<model::Document> takeStep(Workspace& workspace, const model::Document& document, const ScriptEdit& edit,
                                 IdSource& ids, const ImageFiles& images) {
  switch (edit.step) {
  case EditStep::undo: return workspace.undo();
  case EditStep::redo: return workspace.redo();
  case EditStep::restore: return workspace.restore(RevisionId{edit.revision}, labelOf(edit));
  case EditStep::edit: break;
  }
  THROUGHLINE_TRY(next, applyEdit(document, edit, ids, images));
  THROUGHLINE_CHECK(workspace.persist(model::difference(document, next), labelOf(edit)));
  return next;
}

} // namespace

Status runEditScript(Workspace& workspace, std::string_view script,
                     const std::function<Status(std::size_t, std::int64_t, std::string_view)>& done,
                     const ImageFiles& images) {
  THROUGHLINE_TRY(edits, readEditScript(script));
  THROUGHLINE_TRY(document, workspace.document());
  RandomIdSource ids;
  for (std::size_t position = 1; position <= edits.size(); ++position) {
    const auto& edit = edits[position - 1];
    const auto next =
        edit.ok() ? takeStep(workspace, document, *edit, ids, images) : Result<model::Document>(edit.error());
    if (!next.ok())
      return next.error().with(Fact::line, std::to_string(position));
    document = *next;
    THROUGHLINE_TRY(newest, workspace.newestRevision());
    THROUGHLINE_CHECK(done(position, newest.id.number, edit->name));
  }
  return {};
}

Result<std::int64_t> runEditsAsOne(Workspace& workspace, std::string_view script, std::string_view label,
                                   const ImageFiles& images) {
  THROUGHLINE_TRY(edits, readEditScript(script));
  THROUGHLINE_TRY(before, workspace.document());
  RandomIdSource ids;
  auto document = before;
  for (std::size_t position = 1; position <= edits.size(); ++position) {
    const auto& edit = edits[position - 1];
    auto next = edit.ok() ? Result<model::Document>(document) : Result<model::Document>(edit.error());
    if (edit.ok() && edit->step != EditStep::edit)
      next = failure(ErrorCode::valueNotAllowed, {{Fact::name, "edit"},
                                                  {Fact::value, edit->name},
                                                  {Fact::expected, "edits without steps through the history"}});
    else if (edit.ok())
      next = applyEdit(document, *edit, ids, images);
    if (!next.ok())
      return next.error().with(Fact::line, std::to_string(position));
    document = std::move(*next);
  }
  THROUGHLINE_TRY(revision, workspace.persist(model::difference(before, document), label));
  return revision.number;
}

} // namespace throughline::tasks
