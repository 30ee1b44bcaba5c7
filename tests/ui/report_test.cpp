#include "core/base/checked_file.h"
#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/report_request.h"
#include "tests/support/test_registry.h"
#include "ui/session/insight_words.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

#include <sys/resource.h>

using namespace throughline;

class ReportTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  static std::string pdfOf(const ui::ReportRequest& request) {
    auto prepared = ui::prepareReport(request);
    return prepared.ok() ? *ui::reportBytes(*prepared) : std::string();
  }

  QString onDisk(const std::string& pdf, const QString& name) {
    const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES", folder_.path());
    const QString path = QDir(folder).filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.data(), static_cast<qint64>(pdf.size())) < 0)
      return {};
    return path;
  }

  static QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(20'000);
    return QString::fromUtf8(process.readAllStandardOutput());
  }

  static bool hasPoppler() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

  /// The text of the PDF on one line: what a search would look through.
  QString textOf(const std::string& pdf, const QString& name) {
    return outputOf(QStringLiteral("pdftotext"), {onDisk(pdf, name), QStringLiteral("-")}).simplified();
  }

private Q_SLOTS:
  void everyTitleAndTheFindingCanBeSearched() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    const auto airline = test::anAirline();
    const QString text = textOf(pdfOf(test::reportRequest(airline)), QStringLiteral("airline.pdf"));
    for (const auto& touchpoint : airline.map().touchpoints)
      QVERIFY2(text.contains(QString::fromStdString(touchpoint->title)), touchpoint->title.c_str());
    QVERIFY2(text.contains(ui::findingSentence(airline.analysis)), qPrintable(text.left(3000)));
    for (const auto& note : ui::notesOf(airline.analysis))
      QVERIFY2(text.contains(note), qPrintable(note));
    QVERIFY(text.contains(QStringLiteral("4,120 responses from 3,987 customers")));
    QVERIFY(text.contains(QStringLiteral("2 or less")));
  }

  void fontsAreEmbeddedAndNothingIsAPicture() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    const QString path = onDisk(pdfOf(test::reportRequest(test::anAirline())), QStringLiteral("fonts.pdf"));
    const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2);
    static const QRegularExpression embedded(QStringLiteral(" yes (yes|no) +yes "));
    for (const auto& font : fonts.mid(2))
      QVERIFY2(font.contains(embedded), qPrintable(font));
    const QString pictures = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    QCOMPARE(pictures.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2); // nothing but the header
  }

  void theSameReportHasTheSameBytes() {
    const auto request = test::reportRequest(test::anAirline());
    const std::string first = pdfOf(request);
    QVERIFY(first.size() > 10'000);
    QVERIFY(first == pdfOf(request));
    auto later = request;
    later.options.asOf.milliseconds += 86'400'000;
    QVERIFY(first != pdfOf(later));
  }

  void anotherProcessWritesTheSameBytes() {
    // Qt's hash tables are seeded by each process: what depends on their order shows only there.
    if (qEnvironmentVariableIsSet("THROUGHLINE_REPORT_TO")) {
      QVERIFY(ui::writeReport(test::reportRequest(test::anAirline()),
                              qEnvironmentVariable("THROUGHLINE_REPORT_TO").toStdString())
                  .ok());
      return;
    }
    const std::string here = pdfOf(test::reportRequest(test::anAirline()));
    for (int run = 0; run < 2; ++run) {
      const QString path = QDir(folder_.path()).filePath(QStringLiteral("other.pdf"));
      QProcess process;
      auto environment = QProcessEnvironment::systemEnvironment();
      environment.insert(QStringLiteral("THROUGHLINE_REPORT_TO"), path);
      process.setProcessEnvironment(environment);
      process.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("ReportTest"), QStringLiteral("anotherProcessWritesTheSameBytes")});
      QVERIFY(process.waitForFinished(60'000));
      QVERIFY(*readWholeFile(path.toStdString(), 10'000'000) == here);
    }
  }

  void anotherThreadPaintsTheSame() {
    const auto prepared = ui::prepareReport(test::reportRequest(test::anAirline()));
    const std::string here = *ui::reportBytes(*prepared);
    std::string there;
    std::thread([&] { there = *ui::reportBytes(*prepared); }).join();
    QVERIFY(here == there);
  }

  void theReportSaysWhatItIs() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    const QString path = onDisk(pdfOf(test::reportRequest(test::anAirline())), QStringLiteral("facts.pdf"));
    const QString facts = outputOf(QStringLiteral("pdfinfo"), {path});
    static const QRegularExpression title(QStringLiteral("Title: +Flying with us\n"));
    QVERIFY2(facts.contains(title), qPrintable(facts));
    QVERIFY(facts.contains(QStringLiteral("Customer Experience, Jo Bakker")));
    QVERIFY(facts.contains(QStringLiteral("Sep 21")));
    QVERIFY(facts.contains(QStringLiteral("(A4)")));
  }

  void everySectionHasABookmark() {
    if (QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
      QSKIP("qpdf is not installed");
    const QString path = onDisk(pdfOf(test::reportRequest(test::anAirline())), QStringLiteral("outline.pdf"));
    QCOMPARE(QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}), 0);
    const QString json =
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
    for (const char* title : {"Summary", "To decide", "Journey map", "Plan and book, At the airport",
                              "Drag by touchpoint", "Drag of every touchpoint", "Method and limits"})
      QVERIFY2(json.contains(QLatin1Char('"') + QLatin1String(title) + QLatin1Char('"')), title);
    const QString root = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--show-object=trailer"), path});
    QVERIFY(!root.isEmpty());
  }

  void aNumberOnTheMapLeadsToItsTextAndBack() {
    if (QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
      QSKIP("qpdf is not installed");
    auto airline = test::anAirline();
    const auto linksOf = [this](const test::Airline& of, const QString& name) {
      const QString path = onDisk(pdfOf(test::reportRequest(of)), name);
      if (QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}) != 0)
        return qsizetype{-1};
      const QString plain = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), path, QStringLiteral("-")});
      return std::min(plain.count(QStringLiteral("/Subtype /Link")), plain.count(QStringLiteral("/XYZ")));
    };
    const auto before = linksOf(airline, QStringLiteral("links.pdf"));
    QVERIFY(before >= 1); // from what is to be decided to the chart that it comes from
    CountingIdSource ids{77'000};
    const auto lane = ids.make<model::LaneId>();
    airline.document =
        *edit::addLane(airline.document, airline.map().id, lane, "What they think", model::LaneType::text);
    std::string text;
    for (int i = 0; i < 900; ++i)
      text += "word" + std::to_string(i) + " ";
    airline.document =
        *edit::setLaneText(airline.document, lane, airline.map().stages.front()->steps.front().id, text + "end");
    QVERIFY(linksOf(airline, QStringLiteral("long-links.pdf")) >= before + 2);
  }

  void everyPageSaysOnWhatItIsBased() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    auto request = test::reportRequest(test::anAirline());
    request.options.filters = {"Class = Business", "Since 2026"};
    const QString path = onDisk(pdfOf(request), QStringLiteral("filter.pdf"));
    const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 6);
    for (qsizetype i = 0; i < pages.size(); ++i) {
      QVERIFY(pages[i].contains(QStringLiteral(
          "4,120 responses from 3,987 customers · 5 Jan 2026 to 30 Sep 2026 · Filter: Class = Business; Since 2026")));
      QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
      QVERIFY(pages[i].contains(QStringLiteral("Airline.journey · Flying with us")));
    }
  }

  void thirtyTouchpointsAreQuickAndSmall() {
    const auto journey = test::aLongJourney(30);
    const auto request = test::reportRequest(journey);
    pdfOf(request); // fonts are loaded once
    QElapsedTimer clock;
    clock.start();
    const std::string pdf = pdfOf(request);
    const auto taken = clock.elapsed();
    qInfo("30 touchpoints: %lld ms, %zu bytes", static_cast<long long>(taken), pdf.size());
    QVERIFY(pdf.size() < 500'000);
    QVERIFY2(taken < 2000, qPrintable(QString::number(taken))); // 500 ms on an idle machine, optimised
    onDisk(pdf, QStringLiteral("long.pdf"));
  }

  void longTablesRepeatTheirHeader() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    const auto journey = test::aLongJourney(120);
    const QString path = onDisk(pdfOf(test::reportRequest(journey)), QStringLiteral("many.pdf"));
    const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    int tables = 0;
    for (const auto& page : text.split(QLatin1Char('\f'))) {
      if (!page.contains(QStringLiteral("Drag of every touchpoint")))
        continue;
      ++tables;
      // The table in two parts: what was found, and what would be if each stood alone.
      QVERIFY2(page.contains(QStringLiteral("Strength")) || page.contains(QStringLiteral("Unadjusted")),
               qPrintable(page));
    }
    QVERIFY2(tables > 2, qPrintable(QString::number(tables)));
    for (const auto& touchpoint : journey.map().touchpoints)
      QVERIFY2(text.simplified().contains(QString::fromStdString(touchpoint->title)), touchpoint->title.c_str());
  }

  void strangeTitlesDoNotBreakAPage_data() {
    QTest::addColumn<QString>("title");
    QTest::newRow("no spaces") << QString(480, QLatin1Char('W'));
    QTest::newRow("Chinese") << QString::fromUtf8("在机场办理登机手续时等待的时间太长");
    QTest::newRow("emoji") << QString::fromUtf8(
        "Delay \xF0\x9F\x98\xA1 \xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 message");
    QTest::newRow("Arabic") << QString::fromUtf8("خدمة الأمتعة المفقودة في المطار");
    QTest::newRow("override") << QString::fromUtf8("abc \xE2\x80\xAE evil \xE2\x80\xAC def");
    QTest::newRow("combining") << QStringLiteral("Z") + QString(200, QChar(0x0301));
    QTest::newRow("markup") << QStringLiteral("<table><tr><td><img src='/etc/passwd'>&amp;</td></tr></table>");
    QTest::newRow("controls") << QStringLiteral("one\ttwo\nthree");
  }
  void strangeTitlesDoNotBreakAPage() {
    QFETCH(QString, title);
    auto airline = test::anAirline();
    const auto id = airline.analysis.touchpoints[3].touchpoint;
    const auto renamed = edit::renameTouchpoint(airline.document, id, title.toStdString());
    if (renamed.ok())
      airline.document = *renamed;
    airline.analysis.touchpoints[3].title = title.toStdString();
    for (auto& drag : airline.analysis.drag.touchpoints)
      if (drag.touchpoint == id)
        drag.title = title.toStdString();
    QElapsedTimer clock;
    clock.start();
    const std::string pdf = pdfOf(test::reportRequest(airline));
    QVERIFY(pdf.size() > 10'000);
    QVERIFY(clock.elapsed() < 5000);
    const QString path = onDisk(pdf, QStringLiteral("strange-%1.pdf").arg(QLatin1String(QTest::currentDataTag())));
    if (hasPoppler())
      QVERIFY(outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                  .contains(QStringLiteral("Online boarding")) ||
              title != QStringLiteral("Online boarding"));
  }

  void emojiArePrintedInColour() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    if (!QFontDatabase::families().contains(QStringLiteral("Noto Color Emoji")))
      QSKIP("no font of colour emoji is installed");
    auto airline = test::anAirline();
    const auto id = airline.analysis.touchpoints[3].touchpoint;
    const QString face = QString::fromUtf8("\xF0\x9F\x9B\x92"); // a shopping cart: no other font has it
    airline.document = *edit::renameTouchpoint(airline.document, id, "Delay " + face.toStdString() + " desk");
    QVERIFY(ui::prepareReport(test::reportRequest(airline))->missingCharacters.isEmpty());
    const std::string pdf = pdfOf(test::reportRequest(airline));
    const auto pictures = [this](const std::string& bytes, const QString& name) {
      return outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), onDisk(bytes, name)})
          .count(QStringLiteral(" image "));
    };
    QVERIFY(pictures(pdf, QStringLiteral("emoji.pdf")) >
            pictures(pdfOf(test::reportRequest(test::anAirline())), QStringLiteral("plain.pdf")));
    const auto text = textOf(pdf, QStringLiteral("emoji.pdf"));
    QVERIFY(text.contains(QStringLiteral("Delay")) && text.contains(QStringLiteral("desk")));
    QCOMPARE(pdfOf(test::reportRequest(airline)), pdf);
  }

  void charactersThatNoFontHasAreNamed() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    auto airline = test::anAirline();
    QVERIFY(ui::prepareReport(test::reportRequest(airline))->missingCharacters.isEmpty());
    const auto id = airline.analysis.touchpoints[3].touchpoint;
    airline.document =
        *edit::renameTouchpoint(airline.document, id, "Boarding \xF3\xB0\x80\x80"); // private use, U+F0000
    const std::string pdf = pdfOf(test::reportRequest(airline));
    QVERIFY(textOf(pdf, QStringLiteral("missing.pdf")).contains(QStringLiteral("U+F0000")));
  }

  void withoutFeedbackThereIsAMapAndAReason() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    auto airline = test::anAirline();
    insight::Analysis empty;
    empty.map = airline.map().id;
    empty.mapTitle = airline.analysis.mapTitle;
    empty.drag.refused = insight::Refusal::noData;
    airline.analysis = empty;
    const QString text = textOf(pdfOf(test::reportRequest(airline)), QStringLiteral("empty.pdf"));
    QVERIFY(text.contains(ui::refusalSentence(insight::Refusal::noData)));
    QVERIFY(text.contains(QStringLiteral("Ease of online booking")));
    QVERIFY(text.contains(QStringLiteral("no feedback")));
    QVERIFY(!text.contains(QStringLiteral("To decide")));
  }

  void everyPaperIsFilled_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("name");
    QTest::newRow("A4") << int(report::PageSize::a4) << QStringLiteral("(A4)");
    QTest::newRow("A3") << int(report::PageSize::a3) << QStringLiteral("(A3)");
    QTest::newRow("Letter") << int(report::PageSize::letter) << QStringLiteral("(letter)");
  }
  void everyPaperIsFilled() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    QFETCH(int, size);
    QFETCH(QString, name);
    auto request = test::reportRequest(test::anAirline());
    request.options.pageSize = static_cast<report::PageSize>(size);
    const QString path =
        onDisk(pdfOf(request), QStringLiteral("paper-%1.pdf").arg(QLatin1String(QTest::currentDataTag())));
    const QString facts = outputOf(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(facts.contains(name), qPrintable(facts));
  }

  void aTargetThatCannotBeWrittenKeepsTheOldFile() {
    const auto request = test::reportRequest(test::anAirline());
    const auto path = std::filesystem::path(folder_.path().toStdString()) / "kept.pdf";
    QVERIFY(writeCheckedFile(path, "old").ok());
    const auto refused = ui::writeReport(request, path / "inside.pdf");
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().code == ErrorCode::fileNotWritable);
    QCOMPARE(*readWholeFile(path, 100), std::string("old"));
    QVERIFY(ui::writeReport(request, path).ok());
    QVERIFY(readWholeFile(path, 10'000'000)->starts_with("%PDF-"));
  }

  void aFullDiskKeepsTheOldFile() {
    const auto request = test::reportRequest(test::anAirline());
    const auto path = std::filesystem::path(folder_.path().toStdString()) / "full.pdf";
    QVERIFY(writeCheckedFile(path, "old").ok());
    // Writes over this limit fail half way, as on a full disk.
    const auto was = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 20'000;
    setrlimit(RLIMIT_FSIZE, &small);
    const auto refused = ui::writeReport(request, path);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, was);
    QVERIFY(!refused.ok());
    QCOMPARE(*readWholeFile(path, 100), std::string("old"));
    QCOMPARE(QDir(folder_.path()).entryList({QStringLiteral("*full*")}, QDir::Files | QDir::Hidden).size(), 1);
    QVERIFY(ui::writeReport(request, path).ok());
  }

  void aMapThatIsNotThereIsAnError() {
    auto request = test::reportRequest(test::anAirline());
    request.map = {};
    const auto prepared = ui::prepareReport(request);
    QVERIFY(!prepared.ok() && prepared.error().code == ErrorCode::notFound);
  }

  void cancellingStops() {
    const auto prepared = ui::prepareReport(test::reportRequest(test::anAirline()));
    const std::atomic<bool> cancel = true;
    const auto bytes = ui::reportBytes(*prepared, Progress{.report = {}, .cancel = &cancel});
    QVERIFY(!bytes.ok() && bytes.error().code == ErrorCode::cancelled);
  }
};

THROUGHLINE_TEST(ReportTest)
#include "report_test.moc"
