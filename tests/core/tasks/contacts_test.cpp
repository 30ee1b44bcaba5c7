#include "core/tasks/contacts.h"

#include "core/edit/lane_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "core/report/report_lists.h"
#include "tests/support/airline.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;

/// Telephone numbers and e-mail addresses on a map that is handed on.
class ContactsTest : public QObject {
  Q_OBJECT

  static model::Document covered(const model::Document& document, model::MapId map) {
    return tasks::forReaders(document, map, tasks::Cover::everything);
  }

private Q_SLOTS:
  void whatTheTeamWroteIsNamedAndCoveredWhenAsked() {
    auto document = test::aDocument()
                        .withMap("Call")
                        .withStage("Ask")
                        .withTouchpoint("Helpdesk")
                        .withLane("Thinks", model::LaneType::text)
                        .document();
    const auto map = document.maps.front()->id;
    QVERIFY(tasks::partsWithContacts(document, map).empty());
    QVERIFY(covered(document, map) == document);
    const auto card = document.maps.front()->touchpoints.front()->id;
    const auto lane = document.maps.front()->lanes.back()->id;
    const auto step = document.maps.front()->stages.front()->steps.front().id;
    document = *edit::renameTouchpoint(document, card, "Call 0800 123 4567");
    document = *edit::setLaneText(document, lane, step, "Ask jo@example.org twice");
    QCOMPARE(tasks::partsWithContacts(document, map).size(), std::size_t{2});
    const auto shown = covered(document, map);
    QCOMPARE(model::findTouchpoint(*shown.maps.front(), card)->title, std::string("Call \u2022\u2022\u2022"));
    QVERIFY(tasks::partsWithContacts(shown, map).empty());
  }

  /// Nobody is asked about what is about customers: it is covered before anything is made of the document.
  void notesAndPersonasAreCoveredInAnyCase() {
    auto airline = test::anAirline();
    const auto map = airline.map().id;
    const auto card = airline.map().touchpoints.front()->id;
    const auto stage = airline.map().stages.front()->id;
    const model::PersonaId marta{{.high = 5, .low = 1}};
    airline.document = *edit::addPersona(
        airline.document, {.id = marta, .name = "Marta", .role = "0171 234 5678", .goals = "marta@example.org"});
    airline.document = *edit::setMapPersonas(airline.document, map, {marta});
    CountingIdSource ids(9'000);
    const auto hang = [&](const auto& where, model::NoteKind kind) {
      airline.document = *edit::addNote(airline.document, where, ids.make<model::NoteId>(), kind,
                                        "Told jo@example.org, 0171 234 5678");
    };
    for (const auto kind : {model::NoteKind::painPoint, model::NoteKind::decision, model::NoteKind::opportunity})
      hang(card, kind);
    hang(stage, model::NoteKind::idea);
    QVERIFY(tasks::partsWithContacts(airline.document, map).empty());
    const auto shown = tasks::forReaders(airline.document, map, tasks::Cover::customers);
    const auto& ofMap = *model::findMap(shown, map);
    std::string said;
    for (const auto& notes : {report::notesOf(ofMap), report::decisionsOf(ofMap)})
      for (const auto& group : notes.groups)
        for (const auto& note : group.notes)
          said += note.text;
    for (const auto& ballot : present::voteRound(ofMap, {}).ballots)
      said += ballot.text;
    const auto persona = report::personasOf(shown, ofMap).personas.back().persona;
    said += persona.role + persona.goals;
    QVERIFY2(said.find('@') == std::string::npos && said.find("5678") == std::string::npos, said.c_str());
    QVERIFY(said.find("Told") != std::string::npos);
    QCOMPARE(persona.name, std::string("Marta"));
    // Everything else is the same, not only equal.
    QVERIFY(ofMap.touchpoints.back().same(airline.map().touchpoints.back()));
    QVERIFY(shown.settings == airline.document.settings && ofMap.lanes == airline.map().lanes);
  }

  void namesOfPersonasAreTheTeams() {
    auto airline = test::anAirline();
    const auto map = airline.map().id;
    const model::PersonaId there{{.high = 5, .low = 1}}, elsewhere{{.high = 5, .low = 2}};
    airline.document = *edit::addPersona(airline.document, {.id = there, .name = "Marta marta@example.org"});
    airline.document = *edit::addPersona(airline.document, {.id = elsewhere, .name = "Jo jo@example.org"});
    airline.document = *edit::setMapPersonas(airline.document, map, {there});
    QCOMPARE(tasks::partsWithContacts(airline.document, map), std::vector<std::string>{"Marta \u2022\u2022\u2022"});
    QCOMPARE(tasks::forReaders(airline.document, map, tasks::Cover::customers).personas.front()->name,
             std::string("Marta marta@example.org"));
    QCOMPARE(covered(airline.document, map).personas.front()->name, std::string("Marta \u2022\u2022\u2022"));
  }

  /// A cover takes more bytes than seven digits: that the text is too long then is no reason to hand on the numbers.
  void nothingStaysUncoveredBecauseItWouldNotBeTaken() {
    std::string numbers;
    while (numbers.size() + 8 <= model::longestTitle)
      numbers += "2345678;";
    auto document = test::aDocument().withMap("Call").withStage("Ask").withTouchpoint(numbers).document();
    const auto map = document.maps.front()->id;
    const auto shown = covered(document, map);
    QVERIFY(shown.maps.front()->touchpoints.front()->title.find('2') == std::string::npos);
    QVERIFY(tasks::partsWithContacts(shown, map).empty());
  }

  void aChartTellsNamesOnly() {
    auto document = test::aDocument()
                        .withMap("Call")
                        .withStage("Ask")
                        .withTouchpoint("Helpdesk")
                        .withLane("Thinks", model::LaneType::text)
                        .document();
    const auto map = *document.maps.front();
    document = *edit::setLaneText(document, map.lanes.back()->id, map.stages.front()->steps.front().id,
                                  "Ask jo@example.org twice");
    QCOMPARE(tasks::partsWithContacts(document, map.id).size(), std::size_t{1});
    QVERIFY(tasks::partsWithContacts(document, map.id, tasks::Texts::onlyNames).empty());
    document = *edit::renameTouchpoint(document, map.touchpoints.front()->id, "Call 0800 123 4567");
    QCOMPARE(tasks::partsWithContacts(document, map.id, tasks::Texts::onlyNames).size(), std::size_t{1});
  }

  void ofAWorkshopActionsAreTheTeams() {
    const std::string text = "Call 0171 234 5678", who = "jo@example.org";
    const present::Capture note{.text = text, .owner = who, .touchpoint = {}};
    auto action = note, parked = note;
    action.action = true;
    parked.parked = true;
    const present::Workshop workshop{
        .captures = {note, action, parked},
        .rounds = {{.ballots = {{.touchpoint = {}, .note = {}, .text = text}}, .order = {}}},
        .surprises = {},
        .agenda = {{.title = text}}};
    const auto isOpen = [](const std::string& said) {
      return said.find("5678") != said.npos || said.find('@') != said.npos;
    };
    for (const auto cover : {tasks::Cover::customers, tasks::Cover::everything}) {
      const auto shown = tasks::forReaders(workshop, cover);
      for (const auto& capture : shown.captures) {
        const bool left = capture.action && cover == tasks::Cover::customers;
        QVERIFY(isOpen(capture.text) == left && isOpen(capture.owner) == left);
      }
      QVERIFY(!isOpen(shown.rounds.front().ballots.front().text) && !isOpen(shown.agenda.front().title));
    }
  }
};

THROUGHLINE_TEST(ContactsTest)
#include "contacts_test.moc"
