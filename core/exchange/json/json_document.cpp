#include "core/exchange/json/json_document.h"

#include "core/exchange/json/json_parts.h"
#include "core/exchange/json/json_reading.h"
#include "core/model/images.h"
#include "core/model/validate.h"

#include <algorithm>

namespace throughline::exchange {
namespace {

constexpr std::size_t largestJson = 32'000'000;
constexpr int jsonVersion = 1;

Status checkHead(JsonObject& object) {
  std::string format;
  int version = 0;
  object.text("format", format);
  object.whole("version", version);
  if (format != "throughline-journey")
    return failure(ErrorCode::formatUnknown, {{Fact::detail, "\"format\": \"throughline-journey\" is missing"}});
  if (version > jsonVersion)
    return failure(ErrorCode::workspaceNewer,
                   {{Fact::version, std::to_string(version)}, {Fact::expected, std::to_string(jsonVersion)}});
  return {};
}

template <class Part> void readAll(JsonObject& object, const char* key, std::vector<Shared<Part>>& into) {
  object.objects(key, [&into](JsonObject& element) {
    Part part;
    readPart(element, part);
    into.emplace_back(std::move(part));
  });
}

Result<model::Document> readUnchecked(std::string_view text, Remarks& remarks) {
  THROUGHLINE_TRY(json, parseJson(text, largestJson));
  JsonProblems problems;
  model::Document document;
  {
    JsonObject object(json, {}, problems);
    THROUGHLINE_CHECK(checkHead(object));
    object.skip("$schema");
    if (object.has("settings")) {
      object.skip("settings");
      JsonObject settings(json["settings"], "settings", problems);
      document.settings = document.settings.changed([&](model::Settings& changed) { settings.part(changed); });
    }
    readAll(object, "personas", document.personas);
    readAll(object, "images", document.images);
    std::ranges::sort(document.images, {}, [](const auto& image) { return image->id; });
    readAll(object, "maps", document.maps);
  }
  if (!problems.first.empty())
    return failure(ErrorCode::jsonInvalid, {{Fact::detail, problems.first}});
  std::ranges::move(problems.remarks, std::back_inserter(remarks));
  return document;
}

/// The document without links to maps and touchpoints that it does not hold.
model::Document withoutOuterLinks(const model::Document& document) {
  const auto there = model::idsIn(document);
  model::IdSet outer;
  for (const auto& map : document.maps)
    for (const auto& touchpoint : map->touchpoints) {
      if (touchpoint->linkedMap && !there.contains(touchpoint->linkedMap->raw))
        outer.insert(touchpoint->linkedMap->raw);
      if (touchpoint->feedbackFrom && !there.contains(touchpoint->feedbackFrom->raw))
        outer.insert(touchpoint->feedbackFrom->raw);
    }
  return model::withoutNames(document, outer);
}

} // namespace

std::string writeJson(const model::Document& document) {
  return jsonOf(document).dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

Result<std::string> writeJson(const model::Document& document, model::MapId id) {
  const auto found = std::ranges::find(document.maps, id, [](const auto& map) { return map->id; });
  if (found == document.maps.end())
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, id.text()}});
  model::Document one{.maps = {*found}, .personas = {}, .settings = document.settings};
  for (const auto& persona : document.personas)
    if (std::ranges::find((*found)->details->personas, persona->id) != (*found)->details->personas.end())
      one.personas.push_back(persona);
  one.images = model::imagesIn(one, document.images);
  return writeJson(one);
}

Result<model::Document> readJson(std::string_view text, Remarks& remarks) {
  THROUGHLINE_TRY(document, readUnchecked(text, remarks));
  THROUGHLINE_CHECK(model::validate(document));
  return document;
}

Result<ImportedJourneys> readJsonMaps(std::string_view text) {
  ImportedJourneys imported;
  THROUGHLINE_TRY(document, readUnchecked(text, imported.remarks));
  THROUGHLINE_CHECK(model::validate(withoutOuterLinks(document)));
  for (const auto& map : document.maps)
    imported.maps.push_back(*map);
  for (const auto& persona : document.personas)
    imported.personas.push_back(*persona);
  imported.images = document.images;
  return imported;
}

} // namespace throughline::exchange
