#pragma once

#include "core/model/document.h"
#include "ui/canvas/focus_place.h"
#include "ui/canvas/in_place_editor.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

namespace throughline::ui {

class MapCanvas;

/// Writing on the map: a text edit over a card, a head or a cell, one undo step each.
class InPlaceEditing {
  Q_DECLARE_TR_FUNCTIONS(InPlaceEditing)

public:
  explicit InPlaceEditing(MapCanvas& canvas);

  bool isOpen() const { return edited_.has_value(); }
  /// The open text edit; null when nothing is edited.
  InPlaceEditor* editor() const { return editor_; }
  /// Lays a text edit over the place; firstText takes the place of what is there.
  void begin(const FocusPlace& place, const std::optional<QString>& firstText = {});
  /// Shows the document with this new card, stage or lane as a preview and edits its title; committing makes it one
  /// undo step of that label, Escape takes it back.
  void beginNew(const model::Document& withNew, const FocusPlace& place, const QString& label,
                const std::optional<QString>& firstText = {});
  /// Closes the text edit and keeps nothing: what it was about is gone.
  void drop();
  /// Commits what is being edited. False: it cannot be kept as it is, and stays open; editRefused said why.
  bool finish();

private:
  struct Edited {
    FocusPlace place;
    bool isNew = false;
    QString label;                         ///< of the undo step, for a new card
    FocusPlace placeBefore;                ///< has the attention again when a new card is taken back
    model::Document before{};              ///< what Escape leads back to
    std::optional<model::Document> kept{}; ///< with what rested so far
  };
  void end(InPlaceEditor::Ending ending, const QString& text);
  void closeEditor();
  void takeBack(const Edited& edited);
  void goOn(const Edited& edited, bool next);
  /// False: the text is too long and stays with the reason.
  bool keep(const QString& text);
  /// Nothing is lost when the program ends without a word.
  void keepSoFar();
  /// One editing is one step, however often what was typed came to rest.
  QString mergeKey() const;
  QString stepName() const;
  static QString renamingOf(const FocusPlace& place);

  MapCanvas& canvas_;
  QPointer<InPlaceEditor> editor_;
  std::optional<Edited> edited_;
  QTimer rest_;
  int editings_ = 0;
};

} // namespace throughline::ui
