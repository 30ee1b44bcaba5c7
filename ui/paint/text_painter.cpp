#include "ui/paint/text_painter.h"

#include "ui/paint/fonts.h"
#include "ui/paint/printed_text.h"

#include <QPaintEngine>
#include <QPainter>
#include <QStaticText>

#include <array>
#include <unordered_map>
#include <vector>

namespace throughline::ui {
namespace {

constexpr std::size_t mostKeptTexts = 8'000;
constexpr std::size_t styleCount = static_cast<std::size_t>(layout::TextStyle::laneText) + 1;

struct StyleFont {
  QFont font;
  double baseline = 0;
  double ascent = 0;
};

const StyleFont& styleFont(layout::TextStyle style) {
  static const auto all = [] {
    std::array<StyleFont, styleCount> fonts;
    for (std::size_t index = 0; index < styleCount; ++index) {
      const auto each = static_cast<layout::TextStyle>(index);
      fonts[index] = {fontFor(each), baselineOf(each), QFontMetricsF(fontFor(each)).ascent()};
    }
    return fonts;
  }();
  return all[static_cast<std::size_t>(style)];
}

double leftOf(const layout::PlacedText& placed, const layout::TextLine& line) {
  switch (layout::alignOf(placed)) {
  case layout::Align::left: return placed.rect.x;
  case layout::Align::centre: return placed.rect.x + (placed.rect.width - line.width) / 2;
  case layout::Align::right: return placed.rect.right() - line.width;
  }
  return placed.rect.x;
}

bool isScreen(const QPainter& painter) {
  return painter.paintEngine()->type() == QPaintEngine::Raster;
}

} // namespace

struct TextPainter::Kept {
  struct Entry {
    Shared<layout::WrappedText> text; // keeps the address in use
    std::vector<QStaticText> lines;
  };
  std::unordered_map<const layout::WrappedText*, Entry> texts;

  const std::vector<QStaticText>& linesOf(const Shared<layout::WrappedText>& text) {
    const auto found = texts.find(&*text);
    if (found != texts.end())
      return found->second.lines;
    if (texts.size() >= mostKeptTexts)
      texts.clear();
    Entry entry{text, {}};
    for (const auto& line : text->lines) {
      entry.lines.emplace_back(QString::fromStdString(line.text));
      entry.lines.back().setTextFormat(Qt::PlainText);
      entry.lines.back().setPerformanceHint(QStaticText::AggressiveCaching);
    }
    return texts.emplace(&*text, std::move(entry)).first->second.lines;
  }
};

TextPainter::TextPainter() : kept_(std::make_unique<Kept>()) {}
TextPainter::~TextPainter() = default;

void TextPainter::drawScaled(QPainter& painter, const layout::PlacedText& placed, const QColor& colour,
                             QPointF offset) {
  auto own = placed;
  own.scale = 1;
  own.rect = {0, 0, placed.rect.width / placed.scale, placed.rect.height / placed.scale};
  const auto before = painter.transform();
  painter.translate(QPointF(placed.rect.x, placed.rect.y) + offset);
  painter.scale(placed.scale, placed.scale);
  draw(painter, own, colour);
  painter.setTransform(before);
}

void TextPainter::draw(QPainter& painter, const layout::PlacedText& placed, const QColor& colour, QPointF offset) {
  if (placed.text->lines.empty())
    return;
  if (placed.scale != 1)
    return drawScaled(painter, placed, colour, offset);
  const auto& style = styleFont(placed.text->style);
  const double lineHeight = layout::typeSizeOf(placed.text->style).lineHeight;
  painter.setFont(style.font);
  painter.setPen(colour);
  double y = placed.rect.y + offset.y() + style.baseline;
  const bool screen = isScreen(painter);
  const auto* shaped = screen ? &kept_->linesOf(placed.text) : nullptr;
  for (std::size_t index = 0; index < placed.text->lines.size(); ++index, y += lineHeight) {
    const auto& line = placed.text->lines[index];
    const double x = leftOf(placed, line) + offset.x();
    if (screen)
      painter.drawStaticText(QPointF(x, y - style.ascent), (*shaped)[index]);
    else
      drawTextLine(painter, QPointF(x, y), QString::fromStdString(line.text));
  }
}

} // namespace throughline::ui
