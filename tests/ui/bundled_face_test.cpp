#include "tests/support/test_registry.h"
#include "ui/paint/bundled_face.h"
#include "ui/paint/fonts.h"

#include <QFile>
#include <QGlyphRun>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace throughline;

class BundledFaceTest : public QObject {
  Q_OBJECT

  static QByteArray resource(const QString& name) {
    QFile file(QStringLiteral(":/fonts/Inter-%1.otf").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

private Q_SLOTS:
  void initTestCase() { ui::registerFonts(); }

  void theBundledFamilyIsNobodyElses() { QCOMPARE(ui::bundledFamily(), QStringLiteral("IntTL")); }

  void everyCharacterBetweenFiguresKeepsItsGlyph() {
    // Shaped as a text or looked up letter by letter: the same glyphs, so that a PDF knows their characters.
    QFont font(ui::bundledFamily());
    font.setPixelSize(40);
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
      font.setWeight(weight);
      const QString text = QStringLiteral("32 points (30 to 34): 10:30, 3x4, A-B, (A), 1-2");
      QTextLayout layout(text, font);
      layout.beginLayout();
      layout.createLine().setLineWidth(1e6);
      layout.endLayout();
      QCOMPARE(layout.glyphRuns().size(), 1);
      QCOMPARE(layout.glyphRuns().first().glyphIndexes(), QRawFont::fromFont(font).glyphIndexesForString(text));
    }
  }

  void nothingElseOfTheFontChanges() {
    for (const char* name : {"Regular", "Medium", "SemiBold", "Bold"}) {
      const QByteArray before = resource(QLatin1String(name));
      const QByteArray after = ui::bundledFace(before);
      QVERIFY(before.size() > 100'000);
      QCOMPARE(after.size(), before.size());
      int changed = 0;
      for (qsizetype i = 0; i < before.size(); ++i)
        changed += before[i] != after[i] ? 1 : 0;
      QVERIFY2(changed > 0 && changed < 40, name);
      QVERIFY(QRawFont(after, 20).isValid());
    }
  }

  void whatIsNoFontComesBackAsItIs() {
    for (const auto& bytes : {QByteArray(), QByteArray("OTTO"), QByteArray(64, '\xff'), QByteArray(13, '\0')})
      QCOMPARE(ui::bundledFace(bytes), bytes);
  }
};

THROUGHLINE_TEST(BundledFaceTest)
#include "bundled_face_test.moc"
