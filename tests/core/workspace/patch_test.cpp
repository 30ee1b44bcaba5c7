#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/workspace/record_patch.h"
#include "core/workspace/record_text.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/chance.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/raw_content.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

using namespace throughline;
using workspace::patched;
using workspace::patchTo;

namespace {

std::string words(test::Chance& chance, std::size_t count) {
  std::string text;
  while (count-- > 0)
    text += chance.text() + " ";
  return text;
}

/// The text with a few pieces cut out, put in and moved.
std::string changedText(std::string text, test::Chance& chance) {
  for (std::size_t change = chance.below(5); change > 0; --change) {
    const auto at = chance.below(text.size() + 1);
    const auto length = std::min(chance.below(60), text.size() - at);
    const auto piece = text.substr(at, length);
    text.erase(at, length);
    const auto to = chance.below(text.size() + 1);
    text.insert(to, chance.perhaps() ? piece : chance.text());
  }
  return text;
}

} // namespace

/// History keeps what an edit changed, not what it changed it in.
class PatchTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyTextComesBackFromItsPatch() {
    test::Chance chance(4);
    for (int round = 0; round < 2000; ++round) {
      const auto later = words(chance, chance.below(200));
      const auto earlier = chance.below(10) == 0 ? words(chance, chance.below(100)) : changedText(later, chance);
      const auto patch = patchTo(earlier, later);
      QVERIFY(patch.size() <= earlier.size());
      const auto again = patched(later, patch);
      QVERIFY(again.ok() && *again == earlier);
    }
  }

  void aSmallChangeInALongTextIsASmallPatch() {
    test::Chance chance(5);
    const auto later = words(chance, 4000);
    auto earlier = later;
    earlier.replace(10, 3, "7");
    earlier.erase(30'000, 40);
    earlier.insert(60'000, "put in");
    QVERIFY(workspace::isPatch(patchTo(earlier, later)));
    QVERIFY(patchTo(earlier, later).size() < 250);
  }

  void aPatchThatDoesNotFitIsRefused() {
    test::Chance chance(6);
    const auto later = words(chance, 100);
    const auto patch = patchTo(changedText(later, chance), later);
    for (const char* wrong : {"patch ", "patch 5\n", "patch 5\nx", "patch 5\nc1", "patch 5\nc9999999 5\n",
                              "patch 5\nc0 99999999999999999999\n", "patch 5\nk9\nabc\n", "patch 5\nk5\nabcdeX",
                              "patch -1\n", "patch 99999999999\nc0 10\n", "patch 5\nc0 4\n"})
      QVERIFY2(!patched(later, wrong).ok(), wrong);
    for (int round = 0; round < 5000; ++round) {
      auto other = patch;
      other[chance.below(other.size())] = static_cast<char>(chance.below(256));
      const auto text = patched(later, other);
      QVERIFY(!text.ok() || text->size() <= workspace::longestRecord);
    }
  }

  /// 600 cards drawn one by one in one stage: twice the cards, about twice the file.
  void aHistoryGrowsWithWhatEditsChange() {
    const test::WorkspaceFolder folder;
    model::Document document = test::aDocument().withMap("Shop").withStage("Find");
    auto made = workspace::Workspace::create(folder.file(), folder.options());
    QVERIFY(made->persist(model::difference({}, document), "Draw").ok());
    CountingIdSource ids{90'000};
    std::vector<std::int64_t> kept;
    for (int card = 1; card <= 600; ++card) {
      const auto& map = *document.maps.front();
      model::Touchpoint touchpoint{.id = ids.make<model::TouchpointId>(), .title = "Card " + std::to_string(card)};
      const auto next = *edit::addTouchpoint(document, map.id, map.stages.front()->id, touchpoint, ids);
      const auto persisted = made->persist(model::difference(document, next), "Add touchpoint");
      QVERIFY2(persisted.ok(), persisted.ok() ? "" : test::describe(persisted.error()).c_str());
      document = next;
      if (card == 300 || card == 600)
        kept.push_back(*made->database().integer("SELECT sum(length(record)) FROM entity_before"));
    }
    QVERIFY2(10 * kept.back() < 22 * kept.front(), std::to_string(kept.back()).c_str());
    QVERIFY2(kept.back() < 600 * 200, std::to_string(kept.back()).c_str());
    QVERIFY(made->check({}).ok());
    QCOMPARE(made->documentAt({302})->maps.front()->touchpoints.size(), std::size_t{300});
    QCOMPARE(made->undo()->maps.front()->touchpoints.size(), std::size_t{599});
    QVERIFY(*made->redo() == document);
  }
};

THROUGHLINE_TEST(PatchTest)
#include "patch_test.moc"
