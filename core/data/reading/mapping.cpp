#include "core/data/reading/mapping.h"

#include "core/data/reading/mapping_parts.h"
#include "core/data/reading/name_matching.h"
#include "core/data/sources/metric_registry.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace throughline::data {
namespace {

using OrderedJson = nlohmann::ordered_json;

Error mappingFault(const std::string& key, const std::string& detail) {
  return failure(ErrorCode::mappingInvalid, {{Fact::name, key}, {Fact::detail, detail}});
}

/// 5, not 5.0, where it is whole.
OrderedJson numberJson(double value) {
  if (value == std::floor(value) && std::abs(value) < 1e15)
    return static_cast<std::int64_t>(value);
  return value;
}

OrderedJson columnJson(const ColumnName& column) {
  if (column.index)
    return OrderedJson{{"index", *column.index}};
  return column.header;
}

OrderedJson columnObject(const ColumnName& column) {
  return OrderedJson{{"column", columnJson(column)}};
}

OrderedJson scaleJson(const MappedScale& scale) {
  if (MappedScale::named(scale.scale.metric) == scale)
    return scale.scale.metric;
  OrderedJson json = OrderedJson::object();
  double low = scale.scale.low, high = scale.scale.high;
  if (!scale.words.empty() && MappedScale::named(scale.scale.metric))
    json["metric"] = scale.scale.metric;
  if (!scale.words.empty()) {
    low = high = scale.words[0].second;
    for (const auto& [word, score] : scale.words) {
      json["words"][word] = numberJson(score);
      low = std::min(low, score);
      high = std::max(high, score);
    }
  }
  if (scale.words.empty() || low != scale.scale.low || high != scale.scale.high) {
    json["low"] = numberJson(scale.scale.low);
    json["high"] = numberJson(scale.scale.high);
  }
  if (scale.scale.lowerIsBetter)
    json["better"] = "lower";
  else if (scale.words.empty())
    json["better"] = "higher";
  return json;
}

OrderedJson failureJson(const FailureRule& rule) {
  OrderedJson json = OrderedJson::object();
  if (rule.atMost)
    json["at_most"] = numberJson(*rule.atMost);
  if (rule.atLeast)
    json["at_least"] = numberJson(*rule.atLeast);
  for (const double value : rule.values)
    json["values"].push_back(numberJson(value));
  return json;
}

OrderedJson rowsJson(const std::vector<RowRule>& rules) {
  auto list = OrderedJson::array();
  for (const auto& rule : rules) {
    OrderedJson json = columnObject(rule.column);
    if (!rule.is.empty())
      json["is"] = rule.is;
    if (!rule.isNot.empty())
      json["is_not"] = rule.isNot;
    if (rule.from)
      json["from"] = *rule.from;
    if (rule.until)
      json["until"] = *rule.until;
    if (rule.empty)
      json["empty"] = *rule.empty;
    list.push_back(std::move(json));
  }
  return list;
}

void addScoreKeys(OrderedJson& json, const MappedScore& score) {
  if (score.scale)
    json["scale"] = scaleJson(*score.scale);
  if (!score.missing.empty())
    json["missing"] = score.missing;
  if (!score.notMet.empty())
    json["not_met"] = score.notMet;
  if (score.failure)
    json["failure"] = failureJson(*score.failure);
  if (!score.rows.empty())
    json["rows"] = rowsJson(score.rows);
}

OrderedJson scoreJson(const MappedScore& score) {
  OrderedJson json = columnObject(score.column);
  addScoreKeys(json, score);
  return json;
}

OrderedJson timeJson(const MappedTime& time) {
  OrderedJson json = columnObject(time.column);
  if (!time.format.empty())
    json["format"] = time.format;
  return json;
}

OrderedJson touchpointJson(const MappedTouchpoint& touchpoint) {
  OrderedJson json = columnObject(touchpoint.score.column);
  if (!touchpoint.otherColumns.empty()) {
    json.erase("column");
    for (const auto& column : touchpoint.columns())
      json["columns"].push_back(columnJson(column));
  }
  if (!touchpoint.title.empty())
    json["title"] = touchpoint.title;
  if (!touchpoint.stage.empty())
    json["stage"] = touchpoint.stage;
  if (touchpoint.kind)
    json["kind"] = std::string(model::nameOf(*touchpoint.kind));
  addScoreKeys(json, touchpoint.score);
  if (touchpoint.recorded)
    json["recorded"] = true;
  if (touchpoint.time)
    json["time"] = timeJson(*touchpoint.time);
  return json;
}

OrderedJson overallJson(const Mapping& mapping) {
  OrderedJson json = mapping.overallQuestion.empty() ? columnObject(mapping.overall->column)
                                                     : OrderedJson{{"question", mapping.overallQuestion}};
  addScoreKeys(json, *mapping.overall);
  return json;
}

void addLayoutKeys(OrderedJson& json, const Mapping& mapping) {
  if (mapping.overall)
    json["overall"] = overallJson(mapping);
  for (const auto& touchpoint : mapping.touchpoints)
    json["touchpoints"].push_back(touchpointJson(touchpoint));
  if (mapping.touchpoint)
    json["touchpoint"] = columnObject(*mapping.touchpoint);
  if (mapping.metricColumn)
    json["metric"] = columnObject(*mapping.metricColumn);
  else if (!mapping.metric.empty())
    json["metric"] = mapping.metric;
  if (mapping.score)
    json["score"] = scoreJson(*mapping.score);
  if (mapping.resolved) {
    json["resolved"] = columnObject(mapping.resolved->column);
    if (!mapping.resolved->yes.empty())
      json["resolved"]["yes"] = mapping.resolved->yes;
  }
  for (const auto& [key, column] :
       {std::pair{"period", &mapping.period}, std::pair{"value", &mapping.value}, std::pair{"n", &mapping.n},
        std::pair{"low", &mapping.low}, std::pair{"high", &mapping.high}, std::pair{"sd", &mapping.sd},
        std::pair{"target", &mapping.target}})
    if (*column)
      json[key] = columnObject(**column);
  for (const auto& [question, scale] : mapping.scales)
    json["scales"][question] = scaleJson(scale);
  if (!mapping.commentQuestions.empty())
    json["comment_questions"] = mapping.commentQuestions;
  for (const auto& [title, kind] : mapping.kinds)
    json["kinds"][title] = std::string(model::nameOf(kind));
  for (const auto& [title, stage] : mapping.stages)
    json["stages"][title] = stage;
}

Status checkScore(const MappedScore& score, const std::string& where, bool needsRule) {
  if (!needsRule || score.failure || !score.scale)
    return {};
  const bool known = score.scale->scale.metric != "scale" || defaultRule(score.scale->scale).has_value();
  return known ? Status() : mappingFault(where + ".failure", "is needed: this scale has no usual rule");
}

} // namespace

const NameChoice* choiceOf(const NameChoices& names, const std::string& name) {
  if (const auto found = names.find(name); found != names.end())
    return &found->second;
  if (names.empty())
    return nullptr;
  const std::string wanted = matchingName(name);
  for (const auto& [other, choice] : names)
    if (!wanted.empty() && matchingName(other) == wanted)
      return &choice;
  return nullptr;
}

bool Mapping::makesResponses() const {
  return layout == Layout::longRows && ((!overallQuestion.empty() && overall) || !commentQuestions.empty());
}

std::vector<ColumnName> MappedTouchpoint::columns() const {
  std::vector<ColumnName> all{score.column};
  all.insert(all.end(), otherColumns.begin(), otherColumns.end());
  return all;
}

std::string ColumnName::text() const {
  return index ? "column " + std::to_string(*index) : header;
}

std::optional<MappedScale> MappedScale::named(std::string_view name) {
  const MetricKind* kind = metricKind(name);
  if (kind == nullptr || !kind->scale)
    return std::nullopt;
  return MappedScale{.scale = scaleOf(*kind), .wholeNumbers = kind->wholeNumbers, .words = {}};
}

std::optional<model::Kind> kindNamed(std::string_view name) {
  if (name == "experience" || name == "proactive")
    return model::Kind::experience;
  if (name == "service" || name == "reactive")
    return model::Kind::service;
  return std::nullopt;
}

std::string writeMapping(const Mapping& mapping, bool pretty) {
  OrderedJson json;
  json["layout"] = mapping.layout == Layout::wide ? "wide" : mapping.layout == Layout::longRows ? "long" : "metrics";
  if (mapping.delimiter)
    json["delimiter"] = std::string(1, *mapping.delimiter);
  if (!mapping.encoding.empty())
    json["encoding"] = mapping.encoding;
  if (mapping.headerRows)
    json["header_rows"] = *mapping.headerRows;
  if (!mapping.sheet.empty())
    json["sheet"] = mapping.sheet;
  if (mapping.rows)
    json["rows"] = rowsJson(*mapping.rows);
  if (mapping.respondent)
    json["respondent"] = columnObject(*mapping.respondent);
  if (mapping.response)
    json["response"] = columnObject(*mapping.response);
  if (mapping.time)
    json["time"] = timeJson(*mapping.time);
  addLayoutKeys(json, mapping);
  for (const auto& [key, column] : {std::pair{"channel", &mapping.channel}, std::pair{"comment", &mapping.comment},
                                    std::pair{"weight", &mapping.weight}})
    if (*column)
      json[key] = columnObject(**column);
  for (const auto& segment : mapping.segments)
    json["segments"].push_back(columnJson(segment));
  for (const auto& [column, sign] : mapping.decimals)
    json["decimals"][column] = sign == DecimalSign::comma ? "," : ".";
  for (const auto& [column, parts] : mapping.times)
    json["times"][column] = parts == ClockParts::minutesSeconds ? "mm:ss" : "hh:mm";
  if (!mapping.names.empty())
    json["names"] = mapping_parts::namesJson(mapping.names);
  return json.dump(pretty ? 2 : -1, ' ', false, OrderedJson::error_handler_t::replace);
}

Status checkMapping(const Mapping& mapping) {
  if (mapping.layout == Layout::wide) {
    if (mapping.touchpoints.empty() && !mapping.overall)
      return mappingFault("touchpoints", "or overall is needed");
    for (std::size_t at = 0; at < mapping.touchpoints.size(); ++at)
      THROUGHLINE_CHECK(checkScore(mapping.touchpoints[at].score, "touchpoints[" + std::to_string(at) + "]", true));
    return {};
  }
  if (!mapping.touchpoint)
    return mappingFault("touchpoint", "is missing");
  if (mapping.layout == Layout::longRows) {
    if (!mapping.score)
      return mappingFault("score", "is missing");
    if (mapping.makesResponses() && !mapping.respondent)
      return mappingFault("respondent", "is needed to know which answers belong together");
    if (!mapping.score->rows.empty() || (mapping.overall && !mapping.overall->rows.empty()))
      return mappingFault(mapping.score->rows.empty() ? "overall.rows" : "score.rows", "is for the layout wide only");
    if (!mapping.metric.empty() && !MappedScale::named(mapping.metric))
      return mappingFault("metric", "no scale of that name");
    return checkScore(*mapping.score, "score", true);
  }
  if (mapping.low.has_value() != mapping.high.has_value())
    return mappingFault(mapping.low ? "high" : "low", "is missing: an interval has two ends");
  if (!mapping.period || !mapping.value)
    return mappingFault(mapping.period ? "value" : "period", "is missing");
  if (!mapping.metricColumn && metricKind(mapping.metric) == nullptr)
    return mappingFault("metric", mapping.metric.empty() ? "is missing" : "no metric of that name");
  return {};
}

} // namespace throughline::data
