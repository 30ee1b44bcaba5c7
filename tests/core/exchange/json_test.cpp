#include "core/base/checked_file.h"
#include "core/exchange/json/json_document.h"
#include "core/exchange/json/json_parts.h"
#include "core/exchange/json/json_reading.h"
#include "core/model/validate.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <regex>

using namespace throughline;
using namespace throughline::exchange;

namespace {

/// As much of JSON Schema as our schema uses; the path of the first thing that breaks it.
class SchemaCheck {
public:
  explicit SchemaCheck(const Json& root) : root_(root) {}

  std::string broken(const Json& schema, const Json& value, const std::string& path) const {
    if (schema.contains("$ref"))
      return broken(root_.at(Json::json_pointer(schema["$ref"].get<std::string>().substr(1))), value, path);
    if (schema.contains("const") && schema["const"] != value)
      return path + " const";
    if (schema.contains("enum") && std::ranges::find(schema["enum"], value) == schema["enum"].end())
      return path + " enum";
    if (schema.contains("type") && !typeFits(schema["type"], value))
      return path + " type";
    if (value.is_string() && schema.contains("pattern") &&
        !std::regex_search(value.get<std::string>(), std::regex(schema["pattern"].get<std::string>())))
      return path + " pattern";
    if (value.is_number() && ((schema.contains("minimum") && value < schema["minimum"]) ||
                              (schema.contains("maximum") && value > schema["maximum"])))
      return path + " range";
    if (value.is_array() && schema.contains("items"))
      return brokenElement(schema["items"], value, path);
    return value.is_object() ? brokenMember(schema, value, path) : std::string{};
  }

private:
  static bool typeFits(const Json& type, const Json& value) {
    if (type.is_array())
      return std::ranges::any_of(type, [&](const Json& each) { return typeFits(each, value); });
    const auto name = type.get<std::string>();
    return (name == "object" && value.is_object()) || (name == "array" && value.is_array()) ||
           (name == "string" && value.is_string()) || (name == "integer" && value.is_number_integer()) ||
           (name == "number" && value.is_number()) || (name == "boolean" && value.is_boolean()) ||
           (name == "null" && value.is_null());
  }
  std::string brokenElement(const Json& schema, const Json& list, const std::string& path) const {
    for (const auto& element : list)
      if (auto found = broken(schema, element, path + "[]"); !found.empty())
        return found;
    return {};
  }
  std::string brokenMember(const Json& schema, const Json& object, const std::string& path) const {
    for (const auto& key : schema.value("required", Json::array()))
      if (!object.contains(key.get<std::string>()))
        return path + " lacks " + key.get<std::string>();
    for (const auto& [key, value] : object.items()) {
      if (!schema["properties"].contains(key))
        return path + " has " + key;
      if (auto found = broken(schema["properties"][key], value, path + "." + key); !found.empty())
        return found;
    }
    return {};
  }
  const Json& root_;
};

Json schemaOfJourneys() {
  const auto text =
      readWholeFile(std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "docs" / "journey.schema.json", 1'000'000);
  return Json::parse(*text);
}

std::vector<std::string> keysOf(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items())
    keys.push_back(key);
  return keys;
}

} // namespace

class JsonExchangeTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anyDocumentSurvives() {
    for (unsigned seed = 1; seed <= 150; ++seed) {
      const auto document = test::randomDocument(seed, 120);
      Remarks remarks;
      const auto text = writeJson(document);
      const auto back = readJson(text, remarks);
      QVERIFY2(back.ok(), back.ok() ? "" : back.error().fact(Fact::detail).c_str());
      QVERIFY(*back == document);
      QVERIFY(remarks.empty());
      QCOMPARE(writeJson(*back), text);
    }
  }
  void whatIsWrittenKeepsThePublishedSchema() {
    const auto schema = schemaOfJourneys();
    const SchemaCheck check(schema);
    for (unsigned seed = 1; seed <= 40; ++seed)
      QCOMPARE(check.broken(schema, Json::parse(writeJson(test::randomDocument(seed, 150))), "document"),
               std::string());
    QCOMPARE(check.broken(schema, Json{{"format", "other"}, {"version", 1}, {"maps", Json::array()}}, "document"),
             std::string("document.format const"));
  }
  void theSchemaNamesEveryFieldThatIsWritten() {
    const auto schema = schemaOfJourneys();
    const auto fieldsOf = [&](const char* part) { return keysOf(schema["$defs"][part]["properties"]); };
    QCOMPARE(fieldsOf("touchpoint"), keysOf(Json::parse(lineOf(jsonOf(model::Touchpoint{})))));
    QCOMPARE(fieldsOf("stage"), keysOf(Json::parse(lineOf(jsonOf(model::Stage{})))));
    QCOMPARE(fieldsOf("lane"), keysOf(Json::parse(lineOf(jsonOf(model::Lane{})))));
    QCOMPARE(fieldsOf("persona"), keysOf(Json::parse(lineOf(jsonOf(model::Persona{})))));
    QCOMPARE(fieldsOf("note"), keysOf(Json::parse(lineOf(jsonOf(model::Note{})))));
    QCOMPARE(fieldsOf("map"), keysOf(Json::parse(lineOf(jsonOf(model::JourneyMap{})))));
  }
  void oneMapComesAlone() {
    const auto document =
        test::aDocument().withMap("Buy").withStage("Find").withTouchpoint("Search").withMap("Return").document();
    const auto text = writeJson(document, document.maps[0]->id);
    QVERIFY(text.ok());
    auto imported = readJsonMaps(*text);
    QVERIFY(imported.ok());
    QCOMPARE(imported->maps.size(), std::size_t(1));
    QVERIFY(imported->maps[0] == *document.maps[0]);
    QVERIFY(writeJson(document, model::MapId{}).error().code == ErrorCode::notFound);
  }
  void importedTwiceAMapGetsNewIds() {
    const model::Document document = test::aDocument().withMap("Buy").withStage("Find").withTouchpoint("Search");
    auto imported = *readJsonMaps(writeJson(document));
    CountingIdSource ids(5'000'000);
    const auto twice = addImported(document, imported, ids);
    QVERIFY(twice.ok());
    QCOMPARE(twice->maps.size(), std::size_t(2));
    QVERIFY(model::validate(*twice).ok());
    QCOMPARE(twice->maps[1]->touchpoints[0]->title, std::string("Search"));
    QVERIFY(imported.remarks.front().code == RemarkCode::idRenewed);
  }
  void anyDocumentCanBeAddedToItself() {
    for (unsigned seed = 1; seed <= 30; ++seed) {
      const auto document = test::randomDocument(seed, 80);
      auto imported = *readJsonMaps(writeJson(document));
      CountingIdSource ids(5'000'000);
      const auto twice = addImported(document, imported, ids);
      QVERIFY(twice.ok());
      QCOMPARE(twice->maps.size(), 2 * document.maps.size());
    }
  }
  void aMistakeIsToldWithItsPlace() {
    Remarks remarks;
    const auto broken = readJson("{\n  \"format\": \"throughline-journey\",\n  oops\n}", remarks);
    QVERIFY(broken.error().code == ErrorCode::jsonInvalid);
    QCOMPARE(broken.error().fact(Fact::line), std::string("3"));
    QCOMPARE(broken.error().fact(Fact::column), std::string("3"));
    const auto wrong = readJson(R"({"format": "throughline-journey", "version": 1, "maps": [{"id": 5}]})", remarks);
    QVERIFY(wrong.error().fact(Fact::detail).starts_with("maps[0].id"));
    const auto newer = readJson(R"({"format": "throughline-journey", "version": 9})", remarks);
    QVERIFY(newer.error().code == ErrorCode::workspaceNewer);
    QVERIFY(readJson("[]", remarks).error().code == ErrorCode::formatUnknown);
    QVERIFY(readJson(std::string(100'000, '['), remarks).error().code == ErrorCode::jsonInvalid);
    QVERIFY(readJson(R"({"format": "throughline-journey", "version": 1, "maps": [{}]})", remarks).error().code ==
            ErrorCode::documentInvalid);
  }
  void anUnknownKeyIsSaid() {
    Remarks remarks;
    const auto read = readJson(R"({"format": "throughline-journey", "version": 1, "maps": [], "colour": 3})", remarks);
    QVERIFY(read.ok());
    QCOMPARE(remarks.size(), std::size_t(1));
    QVERIFY(remarks[0].code == RemarkCode::keyUnknown);
    QCOMPARE(remarks[0].value, std::string("colour"));
  }
};

THROUGHLINE_TEST(JsonExchangeTest)
#include "json_test.moc"
