#include "ui/pages/slide_pages.h"

#include "core/model/look_up.h"
#include "core/present/slide.h"
#include "ui/charts/slide_chart.h"
#include "ui/pages/page_style.h"
#include "ui/pages/pdf_structure.h"
#include "ui/paint/fonts.h"
#include "ui/paint/qt_text_measure.h"
#include "ui/paint/reading_direction.h"
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

/// The slides of a presentation, step by step.
class Steps {
public:
  Steps(const SlidesRequest& request, const model::JourneyMap& map)
      : request_(request), map_(map), evidence_(insight::evidenceOf(request.analysis)), words_(mapWords()),
        personas_(layout::shownPersonas(request.document, map)),
        steps_(present::plan(map, request.analysis, present::stepOrderIn(map.details->presentation))) {}

  const std::vector<present::Step>& all() const { return steps_; }
  QString nameOf(const present::Step& step) const { return stepName(step.key, map_); }
  std::vector<present::Slide> slidesOf(const present::Step& step) const {
    const ShowSubject subject{.map = map_, .analysis = request_.analysis, .filters = request_.filters};
    return present::slidesOf(step, stepText(step, subject),
                             {.map = map_,
                              .evidence = evidence_,
                              .measure = measure_,
                              .words = words_,
                              .rightToLeft = readsFromRight(),
                              .width = 1920,
                              .images = request_.document.images,
                              .personas = personas_});
  }

private:
  const SlidesRequest& request_;
  const model::JourneyMap& map_;
  insight::MapEvidence evidence_;
  layout::MapWords words_;
  std::vector<layout::ShownPersona> personas_;
  std::vector<present::Step> steps_;
  QtTextMeasure measure_;
};

/// Lays out and draws one step after the other; gives a bookmark for each.
std::vector<Bookmark> paintSlides(QPdfWriter& writer, const PreparedSlides& prepared, const Steps& steps,
                                  const Progress& progress) {
  Look look = lightLook();
  look.background = Qt::white;
  QPainter painter(&writer);
  SlidePainter slidePainter;
  std::vector<Bookmark> bookmarks;
  std::size_t page = 0;
  const auto count = static_cast<std::int64_t>(steps.all().size());
  for (const auto& step : steps.all()) {
    if (!progress.goOn(static_cast<std::int64_t>(bookmarks.size()), count))
      break;
    bookmarks.push_back({.title = steps.nameOf(step), .page = page, .level = 0});
    for (const auto& slide : steps.slidesOf(step)) {
      if (page++ > 0)
        writer.newPage();
      painter.save();
      const double scale = points(slideHeightPoints) / present::screenHeight;
      painter.scale(scale, scale);
      slidePainter.paint(slide, look, painter,
                         [&](QPainter& on, const QRectF& where) { playChart(on, *prepared.chart, where); });
      painter.restore();
    }
  }
  return bookmarks;
}

PdfFacts factsOf(const SlidesRequest& request, const model::JourneyMap& map, std::vector<Bookmark> bookmarks) {
  PdfFacts facts;
  facts.title = QString::fromStdString(map.details->title);
  facts.author = QString::fromStdString(map.details->owner);
  facts.subject = ReportTr::tr("Presentation");
  facts.language = request.language;
  facts.created = request.asOf;
  facts.bookmarks = std::move(bookmarks);
  return facts;
}

} // namespace

Result<PreparedSlides> prepareSlides(const SlidesRequest& request) {
  registerFonts();
  const auto* map = model::findMap(request.document, request.map);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, request.map.text()}});
  PreparedSlides prepared{.request = request, .chart = {}};
  const Steps steps(request, *map);
  for (const auto& step : steps.all())
    if (step.key.kind == present::StepKind::drag)
      for (const auto& slide : steps.slidesOf(step))
        prepared.chart = slideChart(request.analysis, chartLookOnPaper(), QLocale(),
                                    {slide.chart->width, slide.chart->height}, present::smallestReadable)
                             .picture;
  return prepared;
}

Result<std::string> slidesBytes(const PreparedSlides& prepared, const Progress& progress) {
  const auto& map = *model::findMap(prepared.request.document, prepared.request.map);
  const Steps steps(prepared.request, map);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  std::vector<Bookmark> bookmarks;
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(72 * unitsPerPoint));
    const QPageSize size(QSizeF(slideWidthPoints, slideHeightPoints), QPageSize::Point, QString(),
                         QPageSize::ExactMatch);
    writer.setPageLayout({size, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point});
    bookmarks = paintSlides(writer, prepared, steps, progress);
  }
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  return withStructure({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                       factsOf(prepared.request, map, std::move(bookmarks)));
}

Result<std::string> slidesPdf(const SlidesRequest& request) {
  THROUGHLINE_TRY(prepared, prepareSlides(request));
  return slidesBytes(prepared);
}

} // namespace throughline::ui
