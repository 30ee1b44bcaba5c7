#pragma once

#include "core/tasks/ticket_import.h"

#include <QStringList>

namespace throughline::ui {

/// What a table of tickets says of one touchpoint: "first answer after 25 minutes (23 to 40), ...".
QString ticketSentence(const tasks::FiguresOfTouchpoint& of);
/// The whole import, a line each: what was read, what it says of each touchpoint, what was rejected.
QStringList ticketSentences(const tasks::TicketSummary& summary);

} // namespace throughline::ui
