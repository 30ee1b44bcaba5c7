#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/data/comments/forgotten.h"
#include "core/data/reading/import_remarks.h"
#include "core/data/reading/mapping.h"
#include "core/data/reading/reading.h"
#include "core/data/reading/score_kinds.h"
#include "core/data/sources/import_store.h"
#include "core/data/sources/same_survey.h"
#include "core/data/table/table_file.h"
#include "core/tasks/card_finder.h"
#include "core/tasks/overall_figure.h"
#include "core/tasks/row_repeats.h"
#include "core/tasks/turned_scales.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <limits>
#include <map>

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Import of one file of feedback or metrics: once, for the command line and for the window.
namespace throughline::tasks {

/// How a table is written down, as far as the user says it; the rest is found.
struct TableChoice {
  std::optional<char> delimiter;
  std::string encoding;
  std::optional<int> headerRows;
  bool operator==(const TableChoice&) const = default;
};

/// What to do with an earlier source that holds the same survey.
enum class Again : std::uint8_t {
  update,  ///< rows that are new or changed come in, rows that the new file lacks stay
  replace, ///< the new file takes its place
  both,    ///< both stay, as two waves
};

/// Whether a snapshot is kept before an import: tried for, a condition, or left out because the user said so.
enum class SnapshotBefore { wanted, needed, none };

/// What a whole file showed that its first rows did not: for another look at it.
struct LaterEvidence {
  std::vector<std::vector<std::string>> rows{};      ///< that a guess does not fit; as many as a sample would hold
  std::map<std::size_t, data::DecimalMarks> marks{}; ///< of columns that write numbers in another way
  bool empty() const { return rows.empty() && marks.empty(); }
};

struct ImportRequest {
  std::filesystem::path data;
  std::optional<data::Mapping> mapping; ///< none: guessed
  std::optional<std::string>
      mapTitle;            ///< none: the map that has touchpoints of the data, else a new one named after the file
  TableChoice format = {}; ///< for a guess; a mapping says it itself
  std::optional<model::MapId> currentMap = {}; ///< looked at before other maps
  Again again = Again::update;
  SnapshotBefore snapshot = SnapshotBefore::wanted;
  std::string sheet = {};   ///< of a workbook; empty: that of the mapping, else the first
  LaterEvidence later = {}; ///< of the first time that the file was read
  std::string voice = "customer";
  std::optional<std::int64_t> invited = {}; ///< how many were asked; none: not known
  data::Discretion discretion = {};         ///< what is kept of respondents and comments
  std::vector<data::KnownName> known = {};  ///< what names became before; an import reads it from the workspace
};

/// What was known of an earlier source of the same shape.
struct EarlierSource {
  std::int64_t source = 0;
  std::string name;
  std::int64_t rows = 0;
  std::int64_t known = 0;
  std::int64_t changed = 0;
  std::int64_t fresh = 0;
  std::int64_t gone = 0;     ///< rows of it that the new file does not have
  bool tookItsPlace = false; ///< false: both are there, as two waves
};

/// What became of the lines of a file: all but the last three add up to the lines of data and headers.
struct RowCounts {
  std::int64_t responses = 0; ///< rows that became a response, or part of one
  std::int64_t headers = 0;
  std::int64_t titles = 0;
  std::int64_t totals = 0;
  std::int64_t tests = 0;
  std::int64_t ruled = 0; ///< left out by other rules for rows
  std::int64_t empty = 0;
  std::int64_t rejected = 0;
  std::int64_t leftOut = 0;  ///< of respondents who are to be forgotten
  std::int64_t unwanted = 0; ///< of touchpoints that are left out
  std::int64_t known = 0;    ///< of an earlier import, unchanged
  std::int64_t changed = 0;  ///< of an earlier import; of responses
  std::int64_t fresh = 0;    ///< of responses
};

/// Where the names of a file belong.
struct NamesOnMap {
  std::string map;                   ///< its title
  std::optional<model::MapId> there; ///< none: the map would be made
  std::vector<PlacedName> names;     ///< each name in the data with its touchpoint
};

/// What a file would give: nothing is written.
struct ImportPreview {
  data::Mapping mapping; ///< complete: with what was guessed and found
  bool guessed = false;
  std::string encoding;
  char delimiter = ',';
  int headerRows = 1;
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows; ///< the first, at most 1,000
  bool whole = false;                         ///< records counts the whole file
  std::int64_t records = 0;
  std::int64_t responses = 0;
  std::int64_t feedback = 0;
  std::int64_t rejectedTotal = 0;
  std::vector<data::Rejection> rejected; ///< at most data::mostRejectionsKept
  std::int64_t strayQuotes = 0;          ///< records with a quote where none belongs
  std::vector<data::ImportRemark> remarks;
  std::vector<data::ColumnReading> columns;
  std::vector<data::Assumption> assumptions;
  RowCounts rowCounts;
  std::vector<data::Series> series;
  std::vector<std::string> leftOutNames; ///< touchpoints of the data that are not taken
  std::optional<NamesOnMap> places = {}; ///< none: nobody asked (namesOnMap)
  std::optional<Error> problem;          ///< why the mapping cannot be used yet; then nothing is counted
};

struct ImportSummary {
  std::int64_t source = 0;
  std::string map;
  model::MapId mapId;
  data::Mapping mapping;
  bool guessed = false;
  std::int64_t records = 0;
  std::int64_t responses = 0;
  std::int64_t feedback = 0;
  std::vector<data::Rejection> rejected;
  std::int64_t rejectedTotal = 0;
  std::vector<std::string> createdTouchpoints;
  std::vector<PlacedName> names;         ///< each name in the data with its touchpoint
  std::vector<std::string> leftOutNames; ///< those without one, on purpose
  std::vector<data::ImportRemark> remarks;
  std::vector<data::ColumnReading> columns;
  std::vector<data::Assumption> assumptions;
  RowCounts rowCounts;
  std::vector<data::Series> series;
  std::optional<EarlierSource> earlier;
  OverallFigure before; ///< of the map
  OverallFigure after;
  bool onlyAdded = true; ///< every answer that was there before still is, as it was
  double seconds = 0;
};

/// Reads at most 1 MB. Errors: those of sampleTable, guessMapping and Converter::make.
Result<ImportPreview> previewImport(const ImportRequest& request);
/// The same while somebody is still at the mapping: one that cannot be used yet is no error but the preview's problem,
/// and the counts are those of the first rows. Errors: those of sampleTable.
Result<ImportPreview> draftImport(const ImportRequest& request);
/// Reads the whole file. Errors: as previewImport, and quoteNotClosed, encodingUnknown, cancelled.
Result<ImportPreview> dryRunImport(const ImportRequest& request, const Progress& progress);

/// Which map of a document the file would go to, and which touchpoint each name would be taken for. The request knows
/// what names were taken for before. Errors: as placeSeries.
Result<NamesOnMap> namesOnMap(const model::Document& document, const ImportRequest& request,
                              const ImportPreview& preview);

/// All or nothing: afterwards the source is there with all its rows, and the map with its touchpoints, as one revision;
/// or nothing changed. Uses a second thread for reading. Errors: as dryRunImport, alreadyImported, noRecords,
/// everyRecordRejected, and those of Workspace::persist.
Result<ImportSummary> runImport(workspace::Workspace& workspace, const ImportRequest& request, IdSource& ids,
                                const Progress& progress);

/// The reading half of an import, for callers that write on another thread (the window): chunks come one after the
/// other.
class ImportReading {
public:
  /// Errors: as previewImport.
  static Result<std::unique_ptr<ImportReading>> open(const ImportRequest& request);

  data::SourceStart start() const;
  /// The next chunk, of at most so many records; none at the end. Each is written in one transaction of about 50 ms.
  Result<std::optional<data::StorableChunk>> next(std::int64_t mostRecords = std::numeric_limits<std::int64_t>::max());
  /// Rows that are the same as an earlier one in every column; after the last chunk.
  std::int64_t sameRows() const { return repeats_.count(); }
  /// Bytes read so far.
  std::int64_t position() const { return table_->file().position(); }
  std::int64_t size() const { return table_->file().size(); }
  /// SHA-256 of the file, after the last chunk.
  Result<Sha256> hash() { return table_->file().hashOfAll(); }
  const data::Converter& converter() const { return *converter_; }
  const data::TableSample& sample() const { return sample_; }
  bool guessed() const { return guessed_; }
  /// With what the chunks read so far add.
  std::vector<data::ImportRemark> remarks() const;
  std::int64_t strayQuotes() const { return table_->strayQuotes(); }
  const std::vector<data::ColumnReading>& columns() const { return columns_; }
  /// With what was taken for what in the chunks read so far.
  std::vector<data::Assumption> assumptions() const;
  /// Of the chunks read so far.
  RowCounts rowCounts() const;
  /// Touchpoints of the data that are left out, as far as they were read.
  std::vector<std::string> leftOutNames() const;
  const std::vector<data::MappedTouchpoint>& leftOutColumns() const { return leftOutColumns_; }
  /// What was read does not fit the first rows; empty where another look would read nothing otherwise. After the last
  /// chunk.
  LaterEvidence whatChangesTheReading() const;

private:
  static Result<std::unique_ptr<ImportReading>> opened(const ImportRequest& request);
  ImportReading() = default;
  Result<data::Mapping> mappingToUse();
  void leaveOutNames(data::Mapping& mapping);
  void sayOtherSheets(const std::string& read);
  std::string titleOf(const data::MappedTouchpoint& touchpoint) const;
  data::Reading readingWith(const LaterEvidence& later) const;
  std::vector<std::vector<std::string>> misreadRows() const;
  bool namesOtherKind(const data::Record& record) const;
  std::map<std::size_t, data::DecimalMarks> marksNobodySaid() const;
  void sayMarks(std::vector<data::Assumption>& all) const;
  ImportRequest request_;
  bool guessed_ = false;
  data::TableSample sample_;
  std::vector<data::ImportRemark> remarks_;
  std::vector<data::ColumnReading> columns_;
  std::vector<data::Assumption> assumptions_;
  std::vector<data::MappedTouchpoint> leftOutColumns_; ///< of a row per respondent; each has its title
  data::RowFates fates_;
  bool ended_ = false;
  std::int64_t read_ = 0;
  RowRepeats repeats_;
  std::vector<std::vector<std::string>> misread_; ///< the first rows with a cell that does not fit
  std::optional<data::LoneKind> loneKind_;        ///< a row that names another kind of score does not fit either
  std::int64_t otherKinds_ = 0;                   ///< such rows
  std::unique_ptr<data::Converter> converter_;
  std::unique_ptr<data::TableFile> table_;
  std::size_t chunkSize_ = 0;
};

/// The writing half: begin, write each chunk, then finish or abandon, all on the workspace's thread.
class ImportWriting {
public:
  /// Errors: alreadyImported, workspaceReadOnly, storageFailed.
  static Result<ImportWriting> begin(workspace::Workspace& workspace, const ImportRequest& request,
                                     const ImportReading& reading);
  Status write(data::StorableChunk chunk);
  /// After the last chunk. Errors: noRecords, everyRecordRejected, alreadyImported, those of persist; then the caller
  /// abandons.
  Result<ImportSummary> finish(const ImportReading& reading, const Sha256& hash, IdSource& ids);
  /// Removes what was written. After a write that failed on disk the file is opened again first.
  Status abandon();

private:
  Result<std::optional<data::EarlierMatch>> earlierSource(const ImportReading& reading, model::MapId map);
  Result<ImportSummary> nothingNew(const ImportReading& reading, const data::EarlierMatch& match);
  Status carryOver(const ImportReading& reading, const data::EarlierMatch& match, std::vector<data::WordList>& lists);
  ImportSummary summaryOf(const ImportReading& reading) const;
  ImportWriting(workspace::Workspace& workspace, ImportRequest request, data::ImportStore store)
      : workspace_(workspace), request_(std::move(request)), store_(std::move(store)) {}
  Status prepareDiscretion();
  data::StorableChunk asAllowed(data::StorableChunk chunk);
  workspace::Workspace& workspace_;
  ImportRequest request_;
  data::ImportStore store_;
  std::vector<data::Rejection> rejected_;
  data::Forgotten forgotten_;
  std::string salt_; ///< where keys are hashed
  std::int64_t leftOut_ = 0;
  TurnedScales turned_;
  bool writeFailed_ = false;
};

/// The documents of command-line.md: `import --json` and `import --dry-run --json`.
std::string importJson(const ImportSummary& summary);
std::string dryRunJson(const ImportPreview& preview);

/// Rejected rows as CSV: record, line, column, reason, what stands there.
std::string rejectedCsv(const std::vector<data::Rejection>& rejected);

} // namespace throughline::tasks
