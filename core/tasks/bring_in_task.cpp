#include "core/tasks/bring_in_task.h"

#include "core/base/sha256.h"
#include "core/edit/locks.h"
#include "core/exchange/json/json_document.h"

#include <algorithm>
#include <set>

namespace throughline::tasks {
namespace {

using exchange::DocumentChanges;
using exchange::DocumentThings;

DocumentThings thingsIn(const model::Document& document) {
  return exchange::thingsOf(nlohmann::json::parse(exchange::writeJson(document)));
}

/// Names a revision of a file: when and what, so that copies have it in common.
std::string stateOf(const workspace::Revision& revision) {
  return std::to_string(revision.id.number) + " " + hexText(sha256(revision.at.text() + "\n" + revision.label));
}

/// The state that both come from, and which file still has it.
struct Common {
  workspace::RevisionId revision;
  bool isTheirs = false; ///< a state of their copy that was taken whole
};

bool isLineOf(const std::string& lines, const std::string& line) {
  return ("\n" + lines + "\n").find("\n" + line + "\n") != std::string::npos;
}

/// The newest revision of mine that theirs has as well, or of theirs that I have taken whole.
Result<std::optional<Common>> commonRevision(workspace::Workspace& mine, workspace::Workspace& theirs,
                                             const std::string& broughtIn) {
  THROUGHLINE_TRY(own, mine.revisions());
  THROUGHLINE_TRY(others, theirs.revisions());
  std::set<std::string> known;
  for (const auto& revision : own)
    known.insert(stateOf(revision));
  std::optional<Common> common;
  for (const auto& other : others) {
    const bool taken = isLineOf(broughtIn, stateOf(other));
    if ((taken || known.contains(stateOf(other))) && (!common || other.id.number > common->revision.number))
      common = Common{other.id, taken};
  }
  return common;
}

/// What I changed or added since the base.
std::set<std::string> touchedSince(const DocumentThings& mine, const DocumentThings& base) {
  std::set<std::string> touched;
  for (const auto& [id, thing] : mine) {
    const auto before = base.find(id);
    if (before == base.end() || before->second.fields != thing.fields)
      touched.insert(id);
  }
  return touched;
}

/// With what they stand in, so that they have a place to be.
void addOwners(std::set<std::string>& ids, const DocumentThings& mine) {
  for (const auto& id : std::set(ids))
    for (auto at = mine.find(id); at != mine.end() && !at->second.parent.empty(); at = mine.find(at->second.parent))
      ids.insert(at->second.parent);
}

/// Takes off what they removed and I changed since, or what stands in it; gives what that is. A map keeps its lanes and
/// stages, a stage its columns.
std::vector<std::string> keepWhatIChanged(DocumentChanges& changes, const DocumentThings& mine,
                                          const DocumentThings& base) {
  auto kept = touchedSince(mine, base);
  addOwners(kept, mine);
  const auto stays = [&](const std::string& id) {
    const auto& thing = mine.at(id);
    const bool carries = thing.kind == "step" || thing.kind == "stage" || thing.kind == "lane";
    return kept.contains(id) || (carries && kept.contains(thing.parent)) ||
           (thing.kind == "step" && kept.contains(mine.at(thing.parent).parent));
  };
  // Their move of a thing to another place is no removal.
  const std::set<std::string> moved(changes.added.begin(), changes.added.end());
  std::vector<std::string> left;
  std::erase_if(changes.removed, [&](const std::string& id) {
    if (moved.contains(id) || !stays(id))
      return false;
    left.push_back(id);
    return true;
  });
  return left;
}

/// All that differs, and what is left when what I changed since stays.
struct Differing {
  Compared compared;
  exchange::OrderedJson all;
};

Result<DocumentThings> thingsAt(workspace::Workspace& workspace, workspace::RevisionId revision) {
  THROUGHLINE_TRY(document, workspace.documentAt(revision));
  return thingsIn(document);
}

Result<Differing> differing(workspace::Workspace& workspace, workspace::Workspace& other) {
  Differing found;
  auto& compared = found.compared;
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(colleagues, other.document());
  THROUGHLINE_TRY(newest, other.newestRevision());
  compared.theirState = stateOf(newest);
  THROUGHLINE_TRY(common, commonRevision(workspace, other, document.settings->broughtIn));
  const auto mine = thingsIn(document);
  const auto theirs = thingsIn(colleagues);
  std::vector<std::string> kept;
  if (common) {
    compared.base = common->revision.number;
    THROUGHLINE_TRY(base, thingsAt(common->isTheirs ? other : workspace, common->revision));
    compared.changes = exchange::changesBetween(mine, theirs, &base);
    kept = keepWhatIChanged(compared.changes, mine, base);
  } else {
    compared.changes = exchange::changesBetween(mine, theirs);
    compared.changes.removed.clear();
  }
  exchange::keepLinksToWhatStays(compared.changes, mine, theirs);
  compared.kept = exchange::linesOf({.added = {}, .changed = {}, .removed = kept}, mine, theirs);
  found.all = exchange::jsonOf(compared.changes, mine, theirs);
  found.all["kept"] = exchange::jsonOf({.added = {}, .changed = {}, .removed = kept}, mine, theirs)["removed"];
  compared.lines = exchange::linesOf(compared.changes, mine, theirs);
  compared.mine = std::move(document);
  compared.theirs = std::move(colleagues);
  return found;
}

bool isAll(const DocumentChanges& chosen, const DocumentChanges& all) {
  return chosen.added.size() == all.added.size() && chosen.changed.size() == all.changed.size() &&
         chosen.removed.size() == all.removed.size();
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

Result<model::Document> merged(const Compared& compared, const DocumentChanges& chosen) {
  THROUGHLINE_TRY(document, exchange::withChanges(compared.mine, compared.theirs, chosen));
  THROUGHLINE_CHECK(edit::checkLocks(compared.mine, document));
  if (!compared.theirState.empty() && isAll(chosen, compared.changes))
    document.settings = document.settings.changed([&compared](model::Settings& settings) {
      settings.broughtIn += (settings.broughtIn.empty() ? "" : "\n") + compared.theirState;
    });
  return document;
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
  // Also where all that they did is already here or stays: it is not to be listed again.
  if (take == Take::none || (changes.empty() && (take != Take::all || compared.kept.empty())))
    return brought;
  THROUGHLINE_TRY(document, merged(compared, changes));
  THROUGHLINE_CHECK(workspace.persist(model::difference(compared.mine, document), label));
  brought.added = static_cast<std::int64_t>(changes.added.size());
  brought.changed = static_cast<std::int64_t>(changes.changed.size());
  brought.removed = static_cast<std::int64_t>(changes.removed.size());
  return brought;
}

} // namespace throughline::tasks
