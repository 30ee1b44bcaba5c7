#include "core/tasks/import_task.h"

#include <nlohmann/json.hpp>

namespace throughline::tasks {
namespace {

using OrderedJson = nlohmann::ordered_json;

OrderedJson rejectionsJson(const std::vector<data::Rejection>& rejected) {
  auto list = OrderedJson::array();
  for (const auto& rejection : rejected) {
    OrderedJson entry{{"record", rejection.record}, {"line", rejection.line}};
    if (!rejection.column.empty())
      entry["column"] = rejection.column;
    entry["reason"] = data::sentenceOf(rejection.reason, rejection.column, rejection.text);
    entry["code"] = std::string(data::nameOf(rejection.reason));
    list.push_back(std::move(entry));
  }
  return list;
}

OrderedJson remarksJson(const std::vector<data::ImportRemark>& remarks) {
  auto list = OrderedJson::array();
  for (const auto& remark : remarks) {
    OrderedJson entry{{"note", std::string(data::nameOf(remark.kind))}};
    if (!remark.text.empty())
      entry["header"] = remark.text;
    if (!remark.columns.empty())
      entry["columns"] = remark.columns;
    if (!remark.positions.empty())
      entry["positions"] = remark.positions;
    if (remark.count > 0)
      entry["count"] = remark.count;
    list.push_back(std::move(entry));
  }
  return list;
}

/// What was read, in the words of the command line: the same after an import and before one.
template <class Import> void addReading(OrderedJson& printed, const Import& import) {
  auto columns = OrderedJson::array();
  for (const auto& column : import.columns)
    columns.push_back({{"column", column.column},
                       {"role", std::string(data::nameOf(column.role))},
                       {"used", column.role != data::ColumnRole::unused && column.role != data::ColumnRole::tool},
                       {"reason", data::sentenceOf(column)},
                       {"sure", column.sure}});
  auto assumptions = OrderedJson::array();
  for (const auto& assumption : import.assumptions)
    assumptions.push_back({{"code", std::string(data::nameOf(assumption.kind))},
                           {"column", assumption.column},
                           {"text", data::sentenceOf(assumption)}});
  const RowCounts& rows = import.rowCounts;
  printed["columns"] = std::move(columns);
  printed["assumptions"] = std::move(assumptions);
  printed["rows"] = {{"responses", rows.responses}, {"headers", rows.headers},  {"titles", rows.titles},
                     {"totals", rows.totals},       {"tests", rows.tests},      {"rules", rows.ruled},
                     {"empty", rows.empty},         {"known", rows.known},      {"changed", rows.changed},
                     {"new", rows.fresh},           {"rejected", rows.rejected}};
  if (rows.leftOut + rows.unwanted > 0)
    printed["rows"]["left_out"] = rows.leftOut + rows.unwanted;
  OrderedJson kinds{
      {"guessed", import.guessed}, {"service", OrderedJson::array()}, {"experience", OrderedJson::array()}};
  for (const auto& series : import.series)
    kinds[series.kind == model::Kind::service ? "service" : "experience"].push_back(series.title);
  printed["kinds"] = std::move(kinds);
}

/// Each name in the data with the touchpoint that it was taken for, by how that was found.
OrderedJson namesJson(const std::vector<PlacedName>& placed, const std::vector<std::string>& leftOut) {
  OrderedJson printed;
  for (const auto how : {NameFound::asTitle, NameFound::remembered, NameFound::picked, NameFound::created}) {
    auto names = OrderedJson::object();
    for (const auto& name : placed)
      if (name.how == how)
        names[name.name] = name.title;
    printed[std::string(nameOf(how))] = std::move(names);
  }
  printed["left_out"] = leftOut;
  return printed;
}

OrderedJson figureJson(const OverallFigure& figure) {
  OrderedJson printed{{"n", figure.n}, {"mean", figure.mean ? OrderedJson(*figure.mean) : OrderedJson(nullptr)}};
  if (figure.nps)
    printed["nps"] = *figure.nps;
  return printed;
}

OrderedJson changeJson(const ImportSummary& summary) {
  const auto change = changeOf(summary.before, summary.after, summary.onlyAdded);
  if (!change)
    return nullptr;
  return {{"difference", change->value},
          {"low", change->low},
          {"high", change->high},
          {"unit", summary.after.nps ? "nps" : "points"},
          {"more_than_chance", change->excludes(0)}};
}

std::string dumped(const OrderedJson& tree) {
  return tree.dump(2, ' ', false, OrderedJson::error_handler_t::replace);
}

} // namespace

std::string importJson(const ImportSummary& summary) {
  OrderedJson printed{{"source", summary.source},
                      {"map", summary.map},
                      {"records", summary.records},
                      {"responses", summary.responses},
                      {"feedback", summary.feedback}};
  printed["rejected"] = rejectionsJson(summary.rejected);
  printed["rejected_total"] = summary.rejectedTotal;
  printed["created_touchpoints"] = summary.createdTouchpoints;
  auto matched = OrderedJson::object();
  for (const auto& name : summary.names)
    if (name.how != NameFound::created && name.title != name.name)
      matched[name.name] = name.title;
  printed["matched_touchpoints"] = std::move(matched);
  printed["names"] = namesJson(summary.names, summary.leftOutNames);
  printed["notes"] = remarksJson(summary.remarks);
  addReading(printed, summary);
  printed["before"] = figureJson(summary.before);
  printed["after"] = figureJson(summary.after);
  printed["change"] = changeJson(summary);
  if (const auto& earlier = summary.earlier)
    printed["again"] = {{"source", earlier->source},   {"name", earlier->name},
                        {"rows", earlier->rows},       {"known", earlier->known},
                        {"changed", earlier->changed}, {"new", earlier->fresh},
                        {"gone", earlier->gone},       {"took_its_place", earlier->tookItsPlace}};
  printed["seconds"] = summary.seconds;
  if (summary.guessed)
    printed["mapping"] = OrderedJson::parse(data::writeMapping(summary.mapping));
  return dumped(printed);
}

std::string dryRunJson(const ImportPreview& preview) {
  OrderedJson printed;
  printed["mapping"] = OrderedJson::parse(data::writeMapping(preview.mapping));
  printed["encoding"] = preview.encoding;
  printed["delimiter"] = std::string(1, preview.delimiter);
  printed["header_rows"] = preview.headerRows;
  printed["header"] = preview.header;
  if (const auto& places = preview.places) {
    printed["map"] = places->map;
    printed["new_map"] = !places->there;
    printed["names"] = namesJson(places->names, preview.leftOutNames);
  }
  printed["notes"] = remarksJson(preview.remarks);
  addReading(printed, preview);
  printed["records"] = preview.records;
  printed["responses"] = preview.responses;
  printed["feedback"] = preview.feedback;
  printed["rejected_total"] = preview.rejectedTotal;
  printed["rejected"] = rejectionsJson(preview.rejected);
  printed["stray_quotes"] = preview.strayQuotes;
  return dumped(printed);
}

std::string rejectedCsv(const std::vector<data::Rejection>& rejected) {
  const auto quoted = [](const std::string& text) {
    std::string cell = "\"";
    for (const char letter : text)
      cell += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return cell + '"';
  };
  std::string csv = "record,line,column,reason,text\n";
  for (const auto& row : rejected)
    csv += std::to_string(row.record) + "," + std::to_string(row.line) + "," + quoted(row.column) + "," +
           quoted(data::sentenceOf(row.reason, row.column, row.text)) + "," + quoted(row.text) + "\n";
  return csv;
}

} // namespace throughline::tasks
