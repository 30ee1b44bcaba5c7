#include "ui/dialogs/import_summary_page.h"

#include "ui/dialogs/fitted_columns.h"
#include "ui/session/count_words.h"
#include "ui/session/import_words.h"
#include "ui/session/numbers.h"
#include "ui/session/reading_words.h"
#include "ui/session/rejection_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace throughline::ui {
namespace {

constexpr std::size_t mostRejectedShown = 1000;

QLabel* summaryLabel(const char* role) {
  auto* label = new QLabel;
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setProperty("role", QString::fromLatin1(role));
  return label;
}

} // namespace

ImportSummaryPage::ImportSummaryPage(QWidget* parent)
    : QWidget(parent), counts_(summaryLabel("finding")), created_(summaryLabel("")), matched_(summaryLabel("")),
      reading_(summaryLabel("quiet")), rejectedHead_(summaryLabel("heading")), rejected_(new QTreeWidget) {
  rejected_->setAccessibleName(tr("Rejected"));
  rejected_->setHeaderLabels({tr("Line"), tr("Column"), tr("Reason")});
  rejected_->setRootIsDecorated(false);
  rejected_->setUniformRowHeights(true);
  fitColumns(*rejected_, 2);
  auto* closing = new QPushButton(tr("Close"));
  closing->setDefault(true);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(closing);
  auto* rows = new QVBoxLayout(this);
  rows->setSpacing(10);
  rows->addWidget(counts_);
  rows->addWidget(created_);
  rows->addWidget(matched_);
  rows->addWidget(reading_);
  rows->addWidget(rejectedHead_);
  rows->addWidget(rejected_, 1000);
  rows->addStretch(1);
  rows->addLayout(buttons);
  connect(closing, &QPushButton::clicked, this, &ImportSummaryPage::closeWanted);
}

void ImportSummaryPage::show(const tasks::ImportSummary& summary) {
  counts_->setText(tr("%1 read: %2, %3 taken for the map \"%4\".", "records, responses, touchpoint scores")
                       .arg(recordsText(summary.records), responsesText(summary.responses),
                            tr("%Ln touchpoint scores", nullptr, pluralCount(summary.feedback)),
                            QString::fromStdString(summary.map)));
  QStringList titles;
  for (const auto& title : summary.createdTouchpoints)
    titles << QString::fromStdString(title);
  created_->setText(titles.isEmpty() ? tr("Every touchpoint in the data was on the map already.")
                                     : tr("Drawn on the map: %1.").arg(titles.join(tr(", "))));
  const QStringList taken = nameSentences(summary);
  matched_->setText(taken.join(QLatin1Char(' ')));
  matched_->setVisible(!taken.isEmpty());
  QStringList reading;
  if (const auto& earlier = summary.earlier)
    reading << (earlier->tookItsPlace
                    ? tr("It takes the place of \"%1\": rows known before %2, changed %3, new %4, not in this file %5.")
                    : tr("Beside \"%1\": rows known before %2, changed %3, new %4, not in this file %5."))
                   .arg(QString::fromStdString(earlier->name), countText(earlier->known), countText(earlier->changed),
                        countText(earlier->fresh), countText(earlier->gone));
  if (const auto overall = overallSentence(summary); !overall.isEmpty())
    reading << overall;
  for (const auto& assumption : summary.assumptions)
    reading << assumptionSentence(assumption);
  if (const auto unused = unusedSentence(summary.columns); !unused.isEmpty())
    reading << unused;
  reading_->setText(reading.join(QLatin1Char('\n')));
  reading_->setVisible(!reading.isEmpty());
  rejectedHead_->setText(summary.rejectedTotal == 0 ? tr("Nothing was rejected.")
                                                    : tr("Rejected: %1").arg(countText(summary.rejectedTotal)));
  rejected_->setVisible(summary.rejectedTotal > 0);
  rejected_->clear();
  for (const auto& rejection : summary.rejected) {
    if (static_cast<std::size_t>(rejected_->topLevelItemCount()) >= mostRejectedShown)
      break;
    new QTreeWidgetItem(
        rejected_, {countText(rejection.line), QString::fromStdString(rejection.column), rejectionSentence(rejection)});
  }
}

} // namespace throughline::ui
