#pragma once

#include "core/insight/analysis.h"

#include <QString>

/// Numbers as people read them: in their locale, with no more digits than the interval supports.
namespace throughline::ui {

/// Digits after the point that the interval supports, as charts and tables show them: 0 for 47 (41 to 52); at most 3.
int supportedDecimals(const insight::Estimate& estimate);
/// The number with that many digits after the point and a true minus sign; "-0" is written "0".
QString numberText(double value, int decimals);
QString countText(std::int64_t count);
/// A figure that stands by itself, with its sign before it: where one reads from right to left it would come after it.
QString withItsSign(const QString& figure);
/// "47 (41 to 52)".
QString estimateText(const insight::Estimate& estimate);
/// With so many digits after the point at least; each number as numberWithin().
QString estimateText(const insight::Estimate& estimate, int least);
/// A number of the estimate: itself or one of its ends, with so many decimals, and more where it would read as 0 though
/// the interval leaves out 0.
QString numberWithin(const insight::Estimate& estimate, double number, int decimals);
/// "12 %", or "0.4 %" under one percent.
QString percentText(double share);
/// "12 % (9 to 15)".
QString shareText(const insight::Share& share);
/// How days are shown in the language of the window, in the letters of QLocale::toString: "d MMM yyyy".
QString dayPattern();
/// "3 Mar 2026", in the language of the window.
QString dateText(const Date& date);
/// "3 Mar 2026, 14:05", on the clock of this computer.
QString momentText(const Timestamp& moment);
/// Its day alone.
QString momentDayText(const Timestamp& moment);

} // namespace throughline::ui
