#include "core/base/checked_file.h"
#include "core/exchange/logs/event_table.h"
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

/// Whether the reader knows a key, whatever it says of its value.
bool knows(const json& mapping, const std::string& place) {
  const auto read = data::readMapping(mapping.dump());
  return read.ok() || read.error().fact(Fact::detail) != "unknown key" || read.error().fact(Fact::name) != place;
}

bool someLayoutKnows(const std::string& key) {
  const json usual{{"column", "Shop"}, {"scale", "csat"}};
  for (json mapping : {json{{"layout", "wide"}, {"touchpoints", {usual}}},
                       json{{"layout", "long"}, {"touchpoint", {{"column", "T"}}}, {"score", usual}},
                       json{{"layout", "metrics"}, {"period", {{"column", "P"}}}, {"value", {{"column", "V"}}}}}) {
    if (!mapping.contains(key))
      mapping[key] = nullptr;
    if (knows(mapping, key))
      return true;
  }
  const auto events = exchange::readEventMapping(json{{"layout", "events"}, {key, nullptr}}.dump());
  return events.ok() || events.error().fact(Fact::detail) != "unknown key";
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

  void theReaderKnowsEveryKeyThatIsPublished() {
    const json schema = publishedSchema();
    for (const auto& [key, about] : schema["properties"].items())
      if (!key.starts_with('$'))
        QVERIFY2(someLayoutKnows(key), key.c_str());
    for (const auto& [key, about] : schema["$defs"]["touchpoint"]["properties"].items()) {
      json touchpoint{{"column", "Shop"}, {"scale", "csat"}};
      if (!touchpoint.contains(key))
        touchpoint[key] = nullptr;
      QVERIFY2(knows(json{{"layout", "wide"}, {"touchpoints", {touchpoint}}}, "touchpoints[0]." + key), key.c_str());
    }
    QVERIFY(!someLayoutKnows("touchpont"));
  }
};

THROUGHLINE_TEST(MappingSchemaTest)
#include "mapping_schema_test.moc"
