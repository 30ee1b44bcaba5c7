#include "core/edit/note_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/names.h"
#include "core/workspace/entity_rows.h"
#include "core/workspace/history.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/raw_database.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

using namespace throughline;
using workspace::Workspace;

namespace {

/// The document with the same note on two cards, as scripts of an earlier program could make it.
model::Document doubled(const model::Document& document) {
  const auto twice = [](model::Touchpoint& touchpoint) {
    touchpoint.notes.push_back({.id = {{7, 7}}, .text = "Twice"});
  };
  model::Document damaged = document;
  damaged.maps.front() = damaged.maps.front().changed([&](model::JourneyMap& map) {
    for (auto& touchpoint : map.touchpoints)
      touchpoint = touchpoint.changed(twice);
  });
  return damaged;
}

/// Writes the cards as they are in the document, with everything that hangs on their rows.
void writeDamaged(const std::filesystem::path& file, const model::Document& document) {
  auto connection = *workspace::Connection::open(file, {});
  workspace::StateHash state;
  for (const auto& entity : model::entitiesOf(document)) {
    const auto row = *workspace::rowOf(entity.key, entity.value);
    QVERIFY(workspace::writeEntityRow(connection, row).ok());
    state.toggle(row.hash);
  }
  auto head = *workspace::readHead(connection);
  head.state = state.value();
  head.hash = workspace::hashOf(head);
  auto update = *connection.prepare("UPDATE revision SET state = ?, hash = ? WHERE id = ?");
  QVERIFY(update
              .runWith(std::span<const std::byte>(head.state), std::span<const std::byte>(head.hash),
                       head.revision.id.number)
              .ok());
}

} // namespace

class RepairTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anUnsoundDocumentIsNeverWritten() {
    const test::WorkspaceFolder folder;
    const model::Document sound = test::aDocument().withMap("M").withStage("S").withTouchpoint("A").withTouchpoint("B");
    auto made = Workspace::create(folder.file(), folder.options());
    QVERIFY(made->persist(model::difference({}, sound), "Draw").ok());
    const auto refused = made->persist(model::difference(sound, doubled(sound)), "Twice");
    QVERIFY(refused.error().code == ErrorCode::documentInvalid);
    QVERIFY(refused.error().fact(Fact::detail).starts_with("note id is there twice"));
    QVERIFY(*made->document() == sound);
    const auto renamed = edit::renameTouchpoint(sound, sound.maps.front()->touchpoints.front()->id, "C");
    QVERIFY(made->persist(model::difference(sound, *renamed), "Rename").ok());
  }

  void whatWasDamagedThisWayOpensAgain() {
    const test::WorkspaceFolder folder;
    const model::Document sound = test::aDocument().withMap("M").withStage("S").withTouchpoint("A").withTouchpoint("B");
    {
      auto made = Workspace::create(folder.file(), folder.options());
      QVERIFY(made->persist(model::difference({}, sound), "Draw").ok());
    }
    writeDamaged(folder.file(), doubled(sound));
    auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY2(opened.ok(), opened.ok() ? "" : test::describe(opened.error()).c_str());
    QCOMPARE(opened->renewedIds(), 1);
    const auto document = *opened->document();
    const auto& cards = document.maps.front()->touchpoints;
    QCOMPARE(cards.front()->notes.front().text, std::string("Twice"));
    QCOMPARE(cards.back()->notes.front().text, std::string("Twice"));
    QVERIFY(cards.front()->notes.front().id != cards.back()->notes.front().id);
    QVERIFY(opened->check({}).ok());
    QVERIFY(opened->undo().ok());
    const auto voted = edit::voteForNote(document, cards.back()->notes.front().id);
    QVERIFY(voted.ok());
    opened = Workspace::open(folder.file("none"), folder.options()); // closes the file
    auto again = Workspace::open(folder.file(), folder.options());
    QCOMPARE(again->renewedIds(), 0);
  }
};

THROUGHLINE_TEST(RepairTest)
#include "repair_test.moc"
