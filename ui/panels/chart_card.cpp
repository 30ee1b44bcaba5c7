#include "ui/panels/chart_card.h"

#include "ui/charts/chart_table.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/phrases.h"
#include "ui/panels/wrapped_label.h"
#include "ui/panels/wrapping_row.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

QToolButton* buttonFor(QAction* action) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setAutoRaise(true);
  return button;
}

/// The headline is there before any chart is asked for.
bool hasWhatItNeeds(chart::ChartId id, const chart::Findings& findings) {
  return std::ranges::all_of(chart::describe(id).needs, [&findings](insight::Part part) {
    return part <= insight::Part::composition || findings.parts.has(part);
  });
}

} // namespace

ChartCard::ChartCard(Size size, QWidget* parent)
    : QWidget(parent), size_(size), name_(selectableLabel("strong")), sentence_(selectableLabel("body")),
      choiceRow_(new QWidget), choice_(new QComboBox), view_(new ChartView), notes_(selectableLabel("quiet")) {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(3);
  rows->addWidget(makeHead());
  rows->addWidget(sentence_);
  parts_ = new QSplitter(Qt::Horizontal);
  parts_->setChildrenCollapsible(false);
  parts_->addWidget(view_);
  if (size_ == Size::whole) {
    table_ = new ChartTable;
    connect(table_, &ChartTable::touchpointChosen, this, &ChartCard::touchpointChosen);
    connect(table_, &ChartTable::responsesWanted, this, &ChartCard::responsesWanted);
    auto* notesArea = new QScrollArea;
    notesArea->setAccessibleName(tr("Remarks on this chart"));
    notesArea->setWidgetResizable(true);
    notesArea->setFrameShape(QFrame::NoFrame);
    notesArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    notes_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    notes_->setContentsMargins(4, 2, 8, 2);
    notesArea->setWidget(notes_);
    side_ = new QSplitter(Qt::Vertical);
    side_->addWidget(table_);
    side_->addWidget(notesArea);
    side_->setStretchFactor(0, 3);
    side_->setStretchFactor(1, 1);
    parts_->addWidget(side_);
    parts_->setStretchFactor(0, 3);
    parts_->setStretchFactor(1, 2);
    parts_->setSizes({600, 400});
  }
  rows->addWidget(parts_, 1);
  connect(view_, &ChartView::touchpointChosen, this, &ChartCard::touchpointChosen);
  connect(view_->copyImageAction(), &QAction::triggered, this,
          [this] { Q_EMIT copied(tr("\"%1\" was copied as a picture.").arg(chartName(id_))); });
  const auto tellData = [this] { Q_EMIT copied(tr("The figures of \"%1\" were copied.").arg(chartName(id_))); };
  connect(view_->copyDataAction(), &QAction::triggered, this, tellData);
  if (table_ != nullptr)
    connect(table_, &ChartTable::copied, this, tellData);
  connect(view_, &ChartView::responsesWanted, this, &ChartCard::responsesWanted);
  connect(choice_, &QComboBox::activated, this, [this](int index) {
    chosen_[id_] = static_cast<std::size_t>(index);
    draw();
  });
}

QWidget* ChartCard::makeHead() {
  auto* help = new QAction(tr("About this chart"), this);
  help->setShortcut(QKeySequence(Qt::Key_F1));
  help->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(help);
  connect(help, &QAction::triggered, this, [this] { Q_EMIT helpWanted(id_); });
  auto* head = new QWidget;
  auto* rows = new QVBoxLayout(head);
  rows->setContentsMargins(0, 0, 0, 0);
  auto* row = new WrappingRow(4);
  name_->setWordWrap(false);
  row->addWidget(name_);
  rows->addLayout(row);
  auto* label = new QLabel(tr("Of"));
  label->setBuddy(choice_);
  choice_->setAccessibleName(tr("Of"));
  choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choice_->setMinimumContentsLength(18);
  auto* choices = new QHBoxLayout(choiceRow_);
  choices->setContentsMargins(0, 0, 0, 0);
  choices->addWidget(label);
  choices->addWidget(choice_);
  row->addWidget(choiceRow_);
  for (auto* action : {view_->copyImageAction(), view_->copyDataAction(), help})
    if (size_ == Size::whole)
      row->addWidget(buttonFor(action));
  return head;
}

void ChartCard::show(chart::ChartId id, const chart::Findings& findings, const QString& finding) {
  id_ = id;
  findings_ = findings;
  finding_ = finding;
  draw();
}

void ChartCard::draw() {
  if (!findings_)
    return;
  const bool ready = hasWhatItNeeds(id_, *findings_);
  chart::ChartSpec waiting;
  waiting.id = id_;
  const auto spec = ready ? chart::makeChart(id_, *findings_, {.choice = chosen_[id_]}) : waiting;
  const QString sentence = ready ? chartSentence(spec, finding_, locale()) : tr("This is being worked out.");
  name_->setText(chartName(id_));
  sentence_->setText(sentence);
  // What stands above the gallery is not said twice.
  sentence_->setVisible(!spec.empty() && !(size_ == Size::whole && sentence == finding_));
  showChoices(spec);
  view_->show(spec, sentence);
  if (table_ != nullptr) {
    table_->show(spec.table, chartName(id_));
    side_->setVisible(!ready || !spec.empty()); // its place says why it is empty: once is enough
  }
  QStringList notes;
  for (const auto& note : spec.notes)
    notes << phraseText(note, locale());
  if (spec.rounded)
    notes << tr("Figures are rounded; unrounded they add up exactly.");
  notes_->setText(notes.join(QStringLiteral("\n\n")));
  choose(touchpoint_);
  makeRoom();
}

/// In a column a chart is seen whole, where that is not more than a screen of it.
void ChartCard::makeRoom() {
  constexpr int least = 17, most = 48, leastTable = 9; // lines
  if (side_ == nullptr)
    return;
  const int line = fontMetrics().height();
  view_->setMinimumHeight(upright_ ? std::clamp(view_->neededHeight(), least * line, most * line) : 0);
  side_->setMinimumHeight(upright_ ? leastTable * line : 0);
}

void ChartCard::showChoices(const chart::ChartSpec& spec) {
  choiceRow_->setVisible(spec.choices.size() > 1);
  choice_->clear();
  for (const auto& choice : spec.choices)
    choice_->addItem(phraseText(choice, locale()));
  choice_->setCurrentIndex(static_cast<int>(std::min(chosen_[id_], spec.choices.size())));
}

void ChartCard::choose(std::optional<model::TouchpointId> touchpoint) {
  touchpoint_ = touchpoint;
  view_->choose(touchpoint);
  if (table_ != nullptr)
    table_->choose(touchpoint);
}

void ChartCard::setBeside(QWidget* widget) {
  if (beside_ == widget)
    return;
  if (beside_ != nullptr)
    beside_->setVisible(false);
  beside_ = widget;
  if (widget != nullptr && parts_->indexOf(widget) < 0)
    parts_->insertWidget(1, widget);
  if (widget != nullptr)
    widget->setVisible(true);
  arrange();
}

void ChartCard::setUpright(bool upright) {
  upright_ = upright;
  arrange();
}

/// Where a chart beside its table would be a strip it stands above it, as long as there is the height for both.
void ChartCard::resizeEvent(QResizeEvent* event) {
  constexpr int narrowest = 46, lowest = 20; // lines
  QWidget::resizeEvent(event);
  const int line = fontMetrics().height();
  const bool stacked = width() < narrowest * line && height() > lowest * line;
  if (std::exchange(stacked_, stacked) != stacked)
    arrange();
  makeRoom();
}

void ChartCard::arrange() {
  if (side_ == nullptr)
    return;
  const bool above = upright_ || stacked_;
  parts_->setOrientation(above ? Qt::Vertical : Qt::Horizontal);
  side_->setOrientation(above ? Qt::Horizontal : Qt::Vertical);
  QList<int> sizes;
  for (int place = 0; place < parts_->count(); ++place)
    sizes << (parts_->widget(place) == view_     ? upright_ ? 800 : 600
              : parts_->widget(place) == beside_ ? 400
              : upright_                         ? 200
                                                 : 300);
  parts_->setSizes(sizes);
  side_->setSizes({600, 400});
  makeRoom();
}

} // namespace throughline::ui
