#pragma once

#include "core/data/sources/import_store.h"
#include "core/data/sources/source_columns.h"

#include <optional>
#include <vector>

/// The same survey imported again: which rows of an earlier source a new one holds.
namespace throughline::data {

/// Rows of a new source against those of an earlier one. Rows are the same by respondent and day (and touchpoint, in
/// long data); without respondents only as a whole, each as often as it is there.
struct EarlierMatch {
  std::int64_t source = 0; ///< the earlier one
  std::string name;
  bool byRespondent = false;
  std::int64_t earlier = 0;       ///< rows of the earlier source
  std::int64_t known = 0;         ///< there before, unchanged
  std::int64_t changed = 0;       ///< there before, with other answers
  std::int64_t agreed = 0;        ///< of changed: answered by the same respondent on the same day
  std::int64_t fresh = 0;         ///< not there before
  std::vector<std::int64_t> gone; ///< ids of earlier rows that the new source does not have
  /// Whether it is the same survey, and not another wave of it, whose keys may begin again: an answer that says
  /// something else is the same one where respondent and day are those of before.
  bool sameSurvey() const;
};

/// The latest source of the same map and shape (layout, most touchpoints, with or without respondents) for which the
/// rows show that it is the same survey; else the latest of the same shape, which then is another wave; none without
/// one. newSource: its rows are written, its series and words are still those of `made`. Errors: those of Connection.
Result<std::optional<EarlierMatch>> matchEarlier(workspace::Connection& connection, std::int64_t newSource,
                                                 const StoredSource& made);

/// Rows of an earlier source as a chunk of a new one, with records counted on from firstRecord. lists: of the new
/// source; words that it does not have yet are added. Touchpoints that it does not have are left out.
Result<ConvertedChunk> carriedOver(workspace::Connection& connection, const EarlierMatch& match,
                                   const StoredSource& made, std::vector<WordList>& lists, std::int64_t firstRecord);

} // namespace throughline::data
