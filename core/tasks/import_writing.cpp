#include "core/tasks/import_task.h"

#include "core/data/sources/source_notes.h"
#include "core/model/difference.h"
#include "core/model/look_up.h"
#include "core/tasks/import_again.h"
#include "core/tasks/import_places.h"

#include <algorithm>
#include <map>

namespace throughline::tasks {
namespace {

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

std::string mappingText(const ImportReading& reading) {
  return data::writeMapping(reading.converter().mapping(), false);
}

data::SourceEnd endOf(const ImportReading& reading, const Sha256& hash, const ImportPlaces& places,
                      std::vector<data::WordList> lists) {
  const auto& converter = reading.converter();
  const auto& mapping = converter.mapping();
  data::SourceEnd end{.sha256 = hexText(hash),
                      .mapping = mappingText(reading),
                      .map = places.map,
                      .series = converter.series(),
                      .touchpoints = places.touchpoints,
                      .words = std::move(lists)};
  if (mapping.overall)
    end.overall = data::Series{.title = mapping.overallQuestion.empty() ? mapping.overall->column.text()
                                                                        : mapping.overallQuestion,
                               .scale = mapping.overall->scale->scale};
  return end;
}

/// A file in which nothing was done yet is as good as none.
Result<bool> isWorthKeeping(workspace::Workspace& workspace) {
  THROUGHLINE_TRY(newest, workspace.newestRevision());
  THROUGHLINE_TRY(sources, workspace.database().integer("SELECT count(*) FROM source"));
  return newest.id.number > 1 || sources > 0;
}

} // namespace

Result<ImportWriting> ImportWriting::begin(workspace::Workspace& workspace, const ImportRequest& request,
                                           const ImportReading& reading) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  // Where it is only wanted, the import goes on without: it is all or nothing by itself.
  THROUGHLINE_TRY(worthKeeping, isWorthKeeping(workspace));
  if (request.snapshot != SnapshotBefore::none && worthKeeping)
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
  ImportWriting writing(workspace, request, std::move(store));
  if (const Status prepared = writing.prepareDiscretion(); !prepared.ok()) {
    static_cast<void>(writing.store_.abandon().ok());
    return prepared.error();
  }
  return writing;
}

Status ImportWriting::prepareDiscretion() {
  auto& connection = workspace_.database();
  THROUGHLINE_TRY(forgotten, data::Forgotten::read(connection));
  forgotten_ = std::move(forgotten);
  if (request_.discretion.keys != data::KeepKeys::hashed)
    return {};
  workspace::Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(salt, data::privacySalt(connection));
  salt_ = std::move(salt);
  return transaction.commit();
}

/// Without those who are to be forgotten, and what is not to be kept.
data::StorableChunk ImportWriting::asAllowed(data::StorableChunk chunk) {
  if (forgotten_.none() && request_.discretion.keepsAll())
    return chunk;
  leftOut_ += data::leaveOut(chunk.rows, forgotten_);
  data::makeDiscreet(chunk.rows, request_.discretion, salt_);
  return data::storable(std::move(chunk.rows));
}

Status ImportWriting::write(data::StorableChunk chunk) {
  chunk = asAllowed(std::move(chunk));
  turned_.add(chunk.rows);
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

Result<std::optional<data::EarlierMatch>> ImportWriting::earlierSource(const ImportReading& reading, model::MapId map) {
  if (request_.again == Again::both || reading.converter().storedLayout() == data::Layout::metrics)
    return std::optional<data::EarlierMatch>{};
  auto shape = shapeOf(reading.converter(), store_.source());
  shape.map = map.text();
  return data::matchEarlier(workspace_.database(), store_.source(), shape);
}

ImportSummary ImportWriting::summaryOf(const ImportReading& reading) const {
  const auto& counts = store_.counts();
  auto rows = reading.rowCounts();
  rows.leftOut = std::min(leftOut_, rows.responses);
  rows.responses -= rows.leftOut;
  rows.fresh = rows.responses;
  return ImportSummary{.source = store_.source(),
                       .map = {},
                       .mapId = {},
                       .mapping = reading.converter().mapping(),
                       .guessed = reading.guessed(),
                       .records = counts.records,
                       .responses = counts.responses,
                       .feedback = counts.feedback,
                       .rejected = rejected_,
                       .rejectedTotal = counts.rejected,
                       .leftOutNames = reading.leftOutNames(),
                       .remarks = reading.remarks(),
                       .columns = reading.columns(),
                       .assumptions = reading.assumptions(),
                       .rowCounts = rows,
                       .series = reading.converter().series()};
}

namespace {

EarlierSource earlierOf(const data::EarlierMatch& match, bool tookItsPlace) {
  return {.source = match.source,
          .name = match.name,
          .rows = match.earlier,
          .known = match.known,
          .changed = match.changed,
          .fresh = match.fresh,
          .gone = static_cast<std::int64_t>(match.gone.size()),
          .tookItsPlace = tookItsPlace};
}

void addRemarks(ImportSummary& summary, data::ImportRemarkKind kind, const std::vector<std::string>& texts) {
  for (const auto& text : texts)
    summary.remarks.push_back({.kind = kind, .text = text, .columns = {}, .positions = {}});
}

void addTurned(ImportSummary& summary, const TurnedTitles& turned) {
  if (turned.most)
    summary.remarks.push_back({.kind = data::ImportRemarkKind::mostTurned, .text = {}, .columns = turned.titles});
  else
    addRemarks(summary, data::ImportRemarkKind::looksTurned, turned.titles);
}

/// What became of the names, and of what people had added to rows.
void addPlaces(ImportSummary& summary, const ImportPlaces& places, std::int64_t remarksLost) {
  addRemarks(summary, data::ImportRemarkKind::targetKept, places.keptTargets);
  if (remarksLost > 0)
    summary.remarks.push_back({.kind = data::ImportRemarkKind::remarksLost,
                               .text = {},
                               .columns = {},
                               .positions = {},
                               .count = remarksLost});
  summary.createdTouchpoints = places.created;
  summary.names = places.names;
}

/// Rows that were known do not count as answers that came in. Rows of an answer each count as they are.
void countKnown(ImportSummary& summary, const data::EarlierMatch& match) {
  auto& rows = summary.rowCounts;
  rows.known = std::min(match.known, rows.responses);
  rows.changed = match.changed;
  rows.responses -= rows.known;
  rows.fresh = rows.responses - std::min(rows.changed, rows.responses);
}

void addEarlier(ImportSummary& summary, const std::optional<data::EarlierMatch>& earlier, bool takesPlace) {
  if (takesPlace)
    countKnown(summary, *earlier);
  if (earlier)
    summary.earlier = earlierOf(*earlier, takesPlace);
}

} // namespace

/// Every row was there before: nothing changes.
Result<ImportSummary> ImportWriting::nothingNew(const ImportReading& reading, const data::EarlierMatch& match) {
  ImportSummary summary = summaryOf(reading);
  countKnown(summary, match);
  summary.earlier = earlierOf(match, false);
  summary.source = match.source;
  THROUGHLINE_CHECK(store_.abandon());
  THROUGHLINE_TRY(map, workspace_.database().text("SELECT coalesce(map_id, '') FROM source WHERE id = " +
                                                  std::to_string(match.source)));
  THROUGHLINE_TRY(document, workspace_.document());
  if (const auto id = model::MapId::parse(map))
    if (const auto* found = model::findMap(document, *id)) {
      summary.map = found->details->title;
      summary.mapId = *id;
    }
  THROUGHLINE_TRY(figure, overallOf(workspace_.database(), summary.mapId));
  summary.before = summary.after = figure;
  return summary;
}

Status ImportWriting::carryOver(const ImportReading& reading, const data::EarlierMatch& match,
                                std::vector<data::WordList>& lists) {
  const auto& converter = reading.converter();
  THROUGHLINE_TRY(chunk, data::carriedOver(workspace_.database(), match, shapeOf(converter, store_.source()), lists,
                                           store_.counts().records + 1));
  if (!converter.mapping().weight)
    chunk.weight.clear();
  return chunk.record.empty() ? Status() : store_.write(data::storable(std::move(chunk)));
}

Result<ImportSummary> ImportWriting::finish(const ImportReading& reading, const Sha256& hash, IdSource& ids) {
  const auto& converter = reading.converter();
  if (store_.counts().records == 0)
    return failure(ErrorCode::noRecords, {{Fact::path, request_.data.string()}});
  if (store_.counts().responses == 0)
    return failure(ErrorCode::everyRecordRejected,
                   {{Fact::path, request_.data.string()}, {Fact::detail, commonestReason(rejected_)}});
  THROUGHLINE_CHECK(refuseKnown(workspace_.database(), request_.data, hexText(hash), mappingText(reading)));
  THROUGHLINE_TRY(document, workspace_.document());
  THROUGHLINE_TRY(places, placeSeries(document, converter.series(),
                                      {.mapTitle = request_.mapTitle,
                                       .newMapTitle = titleOfFile(request_.data),
                                       .guessKinds = reading.guessed(),
                                       .apart = converter.storedLayout() == data::Layout::wide,
                                       .currentMap = request_.currentMap,
                                       .names = converter.mapping().names,
                                       .known = request_.known},
                                      ids));
  THROUGHLINE_TRY(earlier, earlierSource(reading, places.map));
  const bool takesPlace = earlier && (earlier->sameSurvey() || request_.again == Again::replace);
  const bool updates = takesPlace && request_.again == Again::update;
  if (updates && earlier->fresh == 0 && earlier->changed == 0)
    return nothingNew(reading, *earlier);
  auto lists = converter.wordLists();
  if (updates && !earlier->gone.empty())
    THROUGHLINE_CHECK(carryOver(reading, *earlier, lists));
  const auto end = endOf(reading, hash, places, std::move(lists));
  const auto toRemember = namesToRemember(places, converter.mapping().names, reading.leftOutNames(), request_.known);
  THROUGHLINE_TRY(before, overallOf(workspace_.database(), places.map));
  const auto difference = model::difference(document, places.document);
  std::int64_t remarksLost = 0;
  const auto writeEnd = [&](workspace::Connection& connection) -> Status {
    if (takesPlace)
      THROUGHLINE_CHECK(notePlaceTaken(connection, earlier->source, store_.source(), updates));
    THROUGHLINE_CHECK(data::noteSameRows(connection, store_.source(), reading.sameRows()));
    THROUGHLINE_CHECK(store_.finish(end));
    THROUGHLINE_CHECK(data::rememberNames(connection, toRemember));
    if (takesPlace) {
      THROUGHLINE_TRY(gone, giveWay(connection, earlier->source, store_.source()));
      remarksLost = gone;
    }
    return {};
  };
  const auto written = workspace_.persistWith(difference, "Import " + request_.data.filename().string(), writeEnd);
  if (!written.ok())
    return written.error();
  ImportSummary summary = summaryOf(reading);
  addEarlier(summary, earlier, takesPlace);
  summary.map = model::findMap(places.document, places.map)->details->title;
  summary.mapId = places.map;
  if (const auto& overall = converter.mapping().overall; overall && overall->scale)
    addTurned(summary, turned_.found(converter.series(), overall->scale->scale));
  addPlaces(summary, places, remarksLost);
  THROUGHLINE_TRY(after, overallOf(workspace_.database(), places.map));
  summary.before = before;
  summary.after = after;
  summary.onlyAdded = !takesPlace || (earlier->changed == 0 && (updates || earlier->gone.empty()));
  return summary;
}

} // namespace throughline::tasks
