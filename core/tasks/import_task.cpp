#include "core/tasks/import_task.h"

#include "core/data/reading/mapping_guess.h"
#include "core/tasks/import_assumptions.h"
#include "core/tasks/import_encoding.h"
#include "core/tasks/other_file.h"
#include "core/tasks/ticket_table.h"

#include <algorithm>
#include <chrono>
#include <cmath>
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
/// Rows that a guess does not fit, kept for another look.
constexpr std::size_t mostMisread = 500;

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

/// run(request); once more with the rows that showed that the guess from the first thousand was wrong.
Result<ImportSummary> importOnce(workspace::Workspace& workspace, const ImportRequest& request, IdSource& ids,
                                 const Progress& progress) {
  THROUGHLINE_TRY(reading, ImportReading::open(request));
  THROUGHLINE_TRY(writing, ImportWriting::begin(workspace, request, *reading));
  ImportRequest again = request;
  again.later = {};
  const auto run = [&]() -> Result<ImportSummary> {
    THROUGHLINE_CHECK(writeAll(*reading, writing, progress));
    if (progress.cancelled())
      return failure(ErrorCode::cancelled);
    again.later = reading->whatChangesTheReading();
    if (!again.later.empty())
      return failure(ErrorCode::cancelled); // written anew below
    THROUGHLINE_TRY(hash, reading->hash());
    return writing.finish(*reading, hash, ids);
  };
  auto summary = run();
  if (!summary.ok())
    if (const Status gone = writing.abandon(); !gone.ok())
      return summary.error().with(Fact::detail, gone.error().fact(Fact::detail));
  return again.later.empty() ? summary : importOnce(workspace, again, ids, progress);
}

} // namespace

Result<std::unique_ptr<ImportReading>> ImportReading::open(const ImportRequest& request) {
  THROUGHLINE_CHECK(refuseMap(request.data));
  auto reading = opened(request);
  if (!reading.ok())
    return withOtherSheets(reading.error(), request.data);
  return reading;
}

Result<std::unique_ptr<ImportReading>> ImportReading::opened(const ImportRequest& request) {
  std::unique_ptr<ImportReading> reading(new ImportReading);
  reading->request_ = request;
  reading->guessed_ = !request.mapping.has_value();
  const auto placed = [&request](const Error& error) { return error.with(Fact::path, request.data.string()); };
  data::Mapping format = request.mapping.value_or(formatOnly(request.format));
  if (!request.sheet.empty())
    format.sheet = request.sheet;
  THROUGHLINE_TRY(sample, data::sampleTable(request.data, format, !reading->guessed_));
  reading->sample_ = std::move(sample);
  reading->sample_.marks = request.later.marks;
  reading->remarks_ = data::headerRemarks(reading->sample_);
  const auto tickets = reading->guessed_ ? ticketRemark(reading->sample_) : std::nullopt;
  if (tickets)
    reading->remarks_.push_back(*tickets);
  if (const auto& read = reading->sample_.format.sheet; !read.empty() && format.sheet.empty())
    reading->sayOtherSheets(read);
  if (reading->guessed_ && request.later.empty())
    reading->loneKind_ = data::loneKindIn(data::evidenceOf(reading->sample_));
  auto mapping = reading->mappingToUse();
  if (!mapping.ok())
    return placed(tickets ? mapping.error().with(Fact::value, tickets->text) : mapping.error());
  completeFormat(*mapping, reading->sample_.format);
  reading->leaveOutNames(*mapping);
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

/// Nobody chose a sheet: which others could have been.
void ImportReading::sayOtherSheets(const std::string& read) {
  auto others = sheetsWithAnswers(request_.data);
  if (std::erase(others, read) > 0 && !others.empty())
    remarks_.push_back(
        {.kind = data::ImportRemarkKind::otherSheets, .text = read, .columns = std::move(others), .positions = {}});
}

Result<data::Mapping> ImportReading::mappingToUse() {
  if (request_.mapping) {
    const auto evidence = data::evidenceOf(sample_);
    auto mapping = *request_.mapping;
    assumptions_ = data::completeMapping(mapping, evidence);
    for (const auto& [column, marks] : sample_.marks)
      if (auto told = data::assumptionOf(evidence.columns[column].decimals, sample_.header[column]))
        assumptions_.push_back(std::move(*told));
    columns_ = data::columnsOf(mapping, sample_);
    return mapping;
  }
  auto reading = readingWith(request_.later);
  if (!request_.later.empty())
    sayWhatChanged(readingWith({}), reading);
  if (!reading.usable)
    return sample_.rows.empty() ? failure(ErrorCode::noRecords) : data::noScoreIn(reading);
  std::ranges::move(reading.remarks, std::back_inserter(remarks_));
  columns_ = std::move(reading.columns);
  assumptions_ = std::move(reading.assumptions);
  return std::move(reading.mapping);
}

/// What was left out before is left out again, unless a person says otherwise now.
void ImportReading::leaveOutNames(data::Mapping& mapping) {
  using Becomes = data::NameChoice::Becomes;
  for (const auto& known : request_.known)
    if (!known.touchpoint && data::choiceOf(mapping.names, known.written) == nullptr)
      mapping.names.emplace(known.written, data::NameChoice{.becomes = Becomes::leftOut, .title = {}});
  std::erase_if(mapping.touchpoints, [&](data::MappedTouchpoint touchpoint) {
    touchpoint.title = titleOf(touchpoint);
    const auto* choice = data::choiceOf(mapping.names, touchpoint.title);
    if (choice == nullptr || choice->becomes != Becomes::leftOut)
      return false;
    for (auto& column : columns_)
      if (column.column == touchpoint.score.column.text())
        column = {.column = column.column,
                  .role = data::ColumnRole::unused,
                  .reason = data::RoleReason::nameLeftOut,
                  .runnerUp = {}};
    leftOutColumns_.push_back(std::move(touchpoint));
    return true;
  });
}

std::string ImportReading::titleOf(const data::MappedTouchpoint& touchpoint) const {
  if (!touchpoint.title.empty())
    return touchpoint.title;
  const auto column = data::findColumn(sample_, touchpoint.score.column);
  return column.ok() && !sample_.header[*column].empty() ? sample_.header[*column] : touchpoint.score.column.text();
}

std::vector<std::string> ImportReading::leftOutNames() const {
  std::vector<std::string> names;
  for (const auto& touchpoint : leftOutColumns_)
    names.push_back(touchpoint.title);
  for (const auto& [name, rows] : converter_->leftOut())
    names.push_back(name);
  return names;
}

data::Reading ImportReading::readingWith(const LaterEvidence& later) const {
  if (later.empty() && sample_.marks.empty()) // nothing to copy a thousand rows for
    return data::read(data::evidenceOf(sample_));
  data::TableSample sample = sample_;
  sample.rows.insert(sample.rows.end(), later.rows.begin(), later.rows.end());
  sample.marks = later.marks;
  return data::read(data::evidenceOf(sample));
}

/// Rows that a guess from the first rows does not fit, as many as they would be in a sample of the whole file.
std::vector<std::vector<std::string>> ImportReading::misreadRows() const {
  const auto share = static_cast<double>(converter_->misread() + otherKinds_) / static_cast<double>(read_);
  const auto fitting = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sample_.rows.size())));
  return {misread_.begin(), misread_.begin() + static_cast<std::ptrdiff_t>(std::min(misread_.size(), fitting))};
}

/// What a mapping of the user says is not turned round, and said where the table tells otherwise.
std::map<std::size_t, data::DecimalMarks> ImportReading::marksNobodySaid() const {
  auto marks = converter_->otherMarks(sample_);
  if (!guessed_)
    std::erase_if(marks, [this](const auto& each) { return converter_->saidDecimals(each.first).has_value(); });
  return marks;
}

LaterEvidence ImportReading::whatChangesTheReading() const {
  if (sample_.whole || !request_.later.empty() || read_ == 0)
    return {};
  LaterEvidence later{.marks = marksNobodySaid()};
  if (!guessed_ || (later.marks.empty() && misread_.empty()))
    return later;
  later.rows = misreadRows();
  const auto after = readingWith(later);
  if (!after.usable)
    later.rows.clear(); // numbers are read as they are written, whatever that leaves
  else if (later.marks.empty() && after.mapping == readingWith({}).mapping)
    return {};
  return later;
}

void ImportReading::sayMarks(std::vector<data::Assumption>& all) const {
  for (const auto& [column, marks] : converter_->otherMarks(sample_))
    if (const auto said = guessed_ ? std::nullopt : converter_->saidDecimals(column)) {
      const auto told = marks.choice(false, data::DecimalSign::unknown);
      if (told.proofLine > 0)
        all.push_back({.kind = data::AssumptionKind::decimalMarkSaid,
                       .column = sample_.header[column],
                       .taken = *said == data::DecimalSign::comma ? "," : ".",
                       .because = told.proof,
                       .otherwise = std::to_string(told.proofLine)});
    }
}

std::vector<data::ImportRemark> ImportReading::remarks() const {
  auto all = remarks_;
  if (repeats_.count() > 0)
    all.push_back({.kind = data::ImportRemarkKind::sameRows,
                   .text = {},
                   .columns = {},
                   .positions = {},
                   .count = repeats_.count()});
  // Until all is read, they are counted as far as somebody reads ahead.
  if (const auto hidden = table_->hiddenRows(); hidden > 0)
    all.push_back({.kind = data::ImportRemarkKind::hiddenRows,
                   .text = {},
                   .columns = {},
                   .positions = {},
                   .count = ended_ ? hidden : 0});
  return all;
}

std::vector<data::Assumption> ImportReading::assumptions() const {
  auto all = assumptions_;
  sayMarks(all);
  if (guessed_ && converter_->storedLayout() != data::Layout::metrics)
    addFailureCuts(all, *converter_);
  addNotReached(all, fates_);
  addLeftOut(all, fates_);
  addMetricFigures(all, fates_);
  putQuestionsFirst(all);
  return all;
}

RowCounts ImportReading::rowCounts() const {
  const auto headers = std::int64_t{sample_.format.headerRows} - sample_.titleRows;
  return {.responses = fates_.answers,
          .headers = headers,
          .titles = std::int64_t{sample_.titleRows} + (sample_.format.separatorLine ? 1 : 0),
          .totals = fates_.totals,
          .tests = fates_.tests,
          .ruled = fates_.ruled,
          .empty = fates_.empty + table_->blankLines(),
          .rejected = fates_.lost,
          .unwanted = fates_.leftOut,
          .known = 0,
          .changed = 0,
          .fresh = fates_.answers};
}

data::SourceStart ImportReading::start() const {
  return {.name = request_.data.filename().string(),
          .path = request_.data.string(),
          .bytes = size(),
          .encoding = sample_.format.encoding.name,
          .delimiter = sample_.format.delimiter,
          .layout = converter_->storedLayout(),
          .voice = request_.voice,
          .invited = request_.invited};
}

bool ImportReading::namesOtherKind(const data::Record& record) const {
  return loneKind_ && loneKind_->column < record.fields.size() &&
         loneKind_->isAnother(data::trimmed(record.fields[loneKind_->column]));
}

Result<std::optional<data::StorableChunk>> ImportReading::next(std::int64_t mostRecords) {
  data::Record record;
  std::int64_t number = 0;
  bool any = false;
  for (std::int64_t read = 0; converter_->size() < chunkSize_ && read < mostRecords; ++read) {
    THROUGHLINE_TRY(more, table_->next(record, number));
    if (!more) {
      if (!std::exchange(ended_, true)) {
        converter_->finish();
        repeats_.finish();
        any = any || converter_->size() > 0;
      }
      break;
    }
    any = true;
    ++read_;
    repeats_.add(record.fields);
    const std::int64_t misread = converter_->misread();
    THROUGHLINE_CHECK(converter_->add(record, number));
    const bool otherKind = namesOtherKind(record);
    otherKinds_ += otherKind && converter_->misread() == misread ? 1 : 0;
    if (guessed_ && (otherKind || converter_->misread() > misread) && misread_.size() < mostMisread)
      misread_.emplace_back(record.fields.begin(), record.fields.end());
  }
  if (!any)
    return std::optional<data::StorableChunk>{};
  auto chunk = converter_->take();
  fates_.add(chunk.fates);
  return std::optional(data::storable(std::move(chunk)));
}

Result<ImportSummary> runImport(workspace::Workspace& workspace, const ImportRequest& request, IdSource& ids,
                                const Progress& progress) {
  const auto begin = std::chrono::steady_clock::now();
  THROUGHLINE_TRY(document, workspace.document());
  ImportRequest knowing = request;
  THROUGHLINE_TRY(known,
                  workspace.readOnly() ? std::vector<data::KnownName>{} : data::knownNames(workspace.database()));
  knowing.known = namesKnownFor(document, std::move(known), request.mapTitle, request.currentMap);
  auto summary =
      withEncoding(knowing, [&](const ImportRequest& each) { return importOnce(workspace, each, ids, progress); });
  if (summary.ok())
    summary->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return summary;
}

} // namespace throughline::tasks
