#pragma once

#include "core/base/result.h"
#include "core/data/reading/reading.h"
#include "core/tasks/card_finder.h"

#include <QString>

#include <vector>

/// What the import dialog says while a mapping is made.
namespace throughline::ui {

/// What stands in the way of a mapping that somebody is still at.
QString importProblemSentence(const Error& problem);
/// Which names of the data are taken for cards that are written otherwise, with a blank before it; empty for none.
QString takenNamesSentence(const std::vector<tasks::PlacedName>& names);
/// What is said of many touchpoints, of the first of them; the others stand in the list.
data::Assumption withFewNames(data::Assumption assumption);

} // namespace throughline::ui
