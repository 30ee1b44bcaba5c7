#include "core/data/comments/saved_views.h"

#include "core/base/json_text.h"
#include "core/model/validate.h"
#include "core/workspace/table_seals.h"

namespace throughline::data {
namespace {

using ViewJson = nlohmann::ordered_json;

Status expectViewsWritable(const workspace::Workspace& workspace) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  return {};
}

Error unreadableFilter(std::string_view text) {
  return failure(ErrorCode::recordDamaged, {{Fact::name, "saved view"}, {Fact::value, std::string(text)}});
}

bool isText(const nlohmann::json& value) {
  return value.is_string();
}

/// A day under that key; false where there is something else.
bool readDay(const nlohmann::json& json, const char* key, std::optional<Date>& day) {
  if (!json.contains(key))
    return true;
  day = json.at(key).is_string() ? Date::parse(json.at(key).get<std::string>()) : std::nullopt;
  return day.has_value();
}

bool readSegments(const nlohmann::json& json, Filter& filter) {
  if (!json.contains("segments"))
    return true;
  for (const auto& pair : json.at("segments")) {
    if (!pair.is_array() || pair.size() != 2 || !isText(pair[0]) || !isText(pair[1]))
      return false;
    filter.segments.emplace_back(pair[0].get<std::string>(), pair[1].get<std::string>());
  }
  return true;
}

bool readLists(const nlohmann::json& json, Filter& filter) {
  if (json.contains("sources"))
    for (const auto& source : json.at("sources")) {
      if (!source.is_number_integer())
        return false;
      filter.sources.push_back(source.get<std::int64_t>());
    }
  if (json.contains("voices"))
    for (const auto& voice : json.at("voices")) {
      if (!isText(voice))
        return false;
      filter.voices.push_back(voice.get<std::string>());
    }
  return true;
}

} // namespace

std::string filterText(const Filter& filter) {
  ViewJson json = ViewJson::object();
  if (filter.since)
    json["since"] = filter.since->text();
  if (filter.until)
    json["until"] = filter.until->text();
  for (const auto& [name, value] : filter.segments)
    json["segments"].push_back({name, value});
  if (!filter.sources.empty())
    json["sources"] = filter.sources;
  if (!filter.voices.empty())
    json["voices"] = filter.voices;
  return json.dump(-1, ' ', false, ViewJson::error_handler_t::replace);
}

Result<Filter> filterFrom(std::string_view text) {
  THROUGHLINE_TRY(json, parseJson(text));
  Filter filter;
  if (!json.is_object() || !readDay(json, "since", filter.since) || !readDay(json, "until", filter.until) ||
      !readSegments(json, filter) || !readLists(json, filter))
    return unreadableFilter(text);
  return filter;
}

Result<std::vector<SavedView>> savedViews(workspace::Workspace& workspace) {
  THROUGHLINE_CHECK(workspace::expectSealedTable(workspace.database(), "saved_view"));
  THROUGHLINE_TRY(rows, workspace.database().prepare("SELECT name, filter FROM saved_view ORDER BY name"));
  std::vector<SavedView> views;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return views;
    THROUGHLINE_TRY(filter, filterFrom(rows.text(1)));
    views.push_back({.name = std::string(rows.text(0)), .filter = std::move(filter)});
  }
}

Status saveView(workspace::Workspace& workspace, const SavedView& view) {
  THROUGHLINE_CHECK(expectViewsWritable(workspace));
  if (view.name.empty())
    return failure(ErrorCode::titleEmpty);
  if (!model::isCleanText(view.name, model::longestTitle))
    return failure(ErrorCode::textTooLong,
                   {{Fact::name, "saved view"}, {Fact::limit, std::to_string(model::longestTitle)}});
  workspace::Transaction transaction(workspace.database());
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(workspace.database(), {"saved_view"}));
  THROUGHLINE_TRY(row, workspace.database().prepare("INSERT OR REPLACE INTO saved_view VALUES(?, ?)"));
  THROUGHLINE_CHECK(row.runWith(view.name, filterText(view.filter)));
  THROUGHLINE_CHECK(sealing.end());
  return transaction.commit();
}

Status removeView(workspace::Workspace& workspace, const std::string& name) {
  THROUGHLINE_CHECK(expectViewsWritable(workspace));
  workspace::Transaction transaction(workspace.database());
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(workspace.database(), {"saved_view"}));
  THROUGHLINE_TRY(row, workspace.database().prepare("DELETE FROM saved_view WHERE name = ?"));
  THROUGHLINE_CHECK(row.runWith(name));
  if (workspace.database().changes() == 0)
    return failure(ErrorCode::notFound, {{Fact::name, "saved view"}, {Fact::value, name}});
  THROUGHLINE_CHECK(sealing.end());
  return transaction.commit();
}

} // namespace throughline::data
