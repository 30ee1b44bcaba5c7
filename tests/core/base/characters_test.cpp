#include "core/base/characters.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <string>

using namespace throughline;

class CharactersTest : public QObject {
  Q_OBJECT

  static std::string times(std::size_t count, const std::string& text) {
    std::string all;
    for (std::size_t each = 0; each < count; ++each)
      all += text;
    return all;
  }

private Q_SLOTS:
  void whatPeopleSeeAsOneCountsOnce_data() {
    QTest::addColumn<QByteArray>("one");
    QTest::newRow("letter") << QByteArray("a");
    QTest::newRow("umlaut") << QByteArray("\u00fc");
    QTest::newRow("umlaut of two parts") << QByteArray("u\u0308");
    QTest::newRow("Japanese") << QByteArray("\u65c5");
    QTest::newRow("flag") << QByteArray("\U0001F1E9\U0001F1EA");
    QTest::newRow("family") << QByteArray("\U0001F468\u200D\U0001F469\u200D\U0001F467");
  }
  void whatPeopleSeeAsOneCountsOnce() {
    QFETCH(QByteArray, one);
    const auto text = times(500, one.toStdString());
    QVERIFY(fitsInto(text, 500));
    QVERIFY(!fitsInto(text + "x", 500));
    QCOMPARE(firstOf(text + "x", 500), std::string_view(text));
    QCOMPARE(firstOf(text, 500), std::string_view(text));
    QVERIFY(fitsInto(times(20, one.toStdString()), 20));
    QVERIFY(!fitsInto(times(21, one.toStdString()), 20));
  }

  /// However long one makes a character: nothing grows without end, and nothing is cut within UTF-8.
  void bytesAreBoundedToo() {
    const auto endless = "a" + times(50'000, "\u0301");
    QVERIFY(!fitsInto(endless, 500));
    const auto first = firstOf(endless, 500);
    QVERIFY(first.size() <= 16'000 && first.size() % 2 == 1);
    QVERIFY(!mayFitInto(endless, 500));
  }

  /// What an older version of Unicode counts as two may be one: letters are one in every version.
  void aFileIsRefusedOnlyForWhatFitsByNoVersion() {
    QVERIFY(mayFitInto(std::string(500, 'x'), 500));
    QVERIFY(!mayFitInto(std::string(501, 'x'), 500));
    const auto flags = times(501, "\U0001F1E9\U0001F1EA");
    QVERIFY(!fitsInto(flags, 500));
    QVERIFY(mayFitInto(flags, 500));
    QVERIFY(!mayFitInto(flags + std::string(501, 'x'), 500));
  }
};

THROUGHLINE_TEST(CharactersTest)
#include "characters_test.moc"
