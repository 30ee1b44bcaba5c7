#include "ui/session/ticket_words.h"

#include "ui/session/count_words.h"
#include "ui/session/numbers.h"
#include "ui/session/rejection_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace throughline::ui {
namespace {

struct TicketWords {
  Q_DECLARE_TR_FUNCTIONS(TicketWords)
};

QString timeText(double value) {
  return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

/// "25 minutes (23 to 40), nine in ten within 120".
QString timesText(const tasks::TimeFigure& figure, const QString& unit) {
  if (!figure.median)
    return TicketWords::tr("not known: fewer than half of %1 have ended").arg(countText(figure.n));
  QString text = TicketWords::tr("%1 %2").arg(timeText(*figure.median), unit);
  if (figure.low && figure.high)
    text += TicketWords::tr(" (%1 to %2)").arg(timeText(*figure.low), timeText(*figure.high));
  return text + (figure.p90 ? TicketWords::tr(", nine in ten within %1").arg(timeText(*figure.p90))
                            : TicketWords::tr(", fewer than nine in ten have ended"));
}

/// What a share resolved at first contact is of.
QString firstContactText(const tasks::TicketMapping& mapping) {
  const auto days = QString::number(mapping.repeatDays);
  if (mapping.reopened && mapping.customer)
    return TicketWords::tr("Resolved at first contact: solved, not reopened and without a further ticket of the same "
                           "customer there within %1 days of the opening; of tickets that are as old as that.")
        .arg(days);
  return (mapping.customer
              ? TicketWords::tr("Resolved at first contact: solved and without a further ticket of the same customer "
                                "there within %1 days of the opening; of tickets that are as old as that.")
              : TicketWords::tr("Resolved at first contact: solved and not reopened within %1 days of the opening; of "
                                "tickets that are as old as that."))
      .arg(days);
}

QString earlierText(const tasks::EarlierTickets& earlier) {
  QString text = TicketWords::tr("Months that source %1 (%2) has, too: %3, with as many tickets: %4.")
                     .arg(earlier.source)
                     .arg(QString::fromStdString(earlier.name), countText(earlier.months), countText(earlier.same));
  text += QLatin1Char(' ') +
          (earlier.tookItsPlace ? TicketWords::tr("This import takes its place.")
           : earlier.otherwise
               ? TicketWords::tr("They were counted in another way (opening hours, or what counts as resolved at first "
                                 "contact), so both are kept; to replace takes the new ones alone.")
               : TicketWords::tr("They are other tickets: both are kept."));
  return earlier.kept == 0
             ? text
             : text + QLatin1Char(' ') +
                   TicketWords::tr("Months that stay as they were, because this table has fewer tickets of them: %1.")
                       .arg(countText(earlier.kept));
}

} // namespace

QString ticketSentence(const tasks::FiguresOfTouchpoint& of) {
  const auto& figures = of.figures;
  QStringList parts;
  if (figures.answer.n > 0)
    parts << TicketWords::tr("first response after %1").arg(timesText(figures.answer, TicketWords::tr("minutes")));
  if (figures.solution.n > 0) {
    parts << TicketWords::tr("resolution after %1").arg(timesText(figures.solution, TicketWords::tr("hours")));
    if (const auto open = figures.solution.n - figures.solution.ended; open > 0)
      parts << TicketWords::tr("still open: %1").arg(countText(open));
  }
  if (const auto& share = figures.firstContact)
    parts << TicketWords::tr("resolved at first contact: %1 of %2")
                 .arg(percentText(share->value()), countText(static_cast<std::int64_t>(share->n)));
  return TicketWords::tr("%1, tickets: %2; %3.")
      .arg(QString::fromStdString(of.touchpoint), countText(figures.tickets), parts.join(TicketWords::tr("; ")));
}

QStringList ticketSentences(const tasks::TicketSummary& summary) {
  QStringList lines;
  lines << TicketWords::tr("Rows: %1, tickets: %2, rejected: %3.")
               .arg(countText(summary.table.records), countText(summary.tickets),
                    countText(summary.table.rejectedTotal));
  for (const auto& each : summary.touchpoints)
    lines << ticketSentence(each);
  lines << (summary.mapping.hours
                ? TicketWords::tr("Times count the opening hours only.")
                : TicketWords::tr("Times count every hour of the clock, nights and closed days included."));
  if ((summary.mapping.reopened || summary.mapping.customer) && summary.mapping.solved)
    lines << firstContactText(summary.mapping);
  if (summary.earlier)
    lines << earlierText(*summary.earlier);
  if (!summary.leftOutNames.empty()) {
    QStringList names;
    for (const auto& name : summary.leftOutNames)
      names << QString::fromStdString(name);
    lines << TicketWords::tr("Left out: %1.").arg(names.join(TicketWords::tr(", ")));
  }
  if (summary.table.backwards > 0)
    lines << TicketWords::tr("Answers and solutions before the opening are not used: %1.")
                 .arg(countText(summary.table.backwards));
  if (!summary.table.ambiguous.empty())
    lines << TicketWords::tr("Nothing tells the day from the month; taken as %1.")
                 .arg(QString::fromStdString(summary.table.ambiguous));
  for (std::size_t at = 0; at < std::min<std::size_t>(summary.table.rejected.size(), 10); ++at) {
    const auto& row = summary.table.rejected[at];
    lines << TicketWords::tr("Line %1, %2: %3")
                 .arg(countText(row.line), QString::fromStdString(row.column), rejectionSentence(row));
  }
  if (summary.source > 0)
    lines << TicketWords::tr("Source %1 on map \"%2\": %3, month by month.", "figures")
                 .arg(summary.source)
                 .arg(QString::fromStdString(summary.map), figuresText(summary.figures));
  return lines;
}

} // namespace throughline::ui
