#include "ui/rooms/present/present_room.h"

#include "core/base/checked_file.h"
#include "core/edit/set_field.h"
#include "core/model/look_up.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/contacts_question.h"
#include "ui/dialogs/rehearsal_dialog.h"
#include "ui/pages/minutes_pages.h"
#include "ui/present/presentation.h"
#include "ui/present/show.h"
#include "ui/present/show_keys.h"
#include "ui/session/actions.h"
#include "ui/session/file_names.h"
#include "ui/session/insight_feed.h"
#include "ui/session/messages.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/session/show_words.h"
#include "ui/session/storage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace throughline::ui {
namespace {

ShowContent contentOf(const Desk& desk, const model::Document& document) {
  ShowContent content{.document = document,
                      .map = desk.session.currentMap()->id,
                      .analysis = desk.session.analysis(),
                      .filters = {},
                      .revision = desk.storage.revision() ? desk.storage.revision()->id.number : 0};
  for (const auto& filter : desk.feed.filterTexts())
    content.filters << QString::fromStdString(filter);
  return content;
}

/// Every step at its place, those that are left out too.
std::vector<StepChoice> choicesOf(const ShowContent& content, const model::JourneyMap& map) {
  const auto order = present::stepOrderIn(map.details->presentation);
  const insight::Analysis none;
  std::vector<StepChoice> choices;
  for (const auto& step : present::plan(map, content.analysis ? *content.analysis : none, {order.shown, {}}))
    choices.push_back({.key = step.key,
                       .name = stepName(step.key, map),
                       .shown = std::ranges::find(order.leftOut, step.key) == order.leftOut.end()});
  return choices;
}

QString draftName(model::MapId map) {
  return QStringLiteral("show ") + QString::fromStdString(map.text());
}

/// "a half-typed note, 3 votes".
QString wordsOf(const ShowDraft& draft) {
  QStringList parts;
  if (!draft.typed.text.empty())
    parts << PresentRoom::tr("a half-typed note");
  if (draft.round)
    parts << PresentRoom::tr("%n hidden votes", nullptr, static_cast<int>(draft.round->cast()));
  if (draft.guess)
    parts << PresentRoom::tr("a guess of the room");
  return parts.join(PresentRoom::tr(", "));
}

} // namespace

PresentRoom::PresentRoom(const Desk& desk, const MapCanvas& canvas, QObject* parent)
    : Room(desk, parent), canvas_(canvas) {
  connect(&desk_.session, &Session::started, this, [this] { before_.clear(); });
  connect(&desk_.storage, &Storage::opened, this, &PresentRoom::offerDraft, Qt::QueuedConnection);
  constexpr int restOfRoom = 700; // milliseconds
  rest_.setSingleShot(true);
  rest_.setInterval(restOfRoom);
  connect(&rest_, &QTimer::timeout, this, &PresentRoom::keepDraft);
}
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
      {.id = QStringLiteral("present.copySlide"),
       .text = tr("&Copy as slide"),
       .keys = {keyOf("Ctrl+Shift+F5")},
       .menu = MenuPlace::view,
       .section = 4,
       .needs = Needs::map,
       .run = [this] { copySlide(); },
       .hint = tr("A picture of 1920 by 1080 of the stage of the chosen card, or of the overview")},
      {.id = QStringLiteral("present.rehearse"),
       .text = tr("Rehe&arse..."),
       .menu = MenuPlace::view,
       .section = 4,
       .needs = Needs::map,
       .run = [this] { rehearseSteps(); },
       .hint = tr("Choose the steps and their order; lists what would be too small to read in the room")},
      {.id = QStringLiteral("present.minutes"),
       .text = tr("Minutes of the &workshop..."),
       .menu = MenuPlace::view,
       .section = 4,
       .needs = Needs::map,
       .run = [this] { askForMinutes(desk_.session.currentMap()->id); },
       .hint = tr("Writes what was taken down, voted and guessed while presenting this map since its last minutes")},
  };
}

void PresentRoom::present(bool fromHere) {
  if (desk_.session.currentMap() == nullptr || presentation_ != nullptr)
    return;
  ShowStart start{.touchpoint = {}, .stage = {}, .theme = Settings::theme()};
  if (fromHere) {
    if (const auto& chosen = desk_.session.selection().touchpoints; !chosen.empty())
      start.touchpoint = *chosen.begin();
    start.stage = stageHere();
  }
  // What the minutes begin with is a revision of the file.
  if (desk_.session.settle() && !desk_.storage.saved())
    desk_.storage.waitUntilSaved();
  const auto content = contentOf(desk_, document());
  const auto* map = model::findMap(content.document, content.map);
  const auto kept = present::keptWorkshop(*map);
  takenBefore_ = kept.workshop.size();
  if (kept.since == 0)
    before_.insert_or_assign(content.map, Before{.revision = content.revision, .map = *map});
  start.draft = draftOf(*map);
  presentation_ = std::make_unique<Presentation>(desk_.session, content, start);
  connect(&presentation_->show(), &Show::changed, &rest_, qOverload<>(&QTimer::start));
  connect(&presentation_->show(), &Show::typed, &rest_, qOverload<>(&QTimer::start));
  connect(presentation_.get(), &Presentation::ended, this, &PresentRoom::over, Qt::QueuedConnection);
  connect(presentation_.get(), &Presentation::copyWanted, this, [this] {
    Q_EMIT presentation_->show().ended();
    QMetaObject::invokeMethod(
        this, [this] { desk_.actions.trigger(QStringLiteral("file.copy")); }, Qt::QueuedConnection);
  });
  connect(presentation_.get(), &Presentation::workshopEndWanted, this, &PresentRoom::endWorkshop);
}

ShowDraft PresentRoom::draftOf(const model::JourneyMap& map) const {
  return showDraftOf(Settings::noteDraft(desk_.storage.path(), draftName(map.id)), map);
}

void PresentRoom::keepDraft() {
  rest_.stop();
  if (presentation_ == nullptr)
    return;
  const auto& show = presentation_->show();
  const auto name = draftName(presentation_->show().deck().content().map);
  const auto text = textOf(show.draft());
  if (Settings::noteDraft(desk_.storage.path(), name) != text)
    Settings::setNoteDraft(desk_.storage.path(), name, text);
}

void PresentRoom::offerDraft() {
  // What was said of the file itself comes first; the draft waits there for the next time.
  if (opening_ != nullptr || presentation_ != nullptr || desk_.session.readOnly() || desk_.messages.warns())
    return;
  for (const auto& map : desk_.session.document().maps)
    if (const auto draft = draftOf(*map); !draft.empty())
      return desk_.messages.stand(
          tr("A presentation of \"%1\" was left with %2.")
              .arg(QString::fromStdString(map->details->title), wordsOf(draft)),
          tr("Go on presenting"),
          [this, id = map->id] {
            desk_.session.showMap(id);
            present(false);
          },
          tr("Throw it away"), [this, id = map->id] { throwDraftAway(id); });
}

/// It can be brought back for as long as that is offered.
void PresentRoom::throwDraftAway(model::MapId map) {
  const auto path = desk_.storage.path();
  const auto name = draftName(map);
  const auto text = Settings::noteDraft(path, name);
  Settings::setNoteDraft(path, name, {});
  desk_.messages.clear();
  desk_.messages.tell(tr("What was half done was thrown away."), tr("Bring it back"), [this, path, name, text] {
    Settings::setNoteDraft(path, name, text);
    offerDraft();
  });
}

/// Of the stage or the cell that is chosen.
std::optional<model::StageId> PresentRoom::stageHere() const {
  if (const auto* cell = std::get_if<CellPlace>(&canvas_.focusPlace())) {
    const auto* stage = model::stageOf(*desk_.session.currentMap(), cell->step);
    return stage == nullptr ? std::nullopt : std::optional(stage->id);
  }
  return desk_.session.selection().stage;
}

/// The windows are gone when the main one has the keys again.
void PresentRoom::over() {
  if (presentation_ == nullptr)
    return;
  const auto map = presentation_->show().deck().content().map;
  const auto held = presentation_->show().workshop().size();
  const bool unkept = gather();
  keepDraft();
  presentation_.reset();
  desk_.window->activateWindow();
  if (unkept)
    return desk_.messages.stand(tr("What the room gave stands in no file: this one cannot be written."),
                                tr("Save a copy"), [this] { desk_.actions.trigger(QStringLiteral("file.copy")); });
  if (held > takenBefore_)
    desk_.messages.tell(
        tr("%n things were taken down, voted or guessed.", nullptr, static_cast<int>(held - takenBefore_)),
        tr("Minutes..."), [this, map] { askForMinutes(map); });
}

const model::Document& PresentRoom::document() const {
  return desk_.session.forCopy();
}

bool PresentRoom::gather() {
  const auto unkept = presentation_ == nullptr ? std::nullopt : presentation_->show().unkept();
  if (unkept)
    desk_.session.setForCopy(*unkept);
  return unkept.has_value();
}

void PresentRoom::rehearseSteps() {
  const auto content = contentOf(desk_, document());
  Deck deck(content);
  QStringList remarks;
  for (const auto& remark : rehearse(deck))
    remarks << (remark.size < present::smallestReadable ? tr("%1: too small: %2").arg(remark.step, remark.text)
                                                        : tr("%1: cut: %2").arg(remark.step, remark.text));
  RehearsalDialog dialog(choicesOf(content, *desk_.session.currentMap()), remarks, desk_.window);
  if (dialog.exec() == QDialog::Accepted)
    keepOrder(dialog.order());
}

/// Laid out as it is presented, so that it can be read from the last row.
void PresentRoom::copySlide() {
  Deck deck(contentOf(desk_, document()));
  std::size_t step = 0;
  if (const auto& chosen = desk_.session.selection().touchpoints; !chosen.empty())
    for (std::size_t i = 0; i < deck.steps().size(); ++i)
      if (deck.steps()[i].key.kind == present::StepKind::stage &&
          std::ranges::find(deck.steps()[i].touchpoints, *chosen.begin()) != deck.steps()[i].touchpoints.end())
        step = i;
  QImage picture(1920, 1080, QImage::Format_RGB32);
  QPainter painter(&picture);
  deck.paint(deck.slidesOf(step).front(), painter, picture.rect(), showLook(Theme::light));
  painter.end();
  QGuiApplication::clipboard()->setImage(picture);
  desk_.messages.tell(tr("Copied as a slide: %1").arg(deck.nameOf(step)));
}

void PresentRoom::keepOrder(const present::StepOrder& order) {
  if (const auto* map = desk_.session.currentMap())
    desk_.session.apply(
        tr("Choose the steps of the presentation"),
        edit::setField(desk_.session.document(), map->id, "presentation", model::text(present::textOf(order))));
}

void PresentRoom::presentOnOpening(const QString& title) {
  opening_ = new QObject(this);
  connect(&desk_.session, &Session::started, opening_, [this, title] {
    choose(title);
    connect(&desk_.session, &Session::evidenceChanged, opening_, [this] {
      if (desk_.session.analysis() != nullptr)
        beginOnce();
    });
    connect(&desk_.feed, &InsightFeed::sourcesRead, opening_, [this](const std::vector<data::Source>& sources) {
      if (sources.empty())
        beginOnce();
    });
  });
}

void PresentRoom::choose(const QString& title) {
  for (const auto& map : desk_.session.document().maps)
    if (QString::fromStdString(map->details->title) == title)
      return desk_.session.showMap(map->id);
  if (!title.isEmpty())
    desk_.messages.warn(tr("There is no map called \"%1\" in this file.").arg(title));
}

void PresentRoom::beginOnce() {
  if (opening_ == nullptr)
    return;
  opening_->deleteLater();
  opening_ = nullptr;
  present(false);
}

/// Nothing may stand over the show: it ends first, then the place of the minutes is asked for.
void PresentRoom::endWorkshop() {
  if (presentation_ == nullptr)
    return;
  const auto map = presentation_->show().deck().content().map;
  Q_EMIT presentation_->show().ended();
  QMetaObject::invokeMethod(
      this, [this, map] { askForMinutes(map); }, Qt::QueuedConnection);
}

void PresentRoom::askForMinutes(model::MapId id) {
  gather();
  const auto* map = model::findMap(document(), id);
  if (map == nullptr || present::keptWorkshop(*map).workshop.empty())
    return desk_.messages.tell(tr("Nothing was taken down on this map since its last minutes."));
  const auto name = asFileName(map->details->title) + QLatin1Char(' ') + tr("minutes") + QStringLiteral(".pdf");
  const auto cover = askForContacts(desk_.window, tr("Minutes"), document(), id); // the document may change meanwhile
  if (!cover)
    return;
  const auto path = QFileDialog::getSaveFileName(desk_.window, tr("Minutes"),
                                                 QFileInfo(desk_.storage.path()).absoluteDir().filePath(name),
                                                 tr("PDF documents (*.pdf)"));
  if (!path.isEmpty())
    writeMinutes(id, path, *cover);
}

void PresentRoom::writeMinutes(model::MapId id, const QString& path, tasks::Cover cover) {
  if (presentation_ != nullptr)
    Q_EMIT presentation_->show().ended(); // what is open in the room is settled first
  over();
  const auto* map = model::findMap(document(), id);
  const auto kept = map == nullptr ? present::KeptWorkshop() : present::keptWorkshop(*map);
  if (kept.workshop.empty())
    return;
  if (const auto known = before_.find(id); known != before_.end() && known->second.revision == kept.since)
    return finishMinutes(model::JourneyMap(known->second.map), id, path, cover);
  desk_.storage.ask(
      this,
      [since = kept.since](workspace::Workspace& file, const Progress&) {
        return file.documentAt(workspace::RevisionId{since});
      },
      [this, id, path, cover](const Result<model::Document>& document) {
        const auto* before = document.ok() ? model::findMap(*document, id) : nullptr;
        const auto* now = model::findMap(this->document(), id);
        if (before == nullptr)
          desk_.messages.warn(tr("The file does not hold the state any more in which the workshop began: its minutes "
                                 "do not name the cards that were changed."));
        if (before != nullptr || now != nullptr)
          finishMinutes(before != nullptr ? *before : *now, id, path, cover);
      });
}

void PresentRoom::finishMinutes(const model::JourneyMap& before, model::MapId id, const QString& path,
                                tasks::Cover cover) {
  const auto* map = model::findMap(document(), id);
  if (map == nullptr)
    return;
  const auto shown = tasks::forReaders(document(), id, cover);
  const MinutesRequest request{.map = *model::findMap(shown, id),
                               .changed = present::changedCards(before, *map),
                               .workshop = tasks::forReaders(present::keptWorkshop(*map).workshop, cover),
                               .language = QLocale().bcp47Name().toStdString(),
                               .asOf = desk_.storage.revision() ? desk_.storage.revision()->at : Timestamp{}};
  const auto bytes = minutesPdf(request);
  const Status written = bytes.ok() ? writeCheckedFile(pathOf(path), *bytes) : Status(bytes.error());
  if (!written.ok())
    return desk_.messages.warnOf(written.error().with(Fact::path, path.toStdString()));
  before_.erase(id);
  if (desk_.session.holdsUnkept())
    desk_.session.setForCopy(present::withKeptWorkshop(document(), id, {}));
  else if (!desk_.session.readOnly())
    desk_.session.apply(tr("Minutes of the workshop"), present::withKeptWorkshop(desk_.session.document(), id, {}));
  Q_EMIT minutesWritten(path);
  desk_.messages.tell(tr("Minutes saved as %1").arg(QFileInfo(path).fileName()), tr("Open the minutes"),
                      [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

std::vector<MapKey> PresentRoom::mapKeys() const {
  std::vector<MapKey> keys;
  for (const auto& key : showKeys())
    keys.push_back({.text = tr("While presenting: %1").arg(key.does), .keys = key.keys});
  return keys;
}

} // namespace throughline::ui
