#pragma once

#include "core/report/report_plan.h"

#include <functional>

/// Lists of what stands on a map, for the report.
namespace throughline::report {

/// The notes that are wanted, by kind, then falling votes.
std::vector<model::Note> notesBy(const model::Touchpoint& touchpoint,
                                 const std::function<bool(const model::Note&)>& wanted);
Notes notesOf(const model::JourneyMap& map);
Quotes quotesOf(const model::JourneyMap& map);
Notes decisionsOf(const model::JourneyMap& map);
Goals goalsOf(const model::JourneyMap& map);
PersonaCards personasOf(const model::Document& document, const model::JourneyMap& map);
/// Touchpoints that were added, removed, renamed, moved to another stage or changed otherwise, in reading order.
Changes changesOf(const model::JourneyMap& before, const model::JourneyMap& after, const std::string& since);

} // namespace throughline::report
