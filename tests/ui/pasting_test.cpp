#include "core/edit/lane_edits.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/pasting.h"

#include <QTest>

using namespace throughline;

/// Tables and lists of other programs on a map: nothing of them is left out, and nothing that was there is replaced.
class PastingTest : public QObject {
  Q_OBJECT

  CountingIdSource ids_{9'000};

  static test::DocumentBuilder shop() {
    return test::aDocument()
        .withMap("Shop")
        .withStage("Find")
        .withTouchpoint("Search")
        .withStage("Buy")
        .withTouchpoint("Pay")
        .withLane("Thoughts", model::LaneType::text)
        .withLane("Mood", model::LaneType::emotionCurve);
  }

  Result<ui::Pasted> paste(const model::Document& document, const char* text) {
    return ui::pasted(document, document.maps.front()->id, ui::TitlePlace{}, QString::fromUtf8(text),
                      QStringLiteral("Stage 1"), ids_);
  }

  static QStringList listed(const char* titles) { return QString::fromUtf8(titles).split(QLatin1Char('|')); }
  static QStringList titlesOf(const ui::Pasted& pasted) {
    QStringList titles;
    for (const auto id : pasted.touchpoints)
      titles << QString::fromStdString(model::findTouchpoint(*pasted.document.maps.front(), id)->title);
    return titles;
  }

  static QString textsOf(const model::Document& document, const std::string& lane) {
    QStringList texts;
    for (const auto& each : document.maps.front()->lanes)
      if (each->title == lane)
        for (const auto& text : each->texts)
          texts << QString::fromStdString(text.text);
    return texts.join(QStringLiteral(" | "));
  }

private Q_SLOTS:
  /// Backstage a row of a grid is cards, but goes on in a cell that holds a text.
  void aGridMakesCardsInALaneBackstage() {
    const model::Document drawn = shop().withLane("Desk", model::LaneType::backstage).document();
    const auto& map = *drawn.maps.front();
    const auto desk = map.lanes.back()->id;
    const auto buy = map.stages.back()->steps.front().id;
    const auto document = *edit::setLaneText(drawn, desk, buy, "Book the money");
    const auto result = paste(document, "\tFind\tBuy\nDesk\tPack\tSend a receipt\n");
    QVERIFY(result.ok());
    QCOMPARE(titlesOf(*result), listed("Pack"));
    const auto& pasted = *result->document.maps.front();
    QVERIFY(pasted.touchpoints.back()->place.lane == desk);
    QCOMPARE(textsOf(result->document, "Desk"), QStringLiteral("Book the money\nSend a receipt"));
  }

  void aBlockOfCellsWithoutHeadsIsACardEach() {
    const auto document = shop().document();
    for (const char* block : {"Call\tWait\nShip\tReturn\n", "\"Call\nWait\"\tShip\nReturn\t\n"}) {
      const auto result = paste(document, block);
      QVERIFY(result.ok());
      QCOMPARE(titlesOf(*result), listed("Call|Wait|Ship|Return"));
      QCOMPARE(result->document.maps.front()->stages.size(), document.maps.front()->stages.size());
      QCOMPARE(result->document.maps.front()->lanes.size(), document.maps.front()->lanes.size());
      QVERIFY2(result->remarks.join(QLatin1Char(' ')).contains(QStringLiteral("Each cell")), "the choice is not said");
    }
  }
  void headsThatTheMapKnowsMakeAGridOfIt() {
    const auto result = paste(shop().document(), "Lane\tFind\tBuy\nHelp\tLook up\tAsk\n");
    QVERIFY(result.ok());
    QCOMPARE(titlesOf(*result), listed("Look up|Ask"));
    QCOMPARE(result->document.maps.front()->stages.size(), std::size_t{2});
    QVERIFY(result->remarks.join(QLatin1Char(' ')).contains(QStringLiteral("Lane")));
  }
  void aTextThatIsThereIsAddedTo() {
    auto document = shop().document();
    const auto lane = std::ranges::find(document.maps.front()->lanes, std::string("Thoughts"),
                                        [](const auto& each) { return each->title; });
    const auto step = document.maps.front()->stages.front()->steps.front().id;
    document = *edit::setLaneText(document, (*lane)->id, step, "Nothing fits");
    const auto result = paste(document, "\tFind\tBuy\nThoughts\tNot\tNew\n");
    QVERIFY(result.ok());
    QCOMPARE(textsOf(result->document, "Thoughts"), QStringLiteral("Nothing fits\nNot | New"));
    const auto again = paste(result->document, "\tFind\tBuy\nThoughts\tNot\tNew\n");
    QCOMPARE(textsOf(again->document, "Thoughts"), QStringLiteral("Nothing fits\nNot | New"));
  }
  void numbersOfACurveAreEmotionsAndWordsAreKept() {
    const auto numbers = paste(shop().document(), "\tFind\tBuy\nMood\t+1\t\xE2\x88\x92"
                                                  "2\nTouchpoints\tLook up\tSign\n");
    QVERIFY(numbers.ok());
    const auto& map = *numbers->document.maps.front();
    QCOMPARE(model::findTouchpoint(map, numbers->touchpoints.front())->emotion, std::optional(1));
    QCOMPARE(model::findTouchpoint(map, numbers->touchpoints.back())->emotion, std::optional(-2));
    const auto words = paste(shop().document(), "\tFind\tBuy\nTouchpoints\tLook up\tSign\nMood\thappy\tsad\n");
    QVERIFY(words.ok());
    QCOMPARE(titlesOf(*words), listed("Look up|Sign"));
    QCOMPARE(textsOf(words->document, "Mood"), QStringLiteral("happy | sad"));
    QVERIFY(model::validate(words->document).ok());
    QVERIFY(words->remarks.join(QLatin1Char(' ')).contains(QStringLiteral("Mood")));
  }
  void aLineTooLongForATitleIsKeptWhole() {
    const QString longLine = QStringLiteral("So long ").repeated(120).trimmed();
    const auto result =
        paste(shop().document(), (QStringLiteral("One\n") + longLine + QStringLiteral("\nTwo")).toUtf8().constData());
    QVERIFY(result.ok());
    QCOMPARE(result->touchpoints.size(), std::size_t{3});
    const auto* card = model::findTouchpoint(*result->document.maps.front(), result->touchpoints[1]);
    QCOMPARE(QString::fromStdString(card->speakerNotes), longLine);
    QVERIFY(longLine.startsWith(QString::fromStdString(card->title).chopped(1)));
    QVERIFY(result->remarks.join(QLatin1Char(' ')).contains(QStringLiteral("So long")));
    QVERIFY(model::validate(result->document).ok());
  }
  void whatIsPlainIsTold() {
    const auto document = shop().document();
    const auto choices = [&](const char* text) {
      return ui::pasteChoices(*document.maps.front(), QString::fromUtf8(text));
    };
    for (const char* plain : {"One", "One\nTwo\n", "- One\n- Two\n", "•\tOne\n•\tTwo\n", "1.\tOne\n2.\tTwo"})
      QVERIFY2(choices(plain).plain, plain);
    for (const char* other : {"One\tTwo", "\tFind\nHelp\tAsk\n", "One\nTwo\tmore\nThree", "- One\n  - Two\n",
                              "- One\nTwo\n- Three", "One\n- Two\nThree\n"})
      QVERIFY2(!choices(other).plain, other);
    QCOMPARE(choices("\tFind\tBuy\nHelp\tAsk\tWait\n").offered.front(), ui::PasteAs::grid);
    QCOMPARE(choices("A\tB\nC\tD\n").offered.front(), ui::PasteAs::cells);
  }
  /// Whatever is chosen, every word of the text is on the map afterwards.
  void nothingIsDroppedByAnyChoice() {
    const auto document = shop().document();
    for (const char* text : {"q1\tq2\tq3\nq4\tq5\n\tq6\n", "q1\n  q2\n    q3\nq4\n", "  q1\nq2\n  q3\n",
                             "- q1\nq2\n  - q3\tq4\n", "q1\tq2", "\tq1\t\nq2\tq3\tq4\tq5\n"})
      for (const auto as : ui::pasteChoices(*document.maps.front(), QString::fromUtf8(text)).offered) {
        const auto result = ui::pasted(document, document.maps.front()->id, ui::TitlePlace{}, QString::fromUtf8(text),
                                       QStringLiteral("Stage 1"), ids_, as);
        QVERIFY2(result.ok() && model::validate(result->document).ok(), text);
        QString all = result->remarks.join(QLatin1Char(' '));
        const auto& map = *result->document.maps.front();
        for (const auto& stage : map.stages)
          all += QString::fromStdString(stage->title);
        for (const auto& card : map.touchpoints)
          all += QString::fromStdString(card->title);
        for (const auto& lane : map.lanes)
          all += QString::fromStdString(lane->title) + textsOf(result->document, lane->title);
        for (const auto* word : {"q1", "q2", "q3", "q4", "q5", "q6"})
          QVERIFY2(!QByteArray(text).contains(word) || all.contains(QLatin1String(word)), text);
      }
  }
  void theLevelsOfAListAreSaidToGo() {
    const auto levels = paste(shop().document(), "- One\n  - Two\n- Three\n");
    QVERIFY(levels.ok() && levels->remarks.size() == 1);
    QCOMPARE(levels->touchpoints.size(), std::size_t{3});
    QVERIFY(paste(shop().document(), "- One\n- Two\n")->remarks.isEmpty());
  }
  void aThirdLevelIsSaidToBecomeTouchpoints() {
    const auto document = shop().document();
    const auto asLevels = [&](const char* text) {
      return ui::pasted(document, document.maps.front()->id, ui::TitlePlace{}, QString::fromUtf8(text),
                        QStringLiteral("Stage 1"), ids_, ui::PasteAs::levels);
    };
    const auto deep = asLevels("- One\n  - Two\n    - Three\n    - Four\n  - Five\n- Six\n  - Seven\n");
    QVERIFY(deep.ok());
    QCOMPARE(deep->touchpoints.size(), std::size_t{5});
    const auto said = deep->remarks.join(QLatin1Char(' '));
    QVERIFY2(said.contains(QStringLiteral("2 items")) && said.contains(QStringLiteral("Three")) &&
                 said.contains(QStringLiteral("Four")) && !said.contains(QStringLiteral("Five")),
             qPrintable(said));
    QVERIFY(asLevels("- One\n  - Two\n- Six\n    - Seven\n")->remarks.isEmpty());
  }
};

THROUGHLINE_TEST(PastingTest)
#include "pasting_test.moc"
