#include "core/base/checked_file.h"
#include "core/tasks/generate_task.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace throughline;
using nlohmann::json;

namespace {

json publishedSchema() {
  const auto text =
      readWholeFile(std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "docs" / "mapping.schema.json", 1'000'000);
  return json::parse(*text);
}

/// Keys of an object that its description does not name.
std::string unnamed(const json& described, const json& object) {
  for (const auto& [key, value] : object.items())
    if (!described["properties"].contains(key))
      return key;
  return {};
}

std::string unnamedInMapping(const json& schema, const json& mapping) {
  auto found = unnamed(schema, mapping);
  for (const auto& touchpoint : mapping.value("touchpoints", json::array()))
    if (found.empty())
      found = unnamed(schema["$defs"]["touchpoint"], touchpoint);
  for (const char* key : {"overall", "score"})
    if (found.empty() && mapping.contains(key))
      found = unnamed(schema["$defs"]["score"], mapping[key]);
  return found;
}

} // namespace

/// docs/mapping.schema.json is what editors complete mappings by.
class MappingSchemaTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyMappingThatIsWrittenOrKeptFitsThePublishedSchema() {
    const json schema = publishedSchema();
    for (const auto layout : {data::Layout::wide, data::Layout::longRows})
      QCOMPARE(unnamedInMapping(schema, json::parse(data::writeMapping(tasks::generatedMapping(layout)))),
               std::string());
    const auto folder = std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "tests" / "golden" / "mappings";
    int looked = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      QCOMPARE(unnamedInMapping(schema, json::parse(*readWholeFile(entry.path(), 1'000'000))), std::string());
      ++looked;
    }
    QVERIFY(looked >= 3);
    QCOMPARE(unnamedInMapping(schema, json{{"layout", "wide"}, {"touchpoints", {{{"colum", "x"}}}}}),
             std::string("colum"));
  }
};

THROUGHLINE_TEST(MappingSchemaTest)
#include "mapping_schema_test.moc"
