#include "ui/session/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <string_view>

namespace throughline::ui {
namespace {

struct IconDrawing {
  Icon which;
  std::string_view shapes; ///< of an SVG of 24 x 24, drawn as lines
};

#define THROUGHLINE_FACE "<circle cx='12' cy='12' r='9'/><path d='M9 9.5v.6M15 9.5v.6'/>"

constexpr std::array iconDrawings{
    IconDrawing{Icon::touchpoint, "<rect x='3' y='6' width='12' height='12' rx='2.5'/><path d='M20 9v6M17 12h6'/>"},
    IconDrawing{Icon::stage, "<path d='M3 5h10l3 3.5L13 12H3l2.5-3.5z'/><path d='M3 16h9M3 20h9M19 15v6M16 18h6'/>"},
    IconDrawing{Icon::lane, "<rect x='3' y='4' width='18' height='5' rx='1.5'/><path d='M21 13H4.5A1.5 1.5 0 0 0 3 "
                            "14.5v4A1.5 1.5 0 0 0 4.5 20H12M19 15v6M16 18h6'/>"},
    IconDrawing{Icon::map, "<rect x='3' y='5' width='18' height='14' rx='2'/><path d='M3 10h18M9 10v9M15 10v9'/>"},
    IconDrawing{Icon::import, "<path d='M12 3v11M7.5 10l4.5 4.5L16.5 10M4 16v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3'/>"},
    IconDrawing{Icon::filter, "<path d='M3.5 5h17l-6.5 8v5.500l-4 2V13z'/>"},
    IconDrawing{Icon::present,
                "<rect x='3' y='4' width='18' height='12' rx='1.5'/><path d='M12 16v4M8 20h8M10.5 7.500v5l4-2.500z'/>"},
    IconDrawing{Icon::report, "<path d='M6 3h8l5 5v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z'/><path d='M14 "
                              "3v5h5M8 17v-3M11.5 17v-5M15 17v-2'/>"},
    IconDrawing{Icon::undo, "<path d='M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9'/>"},
    IconDrawing{Icon::redo, "<path d='M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h5'/>"},
    IconDrawing{
        Icon::cut,
        "<circle cx='6.5' cy='18' r='2.5'/><circle cx='17.5' cy='18' r='2.5'/><path d='M8 16L17 4M16 16L7 4'/>"},
    IconDrawing{Icon::copy, "<rect x='8' y='8' width='12' height='12' rx='2'/><path d='M5 16H4.500A1.5 1.5 0 0 1 3 "
                            "14.500v-10A1.5 1.5 0 0 1 4.5 3h10A1.5 1.5 0 0 1 16 4.500V5'/>"},
    IconDrawing{Icon::paste, "<rect x='5' y='5' width='14' height='16' rx='2'/><path d='M9 3h6v4H9zM9 12h6M9 16h6'/>"},
    IconDrawing{Icon::duplicate, "<rect x='8' y='8' width='12' height='12' rx='2'/><path d='M14 11v6M11 14h6M16 "
                                 "5V4.500A1.5 1.5 0 0 0 14.5 3h-10A1.5 1.5 0 0 0 3 4.500v10A1.5 1.5 0 0 0 4.5 16H5'/>"},
    IconDrawing{Icon::remove, "<path d='M4 6.500h16M9 6V4h6v2M6 6.500l1 13a1.5 1.5 0 0 0 1.5 1.500h7a1.5 1.5 0 0 0 "
                              "1.5-1.500l1-13M10 11v6M14 11v6'/>"},
    IconDrawing{Icon::find, "<circle cx='10.5' cy='10.5' r='6.5'/><path d='M15.5 15.500L21 21'/>"},
    IconDrawing{Icon::zoomIn,
                "<circle cx='10.5' cy='10.5' r='6.5'/><path d='M15.5 15.500L21 21M10.5 7.500v6M7.5 10.500h6'/>"},
    IconDrawing{Icon::zoomOut, "<circle cx='10.5' cy='10.5' r='6.5'/><path d='M15.5 15.500L21 21M7.5 10.500h6'/>"},
    IconDrawing{Icon::fit,
                "<path d='M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'/><rect x='8.5' y='9.5' width='7' height='5'/>"},
    IconDrawing{Icon::newFile, "<path d='M6 3h8l5 5v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z'/><path d='M14 "
                               "3v5h5M11.5 12v6M8.5 15h6'/>"},
    IconDrawing{Icon::open, "<path d='M3 19V6a1.5 1.5 0 0 1 1.5-1.500H9l2.5 3h8A1.5 1.5 0 0 1 21 9v10a1.5 1.5 0 0 "
                            "1-1.5 1.500h-15A1.5 1.5 0 0 1 3 19z'/>"},
    IconDrawing{Icon::saveCopy, "<path d='M5 3.500h11l4.5 4.500v11a1.5 1.5 0 0 1-1.5 1.500H5A1.5 1.5 0 0 1 3.5 "
                                "19V5A1.5 1.5 0 0 1 5 3.500z'/><path d='M8 3.500v5h7v-5M7.5 20.500v-7h9v7'/>"},
    IconDrawing{Icon::history, "<path d='M4 5v5h5'/><path d='M4.5 10A8.5 8.5 0 1 1 3.5 13M12 8v4.500l3.5 2'/>"},
    IconDrawing{
        Icon::keys,
        "<rect x='2.5' y='6' width='19' height='12' rx='2'/><path d='M6 10h.5M10 10h.5M14 10h.5M18 10h.3M8 14h8'/>"},
    IconDrawing{Icon::palette, "<path d='M5 7l5 5-5 5M12 18h7'/>"},
    IconDrawing{Icon::help, "<circle cx='12' cy='12' r='9'/><path d='M9.5 9.500a2.5 2.5 0 1 1 3.5 2.300c-.7.4-1 .9-1 "
                            "1.700M12 16.800v.2'/>"},
    IconDrawing{Icon::theme, "<circle cx='12' cy='12' r='8.5'/><path d='M12 3.500a8.5 8.5 0 0 1 0 17z' fill='COLOR'/>"},
    IconDrawing{Icon::close, "<path d='M6 6l12 12M18 6L6 18'/>"},
    IconDrawing{Icon::warning, "<path d='M12 4l9 16H3zM12 10v5M12 17.500v.2'/>"},
    IconDrawing{Icon::information, "<circle cx='12' cy='12' r='9'/><path d='M12 11v6M12 7.300v.2'/>"},
    IconDrawing{Icon::proactive,
                "<path d='M12 3l2.7 5.7 6.3.8-4.6 4.3 1.2 6.2-5.6-3-5.6 3 1.2-6.200L3 9.500l6.3-.8z'/>"},
    IconDrawing{Icon::service, "<circle cx='12' cy='12' r='9'/><circle cx='12' cy='12' r='3.5'/><path d='M5.7 "
                               "5.700l3.8 3.800M14.5 14.500l3.8 3.800M18.3 5.700l-3.8 3.800M9.5 14.500l-3.8 3.8'/>"},
    IconDrawing{Icon::source, "<ellipse cx='12' cy='5.5' rx='8' ry='2.7'/><path d='M4 5.500v13c0 1.5 3.6 2.7 8 "
                              "2.700s8-1.2 8-2.700v-13M4 12c0 1.5 3.6 2.7 8 2.700s8-1.2 8-2.7'/>"},
    IconDrawing{Icon::add, "<path d='M12 5v14M5 12h14'/>"},
    IconDrawing{Icon::up, "<path d='M6 14l6-6 6 6'/>"},
    IconDrawing{Icon::down, "<path d='M6 10l6 6 6-6'/>"},
    IconDrawing{Icon::facesVeryBad, THROUGHLINE_FACE "<path d='M7.5 17c1-3 8-3 9 0M7.5 7l2.5 1.300M16.5 7L14 8.3'/>"},
    IconDrawing{Icon::facesBad, THROUGHLINE_FACE "<path d='M8.5 16c1.5-1.5 5.5-1.5 7 0'/>"},
    IconDrawing{Icon::facesNeutral, THROUGHLINE_FACE "<path d='M8.5 15h7'/>"},
    IconDrawing{Icon::facesGood, THROUGHLINE_FACE "<path d='M8.5 14c1.5 1.8 5.5 1.8 7 0'/>"},
    IconDrawing{Icon::facesVeryGood, THROUGHLINE_FACE "<path d='M7.5 13.500h9c-.5 4.5-8.5 4.5-9 0z'/>"}};

#undef THROUGHLINE_FACE

QByteArray drawingOf(Icon which, const QColor& color) {
  const auto found = std::ranges::find(iconDrawings, which, &IconDrawing::which);
  QByteArray shapes;
  if (found != iconDrawings.end())
    shapes = QByteArray(found->shapes.data(), static_cast<qsizetype>(found->shapes.size()));
  const auto name = color.name().toLatin1();
  return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><g fill='none' stroke='" + name +
         "' stroke-width='1.7' stroke-linecap='round' stroke-linejoin='round'>" + shapes.replace("COLOR", name) +
         "</g></svg>";
}

/// Draws at any size, in the colour the application's palette has at that moment.
class LineIconEngine final : public QIconEngine {
public:
  explicit LineIconEngine(Icon which) : which_(which) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
    QSvgRenderer renderer(drawingOf(which_, QGuiApplication::palette().color(group, role)));
    painter->save();
    painter->setOpacity(mode == QIcon::Disabled ? 0.5 : 1.0);
    // A wider rectangle keeps the icon square at its left, and leaves air before the text.
    const int side = std::min(rect.width(), rect.height());
    renderer.render(painter, QRectF(rect.x(), rect.y() + (rect.height() - side) / 2.0, side, side));
    painter->restore();
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
  }

  QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
  Icon which_;
};

} // namespace

QIcon icon(Icon which) {
  return which == Icon::none ? QIcon() : QIcon(new LineIconEngine(which));
}

Icon faceOf(int emotion) {
  constexpr std::array faces{Icon::facesVeryBad, Icon::facesBad, Icon::facesNeutral, Icon::facesGood,
                             Icon::facesVeryGood};
  return faces[static_cast<std::size_t>(std::clamp(emotion, -2, 2) + 2)];
}

} // namespace throughline::ui
