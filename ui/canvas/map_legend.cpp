#include "ui/canvas/map_legend.h"

#include "ui/canvas/map_canvas.h"
#include "ui/paint/map_painter.h"

#include <QPainter>
#include <QScrollBar>
#include <QStatusBar>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int signSize = 16;
constexpr int afterSign = 5;
constexpr int betweenEntries = 14;
constexpr double smallestWords = 9.5; ///< pixels: as on the map at 80 %

QString wordOf(const layout::LegendItem& item) {
  return item.text.text->lines.empty() ? QString() : QString::fromStdString(item.text.text->lines.front().text);
}

} // namespace

MapLegend::MapLegend(MapCanvas& canvas, QWidget* parent) : QWidget(parent), canvas_(canvas) {
  setAccessibleName(tr("Legend of the map"));
  connect(&canvas, &MapCanvas::layoutChanged, this, &MapLegend::refresh);
  connect(&canvas, &MapCanvas::zoomChanged, this, &MapLegend::refresh);
  for (auto* bar : {canvas.horizontalScrollBar(), canvas.verticalScrollBar()})
    connect(bar, &QScrollBar::valueChanged, this, &MapLegend::refresh);
  refresh();
}

/// Where one of its entries is not seen, or too small to be read.
bool MapLegend::isNeeded() const {
  const QRectF seen = canvas_.viewport()->rect();
  return std::ranges::any_of(items_, [&](const auto& item) {
    const double size = layout::typeSizeOf(item.text.text->style).size * item.text.scale * canvas_.zoom();
    return size < smallestWords || !seen.contains(canvas_.toViewport(item.rect));
  });
}

void MapLegend::refresh() {
  // On the map they are added from right to left.
  items_.assign(canvas_.layout().legend.rbegin(), canvas_.layout().legend.rend());
  for (const auto& persona : canvas_.layout().personas)
    if (persona.look)
      items_.push_back({layout::LegendSign::personaCurve, persona.sign, persona.name, *persona.look});
  QStringList words;
  for (const auto& item : items_)
    words << wordOf(item);
  setAccessibleDescription(words.join(QStringLiteral(", ")));
  setToolTip(words.join(QLatin1Char('\n')));
  // While a message stands there the status bar hides what is in it; without a parent it would be a window of its own.
  const auto* bar = qobject_cast<const QStatusBar*>(parentWidget());
  if (parentWidget() != nullptr && (bar == nullptr || bar->currentMessage().isEmpty()))
    setVisible(isNeeded());
  updateGeometry();
  update();
}

QSize MapLegend::sizeHint() const {
  int width = 0;
  for (const auto& item : items_)
    width += signSize + afterSign + fontMetrics().horizontalAdvance(wordOf(item)) + betweenEntries;
  return {width, std::max(signSize, fontMetrics().height()) + 4};
}

/// The widest that a word may be, so that every sign has its place.
int MapLegend::widestWord() const {
  const int room = width() - static_cast<int>(items_.size()) * (signSize + afterSign + betweenEntries);
  std::vector<int> widths;
  std::ranges::transform(items_, std::back_inserter(widths),
                         [this](const auto& item) { return fontMetrics().horizontalAdvance(wordOf(item)); });
  std::ranges::sort(widths);
  int left = std::max(room, 0);
  int count = static_cast<int>(widths.size());
  for (const int wide : widths) {
    if (wide * count > left)
      return left / count;
    left -= wide;
    --count;
  }
  return widths.empty() ? 0 : widths.back();
}

void MapLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const int widest = widestWord();
  double x = betweenEntries / 2.0;
  for (const auto& item : items_) {
    auto word = wordOf(item);
    if (fontMetrics().horizontalAdvance(word) > widest)
      word = fontMetrics().elidedText(word, Qt::ElideRight, widest); // whole in the tooltip
    const double text = fontMetrics().horizontalAdvance(word);
    const auto placed = [&](double from, double wide) {
      return QRectF(mirrored ? width() - from - wide : from, 0, wide, height());
    };
    const double top = (height() - signSize) / 2.0;
    const QRectF sign(placed(x, signSize).left(), top, signSize, signSize);
    paintLegendSign(painter, sign, item, canvas_.look());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(placed(x + signSize + afterSign, text + 1), Qt::AlignVCenter, word);
    x += signSize + afterSign + text + betweenEntries;
  }
}

} // namespace throughline::ui
