#include "ui/rooms/present/present_room.h"

#include "core/base/checked_file.h"
#include "ui/dialogs/rehearsal_dialog.h"
#include "ui/pages/minutes_pages.h"
#include "ui/present/presentation.h"
#include "ui/present/show.h"
#include "ui/session/file_names.h"
#include "ui/session/insight_feed.h"
#include "ui/session/messages.h"
#include "ui/session/session.h"
#include "ui/session/storage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace throughline::ui {
namespace {

ShowContent contentOf(const Desk& desk) {
  ShowContent content{.document = desk.session.document(),
                      .map = desk.session.currentMap()->id,
                      .analysis = desk.session.analysis(),
                      .filters = {}};
  for (const auto& filter : desk.feed.filterTexts())
    content.filters << QString::fromStdString(filter);
  return content;
}

} // namespace

PresentRoom::PresentRoom(const Desk& desk, QObject* parent) : Room(desk, parent) {}
PresentRoom::~PresentRoom() = default;

std::vector<ActionRow> PresentRoom::actions() {
  return {
      {.id = QStringLiteral("present.start"),
       .text = tr("&Present"),
       .keys = {keyOf("F5")},
       .icon = Icon::present,
       .menu = MenuPlace::view,
       .section = 4,
       .needs = Needs::map,
       .run = [this] { present(false); },
       .toolbar = 2,
       .hint = tr("Show the map on the whole screen, step by step")},
      {.id = QStringLiteral("present.here"),
       .text = tr("Present from &here"),
       .keys = {keyOf("Shift+F5")},
       .menu = MenuPlace::view,
       .section = 4,
       .needs = Needs::map,
       .run = [this] { present(true); }},
      {.id = QStringLiteral("present.rehearse"),
       .text = tr("Re&hearse..."),
       .menu = MenuPlace::view,
       .section = 4,
       .needs = Needs::map,
       .run = [this] { rehearseSteps(); },
       .hint = tr("Lists what would be too small to read in the room")},
  };
}

void PresentRoom::present(bool fromHere) {
  if (desk_.session.currentMap() == nullptr || presentation_ != nullptr)
    return;
  ShowStart start{.touchpoint = {}, .theme = Settings::theme()};
  if (fromHere && !desk_.session.selection().touchpoints.empty())
    start.touchpoint = *desk_.session.selection().touchpoints.begin();
  presentation_ = std::make_unique<Presentation>(desk_.session, contentOf(desk_), start);
  connect(presentation_.get(), &Presentation::ended, this, &PresentRoom::over, Qt::QueuedConnection);
  connect(presentation_.get(), &Presentation::workshopEndWanted, this, &PresentRoom::endWorkshop);
}

/// The windows are gone when the main one has the keys again.
void PresentRoom::over() {
  if (presentation_ == nullptr)
    return;
  const auto gathered = presentation_->show().workshop();
  presentation_.reset();
  desk_.window->activateWindow();
  if (!gathered.empty())
    desk_.messages.tell(
        tr("%n things were taken down; they are on the map.", nullptr, static_cast<int>(gathered.captures.size())));
}

void PresentRoom::rehearseSteps() {
  Deck deck(contentOf(desk_));
  QStringList remarks;
  for (const auto& remark : rehearse(deck))
    remarks << (remark.size < present::smallestReadable ? tr("%1: too small: %2").arg(remark.step, remark.text)
                                                        : tr("%1: cut: %2").arg(remark.step, remark.text));
  RehearsalDialog(remarks, desk_.window).exec();
}

void PresentRoom::endWorkshop() {
  const auto* map = desk_.session.currentMap();
  if (map == nullptr || presentation_ == nullptr)
    return;
  const auto name = asFileName(map->details->title) + QLatin1Char(' ') + tr("minutes") + QStringLiteral(".pdf");
  const auto path = QFileDialog::getSaveFileName(desk_.window, tr("Minutes"),
                                                 QFileInfo(desk_.storage.path()).absoluteDir().filePath(name),
                                                 tr("PDF documents (*.pdf)"));
  if (!path.isEmpty())
    minutesTo(path);
}

void PresentRoom::minutesTo(const QString& path) {
  const auto* map = desk_.session.currentMap();
  if (map == nullptr || presentation_ == nullptr)
    return;
  auto& show = presentation_->show();
  MinutesRequest request{.before = show.mapBefore(),
                         .after = *map,
                         .workshop = show.workshop(),
                         .language = QLocale().bcp47Name().toStdString(),
                         .asOf = {}};
  if (const auto& newest = desk_.storage.revision())
    request.asOf = newest->at;
  const auto bytes = minutesPdf(request);
  const Status written = bytes.ok() ? writeCheckedFile(pathOf(path), *bytes) : Status(bytes.error());
  if (!written.ok())
    return desk_.messages.warnOf(written.error().with(Fact::path, path.toStdString()));
  Q_EMIT minutesWritten(path);
  Q_EMIT presentation_->show().ended();
  desk_.messages.tell(tr("Minutes saved as %1").arg(QFileInfo(path).fileName()), tr("Open the minutes"),
                      [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace throughline::ui
