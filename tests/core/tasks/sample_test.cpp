#include "core/base/checked_file.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "core/tasks/edit_script.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace throughline;

namespace {

std::string sampleText(const char* name) {
  const auto text = readWholeFile(std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "resources" / "sample" / name, 1 << 20);
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
};

THROUGHLINE_TEST(SampleTest)
#include "sample_test.moc"
