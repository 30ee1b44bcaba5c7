#include "core/edit/touchpoint_edits.h"
#include "core/model/difference.h"
#include "core/model/laws.h"
#include "core/model/validate.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <functional>
#include <set>

using namespace throughline;
using test::randomDocument;
using test::randomEdit;

/// The laws that hold for every document and every edit (docs/architecture.md).
class LawsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyEditKeepsADocumentValid() {
    std::set<std::string> used;
    for (unsigned seed = 0; seed < 40; ++seed) {
      model::Document document;
      for (unsigned step = 0; step < 250; ++step) {
        const auto made = randomEdit(document, seed * 100'003U + step);
        const auto valid = model::validate(made.after);
        QVERIFY2(valid.ok(), (made.name + ": " + (valid.ok() ? "" : valid.error().fact(Fact::detail))).c_str());
        if (!(made.after == document))
          used.insert(made.name);
        document = made.after;
      }
    }
    QVERIFY2(used.size() >= 62, std::to_string(used.size()).c_str());
  }

  void whatOneEditChangesIsLookedAtAsStrictlyAsAllOfIt() {
    for (unsigned seed = 0; seed < 20; ++seed) {
      model::Document document = randomDocument(seed, 60);
      auto laws = *model::lawsOf(document);
      for (unsigned step = 0; step < 120; ++step) {
        const auto after = randomEdit(document, 3'000'000U + seed * 1'009 + step).after;
        const auto taken = laws.take(model::difference(document, after).changes);
        QVERIFY2(taken.ok(), taken.ok() ? "" : taken.error().fact(Fact::detail).c_str());
        document = after;
      }
    }
  }

  void aChangeThatBreaksALawIsRefusedWithoutLookingAtTheRest() {
    const auto document = test::aDocument().withMap("M").withStage("S").withTouchpoint("A").withTouchpoint("B");
    const auto refuses = [&](const std::function<void(model::JourneyMap&)>& damage) {
      model::Document after = document;
      after.maps.front() = after.maps.front().changed(damage);
      auto laws = *model::lawsOf(document);
      const bool alike = model::validate(after).ok() == laws.take(model::difference(document, after).changes).ok();
      return alike && !model::validate(after).ok();
    };
    const auto onFirst = [](auto change) {
      return [change](model::JourneyMap& map) { map.touchpoints.front() = map.touchpoints.front().changed(change); };
    };
    const auto b = document.touchpoint("B");
    QVERIFY(refuses(onFirst([](model::Touchpoint& a) { a.emotion = 3; })));
    QVERIFY(refuses(onFirst([](model::Touchpoint& a) { a.title = std::string(501, 'x'); })));
    std::string signs; // no version of Unicode is asked how many these are
    for (int count = 0; count < 501; ++count)
      signs += "\u00fc";
    QVERIFY(!refuses(onFirst([&signs](model::Touchpoint& a) { a.title = signs; })));
    QVERIFY(refuses(onFirst([](model::Touchpoint& a) { a.place.position = 1; })));
    QVERIFY(refuses(onFirst([](model::Touchpoint& a) { a.linkedMap = model::MapId{{7, 7}}; })));
    QVERIFY(refuses(onFirst([b](model::Touchpoint& a) { a.notes = {{.id = {b.raw}}}; })));
    QVERIFY(refuses([b](model::JourneyMap& map) {
      map.touchpoints.front() = map.touchpoints.front().changed([b](model::Touchpoint& a) { a.answers = {b}; });
      std::erase_if(map.touchpoints, [b](const auto& each) { return each->id == b; });
    }));
    QVERIFY(refuses([](model::JourneyMap& map) { map.stages.clear(); }));
    QVERIFY(refuses([](model::JourneyMap& map) { map.lanes.clear(); }));
    QVERIFY(refuses([](model::JourneyMap& map) { map.stages.push_back(map.stages.front()); }));
    QVERIFY(refuses([](model::JourneyMap& map) {
      map.lanes.front() = map.lanes.front().changed([](model::Lane& lane) { lane.type = model::LaneType::text; });
    }));
  }

  void theDifferenceLeadsFromOneDocumentToTheOther() {
    for (unsigned seed = 0; seed < 60; ++seed) {
      const auto before = randomDocument(seed, 120);
      auto after = before;
      for (unsigned step = 0; step < 1 + seed % 9; ++step)
        after = randomEdit(after, 7'000'000U + seed * 31 + step).after;
      const auto change = model::difference(before, after);
      QCOMPARE(change.empty(), before == after);
      const auto forward = model::apply(change, before);
      QVERIFY(forward.ok());
      QVERIFY(*forward == after);
      const auto back = model::apply(model::reversed(change), after);
      QVERIFY(back.ok());
      QVERIFY(*back == before);
    }
  }

  void aDifferenceThatDoesNotFitIsRefused() {
    const auto one = test::aDocument().withMap("A").withStage("S").withTouchpoint("T").document();
    const auto other = test::aDocument().withMap("B").document();
    const auto change = model::difference(one, test::randomDocument(3, 50));
    QVERIFY(!model::apply(change, other).ok());
  }

  void aDocumentComesBackFromItsParts() {
    for (unsigned seed = 100; seed < 140; ++seed) {
      const auto document = randomDocument(seed, 150);
      auto parts = model::entitiesOf(document);
      std::ranges::reverse(parts);
      const auto back = model::documentOf(parts);
      QVERIFY(back.ok());
      QVERIFY(*back == document);
      if (!parts.empty()) {
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(seed % parts.size()));
        const auto cut = model::documentOf(parts);
        // Only a touchpoint can be missing without anything else naming it.
        QVERIFY(!cut.ok() || !(*cut == document));
      }
    }
  }

  void oldDocumentsNeverChange() {
    const auto before = randomDocument(5, 200);
    const auto parts = model::entitiesOf(before);
    auto after = before;
    for (unsigned step = 0; step < 200; ++step)
      after = randomEdit(after, 9'000'000U + step).after;
    QVERIFY(!(after == before));
    QVERIFY(model::entitiesOf(before) == parts);
  }

  void anEditOfOneCardChangesOnePart() {
    const auto document = test::aDocument().withMap("M").withStage("S").withTouchpoint("A").withTouchpoint("B");
    const auto renamed = edit::renameTouchpoint(document, document.touchpoint("A"), "C");
    QVERIFY(renamed.ok());
    const auto change = model::difference(document, *renamed);
    QCOMPARE(change.changes.size(), std::size_t{1});
    QVERIFY(change.changes.front().key.kind == model::EntityKind::touchpoint);
    QVERIFY(!change.changes.front().movedOnly());
  }
};

THROUGHLINE_TEST(LawsTest)
#include "laws_test.moc"
