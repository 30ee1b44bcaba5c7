#pragma once

#include "ui/charts/chart_look.h"

#include <QColor>
#include <QCoreApplication>
#include <QFont>

namespace throughline::ui {

/// Everything on the report's pages is measured in tenths of a point.
inline constexpr qreal unitsPerPoint = 10;
constexpr qreal points(qreal value) {
  return unitsPerPoint * value;
}

/// Type and colour of the report: one family, few sizes, one accent.
struct PageStyle {
  QFont title;   ///< of the report
  QFont heading; ///< of a section
  QFont subheading;
  QFont lead;   ///< the finding
  QFont figure; ///< large figures
  QFont body;
  QFont bodyStrong;
  QFont table;
  QFont tableStrong;
  QFont small; ///< captions, running lines
  QFont smallStrong;
  ChartLook look; ///< ink, quiet, grid and the colours of the kinds
  QColor panel;   ///< behind figures and proposals
};

/// With the bundled typeface. Needs registered fonts.
PageStyle pageStyle();

/// The context of every word of the report.
struct ReportTr {
  Q_DECLARE_TR_FUNCTIONS(ReportTr)
};

} // namespace throughline::ui
