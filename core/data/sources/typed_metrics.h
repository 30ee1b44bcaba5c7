#pragma once

#include "core/base/date.h"
#include "core/model/document.h"
#include "core/workspace/workspace.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Values of metrics that somebody typed: they belong to no import.
namespace throughline::data {

struct TypedFigure {
  Date first, last; ///< of the period, both counted
  double value = 0;
  std::optional<std::int64_t> n;
  bool operator==(const TypedFigure&) const = default;
};

/// Of one touchpoint and metric, by period. Errors: recordDamaged, those of Connection.
Result<std::vector<TypedFigure>> typedFigures(workspace::Workspace& workspace, model::TouchpointId touchpoint,
                                              std::string_view metric);
/// Puts these in the place of all that were typed for the touchpoint and metric, and gives those back: to put them in
/// again takes the change back. Errors: valueNotAllowed (no such metric, a value outside it, two of one period);
/// workspaceReadOnly; those of Connection.
Result<std::vector<TypedFigure>> setTypedFigures(workspace::Workspace& workspace, model::TouchpointId touchpoint,
                                                 const std::string& metric, const std::vector<TypedFigure>& figures);

/// Whether any value was typed. Errors: those of Connection.
Result<bool> hasTypedFigures(workspace::Workspace& workspace);

/// A row of a grid as people type or paste it: "2026-03", "2026-Q1", "2026-W09", "2026", a day; "86,5 %" is 0.865
/// where the metric is a share. Errors: valueNotAllowed with fact name period, value or n.
Result<TypedFigure> typedFigure(std::string_view metric, std::string_view period, std::string_view value,
                                std::string_view n);

} // namespace throughline::data
