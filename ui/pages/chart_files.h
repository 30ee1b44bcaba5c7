#pragma once

#include "core/chart/catalog.h"

#include <QSize>

#include <string>
#include <vector>

namespace throughline::ui {

enum class ChartFormat { svg, png, csv };

/// A chart as a file, in the language and numbers of the default QLocale: a picture with its sentence, map, n and
/// filter; or its table, comma-separated in UTF-8. A chart that the data do not allow is drawn with its reason. GUI
/// thread; the offscreen platform is enough.
std::string chartBytes(chart::ChartId id, const chart::Findings& findings, const std::vector<std::string>& filters,
                       ChartFormat format, const QSize& size);

} // namespace throughline::ui
