#include "ui/pages/slide_pages.h"

#include "core/model/look_up.h"
#include "core/present/slide.h"
#include "ui/charts/slide_chart.h"
#include "ui/pages/page_style.h"
#include "ui/pages/pdf_structure.h"
#include "ui/paint/fonts.h"
#include "ui/paint/qt_text_measure.h"
#include "ui/paint/slide_painter.h"
#include "ui/session/map_words.h"
#include "ui/session/show_words.h"

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace throughline::ui {

namespace {

/// 16:9, as wide as a projector's picture at 72 dots to the inch.
constexpr double slideWidthPoints = 960;
constexpr double slideHeightPoints = 540;

ChartLook chartLookOnPaper() {
  QFont font(bundledFamily());
  font.setPixelSize(26);
  return ChartLook::print(font);
}

std::vector<PaperSlide> paperSlides(const SlidesRequest& request, const model::JourneyMap& map) {
  const auto evidence = insight::evidenceOf(request.analysis);
  const QtTextMeasure measure;
  const ShowSubject subject{.map = map, .analysis = request.analysis, .filters = request.filters};
  const present::SlideInput input{.map = map,
                                  .evidence = evidence,
                                  .measure = measure,
                                  .words = mapWords(),
                                  .rightToLeft = QLocale().textDirection() == Qt::RightToLeft,
                                  .width = 1920,
                                  .images = request.document.images,
                                  .personas = layout::shownPersonas(request.document, map)};
  std::vector<PaperSlide> slides;
  for (const auto& step : present::plan(map, request.analysis, present::stepOrderIn(map.details->presentation)))
    for (auto& slide : present::slidesOf(step, stepText(step, subject), input)) {
      slides.push_back({.slide = std::move(slide), .name = stepName(step.key, map)});
      slides.back().begins = slides.back().slide.part == 1;
    }
  for (auto& [slide, chart, name, begins] : slides)
    if (slide.chart)
      chart = slideChart(request.analysis, chartLookOnPaper(), QLocale(), {slide.chart->width, slide.chart->height},
                         present::smallestReadable)
                  .picture;
  return slides;
}

void paintSlides(QPdfWriter& writer, const std::vector<PaperSlide>& slides, const Progress& progress) {
  Look look = lightLook();
  look.background = Qt::white;
  QPainter painter(&writer);
  SlidePainter slidePainter;
  for (std::size_t i = 0; i < slides.size(); ++i) {
    if (!progress.goOn(static_cast<std::int64_t>(i), static_cast<std::int64_t>(slides.size())))
      return;
    if (i > 0)
      writer.newPage();
    painter.save();
    const double scale = points(slideHeightPoints) / present::screenHeight;
    painter.scale(scale, scale);
    slidePainter.paint(slides[i].slide, look, painter,
                       [&](QPainter& on, const QRectF& where) { playChart(on, *slides[i].chart, where); });
    painter.restore();
  }
}

PdfFacts factsOf(const PreparedSlides& prepared) {
  PdfFacts facts;
  facts.title = prepared.title;
  facts.author = prepared.author;
  facts.subject = ReportTr::tr("Presentation");
  facts.language = prepared.language;
  facts.created = prepared.asOf;
  for (std::size_t i = 0; i < prepared.slides.size(); ++i)
    if (prepared.slides[i].begins)
      facts.bookmarks.push_back({.title = prepared.slides[i].name, .page = i, .level = 0});
  return facts;
}

} // namespace

Result<PreparedSlides> prepareSlides(const SlidesRequest& request) {
  registerFonts();
  const auto* map = model::findMap(request.document, request.map);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, request.map.text()}});
  return PreparedSlides{.slides = paperSlides(request, *map),
                        .title = QString::fromStdString(map->details->title),
                        .author = QString::fromStdString(map->details->owner),
                        .language = request.language,
                        .asOf = request.asOf};
}

Result<std::string> slidesBytes(const PreparedSlides& prepared, const Progress& progress) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(72 * unitsPerPoint));
    const QPageSize size(QSizeF(slideWidthPoints, slideHeightPoints), QPageSize::Point, QString(),
                         QPageSize::ExactMatch);
    writer.setPageLayout({size, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point});
    paintSlides(writer, prepared.slides, progress);
  }
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  return withStructure({bytes.constData(), static_cast<std::size_t>(bytes.size())}, factsOf(prepared));
}

Result<std::string> slidesPdf(const SlidesRequest& request) {
  THROUGHLINE_TRY(prepared, prepareSlides(request));
  return slidesBytes(prepared);
}

} // namespace throughline::ui
