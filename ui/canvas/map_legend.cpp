#include "ui/canvas/map_legend.h"

#include "ui/canvas/map_canvas.h"
#include "ui/paint/map_painter.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStatusBar>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace throughline::ui {
namespace {

constexpr int signSize = 16;
constexpr int afterSign = 5;
constexpr int betweenEntries = 14;
constexpr double smallestWords = 9.5; ///< pixels: as on the map at 80 %

QString wordOf(const layout::LegendItem& item) {
  return item.text.text->lines.empty() ? QString() : QString::fromStdString(item.text.text->lines.front().text);
}

/// The widest that one of these words may be, so that all of them have their place in that room.
int widestOf(std::vector<int> widths, int room) {
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

} // namespace

MapLegend::MapLegend(MapCanvas& canvas, QWidget* parent) : QWidget(parent), canvas_(canvas) {
  setAccessibleName(tr("Legend of the map"));
  connect(&canvas, &MapCanvas::layoutChanged, this, &MapLegend::refresh);
  connect(&canvas, &MapCanvas::zoomChanged, this, &MapLegend::refresh);
  for (auto* bar : {canvas.horizontalScrollBar(), canvas.verticalScrollBar()})
    connect(bar, &QScrollBar::valueChanged, this, &MapLegend::refresh);
  canvas.viewport()->installEventFilter(this); // a panel that opens may cover some of the map's own
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
  if (parentWidget() != nullptr)
    canvas_.showLegend(!isNeeded());
  breakLines();
  updateGeometry();
  update();
}

bool MapLegend::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize)
    refresh();
  return QWidget::eventFilter(watched, event);
}

void MapLegend::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  breakLines();
}

int MapLegend::lineHeight() const {
  return std::max(signSize, fontMetrics().height()) + 4;
}

int MapLegend::widthOf(const layout::LegendItem& item) const {
  return signSize + afterSign + fontMetrics().horizontalAdvance(wordOf(item)) + betweenEntries;
}

int MapLegend::widthOf(const Line& line) const {
  return std::accumulate(line.begin(), line.end(), 0,
                         [this](int sum, const auto& item) { return sum + widthOf(item); });
}

QSize MapLegend::sizeHint() const {
  return {widthOf(items_), static_cast<int>(lines_.size()) * lineHeight()};
}

bool MapLegend::isWhole() const {
  return std::ranges::all_of(lines_, [this](const Line& line) { return widthOf(line) <= width(); });
}

/// So that the wider of the two is as narrow as can be.
std::vector<MapLegend::Line> MapLegend::inTwoLines() const {
  constexpr std::size_t mostTried = 12;
  const std::size_t tried = std::min(items_.size(), mostTried);
  const auto isAbove = [tried](std::size_t at, std::size_t chosen) {
    return at < tried ? (chosen >> at & 1U) != 0 : at % 2 == 0;
  };
  std::vector<int> widths;
  std::ranges::transform(items_, std::back_inserter(widths), [this](const auto& item) { return widthOf(item); });
  const int whole = std::accumulate(widths.begin(), widths.end(), 0);
  std::size_t best = 1; // the first one stays the first
  int narrowest = whole;
  for (std::size_t chosen = 1; chosen < (std::size_t{1} << tried); chosen += 2) {
    int above = 0;
    for (std::size_t at = 0; at < widths.size(); ++at)
      above += isAbove(at, chosen) ? widths[at] : 0;
    if (const int wider = std::max(above, whole - above); wider < narrowest)
      narrowest = wider, best = chosen;
  }
  std::vector<Line> lines(2);
  for (std::size_t at = 0; at < items_.size(); ++at)
    lines[isAbove(at, best) ? 0 : 1].push_back(items_[at]);
  return lines;
}

void MapLegend::breakLines() {
  const auto before = lines_.size();
  lines_ = widthOf(items_) > width() && items_.size() > 1 ? inTwoLines() : std::vector<Line>{items_};
  if (lines_.size() != before)
    updateGeometry();
  update();
}

void MapLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  double top = 0;
  for (const auto& line : lines_) {
    paintLine(painter, line, top);
    top += height() / static_cast<double>(lines_.size());
  }
}

void MapLegend::paintLine(QPainter& painter, std::span<const layout::LegendItem> items, double top) const {
  std::vector<int> widths;
  std::ranges::transform(items, std::back_inserter(widths),
                         [this](const auto& item) { return fontMetrics().horizontalAdvance(wordOf(item)); });
  const int count = static_cast<int>(items.size());
  const int widest = widestOf(std::move(widths), width() - count * (signSize + afterSign + betweenEntries));
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const double high = height() / static_cast<double>(lines_.size());
  double x = betweenEntries / 2.0;
  for (const auto& item : items) {
    auto word = wordOf(item);
    if (fontMetrics().horizontalAdvance(word) > widest)
      word = fontMetrics().elidedText(word, Qt::ElideRight, widest); // whole in the tooltip
    const double text = fontMetrics().horizontalAdvance(word);
    const auto placed = [&](double from, double wide) {
      return QRectF(mirrored ? width() - from - wide : from, top, wide, high);
    };
    const QRectF sign(placed(x, signSize).left(), top + (high - signSize) / 2.0, signSize, signSize);
    paintLegendSign(painter, sign, item, canvas_.look());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(placed(x + signSize + afterSign, text + 1), Qt::AlignVCenter, word);
    x += signSize + afterSign + text + betweenEntries;
  }
}

} // namespace throughline::ui
