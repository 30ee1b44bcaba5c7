#include "tests/support/import_desk.h"

#include "core/model/look_up.h"

#include <QtGlobal>

#include <algorithm>

namespace throughline::test {

std::string goldenMapping(const std::string& name) {
  return bytesOf(std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "tests" / "golden" / "mappings" / (name + ".json"));
}

data::Mapping mappingOf(std::string json) {
  std::ranges::replace(json, '\'', '"');
  const auto mapping = data::readMapping(json);
  if (!mapping.ok())
    qFatal("%s: %s", mapping.error().fact(Fact::name).c_str(), mapping.error().fact(Fact::detail).c_str());
  return *mapping;
}

std::string explain(const Error& error) {
  std::string text(nameOf(error.code));
  for (const auto& [fact, value] : error.facts)
    text += " | " + value;
  return text;
}

std::filesystem::path ImportDesk::write(const std::string& name, const std::string& text) {
  writeBytes(folder.path() / name, text);
  return folder.path() / name;
}

Result<tasks::ImportSummary> ImportDesk::import(const std::filesystem::path& path, std::optional<data::Mapping> mapping,
                                                std::optional<std::string> map) {
  return tasks::runImport(workspace(), {.data = path, .mapping = std::move(mapping), .mapTitle = std::move(map)}, ids,
                          {});
}

model::JourneyMap ImportDesk::map(std::size_t at) {
  return *workspace().document()->maps.at(at);
}

data::FeedbackColumns ImportDesk::load(const data::Filter& filter) {
  auto columns = data::loadFeedback(workspace(), map(), filter);
  if (!columns.ok())
    qFatal("%s", explain(columns.error()).c_str());
  return *columns;
}

const data::TouchpointColumn& ImportDesk::column(const data::FeedbackColumns& columns, const std::string& title) {
  const auto id = *model::touchpointNamed(map(), title);
  return *std::ranges::find(columns.responses.touchpoints, id, &data::TouchpointColumn::touchpoint);
}

} // namespace throughline::test
