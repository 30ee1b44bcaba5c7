#include "core/edit/part_edits.h"
#include "core/edit/set_field.h"
#include "tests/support/airline.h"
#include "tests/support/test_registry.h"
#include "ui/pages/missing_glyphs.h"

#include <QFontDatabase>
#include <QTest>

using namespace throughline;

/// What no font can draw is said by name, wherever on the map it stands.
class MissingGlyphsTest : public QObject {
  Q_OBJECT

  static QString missingOf(const test::Airline& airline) {
    return ui::charactersWithoutGlyphs(airline.document, airline.map());
  }

private Q_SLOTS:
  void nothingIsSaidWhereAllCanBeDrawn() {
    QCOMPARE(missingOf(test::anAirline()), QString());
    QCOMPARE(ui::missingGlyphsText({}), QString());
  }

  void everyTextThatIsPrintedIsLookedAt() {
    const std::string nobodys = "\U00012000 here"; // cuneiform
    auto airline = test::anAirline();
    const auto map = airline.map().id;
    const auto card = airline.map().touchpoints.front()->id;
    const auto with = [&](const Result<model::Document>& edited) {
      auto changed = airline;
      changed.document = *edited;
      return missingOf(changed);
    };
    const auto& document = airline.document;
    for (const auto* field : {"title", "owner", "channel", "expectation"})
      QVERIFY2(with(edit::setField(document, card, field, model::text(nobodys))).contains(QStringLiteral("U+12000")),
               field);
    QVERIFY(with(edit::addPart(document, map, model::Action{.id = {{.high = 4, .low = 4}}, .title = nobodys}))
                .contains(QStringLiteral("U+12000")));
    QCOMPARE(with(edit::setField(document, card, "speakerNotes", model::text(nobodys))), QString());
    const auto said = ui::missingGlyphsText(with(edit::setField(document, card, "title", model::text(nobodys))));
    QVERIFY2(said.contains(QStringLiteral("U+12000")) && said.contains(QStringLiteral("font")), qPrintable(said));
  }

  void theLettersOfEastAsiaAreNamed() {
    if (!QFontDatabase::families(QFontDatabase::Japanese).isEmpty())
      QSKIP("a font of Japanese is installed");
    auto airline = test::anAirline();
    airline.document = *edit::setField(airline.document, airline.map().touchpoints.front()->id, "title",
                                       model::text("\u5728\u3042\uD55C"));
    const auto missing = missingOf(airline);
    for (const char* name : {"Chinese characters (U+5728)", "Japanese kana (U+3042)", "Korean letters (U+D55C)"})
      QVERIFY2(missing.contains(QLatin1String(name)), qPrintable(missing));
  }
};

THROUGHLINE_TEST(MissingGlyphsTest)
#include "missing_glyphs_test.moc"
