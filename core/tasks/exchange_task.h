#pragma once

#include "core/exchange/exchange.h"

#include <filesystem>
#include <span>

/// Journeys from files into a document and out of it: what `throughline import-map`, `throughline export` and File >
/// Import map / Export do. The caller stores the document that comes back.
namespace throughline::tasks {

/// What came from one file.
struct ImportedFile {
  std::string path;
  exchange::JourneyFormat format = exchange::JourneyFormat::mermaid;
  std::vector<model::MapId> maps; ///< in the new document
  std::vector<std::string> titles;
  exchange::Remarks remarks;
  std::vector<exchange::MetricValue> metricValues; ///< of touchpoints in the new document
};

struct ImportedInto {
  model::Document document; ///< with the maps at its end
  std::vector<ImportedFile> files;
};

/// All files or none. Errors carry the path: those of reading a file and of exchange::importJourneys, documentInvalid.
Result<ImportedInto> importJourneyFiles(const model::Document& document, std::span<const std::filesystem::path> files,
                                        const exchange::ImportOptions& options, IdSource& ids);

/// {"maps": [...titles], "files": [{"file", "format", "maps", "remarks": [{"code", "line", "column", "value"}]}]} on one line.
std::string importedJson(const ImportedInto& imported);
/// A remark for a script or a log: "journey.mmd:12: colonInSection: Step 1: Context".
std::string remarkLine(const ImportedFile& file, const exchange::Remark& remark);

/// The map of that title or id as text of the format; without one the first map (JSON: the whole workspace).
/// Errors: notFound, ambiguousTitle, noRecords (no map), those of exchange::exportJourney.
Result<std::string> exportedJourney(const model::Document& document, std::string_view mapTitleOrId, exchange::JourneyFormat format,
                                    exchange::ExportOptions options = {});
/// The same into a file, by the one checked way of writing. Errors also: fileNotWritable, diskFull.
Status exportJourneyFile(const model::Document& document, std::string_view mapTitleOrId, exchange::JourneyFormat format,
                         const std::filesystem::path& path, const exchange::ExportOptions& options = {});

} // namespace throughline::tasks
