#include "core/tasks/source_task.h"

#include "core/edit/touchpoint_edits.h"
#include "core/model/difference.h"

namespace throughline::tasks {

Result<data::ChangedColumn> changeSource(workspace::Workspace& workspace, std::int64_t source,
                                         const data::ColumnChange& change, std::optional<model::Kind> kind) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  THROUGHLINE_TRY(document, workspace.document());
  model::Difference difference;
  if (kind) { // which touchpoint it is stands in the file
    const data::ColumnChange look{.column = change.column, .ends = {}, .lowerIsBetter = {}, .failure = {}};
    THROUGHLINE_TRY(found, data::changeColumn(workspace.database(), source, look));
    if (!found.touchpoint)
      return failure(ErrorCode::valueNotAllowed,
                     {{Fact::name, "kind"}, {Fact::value, change.column}, {Fact::expected, "a touchpoint"}});
    THROUGHLINE_TRY(tagged, edit::setKind(document, *found.touchpoint, *kind));
    difference = model::difference(document, tagged);
  }
  data::ChangedColumn changed;
  THROUGHLINE_CHECK(workspace.persistWith(difference, "Change how a column is read",
                                          [&](workspace::Connection& connection) -> Status {
                                            THROUGHLINE_TRY(done, data::changeColumn(connection, source, change));
                                            changed = done;
                                            return {};
                                          }));
  return changed;
}

} // namespace throughline::tasks
