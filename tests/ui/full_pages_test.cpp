#include "tests/support/every_part.h"
#include "tests/support/report_request.h"
#include "tests/support/test_registry.h"

#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace throughline;

/// No page of a report is left half empty where the next part fits.
class FullPagesTest : public QObject {
  Q_OBJECT

  /// Where the last of a page's own ink stands, as a share of its height; the lines that every page has are not its
  /// own.
  static double lowestInk(const QImage& page) {
    constexpr double running = 42.0 / 842, dark = 225;
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    const int bottom =
        static_cast<int>(grey.height() * (1 - running * 842 / (page.height() > page.width() ? 842 : 595)));
    for (int y = bottom - 1; y > 0; --y)
      for (int x = 0; x < grey.width(); ++x)
        if (qGray(grey.pixel(x, y)) < dark)
          return static_cast<double>(y) / grey.height();
    return 0;
  }

private Q_SLOTS:
  void aPageIsNotLeftForOneThatLiesOnItsSide_data() {
    QTest::addColumn<QString>("parts");
    for (const auto* parts : {"tables", "tables,method", "summary,tables", "decision,tables", "drag,tables,method",
                              "summary,map,tables,method", "failures,tables,notes"})
      QTest::newRow(parts) << QString::fromLatin1(parts);
  }
  void aPageIsNotLeftForOneThatLiesOnItsSide() {
    QFETCH(const QString, parts);
    for (const auto size : {report::PageSize::a4, report::PageSize::letter}) {
      auto request = test::reportRequest(test::anAirline());
      const auto read = report::partsIn(parts.toStdString());
      request.options.parts = read.parts;
      request.options.charts = read.charts;
      request.options.pageSize = size;
      const auto prepared = ui::prepareReport(request);
      QVERIFY(prepared.ok());
      const auto pages = ui::reportPreview(*prepared, 600);
      for (std::size_t page = 0; page + 1 < pages.size(); ++page)
        QVERIFY2(lowestInk(pages[page]) > 0.5,
                 qPrintable(QStringLiteral("page %1: %2").arg(page + 1).arg(lowestInk(pages[page]))));
    }
  }

  /// Charts in a plane are made for half a page, on a short one too; a chart that just does not fit on what is left of
  /// a page is a little smaller there instead of leaving it empty.
  void twoChartsInAPlaneStandOnAPageOfAnyPaper() {
    const auto illustrated = test::anIllustratedAirline();
    auto request = test::reportRequest(illustrated->airline);
    request.parts = illustrated->findings.parts;
    const auto read = report::partsIn("importance-performance,trend");
    request.options.parts = read.parts;
    request.options.charts = read.charts;
    for (const auto size : {report::PageSize::a4, report::PageSize::letter, report::PageSize::a3}) {
      request.options.pageSize = size;
      const auto prepared = ui::prepareReport(request);
      QVERIFY(prepared.ok());
      QCOMPARE(prepared->charts.size(), std::size_t{2});
      QCOMPARE(ui::reportPreview(*prepared, 200).size(), std::size_t{1});
    }
  }

  /// What the preview shows is what a printer gets: as many pages, each lying as it lies there.
  void thePrinterGetsThePagesOfThePreview() {
    if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
      QSKIP("poppler-utils is not installed");
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("printed.pdf"));
    const auto prepared = ui::prepareReport(test::reportRequest(test::anAirline()));
    QVERIFY(prepared.ok());
    {
      QPrinter printer(QPrinter::HighResolution);
      printer.setOutputFormat(QPrinter::PdfFormat);
      printer.setOutputFileName(path);
      printer.setPageSize(QPageSize(QPageSize::A4));
      ui::printReport(*prepared, printer);
    }
    QProcess reading;
    reading.start(QStringLiteral("pdfinfo"),
                  {QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("99"), path});
    reading.waitForFinished(20'000);
    const auto said = QString::fromUtf8(reading.readAllStandardOutput());
    static const QRegularExpression size(QStringLiteral("Page +\\d+ size: +([\\d.]+) x ([\\d.]+)"));
    std::vector<bool> lying;
    for (auto found = size.globalMatch(said); found.hasNext();) {
      const auto page = found.next();
      lying.push_back(page.captured(1).toDouble() > page.captured(2).toDouble());
    }
    std::vector<bool> shown;
    for (const auto& page : ui::reportPreview(*prepared, 200))
      shown.push_back(page.width() > page.height());
    QVERIFY2(lying == shown, qPrintable(said));
    QVERIFY(std::ranges::find(shown, true) != shown.end());
  }
};

THROUGHLINE_TEST(FullPagesTest)
#include "full_pages_test.moc"
