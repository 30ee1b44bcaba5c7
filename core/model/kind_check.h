#pragma once

#include "core/model/document.h"

#include <vector>

/// Whether cards are what their reason says they are: the kind follows the reason, never who starts it.
namespace throughline::model {

/// What a touchpoint with that reason is: a designed step is proactive experience, help with a question or a problem is
/// reactive service.
Kind kindFor(Reason reason);

enum class KindDoubt : std::uint8_t {
  reasonOfService, ///< marked as experience, but it answers a question or a problem
  designedStep,    ///< marked as service, but it is a step that was designed
  answersNothing   ///< service for a problem, and no card is named whose problem it is
};

struct DoubtfulKind {
  TouchpointId touchpoint;
  KindDoubt doubt = KindDoubt::reasonOfService;
  bool operator==(const DoubtfulKind&) const = default;
};

/// In reading order, each touchpoint at most once.
std::vector<DoubtfulKind> doubtfulKinds(const JourneyMap& map);

} // namespace throughline::model
