#include "ui/pages/minutes_pages.h"

#include "core/model/look_up.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/page_flow.h"
#include "ui/pages/pdf_structure.h"
#include "ui/pages/report_words.h"
#include "ui/pages/section_pages.h"
#include "ui/paint/fonts.h"
#include "ui/session/numbers.h"
#include "ui/session/vocabulary_words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace throughline::ui {

namespace {

constexpr std::size_t mostPages = 2;
constexpr qreal roomForCount = points(40);
constexpr std::size_t mostSurprises = 12; ///< of one guess

enum class Kept {
  onMap,    ///< what has no room here can be read there
  hereOnly, ///< stands nowhere else when the minutes are written
};

/// A heading and its lines on two pages; of what has no room there and stands on the map the number is said. What would
/// be lost goes on to a further page.
class Minutes {
public:
  Minutes(PageFlow& flow, const PageStyle& style) : flow_(flow), style_(style) {}

  void list(const QString& heading, const QStringList& lines, Kept kept = Kept::onMap) {
    if (lines.isEmpty())
      return;
    flow_.space(points(12));
    if (kept == Kept::onMap && full(points(60))) {
      leftOut_ += lines.size();
      return;
    }
    flow_.need(points(50));
    flow_.text(heading, style_.subheading, style_.look.experience);
    flow_.space(points(3));
    for (const auto& line : lines) {
      const auto height = lineHeight(style_.body) *
                          static_cast<qreal>(wrapped(line, style_.body, flow_.body().width() - points(12)).size());
      if (kept == Kept::onMap && full(height + points(4)))
        ++leftOut_;
      else
        flowBullet(flow_, style_, line);
    }
  }

  void end() {
    if (leftOut_ > 0)
      flow_.text(ReportTr::tr("%n more stand on the map.", nullptr, static_cast<int>(leftOut_)), style_.body,
                 style_.look.quiet);
  }

private:
  bool full(qreal height) const {
    const auto pages = flow_.pages().size();
    return pages > mostPages || (pages == mostPages && flow_.room() < height + roomForCount);
  }

  PageFlow& flow_;
  const PageStyle& style_;
  qsizetype leftOut_ = 0;
};

QString titleOf(const model::JourneyMap& map, std::optional<model::TouchpointId> id) {
  const auto* touchpoint = id ? model::findTouchpoint(map, *id) : nullptr;
  return touchpoint == nullptr ? QString() : onOneLine(plainText(touchpoint->title));
}

QString captureLine(const present::Capture& capture, const model::JourneyMap& map) {
  QString line = onOneLine(plainText(capture.text));
  if (!capture.owner.empty())
    line += QStringLiteral(" (") + onOneLine(plainText(capture.owner)) + QLatin1Char(')');
  const QString where = titleOf(map, capture.touchpoint);
  return where.isEmpty() ? line : line + QStringLiteral(" · ") + where;
}

QStringList capturesOf(const MinutesRequest& request, auto&& wanted) {
  QStringList lines;
  for (const auto& capture : request.workshop.captures)
    if (wanted(capture))
      lines << captureLine(capture, request.map);
  return lines;
}

QStringList votesOf(const present::Workshop& workshop) {
  QStringList lines;
  for (const auto& round : workshop.rounds)
    for (const auto at : present::ranking(round))
      if (round.ballots[at].votes > 0)
        lines << ReportTr::tr("%n votes", nullptr, round.ballots[at].votes) + QStringLiteral(": ") +
                     onOneLine(plainText(round.ballots[at].text));
  return lines;
}

/// Each guess of the room from its biggest surprise on, by how far it was from the data.
QStringList surprisesOf(const MinutesRequest& request) {
  const auto lineOf = [&request](const auto& each) {
    return ReportTr::tr("%1: guessed %2, measured %3 of 100")
        .arg(titleOf(request.map, each.touchpoint), numberText(each.guessed, 0), estimateText(each.measured));
  };
  QStringList lines;
  for (const auto& surprise : request.workshop.surprises) {
    lines << ReportTr::tr("Biggest surprise: %1").arg(lineOf(surprise));
    auto others = surprise.others;
    std::ranges::stable_sort(others, std::greater<>(),
                             [](const auto& each) { return std::abs(each.guessed - each.measured.points); });
    const auto told = std::min(others.size(), mostSurprises - 1);
    for (std::size_t i = 0; i < told; ++i)
      lines << lineOf(others[i]);
    if (told < others.size())
      lines << ReportTr::tr("%n further guesses were nearer.", nullptr, static_cast<int>(others.size() - told));
  }
  return lines;
}

/// Of each part the minutes that were planned and those that it took. Where nobody went on from one part to the next,
/// what was used is known of all of them together only.
QStringList agendaOf(const present::Workshop& workshop) {
  const auto& agenda = workshop.agenda;
  const bool toldApart = agenda.size() == 1 || std::ranges::any_of(agenda, &present::AgendaItem::over);
  const auto minutes = [](int seconds) { return static_cast<int>(std::lround(seconds / 60.0)); };
  QStringList lines;
  const int used = present::secondsUsed(agenda);
  int planned = 0;
  for (const auto& item : agenda) {
    planned += item.minutes;
    const auto line =
        ReportTr::tr("%1: %n minutes planned", nullptr, item.minutes).arg(onOneLine(plainText(item.title)));
    if (!toldApart)
      lines << line;
    else if (item.secondsUsed > 0 || item.over)
      lines << ReportTr::tr("%1, %n used", nullptr, minutes(item.secondsUsed)).arg(line);
    else
      lines << ReportTr::tr("%1, not reached").arg(line);
  }
  if (used > 0 && agenda.size() > 1)
    lines << ReportTr::tr("Together: %n minutes planned, %1 used", nullptr, planned).arg(countText(minutes(used)));
  return lines;
}

QStringList changedOf(const MinutesRequest& request) {
  QStringList lines;
  for (const auto id : request.changed)
    lines << titleOf(request.map, id);
  return lines;
}

void flowMinutes(PageFlow& flow, const PageStyle& style, const MinutesRequest& request) {
  flow.beginCover();
  flow.text(ReportTr::tr("Minutes of the workshop"), style.subheading, style.look.experience);
  flow.text(onOneLine(plainText(request.map.details->title)), style.heading, style.look.ink);
  flow.text(dateText(request.asOf.date()), style.body, style.look.quiet);
  Minutes minutes(flow, style);
  minutes.list(ReportTr::tr("Actions"), capturesOf(request, [](const auto& each) { return each.action; }));
  minutes.list(ReportTr::tr("Decisions"), capturesOf(request, [](const auto& each) {
                 return !each.action && !each.parked && each.kind == model::NoteKind::decision;
               }));
  minutes.list(ReportTr::tr("Votes"), votesOf(request.workshop));
  minutes.list(ReportTr::tr("Parking lot"), capturesOf(request, [](const auto& each) { return each.parked; }),
               Kept::hereOnly);
  minutes.list(ReportTr::tr("Guess and data"), surprisesOf(request), Kept::hereOnly);
  minutes.list(ReportTr::tr("Agenda"), agendaOf(request.workshop), Kept::hereOnly);
  minutes.list(ReportTr::tr("Notes"), capturesOf(request, [](const auto& each) {
                 return !each.action && !each.parked && each.kind != model::NoteKind::decision;
               }));
  minutes.list(ReportTr::tr("Changed cards"), changedOf(request));
  minutes.end();
}

} // namespace

Result<std::string> minutesPdf(const MinutesRequest& request) {
  registerFonts();
  const PageStyle style = pageStyle();
  const auto paper = report::paperOf(report::PageSize::a4);
  PageFlow flow(paper, style);
  flowMinutes(flow, style, request);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(72 * unitsPerPoint));
    const QPageSize size(QSizeF(paper.width, paper.height), QPageSize::Point, QString(), QPageSize::ExactMatch);
    writer.setPageLayout({size, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point});
    QPainter painter(&writer);
    for (std::size_t i = 0; i < flow.pages().size(); ++i) {
      if (i > 0)
        writer.newPage();
      drawParts(painter, flow.pages()[i], style);
    }
  }
  PdfFacts facts;
  facts.title = plainText(request.map.details->title);
  facts.subject = ReportTr::tr("Minutes of the workshop");
  facts.language = request.language;
  facts.created = request.asOf;
  return withStructure({bytes.constData(), static_cast<std::size_t>(bytes.size())}, facts);
}

} // namespace throughline::ui
