#include "core/edit/touchpoint_edits.h"
#include "core/present/kept_workshop.h"
#include "core/present/masking.h"
#include "core/present/steps.h"
#include "tests/support/airline.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using present::StepKind;

class StepsTest : public QObject {
  Q_OBJECT

  static std::vector<StepKind> kindsOf(const std::vector<present::Step>& steps) {
    std::vector<StepKind> kinds;
    for (const auto& step : steps)
      kinds.push_back(step.key.kind);
    return kinds;
  }

private Q_SLOTS:
  void aWorkshopIsKeptWithItsMapAndWithNoOther() {
    const auto airline = test::anAirline();
    const auto touchpoint = airline.map().touchpoints.front()->id;
    present::KeptWorkshop kept{.since = 7, .workshop = {}};
    kept.workshop.captures = {
        {.kind = model::NoteKind::decision, .text = "Call back", .owner = "Anna", .touchpoint = touchpoint},
        {.parked = true, .text = "Who pays?", .owner = {}, .touchpoint = {}}};
    kept.workshop.rounds = {
        {.ballots = {{.touchpoint = touchpoint, .note = {{.high = 1, .low = 2}}, .text = "Idea", .votes = 2}},
         .order = {0, 0},
         .revealed = true}};
    kept.workshop.surprises = {
        {.touchpoint = touchpoint, .guessed = 50, .measured = {.points = 42, .low = 39, .high = 45}}};
    kept.workshop.agenda = {{.title = "Look", .minutes = 5, .secondsUsed = 410, .over = true},
                            {.title = "Vote", .minutes = 15}};
    const auto document = present::withKeptWorkshop(airline.document, airline.map().id, kept);
    const auto read = present::keptWorkshop(*document.maps.front());
    QCOMPARE(read.since, kept.since);
    QVERIFY(read.workshop.captures == kept.workshop.captures);
    QVERIFY(read.workshop.rounds == kept.workshop.rounds);
    QVERIFY(read.workshop.agenda == kept.workshop.agenda);
    QCOMPARE(read.workshop.surprises.front().guessed, 50.0);
    QVERIFY(read.workshop.surprises.front().measured == kept.workshop.surprises.front().measured);
    auto copy = *document.maps.front();
    copy.id = {{.high = 5, .low = 5}};
    QVERIFY(present::keptWorkshop(copy).workshop.empty());
    QVERIFY(present::withKeptWorkshop(document, airline.map().id, {}) == airline.document);
    const auto& agenda = kept.workshop.agenda;
    QVERIFY(present::withTimesOf(agenda, present::agendaIn(present::textOf(agenda))) == agenda);
    QCOMPARE(present::withTimesOf(agenda, present::agendaIn("Break 10\nLook 9"))[1].secondsUsed, 410);
    // A part that is called otherwise is the same part; one that another has taken the place of is not.
    const auto renamed = present::withTimesOf(agenda, present::agendaIn("Look at the map 5\nVote 10"));
    QCOMPARE(renamed.size(), agenda.size());
    QVERIFY(renamed[0].secondsUsed == 410 && renamed[0].over);
    QCOMPARE(present::withTimesOf(agenda, present::agendaIn("Vote 10\nLook 9"))[1].secondsUsed, 410);
    QCOMPARE(present::secondsUsed(present::withTimesOf(agenda, present::agendaIn("Vote 10\nLunch 9"))),
             agenda[1].secondsUsed);
    QCOMPARE(present::secondsUsed(present::withTimesOf(agenda, present::agendaIn("Vote 10"))), agenda[1].secondsUsed);
  }

  void aGuessIsComparedWhereSomebodyPlacedIt() {
    const auto airline = test::anAirline();
    const auto evidence = insight::evidenceOf(airline.analysis);
    auto guess = present::newGuess(airline.map(), evidence);
    QVERIFY(guess.points.size() > 2);
    QVERIFY(!present::isDrawn(guess) && !present::biggestSurprise(guess, evidence)); // 50 is nobody's guess
    const auto measuredAt = [&](std::size_t at) {
      return evidence.cards.at(guess.points[at].touchpoint).score->points;
    };
    present::place(guess.points[1], measuredAt(1));
    const auto surprise = present::biggestSurprise(guess, evidence);
    QVERIFY(present::isDrawn(guess) && surprise && surprise->touchpoint == guess.points[1].touchpoint);
    QVERIFY(surprise->others.empty());
    present::place(guess.points[2], 50); // meant, although all begin there
    QCOMPARE(present::biggestSurprise(guess, evidence)->others.size(), std::size_t{1});
    present::place(guess.points[2], 170);
    QCOMPARE(guess.points[2].guessed, 100.0);
  }

  void theOrderIsOverviewStagesLowestPointEvidenceThenWhatFollows() {
    const auto airline = test::anAirline();
    const auto steps = present::plan(airline.map(), airline.analysis, {});
    auto kinds = kindsOf(steps);
    QVERIFY(kinds.front() == StepKind::overview);
    QCOMPARE(std::ranges::count(kinds, StepKind::stage), static_cast<std::ptrdiff_t>(airline.map().stages.size()));
    std::erase(kinds, StepKind::stage);
    const std::vector<StepKind> after{StepKind::lowestPoint, StepKind::evidence, StepKind::drag, StepKind::whatIf,
                                      StepKind::opportunities};
    QVERIFY(std::ranges::equal(std::vector(kinds.begin() + 1, kinds.begin() + 6), after));
  }

  void aMapWithoutDataHasNoStepsThatNeedThem() {
    const auto shop = test::aDocument().withMap("Shop").withStage("Find").withTouchpoint("Search").withStage("Empty");
    const auto steps = present::allSteps(shop.map(), {});
    QVERIFY(kindsOf(steps) == (std::vector{StepKind::overview, StepKind::stage}));
    QCOMPARE(steps[1].touchpoints.size(), std::size_t{1});
  }

  void withoutDataTheLowestEmotionDrawnByHandIsTheLowestPoint() {
    const auto shop =
        test::aDocument().withMap("Shop").withStage("Buy").withTouchpoint("Pay").withTouchpoint("Wait").document();
    const auto& map = *shop.maps.front();
    const auto wait = std::ranges::find_if(map.touchpoints, [](const auto& each) { return each->title == "Wait"; });
    QVERIFY(!present::lowestPoint(map, {}));
    const auto sad = edit::setEmotion(shop, (*wait)->id, -2);
    const auto lowest = present::lowestPoint(*sad->maps.front(), {});
    QVERIFY(lowest && lowest->touchpoint == (*wait)->id && !lowest->measured);
  }

  void stepsCanBeLeftOutAndReorderedAndTheOrderIsKeptAsText() {
    const auto airline = test::anAirline();
    const auto natural = present::plan(airline.map(), airline.analysis, {});
    present::StepOrder order;
    order.shown = {natural[2].key, natural[1].key};
    order.leftOut = {{.kind = StepKind::drag, .stage = {}}};
    const auto kept = present::stepOrderIn(present::textOf(order));
    QVERIFY(kept == order);
    const auto steps = present::plan(airline.map(), airline.analysis, kept);
    QVERIFY(steps[1].key == natural[2].key && steps[2].key == natural[1].key);
    QCOMPARE(steps.size(), natural.size() - 1);
    QVERIFY(present::stepOrderIn("nonsense -stage:12 stage overview").leftOut.empty());
    QCOMPARE(present::stepOrderIn("nonsense stage overview").shown.size(), std::size_t{1});
  }

  void addressesAndNumbersAreCovered_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("address") << "Write to jo.b@mail.example.org!"
                             << "Write to •••!";
    QTest::newRow("number") << "call +49 (0)30 1234-567 now"
                            << "call ••• now";
    QTest::newRow("plain number") << "0301234567"
                                  << "•••";
    QTest::newRow("both") << "a@b.de or 555 123 4567"
                          << "••• or •••";
    QTest::newRow("digits of another script") << "اتصل ٠١٧١٥٥٥١٢٣٤ الآن"
                                              << "اتصل ••• الآن";
    QTest::newRow("wide digits") << "電話 ０９０－１２３４－５６７８"
                                 << "電話 •••";
    QTest::newRow("blanks that do not break") << "call 0171 555 123 now"
                                              << "call ••• now";
    QTest::newRow("typographic hyphens") << "090‐1234‐5678"
                                         << "•••";
    QTest::newRow("few digits of another script") << "٣ مرات"
                                                  << "٣ مرات";
    QTest::newRow("address in words") << "mail john (at) smith dot org please"
                                      << "mail ••• please";
    QTest::newRow("brackets") << "jo[AT]mail[dot]example.org"
                              << "•••";
    QTest::newRow("at home") << "I was (at home) when it rang"
                             << "I was (at home) when it rang";
    QTest::newRow("at home, and an address") << "I was (at) home, write to jo@x.org"
                                             << "I was (at) home, write to •••";
    QTest::newRow("letters of the rest") << "１回 call ٠١٧١٥٥٥١٢٣٤ – or mail john (at) smith dot org, now"
                                         << "１回 call ••• – or mail •••, now";
    QTest::newRow("day") << "since 2026-01-31 it works"
                         << "since 2026-01-31 it works";
    for (const char* text :
         {"Pilot 01.03.2026-30.06.2026", "from 3/2026 to 06/2027", "12/2026 - 06/2027", "2026-2028", "31/1/2026",
          "2026-01-31 2026-02-28", "1500000 EUR", "$ 2500000", "12345678 \u20ac a year"})
      QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text);
    for (const char* text : {"(29.11.2026)", "29.11.2026 14:30", "since 2026-11-29 3 calls"})
      QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text);
    QTest::newRow("money before a number") << "paid 20 EUR 0171 2345678"
                                           << "paid 20 EUR \u2022\u2022\u2022";
    QTest::newRow("a sign before a number") << "refund 50 \u20ac 171 1234567"
                                            << "refund 50 \u20ac \u2022\u2022\u2022";
    QTest::newRow("a share before a number") << "10 % 0170 1234567"
                                             << "10 % \u2022\u2022\u2022";
    QTest::newRow("money after a number to call") << "0170-1234567 Euro"
                                                  << "\u2022\u2022\u2022 Euro";
    QTest::newRow("a number of pairs") << "06 12 34 56 78"
                                       << "\u2022\u2022\u2022";
    QTest::newRow("a number that begins like a year") << "2026 5551234"
                                                      << "\u2022\u2022\u2022";
    QTest::newRow("figure") << "1.000.000 customers in 24 h"
                            << "1.000.000 customers in 24 h";
    QTest::newRow("no address") << "me @ home"
                                << "me @ home";
    QTest::newRow("short") << "gate 12345"
                           << "gate 12345";
  }
  void addressesAndNumbersAreCovered() {
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(QString::fromStdString(present::masked(text.toStdString())), masked);
  }
};

THROUGHLINE_TEST(StepsTest)
#include "steps_test.moc"
