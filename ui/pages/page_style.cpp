#include "ui/pages/page_style.h"

#include "ui/paint/fonts.h"

namespace throughline::ui {

namespace {

QFont reportFont(qreal size, QFont::Weight weight) {
  QFont font(bundledFamily());
  font.setPixelSize(qRound(points(size)));
  font.setWeight(weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

} // namespace

PageStyle pageStyle() {
  PageStyle style{.title = reportFont(28, QFont::Bold),
                  .heading = reportFont(18, QFont::DemiBold),
                  .subheading = reportFont(11.5, QFont::DemiBold),
                  .lead = reportFont(14, QFont::Medium),
                  .figure = reportFont(21, QFont::DemiBold),
                  .body = reportFont(9.5, QFont::Normal),
                  .bodyStrong = reportFont(9.5, QFont::DemiBold),
                  .table = reportFont(8.5, QFont::Normal),
                  .tableStrong = reportFont(8.5, QFont::DemiBold),
                  .small = reportFont(7.5, QFont::Normal),
                  .smallStrong = reportFont(7.5, QFont::DemiBold),
                  .look = {},
                  .panel = QColor(0xf4, 0xf6, 0xf9)};
  style.look = ChartLook::print(style.table);
  return style;
}

} // namespace throughline::ui
