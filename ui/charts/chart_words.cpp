#include "ui/charts/chart_words.h"

#include "core/base/contract.h"
#include "ui/charts/chart_tr.h"
#include "ui/charts/plain_text.h"

namespace throughline::ui {

namespace {

/// The score that is there, with how many responses it is the mean of: other means on the same screen have more.
QString observedTitle(const chart::Bar& bar, chart::ChartKind kind) {
  const QString title = kind == chart::ChartKind::composition ? ChartTr::tr("Index") : ChartTr::tr("Observed");
  return bar.reached > 0
             ? ChartTr::tr("%1 (n = %2)").arg(title, QLocale().toString(static_cast<qlonglong>(bar.reached)))
             : title;
}

QString fromUtf8(const std::string& text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString chartName(const chart::ChartSpec& spec) {
  switch (spec.kind) {
  case chart::ChartKind::drag: return ChartTr::tr("Drag by touchpoint");
  case chart::ChartKind::composition: return ChartTr::tr("What failures weigh in the index");
  case chart::ChartKind::failures: return ChartTr::tr("Failures by touchpoint");
  }
  return {};
}

QString axisTitle(const chart::ChartSpec& spec) {
  if (spec.kind == chart::ChartKind::composition)
    return ChartTr::tr("Index of all feedback, 0 to 100");
  switch (spec.unit) {
  case chart::Unit::npsPoints: return ChartTr::tr("NPS points");
  case chart::Unit::percentagePoints:
    return ChartTr::tr("%1, percentage points").arg(onOneLine(fromUtf8(spec.outcomeName)));
  case chart::Unit::share: return ChartTr::tr("Responses that failed, %");
  case chart::Unit::scalePoints:
  case chart::Unit::count: break;
  }
  return onOneLine(fromUtf8(spec.outcomeName));
}

QString barTitle(const chart::Bar& bar, const chart::ChartSpec& spec) {
  switch (bar.role) {
  case chart::Role::withoutFailures: return ChartTr::tr("Without failures");
  case chart::Role::smaller:
    return bar.kind == model::Kind::service ? ChartTr::tr("%n smaller service touchpoints", nullptr, bar.grouped)
                                            : ChartTr::tr("%n smaller proactive touchpoints", nullptr, bar.grouped);
  case chart::Role::total: return ChartTr::tr("All failures");
  case chart::Role::observed: return observedTitle(bar, spec.kind);
  case chart::Role::touchpoint: break;
  }
  const QString title = onOneLine(fromUtf8(bar.title));
  return title.isEmpty() ? ChartTr::tr("Untitled") : title;
}

QString barWords(const chart::Bar& bar, const chart::ChartSpec& spec, const QLocale& locale) {
  QStringList parts{numberText(bar.value, spec.unit, std::max(1, spec.decimals), locale)};
  if (bar.range)
    parts.append(rangeText(*bar.range, spec.unit, std::max(1, spec.decimals), locale));
  if (bar.role == chart::Role::touchpoint || bar.role == chart::Role::smaller) {
    parts.append(kindWord(bar.kind));
    if (spec.kind != chart::ChartKind::failures)
      parts.append(strengthWord(bar.label));
  }
  return barTitle(bar, spec) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QString numberText(double value, chart::Unit unit, int decimals, const QLocale& locale) {
  const double shown = unit == chart::Unit::share ? 100 * value : value;
  QString text = locale.toString(shown, 'f', decimals);
  if (text.startsWith(QLatin1Char('-'))) {
    const bool isZero = locale.toDouble(text) == 0;
    text = isZero ? text.mid(1) : QChar(0x2212) + text.mid(1);
  }
  return unit == chart::Unit::share ? ChartTr::tr("%1 %").arg(text) : text;
}

QString rangeText(const chart::Range& range, chart::Unit unit, int decimals, const QLocale& locale) {
  const auto plain = unit == chart::Unit::share ? chart::Unit::count : unit;
  const double factor = unit == chart::Unit::share ? 100 : 1;
  const QString text = ChartTr::tr("%1 to %2")
                           .arg(numberText(factor * range.low, plain, decimals, locale),
                                numberText(factor * range.high, plain, decimals, locale));
  return unit == chart::Unit::share ? ChartTr::tr("%1 %").arg(text) : text;
}

QString kindWord(model::Kind kind) {
  return kind == model::Kind::service ? ChartTr::tr("Service") : ChartTr::tr("Proactive");
}

QString strengthWord(insight::Label label) {
  switch (label) {
  case insight::Label::clear: return ChartTr::tr("Clear link");
  case insight::Label::probable: return ChartTr::tr("Probable link");
  case insight::Label::none: return ChartTr::tr("No loss found");
  case insight::Label::unclear: break;
  }
  return ChartTr::tr("No clear link");
}

QString evidenceText(insight::Evidence evidence) {
  switch (evidence) {
  case insight::Evidence::assumed: return ChartTr::tr("Assumed");
  case insight::Evidence::heard: return ChartTr::tr("Heard");
  case insight::Evidence::measured: break;
  }
  return ChartTr::tr("Measured");
}

} // namespace throughline::ui
