#include "ui/panels/outline_model.h"

#include "core/edit/set_field.h"
#include "core/model/look_up.h"
#include "ui/panels/outline_drops.h"
#include "ui/panels/persona_photo.h"
#include "ui/session/field_words.h"
#include "ui/session/icons.h"
#include "ui/session/session.h"
#include "ui/session/vocabulary_words.h"

#include <algorithm>

namespace throughline::ui {
namespace {

using Item = OutlineModel::Item;
using ItemKind = OutlineModel::ItemKind;
using Items = std::vector<std::unique_ptr<Item>>;

QString shownTitle(const std::string& title) {
  return title.empty() ? OutlineModel::tr("(no title)") : QString::fromStdString(title);
}

QString joined(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

QString noteCount(const std::vector<model::Note>& notes) {
  return notes.empty() ? QString() : OutlineModel::tr("%n notes", nullptr, static_cast<int>(notes.size()));
}

QString stageDetail(std::size_t touchpoints, const std::vector<model::Note>& notes) {
  return joined({OutlineModel::tr("%n touchpoints", nullptr, static_cast<int>(touchpoints)), noteCount(notes)});
}

Items touchpointItems(const model::JourneyMap& map, const std::vector<const model::Touchpoint*>& inStage) {
  Items items;
  for (const auto* touchpoint : inStage) {
    auto item = std::make_unique<Item>(Item{.kind = ItemKind::touchpoint,
                                            .id = touchpoint->id.raw,
                                            .map = map.id,
                                            .title = shownTitle(touchpoint->title),
                                            .detail = joined({word(touchpoint->kind), noteCount(touchpoint->notes)})});
    item->service = touchpoint->kind == model::Kind::service;
    items.push_back(std::move(item));
  }
  return items;
}

std::unique_ptr<Item> lanesItem(const model::JourneyMap& map) {
  auto lanes = std::make_unique<Item>(
      Item{.kind = ItemKind::lanes, .id = map.id.raw, .map = map.id, .title = OutlineModel::tr("Lanes")});
  for (const auto& lane : map.lanes)
    lanes->children.push_back(std::make_unique<Item>(Item{.kind = ItemKind::lane,
                                                          .id = lane->id.raw,
                                                          .map = map.id,
                                                          .title = shownTitle(lane->title),
                                                          .detail = word(lane->type)}));
  return lanes;
}

std::unique_ptr<Item> mapItem(const model::JourneyMap& map) {
  auto item = std::make_unique<Item>(Item{.kind = ItemKind::map,
                                          .id = map.id.raw,
                                          .map = map.id,
                                          .title = shownTitle(map.details->title),
                                          .detail = word(map.details->state)});
  const auto inside = model::inStages(map);
  for (std::size_t at = 0; at < map.stages.size(); ++at) {
    const auto& stage = map.stages[at];
    auto stageItem = std::make_unique<Item>(Item{.kind = ItemKind::stage,
                                                 .id = stage->id.raw,
                                                 .map = map.id,
                                                 .title = shownTitle(stage->title),
                                                 .detail = stageDetail(inside[at].size(), stage->notes)});
    stageItem->children = touchpointItems(map, inside[at]);
    item->children.push_back(std::move(stageItem));
  }
  item->children.push_back(lanesItem(map));
  return item;
}

std::unique_ptr<Item> personasItem(const model::Document& document) {
  auto item = std::make_unique<Item>(Item{.kind = ItemKind::personas, .title = OutlineModel::tr("Personas")});
  for (const auto& persona : document.personas)
    item->children.push_back(std::make_unique<Item>(Item{.kind = ItemKind::persona,
                                                         .id = persona->id.raw,
                                                         .map = {},
                                                         .title = shownTitle(persona->name),
                                                         .detail = QString::fromStdString(persona->role),
                                                         .photo = photoIcon(document, *persona),
                                                         .photoId = persona->photo}));
  return item;
}

std::unique_ptr<Item> sourcesItem(const std::vector<OutlineSource>& sources) {
  auto item = std::make_unique<Item>(Item{.kind = ItemKind::sources, .title = OutlineModel::tr("Sources")});
  for (const auto& source : sources)
    item->children.push_back(
        std::make_unique<Item>(Item{.kind = ItemKind::source,
                                    .id = RawId{.high = 0, .low = static_cast<std::uint64_t>(source.id)},
                                    .map = {},
                                    .title = source.title,
                                    .detail = source.detail}));
  return item;
}

std::unique_ptr<Item> unplacedItem(const QString& title) {
  return std::make_unique<Item>(Item{.kind = ItemKind::unplaced,
                                     .id = {},
                                     .map = {},
                                     .title = title,
                                     .detail = OutlineModel::tr("Feedback whose card is gone")});
}

bool sameItem(const Item& one, const Item& other) {
  return one.kind == other.kind && one.id == other.id;
}

int rowOf(const Item& item) {
  const auto& siblings = item.parent->children;
  const auto found = std::ranges::find(siblings, &item, [](const auto& each) { return each.get(); });
  return static_cast<int>(found - siblings.begin());
}

void setParents(Item& item) {
  for (auto& child : item.children) {
    child->parent = &item;
    setParents(*child);
  }
}

const Item* findItem(const Item& within, ItemKind kind, const RawId& id) {
  if (within.kind == kind && within.id == id)
    return &within;
  for (const auto& child : within.children)
    if (const auto* found = findItem(*child, kind, id))
      return found;
  return nullptr;
}

Icon iconOf(const Item& item) {
  switch (item.kind) {
  case ItemKind::map: return Icon::map;
  case ItemKind::stage: return Icon::stage;
  case ItemKind::touchpoint: return item.service ? Icon::service : Icon::proactive;
  case ItemKind::lanes:
  case ItemKind::lane: return Icon::lane;
  case ItemKind::personas:
  case ItemKind::persona: return Icon::facesGood;
  case ItemKind::sources:
  case ItemKind::source:
  case ItemKind::unplaced: return Icon::source;
  case ItemKind::root: break;
  }
  return Icon::none;
}

/// The name stands first in every list of words.
template <class Id> bool rename(Session& session, Id id, const QString& title) {
  const auto name = fieldWords(nameOfThing(id)).front();
  return session.apply(name.step, edit::setField(session.document(), id, name.field, model::text(title.toStdString())));
}

} // namespace

OutlineModel::OutlineModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent), session_(session), pasting_(std::make_unique<OutlinePasting>()),
      root_(std::make_unique<Item>()) {
  connect(&session, &Session::documentChanged, this, &OutlineModel::refresh);
  connect(&session, &Session::started, this, &OutlineModel::refresh);
  refresh();
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setSources(const std::vector<OutlineSource>& sources) {
  sources_ = sources;
  refresh();
}

void OutlineModel::setUnplaced(const QString& title) {
  unplaced_ = title;
  refresh();
}

void OutlineModel::refresh() {
  // A list that jumps while a card is in the air helps nobody.
  if (session_.previewing())
    return;
  Items wanted;
  for (const auto& map : session_.document().maps)
    wanted.push_back(mapItem(*map));
  if (!wanted.empty() && !session_.document().personas.empty())
    wanted.push_back(personasItem(session_.document()));
  if (!wanted.empty())
    wanted.push_back(sourcesItem(sources_));
  if (!wanted.empty() && !unplaced_.isEmpty())
    wanted.push_back(unplacedItem(unplaced_));
  changing_ = true;
  bringInStep(*root_, std::move(wanted));
  changing_ = false;
}

void OutlineModel::bringInStep(Item& have, Items wanted) {
  const auto parentIndex = indexOfItem(have);
  for (int row = static_cast<int>(have.children.size()) - 1; row >= 0; --row) {
    const auto& child = *have.children[static_cast<std::size_t>(row)];
    if (std::ranges::any_of(wanted, [&child](const auto& each) { return sameItem(*each, child); }))
      continue;
    beginRemoveRows(parentIndex, row, row);
    have.children.erase(have.children.begin() + row);
    endRemoveRows();
  }
  for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
    auto& next = wanted[static_cast<std::size_t>(row)];
    const auto at = have.children.begin() + row;
    const auto found =
        std::find_if(at, have.children.end(), [&next](const auto& each) { return sameItem(*each, *next); });
    if (found == have.children.end()) {
      beginInsertRows(parentIndex, row, row);
      next->parent = &have;
      setParents(*next);
      have.children.insert(at, std::move(next));
      endInsertRows();
      continue;
    }
    if (found != at) {
      const auto from = static_cast<int>(found - have.children.begin());
      beginMoveRows(parentIndex, from, from, parentIndex, row);
      std::rotate(at, found, found + 1);
      endMoveRows();
    }
    auto& child = *have.children[static_cast<std::size_t>(row)];
    if (child.title != next->title || child.detail != next->detail || child.service != next->service ||
        child.photoId != next->photoId) {
      child.title = next->title;
      child.detail = next->detail;
      child.service = next->service;
      child.photo = next->photo;
      child.photoId = next->photoId;
      Q_EMIT dataChanged(indexOfItem(child), indexOfItem(child));
    }
    bringInStep(child, std::move(next->children));
  }
}

const OutlineModel::Item* OutlineModel::itemAt(const QModelIndex& index) const {
  return index.isValid() ? static_cast<const Item*>(index.constInternalPointer()) : nullptr;
}

QModelIndex OutlineModel::indexOfItem(const Item& item) const {
  return item.parent == nullptr ? QModelIndex() : createIndex(rowOf(item), 0, &item);
}

QModelIndex OutlineModel::indexOf(ItemKind kind, const RawId& id) const {
  const auto* found = findItem(*root_, kind, id);
  return found != nullptr ? indexOfItem(*found) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
  const auto* within = parent.isValid() ? itemAt(parent) : root_.get();
  if (row < 0 || column != 0 || row >= static_cast<int>(within->children.size()))
    return {};
  return createIndex(row, 0, within->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
  const auto* item = itemAt(index);
  return item != nullptr && item->parent != nullptr ? indexOfItem(*item->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
  const auto* within = parent.isValid() ? itemAt(parent) : root_.get();
  return static_cast<int>(within->children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const {
  return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
  const auto* item = itemAt(index);
  if (item == nullptr)
    return {};
  if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole)
    return role == Qt::EditRole && item->title == tr("(no title)") ? QString() : item->title;
  if (role == Qt::DecorationRole)
    return item->photo.isNull() ? icon(iconOf(*item)) : item->photo;
  if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
    return item->detail;
  return {};
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const auto* item = itemAt(index);
  if (item == nullptr || role != Qt::EditRole)
    return false;
  const auto title = value.toString();
  switch (item->kind) {
  case ItemKind::map: return rename(session_, model::MapId{item->id}, title);
  case ItemKind::stage: return rename(session_, model::StageId{item->id}, title);
  case ItemKind::lane: return rename(session_, model::LaneId{item->id}, title);
  case ItemKind::touchpoint: return rename(session_, model::TouchpointId{item->id}, title);
  case ItemKind::persona: return rename(session_, model::PersonaId{item->id}, title);
  case ItemKind::root:
  case ItemKind::lanes:
  case ItemKind::personas:
  case ItemKind::sources:
  case ItemKind::source:
  case ItemKind::unplaced: break;
  }
  return false;
}

void OutlineModel::setPasting(OutlinePasting pasting) {
  *pasting_ = std::move(pasting);
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
  const auto* item = itemAt(index);
  if (item == nullptr)
    return Qt::NoItemFlags;
  const bool named = item->kind == ItemKind::map || item->kind == ItemKind::stage || item->kind == ItemKind::lane ||
                     item->kind == ItemKind::touchpoint || item->kind == ItemKind::persona;
  auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  if (named && !session_.readOnly())
    flags |= Qt::ItemIsEditable;
  const bool placed =
      item->kind == ItemKind::stage || item->kind == ItemKind::lane || item->kind == ItemKind::touchpoint;
  if (placed)
    flags |= Qt::ItemIsDragEnabled;
  return placed || item->kind == ItemKind::map || item->kind == ItemKind::lanes ? flags | Qt::ItemIsDropEnabled : flags;
}

bool OutlineModel::canDropMimeData(const QMimeData* mime, Qt::DropAction, int row, int,
                                   const QModelIndex& parent) const {
  const auto* on = itemAt(parent);
  return mime != nullptr && on != nullptr && OutlineDrop(session_, *pasting_, *on, row).canTake(*mime);
}

bool OutlineModel::dropMimeData(const QMimeData* mime, Qt::DropAction, int row, int, const QModelIndex& parent) {
  const auto* on = itemAt(parent);
  return mime != nullptr && on != nullptr && OutlineDrop(session_, *pasting_, *on, row).take(*mime);
}

} // namespace throughline::ui
