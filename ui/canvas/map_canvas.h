#pragma once

#include "core/layout/layout_map.h"
#include "ui/canvas/focus_place.h"
#include "ui/paint/look.h"
#include "ui/session/session.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

namespace throughline::ui {

class CanvasSelection;
class InPlaceEditor;

/// The journey map on screen: shows the session's current map, selects, edits and moves what is on it by mouse and by
/// key.
class MapCanvas : public QAbstractScrollArea {
  Q_OBJECT

public:
  explicit MapCanvas(Session& session, QWidget* parent = nullptr);
  ~MapCanvas() override;

  Session& session() const;
  CanvasSelection& cards() const;
  const layout::MapLayout& layout() const;
  const Look& look() const;
  double zoom() const;
  /// Keeps the layout point under that point of the viewport; without one, the middle stays.
  void setZoom(double zoom, std::optional<QPointF> anchor = {});
  const FocusPlace& focusPlace() const;
  /// Gives a place the keyboard's attention, selects only it and brings it into view.
  void focusOn(const FocusPlace& place);
  void bringIntoView(const FocusPlace& place);
  bool isEditing() const;
  /// Lays a text edit over the place; firstText takes the place of what is there.
  void beginEditing(const FocusPlace& place, const std::optional<QString>& firstText = {});
  /// Shows the document with this new card, stage or lane as a preview and edits its title; committing makes it one
  /// undo step of that label, Escape takes it back.
  void editNew(const model::Document& withNew, const FocusPlace& place, const QString& label,
               const std::optional<QString>& firstText = {});
  /// The open text edit; null when nothing is edited.
  InPlaceEditor* editor() const;
  /// Commits what is being edited.
  void finishEditing();
  bool readOnly() const;

  /// Between the viewport and the map; heads that stay in view are where they are seen.
  QPointF toViewport(layout::Point point) const;
  QRectF toViewport(const layout::Rect& rect) const;
  layout::Point toLayout(QPointF viewportPoint) const;
  /// What is at a point of the viewport.
  layout::Hit hitAt(QPointF viewportPoint) const;
  /// Where a place is seen in the viewport: heads may stay in view.
  QRectF seenRectOf(const FocusPlace& place) const;
  /// While a gesture previews the document the picture stands still.
  void holdPicture(bool hold);
  /// Draws a card at a point of the viewport, as it is dragged.
  void paintFloating(QPainter& painter, const layout::Card& card, QPointF topLeft) const;

public Q_SLOTS:
  void addTouchpoint();
  void addTouchpointBefore();
  void addStage();
  void addLane(throughline::model::LaneType type);
  void renameSelection();
  void duplicateSelection();
  void deleteSelection();
  void copy();
  void cut();
  void paste();
  void selectAll();
  void zoomIn();
  void zoomOut();
  void zoomReset();
  void fit();
  /// The whole map, or its beginning where the whole would be too small to read.
  void showWholeOrBeginning();
  void zoomToSelection();
  /// -2 .. +2, for all selected cards.
  void setEmotion(int emotion);
  void clearEmotion();
  void setKind(throughline::model::Kind kind);
  void reveal(throughline::model::TouchpointId touchpoint);
  void revealStage(throughline::model::StageId stage);
  /// Selects what a step brought or changed on this map, and brings it into view.
  void showChanged(const throughline::model::Difference& change);
  void setLook(const throughline::ui::Look& look);
  void setOnlyMeasured(bool onlyMeasured);

Q_SIGNALS:
  /// Something was done that is told in passing: "3 touchpoints deleted". The window shows it with Undo.
  void message(const QString& text);
  void zoomChanged(double zoom);
  void contextMenuWanted(const QPoint& globalPosition);
  void focusPlaceChanged();
  /// After a new layout took effect.
  void layoutChanged();

protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  bool viewportEvent(QEvent* event) override;

private:
  void connectSession();
  void relayout();
  void showFromStart();
  void layOutFor(double zoom);
  void fitWidth(double columnWidth);
  void showAll();
  void afterSelection();
  void updatePlace(const FocusPlace& place);
  void updateCursor(QPointF viewportPoint);
  void paintRings(QPainter& painter, const QRectF& exposed) const;
  void paintHint(QPainter& painter) const;
  bool keyWithControl(QKeyEvent& event);
  bool keyWithAlt(QKeyEvent& event);
  bool plainKey(QKeyEvent& event);
  void type(const QString& text);
  void moveFocus(Direction direction, bool extend);
  void press(QMouseEvent& event);
  void endTool(bool keep, QPointF at);
  void scrollAtEdges();
  void endEditing(int ending, const QString& text);
  void keepNew(const QString& text);
  void goOnInNewStep();
  void renamePlace(const QString& text);

  struct State;
  std::unique_ptr<State> state_;
};

} // namespace throughline::ui
