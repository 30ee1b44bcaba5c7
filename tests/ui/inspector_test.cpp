#include "core/edit/part_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/set_field.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/panels/inspector_panel.h"
#include "ui/session/field_words.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <set>

using namespace throughline;

namespace {

template <class Widget> Widget* called(const QWidget& in, const QString& name) {
  for (auto* each : in.findChildren<Widget*>())
    if (each->accessibleName() == name && each->isVisibleTo(&in))
      return each;
  return nullptr;
}

/// Every thing that is described, as an id of no thing.
template <class Visit> void forEachThing(Visit&& visit) {
  visit(edit::Thing(std::monostate{}));
  visit(edit::Thing(model::MapId{}));
  model::forEachKind(model::ThingsWithId{},
                     [&]<class T>(std::type_identity<T>) { visit(edit::Thing(decltype(T::id){})); });
}

std::string_view nameOf(const edit::Thing& thing) {
  return std::visit([](const auto& id) { return model::thingName<edit::ThingBy<decltype(id)>>; }, thing);
}

} // namespace

/// The inspector's rows follow from the description of what is selected.
class InspectorTest : public QObject {
  Q_OBJECT

  ui::Session session_;
  std::unique_ptr<ui::InspectorPanel> panel_;
  model::Document document_;

  bool shows(const edit::Thing& thing) {
    for (const auto& settable : edit::settableFields(thing)) {
      const auto words = ui::fieldWords(nameOf(thing));
      const auto found = std::ranges::find(words, settable.field.name, &ui::FieldWords::field);
      if (found != words.end() && found->part == ui::FormPart::elsewhere)
        continue;
      if (found == words.end() || called<QWidget>(*panel_, found->label) == nullptr) {
        qWarning("no row for %s.%s", std::string(nameOf(thing)).c_str(), std::string(settable.field.name).c_str());
        return false;
      }
    }
    return true;
  }

private Q_SLOTS:
  void init() {
    CountingIdSource ids{7'000'000};
    const auto drawn = test::aDocument().withMap("Other").withMap("Shop").withStage("Find").withTouchpoint("Search");
    document_ = drawn;
    const auto map = drawn.map().id;
    document_ = *edit::addPersona(document_, {.id = ids.make<model::PersonaId>(), .name = "Ann"});
    document_ = *edit::addPart<model::Action>(
        document_, map,
        {.id = ids.make<model::ActionId>(), .title = "Call back", .touchpoint = drawn.touchpoint("Search")});
    document_ = *edit::addPart<model::Goal>(document_, map, {.id = ids.make<model::GoalId>(), .metric = "nps"});
    session_.start(document_);
    session_.showMap(map);
    panel_ = std::make_unique<ui::InspectorPanel>(session_);
    panel_->show();
  }
  void cleanup() { panel_.reset(); }

  void everyDescribedFieldHasItsWords() {
    forEachThing([](const edit::Thing& thing) {
      const auto words = ui::fieldWords(nameOf(thing));
      for (const auto& settable : edit::settableFields(thing))
        QVERIFY2(std::ranges::find(words, settable.field.name, &ui::FieldWords::field) != words.end(),
                 (std::string(nameOf(thing)) + "." + std::string(settable.field.name)).c_str());
    });
  }

  void everyDescribedFieldHasItsRow() {
    const auto& map = *session_.currentMap();
    QVERIFY(shows(map.id));
    QVERIFY(shows(map.goals.front()->id));
    QVERIFY(shows(map.actions.front()->id));
    ui::Selection selection{.map = map.id};
    selection.touchpoints = {map.touchpoints.front()->id};
    session_.select(selection);
    QVERIFY(shows(map.touchpoints.front()->id));
    QVERIFY(shows(map.actions.front()->id));
    session_.select({.map = map.id, .touchpoints = {}, .stage = map.stages.front()->id, .lane = {}});
    QVERIFY(shows(map.stages.front()->id));
    session_.select({.map = map.id, .touchpoints = {}, .stage = {}, .lane = map.lanes.front()->id});
    QVERIFY(shows(map.lanes.front()->id));
    session_.select(
        {.map = map.id, .touchpoints = {}, .stage = {}, .lane = {}, .persona = document_.personas.front()->id});
    QVERIFY(shows(document_.personas.front()->id));
  }

  /// Backstage no customer is: what is of customers is not offered, unless something is there already.
  void whatIsOfCustomersIsNotOfferedBackstage() {
    const model::Document drawn = test::aDocument()
                                      .withMap("Shop")
                                      .withLane("Desk", model::LaneType::backstage)
                                      .withStage("Find")
                                      .withTouchpoint("Search")
                                      .withTouchpoint("Pack");
    const auto& map = *drawn.maps.front();
    const auto pack = map.touchpoints.back()->id;
    const auto desk =
        (*std::ranges::find(map.lanes, model::LaneType::backstage, [](const auto& each) { return each->type; }))->id;
    session_.start(*edit::moveTouchpoint(drawn, pack, map.touchpoints.back()->place.step, desk));
    session_.showMap(map.id);
    const auto seen = [this](const char* field) {
      return called<QWidget>(*panel_, QString::fromLatin1(field)) != nullptr;
    };
    const auto select = [&](std::set<model::TouchpointId> cards) {
      session_.select({.map = map.id, .touchpoints = std::move(cards), .stage = {}, .lane = {}});
    };
    const auto customers = {
        "Reason", "Started by", "Emotion", "Expectation", "Moment of truth", "Answers the problems of", "Ease of use"};
    select({pack});
    for (const auto* field : customers)
      QVERIFY2(!seen(field), field);
    for (const auto* field : {"Title", "Kind", "Channel", "Owner", "Response target", "Speaker notes"})
      QVERIFY2(seen(field), field);
    for (const auto& cards : {std::set{map.touchpoints.front()->id}, std::set{map.touchpoints.front()->id, pack}}) {
      select(cards);
      for (const auto* field : customers)
        QVERIFY2(seen(field), field);
    }
    select({pack});
    session_.apply(QStringLiteral("Feel"), edit::setEmotion(session_.document(), pack, 1));
    QVERIFY(seen("Emotion") && !seen("Expectation"));
  }

  void aReferenceIsChosenByNameAndTakenAway() {
    const auto& map = *session_.currentMap();
    ui::Selection selection{.map = map.id};
    selection.touchpoints = {map.touchpoints.front()->id};
    session_.select(selection);
    auto* box = called<QComboBox>(*panel_, QStringLiteral("Opens map"));
    QVERIFY(box != nullptr);
    box->showPopup();
    box->hidePopup();
    const int other = box->findText(QStringLiteral("Other"));
    QVERIFY(other > 0);
    box->setCurrentIndex(other);
    Q_EMIT box->activated(other);
    QVERIFY(session_.currentMap()->touchpoints.front()->linkedMap == session_.document().maps.front()->id);
    QCOMPARE(session_.undoStack().undoText(), QStringLiteral("Change linked map"));
    QCOMPARE(box->currentText(), QStringLiteral("Other"));
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    QVERIFY(!session_.currentMap()->touchpoints.front()->linkedMap);
  }

  void aNumberThatIsNoneIsRefusedAndAnEmptyOneTakenAway() {
    const auto lane = session_.currentMap()->lanes.front()->id;
    session_.select({.map = session_.currentMap()->id, .touchpoints = {}, .stage = {}, .lane = lane});
    auto* line = called<QLineEdit>(*panel_, QStringLiteral("Least height"));
    QVERIFY(line != nullptr);
    const auto type = [line](const char* text) {
      line->selectAll();
      QTest::keyClicks(line, QString::fromLatin1(text));
      QTest::keyClick(line, Qt::Key_Return);
    };
    type("120");
    QCOMPARE(session_.currentMap()->lanes.front()->height, std::optional(120));
    type("tall");
    QCOMPARE(session_.currentMap()->lanes.front()->height, std::optional(120));
    type("7");
    QCOMPARE(session_.currentMap()->lanes.front()->height, std::optional(120));
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!session_.currentMap()->lanes.front()->height);
  }
};

THROUGHLINE_TEST(InspectorTest)
#include "inspector_test.moc"
