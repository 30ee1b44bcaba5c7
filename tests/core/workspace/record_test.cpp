#include "core/model/entity_record.h"
#include "core/workspace/envelope.h"
#include "core/workspace/record_text.h"
#include "tests/support/builders.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <limits>
#include <locale>
#include <random>

using namespace throughline;
using namespace throughline::workspace;

namespace {

/// A locale that writes numbers as nobody reads them back: 1.234.567,5.
class HostileNumbers : public std::numpunct<char> {
protected:
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

model::Touchpoint someTouchpoint() {
  model::Touchpoint touchpoint{.id = {{1, 2}}, .title = "Ask"};
  touchpoint.place.position = 1'234'567;
  touchpoint.targets.push_back({.metric = "nps", .value = 1'234'567.875, .due = Date{-400}});
  touchpoint.notes.push_back({.id = {{1, 3}}, .kind = model::NoteKind::quote, .text = "it \n\0 \"works\"", .votes = 3});
  return touchpoint;
}

Record recordOfTouchpoint(const model::Touchpoint& touchpoint) {
  return model::recordOfEntity(Shared(touchpoint));
}
Result<std::string> textOf(const model::Touchpoint& touchpoint) {
  return workspace::textOf(model::EntityKind::touchpoint, recordOfTouchpoint(touchpoint));
}
Result<model::Touchpoint> touchpointOf(std::string_view text) {
  THROUGHLINE_TRY(record, recordOf(model::EntityKind::touchpoint, text));
  THROUGHLINE_TRY(value, model::entityOfRecord(model::EntityKind::touchpoint, record, {1, 2}));
  return *std::get<Shared<model::Touchpoint>>(value);
}

} // namespace

class RecordTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyPartOfADocumentComesBack() {
    for (unsigned seed = 0; seed < 60; ++seed) {
      const auto entities = model::entitiesOf(test::randomDocument(seed, 40));
      for (const auto& entity : entities) {
        const auto text = workspace::textOf(entity.key.kind, model::recordOfEntity(entity.value));
        QVERIFY(text.ok());
        const auto record = recordOf(entity.key.kind, *text);
        QVERIFY(record.ok());
        QVERIFY(*model::entityOfRecord(entity.key.kind, *record, entity.key.id) == entity.value);
      }
    }
  }

  void numbersComeBackBitByBit() {
    for (const double value : {0.1, -0.0, 1.797e308, 5e-324, 1.0 / 3, -1e-300, 123456789.123456789}) {
      model::Touchpoint touchpoint = someTouchpoint();
      touchpoint.targets.front().value = value;
      const auto back = touchpointOf(*textOf(touchpoint));
      QVERIFY(std::signbit(back->targets.front().value) == std::signbit(value));
      QVERIFY(*back == touchpoint);
    }
    for (const int value : {0, -1, 1'000'000'000, -1'000'000'000}) {
      model::Touchpoint touchpoint = someTouchpoint();
      touchpoint.place.position = value;
      QVERIFY(*touchpointOf(*textOf(touchpoint)) == touchpoint);
    }
  }

  void whatIsNotFiniteIsNeverWritten() {
    for (const double value : {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
      model::Touchpoint touchpoint = someTouchpoint();
      touchpoint.targets.front().value = value;
      QVERIFY(textOf(touchpoint).error().code == ErrorCode::recordDamaged);
    }
  }

  void theLocaleOfTheProgramDoesNotMatter() {
    const std::string text = *textOf(someTouchpoint());
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new HostileNumbers));
    const auto under = textOf(someTouchpoint());
    const auto read = touchpointOf(text);
    std::locale::global(before);
    QCOMPARE(*under, text);
    QVERIFY(*read == someTouchpoint());
  }

  void everyBytesComeThroughATextField() {
    std::mt19937 random(11);
    for (int trial = 0; trial < 2000; ++trial) {
      std::string bytes;
      for (auto length = random() % 60; length > 0; --length)
        bytes.push_back(static_cast<char>(random() & 255U));
      const Record record{{"goals", model::text(bytes)}, {bytes, model::text("goals")}};
      QVERIFY(*recordOf(model::EntityKind::persona, *workspace::textOf(model::EntityKind::persona, record)) == record);
    }
  }

  void noCutOrChangedTextIsReadAsSomethingElseThanItSays() {
    // Every text that is accepted writes itself again byte by byte: there is one text for one record.
    const std::string text = *textOf(someTouchpoint());
    int accepted = 0;
    const auto look = [&accepted](const std::string& changed) {
      const auto read = recordOf(model::EntityKind::touchpoint, changed);
      if (!read.ok())
        return true;
      ++accepted;
      const auto again = workspace::textOf(model::EntityKind::touchpoint, *read);
      return again.ok() && *recordOf(model::EntityKind::touchpoint, *again) == *read;
    };
    for (std::size_t length = 0; length < text.size(); ++length)
      QVERIFY(!recordOf(model::EntityKind::touchpoint, text.substr(0, length)).ok());
    std::mt19937 random(5);
    for (int trial = 0; trial < 20'000; ++trial) {
      std::string changed = text;
      for (auto change = 1 + random() % 3; change > 0; --change)
        changed[random() % changed.size()] = static_cast<char>(random() & 255U);
      QVERIFY(look(changed));
    }
    QVERIFY(accepted > 100);
    QVERIFY(!recordOf(model::EntityKind::touchpoint, text + " 1").ok());
  }

  void whatALaterProgramWroteIsKept() {
    Record record = recordOfTouchpoint(someTouchpoint());
    record.push_back({"mood", model::text("sunny")});
    record.push_back({"weights", {.held = model::FieldValue::List{model::real(0.5), model::nothing()}}});
    const auto value = model::entityOfRecord(model::EntityKind::touchpoint, record, {1, 2});
    QVERIFY(value.ok());
    QCOMPARE(std::get<Shared<model::Touchpoint>>(*value)->unknown.size(), std::size_t{2});
    QVERIFY(model::recordOfEntity(*value) == record);
    const std::string text = *workspace::textOf(model::EntityKind::touchpoint, record);
    QVERIFY(*recordOf(model::EntityKind::touchpoint, text) == record);
  }

  void aRecordNestedDeepIsRefused() {
    model::FieldValue deep = model::text("x");
    for (int level = 0; level < 100; ++level)
      deep = {.held = model::FieldValue::List{deep}};
    QVERIFY(!workspace::textOf(model::EntityKind::stage, {{"title", deep}}).ok());
  }

  void aMapTravelsInAnEnvelope() {
    const auto document = test::randomDocument(21, 120);
    for (const auto& map : document.maps) {
      const auto text = exchangeTextOfMap(document, map->id);
      QVERIFY(text.ok());
      const auto back = documentOfExchangeText(*text);
      QVERIFY2(back.ok(), back.ok() ? "" : test::describe(back.error()).c_str());
      QVERIFY(back->maps.front()->details == map->details);
      QCOMPARE(back->maps.front()->touchpoints.size(), map->touchpoints.size());
      QCOMPARE(*exchangeTextOfMap(*back, map->id), *text);
    }
    QVERIFY(exchangeTextOfMap(document, model::MapId{}).error().code == ErrorCode::notFound);
  }

  void aDamagedEnvelopeIsRefusedBeforeItIsParsed() {
    const std::string good = inEnvelope("1\n0");
    QVERIFY(outOfEnvelope(good).ok());
    for (std::size_t at = 0; at < good.size(); ++at) {
      std::string changed = good;
      changed[at] = static_cast<char>(changed[at] ^ 1);
      const auto refused = outOfEnvelope(changed);
      // Another format number is a newer text that we may still read; its content is the same.
      QVERIFY2(!refused.ok() || *refused == "1\n0", std::to_string(at).c_str());
    }
    QVERIFY(outOfEnvelope(good + " ").error().code == ErrorCode::recordDamaged);
    QVERIFY(outOfEnvelope(good.substr(0, good.size() - 1)).error().code == ErrorCode::recordDamaged);
    std::string newer = good;
    newer.replace(0, 9, "THRUJ 9 9");
    QVERIFY(outOfEnvelope(newer).error().code == ErrorCode::recordNewer);
    QVERIFY(outOfEnvelope("").error().code == ErrorCode::recordDamaged);
    QVERIFY(outOfEnvelope(std::string(longestExchange + 1, 'x')).error().code == ErrorCode::tooLarge);
  }
};

THROUGHLINE_TEST(RecordTest)
#include "record_test.moc"
