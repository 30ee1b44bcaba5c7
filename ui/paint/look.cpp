#include "ui/paint/look.h"

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

QColor rgb(unsigned value) {
  return QColor::fromRgb(0xff000000U | value);
}

double luminanceOf(const QColor& colour) {
  const auto linear = [](double part) {
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Look lightLook() {
  Look look;
  look.background = rgb(0xf3f5f8);
  look.lane = rgb(0xffffff);
  look.laneAlternate = rgb(0xf9fafc);
  look.line = rgb(0xd9dfe7);
  look.headFill = rgb(0x2b3a52);
  look.headText = rgb(0xffffff);
  look.text = rgb(0x18212f);
  look.mutedText = rgb(0x556274);
  look.experience = {rgb(0xf1f8fd), rgb(0x0072b2), rgb(0x0072b2), rgb(0xffffff)};
  look.service = {rgb(0xfff9ed), rgb(0x966400), rgb(0xe69f00), rgb(0x000000)};
  look.weight = rgb(0xbf3216);
  look.weightText = rgb(0xffffff);
  look.probableFill = rgb(0xfbe3dd);
  look.probableText = rgb(0x8f2410);
  look.hollow = rgb(0x6b7685);
  look.drawnCurve = rgb(0x5d6a7c);
  look.measuredCurve = rgb(0x00785a);
  look.intervalBand = rgb(0xd3ece4);
  look.personas = {rgb(0xa4497a), rgb(0xb85200), rgb(0x2f62ad), rgb(0x6f6600)};
  look.faces = {rgb(0xd55e00), rgb(0xf0b07a), rgb(0xdde2e8), rgb(0x9fd8c5), rgb(0x2fb38c)};
  look.faceSign = rgb(0x000000);
  look.truth = rgb(0xa4497a);
  look.chip = rgb(0xe6ebf1);
  look.focus = rgb(0x0b57d0);
  return look;
}

Look darkLook() {
  Look look;
  look.background = rgb(0x12161c);
  look.lane = rgb(0x191f28);
  look.laneAlternate = rgb(0x1d242e);
  look.line = rgb(0x343e4c);
  look.headFill = rgb(0x34455f);
  look.headText = rgb(0xf3f6fa);
  look.text = rgb(0xeef2f7);
  look.mutedText = rgb(0xa8b4c3);
  look.experience = {rgb(0x1b2c3d), rgb(0x56b4e9), rgb(0x56b4e9), rgb(0x000000)};
  look.service = {rgb(0x332a17), rgb(0xe69f00), rgb(0xe69f00), rgb(0x000000)};
  look.weight = rgb(0xff8566);
  look.weightText = rgb(0x000000);
  look.probableFill = rgb(0x48261d);
  look.probableText = rgb(0xffb9a6);
  look.hollow = rgb(0x93a0b0);
  look.drawnCurve = rgb(0x9aa7b7);
  look.measuredCurve = rgb(0x3ccb9f);
  look.intervalBand = rgb(0x1d4439);
  look.personas = {rgb(0xe59cc4), rgb(0xff9a5c), rgb(0x6fb7ee), rgb(0xe3d64a)};
  look.faces = {rgb(0xe5701a), rgb(0xf0b07a), rgb(0xc3ccd6), rgb(0x9fd8c5), rgb(0x3cc79c)};
  look.faceSign = rgb(0x000000);
  look.truth = rgb(0xe59cc4);
  look.chip = rgb(0x2c3643);
  look.focus = rgb(0x8ab4ff);
  return look;
}

Look highContrastLook() {
  Look look;
  look.background = rgb(0x000000);
  look.lane = rgb(0x000000);
  look.laneAlternate = rgb(0x000000);
  look.line = rgb(0xffffff);
  look.headFill = rgb(0xffffff);
  look.headText = rgb(0x000000);
  look.text = rgb(0xffffff);
  look.mutedText = rgb(0xffffff);
  look.experience = {rgb(0x000000), rgb(0x56b4e9), rgb(0x56b4e9), rgb(0x000000)};
  look.service = {rgb(0x000000), rgb(0xf0e442), rgb(0xf0e442), rgb(0x000000)};
  look.weight = rgb(0xff8f73);
  look.weightText = rgb(0x000000);
  look.probableFill = rgb(0x000000);
  look.probableText = rgb(0xff8f73);
  look.hollow = rgb(0xffffff);
  look.drawnCurve = rgb(0xffffff);
  look.measuredCurve = rgb(0x4be3b3);
  look.intervalBand = rgb(0x0e4a39);
  look.personas = {rgb(0xff9fd0), rgb(0xffa057), rgb(0x7cc4f7), rgb(0xf0e442)};
  look.faces = {rgb(0xff8f73), rgb(0xf0b07a), rgb(0xffffff), rgb(0x9fe8d0), rgb(0x4be3b3)};
  look.faceSign = rgb(0x000000);
  look.truth = rgb(0xff9fd0);
  look.chip = rgb(0x2a2a2a);
  look.focus = rgb(0xffff00);
  look.outlineWidth = 2.5;
  return look;
}

Look printLook() {
  Look look = lightLook();
  look.background = rgb(0xffffff);
  look.laneAlternate = rgb(0xffffff);
  look.line = rgb(0xc8d0da);
  look.experience.fill = rgb(0xffffff);
  look.service.fill = rgb(0xffffff);
  look.outlineWidth = 1.25;
  return look;
}

double contrastOf(const QColor& one, const QColor& other) {
  const double a = luminanceOf(one), b = luminanceOf(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace throughline::ui
