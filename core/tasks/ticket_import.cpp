#include "core/tasks/ticket_import.h"

#include "core/data/reading/name_matching.h"
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
using TicketsByName = std::map<std::string, std::vector<Ticket*>>;

TicketsByName byTouchpoint(std::vector<Ticket>& tickets) {
  TicketsByName groups;
  for (auto& ticket : tickets)
    groups[ticket.touchpoint].push_back(&ticket);
  return groups;
}

/// The tickets of one card, whatever names the table has for it.
struct TicketsOfCard {
  model::TouchpointId touchpoint;
  std::string title; ///< the name in the table; the card's where it has several
  std::vector<Ticket*> tickets;

  std::vector<const Ticket*> all() const { return {tickets.begin(), tickets.end()}; }
};

/// A customer who comes again under another name of the card comes again.
std::vector<TicketsOfCard> byCard(const TicketsByName& groups, const ImportPlaces& places) {
  std::vector<TicketsOfCard> cards;
  std::map<model::TouchpointId, std::size_t> known;
  std::size_t at = 0;
  for (const auto& [name, tickets] : groups) {
    const auto touchpoint = places.touchpoints[at++];
    const auto [place, isNew] = known.emplace(touchpoint, cards.size());
    if (isNew) {
      cards.push_back({.touchpoint = touchpoint, .title = name, .tickets = tickets});
      continue;
    }
    auto& card = cards[place->second];
    card.title = std::ranges::find(places.names, touchpoint, &PlacedName::touchpoint)->title;
    card.tickets.insert(card.tickets.end(), tickets.begin(), tickets.end());
  }
  for (const auto& card : cards)
    findNextContacts(card.tickets);
  return cards;
}

/// Names that a person left out, now or before.
std::vector<std::string> leaveOut(TicketsByName& groups, const data::NameChoices& names,
                                  const std::vector<data::KnownName>& known) {
  std::vector<std::string> out;
  std::erase_if(groups, [&](const auto& group) {
    const auto* choice = data::choiceOf(names, group.first);
    const bool goes = choice != nullptr ? choice->becomes == data::NameChoice::Becomes::leftOut
                                        : std::ranges::any_of(known, [&](const auto& each) {
                                            return !each.touchpoint &&
                                                   data::matchingName(each.written) == data::matchingName(group.first);
                                          });
    if (goes)
      out.push_back(group.first);
    return goes;
  });
  return out;
}

TicketSummary summaryOf(TicketTable& table, const std::vector<TicketsOfCard>& cards, const TicketMapping& mapping) {
  TicketSummary summary{.map = {}, .mapId = {}, .tickets = static_cast<std::int64_t>(table.tickets.size())};
  summary.mapping = mapping;
  for (const auto& card : cards)
    summary.touchpoints.push_back(
        {.touchpoint = card.title, .figures = ticketFigures(card.all(), mapping, table.last)});
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

/// Of each card and month of opening; open tickets last until the end of the table.
std::vector<data::MetricFigure> monthlyFigures(const std::vector<TicketsOfCard>& cards, const TicketMapping& mapping,
                                               std::int64_t last) {
  std::vector<data::MetricFigure> figures;
  for (const auto& card : cards) {
    std::map<MonthOfTickets, std::vector<const Ticket*>> months;
    for (const auto* ticket : card.tickets)
      months[monthOf(ticket->opened)].push_back(ticket);
    for (const auto& [month, own] : months)
      addFigures(
          figures,
          {.touchpoint = card.touchpoint, .title = card.title, .metric = {}, .first = month.first, .last = month.last},
          ticketFigures(own, mapping, last));
  }
  return figures;
}

Result<ImportPlaces> placesOf(const model::Document& document, const TicketRequest& request,
                              const std::vector<data::KnownName>& known, const TicketsByName& groups, IdSource& ids) {
  std::vector<data::Series> series;
  for (const auto& [name, tickets] : groups)
    series.push_back({.title = name, .stage = request.mapping.stage, .kind = model::Kind::service});
  const std::string stem = request.data.stem().string();
  return placeSeries(document, series,
                     {.mapTitle = request.mapTitle,
                      .newMapTitle = stem.empty() || !model::isCleanText(stem, model::longestTitle) ? "Tickets" : stem,
                      .currentMap = request.currentMap,
                      .names = request.mapping.format.names,
                      .known = known},
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

/// What the times and the share mean, for people who read the figures elsewhere.
OrderedJson ticketAssumptions(const TicketMapping& mapping) {
  auto list = OrderedJson::array();
  if (!mapping.hours)
    list.push_back({{"code", "clock_hours"},
                    {"column", mapping.opened.text()},
                    {"text", "Times count every hour of the clock, nights and closed days included."}});
  else
    list.push_back({{"code", "opening_hours"},
                    {"column", mapping.opened.text()},
                    {"text", "Times count the opening hours only."}});
  if ((mapping.reopened || mapping.customer) && mapping.solved)
    list.push_back(
        {{"code", "first_contact"},
         {"column", mapping.customer ? mapping.customer->text() : mapping.reopened->text()},
         {"text", std::string("Resolved at first contact: solved") + (mapping.reopened ? ", not reopened" : "") +
                      (mapping.customer ? ", no further ticket of the same customer there" : "") + " within " +
                      std::to_string(mapping.repeatDays) +
                      " days of the opening; of tickets that are as old as that."}});
  return list;
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

Result<TicketSummary> lookAtTickets(const TicketRequest& request, const Progress& progress,
                                    const model::Document& document, const std::vector<data::KnownName>& known) {
  THROUGHLINE_TRY(table, readTickets(request.data, request.mapping, progress));
  auto groups = byTouchpoint(table.tickets);
  const auto knownHere = namesKnownFor(document, known, request.mapTitle, request.currentMap);
  auto leftOut = leaveOut(groups, request.mapping.format.names, knownHere);
  RandomIdSource ids;
  THROUGHLINE_TRY(places, placesOf(document, request, knownHere, groups, ids));
  auto summary = summaryOf(table, byCard(groups, places), request.mapping);
  summary.leftOutNames = std::move(leftOut);
  summary.places =
      NamesOnMap{.map = model::findMap(places.document, places.map)->details->title,
                 .there = model::findMap(document, places.map) == nullptr ? std::nullopt : std::optional(places.map),
                 .names = std::move(places.names)};
  summary.table = std::move(table);
  summary.table.tickets.clear();
  return summary;
}

namespace {

/// The earlier tickets of the same desk, with what of them stays among the figures.
Result<std::optional<EarlierTickets>> settleEarlier(workspace::Connection& connection, Again again, model::MapId map,
                                                    const NewTickets& tickets,
                                                    std::vector<data::MetricFigure>& figures) {
  if (again == Again::both)
    return std::optional<EarlierTickets>{};
  THROUGHLINE_TRY(earlier, earlierTickets(connection, map, tickets));
  if (!earlier)
    return std::optional<EarlierTickets>{};
  earlier->tookItsPlace = earlier->tookItsPlace || again == Again::replace;
  if (earlier->tookItsPlace && again == Again::update)
    keepEarlierMonths(*earlier, figures, tickets.leftOutNames);
  return std::move(earlier);
}

/// Within the transaction of the import.
Result<std::int64_t> storeFigures(workspace::Connection& connection, data::MetricOrigin origin,
                                  const std::vector<data::MetricFigure>& figures,
                                  const std::optional<EarlierTickets>& earlier, bool updates) {
  const bool takesPlace = earlier && earlier->tookItsPlace;
  if (takesPlace) {
    THROUGHLINE_TRY(replaced, data::sourceToReplace(connection, earlier->source, updates));
    origin.replaced = replaced;
  }
  THROUGHLINE_TRY(source, data::storeMetricSource(connection, origin, figures));
  if (takesPlace && source > 0)
    THROUGHLINE_CHECK(giveWay(connection, earlier->source, source));
  return std::int64_t{source};
}

} // namespace

Result<TicketSummary> importTickets(workspace::Workspace& workspace, const TicketRequest& request, IdSource& ids,
                                    const Progress& progress) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  THROUGHLINE_TRY(table, readTickets(request.data, request.mapping, progress));
  const auto mapping = writeTicketMapping(request.mapping);
  THROUGHLINE_CHECK(refuseKnown(workspace.database(), request.data, hexText(table.sha256), mapping));
  THROUGHLINE_TRY(before, workspace.document());
  THROUGHLINE_TRY(allKnown, data::knownNames(workspace.database()));
  const auto known = namesKnownFor(before, std::move(allKnown), request.mapTitle, request.currentMap);
  auto groups = byTouchpoint(table.tickets);
  auto leftOut = leaveOut(groups, request.mapping.format.names, known);
  THROUGHLINE_TRY(places, placesOf(before, request, known, groups, ids));
  const auto cards = byCard(groups, places);
  auto summary = summaryOf(table, cards, request.mapping);
  summary.leftOutNames = std::move(leftOut);
  auto figures = monthlyFigures(cards, request.mapping, table.last);
  const NewTickets tickets{.name = request.data.filename().string(),
                           .mapping = request.mapping,
                           .figures = figures,
                           .leftOutNames = summary.leftOutNames};
  THROUGHLINE_TRY(earlier, settleEarlier(workspace.database(), request.again, places.map, tickets, figures));
  static_cast<void>(workspace.keepSnapshot().ok()); // wanted, and no condition: the import is all or nothing by itself
  const data::MetricOrigin origin{.name = request.data.filename().string(),
                                  .path = request.data.string(),
                                  .bytes = table.bytes,
                                  .sha256 = hexText(table.sha256),
                                  .mapping = mapping,
                                  .map = places.map,
                                  .records = table.records};
  const auto names = namesToRemember(places, request.mapping.format.names, summary.leftOutNames, known);
  const auto store = [&](workspace::Connection& connection) -> Status {
    THROUGHLINE_TRY(source, storeFigures(connection, origin, figures, earlier, request.again == Again::update));
    summary.source = source;
    return data::rememberNames(connection, names);
  };
  const auto written = workspace.persistWith(model::difference(before, places.document),
                                             "Import " + request.data.filename().string(), store);
  if (!written.ok())
    return written.error();
  summary.map = model::findMap(places.document, places.map)->details->title;
  summary.mapId = places.map;
  summary.figures = static_cast<std::int64_t>(figures.size());
  summary.createdTouchpoints = places.created;
  summary.earlier = std::move(earlier);
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
  printed["left_out"] = summary.leftOutNames;
  if (summary.places) {
    auto names = OrderedJson::object();
    for (const auto& name : summary.places->names)
      names[name.name] = name.title;
    printed["names"] = std::move(names);
  }
  printed["assumptions"] = ticketAssumptions(summary.mapping);
  if (const auto& earlier = summary.earlier)
    printed["again"] = {{"source", earlier->source},
                        {"name", earlier->name},
                        {"months", earlier->months},
                        {"same", earlier->same},
                        {"kept", earlier->kept},
                        {"took_its_place", earlier->tookItsPlace},
                        {"counted_otherwise", earlier->otherwise}};
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
