#include "core/chart/left_out.h"

#include "core/chart/building.h"

#include <algorithm>
#include <set>

namespace throughline::chart {
namespace {

/// Those that the chart shows or lists.
std::set<model::TouchpointId> shownIn(const ChartSpec& spec) {
  std::set<model::TouchpointId> shown;
  for (const auto& subject : spec.subjects)
    if (subject.touchpoint)
      shown.insert(*subject.touchpoint);
  for (const auto& row : spec.table.rows)
    if (row.touchpoint)
      shown.insert(*row.touchpoint);
  return shown;
}

std::string titleOf(const insight::LeftOut& each) {
  switch (each.reason) {
  case insight::LeftOutReason::tooFewFailures:
  case insight::LeftOutReason::tooFewFine:
    return each.title + " (" + std::to_string(each.failed) + "/" + std::to_string(each.failed + each.fine) + ")";
  case insight::LeftOutReason::cannotBeSeparated: return each.title + " (" + each.inseparableFrom + ")";
  case insight::LeftOutReason::noData:
  case insight::LeftOutReason::tooManyTouchpoints: break;
  }
  return each.title;
}

Say reasonOf(insight::LeftOutReason reason) {
  switch (reason) {
  case insight::LeftOutReason::noData: return Say::leftOutNoData;
  case insight::LeftOutReason::tooFewFailures:
  case insight::LeftOutReason::tooFewFine: return Say::leftOutFew;
  case insight::LeftOutReason::tooManyTouchpoints: return Say::leftOutMany;
  case insight::LeftOutReason::cannotBeSeparated: return Say::leftOutTogether;
  }
  return Say::none;
}

/// Why a touchpoint of the model is not in this chart; none where the chart is of something else.
Say reasonIn(ChartId id) {
  switch (id) {
  case ChartId::whatIf: return Say::leftOutHigher;
  case ChartId::importancePerformance: return Say::leftOutUnrated;
  case ChartId::penaltyReward: return Say::leftOutRatings;
  default: return Say::none;
  }
}

bool weighsFailures(ChartId id) {
  return id == ChartId::drag || id == ChartId::impact || id == ChartId::drivers || reasonIn(id) != Say::none;
}

} // namespace

std::vector<Phrase> leftOutNotes(const ChartSpec& spec, const Findings& findings) {
  if (spec.empty() || !weighsFailures(spec.id))
    return {};
  const auto shown = shownIn(spec);
  const auto& drag = insight::headline(findings.analysis);
  std::vector<std::pair<Say, std::vector<std::string>>> reasons;
  const auto name = [&](model::TouchpointId touchpoint, Say reason, std::string title) {
    if (shown.contains(touchpoint) || reason == Say::none)
      return;
    auto found = std::ranges::find(reasons, reason, &std::pair<Say, std::vector<std::string>>::first);
    if (found == reasons.end())
      found = reasons.insert(reasons.end(), {reason, {}});
    found->second.push_back(std::move(title));
  };
  for (const auto& part : drag.touchpoints)
    name(part.touchpoint, reasonIn(spec.id), part.title);
  for (const auto& each : drag.leftOut)
    name(each.touchpoint, reasonOf(each.reason), titleOf(each));
  std::vector<Phrase> notes;
  for (const auto& [reason, titles] : reasons)
    notes.push_back({reason, {titlesOf(titles, titles.size())}});
  return notes;
}

} // namespace throughline::chart
