#pragma once

#include "core/data/reading/import_remarks.h"
#include "core/tasks/import_task.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace throughline::ui {

/// What one should know of how a table was understood: "The first 3 rows are headers."
QString remarkSentence(const data::ImportRemark& remark);

/// A sentence for each, but one for all headers that fit several columns.
QStringList remarkSentences(const std::vector<data::ImportRemark>& remarks);

/// Names of the data that are written otherwise on the map, and those that were left out.
QStringList nameSentences(const tasks::ImportSummary& summary);

/// A delimiter by its name: "comma", "tab"; one that has none stands for itself.
QString delimiterWord(char delimiter);

/// An encoding as people know it: "Western European (windows-1252)".
QString encodingWord(const std::string& name);

} // namespace throughline::ui
