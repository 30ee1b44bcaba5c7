#pragma once

#include "core/data/reading/mapping.h"
#include "core/data/sources/load.h"
#include "core/tasks/import_task.h"
#include "tests/support/workspace_folder.h"

#include <filesystem>
#include <optional>
#include <string>

namespace throughline::test {

/// A mapping of tests/golden/mappings, as text.
std::string goldenMapping(const std::string& name);
/// The mapping a text says; for texts in tests ' stands for the quotation mark. Ends the test program when it is none.
data::Mapping mappingOf(std::string json);
std::string explain(const Error& error);

/// An open workspace in a folder of its own, with files to import.
struct ImportDesk {
  WorkspaceFolder folder;
  Result<workspace::Workspace> made = workspace::Workspace::create(folder.file(), folder.options());
  CountingIdSource ids{1000};

  workspace::Workspace& workspace() { return *made; }
  /// A file in the folder.
  std::filesystem::path write(const std::string& name, const std::string& text);
  Result<tasks::ImportSummary> import(const std::filesystem::path& path, std::optional<data::Mapping> mapping = {},
                                      std::optional<std::string> map = {});
  model::JourneyMap map(std::size_t at = 0);
  /// The feedback of the first map.
  data::FeedbackColumns load(const data::Filter& filter = {});
  const data::TouchpointColumn& column(const data::FeedbackColumns& columns, const std::string& title);
};

} // namespace throughline::test

/// QVERIFY for a Result, with the reason of a failure. What gives the result is done once.
#define QOK(result)                                                                                                    \
  do {                                                                                                                 \
    const auto& resultOnce = (result);                                                                                 \
    QVERIFY2(resultOnce.ok(), resultOnce.ok() ? "" : throughline::test::explain(resultOnce.error()).c_str());          \
  } while (false)
