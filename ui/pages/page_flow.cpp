#include "ui/pages/page_flow.h"

#include "ui/charts/plain_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace throughline::ui {

void drawParts(QPainter& painter, const FlowPage& page, const PageStyle& style) {
  for (const auto& part : page.parts) {
    painter.save();
    part.draw(PageInk(painter, part.area, style));
    painter.restore();
  }
}

PageFlow::PageFlow(report::Paper paper, const PageStyle& style) : paper_(paper), style_(style) {}

QSizeF PageFlow::sizeOf(const FlowPage& page) const {
  if (page.paper)
    return {points(page.paper->width), points(page.paper->height)};
  const QSizeF portrait(points(paper_.width), points(paper_.height));
  return page.landscape ? portrait.transposed() : portrait;
}

QRectF PageFlow::body() const {
  const QSizeF size = sizeOf(pages_.back());
  return QRectF(QPointF(points(frame_.left), points(frame_.top)),
                QPointF(size.width() - points(frame_.right), size.height() - points(frame_.bottom)));
}

qreal PageFlow::room() const {
  return body().bottom() - top_;
}

void PageFlow::beginPage(bool landscape, std::optional<report::Paper> paper) {
  pages_.push_back({.landscape = landscape, .paper = paper, .parts = {}});
  top_ = body().top();
}

void PageFlow::beginCover() {
  beginPage(false);
  heading_.clear();
  emptyTop_ = top_;
}

void PageFlow::beginSection(const QString& heading, bool landscape, const QString& note) {
  beginPage(landscape);
  heading_ = heading;
  note_ = note;
  placeHeading(heading, note, style_.heading);
}

bool PageFlow::takesBelow(qreal room, bool landscape) const {
  const bool here = !pages_.empty() && pages_.back().landscape == landscape && !pages_.back().paper;
  return here && this->room() >= room + points(28 + frame_.heading);
}

void PageFlow::beginBelow(const QString& heading, qreal room, bool landscape) {
  if (!takesBelow(room, landscape))
    return beginSection(heading, landscape);
  top_ += points(28);
  heading_ = heading;
  note_.clear();
  placeHeading(heading, {}, style_.heading);
}

void PageFlow::beginLargePage(const QString& heading, report::Paper paper) {
  beginPage(false, paper);
  heading_ = heading;
  note_.clear();
  placeHeading(heading, {}, style_.heading);
}

void PageFlow::continueSection() {
  beginPage(pages_.back().landscape);
  if (heading_.isEmpty())
    emptyTop_ = top_;
  else
    placeHeading(ReportTr::tr("%1 (continued)").arg(heading_), note_, style_.subheading);
}

void PageFlow::placeHeading(const QString& heading, const QString& note, const QFont& font) {
  const QRectF area(body().left(), top_, body().width(), points(frame_.heading));
  const PageStyle& style = style_;
  pages_.back().parts.push_back(
      {area, [heading, note, font, style](const PageInk& ink) {
         const QRectF& where = ink.area();
         const qreal baseline = where.top() + points(19);
         const qreal width = QFontMetricsF(font).horizontalAdvance(heading);
         ink.line(QPointF(where.left(), baseline), heading, font, style.look.ink);
         const QStringList line = wrapped(note, style.body, where.width() - width - points(24), 1);
         if (line.isEmpty())
           return;
         const qreal noteWidth = QFontMetricsF(style.body).horizontalAdvance(line.first());
         ink.line(QPointF(where.right() - noteWidth, baseline), line.first(), style.body, style.look.quiet);
       }});
  top_ += area.height();
  emptyTop_ = top_;
}

void PageFlow::bookmark(const QString& title, int level) {
  bookmarks_.push_back({.title = title, .page = pages_.size() - 1, .level = level});
}

void PageFlow::space(qreal height) {
  if (top_ > emptyTop_)
    top_ += height;
}

void PageFlow::aside(DrawPart draw) {
  const QRectF area(body().left(), body().top(), body().width(), points(frame_.heading));
  pages_.back().parts.push_back({area, std::move(draw)});
}

void PageFlow::need(qreal height) {
  if (height > room() && top_ > emptyTop_)
    continueSection();
}

void PageFlow::place(qreal height, DrawPart draw) {
  need(height);
  for (const auto& name : nextAnchors_)
    spots_[name] = {.page = pages_.size() - 1, .top = top_};
  nextAnchors_.clear();
  pages_.back().parts.push_back({QRectF(body().left(), top_, body().width(), height), std::move(draw)});
  top_ += height;
}

void PageFlow::anchor(const std::string& name) {
  nextAnchors_.push_back(name);
}

void PageFlow::anchorAt(const std::string& name, qreal top) {
  spots_[name] = {.page = pages_.size() - 1, .top = top};
}

void PageFlow::link(const QRectF& area, const std::string& anchor) {
  pages_.back().links.push_back({.area = area, .anchor = anchor});
}

void PageFlow::linkLast(const std::string& anchor) {
  link(lastArea(), anchor);
}

std::vector<PageLink> PageFlow::links() const {
  std::vector<PageLink> links;
  for (std::size_t page = 0; page < pages_.size(); ++page)
    for (const auto& link : pages_[page].links)
      if (const auto spot = spots_.find(link.anchor); spot != spots_.end())
        links.push_back({.page = page, .area = link.area, .toPage = spot->second.page, .toTop = spot->second.top});
  return links;
}

void PageFlow::text(const QString& text, const QFont& font, const QColor& color, qreal width) {
  const QStringList lines = wrapped(text, font, width > 0 ? width : body().width());
  for (qsizetype i = 0; i < lines.size(); ++i) {
    // A paragraph never leaves one line alone at the end of a page.
    if (i == 0 && lines.size() > 1)
      need(2 * lineHeight(font));
    const QString line = lines[i];
    place(lineHeight(font), [line, font, color](const PageInk& ink) { ink.lines(ink.area(), {line}, font, color); });
  }
}

} // namespace throughline::ui
