#include "core/base/spreadsheet_cell.h"
#include "ui/charts/chart_tr.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/phrases.h"
#include "ui/charts/plain_text.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"
#include "ui/session/vocabulary_words.h"

namespace throughline::ui {

namespace {

QString titleFromUtf8(const std::string& text) {
  return onOneLine(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

struct CellWriter {
  const chart::Column& column;
  const QLocale& locale;

  QString operator()(std::monostate) const { return {}; }
  QString operator()(const std::string& text) const { return titleFromUtf8(text); }
  QString operator()(std::int64_t count) const { return locale.toString(static_cast<qlonglong>(count)); }
  QString operator()(double value) const { return numberText(value, column.unit, column.decimals, locale); }
  QString operator()(const chart::Range& range) const { return rangeText(range, column.unit, column.decimals, locale); }
  QString operator()(model::Kind kind) const { return word(kind); }
  QString operator()(insight::Label label) const { return word(label); }
  QString operator()(insight::Evidence evidence) const { return word(evidence); }
  QString operator()(const Date& date) const { return dateText(date); }
  QString operator()(const chart::Phrase& phrase) const { return phraseText(phrase, locale); }
};

/// A loss below zero is none, whatever its strength.
bool isNegativeDrag(const chart::Row& row, std::size_t column, const chart::Table& table) {
  if (row.role != chart::Role::touchpoint || table.columns[column].kind != chart::ColumnKind::strength)
    return false;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (table.columns[i].kind == chart::ColumnKind::drag)
      if (const auto* drag = std::get_if<double>(&row.cells[i]))
        return *drag < 0;
  return false;
}

/// A figure beside an interval that leaves out 0 does not read as 0.
chart::Column asFineAsItsInterval(const chart::Row& row, std::size_t column, const chart::Table& table) {
  auto head = table.columns[column];
  const bool hasInterval =
      column + 1 < table.columns.size() && table.columns[column + 1].kind == chart::ColumnKind::interval;
  const auto* range = hasInterval ? std::get_if<chart::Range>(&row.cells[column + 1]) : nullptr;
  const auto* number = std::get_if<double>(&row.cells[column]);
  if (range != nullptr && number != nullptr)
    head.decimals = chart::clearOfZero(*number, *range, head.unit, head.decimals);
  return head;
}

QString inFullPrecision(double value) {
  return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

/// Neither a cell border nor a formula, whatever the users wrote.
QString harmlessInSpreadsheets(const QString& text) {
  return startsFormula(text.toStdString()) ? QLatin1Char('\'') + text : text;
}

QString columnOfInterval(const chart::Table& table, std::size_t column) {
  return column > 0 ? columnTitle(table.columns[column - 1]) : QString();
}

QStringList headerOf(const chart::Table& table) {
  QStringList header;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (table.columns[i].kind == chart::ColumnKind::interval)
      header << ChartTr::tr("%1, low").arg(columnOfInterval(table, i))
             << ChartTr::tr("%1, high").arg(columnOfInterval(table, i));
    else
      header << columnTitle(table.columns[i]);
  return header;
}

QStringList rawCells(const chart::Row& row, std::size_t column, const chart::Table& table) {
  const auto& cell = row.cells[column];
  if (table.columns[column].kind == chart::ColumnKind::interval) {
    const auto* range = std::get_if<chart::Range>(&cell);
    return range ? QStringList{inFullPrecision(range->low), inFullPrecision(range->high)} : QStringList{{}, {}};
  }
  if (const auto* number = std::get_if<double>(&cell))
    return {inFullPrecision(*number)};
  if (const auto* count = std::get_if<std::int64_t>(&cell))
    return {QString::number(*count)};
  return {harmlessInSpreadsheets(cellText(row, column, table, QLocale::c()))};
}

/// Header and rows, full precision.
QVector<QStringList> rawLines(const chart::Table& table) {
  QVector<QStringList> lines{headerOf(table)};
  for (const auto& row : table.rows) {
    QStringList cells;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      cells += rawCells(row, i, table);
    lines.append(cells);
  }
  return lines;
}

QString inQuotes(const QString& cell) {
  if (!cell.contains(QLatin1Char(',')) && !cell.contains(QLatin1Char('"')))
    return cell;
  return QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

QString rowTitle(const chart::Row& row) {
  const QLocale locale;
  switch (row.role) {
  case chart::Role::withoutFailures: return wordsOf(chart::Say::withoutFailures);
  case chart::Role::total: return wordsOf(chart::Say::allFailures);
  case chart::Role::observed:
    return row.n > 0 ? phraseText({chart::Say::observed, {row.n}}, locale) : wordsOf(chart::Say::observedPlain);
  case chart::Role::smaller:
  case chart::Role::touchpoint: break;
  }
  const auto* own = row.cells.empty() ? nullptr : std::get_if<std::string>(&row.cells.front());
  const QString title = own == nullptr ? QString() : titleFromUtf8(*own);
  return title.isEmpty() ? wordsOf(chart::Say::untitled) : title;
}

QString columnTitle(const chart::Column& column) {
  switch (column.kind) {
  case chart::ColumnKind::touchpoint: return ChartTr::tr("Touchpoint");
  case chart::ColumnKind::kind: return ChartTr::tr("Kind");
  case chart::ColumnKind::stage: return ChartTr::tr("Stage");
  case chart::ColumnKind::responses: return ChartTr::tr("Responses");
  case chart::ColumnKind::reached: return ChartTr::tr("Reached");
  case chart::ColumnKind::failed: return ChartTr::tr("Failed");
  case chart::ColumnKind::failureShare: return ChartTr::tr("Failure share");
  case chart::ColumnKind::drag: return ChartTr::tr("Drag");
  case chart::ColumnKind::words:
  case chart::ColumnKind::number: return wordsOf(column.head);
  case chart::ColumnKind::interval:
    if (column.head != chart::Say::none)
      return ChartTr::tr("%1, 95 % interval").arg(wordsOf(column.head));
    return column.of == chart::ColumnKind::touchpoint
               ? ChartTr::tr("95 % interval")
               : ChartTr::tr("%1, 95 % interval").arg(columnTitle({.kind = column.of}));
  case chart::ColumnKind::strength: return ChartTr::tr("Strength");
  case chart::ColumnKind::fixOnly: return ChartTr::tr("If only this is fixed");
  case chart::ColumnKind::perFailure: return ChartTr::tr("Per failing response");
  case chart::ColumnKind::unadjusted: return ChartTr::tr("Unadjusted");
  case chart::ColumnKind::mean: return ChartTr::tr("Mean score");
  case chart::ColumnKind::evidence: return ChartTr::tr("Evidence");
  }
  return {};
}

bool isNumeric(chart::ColumnKind kind) {
  switch (kind) {
  case chart::ColumnKind::touchpoint:
  case chart::ColumnKind::kind:
  case chart::ColumnKind::stage:
  case chart::ColumnKind::strength:
  case chart::ColumnKind::words:
  case chart::ColumnKind::evidence: return false;
  default: return true;
  }
}

QString cellText(const chart::Row& row, std::size_t column, const chart::Table& table, const QLocale& locale) {
  const auto& head = table.columns[column];
  if (head.kind == chart::ColumnKind::touchpoint)
    return rowTitle(row);
  if (isNegativeDrag(row, column, table))
    return ChartTr::tr("No loss found");
  return std::visit(CellWriter{asFineAsItsInterval(row, column, table), locale}, row.cells[column]);
}

QString tabSeparated(const chart::Table& table) {
  QStringList lines;
  for (const auto& cells : rawLines(table))
    lines.append(cells.join(QLatin1Char('\t')));
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString commaSeparated(const chart::Table& table) {
  QString text;
  for (const auto& cells : rawLines(table)) {
    QStringList quoted;
    for (const QString& cell : cells)
      quoted << inQuotes(cell);
    text += quoted.join(QLatin1Char(',')) + QLatin1String("\r\n");
  }
  return text;
}

} // namespace throughline::ui
