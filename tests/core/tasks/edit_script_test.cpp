#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "core/tasks/edit_script.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;

namespace {

/// The document after the whole script, or the first error.
Result<model::Document> afterScript(std::string_view script) {
  CountingIdSource ids;
  model::Document document;
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

  void aWrongNameIsSaid() {
    QVERIFY(afterScript(support + R"(,{"edit":"frobnicate"}])").error().fact(Fact::value) == "frobnicate");
    const auto missing = afterScript(support + R"(,{"edit":"renameTouchpoint","touchpoint":"Nowhere","title":"X"}])");
    QVERIFY(missing.error().code == ErrorCode::notFound);
    const auto key = afterScript(
        support + R"(,{"edit":"renameTouchpoint","touchpoint":"Helpdesk call","title":"X","colour":"red"}])");
    QCOMPARE(key.error().fact(Fact::value), std::string("colour"));
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
