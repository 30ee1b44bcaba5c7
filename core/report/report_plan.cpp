#include "core/report/report_plan.h"

#include "core/chart/catalog.h"
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
  for (const auto& touchpoint : map.touchpoints)
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
  return chart::supportedDecimals((estimate.high - estimate.low) / 2);
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
                    .opportunities = {}};
  if (const auto* touchpoint = model::findTouchpoint(map, drag.touchpoint)) {
    proposal.owner = touchpoint->owner;
    proposal.opportunities = notesBy(*touchpoint, [](const model::Note& note) {
      return note.kind == model::NoteKind::opportunity || note.kind == model::NoteKind::idea;
    });
    if (proposal.opportunities.size() > mostOpportunities)
      proposal.opportunities.resize(mostOpportunities);
  }
  return proposal;
}

Proposals proposalsOf(const model::JourneyMap& map, const insight::Analysis& analysis) {
  const auto& drag = insight::headline(analysis);
  auto candidates = drag.touchpoints;
  std::erase_if(candidates, [&drag](const auto& each) {
    return std::ranges::find(drag.named, each.title) == drag.named.end() || each.fixOnly.points <= 0;
  });
  std::ranges::stable_sort(candidates, std::greater<>(), [](const auto& each) { return each.fixOnly.points; });
  Proposals proposals{.proposals = {}, .unit = chart::unitOf(analysis), .decimals = 3};
  if (candidates.size() > mostProposals)
    candidates.resize(mostProposals);
  for (const auto& each : candidates) {
    proposals.proposals.push_back(proposalOf(map, each));
    proposals.decimals = std::min(proposals.decimals, decimalsOf(each.fixOnly));
  }
  return proposals;
}

Method methodOf(const insight::Analysis& analysis, const model::Settings& settings) {
  Method method{.rules = {}, .minimumFailed = settings.minimumFailed, .minimumMeasured = settings.minimumMeasured};
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
  for (auto& page : mapPages(layout, map, paperOf(size))) {
    sections.push_back({.kind = SectionKind::map, .landscape = true, .sharesPage = false, .blocks = {}});
    std::ranges::move(page, std::back_inserter(sections.back().blocks));
  }
}

/// Short lists stand below each other on one page.
void addSharing(std::vector<Section>& sections, Section section) {
  section.sharesPage = !sections.empty() && sections.back().kind != SectionKind::map;
  sections.push_back(std::move(section));
}

void addCharts(std::vector<Section>& sections, const chart::Findings& findings) {
  for (const auto& [id, kind] : {std::pair(chart::ChartId::drag, SectionKind::drag),
                                 std::pair(chart::ChartId::failures, SectionKind::touchpoints)})
    if (const auto made = chart::makeChart(id, findings); !made.empty())
      addSharing(sections, sectionOf(kind, ChartBlock{.chart = made, .brief = false}));
}

void addTables(std::vector<Section>& sections, const chart::Findings& findings) {
  const auto& analysis = findings.analysis;
  const bool measured = std::ranges::any_of(analysis.touchpoints, [](const auto& each) { return each.n > 0; });
  if (measured) {
    const TableBlock table{chart::touchpointTable(analysis), false};
    if (!sections.empty() && sections.back().kind == SectionKind::touchpoints)
      sections.back().blocks.push_back(table);
    else
      sections.push_back(sectionOf(SectionKind::touchpoints, table));
  }
  if (const auto drag = chart::makeChart(chart::ChartId::drag, findings); !drag.empty()) {
    sections.push_back(sectionOf(SectionKind::dragTable, TableBlock{drag.table, drag.rounded}));
    sections.back().landscape = true;
  }
}

RunningFacts runningFacts(const insight::Analysis& analysis, const model::JourneyMap& map,
                          const ReportOptions& options) {
  return {.fileName = options.fileName,
          .mapTitle = map.details->title,
          .responses = analysis.responses,
          .respondents = analysis.respondents,
          .first = analysis.first,
          .last = analysis.last,
          .filters = options.filters};
}

/// Adds what a part holds; nothing where it would hold nothing.
class Planning {
public:
  Planning(const model::Document& document, const model::JourneyMap& map, const chart::Findings& findings,
           const layout::MapLayout& layout, const ReportOptions& options, const std::vector<FullText>& full)
      : document_(document), map_(map), findings_(findings), layout_(layout), options_(options), full_(full) {}

  void add(Part part, std::vector<Section>& sections) const {
    switch (part) {
    case Part::summary: sections.push_back(summaryOf(document_, map_, findings_, options_)); break;
    case Part::decision:
      if (auto proposals = proposalsOf(map_, findings_.analysis); !proposals.proposals.empty())
        addSharing(sections, sectionOf(SectionKind::proposals, std::move(proposals)));
      break;
    case Part::map:
      addMap(sections, map_, layout_, options_.pageSize);
      if (!full_.empty())
        sections.push_back(sectionOf(SectionKind::fullTexts, FullTexts{full_}));
      break;
    case Part::charts: addCharts(sections, findings_); break;
    case Part::tables: addTables(sections, findings_); break;
    case Part::method:
      addSharing(sections, sectionOf(SectionKind::method, methodOf(findings_.analysis, *document_.settings)));
      break;
    default: addLists(part, sections); break;
    }
  }

private:
  void addLists(Part part, std::vector<Section>& sections) const {
    if (auto goals = goalsOf(map_); part == Part::goals && !goals.goals.empty())
      addSharing(sections, sectionOf(SectionKind::goals, std::move(goals)));
    if (auto personas = personasOf(document_, map_); part == Part::personas && !personas.personas.empty())
      addSharing(sections, sectionOf(SectionKind::personas, std::move(personas)));
    if (auto quotes = quotesOf(map_); part == Part::quotes && !quotes.groups.empty())
      addSharing(sections, sectionOf(SectionKind::quotes, std::move(quotes)));
    if (auto notes = notesOf(map_); part == Part::notes && !notes.groups.empty())
      addSharing(sections, sectionOf(SectionKind::notes, std::move(notes)));
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

ReportPlan planReport(const model::Document& document, const model::JourneyMap& map, const insight::Analysis& analysis,
                      const layout::MapLayout& layout, const ReportOptions& options,
                      const std::vector<FullText>& full) {
  ReportPlan plan{.pageSize = options.pageSize,
                  .language = options.language,
                  .asOf = options.asOf,
                  .author = map.details->owner,
                  .running = runningFacts(analysis, map, options),
                  .analysis = analysis,
                  .sections = {}};
  const chart::Findings findings{.map = Shared<model::JourneyMap>(map),
                                 .parts = {},
                                 .analysis = analysis,
                                 .minimumMeasured = document.settings->minimumMeasured};
  const Planning planning(document, map, findings, layout, options, full);
  for (const auto part : allParts())
    if (std::ranges::find(options.parts, part) != options.parts.end())
      planning.add(part, plan.sections);
  return plan;
}

} // namespace throughline::report
