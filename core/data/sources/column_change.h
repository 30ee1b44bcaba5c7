#pragma once

#include "core/data/sources/source_columns.h"

#include <optional>
#include <string>
#include <utility>

/// Changes how a column of an import is read, without importing again: the file keeps the raw answers.
namespace throughline::data {

struct ColumnChange {
  std::string column; ///< its header, or the title of its touchpoint
  std::optional<std::pair<double, double>> ends;
  std::optional<bool> lowerIsBetter;
  std::optional<FailureRule> failure; ///< none: the same; on a scale with other ends the usual rule of that scale
  bool changesReading() const { return ends || lowerIsBetter || failure; }
};

/// How the column is read afterwards, and what that changed.
struct ChangedColumn {
  std::optional<model::TouchpointId> touchpoint; ///< none: the overall score
  Scale scale;
  FailureRule rule;
  std::int64_t answers = 0;
  std::int64_t failedBefore = 0, failed = 0;
};

/// Within the caller's transaction; a change of nothing only finds the column. What the column is called is looked for
/// without regard to case. Errors: sourceNotFound; notFound with the columns there are; valueNotAllowed where an answer
/// does not fit the new ends, or the overall score gets a failure rule; recordDamaged.
Result<ChangedColumn> changeColumn(workspace::Connection& connection, std::int64_t source, const ColumnChange& change);

} // namespace throughline::data
