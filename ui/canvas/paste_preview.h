#pragma once

#include "ui/canvas/pasting.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace throughline::ui {

class MapCanvas;

/// What a text from elsewhere becomes on the map, part by part, with the choices that there are. Enter pastes.
class PastePreview : public QDialog {
  Q_OBJECT

public:
  PastePreview(MapCanvas& canvas, QString text, const PasteChoices& choices);
  void accept() override;

private:
  PasteAs chosen() const;
  Result<Pasted> result() const;
  void show(const Result<Pasted>& result);
  void fillParts(const Pasted& pasted);

  MapCanvas& canvas_;
  QString text_;
  FocusPlace place_;
  QButtonGroup* choices_;
  QLabel* sum_;
  QTreeWidget* parts_;
  QLabel* remarks_;
  QPushButton* paste_;
};

/// Pastes what is plain at once, and shows first what anything else becomes.
void pasteText(MapCanvas& canvas, const QString& text);

} // namespace throughline::ui
