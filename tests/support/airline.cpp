#include "tests/support/airline.h"

#include "core/edit/changing.h"
#include "core/edit/map_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace throughline::test {

namespace {

using model::Kind;

struct AirlineCard {
  const char* stage;
  const char* title;
  Kind kind;
  const char* channel;
  int failed;
  double perFailure;
  double halfWidth;
  insight::Label label;
};

constexpr auto clear = insight::Label::clear;
constexpr auto probable = insight::Label::probable;
constexpr auto unclear = insight::Label::unclear;

constexpr std::array airlineCards{
    AirlineCard{"Plan and book", "Ease of online booking", Kind::experience, "Website", 912, 14.2, 0.62, clear},
    AirlineCard{"Plan and book", "Departure and arrival times", Kind::experience, "Website", 655, 3.1, 0.55, unclear},
    AirlineCard{"Plan and book", "Change of booking by phone", Kind::service, "Phone", 301, 22.8, 0.71, clear},
    AirlineCard{"At the airport", "Online boarding", Kind::experience, "App", 1104, 21.5, 0.83, clear},
    AirlineCard{"At the airport", "Check-in service", Kind::service, "Desk", 743, 17.9, 0.64, clear},
    AirlineCard{"At the airport", "Gate location", Kind::experience, "Airport", 702, -1.2, 0.58, unclear},
    AirlineCard{"On board", "Seat comfort", Kind::experience, "Aircraft", 861, 9.4, 0.66, clear},
    AirlineCard{"On board", "Leg room", Kind::experience, "Aircraft", 808, 8.7, 0.63, clear},
    AirlineCard{"On board", "In-flight wifi service", Kind::experience, "Aircraft", 1388, 19.8, 0.88, clear},
    AirlineCard{"On board", "Food and drink", Kind::experience, "Aircraft", 934, 2.6, 0.61, unclear},
    AirlineCard{"On board", "Cabin crew help with a problem", Kind::service, "Cabin crew", 517, 20.3, 0.69, clear},
    AirlineCard{"Arrive", "Baggage handling", Kind::experience, "Airport", 566, 7.2, 0.54, probable},
    AirlineCard{"Arrive", "Lost luggage desk", Kind::service, "Desk", 233, 31.6, 0.79, clear},
    AirlineCard{"Afterwards", "Refund and compensation after a cancelled or badly delayed flight", Kind::service,
                "E-mail", 288, 27.4, 0.76, clear}};

constexpr std::int64_t responses = 4120;

insight::Estimate around(double points, double halfWidth) {
  return {points, points - halfWidth, points + halfWidth};
}

data::Scale fivePoints() {
  return {.metric = "csat", .low = 1, .high = 5, .lowerIsBetter = false};
}

insight::TouchpointFigures figuresOf(model::TouchpointId id, const AirlineCard& card, std::int64_t reached) {
  insight::TouchpointFigures figures;
  figures.touchpoint = id;
  figures.title = card.title;
  figures.kind = card.kind;
  figures.stage = card.stage;
  figures.scale = fivePoints();
  figures.rule.atMost = 2;
  figures.n = figures.reached = reached;
  const double share = static_cast<double>(card.failed) / static_cast<double>(reached);
  figures.mean = around(4.4 - 3.1 * share, 0.04);
  figures.failures =
      insight::Share{.share = share, .low = share - 0.012, .high = share + 0.012, .count = card.failed, .n = reached};
  figures.evidence = insight::Evidence::measured;
  return figures;
}

insight::TouchpointDrag dragOf(const insight::TouchpointFigures& figures, const AirlineCard& card) {
  insight::TouchpointDrag drag;
  drag.touchpoint = figures.touchpoint;
  drag.title = figures.title;
  drag.kind = figures.kind;
  drag.stage = figures.stage;
  drag.reached = figures.reached;
  drag.failed = card.failed;
  const double points = card.perFailure * card.failed / static_cast<double>(responses);
  drag.drag = around(points, card.halfWidth);
  drag.se = card.halfWidth / 1.97;
  drag.label = card.label;
  drag.fixOnly = around(0.88 * points, 0.9 * card.halfWidth);
  drag.perFailure = card.perFailure;
  drag.unadjusted = 1.4 * points;
  return drag;
}

std::int64_t reachedOf(const AirlineCard& card) {
  return card.kind == Kind::service ? 900 + 2 * card.failed : responses - 37;
}

model::TouchpointId idOf(const model::Document& document, const char* title) {
  for (const auto& touchpoint : document.maps.front()->touchpoints)
    if (touchpoint->title == title)
      return touchpoint->id;
  return {};
}

insight::Analysis emptyAnalysis(const model::JourneyMap& map) {
  insight::Analysis analysis;
  analysis.map = map.id;
  analysis.mapTitle = map.details->title;
  analysis.first = Date::of(2026, 1, 5);
  analysis.last = Date::of(2026, 9, 30);
  analysis.responses = responses;
  analysis.respondents = 3987;
  insight::OutcomeSummary outcome;
  outcome.name = "Overall satisfaction";
  outcome.scaleLow = 0;
  outcome.scaleHigh = 100;
  outcome.n = responses;
  outcome.mean = around(57.9, 0.9);
  analysis.outcome = outcome;
  analysis.drag.n = responses;
  analysis.drag.customers = 3987;
  analysis.drag.groups = 200;
  analysis.drag.observed = 57.9;
  analysis.drag.grade = insight::Grade::c;
  analysis.drag.worstOutranksNext = 0.93;
  return analysis;
}

/// What the labels allow to be said.
void nameWorst(insight::Drag& drag) {
  for (const auto& each : drag.touchpoints) {
    (each.kind == Kind::service ? drag.serviceKnown : drag.experienceKnown) = true;
    if (each.label == clear)
      drag.named.push_back(each.title);
  }
}

void addCaveats(insight::Drag& drag) {
  using insight::CaveatCode;
  for (const auto code :
       {CaveatCode::association, CaveatCode::sameSurvey, CaveatCode::failureRules, CaveatCode::meanScale})
    drag.caveats.push_back({.code = code, .titles = {}, .numbers = {}, .estimate = {}});
  drag.caveats.push_back({.code = CaveatCode::sample, .titles = {}, .numbers = {4120, 3987}, .estimate = {}});
  drag.caveats.push_back({.code = CaveatCode::leftOut, .titles = {}, .numbers = {1}, .estimate = {}});
  drag.caveats.push_back({.code = CaveatCode::scoresWithoutFeedback, .titles = {}, .numbers = {0.04}, .estimate = {}});
  drag.caveats.push_back({.code = CaveatCode::cannotSeparate,
                          .titles = {"Seat comfort", "Leg room"},
                          .numbers = {},
                          .estimate = around(3.7, 0.8)});
}

void addNotes(model::Document& document, IdSource& ids) {
  const auto note = [&](const char* title, model::NoteKind kind, const char* text, int votes) {
    const auto touchpoint = idOf(document, title);
    const auto id = ids.make<model::NoteId>();
    document = *edit::addNote(document, touchpoint, id, kind, text);
    for (int vote = 0; vote < votes; ++vote)
      document = *edit::voteForNote(document, id);
  };
  note("In-flight wifi service", model::NoteKind::painPoint, "Paid for a pass that never connected over the Atlantic.",
       9);
  note("In-flight wifi service", model::NoteKind::opportunity, "Refund the pass by itself when the link was down.", 12);
  note("Online boarding", model::NoteKind::painPoint, "Passport scan fails in dim light; people give up and queue.", 7);
  note("Lost luggage desk", model::NoteKind::quote, "Nobody could tell me where my bag was for three days.", 5);
  note("Lost luggage desk", model::NoteKind::opportunity,
       "Send the bag's position to the app as soon as it is scanned.", 8);
}

} // namespace

void addUp(insight::Drag& drag) {
  std::ranges::stable_sort(drag.touchpoints, std::greater<>(), [](const auto& each) { return each.drag.points; });
  double experience = 0;
  double service = 0;
  for (const auto& each : drag.touchpoints)
    (each.kind == Kind::service ? service : experience) += each.drag.points;
  drag.experience = around(experience, 1.6);
  drag.service = around(service, 1.3);
  drag.total = around(experience + service, 2.1);
  drag.withoutFailures = drag.observed + drag.total.points;
}

/// Targets have no edit of their own yet: they are put into the touchpoint as it is.
void addTarget(model::Document& document, const char* title, const model::Target& target) {
  document = *edit::changeTouchpoint(document, idOf(document, title), [&target](model::Touchpoint& touchpoint) {
    touchpoint.targets.push_back(target);
  });
}

void addTargets(model::Document& document) {
  addTarget(document, "Lost luggage desk",
            {.metric = "frt",
             .value = 30,
             .due = Date::of(2027, 3, 31),
             .experienceOwner = "M. Okafor",
             .serviceOwner = "L. Brandt"});
  addTarget(document, "Online boarding",
            {.metric = "csat",
             .value = 0.85,
             .due = Date::of(2027, 6, 30),
             .experienceOwner = "J. Bakker",
             .serviceOwner = ""});
}

Airline anAirline() {
  DocumentBuilder builder;
  builder.withMap("Flying with us");
  std::string stage;
  for (const auto& card : airlineCards) {
    if (stage != card.stage)
      builder.withStage(stage = card.stage);
    builder.withTouchpoint(card.title, card.kind, card.channel);
  }
  Airline airline{.document = builder.document(), .analysis = {}};
  const auto map = airline.map().id;
  airline.document =
      *edit::setScenario(airline.document, map, "A family flies to a holiday and back, once with a delay");
  airline.document = *edit::setGoal(airline.document, map, "Arrive rested, with all bags and without surprises");
  airline.document = *edit::setMapOwner(airline.document, map, "Customer Experience, Jo Bakker");
  CountingIdSource ids(900'000);
  addNotes(airline.document, ids);
  addTargets(airline.document);
  airline.analysis = emptyAnalysis(airline.map());
  for (const auto& card : airlineCards) {
    airline.analysis.touchpoints.push_back(figuresOf(idOf(airline.document, card.title), card, reachedOf(card)));
    airline.analysis.drag.touchpoints.push_back(dragOf(airline.analysis.touchpoints.back(), card));
  }
  addUp(airline.analysis.drag);
  nameWorst(airline.analysis.drag);
  addCaveats(airline.analysis.drag);
  return airline;
}

Airline aLongJourney(int count) {
  DocumentBuilder builder;
  builder.withMap("A long journey");
  for (int i = 0; i < count; ++i) {
    if (i % 5 == 0)
      builder.withStage("Stage " + std::to_string(1 + i / 5));
    builder.withTouchpoint("Touchpoint " + std::to_string(i + 1) + " of the journey",
                           i % 3 == 0 ? Kind::service : Kind::experience, "Web");
  }
  Airline journey{.document = builder.document(), .analysis = {}};
  journey.analysis = emptyAnalysis(journey.map());
  for (int i = 0; i < count; ++i) {
    const auto& touchpoint = *journey.map().touchpoints[static_cast<std::size_t>(i)];
    const AirlineCard card{
        "Stage 1", touchpoint.title.c_str(),    touchpoint.kind, "Web", 40 + 7 * i, 6.0 + std::fmod(3.7 * i, 11.0),
        0.4,       i % 4 == 3 ? unclear : clear};
    journey.analysis.touchpoints.push_back(figuresOf(touchpoint.id, card, reachedOf(card)));
    journey.analysis.drag.touchpoints.push_back(dragOf(journey.analysis.touchpoints.back(), card));
  }
  addUp(journey.analysis.drag);
  nameWorst(journey.analysis.drag);
  addCaveats(journey.analysis.drag);
  return journey;
}

} // namespace throughline::test
