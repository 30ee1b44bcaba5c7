#include "core/tasks/workspace_exchange.h"

#include "core/base/checked_file.h"
#include "core/data/sources/sources.h"
#include "core/edit/touchpoint_edits.h"
#include "core/exchange/logs/xes.h"
#include "core/exchange/mermaid/mermaid_visible.h"
#include "core/model/look_up.h"
#include "core/tasks/generate_task.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using exchange::formatNamed;
using test::ImportDesk;
using test::mappingOf;

namespace {

const std::string callsLog = "case,activity,time,channel\n"
                             "1,Call,2026-01-01T00:00:00Z,phone\n1,Repair,2026-01-01T02:00:00Z,\n"
                             "2,Call,2026-01-02T00:00:00Z,phone\n2,Repair,2026-01-02T06:00:00Z,\n"
                             "3,Call,2026-01-09T00:00:00Z,web\n";

const std::string tripSurvey = "id,date,order,helpdesk,overall,class\n"
                               "ann,2026-03-02,5,1,3,Eco\n"
                               "ben,2026-03-01,4,,9,Business\n"
                               "ann,2026-02-01,2,5,8,Eco\n"
                               ",2026-03-03,3,3,,Eco\n"
                               "7,,1,2,4,\n";

data::Mapping tripMapping() {
  return mappingOf("{'layout': 'wide', 'respondent': {'column': 'id'}, 'time': {'column': 'date'},"
                   "'overall': {'column': 'overall', 'scale': 'nps'}, 'segments': ['class'], 'touchpoints': ["
                   "{'column': 'helpdesk', 'title': 'Helpdesk', 'kind': 'service', 'scale': 'csat'},"
                   "{'column': 'order', 'title': 'Order & pay', 'kind': 'experience', 'scale': 'csat'}]}");
}

/// Imports journeys from the text of a file into the desk's workspace.
Result<tasks::ImportedInto> storeFile(ImportDesk& desk, const std::string& name, const std::string& text,
                                      exchange::ImportOptions options = {}) {
  const std::vector<std::filesystem::path> files{desk.write(name, text)};
  THROUGHLINE_TRY(read, tasks::readJourneyFiles(files, options, desk.ids));
  return tasks::storeJourneys(desk.workspace(), read, "Import map", desk.ids);
}

bool stores(ImportDesk& desk, const std::string& name, const std::string& text,
            const exchange::ImportOptions& options = {}) {
  return storeFile(desk, name, text, options).ok();
}
bool importsTrips(ImportDesk& desk) {
  return desk.import(desk.write("survey.csv", tripSurvey), tripMapping()).ok();
}
bool importsGenerated(ImportDesk& desk, std::int64_t rows) {
  const auto data = desk.folder.file("survey.csv");
  const tasks::GenerateOptions options{.rows = rows, .seed = 5, .layout = data::Layout::wide};
  return tasks::generateFeedback(data, options, {}).ok() &&
         desk.import(data, tasks::generatedMapping(options.layout)).ok();
}

std::vector<data::MetricValue> figuresOf(ImportDesk& desk, const model::JourneyMap& map, const std::string& title) {
  const auto values = data::metricValues(desk.workspace(), *model::touchpointNamed(map, title));
  return values.ok() ? *values : std::vector<data::MetricValue>{};
}

std::string exported(ImportDesk& desk, const exchange::Format& format, const std::string& map = {}) {
  const auto path = desk.folder.file("out.txt");
  const auto document = desk.workspace().document();
  const auto done = tasks::exportWithFeedback(desk.workspace(), *document, map, format, path);
  return done.ok() ? *readWholeFile(path, 100'000'000) : std::string();
}

std::vector<std::string> titlesOf(const model::JourneyMap& map) {
  std::vector<std::string> titles;
  for (const auto* card : model::inReadingOrder(map))
    titles.push_back(card->title);
  return titles;
}

} // namespace

class WorkspaceExchangeTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aLogBringsItsFiguresAsMetrics() {
    ImportDesk desk;
    const auto into = storeFile(desk, "calls.csv", callsLog);
    QOK(into);
    const auto map = desk.map();
    const auto calls = figuresOf(desk, map, "Call");
    QCOMPARE(calls.size(), std::size_t(2));
    QCOMPARE(calls[0].metric, std::string("case_share"));
    QCOMPARE(calls[0].value, 1.0);
    QCOMPARE(*calls[0].n, std::int64_t{3});
    QCOMPARE(calls[1].metric, std::string("waiting_time"));
    QCOMPARE(calls[1].value, 4.0); // the median of 2 and 6 hours
    QCOMPARE(*calls[1].n, std::int64_t{2});
    QCOMPARE(calls[1].first.text(), std::string("2026-01-01"));
    QCOMPARE(calls[1].last.text(), std::string("2026-01-09"));
    QCOMPARE(figuresOf(desk, map, "Repair").size(), std::size_t(1));
    const auto sources = data::sources(desk.workspace());
    QOK(sources);
    QCOMPARE(sources->size(), std::size_t(1));
    QCOMPARE(sources->front().name, std::string("calls.csv"));
    QCOMPARE(sources->front().records, std::int64_t{5});
    QCOMPARE(sources->front().responses, std::int64_t{3});
    QCOMPARE(sources->front().map, map.id.text());
    QCOMPARE(into->files[0].source, sources->front().id);
  }

  void undoOfSuchAnImportLeavesAWorkspaceThatIsSound() {
    ImportDesk desk;
    QVERIFY(stores(desk, "calls.csv", callsLog));
    const auto map = desk.map();
    QVERIFY(desk.workspace().undo().ok());
    QVERIFY(desk.workspace().document()->maps.empty());
    QOK(desk.workspace().check({}));
    QVERIFY(desk.workspace().redo().ok());
    QCOMPARE(figuresOf(desk, map, "Call").size(), std::size_t(2));
    QVERIFY(data::removeSource(desk.workspace(), 1).ok());
    QVERIFY(figuresOf(desk, map, "Call").empty());
    QOK(desk.workspace().check({}));
    QCOMPARE(desk.workspace().document()->maps.size(), std::size_t(1));
  }

  void aLogComesInAgainBesideItselfAndBesideFeedback() {
    ImportDesk desk;
    QVERIFY(importsTrips(desk));
    QVERIFY(stores(desk, "calls.csv", callsLog));
    QVERIFY(stores(desk, "calls.csv", callsLog));
    QCOMPARE(data::sources(desk.workspace())->size(), std::size_t(3));
    QCOMPARE(desk.load().responses.count, std::size_t(5));
    QOK(data::loadFeedback(desk.workspace(), desk.map(1), {}));
  }

  void whatIsNoLogBringsNoSource() {
    ImportDesk desk;
    QVERIFY(stores(desk, "a.mmd", "journey\n section S\n T: 3: Me\n"));
    QVERIFY(stores(desk, "timeless.csv", "case,activity,time\n1,Call,\n1,Repair,\n"));
    QVERIFY(data::sources(desk.workspace())->empty());
    QCOMPARE(desk.workspace().document()->maps.size(), std::size_t(2));
  }

  void aReadOnlyWorkspaceGetsNeitherMapNorFigures() {
    const test::WorkspaceFolder folder;
    QVERIFY(workspace::Workspace::create(folder.file(), folder.options()).ok());
    auto options = folder.options();
    options.readOnly = true;
    auto reading = workspace::Workspace::open(folder.file(), options);
    QOK(reading);
    test::writeBytes(folder.file("calls.csv"), callsLog);
    CountingIdSource ids(1'000);
    const std::vector<std::filesystem::path> files{folder.file("calls.csv")};
    auto read = tasks::readJourneyFiles(files, {}, ids);
    QOK(read);
    QVERIFY(tasks::storeJourneys(*reading, *read, "Import map", ids).error().code == ErrorCode::workspaceReadOnly);
    QVERIFY(data::sources(*reading)->empty());
  }

  void eachRespondentIsATraceOfTheLog() {
    ImportDesk desk;
    QVERIFY(importsTrips(desk));
    const auto log = exchange::readXes(exported(desk, *formatNamed("xes")));
    QOK(log);
    std::vector<std::string> ids;
    std::vector<std::size_t> events;
    for (const auto& trace : log->traces) {
      ids.push_back(trace.id);
      events.push_back(trace.events.size());
    }
    QCOMPARE(ids, (std::vector<std::string>{"ann", "ben", "1.4", "7"}));
    QCOMPARE(events, (std::vector<std::size_t>{4, 1, 2, 2}));
    const auto& first = log->traces[0].events;
    QCOMPARE(log->words[first[0].activity], std::string("Helpdesk")); // the order of the map, within a day
    QVERIFY(first[0].time < first[2].time && first[0].time == first[1].time);
    QCOMPARE(first[0].time, std::int64_t{Date::parse("2026-02-01")->day} * 86'400'000);
    QCOMPARE(log->traces[3].events[0].time, exchange::noTime);
  }

  void scoresFailuresAndSegmentsStandInTheLog() {
    ImportDesk desk;
    QVERIFY(importsTrips(desk));
    const auto text = exported(desk, *formatNamed("xes"));
    QCOMPARE(text, exported(desk, *formatNamed("xes"))); // the same bytes each time
    const auto ben = text.substr(text.find("\"ben\""), text.find("\"1.4\"") - text.find("\"ben\""));
    for (const char* part :
         {"<float key=\"overall\" value=\"9\"/>", "<string key=\"concept:name\" value=\"Order &amp; pay\"/>",
          "<date key=\"time:timestamp\" value=\"2026-03-01T00:00:00.000Z\"/>", "<float key=\"score\" value=\"4\"/>",
          "<boolean key=\"failed\" value=\"false\"/>", "<string key=\"kind\" value=\"experience\"/>",
          "<string key=\"segment:class\" value=\"Business\"/>"})
      QVERIFY2(ben.find(part) != std::string::npos, part);
    QCOMPARE(text.find("<float key=\"overall\"", text.find("\"1.4\"")),
             text.find("<float key=\"overall\" value=\"4\"/>"));
  }

  void rowsOfLongDataCarryChannelAndResolution() {
    ImportDesk desk;
    const std::string rows = "who,where,score,how,fixed,day\nann,Call,2,phone,N,2026-01-02\nann,Visit,5,home,Y,2026-01-"
                             "01\nbob,Call,1,chat,,2026-01-03\n";
    const auto mapping = mappingOf("{'layout': 'long', 'respondent': {'column': 'who'}, 'touchpoint': {'column': "
                                   "'where'}, 'time': {'column': 'day'},"
                                   "'score': {'column': 'score', 'scale': 'csat'}, 'channel': {'column': 'how'}, "
                                   "'resolved': {'column': 'fixed', 'yes': ['Y']}}");
    QVERIFY(desk.import(desk.write("rows.csv", rows), mapping).ok());
    const auto text = exported(desk, *formatNamed("xes"));
    const auto log = exchange::readXes(text);
    QOK(log);
    QCOMPARE(log->traces.size(), std::size_t(2));
    QCOMPARE(log->words[log->traces[0].events[0].activity], std::string("Visit")); // by day
    QCOMPARE(log->words[log->traces[0].events[1].channel], std::string("phone"));
    QVERIFY(text.find("<boolean key=\"resolved\" value=\"true\"/>") <
            text.find("<boolean key=\"resolved\" value=\"false\"/>"));
    QVERIFY(text.find("<boolean key=\"failed\" value=\"true\"/>") != std::string::npos);
  }

  void aLogThatIsReadAgainDrawsTheSameTouchpoints() {
    ImportDesk desk;
    QVERIFY(importsGenerated(desk, 3'000));
    const auto own = desk.map();
    QVERIFY(stores(desk, "again.xes", exported(desk, *formatNamed("xes")),
                   {.words = {}, .format = {}, .rescaleScores = false, .rarestActivity = 0, .mapping = {}}));
    QCOMPARE(desk.workspace().document()->maps.size(), std::size_t(2));
    auto there = titlesOf(desk.map(1));
    auto here = titlesOf(own);
    std::ranges::sort(there);
    std::ranges::sort(here);
    QCOMPARE(there, here);
    const auto again = desk.map(1);
    for (const auto& card : own.touchpoints)
      QVERIFY(model::findTouchpoint(again, *model::touchpointNamed(again, card->title))->kind == card->kind);
  }

  void withoutFeedbackThereIsNoLogAndNoFile() {
    ImportDesk desk;
    QVERIFY(stores(desk, "a.mmd", "journey\n section S\n T: 3: Me\n"));
    const auto path = desk.folder.file("none.xes");
    const auto refused =
        tasks::exportWithFeedback(desk.workspace(), *desk.workspace().document(), {}, *formatNamed("xes"), path);
    QVERIFY(refused.error().code == ErrorCode::notEnoughData);
    QVERIFY(!std::filesystem::exists(path));
  }

  /// The channel of the survey stands in for that of a card that names none: said by name.
  void aLogSaysWhereTheSurveysChannelStands() {
    ImportDesk desk;
    const auto survey = desk.write("asked.csv", "id,date,order,helpdesk,overall,channel\n"
                                                "ann,2026-03-02,5,1,3,web\nben,2026-03-01,4,2,9,phone\n");
    auto mapping = tripMapping();
    mapping.segments.front().header = "channel";
    QVERIFY(desk.import(survey, mapping).ok());
    auto document = *desk.workspace().document();
    const auto& map = *document.maps.front();
    const auto named = model::inReadingOrder(map).front()->id;
    document = *edit::setChannel(document, named, "counter");
    const auto path = desk.folder.file("log.xes");
    const auto written = tasks::exportWithFeedback(desk.workspace(), document, {}, *formatNamed("xes"), path);
    QVERIFY(written.ok());
    const auto text = *readWholeFile(path, 100'000'000);
    QVERIFY(text.find("channel:of") != std::string::npos);
    std::vector<std::string> expected;
    for (const auto* card : model::inReadingOrder(*document.maps.front()))
      if (card->channel.empty())
        expected.push_back(card->title);
    QVERIFY(!expected.empty());
    QCOMPARE(written->channelOfSurvey, expected);
  }

  void aCancelledLogLeavesTheOldFile() {
    ImportDesk desk;
    QVERIFY(importsGenerated(desk, 2'000));
    const auto path = desk.write("log.xes", "old");
    std::atomic<bool> cancel = true;
    const auto cancelled = tasks::exportWithFeedback(desk.workspace(), *desk.workspace().document(), {},
                                                     *formatNamed("xes"), path, {}, {.report = {}, .cancel = &cancel});
    QVERIFY(cancelled.error().code == ErrorCode::cancelled);
    QCOMPARE(*readWholeFile(path, 100), std::string("old"));
  }

  void mermaidSaysHowManyResponsesATouchpointHas() {
    ImportDesk desk;
    QVERIFY(importsTrips(desk));
    const auto text = exported(desk, *formatNamed("mermaid"));
    auto read = exchange::importJourneys(text, "a.mmd", {}, desk.ids);
    QOK(read);
    std::vector<double> responses;
    for (const auto& value : read->metricValues)
      if (value.metric == "responses")
        responses.push_back(value.value);
    QCOMPARE(responses, (std::vector<double>{4, 5}));
  }
};

THROUGHLINE_TEST(WorkspaceExchangeTest)
#include "workspace_exchange_test.moc"
