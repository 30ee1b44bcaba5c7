#pragma once

#include "core/insight/analysis.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Tables as values: codes and numbers, no words. Screens, the clipboard and the report show the same ones.
namespace throughline::chart {

/// What a number counts in.
enum class Unit : std::uint8_t {
  count,
  npsPoints,        ///< -100 .. 100
  percentagePoints, ///< of a share in percent
  scalePoints,      ///< of the declared scale
  share,            ///< 0 .. 1, shown in percent
};

enum class ColumnKind : std::uint8_t {
  touchpoint,
  kind,
  stage,
  responses,
  reached,
  failed,
  failureShare, ///< failed of reached, with its interval where it is known
  drag,
  interval, ///< of the column before it, Column::of
  strength,
  fixOnly,
  perFailure,
  unadjusted,
  mean,
  evidence,
};

struct Column {
  ColumnKind kind = ColumnKind::touchpoint;
  Unit unit = Unit::count;
  int decimals = 0;
  ColumnKind of = ColumnKind::touchpoint; ///< of an interval: the column that it belongs to
  bool operator==(const Column&) const = default;
};

/// The two ends of an interval.
struct Range {
  double low = 0;
  double high = 0;
  bool operator==(const Range&) const = default;
};

/// What stands in one cell; monostate is an empty one.
using Cell = std::variant<std::monostate, std::string, std::int64_t, double, Range, model::Kind, insight::Label,
                          insight::Evidence>;

/// What a row or a bar is about; only touchpoints have a title of their own.
enum class Role : std::uint8_t { withoutFailures, touchpoint, smaller, total, observed };

struct Row {
  Role role = Role::touchpoint;
  std::optional<model::TouchpointId> touchpoint;
  std::vector<Cell> cells; ///< as many as there are columns
  std::int64_t n = 0;      ///< responses that a score stands on; 0 in rows of touchpoints
  bool operator==(const Row&) const = default;
};

struct Table {
  std::vector<Column> columns;
  std::vector<Row> rows;
  bool operator==(const Table&) const = default;
};

/// How many decimals an estimate supports: the last digit is worth at most half of the interval's half-width. 0 .. 3.
int supportedDecimals(double halfWidth);

} // namespace throughline::chart
