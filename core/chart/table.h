#pragma once

#include "core/chart/phrase.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Tables as values: codes and numbers, no words. Screens, the clipboard and the report show the same ones.
namespace throughline::chart {

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
  words,  ///< text; headed by Column::head
  number, ///< headed by Column::head
};

struct Column {
  ColumnKind kind = ColumnKind::touchpoint;
  Unit unit = Unit::count;
  int decimals = 0;
  ColumnKind of = ColumnKind::touchpoint; ///< of an interval: the column that it belongs to
  Say head = Say::none;                   ///< of words and numbers; of an interval the head that it belongs to
  bool operator==(const Column&) const = default;
};

/// What stands in one cell; monostate is an empty one.
using Cell = std::variant<std::monostate, std::string, std::int64_t, double, Range, model::Kind, insight::Label,
                          insight::Evidence, Date, Phrase>;

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
int supportedDecimals(double low, double high);
/// So many, and as many more as it takes that a number of a range that leaves out 0 does not read as 0.
int clearOfZero(double number, const Range& range, Unit unit, int decimals);

} // namespace throughline::chart
