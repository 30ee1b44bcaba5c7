#pragma once

#include "core/insight/periods.h"

#include <QStringList>

/// Two periods compared, in sentences.
namespace throughline::ui {

/// A line for the two periods, then one each for score, drag and failure shares: before, after, change with its
/// interval. Where there is nothing to compare, the reason.
QStringList periodLines(const insight::PeriodPair& periods, const std::optional<insight::PeriodComparison>& comparison,
                        const std::optional<insight::OutcomeSummary>& outcome);

} // namespace throughline::ui
