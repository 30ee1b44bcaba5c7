#pragma once

#include <QCoreApplication>

namespace throughline::ui {

/// The context of every word on charts and in tables.
struct ChartTr {
  Q_DECLARE_TR_FUNCTIONS(ChartTr)
};

} // namespace throughline::ui
