#pragma once

#include "core/base/result.h"
#include "core/data/reading/mapping.h"
#include "core/exchange/logs/event_log.h"

/// Event logs as tables (CSV, TSV): a row per event.
namespace throughline::exchange {

/// Which columns say what: the mapping file with "layout": "events". Empty names are guessed from the headers; a
/// resource, channel or transition that is not there is left out.
struct EventMapping {
  data::ColumnName caseColumn;
  data::ColumnName activityColumn;
  data::ColumnName timeColumn;
  std::string
      timeFormat; ///< as in other mapping files; empty: ISO 8601, seconds or milliseconds since 1970, or a guess
  data::ColumnName startColumn; ///< when the time is the end of a step
  data::ColumnName stageColumn;
  data::ColumnName resourceColumn;
  data::ColumnName channelColumn;
  data::ColumnName transitionColumn;
  std::optional<char> delimiter; ///< none, and an empty encoding: guessed
  std::string encoding;
  int headerRows = 1; ///< the last of them names the columns
};

/// Whether this is a mapping file for events.
bool isEventMapping(std::string_view json);
/// {"layout": "events", "case": {"column": ...}, "activity": ..., "time": {"column", "format"}, "start", "stage",
/// "resource", "channel", "transition", "delimiter", "encoding", "header_rows"}. Errors: jsonInvalid; mappingInvalid
/// with fact name = the key, also for keys that are not known.
Result<EventMapping> readEventMapping(std::string_view json);

/// Whether the header of a table names a case, an activity and a time.
bool isEventTable(std::string_view bytes);

/// Errors: columnNotFound, encodingUnknown, quoteNotClosed, noRecords, mappingInvalid.
Result<EventLog> readEventTable(std::string_view bytes, const EventMapping& mapping);

} // namespace throughline::exchange
