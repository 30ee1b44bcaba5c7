#include "ui/rooms/feedback/feedback_room.h"

#include "core/data/comments/quotes.h"
#include "core/edit/note_edits.h"
#include "core/tasks/privacy_task.h"
#include "core/workspace/snapshots.h"
#include "ui/dialogs/save_path.h"
#include "ui/rooms/feedback/comment_finder.h"
#include "ui/rooms/feedback/feedback_panel.h"
#include "ui/rooms/feedback/filter_bar.h"
#include "ui/rooms/feedback/follow_up_dialog.h"
#include "ui/rooms/feedback/quote_dialog.h"
#include "ui/rooms/feedback/themes_dialog.h"
#include "ui/rooms/feedback/unplaced.h"
#include "ui/session/actions.h"
#include "ui/session/count_words.h"
#include "ui/session/file_names.h"
#include "ui/session/messages.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/storage_job.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline::ui {
namespace {

/// Beside the snapshots where those have a folder of their own, so that tests leave the user's alone.
std::filesystem::path cacheFolderBeside(const std::filesystem::path& dataFolder) {
  return dataFolder.empty() ? std::filesystem::path() : dataFolder / "cache";
}

} // namespace

FeedbackRoom::FeedbackRoom(const Desk& desk, FeedbackPanel& panel, FilterBar& bar, std::filesystem::path dataFolder,
                           QObject* parent)

    : Room(desk, parent), panel_(panel), unplaced_(new Unplaced(desk, this)), dataFolder_(std::move(dataFolder)) {
  const auto warn = [this](const Error& error) { desk_.messages.warnOf(error); };
  connect(&panel_, &FeedbackPanel::failed, this, warn);
  connect(&bar, &FilterBar::failed, this, warn);
  connect(&panel_, &FeedbackPanel::quoteWanted, this, &FeedbackRoom::makeQuote);
  connect(&panel_, &FeedbackPanel::themesWanted, this, &FeedbackRoom::showThemes);
  connect(&panel_, &FeedbackPanel::followUpWanted, this, &FeedbackRoom::showFollowUp);
  connect(&panel_, &FeedbackPanel::forgetWanted, this, &FeedbackRoom::forgetPointed);
  connect(&panel_, &FeedbackPanel::pasteWanted, this,
          [this] { desk_.actions.trigger(QStringLiteral("file.pasteTable")); });
  connect(&panel_, &FeedbackPanel::unplacedWanted, unplaced_, &Unplaced::showDialog);
  connect(unplaced_, &Unplaced::changed, this,
          [this] { panel_.showUnplaced(unplaced_->responses(), !unplaced_->feedback().empty()); });
}

std::vector<ActionRow> FeedbackRoom::actions() {
  return {{.id = QStringLiteral("feedback.followUp"),
           .text = tr("To follow &up..."),
           .keys = {keyOf("Ctrl+Shift+U")},
           .menu = MenuPlace::view,
           .section = 0,
           .needs = Needs::data,
           .run = [this] { showFollowUp(); }},
          {.id = QStringLiteral("feedback.themes"),
           .text = tr("&Themes of comments..."),
           .keys = {keyOf("Ctrl+Alt+H")},
           .menu = MenuPlace::view,
           .section = 0,
           .needs = Needs::data,
           .run = [this] { showThemes(); }},
          {.id = QStringLiteral("feedback.unplaced"),
           .text = tr("U&nplaced feedback..."),
           .keys = {keyOf("Ctrl+Alt+U")},
           .menu = MenuPlace::view,
           .section = 0,
           .needs = Needs::data,
           .run = [this] { unplaced_->showDialog(); }},
          {.id = QStringLiteral("feedback.forget"),
           .text = tr("For&get a respondent..."),
           .menu = MenuPlace::file,
           .section = 2,
           .needs = Needs::writable,
           .run = [this] { askWhom({}); }},
          {.id = QStringLiteral("feedback.copyBare"),
           .text = tr("Save a copy &without customer data..."),
           .menu = MenuPlace::file,
           .section = 2,
           .needs = Needs::workspace,
           .run = [this] { chooseCopy(); }}};
}

void FeedbackRoom::makeQuote() {
  const auto pointed = panel_.pointed();
  const auto* map = desk_.session.currentMap();
  if (!pointed || pointed->comment.isEmpty() || map == nullptr)
    return desk_.messages.note(tr("Choose a response with a comment first."));
  const auto& chosen = desk_.session.selection().touchpoints;
  const auto at = pointed->touchpoint ? pointed->touchpoint
                  : chosen.empty()    ? std::nullopt
                                      : std::optional(*chosen.begin());
  QuoteDialog dialog(pointed->comment, *map, at, desk_.window);
  if (dialog.exec() == QDialog::Accepted)
    addQuote(pointed->row, dialog.quote(), dialog.touchpoint());
}

void FeedbackRoom::addQuote(std::int64_t row, const QString& quote, model::TouchpointId touchpoint) {
  const auto note = desk_.session.ids().make<model::NoteId>();
  desk_.storage.ask(
      this,
      [row, note](workspace::Workspace& workspace, const Progress&) { return data::keepQuote(workspace, row, note); },
      [this, note, quote, touchpoint](const Status& kept) {
        if (!kept.ok())
          return desk_.messages.warnOf(kept.error());
        if (desk_.session.apply(tr("Add a quote"), edit::addNote(desk_.session.document(), touchpoint, note,
                                                                 model::NoteKind::quote, quote.toStdString())))
          desk_.messages.tellStep(tr("Quote added to the map"));
      });
}

ThemesDialog* FeedbackRoom::showThemes() {
  auto* dialog = new ThemesDialog(desk_.session, desk_.storage, desk_.window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ThemesDialog::failed, this, [this](const Error& error) { desk_.messages.warnOf(error); });
  connect(dialog, &ThemesDialog::changed, &panel_, &FeedbackPanel::readThemes);
  connect(dialog, &ThemesDialog::chosen, this, [this](qint64 theme, model::TouchpointId touchpoint) {
    Selection selection = desk_.session.selection();
    selection.touchpoints = {touchpoint};
    desk_.session.select(selection);
    panel_.showTheme(theme);
  });
  dialog->show();
  return dialog;
}

FollowUpDialog* FeedbackRoom::showFollowUp() {
  auto* dialog = new FollowUpDialog(desk_.session, desk_.storage, desk_.window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &FollowUpDialog::failed, this, [this](const Error& error) { desk_.messages.warnOf(error); });
  connect(dialog, &FollowUpDialog::exported, this,
          [this](const QString& path) { desk_.messages.tell(tr("Saved as %1").arg(path)); });
  dialog->show();
  return dialog;
}

void FeedbackRoom::forgetPointed() {
  const auto pointed = panel_.pointed();
  if (!pointed)
    return;
  desk_.storage.ask(
      this,
      [row = pointed->row](workspace::Workspace& workspace, const Progress&) {
        return data::responsesAt(workspace, {row});
      },
      [this](const Result<std::vector<data::GivenResponse>>& responses) {
        if (!responses.ok())
          return desk_.messages.warnOf(responses.error());
        if (responses->empty() || responses->front().respondent.empty())
          return desk_.messages.note(tr("Nobody said who gave this response."));
        askWhom(QString::fromStdString(responses->front().respondent));
      });
}

void FeedbackRoom::askWhom(const QString& respondent) {
  QDialog dialog(desk_.window);
  dialog.setWindowTitle(tr("Forget a respondent"));
  auto* says = new QLabel(
      tr("Key of the respondent, as it was imported. Responses, comments, rejected rows, tags and quotes of this "
         "person "
         "go from the\nworkspace, from its history and from its snapshots; this cannot be undone, and earlier steps "
         "can "
         "no longer be undone either.\nA salted hash of the key stays, so that a later import leaves the person out. "
         "Copies and exports made earlier are not reached.")
          .replace(QLatin1Char('\n'), QLatin1Char(' ')));
  says->setTextFormat(Qt::PlainText);
  says->setWordWrap(true);
  auto* key = new QLineEdit(respondent);
  key->setAccessibleName(tr("Key of the respondent"));
  auto* label = new QLabel(tr("Key of the respondent"));
  label->setBuddy(key);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  buttons->addButton(tr("Forget"), QDialogButtonBox::AcceptRole);
  auto* rows = new QVBoxLayout(&dialog);
  for (QWidget* part : {static_cast<QWidget*>(says), static_cast<QWidget*>(label), static_cast<QWidget*>(key)})
    rows->addWidget(part);
  rows->addWidget(buttons);
  key->setFocus();
  connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  dialog.resize(520, dialog.heightForWidth(520));
  if (dialog.exec() == QDialog::Accepted && !key->text().trimmed().isEmpty())
    forget(key->text().trimmed(), false);
}

void FeedbackRoom::forget(const QString& respondent, bool removeUnreadable) {
  const tasks::ForgetRequest request{.respondent = respondent.toStdString(),
                                     .dataFolder = dataFolder_,
                                     .cacheFolder = cacheFolderBeside(dataFolder_),
                                     .removeUnreadable = removeUnreadable};
  desk_.session.endMerging();
  startStorageJob(
      desk_.storage, this,
      [request](workspace::Workspace& workspace, const Progress& progress) {
        return tasks::forgetRespondent(workspace, request, progress);
      },
      [this](const Result<tasks::ForgetReport>& report) {
        if (!report.ok())
          return desk_.messages.warnOf(report.error());
        QStringList unreadable;
        for (const auto& file : report->unreadable)
          unreadable << QString::fromStdString(file.string());
        tellForgotten(report->responses, unreadable);
        desk_.storage.open(desk_.storage.path());
        Q_EMIT forgotten();
      });
}

void FeedbackRoom::tellForgotten(std::int64_t responses, const QStringList& unreadable) {
  const auto gone = tr("%Ln responses taken out.", nullptr, pluralCount(responses)) + QLatin1Char(' ');
  if (unreadable.isEmpty())
    return desk_.messages.tell(gone + tr("A salted hash stays, so that a later import leaves this person out."));
  desk_.messages.warn(gone + tr("These snapshots cannot be rewritten and may still hold the respondent: %1")
                                 .arg(unreadable.join(QStringLiteral(", "))),
                      tr("Remove these snapshots"), [this, unreadable] {
                        std::vector<workspace::Snapshot> snapshots;
                        for (const auto& file : unreadable)
                          snapshots.push_back({.file = pathOf(file), .at = {}});
                        if (const auto removed = workspace::removeSnapshots(snapshots); !removed.ok())
                          desk_.messages.warnOf(removed.error());
                        else
                          desk_.messages.clear();
                      });
}

void FeedbackRoom::chooseCopy() {
  const auto path = askSavePath(
      desk_.window, tr("Save a copy without customer data"),
      QFileInfo(desk_.storage.path()).absoluteDir().filePath(tr("Without customer data") + QStringLiteral(".journey")),
      tr("Workspaces (*.journey)"));
  if (!path.isEmpty())
    copyWithoutCustomerData(path);
}

void FeedbackRoom::copyWithoutCustomerData(const QString& path) {
  startStorageJob(
      desk_.storage, this,
      [file = pathOf(path)](workspace::Workspace& workspace, const Progress&) {
        return tasks::copyWithoutCustomerData(workspace, file);
      },
      [this, path](const Status& status) {
        if (!status.ok())
          return desk_.messages.warnOf(status.error());
        desk_.messages.tell(
            tr("Saved as %1: maps, personas and figures, without responses, comments, quotes and history.").arg(path));
      });
}

} // namespace throughline::ui
