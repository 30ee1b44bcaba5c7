#include "core/data/reading/mapping_parts.h"

#include "core/data/sources/metric_registry.h"
#include "core/data/table/cell_values.h"
#include "core/model/validate.h"

#include <algorithm>
#include <cmath>

namespace throughline::data::mapping_parts {

using Json = nlohmann::json;

namespace {

Result<ColumnName> columnAt(JsonObject& object) {
  const Json* index = object.find("index");
  if (index == nullptr || !index->is_number_integer() || *index < 1 || *index > 2'000)
    return object.wrong("index", "must be a position from 1 to 2000");
  return ColumnName{.header = {}, .index = index->get<int>()};
}

} // namespace

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

namespace {

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

} // namespace

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
  THROUGHLINE_TRY(metric, object.text("metric"));
  if (const auto named = made.words.empty() ? std::nullopt : MappedScale::named(metric)) {
    made.scale = named->scale;
    made.wholeNumbers = named->wholeNumbers;
  } else if (!metric.empty()) {
    return object.wrong("metric", "must be a scale whose scores the words stand for");
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
  made.scale.lowerIsBetter = better.empty() ? made.scale.lowerIsBetter : better == "lower";
  THROUGHLINE_CHECK(object.finish());
  return made;
}

namespace {

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

} // namespace

namespace {

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

} // namespace

namespace {

Result<RowRule> rowRuleOf(JsonObject& object) {
  THROUGHLINE_TRY(column, columnOf(object));
  THROUGHLINE_TRY(is, object.texts("is"));
  THROUGHLINE_TRY(isNot, object.texts("is_not"));
  RowRule rule{.column = column, .is = is, .isNot = isNot, .from = {}, .until = {}, .empty = {}};
  for (const auto& [key, bound] : {std::pair{"from", &rule.from}, std::pair{"until", &rule.until}}) {
    const Json* value = object.find(key);
    if (value == nullptr)
      continue;
    *bound = plainText(*value);
    if (!*bound)
      return object.wrong(key, "must be a number or a day");
  }
  if (const Json* empty = object.find("empty")) {
    if (!empty->is_boolean())
      return object.wrong("empty", "must be true or false");
    rule.empty = empty->get<bool>();
  }
  THROUGHLINE_CHECK(object.finish());
  if (rule == RowRule{.column = column, .is = {}, .isNot = {}, .from = {}, .until = {}, .empty = {}})
    return object.wrong("is", "or is_not, from, until or empty is needed");
  return rule;
}

} // namespace

Result<std::optional<std::vector<RowRule>>> rowRulesAt(JsonObject& object) {
  const Json* list = object.find("rows");
  if (list == nullptr)
    return std::optional<std::vector<RowRule>>{};
  if (!list->is_array())
    return object.wrong("rows", "must be a list of rules");
  std::vector<RowRule> rules;
  for (std::size_t at = 0; at < list->size(); ++at) {
    THROUGHLINE_TRY(each, JsonObject::of((*list)[at], object.place("rows") + "[" + std::to_string(at) + "]"));
    THROUGHLINE_TRY(rule, rowRuleOf(each));
    rules.push_back(rule);
  }
  return std::optional(std::move(rules));
}

/// The keys that every score has, but for its column.
Result<MappedScore> scoreKeys(JsonObject& object) {
  MappedScore score;
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
  THROUGHLINE_TRY(rows, rowRulesAt(object));
  score.rows = rows.value_or(std::vector<RowRule>{});
  return score;
}

Result<MappedScore> scoreOf(JsonObject& object) {
  THROUGHLINE_TRY(column, columnOf(object));
  THROUGHLINE_TRY(score, scoreKeys(object));
  score.column = column;
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

Result<std::optional<MappedTime>> timeAt(JsonObject& object) {
  const Json* time = object.find("time");
  if (time == nullptr)
    return std::optional<MappedTime>{};
  THROUGHLINE_TRY(inner, JsonObject::of(*time, object.place("time")));
  THROUGHLINE_TRY(column, columnOf(inner));
  THROUGHLINE_TRY(format, inner.text("format"));
  THROUGHLINE_CHECK(inner.finish());
  if (!format.empty())
    if (const auto made = TimeFormat::make(format); !made.ok())
      return made.error();
  return std::optional(MappedTime{.column = column, .format = format});
}

Result<std::map<std::string, DecimalSign>> decimalsAt(JsonObject& object) {
  std::map<std::string, DecimalSign> signs;
  const Json* value = object.find("decimals");
  if (value == nullptr)
    return signs;
  if (!value->is_object())
    return object.wrong("decimals", "must name the mark for each column");
  for (const auto& [column, mark] : value->items()) {
    if (mark != "," && mark != ".")
      return object.wrong("decimals." + column, "must be \",\" or \".\"");
    signs.emplace(trimmed(column), mark == "," ? DecimalSign::comma : DecimalSign::point);
  }
  return signs;
}

Result<std::map<std::string, ClockParts>> timesAt(JsonObject& object) {
  std::map<std::string, ClockParts> times;
  const Json* value = object.find("times");
  if (value == nullptr)
    return times;
  if (!value->is_object())
    return object.wrong("times", "must say for each column what two parts of a time are");
  for (const auto& [column, parts] : value->items()) {
    if (parts != "hh:mm" && parts != "mm:ss")
      return object.wrong("times." + column, "must be \"hh:mm\" or \"mm:ss\"");
    times.emplace(trimmed(column), parts == "mm:ss" ? ClockParts::minutesSeconds : ClockParts::hoursMinutes);
  }
  return times;
}

Result<NameChoices> namesAt(JsonObject& root) {
  NameChoices read;
  const Json* names = root.find("names");
  if (names == nullptr)
    return read;
  if (!names->is_object())
    return root.wrong("names", "must say for each name which touchpoint it is");
  for (const auto& [name, becomes] : names->items()) {
    NameChoice choice{.becomes = NameChoice::Becomes::leftOut, .title = {}};
    if (becomes.is_string() && !becomes.get<std::string>().empty()) {
      choice = {.becomes = NameChoice::Becomes::card, .title = becomes.get<std::string>()};
    } else if (!becomes.is_null()) {
      THROUGHLINE_TRY(object, JsonObject::of(becomes, "names." + name));
      THROUGHLINE_TRY(title, object.text("new"));
      THROUGHLINE_CHECK(object.finish());
      choice = {.becomes = NameChoice::Becomes::newCard, .title = title};
    }
    if (choice.becomes != NameChoice::Becomes::leftOut &&
        (choice.title.empty() || !model::isCleanText(choice.title, model::longestTitle)))
      return root.wrong("names." + name, "must be the title of a touchpoint, {\"new\": title} or null");
    read.insert_or_assign(std::string(trimmed(name)), choice);
  }
  return read;
}

nlohmann::ordered_json namesJson(const NameChoices& names) {
  auto json = nlohmann::ordered_json::object();
  for (const auto& [name, choice] : names)
    switch (choice.becomes) {
    case NameChoice::Becomes::card: json[name] = choice.title; break;
    case NameChoice::Becomes::newCard: json[name] = nlohmann::ordered_json{{"new", choice.title}}; break;
    case NameChoice::Becomes::leftOut: json[name] = nullptr; break;
    }
  return json;
}

} // namespace throughline::data::mapping_parts
