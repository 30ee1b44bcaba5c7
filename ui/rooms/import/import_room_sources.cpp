#include "ui/rooms/import/import_room.h"

#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/map_canvas.h"
#include "ui/panels/outline_panel.h"
#include "ui/rooms/import/metrics_dialog.h"
#include "ui/rooms/import/sources_dialog.h"
#include "ui/rooms/import/tickets_dialog.h"
#include "ui/session/count_words.h"
#include "ui/session/import_words.h"
#include "ui/session/insight_feed.h"
#include "ui/session/messages.h"
#include "ui/session/numbers.h"
#include "ui/session/storage.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

/// What was imported: looked at, changed, taken out; and figures that come from tickets or by hand.
namespace throughline::ui {
namespace {

/// Removes a source; gives the snapshots that still have its rows.
Result<std::vector<workspace::Snapshot>> removeAndTellHolders(workspace::Workspace& workspace, qint64 source) {
  THROUGHLINE_TRY(sources, data::sources(workspace));
  const auto found = std::ranges::find(sources, source, &data::Source::id);
  THROUGHLINE_CHECK(data::removeSource(workspace, source));
  if (found == sources.end())
    return std::vector<workspace::Snapshot>{};
  return workspace::snapshotsHolding(workspace.path(), found->sha256, workspace.dataFolder());
}

} // namespace

MetricsDialog* ImportRoom::typeMetrics() {
  const auto& chosen = desk_.session.selection().touchpoints;
  auto* dialog = new MetricsDialog(desk_, chosen.empty() ? std::nullopt : std::optional(*chosen.begin()), desk_.window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
  return dialog;
}

TicketsDialog* ImportRoom::importTickets(const QString& file) {
  auto* dialog = new TicketsDialog(desk_, file, desk_.window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setModal(true);
  connect(dialog, &TicketsDialog::imported, this, [this](bool done) {
    if (done)
      canvas_.zooming().showWholeOrBeginning();
  });
  dialog->open();
  return dialog;
}

SourcesDialog* ImportRoom::showSourcesDialog(std::optional<qint64> at) {
  auto* dialog = new SourcesDialog(desk_, desk_.window, at);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &SourcesDialog::removeWanted, this, &ImportRoom::removeSource);
  connect(dialog, &SourcesDialog::putBackWanted, this, &ImportRoom::putBack);
  dialog->show();
  return dialog;
}

void ImportRoom::showSources(const std::vector<data::Source>& sources) {
  std::vector<OutlineSource> shown;
  for (const auto& source : sources)
    shown.push_back({.id = source.id,
                     .title = QString::fromStdString(source.name),
                     .detail = tr("%1, %2 rejected", "what was taken, and how many rows were not")
                                   .arg(source.layout == data::Layout::metrics ? figuresText(source.responses)
                                                                               : responsesText(source.responses),
                                        countText(source.rejected))});
  outline_.setSources(shown);
}

void ImportRoom::removeSource(qint64 source, const QString& title) {
  QMessageBox question(
      QMessageBox::Question, tr("Remove source"),
      tr("Remove \"%1\" with all its responses from this workspace? This cannot be undone. The map stays.").arg(title),
      QMessageBox::NoButton, desk_.window);
  question.setTextFormat(Qt::PlainText);
  auto* removing = question.addButton(tr("Remove source"), QMessageBox::DestructiveRole);
  question.addButton(tr("Keep source"), QMessageBox::RejectRole);
  question.exec();
  if (question.clickedButton() != removing)
    return;
  desk_.storage.ask(
      this,
      [source](workspace::Workspace& workspace, const Progress&) { return removeAndTellHolders(workspace, source); },
      [this, title](const Result<std::vector<workspace::Snapshot>>& holding) {
        if (!holding.ok())
          desk_.messages.warnOf(holding.error());
        else if (!holding->empty())
          offerPurge(title, *holding);
        desk_.feed.refresh();
      });
}

void ImportRoom::putBack(qint64 source) {
  desk_.session.endMerging();
  desk_.storage.ask(
      this,
      [source](workspace::Workspace& workspace, const Progress&) { return tasks::planPutBack(workspace, source); },
      [this](const Result<tasks::PuttingBack>& plan) {
        if (plan.ok())
          confirmPutBack(*plan);
        else
          desk_.messages.warnOf(plan.error());
      });
}

void ImportRoom::confirmPutBack(const tasks::PuttingBack& plan) {
  QMessageBox question(QMessageBox::Question, tr("Put back"), puttingBackSentence(plan, false), QMessageBox::NoButton,
                       desk_.window);
  question.setTextFormat(Qt::PlainText);
  auto* putting = question.addButton(tr("Put back"), QMessageBox::AcceptRole);
  question.addButton(tr("Leave as it is"), QMessageBox::RejectRole);
  question.exec();
  if (question.clickedButton() != putting)
    return;
  desk_.storage.ask(
      this,
      [source = plan.leaves.id](workspace::Workspace& workspace, const Progress&) {
        return tasks::putBack(workspace, source);
      },
      [this](const Result<tasks::PuttingBack>& done) {
        if (!done.ok())
          return desk_.messages.warnOf(done.error());
        desk_.messages.tell(puttingBackSentence(*done, true));
        desk_.feed.refresh();
      });
}

/// What was removed for good reason must not live on in copies that nobody thinks of.
void ImportRoom::offerPurge(const QString& title, const std::vector<workspace::Snapshot>& holding) {
  QStringList times;
  for (const auto& snapshot : holding)
    times << momentText(snapshot.at);
  desk_.messages.warn(tr("Snapshots still hold the rows of \"%1\": %2. They go by themselves in time.")
                          .arg(title, times.join(tr("; "))),
                      tr("Remove them now"), [this, holding] {
                        const auto removed = workspace::removeSnapshots(holding);
                        if (!removed.ok())
                          return desk_.messages.warnOf(removed.error());
                        desk_.messages.clear();
                        desk_.messages.note(tr("The snapshots were removed."));
                      });
}

} // namespace throughline::ui
