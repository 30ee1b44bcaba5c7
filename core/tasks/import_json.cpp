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

std::string dumped(const OrderedJson& tree) {
  return tree.dump(2, ' ', false, OrderedJson::error_handler_t::replace);
}

} // namespace

std::string importJson(const ImportSummary& summary) {
  OrderedJson json{{"source", summary.source},
                   {"map", summary.map},
                   {"records", summary.records},
                   {"responses", summary.responses},
                   {"feedback", summary.feedback}};
  json["rejected"] = rejectionsJson(summary.rejected);
  json["rejected_total"] = summary.rejectedTotal;
  json["created_touchpoints"] = summary.createdTouchpoints;
  auto matched = OrderedJson::object();
  for (const auto& [name, title] : summary.matchedTouchpoints)
    matched[name] = title;
  json["matched_touchpoints"] = std::move(matched);
  json["notes"] = remarksJson(summary.remarks);
  json["seconds"] = summary.seconds;
  if (summary.guessed)
    json["mapping"] = OrderedJson::parse(data::writeMapping(summary.mapping));
  return dumped(json);
}

std::string dryRunJson(const ImportPreview& preview) {
  OrderedJson json;
  json["mapping"] = OrderedJson::parse(data::writeMapping(preview.mapping));
  json["encoding"] = preview.encoding;
  json["delimiter"] = std::string(1, preview.delimiter);
  json["header_rows"] = preview.headerRows;
  json["header"] = preview.header;
  json["notes"] = remarksJson(preview.remarks);
  json["records"] = preview.records;
  json["responses"] = preview.responses;
  json["feedback"] = preview.feedback;
  json["rejected_total"] = preview.rejectedTotal;
  json["rejected"] = rejectionsJson(preview.rejected);
  json["stray_quotes"] = preview.strayQuotes;
  return dumped(json);
}

} // namespace throughline::tasks
