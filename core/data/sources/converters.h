#pragma once

#include "core/data/reading/clock_parts.h"
#include "core/data/reading/column_profile.h"
#include "core/data/sources/conversion.h"
#include "core/data/table/score_reader.h"

#include <tuple>
#include <unordered_set>

/// One converter per layout. Made by Converter::make.
namespace throughline::data {

/// Where a score stands, and how its numbers are written.
struct AnswerColumn {
  std::size_t column = 0;
  DecimalSign sign = DecimalSign::unknown;
};
/// Fills in the scale from the sample and the rule from the scale. Errors: mappingInvalid with the key under where.
Status completeScore(MappedScore& score, const TableSample& sample, AnswerColumn column, const std::string& where,
                     bool needsRule);

class WideConverter final : public Converter {
public:
  WideConverter(Mapping mapping, std::size_t columns) : Converter(std::move(mapping), columns) {}
  Status add(const Record& record, std::int64_t number) override;

private:
  friend class Converter;
  Status findColumns(const TableSample& sample) override;
  void clearColumns() override;
  void rejectWhole(const Record& record, std::int64_t number, const ScoreReader::Answer& overall);
  void rejectCells(const Record& record, std::int64_t number, const ScoreReader::Answer& overall);
  void keepAnswers(const ScoreReader::Answer& overall);

  Status addOwnTime(MappedTouchpoint& mapped, const TableSample& sample);
  void keepOwnDays(const Record& record, std::int64_t number);
  void countBlanks(const Record& record);
  NoAnswer countNothing(std::string_view text);

  /// The answer to one touchpoint: of several columns the first that has one.
  ScoreReader::Answer answerTo(std::size_t touchpoint, const Record& record);
  ScoreReader::Answer overallIn(const Record& record);
  /// Whether the record holds this score and none of another kind in its place, which is counted.
  bool holdsScore(std::vector<RowFilter>& rules, const Record& record, std::size_t column);

  std::vector<std::size_t> touchpointColumns_;
  std::map<std::string, NoAnswer, std::less<>> meanings_; ///< of what stands where there is no answer
  std::vector<std::vector<std::size_t>> otherColumns_;    ///< of the same question
  /// Where and how the day of what happened is written; of touchpoints with a time of their own.
  struct OwnTime {
    std::size_t column = 0;
    TimeFormat format;
  };
  std::vector<std::optional<OwnTime>> ownTimes_;
  std::vector<ScoreReader> readers_;
  std::vector<std::vector<RowFilter>> scoreRules_; ///< of touchpoints: the rows that hold their score
  std::vector<RowFilter> overallRules_;
  std::optional<std::size_t> overallColumn_;
  std::optional<ScoreReader> overallReader_;
  std::vector<ScoreReader::Answer> answers_;
};

struct MetricKind;

class LongConverter final : public Converter {
public:
  LongConverter(Mapping mapping, std::size_t columns) : Converter(std::move(mapping), columns) {}
  Status add(const Record& record, std::int64_t number) override;

private:
  friend class Converter;
  Status findColumns(const TableSample& sample) override;
  /// The series of a touchpoint and metric; a new one when it is the first of its name. None: no scale of that name.
  std::optional<std::uint32_t> seriesOf(std::string_view title, std::string_view metric);
  /// metric: none where the mapping gives the scale.
  std::optional<std::uint32_t> newSeries(std::string_view title, const MetricKind* metric);
  std::uint8_t resolvedIn(std::string_view text) const;

  std::size_t touchpointColumn_ = 0;
  std::size_t scoreColumn_ = 0;
  DecimalSign sign_ = DecimalSign::unknown; ///< of the scores
  std::optional<std::size_t> metricColumn_;
  std::optional<std::size_t> resolvedColumn_;
  WordList names_{"touchpoint"};
  WordList metrics_{"metric"};
  std::unordered_map<std::uint64_t, std::uint32_t> known_;
  std::vector<ScoreReader> readers_;
  std::uint64_t lastName_ = ~std::uint64_t{0};
  std::uint32_t lastSeries_ = 0;
};

/// A row per answer, where one question is the overall score: the answers that somebody gave at one time become one
/// response, in memory until the table ends.
class AnswersConverter final : public Converter {
public:
  AnswersConverter(Mapping mapping, std::size_t columns) : Converter(std::move(mapping), columns) {}
  Status add(const Record& record, std::int64_t number) override;
  void finish() override;
  std::size_t size() const override { return finished_ ? Converter::size() : 0; }
  Layout storedLayout() const override { return Layout::wide; }

private:
  friend class Converter;
  Status findColumns(const TableSample& sample) override;
  std::optional<std::uint32_t> seriesOf(const std::string& title);
  /// One person at one time, or as often as the same question was answered.
  struct Answerer {
    std::vector<std::size_t> responses;
    std::unordered_map<std::uint32_t, std::size_t> next; ///< by question: before it every response has an answer
    std::uint32_t lastAsked = 0;
    bool byQuestion = false; ///< the answers to one question stand together, whatever wave they are of
  };
  Result<std::size_t> responseOf(const Record& record, std::int64_t number, const Common& common);
  std::optional<std::size_t> openResponse(Answerer& who, std::uint32_t question) const;
  bool isAnswered(std::size_t response, std::uint32_t question) const {
    return answered_.contains(answerOf(response, question));
  }
  static std::uint64_t answerOf(std::size_t response, std::uint32_t question) {
    return std::uint64_t{response} << 32U | question;
  }
  void addComment(std::size_t response, std::string_view text);
  Status addOverall(const Record& record, std::int64_t number, std::size_t response, std::string_view text);

  std::size_t questionColumn_ = 0;
  std::size_t answerColumn_ = 0;
  DecimalSign sign_ = DecimalSign::unknown; ///< of the answers
  std::optional<ScoreReader> overallReader_;
  std::vector<ScoreReader> readers_;
  std::unordered_map<std::string, std::uint32_t> known_;
  std::unordered_map<std::string, Answerer> answerers_;
  WordList asked_{"question"};
  std::unordered_set<std::uint64_t> answered_; ///< responses and questions
  bool finished_ = false;
};

class MetricsConverter final : public Converter {
public:
  MetricsConverter(Mapping mapping, std::size_t columns) : Converter(std::move(mapping), columns) {}
  Status add(const Record& record, std::int64_t number) override;
  void finish() override { finished_ = true; }
  /// A later row may be of the same month.
  std::size_t size() const override { return finished_ ? Converter::size() : 0; }

private:
  friend class Converter;
  Status findColumns(const TableSample& sample) override;
  void clearColumns() override { figures_.clear(); }
  std::optional<std::uint32_t> seriesOf(std::string_view title, std::string_view metric);

  std::size_t touchpointColumn_ = 0;
  std::size_t periodColumn_ = 0;
  std::size_t valueColumn_ = 0;
  std::optional<std::size_t> metricColumn_;
  /// A column of figures, and how they are written.
  struct FigureColumn {
    std::size_t column = 0;
    DecimalSign sign = DecimalSign::unknown;
  };
  std::optional<double> figureIn(const Record& record, std::int64_t number, const Scale& scale,
                                 const std::optional<FigureColumn>& column);
  void addInterval(const Record& record, std::int64_t number, MetricRow& row);
  std::optional<double> timeIn(std::string_view text, const Scale& scale, std::size_t column);
  Status findClocks(const TableSample& sample);
  /// Figures of one month are put together by what they are based on; without that the last one counts.
  void keepFigure(const MetricRow& row);

  DecimalSign valueSign_ = DecimalSign::unknown;
  std::map<std::string, ClockReading, std::less<>> clocks_; ///< of times of two parts, by metric
  std::optional<std::size_t> nColumn_;
  std::optional<FigureColumn> lowColumn_, highColumn_, sdColumn_, targetColumn_;
  TimeFormat periodFormat_;
  bool finished_ = false;
  std::map<std::tuple<std::uint32_t, std::int32_t, std::int32_t>, std::size_t> figures_; ///< by series and period
  std::vector<std::int32_t> targetDays_; ///< per series the end of the period that gave its target
};

/// First and last day of a period: a day, "2026-03", "2026-Q1", "2026-W09", "2026".
struct PeriodOfDays {
  std::int32_t start = noDay;
  std::int32_t end = noDay;
};
std::optional<PeriodOfDays> periodIn(std::string_view trimmedText, const TimeFormat& dayFormat);

} // namespace throughline::data
