#include "ui/pages/table_pages.h"

#include "ui/charts/chart_words.h"
#include "ui/charts/plain_text.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <memory>
#include <numeric>

namespace throughline::ui {

namespace {

constexpr qreal columnGap = points(10);
constexpr qreal cellPadding = points(2.6);
constexpr qreal signRoom = points(13);
constexpr int mostLinesInCell = 30;
constexpr std::size_t fewestRowsBelowHeader = 5;

/// A table with its places: shared by all the rows that are drawn later.
struct SetTable {
  PaperTable table;
  PageStyle style;
  std::vector<qreal> lefts;
  std::vector<qreal> widths;
};

qreal cellWidth(const QString& text, bool numeric, const QFont& font) {
  return numeric ? figuresWidth(text, font) : QFontMetricsF(font).horizontalAdvance(text);
}

/// What a header needs on two lines; it is broken only between words.
qreal headerWidth(const QString& title, const QFont& font) {
  qreal width = 0;
  for (const auto& part : title.split(QLatin1Char(' ')))
    width = std::max(width, QFontMetricsF(font).horizontalAdvance(part) + 1);
  while (wrapped(title, font, width).size() > 2)
    width += points(3);
  return width;
}

qreal naturalWidth(const PaperTable& table, std::size_t column, const PageStyle& style) {
  const auto& head = table.columns[column];
  qreal width = headerWidth(head.title, style.smallStrong) + 1;
  for (const auto& row : table.rows)
    width = std::max(width, cellWidth(row.cells.value(static_cast<qsizetype>(column)), head.numeric,
                                      row.strong ? style.tableStrong : style.table) +
                                1);
  return head.mostWidth > 0 ? std::min(width, head.mostWidth) : width;
}

SetTable setTable(const PaperTable& table, const PageStyle& style, const QRectF& body) {
  SetTable set{.table = table, .style = style, .lefts = {}, .widths = {}};
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    set.widths.push_back(naturalWidth(table, i, style) + (i == 0 ? signRoom : 0));
  const auto gaps = columnGap * static_cast<qreal>(table.columns.size() - 1);
  const qreal others = std::accumulate(set.widths.begin() + 1, set.widths.end(), 0.0);
  const qreal left = body.width() - gaps - others;
  // Where the first column needs less than there is, the room goes between all columns.
  const qreal spare = std::max<qreal>(0, left - std::max(set.widths[0], 0.26 * body.width()));
  set.widths[0] = std::max(left - spare, points(60));
  const qreal gap = columnGap + spare / static_cast<qreal>(std::max<std::size_t>(1, table.columns.size() - 1));
  qreal x = body.left();
  for (const qreal width : set.widths) {
    set.lefts.push_back(x);
    x += width + gap;
  }
  return set;
}

QStringList cellLines(const SetTable& set, const PaperTable::Row& row, std::size_t column) {
  const QString text = row.cells.value(static_cast<qsizetype>(column));
  if (set.table.columns[column].numeric)
    return {text};
  const qreal sign = column == 0 && row.sign ? signRoom : 0;
  return wrapped(text, row.strong ? set.style.tableStrong : set.style.table, set.widths[column] - sign,
                 mostLinesInCell);
}

qreal rowHeight(const SetTable& set, const PaperTable::Row& row) {
  qsizetype most = 1;
  for (std::size_t i = 0; i < set.table.columns.size(); ++i)
    most = std::max(most, cellLines(set, row, i).size());
  return static_cast<qreal>(most) * lineHeight(set.style.table) + 2 * cellPadding;
}

void drawRuleBelow(const PageInk& ink, const QColor& color, qreal width) {
  ink.rule(ink.area().bottomLeft(), ink.area().bottomRight(), color, width);
}

void drawCell(const PageInk& ink, const SetTable& set, const PaperTable::Row& row, std::size_t column, qreal top) {
  const QFont& font = row.strong ? set.style.tableStrong : set.style.table;
  const qreal left = set.lefts[column] + (column == 0 && row.sign ? signRoom : 0);
  const QStringList lines = cellLines(set, row, column);
  const QRectF place(left, top, set.widths[column], 0);
  if (set.table.columns[column].numeric)
    ink.figures(place, centredBaseline(font, top + lineHeight(font) / 2), lines.first(), font, set.style.look.ink);
  else
    ink.lines(place, lines, font, set.style.look.ink);
}

void drawRow(const PageInk& ink, const SetTable& set, std::size_t index) {
  const auto& row = set.table.rows[index];
  const qreal top = ink.area().top() + cellPadding;
  if (row.sign) {
    const qreal size = points(8);
    const qreal middle = top + lineHeight(set.style.table) / 2;
    ink.kindSign(QRectF(set.lefts[0], middle - size / 2, size, size), *row.sign);
  }
  for (std::size_t i = 0; i < set.table.columns.size(); ++i)
    drawCell(ink, set, row, i, top);
  drawRuleBelow(ink, set.style.look.grid, points(0.5));
}

QStringList headerLines(const SetTable& set, std::size_t column) {
  return wrapped(set.table.columns[column].title, set.style.smallStrong, set.widths[column], 4);
}

qreal headerHeight(const SetTable& set) {
  qsizetype most = 1;
  for (std::size_t i = 0; i < set.table.columns.size(); ++i)
    most = std::max(most, headerLines(set, i).size());
  return static_cast<qreal>(most) * lineHeight(set.style.smallStrong) + 2 * cellPadding;
}

void drawHeader(const PageInk& ink, const SetTable& set) {
  for (std::size_t i = 0; i < set.table.columns.size(); ++i) {
    const QStringList lines = headerLines(set, i);
    const qreal height = lineHeight(set.style.smallStrong) * static_cast<qreal>(lines.size());
    ink.lines(QRectF(set.lefts[i], ink.area().bottom() - cellPadding - height, set.widths[i], height), lines,
              set.style.smallStrong, set.style.look.quiet, set.table.columns[i].numeric ? Side::right : Side::start);
  }
  drawRuleBelow(ink, set.style.look.ink, points(0.8));
}

std::optional<model::Kind> kindOfRow(const chart::Row& row) {
  for (const auto& cell : row.cells)
    if (const auto* kind = std::get_if<model::Kind>(&cell))
      return *kind;
  return std::nullopt;
}

} // namespace

PaperTable paperTable(const chart::Table& table, const std::vector<chart::ColumnKind>& without) {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (std::ranges::find(without, table.columns[i].kind) == without.end())
      shown.push_back(i);
  PaperTable paper;
  for (const auto i : shown)
    paper.columns.push_back({.title = columnTitle(table.columns[i]),
                             .numeric = isNumeric(table.columns[i].kind),
                             .mostWidth = table.columns[i].kind == chart::ColumnKind::stage ? points(80) : 0});
  const QLocale locale;
  for (const auto& row : table.rows) {
    PaperTable::Row words{.cells = {}, .strong = row.role != chart::Role::touchpoint, .sign = kindOfRow(row)};
    for (const auto i : shown)
      words.cells.append(cellText(row, i, table, locale));
    paper.rows.push_back(words);
  }
  return paper;
}

void flowTable(PageFlow& flow, const PageStyle& style, const PaperTable& table) {
  if (table.columns.empty() || table.rows.empty())
    return;
  const auto set = std::make_shared<const SetTable>(setTable(table, style, flow.body()));
  const qreal head = headerHeight(*set);
  const auto placeHeader = [&] { flow.place(head, [set](const PageInk& ink) { drawHeader(ink, *set); }); };
  qreal beginning = head;
  for (std::size_t i = 0; i < std::min<std::size_t>(fewestRowsBelowHeader, table.rows.size()); ++i)
    beginning += rowHeight(*set, table.rows[i]);
  flow.need(beginning);
  placeHeader();
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const qreal height = rowHeight(*set, table.rows[i]);
    if (height > flow.room()) {
      flow.continueSection();
      placeHeader();
    }
    flow.place(height, [set, i](const PageInk& ink) { drawRow(ink, *set, i); });
  }
}

} // namespace throughline::ui
