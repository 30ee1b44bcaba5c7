#include "ui/charts/chart_geometry.h"
#include "ui/charts/phrases.h"
#include "ui/charts/plain_text.h"

#include <QFontMetricsF>

#include <algorithm>

namespace throughline::ui {

namespace {

/// Titles of rows stand behind the sign of their kind.
constexpr qreal signRoom = 1.7;
/// Of the width, at most: as a rule, and where rows of two lines would not fit the height that is given.
constexpr qreal titlesShare = 0.34, wideTitlesShare = 0.46;

qsizetype rowCount(const chart::ChartSpec& spec) {
  return static_cast<qsizetype>(spec.y.categories.empty() ? spec.subjects.size() : spec.y.categories.size());
}

QString rowTitle(const chart::ChartSpec& spec, qsizetype row, const QLocale& locale) {
  const auto index = static_cast<std::size_t>(row);
  return phraseText(spec.y.categories.empty() ? spec.subjects[index].title : spec.y.categories[index], locale);
}

qreal columnWidth(const ChartGeometry& geometry, qsizetype column, const ChartLook& look) {
  const auto& head = geometry.columns[column];
  const QFont font = head.strong ? chartBold(look) : look.font;
  qreal width = QFontMetricsF(chartSmall(look)).horizontalAdvance(head.head);
  for (const auto& row : geometry.rows)
    for (const auto& line : figureLines(row.figures.value(column)))
      width = std::max(width, figuresWidth(line, font));
  return width;
}

qreal titleWidth(const ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look,
                 const QLocale& locale, qreal share) {
  const qreal em = look.font.pixelSize();
  qreal width = 0;
  for (qsizetype i = 0; i < geometry.rows.size(); ++i)
    width = std::max(width, widthOnOneLine(rowTitle(spec, i, locale), look.font) + signRoom * em);
  return std::clamp(width, 6 * em, std::max(6 * em, share * geometry.size.width()));
}

/// Figures right of the plot and before it; those that give way are left out on narrow screens. Returns the room that
/// they leave the plot, below 0 where there is none.
qreal placeColumns(ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale,
                   qreal share) {
  const qreal em = look.font.pixelSize();
  const qreal gap = 1.1 * em;
  const qreal width = titleWidth(geometry, spec, look, locale, share);
  qreal left = chartInset(look);
  geometry.titles = QRectF(left, 0, width, 0);
  left += width + gap;
  qreal right = geometry.size.width() - chartInset(look);
  const auto fits = [&](const chart::FigureColumn& column) {
    return column.givesWay == 0 || geometry.size.width() >= column.givesWay * em;
  };
  for (std::size_t i = 0; i < spec.columns.size(); ++i) {
    if (!spec.columns[i].beforePlot || !fits(spec.columns[i]))
      continue;
    auto& column = geometry.columns[static_cast<qsizetype>(i)];
    column.width = columnWidth(geometry, static_cast<qsizetype>(i), look);
    left += column.width;
    column.right = left;
    left += gap;
  }
  for (std::size_t i = spec.columns.size(); i-- > 0;) {
    if (spec.columns[i].beforePlot || !fits(spec.columns[i]))
      continue;
    auto& column = geometry.columns[static_cast<qsizetype>(i)];
    column.width = columnWidth(geometry, static_cast<qsizetype>(i), look);
    column.right = right;
    right -= column.width + gap;
  }
  geometry.plot = QRectF(left, 0, std::max(right - left, 2 * em), 0);
  return right - left;
}

/// Words beside the plot that would leave it no room go on in up to three lines, and are cut then: the table has them
/// whole.
void makeRoomForPlot(ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look,
                     const QLocale& locale, qreal share) {
  const qreal em = look.font.pixelSize();
  const qreal least = std::max(12 * em, 0.3 * geometry.size.width());
  const qreal lacking = least - placeColumns(geometry, spec, look, locale, share);
  qsizetype widest = -1;
  qreal width = 0;
  for (qsizetype i = 0; i < geometry.columns.size(); ++i)
    if (geometry.columns[i].right > 0 && columnWidth(geometry, i, look) > width) {
      widest = i;
      width = columnWidth(geometry, i, look);
    }
  const qreal shortest = 9 * em;
  if (lacking <= 0 || width <= shortest)
    return;
  const QFont font = geometry.columns[widest].strong ? chartBold(look) : look.font;
  for (auto& row : geometry.rows)
    if (widest < row.figures.size())
      row.figures[widest] =
          wrapped(row.figures[widest], font, std::max(shortest, width - lacking), 3).join(QLatin1Char('\n'));
  placeColumns(geometry, spec, look, locale, share);
}

void breakTitles(ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale) {
  const qreal em = look.font.pixelSize();
  qsizetype most = 1;
  for (qsizetype i = 0; i < geometry.rows.size(); ++i) {
    auto& row = geometry.rows[i];
    row.title = wrapped(rowTitle(spec, i, locale), look.font, geometry.titles.width() - signRoom * em, 2);
    most = std::max(most, row.title.size());
    for (const auto& figure : row.figures)
      most = std::max(most, figureLines(figure).size());
  }
  geometry.rowHeight = static_cast<qreal>(most) * lineHeight(look.font, tightLeading) + 0.35 * em;
}

/// Heads of a grid's columns, over the plot; the room that they take.
qreal placeGridHeads(ChartGeometry& geometry, const ChartLook& look, const QLocale& locale) {
  const QFont font = chartSmall(look);
  const auto count = static_cast<qreal>(geometry.x.categories.size());
  const qreal slot = geometry.plot.width() / std::max<qreal>(1, count);
  qsizetype most = 1;
  for (std::size_t i = 0; i < geometry.x.categories.size(); ++i) {
    const QStringList lines = wrapped(phraseText(geometry.x.categories[i], locale), font, slot - 4, 2);
    geometry.ticks.append({geometry.plot.left() + (static_cast<qreal>(i) + 0.5) * slot, lines});
    most = std::max(most, lines.size());
  }
  return static_cast<qreal>(most) * lineHeight(font, tightLeading);
}

/// Numbers and title of the axis.
qreal belowPlot(const ChartGeometry& geometry, const ChartLook& look) {
  const qreal em = look.font.pixelSize();
  return geometry.isGrid() ? 0.4 * em : 2.3 * em + lineHeight(look.font);
}

} // namespace

void placeRows(ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale) {
  const qreal em = look.font.pixelSize();
  geometry.rows.resize(rowCount(spec));
  for (const auto& column : spec.columns)
    geometry.columns.append({.head = phraseText(column.head, locale), .right = 0, .strong = column.strong});
  if (spec.y.categories.empty())
    for (qsizetype i = 0; i < geometry.rows.size(); ++i)
      for (const auto& figure : spec.subjects[static_cast<std::size_t>(i)].figures)
        geometry.rows[i].figures << phraseText(figure, locale);
  const qreal headTop = placeLegend(geometry, spec, look, locale) + 0.5 * em;
  const auto count = static_cast<qreal>(geometry.rows.size());
  for (const qreal share : {titlesShare, wideTitlesShare}) {
    makeRoomForPlot(geometry, spec, look, locale, share);
    breakTitles(geometry, spec, look, locale);
    const qreal needed = headTop + geometry.rowHeight * count + 1.5 * em + belowPlot(geometry, look);
    if (geometry.isGrid() || geometry.size.height() <= 0 || needed <= geometry.size.height())
      break;
  }
  geometry.headBaseline = headTop + em;
  geometry.ticksTop = headTop;
  const qreal heads = geometry.isGrid() ? placeGridHeads(geometry, look, locale) + 0.4 * em : 1.5 * em;
  geometry.plot.setTop(headTop + heads);
  const qreal below = belowPlot(geometry, look);
  const qreal room = (geometry.size.height() - geometry.plot.top() - below) / std::max<qreal>(count, 1);
  // As low as its words allow where a height is given, and as is easy to read where none is.
  const qreal usual = std::max(geometry.rowHeight, (geometry.isGrid() ? 2.5 : 1.95) * em);
  const qreal lowest = geometry.isGrid() || geometry.size.height() <= 0 ? usual : geometry.rowHeight;
  geometry.rowHeight = std::clamp(room, lowest, std::max(usual, 3.2 * em));
  geometry.plot.setHeight(geometry.rowHeight * count);
  geometry.axisTitleTop = geometry.plot.bottom() + 1.9 * em;
  geometry.size.setHeight(std::max(geometry.size.height(), geometry.plot.bottom() + below));
}

} // namespace throughline::ui
