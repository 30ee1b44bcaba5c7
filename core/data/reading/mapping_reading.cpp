#include "core/data/reading/json_reading.h"
#include "core/data/reading/mapping.h"
#include "core/data/sources/metric_registry.h"
#include "core/data/table/cell_values.h"

#include <algorithm>
#include <cmath>

namespace throughline::data {
namespace {

using Json = nlohmann::json;

Result<ColumnName> columnAt(JsonObject& object) {
  const Json* index = object.find("index");
  if (index == nullptr || !index->is_number_integer() || *index < 1 || *index > 2'000)
    return object.wrong("index", "must be a position from 1 to 2000");
  return ColumnName{.header = {}, .index = index->get<int>()};
}

Result<ColumnName> columnFrom(const Json& value, const std::string& where) {
  if (value.is_string())
    return ColumnName{.header = value.get<std::string>(), .index = {}};
  THROUGHLINE_TRY(object, JsonObject::of(value, where));
  THROUGHLINE_TRY(column, columnAt(object));
  THROUGHLINE_CHECK(object.finish());
  return column;
}

/// {"column": "id"}, {"column": {"index": 3}}, or {"index": 3} among the keys of an object.
Result<ColumnName> columnOf(JsonObject& object) {
  if (const Json* column = object.find("column"))
    return columnFrom(*column, object.place("column"));
  if (object.find("index") != nullptr)
    return columnAt(object);
  return object.wrong("column", "is missing");
}

/// The value of a key that names nothing but a column.
Result<std::optional<ColumnName>> plainColumn(JsonObject& object, std::string_view key) {
  const Json* value = object.find(key);
  if (value == nullptr)
    return std::optional<ColumnName>{};
  if (value->is_string()) {
    THROUGHLINE_TRY(column, columnFrom(*value, object.place(key)));
    return std::optional<ColumnName>(column);
  }
  THROUGHLINE_TRY(inner, JsonObject::of(*value, object.place(key)));
  THROUGHLINE_TRY(column, columnOf(inner));
  THROUGHLINE_CHECK(inner.finish());
  return std::optional<ColumnName>(column);
}

Result<std::vector<std::pair<std::string, double>>> wordsFrom(const Json& value, const std::string& where) {
  std::vector<std::pair<std::string, double>> words;
  if (!value.is_object() || value.empty())
    return failure(ErrorCode::mappingInvalid,
                   {{Fact::name, where}, {Fact::detail, "must name a number for each word"}});
  for (const auto& [word, score] : value.items()) {
    if (!score.is_number() || !std::isfinite(score.get<double>()))
      return failure(ErrorCode::mappingInvalid, {{Fact::name, where + "." + word}, {Fact::detail, "must be a number"}});
    words.emplace_back(trimmed(word), score.get<double>());
  }
  return words;
}

Result<MappedScale> scaleFrom(const Json& value, const std::string& where) {
  if (value.is_string()) {
    const auto named = MappedScale::named(value.get<std::string>());
    if (named)
      return *named;
    return failure(
        ErrorCode::mappingInvalid,
        {{Fact::name, where}, {Fact::value, value.get<std::string>()}, {Fact::detail, "no scale of that name"}});
  }
  THROUGHLINE_TRY(object, JsonObject::of(value, where));
  MappedScale made;
  if (const Json* words = object.find("words")) {
    THROUGHLINE_TRY(read, wordsFrom(*words, object.place("words")));
    made.words = read;
    const auto [low, high] = std::ranges::minmax(made.words, {}, &std::pair<std::string, double>::second);
    made.scale.low = low.second;
    made.scale.high = high.second;
  }
  THROUGHLINE_TRY(low, object.number("low"));
  THROUGHLINE_TRY(high, object.number("high"));
  if (made.words.empty() && (!low || !high))
    return object.wrong(low ? "high" : "low", "is missing");
  made.scale.low = low.value_or(made.scale.low);
  made.scale.high = high.value_or(made.scale.high);
  if (!std::isfinite(made.scale.low) || !std::isfinite(made.scale.high) || made.scale.low >= made.scale.high)
    return object.wrong("high", "must be above low");
  THROUGHLINE_TRY(better, object.text("better"));
  if (!better.empty() && better != "higher" && better != "lower")
    return object.wrong("better", "must be higher or lower");
  made.scale.lowerIsBetter = better == "lower";
  THROUGHLINE_CHECK(object.finish());
  return made;
}

/// Raw values of a failure rule: numbers, or words of the scale.
Result<std::vector<double>> rawScores(JsonObject& rule, const std::optional<MappedScale>& scale) {
  THROUGHLINE_TRY(texts, rule.texts("values"));
  std::vector<double> scores;
  for (const auto& text : texts) {
    std::optional<double> score;
    if (scale)
      if (const auto word = std::ranges::find(scale->words, trimmed(text),
                                              [](const auto& entry) { return std::string_view(entry.first); });
          word != scale->words.end())
        score = word->second;
    if (!score)
      score = numberIn(trimmed(text));
    if (!score)
      return rule.wrong("values", "\"" + text + "\" is neither a number nor a word of the scale");
    scores.push_back(*score);
  }
  return scores;
}

Result<FailureRule> failureFrom(const Json& value, const std::string& where, const std::optional<MappedScale>& scale) {
  THROUGHLINE_TRY(object, JsonObject::of(value, where));
  FailureRule rule;
  THROUGHLINE_TRY(atMost, object.number("at_most"));
  THROUGHLINE_TRY(atLeast, object.number("at_least"));
  THROUGHLINE_TRY(values, rawScores(object, scale));
  THROUGHLINE_CHECK(object.finish());
  rule = {.atMost = atMost, .atLeast = atLeast, .values = values};
  if (rule == FailureRule{})
    return object.wrong("at_most", "or at_least or values is needed");
  return rule;
}

/// The keys that every score has.
Result<MappedScore> scoreOf(JsonObject& object) {
  MappedScore score;
  THROUGHLINE_TRY(column, columnOf(object));
  score.column = column;
  if (const Json* scale = object.find("scale")) {
    THROUGHLINE_TRY(read, scaleFrom(*scale, object.place("scale")));
    score.scale = read;
  }
  THROUGHLINE_TRY(missing, object.texts("missing"));
  THROUGHLINE_TRY(notMet, object.texts("not_met"));
  for (auto* list : {&missing, &notMet})
    for (auto& text : *list)
      text = std::string(trimmed(text));
  score.missing = missing;
  score.notMet = notMet;
  if (const Json* rule = object.find("failure")) {
    THROUGHLINE_TRY(read, failureFrom(*rule, object.place("failure"), score.scale));
    score.failure = read;
  }
  return score;
}

Result<std::optional<MappedScore>> scoreAt(JsonObject& object, std::string_view key) {
  const Json* value = object.find(key);
  if (value == nullptr)
    return std::optional<MappedScore>{};
  THROUGHLINE_TRY(inner, JsonObject::of(*value, object.place(key)));
  THROUGHLINE_TRY(score, scoreOf(inner));
  THROUGHLINE_CHECK(inner.finish());
  return std::optional<MappedScore>(score);
}

Result<model::Kind> kindFrom(const Json& value, const std::string& where) {
  const auto kind = value.is_string() ? kindNamed(value.get<std::string>()) : std::nullopt;
  if (!kind)
    return failure(ErrorCode::mappingInvalid,
                   {{Fact::name, where}, {Fact::value, value.dump()}, {Fact::detail, "must be experience or service"}});
  return *kind;
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
    THROUGHLINE_TRY(score, scoreOf(object));
    THROUGHLINE_TRY(title, object.text("title"));
    THROUGHLINE_TRY(stage, object.text("stage"));
    made = {.score = score, .title = title, .stage = stage, .kind = {}};
    if (const Json* kind = object.find("kind")) {
      THROUGHLINE_TRY(read, kindFrom(*kind, object.place("kind")));
      made.kind = read;
    }
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

Status readLong(JsonObject& root, Mapping& mapping) {
  THROUGHLINE_TRY(score, scoreAt(root, "score"));
  mapping.score = score;
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
  THROUGHLINE_TRY(n, plainColumn(root, "n"));
  mapping.period = period;
  mapping.value = value;
  mapping.n = n;
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
  for (const auto& [key, column] :
       {std::pair{"respondent", &mapping.respondent}, std::pair{"channel", &mapping.channel},
        std::pair{"comment", &mapping.comment}, std::pair{"weight", &mapping.weight}}) {
    THROUGHLINE_TRY(read, plainColumn(root, key));
    *column = read;
  }
  if (const Json* time = root.find("time")) {
    THROUGHLINE_TRY(object, JsonObject::of(*time, "time"));
    THROUGHLINE_TRY(column, columnOf(object));
    THROUGHLINE_TRY(format, object.text("format"));
    THROUGHLINE_CHECK(object.finish());
    if (!format.empty())
      THROUGHLINE_CHECK([&]() -> Status {
        const auto made = TimeFormat::make(format);
        return made.ok() ? Status() : Status(made.error());
      }());
    mapping.time = MappedTime{.column = column, .format = format};
  }
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
  THROUGHLINE_CHECK(readCommonColumns(root, mapping));
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
