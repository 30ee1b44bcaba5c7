#include "core/base/respondent_hash.h"
#include "core/data/sources/column_change.h"
#include "core/data/sources/load.h"
#include "core/data/sources/sources.h"
#include "core/model/look_up.h"
#include "core/tasks/import_task.h"
#include "tests/support/import_desk.h"
#include "tests/support/raw_database.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace throughline;
using namespace throughline::data;
using namespace throughline::tasks;
using test::ImportDesk;
using test::mappingOf;

class ImportTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aLongTableMakesItsTouchpoints() {
    ImportDesk desk;
    const auto path = desk.write("contacts.csv", "customer,when,touchpoint,score,channel,solved,comment\n"
                                                 "c1,2026-03-01,Helpdesk,2,phone,Y,\"slow\nbut kind\"\n"
                                                 "c1,2026-03-05,Website,5,web,,fine\n"
                                                 "c2,2026-03-06,Helpdesk,4,phone,N,\n"
                                                 "c3,2026-03-07,Helpdesk,9,chat,Y,too high\n"
                                                 "c4,yesterday,Helpdesk,3,chat,Y,\n"
                                                 "c5,2026-03-08,Website,,web,,no score\n");
    const auto mapping = mappingOf(
        "{'layout': 'long', 'respondent': {'column': 'customer'}, 'time': {'column': 'when', 'format': 'yyyy-MM-dd'},"
        " 'touchpoint': {'column': 'touchpoint'}, 'score': {'column': 'score', 'scale': 'csat'}, 'resolved': "
        "{'column': 'solved', 'yes': ['Y']},"
        " 'channel': {'column': 'channel'}, 'comment': {'column': 'comment'}, 'kinds': {'Helpdesk': 'reactive'}}");
    const auto summary = desk.import(path, mapping);
    QOK(summary);
    QCOMPARE(summary->records, std::int64_t(6));
    QCOMPARE(summary->responses, std::int64_t(4));
    QCOMPARE(summary->feedback, std::int64_t(3));
    QCOMPARE(summary->rejectedTotal, std::int64_t(2));
    QCOMPARE(summary->rejected[0].record, std::int64_t(4));
    QCOMPARE(summary->rejected[0].line, std::int64_t(6)); // a comment above has two lines
    QCOMPARE(summary->rejected[0].column, std::string("score"));
    QVERIFY(summary->rejected[1].reason == RejectReason::notADay);
    const auto map = desk.map();
    QCOMPARE(map.details->title, std::string("contacts"));
    QCOMPARE(map.stages.size(), std::size_t(1));
    QCOMPARE(map.stages[0]->title, std::string("Journey"));
    QVERIFY(model::findTouchpoint(map, *model::touchpointNamed(map, "Helpdesk"))->kind == model::Kind::service);
    const auto columns = desk.load({.withPlaces = true});
    QCOMPARE(columns.rows.count, std::size_t(3));
    QVERIFY((columns.rows.failed == std::vector<std::uint8_t>{1, 0, 1})); // not resolved is a failure too
    QVERIFY((columns.rows.resolved == std::vector<std::uint8_t>{1, 2, 0}));
    QCOMPARE(columns.respondents, std::int64_t(2));
    QVERIFY(columns.first == Date::parse("2026-03-01"));
    const auto rows = rowsAt(desk.workspace(), columns.rows.place);
    QOK(rows);
    QCOMPARE(rows->at(0).comment, std::string("slow\nbut kind"));
    QCOMPARE(rows->at(0).respondent, std::string("c1"));
    QCOMPARE(desk.load({.segments = {{"channel", "phone"}}}).rows.count, std::size_t(2));
    QCOMPARE(desk.load({.since = Date::parse("2026-03-05"), .until = Date::parse("2026-03-05")}).rows.count,
             std::size_t(1));
    QVERIFY(loadFeedback(desk.workspace(), map, {.segments = {{"Clas", "x"}}}).error().code == ErrorCode::notFound);
    QCOMPARE(rejections(desk.workspace(), 1)->size(), std::size_t(2));
    QVERIFY(*rejections(desk.workspace(), 1) == summary->rejected);
  }
  void theSameFileIsNotTakenTwice() {
    ImportDesk desk;
    const auto path = desk.write("one.csv", "id,Shop,overall\n1,4,9\n2,1,3\n");
    const std::string mapping =
        "{'layout': 'wide', 'respondent': {'column': 'id'}, 'overall': {'column': 'overall', 'scale': 'nps'},"
        " 'touchpoints': [{'column': 'Shop', 'scale': 'csat'}]}";
    QOK(desk.import(path, mappingOf(mapping)));
    const auto again = desk.import(path, mappingOf(mapping));
    QVERIFY(!again.ok() && again.error().code == ErrorCode::alreadyImported);
    QCOMPARE(again.error().fact(Fact::value), std::string("1"));
    QCOMPARE(sources(desk.workspace())->size(), std::size_t(1));
    QOK(removeSource(desk.workspace(), 1));
    QVERIFY(sources(desk.workspace())->empty());
    for (const char* table : {"response", "feedback", "column_segment", "source_series", "source_word", "rejected_row"})
      QCOMPARE(*desk.workspace().database().integer(std::string("SELECT count(*) FROM ") + table), 0);
    QVERIFY(removeSource(desk.workspace(), 1).error().code == ErrorCode::sourceNotFound);
    QOK(desk.import(path, mappingOf(mapping)));
    QCOMPARE(desk.map().touchpoints.size(), std::size_t(1)); // found again, not made again
  }
  void aCellOutsideItsScaleIsLeftOutAlone() {
    ImportDesk desk;
    const auto path = desk.write("w.csv", "id,Shop,Desk,overall\n1,4,7,9\n2,1,,11\n3,x,y,z\n4,2\n5,3,3,,extra\n6,,,\n");
    const auto summary =
        desk.import(path, mappingOf("{'layout': 'wide', 'overall': {'column': 'overall', 'scale': 'nps'},"
                                    " 'touchpoints': [{'column': 'Shop', 'scale': 'csat'}, {'column': 'Desk', 'scale': "
                                    "'csat', 'not_met': ['-'], 'missing': ['']}]}"));
    QOK(summary);
    QCOMPARE(summary->records, std::int64_t(6));
    QCOMPARE(summary->responses, std::int64_t(3));
    std::vector<RejectReason> reasons;
    for (const auto& rejection : summary->rejected)
      reasons.push_back(rejection.reason);
    QVERIFY(
        (reasons == std::vector{RejectReason::outsideScale, RejectReason::outsideScale, RejectReason::everyScoreFails,
                                RejectReason::fieldCount, RejectReason::fieldCount}));
    const auto columns = desk.load();
    QVERIFY((desk.column(columns, "Desk").reach == std::vector<std::uint8_t>{3, 3, 3}));
    QVERIFY((desk.column(columns, "Shop").reach == std::vector<std::uint8_t>{1, 2, 0}));
    QVERIFY(columns.responses.respondent[2] == splitmix64(6)); // nobody said who: the record is its own customer
  }
  void whenNothingFitsNothingChanges() {
    ImportDesk desk;
    const auto path = desk.write("w.csv", "id,Shop\n1,bad\n2,worse\n");
    const auto before = desk.workspace().revisions()->size();
    const auto refused =
        desk.import(path, mappingOf("{'layout': 'wide', 'touchpoints': [{'column': 'Shop', 'scale': 'csat'}]}"));
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::everyRecordRejected);
    QCOMPARE(desk.workspace().revisions()->size(), before);
    QCOMPARE(*desk.workspace().database().integer("SELECT count(*) FROM source"), 0);
    const auto noSuch =
        desk.import(path, mappingOf("{'layout': 'wide', 'touchpoints': [{'column': 'Shp', 'scale': 'csat'}]}"));
    QVERIFY(!noSuch.ok() && noSuch.error().code == ErrorCode::columnNotFound);
    QCOMPARE(noSuch.error().fact(Fact::expected), std::string("id, Shop"));
    const auto open =
        desk.import(desk.write("q.csv", "id,Shop\n1,4\n2,\"5\n"),
                    mappingOf("{'layout': 'wide', 'touchpoints': [{'column': 'Shop', 'scale': 'csat'}]}"));
    QVERIFY(!open.ok() && open.error().code == ErrorCode::quoteNotClosed);
    QCOMPARE(open.error().fact(Fact::line), std::string("3"));
    QVERIFY(desk.workspace().document()->maps.empty());
  }
  void cancelLeavesNothing() {
    ImportDesk desk;
    std::string text = "id,Shop\n";
    for (int row = 0; row < 200'000; ++row)
      text += std::to_string(row) + "," + std::to_string(1 + row % 5) + "\n";
    const auto path = desk.write("big.csv", text);
    std::atomic<bool> cancel = false;
    Progress progress{.report = [&](std::int64_t done, std::int64_t total) { cancel = done > total / 3; },
                      .cancel = &cancel};
    const auto stopped = runImport(desk.workspace(), {.data = path}, desk.ids, progress);
    QVERIFY(!stopped.ok());
    QVERIFY(stopped.error().code == ErrorCode::cancelled);
    QCOMPARE(*desk.workspace().database().integer("SELECT count(*) FROM source"), 0);
    QCOMPARE(*desk.workspace().database().integer("SELECT count(*) FROM response"), 0);
  }
  void anOverallScoreFromAnotherFileIsJoinedByRespondent() {
    ImportDesk desk;
    QOK(desk.import(desk.write("steps.csv", "who,Shop,Desk\na,4,1\nb,5,5\nc,2,2\n"),
                    mappingOf("{'layout': 'wide', 'respondent': {'column': 'who'}, 'touchpoints': [{'column': 'Shop', "
                              "'scale': 'csat'}, {'column': 'Desk', 'scale': 'csat'}]}")));
    const auto second = desk.import(
        desk.write("nps.csv", "customer,ltr\nb,10\na,3\nd,7\n"),
        mappingOf(
            "{'layout': 'wide', 'respondent': {'column': 'customer'}, 'overall': {'column': 'ltr', 'scale': 'nps'}}"));
    QOK(second);
    QCOMPARE(second->map, std::string("steps"));
    const auto columns = desk.load();
    QCOMPARE(columns.responses.count, std::size_t(4));
    QVERIFY(columns.responses.overall[0] == 3 && columns.responses.overall[1] == 10 &&
            std::isnan(columns.responses.overall[2]));
    QCOMPARE(columns.responses.overall[3], 7.0);
    QVERIFY(columns.responses.touchpoints[0].reach[3] == std::uint8_t(Reach::unanswered));
    QVERIFY(!columns.sameQuestionnaire);
    QCOMPARE(columns.overall->name, std::string("ltr"));
    QCOMPARE(columns.respondents, std::int64_t(4));
  }
  void metricsComeWithTheirPeriods() {
    ImportDesk desk;
    const auto summary = desk.import(
        desk.write("m.csv", "touchpoint,metric,period,value,n\nHelpdesk,frt,2026-01,42.5,120\nHelpdesk,frt,2026-02,38,"
                            "130\nHelpdesk,nonsense,2026-02,1,1\n"),
        mappingOf("{'layout': 'metrics', 'touchpoint': {'column': 'touchpoint'}, 'metric': {'column': 'metric'},"
                  " 'period': {'column': 'period'}, 'value': {'column': 'value'}, 'n': {'column': 'n'}, 'kinds': "
                  "{'Helpdesk': 'service'}}"));
    QOK(summary);
    QCOMPARE(summary->responses, std::int64_t(2));
    QCOMPARE(summary->rejectedTotal, std::int64_t(1));
    const auto values = metricValues(desk.workspace(), *model::touchpointNamed(desk.map(), "Helpdesk"));
    QOK(values);
    QCOMPARE(values->size(), std::size_t(2));
    QCOMPARE(values->at(1).value, 38.0);
    QVERIFY(values->at(1).last == *Date::parse("2026-02-28"));
    QVERIFY(values->at(0).n == 120);
  }
  void theKindOfACardThatIsThereStays() {
    ImportDesk desk;
    const auto mapping = [](const std::string& kind) {
      return mappingOf("{'layout': 'wide', 'touchpoints': [{'column': 'Shop', 'scale': 'csat', 'kind': '" + kind +
                       "'}]}");
    };
    QOK(desk.import(desk.write("a.csv", "Shop\n4\n"), mapping("service"), "Mine"));
    QOK(desk.import(desk.write("b.csv", "Shop\n5\n"), mapping("experience")));
    QCOMPARE(desk.workspace().document()->maps.size(), std::size_t(1));
    QCOMPARE(desk.map().details->title, std::string("Mine"));
    QVERIFY(desk.map().touchpoints[0]->kind == model::Kind::service);
    QCOMPARE(desk.load().responses.count, std::size_t(2));
    QOK(desk.import(desk.write("c.csv", "Bakery\n5\n"),
                    mappingOf("{'layout': 'wide', 'touchpoints': [{'column': 'Bakery', 'scale': 'csat'}]}")));
  }
  void aDamagedSegmentIsFound() {
    ImportDesk desk;
    QOK(desk.import(desk.write("a.csv", "Shop\n4\n5\n"),
                    mappingOf("{'layout': 'wide', 'touchpoints': [{'column': 'Shop', 'scale': 'csat'}]}")));
    QVERIFY(desk.workspace()
                .database()
                .execute("UPDATE column_segment SET bytes = (SELECT bytes FROM column_segment WHERE name = 'reach:0') "
                         "WHERE name = 'score:0'")
                .ok());
    QOK(loadFeedback(desk.workspace(), desk.map(), {})); // the rows are sound
    QVERIFY(desk.workspace().database().execute("UPDATE response SET scores = '1'").ok());
    const auto refused = loadFeedback(desk.workspace(), desk.map(), {});
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::recordDamaged);
  }
  void anEncodingThatShowsLateIsFound() {
    ImportDesk desk;
    std::string text = "id;Shop;comment\n";
    for (int row = 0; row < 120'000; ++row)
      text += std::to_string(row) + ";4;plain text here\n";
    text += "9;5;sch\xF6n gro\xDF und \xFC\x62 \x80\n";
    const auto path = desk.write("late.csv", text);
    const auto mapping = mappingOf(
        "{'layout': 'wide', 'comment': {'column': 'comment'}, 'touchpoints': [{'column': 'Shop', 'scale': 'csat'}]}");
    const auto summary = desk.import(path, mapping);
    QOK(summary);
    QCOMPARE(summary->records, std::int64_t(120'001));
    const auto rows = rowsAt(desk.workspace(), std::vector<RowPlace>{{.source = summary->source, .record = 120'001}});
    QCOMPARE(rows->at(0).comment, std::string("schön groß und üb €"));
    auto strict = mapping;
    strict.encoding = "UTF-8";
    const auto refused = desk.import(path, strict);
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::encodingUnknown);
    QCOMPARE(refused.error().fact(Fact::line), std::string("120002"));
  }

  void whatOperationsRecordedHasItsOwnDay() {
    ImportDesk desk;
    const auto mapping = test::mappingOf(
        "{'layout':'wide','respondent':{'column':'who'},'time':{'column':'asked'},'overall':{'column':'all','scale':"
        "{'low':0,'high':10}},'touchpoints':[{'column':'late','title':'Delivery','recorded':true,'time':{'column':"
        "'delivered'}},{'column':'shop','title':'Shop','scale':{'low':1,'high':5}}]}");
    QVERIFY(data::readMapping(data::writeMapping(mapping)).value() == mapping);
    QOK(desk.import(desk.write("deliveries.csv", "who,asked,all,late,delivered,shop\n"
                                                 "a,2026-03-10,9,no,2026-03-02,4\n"
                                                 "b,2026-03-11,4,Yes,2026-03-03,1\n"
                                                 "c,2026-03-12,8,,,\n"
                                                 "d,2026-03-12,8,no,soon,5\n"),
                    mapping));
    const auto columns = desk.load();
    const auto& delivery = desk.column(columns, "Delivery");
    QVERIFY(delivery.recorded);
    QVERIFY(!desk.column(columns, "Shop").recorded && desk.column(columns, "Shop").day.empty());
    const auto day = [](int number) { return Date::of(2026, 3, number)->day; };
    QVERIFY((delivery.day == std::vector<std::int32_t>{day(2), day(3), data::noDay, data::noDay}));
    QVERIFY((delivery.reach == std::vector<std::uint8_t>{1, 2, 0, 1}));
    QVERIFY(desk.workspace().check({}).ok());
    // The rows alone give the same.
    { const auto closed = std::move(*desk.made); }
    test::changeRaw(desk.folder.file(), "UPDATE column_segment SET bytes = x'01'");
    auto opened = workspace::Workspace::open(desk.folder.file(), desk.folder.options());
    QOK(opened);
    const auto again = data::loadFeedback(*opened, *opened->document()->maps.front(), {});
    QOK(again);
    const auto same =
        std::ranges::find(again->responses.touchpoints, delivery.touchpoint, &TouchpointColumn::touchpoint);
    QVERIFY(same->day == delivery.day && same->reach == delivery.reach);
  }

  void metricsBringIntervalsAndTargets() {
    ImportDesk desk;
    const auto mapping = test::mappingOf(
        "{'layout':'metrics','touchpoint':{'column':'t'},'metric':{'column':'m'},'period':{'column':'p'},'value':"
        "{'column':'v'},'n':{'column':'n'},'low':{'column':'lo'},'high':{'column':'hi'},'sd':{'column':'sd'},'target':"
        "{'column':'goal'}}");
    const auto summary = desk.import(desk.write("metrics.csv", "t,m,p,v,n,lo,hi,sd,goal\n"
                                                               "Desk,csat,2026-01,4.1,50,4,4.2,,4.5\n"
                                                               "Desk,csat,2026-02,4.2,50,,,0.9,4.6\n"
                                                               "Desk,csat,2026-03,4.3,50,4.5,4.7,,\n"),
                                     mapping);
    QOK(summary);
    QCOMPARE(summary->rejectedTotal, std::int64_t(1)); // ends that do not hold the value
    const auto map = desk.map();
    QCOMPARE(map.touchpoints.front()->targets.at(0).value, 4.6);
    const auto values = *data::metricValues(desk.workspace(), map.touchpoints.front()->id);
    QCOMPARE(values.size(), std::size_t(3));
    QVERIFY(values[0].low == 4.0 && values[0].high == 4.2 && !values[0].sd);
    QVERIFY(values[1].sd == 0.9 && !values[1].low);
    QVERIFY(!values[2].low && !values[2].high);
    const auto again =
        desk.import(desk.write("more.csv", "t,m,p,v,n,lo,hi,sd,goal\nDesk,csat,2026-04,4,9,,,,4.9\n"), mapping);
    QOK(again);
    QCOMPARE(desk.map().touchpoints.front()->targets.at(0).value, 4.6);
    QVERIFY(std::ranges::any_of(again->remarks, [](const auto& remark) {
      return remark.kind == data::ImportRemarkKind::targetKept && remark.text == "Desk: csat";
    }));
  }

  void theNumberOfARemovedSourceIsNeverGivenAgain() {
    ImportDesk desk;
    const auto first = desk.import(desk.write("a.csv", "Shop,Overall\n1,2\n3,4\n5,5\n"));
    QOK(first);
    QOK(data::removeSource(desk.workspace(), first->source));
    const auto next = desk.import(desk.write("b.csv", "Shop,Overall\n1,2\n3,4\n5,4\n"));
    QOK(next);
    QCOMPARE(next->source, first->source + 1);
  }

  void aColumnIsReadOtherwiseWithoutImportingAgain() {
    ImportDesk desk;
    const auto summary = desk.import(
        desk.write("wide.csv", "id,Shop,Overall\n1,1,7\n2,2,8\n3,5,9\n4,,3\n"),
        test::mappingOf("{'layout':'wide','respondent':{'column':'id'},'overall':{'column':'Overall','scale':{'low':0,"
                        "'high':10}},'touchpoints':[{'column':'Shop','scale':{'low':1,'high':5}}]}"));
    QOK(summary);
    auto& connection = desk.workspace().database();
    const auto change = [&](data::ColumnChange wanted) {
      workspace::Transaction transaction(connection);
      auto done = data::changeColumn(connection, summary->source, wanted);
      if (done.ok() && !transaction.commit().ok())
        return Result<data::ChangedColumn>(failure(ErrorCode::storageFailed));
      return done;
    };
    const auto done = change({.column = "shop", .lowerIsBetter = true, .failure = data::FailureRule{.atLeast = 5}});
    QOK(done);
    QCOMPARE(done->answers, std::int64_t(3));
    QCOMPARE(done->failedBefore, std::int64_t(2));
    QCOMPARE(done->failed, std::int64_t(1));
    const auto columns = desk.load();
    const auto& shop = desk.column(columns, "Shop");
    QVERIFY((shop.reach == std::vector<std::uint8_t>{1, 1, 2, 0}));
    QVERIFY(shop.scale.lowerIsBetter);
    QVERIFY(desk.workspace().check({}).ok());
    const auto refused = change({.column = "Shop", .ends = std::pair(2.0, 5.0)});
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::valueNotAllowed);
    QVERIFY(change({.column = "nothing"}).error().fact(Fact::expected).find("Shop") != std::string::npos);
    QOK(change({.column = "Overall", .ends = std::pair(0.0, 20.0)}));
    QCOMPARE(desk.load().overall->scale.high, 20.0);
    const auto kept = *data::sources(desk.workspace());
    QVERIFY(data::readMapping(kept[0].mapping)->touchpoints[0].score.failure->atLeast == 5.0);
  }

  void damageIsNotSealedByAChangeOfReading() {
    ImportDesk desk;
    const auto mapping =
        test::mappingOf("{'layout':'wide','respondent':{'column':'id'},'overall':{'column':'all','scale':"
                        "{'low':0,'high':10}},'touchpoints':[{'column':'shop','scale':{'low':1,'high':"
                        "5},'not_met':['never']}]}");
    const auto summary = desk.import(desk.write("wide.csv", "id,all,shop\n1,7,1\n2,8,never\n3,9,5\n4,3,\n"), mapping);
    QOK(summary);
    auto& connection = desk.workspace().database();
    for (const char* name : {"reach:0", "score:0"}) {
      QOK(connection.execute(
          std::string("UPDATE column_segment SET bytes = (SELECT bytes FROM column_segment WHERE name "
                      "= 'named') WHERE name = '") +
          name + "'"));
      const auto done =
          data::changeColumn(connection, summary->source,
                             {.column = "shop", .ends = {}, .lowerIsBetter = {}, .failure = FailureRule{.atLeast = 5}});
      QOK(done);
      QCOMPARE(done->answers, std::int64_t(2));
      const auto columns = desk.load();
      QVERIFY((desk.column(columns, "shop").reach == std::vector<std::uint8_t>{1, 0, 2, 3}));
    }
  }
};

THROUGHLINE_TEST(ImportTest)
#include "import_test.moc"
