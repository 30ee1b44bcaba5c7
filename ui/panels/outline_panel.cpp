#include "ui/panels/outline_panel.h"

#include "core/edit/map_edits.h"
#include "core/edit/persona_edits.h"
#include "core/model/look_up.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/outline_drops.h"
#include "ui/panels/outline_tree.h"
#include "ui/session/action_row.h"
#include "ui/session/drags.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace throughline::ui {
namespace {

using ItemKind = OutlineModel::ItemKind;

OutlineTree* makeTree(OutlineModel* model) {
  auto* tree = new OutlineTree;
  tree->setModel(model);
  tree->setHeaderHidden(true);
  tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
  tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
  tree->setContextMenuPolicy(Qt::CustomContextMenu);
  tree->setDragDropMode(QAbstractItemView::DragDrop);
  tree->setDefaultDropAction(Qt::MoveAction);
  tree->setUniformRowHeights(true);
  tree->setIndentation(16);
  tree->setIconSize(QSize(16, 16));
  tree->setFrameShape(QFrame::NoFrame);
  tree->setAccessibleName(OutlinePanel::tr("Outline"));
  return tree;
}

/// Beside the words; whoever has the focus acts on it.
void shownWith(const QKeySequence& key, QAction* action) {
  action->setShortcut(key);
  action->setShortcutContext(Qt::WidgetShortcut);
}

} // namespace

OutlinePanel::OutlinePanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new OutlineModel(session, this)), tree_(makeTree(model_)),
      pages_(new QStackedWidget) {
  auto* empty = new EmptyState(tr("Maps, stages and touchpoints will be listed here."), tr("Draw a map"));
  pages_->addWidget(empty);
  pages_->addWidget(tree_);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(pages_);
  connect(empty, &EmptyState::wanted, this, &OutlinePanel::drawMapWanted);
  connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::takeSelection);
  connect(tree_, &QWidget::customContextMenuRequested, this, &OutlinePanel::showMenu);
  connect(tree_, &QAbstractItemView::activated, this, &OutlinePanel::open);
  connect(tree_, &OutlineTree::commandWanted, this, &OutlinePanel::runCommand);
  connect(&session, &Session::selectionChanged, this, &OutlinePanel::showSelection);
  connect(model_, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parentIndex, int first, int last) {
    for (int row = first; row <= last; ++row) {
      const auto index = model_->index(row, 0, parentIndex);
      if (model_->itemAt(index)->kind != ItemKind::lanes)
        tree_->expandRecursively(index);
      for (int child = 0; child < model_->rowCount(index); ++child)
        if (model_->itemAt(model_->index(child, 0, index))->kind == ItemKind::lanes)
          tree_->collapse(model_->index(child, 0, index));
    }
    showEmptyOrTree();
  });
  connect(model_, &QAbstractItemModel::rowsRemoved, this, &OutlinePanel::showEmptyOrTree);
  connect(&session, &Session::documentChanged, this, [this] {
    if (!session_.previewing())
      showSelection();
  });
  showEmptyOrTree();
}

void OutlinePanel::setUnplaced(std::int64_t responses, bool any) {
  model_->setUnplaced(any ? tr("Unplaced (%1)").arg(countText(responses)) : QString());
}

/// What has nothing to select opens.
void OutlinePanel::open(const QModelIndex& index) {
  const auto* item = model_->itemAt(index);
  if (item != nullptr && item->kind == ItemKind::unplaced)
    Q_EMIT unplacedWanted();
  else if (item != nullptr && item->kind == ItemKind::source)
    Q_EMIT sourceWanted(static_cast<qint64>(item->id.low));
}

void OutlinePanel::showEmptyOrTree() {
  pages_->setCurrentIndex(model_->rowCount() == 0 ? 0 : 1);
}

void OutlinePanel::showSelection() {
  if (following_)
    return;
  following_ = true;
  const auto& selection = session_.selection();
  QItemSelection wanted;
  for (const auto& touchpoint : selection.touchpoints) {
    const auto index = model_->indexOf(ItemKind::touchpoint, touchpoint.raw);
    wanted.select(index, index);
  }
  QModelIndex one;
  if (selection.persona)
    one = model_->indexOf(ItemKind::persona, selection.persona->raw);
  else if (selection.source)
    one = model_->indexOf(ItemKind::source, RawId{.high = 0, .low = static_cast<std::uint64_t>(*selection.source)});
  else if (selection.stage)
    one = model_->indexOf(ItemKind::stage, selection.stage->raw);
  else if (selection.lane)
    one = model_->indexOf(ItemKind::lane, selection.lane->raw);
  else if (selection.touchpoints.empty() && selection.map)
    one = model_->indexOf(ItemKind::map, selection.map->raw);
  if (one.isValid())
    wanted.select(one, one);
  tree_->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
  if (!wanted.isEmpty()) {
    tree_->selectionModel()->setCurrentIndex(wanted.indexes().front(), QItemSelectionModel::NoUpdate);
    tree_->scrollTo(wanted.indexes().front());
  }
  following_ = false;
}

void OutlinePanel::takeSelection() {
  if (following_ || model_->isChanging())
    return;
  Selection selection;
  for (const auto& index : tree_->selectionModel()->selectedIndexes()) {
    const auto* item = model_->itemAt(index);
    if (item->kind == ItemKind::persona && session_.currentMap() != nullptr) {
      selection = Selection{.map = session_.currentMap()->id, .touchpoints = {}, .stage = {}, .lane = {}};
      selection.persona = model::PersonaId{item->id};
      break;
    }
    if (item->kind == ItemKind::source) {
      selection = Selection{.map = session_.selection().map, .touchpoints = {}, .stage = {}, .lane = {}};
      selection.source = static_cast<std::int64_t>(item->id.low);
      break;
    }
    if (item->map.isNull() || (selection.map && *selection.map != item->map))
      continue;
    selection.map = item->map;
    if (item->kind == ItemKind::touchpoint)
      selection.touchpoints.insert(model::TouchpointId{item->id});
    else if (item->kind == ItemKind::stage)
      selection.stage = model::StageId{item->id};
    else if (item->kind == ItemKind::lane)
      selection.lane = model::LaneId{item->id};
  }
  if (!selection.map && !selection.source)
    return;
  following_ = true;
  if (selection.map)
    session_.showMap(*selection.map);
  session_.select(selection);
  following_ = false;
}

void OutlinePanel::setCopying(std::function<std::unique_ptr<QMimeData>()> copied) {
  tree_->dragged = [this, copied = std::move(copied)] {
    auto mime = copied();
    if (mime != nullptr)
      signDrag(*mime, session_);
    return mime;
  };
}

void OutlinePanel::setPasting(const QString& mimeType, std::function<bool(const QMimeData& mime)> paste) {
  model_->setPasting({.mimeType = mimeType, .paste = std::move(paste)});
}

void OutlinePanel::removePersona(model::PersonaId persona) {
  session_.apply(tr("Remove persona"), edit::removePersona(session_.document(), persona));
}

/// What can be chosen here and nowhere on the map goes its own way.
void OutlinePanel::runCommand(const QString& id) {
  const auto* item = model_->itemAt(tree_->currentIndex());
  const bool removes = id == QLatin1String("edit.delete");
  if (item == nullptr || item->kind == ItemKind::lanes || item->kind == ItemKind::personas)
    return;
  if (item->kind == ItemKind::map && removes)
    Q_EMIT deleteMapWanted(item->map);
  else if (!item->map.isNull())
    Q_EMIT commandWanted(id, item->kind == ItemKind::map);
  else if (item->kind == ItemKind::persona && removes)
    removePersona(model::PersonaId{item->id});
  else if (item->kind == ItemKind::source && removes)
    Q_EMIT removeSourceWanted(static_cast<qint64>(item->id.low), item->title);
}

void OutlinePanel::addRename(QMenu& menu, const QModelIndex& index) {
  shownWith(QKeySequence(Qt::Key_F2), menu.addAction(tr("Rename"), this, [this, index] { tree_->edit(index); }));
}

void OutlinePanel::addPersonaItems(QMenu& menu, const QModelIndex& index) {
  addRename(menu, index);
  menu.addAction(tr("Remove persona"), this,
                 [this, id = model::PersonaId{model_->itemAt(index)->id}] { removePersona(id); });
}

void OutlinePanel::addClipItems(QMenu& menu, const QModelIndex& index) {
  const auto add = [&](const QString& text, const char* id, const QKeySequence& key) {
    shownWith(key, menu.addAction(text, this, [this, name = QString::fromLatin1(id)] { runCommand(name); }));
  };
  menu.addSeparator();
  addRename(menu, index);
  menu.addSeparator();
  add(tr("Cut"), "edit.cut", QKeySequence::Cut);
  add(tr("Copy"), "edit.copy", QKeySequence::Copy);
  add(tr("Paste"), "edit.paste", QKeySequence::Paste);
  add(tr("Duplicate"), "edit.duplicate", keyOf("Ctrl+D"));
  add(tr("Delete"), "edit.delete", QKeySequence::Delete);
}

void OutlinePanel::showMenu(const QPoint& at) {
  const auto index = tree_->indexAt(at);
  const auto* item = model_->itemAt(index);
  QMenu menu;
  if (item == nullptr)
    return;
  if (item->kind == ItemKind::source) {
    const auto id = static_cast<qint64>(item->id.low);
    menu.addAction(tr("Sources..."), this, [this, id] { Q_EMIT sourceWanted(id); });
    menu.addSeparator();
    menu.addAction(tr("Remove source..."), this,
                   [this, id, title = item->title] { Q_EMIT removeSourceWanted(id, title); });
  } else if (item->kind == ItemKind::unplaced) {
    menu.addAction(tr("Show unplaced feedback..."), this, &OutlinePanel::unplacedWanted);
  } else if (item->kind == ItemKind::persona) {
    addPersonaItems(menu, index);
  } else if (item->kind == ItemKind::personas) {
    return;
  } else if (item->kind == ItemKind::sources) {
    menu.addAction(tr("Import feedback..."), this, &OutlinePanel::importWanted);
  } else {
    menu.addAction(tr("Add touchpoint"), this, &OutlinePanel::addTouchpointWanted);
    menu.addAction(tr("Add stage"), this, &OutlinePanel::addStageWanted);
    if (item->kind != ItemKind::lanes)
      addClipItems(menu, index);
  }
  menu.exec(tree_->viewport()->mapToGlobal(at));
}

} // namespace throughline::ui
