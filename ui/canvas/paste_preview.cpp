#include "ui/canvas/paste_preview.h"

#include "core/model/look_up.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/hand_edits.h"
#include "ui/canvas/map_canvas.h"
#include "ui/session/error_words.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

QString choiceText(PasteAs as) {
  switch (as) {
  case PasteAs::lines: return PastePreview::tr("A touchpoint for each &line");
  case PasteAs::cells: return PastePreview::tr("A touchpoint for each &cell");
  case PasteAs::levels: return PastePreview::tr("Outer items as &stages, inner items as touchpoints");
  case PasteAs::grid: break;
  }
  return PastePreview::tr("&Top row as stages, first column as lanes");
}

QString textOf(const std::string& text) {
  return QString::fromStdString(text);
}

Result<Pasted> pastedHere(MapCanvas& canvas, const FocusPlace& place, const QString& text, PasteAs as) {
  auto& session = canvas.session();
  return pasted(session.document(), session.currentMap()->id, place, text, PastePreview::tr("Stage %1").arg(1),
                session.ids(), as);
}

void apply(MapCanvas& canvas, const Result<Pasted>& result) {
  if (!result.ok()) {
    canvas.session().apply(PastePreview::tr("Paste"), result.error());
    return;
  }
  const int count = static_cast<int>(result->touchpoints.size());
  const auto label = count == 0   ? PastePreview::tr("Paste")
                     : count == 1 ? PastePreview::tr("Paste touchpoint")
                                  : PastePreview::tr("Paste %n touchpoints", nullptr, count);
  if (!applyByHand(canvas, label, result->document))
    return;
  if (!result->touchpoints.empty()) {
    canvas.cards().select(result->touchpoints);
    canvas.reveal(result->touchpoints.back());
  }
  sayRemarks(canvas, *result);
}

/// A text that stands in a lane after pasting and did not before.
struct LaneTextChange {
  const model::Lane* lane;
  const model::LaneText* text;
};

std::vector<LaneTextChange> changedTexts(const model::JourneyMap& before, const model::JourneyMap& after) {
  std::vector<LaneTextChange> changes;
  for (const auto& lane : after.lanes) {
    const auto* old = model::findLane(before, lane->id);
    for (const auto& text : lane->texts)
      if (old == nullptr || std::ranges::find(old->texts, text) == old->texts.end())
        changes.push_back({&*lane, &text});
  }
  return changes;
}

} // namespace

PastePreview::PastePreview(MapCanvas& canvas, QString text, const PasteChoices& choices)
    : QDialog(canvas.window()), canvas_(canvas), text_(std::move(text)), place_(canvas.focusPlace()),
      choices_(new QButtonGroup(this)), sum_(new QLabel), parts_(new QTreeWidget), remarks_(new QLabel) {
  setWindowTitle(tr("Paste"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* rows = new QVBoxLayout(this);
  for (const auto as : choices.offered) {
    auto* button = new QRadioButton(choiceText(as));
    button->setChecked(as == choices.offered.front());
    choices_->addButton(button, static_cast<int>(as));
    rows->addWidget(button);
  }
  for (auto* label : {sum_, remarks_}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  parts_->setHeaderLabels({tr("Becomes"), tr("Text"), tr("Stage"), tr("Lane")});
  parts_->setRootIsDecorated(false);
  parts_->setAccessibleName(tr("What comes onto the map"));
  parts_->setUniformRowHeights(true);
  parts_->setMinimumSize(460, 180);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
  paste_ = buttons->addButton(tr("Paste"), QDialogButtonBox::AcceptRole);
  rows->addWidget(sum_);
  rows->addWidget(parts_, 1);
  rows->addWidget(remarks_);
  rows->addWidget(buttons);
  paste_->setDefault(true);
  connect(choices_, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on)
      show(result());
  });
  connect(buttons, &QDialogButtonBox::accepted, this, &PastePreview::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &PastePreview::reject);
  show(result());
  choices_->checkedButton()->setFocus();
}

PasteAs PastePreview::chosen() const {
  return static_cast<PasteAs>(choices_->checkedId());
}

Result<Pasted> PastePreview::result() const {
  return pastedHere(canvas_, place_, text_, chosen());
}

void PastePreview::show(const Result<Pasted>& result) {
  paste_->setEnabled(result.ok());
  parts_->clear();
  sum_->setVisible(result.ok());
  if (!result.ok()) {
    remarks_->setText(sentence(result.error()));
    remarks_->show();
    return;
  }
  fillParts(*result);
  remarks_->setText(result->remarks.join(QLatin1Char('\n')));
  remarks_->setVisible(!result->remarks.isEmpty());
}

void PastePreview::fillParts(const Pasted& pasted) {
  const auto& before = *canvas_.session().currentMap();
  const auto& after = *model::findMap(pasted.document, before.id);
  const model::StagesOfSteps stages(after);
  const auto add = [this](const QString& becomes, const std::string& text, const QString& stage, const QString& lane) {
    new QTreeWidgetItem(parts_, {becomes, textOf(text), stage, lane});
  };
  int newStages = 0;
  for (const auto& stage : after.stages)
    if (model::findStage(before, stage->id) == nullptr && ++newStages > 0)
      add(tr("Stage"), stage->title, {}, {});
  int newLanes = 0;
  for (const auto& lane : after.lanes)
    if (model::findLane(before, lane->id) == nullptr && ++newLanes > 0)
      add(tr("Lane"), lane->title, {}, {});
  for (const auto id : pasted.touchpoints) {
    const auto& card = *model::findTouchpoint(after, id);
    add(tr("Touchpoint"), card.title, textOf(stages.stageOf(card.place.step)->title),
        textOf(model::findLane(after, card.place.lane)->title));
  }
  const auto texts = changedTexts(before, after);
  for (const auto& [lane, text] : texts)
    add(tr("Text"), text->text, textOf(stages.stageOf(text->step)->title), textOf(lane->title));
  QStringList counts{tr("%n touchpoints", nullptr, static_cast<int>(pasted.touchpoints.size()))};
  if (newStages > 0)
    counts << tr("%n new stages", nullptr, newStages);
  if (newLanes > 0)
    counts << tr("%n new lanes", nullptr, newLanes);
  if (!texts.empty())
    counts << tr("%n texts in lanes", nullptr, static_cast<int>(texts.size()));
  sum_->setText(counts.join(QStringLiteral(", ")));
  for (int column = 0; column < 2; ++column)
    parts_->resizeColumnToContents(column);
  parts_->header()->resizeSection(1, std::min(parts_->header()->sectionSize(1), 240));
}

void PastePreview::accept() {
  const auto pasted = result();
  QDialog::accept();
  apply(canvas_, pasted);
  canvas_.setFocus();
}

void pasteText(MapCanvas& canvas, const QString& text) {
  const auto choices = pasteChoices(*canvas.session().currentMap(), text);
  if (choices.plain || canvas.readOnly())
    return apply(canvas, pastedHere(canvas, canvas.focusPlace(), text, choices.offered.front()));
  (new PastePreview(canvas, text, choices))->open();
}

} // namespace throughline::ui
