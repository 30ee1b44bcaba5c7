#include "core/base/checked_file.h"
#include "core/edit/map_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/airline.h"
#include "tests/support/test_registry.h"
#include "ui/pages/write_report.h"
#include "ui/session/insight_words.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace throughline;

class ReportTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  static ui::ReportRequest requestFor(const test::Airline& airline) {
    return {.document = airline.document,
            .map = airline.map().id,
            .analysis = airline.analysis,
            .options = {.pageSize = report::PageSize::a4, .fileName = "Airline.journey", .language = "en",
                        .asOf = Timestamp{1'790'000'000'000}, .filters = {}}};
  }

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
    const QString text = textOf(pdfOf(requestFor(airline)), QStringLiteral("airline.pdf"));
    for (const auto& touchpoint : airline.map().touchpoints)
      QVERIFY2(text.contains(QString::fromStdString(touchpoint->title)), touchpoint->title.c_str());
    QVERIFY2(text.contains(ui::findingSentence(airline.analysis)), qPrintable(text.left(3000)));
    for (const auto& note : ui::notesOf(airline.analysis))
      QVERIFY2(text.contains(note), qPrintable(note));
    QVERIFY(text.contains(QStringLiteral("4,120 responses of 3,987 customers")));
    QVERIFY(text.contains(QStringLiteral("2 or less")));
  }
};

THROUGHLINE_TEST(ReportTest)
#include "report_test.moc"
