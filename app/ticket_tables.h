#pragma once

#include "app/arguments.h"
#include "core/tasks/ticket_import.h"

namespace throughline::app {

/// The mapping of --mapping when it is one for tickets; none otherwise. Errors: those of readTicketMapping.
Result<std::optional<tasks::TicketMapping>> ticketMappingIn(const Arguments& arguments);

/// `import` of tables of tickets: looks at them all first, then takes one after the other.
Status importTicketTables(const Arguments& arguments, const tasks::TicketMapping& mapping);

} // namespace throughline::app
