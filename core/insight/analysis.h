#pragma once

#include "core/base/date.h"
#include "core/data/feedback_columns.h"
#include "core/insight/metric_series.h"
#include "core/model/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the data say of a map, as values that carry n, interval, grade and every caveat. Words are the window's and the
/// command line's. Formulas: docs/statistics.md.
namespace throughline::insight {

/// A figure with its 95 % interval.
struct Estimate {
  double points = 0;
  double low = 0;
  double high = 0;
  bool operator==(const Estimate&) const = default;
};

/// What may be said of one touchpoint's drag.
enum class Label : std::uint8_t {
  clear,    ///< Holm p < 0.05, and the total's interval leaves out 0
  probable, ///< p < 0.05 unadjusted: one of several looked at
  unclear,  ///< the interval holds 0
  none,     ///< not above 0: no loss found
};
/// How far a result can be trusted: high, fair, limited, arithmetic only (docs/statistics.md).
enum class Grade : std::uint8_t { a, b, c, d };
/// Where the failures of a touchpoint come from, as far as its grade goes.
enum class Footing : std::uint8_t {
  sameSurvey,       ///< rated with the overall score, or on the same day: C
  askedApart,       ///< rated in another survey on an earlier day: C
  comparedWithSelf, ///< rated; each customer compared with themselves: B
  recordedUndated,  ///< recorded by operations, but not known to come first: C
  recordedBefore,   ///< recorded by operations on an earlier day, across customers: B
  recordedWithin,   ///< the same, each customer compared with themselves: A
};
enum class Evidence : std::uint8_t { assumed, heard, measured };

/// What the overall score is taken as.
enum class Outcome : std::uint8_t { mean, nps, topBox, detractor };

/// Why there is no drag at all.
enum class Refusal : std::uint8_t {
  noData,           ///< no feedback on this map
  noOverall,        ///< no overall score: only the composition is shown
  notLinked,        ///< overall scores and feedback share no respondents
  tooFewResponses,  ///< responses - columns < 30
  noTouchpointLeft, ///< every touchpoint was left out
  noVariation,      ///< all overall scores are equal
};

/// Why one touchpoint is not in the model.
enum class LeftOutReason : std::uint8_t {
  noData,
  tooFewFailures,
  tooFewFine,
  tooManyTouchpoints, ///< more failed at as many others as are weighed at once
  cannotBeSeparated
};

/// What must be said next to a result, with its numbers.
enum class CaveatCode : std::uint8_t {
  association,           ///< statistics.md 5.10 (1)
  sameSurvey,            ///< grade C: a bad mood lowers both
  sample,                ///< facts: responses, respondents, and first and last day (Date::day) when they are known
  leftOut,               ///< touchpoints left out; facts: count
  scoresWithoutFeedback, ///< facts: share of scores without feedback
  failureRules,          ///< the rule of every touchpoint is in failureRules
  takenAsNotReached,     ///< a blank is "not reached"; facts: left out otherwise, of; then drag otherwise, now
  largestTooLarge,       ///< of several named, the largest of many estimates is usually too large
  oneIsBest,             ///< a significant negative drag: is 1 the best answer there? titles: which
  probableOfMany,        ///< probable links are some of so many looked at; facts: count
  withinSegments,  ///< the drag changes sign or halves within a segment; titles: its name; facts: drag within, over all
  adjustedFor,     ///< segments that are in the model; titles: which
  lastingMood,     ///< compared with themselves: takes lasting mood out, not the mood of the day
  askedApart,      ///< ratings of a separate survey on an earlier day
  recordedUndated, ///< recorded, but not known to come first; titles: which
  customersUnknown,    ///< no customer column; facts: answers
  identicalRows,       ///< rows that are equal in everything; facts: count
  notAForecast,        ///< may be too high, may be too low
  cannotSeparate,      ///< two touchpoints that fail together; titles: both; estimate: their joint drag
  npsLinear,           ///< sums are exact NPS points
  meanScale,           ///< points of the declared scale; facts: its ends
  compositionOnly,     ///< grade D: how much failures weigh in the index
  weighted,            ///< survey weights are used; facts: Kish's effective number of responses
  responsesUnanswered, ///< responses left out because a reached touchpoint was not rated; facts: count
  partOfScores,        ///< the model holds some of the scores; facts: their n and mean, n and mean of all scores
  acrossCustomers,     ///< beside a comparison of customers with themselves; estimate: the drag between customers
  haloLikely,          ///< these two do not overlap: mood colours both ratings
  targetStandsIn,      ///< composition: every answer failed, the target stands in for those that did not; titles: which
  everyAnswerFailed,   ///< composition: the same without a target, so the weight cannot be told; titles: which
  fewAnswers,          ///< composition: fewer than 10 answers; titles: which
};
struct Caveat {
  CaveatCode code = CaveatCode::association;
  std::vector<std::string> titles;
  std::vector<double> numbers;
  std::optional<Estimate> estimate;
  bool operator==(const Caveat&) const = default;
};

/// What an outcome's figures are counted in.
enum class OutcomeUnit : std::uint8_t { nps, points, share };

struct OutcomeSummary {
  Outcome outcome = Outcome::mean;
  std::string name;
  OutcomeUnit unit = OutcomeUnit::points;
  bool lowerIsBetter = false; ///< drag is positive where failures go with more of it
  double scaleLow = 0;        ///< of a yes/no outcome 0 and 1: mean is the share of the event it is named after
  double scaleHigh = 0;
  std::int64_t n = 0;
  std::optional<Estimate>
      mean; ///< of the outcome as analysed: NPS points, or mean on the declared scale; none where n < 10
};

struct NpsSummary {
  std::optional<Estimate> points; ///< none where n < 10
  std::int64_t n = 0, promoters = 0, passives = 0, detractors = 0;
};

struct Share {
  double share = 0, low = 0, high = 0;
  std::int64_t count = 0, n = 0;
};

/// One touchpoint's own figures, whether or not it is in the drag model.
struct TouchpointFigures {
  model::TouchpointId touchpoint;
  std::string title;
  model::Kind kind = model::Kind::experience;
  std::string stage;
  data::Scale scale;
  data::FailureRule rule;
  std::int64_t n = 0; ///< answered
  std::int64_t reached = 0;
  std::optional<Estimate> mean; ///< raw scale; none where n < 10
  std::optional<Share> topBox;
  std::optional<Share> failures;
  Evidence evidence = Evidence::assumed;
};

struct TouchpointDrag {
  model::TouchpointId touchpoint;
  std::string title;
  model::Kind kind = model::Kind::experience;
  std::string stage;
  std::int64_t reached = 0;
  std::int64_t failed = 0;
  Estimate drag;
  double se = 0;
  std::optional<double> p;
  std::optional<double> pHolm;
  Label label = Label::unclear;
  Grade grade = Grade::c;
  Footing footing = Footing::sameSurvey;
  Estimate fixOnly;
  double perFailure = 0;
  double unadjusted = 0;
};

struct LeftOut {
  model::TouchpointId touchpoint;
  std::string title;
  LeftOutReason reason = LeftOutReason::noData;
  std::int64_t failed = 0;
  std::int64_t fine = 0;
  std::string inseparableFrom; ///< title, for cannotBeSeparated
};

/// The total under failure cuts that every rated touchpoint has one answer lower (fewer fail) and higher.
struct DragRange {
  std::optional<double> oneLower; ///< none where no cut moved, or there is no model then
  std::optional<double> oneHigher;
  bool operator==(const DragRange&) const = default;
};

/// Failure drag of one map: adds up exactly, sum of touchpoints == total == experience + service.
struct Drag {
  std::optional<Refusal> refused; ///< when set, the figures are empty
  std::int64_t n = 0;
  std::int64_t customers = 0;
  int groups = 0;
  double observed = 0;
  double withoutFailures = 0; ///< what the model expects without failures: not a forecast
  Estimate total;
  Estimate experience;
  Estimate service;
  Grade grade = Grade::c;
  std::vector<TouchpointDrag> touchpoints; ///< by falling drag
  std::vector<LeftOut> leftOut;
  std::vector<Caveat> caveats;
  std::optional<double> worstOutranksNext; ///< probability that the first is worse than the second
  std::vector<std::string> named;          ///< titles that may be called worst, by falling drag
  bool experienceKnown = false;            ///< a touchpoint of that half is in the model
  bool serviceKnown = false;
  std::optional<DragRange> range; ///< where it was asked for
  std::optional<double> moodOut;  ///< the total with mood taken out, where that can be told

  /// The interval of the total leaves out 0 on the side of a loss: only then is anything named.
  bool showsLoss() const { return !refused && total.low > 0; }
};

/// The drag when each customer is compared with himself, which takes his mood out (statistics.md 5.5). Evidence grade
/// A only for recorded failures, else B.
struct Within {
  Drag drag;
  std::int64_t fewestWithBoth = 0; ///< customers with a failed and a fine contact, at the touchpoint with the fewest
  bool haloLikely = false;         ///< its interval and that across customers do not overlap: mood colours both ratings
};

/// Composition drag (5.7): how much failures weigh in the index of all rows; when there is no overall score.
struct Composition {
  std::int64_t n = 0;
  double index = 0; ///< mean of the 0-100 maps
  Estimate total, experience, service;
  std::vector<TouchpointDrag> touchpoints;
  std::vector<Caveat> caveats;
};

/// What one import gave to the analysis.
struct SourceCount {
  std::int64_t source = 0;
  std::int64_t responses = 0; ///< responses, or rows of long feedback
  bool operator==(const SourceCount&) const = default;
};

struct Analysis {
  model::MapId map;
  std::string mapTitle;
  std::optional<Date> first, last;
  std::int64_t responses = 0;
  std::int64_t respondents = 0;
  std::optional<OutcomeSummary> outcome;
  std::optional<NpsSummary> nps;
  std::vector<TouchpointFigures> touchpoints; ///< in reading order
  Drag drag;                                  ///< across customers
  std::optional<Within> within;               ///< where it can be told at every touchpoint of the model
  std::optional<Composition> composition;
  std::vector<SourceCount> bySource;
  std::vector<MetricSeries> metrics; ///< not of feedback: put in by whoever loads them (tasks::metricsOfMap)
};

/// The drag to show first: within customers where there is one, else across.
const Drag& headline(const Analysis& analysis);
/// Whether somebody says who answered: without, several answers of one customer cannot be told apart.
bool knowsCustomers(const Analysis& analysis);

/// Days from first to last, both counted (Date::day).
struct DaySpan {
  std::int32_t first = 0;
  std::int32_t last = 0;
  bool operator==(const DaySpan&) const = default;
};
/// Two periods to compare; they share no day.
struct PeriodPair {
  DaySpan before;
  DaySpan after;
  bool operator==(const PeriodPair&) const = default;
};

struct AnalysisOptions {
  std::optional<Outcome> outcome; ///< default: nps when the overall's scale is nps, else mean
  int groups = 200;
  int minimumFailed = 10;
  int minimumMeasured = 30;
  std::optional<PeriodPair> compare; ///< default: the later half of the days against the earlier
  std::vector<std::string> controls; ///< names of segments that are columns of the drag model
  bool operator==(const AnalysisOptions&) const = default;
};

/// The headline of one map: the catalogue's headline parts as one value (catalog.h). Never fails: what cannot be
/// computed is a refusal or is left out with its reason. The columns need no numbers of customers.
Analysis analyze(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                 const AnalysisOptions& options = {});

} // namespace throughline::insight
