#include "ui/pages/map_sheet.h"

#include "ui/pages/report_words.h"
#include "ui/paint/fonts.h"
#include "ui/paint/reading_direction.h"
#include "ui/session/map_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace throughline::ui {

layout::LayoutOptions sheetOptions(const ReportRequest& request, const model::JourneyMap& map) {
  layout::LayoutOptions options;
  options.words = mapWords();
  options.mostTextLines = 400;
  options.rightToLeft = readsFromRight();
  options.images = request.document.images;
  options.personas = layout::shownPersonas(request.document, map);
  return options;
}

model::JourneyMap blankOf(const model::JourneyMap& map) {
  auto blank = map;
  blank.touchpoints.clear();
  for (auto& lane : blank.lanes) {
    auto empty = *lane;
    empty.texts.clear();
    lane = Shared(std::move(empty));
  }
  return blank;
}

QString basisOf(const ReportRequest& request, bool blank) {
  if (blank)
    return {};
  const report::RunningFacts facts{.fileName = {},
                                   .mapTitle = {},
                                   .responses = request.analysis.responses,
                                   .respondents =
                                       insight::knowsCustomers(request.analysis) ? request.analysis.respondents : 0,
                                   .first = request.analysis.first,
                                   .last = request.analysis.last,
                                   .filters = request.options.filters};
  if (facts.responses == 0 && facts.filters.empty())
    return {};
  QStringList parts{sampleText(facts), periodText(facts.first, facts.last), filterText(facts)};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

void paintBasis(QPainter& painter, const QString& basis, const QRectF& line, const Look& look) {
  const auto font = fontFor(layout::TextStyle::mapDetail);
  painter.setFont(font);
  painter.setPen(look.mutedText);
  painter.drawText(line, Qt::AlignLeading | Qt::AlignTop,
                   QFontMetricsF(font).elidedText(basis, Qt::ElideRight, line.width()));
}

GoOn askedOf(const Progress& progress, std::size_t parts) {
  return [&progress, done = std::int64_t{0}, all = static_cast<std::int64_t>(parts)]() mutable {
    return !progress.cancelled() && progress.goOn(std::min(++done, all), all);
  };
}

std::size_t partsOf(const layout::MapLayout& layout) {
  return 2 * layout.columns.size() + layout.curves.size() + layout.cards.size();
}

std::string bytesOf(const QByteArray& bytes) {
  return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace throughline::ui
