#pragma once

#include "core/model/document.h"
#include "core/model/field.h"

/// Every struct of the document described once: its fields, in the order in which they are written, to a visitor that
/// is called as visit(Field, value). Records, JSON, validation, plain columns, setField, scripts and forms follow from
/// it. A field's default is the one of the struct and never changes: a record leaves it out.
namespace throughline::model {

/// A year, in seconds.
inline constexpr double longestResponse = 366.0 * 86'400;

template <Of<Note> Self, class Visitor> void describe(Self& note, Visitor& visit) {
  visit(ownId(), note.id);
  visit(field("kind"), note.kind);
  visit(longText("text"), note.text);
  visit(field("votes").between(0, 1e9).byOwnEdit(), note.votes);
  visit(field("author"), note.author);
  visit(field("resolved"), note.resolved);
}

template <Of<Image> Self, class Visitor> void describe(Self& image, Visitor& visit) {
  visit(ownId(), image.id);
  visit(longText("alternativeText"), image.alternativeText);
  visit(field("format").byOwnEdit(), image.format);
  visit(field("width").between(1, 16'384).byOwnEdit(), image.width);
  visit(field("height").between(1, 16'384).byOwnEdit(), image.height);
  visit(fileBytes("data").mustBeThere(), image.data);
}

template <Of<Target> Self, class Visitor> void describe(Self& target, Visitor& visit) {
  visit(field("metric").mustBeThere().fromRegistry(), target.metric);
  visit(field("value"), target.value);
  visit(field("due"), target.due);
  visit(field("experienceOwner"), target.experienceOwner);
  visit(field("serviceOwner"), target.serviceOwner);
}

template <Of<ComponentScore> Self, class Visitor> void describe(Self& score, Visitor& visit) {
  visit(field("component"), score.component);
  visit(field("score").between(1, 5), score.score);
}

template <Of<PersonaEmotion> Self, class Visitor> void describe(Self& felt, Visitor& visit) {
  visit(field("persona"), felt.persona);
  visit(field("emotion").between(-2, 2), felt.emotion);
}

template <Of<Touchpoint> Self, class Visitor> void describe(Self& touchpoint, Visitor& visit) {
  visit(ownId(), touchpoint.id);
  visit(field("title").inColumn("title"), touchpoint.title);
  visit(field("step").byOwnEdit().inColumn("step_id"), touchpoint.place.step);
  visit(field("lane").byOwnEdit().inColumn("lane_id"), touchpoint.place.lane);
  visit(field("position").between(0, 1e9).byOwnEdit().inColumn("position"), touchpoint.place.position);
  visit(field("kind").inColumn("kind"), touchpoint.kind);
  visit(field("reason").inColumn("reason"), touchpoint.reason);
  visit(field("answers").byOwnEdit(), touchpoint.answers);
  visit(field("initiator").inColumn("initiator"), touchpoint.initiator);
  visit(field("channel").inColumn("channel"), touchpoint.channel);
  visit(field("components").byOwnEdit(), touchpoint.components);
  visit(field("momentOfTruth").inColumn("moment_of_truth"), touchpoint.momentOfTruth);
  visit(field("emotion").between(-2, 2).inColumn("emotion"), touchpoint.emotion);
  visit(field("failureCode").inColumn("failure_code"), touchpoint.failureCode);
  visit(field("owner").inColumn("owner"), touchpoint.owner);
  visit(field("importance").inColumn("importance"), touchpoint.importance);
  visit(longText("speakerNotes"), touchpoint.speakerNotes);
  visit(field("notes").byOwnEdit(), touchpoint.notes);
  visit(field("targets").byOwnEdit(), touchpoint.targets);
  visit(field("linkedMap").as(IdRole::anywhere), touchpoint.linkedMap);
  visit(longText("expectation").inColumn("expectation"), touchpoint.expectation);
  visit(field("responseTarget").between(0, longestResponse).inColumn("response_target"), touchpoint.responseTarget);
  visit(field("personaEmotions").byOwnEdit(), touchpoint.personaEmotions);
  visit(field("feedbackFrom").as(IdRole::anywhere).byOwnEdit(), touchpoint.feedbackFrom);
  visit(field("image").byOwnEdit(), touchpoint.image);
}

template <Of<Step> Self, class Visitor> void describe(Self& step, Visitor& visit) {
  visit(ownId(), step.id);
  visit(field("title"), step.title);
  visit(field("width").between(96, 1200), step.width);
}

template <Of<Stage> Self, class Visitor> void describe(Self& stage, Visitor& visit) {
  visit(ownId(), stage.id);
  visit(field("title").mustBeThere().inColumn("title"), stage.title);
  visit(field("steps").byOwnEdit(), stage.steps);
  visit(field("notes").byOwnEdit(), stage.notes);
  visit(field("phase"), stage.phase);
}

template <Of<LaneText> Self, class Visitor> void describe(Self& text, Visitor& visit) {
  visit(field("step"), text.step);
  visit(longText("text"), text.text);
  visit(field("image").byOwnEdit(), text.image);
}

template <Of<Lane> Self, class Visitor> void describe(Self& lane, Visitor& visit) {
  visit(ownId(), lane.id);
  visit(field("title").mustBeThere(), lane.title);
  visit(field("type").byOwnEdit(), lane.type);
  visit(field("texts").byOwnEdit(), lane.texts);
  visit(field("hidden"), lane.hidden);
  visit(field("locked"), lane.locked);
  visit(field("height").between(20, 2000), lane.height);
}

template <Of<MapDetails> Self, class Visitor> void describe(Self& details, Visitor& visit) {
  visit(field("title").mustBeThere().inColumn("title"), details.title);
  visit(longText("scenario"), details.scenario);
  visit(longText("goal"), details.goal);
  visit(field("owner"), details.owner);
  visit(field("state").inColumn("state"), details.state);
  visit(field("personas").byOwnEdit(), details.personas);
  visit(longText("presentation").forTheProgram(), details.presentation);
  visit(longText("report").forTheProgram(), details.report);
}

template <Of<Persona> Self, class Visitor> void describe(Self& persona, Visitor& visit) {
  visit(ownId(), persona.id);
  visit(field("name").mustBeThere(), persona.name);
  visit(longText("role"), persona.role);
  visit(longText("quote"), persona.quote);
  visit(longText("goals"), persona.goals);
  visit(longText("frustrations"), persona.frustrations);
  visit(field("photo").byOwnEdit(), persona.photo);
}

template <Of<Action> Self, class Visitor> void describe(Self& action, Visitor& visit) {
  visit(ownId(), action.id);
  visit(field("title").mustBeThere().inColumn("title"), action.title);
  visit(field("owner").inColumn("owner"), action.owner);
  visit(field("due").inColumn("due"), action.due);
  visit(field("effort").inColumn("effort"), action.effort);
  visit(field("status").inColumn("status"), action.status);
  visit(field("touchpoint").inColumn("touchpoint_id"), action.touchpoint);
  visit(field("note").inColumn("note_id"), action.note);
  visit(field("expectedGain").between(-1000, 1000).inColumn("expected_gain"), action.expectedGain);
  visit(field("gainSource").inColumn("gain_source"), action.gainSource);
  visit(field("done").inColumn("done"), action.done);
  visit(field("impact"), action.impact);
}

template <Of<Goal> Self, class Visitor> void describe(Self& goal, Visitor& visit) {
  visit(ownId(), goal.id);
  visit(field("metric").mustBeThere().fromRegistry().inColumn("metric"), goal.metric);
  visit(field("target").inColumn("target"), goal.target);
  visit(field("due").inColumn("due"), goal.due);
  visit(field("experienceOwner").inColumn("experience_owner"), goal.experienceOwner);
  visit(field("serviceOwner").inColumn("service_owner"), goal.serviceOwner);
}

template <Of<Settings> Self, class Visitor> void describe(Self& settings, Visitor& visit) {
  visit(field("minimumFailed").between(1, 1e9), settings.minimumFailed);
  visit(field("minimumMeasured").between(1, 1e9), settings.minimumMeasured);
  visit(longText("broughtIn").byOwnEdit().fromRegistry(), settings.broughtIn);
}

/// Takes every visit.
struct AnyVisitor {
  template <class Value> void operator()(const Field&, Value&) {}
};
template <class T>
concept Described = requires(std::remove_const_t<T>& described, AnyVisitor& visit) {
  describe(described, visit);
};

} // namespace throughline::model
