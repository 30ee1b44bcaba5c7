#include "ui/rooms/feedback/filter_bar.h"

#include "ui/rooms/feedback/days_field.h"
#include "ui/session/insight_feed.h"
#include "ui/session/session.h"
#include "ui/session/storage.h"
#include "ui/session/voice_words.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace throughline::ui {
namespace {

/// A menu in which several values are ticked one after the other.
class TickMenu final : public QMenu {
public:
  using QMenu::QMenu;

protected:
  void mouseReleaseEvent(QMouseEvent* event) override {
    auto* action = activeAction();
    if (action == nullptr || !action->isCheckable() || !action->isEnabled())
      return QMenu::mouseReleaseEvent(event);
    action->trigger();
  }
};

QToolButton* menuButton() {
  auto* button = new QToolButton;
  button->setPopupMode(QToolButton::InstantPopup);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

std::vector<std::string> voicesIn(const std::vector<data::Source>& sources) {
  std::set<std::string> voices;
  for (const auto& source : sources)
    if (!source.voice.empty())
      voices.insert(source.voice);
  return {voices.begin(), voices.end()};
}

QList<QAction*> tickedIn(const QMenu* menu) {
  QList<QAction*> ticked;
  for (auto* action : menu->actions())
    if (action->isChecked())
      ticked << action;
  return ticked;
}

} // namespace

FilterBar::FilterBar(Session& session, Storage& storage, InsightFeed& feed, QWidget* parent)
    : QWidget(parent), session_(session), storage_(storage), feed_(feed) {
  setAccessibleName(tr("Filter"));
  makeFields();
  setVisible(false);
  connect(&feed_, &InsightFeed::sourcesRead, this, [this](const std::vector<data::Source>& sources) {
    known_ = sources;
    read();
  });
  connect(&session_, &Session::currentMapChanged, this, &FilterBar::read);
  connect(&feed_, &InsightFeed::filterChanged, this, &FilterBar::showFilter);
  connect(&session_, &Session::evidenceChanged, this, &FilterBar::showFilter);
}

void FilterBar::makeFields() {
  rows_ = new QHBoxLayout(this);
  rows_->setContentsMargins(10, 3, 10, 3);
  rows_->setSpacing(6);
  days_ = new DaysField;
  others_ = new QHBoxLayout;
  rows_->addWidget(days_);
  rows_->addLayout(others_, 1);
  connect(days_, &DaysField::changed, this, &FilterBar::use);
  others_->addWidget(makeChoices(), 1);
  others_->addWidget(more_);
  views_ = menuButton();
  views_->setText(tr("Saved views"));
  views_->setAccessibleName(views_->text());
  views_->setToolTip(views_->text());
  views_->setMenu(new QMenu(views_));
  others_->addWidget(views_);
  showAll_ = new QAction(tr("Show all"), this);
  all_ = new QToolButton;
  all_->setDefaultAction(showAll_);
  all_->setFocusPolicy(Qt::TabFocus);
  others_->addWidget(all_);
  connect(showAll_, &QAction::triggered, this, [this] { feed_.setFilter({}); });
}

/// With the days behind their button, and all the rest in one menu.
QSize FilterBar::minimumSizeHint() const {
  const auto margins = rows_->contentsMargins();
  const int wide = margins.left() + margins.right() + rows_->spacing() + 60 + widthOfMore();
  return {wide, QWidget::minimumSizeHint().height()};
}

/// For two words of them at least half; else they are in the menu of what has no room.
bool FilterBar::hasRoomForViews() const {
  const auto margins = rows_->contentsMargins();
  const auto& metrics = views_->fontMetrics();
  const int views = views_->sizeHint().width() - metrics.horizontalAdvance(views_->text()) +
                    metrics.horizontalAdvance(views_->accessibleName()) / 2;
  const int needed = days_->foldedWidth() + widthOfMore() + views + all_->sizeHint().width() + 4 * rows_->spacing();
  return needed <= width() - margins.left() - margins.right();
}

void FilterBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void FilterBar::arrange() {
  if (const bool beside = hasRoomForViews(); std::exchange(viewsBeside_, beside) != beside) {
    views_->setVisible(beside);
    all_->setVisible(beside);
    QMetaObject::invokeMethod(this, &FilterBar::fold, Qt::QueuedConnection);
  }
  const auto margins = rows_->contentsMargins();
  const int room = width() - margins.left() - margins.right() - rows_->spacing();
  const int words = views_->fontMetrics().horizontalAdvance(views_->accessibleName()) -
                    views_->fontMetrics().horizontalAdvance(views_->text());
  // As wide as if there was the button for more: with it the days fold, and without them it is not needed.
  const int more = more_->isHidden() && !offeredChoices().empty() ? widthOfMore() : 0;
  days_->setFolded(room < days_->unfoldedWidth() + others_->minimumSize().width() + words + more);
  shortenViews(room - (days_->isFolded() ? days_->sizeHint().width() : days_->unfoldedWidth()));
}

/// What does not fit goes from the longest of its words.
void FilterBar::shortenViews(int room) {
  const auto& metrics = views_->fontMetrics();
  const auto whole = views_->accessibleName();
  const int wide = metrics.horizontalAdvance(whole);
  const int needed = others_->minimumSize().width() - metrics.horizontalAdvance(views_->text()) + wide;
  const int least = metrics.averageCharWidth() * 4;
  const auto text =
      needed <= room ? whole : metrics.elidedText(whole, Qt::ElideRight, std::max(least, wide - (needed - room)));
  if (views_->text() != text)
    views_->setText(text);
}

/// Segments are as many as a survey has: what does not fit beside the others stands in a menu.
QWidget* FilterBar::makeChoices() {
  choices_ = new QWidget;
  choicesRow_ = new QHBoxLayout(choices_);
  choicesRow_->setContentsMargins(0, 0, 0, 0);
  choicesRow_->setSpacing(6);
  choices_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  choices_->installEventFilter(this);
  more_ = menuButton();
  more_->setMenu(new QMenu(more_));
  return choices_;
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
  // Not while the row is laid out: it would not see what changes in it.
  if (watched == choices_ && event->type() == QEvent::Resize)
    QMetaObject::invokeMethod(this, &FilterBar::fold, Qt::QueuedConnection);
  return QWidget::eventFilter(watched, event);
}

std::vector<FilterBar::Choice> FilterBar::offeredChoices() const {
  std::vector<Choice> all = segments_;
  for (const auto& choice : {sources_, voices_})
    if (choice.menu != nullptr && choice.menu->actions().size() > 1)
      all.push_back(choice);
  return all;
}

int FilterBar::widthOfMore() const {
  return more_->fontMetrics().horizontalAdvance(tr("More filters (%1)").arg(99)) + 48 + choicesRow_->spacing();
}

/// As many buttons as there is room for; the others are menus of one button, which says how many of them narrow.
void FilterBar::fold() {
  const auto all = offeredChoices();
  const int spacing = choicesRow_->spacing();
  int room = choices_->width();
  int needed = 0;
  for (const auto& choice : all)
    needed += choice.button->sizeHint().width() + spacing;
  if (needed > room)
    room -= widthOfMore();
  auto* menu = more_->menu();
  menu->clear();
  int narrowing = 0;
  bool fits = true;
  for (const auto& choice : all) {
    room -= choice.button->sizeHint().width() + spacing;
    fits = fits && room >= 0;
    choice.button->setVisible(fits);
    if (fits)
      continue;
    choice.menu->setTitle(choice.button->text());
    menu->addMenu(choice.menu);
    narrowing += tickedIn(choice.menu).isEmpty() ? 0 : 1;
  }
  if (!viewsBeside_) {
    menu->addSeparator();
    views_->menu()->setTitle(views_->accessibleName());
    menu->addMenu(views_->menu());
    menu->addAction(showAll_);
  }
  more_->setVisible(!menu->isEmpty());
  more_->setText(narrowing > 0 ? tr("More filters (%1)").arg(narrowing) : tr("More filters"));
  more_->setAccessibleName(more_->text());
  arrange(); // that button takes room too
}

void FilterBar::read() {
  setVisible(feed_.hasSources() && !known_.empty());
  const auto* map = session_.currentMap();
  if (map == nullptr || known_.empty())
    return;
  storage_.ask(
      this,
      [map = *map](workspace::Workspace& workspace, const Progress&) -> Result<Offered> {
        THROUGHLINE_TRY(segments, data::segmentsOf(workspace, map));
        THROUGHLINE_TRY(views, data::savedViews(workspace));
        return Offered{.segments = std::move(segments), .views = std::move(views)};
      },
      [this](const Result<Offered>& offered) {
        if (offered.ok())
          offer(*offered);
        else
          Q_EMIT failed(offered.error());
      });
}

FilterBar::Choice FilterBar::addChoice(const QString& title, const std::string& name) {
  Choice choice{.name = name, .button = menuButton()};
  choice.menu = new TickMenu(choice.button);
  choice.button->setProperty("title", title);
  choice.button->setMenu(choice.menu);
  choicesRow_->addWidget(choice.button);
  return choice;
}

void FilterBar::addValue(const Choice& choice, const QString& text, const QVariant& value, bool checked) {
  QString shown = text;
  auto* action = choice.menu->addAction(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
  action->setData(value);
  action->setCheckable(true);
  action->setChecked(checked);
  connect(action, &QAction::triggered, this, &FilterBar::use);
}

void FilterBar::offer(const Offered& offered) {
  for (const auto& choice : segments_)
    delete choice.button;
  delete sources_.button;
  delete voices_.button;
  segments_.clear();
  for (const auto& segment : offered.segments) {
    const auto title = segment.name == "channel" ? tr("Channel") : QString::fromStdString(segment.name);
    const auto choice = addChoice(title, segment.name);
    for (const auto& value : segment.values)
      if (!value.empty())
        addValue(choice, QString::fromStdString(value), QString::fromStdString(value), false);
    segments_.push_back(choice);
  }
  sources_ = addChoice(tr("Source"), {});
  for (const auto& source : known_)
    addValue(sources_, QString::fromStdString(source.name), QVariant::fromValue<qint64>(source.id), false);
  voices_ = addChoice(tr("Voice"), {});
  const auto voices = voicesIn(known_);
  for (const auto& voice : voices)
    addValue(voices_, voiceText(voice), QString::fromStdString(voice), false);
  sources_.button->hide();
  voices_.button->hide();
  offerViews(offered.views);
  showFilter();
}

void FilterBar::offerViews(const std::vector<data::SavedView>& views) {
  auto* menu = views_->menu();
  menu->clear();
  for (const auto& view : views)
    connect(menu->addAction(QString::fromStdString(view.name)), &QAction::triggered, this,
            [this, filter = view.filter] { feed_.setFilter(filter); });
  if (!views.empty())
    menu->addSeparator();
  auto* save = menu->addAction(tr("Save this view..."));
  save->setEnabled(!session_.readOnly());
  connect(save, &QAction::triggered, this, &FilterBar::askForName);
  for (const auto& view : views)
    connect(menu->addAction(tr("Remove \"%1\"").arg(QString::fromStdString(view.name))), &QAction::triggered, this,
            [this, name = view.name] { removeView(name); });
}

/// What the fields say becomes the filter.
void FilterBar::use() {
  if (showing_)
    return;
  data::Filter filter;
  filter.since = days_->since();
  filter.until = days_->until();
  for (const auto& choice : segments_)
    for (const auto* action : tickedIn(choice.menu))
      filter.segments.emplace_back(choice.name, action->data().toString().toStdString());
  for (const auto* action : tickedIn(sources_.menu))
    filter.sources.push_back(action->data().toLongLong());
  for (const auto* action : tickedIn(voices_.menu))
    filter.voices.push_back(action->data().toString().toStdString());
  feed_.setFilter(filter);
}

/// The fields show the filter in force, whoever set it.
void FilterBar::showFilter() {
  showing_ = true;
  const auto& filter = feed_.filter();
  const auto& analysis = session_.analysis();
  days_->show(filter.since, filter.until, analysis ? analysis->first : std::nullopt,
              analysis ? analysis->last : std::nullopt);
  for (const auto& choice : segments_) {
    for (auto* action : choice.menu->actions())
      action->setChecked(
          std::ranges::find(filter.segments, std::pair(choice.name, action->data().toString().toStdString())) !=
          filter.segments.end());
    showChoice(choice);
  }
  if (sources_.menu != nullptr) {
    for (auto* action : sources_.menu->actions())
      action->setChecked(std::ranges::find(filter.sources, action->data().toLongLong()) != filter.sources.end());
    for (auto* action : voices_.menu->actions())
      action->setChecked(std::ranges::find(filter.voices, action->data().toString().toStdString()) !=
                         filter.voices.end());
    showChoice(sources_);
    showChoice(voices_);
  }
  showing_ = false;
  fold();
}

void FilterBar::showChoice(const Choice& choice) const {
  const auto title = choice.button->property("title").toString();
  QStringList values;
  for (const auto* action : tickedIn(choice.menu))
    values << action->text().replace(QLatin1String("&&"), QLatin1String("&"));
  choice.button->setText(values.size() > 2  ? tr("%1: %2 values").arg(title).arg(values.size())
                         : values.isEmpty() ? tr("%1: all").arg(title)
                                            : tr("%1: %2").arg(title, values.join(tr(", "))));
  choice.button->setAccessibleName(choice.button->text());
  choice.button->setToolTip(values.join(QLatin1Char('\n')));
}

void FilterBar::askForName() {
  bool given = false;
  const auto name = QInputDialog::getText(this, tr("Save this view"), tr("Name"), QLineEdit::Normal, {}, &given);
  if (given)
    saveAs(name.trimmed());
}

void FilterBar::saveAs(const QString& name) {
  storage_.ask(
      this,
      [view = data::SavedView{.name = name.toStdString(), .filter = feed_.filter()}](
          workspace::Workspace& workspace, const Progress&) { return data::saveView(workspace, view); },
      [this](const Status& status) {
        if (!status.ok())
          Q_EMIT failed(status.error());
        read();
      });
}

void FilterBar::removeView(const std::string& name) {
  storage_.ask(
      this, [name](workspace::Workspace& workspace, const Progress&) { return data::removeView(workspace, name); },
      [this](const Status& status) {
        if (!status.ok())
          Q_EMIT failed(status.error());
        read();
      });
}

} // namespace throughline::ui
