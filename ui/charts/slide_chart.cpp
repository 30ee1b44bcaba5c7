#include "ui/charts/slide_chart.h"

#include "core/chart/catalog.h"

#include <QPainter>

#include <cmath>

namespace throughline::ui {
namespace {

constexpr std::size_t mostTouchpoints = 14;
constexpr std::size_t fewestTouchpoints = 3;
constexpr int largestType = 36;

} // namespace

SlideChart slideChart(const insight::Analysis& analysis, ChartLook look, const QLocale& locale, const QSizeF& size,
                      qreal smallest) {
  // Captions are smaller than the body: they decide.
  int type = largestType;
  const auto smallestType = [&] {
    look.font.setPixelSize(type);
    return chartSmall(look).pixelSize();
  };
  int least = largestType;
  for (; type > 8 && smallestType() >= std::ceil(smallest); --type)
    least = type;
  const chart::Findings findings{.map = {}, .parts = {}, .analysis = analysis};
  chart::ChartSpec spec;
  for (std::size_t most = mostTouchpoints; most >= fewestTouchpoints; --most) {
    spec = chart::makeChart(chart::ChartId::drag, findings, {.mostTouchpoints = most});
    for (type = largestType; type >= least; type -= 2) {
      look.font.setPixelSize(type);
      if (chartGeometry(spec, look, locale, size.width()).size.height() <= size.height())
        return {.picture = chartPicture(spec, look, locale, size.width(), size.height()),
                .smallestText = static_cast<qreal>(smallestType())};
    }
  }
  type = least;
  look.font.setPixelSize(type);
  return {.picture = chartPicture(spec, look, locale, size.width(), size.height()),
          .smallestText = static_cast<qreal>(smallestType())};
}

void playChart(QPainter& painter, const ChartPicture& picture, const QRectF& where) {
  painter.save();
  painter.translate(where.topLeft());
  const qreal shrink = std::min({1.0, where.width() / picture.size.width(), where.height() / picture.size.height()});
  painter.scale(shrink, shrink);
  const qreal again = qreal(picture.picture.logicalDpiX()) / painter.device()->logicalDpiX();
  painter.scale(again, again);
  QPicture copy = picture.picture;
  painter.drawPicture(0, 0, copy);
  painter.restore();
}

} // namespace throughline::ui
