#include "core/insight/map_evidence.h"
#include "core/layout/layout_map.h"
#include "tests/support/airline.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/paint/fonts.h"
#include "ui/paint/map_painter.h"
#include "ui/paint/qt_text_measure.h"
#include "ui/paint/text_painter.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace throughline;
using ui::Look;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple times(const Matrix& matrix, const Triple& by) {
  Triple result{};
  for (std::size_t row = 0; row < 3; ++row)
    for (std::size_t column = 0; column < 3; ++column)
      result[row] += matrix[row][column] * by[column];
  return result;
}

/// What people without one kind of cones see (Machado, Oliveira, Fernandes 2009, severity 1), on linear RGB.
constexpr std::array withoutCones{
    Matrix{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    Matrix{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    Matrix{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}};

/// CIE L*a*b* under daylight D65.
Triple labOf(const QColor& color, const Matrix& seenThrough) {
  constexpr Matrix toXyz{{{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
                          {0.2126729, 0.7151522, 0.0721750},
                          {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}}};
  const auto linear = [](double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  auto seen = times(seenThrough, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
  for (auto& value : seen)
    value = std::clamp(value, 0.0, 1.0);
  auto xyz = times(toXyz, seen);
  for (auto& value : xyz)
    value = value > 0.008856 ? std::cbrt(value) : 7.787 * value + 16.0 / 116;
  return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double leastDifference(const QColor& one, const QColor& other) {
  double least = 1'000;
  for (const auto& eye : withoutCones) {
    const auto a = labOf(one, eye), b = labOf(other, eye);
    least = std::min(least, std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
  }
  return least;
}

} // namespace

class PaintTest : public QObject {
  Q_OBJECT

  test::Airline airline_ = test::anAirline();
  ui::QtTextMeasure measure_;
  ui::MapPainter painter_;
  layout::MapLayout map_ = layout::layoutMap(airline_.map(), insight::evidenceOf(airline_.analysis), measure_, {});

  QImage painted(const Look& look, double zoom = 1, const QRectF& visible = {}) {
    return painted(map_, look, zoom, visible);
  }
  QImage painted(const layout::MapLayout& map, const Look& look, double zoom, const QRectF& visible) {
    const QRectF area = visible.isNull() ? ui::toQRectF(map.bounds) : visible;
    QImage image((area.size() * zoom).toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    painter.translate(-area.topLeft());
    painter_.paint(map, look, painter, area, ui::levelOfDetailAt(zoom));
    return image;
  }

  static void addLooks() {
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << ui::lightLook();
    QTest::newRow("dark") << ui::darkLook();
    QTest::newRow("high contrast") << ui::highContrastLook();
    QTest::newRow("print") << ui::printLook();
  }

private Q_SLOTS:
  /// In a map that otherwise reads from the left too.
  void aTextOfAScriptFromTheRightBeginsThere() {
    const ui::QtTextMeasure measure;
    const auto placed = [&measure](const char* text) {
      return layout::PlacedText{.text = measure.wrap(text, layout::TextStyle::cardTitle, 200, 3),
                                .rect = {0, 0, 200, 60}};
    };
    const auto arabic = placed("\u0627\u0644\u0637\u0644\u0628 \u0645\u0646 DHL");
    QVERIFY(layout::alignOf(arabic) == layout::Align::right);
    QVERIFY(layout::alignOf(placed("Order by DHL")) == layout::Align::left);
    QImage image(200, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::TextPainter().draw(painter, arabic, Qt::black);
    painter.end();
    const auto inkIn = [&image](int from, int to) {
      int dark = 0;
      for (int y = 0; y < image.height(); ++y)
        for (int x = from; x < to; ++x)
          dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
      return dark;
    };
    QVERIFY(inkIn(190, 200) > 0);
    QCOMPARE(inkIn(0, 60), 0);
  }

  void textIsReadable_data() { addLooks(); }
  void textIsReadable() {
    QFETCH(Look, look);
    const auto readable = [](const QColor& text, const QColor& ground) { return ui::contrastOf(text, ground) >= 4.5; };
    for (const auto& ground : {look.background, look.lane, look.laneAlternate})
      for (const auto& text : {look.text, look.mutedText, look.weight})
        QVERIFY2(readable(text, ground), qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
    for (const auto& ground : {look.experience.fill, look.service.fill, look.chip})
      QVERIFY2(readable(look.text, ground), qPrintable(ground.name()));
    for (const auto& ground : {look.experience.fill, look.service.fill})
      QVERIFY2(readable(look.mutedText, ground), qPrintable(ground.name()));
    QVERIFY(readable(look.headText, look.headFill));
    QVERIFY(readable(look.weightText, look.weight));
    QVERIFY(readable(look.probableText, look.probableFill));
  }
  void signsStandOut_data() { addLooks(); }
  void signsStandOut() {
    QFETCH(Look, look);
    const auto standsOut = [](const QColor& sign, const QColor& ground) { return ui::contrastOf(sign, ground) >= 3; };
    for (const auto& ground : {look.lane, look.laneAlternate}) {
      for (const auto& sign : {look.experience.outline, look.service.outline, look.hollow, look.drawnCurve,
                               look.measuredCurve, look.focus, look.weight})
        QVERIFY2(standsOut(sign, ground), qPrintable(sign.name() + QStringLiteral(" on ") + ground.name()));
      for (const auto& persona : look.personas)
        QVERIFY2(standsOut(persona, ground), qPrintable(persona.name() + QStringLiteral(" on ") + ground.name()));
    }
    for (const auto& kind : {look.experience, look.service}) {
      QVERIFY(standsOut(kind.sign, kind.disc));
      QVERIFY(standsOut(look.truth, kind.fill));
      QVERIFY(standsOut(look.focus, kind.fill));
    }
    for (const auto& face : look.faces)
      QVERIFY2(standsOut(look.faceSign, face), qPrintable(face.name()));
  }
  void kindsAndMoodsDifferForEveryEye_data() { addLooks(); }
  void kindsAndMoodsDifferForEveryEye() {
    QFETCH(Look, look);
    constexpr double plain = 40, visible = 15; // 2.3 is what can just be told apart
    QVERIFY(leastDifference(look.experience.disc, look.service.disc) > plain);
    QVERIFY(leastDifference(look.experience.outline, look.service.outline) > plain);
    QVERIFY(leastDifference(look.faces.front(), look.faces.back()) > visible);
  }
  void contrastIsThatOfTheStandard() {
    QCOMPARE(ui::contrastOf(Qt::white, Qt::black), 21.0);
    QVERIFY(std::abs(ui::contrastOf(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
  }

  void theBundledTypefaceIsUsed() {
    QVERIFY(ui::bundledFamily() != QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
    for (const auto style : {layout::TextStyle::cardTitle, layout::TextStyle::laneText, layout::TextStyle::weight}) {
      const QFontInfo used(ui::fontFor(style));
      QCOMPARE(used.family(), ui::bundledFamily());
      QCOMPARE(used.weight(), layout::typeSizeOf(style).weight);
    }
  }
  void noLineIsWiderThanItsRoom() {
    for (const auto& card : map_.cards)
      for (const auto& line : card.face->title.text->lines)
        QVERIFY(line.width <= card.face->title.rect.width + 0.5);
    const auto cut = measure_.wrap("a text that is longer than one line may be", layout::TextStyle::cardTitle, 80, 1);
    QCOMPARE(cut->lines.size(), std::size_t(1));
    QVERIFY(cut->cut && cut->lines.front().text.ends_with("\u2026"));
    QVERIFY(!measure_.wrap("to be continued\u2026", layout::TextStyle::cardTitle, 500, 1)->cut);
    QVERIFY(measure_.wrap("one\ntwo", layout::TextStyle::cardTitle, 500, 1)->cut);
    QVERIFY(cut->lines.front().width <= 80);
    QCOMPARE(measure_.wrap("two\nlines", layout::TextStyle::laneText, 500, 9)->lines.size(), std::size_t(2));
    QVERIFY(measure_.wrap("", layout::TextStyle::laneText, 500, 9)->lines.empty());
    const auto tabbed = measure_.wrap("Tab\there", layout::TextStyle::cardTitle, 500, 1);
    QVERIFY(*tabbed == *measure_.wrap("Tab here", layout::TextStyle::cardTitle, 500, 1)); // no stop beside the card
  }

  /// A word that is wider than the line is cut off, and its end is not taken for a word of its own.
  void titlesBreakBetweenWords() {
    const ui::QtTextMeasure measure;
    const auto lines = [&measure](const char* text, layout::TextStyle style) {
      QStringList found;
      for (const auto& line : measure.wrap(text, style, 80, 6)->lines)
        found << QString::fromStdString(line.text);
      return found;
    };
    const auto title = lines("Personalization of offers", layout::TextStyle::cardTitle);
    QVERIFY2(title.front().startsWith(QStringLiteral("Perso")) && title.front().endsWith(QChar(0x2026)),
             qPrintable(title.front()));
    QCOMPARE(title[1], QStringLiteral("of offers"));
    QVERIFY(measure.wrap("Personalization of offers", layout::TextStyle::cardTitle, 80, 6)->cut);
    // Nobody could read a name of sixty letters that is cut off at ten; what is written in a cell is not cut off.
    QCOMPARE(lines("Donaudampfschifffahrtsgesellschaft", layout::TextStyle::cardTitle).join(QString()),
             QStringLiteral("Donaudampfschifffahrtsgesellschaft"));
    QCOMPARE(lines("Personalization", layout::TextStyle::laneText).join(QString()), QStringLiteral("Personalization"));
  }
  void everyPixelIsPainted_data() { addLooks(); }
  void everyPixelIsPainted() {
    QFETCH(Look, look);
    for (const double zoom : {1.0, 0.73, 0.3, 0.07}) {
      const QImage image = painted(look, zoom);
      for (int y = 0; y < image.height() - 1; ++y)
        for (int x = 0; x < image.width() - 1; ++x)
          if (image.pixel(x, y) == qRgb(255, 0, 255))
            QFAIL(qPrintable(QStringLiteral("nothing at %1, %2 at zoom %3").arg(x).arg(y).arg(zoom)));
    }
  }
  void aPartIsPaintedAsInTheWhole() {
    const QImage whole = painted(ui::lightLook());
    const QRect part(300, 120, 500, 400);
    const QImage alone = painted(ui::lightLook(), 1, part);
    int different = 0;
    for (int y = 8; y < part.height() - 8; ++y)
      for (int x = 8; x < part.width() - 8; ++x)
        different += whole.pixel(part.topLeft() + QPoint(x, y)) != alone.pixel(x, y) ? 1 : 0;
    QCOMPARE(different, 0);
  }
  void kindsDifferByShapeNotOnlyByColour() {
    const QRectF rect(0, 0, 100, 60);
    const auto rounded = ui::outlineOf(model::Kind::experience, rect);
    const auto cut = ui::outlineOf(model::Kind::service, rect);
    QVERIFY(rounded.contains(QPointF(4, 4)));
    QVERIFY(!cut.contains(QPointF(4, 4)));
  }
  void fromFarAwayKindsDifferByShapeToo() {
    constexpr double zoom = 0.1;
    const QImage image = painted(ui::lightLook(), zoom);
    std::set<model::Kind> seen;
    for (const auto& card : map_.cards) {
      const auto pixel = [&](double x) {
        return image.pixelColor(static_cast<int>(x * zoom), static_cast<int>(card.rect.centre().y * zoom));
      };
      const bool ring = pixel(card.rect.centre().x) != pixel(card.rect.x + 12);
      QCOMPARE(ring, card.face->kind == model::Kind::service);
      seen.insert(card.face->kind);
    }
    QCOMPARE(seen.size(), std::size_t{2});
  }
  /// The light gaps between heads would be gaps in light letters.
  void theNameOfAStageIsWholeOverItsNeighboursHeads() {
    auto drawn = test::aDocument().withMap("Long");
    for (int stage = 0; stage < 60; ++stage)
      drawn = drawn.withStage("Stage with a name").withTouchpoint("Card");
    constexpr double zoom = 0.12;
    const auto wide = layout::layoutMap(drawn.map(), {}, measure_, {.zoom = zoom});
    const QImage image = painted(wide, ui::lightLook(), zoom, {});
    int gaps = 0;
    for (const auto& stage : wide.stages) {
      const double end = stage.title.rect.x + stage.title.text->width() * stage.title.scale;
      const double gap = stage.rect.right() + 8;
      if (end < gap + 8)
        continue;
      ++gaps;
      const auto y = static_cast<int>(stage.title.rect.centre().y * zoom);
      QVERIFY(image.pixelColor(static_cast<int>(gap * zoom), y) != ui::lightLook().background);
    }
    QVERIFY(gaps > 5);
  }
  void theNameOfAPhaseStandsWhereTheViewIs() {
    auto drawn = test::aDocument().withMap("Wide").withStage("Find");
    for (int card = 0; card < 9; ++card)
      drawn = drawn.withTouchpoint("Card");
    auto map = drawn.map();
    map.stages.front() =
        map.stages.front().changed([](model::Stage& stage) { stage.phase = model::JourneyPhase::before; });
    const auto wide = layout::layoutMap(map, {}, measure_, {});
    const auto& band = wide.stages.front().phaseBand;
    for (const double from : {0.0, band.width * 0.3, band.width * 0.6}) {
      const QRectF view(band.x + from, band.y, 500, band.height);
      QImage image(view.size().toSize(), QImage::Format_RGB32);
      QPainter painter(&image);
      painter.translate(-view.topLeft());
      painter_.paintStageHeads(wide, ui::lightLook(), painter, view, ui::LevelOfDetail::full);
      painter.end();
      int dark = 0;
      for (int x = 0; x < image.width(); ++x)
        for (int y = 3; y < image.height(); ++y)
          dark += qGray(image.pixel(x, y)) < 90 ? 1 : 0;
      QVERIFY2(dark > 50, qPrintable(QString::number(from)));
    }
  }
  void farAwayThereIsNoText() {
    QVERIFY(ui::levelOfDetailAt(0.14) == ui::LevelOfDetail::shapes);
    QVERIFY(ui::levelOfDetailAt(0.15) == ui::LevelOfDetail::full);
    QVERIFY(ui::levelOfDetailAt(0.05) == ui::LevelOfDetail::blocks);
  }
  void onPaperThereIsNoRasterAndTheTextIsText() {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
      QPdfWriter writer(&buffer);
      writer.setResolution(96);
      QPainter painter(&writer);
      painter_.paint(map_, ui::printLook(), painter, ui::toQRectF(map_.bounds));
    }
    QVERIFY(pdf.contains("/Font"));
    QVERIFY(pdf.contains("/ToUnicode"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QCOMPARE(pdf.count("/SMask"), pdf.count("/SMask /None"));
  }
};

THROUGHLINE_TEST(PaintTest)
#include "paint_test.moc"
