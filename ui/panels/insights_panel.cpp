#include "ui/panels/insights_panel.h"

#include "ui/charts/chart_table.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/chart_words.h"
#include "ui/panels/empty_state.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace throughline::ui {
namespace {

enum ChartChoice { dragChoice, failureChoice };

QLabel* wrappedLabel(const char* role) {
  auto* label = new QLabel;
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setProperty("role", QString::fromLatin1(role));
  return label;
}

/// "4,211 responses of 3,870 customers, 1/2/26 to 3/9/26": what every figure stands on.
QString basisOf(const insight::Analysis& analysis) {
  QString basis = InsightsPanel::tr("%1 responses of %2 customers")
                      .arg(countText(analysis.responses), countText(analysis.respondents));
  if (analysis.first && analysis.last)
    basis += InsightsPanel::tr(", %1 to %2").arg(dateText(*analysis.first), dateText(*analysis.last));
  if (analysis.outcome)
    basis += QLatin1String("; ") + outcomeSentence(*analysis.outcome);
  return basis;
}

} // namespace

InsightsPanel::InsightsPanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), pages_(new QStackedWidget) {
  auto* empty =
      new EmptyState(tr("Once there is feedback, you will see here how much of the overall score goes with failures, "
                        "at which touchpoints, and how sure that is."),
                     tr("Import feedback"));
  connect(empty, &EmptyState::wanted, this, &InsightsPanel::importWanted);
  pages_->addWidget(empty);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(pages_);
  connect(&session, &Session::evidenceChanged, this, &InsightsPanel::refresh);
  connect(&session, &Session::selectionChanged, this, &InsightsPanel::showSelection);
  refresh();
}

/// Made when there is first something to say: charts are the slowest widgets of all, and the window must not wait for
/// them.
QWidget* InsightsPanel::makeContent() {
  sentence_ = wrappedLabel("finding");
  basis_ = wrappedLabel("quiet");
  notes_ = wrappedLabel("quiet");
  which_ = new QComboBox;
  chart_ = new ChartView;
  table_ = new ChartTable;
  connect(chart_, &ChartView::touchpointChosen, this, &InsightsPanel::chooseTouchpoint);
  connect(table_, &ChartTable::touchpointChosen, this, &InsightsPanel::chooseTouchpoint);
  which_->addItems({tr("Drag"), tr("Failures")});
  which_->setAccessibleName(tr("Chart"));
  connect(which_, &QComboBox::currentIndexChanged, this, &InsightsPanel::showChosenChart);
  table_->setAccessibleName(tr("Table"));
  auto* choiceLabel = new QLabel(tr("Chart"));
  choiceLabel->setBuddy(which_);
  auto* notesArea = new QScrollArea;
  notesArea->setWidgetResizable(true);
  notesArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  notes_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  notes_->setContentsMargins(4, 2, 8, 2);
  notesArea->setWidget(notes_);
  auto* parts = new QSplitter(Qt::Horizontal);
  parts->setChildrenCollapsible(false);
  parts->addWidget(chart_);
  parts->addWidget(table_);
  parts->addWidget(notesArea);
  notesArea->setMinimumWidth(180);
  parts->setSizes({560, 480, 300});
  parts->setStretchFactor(0, 5);
  parts->setStretchFactor(1, 4);
  parts->setStretchFactor(2, 3);
  auto* content = new QWidget;
  auto* rows = new QVBoxLayout(content);
  rows->setContentsMargins(12, 8, 12, 8);
  rows->setSpacing(4);
  auto* head = new QHBoxLayout;
  auto* texts = new QVBoxLayout;
  texts->setSpacing(1);
  texts->addWidget(sentence_);
  texts->addWidget(basis_);
  head->addLayout(texts, 1);
  auto* choice = new QHBoxLayout;
  choice->addWidget(choiceLabel);
  choice->addWidget(which_);
  head->addLayout(choice);
  head->setAlignment(choice, Qt::AlignTop);
  rows->addLayout(head);
  rows->addWidget(parts, 1);
  return content;
}

void InsightsPanel::refresh() {
  const auto& analysis = session_.analysis();
  const bool hasData = analysis && (analysis->responses > 0 || !filterTexts_.isEmpty());
  if (hasData && chart_ == nullptr)
    pages_->addWidget(makeContent());
  pages_->setCurrentIndex(hasData ? 1 : 0);
  if (!hasData)
    return;
  sentence_->setText(findingSentence(*analysis));
  const auto filter = filterTexts_.isEmpty() ? QString() : tr(" Filter: %1.").arg(filterTexts_.join(tr(", ")));
  basis_->setText(basisOf(*analysis) + QLatin1Char('.') + filter);
  notes_->setText(notesOf(*analysis).join(QStringLiteral("\n\n")));
  showChosenChart();
}

void InsightsPanel::setFilterTexts(const QStringList& texts) {
  filterTexts_ = texts;
  refresh();
}

void InsightsPanel::showChosenChart() {
  const auto& analysis = session_.analysis();
  if (!analysis || chart_ == nullptr)
    return;
  const auto spec =
      which_->currentIndex() == failureChoice ? chart::failureChart(*analysis) : chart::dragChart(*analysis);
  chart_->show(spec, findingSentence(*analysis));
  table_->show(spec.table, chartName(spec));
  showSelection();
}

void InsightsPanel::showSelection() {
  if (chart_ == nullptr)
    return;
  const auto& selected = session_.selection().touchpoints;
  const auto one = selected.size() == 1 ? std::optional(*selected.begin()) : std::nullopt;
  chart_->choose(one);
  table_->choose(one);
}

void InsightsPanel::chooseTouchpoint(model::TouchpointId touchpoint) {
  const auto* map = session_.currentMap();
  if (map == nullptr)
    return;
  session_.select(Selection{.map = map->id, .touchpoints = {touchpoint}, .stage = {}, .lane = {}});
  Q_EMIT touchpointChosen(touchpoint);
}

} // namespace throughline::ui
