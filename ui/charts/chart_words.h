#pragma once

#include "core/chart/chart_spec.h"

#include <QLocale>
#include <QString>

/// Charts and tables in words of the user's language.
namespace throughline::ui {

/// "Drag by touchpoint"; screen readers hear "Chart: ..." and "Table: ...".
QString chartName(chart::ChartId id);
/// "What drags the overall score down?"
QString chartQuestion(chart::ChartId id);
/// What a screen reader says of a row or mark: title, figure, interval, strength.
QString subjectWords(const chart::Subject& subject, const QLocale& locale);
/// What the chart says first; `finding`: the sentence of the analysis, for charts that have none of their own.
QString chartSentence(const chart::ChartSpec& spec, const QString& finding, const QLocale& locale);

/// The user's title, or "Without failures", "Observed (n = 283)".
QString rowTitle(const chart::Row& row);
QString columnTitle(const chart::Column& column);
/// Empty for an empty cell.
QString cellText(const chart::Row& row, std::size_t column, const chart::Table& table, const QLocale& locale);
bool isNumeric(chart::ColumnKind kind);

/// A number as read: with a real minus sign, shares in percent.
QString numberText(double value, chart::Unit unit, int decimals, const QLocale& locale);
/// "10.3 to 15.1"
QString rangeText(const chart::Range& range, chart::Unit unit, int decimals, const QLocale& locale);

/// Tab-separated lines with a header, full precision, C locale; text that a spreadsheet would take for a formula is
/// quoted with an apostrophe.
QString tabSeparated(const chart::Table& table);
/// The same with commas, quoted as RFC 4180 asks.
QString commaSeparated(const chart::Table& table);

} // namespace throughline::ui
