#include "ui/session/past_steps.h"

#include "ui/session/thing_words.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace throughline::ui {
namespace {

constexpr std::size_t mostPastSteps = 20;
constexpr std::chrono::milliseconds longestReading{300};

const workspace::Revision* revisionOf(const std::vector<workspace::Revision>& revisions, workspace::RevisionId id) {
  const auto found = std::ranges::find(revisions, id, &workspace::Revision::id);
  return found == revisions.end() ? nullptr : &*found;
}

/// The newest edit made from that state; there is one only when it was undone.
const workspace::Revision* undoneAfter(const std::vector<workspace::Revision>& revisions, workspace::RevisionId shown) {
  const auto found = std::find_if(revisions.rbegin(), revisions.rend(), [shown](const workspace::Revision& each) {
    return each.parent == shown && each.position == each.id;
  });
  return found == revisions.rend() ? nullptr : &*found;
}

PastStep stepOf(const workspace::Revision& revision, const model::Document& before, const model::Document& after) {
  return {.label = stepWord(QString::fromStdString(revision.label)), .before = before, .after = after};
}

/// Reads the states that steps lead to, for as long as a user waits for a file without noticing.
class PastReading {
public:
  PastReading(workspace::Workspace& workspace, const std::vector<workspace::Revision>& revisions)
      : workspace_(workspace), revisions_(revisions), end_(std::chrono::steady_clock::now() + longestReading) {}

  std::vector<PastStep> done(model::Document document) {
    std::vector<PastStep> steps;
    const auto* shown = revisionOf(revisions_, revisions_.back().position);
    while (shown != nullptr && shown->parent && goesOn(steps)) {
      const auto* parent = revisionOf(revisions_, *shown->parent);
      const auto before = stateOf(parent);
      if (!before || (!parent->parent && before->maps.empty()))
        break;
      steps.push_back(stepOf(*shown, *before, document));
      document = *before;
      shown = revisionOf(revisions_, parent->position);
    }
    std::ranges::reverse(steps);
    return steps;
  }

  std::vector<PastStep> undone(model::Document document) {
    std::vector<PastStep> steps;
    const auto* next = undoneAfter(revisions_, revisions_.back().position);
    while (next != nullptr && goesOn(steps)) {
      const auto after = stateOf(next);
      if (!after)
        break;
      steps.push_back(stepOf(*next, document, *after));
      document = *after;
      next = undoneAfter(revisions_, next->id);
    }
    return steps;
  }

private:
  bool goesOn(const std::vector<PastStep>& steps) const {
    return steps.size() < mostPastSteps && std::chrono::steady_clock::now() < end_;
  }

  std::optional<model::Document> stateOf(const workspace::Revision* revision) {
    if (revision == nullptr)
      return std::nullopt;
    const auto state = workspace_.documentAt(revision->position);
    return state.ok() ? std::optional(*state) : std::nullopt;
  }

  workspace::Workspace& workspace_;
  const std::vector<workspace::Revision>& revisions_;
  std::chrono::steady_clock::time_point end_;
};

} // namespace

PastSteps pastStepsOf(workspace::Workspace& workspace) {
  const auto revisions = workspace.revisions();
  const auto document = workspace.document();
  if (!revisions.ok() || revisions->empty() || !document.ok())
    return {};
  PastReading reading(workspace, *revisions);
  auto done = reading.done(*document);
  return {.done = std::move(done), .undone = reading.undone(*document)};
}

} // namespace throughline::ui
