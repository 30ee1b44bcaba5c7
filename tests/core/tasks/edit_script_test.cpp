#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "core/tasks/edit_script.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;

namespace {

/// The document after the whole script, or the first error.
Result<model::Document> afterScript(std::string_view script, model::Document document = {}) {
  RandomIdSource ids;
  THROUGHLINE_TRY(edits, tasks::readEditScript(script));
  for (const auto& edit : edits) {
    if (!edit.ok())
      return edit.error();
    THROUGHLINE_TRY(next, tasks::applyEdit(document, *edit, ids));
    document = next;
  }
  return document;
}

const std::string support = R"([{"edit":"addMap","title":"Support"},
  {"edit":"addStage","map":"Support","title":"Contact"},
  {"edit":"addTouchpoint","map":"Support","stage":"Contact","title":"Helpdesk call","kind":"service","channel":"phone"})";

} // namespace

class EditScriptTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theExampleOfTheContractDrawsAMap() {
    const auto document =
        afterScript(support + R"(,{"edit":"setEmotion","map":"Support","touchpoint":"Helpdesk call","value":-1}])");
    QVERIFY(document.ok());
    QVERIFY(model::validate(*document).ok());
    const auto& touchpoint = *document->maps.front()->touchpoints.front();
    QCOMPARE(touchpoint.title, std::string("Helpdesk call"));
    QCOMPARE(touchpoint.channel, std::string("phone"));
    QVERIFY(touchpoint.kind == model::Kind::service);
    QCOMPARE(touchpoint.emotion.value_or(9), -1);
  }

  void everyFieldCanBeSet() {
    const auto document = afterScript(support + R"(,
      {"edit":"setKind","touchpoint":"Helpdesk call","kind":"proactive"},
      {"edit":"setReason","touchpoint":"Helpdesk call","value":"problem"},
      {"edit":"setInitiator","touchpoint":"Helpdesk call","value":"partner"},
      {"edit":"setFailureCode","touchpoint":"Helpdesk call","value":"wrongSequence"},
      {"edit":"setImportance","touchpoint":"Helpdesk call","value":"high"},
      {"edit":"setOwner","touchpoint":"Helpdesk call","value":"Ada"},
      {"edit":"setSpeakerNotes","touchpoint":"Helpdesk call","text":"Ask twice"},
      {"edit":"setMomentOfTruth","touchpoint":"Helpdesk call","value":true},
      {"edit":"setComponent","touchpoint":"Helpdesk call","component":"empathy","value":2},
      {"edit":"addNote","touchpoint":"Helpdesk call","kind":"quote","text":"I waited"},
      {"edit":"voteForNote","touchpoint":"Helpdesk call","note":1},
      {"edit":"addTouchpoint","title":"Chat","kind":"service","after":"Helpdesk call"},
      {"edit":"setAnswers","touchpoint":"Chat","answers":["Helpdesk call"]},
      {"edit":"addLane","title":"Thoughts","type":"text"},
      {"edit":"setLaneText","lane":"Thoughts","stage":"Contact","step":2,"text":"Again?"},
      {"edit":"setScenario","text":"Something broke"}])");
    if (!document.ok())
      qWarning("%s %s", std::string(nameOf(document.error().code)).c_str(), document.error().fact(Fact::name).c_str());
    QVERIFY(document.ok());
    QVERIFY(model::validate(*document).ok());
    const auto& map = *document->maps.front();
    const auto& call = *model::findTouchpoint(map, *model::touchpointNamed(map, "Helpdesk call"));
    QVERIFY(call.kind == model::Kind::experience && call.reason == model::Reason::problem);
    QVERIFY(call.momentOfTruth && call.failureCode == model::FailureCode::wrongSequence);
    QCOMPARE(call.notes.front().votes, 1);
    QCOMPARE(call.components.front().score, 2);
    QCOMPARE(map.lanes.back()->texts.front().text, std::string("Again?"));
    QCOMPARE(map.details->scenario, std::string("Something broke"));
  }

  void anyDescribedFieldOfAnythingCanBeSet() {
    const auto document = afterScript(support + R"(,
      {"edit":"setField","touchpoint":"Helpdesk call","field":"expectation","value":"An answer today"},
      {"edit":"setField","touchpoint":"Helpdesk call","field":"responseTarget","value":"PT4H"},
      {"edit":"setField","stage":"Contact","field":"phase","value":"after"},
      {"edit":"setField","stage":"Contact","step":1,"field":"title","value":"Ask"},
      {"edit":"setField","field":"owner","value":"Eve"},
      {"edit":"setField","settings":true,"field":"minimumFailed","value":12},
      {"edit":"setSetting","field":"minimumMeasured","value":40},
      {"edit":"addNote","stage":"Contact","kind":"idea","text":"Call first"},
      {"edit":"setNoteKind","stage":"Contact","note":1,"value":"opportunity"},
      {"edit":"voteForNote","stage":"Contact","note":1},
      {"edit":"voteForNote","stage":"Contact","note":1},
      {"edit":"takeVoteBack","stage":"Contact","note":1},
      {"edit":"addPersona","name":"Ann","role":"Parent"},
      {"edit":"setPersonaField","persona":"Ann","field":"goals","value":"Sleep"},
      {"edit":"setMapPersonas","personas":["Ann"]},
      {"edit":"setPersonaCurve","persona":"Ann","points":{"Helpdesk call":-2}},
      {"edit":"addAction","title":"Hire","owner":"Ben","due":"2026-12-24","effort":"large","touchpoint":"Helpdesk call"},
      {"edit":"setActionField","action":"Hire","field":"expectedGain","value":2.5},
      {"edit":"setField","action":"Hire","field":"status","value":"started"},
      {"edit":"addGoal","metric":"nps","target":40,"serviceOwner":"Ben"},
      {"edit":"setGoalField","goal":"nps","field":"due","value":"2027-06-30"},
      {"edit":"setTarget","touchpoint":"Helpdesk call","metric":"frt","value":30,"due":"2027-01-31"},
      {"edit":"setLaneHidden","lane":"Emotion","value":true}])");
    if (!document.ok())
      qWarning("%s %s", std::string(nameOf(document.error().code)).c_str(), document.error().fact(Fact::name).c_str());
    QVERIFY(document.ok());
    QVERIFY(model::validate(*document).ok());
    const auto& map = *document->maps.front();
    const auto& call = *map.touchpoints.front();
    QCOMPARE(call.expectation, std::string("An answer today"));
    QCOMPARE(call.responseTarget->seconds, std::int64_t{4 * 3600});
    QCOMPARE(call.personaEmotions.front().emotion, -2);
    QCOMPARE(call.targets.front().due->text(), std::string("2027-01-31"));
    const auto& stage = *map.stages.front();
    QVERIFY(stage.phase == model::JourneyPhase::after && stage.steps.front().title == "Ask");
    QVERIFY(stage.notes.front().votes == 1 && stage.notes.front().kind == model::NoteKind::opportunity);
    QVERIFY(map.details->owner == "Eve" && document->settings->minimumFailed == 12);
    QVERIFY(document->settings->minimumMeasured == 40 && document->personas.front()->goals == "Sleep");
    const auto& action = *map.actions.front();
    QVERIFY(action.touchpoint == call.id && action.status == model::ActionStatus::started);
    QCOMPARE(action.expectedGain.value_or(0), 2.5);
    QVERIFY(map.goals.front()->target == 40 && map.goals.front()->due->text() == "2027-06-30");
    QVERIFY(map.lanes.back()->hidden);
  }

  void metricsAreThoseOfTheRegistry() {
    for (const auto* edit : {R"({"edit":"addGoal","metric":"csta","target":4})",
                             R"({"edit":"setTarget","touchpoint":"Helpdesk call","metric":"csta","value":4})"}) {
      const auto refused = afterScript(support + "," + edit + "]");
      QVERIFY2(!refused.ok(), edit);
      QCOMPARE(refused.error().fact(Fact::value), std::string("csta"));
      QVERIFY2(refused.error().fact(Fact::expected).starts_with("csat, "),
               refused.error().fact(Fact::expected).c_str());
      QVERIFY(refused.error().fact(Fact::expected).find("frt") != std::string::npos);
    }
  }
  /// What a file of another program brought is a metric of this document, here as in the window.
  void aMetricThatTheDocumentHasCanBeChanged() {
    auto document = *afterScript(support + R"(,{"edit":"addGoal","metric":"nps","target":40}])");
    document = *edit::setField(document, document.maps[0]->goals[0]->id, "metric", model::text("on_time"));
    const auto after = afterScript(R"([
      {"edit":"setTarget","touchpoint":"Helpdesk call","metric":"on_time","value":0.9},
      {"edit":"addGoal","metric":"on_time","target":0.95}])",
                                   document);
    QVERIFY(after.ok());
    QCOMPARE(after->maps[0]->touchpoints[0]->targets[0].value, 0.9);
    const auto refused = afterScript(R"([{"edit":"addGoal","metric":"ontime","target":1}])", document);
    QVERIFY(refused.error().fact(Fact::expected).starts_with("on_time, "));
  }
  void aLockedLaneHoldsAgainstScripts() {
    const std::string locked = support + R"(,{"edit":"setField","lane":"Touchpoints","field":"locked","value":true})";
    for (const auto* edit : {R"({"edit":"addTouchpoint","stage":"Contact","title":"Chat"})",
                             R"({"edit":"removeTouchpoints","touchpoints":["Helpdesk call"]})"}) {
      const auto refused = afterScript(locked + "," + edit + "]");
      QVERIFY2(!refused.ok(), edit);
      QCOMPARE(refused.error().fact(Fact::name), std::string("locked lane"));
      QCOMPARE(refused.error().fact(Fact::value), std::string("Touchpoints"));
    }
    QVERIFY(afterScript(locked + R"(,{"edit":"setChannel","touchpoint":"Helpdesk call","channel":"chat"}])").ok());
    QVERIFY(afterScript(locked + R"(,{"edit":"setField","lane":"Touchpoints","field":"locked","value":false},
        {"edit":"addTouchpoint","stage":"Contact","title":"Chat"}])")
                .ok());
  }

  void whatAFieldDoesNotHoldIsSaid() {
    const auto refusal = [](const std::string& rest) {
      return afterScript(support + R"(,{"edit":"setField","touchpoint":"Helpdesk call",)" + rest + "}]").error();
    };
    const auto unknown = refusal(R"("field":"colour","value":"red")");
    QVERIFY(unknown.fact(Fact::value) == "colour" &&
            unknown.fact(Fact::expected).find("expectation") != std::string::npos);
    QVERIFY(refusal(R"("field":"responseTarget","value":"soon")").fact(Fact::expected) == "a duration like PT4H");
    QVERIFY(refusal(R"("field":"emotion","value":3)").fact(Fact::expected) == "-2 to 2 or null");
    QVERIFY(refusal(R"("field":"title","value":5)").fact(Fact::expected) == "text");
    QVERIFY(refusal(R"("field":"linkedMap","value":"Nowhere")").code == ErrorCode::notFound);
    // Places hang on laws between parts: they have edits of their own.
    QVERIFY(refusal(R"("field":"position","value":1)").code == ErrorCode::valueNotAllowed);
    QVERIFY(refusal(R"("field":"expectation")").code == ErrorCode::valueNotAllowed);
  }

  void aWrongNameIsSaid() {
    QVERIFY(afterScript(support + R"(,{"edit":"frobnicate"}])").error().fact(Fact::value) == "frobnicate");
    const auto missing = afterScript(support + R"(,{"edit":"renameTouchpoint","touchpoint":"Nowhere","title":"X"}])");
    QVERIFY(missing.error().code == ErrorCode::notFound);
    const auto key = afterScript(
        support + R"(,{"edit":"renameTouchpoint","touchpoint":"Helpdesk call","title":"X","colour":"red"}])");
    QCOMPARE(key.error().fact(Fact::value), std::string("colour"));
    QVERIFY(key.error().fact(Fact::expected).find("touchpoint") != std::string::npos);
    const auto near = afterScript(support + R"(,{"edit":"adTouchpoint","title":"X"}])").error();
    QVERIFY(near.fact(Fact::expected).starts_with("addTouchpoint, "));
    QVERIFY(near.fact(Fact::expected).find("setField") != std::string::npos);
    const auto type = afterScript(support + R"(,{"edit":"setEmotion","touchpoint":"Helpdesk call","value":"sad"}])");
    QVERIFY(type.error().code == ErrorCode::valueNotAllowed);
    const auto word = afterScript(support + R"(,{"edit":"setKind","touchpoint":"Helpdesk call","value":"both"}])");
    QCOMPARE(word.error().fact(Fact::expected), std::string("experience, service"));
  }

  void brokenJsonIsSaidWithLineAndColumn() {
    const auto broken = tasks::readEditScript("[\n  {\"edit\": \"addMap\",}\n]");
    QVERIFY(broken.error().code == ErrorCode::jsonInvalid);
    QCOMPARE(broken.error().fact(Fact::line), std::string("2"));
    QVERIFY(tasks::readEditScript("{}").error().code == ErrorCode::jsonInvalid);
    QVERIFY(tasks::readEditScript("[1]")->front().error().code == ErrorCode::valueNotAllowed);
  }

  void historyReadsLikeASentence() {
    const auto edits = tasks::readEditScript(R"([{"edit":"addTouchpoint","title":"Pay"},{"edit":"undo"}])");
    QCOMPARE(tasks::labelOf(*edits->at(0)), std::string("Add touchpoint: Pay"));
    QVERIFY(edits->at(1)->step == tasks::EditStep::undo);
  }
};

THROUGHLINE_TEST(EditScriptTest)
#include "edit_script_test.moc"
