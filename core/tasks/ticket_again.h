#pragma once

#include "core/data/sources/metric_store.h"
#include "core/tasks/ticket_table.h"
#include "core/workspace/sqlite.h"

#include <optional>
#include <string>
#include <vector>

/// The tickets of the same desk imported again. Single tickets are not kept, so a desk is known by how many tickets
/// each month had.
namespace throughline::tasks {

struct EarlierTickets {
  std::int64_t source = 0;
  std::string name;
  std::int64_t months = 0;   ///< of touchpoints, that are in both
  std::int64_t same = 0;     ///< of them, with as many tickets
  std::int64_t kept = 0;     ///< that the new table lacks, or has fewer tickets of: they stay as they were
  bool tookItsPlace = false; ///< false: both are there
  bool otherwise = false;    ///< counted in another way: other hours, another meaning of solved at first contact
  std::vector<data::MetricFigure> figures = {}; ///< of the earlier source
};

/// A table of tickets that is being imported.
struct NewTickets {
  std::string name; ///< of the file
  const TicketMapping& mapping;
  const std::vector<data::MetricFigure>& figures;
  const std::vector<std::string>& leftOutNames;
};

/// The latest source of tickets on the map with a month that the figures have, too; rather one of the same desk: but
/// for its newest month, nine in ten of the shared months have as many tickets, and the newest has no fewer. Where only
/// the newest month is shared, the earlier table must hold no other, and the file have the same name and touchpoints.
/// One that was counted in another way is never of the same desk: its months do not compare. tookItsPlace says whether
/// it is one. None: no source has. Errors: those of Connection.
Result<std::optional<EarlierTickets>> earlierTickets(workspace::Connection& connection, model::MapId map,
                                                     const NewTickets& tickets);

/// Adds to the figures what of the earlier source stays, and counts its months. A month of which the new table has
/// fewer tickets is the earlier one's. Names that are left out now, or that stand at another touchpoint, stay nowhere.
void keepEarlierMonths(EarlierTickets& earlier, std::vector<data::MetricFigure>& figures,
                       const std::vector<std::string>& leftOutNames);

} // namespace throughline::tasks
