#include "core/tasks/import_task.h"

#include "core/data/reading/mapping_guess.h"
#include "core/model/difference.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "core/tasks/import_encoding.h"
#include "core/tasks/import_places.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace throughline::tasks {
namespace {

/// Cells of one chunk: what fits into a transaction of about 50 ms.
constexpr std::size_t cellsPerChunk = 49'152;
constexpr std::size_t smallestChunk = 2'048;
constexpr std::size_t chunksAhead = 3;

/// Of the file, as a title: without folder and ending.
std::string baseName(const std::filesystem::path& path) {
  const std::string name = path.stem().string();
  return name.empty() || !model::isCleanText(name, model::longestTitle) ? "Imported data" : name;
}

/// Chunks on their way from the reading thread to the writing one.
class ChunkQueue {
public:
  /// False: the other side has given up.
  bool put(data::StorableChunk chunk, std::int64_t position) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return waiting_.size() < chunksAhead || stopped_; });
    waiting_.emplace_back(std::move(chunk), position);
    changed_.notify_all();
    return !stopped_;
  }
  void end(Status status) {
    const std::lock_guard lock(mutex_);
    status_ = std::move(status);
    ended_ = true;
    changed_.notify_all();
  }
  void stop() {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    changed_.notify_all();
  }
  /// The next chunk with the position in the file after it; none at the end.
  Result<std::optional<std::pair<data::StorableChunk, std::int64_t>>> take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !waiting_.empty() || ended_; });
    if (waiting_.empty())
      return status_.ok() ? Result<std::optional<std::pair<data::StorableChunk, std::int64_t>>>(std::nullopt)
                          : status_.error();
    auto next = std::optional(std::move(waiting_.front()));
    waiting_.pop_front();
    changed_.notify_all();
    return next;
  }

private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::pair<data::StorableChunk, std::int64_t>> waiting_;
  Status status_;
  bool ended_ = false;
  bool stopped_ = false;
};

Status readInto(ImportReading& reading, ChunkQueue& queue) {
  for (;;) {
    THROUGHLINE_TRY(chunk, reading.next());
    if (!chunk || !queue.put(std::move(*chunk), reading.position()))
      return {};
  }
}

Status writeAll(ImportReading& reading, ImportWriting& writing, const Progress& progress) {
  ChunkQueue queue;
  std::jthread reader([&] { queue.end(readInto(reading, queue)); });
  const auto write = [&]() -> Status {
    for (;;) {
      THROUGHLINE_TRY(next, queue.take());
      if (!next)
        return {};
      if (!progress.goOn(next->second, reading.size()))
        return failure(ErrorCode::cancelled);
      THROUGHLINE_CHECK(writing.write(std::move(next->first)));
    }
  };
  const Status status = write();
  queue.stop();
  return status;
}

Result<ImportSummary> importOnce(workspace::Workspace& workspace, const ImportRequest& request, IdSource& ids,
                                 const Progress& progress) {
  THROUGHLINE_TRY(reading, ImportReading::open(request));
  THROUGHLINE_TRY(writing, ImportWriting::begin(workspace, request, *reading));
  const auto run = [&]() -> Result<ImportSummary> {
    THROUGHLINE_CHECK(writeAll(*reading, writing, progress));
    if (progress.cancelled())
      return failure(ErrorCode::cancelled);
    THROUGHLINE_TRY(hash, reading->hash());
    return writing.finish(*reading, hash, ids);
  };
  auto summary = run();
  if (!summary.ok())
    if (const Status gone = writing.abandon(); !gone.ok())
      return summary.error().with(Fact::detail, gone.error().fact(Fact::detail));
  return summary;
}

std::string commonestReason(const std::vector<data::Rejection>& rejected) {
  std::map<data::RejectReason, int> counts;
  for (const auto& rejection : rejected)
    ++counts[rejection.reason];
  const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
  if (most == counts.end())
    return {};
  const auto first = std::ranges::find(rejected, most->first, &data::Rejection::reason);
  return data::sentenceOf(first->reason, first->column, first->text);
}

/// Errors: alreadyImported when a source with these bytes and this mapping is there.
Status refuseKnown(workspace::Connection& connection, const std::filesystem::path& path, const std::string& hash,
                   const std::string& mapping) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT id FROM source WHERE state = 1 AND sha256 = ? AND mapping = ?"));
  query.bindAll(hash, mapping);
  THROUGHLINE_TRY(found, query.step());
  if (found)
    return failure(ErrorCode::alreadyImported,
                   {{Fact::path, path.string()}, {Fact::value, std::to_string(query.integer(0))}});
  return {};
}

std::string mappingText(const ImportReading& reading) {
  return data::writeMapping(reading.converter().mapping(), false);
}

} // namespace

Result<std::unique_ptr<ImportReading>> ImportReading::open(const ImportRequest& request) {
  std::unique_ptr<ImportReading> reading(new ImportReading);
  reading->request_ = request;
  reading->guessed_ = !request.mapping.has_value();
  const auto placed = [&request](const Error& error) { return error.with(Fact::path, request.data.string()); };
  THROUGHLINE_TRY(sample, data::sampleTable(request.data, request.mapping.value_or(formatOnly(request.format)),
                                            !reading->guessed_));
  reading->sample_ = std::move(sample);
  reading->remarks_ = data::headerRemarks(reading->sample_);
  auto mapping = reading->mappingToUse();
  if (!mapping.ok())
    return placed(mapping.error());
  completeFormat(*mapping, reading->sample_.format);
  auto converter = data::Converter::make(*mapping, reading->sample_);
  if (!converter.ok())
    return placed(converter.error());
  reading->converter_ = std::move(*converter);
  THROUGHLINE_TRY(table, data::TableFile::open(request.data, reading->sample_.format));
  reading->table_ = std::move(table);
  reading->table_->setColumns(reading->sample_.header.size());
  const std::size_t touchpoints = mapping->touchpoints.size();
  reading->chunkSize_ = std::max(smallestChunk, cellsPerChunk / (1 + touchpoints / 4));
  return reading;
}

Result<data::Mapping> ImportReading::mappingToUse() {
  if (request_.mapping)
    return *request_.mapping;
  auto guessed = data::guessWithRemarks(sample_);
  if (!guessed.usable)
    return failure(sample_.rows.empty() ? ErrorCode::noRecords : ErrorCode::noScoreFound);
  std::ranges::move(guessed.remarks, std::back_inserter(remarks_));
  return std::move(guessed.mapping);
}

data::SourceStart ImportReading::start() const {
  return {.name = request_.data.filename().string(),
          .path = request_.data.string(),
          .bytes = size(),
          .encoding = sample_.format.encoding.name,
          .delimiter = sample_.format.delimiter,
          .layout = converter_->mapping().layout};
}

Result<std::optional<data::StorableChunk>> ImportReading::next(std::int64_t mostRecords) {
  data::Record record;
  std::int64_t number = 0;
  bool any = false;
  for (std::int64_t read = 0; converter_->size() < chunkSize_ && read < mostRecords; ++read) {
    THROUGHLINE_TRY(more, table_->next(record, number));
    if (!more)
      break;
    any = true;
    THROUGHLINE_CHECK(converter_->add(record, number));
  }
  if (!any)
    return std::optional<data::StorableChunk>{};
  return std::optional(data::storable(converter_->take(), converter_->hasRespondents()));
}

Result<ImportWriting> ImportWriting::begin(workspace::Workspace& workspace, const ImportRequest& request,
                                           const ImportReading& reading) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  // Where it is only wanted, the import goes on without: it is all or nothing by itself.
  if (request.snapshot != SnapshotBefore::none)
    if (const Status kept = workspace.keepSnapshot(); !kept.ok() && request.snapshot == SnapshotBefore::needed)
      return failure(ErrorCode::snapshotNotKept,
                     {{Fact::path, workspace.path().string()}, {Fact::detail, kept.error().fact(Fact::detail)}});
  auto& connection = workspace.database();
  THROUGHLINE_TRY(sameSize, connection.integer("SELECT count(*) FROM source WHERE state = 1 AND bytes = " +
                                               std::to_string(reading.size())));
  if (sameSize > 0) { // worth reading the file once more to say so at once
    THROUGHLINE_TRY(file, data::FileSource::open(request.data));
    THROUGHLINE_TRY(hash, file.hashOfAll());
    THROUGHLINE_CHECK(refuseKnown(connection, request.data, hexText(hash), mappingText(reading)));
  }
  THROUGHLINE_TRY(store, data::ImportStore::begin(connection, reading.start()));
  return ImportWriting(workspace, request, std::move(store));
}

Status ImportWriting::write(data::StorableChunk chunk) {
  if (const Status written = store_.write(chunk); !written.ok()) {
    writeFailed_ = true;
    return written;
  }
  std::ranges::move(chunk.rows.rejected, std::back_inserter(rejected_));
  return {};
}

Status ImportWriting::abandon() {
  if (writeFailed_)
    THROUGHLINE_CHECK(workspace_.readAgain());
  return store_.abandon();
}

Result<ImportSummary> ImportWriting::finish(const ImportReading& reading, const Sha256& hash, IdSource& ids) {
  const auto& counts = store_.counts();
  const auto& converter = reading.converter();
  if (counts.records == 0)
    return failure(ErrorCode::noRecords, {{Fact::path, request_.data.string()}});
  if (counts.responses == 0)
    return failure(ErrorCode::everyRecordRejected,
                   {{Fact::path, request_.data.string()}, {Fact::detail, commonestReason(rejected_)}});
  THROUGHLINE_CHECK(refuseKnown(workspace_.database(), request_.data, hexText(hash), mappingText(reading)));
  THROUGHLINE_TRY(document, workspace_.document());
  THROUGHLINE_TRY(places, placeSeries(document, converter.series(),
                                      {.mapTitle = request_.mapTitle,
                                       .newMapTitle = baseName(request_.data),
                                       .guessKinds = reading.guessed(),
                                       .apart = converter.mapping().layout == data::Layout::wide,
                                       .currentMap = request_.currentMap},
                                      ids));
  data::SourceEnd end{.sha256 = hexText(hash),
                      .mapping = mappingText(reading),
                      .map = places.map,
                      .series = converter.series(),
                      .touchpoints = places.touchpoints,
                      .words = converter.wordLists()};
  if (const auto& overall = converter.mapping().overall)
    end.overall = data::Series{.title = overall->column.text(), .scale = overall->scale->scale};
  const auto difference = model::difference(document, places.document);
  THROUGHLINE_CHECK(workspace_.persistWith(difference, "Import " + request_.data.filename().string(),
                                           [&](workspace::Connection&) { return store_.finish(end); }));
  return ImportSummary{.source = store_.source(),
                       .map = model::findMap(places.document, places.map)->details->title,
                       .mapId = places.map,
                       .mapping = converter.mapping(),
                       .guessed = reading.guessed(),
                       .records = counts.records,
                       .responses = counts.responses,
                       .feedback = counts.feedback,
                       .rejected = rejected_,
                       .rejectedTotal = counts.rejected,
                       .createdTouchpoints = places.created,
                       .matchedTouchpoints = places.matched,
                       .remarks = reading.remarks()};
}

Result<ImportSummary> runImport(workspace::Workspace& workspace, const ImportRequest& request, IdSource& ids,
                                const Progress& progress) {
  const auto begin = std::chrono::steady_clock::now();
  auto summary =
      withEncoding(request, [&](const ImportRequest& each) { return importOnce(workspace, each, ids, progress); });
  if (summary.ok())
    summary->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return summary;
}

} // namespace throughline::tasks
