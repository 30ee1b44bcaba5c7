#include "core/tasks/bring_in_task.h"

#include "core/exchange/json/json_document.h"

#include <algorithm>

namespace throughline::tasks {
namespace {

using exchange::DocumentChanges;
using exchange::DocumentThings;

DocumentThings thingsIn(const model::Document& document) {
  return exchange::thingsOf(nlohmann::json::parse(exchange::writeJson(document)));
}

/// The newest revision of mine that theirs has as well.
Result<std::optional<workspace::RevisionId>> commonRevision(workspace::Workspace& mine, workspace::Workspace& theirs) {
  THROUGHLINE_TRY(own, mine.revisions());
  THROUGHLINE_TRY(others, theirs.revisions());
  std::optional<workspace::RevisionId> common;
  for (const auto& revision : own)
    for (const auto& other : others)
      if (revision.id.number == other.id.number && revision.at == other.at && revision.label == other.label &&
          (!common || revision.id.number > common->number))
        common = revision.id;
  return common;
}

/// Without what I changed since the base and they removed.
void keepWhatIChanged(DocumentChanges& changes, const DocumentThings& mine, const DocumentThings& base) {
  std::erase_if(changes.removed, [&](const std::string& id) {
    const auto before = base.find(id);
    return before == base.end() || before->second.fields != mine.at(id).fields;
  });
}

} // namespace

Result<exchange::OrderedJson> versionDifference(workspace::Workspace& workspace, workspace::RevisionId from,
                                                workspace::RevisionId to) {
  THROUGHLINE_TRY(before, workspace.documentAt(from));
  THROUGHLINE_TRY(after, workspace.documentAt(to));
  const auto mine = thingsIn(before);
  const auto theirs = thingsIn(after);
  return exchange::jsonOf(exchange::changesBetween(mine, theirs), mine, theirs);
}

Result<BroughtIn> bringIn(workspace::Workspace& workspace, workspace::Workspace& other, Take take,
                          std::string_view label) {
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(colleagues, other.document());
  THROUGHLINE_TRY(common, commonRevision(workspace, other));
  const auto mine = thingsIn(document);
  const auto theirs = thingsIn(colleagues);
  BroughtIn brought;
  DocumentThings base;
  if (common) {
    brought.base = common->number;
    THROUGHLINE_TRY(before, workspace.documentAt(*common));
    base = thingsIn(before);
  }
  auto changes = exchange::changesBetween(mine, theirs, common ? &base : nullptr);
  brought.changes = exchange::jsonOf(changes, mine, theirs);
  if (!common)
    changes.removed.clear();
  else
    keepWhatIChanged(changes, mine, base);
  if (take == Take::onlyNew) {
    changes.changed.clear();
    changes.removed.clear();
  }
  if (take == Take::none || changes.empty())
    return brought;
  THROUGHLINE_TRY(merged, exchange::withChanges(document, colleagues, changes));
  THROUGHLINE_CHECK(workspace.persist(model::difference(document, merged), label));
  brought.added = static_cast<std::int64_t>(changes.added.size());
  brought.changed = static_cast<std::int64_t>(changes.changed.size());
  brought.removed = static_cast<std::int64_t>(changes.removed.size());
  return brought;
}

} // namespace throughline::tasks
