#pragma once

#include "core/data/sources/source_columns.h"

#include <vector>

namespace throughline::data {

/// Overall scores that came in files of their own.
class OverallScores {
public:
  struct Part {
    StoredSource source;
    StoredSeries series;
    SourceColumns columns;
    std::vector<bool> used; ///< joined to a response
  };
  void add(const StoredSource& source, SourceColumns columns);
  std::vector<Part>& parts() { return parts_; }

  /// Gives each response without an overall score that of the same respondent: the first on or after the response's
  /// day, else the last before it; without days the last in the file. Records without a respondent fit nothing.
  void joinTo(ResponseColumns& responses);

private:
  std::vector<Part> parts_;
};

} // namespace throughline::data
