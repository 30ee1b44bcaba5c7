#pragma once

#include "app/arguments.h"

namespace throughline::app {

/// "map, tables, touchpoint-list ...": what --what may say beside the name of a chart.
QString tableNames();

/// Whether `export` shall write tables: as a workbook, or the map's or all tables as CSV.
bool wantsTables(const Arguments& arguments);
/// Errors: usage, those of reading a map, those of writing a file.
Status exportTables(const Arguments& arguments);

} // namespace throughline::app
