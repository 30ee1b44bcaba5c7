#include "ui/dialogs/opportunities_board.h"

#include "core/edit/part_edits.h"
#include "core/edit/set_field.h"
#include "core/model/look_up.h"
#include "ui/dialogs/board_cell.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/unit_words.h"
#include "ui/session/vocabulary_words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

/// Title, gain, owner and day: what is compared.
QString textOf(const model::BoardCard& card, const std::shared_ptr<const insight::Analysis>& analysis) {
  const auto& action = *card.action;
  QStringList facts;
  if (action.expectedGain)
    facts << OpportunitiesBoard::tr("gain %1").arg(
        withUnit(*action.expectedGain, 1, unitName(analysis ? analysis->outcome : std::nullopt)));
  else if (!card.judged)
    facts << OpportunitiesBoard::tr("impact not judged");
  if (!action.owner.empty())
    facts << QString::fromStdString(action.owner);
  if (action.due)
    facts << OpportunitiesBoard::tr("due %1").arg(dateText(*action.due));
  auto text = QString::fromStdString(action.title);
  return facts.isEmpty() ? text : text + QLatin1Char('\n') + facts.join(QStringLiteral(" \u00b7 "));
}

QLabel* headLabel(const QString& text) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setProperty("role", QStringLiteral("heading"));
  label->setAlignment(Qt::AlignCenter);
  return label;
}

} // namespace

OpportunitiesBoard::OpportunitiesBoard(Session& session, QWidget* parent)
    : QDialog(parent), session_(session), grid_(new QWidget), open_(new QListWidget),
      take_(new QPushButton(tr("Take up"))), says_(new QLabel) {
  setWindowTitle(tr("Opportunities board"));
  resize(940, 560);
  makeGrid();
  open_->setAccessibleName(tr("Opportunities not taken up"));
  open_->setWordWrap(true);
  open_->setSpacing(3);
  take_->setAutoDefault(false);
  says_->setWordWrap(true);
  says_->setProperty("role", QStringLiteral("quiet"));
  says_->setText(tr("Drag an action, or press Alt and an arrow key, to change its impact and effort. Enter shows its "
                    "touchpoint."));
  auto* side = new QWidget;
  auto* left = new QVBoxLayout(side);
  left->setContentsMargins(0, 0, 0, 0);
  left->addWidget(headLabel(tr("Opportunities not taken up")));
  left->addWidget(open_, 1);
  left->addWidget(take_);
  auto* parts = new QSplitter;
  parts->addWidget(side);
  parts->addWidget(grid_);
  parts->setSizes({240, 700});
  auto* buttons = new QDialogButtonBox;
  buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(parts, 1);
  rows->addWidget(says_);
  rows->addWidget(buttons);
  connect(take_, &QPushButton::clicked, this, &OpportunitiesBoard::takeUp);
  connect(open_, &QListWidget::itemActivated, this, &OpportunitiesBoard::takeUp);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(&session_, &Session::documentChanged, this, &OpportunitiesBoard::fill);
  connect(&session_, &Session::currentMapChanged, this, &OpportunitiesBoard::fill);
  fill();
}

/// Most impact at the top, least effort first: what is to be done first stands where one begins to read.
void OpportunitiesBoard::makeGrid() {
  auto* grid = new QGridLayout(grid_);
  grid->setContentsMargins(0, 0, 0, 0);
  for (int column = 0; column < levels; ++column) {
    const auto effort = model::effortNames[static_cast<std::size_t>(column)].word;
    grid->addWidget(headLabel(tr("Effort: %1").arg(word(effort))), 0, column + 1);
    grid->setColumnStretch(column + 1, 1);
  }
  for (int row = 0; row < levels; ++row) {
    const auto impact = model::importanceNames[static_cast<std::size_t>(levels - 1 - row)].word;
    grid->addWidget(headLabel(tr("Impact: %1").arg(word(impact))), row + 1, 0);
    grid->setRowStretch(row + 1, 1);
    for (int column = 0; column < levels; ++column) {
      const auto effort = model::effortNames[static_cast<std::size_t>(column)].word;
      auto* made = new BoardCell(impact, effort);
      cells_[static_cast<std::size_t>(row * levels + column)] = made;
      grid->addWidget(made, row + 1, column + 1);
      connect(made, &BoardCell::dropped, this,
              [this, impact, effort](model::ActionId action) { place(action, impact, effort); });
      connect(made, &BoardCell::pushed, this, &OpportunitiesBoard::push);
      connect(made, &BoardCell::left, this, [this, made](int columns, int rows) { leave(*made, columns, rows); });
      connect(made, &QListWidget::itemActivated, this, [this, made] { show(*made->chosen()); });
    }
  }
}

BoardCell& OpportunitiesBoard::cell(model::Importance impact, model::Effort effort) const {
  return **std::ranges::find_if(
      cells_, [&](const BoardCell* each) { return each->impact() == impact && each->effort() == effort; });
}

void OpportunitiesBoard::fill() {
  std::optional<model::ActionId> marked;
  for (const auto* each : cells_)
    if (each->hasFocus())
      marked = each->chosen();
  for (auto* each : cells_)
    each->clear();
  const auto* map = session_.currentMap();
  if (map != nullptr)
    for (const auto& card : model::boardOf(*map))
      cell(card.impact, card.action->effort).add(*card.action, textOf(card, session_.analysis()));
  fillOpen();
  for (auto* each : cells_)
    if (marked && each->choose(*marked))
      each->setFocus();
}

void OpportunitiesBoard::fillOpen() {
  const int row = std::max(open_->currentRow(), 0);
  open_->clear();
  opportunities_.clear();
  const auto* map = session_.currentMap();
  if (map != nullptr)
    for (const auto& each : model::openOpportunities(*map)) {
      opportunities_.emplace_back(each.touchpoint, *each.note);
      const auto title = QString::fromStdString(model::findTouchpoint(*map, each.touchpoint)->title);
      const auto votes =
          each.note->votes > 0 ? QStringLiteral(" \u00b7 ") + tr("%n votes", nullptr, each.note->votes) : QString();
      open_->addItem(QString::fromStdString(each.note->text) + QLatin1Char('\n') + title + votes);
    }
  open_->setCurrentRow(std::min(row, open_->count() - 1));
  take_->setEnabled(open_->count() > 0 && !session_.readOnly());
}

/// The first line of the note names the action.
void OpportunitiesBoard::takeUp() {
  const int row = open_->currentRow();
  const auto* map = session_.currentMap();
  if (row < 0 || map == nullptr || session_.readOnly())
    return;
  const auto [touchpoint, note] = opportunities_[static_cast<std::size_t>(row)];
  constexpr qsizetype longestName = 120;
  const auto name = QString::fromStdString(note.text).section(QLatin1Char('\n'), 0, 0).simplified().left(longestName);
  session_.apply(tr("Take up opportunity"), edit::addPart<model::Action>(session_.document(), map->id,
                                                                         {.id = session_.ids().make<model::ActionId>(),
                                                                          .title = name.toStdString(),
                                                                          .touchpoint = touchpoint,
                                                                          .note = note.id}));
}

void OpportunitiesBoard::place(model::ActionId action, model::Importance impact, model::Effort effort) {
  const auto next = edit::setField(session_.document(), action, "impact", model::text(nameOf(impact)))
                        .andThen([&](const model::Document& each) {
                          return edit::setField(each, action, "effort", model::text(nameOf(effort)));
                        });
  session_.apply(tr("Move action on the board"), next);
  cell(impact, effort).choose(action);
  cell(impact, effort).setFocus();
}

void OpportunitiesBoard::push(model::ActionId action, int effort, int impact) {
  const auto* map = session_.currentMap();
  if (map == nullptr)
    return;
  const auto next = [](auto level, int by) {
    return static_cast<decltype(level)>(std::clamp(static_cast<int>(level) + by, 0, levels - 1));
  };
  for (const auto& card : model::boardOf(*map))
    if (card.action->id == action)
      return place(action, next(card.impact, impact), next(card.action->effort, effort));
}

void OpportunitiesBoard::leave(const BoardCell& from, int columns, int rows) {
  const auto at = std::ranges::find(cells_, &from) - cells_.begin();
  const int column = static_cast<int>(at) % levels + columns, row = static_cast<int>(at) / levels + rows;
  if (column < 0 || column >= levels || row < 0 || row >= levels)
    return;
  auto* to = cells_[static_cast<std::size_t>(row * levels + column)];
  if (to->currentRow() < 0 && to->count() > 0)
    to->setCurrentRow(rows < 0 ? to->count() - 1 : 0);
  to->setFocus();
}

void OpportunitiesBoard::show(model::ActionId action) {
  const auto* map = session_.currentMap();
  if (map == nullptr)
    return;
  for (const auto& each : map->actions)
    if (each->id == action)
      if (const auto* card = model::answeredBy(*map, *each))
        Q_EMIT touchpointChosen(card->id);
}

} // namespace throughline::ui
