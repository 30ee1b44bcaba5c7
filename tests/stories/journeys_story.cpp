#include "core/base/checked_file.h"
#include "core/data/sources/sources.h"
#include "core/exchange/exchange.h"
#include "core/model/look_up.h"
#include "core/tasks/generate_task.h"
#include "core/tasks/import_task.h"
#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/journey_remarks_dialog.h"
#include "ui/rooms/journeys/journeys_room.h"
#include "ui/session/journey_words.h"
#include "ui/window/banner.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QXmlStreamReader>

using namespace throughline;
using exchange::formatNamed;
using throughline::test::Story;

namespace {

const char* const smallLog =
    "case,activity,time\n1,Call,2026-01-01T00:00:00Z\n1,Repair,2026-01-01T02:00:00Z\n1,Thank,2026-01-02\n"
    "2,Call,2026-01-02T00:00:00Z\n2,Repair,2026-01-02T06:00:00Z\n";

model::Document sampleJourney() {
  return test::aDocument()
      .withMap("Support")
      .withStage("Contact")
      .withTouchpoint("Call", model::Kind::service, "phone")
      .withTouchpoint("Chat", model::Kind::service)
      .withStage("Solve")
      .withTouchpoint("Repair", model::Kind::service);
}

QString written(const Story& story, const QString& name, const std::string& text) {
  const auto path = story.file(name);
  return writeCheckedFile(path.toStdString(), text).ok() ? path : QString();
}

/// Whether the maps of these files came in.
bool imports(Story& story, const QStringList& paths) {
  QSignalSpy imported(&story.room<ui::JourneysRoom>(), &ui::JourneysRoom::mapsImported);
  story.room<ui::JourneysRoom>().importMapsFrom(paths);
  return (!imported.isEmpty() || imported.wait(20'000)) && imported.first().first().toBool();
}

QString bannerText(const Story& story) {
  const auto* banner = story.window->findChild<ui::Banner*>();
  return banner->isVisible() ? banner->sentence() : QString();
}

bool exports(Story& story, const QString& path, const exchange::Format& format) {
  QSignalSpy exported(&story.room<ui::JourneysRoom>(), &ui::JourneysRoom::exported);
  story.room<ui::JourneysRoom>().exportMapTo(path, format);
  return !exported.isEmpty() || exported.wait(20'000);
}

/// Runs on the storage thread; the value comes back here.
template <class Work> auto asked(Story& story, Work work) {
  std::optional<std::invoke_result_t<Work, workspace::Workspace&, const Progress&>> value;
  story.window->storage().ask(story.window.get(), std::move(work),
                              [&value](auto&& found) { value.emplace(std::move(found)); });
  [[maybe_unused]] const bool came = QTest::qWaitFor([&value] { return value.has_value(); }, 20'000);
  return std::move(*value);
}

std::size_t sourcesIn(Story& story) {
  return asked(story, [](workspace::Workspace& workspace, const Progress&) { return data::sources(workspace); })
      ->size();
}

bool isSound(Story& story) {
  return asked(story, [](workspace::Workspace& workspace, const Progress&) { return workspace.check({}); }).ok();
}

bool isWellFormedXml(const QByteArray& bytes) {
  QXmlStreamReader reader(bytes);
  while (!reader.atEnd())
    reader.readNext();
  return !reader.hasError();
}

} // namespace

class JourneysStory : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyKindOfFileComesInAndGoesAgainWithUndo() {
    Story story;
    QVERIFY(story.create(QStringLiteral("maps.journey")));
    const auto sample = sampleJourney();
    for (const auto* format : exchange::journeyFormats()) {
      if (format->read == nullptr)
        continue;
      const bool isLog = format == formatNamed("events") || format == formatNamed("xes");
      const std::vector<exchange::XesTrace> traces{
          {.id = "1", .events = {{.name = "Call", .time = 0}, {.name = "Repair", .time = 3'600'000}}}};
      const std::string text = format == formatNamed("events") ? smallLog
                               : isLog                         ? exchange::writeXes("Support", traces)
                                       : *exchange::exportJourney(sample, sample.maps.front()->id, *format);
      const auto name =
          QStringLiteral("Support.") +
          QString::fromUtf8(format->endings.front().data(), static_cast<qsizetype>(format->endings.front().size()));
      const auto before = story.document();
      QVERIFY2(imports(story, {written(story, name, text)}), format->name.data());
      QCOMPARE(story.document().maps.size(), before.maps.size() + 1);
      const auto& map = *story.document().maps.back();
      QVERIFY2(model::touchpointNamed(map, "Repair").ok(), format->name.data());
      QCOMPARE(story.window->session().currentMap()->id, map.id);
      QCOMPARE(map.details->title, std::string("Support"));
      story.window->action(QStringLiteral("edit.undo"))->trigger();
      QCOMPARE(story.document(), before);
      QVERIFY(story.window->storage().waitUntilSaved());
      QVERIFY2(isSound(story), format->name.data());
    }
  }

  void repairsAreSaidAndListedAndScoresCanBeBroughtIntoTheScale() {
    Story story;
    QVERIFY(story.create(QStringLiteral("repairs.journey")));
    const std::string text = "journey\n title T\n section Step 1: Context\n Pay: 9: Me\n Wait; then call: 1: Me, "
                             "Agent\n Ticket #42: 3: Me\n";
    QVERIFY(imports(story, {written(story, QStringLiteral("odd.mmd"), text)}));
    story.look(QStringLiteral("import-map-remarks"));
    QVERIFY2(bannerText(story).contains(QStringLiteral("Line 3: A colon in a section was kept: Step 1: Context")),
             qPrintable(bannerText(story)));
    QVERIFY(bannerText(story).startsWith(QStringLiteral("The map was imported, with 6 remarks:")));

    story.window->findChild<ui::Banner*>()->findChild<QPushButton*>()->click();
    auto* dialog = story.window->findChild<ui::JourneyRemarksDialog*>();
    QVERIFY(dialog != nullptr);
    const auto all = dialog->findChild<QPlainTextEdit*>()->toPlainText();
    story.lookAt(*dialog, QStringLiteral("import-map-details"));
    for (const char* part :
         {"Line 4: The score is outside 1 to 5", "Line 5: A semicolon was kept", "Line 6: A # was kept", "a guess"})
      QVERIFY2(all.contains(QLatin1String(part)), qPrintable(all));
    QSignalSpy again(&story.room<ui::JourneysRoom>(), &ui::JourneysRoom::mapsImported);
    for (auto* button : dialog->findChildren<QPushButton*>())
      if (button->text() == QStringLiteral("Bring scores to 1 to 5"))
        button->click();
    QVERIFY(again.wait(20'000));
    QCOMPARE(story.document().maps.size(), std::size_t(2)); // in the place of the first import
    const auto& map = *story.document().maps.back();
    QCOMPARE(model::findTouchpoint(map, *model::touchpointNamed(map, "Pay"))->emotion, std::optional<int>(2));
  }

  void theFiguresOfALogComeAlongAndStaySoundAfterUndo() {
    Story story;
    QVERIFY(story.create(QStringLiteral("log.journey")));
    ui::Settings::setRarestActivity(0.6);
    const auto log = written(story, QStringLiteral("calls.csv"), smallLog);
    QVERIFY(imports(story, {log}));
    QCOMPARE(story.window->session().currentMap()->touchpoints.size(),
             std::size_t(2)); // the third is in half of the cases
    QVERIFY(bannerText(story).contains(QStringLiteral("2 cases with 5 events")));
    QCOMPARE(sourcesIn(story), std::size_t(1));
    const auto call = *model::touchpointNamed(*story.window->session().currentMap(), "Call");
    const auto values = asked(story, [call](workspace::Workspace& workspace, const Progress&) {
      return data::metricValues(workspace, call);
    });
    QVERIFY(values.ok());
    QCOMPARE(values->size(), std::size_t(2));
    QCOMPARE(values->at(1).value, 4.0);

    story.window->findChild<ui::Banner*>()->findChild<QPushButton*>()->click();
    auto* dialog = story.window->findChild<ui::JourneyRemarksDialog*>();
    QVERIFY(dialog != nullptr);
    QSignalSpy again(&story.room<ui::JourneysRoom>(), &ui::JourneysRoom::mapsImported);
    for (auto* button : dialog->findChildren<QPushButton*>())
      if (button->text() == QStringLiteral("Draw rare activities too"))
        button->click();
    QVERIFY(again.wait(20'000));
    QCOMPARE(story.window->session().currentMap()->touchpoints.size(), std::size_t(3));
    QCOMPARE(sourcesIn(story), std::size_t(1));
    story.window->action(QStringLiteral("edit.undo"))->trigger();
    QVERIFY(story.window->storage().waitUntilSaved());
    QVERIFY(isSound(story));
    QCOMPARE(story.document().maps.size(), std::size_t(1));
  }

  void anEditMadeMeanwhileIsKept() {
    Story story;
    QVERIFY(story.create(QStringLiteral("meanwhile.journey")));
    QSignalSpy imported(&story.room<ui::JourneysRoom>(), &ui::JourneysRoom::mapsImported);
    story.room<ui::JourneysRoom>().importMapsFrom(
        {written(story, QStringLiteral("a.mmd"), "journey\n title New\n section S\n T: 3: Me\n")});
    story.window->canvas().commands().addStage();
    QVERIFY(imported.wait(20'000));
    QVERIFY(story.window->storage().waitUntilSaved());
    const auto shown = story.document();
    QCOMPARE(shown.maps.size(), std::size_t(2));
    QVERIFY(story.open(QStringLiteral("meanwhile.journey")));
    QCOMPARE(story.document(), shown);
  }

  void aBrokenFileIsRefusedWithItsPlaceOrReadAsFarAsItGoes() {
    Story story;
    QVERIFY(story.create(QStringLiteral("broken.journey")));
    const auto before = story.document();
    QVERIFY(!imports(story, {written(story, QStringLiteral("bad.xes"), "<log>\n <trace <event/>\n</log>")}));
    QVERIFY2(bannerText(story).contains(QStringLiteral("\"bad.xes\" (line 2, column")), qPrintable(bannerText(story)));
    QVERIFY(!imports(
        story, {written(story, QStringLiteral("laughs.xml"), "<!DOCTYPE a [<!ENTITY l \"lol\">]><CJML>&l;</CJML>")}));
    QVERIFY2(bannerText(story).contains(QStringLiteral("document type")), qPrintable(bannerText(story)));
    QVERIFY(!imports(story, {written(story, QStringLiteral("a.mmd"), "journey\n S: 3: Me\n"),
                             story.file(QStringLiteral("gone.mmd"))}));
    QVERIFY(bannerText(story).contains(QStringLiteral("gone.mmd")));
    QCOMPARE(story.document(), before);

    const auto whole = exchange::writeXes(
        "T", std::vector<exchange::XesTrace>{{.id = "1", .events = {{.name = "Buy"}, {.name = "Ask"}}},
                                             {.id = "2", .events = {{.name = "Buy"}}}});
    QVERIFY(imports(story, {written(story, QStringLiteral("cut.xes"), whole.substr(0, whole.size() - 40))}));
    QVERIFY(model::touchpointNamed(*story.window->session().currentMap(), "Ask").ok());
    QVERIFY2(bannerText(story).contains(QStringLiteral("The XML breaks off here")), qPrintable(bannerText(story)));
    QVERIFY(bannerText(story).contains(QStringLiteral("column")));
  }

  void everyFormatIsWrittenAndReadsBack() {
    Story story;
    QVERIFY(story.create(QStringLiteral("export.journey")));
    const auto json = *exchange::exportJourney(sampleJourney(), sampleJourney().maps.front()->id, *formatNamed("json"));
    QVERIFY(imports(story, {written(story, QStringLiteral("support.json"), json)}));
    CountingIdSource ids(5'000'000);
    for (const auto* format : exchange::journeyFormats()) {
      if (format->write == nullptr || format == formatNamed("xes"))
        continue;
      const auto path = story.file(QStringLiteral("out.") +
                                   QString::fromUtf8(format->name.data(), static_cast<qsizetype>(format->name.size())));
      QVERIFY2(exports(story, path, *format), format->name.data());
      const auto bytes = readWholeFile(path.toStdString(), 10'000'000);
      QVERIFY(bytes.ok());
      if (format->read != nullptr) {
        const auto read = exchange::importJourneys(*bytes, "out", {.words = {}, .format = format}, ids);
        QVERIFY2(read.ok() && model::touchpointNamed(read->maps.at(0), "Repair").ok(), format->name.data());
      } else if (format == formatNamed("canvas")) {
        QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).isObject());
      } else {
        QVERIFY(isWellFormedXml(QByteArray::fromStdString(*bytes)));
      }
    }
    QSignalSpy exported(&story.room<ui::JourneysRoom>(), &ui::JourneysRoom::exported);
    story.room<ui::JourneysRoom>().exportMapTo(story.file(QStringLiteral("none.xes")), *formatNamed("xes"));
    QTRY_VERIFY(bannerText(story).contains(QStringLiteral("not enough data")));
    QVERIFY(exported.isEmpty() && !QFile::exists(story.file(QStringLiteral("none.xes"))));
  }

  void theLogOfTheFeedbackIsWritten() {
    Story story;
    const auto survey = story.file(QStringLiteral("survey.csv"));
    const tasks::GenerateOptions options{.rows = 500, .seed = 3, .layout = data::Layout::wide};
    QVERIFY(tasks::generateFeedback(survey.toStdString(), options, {}).ok());
    {
      auto workspace = workspace::Workspace::create(story.file(QStringLiteral("feedback.journey")).toStdString());
      RandomIdSource ids;
      QVERIFY(workspace.ok());
      QVERIFY(tasks::runImport(
                  *workspace,
                  {.data = survey.toStdString(), .mapping = tasks::generatedMapping(options.layout), .mapTitle = {}},
                  ids, {})
                  .ok());
    }
    QVERIFY(story.open(QStringLiteral("feedback.journey")));
    const auto path = story.file(QStringLiteral("log.xes"));
    QVERIFY(exports(story, path, *formatNamed("xes")));
    const auto cards = story.window->session().currentMap()->touchpoints.size();
    QVERIFY(imports(story, {path}));
    QCOMPARE(story.window->session().currentMap()->touchpoints.size(), cards);
  }
};

THROUGHLINE_TEST(JourneysStory)
#include "journeys_story.moc"
