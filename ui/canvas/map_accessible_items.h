#pragma once

#include "ui/canvas/map_canvas.h"

#include <QAccessibleWidget>

#include <map>

namespace throughline::ui {

class MapItemAccessible;

/// The canvas as a table. Children: the cells row by row, then heads of stages, lanes and steps, then the open editor.
class MapAccessible final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
  explicit MapAccessible(MapCanvas* canvas);
  ~MapAccessible() override;

  /// The item of a place: for a cell with one card, that card. Null when it is not on the map.
  QAccessibleInterface* itemAt(const FocusPlace& place) const;
  /// Tells what came, went and got another name since the last time.
  void followLayout();

  QAccessible::State state() const override;
  QString text(QAccessible::Text kind) const override;
  int childCount() const override;
  QAccessibleInterface* child(int index) const override;
  QAccessibleInterface* childAt(int x, int y) const override;
  QAccessibleInterface* focusChild() const override;
  int indexOfChild(const QAccessibleInterface* child) const override;
  void* interface_cast(QAccessible::InterfaceType type) override;

  QAccessibleInterface* cellAt(int row, int column) const override;
  int columnCount() const override;
  int rowCount() const override;
  int selectedCellCount() const override;
  QList<QAccessibleInterface*> selectedCells() const override;
  QString columnDescription(int column) const override;
  QString rowDescription(int row) const override;
  QAccessibleInterface* caption() const override { return nullptr; }
  QAccessibleInterface* summary() const override { return nullptr; }
  int selectedColumnCount() const override { return 0; }
  int selectedRowCount() const override { return 0; }
  QList<int> selectedColumns() const override { return {}; }
  QList<int> selectedRows() const override { return {}; }
  bool isColumnSelected(int) const override { return false; }
  bool isRowSelected(int) const override { return false; }
  bool selectRow(int) override { return false; }
  bool selectColumn(int) override { return false; }
  bool unselectRow(int) override { return false; }
  bool unselectColumn(int) override { return false; }
  void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
  struct Item {
    QAccessible::Id id;
    QString name; ///< as last told
  };
  MapCanvas& canvas() const;
  const layout::MapLayout& layout() const { return canvas().layout(); }
  int cellCount() const { return rowCount() * columnCount(); }
  QAccessibleInterface* itemFor(const FocusPlace& place) const;
  std::vector<model::TouchpointId> cardIds() const;
  void forgetWhatIsGone();
  void tellNewNames();
  void tellNewCards();

  mutable std::map<FocusPlace, Item> items_;
  std::vector<model::TouchpointId> known_; ///< cards, sorted
  std::size_t knownColumns_ = 0;
  std::size_t knownRows_ = 0;
};

/// One card, cell or head.
class MapItemAccessible final : public QAccessibleInterface,
                                public QAccessibleTableCellInterface,
                                public QAccessibleActionInterface {
public:
  MapItemAccessible(MapCanvas& canvas, const MapAccessible& table, FocusPlace place)
      : canvas_(canvas), table_(table), place_(place) {}

  const FocusPlace& place() const { return place_; }

  bool isValid() const override;
  QObject* object() const override { return nullptr; }
  QWindow* window() const override;
  QAccessibleInterface* parent() const override;
  QAccessibleInterface* child(int index) const override;
  int childCount() const override;
  int indexOfChild(const QAccessibleInterface* child) const override;
  QAccessibleInterface* childAt(int x, int y) const override;
  QString text(QAccessible::Text kind) const override;
  void setText(QAccessible::Text, const QString&) override {}
  QRect rect() const override;
  QAccessible::Role role() const override;
  QAccessible::State state() const override;
  void* interface_cast(QAccessible::InterfaceType type) override;

  int columnExtent() const override { return 1; }
  int rowExtent() const override { return 1; }
  int columnIndex() const override;
  int rowIndex() const override;
  bool isSelected() const override;
  QList<QAccessibleInterface*> columnHeaderCells() const override;
  QList<QAccessibleInterface*> rowHeaderCells() const override;
  QAccessibleInterface* table() const override;

  QStringList actionNames() const override;
  void doAction(const QString& name) override;
  QStringList keyBindingsForAction(const QString& name) const override;
  QString localizedActionName(const QString& name) const override;
  QString localizedActionDescription(const QString& name) const override;

private:
  bool isCell() const;
  const layout::Cell* stack() const;

  MapCanvas& canvas_;
  const MapAccessible& table_;
  FocusPlace place_;
};

} // namespace throughline::ui
