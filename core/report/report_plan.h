#pragma once

#include "core/chart/chart_spec.h"
#include "core/insight/analysis.h"
#include "core/layout/map_layout.h"
#include "core/model/document.h"

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
  goals,     ///< goals and targets, and their status
  map,       ///< with what was too long for it
  charts,    ///< drag and failures
  tables,    ///< figures of every touchpoint
  personas,  ///< who the map is about
  quotes,    ///< in customers' words, masked
  notes,     ///< what people wrote on the map
  actions,   ///< who does what until when
  decisions, ///< taken in workshops
  changes,   ///< since an earlier version
  method,    ///< method and limits
};
struct NamedPart {
  Part part;
  std::string_view name;
};
inline constexpr std::array partNames{
    NamedPart{Part::summary, "summary"},   NamedPart{Part::decision, "decision"},   NamedPart{Part::goals, "goals"},
    NamedPart{Part::map, "map"},           NamedPart{Part::charts, "charts"},       NamedPart{Part::tables, "tables"},
    NamedPart{Part::personas, "personas"}, NamedPart{Part::quotes, "quotes"},       NamedPart{Part::notes, "notes"},
    NamedPart{Part::actions, "actions"},   NamedPart{Part::decisions, "decisions"}, NamedPart{Part::changes, "changes"},
    NamedPart{Part::method, "method"}};
/// All of them, in the order in which they stand.
std::vector<Part> allParts();
/// "map,charts": the parts of these names; the first name that is none where there is one.
struct ReadParts {
  std::vector<Part> parts;
  std::string unknown;
};
ReadParts partsIn(std::string_view names);

struct ReportOptions {
  PageSize pageSize = PageSize::a4;
  std::vector<Part> parts = allParts();
  std::shared_ptr<const model::JourneyMap> before; ///< the map as it was; null: no change is told
  std::string beforeName;                          ///< of that version
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
  std::vector<model::Note> opportunities; ///< by falling votes
};
struct Proposals {
  std::vector<Proposal> proposals;
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

/// What people wrote on the cards, by touchpoint in reading order.
struct NoteGroup {
  std::string touchpoint, stage;
  model::Kind kind = model::Kind::experience;
  std::vector<model::Note> notes; ///< by kind, then falling votes
};
struct Notes {
  std::vector<NoteGroup> groups;
};

/// Targets of the touchpoints and who answers for them.
struct Goal {
  std::string touchpoint;
  model::Target target;
};
struct Goals {
  std::vector<Goal> goals;
};

/// A text that was longer than its cell, by the number that stands there.
struct FullText {
  std::size_t number = 1;
  std::vector<std::string> place; ///< stage, step and lane, as far as they have a title
  std::string text;
};
struct FullTexts {
  std::vector<FullText> texts;
};

struct PersonaCards {
  std::vector<model::Persona> personas;
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
  std::vector<Rule> rules;
  int minimumFailed = 10, minimumMeasured = 30;
};

using Block = std::variant<Cover, Finding, KeyFigures, Proposals, MapPiece, ChartBlock, TableBlock, Notes, Goals,
                           FullTexts, PersonaCards, Quotes, Changes, Method>;

enum class SectionKind : std::uint8_t {
  summary,
  proposals,
  map,
  fullTexts,
  drag,
  dragTable,
  touchpoints,
  goals,
  personas,
  quotes,
  notes,
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
  std::vector<Block> blocks;
};

struct ReportPlan {
  PageSize pageSize = PageSize::a4;
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

/// The report on one map. layout: of the whole map, for print; full: what was too long for its cells there. Sections
/// that would hold nothing are left out: without feedback there are cover, map, notes and method.
ReportPlan planReport(const model::Document& document, const model::JourneyMap& map, const insight::Analysis& analysis,
                      const layout::MapLayout& layout, const ReportOptions& options,
                      const std::vector<FullText>& full = {});

/// Points between two pieces of the map on one page.
inline constexpr double gapBetweenPieces = 18;

/// The map in pieces for pages of that paper lying on its side: on as few pages as a readable size allows, cutting as
/// few stages as can be, then as large as possible. Pieces that stand on one page, one above the other, are in one
/// vector.
std::vector<std::vector<MapPiece>> mapPages(const layout::MapLayout& layout, const model::JourneyMap& map, Paper paper,
                                            const PageFrame& frame = {});

/// The whole map as one piece, and the paper that it needs; no side is longer than readers of PDF take.
std::vector<MapPiece> mapOnOnePage(const layout::MapLayout& layout, const model::JourneyMap& map);
Paper paperFor(const MapPiece& piece);

} // namespace throughline::report
