#include "core/edit/note_edits.h"
#include "core/edit/part_edits.h"
#include "core/edit/set_field.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "core/report/report_lists.h"
#include "core/tasks/contacts.h"
#include "tests/support/report_request.h"
#include "tests/support/test_registry.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/pages/html_report.h"
#include "ui/pages/section_pages.h"
#include "ui/pages/slide_pages.h"
#include "ui/pages/table_files.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline;

/// What stands on paper, on the page for screen readers and under pictures is the same, and whole.
class ReportWordsTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  static ui::ReportRequest request() { return test::reportRequest(test::anAirline()); }
  QString toolOn(const char* tool, const std::string& pdf, const QStringList& after) {
    const QString path = QDir(folder_.path()).filePath(QStringLiteral("r.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.data(), static_cast<qint64>(pdf.size())) < 0)
      return {};
    file.close();
    QProcess process;
    process.start(QString::fromLatin1(tool), QStringList(path) + after);
    process.waitForFinished(20'000);
    return QString::fromUtf8(process.readAllStandardOutput());
  }
  QString textOf(const ui::ReportRequest& request) {
    auto prepared = ui::prepareReport(request);
    return prepared.ok() ? toolOn("pdftotext", *ui::reportBytes(*prepared), {QStringLiteral("-")}) : QString();
  }
  static bool hasPoppler() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

private Q_SLOTS:
  void aPointIsWorthWhatWasTyped_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("said");
    QTest::newRow("less than one") << 0.5 << "Mio EUR"
                                   << "worth 0.5 Mio EUR.";
    QTest::newRow("with decimals") << 1234.5 << "EUR"
                                   << "worth 1,234.5 EUR.";
    QTest::newRow("without terms") << 25000.0 << ""
                                   << "worth 25,000; no currency was given.";
  }
  void aPointIsWorthWhatWasTyped() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    QFETCH(double, value);
    QFETCH(QString, terms);
    QFETCH(QString, said);
    auto asked = request();
    asked.options.valuePerPoint = value;
    asked.options.valueTerms = terms.toStdString();
    const auto text = textOf(asked).simplified();
    QVERIFY2(text.contains(said), qPrintable(text.mid(text.indexOf(QLatin1String("A point")), 200)));
    const auto html = QString::fromStdString(*ui::reportHtml(asked));
    QVERIFY(html.contains(said));
    // Three digits of the product: half a point's worth is not rounded to a whole.
    const auto found = QRegularExpression(QStringLiteral("worth ([0-9.,]+) \\(")).match(text);
    QVERIFY(found.hasMatch());
    const auto gain = QRegularExpression(QStringLiteral("\\+([0-9.]+) ")).match(text);
    QVERIFY(gain.hasMatch());
    const double worth = QLocale(QLocale::English).toDouble(found.captured(1));
    QVERIFY2(std::abs(worth / (value * gain.captured(1).toDouble()) - 1) < 0.06, qPrintable(found.captured(0)));
  }

  void thePageForScreenReadersSaysWhatTheDecisionPageSays() {
    auto asked = request();
    asked.options.valuePerPoint = 1000;
    asked.options.valueTerms = "EUR";
    const auto html = QString::fromStdString(*ui::reportHtml(asked));
    QVERIFY(!html.contains(QStringLiteral("At most")));
    for (const auto* words : {"if the failures here are the cause and all vanish", "must not be added up", ">Worth<",
                              ">Effort<", ">Due<", ">Proposed on the map<"})
      QVERIFY2(html.contains(QLatin1String(words)), words);
  }

  void whatCameOfActionsStandsWithThem() {
    auto airline = test::anAirline();
    const insight::Estimate gain{.points = 0.6, .low = 0.2, .high = 1.0};
    CountingIdSource ids(9'000);
    airline.document = *edit::addPart(airline.document, airline.map().id,
                                      model::Action{.id = ids.make<model::ActionId>(),
                                                    .title = "Call back",
                                                    .status = model::ActionStatus::done,
                                                    .done = Date{20'000}});
    auto asked = test::reportRequest(airline);
    insight::PeriodChange change;
    change.before = 6.25;
    change.after = 6.85;
    change.difference = gain;
    asked.parts.put<insight::Part::actions>(
        insight::ActionOutcomes{.actions = {{.action = airline.map().actions.front()->id,
                                             .title = "Call back",
                                             .done = Date{20'000},
                                             .touchpoint = {},
                                             .promised = 0.5,
                                             .before = {},
                                             .after = {},
                                             .beforeN = 120,
                                             .afterN = 118,
                                             .score = change,
                                             .failures = {},
                                             .verdict = insight::ActionVerdict::better,
                                             .kept = insight::PromiseKept::inLine,
                                             .gain = gain}},
                                .lowerIsBetter = false});
    const auto html = QString::fromStdString(*ui::reportHtml(asked));
    // The sentences of the chart, with units, and not the cells of its table.
    const auto said = html.mid(html.indexOf(QStringLiteral("Call back, done on")), 300);
    for (const auto* words : {"(n = 120)", "(n = 118)", "a change of 0.6 points (0.2 to 1.0)", "Promised: 0.5 points"})
      QVERIFY2(said.contains(QLatin1String(words)), qPrintable(said + QLatin1String(words)));
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    const auto text = textOf(asked).simplified();
    QVERIFY(text.contains(QStringLiteral("What came of those that are done")));
    QVERIFY2(text.contains(QStringLiteral("a change of 0.6 points (0.2 to 1.0)")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("this is no proof of a cause")), qPrintable(text));
  }

  void thePageForScreenReadersHoldsTheListsOfThePaper() {
    auto airline = test::anAirline();
    CountingIdSource ids(9'000);
    const auto before = airline.map();
    const auto card = model::inReadingOrder(airline.map()).front()->id;
    airline.document = *edit::renameTouchpoint(airline.document, card, "Home page");
    const auto note = ids.make<model::NoteId>();
    airline.document = *edit::addNote(airline.document, card, note, model::NoteKind::idea, "Say it sooner");
    for (int i = 0; i < 3; ++i)
      airline.document = *edit::voteForNote(airline.document, note);
    airline.document = *edit::addPart(airline.document, airline.map().id,
                                      model::Action{.id = ids.make<model::ActionId>(),
                                                    .title = "Call back",
                                                    .expectedGain = 2.5,
                                                    .gainSource = model::GainSource::typedByHand});
    auto asked = test::reportRequest(airline);
    asked.options.before = std::make_shared<const model::JourneyMap>(before);
    asked.options.beforeName = "Spring";
    const auto html = QString::fromStdString(*ui::reportHtml(asked));
    for (const auto* words : {"Since Spring.", "was called", "+2.5 *", "* typed by hand, not from the data",
                              "if the failures there are the cause", "What counts as a failure",
                              "How far the figures can be trusted", "Say it sooner (3 votes)"})
      QVERIFY2(html.contains(QLatin1String(words)), words);
  }

  void whatAMapIsComparedWithIsNamed() {
    auto airline = test::anAirline();
    auto next = airline.map();
    next.id = {{.high = 9, .low = 9}};
    next.details = next.details.changed([](model::MapDetails& details) { details.title = "Journey of next year"; });
    const auto source = next.touchpoints.front()->id;
    next.touchpoints = {next.touchpoints.front().changed([source](model::Touchpoint& card) {
      card.id = {{.high = 9, .low = 10}};
      card.feedbackFrom = source;
    })};
    airline.document.maps.emplace_back(next);
    auto asked = test::reportRequest(airline);
    QVERIFY(!QString::fromStdString(*ui::reportHtml(asked)).contains(QStringLiteral("Compared with")));
    asked.map = next.id;
    const auto title = QString::fromStdString(airline.map().details->title);
    const auto html = QString::fromStdString(*ui::reportHtml(asked));
    QVERIFY2(html.contains(QStringLiteral("<dt>Compared with</dt><dd>%1</dd>").arg(title)),
             qPrintable(html.left(3000)));
    if (hasPoppler())
      QVERIFY(textOf(asked).contains(QStringLiteral("Compared with")));
  }

  void theDayOfAProposalIsWhole() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    auto airline = test::anAirline();
    CountingIdSource ids(9'000);
    const auto plan = ui::prepareReport(test::reportRequest(airline))->plan;
    const report::Proposals* proposals = nullptr;
    for (const auto& section : plan.sections)
      for (const auto& block : section.blocks)
        if (const auto* found = std::get_if<report::Proposals>(&block))
          proposals = found;
    QVERIFY(proposals != nullptr);
    airline.document = *edit::addPart(
        airline.document, airline.map().id,
        model::Action{.id = ids.make<model::ActionId>(),
                      .title = "Call back",
                      .owner = "The desk for bags that were lost on the way",
                      .due = Date::parse("2026-10-30"),
                      .touchpoint = *model::touchpointNamed(airline.map(), proposals->proposals[0].title)});
    auto asked = test::reportRequest(airline);
    asked.options.parts = {report::Part::decision};
    const auto text = textOf(asked);
    QVERIFY2(text.contains(QStringLiteral("30 Oct 2026")), qPrintable(text));
  }

  void manyFiltersAreCountedBelowAndWholeInFront() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    auto asked = request();
    for (int i = 1; i <= 12; ++i)
      asked.options.filters.push_back("Segment number " + std::to_string(i) + " = Business");
    const auto pages = textOf(asked).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 6);
    for (const auto& page : pages)
      QVERIFY2(page.contains(QStringLiteral("12 filters, see page 1")), qPrintable(page.right(300)));
    const auto front = pages.front().simplified();
    for (const auto& filter : asked.options.filters)
      QVERIFY2(front.contains(QString::fromStdString(filter)), filter.c_str());
  }

  void picturesSayWhatTheyStandOn() {
    auto asked = request();
    asked.options.filters = {"Class = Business"};
    const auto svg = QString::fromStdString(*ui::mapSvg(asked, {}));
    QVERIFY(svg.contains(QStringLiteral("Filter: Class = Business")));
    QVERIFY(svg.contains(QStringLiteral("3,987 customers")));
    QVERIFY(svg.contains(QStringLiteral(", Inter, Helvetica, Arial, sans-serif\"")));
    QVERIFY(!svg.contains(QStringLiteral("IntTL\"")));
  }

  void noSheetOfAPosterIsEmpty() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    const auto pdf = ui::posterPdf(request(), ui::PosterSize::a1, false, true);
    QVERIFY(pdf.ok());
    const auto facts = toolOn("pdfinfo", *pdf, {});
    const auto found = QRegularExpression(QStringLiteral("Pages: +([0-9]+)")).match(facts);
    QVERIFY(found.hasMatch());
    const int sheets = found.captured(1).toInt();
    const auto text = toolOn("pdftotext", *pdf, {QStringLiteral("-")});
    QVERIFY2(sheets >= 4 && sheets < 16, qPrintable(found.captured(0)));
    for (const auto& sheet : text.split(QLatin1Char('\f'), Qt::SkipEmptyParts))
      QVERIFY2(sheet.simplified().size() > 30, qPrintable(sheet)); // more than "Row 1 of 4, sheet 1 of 4"
  }

  /// Not only that something has changed: what, from what to what.
  void whatHasChangedIsSaidFieldByField() {
    auto document = request().document;
    const auto before = *document.maps.front();
    const auto* card = model::inReadingOrder(before).front();
    document = *edit::setChannel(document, card->id, "Letter");
    document = *edit::setEmotion(document, card->id, -2);
    CountingIdSource ids(700'000);
    document = *edit::addNote(document, card->id, ids.make<model::NoteId>(), model::NoteKind::idea, "An idea");
    document = *edit::setField(document, card->id, "speakerNotes", model::text("PRIVATE"));
    const auto changes = report::changesOf(before, *document.maps.front(), "May");
    QCOMPARE(changes.changes.size(), std::size_t(1));
    const auto said = ui::changesTable(changes).rows.front().cells.back();
    QVERIFY2(said.contains(QStringLiteral("Channel: ")) && said.contains(QStringLiteral("Letter")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Very bad")) && said.contains(QStringLiteral("Notes")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("PRIVATE")), qPrintable(said)); // nobody's but the speaker's
    QVERIFY2(!said.contains(QStringLiteral("An idea")), qPrintable(said)); // the notes have pages of their own
  }

  /// A screen reader tells them apart by their names.
  void everyTableOfThePageForScreenReadersHasAName() {
    const auto html = QString::fromStdString(*ui::reportHtml(request()));
    static const QRegularExpression caption(QStringLiteral("<table>\n<caption>([^<]+)</caption>"));
    QVERIFY(html.count(QStringLiteral("<table>")) > 5);
    auto found = caption.globalMatch(html);
    QStringList names;
    while (found.hasNext())
      names << found.next().captured(1);
    QCOMPARE(names.size(), html.count(QStringLiteral("<table>")));
  }

  /// What is drawn and printed says n and interval; the attached file is read without them.
  void onlyTheAttachedFiguresLeaveOutFewAnswers() {
    auto few = request();
    auto& card = few.analysis.touchpoints.front();
    card.n = 7;
    card.mean = insight::Estimate{.points = 4.77, .low = 4.55, .high = 4.99};
    QVERIFY(QString::fromStdString(*ui::reportHtml(few)).contains(QStringLiteral("4.77")));
    const auto whole = ui::csvOf(ui::tableOf(QString(), chart::touchpointTable(few.analysis)));
    QVERIFY2(whole.find("4.77") != std::string::npos, whole.c_str());
    const auto attached = ui::csvOf(ui::suppressedFigures(few.analysis));
    QVERIFY2(attached.find("4.77") == std::string::npos && attached.find("4.55") == std::string::npos,
             attached.c_str());
    QCOMPARE(std::ranges::count(attached, '\n'), std::ranges::count(whole, '\n'));
  }

  /// Nobody's number goes out without its team having seen that it does.
  void numbersAndAddressesAreSaidBeforeAndCovered() {
    auto asked = request();
    const auto card = model::findMap(asked.document, asked.map)->touchpoints.front()->id;
    ui::ReportDialog none(asked.document, asked.map, [](const auto&, const auto&) {});
    QVERIFY(none.findChild<QCheckBox*>(QStringLiteral("coverContacts"))->isHidden());
    asked.document = *edit::renameTouchpoint(asked.document, card, "Call 0800 123 4567");
    ui::ReportDialog dialog(asked.document, asked.map, [](const auto&, const auto&) {});
    auto* cover = dialog.findChild<QCheckBox*>(QStringLiteral("coverContacts"));
    QVERIFY(!cover->isHidden() && !cover->accessibleName().isEmpty() &&
            dialog.choice().cover == tasks::Cover::customers);
    cover->click();
    QVERIFY(dialog.choice().cover == tasks::Cover::everything);
    QVERIFY(ui::reportHtml(asked)->find("123 4567") != std::string::npos);
    asked.document = tasks::forReaders(asked.document, asked.map, tasks::Cover::everything);
    QVERIFY(ui::reportHtml(asked)->find("123 4567") == std::string::npos);
    if (hasPoppler())
      QVERIFY(!textOf(asked).contains(QStringLiteral("123 4567")));
  }

  /// The command line and a window with large letters write the same pages.
  void lettersOfTheWindowAreNotThoseOfThePages() {
    const QFont usual = QApplication::font();
    const auto bytes = [] { return *ui::reportBytes(*ui::prepareReport(request())); };
    const auto first = bytes();
    QFont large = usual;
    large.setPixelSize(31);
    QApplication::setFont(large);
    const auto second = bytes();
    QApplication::setFont(usual);
    QVERIFY(first == second);
  }
};

THROUGHLINE_TEST(ReportWordsTest)
#include "report_words_test.moc"
