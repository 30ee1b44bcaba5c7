#include "core/tasks/ticket_import.h"

#include "core/data/sources/metric_store.h"
#include "core/model/difference.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "core/tasks/import_again.h"
#include "core/tasks/import_places.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace throughline::tasks {
namespace {

using OrderedJson = nlohmann::ordered_json;
using TicketsByName = std::map<std::string, std::vector<const Ticket*>>;

TicketsByName byTouchpoint(const std::vector<Ticket>& tickets) {
  TicketsByName groups;
  for (const auto& ticket : tickets)
    groups[ticket.touchpoint].push_back(&ticket);
  return groups;
}

TicketSummary summaryOf(TicketTable& table, const TicketsByName& groups, const TicketMapping& mapping) {
  TicketSummary summary{.map = {}, .mapId = {}, .tickets = static_cast<std::int64_t>(table.tickets.size())};
  for (const auto& [name, tickets] : groups)
    summary.touchpoints.push_back({.touchpoint = name, .figures = ticketFigures(tickets, mapping, table.last)});
  return summary;
}

void addFigures(std::vector<data::MetricFigure>& all, data::MetricFigure figure, const TicketFigures& month) {
  const auto add = [&](const char* metric, double value, std::int64_t n, std::optional<double> low,
                       std::optional<double> high) {
    figure.metric = metric;
    figure.value = value;
    figure.n = n;
    const bool both = low && high;
    figure.low = both ? low : std::nullopt;
    figure.high = both ? high : std::nullopt;
    all.push_back(figure);
  };
  if (month.answer.median)
    add("frt", *month.answer.median, month.answer.n, month.answer.low, month.answer.high);
  if (month.solution.median)
    add("rt", *month.solution.median, month.solution.n, month.solution.low, month.solution.high);
  if (month.firstContact) {
    const auto interval = stats::wilson(*month.firstContact);
    add("fcr", month.firstContact->value(), static_cast<std::int64_t>(month.firstContact->n), interval.low,
        interval.high);
  }
}

/// Of each touchpoint and month of opening; open tickets last until the end of the table.
std::vector<data::MetricFigure> monthlyFigures(const TicketsByName& groups, const ImportPlaces& places,
                                               const TicketMapping& mapping, std::int64_t last) {
  std::vector<data::MetricFigure> figures;
  std::size_t at = 0;
  for (const auto& [name, tickets] : groups) {
    const auto touchpoint = places.touchpoints[at++];
    std::map<MonthOfTickets, std::vector<const Ticket*>> months;
    for (const auto* ticket : tickets)
      months[monthOf(ticket->opened)].push_back(ticket);
    for (const auto& [month, own] : months)
      addFigures(figures,
                 {.touchpoint = touchpoint, .title = name, .metric = {}, .first = month.first, .last = month.last},
                 ticketFigures(own, mapping, last));
  }
  return figures;
}

Result<ImportPlaces> placesOf(workspace::Workspace& workspace, const TicketRequest& request,
                              const TicketsByName& groups, IdSource& ids) {
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(known, data::knownNames(workspace.database()));
  std::vector<data::Series> series;
  for (const auto& [name, tickets] : groups)
    series.push_back({.title = name, .stage = request.mapping.stage, .kind = model::Kind::service});
  const std::string stem = request.data.stem().string();
  return placeSeries(document, series,
                     {.mapTitle = request.mapTitle,
                      .newMapTitle = stem.empty() || !model::isCleanText(stem, model::longestTitle) ? "Tickets" : stem,
                      .currentMap = request.currentMap,
                      .known = namesKnownFor(document, std::move(known), request.mapTitle, request.currentMap)},
                     ids);
}

OrderedJson timeJson(const TimeFigure& figure) {
  const auto number = [](const std::optional<double>& value) { return value ? OrderedJson(*value) : OrderedJson(); };
  return {{"n", figure.n},
          {"ended", figure.ended},
          {"median", number(figure.median)},
          {"low", number(figure.low)},
          {"high", number(figure.high)},
          {"p90", number(figure.p90)}};
}

OrderedJson figuresJson(const FiguresOfTouchpoint& of) {
  OrderedJson printed{{"touchpoint", of.touchpoint},
                      {"tickets", of.figures.tickets},
                      {"first_response_minutes", timeJson(of.figures.answer)},
                      {"resolution_hours", timeJson(of.figures.solution)},
                      {"first_contact_resolution", nullptr}};
  if (const auto& share = of.figures.firstContact) {
    const auto interval = stats::wilson(*share);
    printed["first_contact_resolution"] = {{"n", static_cast<std::int64_t>(share->n)},
                                           {"share", share->value()},
                                           {"low", interval.low},
                                           {"high", interval.high},
                                           {"pending", of.figures.pending}};
  }
  return printed;
}

} // namespace

Result<TicketSummary> lookAtTickets(const TicketRequest& request, const Progress& progress) {
  THROUGHLINE_TRY(table, readTickets(request.data, request.mapping, progress));
  auto summary = summaryOf(table, byTouchpoint(table.tickets), request.mapping);
  summary.table = std::move(table);
  summary.table.tickets.clear();
  return summary;
}

Result<TicketSummary> importTickets(workspace::Workspace& workspace, const TicketRequest& request, IdSource& ids,
                                    const Progress& progress) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  THROUGHLINE_TRY(table, readTickets(request.data, request.mapping, progress));
  const auto mapping = writeTicketMapping(request.mapping);
  THROUGHLINE_CHECK(refuseKnown(workspace.database(), request.data, hexText(table.sha256), mapping));
  const auto groups = byTouchpoint(table.tickets);
  auto summary = summaryOf(table, groups, request.mapping);
  THROUGHLINE_TRY(before, workspace.document());
  THROUGHLINE_TRY(places, placesOf(workspace, request, groups, ids));
  const auto figures = monthlyFigures(groups, places, request.mapping, table.last);
  static_cast<void>(workspace.keepSnapshot().ok()); // wanted, and no condition: the import is all or nothing by itself
  const data::MetricOrigin origin{.name = request.data.filename().string(),
                                  .path = request.data.string(),
                                  .bytes = table.bytes,
                                  .sha256 = hexText(table.sha256),
                                  .mapping = mapping,
                                  .map = places.map,
                                  .records = table.records};
  const auto store = [&](workspace::Connection& connection) -> Status {
    THROUGHLINE_TRY(source, data::storeMetricSource(connection, origin, figures));
    summary.source = source;
    return {};
  };
  const auto written = workspace.persistWith(model::difference(before, places.document),
                                             "Import " + request.data.filename().string(), store);
  if (!written.ok())
    return written.error();
  summary.map = model::findMap(places.document, places.map)->details->title;
  summary.mapId = places.map;
  summary.figures = static_cast<std::int64_t>(figures.size());
  summary.createdTouchpoints = places.created;
  summary.table = std::move(table);
  summary.table.tickets.clear();
  return summary;
}

std::string ticketsJson(const TicketSummary& summary) {
  OrderedJson printed{{"source", summary.source},
                      {"map", summary.map},
                      {"records", summary.table.records},
                      {"tickets", summary.tickets},
                      {"figures", summary.figures},
                      {"rejected_total", summary.table.rejectedTotal},
                      {"backwards", summary.table.backwards},
                      {"day_or_month", summary.table.ambiguous},
                      {"created_touchpoints", summary.createdTouchpoints}};
  auto touchpoints = OrderedJson::array();
  for (const auto& each : summary.touchpoints)
    touchpoints.push_back(figuresJson(each));
  printed["touchpoints"] = std::move(touchpoints);
  auto rejected = OrderedJson::array();
  for (const auto& row : summary.table.rejected)
    rejected.push_back({{"record", row.record},
                        {"line", row.line},
                        {"column", row.column},
                        {"reason", data::sentenceOf(row.reason, row.column, row.text)}});
  printed["rejected"] = std::move(rejected);
  return printed.dump(2, ' ', false, OrderedJson::error_handler_t::replace);
}

} // namespace throughline::tasks
