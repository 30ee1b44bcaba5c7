#pragma once

#include "core/report/report_plan.h"

#include <QString>

/// The report in words of the user's language.
namespace throughline::ui {

QString titleOfFigure(const report::Figure& figure, const report::KeyFigures& figures);
QString sectionTitle(const report::Section& section);
/// "5 Jan 2026 to 30 Sep 2026"; empty when nothing is known.
QString periodText(const std::optional<Date>& first, const std::optional<Date>& last);
/// "4,120 responses from 3,987 customers"; "no feedback" without any.
QString sampleText(const report::RunningFacts& facts);
/// "Filter: Class = Business"; empty without one.
QString filterText(const report::RunningFacts& facts);
QString plainText(const std::string& text);
/// In quotation marks, once: those that the text brings along are taken off.
QString quoted(const std::string& text);
/// Where a text stands, from the outermost inwards.
QString joinedPlace(const std::vector<std::string>& place);
/// "[3] ": the number that stands on the map; "Image: " before what an image shows.
QString fullTextHead(const report::FullText& text);
/// "Search: good; Pay: very bad"; empty where nothing was drawn for the persona.
QString feelingsText(const report::PersonaCard& card);
/// What the photo shows, or whom.
QString photoText(const report::PersonaCard& card);
/// What became of each action that is done: when, the score before and after, and how that stands to its promise.
QStringList outcomesText(const report::Actions& actions);
/// What that does not prove.
QString outcomesNote();
/// "Since version 3."; what stands where nothing changed since.
QString sinceText(const report::Changes& changes);
QString noChangeText();
/// The maps that some cards are compared with.
QString baselinesText(const report::Cover& cover);
/// What one point of the report's figures is: "NPS points".
QString pointsWord(const report::ReportPlan& plan);
/// "points of Overall satisfaction, 0 to 100".
QString pointsInFull(const report::ReportPlan& plan);

} // namespace throughline::ui
