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

/// Takes off what they removed and I changed since, or what stands in it; gives what that is. A map that they removed
/// and that stays keeps its lanes and stages, such a stage its columns, and whatever has notes its notes.
std::vector<std::string> keepWhatIChanged(DocumentChanges& changes, const DocumentThings& mine,
                                          const DocumentThings& base) {
  const auto kept = exchange::touchedSince(mine, base);
  const std::set<std::string> removed(changes.removed.begin(), changes.removed.end());
  const auto staysThough = [&](const std::string& id) { return kept.contains(id) && removed.contains(id); };
  const auto stays = [&](const std::string& id) {
    const auto& thing = mine.at(id);
    const bool carries = thing.kind == "step" || thing.kind == "stage" || thing.kind == "lane" || thing.kind == "note";
    return kept.contains(id) || (carries && staysThough(thing.parent)) ||
           (thing.kind == "step" && staysThough(mine.at(thing.parent).parent));
  };
  std::vector<std::string> left;
  std::erase_if(changes.removed, [&](const std::string& id) {
    if (!stays(id))
      return false;
    left.push_back(id);
    return true;
  });
  return left;
}

/// Names what was decided of a conflict: the same two values of the same field are not asked again.
std::string decisionOn(const std::string& id, const std::string& field, const nlohmann::json& mine,
                       const nlohmann::json& theirs) {
  const auto said =
      nlohmann::json{id, field, mine, theirs}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return "mine " + hexText(sha256(said)).substr(0, 32);
}

/// What theirs says in all of a thing, as the value of a conflict with its removal.
nlohmann::json wholeOf(const DocumentThings& things, const std::string& id) {
  const auto found = things.find(id);
  return found == things.end() ? nlohmann::json() : nlohmann::json(found->second.fields);
}

/// One conflict in which mine stays.
std::vector<std::string> decisionsIn(const DocumentChanges& left, const DocumentThings& theirs) {
  std::vector<std::string> decisions;
  for (const auto& change : left.changed)
    if (change.conflict)
      decisions.push_back(decisionOn(change.id, change.field, change.mine, change.theirs));
  for (const auto& id : left.added)
    if (left.contested.contains(id))
      decisions.push_back(decisionOn(id, {}, {}, wholeOf(theirs, id)));
  return decisions;
}

/// Takes off the conflicts in which mine was chosen before; gives how many.
int dropDecided(DocumentChanges& changes, const DocumentThings& theirs, const std::string& broughtIn) {
  const auto known = [&broughtIn](const std::string& decision) { return isLineOf(broughtIn, decision); };
  const auto settled =
      std::erase_if(changes.changed,
                    [&](const exchange::FieldChange& change) {
                      return change.conflict && known(decisionOn(change.id, change.field, change.mine, change.theirs));
                    }) +
      std::erase_if(changes.added, [&](const std::string& id) {
        return changes.contested.contains(id) && known(decisionOn(id, {}, {}, wholeOf(theirs, id)));
      });
  return static_cast<int>(settled);
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
  compared.settled = dropDecided(compared.changes, theirs, document.settings->broughtIn);
  compared.kept = exchange::linesOf(
      {.added = {}, .changed = {}, .removed = kept, .contested = {kept.begin(), kept.end()}}, mine, theirs);
  found.all = exchange::jsonOf(compared.changes, mine, theirs);
  found.all["kept"] = exchange::jsonOf({.added = {}, .changed = {}, .removed = kept}, mine, theirs)["removed"];
  compared.lines = exchange::linesOf(compared.changes, mine, theirs);
  compared.mine = std::move(document);
  compared.theirs = std::move(colleagues);
  return found;
}

/// What is not among the chosen.
DocumentChanges without(const DocumentChanges& all, const DocumentChanges& chosen) {
  const auto left = [](const std::vector<std::string>& ids, const std::vector<std::string>& taken) {
    const std::set<std::string> gone(taken.begin(), taken.end());
    std::vector<std::string> rest;
    std::ranges::copy_if(ids, std::back_inserter(rest), [&gone](const std::string& id) { return !gone.contains(id); });
    return rest;
  };
  std::set<std::pair<std::string, std::string>> fields;
  for (const auto& change : chosen.changed)
    fields.emplace(change.id, change.field);
  DocumentChanges rest{.added = left(all.added, chosen.added),
                       .changed = {},
                       .removed = left(all.removed, chosen.removed),
                       .contested = all.contested};
  std::ranges::copy_if(all.changed, std::back_inserter(rest.changed), [&fields](const auto& change) {
    return !fields.contains({change.id, change.field});
  });
  return rest;
}

bool areConflicts(const DocumentChanges& changes) {
  return std::ranges::all_of(changes.changed, &exchange::FieldChange::conflict) && changes.removed.empty() &&
         std::ranges::all_of(changes.added, [&](const auto& id) { return changes.contested.contains(id); });
}

/// The lines with these behind them; the oldest go when they get longer than a text may be.
std::string remembered(std::string lines, const std::vector<std::string>& more) {
  for (const auto& line : more)
    if (!isLineOf(lines, line))
      lines += (lines.empty() ? "" : "\n") + line;
  while (lines.size() > model::longestText) {
    const auto end = lines.find('\n');
    lines.erase(0, end == std::string::npos ? end : end + 1);
  }
  return lines;
}

/// What of a choice is to be known the next time.
std::vector<std::string> toRemember(const Compared& compared, const DocumentChanges& chosen, Unchosen unchosen) {
  const auto rest = without(compared.changes, chosen);
  if (rest.empty() || (unchosen == Unchosen::keepsMine && areConflicts(rest)))
    return {compared.theirState};
  return unchosen == Unchosen::keepsMine ? decisionsIn(rest, thingsIn(compared.theirs)) : std::vector<std::string>{};
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

Result<model::Document> merged(const Compared& compared, const DocumentChanges& chosen, Unchosen unchosen) {
  THROUGHLINE_TRY(document, exchange::withChanges(compared.mine, compared.theirs, chosen));
  THROUGHLINE_CHECK(edit::checkLocks(compared.mine, document));
  if (compared.theirState.empty())
    return document;
  const auto lines = toRemember(compared, chosen, unchosen);
  if (!lines.empty())
    document.settings = document.settings.changed(
        [&lines](model::Settings& settings) { settings.broughtIn = remembered(std::move(settings.broughtIn), lines); });
  return document;
}

Result<BroughtIn> bringIn(workspace::Workspace& workspace, workspace::Workspace& other, Take take,
                          std::string_view label) {
  THROUGHLINE_TRY(found, differing(workspace, other));
  const auto& compared = found.compared;
  auto changes = compared.changes;
  BroughtIn brought{.changes = std::move(found.all), .base = compared.base, .settled = compared.settled};
  if (take == Take::onlyNew) {
    std::erase_if(changes.added, [&changes](const std::string& id) { return changes.contested.contains(id); });
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
