#pragma once

#include "core/data/sources/source_columns.h"
#include "core/workspace/seals.h"
#include "core/workspace/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace throughline::data {

/// What a response says of one touchpoint.
struct Said {
  model::TouchpointId touchpoint;
  std::optional<double> score; ///< as it was given
  bool failed = false;         ///< by the rule of its scale, or not resolved
  bool operator==(const Said&) const = default;
};

/// One row of response or feedback as it is kept, with what its codes mean.
struct GivenResponse {
  std::int64_t row = 0;    ///< its id
  std::int64_t source = 0; ///< the import
  std::int64_t record = 0; ///< the record there, from 1
  std::string respondent;  ///< as written; empty: nobody said
  std::optional<Date> day;
  std::string channel;
  std::string comment;
  std::optional<double> overall;
  std::optional<bool> resolved; ///< long data may say it
  std::vector<Said> said;       ///< touchpoints that it reached, in the order of the file
};

/// The source that a row belongs to, and its record there.
std::int64_t sourceOfRow(std::int64_t row);
std::int64_t recordOfRow(std::int64_t row);

/// Reads single rows of a workspace, which stays open and unchanged meanwhile. Each block of rows is held against its
/// hash when its first row is asked for.
class ResponseReader {
public:
  static Result<ResponseReader> make(workspace::Workspace& workspace);
  /// None: there is no such row. Errors: recordDamaged.
  Result<std::optional<GivenResponse>> at(std::int64_t row);

private:
  ResponseReader(workspace::Workspace& workspace, std::vector<StoredSource> sources, workspace::Statement responses,
                 workspace::Statement feedback)
      : sources_(std::move(sources)), responses_(std::move(responses)), feedback_(std::move(feedback)),
        sound_(workspace.database()) {}

  std::vector<StoredSource> sources_;
  workspace::Statement responses_;
  workspace::Statement feedback_;
  workspace::SoundRows sound_;
};

/// Those rows that there are, in their order. Errors: recordDamaged.
Result<std::vector<GivenResponse>> responsesAt(workspace::Workspace& workspace, const std::vector<std::int64_t>& rows);

/// A comment and the row it was given in.
struct RowComment {
  std::int64_t row = 0;
  std::string text;
};
/// Comments of rows after this one, by row, at most so many; of sources that are done. Fewer than asked for: there are
/// no more. Errors: those of Connection.
Result<std::vector<RowComment>> commentsAfter(workspace::Connection& connection, std::int64_t row, std::size_t most);

} // namespace throughline::data
