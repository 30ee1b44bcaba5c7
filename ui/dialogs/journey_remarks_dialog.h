#pragma once

#include <QDialog>
#include <QStringList>

namespace throughline::ui {

/// All that there is to say of journeys that come in or go out, a line each, with ways to do it otherwise.
class JourneyRemarksDialog : public QDialog {
  Q_OBJECT

public:
  struct Heading {
    QString title; ///< of the window
    QString head;  ///< of the list
  };
  /// otherwise: what the buttons beside "Close" say.
  JourneyRemarksDialog(const Heading& heading, const QStringList& sentences, const QStringList& otherwise,
                       QWidget* parent = nullptr);
  /// Which of those buttons was pressed; -1: none.
  int chosen() const { return chosen_; }

private:
  int chosen_ = -1;
};

} // namespace throughline::ui
