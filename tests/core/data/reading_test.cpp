#include "core/data/reading/answer_words.h"
#include "core/data/reading/mapping_guess.h"
#include "core/data/reading/reading.h"
#include "core/data/reading/scale_in_header.h"
#include "core/data/table/rating_text.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>

using namespace throughline;
using namespace throughline::data;

namespace {

TableSample tableOf(const std::string& text) {
  const test::WorkspaceFolder folder;
  test::writeBytes(folder.path() / "table.csv", text);
  const auto sample = sampleTable(folder.path() / "table.csv", {}, false);
  if (!sample.ok())
    qFatal("%s", std::string(nameOf(sample.error().code)).c_str());
  return *sample;
}

Reading readingOf(const std::string& text) {
  return read(evidenceOf(tableOf(text)));
}

/// A header and sixty rows whose cells cell(row) gives.
std::string tableWith(const std::string& header, const std::function<std::string(int)>& row) {
  std::string text = header + "\n";
  for (int at = 0; at < 60; ++at)
    text += row(at) + "\n";
  return text;
}

std::string mark(int row, int range, int from = 1) {
  return std::to_string(from + (row * 7 + row / 3 * 5) % range);
}

const ColumnReading* columnOf(const Reading& reading, const std::string& name) {
  const auto found = std::ranges::find(reading.columns, name, &ColumnReading::column);
  return found == reading.columns.end() ? nullptr : &*found;
}

bool assumes(const Reading& reading, AssumptionKind kind, const std::string& column) {
  return std::ranges::any_of(reading.assumptions,
                             [&](const Assumption& each) { return each.kind == kind && each.column == column; });
}

double scoreOf(const std::vector<std::pair<std::string, double>>& words, const std::string& word) {
  const auto found = std::ranges::find(words, word, &std::pair<std::string, double>::first);
  return found == words.end() ? -1 : found->second;
}

} // namespace

/// Every column has a role and a reason, and what is assumed is said.
class ReadingTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyColumnIsThereOnceWithAReason() {
    const auto reading = readingOf(tableWith("id,date,Shop,Hotline,Empty,Codes,Overall", [](int row) {
      return std::to_string(row) + ",2026-01-1" + mark(row, 9) + "," + mark(row, 5) + "," + mark(row + 1, 5) + ",,A" +
             mark(row, 5) + "," + mark(row, 11, 0);
    }));
    QCOMPARE(reading.columns.size(), std::size_t(7));
    QVERIFY(columnOf(reading, "id")->role == ColumnRole::respondent);
    QVERIFY(columnOf(reading, "date")->role == ColumnRole::time);
    QVERIFY(columnOf(reading, "Shop")->role == ColumnRole::touchpoint);
    QVERIFY(columnOf(reading, "Overall")->role == ColumnRole::overall);
    QVERIFY(columnOf(reading, "Empty")->reason == RoleReason::empty);
    QVERIFY(columnOf(reading, "Codes")->reason == RoleReason::codes);
    for (const auto& column : reading.columns)
      QVERIFY(!sentenceOf(column).empty());
    QCOMPARE(*reading.mapping.touchpoints[1].kind, model::Kind::service);
  }
  void wordsOfSeveralLanguagesAreSpreadEvenly() {
    const auto finnishless =
        wordScaleOf({"Mycket nöjd", "Nöjd", "Varken nöjd eller missnöjd", "Missnöjd", "Mycket missnöjd"});
    QVERIFY(finnishless.has_value());
    QCOMPARE(scoreOf(finnishless->words, "Nöjd"), 75.0);
    const auto dutch = wordScaleOf({"zeer tevreden", "tevreden", "neutraal", "ontevreden"});
    QVERIFY(dutch.has_value());
    QCOMPARE(scoreOf(dutch->words, "ontevreden"), 25.0); // the worst answer is not there
    QVERIFY(!dutch->whole);
    QVERIFY(wordScaleOf({"totally rude", "slightly rude", "slightly helpful", "totally helpful"}).has_value());
    QVERIFY(!wordScaleOf({"red", "green"}).has_value());
    QVERIFY(!wordScaleOf({"happy", "satisfied"}).has_value()); // which is better?
  }
  void headersSayTheirScale() {
    QVERIFY((scaleInHeader("Room (1-5)") == HeaderScale{.low = 1, .high = 5, .lowerIsBetter = {}}));
    QVERIFY((scaleInHeader("Bewertung von 1 bis 6") == HeaderScale{.low = 1, .high = 6, .lowerIsBetter = {}}));
    QVERIFY((scaleInHeader("Crew (1 = very good, 5 = very poor)") ==
             HeaderScale{.low = 1, .high = 5, .lowerIsBetter = true}));
    QVERIFY((scaleInHeader("Note sur 10") == HeaderScale{.low = {}, .high = 10, .lowerIsBetter = {}}));
    for (const char* none : {"Q1-5", "2019-2020", "Age 18-29", "Visits 1-2 a week", "Room 12"})
      QVERIFY2(!scaleInHeader(none).has_value(), none);
    QCOMPARE(withoutScale("Room (1-5)"), std::string("Room"));
    QCOMPARE(withoutScale("Room (sea view)"), std::string("Room (sea view)"));
  }
  void ratingsAreReadAsToolsWriteThem() {
    for (const auto& [text, value] :
         {std::pair{"4/5", 4.0}, std::pair{"4 out of 5 stars", 4.0}, std::pair{"5 - Very satisfied", 5.0},
          std::pair{"3. Neither", 3.0}, std::pair{"86,5 %", 86.5}, std::pair{"Extremely likely - 10", 10.0},
          std::pair{"★★★★☆", 4.0}, std::pair{"4 Sterne", 4.0}}) {
      const auto rating = ratingIn(text);
      QVERIFY2(rating.has_value(), text);
      QCOMPARE(rating->value, value);
    }
    for (const char* none : {"4 years", "12 Main Street 4", "", "about 5 or 6"})
      QVERIFY2(!ratingIn(none).has_value(), none);
  }
  void whatTheValuesDoNotShowIsSaid() {
    const auto reading = readingOf(tableWith("customer,day,Shop,Invoice,Overall rating", [](int row) {
      return std::to_string(row) + ",0" + mark(row, 9) + "/0" + mark(row + 2, 9) + "/2026," + mark(row, 5) + "," +
             mark(row, 2, 4) + "," + mark(row + 1, 5);
    }));
    QVERIFY(assumes(reading, AssumptionKind::scaleFromSisters, "Invoice"));
    QVERIFY(assumes(reading, AssumptionKind::dayOrMonth, "day"));
    QVERIFY(!columnOf(reading, "Invoice")->sure);
    QCOMPARE(reading.mapping.touchpoints[1].score.scale->scale.low, 1.0);
  }
  void marksThatRunDownwardsAreTurned() {
    const auto reading = readingOf(tableWith(
        "Gast-Nr;Zimmer (Schulnote 1 = sehr gut bis 6 = ungenügend);Küche (1-6);Gesamtnote (1-6)", [](int row) {
          return std::to_string(row) + ";" + mark(row, 6) + ";" + mark(row + 1, 6) + ";" + mark(row + 2, 6);
        }));
    for (const auto& touchpoint : reading.mapping.touchpoints)
      QVERIFY(touchpoint.score.scale->scale.lowerIsBetter);
    QVERIFY(reading.mapping.overall->scale->scale.lowerIsBetter);
    QVERIFY(reading.mapping.touchpoints[0].score.failure->fails(5) &&
            !reading.mapping.touchpoints[0].score.failure->fails(4));
  }
  void oneSlipOfThePenLosesOneCell() {
    const auto reading = readingOf(tableWith("id,Shop,Hotline,Overall", [](int row) {
      return std::to_string(row) + "," + (row == 30 ? "55" : mark(row, 5)) + "," + mark(row + 1, 5) + "," +
             mark(row, 5);
    }));
    QCOMPARE(reading.mapping.touchpoints.size(), std::size_t(2));
    QCOMPARE(reading.mapping.touchpoints[0].score.scale->scale.high, 5.0);
  }
  void aRowPerAnswerIsSeenByItsShape() {
    std::string text = "Person,Asked,Given\n";
    for (int person = 0; person < 30; ++person)
      for (const char* asked : {"Ordering", "Delivery", "How likely are you to recommend us?"})
        text += "p" + std::to_string(person) + "," + asked + "," +
                (asked[0] == 'H' ? mark(person, 11, 0) : mark(person + asked[0], 5)) + "\n";
    const auto reading = readingOf(text);
    QVERIFY(reading.mapping.layout == Layout::longRows);
    QCOMPARE(reading.mapping.overallQuestion, std::string("How likely are you to recommend us?"));
    QCOMPARE(reading.mapping.overall->scale->scale.metric, std::string("nps"));
    QCOMPARE(reading.mapping.score->scale->scale.high, 5.0);
    const auto again = readMapping(writeMapping(reading.mapping));
    QVERIFY(again.ok());
    QVERIFY(*again == reading.mapping);
  }
  void rowsOfTestsAreLeftOutByARule() {
    const auto sample = tableOf(tableWith("ResponseId,Status,Q1,Q2,Finished", [](int row) {
      return "R_" + std::to_string(row) + "," + (row < 2 ? "Survey Preview" : "IP Address") + "," + mark(row, 5) + "," +
             mark(row + 1, 5) + ",True";
    }));
    const auto reading = read(evidenceOf(sample));
    QVERIFY(reading.mapping.rows.has_value());
    QCOMPARE(reading.mapping.rows->at(0).column.header, std::string("Status"));
    QVERIFY(assumes(reading, AssumptionKind::testsLeftOut, "Status"));
  }
  /// The families of the field cases: words and numbers of one question each.
  void idsOfAnswersAreNoCustomersAndAddressesAre() {
    for (const std::string header : {"Response ID", "Antwort-ID", "call id", "Review no", "回答ID", "Bewertungs-Nr"}) {
      const auto reading = readingOf(tableWith(header + ",Shop,Delivery,Overall", [](int row) {
        return "R" + std::to_string(row) + "," + mark(row, 5) + "," + mark(row + 1, 5) + "," + mark(row + 2, 5);
      }));
      QVERIFY2(columnOf(reading, header)->role == ColumnRole::responseId, header.c_str());
      QVERIFY(reading.mapping.respondent == reading.mapping.response); // files of the same answers join by it
    }
    for (const std::string header : {"User", "E-Mail (hashed)", "Correo"}) {
      const bool hashed = header.starts_with("E-Mail");
      const auto reading = readingOf(tableWith(header + ",ticket id,Shop,Delivery,Overall", [&](int row) {
        const auto who = std::to_string(row % 40);
        return (hashed ? "x" + who + "f3" : "p" + who + "@shop.example") + ",T" + std::to_string(row) + "," +
               mark(row, 5) + "," + mark(row + 1, 5) + "," + mark(row + 2, 5);
      }));
      QVERIFY2(columnOf(reading, header)->role == ColumnRole::respondent, header.c_str());
      QVERIFY(columnOf(reading, "ticket id")->role == ColumnRole::responseId);
    }
  }
  void theBaseOfAMetricIsNobodysName() {
    const auto reading = readingOf("touchpoint,metric,period,value,n\nChat,csat,2026-01,0.8,200\nChat,csat,2026-02,"
                                   "0.82,210\nChat,csat,2026-03,0.6,190\n");
    QVERIFY(columnOf(reading, "n")->role == ColumnRole::base);
    QVERIFY(reading.mapping.n && !reading.mapping.respondent);
  }
  void slidersPercentsAndDoubtfulNamesBesideAGridAreRatings() {
    const auto reading = readingOf(
        tableWith("id;Shop;Delivery;Hotline;Store visit;Price;Setup;Invoice;Age;Minutes;Overall", [](int row) {
          return std::to_string(row) + ";" + mark(row, 7) + ";" + mark(row + 1, 7) + ";" + mark(row + 2, 7) + ";" +
                 mark(row + 3, 7) + ";" + mark(row + 4, 7) + ";" + std::to_string(row * 37 % 51 * 2) + ";" +
                 std::to_string(row * 29 % 101) + ",5 %;" + std::to_string(20 + row % 50) + ";" + mark(row, 60) + ";" +
                 mark(row + 5, 7);
        }));
    for (const char* rated : {"Store visit", "Price", "Setup", "Invoice"})
      QVERIFY2(columnOf(reading, rated)->role == ColumnRole::touchpoint, rated);
    for (const char* other : {"Age", "Minutes"})
      QVERIFY2(columnOf(reading, other)->role == ColumnRole::unused, other);
    QVERIFY(assumes(reading, AssumptionKind::sliderScale, "Setup"));
  }
  void openQuestionsAreCommentsInEveryLanguage() {
    for (const std::string asked :
         {"What could we improve?", "Was können wir besser machen?", "Que pourrions-nous améliorer ?",
          "¿Qué podríamos mejorar?", "Cosa potremmo migliorare?", "O que podemos melhorar?",
          "Wat kunnen we verbeteren?", "Vad kan vi förbättra?", "Hva kan vi forbedre?", "改善してほしい点"}) {
      const auto reading = readingOf(tableWith("id,Shop,sat," + asked, [](int row) {
        constexpr const char* texts[] = {"good", "bad", "", "ok"};
        return std::to_string(row) + "," + mark(row, 5) + "," + mark(row + 1, 5) + "," + texts[row % 4];
      }));
      QVERIFY2(columnOf(reading, asked)->role == ColumnRole::comment, asked.c_str());
      QVERIFY(columnOf(reading, "sat")->role == ColumnRole::overall);
    }
  }
  void phonesAreServiceInEveryLanguage() {
    for (const char* title : {"Phone support", "Telefonische Beratung", "Accueil téléphonique", "Atención telefónica",
                              "Assistenza telefonica", "Atendimento telefónico", "Telefonisch contact",
                              "Telefonisk kontakt", "Telefonsamtal", "電話対応"})
      QVERIFY2(guessKind(title) == model::Kind::service, title);
  }
  void marksBesideCodesBelowZeroKeepTheirScale() {
    const auto reading = readingOf(tableWith("id,Shop,Delivery,Overall rating,Accuracy", [](int row) {
      const auto with = [row](int at) { return row % 6 == 0 ? std::string("-1") : mark(row + at, 3); };
      return std::to_string(row) + "," + with(0) + "," + with(1) + "," + with(2) + ",-1";
    }));
    for (const auto& touchpoint : reading.mapping.touchpoints)
      QVERIFY(touchpoint.score.scale->scale.low == 1 && touchpoint.score.scale->scale.high == 3);
  }
  void aPhraseThatIsNotKnownLosesNoColumnThatSaysItsScale() {
    const auto cell = [](int row) { return row % 9 == 0 ? std::string("war nicht dabei") : mark(row, 5); };
    const auto reading = readingOf(tableWith("id,Shop (1-5),Hotline (1-5),Overall (0 bis 10)", [&](int row) {
      return std::to_string(row) + "," + cell(row) + "," + mark(row + 1, 5) + "," + mark(row, 11, 0);
    }));
    const auto* shop = columnOf(reading, "Shop (1-5)");
    QVERIFY(shop->role == ColumnRole::touchpoint && !shop->sure);
    QVERIFY(assumes(reading, AssumptionKind::unknownPhrase, "Shop (1-5)"));
    QVERIFY(std::ranges::count(reading.mapping.touchpoints[0].score.missing, "war nicht dabei") == 1);
    // Without a scale of its own, where the columns of a grid share it.
    const auto grid = readingOf(tableWith("id,Shop,Hotline,Overall", [&](int row) {
      return std::to_string(row) + "," + cell(row) + "," + cell(row + 1) + "," + mark(row, 11, 0);
    }));
    QCOMPARE(grid.mapping.touchpoints.size(), std::size_t(2));
    // Words in most rows are no ratings.
    const auto words = readingOf(tableWith("id,Shop (1-5),Hotline (1-5),Overall (0 bis 10)", [&](int row) {
      return std::to_string(row) + "," + (row % 3 == 0 ? mark(row, 5) : "war nicht dabei") + "," + mark(row + 1, 5) +
             "," + mark(row, 11, 0);
    }));
    QCOMPARE(words.mapping.touchpoints.size(), std::size_t(1));
  }
  void openAnswersOfLongDataAreCommentsWhateverTheHeaders() {
    const char* open = "What could we do better?";
    const auto table = [open](const std::string& header, bool recommends) {
      std::string text = header + "\n";
      for (int who = 0; who < 40; ++who) {
        const auto add = [&](const std::string& question, const std::string& answer) {
          text += "r" + std::to_string(who) + "," + question + "," + answer + "\n";
        };
        add("Delivery", mark(who, 5));
        add("Support", mark(who + 1, 5));
        if (recommends)
          add("How likely are you to recommend us?", mark(who, 11, 0));
        add(open, "Faster parcels please " + std::to_string(who));
      }
      return readingOf(text);
    };
    for (const char* header : {"a,b,c", "person,item,value", "respondent,question,answer"})
      for (const bool recommends : {true, false}) {
        const auto reading = table(header, recommends);
        QVERIFY2(reading.usable, header);
        QVERIFY(reading.mapping.layout == Layout::longRows);
        QVERIFY(reading.mapping.respondent.has_value());
        QCOMPARE(reading.mapping.commentQuestions, std::vector<std::string>{open});
        QCOMPARE(reading.mapping.overallQuestion.empty(), !recommends);
      }
  }
  void headersThatSpeakOfPeopleAreRespondentsWhereTheirValuesTellThemApart() {
    const auto table = [](const std::string& header, const std::function<std::string(int)>& who) {
      return readingOf(tableWith(header + ",Shop,Hotline,Overall", [&](int row) {
        return who(row) + "," + mark(row, 5) + "," + mark(row + 1, 5) + "," + mark(row, 11, 0);
      }));
    };
    for (const char* header : {"User", "Nutzer", "Abonné", "Usuario", "Utente", "Utilizador", "Gebruiker", "Användare",
                               "Bruker", "ユーザー"})
      for (const int repeated : {60, 20}) {
        const auto reading = table(header, [repeated](int row) { return "u" + std::to_string(100 + row % repeated); });
        QVERIFY2(reading.mapping.respondent && reading.mapping.respondent->header == header, header);
      }
    const auto user = table("User", [](int row) { return "u" + std::to_string(row); });
    QVERIFY(columnOf(user, "User")->reason == RoleReason::people && !columnOf(user, "User")->sure);
    for (const char* header : {"User", "Customer"}) {
      const auto groups = table(header, [](int row) { return std::string(row % 2 == 0 ? "new" : "regular"); });
      QVERIFY2(!groups.mapping.respondent, header);
      QVERIFY(columnOf(groups, header)->role == ColumnRole::segment);
    }
  }
  void theFieldFamiliesHaveTheirScales() {
    const auto folder = test::sharedFolder("field");
    if (folder.empty())
      QSKIP("no field cases");
    int checked = 0;
    for (const char* family : {"27_word_scales", "29_number_scales"}) {
      const auto place = std::filesystem::path(folder) / "surveys" / family;
      const auto expected = nlohmann::json::parse(test::bytesOf(place / "expected_matrix.json"));
      for (const auto& [file, facts] : expected.items()) {
        const auto sample = sampleTable(place / file, {}, false);
        QVERIFY2(sample.ok(), file.c_str());
        const auto reading = read(evidenceOf(*sample));
        QVERIFY2(reading.mapping.touchpoints.size() >= facts["touchpoints"].get<std::size_t>(), file.c_str());
        const auto& scale = *reading.mapping.touchpoints[0].score.scale;
        if (facts.contains("words"))
          for (const auto& [word, score] : facts["words"].items())
            QVERIFY2(std::abs(scoreOf(scale.words, word) - score.get<double>()) < 0.6, (file + word).c_str());
        if (facts.contains("scale"))
          QVERIFY2(scale.scale.low == facts["scale"][0] && scale.scale.high == facts["scale"][1] &&
                       scale.scale.lowerIsBetter == facts["lower_is_better"],
                   file.c_str());
        ++checked;
      }
    }
    QVERIFY(checked >= 30);
  }
};

THROUGHLINE_TEST(ReadingTest)
#include "reading_test.moc"
