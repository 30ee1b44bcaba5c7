#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/shown_room.h"
#include "tests/support/test_registry.h"
#include "ui/present/deck.h"

#include <QTest>

#include <array>

using namespace throughline;
using Room = test::ShownRoom;

/// Slides are made once, and are those of the document however it came to be what it is.
class DeckTest : public QObject {
  Q_OBJECT

  static const void* madeAt(ui::Deck& deck, std::size_t step) { return deck.slidesOf(step).data(); }
  /// Nothing, or the first step whose slides are not those of a deck that is made now.
  static QString differsFromNew(ui::Deck& deck) {
    ui::Deck made(deck.content());
    made.setWidth(deck.width());
    if (made.steps() != deck.steps())
      return QStringLiteral("steps");
    for (std::size_t step = 0; step < made.steps().size(); ++step)
      if (made.slidesOf(step) != deck.slidesOf(step))
        return made.nameOf(step);
    return {};
  }

private Q_SLOTS:
  void aCaptureMakesOnlyTheSlidesAnewThatShowIt() {
    Room room(test::anAirline());
    auto& deck = room.state().deck();
    std::vector<const void*> before;
    for (std::size_t step = 0; step < deck.steps().size(); ++step)
      before.push_back(madeAt(deck, step));
    const auto shown = deck.steps()[2];
    QVERIFY(shown.key.stage);
    QVERIFY(room.state().take({.kind = model::NoteKind::painPoint,
                               .text = "The line is dead",
                               .owner = {},
                               .touchpoint = shown.touchpoints.front()}));
    QVERIFY(room.state().take({.parked = true, .text = "Who pays?", .owner = {}, .touchpoint = {}}));
    for (std::size_t step = 0; step < deck.steps().size(); ++step)
      if (deck.steps()[step].key.stage)
        QCOMPARE(madeAt(deck, step) == before[step], deck.steps()[step] != shown);
    QCOMPARE(differsFromNew(deck), QString());
  }

  void whateverChangesItsSlidesAreThoseOfTheMap() {
    const auto airline = test::anAirline();
    const auto map = airline.map().id;
    const auto card = airline.map().touchpoints.front()->id;
    const auto stage = airline.map().stages[1]->id;
    ui::Deck deck({.document = airline.document,
                   .map = map,
                   .analysis = std::make_shared<const insight::Analysis>(airline.analysis),
                   .filters = {}});
    for (const auto& changed :
         {edit::renameTouchpoint(airline.document, card, "Another name"), edit::setEmotion(airline.document, card, -2),
          edit::renameStage(airline.document, stage, "Another stage"),
          edit::removeTouchpoints(airline.document, std::array{card}),
          edit::renameMap(airline.document, map, "Another map"), Result<model::Document>(airline.document)}) {
      QVERIFY(changed.ok());
      for (std::size_t step = 0; step < deck.steps().size(); ++step)
        QVERIFY(!deck.slidesOf(step).empty());
      deck.setDocument(*changed);
      QCOMPARE(differsFromNew(deck), QString());
    }
  }
};

THROUGHLINE_TEST(DeckTest)
#include "deck_test.moc"
