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
    QVERIFY(tasks::withCoveredContacts(document, map) == document);
    const auto card = document.maps.front()->touchpoints.front()->id;
    const auto lane = document.maps.front()->lanes.back()->id;
    const auto step = document.maps.front()->stages.front()->steps.front().id;
    document = *edit::renameTouchpoint(document, card, "Call 0800 123 4567");
    document = *edit::setLaneText(document, lane, step, "Ask jo@example.org twice");
    QCOMPARE(tasks::partsWithContacts(document, map).size(), std::size_t{2});
    const auto covered = tasks::withCoveredContacts(document, map);
    QCOMPARE(model::findTouchpoint(*covered.maps.front(), card)->title, std::string("Call \u2022\u2022\u2022"));
    QVERIFY(tasks::partsWithContacts(covered, map).empty());
  }

  /// Nobody is asked about what is about customers.
  void notesAndPersonasAreMaskedInAnyCase() {
    auto airline = test::anAirline();
    const auto map = airline.map().id;
    const auto card = airline.map().touchpoints.front()->id;
    const model::PersonaId marta{{.high = 5, .low = 1}};
    airline.document = *edit::addPersona(
        airline.document, {.id = marta, .name = "Marta", .role = "0171 234 5678", .goals = "marta@example.org"});
    airline.document = *edit::setMapPersonas(airline.document, map, {marta});
    CountingIdSource ids(9'000);
    for (const auto kind : {model::NoteKind::painPoint, model::NoteKind::decision})
      airline.document =
          *edit::addNote(airline.document, card, ids.make<model::NoteId>(), kind, "Told jo@example.org, 0171 234 5678");
    QVERIFY(tasks::partsWithContacts(airline.document, map).empty());
    const auto covered = tasks::withCoveredContacts(airline.document, map); // a lane may gather notes
    const auto* there = model::findTouchpoint(*model::findMap(covered, map), card);
    QVERIFY(std::ranges::none_of(there->notes,
                                 [](const auto& note) { return note.text.find("5678") != std::string::npos; }));
    const auto isClean = [](const std::string& text) {
      return text.find('@') == std::string::npos && text.find("5678") == std::string::npos;
    };
    for (const auto& notes : {report::notesOf(airline.map()), report::decisionsOf(airline.map())})
      for (const auto& group : notes.groups)
        for (const auto& note : group.notes)
          QVERIFY2(isClean(note.text), note.text.c_str());
    const auto shown = report::personasOf(airline.document, airline.map()).personas.back().persona;
    QVERIFY(isClean(shown.role) && isClean(shown.goals));
    QCOMPARE(shown.name, std::string("Marta"));
  }
};

THROUGHLINE_TEST(ContactsTest)
#include "contacts_test.moc"
