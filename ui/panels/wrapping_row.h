#pragma once

#include <QLayout>
#include <QList>

namespace throughline::ui {

/// Widgets side by side, on as many lines as the width asks for: never wider than its widest widget needs to be.
class WrappingRow : public QLayout {
public:
  explicit WrappingRow(int spacing);
  ~WrappingRow() override;

  void addItem(QLayoutItem* item) override;
  int count() const override;
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override;
  bool hasHeightForWidth() const override;
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

private:
  /// Where the items go; the height that they take.
  int place(const QRect& rect, bool move) const;

  struct PlacedItem {
    QLayoutItem* item = nullptr;
    QRect rect;
  };
  static void centre(QList<PlacedItem>& line, int height);

  QList<QLayoutItem*> items_;
};

} // namespace throughline::ui
