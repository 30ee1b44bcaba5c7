#pragma once

#include "core/chart/chart_spec.h"

#include <QLocale>
#include <QString>

/// Charts and tables in words of the user's language.
namespace throughline::ui {

/// "Drag by touchpoint"; screen readers hear "Chart: ..." and "Table: ...".
QString chartName(const chart::ChartSpec& spec);
/// What the axis counts: "NPS points", "satisfaction".
QString axisTitle(const chart::ChartSpec& spec);
/// The user's title, or "Without failures", "3 smaller service touchpoints", "Observed".
QString barTitle(const chart::Bar& bar, const chart::ChartSpec& spec);
QString rowTitle(const chart::Row& row);
/// What a screen reader says of a bar: title, figure, interval, strength.
QString barWords(const chart::Bar& bar, const chart::ChartSpec& spec, const QLocale& locale);

QString columnTitle(const chart::Column& column);
/// Empty for an empty cell.
QString cellText(const chart::Row& row, std::size_t column, const chart::Table& table, const QLocale& locale);
bool isNumeric(chart::ColumnKind kind);

/// A number as read: with a real minus sign, shares in percent.
QString numberText(double value, chart::Unit unit, int decimals, const QLocale& locale);
/// "10.3 to 15.1"
QString rangeText(const chart::Range& range, chart::Unit unit, int decimals, const QLocale& locale);

QString kindWord(model::Kind kind);
QString strengthWord(insight::Label label);
QString evidenceText(insight::Evidence evidence);

/// Tab-separated lines with a header, full precision, C locale; text that a spreadsheet would take for a formula is
/// quoted with an apostrophe.
QString tabSeparated(const chart::Table& table);

} // namespace throughline::ui
