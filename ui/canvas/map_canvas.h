#pragma once

#include "core/layout/layout_map.h"
#include "ui/canvas/focus_place.h"
#include "ui/paint/look.h"
#include "ui/session/session.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

namespace throughline::ui {

class CanvasCommands;
class CanvasSelection;
class CanvasZoom;
class InPlaceEditing;
struct ChangeMark;

/// The journey map on screen: shows the session's current map, selects, edits and moves what is on it by mouse and by
/// key.
class MapCanvas : public QAbstractScrollArea {
  Q_OBJECT

public:
  explicit MapCanvas(Session& session, QWidget* parent = nullptr);
  ~MapCanvas() override;

  Session& session() const;
  const layout::MapLayout& layout() const;
  const Look& look() const;
  double zoom() const;
  const FocusPlace& focusPlace() const;
  bool readOnly() const;

  /// Who does what on the canvas.
  CanvasSelection& cards() const;
  CanvasCommands& commands() const;
  CanvasZoom& zooming() const;
  InPlaceEditing& editing() const;
  /// Does what the command of that id does (command_table.h); what is being edited is committed first.
  void run(const QString& command);

  /// Gives a place the keyboard's attention, selects only it and brings it into view.
  void focusOn(const FocusPlace& place);
  /// The next or previous stage; past the last the focus leaves the canvas.
  void goToStage(bool next);
  void bringIntoView(const FocusPlace& place);
  /// Draws and tells what has changed of the selection and of the place with the attention.
  void showSelection();

  /// Between the viewport and the map; heads that stay in view are where they are seen.
  QPointF toViewport(layout::Point point) const;
  QRectF toViewport(const layout::Rect& rect) const;
  layout::Point toLayout(QPointF viewportPoint) const;
  /// What is at a point of the viewport.
  layout::Hit hitAt(QPointF viewportPoint) const;
  /// Where a place is seen in the viewport: heads may stay in view.
  QRectF seenRectOf(const FocusPlace& place) const;

  /// Lays the map out to be looked at with that zoom, with columns of that width.
  void layOut(double zoom, double columnWidth);
  /// How wide columns are drawn of what they are at full size.
  double columnScale() const;
  /// Hides what no data back: curves drawn by hand, emotions of cards.
  void showOnlyMeasured(bool only);
  bool showsOnlyMeasured() const;
  /// Draws the curve of this persona of the map and of no other; none: everybody's.
  void showOnlyPersona(std::optional<model::PersonaId> persona);
  std::optional<model::PersonaId> onlyPersona() const;
  void setLook(const Look& look);
  /// Where the legend stands beside the map it is not drawn on it too.
  void showLegend(bool onMap);
  bool showsLegend() const;
  /// Frames what another version has otherwise, until it is called with nothing.
  void mark(std::vector<ChangeMark> marks);
  const std::vector<ChangeMark>& marks() const;
  /// Frames where something that is dragged over the map would go; an empty one: nowhere.
  void markDrop(const layout::Rect& place);
  /// While a gesture previews the document the picture stands still.
  void holdPicture(bool hold);
  /// Draws a card at a point of the viewport, as it is dragged.
  void paintFloating(QPainter& painter, const layout::Card& card, QPointF topLeft) const;

public Q_SLOTS:
  /// Selects the card, unless it is selected with others, and brings it into view.
  void reveal(throughline::model::TouchpointId touchpoint);

Q_SIGNALS:
  /// Something was done that is told in passing: "3 touchpoints deleted". The window shows it with Undo.
  void message(const QString& text);
  /// Something was not done, and why.
  void refused(const QString& why);
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
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  bool viewportEvent(QEvent* event) override;

private:
  void connectSession();
  void relayout();
  void updatePlace(const FocusPlace& place);

  struct State;
  std::unique_ptr<State> state_;
};

} // namespace throughline::ui
