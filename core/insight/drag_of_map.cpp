#include "core/insight/drag_of_map.h"

#include "core/insight/footing.h"
#include "core/model/look_up.h"
#include "core/stats/drag.h"
#include "core/stats/what_if.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <span>

namespace throughline::insight {
namespace {

Refusal refusalOf(stats::DragRefusal refusal) {
  switch (refusal) {
  case stats::DragRefusal::noResponses: return Refusal::noOverall;
  case stats::DragRefusal::noTouchpoint: return Refusal::noTouchpointLeft;
  case stats::DragRefusal::outcomeConstant: return Refusal::noVariation;
  case stats::DragRefusal::tooFewResponses:
  case stats::DragRefusal::oneGroup: return Refusal::tooFewResponses;
  }
  return Refusal::tooFewResponses;
}

LeftOutReason reasonOf(stats::LeftOutReason reason) {
  switch (reason) {
  case stats::LeftOutReason::tooFewFailed: return LeftOutReason::tooFewFailures;
  case stats::LeftOutReason::tooFewNotFailed: return LeftOutReason::tooFewFine;
  case stats::LeftOutReason::tooManyTouchpoints: return LeftOutReason::tooManyTouchpoints;
  case stats::LeftOutReason::notSeparable:
  case stats::LeftOutReason::onRequest: return LeftOutReason::cannotBeSeparated;
  }
  return LeftOutReason::cannotBeSeparated;
}

/// A later fit knows of the earlier one's inseparable touchpoints only that they were taken out on request.
const stats::LeftOutTouchpoint& asFirstFound(const MapModel& model, const stats::LeftOutTouchpoint& leftOut) {
  const auto first = std::ranges::find(model.result.leftOut, leftOut.index, &stats::LeftOutTouchpoint::index);
  return leftOut.reason == stats::LeftOutReason::onRequest && first != model.result.leftOut.end() ? *first : leftOut;
}

void listLeftOut(Drag& drag, const stats::DragResult& result, const MapModel& model) {
  const auto& cards = model.responses.cards;
  for (const auto& found : result.leftOut) {
    const auto& each = asFirstFound(model, found);
    const MappedCard& card = cards[each.index];
    drag.leftOut.push_back({.touchpoint = card.touchpoint->id,
                            .title = card.touchpoint->title,
                            .reason = reasonOf(each.reason),
                            .failed = each.failed,
                            .fine = each.reached - each.failed,
                            .inseparableFrom = each.from ? cards[*each.from].touchpoint->title : std::string{}});
  }
  for (const auto* touchpoint : model::inReadingOrder(model.map)) {
    const auto isIt = [touchpoint](const MappedCard& card) { return card.touchpoint == touchpoint; };
    if (std::ranges::none_of(cards, isIt))
      drag.leftOut.push_back(
          {.touchpoint = touchpoint->id, .title = touchpoint->title, .reason = LeftOutReason::noData});
  }
}

/// Share of overall scores that come with no touchpoint at all.
double shareWithoutFeedback(const data::ResponseColumns& responses, std::span<const double> values) {
  std::size_t scores = 0;
  std::size_t without = 0;
  for (std::size_t row = 0; row < responses.count; ++row) {
    if (!std::isfinite(values[row]))
      continue;
    ++scores;
    const auto reachedHere = [row](const auto& column) {
      return column.reach[row] != static_cast<std::uint8_t>(data::Reach::notReached);
    };
    without += std::ranges::none_of(responses.touchpoints, reachedHere) ? 1U : 0U;
  }
  return scores == 0 ? 0 : static_cast<double>(without) / static_cast<double>(scores);
}

/// Numbers of responses and customers, and the days they cover where any has one.
Caveat sampleOf(const Drag& drag, const data::ResponseColumns& responses, std::span<const double> values, bool known) {
  Caveat caveat{.code = known ? CaveatCode::sample : CaveatCode::customersUnknown,
                .numbers = {static_cast<double>(drag.n), static_cast<double>(drag.customers)}};
  std::int32_t first = std::numeric_limits<std::int32_t>::max();
  std::int32_t last = data::noDay;
  for (std::size_t row = 0; row < responses.count; ++row)
    if (responses.day[row] != data::noDay && std::isfinite(values[row])) {
      first = std::min(first, responses.day[row]);
      last = std::max(last, responses.day[row]);
    }
  if (last != data::noDay)
    caveat.numbers.insert(caveat.numbers.end(), {static_cast<double>(first), static_cast<double>(last)});
  return caveat;
}

Caveat scaleOfOutcome(const MapModel& model) {
  if (model.outcome == Outcome::nps)
    return {.code = CaveatCode::npsLinear};
  const auto ends = outcomeScale(model.given.overall->scale, model.outcome);
  return {.code = CaveatCode::meanScale, .numbers = {ends.first, ends.second}};
}

void addInseparable(Drag& drag, const stats::DragResult& result, const std::vector<MappedCard>& cards) {
  const auto title = [&](std::size_t position) { return cards[result.touchpoints[position].index].touchpoint->title; };
  for (const auto& pair : result.inseparable)
    drag.caveats.push_back({.code = CaveatCode::cannotSeparate,
                            .titles = {title(pair.first), title(pair.second)},
                            .numbers = {pair.correlation},
                            .estimate = pointsOf(pair.jointDrag)});
}

/// Each touchpoint by where its failures come from; the total is as weak as the weakest that carries drag.
/// The lowest grade of those that carry drag; where none does, of all.
void grade(Drag& drag, const MapModel& model, bool within) {
  drag.grade = drag.touchpoints.empty() ? Grade::c : Grade::a;
  const bool noneCarries =
      std::ranges::none_of(drag.touchpoints, [](const auto& each) { return each.drag.points > 0; });
  for (auto& each : drag.touchpoints) {
    const auto card = std::ranges::find_if(model.responses.cards,
                                           [&](const MappedCard& of) { return of.touchpoint->id == each.touchpoint; });
    each.footing = footingOf(*card->column, model.modelled(), within);
    each.grade = gradeOf(each.footing);
    if (each.drag.points > 0 || noneCarries)
      drag.grade = std::max(drag.grade, each.grade);
  }
}

/// What must be said of single touchpoints.
void addNaming(Drag& drag) {
  Caveat oneIsBest{.code = CaveatCode::oneIsBest};
  Caveat undated{.code = CaveatCode::recordedUndated};
  double probable = 0;
  bool apart = false;
  for (const auto& each : drag.touchpoints) {
    if (each.drag.high < 0 && each.p && *each.p < 0.05)
      oneIsBest.titles.push_back(each.title);
    if (each.footing == Footing::recordedUndated)
      undated.titles.push_back(each.title);
    apart = apart || each.footing == Footing::askedApart;
    probable += each.label == Label::probable ? 1 : 0;
  }
  if (drag.named.size() > 1)
    drag.caveats.push_back({.code = CaveatCode::largestTooLarge});
  if (probable > 0)
    drag.caveats.push_back(
        {.code = CaveatCode::probableOfMany, .numbers = {probable, static_cast<double>(drag.touchpoints.size())}});
  if (apart)
    drag.caveats.push_back({.code = CaveatCode::askedApart});
  if (!oneIsBest.titles.empty())
    drag.caveats.push_back(std::move(oneIsBest));
  if (!undated.titles.empty())
    drag.caveats.push_back(std::move(undated));
}

/// One survey that leaves its blanks in doubt. Of several, a touchpoint that one did not ask about looks blank there.
bool leavesBlanksInDoubt(const data::FeedbackColumns& feedback) {
  std::size_t surveys = 0;
  bool inDoubt = false;
  for (const auto& span : feedback.sources)
    if (span.firstResponse < span.endResponse && !span.overallOnly) {
      ++surveys;
      inDoubt = span.blanksInDoubt;
    }
  return surveys == 1 && inDoubt;
}

/// The touchpoints of the model whose blanks are in doubt, by place in the table: what operations recorded has none.
std::vector<std::size_t> touchpointsInDoubt(const MapModel& model) {
  std::vector<std::size_t> inDoubt;
  if (model.linked || model.result.refused || !leavesBlanksInDoubt(model.modelled()))
    return inDoubt;
  for (const auto& each : model.result.touchpoints)
    if (!model.responses.cards[each.index].column->recorded)
      inDoubt.push_back(each.index);
  return inDoubt;
}

std::uint64_t notReached(const stats::DragTable& table, std::size_t block, std::size_t touchpoint) {
  return table.present[block] & ~table.words[block * table.planes + 2 * touchpoint];
}

/// Responses with a blank at one of them.
std::int64_t responsesWithBlanks(const stats::DragTable& table, const std::vector<std::size_t>& touchpoints) {
  std::int64_t responses = 0;
  for (std::size_t block = 0; block < table.blocks(); ++block) {
    std::uint64_t blank = 0;
    for (const std::size_t touchpoint : touchpoints)
      blank |= notReached(table, block, touchpoint);
    responses += std::popcount(blank);
  }
  return responses;
}

/// Turns "not reached" into "unanswered" there.
stats::DragTable withBlanksUnanswered(const stats::DragTable& table, const std::vector<std::size_t>& touchpoints) {
  stats::DragTable other = table;
  for (std::size_t block = 0; block < table.blocks(); ++block)
    for (const std::size_t touchpoint : touchpoints)
      other.words[block * table.planes + 2 * touchpoint + 1] |= notReached(table, block, touchpoint);
  return other;
}

/// What the drag is when blanks are no answers of people who were there, where that leaves out more than a fifth. Only
/// a drag of the same touchpoints compares.
void addOtherReading(Drag& drag, const MapModel& model) {
  const auto inDoubt = touchpointsInDoubt(model);
  const std::int64_t leftOut = inDoubt.empty() ? 0 : responsesWithBlanks(model.table, inDoubt);
  if (leftOut * 5 <= model.result.responses)
    return;
  Caveat caveat{.code = CaveatCode::takenAsNotReached,
                .numbers = {static_cast<double>(leftOut), static_cast<double>(model.result.responses)}};
  const auto result = stats::analyzeDrag(withBlanksUnanswered(model.table, inDoubt), model.dragOptions);
  if (!result.refused && result.touchpoints.size() == model.result.touchpoints.size()) {
    caveat.numbers.insert(caveat.numbers.end(), {result.total.value, model.result.total.value});
    caveat.estimate = pointsOf(result.total);
  }
  drag.caveats.push_back(std::move(caveat));
}

void addCaveats(Drag& drag, const stats::DragResult& result, const MapModel& model) {
  const auto& responses = model.modelled().responses;
  auto& caveats = drag.caveats;
  const auto count = [](auto number) { return static_cast<double>(number); };
  caveats.push_back({.code = CaveatCode::association});
  const auto rated = [](const auto& each) {
    return each.footing != Footing::recordedBefore && each.footing != Footing::recordedWithin;
  };
  if (drag.touchpoints.empty() || std::ranges::any_of(drag.touchpoints, rated))
    caveats.push_back({.code = CaveatCode::sameSurvey});
  if (result.withinCustomer)
    caveats.push_back({.code = CaveatCode::lastingMood});
  caveats.push_back({.code = CaveatCode::notAForecast});
  addNaming(drag);
  if (!model.options.controls.empty())
    caveats.push_back({.code = CaveatCode::adjustedFor, .titles = model.options.controls});
  caveats.push_back(sampleOf(drag, responses, model.values, knowsCustomers(model.given)));
  addSameRows(caveats, model.given);
  caveats.push_back(scaleOfOutcome(model));
  if (!drag.leftOut.empty())
    caveats.push_back({.code = CaveatCode::leftOut, .numbers = {count(drag.leftOut.size())}});
  const double share =
      model.linked ? model.linked->shareWithoutFeedback : shareWithoutFeedback(responses, model.values);
  if (share > 0)
    caveats.push_back({.code = CaveatCode::scoresWithoutFeedback, .numbers = {share}});
  if (result.unanswered > 0)
    caveats.push_back({.code = CaveatCode::responsesUnanswered, .numbers = {count(result.unanswered)}});
  if (!responses.weight.empty())
    caveats.push_back({.code = CaveatCode::weighted, .numbers = {result.effectiveResponses}});
  caveats.push_back({.code = CaveatCode::failureRules});
  addInseparable(drag, result, model.responses.cards);
}

void takeResult(Drag& drag, const stats::DragResult& result, const MapModel& model) {
  drag.total = pointsOf(result.total);
  drag.experience = pointsOf(result.experience);
  drag.service = pointsOf(result.service);
  drag.observed = model.sign * result.outcome.value;
  drag.withoutFailures = model.sign * result.withoutFailures.value;
  const auto order = model.byFallingDrag(result);
  for (const std::size_t position : order)
    drag.touchpoints.push_back(
        touchpointDragOf(result.touchpoints[position], model.cardOf(result.touchpoints[position])));
  if (order.size() >= 2 && drag.showsLoss())
    drag.worstOutranksNext = stats::probabilityThatWorse(result, order[0], order[1]);
  for (const auto& each : drag.touchpoints) {
    (each.kind == model::Kind::service ? drag.serviceKnown : drag.experienceKnown) = true;
    if (drag.showsLoss() && each.label == Label::clear)
      drag.named.push_back(each.title);
  }
}

} // namespace

bool knowsCustomers(const data::FeedbackColumns& feedback) {
  return feedback.sources.empty() || std::ranges::any_of(feedback.sources, &data::SourceSpan::namesCustomers);
}

/// Of whole files: a filter does not say which of their rows they are.
void addSameRows(std::vector<Caveat>& caveats, const data::FeedbackColumns& feedback) {
  std::int64_t rows = 0;
  for (const auto& span : feedback.sources)
    rows += span.sameRows;
  if (rows > 0)
    caveats.push_back({.code = CaveatCode::identicalRows, .numbers = {static_cast<double>(rows)}});
}

Drag dragOf(const MapModel& model, const stats::DragResult& result) {
  Drag drag{.refused = std::nullopt,
            .n = result.responses,
            .customers = result.customers.value_or(0),
            .groups = static_cast<int>(result.groups)};
  listLeftOut(drag, result, model);
  if (result.refused)
    drag.refused = refusalOf(*result.refused);
  else
    takeResult(drag, result, model);
  grade(drag, model, result.withinCustomer);
  addCaveats(drag, result, model);
  return drag;
}

Drag dragOf(const MapModel& model) {
  Drag drag = dragOf(model, model.result);
  addOtherReading(drag, model);
  return drag;
}

} // namespace throughline::insight
