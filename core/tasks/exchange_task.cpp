#include "core/tasks/exchange_task.h"

#include "core/base/checked_file.h"
#include "core/base/sha256.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"

#include <nlohmann/json.hpp>

namespace throughline::tasks {
namespace {

constexpr std::size_t largestJourneyFile = 500'000'000;

/// A map without a title is called as its file. A name that is no text gives none; its ending still says what it is.
std::string nameOf(const std::filesystem::path& path) {
  const std::string name = path.filename().string();
  return model::isCleanText(name, model::longestTitle) ? name : "journey" + path.extension().string();
}

Result<ReadJourneyFile> readJourneyFile(const std::filesystem::path& path, const exchange::ImportOptions& options,
                                        IdSource& ids) {
  THROUGHLINE_TRY(bytes, readWholeFile(path, largestJourneyFile));
  const auto name = nameOf(path);
  auto journeys = exchange::importJourneys(bytes, name, options, ids);
  if (!journeys.ok())
    return journeys.error().with(Fact::path, path.string());
  return ReadJourneyFile{.path = path.string(),
                         .format = exchange::formatOf(bytes, name, options),
                         .journeys = *std::move(journeys),
                         .bytes = static_cast<std::int64_t>(bytes.size()),
                         .sha256 = hexText(sha256(bytes)),
                         .mapping = options.mapping};
}

nlohmann::ordered_json remarkJson(const exchange::Remark& remark) {
  nlohmann::ordered_json object{{"code", std::string(exchange::nameOf(remark.code))}, {"line", remark.line}};
  if (remark.column > 0)
    object["column"] = remark.column;
  object["value"] = remark.value;
  return object;
}

} // namespace

Result<std::vector<ReadJourneyFile>> readJourneyFiles(std::span<const std::filesystem::path> files,
                                                      const exchange::ImportOptions& options, IdSource& ids,
                                                      const Progress& progress) {
  std::vector<ReadJourneyFile> read;
  for (const auto& path : files) {
    if (!progress.goOn(static_cast<std::int64_t>(read.size()), static_cast<std::int64_t>(files.size())))
      return failure(ErrorCode::cancelled);
    THROUGHLINE_TRY(file, readJourneyFile(path, options, ids));
    read.push_back(std::move(file));
  }
  return read;
}

Result<ImportedInto> addJourneys(const model::Document& document, std::span<ReadJourneyFile> files, IdSource& ids) {
  ImportedInto imported{.document = document, .files = {}};
  for (auto& file : files) {
    auto next = exchange::addImported(imported.document, file.journeys, ids);
    if (!next.ok())
      return next.error().with(Fact::path, file.path);
    imported.document = *std::move(next);
    ImportedFile& added = imported.files.emplace_back(ImportedFile{.path = file.path, .format = file.format});
    for (const auto& map : file.journeys.maps) {
      added.maps.push_back(map.id);
      added.titles.push_back(map.details->title);
    }
    added.remarks = file.journeys.remarks;
  }
  return imported;
}

Result<ImportedInto> importJourneyFiles(const model::Document& document, std::span<const std::filesystem::path> files,
                                        const exchange::ImportOptions& options, IdSource& ids) {
  THROUGHLINE_TRY(read, readJourneyFiles(files, options, ids));
  return addJourneys(document, read, ids);
}

std::string importedJson(const ImportedInto& imported) {
  auto titles = nlohmann::ordered_json::array();
  auto files = nlohmann::ordered_json::array();
  for (const auto& file : imported.files) {
    nlohmann::ordered_json each{{"file", file.path}, {"format", std::string(file.format->name)}, {"maps", file.titles}};
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

Result<model::MapId> chosenMap(const model::Document& document, std::string_view titleOrId) {
  if (!titleOrId.empty())
    return model::mapNamed(document, titleOrId);
  if (document.maps.empty())
    return failure(ErrorCode::notFound, {{Fact::name, "map"}});
  return document.maps.front()->id;
}

Result<std::string> exportedJourney(const model::Document& document, std::string_view mapTitleOrId,
                                    const exchange::Format& format, exchange::ExportOptions options) {
  if (format.allMaps && mapTitleOrId.empty() && document.maps.empty())
    return exchange::exportWorkspace(document);
  THROUGHLINE_TRY(map, chosenMap(document, mapTitleOrId));
  options.wholeWorkspace = mapTitleOrId.empty();
  return exchange::exportJourney(document, map, format, options);
}

Result<std::vector<exchange::LostPart>> lostInExport(const model::Document& document, std::string_view mapTitleOrId,
                                                     const exchange::Format& format) {
  if (format.allMaps && mapTitleOrId.empty())
    return std::vector<exchange::LostPart>{};
  THROUGHLINE_TRY(map, chosenMap(document, mapTitleOrId));
  return exchange::lostIn(format, document, map);
}

Status exportJourneyFile(const model::Document& document, std::string_view mapTitleOrId, const exchange::Format& format,
                         const std::filesystem::path& path, const exchange::ExportOptions& options) {
  THROUGHLINE_TRY(text, exportedJourney(document, mapTitleOrId, format, options));
  return writeCheckedFile(path, text);
}

} // namespace throughline::tasks
