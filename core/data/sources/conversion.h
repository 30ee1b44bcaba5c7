#pragma once

#include "core/data/reading/column_profile.h"
#include "core/data/reading/mapping.h"
#include "core/data/sources/row_fates.h"
#include "core/data/sources/row_filter.h"
#include "core/data/table/cell_values.h"
#include "core/data/table/table_file.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// From records to typed columns. No database here.
namespace throughline::data {

/// Why a cell or a record was not taken. Names in files and JSON: nameOf; sentences for people: ui/session.
enum class RejectReason : std::uint8_t {
  fieldCount, ///< more or fewer fields than the header
  rowTooLong,
  cutField, ///< a text longer than the limit; its start was kept
  notText,  ///< holds NUL
  notANumber,
  notWhole, ///< the scale takes whole numbers only
  outsideScale,
  notADay,
  noTouchpoint,    ///< the cell that names the touchpoint is empty
  noMetric,        ///< no metric of that name
  everyScoreFails, ///< the whole record: no score of it could be read
  noWeight,        ///< the whole record: its weight cannot be read
  totalRow,        ///< the whole record: a sum, a mean or a footer below the answers
};
std::string_view nameOf(RejectReason reason);
/// "record"-wide reasons lose the whole record, the others one cell.
bool losesRecord(RejectReason reason);
/// In English, for the command line: "7 is outside the scale 1 to 5".
std::string sentenceOf(RejectReason reason, std::string_view column, std::string_view text);

struct Rejection {
  std::int64_t record = 0;
  std::int64_t line = 0;
  std::string column; ///< empty where it is about the whole record
  RejectReason reason = RejectReason::fieldCount;
  std::string text; ///< what stands there, at most 200 bytes
  bool operator==(const Rejection&) const = default;
};

/// What is known of one touchpoint (and metric) of a source.
struct Series {
  std::string title;
  std::string stage;
  std::optional<model::Kind> kind;
  Scale scale;
  FailureRule rule;
  bool recorded = false;        ///< by operations
  bool dated = false;           ///< what happened has a day of its own
  std::optional<double> target; ///< metrics: of the latest period that gives one
};

/// Texts of one segment column as small numbers; word 0 is the empty text.
class WordList {
public:
  explicit WordList(std::string name) : name_(std::move(name)), words_{std::string{}} {}
  std::uint32_t code(std::string_view word);
  const std::string& name() const { return name_; }
  const std::vector<std::string>& words() const { return words_; }

private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::string name_;
  std::vector<std::string> words_;
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> codes_;
  std::uint32_t last_ = 0;
};

struct MetricRow {
  std::uint32_t series = 0; ///< title and metric
  std::int32_t start = noDay;
  std::int32_t end = noDay; ///< the last day of the period
  double value = 0;
  std::optional<std::int64_t> n;
  std::optional<double> low, high; ///< ends of the 95 % interval that the table gives
  std::optional<double> sd;
};

/// Some accepted records as columns, ready to be stored. All vectors that a layout uses are as long as record.
struct ConvertedChunk {
  std::vector<std::int64_t> record;
  std::vector<std::uint64_t> respondent;
  std::vector<std::uint8_t> named; ///< 0: nobody said who it was
  std::vector<std::int32_t> day;
  std::vector<double> weight;                    ///< empty without weights
  std::vector<std::vector<std::uint32_t>> words; ///< per word list
  // wide
  std::vector<double> overall; ///< empty without one
  std::vector<std::vector<float>> scores;
  std::vector<std::vector<std::uint8_t>> reach;
  std::vector<std::uint64_t> response; ///< hash of the answer's own id, 0 without one; empty without such a column
  std::vector<std::vector<std::int32_t>> ownDay; ///< empty where the touchpoint has no time of its own
  // long
  std::vector<std::uint32_t> series;
  std::vector<float> score;
  std::vector<std::uint8_t> failed;
  std::vector<std::uint8_t> resolved;
  // metrics
  std::vector<MetricRow> metrics;
  /// Pieces of text.
  struct Piece {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
  };
  std::string text;
  std::vector<Piece> key; ///< the respondent as written
  std::vector<Piece> comment;
  std::string_view piece(const Piece& which) const { return std::string_view(text).substr(which.begin, which.size); }

  std::vector<Rejection> rejected;
  std::int64_t rejectedTotal = 0; ///< of this chunk; rejected holds the first of them
  std::int64_t records = 0;       ///< read, accepted or not
  std::int64_t feedback = 0;      ///< touchpoint scores
  RowFates fates;
};

/// A mapping that fits a file, and what it found out: turns records into chunks.
class Converter {
public:
  /// Completes the mapping (scales, time format) from the sample and finds its columns.
  /// Errors: columnNotFound, mappingInvalid.
  static Result<std::unique_ptr<Converter>> make(const Mapping& mapping, const TableSample& sample);
  virtual ~Converter() = default;

  /// Takes the record or rejects it. Errors: tooLarge when a column has more values than it can have as a name.
  virtual Status add(const Record& record, std::int64_t number) = 0;
  /// After the last record: hands over what waited for it.
  virtual void finish() {}
  /// What was added since the last chunk.
  ConvertedChunk take();
  /// Rows that wait to be taken.
  virtual std::size_t size() const { return chunk_.record.size() + chunk_.metrics.size(); }
  /// How the rows are stored: rows of answers become responses.
  virtual Layout storedLayout() const { return mapping_.layout; }

  /// With everything found out filled in.
  const Mapping& mapping() const { return mapping_; }
  /// So far; in long data they come as they are met.
  const std::vector<Series>& series() const { return series_; }
  const std::vector<WordList>& wordLists() const { return words_; }
  /// Names that the mapping leaves out and that were met, with their rows; where each row names its touchpoint.
  const std::map<std::string, std::int64_t>& leftOut() const { return leftOut_; }
  /// Cells so far that their column's scale or format does not fit.
  std::int64_t misread() const { return misread_; }
  /// Of columns in which the records so far write numbers in another way than the sample told: how all write them.
  std::map<std::size_t, DecimalMarks> otherMarks(const TableSample& sample) const;
  /// How the mapping says that numbers of a column are written.
  std::optional<DecimalSign> saidDecimals(std::size_t column) const;

protected:
  /// A column as a mapping calls it elsewhere: by its header, or "column 3" where no header says that.
  Result<std::size_t> columnCalled(const std::string& name, const TableSample& sample) const;
  struct Common {
    std::int32_t day = noDay;
    double weight = 1;
  };
  Converter(Mapping mapping, std::size_t columns) : mapping_(std::move(mapping)), columns_(columns) {}
  Status findCommonColumns(const TableSample& sample);
  virtual Status findColumns(const TableSample& sample) = 0;
  virtual void clearColumns() {}

  /// False: rejected for its structure, or no answer at all.
  bool isAnswer(const Record& record, std::int64_t number);
  /// False: rejected for its time.
  bool readCommon(const Record& record, std::int64_t number, Common& common);
  /// Whether the mapping leaves the touchpoint of that name out; then the row is counted.
  bool leavesOut(std::string_view title);
  static Result<std::vector<RowFilter>> filtersOf(const std::vector<RowRule>& rules, const TableSample& sample);
  /// The first rule that does not let the record stay; nullptr where all do.
  static RowFilter* leavingOut(std::vector<RowFilter>& filters, const Record& record);
  /// Adds what every accepted record has.
  Status keepCommon(const Record& record, std::int64_t number, const Common& common);
  void reject(const Record& record, std::int64_t number, std::string_view column, RejectReason reason,
              std::string_view text);
  std::string_view cell(const Record& record, std::size_t column) const { return record.fields[column]; }
  std::string_view headerOf(std::size_t column) const { return header_[column]; }

  Mapping mapping_;
  std::size_t columns_;
  std::vector<std::string> header_;
  std::optional<std::size_t> respondent_;
  std::optional<std::size_t> response_;
  std::optional<std::size_t> timeColumn_;
  std::optional<TimeFormat> timeFormat_;
  std::optional<std::size_t> comment_;
  std::optional<std::size_t> weight_;
  DecimalSign weightSign_ = DecimalSign::unknown;
  std::vector<std::size_t> segmentColumns_;
  std::vector<WordList> words_;
  std::vector<Series> series_;
  /// How numbers of a column are written: as the mapping says, else as its values tell. From then on its cells are
  /// looked at for what they tell.
  DecimalSign decimalsOf(const TableSample& sample, std::size_t column);
  /// The same where its values tell nothing by themselves: those of another column.
  DecimalSign decimalsLike(DecimalSign other, const TableSample& sample, std::size_t column);
  ConvertedChunk chunk_;
  ConvertedChunk::Piece keep(std::string_view text);

private:
  Status findDecimals(const TableSample& sample);
  bool hasStructure(const Record& record) const;
  bool isTotal(const Record& record);
  void leaveOut(const Record& record, const RowFilter& rule);
  void lookAtMarks(const Record& record);
  /// A column of numbers, how they are read, and what all of them tell.
  struct NumberColumn {
    std::size_t column = 0;
    DecimalSign sign = DecimalSign::unknown;
    bool likeAnother = false;
    DecimalMarks marks{};
  };
  std::vector<NumberColumn> numberColumns_;
  std::map<std::size_t, DecimalSign> saidDecimals_;  ///< by the mapping
  DecimalSign usualDecimals_ = DecimalSign::unknown; ///< of the table as a whole
  std::vector<RowFilter> filters_;
  std::set<std::string, std::less<>> plainStarts_;   ///< first cells that start no total
  std::map<std::string, bool, std::less<>> decided_; ///< whether a name is left out
  std::map<std::string, std::int64_t> leftOut_;
  std::size_t keptRejections_ = 0;
  std::int64_t misread_ = 0;
};

/// At most so many rejections of a source are kept with their text; all are counted.
inline constexpr std::size_t mostRejectionsKept = 10'000;
/// Most touchpoints, or words of one segment, that a file may name.
inline constexpr std::size_t mostNames = 10'000;

/// How the times of a column are written, as far as the sample tells; iso where it does not.
std::string timePatternOf(const TableSample& sample, std::size_t column);
/// The scale that values look like: 1-5, 0-10, 1-7, 0-100 ..., whole numbers only where all are.
std::optional<MappedScale> guessScale(const std::vector<double>& values);

} // namespace throughline::data
