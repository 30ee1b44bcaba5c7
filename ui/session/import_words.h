#pragma once

#include "core/data/reading/import_remarks.h"
#include "core/tasks/import_task.h"
#include "core/tasks/put_back.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace throughline::ui {

/// What a table without a score is instead: tickets, answers counted; empty where the error does not say.
QString otherTableSentence(const Error& error, const QString& file);

/// What one should know of how a table was understood: "The first 3 rows are headers."
QString remarkSentence(const data::ImportRemark& remark);

/// A sentence for each, but one for all headers that fit several columns.
QStringList remarkSentences(const std::vector<data::ImportRemark>& remarks);

/// Which rows do not become answers, and why, in one sentence; empty where all do. What is rejected,
/// totals too, is said apart.
QString leftOutRows(const tasks::RowCounts& rows);
/// What all rows of a table are, totals and what is rejected among them.
QString rowsSentence(const tasks::RowCounts& rows);
/// Names of the data that are written otherwise on the map, and those that were left out.
QStringList nameSentences(const tasks::ImportSummary& summary);

/// What becomes of a name in the data: the card's title, or that one is made.
QString becomesText(const tasks::PlacedName& name);
/// Why it is that card.
QString whyText(const tasks::PlacedName& name);
/// Of a name that is left out; picked: a person said so now.
QString whyLeftOut(bool picked);
/// A line for each name of a file that was only looked at, after one for the map.
QStringList placeSentences(const tasks::ImportPreview& preview);
/// The same of any table. said: what a person says of names now.
QStringList placeSentences(const tasks::NamesOnMap& places, const std::vector<std::string>& leftOut,
                           const data::NameChoices& said);

/// What the overall score is after an import and was before, with its unit and whether the change is more than chance;
/// empty where there is no overall score.
QString overallSentence(const tasks::ImportSummary& summary);

/// What putting back an earlier source would change, or has changed.
QString puttingBackSentence(const tasks::PuttingBack& change, bool done);

/// Why what a source replaced does not come back (the reasons of put_back.h), and what else can be done.
QString notPutBackSentence(const std::string& number, std::string_view why);

/// A delimiter by its name: "comma", "tab"; one that has none stands for itself.
QString delimiterWord(char delimiter);

/// An encoding as people know it: "Western European (windows-1252)".
QString encodingWord(const std::string& name);

} // namespace throughline::ui
