#include "ui/charts/chart_overlay.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/section_pages.h"
#include "ui/paint/curve_painter.h"
#include "ui/paint/look.h"
#include "ui/paint/map_painter.h"
#include "ui/session/map_words.h"
#include "ui/session/vocabulary_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include <map>
#include <set>

namespace throughline::ui {

namespace {

/// The number at the end of a text that goes on elsewhere: "... [3]".
std::optional<std::size_t> markOf(const layout::PlacedText& placed) {
  if (placed.text->lines.empty())
    return std::nullopt;
  static const QRegularExpression goesOn(QStringLiteral("(?:^|\\x{2026} )\\[(\\d+)\\]$"));
  const auto found = goesOn.match(QString::fromStdString(placed.text->lines.back().text));
  return found.hasMatch() ? std::optional<std::size_t>(found.captured(1).toULongLong()) : std::nullopt;
}

/// Where the layout's own corner lies when a piece of it begins at the side of a place where reading begins. The
/// layout's margin is left out: lane heads and stage heads stand on the margins of the page.
QPointF originOf(const layout::MapLayout& layout, const layout::Rect& piece, qreal scale, const QRectF& place) {
  const qreal left = layout.rightToLeft ? place.right() - scale * piece.width : place.left();
  return QPointF(left, place.top()) - scale * QPointF(piece.x, piece.y);
}

/// Both ways: from the number to its text, and from the text back to here.
class MarkLinks {
public:
  MarkLinks(PageFlow& flow, const report::MapPiece& piece)
      : flow_(flow), scale_(points(piece.scale)), origin_(originOf(piece.layout, piece.area, scale_, flow.lastArea())) {
  }

  void add(const layout::PlacedText& placed, layout::Point at = {}) {
    const auto number = markOf(placed);
    if (!number)
      return;
    const QRectF inLayout = toQRectF(placed.rect.moved(at.x, at.y));
    const QRectF area(origin_ + scale_ * inLayout.topLeft(), scale_ * inLayout.size());
    flow_.link(area, textAnchor(*number));
    flow_.anchorAt(markAnchor(*number), area.top());
  }

private:
  PageFlow& flow_;
  qreal scale_;
  QPointF origin_;
};

void linkMarks(PageFlow& flow, const report::MapPiece& piece) {
  MarkLinks links(flow, piece);
  for (const auto& stage : piece.layout.stages)
    links.add(stage.title);
  for (const auto& column : piece.layout.columns)
    if (column.title)
      links.add(*column.title);
  for (const auto& lane : piece.layout.lanes)
    links.add(lane.title);
  for (const auto& cell : piece.layout.cells)
    if (cell.text)
      links.add(*cell.text);
  for (const auto& card : piece.layout.cards) {
    links.add(card.face->title, {card.rect.x, card.rect.y});
    for (const auto& detail : card.face->details)
      links.add(detail, {card.rect.x, card.rect.y});
  }
}

} // namespace

void flowMapPiece(PageFlow& flow, const report::MapPiece& piece) {
  const qreal scale = points(piece.scale);
  flow.space(points(report::gapBetweenPieces));
  flow.place(std::min(piece.area.height * scale, flow.room()),
             [layout = piece.layout, area = piece.area, scale](const PageInk& ink) {
               QPainter& painter = ink.painter();
               painter.translate(originOf(layout, area, scale, ink.area()));
               painter.scale(scale, scale);
               MapPainter().paint(layout, printLook(), painter, toQRectF(area));
             });
  linkMarks(flow, piece);
}

namespace {

/// Whose curves are drawn on the map, by their place among its personas.
std::map<std::size_t, QString> curvesIn(const report::ReportPlan& plan) {
  std::map<std::size_t, QString> named;
  for (const auto& section : plan.sections)
    for (const auto& block : section.blocks)
      if (const auto* piece = std::get_if<report::MapPiece>(&block))
        for (const auto& curves : piece->layout.curves)
          for (const auto& curve : curves.personas)
            if (!curve.name.text->lines.empty())
              named[curve.look] = QString::fromStdString(curve.name.text->lines.front().text);
  return named;
}

/// Whether curves of the customer in general are drawn by hand, and whether there are measured ones.
std::set<layout::LegendSign> kindsOfCurvesIn(const report::ReportPlan& plan) {
  std::set<layout::LegendSign> kinds;
  for (const auto& section : plan.sections)
    for (const auto& block : section.blocks)
      if (const auto* piece = std::get_if<report::MapPiece>(&block))
        for (const auto& curves : piece->layout.curves) {
          if (!curves.drawn.empty())
            kinds.insert(layout::LegendSign::drawnCurve);
          if (!curves.measured.empty())
            kinds.insert(layout::LegendSign::measuredCurve);
        }
  return kinds;
}

QString curveName(layout::LegendSign curve) {
  const auto words = mapWords();
  return QString::fromStdString(curve == layout::LegendSign::measuredCurve ? words.measuredCurve : words.drawnCurve);
}

} // namespace

void flowMapLegend(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan) {
  const bool weighed = !plan.analysis.drag.refused.has_value();
  flow.aside([style, weighed, personas = curvesIn(plan), drawn = kindsOfCurvesIn(plan)](const PageInk& ink) {
    const QRectF& area = ink.area();
    QPainter& painter = ink.painter();
    const qreal sign = points(8);
    const qreal middle = area.bottom() - points(13);
    qreal x = area.left();
    const auto entry = [&](const QString& text, auto&& drawSign) {
      if (x + sign + points(5) + QFontMetricsF(style.small).horizontalAdvance(text) > area.right())
        return; // its name stands at the end of its curve
      drawSign(ink.placed(QRectF(x, middle - sign / 2, sign, sign)));
      ink.line(QPointF(x + sign + points(5), centredBaseline(style.small, middle)), text, style.small, style.look.ink);
      x += sign + points(21) + QFontMetricsF(style.small).horizontalAdvance(text);
    };
    entry(titleWord(model::Kind::experience),
          [&](const QRectF& at) { paintKindSign(painter, at, model::Kind::experience, style.look); });
    entry(titleWord(model::Kind::service),
          [&](const QRectF& at) { paintKindSign(painter, at, model::Kind::service, style.look); });
    for (const auto curve : {layout::LegendSign::drawnCurve, layout::LegendSign::measuredCurve})
      if (drawn.contains(curve))
        entry(curveName(curve), [&](const QRectF& at) {
          painter.save();
          painter.translate(at.center());
          painter.scale(points(0.75), points(0.75));
          paintLegendSign(painter, QRectF(-9, -6, 18, 12), {.sign = curve}, printLook());
          painter.restore();
        });
    if (weighed)
      entry(ReportTr::tr("Points that go with failures"), [&](const QRectF& at) {
        painter.fillRect(at.adjusted(0, points(1.5), 0, -points(1.5)), printLook().weight);
      });
    for (const auto& [place, name] : personas)
      entry(name, [&](const QRectF& at) {
        painter.save();
        painter.translate(at.center());
        painter.scale(points(0.75), points(0.75));
        paintPersonaSign(painter, QRectF(-9, -6, 18, 12), place, printLook());
        painter.restore();
      });
  });
}

} // namespace throughline::ui
