#include "ui/panels/insights_panel.h"

#include "core/model/look_up.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/phrases.h"
#include "ui/panels/chart_card.h"
#include "ui/panels/chart_gallery.h"
#include "ui/panels/chart_help.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/field_area.h"
#include "ui/panels/question_choice.h"
#include "ui/panels/what_if_bench.h"
#include "ui/panels/wrapped_label.h"
#include "ui/panels/wrapping_row.h"
#include "ui/session/count_words.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace throughline::ui {
namespace {

enum InsightsPage { nothingPage, awaitedPage, chartsPage };

constexpr int narrowPanel = 46; ///< lines of text high is as wide as questions and a chart need side by side

/// "4,211 responses from 3,870 customers, 1/2/26 to 3/9/26": what every figure stands on.
QString basisOf(const insight::Analysis& analysis) {
  QString basis = insight::knowsCustomers(analysis)
                      ? responsesText(analysis.responses, analysis.respondents)
                      : InsightsPanel::tr("%Ln answers; whether some come from the same customer is not known", nullptr,
                                          pluralCount(analysis.responses));
  if (analysis.first && analysis.last)
    basis += InsightsPanel::tr(", %1 to %2").arg(dateText(*analysis.first), dateText(*analysis.last));
  if (analysis.outcome)
    basis += QLatin1String("; ") + outcomeSentence(*analysis.outcome);
  return basis;
}

/// What the finding stands on: the same line as the chart of robustness says, with the first of what to ask next.
QString robustnessLine(const chart::Findings& findings, const QLocale& locale) {
  const auto spec = chart::makeChart(chart::ChartId::robustness, findings);
  if (spec.empty())
    return {};
  QString line = sentenceText(spec.sentence, locale);
  if (!spec.notes.empty())
    line += QLatin1Char(' ') + phraseText(spec.notes.front(), locale);
  return line;
}

/// Targets for the share of failures, where the touchpoint has one.
std::map<model::TouchpointId, double> failureTargets(const model::JourneyMap& map) {
  std::map<model::TouchpointId, double> targets;
  for (const auto& touchpoint : map.touchpoints)
    for (const auto& target : touchpoint->targets)
      if (target.metric == "failure_share")
        targets[touchpoint->id] = target.value;
  return targets;
}

} // namespace

InsightsPanel::InsightsPanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), pages_(new QStackedWidget) {
  auto* empty =
      new EmptyState(tr("Once there is feedback, you will see here how much of the overall score goes with failures, "
                        "at which touchpoints, and how sure that is."),
                     tr("Import feedback"));
  empty->offer(tr("What the map says by itself"));
  connect(empty, &EmptyState::wanted, this, &InsightsPanel::importWanted);
  connect(empty, &EmptyState::otherWanted, this, &InsightsPanel::showMapAlone);
  pages_->addWidget(empty);
  pages_->addWidget(new EmptyState(feedbackAwaited(), {}));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(pages_);
  connect(&session, &Session::evidenceChanged, this, &InsightsPanel::refresh);
  connect(&session, &Session::awaitingChanged, this, &InsightsPanel::refresh);
  connect(&session, &Session::partsChanged, this, &InsightsPanel::refresh);
  connect(&session, &Session::selectionChanged, this, &InsightsPanel::showSelection);
  refresh();
}

QWidget* InsightsPanel::makeHead() {
  sentence_ = selectableLabel("finding");
  robustness_ = selectableLabel("body");
  basis_ = selectableLabel("quiet");
  notes_ = selectableLabel("quiet");
  notes_->setVisible(false);
  const auto button = [](const QString& text, const QString& hint) {
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(hint);
    made->setAutoRaise(true);
    return made;
  };
  range_ = button(tr("Where a failure begins"), tr("The total with the failure cut one answer lower and higher"));
  connect(range_, &QToolButton::clicked, this, [this] { gallery_->choose(chart::ChartId::robustness); });
  auto* responses = button(tr("Show responses"), tr("The responses and comments that the figures stand on"));
  connect(responses, &QToolButton::clicked, this, &InsightsPanel::responsesWanted);
  more_ = button(tr("How far to trust it"), tr("What the figures say and what they do not"));
  more_->setCheckable(true);
  connect(more_, &QToolButton::toggled, this, [this](bool on) {
    notes_->setVisible(on);
    showHead();
  });
  auto* head = new QWidget;
  auto* rows = new QVBoxLayout(head);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(1);
  auto* buttons = new WrappingRow(4);
  for (auto* each : {range_, responses, more_})
    buttons->addWidget(each);
  headRow_ = new QHBoxLayout;
  headRow_->addWidget(basis_, 1);
  headRow_->addLayout(buttons);
  rows->addWidget(sentence_);
  rows->addWidget(robustness_);
  rows->addLayout(headRow_);
  rows->addWidget(notes_);
  return head;
}

ChartCard* InsightsPanel::makeCard(bool whole) {
  auto* card = new ChartCard(whole ? ChartCard::Size::whole : ChartCard::Size::small);
  connect(card, &ChartCard::touchpointChosen, this, &InsightsPanel::chooseTouchpoint);
  connect(card, &ChartCard::responsesWanted, this, &InsightsPanel::responsesWanted);
  connect(card, &ChartCard::copied, this, &InsightsPanel::copied);
  connect(card, &ChartCard::helpWanted, this, [this](chart::ChartId id) {
    ChartHelp help(id, this);
    help.exec();
  });
  return card;
}

/// Made when there is first something to say: charts are the slowest widgets of all, and the window must not wait for
/// them.
QWidget* InsightsPanel::makeContent() {
  gallery_ = new ChartGallery;
  card_ = makeCard(true);
  bench_ = new WhatIfBench;
  bench_->setVisible(false);
  pinnedRow_ = new QWidget;
  pinnedLayout_ = new QHBoxLayout(pinnedRow_);
  pinnedLayout_->setContentsMargins(0, 0, 0, 0);
  charts_ = new QStackedWidget;
  charts_->addWidget(card_);
  charts_->addWidget(pinnedRow_);
  auto* pin = new QToolButton;
  pin->setDefaultAction(gallery_->pinAction());
  pin->setAutoRaise(true);
  auto* questions = new QWidget;
  questions_ = new QVBoxLayout(questions);
  questions_->setContentsMargins(0, 0, 0, 0);
  choice_ = new QuestionChoice(*gallery_);
  questions_->addWidget(gallery_, 1);
  questions_->addWidget(choice_, 1);
  questions_->addWidget(pin, 0, Qt::AlignLeft | Qt::AlignTop);
  parts_ = new QSplitter(Qt::Horizontal);
  parts_->setChildrenCollapsible(false);
  parts_->addWidget(questions);
  parts_->addWidget(charts_);
  parts_->setStretchFactor(1, 1);
  auto* content = new QWidget;
  auto* rows = new QVBoxLayout(content);
  rows->setContentsMargins(12, 8, 12, 8);
  rows->setSpacing(4);
  rows->addWidget(makeHead());
  rows->addWidget(parts_, 1);
  connect(gallery_, &ChartGallery::chartChosen, this, &InsightsPanel::showChart);
  connect(gallery_, &ChartGallery::pinsChanged, this, &InsightsPanel::askForParts);
  area_ = new FieldArea;
  area_->setWidget(content);
  arrange();
  return area_;
}

void InsightsPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool narrow = width() < narrowPanel * fontMetrics().height();
  if (std::exchange(narrow_, narrow) != narrow && card_ != nullptr) {
    arrange();
    showHead();
  }
}

void InsightsPanel::arrange() {
  headRow_->setDirection(narrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  questions_->setDirection(narrow_ ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  parts_->setOrientation(narrow_ ? Qt::Vertical : Qt::Horizontal);
  gallery_->setVisible(!narrow_);
  choice_->setVisible(narrow_);
  parts_->widget(0)->setMaximumHeight(narrow_ ? choice_->sizeHint().height() : QWIDGETSIZE_MAX);
  parts_->setSizes(narrow_ ? QList<int>{0, 1000} : QList<int>{250, 1000});
  pinnedLayout_->setDirection(narrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  area_->setMinimumWidth(narrow_ ? 0 : 1); // side by side it may shrink until it is narrow
  card_->setUpright(narrow_);
}

void InsightsPanel::refresh() {
  const auto& analysis = session_.analysis();
  const auto* map = session_.currentMap();
  const bool hasData =
      map != nullptr && analysis && (analysis->responses > 0 || !filterTexts_.isEmpty() || mapAlone_ == map->id);
  if (hasData && card_ == nullptr)
    pages_->addWidget(makeContent());
  if (hasData && analysis->responses == 0 && filterTexts_.isEmpty() && pages_->currentIndex() != chartsPage)
    gallery_->choose(chart::ChartId::balance);
  pages_->setCurrentIndex(hasData ? chartsPage : session_.awaitsAnalysis() ? awaitedPage : nothingPage);
  if (!hasData)
    return;
  findings_ = {.map = Shared<model::JourneyMap>(*map),
               .parts = session_.parts(),
               .analysis = *analysis,
               .minimumMeasured = session_.document().settings->minimumMeasured};
  showHead();
  showChart();
}

void InsightsPanel::showHead() {
  sentence_->setText(findingSentence(findings_.analysis));
  robustness_->setText(robustnessLine(findings_, locale()));
  robustness_->setVisible(!robustness_->text().isEmpty() && (!narrow_ || more_->isChecked()));
  range_->setVisible(findings_.resultOf<insight::Part::range>() != nullptr);
  const auto filter = filterTexts_.isEmpty() ? QString() : tr(" Filter: %1.").arg(filterTexts_.join(tr(", ")));
  basis_->setText(basisOf(findings_.analysis) + QLatin1Char('.') + filter);
  notes_->setText(notesOf(findings_.analysis).join(QStringLiteral("\n\n")));
}

/// Kinds, judged components, goals and actions are there before anybody was asked.
void InsightsPanel::showMapAlone() {
  if (session_.currentMap() == nullptr)
    return;
  mapAlone_ = session_.currentMap()->id;
  Q_EMIT mapAloneWanted();
}

bool InsightsPanel::showsMapAlone() const {
  return session_.currentMap() != nullptr && mapAlone_ == session_.currentMap()->id;
}

void InsightsPanel::setFilterTexts(const QStringList& texts) {
  filterTexts_ = texts;
  refresh();
}

std::vector<chart::ChartId> InsightsPanel::shownCharts() const {
  if (const auto id = gallery_->chosen())
    return {*id};
  return gallery_->pinned();
}

/// Only what is shown is computed, and the line of robustness.
void InsightsPanel::askForParts() {
  std::set<insight::Part> wanted{insight::Part::range, insight::Part::askNext};
  for (const auto id : shownCharts())
    for (const auto part : chart::describe(id).needs)
      wanted.insert(part);
  session_.wantParts({wanted.begin(), wanted.end()});
}

void InsightsPanel::showChart() {
  if (card_ == nullptr || session_.currentMap() == nullptr || session_.analysis() == nullptr)
    return;
  askForParts();
  const auto id = gallery_->chosen();
  charts_->setCurrentIndex(id ? 0 : 1);
  if (id) {
    showIn(*card_, *id);
    showBench(*id);
  } else {
    showPinned();
  }
  showSelection();
}

void InsightsPanel::showIn(ChartCard& card, chart::ChartId id) {
  card.show(id, findings_, findingSentence(findings_.analysis));
}

void InsightsPanel::showBench(chart::ChartId id) {
  const auto* whatIf = findings_.resultOf<insight::Part::whatIf>();
  const bool shown = id == chart::ChartId::whatIf && whatIf != nullptr && whatIf->model != nullptr;
  card_->setBeside(shown ? bench_ : nullptr);
  if (shown)
    bench_->show(*whatIf, chart::unitOf(findings_.analysis), failureTargets(*findings_.map));
}

void InsightsPanel::showPinned() {
  const auto& ids = gallery_->pinned();
  while (pinned_.size() > ids.size()) {
    delete pinned_.back();
    pinned_.pop_back();
  }
  while (pinned_.size() < ids.size()) {
    pinned_.push_back(makeCard(false));
    pinnedLayout_->addWidget(pinned_.back(), 1);
  }
  for (std::size_t i = 0; i < ids.size(); ++i)
    showIn(*pinned_[i], ids[i]);
}

void InsightsPanel::showSelection() {
  if (card_ == nullptr)
    return;
  const auto& selected = session_.selection().touchpoints;
  const auto one = selected.size() == 1 ? std::optional(*selected.begin()) : std::nullopt;
  card_->choose(one);
  for (auto* card : pinned_)
    card->choose(one);
}

void InsightsPanel::chooseTouchpoint(model::TouchpointId touchpoint) {
  const auto* map = session_.currentMap();
  if (map == nullptr)
    return;
  session_.select(Selection{.map = map->id, .touchpoints = {touchpoint}, .stage = {}, .lane = {}});
  Q_EMIT touchpointChosen(touchpoint);
}

} // namespace throughline::ui
