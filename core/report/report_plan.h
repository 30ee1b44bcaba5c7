#pragma once

#include "core/chart/chart_spec.h"
#include "core/chart/findings.h"
#include "core/insight/analysis.h"
#include "core/layout/map_layout.h"
#include "core/model/document.h"
#include "core/model/field_value.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What a report says, in which order and on which pages, as values: no words but the users' own, no places on paper.
namespace throughline::report {

/// longPage: A4, but for the map, which has one page as large as itself.
enum class PageSize : std::uint8_t { a4, a3, letter, longPage };

/// Width and height of a page in points (1/72 inch).
struct Paper {
  double width = 0;
  double height = 0;
  bool operator==(const Paper&) const = default;
};
/// Portrait.
Paper paperOf(PageSize size);
/// "A4", "A3", "Letter", "long", any case; nothing for other names.
std::optional<PageSize> pageSizeNamed(std::string_view name);

/// What a report can hold; each can be left out.
enum class Part : std::uint8_t {
  summary,   ///< cover, finding and key figures
  decision,  ///< proposals with gain, effort and a box to decide in
  actions,   ///< who does what until when, and what it is expected to give
  goals,     ///< goals and targets, and their status
  map,       ///< with what was too long for it
  charts,    ///< those of the catalogue that the data allow
  tables,    ///< figures of every touchpoint
  personas,  ///< who the map is about
  quotes,    ///< in customers' words, masked
  notes,     ///< what people wrote on the map
  decisions, ///< taken in workshops
  changes,   ///< since an earlier version
  method,    ///< method and limits
};
struct NamedPart {
  Part part;
  std::string_view name;
};
inline constexpr std::array partNames{NamedPart{Part::summary, "summary"},
                                      NamedPart{Part::decision, "decision"},
                                      NamedPart{Part::actions, "actions"},
                                      NamedPart{Part::goals, "goals"},
                                      NamedPart{Part::map, "map"},
                                      NamedPart{Part::charts, "charts"},
                                      NamedPart{Part::tables, "tables"},
                                      NamedPart{Part::personas, "personas"},
                                      NamedPart{Part::quotes, "quotes"},
                                      NamedPart{Part::notes, "notes"},
                                      NamedPart{Part::decisions, "decisions"},
                                      NamedPart{Part::changes, "changes"},
                                      NamedPart{Part::method, "method"}};
/// All of them, in the order in which they stand.
std::vector<Part> allParts();
/// Every chart of the catalogue but that of goals, which stands with the goals, in the order of the catalogue.
std::vector<chart::ChartId> allCharts();
/// "map,charts", "map,drag,pareto": parts by name, and charts by the names of the catalogue; the first name that is
/// neither where there is one.
struct ReadParts {
  std::vector<Part> parts;
  std::vector<chart::ChartId> charts; ///< all when the part of charts is named or no chart
  std::string unknown;
};
ReadParts partsIn(std::string_view names);

struct ReportOptions;
/// Parts, charts and value of a point as they are kept with the map: names with commas, in a second line the value and
/// its terms; empty for a report of everything.
std::string choiceOf(const ReportOptions& options);
/// The reverse; names that are unknown (of a later version) are passed over.
void takeChoice(std::string_view choice, ReportOptions& options);
/// What of the analysis a report with these options stands on.
std::vector<insight::Part> analysisFor(const ReportOptions& options);

/// What is attached to the PDF.
enum class Attach : std::uint8_t {
  none,
  aggregates, ///< figures of the touchpoints, counts under ten suppressed
  responses,  ///< and every response: touchpoint, day, channel, score; neither customers nor comments
};

/// "none", "aggregates", "responses"; nothing for other names.
std::optional<Attach> attachNamed(std::string_view name);

struct ReportOptions {
  PageSize pageSize = PageSize::a4;
  std::vector<Part> parts = allParts();
  std::vector<chart::ChartId> charts = allCharts(); ///< of the part of charts
  Attach attach = Attach::none;
  std::shared_ptr<const model::JourneyMap> before; ///< the map as it was; null: no change is told
  std::string beforeName;                          ///< of that version
  std::optional<double> valuePerPoint;             ///< what a point of the overall score is worth, in the terms below
  std::string valueTerms;                          ///< "EUR a year, of 40,000 customers": currency and what it rests on
  std::string fileName;                            ///< of the workspace, as printed on every page
  std::string language = "en";                     ///< BCP 47, of the words
  Timestamp asOf;                   ///< of the last revision: the only date that the report knows as its own
  std::vector<std::string> filters; ///< what was filtered, in the user's words; printed on every page
};

/// What stands at the foot of every page.
struct RunningFacts {
  std::string fileName;
  std::string mapTitle;
  std::int64_t responses = 0;
  std::int64_t respondents = 0;
  std::optional<Date> first, last;
  std::vector<std::string> filters;
  bool operator==(const RunningFacts&) const = default;
};

/// Who and what the map is about.
struct Cover {
  std::string title, scenario, goal, owner;
  model::MapState state = model::MapState::asIs;
  std::vector<std::string> personas;
  std::vector<std::string> baselines; ///< titles of the maps whose feedback some cards are compared with
  Date asOf;
  std::size_t stages = 0, experiences = 0, services = 0;
  std::size_t measured = 0, heard = 0; ///< touchpoints with that evidence; the others are assumed
};

/// One of the large figures under the sentences.
enum class FigureRole : std::uint8_t { observed, withoutFailures, total, service, experience };
struct Figure {
  FigureRole role = FigureRole::observed;
  double value = 0;
  std::optional<chart::Range> range;
};
struct KeyFigures {
  std::vector<Figure> figures;
  chart::Unit unit = chart::Unit::scalePoints;
  int decimals = 0;
  std::string outcomeName;
};

/// The finding in sentences, from the plan's analysis.
struct Finding {};

/// What to decide on: the touchpoints whose repair promises most, each with what people proposed for it.
struct Proposal {
  model::TouchpointId touchpoint;
  std::string title;
  model::Kind kind = model::Kind::experience;
  std::string stage, owner;
  std::int64_t failed = 0, reached = 0;
  insight::Estimate gain;
  insight::Label label = insight::Label::clear;
  std::optional<model::Effort> effort;    ///< of the action that answers it
  std::optional<Date> due;                ///< of the action that is due first
  std::vector<model::Note> opportunities; ///< by falling votes
};
struct Proposals {
  std::vector<Proposal> proposals;
  std::optional<double> valuePerPoint;
  std::string valueTerms;
  chart::Unit unit = chart::Unit::scalePoints;
  int decimals = 0;
};

/// A part of the map between two stage borders. scale: points for each layout unit.
struct MapPiece {
  layout::MapLayout layout;
  layout::Rect area; ///< of the layout, without the margin around it
  double scale = 0.75;
  std::size_t number = 1, count = 1;
  std::vector<std::string> stages;
};

struct ChartBlock {
  chart::ChartSpec chart;
  bool brief = false; ///< beside its finding: without words of its own
};

struct TableBlock {
  chart::Table table;
  bool rounded = false;
};

/// What people wrote on stages and cards, in reading order: a stage before what stands in it.
struct NoteGroup {
  std::string touchpoint; ///< empty: on the stage itself
  std::string stage;
  model::Kind kind = model::Kind::experience;
  std::vector<model::Note> notes; ///< by kind, then falling votes
};
struct Notes {
  std::vector<NoteGroup> groups;
};

/// Goals of the journey as a whole, targets of the touchpoints, and who answers for them.
struct Goal {
  std::string touchpoint; ///< empty: of the whole journey
  model::Target target;
};
struct Goals {
  std::vector<Goal> goals;
};

/// What was taken up, in the order in which it is due; what has no day stands last.
struct ActionRow {
  std::string title, owner;
  std::string touchpoint; ///< that it answers, or whose note it answers
  std::optional<Date> due, done;
  model::Effort effort = model::Effort::medium;
  model::ActionStatus status = model::ActionStatus::open;
  std::optional<double> expectedGain;
  model::GainSource gainSource = model::GainSource::typedByHand;
};
struct Actions {
  std::vector<ActionRow> actions;
  std::vector<std::vector<chart::Phrase>> outcomes; ///< of each that is done: what the score did before and after it
};

/// A text that was longer than its cell, by the number that stands there: what comes after the part that is shown.
struct FullText {
  std::size_t number = 1;         ///< on the map; 0: what an image shows
  std::vector<std::string> place; ///< stage, step and lane, as far as they have a title
  std::string text;
};
struct FullTexts {
  std::vector<FullText> texts;
};

/// Somebody whom the map is about, with the curve drawn for them as words.
struct PersonaCard {
  struct Felt {
    std::string touchpoint;
    int emotion = 0; ///< -2 .. +2
  };
  model::Persona persona;
  std::optional<Shared<model::Image>> photo;
  std::vector<Felt> feels; ///< in reading order
};
struct PersonaCards {
  std::vector<PersonaCard> personas;
};

/// What customers said, masked, by touchpoint.
struct Quotes {
  std::vector<NoteGroup> groups;
};

/// What became of a touchpoint since an earlier version.
enum class ChangeKind : std::uint8_t { added, removed, renamed, moved, changed };
struct Change {
  ChangeKind kind = ChangeKind::changed;
  std::string touchpoint, stage;
  std::string before; ///< title or stage that it had
  struct Field {
    std::string name; ///< as in files
    model::FieldValue was, is;
  };
  std::vector<Field> fields{}; ///< that say something else now, with "stage" and "lane"; of lists only that they do
};
struct Changes {
  std::string since; ///< name of the version
  std::vector<Change> changes;
};

/// How the figures came about: grade and caveats in sentences, then the failure rule of every touchpoint.
struct Method {
  /// Touchpoints that share one rule, in reading order.
  struct Rule {
    data::Scale scale;
    data::FailureRule rule;
    std::vector<std::string> touchpoints;
  };
  /// A chart that was chosen and that the data do not allow, with its reason.
  struct LeftOut {
    chart::ChartId chart;
    std::optional<chart::Phrase> reason;
  };
  std::vector<Rule> rules;
  std::vector<LeftOut> leftOut;
  int minimumFailed = 10, minimumMeasured = 30;
};

using Block = std::variant<Cover, Finding, KeyFigures, Proposals, MapPiece, ChartBlock, TableBlock, Notes, Goals,
                           Actions, FullTexts, PersonaCards, Quotes, Changes, Method>;

enum class SectionKind : std::uint8_t {
  summary,
  proposals,
  map,
  fullTexts,
  chart, ///< of Section::chart
  dragTable,
  touchpoints,
  goals,
  personas,
  quotes,
  notes,
  actions,
  decisions,
  changes,
  method
};

/// Begins a page and has a bookmark; what does not fit goes on to further pages of the same shape.
struct Section {
  SectionKind kind = SectionKind::summary;
  bool landscape = false;
  bool sharesPage = false;      ///< may begin below the section before it
  std::optional<Paper> paper{}; ///< of a page that is as large as what it holds
  std::optional<chart::ChartId> chart{};
  std::vector<Block> blocks;
};

struct ReportPlan {
  PageSize pageSize = PageSize::a4;
  Attach attach = Attach::none;
  std::string language;
  Timestamp asOf;
  std::string author; ///< who owns the map
  RunningFacts running;
  insight::Analysis analysis;
  std::vector<Section> sections;
};

/// Room that the pages leave, in points: margins and running lines are outside of it.
struct PageFrame {
  double left = 48, top = 56, right = 48, bottom = 52;
  double heading = 44; ///< that a section's heading takes
};

/// The report on the map of the findings. layout: of the whole map, for print; full: what was too long for its cells
/// there. Sections that would hold nothing are left out: without feedback there are cover, map, notes and method.
ReportPlan planReport(const model::Document& document, const chart::Findings& findings, const layout::MapLayout& layout,
                      const ReportOptions& options, const std::vector<FullText>& full = {});

/// Points between two pieces of the map on one page.
inline constexpr double gapBetweenPieces = 18;

/// A map on pages. Pieces that stand on one page, one above the other, are in one vector.
struct MapPages {
  bool landscape = true; ///< the paper lies on its side
  std::vector<std::vector<MapPiece>> pages;
};

/// The map in pieces for pages of that paper: on as few as a readable size allows, lying on their side unless it takes
/// fewer that stand, cutting as few stages as can be, then as large as possible.
MapPages mapPages(const layout::MapLayout& layout, const model::JourneyMap& map, Paper paper,
                  const PageFrame& frame = {});

/// The whole map as one piece, and the paper that it needs; no side is longer than readers of PDF take.
std::vector<MapPiece> mapOnOnePage(const layout::MapLayout& layout, const model::JourneyMap& map);
Paper paperFor(const MapPiece& piece);

} // namespace throughline::report
