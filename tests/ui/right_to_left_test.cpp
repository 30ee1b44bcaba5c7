#include "tests/support/report_request.h"
#include "tests/support/test_registry.h"
#include "ui/pages/html_report.h"
#include "ui/pages/slide_pages.h"
#include "ui/present/deck.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline;

/// What is handed on where people read from the right: the journey runs to the left, and nothing leaves its page. To
/// look at it, let THROUGHLINE_PICTURES name a folder.
class RightToLeftTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  test::Airline airline_ = test::anAirline();

  bool kept(const char* name, const Result<std::string>& bytes) const {
    QFile file(QDir(qEnvironmentVariable("THROUGHLINE_PICTURES", folder_.path())).filePath(QLatin1String(name)));
    return bytes.ok() && file.open(QIODevice::WriteOnly) &&
           file.write(bytes->data(), static_cast<qint64>(bytes->size())) > 0;
  }
  ui::Deck deck() const {
    return ui::Deck({.document = airline_.document,
                     .map = airline_.map().id,
                     .analysis = std::make_shared<const insight::Analysis>(airline_.analysis),
                     .filters = {}});
  }

private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt)); }
  void cleanupTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void theShowRunsToTheLeft() {
    auto shown = deck();
    const auto& first = shown.slidesOf(0).front().maps.front();
    QVERIFY(first.layout.rightToLeft);
    QVERIFY(first.layout.stages.front().rect.x > first.layout.stages.back().rect.x);
    for (std::size_t step = 0; step < shown.steps().size(); ++step)
      for (const auto& slide : shown.slidesOf(step)) {
        for (const auto& text : slide.texts)
          QVERIFY2(text.at.x >= 0 && text.at.x + text.text.rect.width * text.scale <= slide.width + 0.5,
                   qPrintable(shown.nameOf(step)));
        for (const auto& map : slide.maps)
          QVERIFY2(map.at.x >= 0 && map.at.x + map.area.width * map.scale <= slide.width + 0.5,
                   qPrintable(shown.nameOf(step)));
        for (const auto& each : slide.touchpoints)
          QVERIFY2(each.rect.x >= 0 && each.rect.right() <= slide.width + 0.5, qPrintable(shown.nameOf(step)));
      }
    QVERIFY(kept("rtl-slides.pdf", ui::slidesPdf({.document = airline_.document,
                                                  .map = airline_.map().id,
                                                  .analysis = airline_.analysis,
                                                  .filters = {},
                                                  .language = "ar",
                                                  .asOf = {}})));
  }

  void paperAndPostersRunToTheLeft() {
    auto request = test::reportRequest(airline_);
    request.options.language = "ar";
    const auto html = ui::reportHtml(request);
    QVERIFY(html.ok() && html->find("dir=\"rtl\"") != std::string::npos);
    const auto prepared = ui::prepareReport(request);
    QVERIFY(prepared.ok());
    QVERIFY(kept("rtl-report.pdf", ui::reportBytes(*prepared)));
    QVERIFY(kept("rtl-poster.pdf", ui::posterPdf(request, ui::PosterSize::a1, false, false)));
    QVERIFY(kept("rtl-map.png", ui::mapPng(request, {})));
  }
};

THROUGHLINE_TEST(RightToLeftTest)
#include "right_to_left_test.moc"
