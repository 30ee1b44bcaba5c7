#pragma once

#include "core/data/feedback_columns.h"
#include "core/exchange/logs/xes.h"

#include <functional>

/// The feedback of a map as journeys: one trace for each respondent, made one at a time.
namespace throughline::exchange {

class FeedbackTraces {
public:
  /// The columns were loaded with their places; map and columns stay alive.
  FeedbackTraces(const model::JourneyMap& map, const data::FeedbackColumns& columns);

  /// How many times traces() is to be asked.
  std::size_t size() const { return groups_.size(); }

  /// Who gave the response (wide) or the row at that place; empty: nobody said.
  using NameOf = std::function<Result<std::string>(const data::RowPlace& place, bool wide)>;
  /// The traces of one respondent, in the order of the data: one, or one for each record where nobody said who it was
  /// (named "<source>.<record>"). Events are the touchpoints reached, by day and then in the order of the map, with
  /// score, failed, resolved, channel, kind, stage and segments. Errors: those of nameOf.
  Result<std::vector<XesTrace>> traces(std::size_t position, const NameOf& nameOf) const;

  /// Titles of the cards that name no channel and in whose events the channel of the survey stands for it, as they
  /// come on the map.
  std::vector<std::string> withChannelOfSurvey() const;

private:
  /// A response or a row.
  struct Row {
    std::uint64_t respondent;
    std::uint32_t index;
    bool wide;
  };
  struct Group {
    std::uint32_t begin;
    std::uint32_t end;
  };
  struct Placed {
    std::int32_t day;
    std::size_t card;
    XesEvent event;
  };
  struct Card {
    const model::Touchpoint* touchpoint = nullptr;
    std::size_t order = 0;
    std::string stage;
  };

  const data::RowPlace& placeOf(const Row& row) const;
  XesTrace traceOf(std::string id, std::span<const Row> rows) const;
  void addResponse(std::uint32_t index, std::vector<Placed>& events) const;
  void addRow(std::uint32_t index, std::vector<Placed>& events) const;
  Placed eventOf(const Card& card, std::int32_t day, float score) const;
  Card cardOf(model::TouchpointId id) const;

  const model::JourneyMap& map_;
  const data::FeedbackColumns& columns_;
  std::vector<Card> wideCards_; ///< of responses.touchpoints
  std::vector<Card> longCards_; ///< of rows.series
  std::vector<Row> rows_;
  std::vector<Group> groups_;
};

} // namespace throughline::exchange
