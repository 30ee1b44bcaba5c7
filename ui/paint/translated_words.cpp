#include "ui/paint/translated_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace throughline::ui {
namespace {

struct MapText {
  Q_DECLARE_TR_FUNCTIONS(MapPainter)

public:
  static std::string word(const QString& translated) { return translated.toStdString(); }
};

} // namespace

layout::MapWords translatedMapWords() {
  const QLocale locale;
  return {.responses = MapText::word(MapText::tr("n %1")),
          .assumed = MapText::word(MapText::tr("assumed")),
          .points = MapText::word(MapText::tr("%1 points")),
          .noLossFound = MapText::word(MapText::tr("no loss found")),
          .interval = MapText::word(MapText::tr("%1 to %2")),
          .noClearLink = MapText::word(MapText::tr("no clear link")),
          .failing = MapText::word(MapText::tr("Failing")),
          .missing = MapText::word(MapText::tr("Missing")),
          .adHoc = MapText::word(MapText::tr("Ad hoc")),
          .wrongSequence = MapText::word(MapText::tr("Wrong order")),
          .asIs = MapText::word(MapText::tr("As-is")),
          .toBe = MapText::word(MapText::tr("To be")),
          .experience = MapText::word(MapText::tr("Proactive")),
          .service = MapText::word(MapText::tr("Service")),
          .weight = MapText::word(MapText::tr("Points that go with failures")),
          .score = MapText::word(MapText::tr("Score %1")),
          .decimalPoint = MapText::word(locale.decimalPoint()),
          .groupSeparator = MapText::word(locale.groupSeparator())};
}

} // namespace throughline::ui
