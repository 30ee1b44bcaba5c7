#include "ui/session/field_words.h"

#include "core/edit/field_setter.h"

#include <QCoreApplication>

#include <map>

namespace throughline::ui {
namespace {

struct FieldNames {
  Q_DECLARE_TR_FUNCTIONS(FieldNames)
};
using All = std::vector<FieldWords>;

All mapFields() {
  return {
      {"title", FieldNames::tr("Title"), FieldNames::tr("Rename map")},
      {"owner", FieldNames::tr("Owner"), FieldNames::tr("Change map owner")},
      {"state", FieldNames::tr("State"), FieldNames::tr("Change map state")},
      {"scenario", FieldNames::tr("Scenario"), FieldNames::tr("Change scenario")},
      {"goal", FieldNames::tr("Goal"), FieldNames::tr("Change goal")},
      {"presentation", FieldNames::tr("Presentation"), FieldNames::tr("Change presentation"), {}, FormPart::elsewhere},
      {"report", FieldNames::tr("Report"), FieldNames::tr("Change report"), {}, FormPart::elsewhere}};
}

All stageFields() {
  return {{"title", FieldNames::tr("Title"), FieldNames::tr("Rename stage")},
          {"phase", FieldNames::tr("Phase"), FieldNames::tr("Change phase")}};
}

All stepFields() {
  return {{"title", FieldNames::tr("Title"), FieldNames::tr("Rename step")},
          {"width", FieldNames::tr("Least width"), FieldNames::tr("Change width of column"),
           FieldNames::tr("96 to 1200; empty: as wide as usual")}};
}

All laneFields() {
  return {{"title", FieldNames::tr("Title"), FieldNames::tr("Rename lane")},
          {"hidden", FieldNames::tr("Hidden"), FieldNames::tr("Hide or show lane")},
          {"locked", FieldNames::tr("Locked"), FieldNames::tr("Lock or unlock lane")},
          {"height", FieldNames::tr("Least height"), FieldNames::tr("Change height of lane"),
           FieldNames::tr("20 to 2000; empty: as high as what stands in it")}};
}

All touchpointFields() {
  return {
      {"title", FieldNames::tr("Title"), FieldNames::tr("Rename touchpoint")},
      {"kind", FieldNames::tr("Kind"), FieldNames::tr("Change kind")},
      {"reason", FieldNames::tr("Reason"), FieldNames::tr("Change reason")},
      {.field = "channel",
       .label = FieldNames::tr("Channel"),
       .step = FieldNames::tr("Change channel"),
       .offersUsed = true},
      {"initiator", FieldNames::tr("Started by"), FieldNames::tr("Change who starts")},
      {"emotion", FieldNames::tr("Emotion"), FieldNames::tr("Change emotion")},
      {"expectation", FieldNames::tr("Expectation"), FieldNames::tr("Change expectation")},
      {"responseTarget", FieldNames::tr("Response target"), FieldNames::tr("Change response target"),
       FieldNames::tr("How soon an answer should come, as 4 h or 30 min")},
      {"momentOfTruth", FieldNames::tr("Moment of truth"), FieldNames::tr("Change moment of truth")},
      {"linkedMap", FieldNames::tr("Opens map"), FieldNames::tr("Change linked map")},
      {"failureCode", FieldNames::tr("Failure code"), FieldNames::tr("Change failure code"), {}, FormPart::delivery},
      {"owner", FieldNames::tr("Owner"), FieldNames::tr("Change owner"), {}, FormPart::delivery, true},
      {"importance", FieldNames::tr("Importance"), FieldNames::tr("Change importance"), {}, FormPart::delivery},
      {"speakerNotes", FieldNames::tr("Speaker notes"), FieldNames::tr("Change speaker notes"), {}, FormPart::end}};
}

All personaFields() {
  return {{"name", FieldNames::tr("Name"), FieldNames::tr("Rename persona")},
          {"role", FieldNames::tr("Role"), FieldNames::tr("Change role")},
          {"quote", FieldNames::tr("Quote"), FieldNames::tr("Change quote")},
          {"goals", FieldNames::tr("Goals"), FieldNames::tr("Change goals of the persona")},
          {"frustrations", FieldNames::tr("Frustrations"), FieldNames::tr("Change frustrations")}};
}

All actionFields() {
  return {{"title", FieldNames::tr("Action"), FieldNames::tr("Rename action")},
          {.field = "owner",
           .label = FieldNames::tr("Owner"),
           .step = FieldNames::tr("Change owner of action"),
           .offersUsed = true},
          {"due", FieldNames::tr("Due"), FieldNames::tr("Change due date of action")},
          {"effort", FieldNames::tr("Effort"), FieldNames::tr("Change effort")},
          {"status", FieldNames::tr("Status"), FieldNames::tr("Change status of action")},
          {"touchpoint", FieldNames::tr("Answers"), FieldNames::tr("Change what the action answers")},
          {"note", FieldNames::tr("Takes up note"), FieldNames::tr("Change note of action")},
          {"expectedGain", FieldNames::tr("Expected gain"), FieldNames::tr("Change expected gain"),
           FieldNames::tr("In points of the overall score")},
          {"gainSource", FieldNames::tr("Gain is"), FieldNames::tr("Change source of gain")},
          {"done", FieldNames::tr("Done on"), FieldNames::tr("Change day on which the action took effect")},
          {"impact", FieldNames::tr("Impact"), FieldNames::tr("Change impact of action"),
           FieldNames::tr("As the team judges it, while no gain is known")}};
}

All goalFields() {
  return {{"metric", FieldNames::tr("Metric"), FieldNames::tr("Change metric of goal")},
          {"target", FieldNames::tr("Target"), FieldNames::tr("Change target of goal")},
          {"due", FieldNames::tr("Due"), FieldNames::tr("Change due date of goal")},
          {"experienceOwner", FieldNames::tr("Experience owner"), FieldNames::tr("Change experience owner")},
          {"serviceOwner", FieldNames::tr("Service owner"), FieldNames::tr("Change service owner")}};
}

All noteFields() {
  return {{"kind", FieldNames::tr("Kind of note"), FieldNames::tr("Change kind of note")},
          {"text", FieldNames::tr("Text"), FieldNames::tr("Change note")},
          {"author", FieldNames::tr("Author"), FieldNames::tr("Change author of note")},
          {"resolved", FieldNames::tr("Resolved"), FieldNames::tr("Resolve or reopen comment")}};
}

All imageFields() {
  return {{"alternativeText",
           FieldNames::tr("Alternative text"),
           FieldNames::tr("Change alternative text"),
           {},
           FormPart::elsewhere}};
}

All settingsFields() {
  return {{"minimumFailed", FieldNames::tr("Fewest failed"), FieldNames::tr("Change fewest failed responses")},
          {"minimumMeasured", FieldNames::tr("Fewest measured"), FieldNames::tr("Change fewest measured responses")}};
}

} // namespace

std::vector<FieldWords> fieldWords(std::string_view thing) {
  static const std::map<std::string_view, All (*)()> lists{{"map", mapFields},
                                                           {"stage", stageFields},
                                                           {"step", stepFields},
                                                           {"lane", laneFields},
                                                           {"touchpoint", touchpointFields},
                                                           {"persona", personaFields},
                                                           {"action", actionFields},
                                                           {"goal", goalFields},
                                                           {"note", noteFields},
                                                           {"image", imageFields},
                                                           {"settings", settingsFields}};
  const auto found = lists.find(thing);
  return found == lists.end() ? All{} : found->second();
}

FieldWords plainFieldWords(std::string_view field) {
  auto label = QString::fromStdString(edit::spelled(field));
  label.replace(0, 1, label.left(1).toUpper());
  return {.field = field, .label = label, .step = FieldNames::tr("Change %1").arg(label)};
}

} // namespace throughline::ui
