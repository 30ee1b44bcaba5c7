#include "core/report/report_plan.h"

#include "core/chart/catalog.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <array>
#include <cctype>
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

std::vector<model::Note> notesBy(const model::Touchpoint& touchpoint, auto&& wanted) {
  std::vector<model::Note> notes;
  std::ranges::copy_if(touchpoint.notes, std::back_inserter(notes), wanted);
  std::ranges::stable_sort(
      notes, [](const auto& a, const auto& b) { return a.kind != b.kind ? a.kind < b.kind : a.votes > b.votes; });
  return notes;
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

Notes notesOf(const model::JourneyMap& map) {
  Notes notes;
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    if (touchpoint->notes.empty())
      continue;
    const auto* stage = model::stageOf(map, touchpoint->place.step);
    notes.groups.push_back({.touchpoint = touchpoint->title,
                            .stage = stage != nullptr ? stage->title : std::string(),
                            .kind = touchpoint->kind,
                            .notes = notesBy(*touchpoint, [](const auto&) { return true; })});
  }
  return notes;
}

Goals goalsOf(const model::JourneyMap& map) {
  Goals goals;
  for (const auto* touchpoint : model::inReadingOrder(map))
    for (const auto& target : touchpoint->targets)
      goals.goals.push_back({.touchpoint = touchpoint->title, .target = target});
  return goals;
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
  for (auto& page : mapPages(layout, map, paperOf(size))) {
    sections.push_back({.kind = SectionKind::map, .landscape = true, .sharesPage = false, .blocks = {}});
    std::ranges::move(page, std::back_inserter(sections.back().blocks));
  }
}

void addFigures(std::vector<Section>& sections, const chart::Findings& findings) {
  const auto& analysis = findings.analysis;
  const auto drag = chart::makeChart(chart::ChartId::drag, findings);
  if (!drag.empty()) {
    sections.push_back(sectionOf(SectionKind::drag, ChartBlock{.chart = drag, .brief = false}));
    sections.push_back(sectionOf(SectionKind::dragTable, TableBlock{drag.table, drag.rounded}));
    sections.back().landscape = true;
  }
  const auto failures = chart::makeChart(chart::ChartId::failures, findings);
  if (analysis.touchpoints.empty())
    return;
  sections.push_back({.kind = SectionKind::touchpoints, .landscape = false, .sharesPage = false, .blocks = {}});
  if (!failures.empty())
    sections.back().blocks.push_back(ChartBlock{.chart = failures, .brief = false});
  sections.back().blocks.push_back(TableBlock{chart::touchpointTable(analysis), false});
}

/// Short lists stand below each other on one page.
void addSharing(std::vector<Section>& sections, Section section) {
  section.sharesPage = sections.back().kind == SectionKind::goals;
  sections.push_back(std::move(section));
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

} // namespace

Paper paperOf(PageSize size) {
  switch (size) {
  case PageSize::a3: return {841.89, 1190.55};
  case PageSize::letter: return {612, 792};
  case PageSize::a4: break;
  }
  return {595.28, 841.89};
}

std::optional<PageSize> pageSizeNamed(std::string_view name) {
  std::string lower(name);
  std::ranges::transform(lower, lower.begin(),
                         [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  if (lower == "a4")
    return PageSize::a4;
  if (lower == "a3")
    return PageSize::a3;
  if (lower == "letter")
    return PageSize::letter;
  return std::nullopt;
}

ReportPlan planReport(const model::Document& document, const model::JourneyMap& map, const insight::Analysis& analysis,
                      const layout::MapLayout& layout, const ReportOptions& options) {
  ReportPlan plan{.pageSize = options.pageSize,
                  .language = options.language,
                  .asOf = options.asOf,
                  .running = runningFacts(analysis, map, options),
                  .analysis = analysis,
                  .sections = {}};
  const chart::Findings findings{.map = Shared<model::JourneyMap>(map),
                                 .parts = {},
                                 .analysis = analysis,
                                 .minimumMeasured = document.settings->minimumMeasured};
  plan.sections.push_back(summaryOf(document, map, findings, options));
  if (auto proposals = proposalsOf(map, analysis); !proposals.proposals.empty())
    plan.sections.push_back(sectionOf(SectionKind::proposals, std::move(proposals)));
  addMap(plan.sections, map, layout, options.pageSize);
  addFigures(plan.sections, findings);
  if (auto goals = goalsOf(map); !goals.goals.empty())
    plan.sections.push_back(sectionOf(SectionKind::goals, std::move(goals)));
  if (auto notes = notesOf(map); !notes.groups.empty())
    addSharing(plan.sections, sectionOf(SectionKind::notes, std::move(notes)));
  plan.sections.push_back(sectionOf(SectionKind::method, methodOf(analysis, *document.settings)));
  return plan;
}

} // namespace throughline::report
