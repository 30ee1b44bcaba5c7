#include "ui/canvas/clip_mime.h"

#include "core/layout/layout_map.h"
#include "core/model/look_up.h"
#include "core/workspace/clip_text.h"
#include "ui/paint/map_painter.h"
#include "ui/paint/qt_text_measure.h"
#include "ui/session/field_words.h"
#include "ui/session/map_words.h"
#include "ui/session/vocabulary_words.h"

#include <QImage>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace throughline::ui {
namespace {

/// On one line and without tabs, which are what rows and cells are made of.
QString plain(const std::string& text) {
  return QString::fromStdString(text).simplified();
}

/// What several cards or a text of several lines are in one cell, as spreadsheets write it.
QString cellText(const QStringList& lines) {
  if (lines.size() < 2)
    return lines.join(QString());
  return QLatin1Char('"') + QString(lines.join(QLatin1Char('\n'))).replace(QLatin1Char('"'), QLatin1String("\"\"")) +
         QLatin1Char('"');
}

QString titleLines(const model::JourneyMap& map) {
  QStringList lines;
  for (const auto* card : model::inReadingOrder(map))
    lines << plain(card->title);
  return lines.join(QLatin1Char('\n'));
}

QStringList linesIn(const model::JourneyMap& map, const model::Stage& stage, const model::Lane& lane) {
  QStringList lines;
  for (const auto& step : stage.steps) {
    for (const auto* card : model::inCell(map, step.id, lane.id))
      lines << plain(card->title);
    const auto text = std::ranges::find(lane.texts, step.id, &model::LaneText::step);
    if (text != lane.texts.end())
      lines << plain(text->text);
  }
  return lines;
}

/// Stages are columns, lanes with something in them rows: what pasting a grid makes a map of.
QString grid(const model::JourneyMap& map) {
  QStringList head{QString()};
  for (const auto& stage : map.stages)
    head << plain(stage->title);
  QStringList rows{head.join(QLatin1Char('\t'))};
  for (const auto& lane : map.lanes) {
    QStringList cells{plain(lane->title)};
    bool holds = false;
    for (const auto& stage : map.stages) {
      const auto lines = linesIn(map, *stage, *lane);
      holds = holds || !lines.isEmpty();
      cells << cellText(lines);
    }
    if (holds)
      rows << cells.join(QLatin1Char('\t'));
  }
  return rows.join(QLatin1Char('\n'));
}

QString htmlRow(const char* tag, const QStringList& cells) {
  QString row = QStringLiteral("<tr>");
  for (const auto& cell : cells)
    row += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), cell.toHtmlEscaped());
  return row + QStringLiteral("</tr>");
}

QStringList labelsOf(std::initializer_list<const char*> fields) {
  QStringList labels;
  const auto words = fieldWords("touchpoint");
  for (const auto* field : fields)
    labels << std::ranges::find(words, std::string_view(field), &FieldWords::field)->label;
  return labels;
}

/// A row for each card.
QString table(const model::JourneyMap& map) {
  QString html = QStringLiteral("<table>") +
                 htmlRow("th", labelsOf({"title", "kind", "reason", "channel", "owner", "emotion", "expectation"}));
  for (const auto* card : model::inReadingOrder(map))
    html += htmlRow("td",
                    {plain(card->title), word(card->kind), word(card->reason), plain(card->channel), plain(card->owner),
                     card->emotion ? emotionWord(*card->emotion) : QString(), plain(card->expectation)});
  return html + QStringLiteral("</table>");
}

/// What was copied as it looks on the map; none of what is too large to be looked at at once.
QImage pictureOf(const model::Clip& clip) {
  constexpr std::size_t mostCards = 200;
  constexpr double mostPixels = 12e6;
  const auto& map = *clip.parts.maps.front();
  if (map.touchpoints.size() > mostCards)
    return {};
  layout::LayoutOptions options;
  options.withHeader = clip.what == model::ClipOf::maps;
  options.words = mapWords();
  options.images = clip.parts.images;
  options.personas = layout::shownPersonas(clip.parts, map);
  const auto layout = layout::layoutMap(map, {}, QtTextMeasure(), options);
  const QSizeF size(layout.bounds.width, layout.bounds.height);
  if (size.isEmpty() || size.width() * size.height() > mostPixels)
    return {};
  QImage picture(size.toSize(), QImage::Format_RGB32);
  picture.fill(lightLook().background);
  QPainter painter(&picture);
  MapPainter().paint(layout, lightLook(), painter, toQRectF(layout.bounds));
  return picture;
}

} // namespace

QString clipMimeType() {
  return QStringLiteral("application/x-throughline-clip");
}

Result<QByteArray> clipBytes(const model::Clip& clip) {
  THROUGHLINE_TRY(text, workspace::clipText(clip));
  return QByteArray::fromStdString(text);
}

Result<model::Clip> clipOf(const QByteArray& bytes) {
  return workspace::clipOfText(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

std::unique_ptr<QMimeData> mimeOf(const model::Clip& clip, const QByteArray& bytes) {
  auto mime = std::make_unique<QMimeData>();
  const auto& map = *clip.parts.maps.front();
  mime->setData(clipMimeType(), bytes);
  mime->setText(clip.what == model::ClipOf::touchpoints ? titleLines(map) : grid(map));
  mime->setData(QStringLiteral("text/html"), table(map).toUtf8()); // every text in it is escaped
  if (const auto picture = pictureOf(clip); !picture.isNull())
    mime->setImageData(picture);
  return mime;
}

} // namespace throughline::ui
