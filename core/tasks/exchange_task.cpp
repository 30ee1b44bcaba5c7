#include "core/tasks/exchange_task.h"

#include "core/base/checked_file.h"
#include "core/model/look_up.h"

#include <nlohmann/json.hpp>

namespace throughline::tasks {
namespace {

using exchange::JourneyFormat;

constexpr std::size_t largestJourneyFile = 500'000'000;

Result<ImportedFile> importOneFile(model::Document& document, const std::filesystem::path& path, const exchange::ImportOptions& options, IdSource& ids) {
  const auto placed = [&path](const Error& error) { return error.with(Fact::path, path.string()); };
  THROUGHLINE_TRY(bytes, readWholeFile(path, largestJourneyFile));
  auto imported = exchange::importJourneys(bytes, path.filename().string(), options, ids);
  if (!imported.ok())
    return placed(imported.error());
  auto next = exchange::addImported(document, *imported, ids);
  if (!next.ok())
    return placed(next.error());
  document = *std::move(next);
  ImportedFile file{.path = path.string(), .format = exchange::formatOf(bytes, path.filename().string(), options).value_or(JourneyFormat::mermaid)};
  for (const auto& map : imported->maps) {
    file.maps.push_back(map.id);
    file.titles.push_back(map.details->title);
  }
  file.remarks = std::move(imported->remarks);
  file.metricValues = std::move(imported->metricValues);
  return file;
}

nlohmann::ordered_json remarkJson(const exchange::Remark& remark) {
  nlohmann::ordered_json object{{"code", std::string(exchange::nameOf(remark.code))}, {"line", remark.line}};
  if (remark.column > 0)
    object["column"] = remark.column;
  object["value"] = remark.value;
  return object;
}

Result<model::MapId> chosenMap(const model::Document& document, std::string_view titleOrId) {
  if (!titleOrId.empty())
    return model::mapNamed(document, titleOrId);
  if (document.maps.empty())
    return failure(ErrorCode::noRecords, {{Fact::detail, "no map"}});
  return document.maps.front()->id;
}

} // namespace

Result<ImportedInto> importJourneyFiles(const model::Document& document, std::span<const std::filesystem::path> files,
                                        const exchange::ImportOptions& options, IdSource& ids) {
  ImportedInto imported{.document = document, .files = {}};
  for (const auto& path : files) {
    THROUGHLINE_TRY(file, importOneFile(imported.document, path, options, ids));
    imported.files.push_back(std::move(file));
  }
  return imported;
}

std::string importedJson(const ImportedInto& imported) {
  auto titles = nlohmann::ordered_json::array();
  auto files = nlohmann::ordered_json::array();
  for (const auto& file : imported.files) {
    nlohmann::ordered_json each{{"file", file.path}, {"format", std::string(exchange::nameOf(file.format))}, {"maps", file.titles}};
    each["remarks"] = nlohmann::ordered_json::array();
    for (const auto& remark : file.remarks)
      each["remarks"].push_back(remarkJson(remark));
    for (const auto& title : file.titles)
      titles.push_back(title);
    files.push_back(std::move(each));
  }
  const nlohmann::ordered_json whole{{"maps", std::move(titles)}, {"files", std::move(files)}};
  return whole.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string remarkLine(const ImportedFile& file, const exchange::Remark& remark) {
  std::string line = file.path + ":";
  if (remark.line > 0)
    line += std::to_string(remark.line) + ":";
  if (remark.column > 0)
    line += std::to_string(remark.column) + ":";
  line += " " + std::string(exchange::nameOf(remark.code));
  return remark.value.empty() ? line : line + ": " + remark.value;
}

Result<std::string> exportedJourney(const model::Document& document, std::string_view mapTitleOrId, JourneyFormat format,
                                    exchange::ExportOptions options) {
  if (format == JourneyFormat::json && mapTitleOrId.empty() && document.maps.empty())
    return exchange::exportWorkspace(document);
  THROUGHLINE_TRY(map, chosenMap(document, mapTitleOrId));
  options.wholeWorkspace = mapTitleOrId.empty();
  return exchange::exportJourney(document, map, format, options);
}

Status exportJourneyFile(const model::Document& document, std::string_view mapTitleOrId, JourneyFormat format, const std::filesystem::path& path,
                         const exchange::ExportOptions& options) {
  THROUGHLINE_TRY(text, exportedJourney(document, mapTitleOrId, format, options));
  return writeCheckedFile(path, text);
}

} // namespace throughline::tasks
