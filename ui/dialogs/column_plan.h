#pragma once

#include "core/data/reading/mapping.h"

#include <QStringList>

#include <vector>

/// A mapping seen column by column, as the import dialog shows and changes it.
namespace throughline::ui {

enum class ColumnRole {
  leftOut,
  respondent,
  time,
  channel,
  comment,
  weight,
  segment,
  overall,
  touchpointScore, // a row per respondent
  touchpointName,
  score,
  resolved, // a row per response
  metricName,
  period,
  value,
  base, // a row per figure; metricName also where a row per response names its scale
};

/// What one column means. score holds scale, missing values and failure rule of overall, touchpointScore and score.
struct ColumnPlan {
  data::ColumnName column;
  ColumnRole role = ColumnRole::leftOut;
  data::MappedScore score;
  std::string title; ///< of the touchpoint; empty: the header
  std::string stage;
  std::optional<model::Kind> kind;
  std::vector<std::string> yes; ///< of a resolved column
  std::string timeFormat;
  data::DecimalSign decimals = data::DecimalSign::unknown; ///< how its numbers are written; unknown: as they tell
  std::optional<data::ClockParts> times;                   ///< what 1:30 is in a value column; none: as it tells
  std::string metric; ///< of a value column: what all its figures are, where no column says it
  bool operator==(const ColumnPlan&) const = default;
};

/// One plan for each header, in its order.
std::vector<ColumnPlan> plansOf(const data::Mapping& mapping, const std::vector<std::string>& header);

/// The mapping that these plans make; what is not about columns (encoding, delimiter, kinds and stages by name) is kept
/// from base. planned(base, plansOf(base, header)) reads the same columns the same way as base.
data::Mapping planned(const data::Mapping& base, const std::vector<ColumnPlan>& plans);

/// What was changed of one column, on another too: everything that differs between before and after, but for the column
/// and the title.
void takeOver(ColumnPlan& plan, const ColumnPlan& before, const ColumnPlan& after);

/// Whether they read the column's cells in another way, and do not only call or place it otherwise.
bool readsOtherwise(const ColumnPlan& before, const ColumnPlan& after);

/// What a mapping of these plans still lacks, as a sentence with the remedy; empty when nothing is missing.
QString whatIsMissing(data::Layout layout, const std::vector<ColumnPlan>& plans);

/// Roles that make sense in a layout, in the order of the list on screen.
std::vector<ColumnRole> rolesOf(data::Layout layout);
QString word(ColumnRole role);
/// Whether the column carries scores: then it has a scale, missing values and a failure rule.
bool hasScores(ColumnRole role);

/// "0, 9" <-> {"0", "9"}: values as people type them, trimmed; an empty text gives none.
QString valuesText(const std::vector<std::string>& values);
std::vector<std::string> valuesOf(const QString& text);

} // namespace throughline::ui
