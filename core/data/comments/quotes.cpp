#include "core/data/comments/quotes.h"

namespace throughline::data {

Status keepQuote(workspace::Workspace& workspace, std::int64_t row, model::NoteId note) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  workspace::Transaction transaction(workspace.database());
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(add, workspace.database().prepare("INSERT OR IGNORE INTO quoted_comment VALUES(?, ?)"));
  THROUGHLINE_CHECK(add.runWith(row, note.text()));
  return transaction.commit();
}

} // namespace throughline::data
