#include "core/data/sources/known_names.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/difference.h"
#include "core/model/look_up.h"
#include "core/tasks/import_task.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace throughline;
using test::ImportDesk;
using test::mappingOf;

namespace {

constexpr const char* namesMapping =
    "{'layout': 'long', 'respondent': {'column': 'who'}, 'touchpoint': {'column': 'contact'}, 'score': {'column': "
    "'score', 'scale': 'csat'}, 'names': %}";

data::Mapping longWith(const std::string& names) {
  std::string text = namesMapping;
  return mappingOf(text.replace(text.find('%'), 1, names));
}

data::Mapping wideWith(const std::string& names) {
  return mappingOf("{'layout': 'wide', 'respondent': {'column': 'id'}, 'overall': {'column': 'all', 'scale': 'nps'}, "
                   "'touchpoints': [{'column': 'Shop', 'scale': 'csat'}, {'column': 'Hotline', 'scale': 'csat'}], "
                   "'names': " +
                   names + "}");
}

/// With the cards "Shop" and "Support call".
data::Mapping cardsMapping() {
  return mappingOf("{'layout': 'wide', 'respondent': {'column': 'id'}, 'overall': {'column': 'all', 'scale': 'nps'}, "
                   "'touchpoints': [{'column': 'Shop', 'scale': 'csat'}, {'column': 'Support call', 'scale': "
                   "'csat'}]}");
}

void draw(ImportDesk& desk) {
  QOK(desk.import(desk.write("cards.csv", "id,Shop,Support call,all\n1,4,3,9\n2,5,2,8\n"), cardsMapping()));
}

std::vector<std::string> titles(ImportDesk& desk) {
  std::vector<std::string> all;
  for (const auto& touchpoint : desk.map().touchpoints)
    all.push_back(touchpoint->title);
  return all;
}

nlohmann::json namesOf(const tasks::ImportSummary& summary) {
  return nlohmann::json::parse(tasks::importJson(summary))["names"];
}

} // namespace

/// Names in data and the cards that they are taken for.
class KnownNamesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aLookSaysWhatTheImportWillDo() {
    ImportDesk desk;
    draw(desk);
    QOK(desk.import(desk.write("march.csv", "who,contact,score\na,Helpdesk,2\nb,Shop,4\nc,Test,1\n"),
                    longWith("{'Helpdesk': 'Support call', 'Test': null}")));
    tasks::ImportRequest request{
        .data = desk.write("april.csv", "who,contact,score\nc,HELP-DESK,2\nd,shop,4\ne,Fair,5\nf,Test,1\n"),
        .mapping = longWith("{}"),
        .mapTitle = {}};
    request.known = *data::knownNames(desk.workspace().database());
    auto preview = tasks::dryRunImport(request, {});
    QOK(preview);
    const auto places = tasks::namesOnMap(*desk.workspace().document(), request, *preview);
    QOK(places);
    preview->places = *places;
    const auto looked = nlohmann::json::parse(tasks::dryRunJson(*preview));
    const nlohmann::json expected{{"matched", nlohmann::json::object()},
                                  {"remembered", {{"HELP-DESK", "Support call"}, {"shop", "Shop"}}},
                                  {"picked", nlohmann::json::object()},
                                  {"created", {{"Fair", "Fair"}}},
                                  {"left_out", nlohmann::json::array({"Test"})}};
    QVERIFY2(looked["names"] == expected, looked["names"].dump().c_str());
    QCOMPARE(looked["map"].dump(), std::string("\"cards\""));
    QCOMPARE(looked["new_map"].dump(), std::string("false"));
    const auto imported = tasks::runImport(desk.workspace(), request, desk.ids, {});
    QOK(imported);
    QVERIFY2(namesOf(*imported) == expected, namesOf(*imported).dump().c_str());
  }
  void aNameGoesToTheCardThatAPersonPicked() {
    ImportDesk desk;
    draw(desk);
    const auto summary = desk.import(
        desk.write("march.csv", "who,contact,score\na,Hotline (0800),2\nb,Hotline (0800),5\nc,Shop,4\nd,Test,1\n"
                                "e,Fair,3\n"),
        longWith("{'Hotline (0800)': 'support call', 'TEST': null, 'Fair': {'new': 'Trade fair'}}"));
    QOK(summary);
    QVERIFY((titles(desk) == std::vector<std::string>{"Shop", "Support call", "Trade fair"}));
    QCOMPARE(summary->feedback, std::int64_t(4));
    QCOMPARE(summary->rowCounts.unwanted, std::int64_t(1));
    const auto names = namesOf(*summary);
    QVERIFY(names["picked"] == (nlohmann::json{{"Hotline (0800)", "Support call"}}));
    QVERIFY(names["created"] == (nlohmann::json{{"Fair", "Trade fair"}}));
    QVERIFY(names["matched"] == (nlohmann::json{{"Shop", "Shop"}}));
    QVERIFY(names["left_out"] == nlohmann::json::array({"Test"}));
    const auto columns = desk.load();
    const auto call = *model::touchpointNamed(desk.map(), "Support call");
    QCOMPARE(
        std::ranges::count_if(columns.rows.touchpoint,
                              [&](std::uint32_t series) { return columns.rows.series.at(series).touchpoint == call; }),
        2);
  }
  void nextMonthsTableFindsItsCardsByItself() {
    ImportDesk desk;
    draw(desk);
    QOK(desk.import(desk.write("march.csv", "who,contact,score\na,Hotline,2\nc,Shop,4\nd,Test,1\n"),
                    longWith("{'Hotline': 'Support call', 'Test': null}")));
    const auto next =
        desk.import(desk.write("april.csv", "who,contact,score\nf,HOT-LINE,1\ng,Shop,2\nh,test,5\n"), longWith("{}"));
    QOK(next);
    QVERIFY(next->createdTouchpoints.empty());
    const auto names = namesOf(*next);
    QVERIFY(names["remembered"]["HOT-LINE"] == nlohmann::json("Support call"));
    QVERIFY(names["left_out"] == nlohmann::json::array({"test"}));
    QCOMPARE(next->feedback, std::int64_t(2));
    QCOMPARE(titles(desk).size(), std::size_t(2));
    // Said otherwise now, that holds from now on.
    const auto taken =
        desk.import(desk.write("may.csv", "who,contact,score\ni,Test,5\nj,Shop,2\n"), longWith("{'Test': 'Test'}"));
    QOK(taken);
    QVERIFY((taken->createdTouchpoints == std::vector<std::string>{"Test"}));
    const auto june = desk.import(desk.write("june.csv", "who,contact,score\nk,Test,4\nl,Shop,3\n"), longWith("{}"));
    QOK(june);
    QVERIFY(june->leftOutNames.empty() && june->createdTouchpoints.empty());
  }
  void aCardThatIsCalledOtherwiseNowIsFoundByItsOldName() {
    ImportDesk desk;
    draw(desk);
    const auto document = *desk.workspace().document();
    const auto shop = *model::touchpointNamed(*document.maps[0], "Shop");
    const auto renamed = edit::renameTouchpoint(document, shop, "Flagship store");
    QOK(renamed);
    QOK(desk.workspace().persist(model::difference(document, *renamed), "Rename"));
    const auto next =
        desk.import(desk.write("next.csv", "id,Shop,Support call,all\n3,4,3,9\n4,5,2,8\n"), cardsMapping());
    QOK(next);
    QVERIFY(next->createdTouchpoints.empty());
    QVERIFY((titles(desk) == std::vector<std::string>{"Flagship store", "Support call"}));
    QVERIFY(namesOf(*next)["remembered"]["Shop"] == nlohmann::json("Flagship store"));
  }
  void columnsOfARowArePickedCreatedAndLeftOutToo() {
    ImportDesk desk;
    draw(desk);
    const std::string table = "id,Shop,Hotline,all\n3,4,3,9\n4,5,2,8\n";
    const auto summary = desk.import(desk.write("a.csv", table), wideWith("{'Hotline': 'Support call', 'Shop': null}"));
    QOK(summary);
    QCOMPARE(summary->feedback, std::int64_t(2));
    const auto shop = std::ranges::find(summary->columns, "Shop", &data::ColumnReading::column);
    QVERIFY(shop->role == data::ColumnRole::unused && shop->reason == data::RoleReason::nameLeftOut);
    QVERIFY((summary->leftOutNames == std::vector<std::string>{"Shop"}));
    const auto both = desk.import(desk.write("b.csv", "id,Shop,Hotline,all\n5,4,3,9\n6,5,2,8\n"),
                                  wideWith("{'Hotline': 'Shop', 'Shop': 'Shop'}"));
    QVERIFY(!both.ok() && both.error().code == ErrorCode::mappingInvalid);
    QCOMPARE(both.error().fact(Fact::name), std::string("names.Hotline"));
    QCOMPARE(titles(desk).size(), std::size_t(2));
  }
  void aNameOfItsOwnIsANewCardWhateverTheMapHas() {
    ImportDesk desk;
    draw(desk);
    const auto summary = desk.import(desk.write("a.csv", "who,contact,score\na,Shop,2\nb,shop,5\n"),
                                     longWith("{'Shop': {'new': 'Shop'}}"), "cards");
    QOK(summary);
    QVERIFY((titles(desk) == std::vector<std::string>{"Shop", "Support call", "Shop"}));
    QCOMPARE(summary->createdTouchpoints.size(), std::size_t(1)); // both spellings are one card
  }
  void aMappingOfNamesComesBackAsItWas() {
    const auto mapping = longWith("{'a': 'Shop', 'b': null, 'c': {'new': 'Fair'}}");
    QCOMPARE(mapping.names.size(), std::size_t(3));
    QVERIFY(*data::readMapping(data::writeMapping(mapping)) == mapping);
    for (const char* wrong : {"'Shop'", "{'a': 3}", "{'a': {'new': ''}}", "{'a': {'old': 'x'}}", "{'a': ''}"}) {
      std::string text = namesMapping;
      text.replace(text.find('%'), 1, wrong);
      std::ranges::replace(text, '\'', '"');
      const auto read = data::readMapping(text);
      QVERIFY2(!read.ok() && read.error().code == ErrorCode::mappingInvalid, wrong);
      QVERIFY2(read.error().fact(Fact::name).starts_with("names"), read.error().fact(Fact::name).c_str());
    }
  }
  void anIdThatCannotBeReadIsSaid() {
    ImportDesk desk;
    draw(desk);
    QOK(desk.workspace().database().execute("UPDATE known_name SET map_id = '" + std::string(32, 'z') + "'"));
    const auto known = data::knownNames(desk.workspace().database());
    QVERIFY(!known.ok() && known.error().code == ErrorCode::recordDamaged);
  }
};

THROUGHLINE_TEST(KnownNamesTest)
#include "known_names_test.moc"
