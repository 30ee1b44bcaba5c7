#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/exchange/exchange.h"
#include "core/exchange/text/xml_reader.h"
#include "tests/support/builders.h"
#include "tests/support/growth.h"
#include "tests/support/processor_clock.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;
using namespace throughline::exchange;

using test::growthOf;
using test::repeated;

namespace {

/// XML of a size in a shape that a reader could stumble over.
struct Shape {
  const char* name;
  std::string (*make)(std::string_view root, std::size_t size);
};

std::string within(std::string_view root, const std::string& content) {
  return "<" + std::string(root) + ">" + content + "</" + std::string(root) + ">";
}

constexpr Shape shapes[]{
    {"siblings",
     [](std::string_view root, std::size_t size) { return within(root, repeated("<node TEXT=\"a\"/>", size / 16)); }},
    {"one attribute", [](std::string_view root,
                         std::size_t size) { return within(root, "<node TEXT=\"" + std::string(size, 'x') + "\"/>"); }},
    {"attributes",
     [](std::string_view root, std::size_t size) {
       std::string all;
       for (std::size_t at = 0; at < size / 20; ++at)
         all += " a" + std::to_string(at) + "=\"0123456789\"";
       return within(root, "<node" + all + "/>");
     }},
    {"one comment",
     [](std::string_view root, std::size_t size) { return within(root, "<!--" + std::string(size, 'x') + "-->"); }},
    {"comments",
     [](std::string_view root, std::size_t size) { return within(root, repeated("<!-- a -->", size / 10)); }},
    {"instruction",
     [](std::string_view root, std::size_t size) { return within(root, "<?a " + std::string(size, 'x') + "?>"); }},
    {"text", [](std::string_view root, std::size_t size) { return within(root, std::string(size, 'x')); }},
    {"cdata", [](std::string_view root,
                 std::size_t size) { return within(root, "<![CDATA[" + std::string(size, 'x') + "]]>"); }},
    {"depth",
     [](std::string_view root, std::size_t size) {
       return within(root, repeated("<node TEXT=\"a\">", size / 15) + repeated("</node>", size / 15));
     }},
    {"entities", [](std::string_view root, std::size_t size) { return within(root, repeated("&amp;", size / 5)); }},
    {"unfinished tag", [](std::string_view root,
                          std::size_t size) { return "<" + std::string(root) + "><node " + std::string(size, 'x'); }},
    {"bare ampersands",
     [](std::string_view root, std::size_t size) { return within(root, repeated("a & b\n", size / 6)); }},
};

/// Text that is no XML, in a shape that a reader of lines, marks or JSON could stumble over.
const Shape textShapes[]{
    {"lines", [](std::string_view, std::size_t size) { return repeated("a\n", size / 2); }},
    {"blank lines", [](std::string_view, std::size_t size) { return repeated("\n", size); }},
    {"one line", [](std::string_view, std::size_t size) { return std::string(size, 'x'); }},
    {"fields", [](std::string_view, std::size_t size) { return repeated("a,", size / 2) + "\n1,2,3\n"; }},
    {"quoted lines",
     [](std::string_view, std::size_t size) { return "a,b\n\"" + repeated("x\n", size / 2) + "\",2\n"; }},
    {"open quotes", [](std::string_view, std::size_t size) { return repeated("\"a\n", size / 3); }},
    {"bullets", [](std::string_view, std::size_t size) { return repeated("- a\n", size / 4); }},
    {"deeper and deeper",
     [](std::string_view, std::size_t size) {
       std::string text;
       for (std::size_t depth = 0; text.size() < size; ++depth)
         text += std::string(2 * (depth % 300), ' ') + "- a\n";
       return text;
     }},
    {"headings", [](std::string_view, std::size_t size) { return repeated("# a\n", size / 4); }},
    {"brackets", [](std::string_view, std::size_t size) { return std::string(size, '['); }},
    {"objects", [](std::string_view, std::size_t size) { return repeated("{\"a\":", size / 5); }},
    {"one text", [](std::string_view, std::size_t size) { return "{\"a\":\"" + std::string(size, 'x') + "\"}"; }},
    {"numbers", [](std::string_view, std::size_t size) { return "{\"a\":[" + repeated("1,", size / 2) + "1]}"; }},
    {"journey",
     [](std::string_view, std::size_t size) { return "journey\n section a\n" + repeated("  b: 3: Me\n", size / 11); }},
    {"people",
     [](std::string_view, std::size_t size) { return "journey\n section a\n  b: 3: " + repeated("Me, ", size / 4); }},
    {"colons", [](std::string_view, std::size_t size) { return "journey\n  " + repeated(":", size); }},
};

struct XmlFormat {
  const char* format;
  const char* root;
};
constexpr XmlFormat xmlFormats[]{{"cjml", "cjml"}, {"xes", "log"}, {"freemind", "map"}, {"opml", "opml"}};

/// Hands out bytes and counts them.
class CountedSource final : public data::ByteSource {
public:
  explicit CountedSource(std::string_view bytes) : rest_(bytes) {}
  Result<std::size_t> read(std::span<char> room) override {
    THROUGHLINE_TRY(got, rest_.read(room));
    read_ += got;
    return got;
  }
  std::size_t bytesRead() const { return read_; }

private:
  data::MemorySource rest_;
  std::size_t read_ = 0;
};

struct Deaf final : XmlListener {
  void open(std::string_view, std::span<const XmlAttribute>, std::int64_t) override {}
  void close(std::string_view) override {}
};

/// A map with that many touchpoints, all in one stage or a stage each.
model::Document mapOf(std::size_t touchpoints, IdSource& ids) {
  model::Document document;
  const auto map = ids.make<model::MapId>();
  document = *edit::addMap(document, {.id = map, .title = "Many"}, ids);
  auto& changed = document.maps.front();
  model::JourneyMap whole = *changed;
  model::Stage stage{.id = ids.make<model::StageId>(), .title = "Stage"};
  for (std::size_t at = 0; at < touchpoints; ++at) {
    if (stage.steps.size() == 20) {
      whole.stages.emplace_back(std::exchange(stage, {.id = ids.make<model::StageId>(), .title = "Stage"}));
    }
    stage.steps.push_back({ids.make<model::StepId>(), ""});
    whole.touchpoints.emplace_back(
        model::Touchpoint{.id = ids.make<model::TouchpointId>(),
                          .title = "Touchpoint " + std::to_string(at),
                          .place = {.step = stage.steps.back().id, .lane = whole.lanes.front()->id, .position = 0}});
  }
  whole.stages.emplace_back(std::move(stage));
  changed = std::move(whole);
  return document;
}

} // namespace

/// Twice as much is about twice the work, for everything that reads or writes for others.
class GrowthTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aLongTokenIsRefusedBeforeItIsReadOverAndOver() {
    for (const auto& shape : shapes) {
      const std::string text = shape.make("log", 30'000'000);
      CountedSource source(text);
      Deaf listener;
      test::ProcessorClock clock;
      clock.start();
      const auto broken = readXml(source, listener);
      QVERIFY2(clock.elapsed() < 5'000, shape.name);
      const bool token =
          std::string_view(shape.name).starts_with("one ") || std::string_view(shape.name) == "instruction" ||
          std::string_view(shape.name) == "unfinished tag" || std::string_view(shape.name) == "attributes";
      if (token) {
        QVERIFY2(broken && broken->code == ErrorCode::tooLarge && broken->limit > 0, shape.name);
        QVERIFY2(source.bytesRead() < 5'000'000, shape.name);
      }
    }
  }

  void readersOfXmlGrowWithTheFile() {
    for (const auto& each : xmlFormats)
      for (const auto& shape : shapes) {
        const std::string name = std::string(each.format) + ", " + shape.name;
        const std::string wrong = growthOf(name, 200'000, [&](std::size_t size) {
          CountingIdSource ids(1);
          static_cast<void>(
              importJourneys(shape.make(each.root, size), "file", {.format = formatNamed(each.format)}, ids).ok());
        });
        QVERIFY2(wrong.empty(), wrong.c_str());
      }
  }

  void readersOfTextGrowWithTheFile() {
    for (const auto* format : journeyFormats())
      for (const auto& shape : textShapes) {
        if (format->read == nullptr)
          continue;
        const std::string name = std::string(format->name) + ", " + shape.name;
        const std::string wrong = growthOf(name, 20'000, [&](std::size_t size) {
          CountingIdSource ids(1);
          static_cast<void>(importJourneys(shape.make("", size), "file", {.format = format}, ids).ok());
        });
        QVERIFY2(wrong.empty(), wrong.c_str());
      }
  }

  void exportersGrowWithTheMap() {
    for (const auto* format : journeyFormats()) {
      if (format->write == nullptr || format == formatNamed("xes"))
        continue;
      const std::string wrong = growthOf(std::string(format->name), 500, [&](std::size_t size) {
        CountingIdSource ids(1);
        const auto document = mapOf(size, ids);
        const auto text = exportJourney(document, document.maps.front()->id, *format);
        QVERIFY2(text.ok() && !text->empty(), std::string(format->name).c_str());
      });
      QVERIFY2(wrong.empty(), wrong.c_str());
    }
  }

  void everyFormatReadsBackWhatGrew() {
    for (const auto* format : journeyFormats()) {
      if (format->write == nullptr || format->read == nullptr || format == formatNamed("xes"))
        continue;
      std::map<std::size_t, std::string> texts;
      for (const std::size_t size : {std::size_t{400}, std::size_t{800}, std::size_t{1600}}) {
        CountingIdSource ids(1);
        const auto document = mapOf(size, ids);
        texts[size] = *exportJourney(document, document.maps.front()->id, *format);
      }
      const std::string wrong = growthOf("reading " + std::string(format->name), 400, [&](std::size_t size) {
        CountingIdSource ids(100'000);
        QVERIFY(importJourneys(texts[size], "file", {.format = format}, ids).ok());
      });
      QVERIFY2(wrong.empty(), wrong.c_str());
    }
  }
};

THROUGHLINE_TEST(GrowthTest)
#include "growth_test.moc"
