#pragma once

#include "core/report/report_plan.h"
#include "ui/pages/page_ink.h"

#include <QString>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace throughline::ui {

using DrawPart = std::function<void(const PageInk&)>;

/// A page as parts that are drawn when the number of pages is known.
struct FlowPage {
  struct Part {
    QRectF area;
    DrawPart draw;
  };
  /// What leads to an anchor when it is clicked.
  struct Link {
    QRectF area;
    std::string anchor;
  };
  bool landscape = false;
  std::optional<report::Paper> paper; ///< of a page with a size of its own
  std::vector<Part> parts;
  std::vector<Link> links{};
};

/// Draws the parts of a page.
void drawParts(QPainter& painter, const FlowPage& page, const PageStyle& style);

/// A link whose anchor was placed. area and top in the units of pages, from the upper left corner.
struct PageLink {
  std::size_t page = 0;
  QRectF area;
  std::size_t toPage = 0;
  qreal toTop = 0;
};

/// A place in the outline of the PDF. level 0 is a section.
struct Bookmark {
  QString title;
  std::size_t page = 0;
  int level = 0;
};

/// Fills pages from the top down. What is placed never crosses a page's end; a new page of the same shape repeats the
/// section's heading.
class PageFlow {
public:
  PageFlow(report::Paper paper, const PageStyle& style);

  /// Begins a page. note: what stands at the right end of the heading.
  void beginSection(const QString& heading, bool landscape, const QString& note = {});
  /// The same below what is on this page already, when so much is left for it.
  void beginBelow(const QString& heading, qreal room, bool landscape = false);
  /// Whether a section of that height could begin below what is on this page.
  bool takesBelow(qreal room, bool landscape = false) const;
  /// Begins a page of that size.
  void beginLargePage(const QString& heading, report::Paper paper);
  /// Begins a page without a heading of its own.
  void beginCover();
  void bookmark(const QString& title, int level);
  /// The next page of the same section.
  void continueSection();

  /// The area between the margins of this page.
  QRectF body() const;
  /// From the next free place to the bottom of the body.
  qreal room() const;
  void space(qreal height);
  /// Places a part of that height over the whole width; on the next page when there is no room for it and something is
  /// on this one already.
  void place(qreal height, DrawPart draw);
  /// Draws in the room of this page's heading; takes none itself.
  void aside(DrawPart draw);
  /// Lines of text, broken to the width; they may go over to the next page between two lines.
  void text(const QString& text, const QFont& font, const QColor& color, qreal width = 0);
  /// The next part that is placed is where links to that anchor lead; of several with one name the last.
  void anchor(const std::string& name);
  /// The same for a place on this page.
  void anchorAt(const std::string& name, qreal top);
  /// A part of this page, as it lies there, leads to an anchor, wherever that is placed; to nothing when it is not.
  void link(const QRectF& area, const std::string& anchor);
  /// The same for the part that was placed last.
  void linkLast(const std::string& anchor);
  const QRectF& lastArea() const { return pages_.back().parts.back().area; }
  std::vector<PageLink> links() const;
  /// Starts the next page when less than this is left.
  void need(qreal height);

  const std::vector<FlowPage>& pages() const { return pages_; }
  const std::vector<Bookmark>& bookmarks() const { return bookmarks_; }
  QSizeF sizeOf(const FlowPage& page) const;

private:
  struct Spot {
    std::size_t page = 0;
    qreal top = 0;
  };
  void beginPage(bool landscape, std::optional<report::Paper> paper = {});
  void placeHeading(const QString& heading, const QString& note, const QFont& font);

  report::Paper paper_;
  PageStyle style_;
  report::PageFrame frame_;
  QString heading_;
  QString note_;
  qreal top_ = 0;      ///< of the next part
  qreal emptyTop_ = 0; ///< top_ of a page on which nothing but the heading is
  std::vector<FlowPage> pages_;
  std::vector<Bookmark> bookmarks_;
  std::vector<std::string> nextAnchors_; ///< of the next part
  std::map<std::string, Spot> spots_;
};

} // namespace throughline::ui
