#include "core/exchange/logs/event_columns.h"

#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <array>

namespace throughline::exchange {
namespace {

// Headers as bareWord gives them: of process mining tools, ticket systems and plain tables, best first.
constexpr std::array<std::string_view, 35> caseHeads{
    "caseconceptname", "caseid",    "case",       "casekey",     "casenumber",   "traceid",  "trace",
    "journeyid",       "fallid",    "fall",       "vorgang",     "vorgangsid",   "caso",     "idcaso",
    "dossier",         "processid", "instanceid", "ticketid",    "ticket",       "ticketno", "ticketnumber",
    "incidentid",      "incident",  "orderid",    "ordernumber", "sessionid",    "session",  "requestid",
    "customerid",      "customer",  "clientid",   "userid",      "kundennummer", "kunde",    "cliente"};
constexpr std::array<std::string_view, 30> activityHeads{
    "conceptname", "activity",  "activityname", "activityen",  "activityde", "eventname",   "event",   "eventtype",
    "eventclass",  "task",      "taskname",     "touchpoint",  "step",       "stepname",    "action",  "aktivitt",
    "aktivitaet",  "aktivitat", "schritt",      "ereignis",    "actividad",  "evento",      "activit", "activite",
    "tape",        "etape",     "attivit",      "vorgangsart", "operation",  "statuschange"};
constexpr std::array<std::string_view, 29> timeHeads{
    "timetimestamp", "completetimestamp", "endtimestamp", "timestamp", "eventtime", "endtime", "endts",   "end",
    "completetime",  "completed",         "completedat",  "time",      "datetime",  "date",    "ts",      "when",
    "occurredat",    "createdat",         "zeitstempel",  "zeit",      "zeitpunkt", "datum",   "uhrzeit", "fecha",
    "fechahora",     "horodatage",        "data",         "dataora",   "eventdate"};
constexpr std::array<std::string_view, 12> startHeads{"starttimestamp", "starttime", "startts",   "start",
                                                      "begintime",      "begin",     "startedat", "startdate",
                                                      "startzeit",      "beginn",    "inicio",    "debut"};
constexpr std::array<std::string_view, 5> orderHeads{"sorting", "sortorder", "eventorder", "sequence", "seq"};
constexpr std::array<std::string_view, 5> stageHeads{"stage", "phase", "journeystage", "etappe", "fase"};
constexpr std::array<std::string_view, 8> resourceHeads{"orgresource", "resource", "user",       "agent",
                                                        "performer",   "employee", "bearbeiter", "ressource"};
constexpr std::array<std::string_view, 4> channelHeads{"channel", "casechannel", "kanal", "canal"};
constexpr std::array<std::string_view, 4> transitionHeads{"lifecycletransition", "transition", "lifecycle",
                                                          "eventlifecycle"};

class ColumnFinder {
public:
  explicit ColumnFinder(std::span<const std::string_view> header) {
    for (const auto name : header)
      header_.emplace_back(trimmed(name));
  }

  /// A column that the mapping names, else the first that has one of the heads; noColumn when there is none.
  template <std::size_t size>
  std::size_t find(const data::ColumnName& wanted, const char* key, const std::array<std::string_view, size>& heads) {
    if (wanted.index) {
      const auto position = static_cast<std::size_t>(*wanted.index - 1);
      return position < header_.size() ? position : missing(wanted.text());
    }
    if (!wanted.header.empty()) {
      const auto found = std::ranges::find(header_, wanted.header);
      return found == header_.end() ? missing(wanted.header) : static_cast<std::size_t>(found - header_.begin());
    }
    for (const auto head : heads)
      for (std::size_t column = 0; column < header_.size(); ++column)
        if (bareWord(header_[column]) == head)
          return column;
    return key == nullptr ? noColumn : missing(key);
  }

  Status status() const {
    if (missing_.empty())
      return {};
    return failure(
        ErrorCode::columnNotFound,
        {{Fact::column, joined(missing_, ", ")}, {Fact::expected, joined(header_, ", ")}, {Fact::name, "events"}});
  }

private:
  std::size_t missing(const std::string& column) {
    missing_.push_back(column);
    return noColumn;
  }
  std::vector<std::string> header_;
  std::vector<std::string> missing_;
};

} // namespace

Result<EventColumns> eventColumnsIn(std::span<const std::string_view> header, const EventMapping& mapping) {
  ColumnFinder finder(header);
  EventColumns columns{.caseId = finder.find(mapping.caseColumn, "case", caseHeads),
                       .activity = finder.find(mapping.activityColumn, "activity", activityHeads)};
  columns.start = finder.find(mapping.startColumn, nullptr, startHeads);
  columns.time = finder.find(mapping.timeColumn, columns.start == noColumn ? "time" : nullptr, timeHeads);
  if (columns.time == noColumn)
    std::swap(columns.time, columns.start);
  columns.order = finder.find({}, nullptr, orderHeads);
  columns.stage = finder.find(mapping.stageColumn, nullptr, stageHeads);
  columns.resource = finder.find(mapping.resourceColumn, nullptr, resourceHeads);
  columns.channel = finder.find(mapping.channelColumn, nullptr, channelHeads);
  columns.transition = finder.find(mapping.transitionColumn, nullptr, transitionHeads);
  THROUGHLINE_CHECK(finder.status());
  return columns;
}

} // namespace throughline::exchange
