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

struct PaperSlide {
  present::Slide slide;
  QString name;
  bool begins = false; ///< the first of its step
};

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
    for (auto& slide : present::slidesOf(step, stepText(step, subject), input))
      slides.push_back({.slide = slide, .name = stepName(step.key, map), .begins = slide.part == 1});
  return slides;
}

void paintSlides(QPdfWriter& writer, const std::vector<PaperSlide>& slides, const SlidesRequest& request,
                 const Progress& progress) {
  Look look = lightLook();
  look.background = Qt::white;
  QFont font(bundledFamily());
  font.setPixelSize(26);
  const ChartLook chartLook = ChartLook::print(font);
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
    slidePainter.paint(slides[i].slide, look, painter, [&](QPainter& on, const QRectF& where) {
      const auto chart = slideChart(request.analysis, chartLook, QLocale(), where.size(), present::smallestReadable);
      playChart(on, chart.picture, where);
    });
    painter.restore();
  }
}

PdfFacts factsOf(const SlidesRequest& request, const model::JourneyMap& map, const std::vector<PaperSlide>& slides) {
  PdfFacts facts;
  facts.title = QString::fromStdString(map.details->title);
  facts.author = QString::fromStdString(map.details->owner);
  facts.subject = ReportTr::tr("Presentation");
  facts.language = request.language;
  facts.created = request.asOf;
  for (std::size_t i = 0; i < slides.size(); ++i)
    if (slides[i].begins)
      facts.bookmarks.push_back({.title = slides[i].name, .page = i, .level = 0});
  return facts;
}

} // namespace

Result<std::string> slidesPdf(const SlidesRequest& request, const Progress& progress) {
  registerFonts();
  const auto* map = model::findMap(request.document, request.map);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, request.map.text()}});
  const auto slides = paperSlides(request, *map);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(72 * unitsPerPoint));
    const QPageSize size(QSizeF(slideWidthPoints, slideHeightPoints), QPageSize::Point, QString(),
                         QPageSize::ExactMatch);
    writer.setPageLayout({size, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point});
    paintSlides(writer, slides, request, progress);
  }
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  return withStructure({bytes.constData(), static_cast<std::size_t>(bytes.size())}, factsOf(request, *map, slides));
}

} // namespace throughline::ui
