#include "core/base/base64.h"
#include "core/edit/clip_edits.h"
#include "core/edit/image_edits.h"
#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/set_field.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/exchange/json/document_changes.h"
#include "core/exchange/json/journey_map_file.h"
#include "core/exchange/json/json_document.h"
#include "core/model/images.h"
#include "core/model/validate.h"
#include "core/tasks/edit_script.h"
#include "core/workspace/clip_text.h"
#include "core/workspace/document_rows.h"
#include "core/workspace/entity_rows.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace throughline;

namespace {

using model::Document;

model::Image imageSaying(const std::string& bytes) {
  return model::imageOf(model::ImageFormat::png, 4, 3, bytes);
}

exchange::DocumentThings thingsIn(const Document& document) {
  return exchange::thingsOf(nlohmann::json::parse(exchange::writeJson(document)));
}

} // namespace

/// Images of cards and lanes: kept once, there as long as something shows them, and wherever the map goes.
class ImagesTest : public QObject {
  Q_OBJECT

  test::DocumentBuilder drawn_ = test::aDocument()
                                     .withMap("Shop")
                                     .withLane("Touchpoints")
                                     .withLane("Scenes", model::LaneType::storyboard)
                                     .withStage("Find")
                                     .withTouchpoint("Search")
                                     .withTouchpoint("Ask");
  model::LaneId lane() const { return drawn_.map().lanes.back()->id; }
  edit::LaneCell cell() const { return {lane(), drawn_.map().stages.front()->steps.front().id}; }
  Document withBoth() const {
    const auto card = *edit::setImage(drawn_, drawn_.touchpoint("Search"), imageSaying("a"));
    return *edit::setImage(card, cell(), imageSaying("a"));
  }

private Q_SLOTS:
  void base64IsThatOfTheStandard() {
    for (const auto& [bytes, text] : {std::pair<std::string, std::string>{"", ""},
                                      {"f", "Zg=="},
                                      {"fo", "Zm8="},
                                      {"foo", "Zm9v"},
                                      {std::string("\0\xff\x10", 3), "AP8Q"}}) {
      QCOMPARE(base64Of(bytes), text);
      QVERIFY(bytesOfBase64(text) == bytes);
    }
    for (const auto* wrong : {"Zg=", "Zg", "Z===", "Zm9v\n", "Zh==", "Z\xC3\xA4=="})
      QVERIFY2(!bytesOfBase64(wrong), wrong);
  }

  void thePhotoOfAPersonaIsKeptLikeAnyImage() {
    const model::Persona marta{.id = {{5, 1}}, .name = "Marta"};
    const auto without = *edit::setMapPersonas(*edit::addPersona(drawn_, marta), drawn_.map().id, {marta.id});
    const auto with = *edit::setImage(without, marta.id, imageSaying("a"));
    QVERIFY(model::validate(with).ok());
    QCOMPARE(model::bytesOf(*edit::imageAt(with, marta.id)), std::string("a"));
    const auto alsoOnCard = *edit::setImage(with, drawn_.touchpoint("Search"), imageSaying("a"));
    QCOMPARE(alsoOnCard.images.size(), std::size_t(1));
    QVERIFY(*edit::setImage(alsoOnCard, drawn_.touchpoint("Search"), std::nullopt) == with);
    QVERIFY(*edit::setImage(with, marta.id, std::nullopt) == without);
    QVERIFY(edit::removePersona(with, marta.id)->images.empty());
    QVERIFY(edit::setImage(with, model::PersonaId{{9, 9}}, imageSaying("a")).error().code == ErrorCode::notFound);
    exchange::Remarks remarks;
    QVERIFY(*exchange::readJson(*exchange::writeJson(with, drawn_.map().id), remarks) == with);
    // What comes from a file in which the image is missing names none.
    exchange::ImportedJourneys imported{.maps = {drawn_.map()}, .personas = {*with.personas.front()}, .remarks = {}};
    CountingIdSource ids{7000};
    const auto added = *exchange::addImported(model::Document{}, imported, ids);
    QVERIFY(!added.personas.front()->photo);
  }

  /// A persona of the same name is joined: the photo comes in where there is none, and is said where there is one.
  void aPersonaOfTheSameNameGetsThePhoto() {
    const model::Persona marta{
        .id = {{5, 1}}, .name = "Marta", .role = "Nurse", .quote = "Soon", .goals = {}, .frustrations = {}};
    const auto theirs =
        *edit::setImage(*edit::setMapPersonas(*edit::addPersona(drawn_, marta), drawn_.map().id, {marta.id}), marta.id,
                        imageSaying("a"));
    const model::Persona own{
        .id = {{5, 2}}, .name = "Marta", .role = "Doctor", .quote = {}, .goals = {}, .frustrations = {}};
    const auto mine = *edit::addPersona(model::Document{}, own);
    const auto codes = [&](const model::Document& into, model::Document& added) {
      auto imported = *exchange::readJsonMaps(exchange::writeJson(theirs));
      CountingIdSource ids{7000};
      added = *exchange::addImported(into, imported, ids);
      std::vector<std::string_view> names;
      for (const auto& remark : imported.remarks)
        names.push_back(nameOf(remark.code));
      return names;
    };
    model::Document added;
    QVERIFY(codes(mine, added) == (std::vector<std::string_view>{"personaFilled", "personaTextsKept"}));
    QCOMPARE(added.personas.size(), std::size_t(1));
    QCOMPARE(model::bytesOf(*edit::imageAt(added, own.id)), std::string("a"));
    QVERIFY(added.personas[0]->role == "Doctor" && added.personas[0]->quote == "Soon");
    QVERIFY(added.maps[0]->details->personas == std::vector{own.id});
    const auto withOther = *edit::setImage(mine, own.id, imageSaying("b"));
    QVERIFY(std::ranges::count(codes(withOther, added), std::string_view("personaPhotoKept")) == 1);
    QCOMPARE(model::bytesOf(*edit::imageAt(added, own.id)), std::string("b"));
  }

  void aPhotoThatAnOlderProgramTookAwayIsNoDamage() {
    model::Persona marta{.id = model::PersonaId{{4, 4}}, .name = "Marta"};
    const auto without = *edit::addPersona(drawn_, marta);
    const auto with = *edit::setImage(without, marta.id, imageSaying("a"));
    std::vector<workspace::EntityRow> rows;
    for (const auto& [key, value] : model::entitiesOf(with))
      if (key.kind != model::EntityKind::image)
        rows.push_back(*workspace::rowOf(key, value));
    const auto read = workspace::documentOfRows(rows, "lost.journey");
    QVERIFY(read.ok() && *read == without);
    const auto stored = workspace::repairedDocumentOfRows(rows, "lost.journey");
    QVERIFY(stored.ok() && stored->sound == without && stored->renewedIds == 0);
  }

  void theSameImageIsKeptOnceAndGoesWithTheLastThatShowsIt() {
    const auto both = withBoth();
    QCOMPARE(both.images.size(), std::size_t(1));
    QVERIFY(model::validate(both).ok());
    QCOMPARE(model::bytesOf(*edit::imageAt(both, cell())), std::string("a"));
    const auto one = *edit::setImage(both, cell(), std::nullopt);
    QCOMPARE(one.images.size(), std::size_t(1));
    QVERIFY(edit::imageAt(one, cell()) == nullptr);
    QVERIFY(*edit::setImage(one, drawn_.touchpoint("Search"), std::nullopt) == drawn_.document());
  }

  void removingTheCardTheStageOrTheMapTakesTheImageAlong() {
    const auto card = *edit::setImage(drawn_, drawn_.touchpoint("Search"), imageSaying("a"));
    const std::array gone{drawn_.touchpoint("Search")};
    QVERIFY(edit::removeTouchpoints(card, gone)->images.empty());
    QVERIFY(edit::removeStage(withBoth(), drawn_.stage("Find"))->images.empty());
    QVERIFY(edit::removeLane(*edit::setImage(drawn_, cell(), imageSaying("b")), lane())->images.empty());
    QVERIFY(edit::removeMap(withBoth(), drawn_.map().id)->images.empty());
  }

  void aTextOfACellAndItsImageComeAndGoByThemselves() {
    const auto shown = *edit::setImage(drawn_, cell(), imageSaying("a"));
    const auto said = *edit::setLaneText(shown, lane(), cell().step, "She looks for it");
    QVERIFY(*edit::setLaneText(said, lane(), cell().step, "") == shown);
    const auto words = *edit::setImage(said, cell(), std::nullopt);
    QVERIFY(words == *edit::setLaneText(drawn_, lane(), cell().step, "She looks for it"));
  }

  void whatCannotShowAnImageIsRefused() {
    const auto cards = edit::LaneCell{drawn_.map().lanes.front()->id, cell().step};
    QVERIFY(edit::setImage(drawn_, cards, imageSaying("a")).error().code == ErrorCode::valueNotAllowed);
    QVERIFY(edit::setImage(drawn_, model::TouchpointId{{9, 9}}, imageSaying("a")).error().code == ErrorCode::notFound);
    auto empty = imageSaying("a");
    empty.data.clear();
    QVERIFY(!edit::setImage(drawn_, cell(), empty).ok());
  }

  void whatItShowsIsSaidOnceForAllPlaces() {
    const auto both = withBoth();
    const auto told =
        *edit::setField(both, both.images.front()->id, "alternativeText", model::text("A woman at a shelf"));
    const auto again = *edit::setImage(told, drawn_.touchpoint("Ask"), imageSaying("a"));
    QCOMPARE(edit::imageAt(again, drawn_.touchpoint("Ask"))->alternativeText, std::string("A woman at a shelf"));
  }

  void aCopyIntoAnotherWorkspaceBringsItsImages() {
    const auto both = withBoth();
    CountingIdSource ids{50'000};
    const std::array card{drawn_.touchpoint("Search")};
    const auto clip = edit::copiedTouchpoints(both, drawn_.map().id, card);
    const auto read = *workspace::clipOfText(*workspace::clipText(clip));
    const Document other = test::aDocument().withMap("Other").withStage("First").withTouchpoint("One");
    const auto pasted = *edit::pasted(other, read, {.map = other.maps.front()->id}, ids);
    QCOMPARE(pasted.document.images.size(), std::size_t(1));
    const auto cut = *edit::removeTouchpoints(both, card);
    const auto back = edit::pasted(cut, read, {.map = drawn_.map().id, .inPlace = true}, ids);
    QVERIFY(back->document == both);
  }

  void exchangedAndComparedWithTheMap() {
    const auto both = withBoth();
    exchange::Remarks remarks;
    QVERIFY(*exchange::readJson(exchange::writeJson(both), remarks) == both);
    const auto file = *exchange::writeJourneyMap(both, drawn_.map().id);
    auto imported = *exchange::readJourneyMap(file);
    CountingIdSource ids{1};
    QVERIFY(exchange::addImported({}, imported, ids)->images == both.images);
    const auto theirs = *edit::setImage(both, cell(), imageSaying("b"));
    const auto changes = exchange::changesBetween(thingsIn(both), thingsIn(theirs));
    QVERIFY(*exchange::withChanges(both, theirs, changes) == theirs);
    // Of a colleague's copy only what concerns the cell: the image comes with it, whatever else is chosen.
    auto chosen = changes;
    chosen.added.clear();
    chosen.removed.clear();
    QVERIFY(*exchange::withChanges(both, theirs, chosen) == theirs);
  }

  void aScriptSaysWhichFile() {
    const tasks::ImageFiles files = [](const std::string& path) -> Result<model::Image> {
      return path == "scene.png" ? Result<model::Image>(imageSaying("a"))
                                 : failure(ErrorCode::fileNotFound, {{Fact::path, path}});
    };
    const auto run = [&](const char* text) {
      CountingIdSource ids{1};
      return tasks::applyEdit(drawn_, *tasks::readEditScript(text)->front(), ids, files);
    };
    const auto shown =
        run(R"([{"edit": "setImage", "touchpoint": "Ask", "file": "scene.png", "alternativeText": "A desk"}])");
    QCOMPARE(edit::imageAt(*shown, drawn_.touchpoint("Ask"))->alternativeText, std::string("A desk"));
    QVERIFY(run(R"([{"edit": "setImage", "lane": "Scenes", "stage": "Find", "step": 1, "file": "scene.png"}])").ok());
    QVERIFY(run(R"([{"edit": "setImage", "touchpoint": "Ask", "file": "no.png"}])").error().code ==
            ErrorCode::fileNotFound);
    const auto marta = *edit::addPersona(drawn_, {.id = {{5, 1}}, .name = "Marta"});
    CountingIdSource ids{1};
    const auto script = *tasks::readEditScript(R"([{"edit": "setImage", "persona": "Marta", "file": "scene.png"}])");
    QVERIFY(tasks::applyEdit(marta, *script.front(), ids, files)->personas.front()->photo);
  }
};

THROUGHLINE_TEST(ImagesTest)
#include "images_test.moc"
