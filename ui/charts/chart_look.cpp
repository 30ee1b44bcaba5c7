#include "ui/charts/chart_look.h"

#include "ui/paint/reading_direction.h"

#include <QFontInfo>

namespace throughline::ui {

namespace {

QFont inPixels(const QFont& font) {
  QFont sized = font;
  if (sized.pixelSize() <= 0)
    sized.setPixelSize(QFontInfo(font).pixelSize());
  return sized;
}

} // namespace

ChartLook ChartLook::light(const QFont& font) {
  return {.paper = QColor(0xff, 0xff, 0xff),
          .ink = QColor(0x1b, 0x1f, 0x24),
          .quiet = QColor(0x5b, 0x64, 0x70),
          .grid = QColor(0xe3, 0xe6, 0xea),
          .total = QColor(0x4a, 0x55, 0x63),
          .experience = QColor(0x00, 0x72, 0xb2),
          .service = QColor(0xe6, 0x9f, 0x00),
          .serviceLine = QColor(0x7a, 0x50, 0x00),
          .better = QColor(0x00, 0x5a, 0x9c),
          .worse = QColor(0xb8, 0x3e, 0x00),
          .unclear = QColor(0x76, 0x7f, 0x8a),
          .selected = QColor(0xe8, 0xf1, 0xf8),
          .focus = QColor(0x00, 0x5a, 0x9c),
          .font = inPixels(font),
          .mirrored = readsFromRight()};
}

ChartLook ChartLook::dark(const QFont& font) {
  return {.paper = QColor(0x1e, 0x21, 0x26),
          .ink = QColor(0xec, 0xee, 0xf1),
          .quiet = QColor(0xa9, 0xb2, 0xbd),
          .grid = QColor(0x39, 0x3f, 0x47),
          .total = QColor(0xa9, 0xb2, 0xbd),
          .experience = QColor(0x56, 0xb4, 0xe9),
          .service = QColor(0xe6, 0x9f, 0x00),
          .serviceLine = QColor(0x4a, 0x30, 0x00),
          .better = QColor(0x7c, 0xc7, 0xf5),
          .worse = QColor(0xff, 0x8a, 0x4c),
          .unclear = QColor(0x8d, 0x97, 0xa3),
          .selected = QColor(0x2b, 0x35, 0x40),
          .focus = QColor(0x7c, 0xc7, 0xf5),
          .font = inPixels(font),
          .mirrored = readsFromRight()};
}

ChartLook ChartLook::highContrast(const QFont& font) {
  return {.paper = Qt::black,
          .ink = Qt::white,
          .quiet = Qt::white,
          .grid = QColor(0x60, 0x60, 0x60),
          .total = Qt::white,
          .experience = QColor(0x56, 0xb4, 0xe9),
          .service = QColor(0xf0, 0xe4, 0x42),
          .serviceLine = Qt::black,
          .better = QColor(0x56, 0xb4, 0xe9),
          .worse = QColor(0xff, 0x9a, 0x5c),
          .unclear = QColor(0xd0, 0xd0, 0xd0),
          .selected = QColor(0x30, 0x30, 0x30),
          .focus = QColor(0xff, 0xff, 0x00),
          .font = inPixels(font),
          .mirrored = readsFromRight()};
}

ChartLook ChartLook::print(const QFont& font) {
  ChartLook look = light(font);
  look.font.setHintingPreference(QFont::PreferNoHinting);
  return look;
}

QColor ChartLook::fill(chart::Tone tone) const {
  switch (tone) {
  case chart::Tone::experience: return experience;
  case chart::Tone::service: return service;
  case chart::Tone::total: return total;
  case chart::Tone::plain: return quiet;
  case chart::Tone::better: return better;
  case chart::Tone::worse: return worse;
  case chart::Tone::faint: break;
  }
  return grid;
}

QColor ChartLook::line(chart::Tone tone) const {
  const bool lightPaper = paper.lightnessF() > 0.5F;
  return tone == chart::Tone::service && lightPaper ? serviceLine : fill(tone);
}

ChartLook ChartLook::of(const QPalette& palette, const QFont& font) {
  const QColor window = palette.color(QPalette::Base);
  if (window == QColor(Qt::black) && palette.color(QPalette::Text) == QColor(Qt::white))
    return highContrast(font);
  ChartLook look = window.lightnessF() < 0.5F ? dark(font) : light(font);
  look.paper = window;
  return look;
}

} // namespace throughline::ui
