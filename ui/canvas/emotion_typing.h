#pragma once

#include "core/base/error.h"
#include "core/layout/map_layout.h"
#include "core/model/document.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace throughline::ui {

class MapCanvas;

/// Says what is typed where emotions are, empty: nothing was typed yet.
Error noSuchEmotion(const QString& typed);

/// An emotion typed on the map: "-2" to "+2" with or without sign, or the first letters of its word. Typed in a cell
/// of emotions, or after a click on a point of a curve.
class EmotionTyping {
  Q_DECLARE_TR_FUNCTIONS(EmotionTyping)

public:
  explicit EmotionTyping(MapCanvas& canvas);

  /// Until the attention goes elsewhere, what is typed is what this card makes a persona feel; none: nobody in
  /// particular.
  void mean(model::TouchpointId card, const std::optional<model::PersonaId>& persona = {});
  /// In a cell of emotions: the card of that step nearest to this point of the layout.
  void meanNearest(const layout::Point& at);
  void forget();

  /// Whether keys are an emotion now, not a text.
  bool takesKeys() const;
  /// Takes letters as they come: what may go on ("-", "v") waits for the next, what fits nothing is refused with what
  /// is allowed.
  void type(const QString& text);
  /// Enter ends what was typed. Whether anything was, since this cell has the attention.
  bool finish();
  /// The emotion of the card that is meant: what was clicked, else the first of the step.
  void set(int emotion);

private:
  struct Meant {
    model::TouchpointId card;
    std::optional<model::PersonaId> persona;
  };
  const layout::LaneRow* cellRow() const;
  std::optional<Meant> meant() const;

  MapCanvas& canvas_;
  std::optional<Meant> meant_;
  QString typed_;
  QStringList goesOn_; ///< what may still come of the word that has set an emotion
  QElapsedTimer sinceTyped_;
  bool typedHere_ = false;
};

} // namespace throughline::ui
