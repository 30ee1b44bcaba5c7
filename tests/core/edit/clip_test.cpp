#include "core/edit/clip_edits.h"
#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "core/model/names.h"
#include "core/model/validate.h"
#include "core/workspace/clip_text.h"
#include "tests/support/builders.h"
#include "tests/support/chance.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;

namespace {

using model::Clip;
using model::Document;

constexpr int documents = 24;
constexpr int editsEach = 120;

/// Some cards of a map, at least one when there are any.
std::vector<model::TouchpointId> someCards(const model::JourneyMap& map, test::Chance& chance) {
  std::vector<model::TouchpointId> cards;
  for (const auto& card : map.touchpoints)
    if (cards.empty() || chance.below(4) == 0)
      cards.push_back(card->id);
  return cards;
}

std::string titleAndFields(const model::Touchpoint& card) {
  model::Touchpoint bare = card;
  bare.id = {};
  bare.place = {};
  bare.answers.clear();
  bare.feedbackFrom.reset();
  bare.linkedMap.reset();
  for (auto& note : bare.notes)
    note.id = {};
  Clip clip;
  clip.parts.maps.emplace_back(model::JourneyMap{.touchpoints = {Shared(bare)}});
  return *workspace::clipText(clip);
}

} // namespace

/// What is cut and pasted in place is what it was; what is pasted anywhere is lawful and whole.
class ClipTest : public QObject {
  Q_OBJECT

  CountingIdSource ids_{50'000'000};

  /// The clip, gone through the clipboard.
  static Clip carried(const Clip& clip) {
    const auto text = workspace::clipText(clip);
    if (!text.ok())
      qFatal("%s", text.error().fact(Fact::detail).c_str());
    const auto again = workspace::clipOfText(*text);
    if (!again.ok())
      qFatal("%s", again.error().fact(Fact::detail).c_str());
    return *again;
  }

  void comesBack(const Document& before, const Clip& clip, const Result<Document>& cut, model::MapId map) {
    if (!cut.ok())
      return;
    const auto there = edit::pasted(*cut, carried(clip), {.map = map, .inPlace = true}, ids_);
    QVERIFY2(there.ok(), there.ok() ? "" : there.error().fact(Fact::detail).c_str());
    QVERIFY(there->document == before);
  }

private Q_SLOTS:
  void cutAndPastedInPlaceEveryDocumentIsWhatItWas() {
    for (unsigned seed = 1; seed <= documents; ++seed) {
      const auto before = test::randomDocument(seed, editsEach);
      test::Chance chance(seed);
      for (const auto& map : before.maps) {
        if (const auto cards = someCards(*map, chance); !cards.empty())
          comesBack(before, edit::copiedTouchpoints(before, map->id, cards), edit::removeTouchpoints(before, cards),
                    map->id);
        for (const auto& stage : map->stages)
          comesBack(before, edit::copiedStage(before, map->id, stage->id), edit::removeStage(before, stage->id),
                    map->id);
        for (const auto& lane : map->lanes)
          comesBack(before, edit::copiedLane(before, map->id, lane->id), edit::removeLane(before, lane->id), map->id);
        comesBack(before, edit::copiedMap(before, map->id), edit::removeMap(before, map->id), {});
      }
      if (QTest::currentTestFailed())
        qFatal("seed %u", seed);
    }
  }

  void pastedElsewhereOrTwiceEverythingIsLawfulAndWhole() {
    for (unsigned seed = 1; seed <= documents; ++seed) {
      const auto from = test::randomDocument(seed, editsEach);
      auto into = test::randomDocument(seed % 7, editsEach); // often with ids that are taken
      test::Chance chance(seed + 1000);
      for (const auto& map : from.maps) {
        const auto cards = someCards(*map, chance);
        std::vector<Clip> clips{edit::copiedMap(from, map->id)};
        if (!cards.empty())
          clips.push_back(edit::copiedTouchpoints(from, map->id, cards));
        for (const auto& stage : map->stages)
          clips.push_back(edit::copiedStage(from, map->id, stage->id));
        for (const auto& lane : map->lanes)
          clips.push_back(edit::copiedLane(from, map->id, lane->id));
        for (const auto& clip : clips) {
          const auto target = into.maps.empty() ? model::MapId{} : into.maps[chance.below(into.maps.size())]->id;
          if (target.isNull() && clip.what != model::ClipOf::maps)
            continue;
          const auto there = edit::pasted(into, carried(clip), {.map = target, .inPlace = chance.perhaps()}, ids_);
          QVERIFY2(there.ok(), there.ok() ? "" : there.error().fact(Fact::detail).c_str());
          QVERIFY(model::validate(there->document).ok());
          QCOMPARE(there->came.size(), clip.chosen.size());
          into = there->document;
        }
      }
    }
  }

  void aCardCarriesEveryFieldNotesAndActions() {
    for (unsigned seed = 1; seed <= documents; ++seed) {
      const auto document = test::randomDocument(seed, editsEach);
      for (const auto& map : document.maps)
        for (const auto& card : map->touchpoints) {
          const auto clip = edit::copiedTouchpoints(document, map->id, std::array{card->id});
          const auto there = edit::pasted(document, carried(clip), {.map = map->id, .after = card->id}, ids_);
          QVERIFY(there.ok());
          const auto& onto = *model::findMap(there->document, map->id);
          const auto* copy = model::findTouchpoint(onto, model::TouchpointId{there->came.front()});
          QVERIFY(copy != nullptr && copy->id != card->id);
          QCOMPARE(titleAndFields(*copy), titleAndFields(*card));
          const auto answering = [](const model::JourneyMap& on, model::TouchpointId id) {
            return std::ranges::count_if(on.actions, [id](const auto& action) { return action->touchpoint == id; });
          };
          QCOMPARE(answering(onto, copy->id), answering(*map, card->id));
        }
    }
  }

  void aClipThatIsDamagedIsRefused() {
    const Document document = test::aDocument().withMap("Shop").withStage("Find").withTouchpoint("Search");
    const auto& map = *document.maps.front();
    const auto text =
        *workspace::clipText(edit::copiedTouchpoints(document, map.id, std::array{map.touchpoints.front()->id}));
    for (std::size_t at = text.find('\n') + 1; at < text.size(); ++at) {
      auto other = text;
      other[at] = static_cast<char>(other[at] ^ 1);
      QVERIFY(!workspace::clipOfText(other).ok());
    }
    QVERIFY(!workspace::clipOfText(text.substr(0, text.size() / 2)).ok());
  }
};

THROUGHLINE_TEST(ClipTest)
#include "clip_test.moc"
