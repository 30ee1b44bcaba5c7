#include "core/report/report_plan.h"

#include "core/chart/catalog.h"
#include "core/chart/charts/charts.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"
#include "core/report/report_lists.h"

#include <algorithm>
#include <cmath>

namespace throughline::report {

namespace {

constexpr std::size_t mostProposals = 3;
constexpr std::size_t mostOpportunities = 3;

std::string personaNamed(const model::Document& document, model::PersonaId id) {
  for (const auto& persona : document.personas)
    if (persona->id == id)
      return persona->name;
  return {};
}

Cover coverOf(const model::Document& document, const model::JourneyMap& map, const insight::Analysis& analysis,
              const ReportOptions& options) {
  Cover cover{.title = map.details->title,
              .scenario = map.details->scenario,
              .goal = map.details->goal,
              .owner = map.details->owner,
              .state = map.details->state,
              .personas = {},
              .asOf = options.asOf.date(),
              .stages = map.stages.size()};
  for (const auto id : map.details->personas)
    cover.personas.push_back(personaNamed(document, id));
  for (const auto id : insight::mapsOfBaselines(document, map))
    if (const auto* source = model::findMap(document, id))
      cover.baselines.push_back(source->details->title);
  for (const auto* touchpoint : model::frontstageOf(map))
    ++(touchpoint->kind == model::Kind::service ? cover.services : cover.experiences);
  const auto with = [&analysis](insight::Evidence evidence) {
    return static_cast<std::size_t>(
        std::ranges::count(analysis.touchpoints, evidence, &insight::TouchpointFigures::evidence));
  };
  cover.measured = with(insight::Evidence::measured);
  cover.heard = with(insight::Evidence::heard);
  return cover;
}

std::optional<chart::Range> rangeOf(const insight::Estimate& estimate) {
  if (estimate.high > estimate.low)
    return chart::Range{estimate.low, estimate.high};
  return std::nullopt;
}

int decimalsOf(const insight::Estimate& estimate) {
  return chart::supportedDecimals(estimate.low, estimate.high);
}

KeyFigures keyFiguresOf(const insight::Analysis& analysis) {
  const auto& drag = insight::headline(analysis);
  KeyFigures figures{
      .figures = {}, .unit = chart::unitOf(analysis), .decimals = decimalsOf(drag.total), .outcomeName = {}};
  std::optional<chart::Range> observed;
  if (analysis.outcome) {
    figures.outcomeName = analysis.outcome->name;
    if (analysis.outcome->mean && std::abs(analysis.outcome->mean->points - drag.observed) < 1e-6)
      observed = rangeOf(*analysis.outcome->mean);
  }
  figures.figures = {{FigureRole::observed, drag.observed, observed},
                     {FigureRole::total, drag.total.points, rangeOf(drag.total)},
                     {FigureRole::service, drag.service.points, rangeOf(drag.service)},
                     {FigureRole::experience, drag.experience.points, rangeOf(drag.experience)},
                     {FigureRole::withoutFailures, drag.withoutFailures, {}}};
  return figures;
}

/// The action that is open there and due first; one without a day after those with one.
const model::Action* nextActionAt(const model::JourneyMap& map, model::TouchpointId touchpoint) {
  const model::Action* next = nullptr;
  for (const auto& action : map.actions) {
    const bool open = action->status != model::ActionStatus::dropped && action->status != model::ActionStatus::done;
    if (action->touchpoint != touchpoint || !open)
      continue;
    if (next == nullptr || (action->due && (!next->due || *action->due < *next->due)))
      next = &*action;
  }
  return next;
}

Proposal proposalOf(const model::JourneyMap& map, const insight::TouchpointDrag& drag) {
  Proposal proposal{.touchpoint = drag.touchpoint,
                    .title = drag.title,
                    .kind = drag.kind,
                    .stage = drag.stage,
                    .owner = {},
                    .failed = drag.failed,
                    .reached = drag.reached,
                    .gain = drag.fixOnly,
                    .label = drag.label,
                    .effort = {},
                    .due = {},
                    .opportunities = {}};
  if (const auto* touchpoint = model::findTouchpoint(map, drag.touchpoint)) {
    proposal.owner = touchpoint->owner;
    if (const auto* action = nextActionAt(map, drag.touchpoint)) {
      proposal.effort = action->effort;
      proposal.due = action->due;
      proposal.owner = action->owner.empty() ? proposal.owner : action->owner;
    }
    proposal.opportunities = notesBy(touchpoint->notes, [](const model::Note& note) {
      return note.kind == model::NoteKind::opportunity || note.kind == model::NoteKind::idea;
    });
    if (proposal.opportunities.size() > mostOpportunities)
      proposal.opportunities.resize(mostOpportunities);
  }
  return proposal;
}

Proposals proposalsOf(const model::JourneyMap& map, const insight::Analysis& analysis, const ReportOptions& options) {
  const auto& drag = insight::headline(analysis);
  auto candidates = drag.touchpoints;
  std::erase_if(candidates, [&drag](const auto& each) {
    return std::ranges::find(drag.named, each.title) == drag.named.end() || each.fixOnly.points <= 0;
  });
  std::ranges::stable_sort(candidates, std::greater<>(), [](const auto& each) { return each.fixOnly.points; });
  Proposals proposals{.proposals = {},
                      .valuePerPoint = options.valuePerPoint,
                      .valueTerms = options.valueTerms,
                      .unit = chart::unitOf(analysis),
                      .decimals = 3};
  if (candidates.size() > mostProposals)
    candidates.resize(mostProposals);
  for (const auto& each : candidates) {
    proposals.proposals.push_back(proposalOf(map, each));
    proposals.decimals = std::min(proposals.decimals, decimalsOf(each.fixOnly));
  }
  return proposals;
}

Method methodOf(const insight::Analysis& analysis, const model::Settings& settings) {
  Method method{
      .rules = {}, .leftOut = {}, .minimumFailed = settings.minimumFailed, .minimumMeasured = settings.minimumMeasured};
  for (const auto& figures : analysis.touchpoints) {
    if (figures.n <= 0)
      continue;
    auto same = std::ranges::find_if(method.rules, [&figures](const Method::Rule& each) {
      return each.scale == figures.scale && each.rule == figures.rule;
    });
    if (same == method.rules.end())
      same = method.rules.insert(same, {.scale = figures.scale, .rule = figures.rule, .touchpoints = {}});
    same->touchpoints.push_back(figures.title);
  }
  return method;
}

/// What the data do not allow is named under the method, with its reason.
std::vector<Method::LeftOut> leftOutOf(const std::vector<chart::ChartId>& charts, const chart::Findings& findings) {
  std::vector<Method::LeftOut> leftOut;
  for (const auto id : charts)
    if (const auto made = chart::makeChart(id, findings); made.empty())
      leftOut.push_back({.chart = id, .reason = made.refused});
  return leftOut;
}

Section sectionOf(SectionKind kind, Block block) {
  Section section{.kind = kind, .landscape = false, .sharesPage = false, .blocks = {}};
  section.blocks.push_back(std::move(block));
  return section;
}

Section summaryOf(const model::Document& document, const model::JourneyMap& map, const chart::Findings& findings,
                  const ReportOptions& options) {
  const auto& analysis = findings.analysis;
  Section section = sectionOf(SectionKind::summary, coverOf(document, map, analysis, options));
  section.blocks.push_back(Finding{});
  if (analysis.drag.refused)
    return section;
  section.blocks.push_back(keyFiguresOf(analysis));
  section.blocks.push_back(
      ChartBlock{.chart = chart::makeChart(chart::ChartId::drag, findings, {.mostTouchpoints = 5}), .brief = true});
  return section;
}

void addMap(std::vector<Section>& sections, const model::JourneyMap& map, const layout::MapLayout& layout,
            PageSize size) {
  if (size == PageSize::longPage) {
    auto whole = mapOnOnePage(layout, map);
    sections.push_back({.kind = SectionKind::map, .landscape = false, .sharesPage = false, .blocks = {}});
    sections.back().paper = paperFor(whole.front());
    std::ranges::move(whole, std::back_inserter(sections.back().blocks));
    return;
  }
  auto paged = mapPages(layout, map, paperOf(size));
  for (auto& page : paged.pages) {
    sections.push_back({.kind = SectionKind::map, .landscape = paged.landscape, .sharesPage = false, .blocks = {}});
    std::ranges::move(page, std::back_inserter(sections.back().blocks));
  }
}

/// Short lists stand below each other on one page.
void addSharing(std::vector<Section>& sections, Section section) {
  section.sharesPage = !sections.empty() && !sections.back().paper;
  sections.push_back(std::move(section));
}

void addCharts(std::vector<Section>& sections, const chart::Findings& findings,
               const std::vector<chart::ChartId>& charts) {
  for (const auto id : charts) {
    auto made = chart::makeChart(id, findings);
    // Where there is no drag its chart is the composition, which stands there itself.
    const bool isAnother = made.id != id && std::ranges::find(charts, made.id) != charts.end();
    if (made.empty() || isAnother)
      continue;
    addSharing(sections, sectionOf(SectionKind::chart, ChartBlock{.chart = std::move(made), .brief = false}));
    sections.back().chart = id;
  }
}

void addTables(std::vector<Section>& sections, const chart::Findings& findings) {
  const auto& analysis = findings.analysis;
  if (std::ranges::any_of(analysis.touchpoints, [](const auto& each) { return each.n > 0; }))
    addSharing(sections, sectionOf(SectionKind::touchpoints, TableBlock{chart::touchpointTable(analysis), false}));
  if (const auto drag = chart::makeChart(chart::ChartId::drag, findings); !drag.empty())
    addSharing(sections, sectionOf(SectionKind::dragTable, TableBlock{drag.table, drag.rounded}));
}

void addGoals(std::vector<Section>& sections, const model::JourneyMap& map, const chart::Findings& findings) {
  auto goals = goalsOf(map);
  if (goals.goals.empty())
    return;
  addSharing(sections, sectionOf(SectionKind::goals, std::move(goals)));
  if (auto made = chart::makeChart(chart::ChartId::goals, findings); !made.empty())
    sections.back().blocks.push_back(ChartBlock{.chart = std::move(made), .brief = true});
}

RunningFacts runningFacts(const insight::Analysis& analysis, const model::JourneyMap& map,
                          const ReportOptions& options) {
  return {.fileName = options.fileName,
          .mapTitle = map.details->title,
          .responses = analysis.responses,
          .respondents = insight::knowsCustomers(analysis) ? analysis.respondents : 0,
          .first = analysis.first,
          .last = analysis.last,
          .filters = options.filters};
}

/// Adds what a part holds; nothing where it would hold nothing.
class Planning {
public:
  Planning(const model::Document& document, const chart::Findings& findings, const layout::MapLayout& layout,
           const ReportOptions& options, const std::vector<FullText>& full)
      : document_(document), map_(*findings.map), findings_(findings), layout_(layout), options_(options), full_(full) {
  }

  void add(Part part, std::vector<Section>& sections) const {
    switch (part) {
    case Part::summary: sections.push_back(summaryOf(document_, map_, findings_, options_)); break;
    case Part::decision:
      if (auto proposals = proposalsOf(map_, findings_.analysis, options_); !proposals.proposals.empty())
        addSharing(sections, sectionOf(SectionKind::proposals, std::move(proposals)));
      break;
    case Part::map: addMap(sections, map_, layout_, options_.pageSize); break;
    case Part::charts: addCharts(sections, findings_, options_.charts); break;
    case Part::goals: addGoals(sections, map_, findings_); break;
    case Part::tables: addTables(sections, findings_); break;
    case Part::method: addMethod(sections); break;
    default: addLists(part, sections); break;
    }
  }

  /// What goes on behind everything else.
  void addAppendix(std::vector<Section>& sections) const {
    if (holds(Part::map) && !full_.empty())
      addSharing(sections, sectionOf(SectionKind::fullTexts, FullTexts{full_}));
  }

private:
  void addMethod(std::vector<Section>& sections) const {
    auto method = methodOf(findings_.analysis, *document_.settings);
    if (holds(Part::charts) && findings_.analysis.responses > 0)
      method.leftOut = leftOutOf(options_.charts, findings_);
    addSharing(sections, sectionOf(SectionKind::method, std::move(method)));
  }

  bool holds(Part part) const { return std::ranges::find(options_.parts, part) != options_.parts.end(); }

  /// Notes that another part of this report holds are not printed twice.
  std::vector<model::NoteKind> toldElsewhere() const {
    std::vector<model::NoteKind> kinds{model::NoteKind::comment}; // between colleagues
    if (holds(Part::quotes))
      kinds.push_back(model::NoteKind::quote);
    if (holds(Part::decisions))
      kinds.push_back(model::NoteKind::decision);
    return kinds;
  }

  void addLists(Part part, std::vector<Section>& sections) const {
    if (auto personas = personasOf(document_, map_); part == Part::personas && !personas.personas.empty())
      addSharing(sections, sectionOf(SectionKind::personas, std::move(personas)));
    if (auto quotes = quotesOf(map_); part == Part::quotes && !quotes.groups.empty())
      addSharing(sections, sectionOf(SectionKind::quotes, std::move(quotes)));
    if (auto notes = notesOf(map_, toldElsewhere()); part == Part::notes && !notes.groups.empty())
      addSharing(sections, sectionOf(SectionKind::notes, std::move(notes)));
    if (auto actions = actionsOf(map_); part == Part::actions && !actions.actions.empty()) {
      actions.outcomes = chart::actionSentences(findings_);
      addSharing(sections, sectionOf(SectionKind::actions, std::move(actions)));
    }
    if (auto decisions = decisionsOf(map_); part == Part::decisions && !decisions.groups.empty())
      addSharing(sections, sectionOf(SectionKind::decisions, std::move(decisions)));
    if (part == Part::changes && options_.before)
      addSharing(sections, sectionOf(SectionKind::changes, changesOf(*options_.before, map_, options_.beforeName)));
  }

  const model::Document& document_;
  const model::JourneyMap& map_;
  const chart::Findings& findings_;
  const layout::MapLayout& layout_;
  const ReportOptions& options_;
  const std::vector<FullText>& full_;
};

} // namespace

ReportPlan planReport(const model::Document& document, const chart::Findings& findings, const layout::MapLayout& layout,
                      const ReportOptions& options, const std::vector<FullText>& full) {
  ReportPlan plan{.pageSize = options.pageSize,
                  .attach = options.attach,
                  .language = options.language,
                  .asOf = options.asOf,
                  .author = findings.map->details->owner,
                  .running = runningFacts(findings.analysis, *findings.map, options),
                  .analysis = findings.analysis,
                  .sections = {}};
  const Planning planning(document, findings, layout, options, full);
  for (const auto part : allParts())
    if (std::ranges::find(options.parts, part) != options.parts.end())
      planning.add(part, plan.sections);
  planning.addAppendix(plan.sections);
  return plan;
}

} // namespace throughline::report
