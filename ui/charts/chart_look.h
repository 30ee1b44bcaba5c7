#pragma once

#include "core/chart/marks.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace throughline::ui {

/// Colours and type of a chart. Proactive and service differ in colour and in pattern; text and lines keep WCAG 2.2 AA
/// contrast to the paper.
struct ChartLook {
  QColor paper;
  QColor ink;   ///< titles, figures, whiskers
  QColor quiet; ///< captions and axis
  QColor grid;
  QColor total; ///< whole scores at both ends
  QColor experience;
  QColor service;
  QColor serviceLine; ///< pattern and outline of service; the sign on it
  QColor better;      ///< signals; with triangles that point up and down
  QColor worse;
  QColor unclear;  ///< outline of what has no clear link
  QColor selected; ///< behind the chosen row
  QColor focus;
  QFont font;            ///< body size, in pixels
  bool mirrored = false; ///< what is written from right to left is drawn from right to left

  static ChartLook light(const QFont& font);
  static ChartLook dark(const QFont& font);
  static ChartLook highContrast(const QFont& font);
  /// On white paper, unhinted.
  static ChartLook print(const QFont& font);
  /// The look that goes with a palette: by the lightness of its window, high contrast when it is pure black or white
  /// under pure text.
  static ChartLook of(const QPalette& palette, const QFont& font);

  /// What a tone fills with, and what it draws lines and outlines with: light fills have darker lines.
  QColor fill(chart::Tone tone) const;
  QColor line(chart::Tone tone) const;

  bool operator==(const ChartLook&) const = default;
};

} // namespace throughline::ui
