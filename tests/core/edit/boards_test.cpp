#include "core/edit/note_edits.h"
#include "core/edit/part_edits.h"
#include "core/edit/set_field.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/kind_check.h"
#include "core/model/map_tree.h"
#include "core/model/opportunities.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;

namespace {

using model::Document;

Document withAction(const Document& document, std::uint64_t id, const char* title, std::optional<double> gain) {
  return *edit::addPart<model::Action>(document, document.maps.front()->id,
                                       {.id = {{3, id}}, .title = title, .expectedGain = gain});
}

std::vector<std::string> titlesOf(const std::vector<model::BoardCard>& cards) {
  std::vector<std::string> titles;
  for (const auto& card : cards)
    titles.push_back(card.action->title);
  return titles;
}

} // namespace

/// The check of kinds, and the board of impact and effort.
class BoardsTest : public QObject {
  Q_OBJECT

  test::DocumentBuilder drawn_ = test::aDocument()
                                     .withMap("Shop")
                                     .withStage("Find")
                                     .withTouchpoint("Search")
                                     .withTouchpoint("Ask", model::Kind::service)
                                     .withTouchpoint("Complain", model::Kind::service);

private Q_SLOTS:
  void theKindFollowsTheReasonAndNeverWhoStarts() {
    Document document = drawn_;
    document = *edit::setReason(document, drawn_.touchpoint("Ask"), model::Reason::question);
    document = *edit::setReason(document, drawn_.touchpoint("Complain"), model::Reason::problem);
    document = *edit::setInitiator(document, drawn_.touchpoint("Search"), model::Initiator::customer);
    document = *edit::setInitiator(document, drawn_.touchpoint("Ask"), model::Initiator::company);
    QVERIFY(model::doubtfulKinds(*document.maps.front()) ==
            std::vector<model::DoubtfulKind>({{drawn_.touchpoint("Complain"), model::KindDoubt::answersNothing}}));
    document = *edit::setAnswers(document, drawn_.touchpoint("Complain"), {drawn_.touchpoint("Search")});
    QVERIFY(model::doubtfulKinds(*document.maps.front()).empty());
  }

  void bothConflictsAreNamedAndMendedByTheReason() {
    Document document = *edit::setReason(drawn_, drawn_.touchpoint("Search"), model::Reason::problem);
    document = *edit::setReason(document, drawn_.touchpoint("Ask"), model::Reason::designedStep);
    document = *edit::setReason(document, drawn_.touchpoint("Complain"), model::Reason::question);
    const auto found = model::doubtfulKinds(*document.maps.front());
    QVERIFY(found == std::vector<model::DoubtfulKind>({{drawn_.touchpoint("Search"), model::KindDoubt::reasonOfService},
                                                       {drawn_.touchpoint("Ask"), model::KindDoubt::designedStep}}));
    document = *edit::setKind(document, drawn_.touchpoint("Ask"), model::kindFor(model::Reason::designedStep));
    QCOMPARE(model::doubtfulKinds(*document.maps.front()).size(), std::size_t(1));
  }

  void theBoardIsSortedByGainAndSaysWhatNobodyJudged() {
    Document document = withAction(drawn_, 1, "Small", 1.0);
    document = withAction(document, 2, "Middle", 5.0);
    document = withAction(document, 3, "Large", 9.0);
    document = withAction(document, 4, "Unknown", std::nullopt);
    document = withAction(document, 5, "Over", 99.0);
    document = *edit::setField(document, model::ActionId{{3, 5}}, "status", model::text("done"));
    auto cards = model::boardOf(*document.maps.front());
    QCOMPARE(titlesOf(cards), std::vector<std::string>({"Large", "Middle", "Small", "Unknown"}));
    QVERIFY(cards[0].impact == model::Importance::high && cards[1].impact == model::Importance::normal);
    QVERIFY(cards[2].impact == model::Importance::low && cards[3].impact == model::Importance::normal);
    document = *edit::setField(document, model::ActionId{{3, 1}}, "impact", model::text("high"));
    cards = model::boardOf(*document.maps.front());
    QVERIFY(cards[2].impact == model::Importance::high && cards[2].judged && !cards[0].judged);
  }

  void mapsStandUnderThoseThatOpenThem() {
    auto drawn = test::aDocument().withMap("All").withStage("S").withTouchpoint("A").withMap("Part").withStage("S");
    drawn.withTouchpoint("B");
    Document document = drawn;
    const auto all = document.maps[0]->id, part = document.maps[1]->id;
    const auto a = document.maps[0]->touchpoints.front()->id, b = document.maps[1]->touchpoints.front()->id;
    document = *edit::setLinkedMap(document, a, part);
    QVERIFY(model::mapTree(document) ==
            std::vector<model::MapInTree>({{.map = all}, {.map = part, .via = a, .depth = 1}}));
    document = *edit::setLinkedMap(document, b, all); // in a circle
    QVERIFY(
        model::mapTree(document) ==
        std::vector<model::MapInTree>(
            {{.map = all}, {.map = part, .via = a, .depth = 1}, {.map = all, .via = b, .depth = 2, .again = true}}));
  }

  void whatNobodyTookUpIsOpen() {
    const model::NoteId note{{4, 1}};
    Document document =
        *edit::addNote(drawn_, drawn_.touchpoint("Ask"), note, model::NoteKind::opportunity, "Answer by chat");
    document = *edit::addNote(document, drawn_.touchpoint("Ask"), {{4, 2}}, model::NoteKind::painPoint, "Too long");
    QCOMPARE(model::openOpportunities(*document.maps.front()).size(), std::size_t(1));
    document = *edit::addPart<model::Action>(document, document.maps.front()->id,
                                             {.id = {{3, 9}}, .title = "Chat", .note = note});
    QVERIFY(model::openOpportunities(*document.maps.front()).empty());
  }
};

THROUGHLINE_TEST(BoardsTest)
#include "boards_test.moc"
