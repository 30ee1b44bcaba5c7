#pragma once

#include "core/data/reading/reading.h"

#include <QString>
#include <QStringList>

namespace throughline::ui {

/// What a column is used for: "overall score", "not used".
QString roleWord(data::ColumnRole role);
/// Why: "its header says so".
QString reasonWords(data::RoleReason reason);
/// What was taken to be so: "Invoice holds only 4, 5; taken as 1 to 5."
QString assumptionSentence(const data::Assumption& assumption);
/// "Not used: Q3 (nothing is in it), ..." for the columns that are left alone; empty when all are used.
QString unusedSentence(const std::vector<data::ColumnReading>& columns);

} // namespace throughline::ui
