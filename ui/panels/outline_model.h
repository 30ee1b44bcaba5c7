#pragma once

#include "core/model/document.h"

#include <QAbstractItemModel>
#include <QIcon>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace throughline::ui {

class Session;
struct OutlinePasting;

/// One import as the outline shows it.
struct OutlineSource {
  qint64 id = 0;
  QString title;
  QString detail;
  bool operator==(const OutlineSource&) const = default;
};

/// Maps with their stages, lanes and touchpoints, then personas and sources: a tree that is kept in step by inserting,
/// moving and removing only the rows that changed.
class OutlineModel final : public QAbstractItemModel {
  Q_OBJECT

public:
  enum class ItemKind { root, map, stage, touchpoint, lanes, lane, personas, persona, sources, source, unplaced };
  struct Item {
    ItemKind kind = ItemKind::root;
    RawId id; ///< of a source: its number in low
    model::MapId map;
    QString title;
    QString detail;
    bool service = false;
    QIcon photo{};
    std::optional<model::ImageId> photoId{};
    Item* parent = nullptr;
    std::vector<std::unique_ptr<Item>> children;
  };

  explicit OutlineModel(Session& session, QObject* parent = nullptr);
  ~OutlineModel() override;
  void setPasting(OutlinePasting pasting);

  /// Rows come and go because the document changed: that is nobody's choice of a row.
  bool isChanging() const { return changing_; }
  void setSources(const std::vector<OutlineSource>& sources);
  /// A row for feedback whose card is gone, with how much it is; empty: there is none.
  void setUnplaced(const QString& title);
  /// Null for an invalid index.
  const Item* itemAt(const QModelIndex& index) const;
  QModelIndex indexOf(ItemKind kind, const RawId& id) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
  bool canDropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                       const QModelIndex& parent) const override;
  bool dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                    const QModelIndex& parent) override;

private:
  void refresh();
  void bringInStep(Item& have, std::vector<std::unique_ptr<Item>> wanted);
  QModelIndex indexOfItem(const Item& item) const;

  Session& session_;
  std::unique_ptr<OutlinePasting> pasting_;
  std::unique_ptr<Item> root_;
  std::vector<OutlineSource> sources_;
  QString unplaced_;
  bool changing_ = false;
};

} // namespace throughline::ui
