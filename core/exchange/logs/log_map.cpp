#include "core/exchange/logs/log_map.h"

#include "core/exchange/kind_guess.h"
#include "core/exchange/map_sketch.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <cmath>

namespace throughline::exchange {
namespace {

/// A repeat or a reopening in this share of the cases is a pain point of its card.
constexpr double markedShare = 0.1;

std::string percentText(double share) {
  return roundedText(100 * share, share < 0.1 ? 1 : 0) + " %";
}

std::string durationText(double hours, const Words& words) {
  if (hours < 1)
    return roundedText(60 * hours, 1) + " " + words.minutes;
  return hours < 48 ? roundedText(hours, 1) + " " + words.hours : roundedText(hours / 24, 1) + " " + words.days;
}

class LogSketch {
public:
  LogSketch(const EventLog& log, const LogDrawing& how, IdSource& ids) : log_(log), how_(how), ids_(ids) {}

  Result<ImportedJourneys> draw() {
    imported_.remarks = log_.remarks;
    auto facts = activityFacts(log_, imported_.remarks);
    for (const auto& trace : log_.traces)
      cases_ += trace.events.empty() ? 0U : 1U;
    notePeriod();
    leaveOutRare(facts);
    if (facts.empty())
      return failure(ErrorCode::noRecords, {{Fact::detail, "no events with a name"}});
    sketch_.details.title = how_.title;
    sketch_.curveLast = true;
    drawStages(facts);
    imported_.remarks.push_back({.code = RemarkCode::kindGuessed, .value = std::to_string(services_)});
    imported_.maps.push_back(mapOf(sketch_, how_.words, ids_, imported_.remarks));
    return std::move(imported_);
  }

private:
  void notePeriod() {
    imported_.events = static_cast<std::int64_t>(log_.events);
    for (const auto& trace : log_.traces)
      for (const auto& event : trace.events) {
        if (event.time == noTime)
          continue;
        const auto day = Timestamp{event.time}.date();
        imported_.firstDay = std::min(imported_.firstDay.value_or(day), day);
        imported_.lastDay = std::max(imported_.lastDay.value_or(day), day);
      }
  }
  const std::string& nameOf(const ActivityFacts& facts) const { return log_.words[facts.activity]; }
  double shareOf(std::size_t cases) const { return static_cast<double>(cases) / static_cast<double>(cases_); }

  void leaveOutRare(std::vector<ActivityFacts>& facts) {
    std::vector<std::size_t> counts;
    for (const auto& each : facts)
      counts.push_back(each.cases);
    std::ranges::sort(counts, std::greater{});
    const auto least = counts.size() > how_.mostActivities ? counts[how_.mostActivities - 1] : 0;
    std::vector<std::string> folded;
    std::size_t kept = 0;
    std::erase_if(facts, [&](const ActivityFacts& each) {
      const bool keep = shareOf(each.cases) >= how_.rarest && each.cases >= least && kept < how_.mostActivities;
      kept += keep ? 1U : 0U;
      if (!keep)
        folded.push_back(nameOf(each));
      return !keep;
    });
    constexpr std::size_t mostNamed = 50;
    const std::string more = folded.size() > mostNamed ? " + " + std::to_string(folded.size() - mostNamed) : "";
    folded.resize(std::min(folded.size(), mostNamed));
    if (!folded.empty())
      imported_.remarks.push_back({.code = RemarkCode::activitiesFolded, .value = joined(folded, ", ") + more});
  }

  /// The stages that the log names, by the first of their activities; one without a name goes with the one before it.
  void drawNamedStages(const std::vector<ActivityFacts>& facts) {
    std::uint32_t stage = 0;
    for (const auto& each : facts) {
      stage = each.stage == 0 ? stage : each.stage;
      const auto& title = log_.words[stage];
      auto known = std::ranges::find(sketch_.stages, title, &SketchStage::title);
      if (known == sketch_.stages.end())
        known = sketch_.stages.insert(known, {.title = title, .notes = {}, .cards = {}});
      known->cards.push_back(cardOf(each));
    }
  }

  void drawStages(const std::vector<ActivityFacts>& facts) {
    if (std::ranges::any_of(facts, [](const ActivityFacts& each) { return each.stage != 0; }))
      return drawNamedStages(facts);
    std::vector<double> positions;
    for (const auto& each : facts)
      positions.push_back(each.position);
    const auto wanted = static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(facts.size()))));
    auto starts = naturalBreaks(positions, std::min(std::max<std::size_t>(wanted, 1), how_.mostStages));
    starts.push_back(facts.size());
    for (std::size_t stage = 0; stage + 1 < starts.size(); ++stage) {
      const std::span run(facts.data() + starts[stage], starts[stage + 1] - starts[stage]);
      SketchStage made{
          .title = nameOf(*std::ranges::max_element(run, {}, &ActivityFacts::cases)), .notes = {}, .cards = {}};
      for (const auto& each : run)
        made.cards.push_back(cardOf(each));
      sketch_.stages.push_back(std::move(made));
    }
    imported_.remarks.push_back({.code = RemarkCode::stagesGuessed, .value = std::to_string(sketch_.stages.size())});
  }

  SketchCard cardOf(const ActivityFacts& facts) {
    std::vector<std::string> resources;
    for (const auto resource : facts.resources)
      resources.push_back(log_.words[resource]);
    auto guess = guessKind(nameOf(facts), resources);
    if (facts.kind && *facts.kind != guess.kind)
      guess = {*facts.kind, *facts.kind == model::Kind::service ? model::Reason::problem : model::Reason::designedStep};
    services_ += guess.kind == model::Kind::service ? 1 : 0;
    SketchCard card;
    card.touchpoint = {.id = ids_.make<model::TouchpointId>(),
                       .title = nameOf(facts),
                       .place = {},
                       .kind = guess.kind,
                       .reason = guess.reason};
    card.touchpoint.channel = log_.words[facts.channel];
    if (2 * facts.byCustomer > facts.events)
      card.touchpoint.initiator = model::Initiator::customer;
    addFigures(facts, card);
    markReturns(facts, card);
    card.texts.emplace_back(how_.words.actorsLane, joined(resources, ", "));
    return card;
  }

  void addFigures(const ActivityFacts& facts, SketchCard& card) {
    const auto id = card.touchpoint.id;
    const double share = shareOf(facts.cases);
    imported_.metricValues.push_back(
        {.touchpoint = id, .metric = "case_share", .value = share, .n = static_cast<std::int64_t>(cases_)});
    card.texts.emplace_back(how_.words.shareLane, percentText(share) + " (" + std::to_string(facts.cases) + ")");
    if (!facts.wait)
      return;
    imported_.metricValues.push_back({.touchpoint = id,
                                      .metric = "waiting_time",
                                      .value = *facts.wait,
                                      .n = static_cast<std::int64_t>(facts.waits)});
    card.texts.emplace_back(how_.words.waitLane, durationText(*facts.wait, how_.words));
  }

  void markReturns(const ActivityFacts& facts, SketchCard& card) {
    std::vector<std::string> marks;
    const auto mark = [&](const std::string& word, std::size_t cases) {
      if (cases == 0)
        return;
      const double share = static_cast<double>(cases) / static_cast<double>(facts.cases);
      marks.push_back(word + " " + percentText(share));
      if (share >= markedShare)
        card.touchpoint.notes.push_back(
            {.id = ids_.make<model::NoteId>(), .kind = model::NoteKind::painPoint, .text = marks.back()});
    };
    mark(how_.words.repeated, facts.repeated);
    mark(how_.words.reopened, facts.reopened);
    card.texts.emplace_back(how_.words.repeatLane, joined(marks, "\n"));
  }

  const EventLog& log_;
  const LogDrawing& how_;
  IdSource& ids_;
  ImportedJourneys imported_;
  MapSketch sketch_;
  std::size_t cases_ = 0;
  int services_ = 0;
};

} // namespace

std::vector<std::size_t> naturalBreaks(const std::vector<double>& sorted, std::size_t runs) {
  const std::size_t count = sorted.size();
  runs = std::min(runs, count);
  if (runs == 0)
    return {};
  // cost[k][n]: least sum of squares of the first n numbers in k + 1 runs; start[k][n]: where the last of them begins.
  const auto squares = [&sorted](std::size_t from, std::size_t to) {
    double mean = 0;
    for (std::size_t at = from; at < to; ++at)
      mean += sorted[at] / static_cast<double>(to - from);
    double sum = 0;
    for (std::size_t at = from; at < to; ++at)
      sum += (sorted[at] - mean) * (sorted[at] - mean);
    return sum;
  };
  std::vector<std::vector<double>> cost(runs, std::vector<double>(count + 1, 0));
  std::vector<std::vector<std::size_t>> start(runs, std::vector<std::size_t>(count + 1, 0));
  for (std::size_t n = 1; n <= count; ++n)
    cost[0][n] = squares(0, n);
  for (std::size_t k = 1; k < runs; ++k)
    for (std::size_t n = k + 1; n <= count; ++n) {
      cost[k][n] = std::numeric_limits<double>::infinity();
      for (std::size_t from = k; from < n; ++from)
        if (const double sum = cost[k - 1][from] + squares(from, n); sum < cost[k][n] - 1e-12) {
          cost[k][n] = sum;
          start[k][n] = from;
        }
    }
  std::vector<std::size_t> breaks;
  for (std::size_t k = runs, end = count; k-- > 0;) {
    breaks.insert(breaks.begin(), start[k][end]);
    end = start[k][end];
  }
  return breaks;
}

Result<ImportedJourneys> drawLog(const EventLog& log, const LogDrawing& how, IdSource& ids) {
  return LogSketch(log, how, ids).draw();
}

} // namespace throughline::exchange
