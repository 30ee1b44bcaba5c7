#include "ui/canvas/map_words.h"

#include "core/edit/image_edits.h"
#include "core/edit/thing.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"
#include "ui/canvas/map_canvas.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"
#include "ui/session/unit_words.h"
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

/// "drag 13 NPS points (10 to 15), no clear link".
QString describedDrag(const MapCanvas& canvas, const insight::CardEvidence& evidence) {
  const auto& analysis = canvas.session().analysis();
  const auto& drag = *evidence.drag;
  const auto text =
      MapWordsText::tr("drag %1").arg(withUnit(drag, unitName(analysis ? analysis->outcome : std::nullopt)));
  return evidence.label == insight::Label::unclear ? text + MapWordsText::tr(", no clear link") : text;
}

QString describedNotes(const std::vector<model::Note>& notes) {
  return MapWordsText::tr("%n notes", nullptr, static_cast<int>(notes.size()));
}

QStringList describedMarks(const model::Touchpoint& touchpoint) {
  QStringList parts;
  if (touchpoint.emotion)
    parts << MapWordsText::tr("emotion %1")
                 .arg(*touchpoint.emotion > 0 ? QStringLiteral("+%1").arg(*touchpoint.emotion)
                                              : numberText(*touchpoint.emotion, 0));
  if (touchpoint.momentOfTruth)
    parts << MapWordsText::tr("moment of truth");
  if (touchpoint.failureCode != model::FailureCode::none)
    parts << MapWordsText::tr("failure code %1").arg(word(touchpoint.failureCode));
  if (!touchpoint.notes.empty())
    parts << describedNotes(touchpoint.notes);
  return parts;
}

QString describedLane(const MapCanvas& canvas, model::LaneId id) {
  QStringList parts;
  const auto* map = canvas.session().currentMap();
  if (const auto* lane = map == nullptr ? nullptr : model::findLane(*map, id); lane != nullptr && lane->locked)
    parts << MapWordsText::tr("locked: its touchpoints stay where they are");
  if (const auto* row = rowOf(canvas.layout(), id); row != nullptr && row->line)
    parts << MapWordsText::tr("%1 above it").arg(word(row->line->line));
  return parts.join(QStringLiteral(", "));
}

QString describedStage(const MapCanvas& canvas, model::StageId id) {
  const auto* map = canvas.session().currentMap();
  const auto* stage = map == nullptr ? nullptr : model::findStage(*map, id);
  return stage == nullptr || stage->notes.empty() ? QString() : describedNotes(stage->notes);
}

/// What an image shows, or that there is one.
QString describedImage(const model::Image& image) {
  return image.alternativeText.empty()
             ? MapWordsText::tr("image without alternative text")
             : MapWordsText::tr("image: %1").arg(QString::fromStdString(image.alternativeText));
}

QString describedCard(const MapCanvas& canvas, model::TouchpointId id) {
  const auto* map = canvas.session().currentMap();
  const auto* touchpoint = map == nullptr ? nullptr : model::findTouchpoint(*map, id);
  if (touchpoint == nullptr)
    return {};
  QStringList parts{longWord(touchpoint->kind)};
  if (!model::isFrontstage(*map, *touchpoint))
    parts << word(model::LaneType::backstage);
  if (!touchpoint->channel.empty())
    parts << QString::fromStdString(touchpoint->channel);
  const auto& cards = canvas.session().evidence().cards;
  const auto evidence = cards.find(id);
  if (evidence != cards.end() && evidence->second.n > 0)
    parts << MapWordsText::tr("%Ln responses", nullptr, static_cast<int>(evidence->second.n));
  if (evidence != cards.end() && evidence->second.baseline)
    parts << MapWordsText::tr("baseline of %Ln responses on another map", nullptr,
                              static_cast<int>(evidence->second.baseline->n));
  if (evidence != cards.end() && evidence->second.drag)
    parts << describedDrag(canvas, evidence->second);
  parts += describedMarks(*touchpoint);
  if (const auto* image = edit::imageAt(canvas.session().document(), id))
    parts << describedImage(*image);
  return parts.join(QStringLiteral(", "));
}

QString nameOf(const MapCanvas& canvas, model::PersonaId id) {
  const auto* persona = edit::findById(canvas.session().document(), id);
  return persona == nullptr ? QString() : QString::fromStdString(persona->name);
}

/// Points of the curves in one column.
QString spokenCurve(const MapCanvas& canvas, std::size_t column, std::size_t row) {
  const auto& layout = canvas.layout();
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
    for (const auto& curve : curves.personas)
      for (const auto& point : curve.points)
        if (here(point))
          parts << MapWordsText::tr("%1: %2").arg(nameOf(canvas, curve.persona), emotionWord(point.emotion));
    for (const auto& point : curves.measured)
      if (here(point)) {
        const double share = (point.at.y - curves.bottom) / (curves.top - curves.bottom);
        parts << MapWordsText::tr("score %1").arg(qRound(share * 100));
      }
  }
  return parts.join(QStringLiteral(", "));
}

/// The text of a cell as it is written, not as far as it is shown.
QString writtenText(const MapCanvas& canvas, const CellPlace& place) {
  const auto* map = canvas.session().currentMap();
  const auto* lane = map == nullptr ? nullptr : model::findLane(*map, place.lane);
  if (lane == nullptr)
    return {};
  const auto text = std::ranges::find(lane->texts, place.step, &model::LaneText::step);
  return text == lane->texts.end() ? QString() : QString::fromStdString(text->text).simplified();
}

QString spokenCell(const MapCanvas& canvas, const CellPlace& place) {
  const auto& layout = canvas.layout();
  const auto at = gridPlaceOf(layout, place);
  if (!at.column || !at.row)
    return {};
  const auto& cell = layout.cell(*at.column, *at.row);
  QStringList says;
  if (cell.cardCount > 0)
    says << MapWordsText::tr("%n touchpoints, %1, %2", nullptr, static_cast<int>(cell.cardCount))
                .arg(spokenColumn(canvas, *at.column), spokenRow(canvas, *at.row));
  if (cell.image)
    says << describedImage(*cell.image->image);
  const auto written = writtenText(canvas, place); // also where there is no room to show it
  if (const auto text = written.isEmpty() ? spokenCurve(canvas, *at.column, *at.row) : written; !text.isEmpty())
    says << text;
  if (!says.isEmpty())
    return says.join(QStringLiteral(", "));
  const auto& stage = layout.columns[*at.column].stage;
  return MapWordsText::tr("Empty, %1, %2").arg(spokenName(canvas, stage), spokenRow(canvas, *at.row));
}

} // namespace

namespace {

/// A step without a title goes by its number.
QString spokenStep(const model::JourneyMap& map, model::StepId id) {
  const auto* stage = model::stageOf(map, id);
  if (stage == nullptr)
    return {};
  const auto step = std::ranges::find(stage->steps, id, &model::Step::id);
  return step->title.empty() ? MapWordsText::tr("Step %1 of %2")
                                   .arg(step - stage->steps.begin() + 1)
                                   .arg(QString::fromStdString(stage->title))
                             : QString::fromStdString(step->title);
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
  if (const auto* step = std::get_if<model::StepId>(&place))
    return spokenStep(*map, *step);
  if (const auto* cell = std::get_if<CellPlace>(&place))
    return spokenCell(canvas, *cell);
  return QString::fromStdString(map->details->title);
}

QString spokenDescription(const MapCanvas& canvas, const FocusPlace& place) {
  if (const auto* id = std::get_if<model::TouchpointId>(&place))
    return describedCard(canvas, *id);
  if (const auto* stage = std::get_if<model::StageId>(&place))
    return describedStage(canvas, *stage);
  if (const auto* lane = std::get_if<model::LaneId>(&place))
    return describedLane(canvas, *lane);
  const auto at = gridPlaceOf(canvas.layout(), place);
  if (!std::holds_alternative<CellPlace>(place) || !at.column || !at.row)
    return {};
  return spokenColumn(canvas, *at.column) + QStringLiteral(", ") + spokenRow(canvas, *at.row);
}

QString tooltipOf(const MapCanvas& canvas, const FocusPlace& place) {
  if (std::holds_alternative<std::monostate>(place) || std::holds_alternative<CellPlace>(place))
    return {};
  QStringList lines{spokenName(canvas, place)};
  const auto* id = std::get_if<model::TouchpointId>(&place);
  if (id == nullptr) {
    lines << spokenDescription(canvas, place);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
  }
  lines << describedCard(canvas, *id);
  if (const auto& analysis = canvas.session().analysis()) {
    const auto figures = std::ranges::find(analysis->touchpoints, *id, &insight::TouchpointFigures::touchpoint);
    if (figures != analysis->touchpoints.end() && figures->mean)
      lines << MapWordsText::tr("Mean %1").arg(estimateText(*figures->mean));
    if (figures != analysis->touchpoints.end() && figures->failures)
      lines << MapWordsText::tr("Failures %1").arg(shareText(*figures->failures));
  }
  return lines.join(QLatin1Char('\n'));
}

QString spokenColumn(const MapCanvas& canvas, std::size_t column) {
  const auto& step = canvas.layout().columns[column];
  const QString stage = spokenName(canvas, step.stage);
  return step.title ? stage + QStringLiteral(": ") + spokenName(canvas, step.step) : stage;
}

QString spokenRow(const MapCanvas& canvas, std::size_t row) {
  return spokenName(canvas, canvas.layout().lanes[row].lane);
}

} // namespace throughline::ui
