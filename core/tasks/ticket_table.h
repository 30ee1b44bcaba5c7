#pragma once

#include "core/base/progress.h"
#include "core/base/sha256.h"
#include "core/data/reading/import_remarks.h"
#include "core/data/reading/mapping.h"
#include "core/data/sources/conversion.h"
#include "core/data/table/table_file.h"
#include "core/tasks/opening_hours.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Tables of a help desk: a row per ticket, with the moments from which its times follow.
namespace throughline::tasks {

/// Which columns say what: the mapping file with "layout": "tickets".
struct TicketMapping {
  data::Mapping format;                   ///< delimiter, encoding, header rows, sheet, names of touchpoints
  std::optional<data::ColumnName> ticket; ///< several rows of one ticket (a log): the last of them counts
  std::optional<data::ColumnName> touchpoint;
  std::string title; ///< of the touchpoint of all, where no column names it
  std::string stage;
  data::ColumnName opened;
  std::optional<data::ColumnName> answered; ///< the first answer of a person
  std::optional<data::ColumnName> solved;
  std::optional<data::ColumnName> reopened; ///< how often, yes or no, or when
  std::optional<data::ColumnName> customer; ///< whose next ticket is a repeated contact
  std::optional<OpeningHours> hours;        ///< the hours that count; none: all of them
  std::string timeFormat;                   ///< empty: found
  int repeatDays = 7;                       ///< a contact within so many days is about the same issue
};
bool isTicketMapping(std::string_view json);
/// Errors: jsonInvalid; mappingInvalid with fact name = the key, also for keys that are not known.
Result<TicketMapping> readTicketMapping(std::string_view json);
std::string writeTicketMapping(const TicketMapping& mapping);
/// What a sample looks like by its times alone, whatever the headers: opened is filled in nearly every row and comes
/// first, then the answer, then the solution. None where fewer than two columns hold times.
std::optional<TicketMapping> guessTickets(const data::TableSample& sample);
/// What one should know of a table that is read as something else and looks like tickets: guessTickets finds their
/// moments, and the headers speak of opening and of solving or answering. With a mapping that reads it as tickets.
std::optional<data::ImportRemark> ticketRemark(const data::TableSample& sample);

/// Moments in milliseconds, all on the same clock.
struct Ticket {
  std::string touchpoint;
  std::int64_t opened = 0;
  std::optional<std::int64_t> answered, solved;
  std::optional<std::int64_t> reopened; ///< when; the moment of opening where only is said that it was
  std::string customer;
  std::optional<std::int64_t> nextContact; ///< when the same customer opened the next one (findNextContacts)
};

struct TicketTable {
  std::vector<Ticket> tickets;
  std::int64_t records = 0;
  std::vector<data::Rejection> rejected; ///< at most data::mostRejectionsKept
  std::int64_t rejectedTotal = 0;
  std::int64_t backwards = 0; ///< answers and solutions before the opening; they are not used
  std::int64_t last = 0;      ///< the latest moment in the table: open tickets are as old as that
  std::string ambiguous;      ///< the pattern of times in which day and month could change places; empty: none
  std::int64_t bytes = 0;
  Sha256 sha256{};
};
/// Errors: those of sampleTable and TableFile; columnNotFound, noRecords, everyRecordRejected, cancelled.
Result<TicketTable> readTickets(const std::filesystem::path& file, const TicketMapping& mapping,
                                const Progress& progress);

} // namespace throughline::tasks
