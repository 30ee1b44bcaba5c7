#pragma once

#include "core/base/result.h"
#include "core/data/feedback_columns.h"
#include "core/model/document.h"

namespace throughline::data {

/// Where the records of a map come from: the workspace file today (sources/load.h), a database server later.
class RecordSource {
public:
  virtual ~RecordSource() = default;
  /// All feedback of the map, unfiltered, with respondents' hashes. withPlaces: each row says where it stands.
  virtual Result<FeedbackColumns> columnsOf(const model::JourneyMap& map, bool withPlaces) = 0;
};

} // namespace throughline::data
