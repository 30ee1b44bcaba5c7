#pragma once

#include "core/data/sources/source_columns.h"

#include <functional>
#include <string_view>
#include <vector>

/// What rows of a source say, by names and not by codes: two sources of one survey are compared by it.
namespace throughline::data {

/// What identifies a row and what it says, as hashes.
struct RowFace {
  std::uint64_t key = 0; ///< the answer's own id; else respondent and day (in long data the touchpoint too)
  std::uint64_t content = 0;
  std::int64_t id = 0;
  std::uint64_t dated = 0; ///< respondent and day, where there is a day; else 0
};

/// The same and what tells answers apart that have one key.
struct WholeFace {
  RowFace face;
  bool ownId = false;        ///< the key is the answer's own id
  std::uint64_t person = 0;  ///< respondent and day, whatever the key is; 0: nobody says who it was
  bool keyless = false;      ///< nobody says who it was: the key holds all that the row says
  bool commented = false;    ///< something stands as its comment
  std::uint64_t comment = 0; ///< what stands there
  std::uint64_t rest = 0;    ///< day, comment and segments (in long data the touchpoint too): all but the scores
};

/// Reads rows of one source as faces.
class FaceReader {
public:
  explicit FaceReader(const StoredSource& source);

  Result<std::vector<RowFace>> read(workspace::Connection& connection);
  /// take(face) for each row, in the order of the file.
  Status each(workspace::Connection& connection, const std::function<void(const WholeFace&)>& take);
  /// Of the rows read so far.
  bool named() const { return named_; }
  bool dated() const { return dated_; }

private:
  template <class Take> Status eachRow(workspace::Connection& connection, Take take);
  std::string scoresOf(const workspace::Statement& row) const;
  std::string wordsOf(const workspace::Statement& row) const;
  std::string seriesOf(const workspace::Statement& row) const;
  RowFace face(const workspace::Statement& row);
  WholeFace wholeFace(const workspace::Statement& row);

  const StoredSource& source_;
  std::vector<std::size_t> series_, lists_; ///< in the order of their names
  bool named_ = false, dated_ = false;
};

/// The pieces of a list in a column of the tables: "3,,5".
std::vector<std::string_view> listParts(std::string_view list);
/// A code in such a list; 0 for none.
std::size_t codeIn(std::string_view text);
/// The hash of the answer's own id, as it stands behind the scores ("#..."); empty without one.
std::string_view ownIdIn(std::string_view scores);

} // namespace throughline::data
