#pragma once

#include "core/base/progress.h"
#include "core/exchange/exchange.h"

#include <filesystem>
#include <span>

/// Journeys from files into a document and out of it. The caller stores the document that comes back;
/// workspace_exchange.h does the same with an open workspace and the feedback in it.
namespace throughline::tasks {

/// What one file holds, read but not yet in a document.
struct ReadJourneyFile {
  std::string path;
  const exchange::Format* format = nullptr;
  exchange::ImportedJourneys journeys;
  std::int64_t bytes = 0;
  std::string sha256;
  std::string mapping; ///< of event tables
};
/// All files or none, in their order. Errors carry the path: those of reading a file and of exchange::importJourneys;
/// cancelled.
Result<std::vector<ReadJourneyFile>> readJourneyFiles(std::span<const std::filesystem::path> files,
                                                      const exchange::ImportOptions& options, IdSource& ids,
                                                      const Progress& progress = {});

/// What came from one file.
struct ImportedFile {
  std::string path;
  const exchange::Format* format = nullptr;
  std::vector<model::MapId> maps; ///< in the new document
  std::vector<std::string> titles;
  exchange::Remarks remarks;
  std::int64_t source = 0; ///< of the metric values that came along; 0: none
};

struct ImportedInto {
  model::Document document; ///< with the maps at its end
  std::vector<ImportedFile> files;
};

/// The document with the maps of all files at its end; the journeys of the files get the ids they have there.
/// Errors: documentInvalid with the path.
Result<ImportedInto> addJourneys(const model::Document& document, std::span<ReadJourneyFile> files, IdSource& ids);
/// readJourneyFiles and addJourneys in one.
Result<ImportedInto> importJourneyFiles(const model::Document& document, std::span<const std::filesystem::path> files,
                                        const exchange::ImportOptions& options, IdSource& ids);

/// {"maps": [...titles], "files": [{"file", "format", "maps", "remarks": [{"code", "line", "column", "value"}]}]} on
/// one line.
std::string importedJson(const ImportedInto& imported);
/// The map of that title or id, without one the first. Errors: notFound (no value when there is no map),
/// ambiguousTitle.
Result<model::MapId> chosenMap(const model::Document& document, std::string_view titleOrId);

/// The map of that title or id as text of the format; without one the first map (JSON: the whole workspace).
/// Errors: notFound, ambiguousTitle, those of exchange::exportJourney.
Result<std::string> exportedJourney(const model::Document& document, std::string_view mapTitleOrId,
                                    const exchange::Format& format, exchange::ExportOptions options = {});
/// What the file of exportedJourney will not hold. Errors: notFound, ambiguousTitle.
Result<std::vector<exchange::LostPart>> lostInExport(const model::Document& document, std::string_view mapTitleOrId,
                                                     const exchange::Format& format);
/// exportedJourney into a file, by the one checked way of writing. Errors also: fileNotWritable, diskFull.
Status exportJourneyFile(const model::Document& document, std::string_view mapTitleOrId, const exchange::Format& format,
                         const std::filesystem::path& path, const exchange::ExportOptions& options = {});

} // namespace throughline::tasks
