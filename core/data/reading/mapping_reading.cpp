#include "core/data/reading/mapping.h"
#include "core/data/reading/mapping_parts.h"
#include "core/data/table/cell_values.h"
#include "core/model/validate.h"

#include <algorithm>
#include <cmath>

namespace throughline::data {

using mapping_parts::columnFrom;
using mapping_parts::columnOf;
using mapping_parts::decimalsAt;
using mapping_parts::namesAt;
using mapping_parts::plainColumn;
using mapping_parts::rowRulesAt;
using mapping_parts::scaleFrom;
using mapping_parts::scoreAt;
using mapping_parts::scoreKeys;
using mapping_parts::scoreOf;
using mapping_parts::timeAt;
using mapping_parts::timesAt;

namespace {

using Json = nlohmann::json;

Result<model::Kind> kindFrom(const Json& value, const std::string& where) {
  const auto kind = value.is_string() ? kindNamed(value.get<std::string>()) : std::nullopt;
  if (!kind)
    return failure(ErrorCode::mappingInvalid,
                   {{Fact::name, where}, {Fact::value, value.dump()}, {Fact::detail, "must be experience or service"}});
  return *kind;
}

/// "column", or "columns" of one question.
Status readTouchpointColumns(JsonObject& object, MappedTouchpoint& made) {
  const Json* several = object.find("columns");
  if (several == nullptr) {
    THROUGHLINE_TRY(score, scoreOf(object));
    made.score = score;
    return {};
  }
  if (!several->is_array() || several->empty())
    return object.wrong("columns", "must be a list of columns");
  THROUGHLINE_TRY(score, scoreKeys(object));
  made.score = score;
  for (std::size_t at = 0; at < several->size(); ++at) {
    THROUGHLINE_TRY(column, columnFrom((*several)[at], object.place("columns") + "[" + std::to_string(at) + "]"));
    if (at == 0)
      made.score.column = column;
    else
      made.otherColumns.push_back(column);
  }
  return {};
}

Status readTouchpoints(JsonObject& root, Mapping& mapping) {
  const Json* list = root.find("touchpoints");
  if (list == nullptr)
    return {};
  if (!list->is_array())
    return root.wrong("touchpoints", "must be a list");
  for (std::size_t at = 0; at < list->size(); ++at) {
    THROUGHLINE_TRY(object, JsonObject::of((*list)[at], "touchpoints[" + std::to_string(at) + "]"));
    MappedTouchpoint made;
    THROUGHLINE_CHECK(readTouchpointColumns(object, made));
    THROUGHLINE_TRY(title, object.text("title"));
    THROUGHLINE_TRY(stage, object.text("stage"));
    made.title = title;
    made.stage = stage;
    if (const Json* kind = object.find("kind")) {
      THROUGHLINE_TRY(read, kindFrom(*kind, object.place("kind")));
      made.kind = read;
    }
    if (const Json* recorded = object.find("recorded")) {
      if (!recorded->is_boolean())
        return object.wrong("recorded", "must be true or false");
      made.recorded = recorded->get<bool>();
    }
    THROUGHLINE_TRY(time, timeAt(object));
    made.time = time;
    THROUGHLINE_CHECK(object.finish());
    mapping.touchpoints.push_back(std::move(made));
  }
  return {};
}

Status readNamedLists(JsonObject& root, Mapping& mapping) {
  if (const Json* kinds = root.find("kinds")) {
    if (!kinds->is_object())
      return root.wrong("kinds", "must name a kind for each touchpoint");
    for (const auto& [title, kind] : kinds->items()) {
      THROUGHLINE_TRY(read, kindFrom(kind, "kinds." + title));
      mapping.kinds.emplace(trimmed(title), read);
    }
  }
  if (const Json* stages = root.find("stages")) {
    if (!stages->is_object())
      return root.wrong("stages", "must name a stage for each touchpoint");
    for (const auto& [title, stage] : stages->items()) {
      if (!stage.is_string())
        return root.wrong("stages." + title, "must be a text");
      mapping.stages.emplace(trimmed(title), stage.get<std::string>());
    }
  }
  return {};
}

/// The overall score of long data is one of its questions.
Status readOverallQuestion(JsonObject& root, Mapping& mapping) {
  const Json* value = root.find("overall");
  if (value == nullptr)
    return {};
  THROUGHLINE_TRY(object, JsonObject::of(*value, "overall"));
  THROUGHLINE_TRY(question, object.text("question"));
  if (question.empty())
    return object.wrong("question", "is missing");
  THROUGHLINE_TRY(score, scoreKeys(object));
  THROUGHLINE_CHECK(object.finish());
  mapping.overallQuestion = std::string(trimmed(question));
  mapping.overall = score;
  return {};
}

Status readLong(JsonObject& root, Mapping& mapping) {
  THROUGHLINE_TRY(score, scoreAt(root, "score"));
  mapping.score = score;
  THROUGHLINE_CHECK(readOverallQuestion(root, mapping));
  if (const Json* scales = root.find("scales")) {
    if (!scales->is_object())
      return root.wrong("scales", "must name a scale for each question");
    for (const auto& [question, scale] : scales->items()) {
      THROUGHLINE_TRY(read, scaleFrom(scale, "scales." + question));
      mapping.scales.emplace(trimmed(question), read);
    }
  }
  THROUGHLINE_TRY(open, root.texts("comment_questions"));
  mapping.commentQuestions = open;
  if (const Json* value = root.find("resolved")) {
    THROUGHLINE_TRY(object, JsonObject::of(*value, "resolved"));
    THROUGHLINE_TRY(column, columnOf(object));
    THROUGHLINE_TRY(yes, object.texts("yes"));
    THROUGHLINE_CHECK(object.finish());
    mapping.resolved = MappedResolved{.column = column, .yes = yes};
  }
  return {};
}

/// What long and metrics share.
Status readRows(JsonObject& root, Mapping& mapping) {
  THROUGHLINE_TRY(touchpoint, plainColumn(root, "touchpoint"));
  mapping.touchpoint = touchpoint;
  if (const Json* metric = root.find("metric")) {
    if (metric->is_string()) {
      mapping.metric = metric->get<std::string>();
    } else {
      THROUGHLINE_TRY(column, plainColumn(root, "metric"));
      mapping.metricColumn = column;
    }
  }
  return readNamedLists(root, mapping);
}

Status readMetrics(JsonObject& root, Mapping& mapping) {
  THROUGHLINE_TRY(period, plainColumn(root, "period"));
  THROUGHLINE_TRY(value, plainColumn(root, "value"));
  mapping.period = period;
  mapping.value = value;
  for (const auto& [key, column] :
       {std::pair{"n", &mapping.n}, std::pair{"low", &mapping.low}, std::pair{"high", &mapping.high},
        std::pair{"sd", &mapping.sd}, std::pair{"target", &mapping.target}}) {
    THROUGHLINE_TRY(read, plainColumn(root, key));
    *column = read;
  }
  return {};
}

Status readFileKeys(JsonObject& root, Mapping& mapping) {
  THROUGHLINE_TRY(layout, root.text("layout"));
  if (layout != "wide" && layout != "long" && layout != "metrics")
    return root.wrong("layout", "must be wide, long or metrics");
  mapping.layout = layout == "wide" ? Layout::wide : layout == "long" ? Layout::longRows : Layout::metrics;
  THROUGHLINE_TRY(delimiter, root.text("delimiter"));
  if (delimiter.size() > 1 && delimiter != "\\t")
    return root.wrong("delimiter", "must be one character");
  if (!delimiter.empty())
    mapping.delimiter = delimiter == "\\t" ? '\t' : delimiter[0];
  if (mapping.delimiter == '"' || mapping.delimiter == '\n' || mapping.delimiter == '\r')
    return root.wrong("delimiter", "cannot be a quote or a line end");
  THROUGHLINE_TRY(encoding, root.text("encoding"));
  THROUGHLINE_TRY(sheet, root.text("sheet"));
  THROUGHLINE_TRY(rows, root.number("header_rows"));
  mapping.encoding = encoding;
  mapping.sheet = sheet;
  if (rows && (*rows < 0 || *rows > 100 || *rows != std::floor(*rows)))
    return root.wrong("header_rows", "must be a whole number from 0 to 100");
  if (rows)
    mapping.headerRows = static_cast<int>(*rows);
  return {};
}

Status readCommonColumns(JsonObject& root, Mapping& mapping) {
  for (const auto& [key, column] : {std::pair{"respondent", &mapping.respondent},
                                    std::pair{"response", &mapping.response}, std::pair{"channel", &mapping.channel},
                                    std::pair{"comment", &mapping.comment}, std::pair{"weight", &mapping.weight}}) {
    THROUGHLINE_TRY(read, plainColumn(root, key));
    *column = read;
  }
  THROUGHLINE_TRY(time, timeAt(root));
  mapping.time = time;
  const Json* segments = root.find("segments");
  if (segments != nullptr && !segments->is_array())
    return root.wrong("segments", "must be a list");
  for (std::size_t at = 0; segments != nullptr && at < segments->size(); ++at) {
    const Json& item = (*segments)[at];
    const std::string where = "segments[" + std::to_string(at) + "]";
    const bool inner = item.is_object() && item.contains("column") && item.size() == 1;
    THROUGHLINE_TRY(column, columnFrom(inner ? item["column"] : item, where));
    mapping.segments.push_back(column);
  }
  return {};
}

} // namespace

Result<Mapping> readMapping(std::string_view json) {
  THROUGHLINE_TRY(value, parseJson(json));
  THROUGHLINE_TRY(root, JsonObject::of(value, {}));
  Mapping mapping;
  THROUGHLINE_CHECK(readFileKeys(root, mapping));
  THROUGHLINE_TRY(rows, rowRulesAt(root));
  mapping.rows = rows;
  THROUGHLINE_CHECK(readCommonColumns(root, mapping));
  THROUGHLINE_TRY(names, namesAt(root));
  mapping.names = names;
  THROUGHLINE_TRY(decimals, decimalsAt(root));
  mapping.decimals = decimals;
  THROUGHLINE_TRY(times, timesAt(root));
  mapping.times = times;
  if (mapping.layout == Layout::wide) {
    THROUGHLINE_TRY(overall, scoreAt(root, "overall"));
    mapping.overall = overall;
    THROUGHLINE_CHECK(readTouchpoints(root, mapping));
  } else {
    THROUGHLINE_CHECK(readRows(root, mapping));
    THROUGHLINE_CHECK(mapping.layout == Layout::longRows ? readLong(root, mapping) : readMetrics(root, mapping));
  }
  THROUGHLINE_CHECK(root.finish());
  THROUGHLINE_CHECK(checkMapping(mapping));
  return mapping;
}

} // namespace throughline::data
