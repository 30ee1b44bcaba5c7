#include "tests/support/chart_parts.h"
#include "tests/support/report_request.h"
#include "tests/support/test_registry.h"
#include "tests/support/text_recorder.h"
#include "ui/charts/chart_sheet.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/html_report.h"
#include "ui/pages/report_pages.h"
#include "ui/pages/slide_pages.h"
#include "ui/present/deck.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace throughline;

namespace {

using Written = std::vector<std::vector<test::WrittenText>>;

/// A report of every part that is text.
report::ReportPlan textPlan(const test::Airline& airline) {
  auto plan = *ui::planOf(test::reportRequest(airline));
  plan.running.filters = {"Class = Business"};
  for (auto& section : plan.sections)
    std::erase_if(section.blocks, [](const report::Block& block) {
      return std::holds_alternative<report::MapPiece>(block) || std::holds_alternative<report::ChartBlock>(block);
    });
  std::erase_if(plan.sections, [](const report::Section& section) { return section.blocks.empty(); });
  const auto add = [&plan](report::SectionKind kind, report::Block block) {
    plan.sections.push_back({.kind = kind, .blocks = {std::move(block)}});
  };
  const report::NoteGroup group{
      .touchpoint = "Check-in",
      .stage = "At the airport",
      .notes = {{.id = {}, .kind = model::NoteKind::quote, .text = "Nobody was there", .votes = 3}}};
  add(report::SectionKind::notes, report::Notes{{group}});
  add(report::SectionKind::quotes, report::Quotes{{group}});
  add(report::SectionKind::goals,
      report::Goals{
          {{.touchpoint = "Check-in",
            .target = {.metric = "nps", .value = 20, .due = {}, .experienceOwner = "Jo", .serviceOwner = {}}}}});
  add(report::SectionKind::actions,
      report::Actions{.actions = {{.title = "Open earlier", .owner = "Jo", .touchpoint = "Check-in"}}, .outcomes = {}});
  add(report::SectionKind::fullTexts, report::FullTexts{{{.number = 1, .place = {"Buy"}, .text = "goes on"}}});
  model::Persona persona;
  persona.name = "Ana";
  persona.role = "Traveller";
  persona.goals = "To be there in time";
  add(report::SectionKind::personas, report::PersonaCards{{{.persona = persona, .photo = {}, .feels = {}}}});
  add(report::SectionKind::changes,
      report::Changes{.since = "May",
                      .changes = {{.kind = report::ChangeKind::added, .touchpoint = "Check-in", .stage = "Buy"}}});
  return plan;
}

/// What is written on each of its pages.
Written pagesOf(const report::ReportPlan& plan) {
  const auto style = ui::pageStyle();
  const auto flow = ui::flowReport(plan, style, {}, QStringLiteral("U+F0000"));
  Written pages;
  for (std::size_t page = 0; page < flow.pages().size(); ++page) {
    test::TextRecorder paper(flow.sizeOf(flow.pages()[page]).toSize());
    QPainter painter(&paper);
    ui::drawReportPage(painter, flow, plan, style, page);
    painter.end();
    pages.push_back(paper.texts());
  }
  return pages;
}

} // namespace

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

  static bool isFigure(const QString& text) {
    return std::ranges::any_of(text.left(2), [](QChar letter) { return letter.isDigit(); });
  }

private Q_SLOTS:
  void init() {
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  }
  void cleanup() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
  }

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

  /// Words stand where a mirror shows those of a page that is read from the left; figures in mirrored columns, each
  /// still read from the left.
  void textPagesAreMirrored() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // the same digits on both
    const auto plan = textPlan(airline_);
    QVERIFY(plan.sections.size() > 10);
    const auto fromRight = pagesOf(plan);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const auto fromLeft = pagesOf(plan);
    QCOMPARE(fromRight.size(), fromLeft.size());
    const auto style = ui::pageStyle();
    const auto flow = ui::flowReport(plan, style, {}, QStringLiteral("U+F0000"));
    int words = 0;
    for (std::size_t page = 0; page < fromLeft.size(); ++page) {
      const double width = flow.sizeOf(flow.pages()[page]).width();
      QCOMPARE(fromRight[page].size(), fromLeft[page].size());
      for (std::size_t i = 0; i < fromLeft[page].size(); ++i) {
        const auto& left = fromLeft[page][i];
        const auto& right = fromRight[page][i];
        QCOMPARE(right.text, left.text);
        // Figures end below each other, and so do the heads over them.
        const bool inFigures = std::ranges::any_of(fromLeft[page], [&left](const test::WrittenText& other) {
          return isFigure(other.text) && std::abs(other.right - left.right) < ui::points(1);
        });
        const double off = std::abs(right.left + right.right + left.left + left.right - 2 * width) / 2;
        QVERIFY2(off <= (inFigures ? ui::points(60) : ui::points(1)),
                 qPrintable(QStringLiteral("page %1: \"%2\" is off by %3").arg(page + 1).arg(left.text).arg(off)));
        words += inFigures ? 0 : 1;
      }
    }
    QVERIFY(words > 150);
  }

  /// What a line begins with does not turn it round, and figures are read from the left.
  void aTextReadsInItsOwnDirection() {
    auto plan = textPlan(airline_);
    std::erase_if(plan.sections, [](const auto& each) { return each.kind != report::SectionKind::summary; });
    QVERIFY(!plan.sections.empty());
    for (auto& block : plan.sections.front().blocks)
      if (auto* cover = std::get_if<report::Cover>(&block))
        cover->scenario = "\u0627\u0644\u0639\u0645\u064a\u0644 ABC";
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
      QGuiApplication::setLayoutDirection(direction);
      const auto pages = pagesOf(plan);
      const auto placeOf = [&pages](const QString& text) {
        const auto found = std::ranges::find_if(
            pages.front(), [&text](const test::WrittenText& written) { return written.text.trimmed() == text; });
        return found == pages.front().end() ? -1.0 : found->left;
      };
      const double latin = placeOf(QStringLiteral("ABC"));
      const double arabic = placeOf(QString::fromUtf8("\u0627\u0644\u0639\u0645\u064a\u0644"));
      QVERIFY2(latin > 0 && arabic > latin, qPrintable(QStringLiteral("%1 %2").arg(latin).arg(arabic)));
    }
    for (const auto& line : ui::wrapped(QString::fromUtf8("\u0627\u0644\u0639\u0645\u064a\u0644 ABC DEF GHI JKL"),
                                        ui::pageStyle().body, 30 * ui::unitsPerPoint))
      QVERIFY2(line.isRightToLeft(), qPrintable(line));
  }

  /// Pages run as the window does, which may speak another language than the system.
  void pagesRunAsTheWindow() {
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const auto request = test::reportRequest(airline_);
    const auto html = ui::reportHtml(request);
    QVERIFY(html.ok() && html->find("dir=\"ltr\"") != std::string::npos);
    QVERIFY(!deck().slidesOf(0).front().maps.front().layout.rightToLeft);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(deck().slidesOf(0).front().maps.front().layout.rightToLeft);
    const auto prepared = ui::prepareReport(request);
    QVERIFY(prepared.ok());
    const auto pdf = ui::reportBytes(*prepared);
    QVERIFY(pdf.ok() && pdf->find("/Direction /R2L") != std::string::npos);
  }

  void titlesOfChartsStandAtTheRight() {
    const QSize size(1920, 1080);
    test::TextRecorder sheet(size);
    QPainter painter(&sheet);
    const auto spec = test::chartOf(airline_, chart::ChartId::drag);
    ui::paintSheet(
        painter, size, spec,
        {.title = QStringLiteral("Drag"), .sentence = QStringLiteral("It fails"), .footer = QStringLiteral("All")},
        ui::ChartLook::light(QFont()), QLocale());
    painter.end();
    for (const char* text : {"Drag", "It fails", "All"}) {
      const auto found = std::ranges::find(sheet.texts(), QLatin1String(text), &test::WrittenText::text);
      QVERIFY2(found != sheet.texts().end() && found->left > size.width() / 2, text);
    }
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
