#pragma once

#include "core/base/date.h"
#include "core/chart/say.h"
#include "core/insight/analysis.h"
#include "core/insight/trend.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// What charts and tables say, as codes and facts: words are the window's (ui/charts).
namespace throughline::chart {

/// What a number counts in.
enum class Unit : std::uint8_t {
  count,
  npsPoints,        ///< -100 .. 100
  percentagePoints, ///< of a share in percent
  scalePoints,      ///< of the declared scale
  share,            ///< 0 .. 1, shown in percent
  sharePoints,      ///< differences of a share 0 .. 1, shown in percentage points
};

/// What a number in that unit is multiplied by where it is written.
double shownBy(Unit unit);

/// The two ends of an interval.
struct Range {
  double low = 0;
  double high = 0;
  bool operator==(const Range&) const = default;
};

/// A number with its unit and as many decimals as it supports.
struct Amount {
  double value = 0;
  Unit unit = Unit::count;
  int decimals = 0;
  bool operator==(const Amount&) const = default;
};

/// "10 to 14"
struct Spread {
  Range range;
  Unit unit = Unit::count;
  int decimals = 0;
  bool operator==(const Spread&) const = default;
};

/// "12 (10 to 14)"
struct Figure {
  insight::Estimate estimate;
  Unit unit = Unit::count;
  int decimals = 0;
  bool operator==(const Figure&) const = default;
};

/// "12 points (10 to 14)", "1 point": a figure, or a number without an interval, that says what it counts in.
struct WithUnit {
  insight::Estimate estimate;
  Unit unit = Unit::count;
  int decimals = 0;
  bool hasInterval = true;
  bool operator==(const WithUnit&) const = default;
};

/// A metric of the registry, by its id.
struct Metric {
  std::string id;
  bool operator==(const Metric&) const = default;
};

/// A week, month or quarter, by its first day.
struct PeriodName {
  Date first;
  insight::PeriodLength length = insight::PeriodLength::month;
  bool operator==(const PeriodName&) const = default;
};

using Fact = std::variant<std::string, std::int64_t, Amount, Spread, Figure, Date, PeriodName, model::Kind,
                          insight::Label, Unit, Metric, Say, WithUnit>;

struct Phrase {
  Say say = Say::none;
  std::vector<Fact> facts;
  bool operator==(const Phrase&) const = default;
};

/// The users' own words, or a figure by itself.
Phrase ownWords(Fact fact);
/// With the decimals that its interval supports.
Figure figureOf(const insight::Estimate& estimate, Unit unit);
/// The same with its unit.
WithUnit withUnit(const insight::Estimate& estimate, Unit unit);
WithUnit withUnit(const Amount& amount);
/// The same for a share of 0 .. 1.
Figure shareFigure(const insight::Share& share);
Spread spreadOf(const insight::Estimate& estimate, Unit unit);
Amount amountOf(const insight::Estimate& estimate, Unit unit);

} // namespace throughline::chart
