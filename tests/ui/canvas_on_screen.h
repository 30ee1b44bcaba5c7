#pragma once

#include "core/model/look_up.h"
#include "tests/support/builders.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace throughline::test {

/// A canvas in a window, with a field after it, and hands to use it.
class CanvasOnScreen {
protected:
  std::unique_ptr<ui::Session> session_;
  std::unique_ptr<QWidget> window_;
  ui::MapCanvas* canvas_ = nullptr;
  QLineEdit* after_ = nullptr;

  void putOnScreen() {
    session_ = std::make_unique<ui::Session>();
    window_ = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(window_.get());
    canvas_ = new ui::MapCanvas(*session_);
    after_ = new QLineEdit;
    column->addWidget(canvas_);
    column->addWidget(after_);
    window_->resize(1200, 760);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    canvas_->setFocus();
  }
  void takeOffScreen() {
    window_.reset();
    session_.reset();
  }

  void open(const model::Document& document) {
    session_->start(document);
    canvas_->zooming().set(1);
    QCoreApplication::processEvents();
  }
  static model::Document shop() {
    return aDocument()
        .withMap("Shop")
        .withStage("Find")
        .withTouchpoint("Search")
        .withTouchpoint("Compare")
        .withStage("Buy")
        .withTouchpoint("Pay")
        .withTouchpoint("Ask for help", model::Kind::service, "Chat");
  }
  model::TouchpointId card(const char* title) const { return *model::touchpointNamed(*session_->currentMap(), title); }
  QString focused() const {
    const auto* id = std::get_if<model::TouchpointId>(&canvas_->focusPlace());
    const auto* found = id == nullptr ? nullptr : model::findTouchpoint(*session_->currentMap(), *id);
    return found == nullptr ? QString() : QString::fromStdString(found->title);
  }
  /// Titles in reading order, with a bar between stages.
  QString titles() const {
    QStringList words;
    const model::Stage* last = nullptr;
    for (const auto* touchpoint : model::inReadingOrder(*session_->currentMap())) {
      const auto* stage = model::stageOf(*session_->currentMap(), touchpoint->place.step);
      if (last != nullptr && stage != last)
        words << QStringLiteral("|");
      last = stage;
      words << QString::fromStdString(touchpoint->title);
    }
    return words.join(QLatin1Char(' '));
  }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(canvas_->editing().isOpen() ? static_cast<QWidget*>(canvas_->editing().editor()) : canvas_, key,
                    modifiers);
  }
  void write(const char* text) {
    QTest::keyClicks(canvas_->editing().isOpen() ? static_cast<QWidget*>(canvas_->editing().editor()) : canvas_,
                     QLatin1String(text));
  }
  QPoint at(const char* title) const { return pointOf(card(title)); }
  QPoint pointOf(const ui::FocusPlace& place) const { return canvas_->seenRectOf(place).center().toPoint(); }
  void click(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, modifiers, at);
  }
  /// Presses, moves in two steps, and leaves the button down.
  void drag(QPoint from, QPoint to) {
    QTest::mousePress(canvas_->viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(canvas_->viewport(), (from + to) / 2);
    QTest::mouseMove(canvas_->viewport(), to);
  }
  void drop(QPoint at) { QTest::mouseRelease(canvas_->viewport(), Qt::LeftButton, Qt::NoModifier, at); }
  QString undoText() const { return session_->undoStack().undoText(); }
};

} // namespace throughline::test
