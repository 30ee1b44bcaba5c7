#include "ui/session/past_steps.h"

#include "ui/session/thing_words.h"

#include <algorithm>
#include <chrono>

namespace throughline::ui {
namespace {

constexpr std::size_t mostPastSteps = 20;
constexpr std::chrono::milliseconds longestReading{300};

const workspace::Revision* revisionOf(const std::vector<workspace::Revision>& revisions, workspace::RevisionId id) {
  const auto found = std::ranges::find(revisions, id, &workspace::Revision::id);
  return found == revisions.end() ? nullptr : &*found;
}

} // namespace

std::vector<PastStep> pastStepsOf(workspace::Workspace& workspace) {
  std::vector<PastStep> steps;
  const auto end = std::chrono::steady_clock::now() + longestReading;
  const auto revisions = workspace.revisions();
  auto document = workspace.document();
  if (!revisions.ok() || revisions->empty() || !document.ok())
    return steps;
  const auto* shown = revisionOf(*revisions, revisions->back().position);
  while (shown != nullptr && shown->parent && steps.size() < mostPastSteps && std::chrono::steady_clock::now() < end) {
    const auto* parent = revisionOf(*revisions, *shown->parent);
    if (parent == nullptr)
      break;
    const auto before = workspace.documentAt(parent->position);
    if (!before.ok())
      break;
    steps.push_back(
        PastStep{.label = stepWord(QString::fromStdString(shown->label)), .before = *before, .after = *document});
    document = *before;
    shown = revisionOf(*revisions, parent->position);
  }
  std::ranges::reverse(steps);
  return steps;
}

} // namespace throughline::ui
