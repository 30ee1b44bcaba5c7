#pragma once

#include "core/chart/catalog.h"
#include "ui/charts/chart_scene.h"
#include "ui/pages/page_flow.h"
#include "ui/pages/table_pages.h"

#include <vector>

/// One function for each kind of block: it places the block's parts on the pages of a flow.
namespace throughline::ui {

/// Names of the places that links lead to.
inline std::string chartAnchor(chart::ChartId id) {
  return "chart " + std::string(chart::describe(id).name);
}
inline std::string markAnchor(std::size_t number) { ///< where a number stands on the map
  return "mark " + std::to_string(number);
}
inline std::string textAnchor(std::size_t number) { ///< the text that goes on
  return "text " + std::to_string(number);
}

void flowCover(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan, const report::Cover& cover);
void flowFinding(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan);
void flowKeyFigures(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan,
                    const report::KeyFigures& figures);
void flowProposals(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan,
                   const report::Proposals& proposals);
/// What stands above the proposals, in print and on the page for screen readers.
QString proposalsText();
/// What a point is taken to be worth, with all its digits; that a currency was not given. Needs valuePerPoint.
QString pointValueText(const report::Proposals& proposals);
/// "15,200 (13,200 to 17,300)": three digits, a product of an interval says no more.
QString worthText(const insight::Estimate& gain, double valuePerPoint);
/// "181 of 544 responses failed here, 33 %. Clear link."
QString failedText(const report::Proposal& proposal);
/// " (3 votes)"; empty without any.
QString votesText(const model::Note& note);
void flowMapPiece(PageFlow& flow, const report::MapPiece& piece);
/// The legend of a map, in the room under the heading of this page.
void flowMapLegend(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan);
/// What the chart takes with its words at least.
qreal chartHeight(const PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan,
                  const chart::ChartSpec& chart, const ChartPicture& picture);
/// brief: without words of its own. picture: of the chart, drawn in the units of pages.
void flowChart(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan, const chart::ChartSpec& chart,
               bool brief, const ChartPicture& picture);
void flowTableBlock(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan,
                    const report::TableBlock& block);
void flowNotes(PageFlow& flow, const PageStyle& style, const report::Notes& notes);
void flowActions(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan,
                 const report::Actions& actions);
void flowFullTexts(PageFlow& flow, const PageStyle& style, const report::FullTexts& texts);
void flowPersonas(PageFlow& flow, const PageStyle& style, const report::PersonaCards& cards);
void flowQuotes(PageFlow& flow, const PageStyle& style, const report::Quotes& quotes);
void flowChanges(PageFlow& flow, const PageStyle& style, const report::Changes& changes);
void flowGoals(PageFlow& flow, const PageStyle& style, const report::Goals& goals);
/// The tables of lists, in print and on the page for screen readers, and what stands under that of actions.
PaperTable goalsTable(const report::Goals& goals);
PaperTable actionsTable(const report::Actions& actions);
QStringList underActions(const report::ReportPlan& plan, const report::Actions& actions);
PaperTable changesTable(const report::Changes& changes);
/// A part of the method: sentences, or the rules of the touchpoints.
struct MethodPart {
  QString heading;
  QStringList sentences;
  PaperTable rules{};
};
/// Those that have something to say, in their order.
std::vector<MethodPart> methodParts(const report::ReportPlan& plan, const report::Method& method);
void flowMethod(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan, const report::Method& method,
                const QString& missingCharacters);

/// Lines with a bullet before the first.
void flowBullet(PageFlow& flow, const PageStyle& style, const QString& text);

} // namespace throughline::ui
