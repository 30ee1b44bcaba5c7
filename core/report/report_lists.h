#pragma once

#include "core/report/report_plan.h"

#include <functional>

/// Lists of what stands on a map, for the report.
namespace throughline::report {

/// The notes that are wanted, by kind, then falling votes.
std::vector<model::Note> notesBy(const std::vector<model::Note>& all,
                                 const std::function<bool(const model::Note&)>& wanted);
/// without: kinds that stand in a part of their own.
Notes notesOf(const model::JourneyMap& map, const std::vector<model::NoteKind>& without = {});
Quotes quotesOf(const model::JourneyMap& map);
Notes decisionsOf(const model::JourneyMap& map);
Goals goalsOf(const model::JourneyMap& map);
Actions actionsOf(const model::JourneyMap& map);
PersonaCards personasOf(const model::Document& document, const model::JourneyMap& map);
/// Touchpoints that were added, removed, renamed, moved to another stage or changed otherwise, in reading order.
Changes changesOf(const model::JourneyMap& before, const model::JourneyMap& after, const std::string& since);

} // namespace throughline::report
