#include "core/model/look_up.h"
#include "core/present/masking.h"
#include "ui/pages/page_style.h"
#include "ui/pages/report_words.h"
#include "ui/pages/table_files.h"
#include "ui/session/metric_words.h"
#include "ui/session/vocabulary_words.h"

/// A map as tables, in the order of the journey.
namespace throughline::ui {
namespace {

SpreadsheetCell days(const std::optional<Date>& day) {
  return day ? SpreadsheetCell(QString::fromStdString(day->text())) : SpreadsheetCell(QString());
}
SpreadsheetCell yes(bool is) {
  return is ? SpreadsheetCell(ReportTr::tr("yes")) : SpreadsheetCell(QString());
}

SpreadsheetTable touchpointsOf(const model::JourneyMap& map) {
  SpreadsheetTable table{.name = ReportTr::tr("Touchpoints"),
                         .heads = {ReportTr::tr("Touchpoint"), ReportTr::tr("Stage"), ReportTr::tr("Kind"),
                                   ReportTr::tr("Channel"), ReportTr::tr("Initiator"), ReportTr::tr("Emotion"),
                                   ReportTr::tr("Moment of truth"), ReportTr::tr("Failure code"), ReportTr::tr("Owner"),
                                   ReportTr::tr("Importance"), ReportTr::tr("Expectation")},
                         .rows = {}};
  for (const auto* each : model::inReadingOrder(map)) {
    const auto* stage = model::stageOf(map, each->place.step);
    table.rows.append(
        {plainText(each->title), stage == nullptr ? QString() : plainText(stage->title), word(each->kind),
         plainText(each->channel), word(each->initiator),
         each->emotion ? SpreadsheetCell(static_cast<double>(*each->emotion)) : SpreadsheetCell(QString()),
         yes(each->momentOfTruth), word(each->failureCode), plainText(each->owner), word(each->importance),
         plainText(each->expectation)});
  }
  return table;
}

SpreadsheetTable lanesOf(const model::JourneyMap& map) {
  SpreadsheetTable table{
      .name = ReportTr::tr("Texts of lanes"),
      .heads = {ReportTr::tr("Lane"), ReportTr::tr("Stage"), ReportTr::tr("Step"), ReportTr::tr("Text")},
      .rows = {}};
  for (const auto& lane : map.lanes)
    for (const auto& column : model::columnsOf(map))
      for (const auto& text : lane->texts)
        if (text.step == column.step->id)
          table.rows.append({plainText(lane->title), plainText(column.stage->title), plainText(column.step->title),
                             plainText(text.text)});
  return table;
}

SpreadsheetTable notesOf(const model::JourneyMap& map) {
  SpreadsheetTable table{.name = ReportTr::tr("Notes"),
                         .heads = {ReportTr::tr("Touchpoint"), ReportTr::tr("Stage"), ReportTr::tr("Note"),
                                   ReportTr::tr("Text"), ReportTr::tr("Votes")},
                         .rows = {}};
  const auto add = [&table](const std::string& touchpoint, const std::string& stage, const auto& notes) {
    for (const auto& note : notes)
      table.rows.append({plainText(touchpoint), plainText(stage), word(note.kind),
                         plainText(note.kind == model::NoteKind::quote ? present::masked(note.text) : note.text),
                         static_cast<double>(note.votes)});
  };
  for (const auto& stage : map.stages)
    add({}, stage->title, stage->notes);
  for (const auto* each : model::inReadingOrder(map)) {
    const auto* stage = model::stageOf(map, each->place.step);
    add(each->title, stage == nullptr ? std::string() : stage->title, each->notes);
  }
  return table;
}

SpreadsheetTable actionsOf(const model::JourneyMap& map) {
  SpreadsheetTable table{.name = ReportTr::tr("Actions"),
                         .heads = {ReportTr::tr("Action"), ReportTr::tr("Touchpoint"), ReportTr::tr("Owner"),
                                   ReportTr::tr("Due"), ReportTr::tr("Effort"), ReportTr::tr("Status"),
                                   ReportTr::tr("Expected"), ReportTr::tr("From"), ReportTr::tr("Done")},
                         .rows = {}};
  for (const auto& action : map.actions) {
    const auto* touchpoint = action->touchpoint ? model::findTouchpoint(map, *action->touchpoint) : nullptr;
    table.rows.append({plainText(action->title), touchpoint == nullptr ? QString() : plainText(touchpoint->title),
                       plainText(action->owner), days(action->due), word(action->effort), word(action->status),
                       action->expectedGain ? SpreadsheetCell(*action->expectedGain) : SpreadsheetCell(QString()),
                       action->expectedGain ? word(action->gainSource) : QString(), days(action->done)});
  }
  return table;
}

SpreadsheetTable goalsOf(const model::JourneyMap& map) {
  SpreadsheetTable table{.name = ReportTr::tr("Goals"),
                         .heads = {ReportTr::tr("Touchpoint"), ReportTr::tr("Metric"), ReportTr::tr("Target"),
                                   ReportTr::tr("By"), ReportTr::tr("Experience owner"), ReportTr::tr("Service owner")},
                         .rows = {}};
  const auto add = [&table](const QString& touchpoint, const std::string& metric, double target, const auto& goal) {
    table.rows.append({touchpoint, metricName(metric), target, days(goal.due), plainText(goal.experienceOwner),
                       plainText(goal.serviceOwner)});
  };
  for (const auto& goal : map.goals)
    add(ReportTr::tr("Whole journey"), goal->metric, goal->target, *goal);
  for (const auto* each : model::inReadingOrder(map))
    for (const auto& target : each->targets)
      add(plainText(each->title), target.metric, target.value, target);
  return table;
}

} // namespace

std::vector<SpreadsheetTable> tablesOfMap(const model::JourneyMap& map) {
  std::vector<SpreadsheetTable> tables{touchpointsOf(map)};
  for (auto& table : {lanesOf(map), notesOf(map), actionsOf(map), goalsOf(map)})
    if (!table.rows.isEmpty())
      tables.push_back(table);
  return tables;
}

} // namespace throughline::ui
