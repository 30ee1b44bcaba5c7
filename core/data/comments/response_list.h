#pragma once

#include "core/data/feedback_table.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The responses that somebody looks at, as a list of any length: a few bytes for each, the rest is looked up.
namespace throughline::data {

enum class ListOrder : std::uint8_t { asImported, day, touchpoint, score, channel, source };

struct ListWanted {
  std::vector<model::TouchpointId> touchpoints = {};            ///< a line for each; none: a line for each response
  bool failedOnly = false;                                      ///< at those touchpoints, or anywhere
  std::optional<std::vector<std::int64_t>> rows = std::nullopt; ///< only these, ascending; none: all
  ListOrder order = ListOrder::asImported;
  bool descending = false;
};

/// One line: a response as a whole, or what it says of one touchpoint.
struct ListedResponse {
  std::int64_t row = 0; ///< its id in the file
  std::int64_t source = 0;
  std::optional<model::TouchpointId> touchpoint; ///< none: the response as a whole, with its overall score
  std::optional<double> score;
  bool failed = false;
  std::optional<Date> day;
  std::string_view channel; ///< lives as long as the list
};

class ResponseList {
public:
  /// table: loaded with places.
  ResponseList(std::shared_ptr<const FeedbackTable> table, const Selection& selection, const ListWanted& wanted);
  std::size_t size() const { return lines_.size(); }
  ListedResponse at(std::size_t line) const;

private:
  /// A response and a touchpoint column of it; or a row of long data.
  struct Line {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
  };
  void addResponses(const Selection& selection, const ListWanted& wanted);
  void addRows(const Selection& selection, const ListWanted& wanted);
  bool isWanted(const RowPlace& place, const ListWanted& wanted) const;
  bool failedAnywhere(std::size_t response) const;
  ListedResponse responseAt(const Line& line) const;
  ListedResponse rowAt(const Line& line) const;
  void sort(ListOrder order, bool descending);

  std::shared_ptr<const FeedbackTable> table_;
  std::vector<Line> lines_;
};

} // namespace throughline::data
