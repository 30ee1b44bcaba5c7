#pragma once

#include "core/insight/map_evidence.h"
#include "core/model/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The steps of a presentation as values: what the room sees, one after the other. No words but the users' own.
namespace throughline::present {

enum class StepKind : std::uint8_t { overview, stage, lowestPoint, evidence, drag, whatIf, opportunities, actions };

/// What a step is about. Its key is what a map keeps about it: the kind, for a stage with its id.
struct StepKey {
  StepKind kind = StepKind::overview;
  std::optional<model::StageId> stage; ///< only of a stage
  bool operator==(const StepKey&) const = default;
};

struct Step {
  StepKey key;
  std::vector<model::TouchpointId> touchpoints; ///< that it is about, in reading order or by falling weight
  bool operator==(const Step&) const = default;
};

/// The order that people gave the steps of a map, and what they left out. Steps that it does not name stand where they
/// belong by themselves.
struct StepOrder {
  std::vector<StepKey> shown;   ///< in this order
  std::vector<StepKey> leftOut; ///< never shown
  bool operator==(const StepOrder&) const = default;
  bool natural() const { return shown.empty() && leftOut.empty(); }
};

/// "overview", "stage:<id>", "lowestPoint" ...
std::string textOf(const StepKey& key);
std::optional<StepKey> stepKeyIn(std::string_view text);

/// One line for the map's record: keys in their order, those left out with "-" before them, with a blank between them.
std::string textOf(const StepOrder& order);
/// What is not a key is passed over: a later version may know more of them.
StepOrder stepOrderIn(std::string_view text);

/// All steps that this map and its data can show: overview, each stage that holds something, the lowest point and its
/// evidence, drag, what-if, opportunities, actions. Steps that would show nothing are not among them.
std::vector<Step> allSteps(const model::JourneyMap& map, const insight::Analysis& analysis);

/// The same in the order that people gave them, without what they left out.
std::vector<Step> plan(const model::JourneyMap& map, const insight::Analysis& analysis, const StepOrder& order);

/// The touchpoint where the journey is at its lowest: the lowest measured score; where nothing is measured, the lowest
/// emotion drawn by hand, if one is below neutral.
struct LowestPoint {
  model::TouchpointId touchpoint;
  bool measured = false; ///< otherwise assumed
  bool operator==(const LowestPoint&) const = default;
};
std::optional<LowestPoint> lowestPoint(const model::JourneyMap& map, const insight::Analysis& analysis);

/// A note and where it hangs.
struct HungNote {
  model::Note note;
  std::optional<model::TouchpointId> touchpoint; ///< else on the stage
  model::StageId stage;
  bool operator==(const HungNote&) const = default;
};
/// Opportunities and ideas of touchpoints and stages by falling votes, ties in reading order.
std::vector<HungNote> opportunitiesOf(const model::JourneyMap& map);
/// Decisions, the same way.
std::vector<HungNote> decisionsOf(const model::JourneyMap& map);

} // namespace throughline::present
