#include "ui/session/map_words.h"

#include "core/data/sources/metric_registry.h"
#include "ui/session/metric_words.h"
#include "ui/session/numbers.h"
#include "ui/session/unit_words.h"
#include "ui/session/vocabulary_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace throughline::ui {
namespace {

struct MapFaceWords {
  Q_DECLARE_TR_FUNCTIONS(MapFaceWords)
};

layout::CountedWord countedWord(insight::DragUnit unit) {
  const auto name = unitName(unit);
  const auto pattern = [](const QString& word) {
    return MapFaceWords::tr("%1 %2", "number and unit").arg(QStringLiteral("%1"), word).toStdString();
  };
  return {.one = pattern(name.one), .many = pattern(name.many)};
}

} // namespace

layout::MapWords mapWords() {
  const QLocale locale;
  layout::MapWords words;
  words.responses = MapFaceWords::tr("n %1").toStdString();
  words.assumed = MapFaceWords::tr("assumed").toStdString();
  words.points = countedWord(insight::DragUnit::points);
  words.npsPoints = countedWord(insight::DragUnit::npsPoints);
  words.percentagePoints = countedWord(insight::DragUnit::percentagePoints);
  words.noLossFound = MapFaceWords::tr("no loss found").toStdString();
  words.interval = MapFaceWords::tr("%1 to %2").toStdString();
  words.noClearLink = MapFaceWords::tr("no clear link").toStdString();
  words.failing = word(model::FailureCode::failing).toStdString();
  words.missing = word(model::FailureCode::missing).toStdString();
  words.adHoc = word(model::FailureCode::adHoc).toStdString();
  words.wrongSequence = word(model::FailureCode::wrongSequence).toStdString();
  words.asIs = word(model::MapState::asIs).toStdString();
  words.toBe = word(model::MapState::toBe).toStdString();
  words.experience = word(model::Kind::experience).toStdString();
  words.service = word(model::Kind::service).toStdString();
  words.weight = MapFaceWords::tr("Points that go with failures").toStdString();
  words.drawnCurve = MapFaceWords::tr("Emotion, drawn by hand").toStdString();
  words.measuredCurve = MapFaceWords::tr("Emotion, measured").toStdString();
  words.score = MapFaceWords::tr("Score %1").toStdString();
  words.baseline = MapFaceWords::tr("Baseline %1, n %2").toStdString();
  words.baselineWithoutScore = MapFaceWords::tr("Baseline, n %1").toStdString();
  words.metric = MapFaceWords::tr("%1: %2").toStdString();
  for (const auto& kind : data::metricKinds())
    words.metrics.emplace_back(kind.id, metricName(std::string(kind.id)).toStdString());
  words.before = word(model::JourneyPhase::before).toStdString();
  words.during = word(model::JourneyPhase::during).toStdString();
  words.after = word(model::JourneyPhase::after).toStdString();
  words.lineOfInteraction = word(layout::BlueprintLine::interaction).toStdString();
  words.lineOfVisibility = word(layout::BlueprintLine::visibility).toStdString();
  words.lineOfInternalInteraction = word(layout::BlueprintLine::internalInteraction).toStdString();
  words.decimalPoint = locale.decimalPoint().toStdString();
  words.groupSeparator = locale.groupSeparator().toStdString();
  words.minus = withItsSign(QString::fromStdString(words.minus)).toStdString();
  return words;
}

} // namespace throughline::ui
