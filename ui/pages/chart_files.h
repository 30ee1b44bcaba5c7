#pragma once

#include "core/chart/catalog.h"

#include <QSize>
#include <QStringList>

#include <string>
#include <vector>

namespace throughline::ui {

enum class ChartFormat { svg, png, csv };

/// A chart as a file, in the language and numbers of the default QLocale: a picture with its sentence, map, n and
/// filter; or its table, comma-separated in UTF-8. A chart that the data do not allow is drawn with its reason. GUI
/// thread; the offscreen platform is enough.
std::string chartBytes(chart::ChartId id, const chart::Findings& findings, const std::vector<std::string>& filters,
                       ChartFormat format, const QSize& size);

/// "Trend of the score: ..." for each chart that the data allow and that says more than the finding does: what the
/// gallery of the window says, in its order.
QStringList chartLines(const chart::Findings& findings);

} // namespace throughline::ui
