#include "core/edit/lane_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/layout/compact.h"
#include "core/layout/layout_map.h"
#include "core/layout/split.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using layout::MapLayout;

/// What several personas feel, and what is noted on stages, stands on the map.
class PersonaCurvesTest : public QObject {
  Q_OBJECT

  test::FixedTextMeasure measure_;
  test::DocumentBuilder drawn_ = test::aDocument()
                                     .withMap("Shop")
                                     .withLane("Touchpoints")
                                     .withLane("Emotion", model::LaneType::emotionCurve)
                                     .withStage("Find")
                                     .withTouchpoint("Search")
                                     .withTouchpoint("Compare")
                                     .withStage("Buy")
                                     .withTouchpoint("Pay")
                                     .withTouchpoint("Ask");
  model::PersonaId marta_{{5, 1}}, jonas_{{5, 2}}, third_{{5, 3}};

  /// Marta and Jonas end alike, the third is on the map without a curve.
  model::Document withPersonas() const {
    model::Document document = drawn_;
    const std::pair<model::PersonaId, const char*> named[]{{marta_, "Marta"}, {jonas_, "Jonas"}, {third_, "Third"}};
    for (const auto& [id, name] : named)
      document = *edit::addPersona(document, {.id = id, .name = name});
    document = *edit::setMapPersonas(document, drawn_.map().id, {marta_, jonas_, third_});
    for (const auto* title : {"Search", "Compare", "Pay", "Ask"}) {
      document = *edit::setPersonaEmotion(document, drawn_.touchpoint(title), marta_, 1);
      document = *edit::setPersonaEmotion(document, drawn_.touchpoint(title), jonas_, title[0] == 'S' ? -2 : 1);
    }
    return document;
  }
  layout::LayoutOptions optionsFor(const model::Document& document) const {
    layout::LayoutOptions options;
    options.personas = layout::shownPersonas(document, *document.maps.back());
    return options;
  }
  MapLayout layoutOf(const model::Document& document, const layout::LayoutOptions& options) const {
    return layout::layoutMap(*document.maps.back(), {}, measure_, options);
  }
  static std::string nameOf(const layout::PersonaCurve& curve) { return curve.name.text->lines.front().text; }
  /// Empty when every name stands in its lane and none covers another.
  static std::string brokenLaw(const MapLayout& map) {
    for (const auto& curves : map.curves)
      for (const auto& curve : curves.personas) {
        if (curve.points.empty())
          return "a curve without a point";
        const auto& rect = curve.name.rect;
        if (rect.x < curves.area.x - 1e-6 || rect.right() > curves.area.right() + 1e-6 ||
            rect.y < curves.area.y - 1e-6 || rect.bottom() > curves.area.bottom() + 1e-6)
          return nameOf(curve) + " leaves the lane";
        for (const auto& other : curves.personas)
          if (other.persona != curve.persona && other.name.rect.intersects(rect))
            return nameOf(curve) + " covers " + nameOf(other);
      }
    return {};
  }

private Q_SLOTS:
  void eachPersonaHasACurveWithANameAtItsEnd() {
    const auto document = withPersonas();
    const auto map = layoutOf(document, optionsFor(document));
    const auto& curves = map.curves.front();
    QCOMPARE(curves.personas.size(), std::size_t(2));
    QCOMPARE(nameOf(curves.personas[0]), std::string("Marta"));
    QCOMPARE(curves.personas[0].points.size(), std::size_t(4));
    QCOMPARE(curves.personas[1].points.front().at.y, curves.bottom);
    QVERIFY(curves.personas[0].look != curves.personas[1].look);
    QVERIFY2(curves.personas[0].points[1].at.x != curves.personas[1].points[1].at.x, "the markers stand side by side");
    QCOMPARE(brokenLaw(map), std::string());
    for (const auto& curve : curves.personas)
      QVERIFY(std::abs(curve.name.rect.x - curve.points.back().at.x) < curve.name.rect.width + 40);
  }
  void theHeaderNamesThemWithTheSignsOfTheirCurves() {
    const auto document = withPersonas();
    const auto map = layoutOf(document, optionsFor(document));
    QCOMPARE(map.personas.size(), std::size_t(3));
    QVERIFY(map.personas[0].look && map.personas[1].look && !map.personas[2].look);
    QVERIFY(*map.personas[1].look == map.curves.front().personas[1].look);
    for (const auto& head : map.personas) {
      QVERIFY(head.rect.contains(head.name.rect) && head.rect.bottom() <= map.headTop);
      QVERIFY((layout::hitAt(map, head.rect.centre()) ==
               layout::Hit(layout::PersonaHit{static_cast<std::size_t>(&head - map.personas.data())})));
    }
    for (std::size_t one = 1; one < map.personas.size(); ++one)
      QVERIFY(!map.personas[one].rect.intersects(map.personas[one - 1].rect));
    // Where there is neither a curve nor a photo their names stand with the scenario, as ever.
    auto bare =
        *edit::setMapPersonas(*edit::addPersona(drawn_, {.id = marta_, .name = "Marta"}), drawn_.map().id, {marta_});
    const auto plain = layoutOf(bare, optionsFor(bare));
    QVERIFY(plain.personas.empty());
    QVERIFY(plain.details.text->lines.front().text.find("Marta") != std::string::npos);
  }
  void oneOfThemIsShownAlone() {
    const auto document = withPersonas();
    auto options = optionsFor(document);
    options.onlyPersona = jonas_;
    const auto map = layoutOf(document, options);
    QCOMPARE(map.curves.front().personas.size(), std::size_t(1));
    QVERIFY(map.curves.front().personas.front().persona == jonas_);
    QCOMPARE(map.curves.front().personas.front().look, std::size_t(1));
    QVERIFY(!map.personas[0].look && map.personas[1].look);
    options.onlyPersona = third_;
    QCOMPARE(layoutOf(document, options).personas.size(), std::size_t(3));
  }
  void onlyWhatWasMeasuredHidesThem() {
    const auto document = withPersonas();
    auto options = optionsFor(document);
    options.onlyMeasured = true;
    QVERIFY(layoutOf(document, options).curves.front().personas.empty());
  }
  void theyGoWithEveryPieceOfTheMap() {
    const auto document = withPersonas();
    for (const bool rightToLeft : {false, true}) {
      auto options = optionsFor(document);
      options.rightToLeft = rightToLeft;
      auto map = layoutOf(document, options);
      QCOMPARE(brokenLaw(map), std::string());
      for (const auto& piece :
           {layout::cutColumns(map, 0, 2), layout::cutColumns(map, 2, 4), layout::cutRows(map, 1, 2),
            layout::withTightLanes(map, {.curve = 90}), layout::withWideColumns(map, 300)}) {
        QCOMPARE(brokenLaw(piece), std::string());
        QCOMPARE(piece.curves.front().personas.size(), std::size_t(2));
        for (const auto& curve : piece.curves.front().personas)
          for (const auto& point : curve.points)
            QVERIFY(point.at.y >= piece.curves.front().top - 1e-6 && point.at.y <= piece.curves.front().bottom + 1e-6);
      }
      auto twice = map;
      layout::mirror(twice);
      layout::mirror(twice);
      QVERIFY(twice == map);
    }
  }
  void aMetricOfSeveralPeriodsIsALineInALaneOfMetrics() {
    const model::Document document = test::aDocument()
                                         .withMap("Shop")
                                         .withLane("Touchpoints")
                                         .withLane("Figures", model::LaneType::metric)
                                         .withStage("Find")
                                         .withTouchpoint("Search");
    const auto card = document.maps.front()->touchpoints.front()->id;
    insight::MapEvidence evidence;
    evidence.metrics[card] = {{.metric = "frt", .isShare = false, .values = {4, 2, 3}},
                              {.metric = "churn", .isShare = true, .values = {0.12}}};
    layout::LayoutOptions options;
    options.words.metrics = {{"frt", "First response"}};
    auto map = layout::layoutMap(*document.maps.front(), evidence, measure_, options);
    const auto row = std::ranges::find(map.lanes, model::LaneType::metric, &layout::LaneRow::type) - map.lanes.begin();
    const auto& cell = map.cell(0, static_cast<std::size_t>(row));
    QCOMPARE(cell.trends.size(), std::size_t(1));
    QVERIFY((cell.trends.front().shares == std::vector<double>{1, 0, 0.5}));
    QVERIFY(cell.rect.contains(cell.trends.front().area) && cell.trends.front().area.y >= cell.text->rect.bottom());
    std::string words;
    for (const auto& line : cell.text->text->lines)
      words += line.text + "|";
    QCOMPARE(words, std::string("First response: 3|churn: 12\u00a0%|"));
    auto twice = map;
    layout::mirror(twice);
    layout::mirror(twice);
    QVERIFY(twice == map);
  }
  void notesOnAStageAreCountedInItsHead() {
    auto document = *edit::addNote(drawn_, drawn_.stage("Find"), {{6, 1}}, model::NoteKind::painPoint, "Too slow");
    document = *edit::addNote(document, drawn_.stage("Find"), {{6, 2}}, model::NoteKind::question, "Why?");
    document = *edit::addNote(document, drawn_.stage("Find"), {{6, 3}}, model::NoteKind::painPoint, "Too far");
    const auto map = layoutOf(document, {});
    const auto& notes = map.stages[0].notes;
    QCOMPARE(notes.size(), std::size_t(2));
    QVERIFY(notes[0].kind == layout::BadgeKind::painPoints && notes[0].value == 2);
    QVERIFY(notes[1].kind == layout::BadgeKind::otherNotes && notes[1].value == 1);
    QVERIFY(map.stages[1].notes.empty());
    for (const auto& note : notes)
      QVERIFY(map.stages[0].rect.contains(note.rect) && !note.rect.intersects(map.stages[0].title.rect));
    // Where the kinds have no room they are one number; seen from afar it is as large as it must be to be read.
    const auto far = layoutOf(document, {.zoom = 0.4});
    for (const auto& note : far.stages[0].notes) {
      QVERIFY(far.stages[0].rect.contains(note.rect));
      QVERIFY(note.rect.height * 0.4 >= 14);
    }
    QVERIFY(!far.stages[0].notes.empty());
  }
};

THROUGHLINE_TEST(PersonaCurvesTest)
#include "persona_curves_test.moc"
