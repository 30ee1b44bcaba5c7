#pragma once

#include "core/tasks/card_finder.h"
#include "core/tasks/import_task.h"
#include "core/tasks/ticket_again.h"
#include "core/tasks/ticket_figures.h"
#include "core/workspace/workspace.h"

/// Import of a table of tickets: first response time, resolution time and first contact resolution of service
/// touchpoints, month by month, as figures of a source.
namespace throughline::tasks {

struct TicketRequest {
  std::filesystem::path data;
  TicketMapping mapping;
  std::optional<std::string> mapTitle = {};
  std::optional<model::MapId> currentMap = {};
  Again again = Again::update; ///< what to do with earlier tickets of the same desk
};

struct FiguresOfTouchpoint {
  std::string touchpoint;
  TicketFigures figures;
};

struct TicketSummary {
  std::int64_t source = 0; ///< 0: nothing was stored
  std::string map;
  model::MapId mapId;
  TicketTable table; ///< without its tickets
  std::int64_t tickets = 0;
  std::int64_t figures = 0;                     ///< of months, stored
  std::vector<FiguresOfTouchpoint> touchpoints; ///< over all months
  std::vector<std::string> createdTouchpoints;
  std::vector<std::string> leftOutNames; ///< touchpoints of the table that are not taken
  std::optional<NamesOnMap> places;      ///< the card of each name
  TicketMapping mapping;
  std::optional<EarlierTickets> earlier;
};

/// Reads and computes, and changes nothing. Names find the cards of the document, as they were taken before (known).
/// Errors: those of readTickets and placeSeries.
Result<TicketSummary> lookAtTickets(const TicketRequest& request, const Progress& progress,
                                    const model::Document& document = {},
                                    const std::vector<data::KnownName>& known = {});
/// All or nothing. Errors: those of readTickets; alreadyImported, workspaceReadOnly, those of persist.
Result<TicketSummary> importTickets(workspace::Workspace& workspace, const TicketRequest& request, IdSource& ids,
                                    const Progress& progress);

/// The document of docs/command-line.md: `import --json` of a table of tickets.
std::string ticketsJson(const TicketSummary& summary);

} // namespace throughline::tasks
