#include "core/tasks/edit_script.h"

#include "core/base/json_text.h"
#include "core/base/nearest_word.h"
#include "core/edit/field_setter.h"
#include "core/edit/locks.h"
#include "core/tasks/script_functions.h"

#include <algorithm>
#include <map>

namespace throughline::tasks {
namespace {

using model::Document;
using nlohmann::json;

constexpr std::size_t largestScript = 64'000'000;

const ScriptFunctions& scriptFunctions() {
  static const ScriptFunctions functions = [] {
    ScriptFunctions all = mapScriptFunctions();
    all.merge(touchpointScriptFunctions());
    all.merge(thingScriptFunctions());
    return all;
  }();
  return functions;
}

const std::map<std::string_view, EditStep>& historySteps() {
  static const std::map<std::string_view, EditStep> steps{
      {"undo", EditStep::undo}, {"redo", EditStep::redo}, {"restore", EditStep::restore}};
  return steps;
}

/// "addTouchpoint" as people write it: "Add touchpoint".
std::string spelledOut(std::string_view name) {
  std::string words;
  for (const char letter : name) {
    const bool capital = letter >= 'A' && letter <= 'Z';
    if (words.empty())
      words.push_back(static_cast<char>(letter - 'a' + 'A'));
    else if (capital)
      words.append({' ', static_cast<char>(letter - 'A' + 'a')});
    else
      words.push_back(letter);
  }
  return words;
}

/// The edits that there are, first the one that was meant.
std::string namesNear(const std::string& mistyped) {
  std::vector<std::string> names;
  for (const auto& [name, step] : historySteps())
    names.emplace_back(name);
  for (const auto& [name, function] : scriptFunctions())
    names.emplace_back(name);
  std::ranges::sort(names);
  return nearestFirst(mistyped, std::move(names));
}

Result<ScriptEdit> readEntry(const json& entry) {
  if (!entry.is_object() || !entry.contains("edit") || !entry["edit"].is_string())
    return failure(ErrorCode::valueNotAllowed,
                   {{Fact::name, "edit"},
                    {Fact::value, entry.dump(-1, ' ', false, json::error_handler_t::replace).substr(0, 80)},
                    {Fact::expected, "an object with the key \"edit\""}});
  ScriptEdit edit{.step = EditStep::edit, .name = entry["edit"].get<std::string>(), .text = entry.dump()};
  if (const auto found = historySteps().find(edit.name); found != historySteps().end())
    edit.step = found->second;
  else if (!scriptFunctions().contains(edit.name))
    return failure(ErrorCode::valueNotAllowed,
                   {{Fact::name, "edit"}, {Fact::value, edit.name}, {Fact::expected, namesNear(edit.name)}});
  if (edit.step != EditStep::edit)
    for (const auto& [key, value] : entry.items())
      if (key != "edit" && !(edit.step == EditStep::restore && key == "revision"))
        return failure(ErrorCode::valueNotAllowed,
                       {{Fact::name, "parameter"},
                        {Fact::value, key},
                        {Fact::expected, edit.step == EditStep::restore ? "revision" : "none"}});
  if (edit.step == EditStep::restore) {
    if (!entry.contains("revision") || !entry["revision"].is_number_integer())
      return failure(ErrorCode::valueNotAllowed,
                     {{Fact::name, "revision"}, {Fact::value, "nothing"}, {Fact::expected, "a whole number"}});
    edit.revision = entry["revision"].get<std::int64_t>();
  }
  return edit;
}

} // namespace

Result<std::vector<Result<ScriptEdit>>> readEditScript(std::string_view text) {
  THROUGHLINE_TRY(script, parseJson(text, largestScript));
  if (!script.is_array())
    return failure(ErrorCode::jsonInvalid,
                   {{Fact::line, "1"}, {Fact::column, "1"}, {Fact::detail, "a list of edits is needed"}});
  std::vector<Result<ScriptEdit>> edits;
  for (const auto& entry : script)
    edits.push_back(readEntry(entry));
  return edits;
}

Result<Document> applyEdit(const Document& document, const ScriptEdit& edit, IdSource& ids, const ImageFiles& images) {
  const auto function = scriptFunctions().find(edit.name);
  if (function == scriptFunctions().end())
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "edit"}, {Fact::value, edit.name}});
  const json entry = json::parse(edit.text);
  EditParameters parameters(document, entry, ids, images);
  THROUGHLINE_TRY(next, function->second(parameters));
  THROUGHLINE_CHECK(edit::checkLocks(document, next));
  return next;
}

std::string labelOf(const ScriptEdit& edit) {
  const json entry = json::parse(edit.text);
  if (edit.step == EditStep::restore)
    return spelledOut(edit.name) + " version " + std::to_string(edit.revision);
  std::string words = spelledOut(edit.name);
  // "Set field" says little; its name says more: "Set expectation: Helpdesk call".
  if (edit.name.ends_with("Field") && entry.contains("field") && entry["field"].is_string())
    words = "Set " + edit::spelled(entry["field"].get<std::string>());
  for (const auto* key : {"title", "name", "action", "goal", "persona", "touchpoint", "stage", "lane", "map"})
    if (entry.contains(key) && entry[key].is_string())
      return words + ": " + entry[key].get<std::string>();
  return words;
}

std::vector<std::string_view> editNames() {
  std::vector<std::string_view> names;
  for (const auto& [name, function] : scriptFunctions())
    names.push_back(name);
  for (const auto& [name, step] : historySteps())
    names.push_back(name);
  std::ranges::sort(names);
  return names;
}

} // namespace throughline::tasks
