#pragma once

#include "app/arguments.h"
#include "core/data/feedback_table.h"
#include "core/workspace/workspace.h"

#include <string>
#include <vector>

/// Which feedback a command looks at: the same options for all that look at some.
namespace throughline::app {

/// --since, --until, --segment, --channel, --source, --voice.
std::vector<OptionSpec> filterOptions();
/// Errors: usage.
Result<data::Filter> filterOf(const Arguments& arguments);
/// One of data::voices. Errors: usage.
Result<std::string> knownVoice(const QString& word);
/// The filter in words, one for each part; printed where figures are.
std::vector<std::string> filterTexts(const Arguments& arguments);
QStringList inWords(const std::vector<std::string>& filters);
/// When a filter has left nothing of what there is: filterLeavesNothing with what there is.
Status expectFeedbackWithin(workspace::Workspace& workspace, const model::JourneyMap& map, const data::Filter& filter,
                            const Arguments& arguments);

} // namespace throughline::app
