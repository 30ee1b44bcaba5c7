#include "core/model/look_up.h"
#include "tests/support/airline.h"
#include "tests/support/test_registry.h"
#include "ui/pages/minutes_pages.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline;

/// What the minutes of a workshop tell, and that nothing is lost when they are the only place where it stands.
class MinutesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  test::Airline airline_ = test::anAirline();

  ui::MinutesRequest request() const {
    return {.map = airline_.map(), .workshop = {}, .language = "en", .asOf = Timestamp{1'790'000'000'000}};
  }
  static bool hasPoppler() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }
  QString textOf(const ui::MinutesRequest& request) const {
    QFile file(folder_.filePath(QStringLiteral("minutes.pdf")));
    const auto pdf = ui::minutesPdf(request);
    if (!pdf.ok() || !file.open(QIODevice::WriteOnly))
      return {};
    file.write(pdf->data(), static_cast<qint64>(pdf->size()));
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
    process.waitForFinished(20'000);
    return QString::fromUtf8(process.readAllStandardOutput());
  }
  static void takeDown(present::Workshop& workshop, int count, const std::string& words, model::NoteKind kind,
                       bool parked = false) {
    for (int i = 1; i <= count; ++i)
      workshop.captures.push_back(
          {.kind = kind, .parked = parked, .text = words + " " + std::to_string(i), .owner = {}, .touchpoint = {}});
  }
  /// So many guesses, each by one point farther from what was measured than the one before.
  present::Surprise guesses(int count) const {
    const auto& touchpoint = model::inReadingOrder(airline_.map()).front()->id;
    const auto guess = [](double distance) { return insight::Estimate{60 - distance, 58 - distance, 62 - distance}; };
    present::Surprise surprise{.touchpoint = touchpoint, .guessed = 60, .measured = guess(count)};
    for (int i = 1; i < count; ++i)
      surprise.others.push_back({.touchpoint = touchpoint, .guessed = 60, .measured = guess(i)});
    return surprise;
  }

private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void whatStandsNowhereElseIsNeverLeftOut() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    auto asked = request();
    takeDown(asked.workshop, 70, "Decided", model::NoteKind::decision);
    takeDown(asked.workshop, 60, "Noted", model::NoteKind::idea);
    takeDown(asked.workshop, 50, "Parked", model::NoteKind::idea, true);
    asked.workshop.surprises = {guesses(3)};
    const auto text = textOf(asked);
    const auto lines = text.split(QLatin1Char('\n'));
    const auto stands = [&lines](const QString& words) {
      return std::ranges::any_of(lines, [&words](const QString& line) { return line.endsWith(words); });
    };
    for (int i = 1; i <= 50; ++i)
      QVERIFY2(stands(QStringLiteral("Parked %1").arg(i)), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("guessed 60")), 3);
    QVERIFY(!stands(QStringLiteral("Noted 60")));
    QVERIFY2(text.contains(QStringLiteral("more stand on the map.")), qPrintable(text));
    QVERIFY(text.count(QLatin1Char('\f')) == 3);
  }

  void whatIsToBeDoneComesFirstAndWhatStandsOnTheMapLast() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    auto asked = request();
    takeDown(asked.workshop, 2, "Noted", model::NoteKind::idea);
    takeDown(asked.workshop, 2, "Parked", model::NoteKind::idea, true);
    takeDown(asked.workshop, 2, "Decided", model::NoteKind::decision);
    asked.workshop.captures.push_back({.action = true, .text = "Call back", .owner = "Ines", .touchpoint = {}});
    asked.workshop.surprises = {guesses(2)};
    const auto text = textOf(asked);
    qsizetype last = -1;
    for (const auto* heading : {"Actions", "Decisions", "Parking lot", "Guess and data", "Notes"}) {
      const auto at = text.indexOf(QLatin1String(heading));
      QVERIFY2(at > last, heading);
      last = at;
    }
    QCOMPARE(text.count(QLatin1Char('\f')), 1);
  }

  void theAgendaStandsAsPlannedAndAsItWent() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    auto asked = request();
    asked.workshop.agenda = {{.title = "Look at the map", .minutes = 20, .secondsUsed = 1'500, .over = true},
                             {.title = "Vote", .minutes = 15, .secondsUsed = 620},
                             {.title = "Wrap up", .minutes = 10}};
    const auto text = textOf(asked).simplified();
    for (const auto* line : {"Look at the map: 20 minutes planned, 25 used", "Vote: 15 minutes planned, 10 used",
                             "Wrap up: 10 minutes planned, not reached", "Together: 45 minutes planned, 35 used"})
      QVERIFY2(text.contains(QLatin1String(line)), qPrintable(text));
    asked.workshop.agenda.front().over = false; // nobody said when the next part began
    const auto together = textOf(asked).simplified();
    QVERIFY2(!together.contains(QStringLiteral("not reached")) && !together.contains(QStringLiteral(", 25 used")),
             qPrintable(together));
    QVERIFY2(together.contains(QStringLiteral("Together: 45 minutes planned, 35 used")), qPrintable(together));
  }

  void aLongGuessTellsItsTwelveLargestSurprisesAndHowManyWereNearer() {
    if (!hasPoppler())
      QSKIP("poppler-utils is not installed");
    auto asked = request();
    asked.workshop.surprises = {guesses(30)};
    const auto text = textOf(asked).simplified();
    QCOMPARE(text.count(QStringLiteral("guessed 60")), 12);
    QVERIFY2(text.contains(QStringLiteral("18 further guesses were nearer.")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("measured 30 (")) && text.contains(QStringLiteral("measured 41 (")));
    QVERIFY(!text.contains(QStringLiteral("measured 42 (")));
  }
};

THROUGHLINE_TEST(MinutesTest)
#include "minutes_test.moc"
