#include "core/base/checked_file.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "core/tasks/edit_script.h"
#include "core/tasks/sample_task.h"
#include "core/workspace/workspace.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace throughline;

namespace {

std::size_t filesIn(const QTemporaryDir& folder) {
  const auto entries = std::filesystem::directory_iterator(folder.path().toStdString());
  return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
}

std::string sampleText(const char* name) {
  const auto text =
      readWholeFile(std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "resources" / "sample" / name, 1 << 20);
  return text.ok() ? *text : std::string{};
}

Result<model::Document> sampleDocument() {
  CountingIdSource ids;
  model::Document document;
  THROUGHLINE_TRY(edits, tasks::readEditScript(sampleText("sample.edits.json")));
  for (const auto& edit : edits) {
    if (!edit.ok())
      return edit.error();
    auto next = tasks::applyEdit(document, *edit, ids);
    if (!next.ok())
      return next.error().with(Fact::detail, edit->text);
    document = *next;
  }
  return document;
}

} // namespace

/// The sample that people see first: resources/sample.
class SampleTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void itsEditsDrawAValidMap() {
    const auto document = sampleDocument();
    QVERIFY2(document.ok(), document.ok() ? "" : document.error().fact(Fact::detail).c_str());
    QVERIFY(model::validate(*document).ok());
    const auto& map = *document->maps.front();
    QCOMPARE(map.stages.size(), std::size_t{5});
    QCOMPARE(map.touchpoints.size(), std::size_t{14});
    const auto isService = [](const auto& each) { return each->kind == model::Kind::service; };
    QCOMPARE(std::ranges::count_if(map.touchpoints, isService), 5);
  }
  void everyServiceCardSaysWhatItAnswers() {
    const auto document = sampleDocument();
    QVERIFY(document.ok());
    for (const auto& touchpoint : document->maps.front()->touchpoints)
      QCOMPARE(touchpoint->answers.empty(), touchpoint->kind != model::Kind::service);
  }
  void theWorkspaceIsBuiltWhole() {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "sample" / "Moving home.journey";
    const tasks::SampleTexts texts{sampleText("sample.edits.json"), sampleText("sample.csv"),
                                   sampleText("sample.mapping.json")};
    CountingIdSource ids;
    const auto built = tasks::buildSample(path, texts, ids, {});
    QVERIFY2(built.ok(), built.ok() ? "" : nameOf(built.error().code).data());
    QVERIFY(tasks::buildSample(path, texts, ids, {}).error().code == ErrorCode::fileExists);
    auto workspace = workspace::Workspace::open(path, {.readOnly = true});
    QVERIFY(workspace.ok());
    QCOMPARE(workspace->database().integer("SELECT sum(records) FROM source").value(), 2400);
    QCOMPARE(workspace->document().value().maps.front()->touchpoints.size(),
             std::size_t{14}); // none was made by the import
    QCOMPARE(std::distance(std::filesystem::directory_iterator(path.parent_path()), {}), 1);
  }
  void everyTemplateIsAFinishedMap() {
    const auto folder = std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "resources" / "templates";
    int looked = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.path().extension() != ".json")
        continue;
      ++looked;
      const QTemporaryDir there;
      const auto path = std::filesystem::path(there.path().toStdString()) / "template.journey";
      CountingIdSource ids;
      const auto built = tasks::buildSample(path, {*readWholeFile(entry.path(), 1 << 20), {}, {}}, ids, {});
      QVERIFY2(built.ok(), entry.path().c_str());
      const auto document = workspace::Workspace::open(path, {.readOnly = true})->document();
      const auto& map = *document->maps.front();
      QVERIFY(map.touchpoints.size() >= 14 && map.stages.size() == 5 && map.lanes.size() == 4);
      QVERIFY(!document->personas.empty() && !map.actions.empty() && !map.details->scenario.empty());
      for (const auto& touchpoint : map.touchpoints) {
        QVERIFY2(touchpoint->emotion && !touchpoint->channel.empty() && !touchpoint->owner.empty(),
                 touchpoint->title.c_str());
        QVERIFY2(touchpoint->kind == model::Kind::service || touchpoint->reason == model::Reason::designedStep,
                 touchpoint->title.c_str());
      }
      QVERIFY(std::ranges::all_of(map.stages, [](const auto& stage) { return stage->phase.has_value(); }));
    }
    QVERIFY(looked > 6 && looked % 6 == 0); // a language has all six of them
  }
  void aSampleThatFailsLeavesNothing() {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "sample.journey";
    CountingIdSource ids;
    QVERIFY(!tasks::buildSample(path, {sampleText("sample.edits.json"), "nonsense", "{}"}, ids, {}).ok());
    QCOMPARE(filesIn(folder), std::size_t{0});
  }
};

THROUGHLINE_TEST(SampleTest)
#include "sample_test.moc"
