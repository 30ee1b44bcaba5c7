#pragma once

#include "core/base/date.h"
#include "core/data/sources/replaced_source.h"
#include "core/model/document.h"
#include "core/workspace/sqlite.h"

#include <span>
#include <string>

/// Metric values that come along with something else than a table of metrics: with a map drawn from an event log.
namespace throughline::data {

/// One figure of a touchpoint; metric is an id of the registry.
struct MetricFigure {
  model::TouchpointId touchpoint;
  std::string title; ///< of the touchpoint
  std::string metric;
  Date first;
  Date last;
  double value = 0;
  std::optional<std::int64_t> n;
  std::optional<double> low = {}, high = {}; ///< ends of the 95 % interval
};

/// Where they come from.
struct MetricOrigin {
  std::string name; ///< of the file
  std::string path;
  std::int64_t bytes = 0;
  std::string sha256;
  std::string mapping; ///< as JSON
  model::MapId map;
  std::int64_t records = 0;
  std::optional<ReplacedSource> replaced = {}; ///< what it takes the place of; the caller takes that out
};

/// Adds the figures as a source of its own, within the transaction of the caller; gives its id. The source can be
/// looked at and removed like any import. Without figures nothing is written and the id is 0. Errors: valueNotAllowed
/// for a metric that the registry does not know, or a value that is no number; storageFailed.
Result<std::int64_t> storeMetricSource(workspace::Connection& connection, const MetricOrigin& origin,
                                       std::span<const MetricFigure> figures);

} // namespace throughline::data
