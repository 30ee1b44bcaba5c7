#include "core/exchange/logs/feedback_traces.h"

#include "core/base/contract.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace throughline::exchange {
namespace {

constexpr std::string_view channelSegment = "channel";
constexpr std::int64_t millisecondsOfADay = 86'400'000;

/// Days that are not known stand last.
std::int32_t dayInOrder(std::int32_t day) {
  return day == data::noDay ? std::numeric_limits<std::int32_t>::max() : day;
}

void addSegments(const std::vector<data::SegmentColumn>& segments, std::size_t row, XesEvent& event) {
  for (const auto& segment : segments) {
    const auto& value = segment.values[segment.code[row]];
    if (value.empty())
      continue;
    // A card's own channel is where it takes place; the survey's says where the answer came from.
    if (segment.name == channelSegment && event.channel.empty()) {
      event.channel = value;
      event.channelOfSurvey = true;
    } else {
      event.segments.emplace_back(segment.name, value);
    }
  }
}

} // namespace

FeedbackTraces::FeedbackTraces(const model::JourneyMap& map, const data::FeedbackColumns& columns)
    : map_(map), columns_(columns) {
  THROUGHLINE_EXPECT(columns.responses.place.size() == columns.responses.count &&
                     columns.rows.place.size() == columns.rows.count);
  for (const auto& touchpoint : columns.responses.touchpoints)
    wideCards_.push_back(cardOf(touchpoint.touchpoint));
  for (const auto& series : columns.rows.series)
    longCards_.push_back(cardOf(series.touchpoint));
  rows_.reserve(columns.responses.count + columns.rows.count);
  for (std::uint32_t index = 0; index < columns.responses.count; ++index)
    rows_.push_back({.respondent = columns.responses.respondent[index], .index = index, .wide = true});
  for (std::uint32_t index = 0; index < columns.rows.count; ++index)
    rows_.push_back({.respondent = columns.rows.respondent[index], .index = index, .wide = false});
  const auto inData = [](const Row& row) { return std::tuple(!row.wide, row.index); };
  std::ranges::sort(rows_, {}, [&](const Row& row) { return std::tuple_cat(std::tuple(row.respondent), inData(row)); });
  for (std::uint32_t at = 0; at < rows_.size(); ++at)
    if (at == 0 || rows_[at].respondent != rows_[at - 1].respondent)
      groups_.push_back({.begin = at, .end = at + 1});
    else
      groups_.back().end = at + 1;
  std::ranges::sort(groups_, {}, [&](const Group& group) { return inData(rows_[group.begin]); });
}

FeedbackTraces::Card FeedbackTraces::cardOf(model::TouchpointId id) const {
  const auto cards = model::inReadingOrder(map_);
  const auto found = std::ranges::find(cards, id, [](const auto* card) { return card->id; });
  THROUGHLINE_EXPECT(found != cards.end());
  const auto* stage = model::stageOf(map_, (*found)->place.step);
  return {.touchpoint = *found,
          .order = static_cast<std::size_t>(found - cards.begin()),
          .stage = stage == nullptr ? std::string() : stage->title};
}

const data::RowPlace& FeedbackTraces::placeOf(const Row& row) const {
  return row.wide ? columns_.responses.place[row.index] : columns_.rows.place[row.index];
}

Result<std::vector<XesTrace>> FeedbackTraces::traces(std::size_t position, const NameOf& nameOf) const {
  const std::span<const Row> rows(rows_.data() + groups_[position].begin,
                                  groups_[position].end - groups_[position].begin);
  // Records without a respondent count by their number, so that two of different files may have the same hash.
  std::vector<std::pair<std::string, std::vector<Row>>> named;
  for (const auto& row : rows) {
    THROUGHLINE_TRY(respondent, nameOf(placeOf(row), row.wide));
    const auto& place = placeOf(row);
    const std::string name =
        respondent.empty() ? std::to_string(place.source) + "." + std::to_string(place.record) : respondent;
    auto found = std::ranges::find(named, name, [](const auto& each) { return each.first; });
    if (found == named.end())
      found = named.insert(named.end(), {name, {}});
    found->second.push_back(row);
  }
  std::vector<XesTrace> traces;
  for (auto& [name, own] : named)
    traces.push_back(traceOf(std::move(name), own));
  return traces;
}

std::vector<std::string> FeedbackTraces::withChannelOfSurvey() const {
  std::map<std::size_t, std::string> found;
  const auto look = [&found](const std::vector<data::SegmentColumn>& segments, const std::vector<Card>& cards) {
    const auto channel = std::ranges::find(segments, channelSegment, &data::SegmentColumn::name);
    if (channel == segments.end() ||
        std::ranges::all_of(channel->values, [](const std::string& value) { return value.empty(); }))
      return;
    for (const auto& card : cards)
      if (card.touchpoint->channel.empty())
        found.emplace(card.order, card.touchpoint->title);
  };
  look(columns_.segments, wideCards_);
  look(columns_.rows.segments, longCards_);
  std::vector<std::string> titles;
  for (auto& [order, title] : found)
    titles.push_back(std::move(title));
  return titles;
}

XesTrace FeedbackTraces::traceOf(std::string id, std::span<const Row> rows) const {
  XesTrace trace{.id = std::move(id), .events = {}};
  std::vector<Placed> events;
  for (const auto& row : rows) {
    if (!row.wide) {
      addRow(row.index, events);
      continue;
    }
    addResponse(row.index, events);
    if (const double overall = columns_.responses.overall.empty() ? std::numeric_limits<double>::quiet_NaN()
                                                                  : columns_.responses.overall[row.index];
        !std::isnan(overall))
      trace.overall = overall;
  }
  std::ranges::stable_sort(events, {},
                           [](const Placed& placed) { return std::tuple(dayInOrder(placed.day), placed.card); });
  for (auto& placed : events)
    trace.events.push_back(std::move(placed.event));
  return trace;
}

void FeedbackTraces::addResponse(std::uint32_t index, std::vector<Placed>& events) const {
  const auto& responses = columns_.responses;
  for (std::size_t at = 0; at < responses.touchpoints.size(); ++at) {
    const auto reach = static_cast<data::Reach>(responses.touchpoints[at].reach[index]);
    if (reach != data::Reach::fine && reach != data::Reach::failed)
      continue;
    events.push_back(eventOf(wideCards_[at], responses.day[index], responses.touchpoints[at].score[index]));
    events.back().event.failed = reach == data::Reach::failed;
    addSegments(columns_.segments, index, events.back().event);
  }
}

void FeedbackTraces::addRow(std::uint32_t index, std::vector<Placed>& events) const {
  const auto& rows = columns_.rows;
  events.push_back(eventOf(longCards_[rows.touchpoint[index]], rows.day[index], rows.score[index]));
  auto& event = events.back().event;
  event.failed = rows.failed[index] != 0;
  if (rows.resolved[index] != 2)
    event.resolved = rows.resolved[index] == 1;
  addSegments(rows.segments, index, event);
}

FeedbackTraces::Placed FeedbackTraces::eventOf(const Card& card, std::int32_t day, float score) const {
  XesEvent event{
      .name = card.touchpoint->title, .time = {}, .score = {}, .failed = {}, .channel = card.touchpoint->channel};
  if (day != data::noDay)
    event.time = day * millisecondsOfADay;
  if (!std::isnan(score))
    event.score = static_cast<double>(score);
  event.kind = card.touchpoint->kind;
  event.stage = card.stage;
  return {.day = day, .card = card.order, .event = std::move(event)};
}

} // namespace throughline::exchange
