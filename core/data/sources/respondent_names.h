#pragma once

#include "core/data/feedback_columns.h"
#include "core/workspace/seals.h"
#include "core/workspace/workspace.h"

namespace throughline::data {

/// Who gave a response or a row, as the file said it. The workspace stays open meanwhile.
class RespondentNames {
public:
  static Result<RespondentNames> make(workspace::Workspace& workspace);
  /// wide: a response, else a row of long data. Empty: nobody said, or the row is gone. Errors: recordDamaged.
  Result<std::string> at(const RowPlace& place, bool wide);

private:
  RespondentNames(workspace::Statement responses, workspace::Statement rows, workspace::SoundRows sound)
      : responses_(std::move(responses)), rows_(std::move(rows)), sound_(std::move(sound)) {}
  workspace::Statement responses_;
  workspace::Statement rows_;
  workspace::SoundRows sound_;
};

} // namespace throughline::data
