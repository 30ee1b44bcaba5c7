#include "ui/rooms/feedback/feedback_panel.h"

#include "core/model/look_up.h"
#include "ui/charts/own_keys.h"
#include "ui/rooms/feedback/comment_finder.h"
#include "ui/rooms/feedback/match_delegate.h"
#include "ui/session/action_row.h"
#include "ui/session/count_words.h"
#include "ui/session/insight_feed.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/storage.h"
#include "ui/session/thing_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

/// A burst of changes is listed once, after it.
constexpr int listPause = 120;

QPushButton* addButton(QBoxLayout* row, const QString& text) {
  auto* button = new QPushButton(text);
  button->setAutoDefault(false);
  button->setAccessibleName(plainName(text));
  row->addWidget(button);
  return button;
}

} // namespace

FeedbackPanel::FeedbackPanel(Session& session, Storage& storage, InsightFeed& feed, std::filesystem::path cacheFolder,
                             QWidget* parent)
    : QWidget(parent), session_(session), storage_(storage), feed_(feed),
      finder_(new CommentFinder(storage, feed, std::move(cacheFolder), this)), model_(new FeedbackListModel(this)),
      delegate_(new MatchDelegate(this)) {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(8, 4, 8, 6);
  rows->setSpacing(4);
  rows->addWidget(makeTools());
  rows->addWidget(makeList(), 1);
  pause_.setSingleShot(true);
  pause_.setInterval(listPause);
  connect(&pause_, &QTimer::timeout, this, &FeedbackPanel::refresh);
  connectSources();
  // What was looked for in one workspace hides nothing in the next.
  connect(&session_, &Session::started, this, [this] {
    search_->clear();
    failures_->setChecked(false);
    theme_->setCurrentIndex(0);
  });
  say();
}

FeedbackPanel::~FeedbackPanel() = default;

QWidget* FeedbackPanel::makeTools() {
  auto* tools = new QWidget;
  auto* row = new QHBoxLayout(tools);
  row->setContentsMargins(0, 0, 0, 0);
  search_ = new QLineEdit;
  search_->setPlaceholderText(tr("Search comments"));
  search_->setAccessibleName(tr("Search comments"));
  search_->setToolTip(tr("Words that begin so, without case and accents; \"words together\", -without"));
  failures_ = new QCheckBox(tr("Only failures"));
  auto* label = new QLabel(tr("Theme"));
  theme_ = new QComboBox;
  theme_->setAccessibleName(tr("Theme"));
  theme_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  label->setBuddy(theme_);
  count_ = new QLabel;
  count_->setTextFormat(Qt::PlainText);
  count_->setProperty("role", QStringLiteral("quiet"));
  row->addWidget(search_, 2);
  row->addWidget(failures_);
  row->addWidget(label);
  row->addWidget(theme_);
  row->addWidget(count_, 1);
  unplaced_ = addButton(row, tr("Unplaced..."));
  unplaced_->hide();
  connect(unplaced_, &QPushButton::clicked, this, &FeedbackPanel::unplacedWanted);
  connect(addButton(row, tr("Make a quote...")), &QPushButton::clicked, this, &FeedbackPanel::quoteWanted);
  connect(addButton(row, tr("Themes...")), &QPushButton::clicked, this, &FeedbackPanel::themesWanted);
  connect(addButton(row, tr("To follow up...")), &QPushButton::clicked, this, &FeedbackPanel::followUpWanted);
  connect(search_, &QLineEdit::textChanged, this, &FeedbackPanel::refreshSoon);
  connect(failures_, &QCheckBox::toggled, this, &FeedbackPanel::refreshSoon);
  connect(theme_, &QComboBox::currentIndexChanged, this, &FeedbackPanel::refreshSoon);
  return tools;
}

QWidget* FeedbackPanel::makeList() {
  table_ = new QTableView;
  table_->setAccessibleName(tr("Responses"));
  table_->setModel(model_);
  table_->setItemDelegateForColumn(FeedbackListModel::commentColumn, delegate_);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setShowGrid(false);
  table_->setTabKeyNavigation(false);
  table_->setWordWrap(false);
  table_->setContextMenuPolicy(Qt::ActionsContextMenu);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
  table_->horizontalHeader()->setHighlightSections(false);
  table_->horizontalHeader()->setStretchLastSection(true);
  table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  table_->setSortingEnabled(true);
  table_->installEventFilter(this);
  const int letter = fontMetrics().averageCharWidth();
  for (const auto& [column, letters] : {std::pair(FeedbackListModel::dayColumn, 11),
                                        {FeedbackListModel::touchpointColumn, 22},
                                        {FeedbackListModel::scoreColumn, 11},
                                        {FeedbackListModel::channelColumn, 12},
                                        {FeedbackListModel::sourceColumn, 16},
                                        {FeedbackListModel::themesColumn, 16}})
    table_->setColumnWidth(column, letters * letter + 16);
  auto* copy = new QAction(tr("Copy as table"), table_);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  connect(copy, &QAction::triggered, this, &FeedbackPanel::copySelected);
  auto* paste = new QAction(tr("Paste feedback table"), table_);
  paste->setShortcut(QKeySequence::Paste);
  paste->setShortcutContext(Qt::WidgetShortcut);
  connect(paste, &QAction::triggered, this, &FeedbackPanel::pasteWanted);
  auto* quote = new QAction(tr("Make a quote..."), table_);
  connect(quote, &QAction::triggered, this, &FeedbackPanel::quoteWanted);
  auto* forget = new QAction(tr("Forget this respondent..."), table_);
  connect(forget, &QAction::triggered, this, &FeedbackPanel::forgetWanted);
  table_->addActions({copy, paste, quote, forget});
  new OwnKeys(table_);
  reading_ = new QPlainTextEdit;
  reading_->setAccessibleName(tr("Comment"));
  reading_->setReadOnly(true);
  auto* parts = new QSplitter(Qt::Horizontal);
  parts->setChildrenCollapsible(false);
  parts->addWidget(table_);
  parts->addWidget(reading_);
  parts->setStretchFactor(0, 3);
  parts->setStretchFactor(1, 1);
  return parts;
}

void FeedbackPanel::connectSources() {
  connect(&session_, &Session::selectionChanged, this, &FeedbackPanel::refreshSoon);
  connect(&session_, &Session::currentMapChanged, this, &FeedbackPanel::refreshSoon);
  connect(&session_, &Session::evidenceChanged, this, &FeedbackPanel::say);
  connect(&session_, &Session::awaitingChanged, this, &FeedbackPanel::say);
  connect(&feed_, &InsightFeed::filterChanged, this, &FeedbackPanel::refreshSoon);
  connect(finder_, &CommentFinder::readyChanged, this, &FeedbackPanel::refreshSoon);
  connect(finder_, &CommentFinder::failed, this, &FeedbackPanel::failed);
  connect(&feed_, &InsightFeed::sourcesRead, this, [this](const std::vector<data::Source>& sources) {
    std::map<std::int64_t, QString> names;
    for (const auto& source : sources)
      names.emplace(source.id, QString::fromStdString(source.name));
    model_->setSources(std::move(names));
    readAgain();
  });
  connect(model_, &FeedbackListModel::orderWanted, this, [this](data::ListOrder order, bool descending) {
    order_ = order;
    descending_ = descending;
    refreshSoon();
  });
  connect(model_, &FeedbackListModel::commentsWanted, this,
          [this](const std::vector<std::int64_t>& rows) { withComments(rows, [this] { readPointed(); }); });
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FeedbackPanel::readPointed);
}

void FeedbackPanel::readAgain() {
  model_->forgetComments();
  readThemes();
  refreshSoon();
}

void FeedbackPanel::readThemes() {
  if (!storage_.isOpen())
    return;
  storage_.ask(
      this, [](workspace::Workspace& workspace, const Progress&) { return data::knownThemes(workspace); },
      [this](const Result<data::KnownThemes>& known) {
        if (!known.ok()) {
          Q_EMIT failed(known.error());
          return;
        }
        const auto chosen = theme_->currentData();
        model_->setThemes(known->themes, known->tags);
        const QSignalBlocker blocker(theme_);
        theme_->clear();
        theme_->addItem(tr("All"));
        for (const auto& theme : known->themes)
          theme_->addItem(theme.key.empty() ? QString::fromStdString(theme.name)
                                            : tr("%1 (%2)").arg(QString::fromStdString(theme.name),
                                                                QString::fromStdString(theme.key)),
                          QVariant::fromValue<qint64>(theme.id));
        theme_->setCurrentIndex(std::max(0, chosen.isValid() ? theme_->findData(chosen) : 0));
      });
}

void FeedbackPanel::showTheme(std::optional<std::int64_t> theme) {
  theme_->setCurrentIndex(theme ? std::max(0, theme_->findData(QVariant::fromValue<qint64>(*theme))) : 0);
}

/// Nobody looks at a list that is not shown: it waits until it is.
void FeedbackPanel::refreshSoon() {
  if (isVisible())
    return pause_.start();
  pause_.stop();
  delete current_;
  say();
}

void FeedbackPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!search_->isClearButtonEnabled()) {
    // Its sign is looked for among the icons of the desktop: not before somebody sees it.
    search_->setClearButtonEnabled(true);
    for (auto* clear : search_->findChildren<QAbstractButton*>())
      clear->setAccessibleName(tr("Clear search"));
  }
  refreshSoon();
}

void FeedbackPanel::showUnplaced(std::int64_t responses, bool any) {
  unplaced_->setVisible(any);
  unplaced_->setText(tr("Unplaced (%1)...").arg(countText(responses)));
  unplaced_->setAccessibleName(plainName(unplaced_->text()));
  unplaced_->setToolTip(tr("Feedback whose card is gone"));
}

std::vector<model::TouchpointId> FeedbackPanel::selectedTouchpoints() const {
  const auto& selection = session_.selection();
  std::vector<model::TouchpointId> touchpoints(selection.touchpoints.begin(), selection.touchpoints.end());
  const auto* map = session_.currentMap();
  const auto* stage =
      touchpoints.empty() && selection.stage && map != nullptr ? model::findStage(*map, *selection.stage) : nullptr;
  if (stage != nullptr)
    for (const auto& touchpoint : map->touchpoints)
      if (std::ranges::find(stage->steps, touchpoint->place.step, &model::Step::id) != stage->steps.end())
        touchpoints.push_back(touchpoint->id);
  return touchpoints;
}

std::optional<std::vector<std::int64_t>> FeedbackPanel::taggedRows() const {
  if (theme_->currentIndex() <= 0)
    return std::nullopt;
  const auto theme = theme_->currentData().toLongLong();
  std::vector<std::int64_t> rows;
  for (const auto& [row, themes] : model_->tags())
    if (themes.contains(theme))
      rows.push_back(row);
  return rows;
}

void FeedbackPanel::refresh() {
  delete current_;
  const auto* map = session_.currentMap();
  if (map == nullptr || !feed_.hasSources())
    return show(nullptr);
  current_ = new QObject(this);
  std::map<model::TouchpointId, QString> titles;
  for (const auto& touchpoint : map->touchpoints)
    titles.emplace(touchpoint->id, cardName(*touchpoint));
  model_->setTitles(std::move(titles));
  delegate_->mark(search_->text());
  cut_ = false;
  listing_ = true;
  auto rows = taggedRows();
  if (search_->text().trimmed().isEmpty())
    return list(std::move(rows));
  if (!finder_->ready())
    return say();
  finder_->search(search_->text(), [this, tagged = std::move(rows)](const Result<std::vector<std::int64_t>>& found) {
    if (!found.ok()) {
      listing_ = false;
      Q_EMIT failed(found.error());
      return;
    }
    cut_ = static_cast<std::int64_t>(found->size()) >= CommentFinder::mostFound;
    if (!tagged)
      return list(*found);
    std::vector<std::int64_t> both;
    std::ranges::set_intersection(*found, *tagged, std::back_inserter(both));
    list(std::move(both));
  });
}

void FeedbackPanel::list(std::optional<std::vector<std::int64_t>> rows) {
  if (!current_)
    return;
  feed_.list({.touchpoints = selectedTouchpoints(),
              .failedOnly = failures_->isChecked(),
              .rows = std::move(rows),
              .order = order_,
              .descending = descending_},
             current_, [this](const Result<std::shared_ptr<const data::ResponseList>>& listed) {
               listing_ = false;
               if (listed.ok())
                 show(*listed);
               else
                 Q_EMIT failed(listed.error());
             });
}

void FeedbackPanel::show(std::shared_ptr<const data::ResponseList> list) {
  listing_ = false;
  model_->show(std::move(list));
  if (model_->rowCount() > 0)
    table_->setCurrentIndex(model_->index(0, FeedbackListModel::dayColumn));
  readPointed();
  say();
  Q_EMIT listed();
}

void FeedbackPanel::say() {
  const bool searching = !search_->text().trimmed().isEmpty();
  const auto& analysis = session_.analysis();
  const auto count = isVisible() || analysis == nullptr ? model_->rowCount() : analysis->responses;
  QString summary = responsesText(count);
  if (count == 0 && session_.awaitsAnalysis())
    summary = feedbackAwaited();
  else if (!feed_.hasSources())
    summary = tr("Responses and comments are shown here once feedback was imported.");
  else if (searching && !finder_->ready())
    summary = tr("The comments are being made ready for searching...");
  else if (cut_)
    summary = tr("%1, of the first %2 that fit", "responses")
                  .arg(responsesText(model_->rowCount()), countText(CommentFinder::mostFound));
  else if (count == 0 && isVisible() && listing_)
    summary = feedbackAwaited();
  count_->setText(summary);
  Q_EMIT summaryChanged(summary);
}

void FeedbackPanel::withComments(const std::vector<std::int64_t>& rows, std::function<void()> then) {
  storage_.ask(
      this, [rows](workspace::Workspace& workspace, const Progress&) { return data::responsesAt(workspace, rows); },
      [this, then = std::move(then)](const Result<std::vector<data::GivenResponse>>& responses) {
        if (!responses.ok()) {
          Q_EMIT failed(responses.error());
          return;
        }
        model_->takeComments(*responses);
        then();
      });
}

std::optional<PointedResponse> FeedbackPanel::pointed() const {
  const int row = table_->currentIndex().row();
  if (row < 0 || row >= model_->rowCount())
    return std::nullopt;
  const auto line = model_->line(row);
  return PointedResponse{
      .row = line.row, .touchpoint = line.touchpoint, .comment = model_->comment(row).value_or(QString())};
}

void FeedbackPanel::readPointed() {
  const auto response = pointed();
  reading_->clear();
  if (response)
    delegate_->write(*reading_->document(), response->comment, palette().color(QPalette::Text));
}

} // namespace throughline::ui
