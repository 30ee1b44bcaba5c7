#include "tests/support/every_part.h"
#include "tests/support/test_registry.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_sheet.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/phrases.h"
#include "ui/charts/plain_text.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline;
using ui::ChartLook;

/// Every chart of the catalogue, drawn and in words.
class ChartPicturesTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::Illustrated> airline_ = test::anIllustratedAirline();
  QTemporaryDir folder_;

  static ui::SheetWords wordsOf(const chart::ChartSpec& spec) {
    return {.title = ui::chartName(spec.id),
            .sentence = ui::chartSentence(spec, QStringLiteral("The finding."), QLocale::c()),
            .footer = QStringLiteral("Airline")};
  }

  /// To look at them, let THROUGHLINE_PICTURES name a folder.
  bool isKept(const QImage& image, const QString& name) const {
    const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES", folder_.path());
    return image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
  }

  static QStringList textsOf(const chart::ChartSpec& spec) {
    const QLocale locale = QLocale::c();
    QStringList texts{ui::chartName(spec.id),
                      ui::chartQuestion(spec.id),
                      ui::sentenceText(spec.sentence, locale),
                      ui::sentenceText(spec.notes, locale),
                      ui::phraseText(spec.x.title, locale),
                      ui::phraseText(spec.y.title, locale)};
    for (const auto& subject : spec.subjects) {
      texts << ui::subjectWords(subject, locale);
      for (const auto& figure : subject.figures)
        texts << ui::phraseText(figure, locale);
    }
    for (const auto& entry : spec.legend)
      texts << ui::phraseText(entry.text, locale);
    for (const auto& column : spec.columns)
      texts << ui::phraseText(column.head, locale);
    for (const auto& choice : spec.choices)
      texts << ui::phraseText(choice, locale);
    return texts << ui::tabSeparated(spec.table);
  }

private Q_SLOTS:
  void everyPhraseHasItsWords() {
    for (auto say = static_cast<int>(chart::Say::own) + 1; say < static_cast<int>(chart::Say::last); ++say)
      QVERIFY2(!ui::wordsOf(static_cast<chart::Say>(say)).trimmed().isEmpty() ||
                   static_cast<chart::Say>(say) == chart::Say::axisOutcome ||
                   static_cast<chart::Say>(say) == chart::Say::axisMetric ||
                   static_cast<chart::Say>(say) == chart::Say::ownCount,
               qPrintable(QString::number(say)));
  }
  void everyPlaceOfAPhraseIsFilled() {
    static const QRegularExpression unfilled(QStringLiteral("%[1-9nL]|\\(\\)|  +|: \\.|, \\."));
    for (const auto& description : chart::catalog()) {
      const auto first = chart::makeChart(description.id, airline_->findings);
      for (std::size_t choice = 0; choice <= first.choices.size(); ++choice)
        for (const auto& text : textsOf(chart::makeChart(description.id, airline_->findings, {.choice = choice})))
          QVERIFY2(!unfilled.match(text).hasMatch(), qPrintable(text));
    }
  }
  void wordsInTheDataAreNoPlaces() {
    const chart::Phrase phrase{chart::Say::cellPlace, {std::string("100%2"), std::string("web")}};
    QCOMPARE(ui::phraseText(phrase, QLocale::c()), QStringLiteral("100%2, web"));
  }
  void qtChartsAndTheOverlayAgreeInPlanesToo() {
    for (const auto id :
         {chart::ChartId::trend, chart::ChartId::impact, chart::ChartId::pareto, chart::ChartId::stageCurve}) {
      const auto spec = chart::makeChart(id, airline_->findings);
      ui::ChartScene scene;
      scene.show(spec, ChartLook::light(QFont()), QLocale::c(), 800, 400);
      for (const auto& point : test::layerOf<chart::Points>(spec)->points) {
        const QPointF apart = scene.positionInChart(point.at) - scene.geometry().at(point.at);
        QVERIFY2(std::abs(apart.x()) < 0.6 && std::abs(apart.y()) < 0.6,
                 qPrintable(QStringLiteral("%1: %2 %3").arg(static_cast<int>(id)).arg(apart.x()).arg(apart.y())));
      }
    }
  }
  void everyChartIsDrawnInEveryLook() {
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(20);
    const std::vector<std::pair<QString, ChartLook>> looks{{QStringLiteral("light"), ChartLook::light(font)},
                                                           {QStringLiteral("dark"), ChartLook::dark(font)},
                                                           {QStringLiteral("contrast"), ChartLook::highContrast(font)}};
    for (const auto& description : chart::catalog())
      for (const auto& [name, look] : looks) {
        const auto spec = chart::makeChart(description.id, airline_->findings);
        const QSize size(1200, 675);
        const QImage drawn = ui::sheetImage(size, spec, wordsOf(spec), look, QLocale::c());
        chart::ChartSpec blank;
        blank.id = spec.id;
        QVERIFY(drawn != ui::sheetImage(size, blank, wordsOf(spec), look, QLocale::c()));
        QVERIFY(isKept(drawn, QString::fromLatin1(description.name.data()) + QLatin1Char('-') + name));
      }
  }
  /// On a picture of 1200 by 675 for a room: one long name does not make all the others small.
  void aLongNameTakesWidthWhereItsSecondLineHasNoRoom() {
    const auto spec = chart::makeChart(chart::ChartId::drag, airline_->findings);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    const ChartLook look = ChartLook::light(font);
    const auto free = ui::chartGeometry(spec, look, QLocale::c(), 1150);
    QVERIFY(std::ranges::any_of(free.rows, [](const auto& row) { return row.title.size() == 2; }));
    const auto sheet = ui::chartGeometry(spec, look, QLocale::c(), 1150, 510);
    QVERIFY2(sheet.size.height() < 511, qPrintable(QString::number(sheet.size.height())));
    QVERIFY(std::ranges::all_of(sheet.rows, [](const auto& row) { return row.title.size() == 1; }));
    QVERIFY(std::ranges::none_of(sheet.rows, [](const auto& row) { return row.title[0].endsWith(QChar(0x2026)); }));
    QVERIFY(sheet.plot.width() >= 0.28 * 1150);
  }
  void wordsBesideThePlotLeaveItRoom() {
    chart::ChartSpec spec = chart::makeChart(chart::ChartId::robustness, airline_->findings);
    QVERIFY(!spec.empty());
    for (auto& subject : spec.subjects)
      subject.figures.back() = {chart::Say::own, {std::string(80, 'w')}};
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(20);
    const ChartLook look = ChartLook::light(font);
    for (const qreal width : {700, 1200}) // on the narrow one the words are left out
      QVERIFY(ui::chartGeometry(spec, look, QLocale::c(), width, 400).plot.width() >= 0.25 * width);
    const auto geometry = ui::chartGeometry(spec, look, QLocale::c(), 1200, 400);
    QVERIFY(geometry.rows.front().figures.back().endsWith(QChar(0x2026)));
  }
  void aTextOfTheLegendWithoutRoomIsElidedAndSaidInFull() {
    chart::ChartSpec spec = chart::makeChart(chart::ChartId::heat, airline_->findings);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    const auto geometry = ui::chartGeometry(spec, ChartLook::light(font), QLocale::c(), 300, 300);
    const auto& entry = geometry.legend.front();
    QVERIFY(entry.shown.endsWith(QChar(0x2026)) && entry.shown.size() < entry.text.size());
    QVERIFY(entry.area.right() <= 300);
    ui::ChartView view;
    view.resize(300, 300);
    view.show(spec, QStringLiteral("Most fails."));
    view.setVisible(true);
    QCoreApplication::processEvents();
    bool said = false;
    for (int y = 0; y < 60; ++y)
      said = said || view.wordsAt(QPointF(entry.area.center().x(), y)) == entry.text;
    QVERIFY(said);
  }
  void rowsAreAsLowAsTheirWordsWhereAHeightIsGiven() {
    auto spec = chart::makeChart(chart::ChartId::drag, airline_->findings);
    for (auto& subject : spec.subjects) // one line each
      subject.title = {chart::Say::own, {std::string("Row")}};
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    const auto look = ChartLook::light(font);
    const auto low = ui::chartGeometry(spec, look, QLocale::c(), 1000, 1),
               usual = ui::chartGeometry(spec, look, QLocale::c(), 1000);
    QVERIFY2(low.rowHeight < 0.85 * usual.rowHeight, qPrintable(QString::number(low.rowHeight)));
    QVERIFY(low.rowHeight >= ui::lineHeight(look.font, ui::tightLeading));
    QCOMPARE(ui::chartGeometry(spec, look, QLocale::c(), 1000, usual.size.height()).rowHeight, usual.rowHeight);
  }
  void numbersOfAnAxisDoNotTouch() {
    const chart::Axis axis{.low = 0, .high = 60, .step = 10};
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(20);
    const ChartLook look = ChartLook::light(font);
    QCOMPARE(ui::shownSteps(axis, 1000, look, QLocale::c()), 6);
    const qreal em = look.font.pixelSize();
    QCOMPARE(ui::shownSteps(axis, 7 * em, look, QLocale::c()), 3);
    QCOMPARE(ui::shownSteps(axis, em, look, QLocale::c()), 1);
  }
  void aSheetIsSearchableAsSvg() {
    const auto spec = chart::makeChart(chart::ChartId::heat, airline_->findings);
    const QByteArray svg = ui::sheetSvg({1200, 675}, spec, wordsOf(spec), ChartLook::light(QFont()), QLocale::c());
    QVERIFY(svg.startsWith("<?xml"));
    QVERIFY(svg.contains("phone"));
    QVERIFY(svg.contains(ui::chartName(spec.id).toUtf8()));
  }
  void theTableLeavesAsCommasToo() {
    chart::Table table{.columns = {{.kind = chart::ColumnKind::touchpoint}}, .rows = {}};
    table.rows.push_back({.cells = {std::string("Say \"hi\", twice")}});
    QCOMPARE(ui::commaSeparated(table), QStringLiteral("Touchpoint\r\n\"Say \"\"hi\"\", twice\"\r\n"));
  }
};

THROUGHLINE_TEST(ChartPicturesTest)
#include "chart_catalog_test.moc"
