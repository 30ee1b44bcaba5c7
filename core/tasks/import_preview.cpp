#include "core/data/reading/mapping_guess.h"
#include "core/model/look_up.h"
#include "core/tasks/import_encoding.h"
#include "core/tasks/import_places.h"
#include "core/tasks/import_task.h"
#include "core/tasks/ticket_table.h"

#include <algorithm>

namespace throughline::tasks {
namespace {

ImportPreview previewOf(const ImportReading& reading) {
  const auto& sample = reading.sample();
  auto mapping = reading.converter().mapping();
  for (const auto& leftOut : reading.leftOutColumns()) // to be taken in again by whoever changes the mapping
    mapping.touchpoints.push_back(leftOut);
  return {.mapping = std::move(mapping),
          .guessed = reading.guessed(),
          .encoding = sample.format.encoding.name,
          .delimiter = sample.format.delimiter,
          .headerRows = sample.format.headerRows,
          .header = sample.header,
          .rows = sample.rows,
          .whole = sample.whole,
          .records = static_cast<std::int64_t>(sample.rows.size()),
          .remarks = reading.remarks(),
          .columns = reading.columns(),
          .assumptions = reading.assumptions()};
}

/// The table as it stands, with a mapping that cannot be used yet.
Result<ImportPreview> unusablePreview(const ImportRequest& request, const Error& problem) {
  THROUGHLINE_TRY(sample, data::sampleTable(request.data, request.mapping.value_or(formatOnly(request.format)),
                                            request.mapping.has_value()));
  auto guessed = request.mapping ? data::Reading{.mapping = *request.mapping, .usable = false}
                                 : data::read(data::evidenceOf(sample));
  if (request.mapping)
    guessed.columns = data::columnsOf(guessed.mapping, sample);
  completeFormat(guessed.mapping, sample.format);
  auto remarks = data::headerRemarks(sample);
  if (auto tickets = request.mapping ? std::nullopt : ticketRemark(sample))
    remarks.push_back(std::move(*tickets));
  std::ranges::move(guessed.remarks, std::back_inserter(remarks));
  return ImportPreview{.mapping = guessed.mapping,
                       .guessed = !request.mapping,
                       .encoding = sample.format.encoding.name,
                       .delimiter = sample.format.delimiter,
                       .headerRows = sample.format.headerRows,
                       .header = sample.header,
                       .rows = sample.rows,
                       .whole = sample.whole,
                       .records = static_cast<std::int64_t>(sample.rows.size()),
                       .remarks = remarks,
                       .columns = guessed.columns,
                       .assumptions = guessed.assumptions,
                       .problem = problem};
}

void addCounts(ImportPreview& preview, data::ConvertedChunk chunk) {
  preview.records += chunk.records;
  preview.responses += static_cast<std::int64_t>(chunk.record.size() + chunk.metrics.size());
  preview.feedback += chunk.feedback;
  preview.rejectedTotal += chunk.rejectedTotal;
  std::ranges::move(chunk.rejected, std::back_inserter(preview.rejected));
}

Result<ImportPreview> dryRunOnce(const ImportRequest& request, const Progress& progress) {
  THROUGHLINE_TRY(reading, ImportReading::open(request));
  ImportPreview preview = previewOf(*reading);
  preview.records = 0;
  for (;;) {
    if (!progress.goOn(reading->position(), reading->size()))
      return failure(ErrorCode::cancelled);
    THROUGHLINE_TRY(chunk, reading->next());
    if (!chunk)
      break;
    addCounts(preview, std::move(chunk->rows));
  }
  if (auto later = reading->whatChangesTheReading(); !later.empty()) {
    ImportRequest again = request;
    again.later = std::move(later);
    return dryRunOnce(again, progress);
  }
  preview.whole = true;
  preview.rowCounts = reading->rowCounts();
  preview.series = reading->converter().series();
  preview.leftOutNames = reading->leftOutNames();
  preview.strayQuotes = reading->strayQuotes();
  preview.assumptions = reading->assumptions();
  preview.remarks = reading->remarks();
  return preview;
}

} // namespace

Result<ImportPreview> previewImport(const ImportRequest& request) {
  THROUGHLINE_TRY(reading, ImportReading::open(request));
  return previewOf(*reading);
}

Result<ImportPreview> draftImport(const ImportRequest& request) {
  auto reading = ImportReading::open(request);
  const auto unusable = {ErrorCode::noScoreFound, ErrorCode::mappingInvalid, ErrorCode::columnNotFound};
  if (!reading.ok() && std::ranges::find(unusable, reading.error().code) != unusable.end())
    return unusablePreview(request, reading.error());
  if (!reading.ok())
    return reading.error();
  ImportPreview preview = previewOf(**reading);
  const auto sampled = preview.records;
  preview.records = 0;
  while (preview.records < sampled) {
    THROUGHLINE_TRY(chunk, (*reading)->next(sampled - preview.records));
    if (!chunk)
      break;
    addCounts(preview, std::move(chunk->rows));
  }
  preview.rowCounts = (*reading)->rowCounts();
  preview.series = (*reading)->converter().series();
  preview.leftOutNames = (*reading)->leftOutNames();
  preview.assumptions = (*reading)->assumptions();
  preview.remarks = (*reading)->remarks();
  return preview;
}

Result<NamesOnMap> namesOnMap(const model::Document& document, const ImportRequest& request,
                              const ImportPreview& preview) {
  RandomIdSource ids;
  const auto& mapping = preview.mapping;
  THROUGHLINE_TRY(places, placeSeries(document, preview.series,
                                      {.mapTitle = request.mapTitle,
                                       .newMapTitle = titleOfFile(request.data),
                                       .guessKinds = preview.guessed,
                                       .apart = mapping.layout == data::Layout::wide || mapping.makesResponses(),
                                       .currentMap = request.currentMap,
                                       .names = mapping.names,
                                       .known = request.known},
                                      ids));
  return NamesOnMap{.map = model::findMap(places.document, places.map)->details->title,
                    .there = model::findMap(document, places.map) == nullptr ? std::nullopt : std::optional(places.map),
                    .names = std::move(places.names)};
}

Result<ImportPreview> dryRunImport(const ImportRequest& request, const Progress& progress) {
  return withEncoding(request, [&](const ImportRequest& each) { return dryRunOnce(each, progress); });
}

} // namespace throughline::tasks
