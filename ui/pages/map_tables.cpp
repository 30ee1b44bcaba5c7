#include "core/model/look_up.h"
#include "core/report/report_lists.h"
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

/// The notes of stages and cards with where they hang, in the order of the journey.
void addNotes(SpreadsheetTable& table, const model::JourneyMap& map, auto&& cellsOf) {
  const auto add = [&](const std::string& touchpoint, const std::string& stage, const auto& notes) {
    for (const auto& note : notes)
      if (const QVector<SpreadsheetCell> cells = cellsOf(note); !cells.isEmpty())
        table.rows.append(QVector<SpreadsheetCell>{plainText(touchpoint), plainText(stage)} + cells);
  };
  const auto inside = model::inStages(map);
  for (std::size_t at = 0; at < map.stages.size(); ++at) {
    const auto& stage = *map.stages[at];
    add({}, stage.title, stage.notes);
    for (const auto* touchpoint : inside[at])
      add(touchpoint->title, stage.title, touchpoint->notes);
  }
}

SpreadsheetTable notesOf(const model::JourneyMap& map) {
  SpreadsheetTable table{.name = ReportTr::tr("Notes"),
                         .heads = {ReportTr::tr("Touchpoint"), ReportTr::tr("Stage"), ReportTr::tr("Note"),
                                   ReportTr::tr("Text"), ReportTr::tr("Votes")},
                         .rows = {}};
  addNotes(table, map, [](const model::Note& note) {
    return note.kind == model::NoteKind::quote || note.kind == model::NoteKind::comment // between colleagues
               ? QVector<SpreadsheetCell>()
               : QVector<SpreadsheetCell>{word(note.kind), plainText(note.text), static_cast<double>(note.votes)};
  });
  return table;
}

SpreadsheetTable quotesOf(const model::JourneyMap& map) {
  SpreadsheetTable table{.name = ReportTr::tr("Quotes"),
                         .heads = {ReportTr::tr("Touchpoint"), ReportTr::tr("Stage"), ReportTr::tr("Quote")},
                         .rows = {}};
  addNotes(table, map, [](const model::Note& note) {
    return note.kind == model::NoteKind::quote ? QVector<SpreadsheetCell>{plainText(note.text)}
                                               : QVector<SpreadsheetCell>();
  });
  return table;
}

SpreadsheetTable personasOf(const model::Document& document, const model::JourneyMap& map) {
  SpreadsheetTable table{.name = ReportTr::tr("Personas"),
                         .heads = {ReportTr::tr("Persona"), ReportTr::tr("Role"), ReportTr::tr("Quote"),
                                   ReportTr::tr("Goals"), ReportTr::tr("Frustrations")},
                         .rows = {}};
  for (const auto& [persona, photo, feels] : report::personasOf(document, map).personas)
    table.rows.append({plainText(persona.name), plainText(persona.role), plainText(persona.quote),
                       plainText(persona.goals), plainText(persona.frustrations)});
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

SpreadsheetTable tableOfMap(MapTable table, const model::Document& document, const model::JourneyMap& map) {
  switch (table) {
  case MapTable::touchpoints: return touchpointsOf(map);
  case MapTable::texts: return lanesOf(map);
  case MapTable::notes: return notesOf(map);
  case MapTable::quotes: return quotesOf(map);
  case MapTable::personas: return personasOf(document, map);
  case MapTable::actions: return actionsOf(map);
  case MapTable::goals: return goalsOf(map);
  }
  return {};
}

std::vector<SpreadsheetTable> tablesOfMap(const model::Document& document, const model::JourneyMap& map) {
  std::vector<SpreadsheetTable> tables;
  for (const auto& [id, name] : mapTableNames)
    if (auto table = tableOfMap(id, document, map); tables.empty() || !table.rows.isEmpty())
      tables.push_back(std::move(table));
  return tables;
}

} // namespace throughline::ui
