#pragma once

#include "core/data/reading/reading.h"
#include "core/data/sources/conversion.h"

#include <vector>

/// What an import took to be so though the table does not say it, as far as it shows only when all rows are read.
namespace throughline::tasks {

/// The failure cuts that nobody gave: one for each scale and rule, with the touchpoints that have it; in the words of
/// the scale where it has words.
void addFailureCuts(std::vector<data::Assumption>& all, const data::Converter& converter);

/// What was taken for "not reached", each kind with its count: blanks, "not applicable", and "don't know" or "refused".
/// What a person should decide comes first: words such as "don't know", and blanks where hardly anybody left one.
void addNotReached(std::vector<data::Assumption>& all, const data::RowFates& fates);

/// How times of metrics that are spelled out were read, and how many figures are of one period.
void addMetricFigures(std::vector<data::Assumption>& all, const data::RowFates& fates);

/// What rules leave out, by what stands in their columns; a blank cell is "".
void addLeftOut(std::vector<data::Assumption>& all, const data::RowFates& fates);

/// Scales and times that later rows changed: after reads otherwise than before did.
void sayWhatChanged(const data::Reading& before, data::Reading& after);
/// What the first rows did not show, and what a person should decide, stands on top.
void putQuestionsFirst(std::vector<data::Assumption>& all);

} // namespace throughline::tasks
