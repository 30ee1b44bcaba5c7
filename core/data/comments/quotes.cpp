#include "core/data/comments/quotes.h"

#include "core/workspace/table_seals.h"

namespace throughline::data {

Status keepQuote(workspace::Workspace& workspace, std::int64_t row, model::NoteId note) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  workspace::Transaction transaction(workspace.database());
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(workspace.database(), {"quoted_comment"}));
  THROUGHLINE_TRY(add, workspace.database().prepare("INSERT OR IGNORE INTO quoted_comment VALUES(?, ?)"));
  THROUGHLINE_CHECK(add.runWith(row, note.text()));
  THROUGHLINE_CHECK(sealing.end());
  return transaction.commit();
}

} // namespace throughline::data
