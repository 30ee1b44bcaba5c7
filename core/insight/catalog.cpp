#include "core/insight/catalog.h"

#include "core/base/parallel.h"
#include "core/insight/composition.h"
#include "core/insight/drag_of_map.h"
#include "core/insight/figures.h"
#include "core/insight/metrics_of_map.h"
#include "core/insight/overall_score.h"
#include "core/insight/place_on_map.h"
#include "core/insight/within.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

namespace throughline::insight {
namespace {

constexpr Facts factsOfModel = bit(Fact::cards) | bit(Fact::titles) | bit(Fact::kinds);

/// What a part is made of.
std::vector<Part> needsOf(Part part) {
  switch (part) {
  case Part::drag: return {Part::overall, Part::figures};
  case Part::within: return {Part::overall, Part::drag};
  case Part::composition: return {Part::figures, Part::drag};
  case Part::importancePerformance: return {Part::figures, Part::drag, Part::within, Part::drivers};
  case Part::pareto: return {Part::figures};
  case Part::balance: return {Part::figures, Part::drag, Part::within};
  case Part::goals: return {Part::overall, Part::figures, Part::metrics};
  case Part::trendHalves: return {Part::trend};
  default: return {};
  }
}

/// Each part once, after those that it is made of.
std::vector<Part> withNeeds(std::span<const Part> wanted) {
  std::vector<Part> order;
  const auto add = [&order](auto&& self, Part part) -> void {
    for (const Part needed : needsOf(part))
      self(self, needed);
    if (std::ranges::find(order, part) == order.end())
      order.push_back(part);
  };
  for (const Part part : wanted)
    add(add, part);
  return order;
}

/// The long ones first, so that no core waits for the last of them; the drag before all, as many need its model.
std::size_t turnOf(Part part) {
  constexpr std::array first{Part::overall, Part::figures,       Part::drag,     Part::stageCurve,
                             Part::range,   Part::penaltyReward, Part::segments, Part::recovery,
                             Part::drivers, Part::trendHalves,   Part::periods,  Part::within};
  return static_cast<std::size_t>(std::ranges::find(first, part) - first.begin());
}

/// For each of these parts the places of those among them that it is made of.
std::vector<std::vector<std::size_t>> needsAmong(const std::vector<Part>& parts) {
  std::vector<std::vector<std::size_t>> places(parts.size());
  for (std::size_t at = 0; at < parts.size(); ++at)
    for (const Part need : needsOf(parts[at]))
      if (const auto found = std::ranges::find(parts, need); found != parts.end())
        places[at].push_back(static_cast<std::size_t>(found - parts.begin()));
  return places;
}

void sayWhichScores(Drag& drag, const OutcomeSummary& outcome) {
  if (!drag.refused && drag.n != outcome.n && outcome.mean)
    drag.caveats.push_back({.code = CaveatCode::partOfScores,
                            .numbers = {static_cast<double>(drag.n), drag.observed, static_cast<double>(outcome.n),
                                        outcome.mean->points}});
}

std::optional<Within> withinOf(const MapModel& model, const Drag& across, const OutcomeSummary& outcome) {
  auto within = withinCustomers(model, across);
  if (within)
    sayWhichScores(within->drag, outcome);
  return within;
}

std::optional<WhatIf> whatIfOf(const MapModel& model) {
  auto fit = fitWithin(model);
  const bool within = fit.has_value();
  auto result = std::make_shared<const stats::DragResult>(within ? std::move(*fit) : model.result);
  auto gains = gainsOf(model, *result, within);
  if (!gains)
    return std::nullopt;
  auto positions = model.byFallingDrag(*result);
  std::erase_if(positions, [&](std::size_t position) { return result->touchpoints[position].drag.high < 0; });
  return WhatIf{.gains = std::move(*gains), .model = result, .positions = std::move(positions)};
}

} // namespace

struct Catalog::Working {
  /// The map that a model looks at must live as long as it.
  struct KeptModel {
    model::JourneyMap map;
    MapModel model;

    KeptModel(const data::FeedbackColumns& feedback, const model::JourneyMap& journey, const AnalysisOptions& options)
        : map(journey), model(feedback, map, options) {}
  };

  std::shared_ptr<const data::FeedbackTable> table;
  model::JourneyMap drawn; ///< as it was given
  model::JourneyMap map;   ///< what is analysed of it
  AnalysisOptions options;
  data::Selection selection;

  // Made when they are needed, by the part that is first; nothing once what they are made of changed.
  // Whoever holds a later one of these locks may take an earlier one, not the reverse.
  std::mutex selecting;
  std::mutex tallying;
  std::mutex modelling;
  std::shared_ptr<const data::FeedbackTable> selected;
  std::unique_ptr<KeptModel> model;
  bool counted = false;
  bool wholeCounted = false; ///< counts are of the selected part of the whole table
  std::optional<AnswerCounts> counts;

  const data::FeedbackTable& selectedTable() {
    const std::lock_guard lock(selecting);
    if (!selected)
      selected = selection.all() ? table : std::make_shared<const data::FeedbackTable>(table->part(selection));
    return *selected;
  }
  const data::FeedbackColumns& columns() { return selectedTable().columns(); }
  /// What the parts that only count look at: the whole table where its rows need not be copied.
  const data::FeedbackColumns& counting() {
    const std::lock_guard lock(tallying);
    if (!std::exchange(counted, true)) {
      wholeCounted = table->columns().rows.count == 0;
      counts = AnswerCounts::of(wholeCounted ? *table : selectedTable(), wholeCounted ? selection : data::Selection{});
      wholeCounted = wholeCounted && counts;
    }
    return wholeCounted ? table->columns() : columns();
  }
  const AnswerCounts* countsOrNull() {
    counting();
    return counts ? &*counts : nullptr;
  }
  Overall overall() {
    const auto& feedback = counting();
    const bool fromCounts = wholeCounted && counts->overall() != nullptr && !counts->hasRepeats();
    return fromCounts ? overallOf(*table, selection, options, *counts)
                      : overallOf(wholeCounted ? columns() : feedback, options);
  }
  /// A customer's several scores are told apart only in the selected rows themselves.
  std::optional<Trend> trend() {
    counting();
    const bool fromCounts = counts && counts->overall() != nullptr && !counts->hasRepeats() && wholeCounted;
    return fromCounts ? trendOf(table->columns(), map, options, &*counts) : trendOf(columns(), map, options);
  }
  /// Null without overall scores.
  const MapModel* modelOrNull() {
    if (!hasOverall(columns()))
      return nullptr;
    const std::lock_guard lock(modelling);
    if (!model)
      model = std::make_unique<KeptModel>(columns(), map, options);
    return &model->model;
  }
  void take(const model::JourneyMap& given) {
    drawn = given;
    map = analysedMap(given, table->columns());
  }
  void dropData() {
    model.reset();
    counts.reset();
    counted = false;
    selected.reset();
  }
};

Catalog::Catalog(std::shared_ptr<const data::FeedbackTable> table, const model::JourneyMap& map,
                 const AnalysisOptions& options)
    : working_(std::make_unique<Working>()) {
  working_->table = std::move(table);
  working_->options = options;
  working_->take(map);
}
Catalog::~Catalog() = default;
Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;

void Catalog::dropAll() {
  working_->dropData();
  known_ = {};
}

void Catalog::drop(Facts facts) {
  for (const Part part : allParts())
    if ((factsOf(part) & facts) != 0)
      known_.drop(part);
  if ((facts & factsOfModel) != 0)
    working_->model.reset();
}

void Catalog::setTable(std::shared_ptr<const data::FeedbackTable> table) {
  if (working_->table == table)
    return;
  working_->table = std::move(table);
  working_->take(model::JourneyMap(working_->drawn));
  working_->selection = {};
  dropAll();
}

void Catalog::setSelection(const data::Selection& selection) {
  if (working_->selection == selection)
    return;
  working_->selection = selection;
  dropAll();
}

void Catalog::setMap(const model::JourneyMap& map) {
  const auto before = working_->map;
  working_->take(map);
  drop(changedFacts(before, working_->map));
}

void Catalog::setOptions(const AnalysisOptions& options) {
  if (working_->options == options)
    return;
  working_->options = options;
  dropAll();
}

Parts Catalog::parts(std::span<const Part> wanted, const Progress& progress) {
  const auto order = withNeeds(wanted);
  std::vector<Part> missing;
  std::ranges::copy_if(order, std::back_inserter(missing), [this](Part part) { return !known_.has(part); });
  std::ranges::stable_sort(missing, {}, &turnOf);
  std::mutex telling;
  std::size_t done = order.size() - missing.size();
  bool goesOn = true;
  inParallelAfter(2, needsAmong(missing), [&](std::size_t at) {
    {
      const std::lock_guard lock(telling);
      goesOn = goesOn && progress.goOn(static_cast<std::int64_t>(done++), static_cast<std::int64_t>(order.size()));
      if (!goesOn)
        return;
    }
    compute(missing[at]);
    ++runs_[static_cast<std::size_t>(missing[at])];
  });
  Parts dressed = known_;
  placeOnMap(dressed, working_->map);
  return dressed;
}

void Catalog::compute(Part part) {
  switch (part) {
  case Part::overall:
  case Part::figures:
  case Part::heat:
  case Part::distribution:
  case Part::trend:
  case Part::pareto:
  case Part::stageCurve:
  case Part::metrics:
  case Part::goals:
  case Part::balance:
  case Part::composition:
  case Part::carryOver: return computeCounted(part);
  case Part::drag:
  case Part::within:
  case Part::range:
  case Part::drivers:
  case Part::whatIf:
  case Part::importancePerformance:
  case Part::penaltyReward:
  case Part::recovery:
  case Part::trendHalves:
  case Part::periods:
  case Part::segments:
  case Part::askNext:
  case Part::actions: return computeModelled(part);
  }
}

void Catalog::computeCounted(Part part) {
  Working& w = *working_;
  switch (part) {
  case Part::overall: return known_.put<Part::overall>(w.overall());
  case Part::figures: return known_.put<Part::figures>(figuresOf(w.counting(), w.map, w.options, w.countsOrNull()));
  case Part::heat: return known_.put<Part::heat>(heatOf(w.counting(), w.map, w.countsOrNull()));
  case Part::distribution: return known_.put<Part::distribution>(distributionOf(w.counting(), w.countsOrNull()));
  case Part::trend: return known_.put<Part::trend>(w.trend());
  case Part::pareto: return known_.put<Part::pareto>(paretoOf(*known_.find<Part::figures>()));
  case Part::stageCurve: return known_.put<Part::stageCurve>(stageCurveOf(w.columns(), w.map));
  case Part::metrics: return known_.put<Part::metrics>(metricsOf(w.table->columns().metrics, w.map, w.selection));
  case Part::goals:
    return known_.put<Part::goals>(goalsOf(w.map, known_.find<Part::overall>()->outcome, *known_.find<Part::figures>(),
                                           *known_.find<Part::metrics>()));
  case Part::balance: return known_.put<Part::balance>(balanceOf(*known_.find<Part::figures>(), shownDrag(), w.map));
  case Part::composition: return known_.put<Part::composition>(compositionWhereRefused());
  case Part::carryOver: return known_.put<Part::carryOver>(carryOverOf(w.columns(), w.map, w.options));
  default: return;
  }
}

void Catalog::computeModelled(Part part) {
  Working& w = *working_;
  const MapModel* model = w.modelOrNull();
  const auto ofModel = [model](auto&& of) { return model == nullptr ? std::nullopt : of(*model); };
  switch (part) {
  case Part::drag: return known_.put<Part::drag>(dragPart(model));
  case Part::within:
    return known_.put<Part::within>(
        known_.find<Part::drag>()->refused || model == nullptr
            ? std::nullopt
            : withinOf(*model, *known_.find<Part::drag>(), *known_.find<Part::overall>()->outcome));
  case Part::range: return known_.put<Part::range>(ofModel(robustnessOf));
  case Part::drivers: return known_.put<Part::drivers>(ofModel(driversOf));
  case Part::whatIf: return known_.put<Part::whatIf>(ofModel(whatIfOf));
  case Part::importancePerformance:
    return known_.put<Part::importancePerformance>(
        importancePerformanceOf(shownDrag(), *known_.find<Part::figures>(), *known_.find<Part::drivers>()));
  case Part::penaltyReward: return known_.put<Part::penaltyReward>(ofModel(penaltyAndReward));
  case Part::recovery:
    return known_.put<Part::recovery>(
        {.recovery = recoveryOf(w.columns(), w.map, model), .doubleDeviation = ofModel(doubleDeviationOf)});
  case Part::trendHalves: {
    const auto& trend = *known_.find<Part::trend>();
    return known_.put<Part::trendHalves>(trend && model != nullptr ? trendHalvesOf(*model, *trend)
                                                                   : std::vector<PeriodHalves>{});
  }
  case Part::periods: return known_.put<Part::periods>(ofModel(periodsOf));
  case Part::actions:
    return known_.put<Part::actions>(ofModel([&w](const MapModel& of) { return actionOutcomesOf(of, w.map); }));
  case Part::segments: return known_.put<Part::segments>(segmentDifferencesOf(w.columns(), model));
  case Part::askNext: return known_.put<Part::askNext>(model == nullptr ? std::vector<AskNext>{} : askNext(*model));
  default: return;
  }
}

const Drag& Catalog::shownDrag() const {
  const auto& within = *known_.find<Part::within>();
  return within ? within->drag : *known_.find<Part::drag>();
}

Drag Catalog::dragPart(const MapModel* model) const {
  const auto& figures = *known_.find<Part::figures>();
  const auto& overall = *known_.find<Part::overall>();
  const bool anyFeedback = std::ranges::any_of(figures, [](const auto& each) { return each.reached > 0; });
  Drag drag;
  if (overall.outcome && model != nullptr) {
    drag = dragOf(*model);
    if (model->linked && model->linked->feedback.responses.count == 0)
      drag.refused = Refusal::notLinked;
    sayWhichScores(drag, *overall.outcome);
  }
  if (!overall.outcome)
    drag.refused = anyFeedback ? Refusal::noOverall : Refusal::noData;
  else if (!anyFeedback)
    drag.refused = working_->table->columns().rows.count > 0 ? Refusal::notLinked : Refusal::noData;
  return drag;
}

std::optional<Composition> Catalog::compositionWhereRefused() {
  const auto& figures = *known_.find<Part::figures>();
  const bool anyFeedback = std::ranges::any_of(figures, [](const auto& each) { return each.reached > 0; });
  if (!known_.find<Part::drag>()->refused || !anyFeedback)
    return std::nullopt;
  return compositionOf(working_->columns(), working_->map, working_->options);
}

std::span<const Part> headlineParts() {
  static constexpr std::array parts{Part::overall,  Part::figures,     Part::drag,   Part::within,
                                    Part::segments, Part::composition, Part::metrics};
  return parts;
}

std::span<const Part> findingParts() {
  static const std::vector<Part> parts = [] {
    const auto headline = headlineParts();
    std::vector<Part> all(headline.begin(), headline.end());
    all.push_back(Part::range);
    return all;
  }();
  return parts;
}

Parts partsOf(std::shared_ptr<const data::FeedbackTable> table, const model::JourneyMap& map,
              const AnalysisOptions& options, std::span<const Part> wanted) {
  return Catalog(std::move(table), map, options).parts(wanted);
}

} // namespace throughline::insight
