#include "ui/canvas/map_words.h"

#include "core/model/look_up.h"
#include "ui/canvas/map_canvas.h"
#include "ui/session/vocabulary_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace throughline::ui {
namespace {

struct MapWordsText {
  Q_DECLARE_TR_FUNCTIONS(MapCanvas)
};

QString joinedLines(const layout::WrappedText& text) {
  QStringList lines;
  for (const auto& line : text.lines)
    lines << QString::fromStdString(line.text);
  return lines.join(QLatin1Char(' '));
}

QString describedCard(const MapCanvas& canvas, model::TouchpointId id) {
  const auto* map = canvas.session().currentMap();
  const auto* touchpoint = map == nullptr ? nullptr : model::findTouchpoint(*map, id);
  if (touchpoint == nullptr)
    return {};
  QStringList parts{longWord(touchpoint->kind)};
  if (!touchpoint->channel.empty())
    parts << QString::fromStdString(touchpoint->channel);
  const auto& cards = canvas.session().evidence().cards;
  const auto evidence = cards.find(id);
  if (evidence != cards.end() && evidence->second.n > 0)
    parts << MapWordsText::tr("%1 responses").arg(evidence->second.n);
  if (evidence != cards.end() && evidence->second.drag)
    parts << MapWordsText::tr("drag %1 points").arg(QLocale().toString(evidence->second.drag->points, 'f', 1));
  return parts.join(QStringLiteral(", "));
}

/// Points of the curves in one column.
QString spokenCurve(const layout::MapLayout& layout, std::size_t column, std::size_t row) {
  QStringList parts;
  for (const auto& curves : layout.curves) {
    if (curves.row != row)
      continue;
    const auto here = [&](const layout::CurvePoint& point) {
      const auto* card = point.touchpoint ? cardOf(layout, *point.touchpoint) : nullptr;
      return card != nullptr && card->column == column;
    };
    for (const auto& point : curves.drawn)
      if (here(point))
        parts << emotionWord(point.emotion);
    for (const auto& point : curves.measured)
      if (here(point)) {
        const double share = (point.at.y - curves.bottom) / (curves.top - curves.bottom);
        parts << MapWordsText::tr("score %1").arg(qRound(share * 100));
      }
  }
  return parts.join(QStringLiteral(", "));
}

QString spokenCell(const MapCanvas& canvas, const CellPlace& place) {
  const auto& layout = canvas.layout();
  const auto at = gridPlaceOf(layout, place);
  if (!at.column || !at.row)
    return {};
  const auto& cell = layout.cell(*at.column, *at.row);
  if (cell.cardCount > 0)
    return MapWordsText::tr("%1 touchpoints, %2, %3")
        .arg(QString::number(cell.cardCount), spokenColumn(canvas, *at.column), spokenRow(canvas, *at.row));
  const QString text = cell.text ? joinedLines(*cell.text->text) : spokenCurve(layout, *at.column, *at.row);
  if (!text.isEmpty())
    return text;
  const auto& stage = layout.columns[*at.column].stage;
  return MapWordsText::tr("Empty, %1, %2").arg(spokenName(canvas, stage), spokenRow(canvas, *at.row));
}

} // namespace

QString spokenName(const MapCanvas& canvas, const FocusPlace& place) {
  const auto* map = canvas.session().currentMap();
  if (map == nullptr)
    return {};
  if (const auto* id = std::get_if<model::TouchpointId>(&place)) {
    const auto* touchpoint = model::findTouchpoint(*map, *id);
    return touchpoint == nullptr ? QString() : QString::fromStdString(touchpoint->title);
  }
  if (const auto* stage = std::get_if<model::StageId>(&place)) {
    const auto* found = model::findStage(*map, *stage);
    return found == nullptr ? QString() : QString::fromStdString(found->title);
  }
  if (const auto* lane = std::get_if<model::LaneId>(&place)) {
    const auto* found = model::findLane(*map, *lane);
    return found == nullptr ? QString() : QString::fromStdString(found->title);
  }
  if (const auto* cell = std::get_if<CellPlace>(&place))
    return spokenCell(canvas, *cell);
  return QString::fromStdString(map->details->title);
}

QString spokenDescription(const MapCanvas& canvas, const FocusPlace& place) {
  if (const auto* id = std::get_if<model::TouchpointId>(&place))
    return describedCard(canvas, *id);
  const auto at = gridPlaceOf(canvas.layout(), place);
  if (!std::holds_alternative<CellPlace>(place) || !at.column || !at.row)
    return {};
  return spokenColumn(canvas, *at.column) + QStringLiteral(", ") + spokenRow(canvas, *at.row);
}

QString spokenColumn(const MapCanvas& canvas, std::size_t column) {
  const auto& step = canvas.layout().columns[column];
  const QString stage = spokenName(canvas, step.stage);
  return step.title ? stage + QStringLiteral(": ") + joinedLines(*step.title->text) : stage;
}

QString spokenRow(const MapCanvas& canvas, std::size_t row) {
  return spokenName(canvas, canvas.layout().lanes[row].lane);
}

} // namespace throughline::ui
