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

/// All that differs, and what is left when what I changed since stays.
struct Differing {
  Compared compared;
  exchange::OrderedJson all;
};

Result<Differing> differing(workspace::Workspace& workspace, workspace::Workspace& other) {
  Differing found;
  auto& compared = found.compared;
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(colleagues, other.document());
  THROUGHLINE_TRY(common, commonRevision(workspace, other));
  const auto mine = thingsIn(document);
  const auto theirs = thingsIn(colleagues);
  DocumentThings base;
  if (common) {
    compared.base = common->number;
    THROUGHLINE_TRY(before, workspace.documentAt(*common));
    base = thingsIn(before);
  }
  compared.changes = exchange::changesBetween(mine, theirs, common ? &base : nullptr);
  found.all = exchange::jsonOf(compared.changes, mine, theirs);
  if (!common)
    compared.changes.removed.clear();
  else
    keepWhatIChanged(compared.changes, mine, base);
  compared.lines = exchange::linesOf(compared.changes, mine, theirs);
  compared.mine = std::move(document);
  compared.theirs = std::move(colleagues);
  return found;
}

} // namespace

Result<Compared> versionsCompared(workspace::Workspace& workspace, workspace::RevisionId from,
                                  workspace::RevisionId to) {
  Compared compared;
  THROUGHLINE_TRY(before, workspace.documentAt(from));
  THROUGHLINE_TRY(after, workspace.documentAt(to));
  const auto mine = thingsIn(before);
  const auto theirs = thingsIn(after);
  compared.changes = exchange::changesBetween(mine, theirs);
  compared.lines = exchange::linesOf(compared.changes, mine, theirs);
  compared.mine = std::move(before);
  compared.theirs = std::move(after);
  return compared;
}

Result<exchange::OrderedJson> versionDifference(workspace::Workspace& workspace, workspace::RevisionId from,
                                                workspace::RevisionId to) {
  THROUGHLINE_TRY(compared, versionsCompared(workspace, from, to));
  return exchange::jsonOf(compared.changes, thingsIn(compared.mine), thingsIn(compared.theirs));
}

Result<Compared> colleagueCompared(workspace::Workspace& mine, workspace::Workspace& theirs) {
  THROUGHLINE_TRY(found, differing(mine, theirs));
  return std::move(found.compared);
}

Result<BroughtIn> bringIn(workspace::Workspace& workspace, workspace::Workspace& other, Take take,
                          std::string_view label) {
  THROUGHLINE_TRY(found, differing(workspace, other));
  const auto& compared = found.compared;
  auto changes = compared.changes;
  BroughtIn brought{.changes = std::move(found.all), .base = compared.base};
  if (take == Take::onlyNew) {
    changes.changed.clear();
    changes.removed.clear();
  }
  if (take == Take::none || changes.empty())
    return brought;
  THROUGHLINE_TRY(merged, exchange::withChanges(compared.mine, compared.theirs, changes));
  THROUGHLINE_CHECK(workspace.persist(model::difference(compared.mine, merged), label));
  brought.added = static_cast<std::int64_t>(changes.added.size());
  brought.changed = static_cast<std::int64_t>(changes.changed.size());
  brought.removed = static_cast<std::int64_t>(changes.removed.size());
  return brought;
}

} // namespace throughline::tasks
