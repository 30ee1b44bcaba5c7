#include "core/model/look_up.h"
#include "core/present/slide.h"
#include "tests/support/airline.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace throughline;

namespace {

/// Says where a text is cut, as the screen does.
class CuttingMeasure final : public layout::TextMeasure {
public:
  Shared<layout::WrappedText> wrap(std::string_view text, layout::TextStyle style, double width,
                                   int mostLines) const override {
    auto wrapped = fixed_.wrap(text, style, width, mostLines);
    if (wrapped->lines.empty() || fixed_.wrap(text, style, width, mostLines + 1)->lines == wrapped->lines)
      return wrapped;
    return wrapped.changed([](layout::WrappedText& shortened) {
      shortened.lines.back().text += "\u2026";
      shortened.cut = true;
    });
  }

private:
  test::FixedTextMeasure fixed_;
};

} // namespace

class SlidesTest : public QObject {
  Q_OBJECT

  CuttingMeasure measure_;

  std::vector<present::Slide> slidesOf(const model::JourneyMap& map, const insight::Analysis& analysis,
                                       double width = 1920) const {
    const auto evidence = insight::evidenceOf(analysis);
    const present::SlideInput input{
        .map = map, .evidence = evidence, .measure = measure_, .words = {}, .rightToLeft = false, .width = width};
    present::StepText text{.title = "A title", .says = "What it says in one sentence.", .lines = {}, .basis = "n = 12"};
    for (int i = 0; i < 9; ++i)
      text.lines.push_back({.text = "A line of the list that is long enough to go on to a second line on the screen, "
                                    "because people write a lot",
                            .aside = "Aside",
                            .sign = model::Kind::service});
    std::vector<present::Slide> all;
    for (const auto& step : present::plan(map, analysis, {}))
      for (auto& slide : present::slidesOf(step, text, input))
        all.push_back(std::move(slide));
    return all;
  }

  static model::JourneyMap longMap(int stages, int touchpoints) {
    auto builder = test::aDocument().withMap("Long");
    for (int stage = 0; stage < stages; ++stage) {
      builder = builder.withStage("Stage number " + std::to_string(stage));
      for (int i = 0; i < touchpoints; ++i)
        builder = builder.withTouchpoint("Touchpoint with a rather long title " + std::to_string(i),
                                         i % 3 == 0 ? model::Kind::service : model::Kind::experience, "Phone");
    }
    return builder.map();
  }

  /// What a stage of the sample has: three cards, a curve, and lanes of texts.
  static model::JourneyMap mapOfManyLanes(int lanesOfText) {
    auto builder = test::aDocument().withMap("Move").withStage("Plan");
    for (const char* title : {"Movers' guide", "Address check", "Question in the chat"})
      builder = builder.withTouchpoint(title, model::Kind::experience, "Website");
    builder = builder.withLane("Emotion", model::LaneType::emotionCurve);
    for (int lane = 0; lane < lanesOfText; ++lane)
      builder = builder.withLane("What customers think " + std::to_string(lane), model::LaneType::text);
    auto map = builder.map();
    for (auto& touchpoint : map.touchpoints)
      touchpoint = touchpoint.changed([](model::Touchpoint& card) { card.emotion = 1; });
    for (auto& lane : map.lanes)
      if (lane->type == model::LaneType::text)
        lane = lane.changed([&map](model::Lane& into) {
          for (const auto& step : map.stages.front()->steps)
            into.texts.push_back({.step = step.id, .text = "Will it work at the new place at all?"});
        });
    return map;
  }

  /// How much of the height that maps have on a slide is taken, 0..1.
  static double filled(const present::Slide& slide) {
    const auto& shown = slide.maps.front();
    const double foot = 1000;
    return shown.area.height * shown.scale / (foot - shown.at.y);
  }

  static std::vector<present::Slide> ofStages(std::vector<present::Slide> slides) {
    std::erase_if(slides, [](const auto& slide) { return slide.key.kind != present::StepKind::stage; });
    return slides;
  }

  static constexpr int wordCount = 400;
  static std::string manyWords() {
    std::string words;
    for (int i = 0; i < wordCount; ++i)
      words += "word" + std::to_string(i) + " ";
    return words;
  }
  static std::string wordsOn(const present::Slide& slide) {
    std::string words;
    for (const auto& text : present::textsOf(slide))
      words += text.text + " ";
    return words;
  }
  static void verifyWhole(const std::string& shown) {
    for (int i = 0; i < wordCount; ++i)
      QVERIFY2(shown.find("word" + std::to_string(i) + " ") != std::string::npos, qPrintable(QString::number(i)));
  }

  static void verifyInside(const layout::Rect& rect, double width) {
    QVERIFY2(
        rect.x >= 0 && rect.right() <= width + 0.5 && rect.y >= 0 && rect.bottom() <= present::screenHeight + 0.5,
        qPrintable(QStringLiteral("%1 to %2, %3 to %4").arg(rect.x).arg(rect.right()).arg(rect.y).arg(rect.bottom())));
  }

private Q_SLOTS:
  void noTextIsTooSmallToReadFromTheLastRow() {
    const auto airline = test::anAirline();
    for (const auto& slide : slidesOf(airline.map(), airline.analysis))
      for (const auto& text : present::textsOf(slide))
        QVERIFY2(text.size >= present::smallestReadable, text.text.c_str());
    for (const double width : {1920.0, 1440.0, 1728.0})
      for (const auto& slide : slidesOf(longMap(10, 20), {}, width))
        for (const auto& text : present::textsOf(slide))
          QVERIFY2(text.size >= present::smallestReadable, text.text.c_str());
  }

  void everyTouchpointOfTwoHundredIsShown() {
    const auto map = longMap(10, 20);
    std::set<model::TouchpointId> shown;
    for (const auto& slide : slidesOf(map, {}))
      if (slide.key.kind == present::StepKind::stage)
        for (const auto& card : slide.maps.front().layout.cards)
          shown.insert(card.touchpoint);
    QCOMPARE(shown.size(), std::size_t{200});
  }

  void aStageThatFitsIsOneSlideAndFillsIt() {
    const auto slides = ofStages(slidesOf(mapOfManyLanes(3), {}));
    QCOMPARE(slides.size(), std::size_t{1});
    QVERIFY(slides.front().maps.front().layout.lanes.size() >= 5);
    QVERIFY2(filled(slides.front()) > 0.8, qPrintable(QString::number(filled(slides.front()))));
  }

  /// Projectors of 4:3 and 5:4 too; nothing is cut or too small for that.
  void threeCardsWithTheirLanesStandOnOneSlide() {
    auto map = mapOfManyLanes(3);
    for (auto& touchpoint : map.touchpoints)
      touchpoint = touchpoint.changed([](model::Touchpoint& card) {
        card.failureCode = model::FailureCode::failing;
        card.notes = {{.id = {}, .text = "The line is dead"},
                      {.id = {}, .kind = model::NoteKind::idea, .text = "Ring"}};
      });
    for (const double width : {1920.0, 1728.0, 1440.0, 1350.0}) {
      const auto slides = ofStages(slidesOf(map, {}, width));
      QVERIFY2(slides.size() == 1, qPrintable(QStringLiteral("%1: %2 slides").arg(width).arg(slides.size())));
      QVERIFY(present::tooSmallOrCut(slides.front()).empty());
      for (const auto& card : slides.front().touchpoints)
        verifyInside(card.rect, width);
    }
  }

  void whatDoesNotFitIsSharedEvenly() {
    for (const int lanes : {6, 8, 11}) {
      const auto slides = ofStages(slidesOf(mapOfManyLanes(lanes), {}));
      QVERIFY(slides.size() > 1);
      for (const auto& slide : slides)
        QVERIFY2(filled(slide) > 0.45, qPrintable(QStringLiteral("%1 lanes: %2").arg(lanes).arg(filled(slide))));
    }
    std::map<model::StageId, std::set<std::size_t>> cards;
    for (const auto& slide : ofStages(slidesOf(longMap(10, 20), {})))
      cards[*slide.key.stage].insert(slide.maps.front().layout.cards.size());
    for (const auto& [stage, counts] : cards)
      QVERIFY(*counts.rbegin() - *counts.begin() <= 1);
  }

  void aTextThatNoCellHoldsGoesOnOnTheNextSlide() {
    auto map = mapOfManyLanes(1);
    map.lanes.back() = map.lanes.back().changed([](model::Lane& lane) { lane.texts.front().text = manyWords(); });
    std::string shown;
    const auto slides = ofStages(slidesOf(map, {}));
    QVERIFY(slides.size() > 1);
    for (const auto& slide : slides) {
      QVERIFY(present::tooSmallOrCut(slide).empty());
      shown += wordsOn(slide);
      // Whoever sees a slide without cards knows whose column is whose, and whose text goes on.
      const auto* named = slide.maps.empty() ? "Movers' guide" : "Address check ";
      QVERIFY2(wordsOn(slide).find(named) != std::string::npos, shown.c_str());
    }
    verifyWhole(shown);
  }

  void aNoteThatNoSlideHoldsGoesOnOnTheNextOne() {
    const auto airline = test::anAirline();
    const auto evidence = insight::evidenceOf(airline.analysis);
    const present::SlideInput input{.map = airline.map(), .evidence = evidence, .measure = measure_, .words = {}};
    const present::StepText text{.title = "A title",
                                 .says = {},
                                 .lines = {{.text = "Short", .aside = "Aside", .sign = {}},
                                           {.text = manyWords(), .aside = "Its owner", .sign = model::Kind::service},
                                           {.text = manyWords() + "end ", .aside = manyWords(), .sign = {}}},
                                 .basis = "n = 12"};
    const present::Step opportunities{.key = {.kind = present::StepKind::opportunities, .stage = {}},
                                      .touchpoints = {}};
    for (const auto& slides : {present::slidesOf(opportunities, text, input),
                               present::closeUp(airline.map().touchpoints.front()->id, text, input)}) {
      QVERIFY(slides.size() > 1);
      std::string shown;
      for (const auto& slide : slides) {
        for (const auto& each : slide.texts)
          verifyInside({each.at.x, each.at.y, each.text.text->width() * each.scale, each.height()}, slide.width);
        const auto place = "A title (" + std::to_string(slide.part) + " of " + std::to_string(slides.size()) + ") ";
        QVERIFY2(wordsOn(slide).find(place) != std::string::npos, wordsOn(slide).c_str());
        shown += wordsOn(slide);
      }
      verifyWhole(shown);
      QVERIFY(shown.find("Its owner ") != std::string::npos && shown.find(" end ") != std::string::npos);
    }
  }

  void namesOfPersonasAndPhasesCanBeReadOnTheOverview() {
    const model::PersonaId marta{{.high = 5, .low = 1}};
    for (const int stages : {4, 12, 24}) {
      auto map = longMap(stages, 2);
      for (auto& touchpoint : map.touchpoints)
        touchpoint = touchpoint.changed(
            [marta](model::Touchpoint& card) { card.personaEmotions = {{.persona = marta, .emotion = 1}}; });
      for (auto& stage : map.stages)
        stage = stage.changed([](model::Stage& each) { each.phase = model::JourneyPhase::during; });
      const insight::MapEvidence evidence;
      const present::SlideInput input{.map = map,
                                      .evidence = evidence,
                                      .measure = measure_,
                                      .words = {},
                                      .personas = {{.id = marta, .name = "Marta"}}};
      std::string shown;
      for (const auto& slide : present::slidesOf({.key = {}, .touchpoints = {}}, {.title = "A title"}, input)) {
        for (const auto& text : present::textsOf(slide))
          QVERIFY2(text.size >= present::smallestReadable - 1e-6,
                   qPrintable(QStringLiteral("%1: %2 %3").arg(stages).arg(text.text.c_str()).arg(text.size)));
        shown += wordsOn(slide);
      }
      QVERIFY2(shown.find("Marta ") != std::string::npos, shown.c_str());
      QVERIFY(shown.find(layout::MapWords{}.during) != std::string::npos);
    }
  }

  void aSentenceAloneFillsItsSlide() {
    const auto airline = test::anAirline();
    const auto evidence = insight::evidenceOf(airline.analysis);
    const present::SlideInput input{.map = airline.map(), .evidence = evidence, .measure = measure_, .words = {}};
    const present::StepText text{.title = "A title", .says = "Nobody was asked.", .lines = {}, .basis = "n = 12"};
    const present::Step step{.key = {.kind = present::StepKind::evidence, .stage = {}}, .touchpoints = {}};
    const auto slides = present::slidesOf(step, text, input);
    QCOMPARE(slides.size(), std::size_t{1});
    const auto texts = present::textsOf(slides.front());
    QCOMPARE(std::ranges::count(texts, std::string("Nobody was asked."), &present::SizedText::text), std::ptrdiff_t{1});
    QVERIFY(std::ranges::find(texts, std::string("Nobody was asked."), &present::SizedText::text)->size >=
            present::comfortable);
  }

  void theRoomIsToldWhichCurveIsMeasured() {
    auto airline = test::anAirline();
    airline.document.maps.front() = airline.document.maps.front().changed([](model::JourneyMap& map) {
      for (auto& touchpoint : map.touchpoints)
        touchpoint = touchpoint.changed([](model::Touchpoint& card) { card.emotion = 1; });
    });
    const layout::MapWords words;
    const auto named = [](const present::Slide& slide, const std::string& curve) {
      return std::ranges::any_of(present::textsOf(slide), [&](const auto& each) { return each.text == curve; });
    };
    const auto overview = slidesOf(airline.map(), airline.analysis).front();
    QVERIFY(named(overview, words.measuredCurve) && named(overview, words.drawnCurve) && overview.legend.size() == 2);
    for (const auto& slide : slidesOf(airline.map(), {})) {
      QVERIFY(!named(slide, words.measuredCurve));
      QCOMPARE(named(slide, words.drawnCurve), !slide.legend.empty());
    }
  }

  void signsStandUnderTheirPointsAndLegendsWithTheirCurves() {
    for (const auto& slide : slidesOf(mapOfManyLanes(11), {})) {
      QVERIFY(!slide.maps.front().layout.curves.empty() || slide.legend.empty());
      if (slide.key.kind != present::StepKind::overview)
        continue;
      const auto& shown = slide.maps.front();
      QCOMPARE(slide.signs.size(), std::size_t{3});
      for (std::size_t i = 0; i < slide.signs.size(); ++i) {
        const double x = shown.at.x + (shown.layout.curves.front().drawn[i].at.x - shown.area.x) * shown.scale;
        QVERIFY(std::abs(slide.signs[i].rect.x + slide.signs[i].rect.width / 2 - x) < 0.01);
      }
    }
  }

  void noCardStandsAloneOnTheLastSlideOfItsStage() {
    for (int cards = 2; cards < 40; ++cards) {
      const auto slides = ofStages(slidesOf(longMap(1, cards), {}));
      for (const auto& slide : slides)
        QVERIFY2(slide.maps.front().layout.cards.size() > 1, qPrintable(QString::number(cards)));
    }
  }

  void aTextGrowsUntilTheSlideIsFull() {
    for (const int cards : {1, 2}) {
      const auto slides = ofStages(slidesOf(longMap(1, cards), {}));
      QCOMPARE(slides.size(), std::size_t{1});
      for (const auto& card : slides.front().maps.front().layout.cards)
        QVERIFY2(layout::typeSizeOf(card.face->title.text->style).size * slides.front().maps.front().scale >=
                     present::comfortable,
                 qPrintable(QStringLiteral("%1: %2").arg(cards).arg(slides.front().maps.front().scale)));
    }
  }

  void notesOnAStageLeaveItsNameOnTheOverview() {
    auto map = longMap(8, 2);
    for (auto& stage : map.stages)
      stage = stage.changed([](model::Stage& each) {
        for (int i = 0; i < 12; ++i)
          each.notes.push_back({.id = {}, .kind = model::NoteKind::painPoint, .text = "Waiting"});
      });
    const auto overview = slidesOf(map, {}).front();
    for (const auto& stage : map.stages)
      QVERIFY2(
          std::ranges::any_of(present::textsOf(overview), [&](const auto& each) { return each.text == stage->title; }),
          stage->title.c_str());
  }

  void aStageIsNamedOnceOnItsSlide() {
    const auto slides = ofStages(slidesOf(mapOfManyLanes(1), {}));
    const auto texts = present::textsOf(slides.front());
    QCOMPARE(std::ranges::count(texts, std::string("Plan"), &present::SizedText::text), std::ptrdiff_t{0});
    QCOMPARE(std::ranges::count(texts, std::string("A title"), &present::SizedText::text), std::ptrdiff_t{1});
  }

  void cardsOfTwoLanesStandTogether() {
    auto map = longMap(1, 2);
    model::Lane help = *map.lanes.front();
    help.id = {{.high = 7, .low = 7}};
    help.title = "Where help is asked for";
    map.lanes.insert(map.lanes.begin() + 1, Shared(help));
    map.touchpoints.back() =
        map.touchpoints.back().changed([&](model::Touchpoint& card) { card.place.lane = help.id; });
    std::set<std::size_t> cardsOnSlides;
    for (const auto& slide : slidesOf(map, {}))
      if (slide.key.kind == present::StepKind::stage)
        cardsOnSlides.insert(slide.maps.front().layout.cards.size());
    QVERIFY(cardsOnSlides == std::set<std::size_t>{2});
  }

  void nothingLeavesTheScreen() {
    for (const auto& map : {longMap(24, 2), longMap(1, 1), longMap(60, 1)})
      for (const auto& slide : slidesOf(map, {})) {
        for (const auto& text : slide.texts)
          verifyInside({text.at.x, text.at.y, text.text.text->width() * text.scale, text.height()}, slide.width);
        for (const auto& shown : slide.maps)
          verifyInside({shown.at.x, shown.at.y, shown.area.width * shown.scale, shown.area.height * shown.scale},
                       slide.width);
      }
  }

  void everySlideSaysWhatItStandsOn() {
    const auto airline = test::anAirline();
    for (const auto& slide : slidesOf(airline.map(), airline.analysis)) {
      const auto texts = present::textsOf(slide);
      QVERIFY(std::ranges::any_of(texts, [](const auto& each) { return each.text == "n = 12"; }));
    }
  }

  void whatCannotBeReadIsNamed() {
    const auto airline = test::anAirline();
    auto slide = slidesOf(airline.map(), airline.analysis).front();
    QVERIFY(present::tooSmallOrCut(slide).empty());
    slide.texts.front().scale = 1;
    QCOMPARE(present::tooSmallOrCut(slide).size(), std::size_t{1});
  }
};

THROUGHLINE_TEST(SlidesTest)
#include "slides_test.moc"
