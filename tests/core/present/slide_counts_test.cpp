#include "core/model/look_up.h"
#include "core/present/slide.h"
#include "core/present/steps.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;

namespace {

/// Counts how many texts were wrapped to their end.
class WholeTextMeasure final : public layout::TextMeasure {
public:
  mutable int wholeTexts = 0;

  Shared<layout::WrappedText> wrap(std::string_view text, layout::TextStyle style, double width,
                                   int mostLines) const override {
    wholeTexts += mostLines > 1'000 ? 1 : 0;
    return fixed_.wrap(text, style, width, mostLines);
  }

private:
  test::FixedTextMeasure fixed_;
};

} // namespace

/// What a title says of how many slides there are is true, however long it is.
class SlideCountsTest : public QObject {
  Q_OBJECT

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

  static present::StepText textOf(const std::string& title, int lines) {
    present::StepText text{
        .title = title, .says = "What it says in one sentence.", .lines = {}, .basis = "n = 12", .oneOfSeveral = {}};
    text.oneOfSeveral = "%1 (%2 of %3)";
    for (int i = 0; i < lines; ++i)
      text.lines.push_back({.text = "A line of the list that is long enough to go on to a second line on the screen",
                            .aside = "Aside",
                            .sign = model::Kind::service});
    return text;
  }
  static std::string wordsOn(const present::Slide& slide) {
    std::string words;
    for (const auto& text : present::textsOf(slide))
      words += text.text + " ";
    return words;
  }
  static void verifyCounted(const std::vector<present::Slide>& slides) {
    for (std::size_t at = 0; at < slides.size(); ++at) {
      const auto words = wordsOn(slides[at]);
      const auto counted = "(" + std::to_string(at + 1) + " of " + std::to_string(slides.size()) + ")";
      QVERIFY2(slides.size() == 1
                   ? words.find(" of 1)") == std::string::npos && words.find("(1 of") == std::string::npos
                   : words.find(counted) != std::string::npos,
               words.c_str());
      QCOMPARE(slides[at].part, at + 1);
    }
  }

  /// Of a text of so many words in one of eight steps.
  static std::size_t lanesThatGoOn(int words) {
    auto map = test::aDocument()
                   .withMap("Lanes")
                   .withStage("Plan")
                   .withTouchpoint("Guide")
                   .withTouchpoint("Check")
                   .withTouchpoint("Order")
                   .withTouchpoint("Visit")
                   .withTouchpoint("Bill")
                   .withTouchpoint("Call")
                   .withTouchpoint("Chat")
                   .withTouchpoint("Letter")
                   .withLane("Systems", model::LaneType::text)
                   .withLane("Opportunities", model::LaneType::text)
                   .map();
    const auto steps = map.stages.front()->steps;
    std::string many;
    for (int i = 0; i < words; ++i)
      many += "word" + std::to_string(i) + " ";
    for (auto& lane : map.lanes)
      if (lane->type == model::LaneType::text)
        lane = lane.changed([&](model::Lane& into) {
          for (const auto& step : steps)
            into.texts.push_back({.step = step.id, .text = "Short"});
          if (into.title == "Systems")
            into.texts.front().text = many;
        });
    const test::FixedTextMeasure measure;
    const insight::MapEvidence none;
    const present::SlideInput input{.map = map, .evidence = none, .measure = measure, .words = {}};
    std::size_t shown = 0, repeated = 0;
    for (const auto& step : present::plan(map, {}, {}))
      if (step.key.kind == present::StepKind::stage)
        for (const auto& slide : present::slidesOf(step, textOf("Stage", 0), input))
          for (const auto& piece : slide.maps)
            for (std::size_t row = 0; row < piece.layout.lanes.size(); ++row) {
              const auto& layout = piece.layout;
              const bool first = model::findLane(map, layout.lanes[row].lane) != nullptr;
              bool says = false;
              for (std::size_t column = 0; column < layout.columns.size(); ++column)
                says = says || layout.cell(column, row).text || layout.cell(column, row).cardCount > 0;
              repeated += first || says ? 0 : 1;
              shown += first ? 0 : 1;
            }
    if (repeated > 0)
      QTest::qFail("a lane that says nothing is repeated", __FILE__, __LINE__);
    return shown;
  }

private Q_SLOTS:
  void aTitleOfAnyLengthCountsItsSlides() {
    const test::FixedTextMeasure measure;
    const insight::MapEvidence none;
    std::size_t several = 0;
    for (const int touchpoints : {3, 9, 30}) {
      const auto map = longMap(touchpoints == 30 ? 40 : 2, touchpoints);
      const present::SlideInput input{.map = map, .evidence = none, .measure = measure, .words = {}};
      const auto steps = present::allSteps(map, {});
      for (std::size_t length = 4; length < 160; length += 13) {
        std::string title;
        while (title.size() < length)
          title += "word ";
        for (const auto* step : {&steps[0], &steps[1]}) {
          const auto slides = present::slidesOf(*step, textOf(title, 0), input);
          several += static_cast<std::size_t>(slides.size() > 1);
          verifyCounted(slides);
        }
        const present::Step list{.key = {.kind = present::StepKind::evidence, .stage = {}}, .touchpoints = {}};
        for (const int lines : {4, 6, 7, 9, 30})
          verifyCounted(present::slidesOf(list, textOf(title, lines), input));
        verifyCounted(present::closeUp(map.touchpoints.front()->id, textOf(title, 12), input));
      }
    }
    QVERIFY(several > 20);
  }

  /// A text far longer than its neighbours goes on over the whole width, not in its narrow column beside empty cells.
  void longTextsTakeFewSlidesAndNothingIsLost() {
    auto map = test::aDocument()
                   .withMap("Long")
                   .withStage("Plan")
                   .withTouchpoint("Guide")
                   .withTouchpoint("Check")
                   .withTouchpoint("Order")
                   .withTouchpoint("Visit")
                   .withLane("Thinks", model::LaneType::text)
                   .withLane("Systems", model::LaneType::text)
                   .withLane("Opportunities", model::LaneType::text)
                   .withStage("Pay")
                   .withTouchpoint("Bill")
                   .map();
    int lane = 0;
    const auto wordAt = [](int of, int at) { return "w" + std::to_string(of) + "x" + std::to_string(at) + "."; };
    for (auto& each : map.lanes)
      if (each->type == model::LaneType::text) {
        each = each.changed([&](model::Lane& into) {
          for (const auto& stage : map.stages)
            for (const auto& step : stage->steps)
              into.texts.push_back({.step = step.id, .text = "Short"});
          std::string many;
          for (int at = 0; at < 150; ++at)
            many += wordAt(lane, at) + " ";
          into.texts.front().text = many;
          into.texts.back().text = "Of another stage. " + many;
        });
        ++lane;
      }
    const test::FixedTextMeasure measure;
    const insight::MapEvidence none;
    const present::SlideInput input{.map = map, .evidence = none, .measure = measure, .words = {}};
    const auto steps = present::allSteps(map, {});
    const auto step =
        std::ranges::find_if(steps, [](const auto& each) { return each.key.kind == present::StepKind::stage; });
    const auto slides = present::slidesOf(*step, textOf("Stage", 0), input);
    std::string words;
    for (const auto& slide : slides)
      words += wordsOn(slide);
    for (int of = 0; of < lane; ++of)
      for (int at = 0; at < 150; ++at)
        QVERIFY2(words.find(wordAt(of, at)) != std::string::npos, wordAt(of, at).c_str());
    QVERIFY(words.find("Of another stage") == std::string::npos);
    verifyCounted(slides);
    QVERIFY2(slides.size() <= 4, std::to_string(slides.size()).c_str());
    for (const auto& slide : slides)
      QVERIFY(present::tooSmallOrCut(slide).empty());
  }

  /// A lane whose texts go on for one step only is not repeated over steps where it says nothing.
  void aLaneGoesOnWhereItHasMoreToSay() {
    std::size_t lanes = 0;
    for (const int words : {40, 60, 80, 100, 200}) // from some length on a text goes on over the whole width
      lanes += lanesThatGoOn(words);
    QVERIFY(lanes > 0);
  }

  /// Nobody in the room can open a card to read the rest of its title.
  void titlesOfCardsAreWhole() {
    std::string title;
    for (int i = 0; i < 24; ++i)
      title += "word" + std::to_string(i) + " ";
    const auto map = test::aDocument()
                         .withMap("Titles")
                         .withStage("Plan")
                         .withTouchpoint(title)
                         .withTouchpoint("Check")
                         .withTouchpoint("Order")
                         .map();
    const test::FixedTextMeasure measure;
    const insight::MapEvidence none;
    const present::SlideInput input{.map = map, .evidence = none, .measure = measure, .words = {}};
    for (const auto& step : present::plan(map, {}, {}))
      if (step.key.kind == present::StepKind::stage) {
        std::string words;
        for (const auto& slide : present::slidesOf(step, textOf("Stage", 0), input))
          words += wordsOn(slide);
        for (int i = 0; i < 24; ++i)
          QVERIFY2(words.find("word" + std::to_string(i) + " ") != std::string::npos ||
                       words.find("word" + std::to_string(i) + "\n") != std::string::npos,
                   words.c_str());
      }
  }

  /// Where a stage takes few slides nothing is gained by texts that go on behind them: none is looked for.
  void aStageOfOneSlideIsNotShortenedInVain() {
    auto map = test::aDocument()
                   .withMap("Lanes")
                   .withStage("Plan")
                   .withTouchpoint("Guide")
                   .withLane("Thinks", model::LaneType::text)
                   .map();
    map.lanes.back() = map.lanes.back().changed([&map](model::Lane& lane) {
      lane.texts = {{.step = map.stages.front()->steps.front().id, .text = "Will it work at the new place?"}};
    });
    const WholeTextMeasure measure;
    const insight::MapEvidence none;
    const present::SlideInput input{.map = map, .evidence = none, .measure = measure, .words = {}};
    for (const auto& step : present::plan(map, {}, {}))
      if (step.key.kind == present::StepKind::stage)
        QCOMPARE(present::slidesOf(step, textOf("Stage", 0), input).size(), std::size_t{1});
    QVERIFY2(measure.wholeTexts > 0 && measure.wholeTexts <= 4, qPrintable(QString::number(measure.wholeTexts)));
  }
};

THROUGHLINE_TEST(SlideCountsTest)
#include "slide_counts_test.moc"
